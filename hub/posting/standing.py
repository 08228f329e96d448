"""What stands for whole transactions: the policies, the closed periods, and the voids and counts that wait.

Where several hubs write, only who is alone changes it (docs/adr/0008); the desk notes what changes under its own hands.
"""

from __future__ import annotations

from hub.core.policies import Policies, with_setting
from hub.store.counts import waiting_counts
from hub.store.driver import Raw


class Standing:
    """As it was last `read`. `open_from_ms`: the first moment that no period has closed; `open_counts`: event to bin."""

    def __init__(self) -> None:
        """Begin with the defaults, and nothing that waits."""
        self.policies = Policies()
        self._policies_at: dict[str, Policies] = {}
        self.waiting_voids: set[str] = set()
        self.open_counts: dict[int, int] = {}
        self.open_from_ms = 0

    def read(self, raw: Raw) -> None:
        """Read everything anew."""
        self.policies = Policies()
        for key, value in raw.execute("SELECT key, value FROM setting").fetchall():
            self.policies = with_setting(self.policies, key, value)
        self._policies_at.clear()
        self.waiting_voids = {row[0].lower() for row in raw.execute("SELECT target FROM waiting_void")}
        self.open_counts = waiting_counts(raw)
        self.open_from_ms = raw.execute("SELECT coalesce(max(through) + 1, 0) FROM period").fetchone()[0]

    def policies_at(self, site: str) -> Policies:
        """Return the policies of a site."""
        found = self._policies_at.get(site)
        if found is None:
            found = self._policies_at[site] = self.policies.at(site)
        return found
