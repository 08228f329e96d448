"""Which hub is ours, and is it there: ledger ids, incarnations, and when it was heard last.

The hub is there when it said something lately, whatever the broker or paho believe. A wrong hub is never sent anything.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from wire.feedback import HubStatus

SILENCE_MS = 25_000
"""The hub speaks every 10 s (STOCK-2); after two and a half of these it is away."""


@dataclass(frozen=True)
class News:
    """What a status changed: the hub began anew, or the wrong one is gone."""

    is_new_incarnation: bool = False


class Hubs:
    """What is known of the hub's instances. `adopt` stores the ledger of the first hub ever seen (ACK-5)."""

    def __init__(self, *, ledger: str | None, adopt: Callable[[str], None]) -> None:
        """Begin with the stored ledger, if there is one."""
        self.ledger = ledger
        self._adopt = adopt
        self._instances: dict[str, HubStatus] = {}
        self._heard_ms: int | None = None
        self._refused = False
        self._are_all_others = False

    def is_ours(self, ledger: str) -> bool:
        """Say whether a message comes from our ledger; the first ledger ever seen becomes ours."""
        if self.ledger is None:
            self._adopt(ledger)
            self.ledger = ledger
            self._look_around()
        return ledger == self.ledger

    def connected(self) -> None:
        """Begin anew with a broker: what it retains comes by itself, and a hub that refused us may have gone."""
        self._instances.clear()
        self._refused = False
        self._look_around()

    def disconnected(self) -> None:
        """Hear nothing any more."""
        self._heard_ms = None

    def heard(self, now_ms: int) -> None:
        """Note a message of our own hub: it is there, whoever else refused us."""
        self._heard_ms = now_ms
        self._refused = False

    def refuse(self) -> None:
        """Note that a hub refused our ledger (ACK-6)."""
        self._refused = True
        self._heard_ms = None

    def status(self, instance: str, status: HubStatus, now_ms: int) -> News:
        """Note what a hub says of itself."""
        before = self._instances.get(instance)
        self._instances[instance] = status
        self._look_around()
        if not self.is_ours(status.ledger):
            return News()
        if not status.online:
            if not any(other.online and other.ledger == self.ledger for other in self._instances.values()):
                self._heard_ms = None
            return News()
        self._refused = False
        self.heard(now_ms)
        is_same = before is not None and before.incarnation == status.incarnation and before.ledger == status.ledger
        return News(is_new_incarnation=not is_same)

    @property
    def is_wrong(self) -> bool:
        """Say whether only hubs with another ledger are there: then nothing is sent."""
        return self._refused or self._are_all_others

    def _look_around(self) -> None:
        online = [status.ledger for status in self._instances.values() if status.online]
        self._are_all_others = bool(online) and self.ledger is not None and self.ledger not in online

    def is_online(self, now_ms: int) -> bool:
        """Say whether our hub was heard lately."""
        return self._heard_ms is not None and now_ms - self._heard_ms < SILENCE_MS and not self.is_wrong

    def silence_due_ms(self) -> int | None:
        """Say when the hub counts as away if it stays silent."""
        return None if self._heard_ms is None else self._heard_ms + SILENCE_MS
