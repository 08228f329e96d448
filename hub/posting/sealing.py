"""Sealing what was committed (docs/adr/0007): the newest seal, and the seals that wait to be written.

On SQLite a commit is sealed after its ack, and the seals are written with a later commit or when nothing else is to be done:
no ack ever waits for a seal. Where several hubs share the database, each commit carries its own seal.
"""

from __future__ import annotations

from hub.core.chain import CommitRow, Seal, seal
from hub.store.added import Added
from hub.store.driver import Raw
from hub.store.seals import SEAL, newest_seal

WAITING_MAX = 100
"""Seals that wait for a commit to carry them; a killed hub seals again what it had not written."""


class Sealing:
    """The end of the chain, on the writer's thread."""

    def __init__(self, raw: Raw) -> None:
        """Go on from the newest stored seal."""
        self._raw = raw
        self._newest = newest_seal(raw)[1]
        self._open: list[tuple[CommitRow, Added]] = []
        self._waiting: list[Seal] = []

    @property
    def is_waiting(self) -> bool:
        """Whether anything is not written yet."""
        return bool(self._open or self._waiting)

    @property
    def is_due(self) -> bool:
        """Whether so much waits that the next commit carries it."""
        return len(self._waiting) >= WAITING_MAX

    def begin_anew(self) -> None:
        """Go on behind the newest stored seal, which may be another hub's; nobody can commit meanwhile."""
        self._newest = newest_seal(self._raw)[1]

    def take(self, commit: CommitRow, added: Added) -> None:
        """Take a commit that is on disk; it is sealed by `close`, when nobody waits for an ack any more."""
        self._open.append((commit, added))

    def close(self) -> None:
        """Seal what was taken."""
        for commit, added in self._open:
            made = seal(self._newest, commit, added.content())
            self._newest = made.hash
            self._waiting.append(made)
        self._open.clear()

    def write(self) -> None:
        """Write the seals that wait, inside a transaction; they wait on until `written`."""
        self.close()
        self._raw.add(SEAL, self._waiting)

    def written(self) -> None:
        """Forget what is on disk now."""
        self._waiting.clear()

    def undo(self) -> None:
        """Forget what a transaction wanted to carry that came to nothing, where each carries its own."""
        if self._raw.is_shared:
            self._open.clear()
            self._waiting.clear()
