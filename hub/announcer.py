"""MQTT out: changed quantities per site, the hub's own retained status and last will, commands to gateways.

It owns the chain of `previous` on each stock topic. A commit is told on the writer's thread, the repetition comes from
the program's loop; one lock keeps their order. It reads no database and decides nothing.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from wire.codec import Undecodable, decode, encode
from wire.feedback import Command, HubStatus, StockChange, StockMessage
from wire.mqtt import Will
from wire.topics import gateway_topic, hub_topic, stock_topic

REPEAT_S = 10.0
"""How often the last version is said again (STOCK-2)."""
CHANGES_MAX = 1000
"""Most quantities in one message; a larger commit says `more`, and the gateways ask."""
COMMANDS = ("identify", "reload")


@dataclass(frozen=True)
class Announcement:
    """What one commit means to the docks. `elsewhere` is true when other things than quantities changed."""

    version: int
    tag: str
    at: str
    changes: dict[str, list[StockChange]] = field(default_factory=dict)
    elsewhere: bool = False


@dataclass(frozen=True)
class Identity:
    """Who this hub is, as its retained status says it (HUB-1)."""

    ledger: str
    incarnation: str
    version: str
    instance: str


Publish = Callable[[str, bytes, bool], bool]
"""Topic, payload, retained; False when there is no connection, and nothing is queued then."""


class Announcer:
    """The hub's voice on the broker."""

    def __init__(
        self,
        identity: Identity,
        publish: Publish,
        *,
        version: int,
        tag: str,
        at: str,
        is_voice: Callable[[], bool] = lambda: True,
    ) -> None:
        """Begin at the newest version of the database; sites become known by `add_sites` or by a commit.

        `is_voice`: whether this hub, of all that share the ledger, is the one that tells of commits (STOCK-1).
        """
        self._is_voice = is_voice
        self._identity = identity
        self._publish = publish
        self._lock = threading.Lock()
        self._is_leaving = False
        self._newest = (version, tag, at)
        self._told: dict[str, tuple[int, str, str]] = {}

    def add_sites(self, sites: Iterable[str]) -> None:
        """Announce to these sites too from now on, beginning at the newest version."""
        with self._lock:
            for site in sites:
                self._told.setdefault(site, self._newest)

    def tell(self, commit: Announcement) -> None:
        """Publish one commit, one message to each site that it concerns (STOCK-1)."""
        with self._lock:
            before = self._newest
            self._newest = (commit.version, commit.tag, commit.at)
            for site in commit.changes:
                self._told.setdefault(site, before)
            for site in self._told:
                changes = commit.changes.get(site, [])
                if changes or commit.elsewhere:
                    self._say(site, self._newest, changes, more=commit.elsewhere)

    def repeat(self) -> None:
        """Say the last version of each site again, without changes (STOCK-2)."""
        with self._lock:
            for site, told in self._told.items():
                self._say(site, told, [], more=False)

    def _say(self, site: str, version: tuple[int, str, str], changes: list[StockChange], *, more: bool) -> None:
        is_large = len(changes) > CHANGES_MAX
        number, tag, at = version
        message = StockMessage(
            ledger=self._identity.ledger,
            version=number,
            tag=tag,
            previous=self._told[site][0],
            at=at,
            changes=[] if is_large else changes,
            more=more or is_large,
        )
        # Moved on even when nobody could hear it: a gateway that missed it sees a `previous` that it does not know.
        self._told[site] = version
        if self._is_voice():
            self._publish(stock_topic(site), encode(message), False)

    def say_online(self, at: str) -> None:
        """Publish the retained status; called on every connect (CONN-2)."""
        self._publish(hub_topic(self._identity.instance), encode(self._status(online=True, at=at)), True)

    def say_goodbye(self, at: str) -> None:
        """Publish the retained status offline before an orderly end."""
        self._is_leaving = True
        self._publish(hub_topic(self._identity.instance), encode(self._status(online=False, at=at)), True)

    def hear(self, payload: bytes, at: str) -> None:
        """Contradict an offline on our own topic: the last will of a half-open connection may come after our return."""
        try:
            status = decode(payload, HubStatus)
        except Undecodable:
            return
        if not status.online and not self._is_leaving:
            self.say_online(at)

    def will(self) -> Will:
        """Return what the broker says when this hub is gone without a goodbye."""
        return Will(hub_topic(self._identity.instance), encode(self._status(online=False, at=None)))

    def command(self, site: str, gateway: str, command: Command) -> bool:
        """Send a command to a gateway; False when there is no connection."""
        if command.command not in COMMANDS:
            raise ValueError(f"Expected one of {', '.join(COMMANDS)}, got {command.command!r}.")
        return self._publish(gateway_topic(site, gateway, "command"), encode(command), False)

    def _status(self, *, online: bool, at: str | None) -> HubStatus:
        who = self._identity
        return HubStatus(ledger=who.ledger, incarnation=who.incarnation, online=online, version=who.version, at=at)
