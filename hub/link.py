"""The hub's side of the broker: one connection with its ear (consumer), its voice (announcer), its desk (feed) and its keeper.

It owns the connection and the wiring of these four, and ends them in order. It knows no HTTP and decides nothing.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass

from hub.announcer import Announcement, Announcer, Identity
from hub.consumer import Consumer, Outlets, StatusSeen, subscriptions
from hub.core.times import format_ms
from hub.feed import FeedDesk
from hub.keeper import Keeper
from hub.posting import Commit, Poster
from hub.store.arrivals import all_bins, all_sites, known_births
from hub.store.feed_rows import version_now
from hub.store.queries.readers import Readers
from wire.feedback import Ask, Command
from wire.mqtt import Broker, Connection, Handlers, Subscription
from wire.topics import gateway_topic, hub_topic

log = logging.getLogger(__name__)

SHARED = "hub"
"""The group in which several hubs on one database divide batches and asks among them."""


@dataclass(frozen=True)
class Ground:
    """What the link stands on: the writer (started), readers of its database, the clock."""

    poster: Poster
    readers: Readers
    now_ms: Callable[[], int]


class Link:
    """Between `start` and `stop`. `connected` says that the broker has accepted us, no more."""

    def __init__(self, broker: Broker, ground: Ground, identity: Identity, *, site: str) -> None:
        """Prepare; nothing is opened before `start`. `site` is announced even before anything came from it."""
        self._ground = ground
        self._is_leaving = False
        self._own_topic = hub_topic(identity.instance)
        version, tag = ground.readers.run(version_now)
        self.announcer = Announcer(
            identity,
            self._publish,
            version=version,
            tag=tag,
            at=self._now(),
            is_voice=lambda: ground.poster.is_voice,
        )
        self.announcer.add_sites([site, *ground.readers.run(all_sites)])
        self._keeper = Keeper(ground.poster)
        self._desk = FeedDesk(ground.readers.run, ledger=identity.ledger, reply=self._reply, now_ms=ground.now_ms)
        outlets = Outlets(self._publish, self._keeper.bad, self._keep_status, self._ask, ground.now_ms)
        self.consumer = Consumer(ground.poster, outlets, ground.readers.run(known_births))
        self._connection = Connection(
            broker,
            client_id=f"tallydock-{identity.instance}-{identity.incarnation[:8]}",
            subscriptions=(*subscriptions(SHARED if ground.poster.is_shared else None), Subscription(self._own_topic)),
            handlers=Handlers(self._say_online, self._regret, self._receive, _report),
            will=self.announcer.will,
        )
        self._bins = ground.readers.run(all_bins)
        ground.poster.on_commit(self._announce)

    @property
    def connected(self) -> bool:
        """Whether the broker has accepted us."""
        return self._connection.connected

    def command(self, site: str, gateway: str, command: Command) -> bool:
        """Tell a gateway; False while there is no broker."""
        return self.connected and self.announcer.command(site, gateway, command)

    def start(self) -> None:
        """Begin to connect and to answer."""
        self._desk.start()
        self._connection.start()

    def stop(self) -> None:
        """Say goodbye and end both threads."""
        self._is_leaving = True
        self.announcer.say_goodbye(self._now())
        self._connection.stop()
        self._desk.stop()

    def is_alive(self) -> bool:
        """Say whether both threads run."""
        return self._connection.is_alive() and self._desk.is_alive()

    def _announce(self, commit: Commit) -> None:
        self.announcer.tell(announcement_of(commit, self._bins))

    def _publish(self, topic: str, payload: bytes, retain: bool = False) -> bool:
        return self._connection.publish(topic, payload, retain=retain)

    def _reply(self, site: str, gateway: str, page: bytes) -> bool:
        return self._publish(gateway_topic(site, gateway, "reply"), page)

    def _ask(self, site: str, gateway: str, ask: Ask) -> None:
        self._desk.ask(site, gateway, ask)

    def _keep_status(self, seen: StatusSeen) -> None:
        self.announcer.add_sites([seen.site])
        self._keeper.status(seen)

    def _receive(self, topic: str, payload: bytes) -> None:
        if topic == self._own_topic:
            self.announcer.hear(payload, self._now())
        else:
            self.consumer.receive(topic, payload)

    def _say_online(self) -> None:
        self.announcer.say_online(self._now())

    def _regret(self) -> None:
        if not self._is_leaving:
            log.warning("the broker is gone; connecting again")

    def _now(self) -> str:
        return format_ms(self._ground.now_ms())


def announcement_of(commit: Commit, known_bins: set[tuple[str, str]]) -> Announcement:
    """Return what the docks are told of a commit; `known_bins` (site, code) grows by the bins that it made."""
    bins = {(row.site, row.location) for row in commit.stock}
    has_new_bins = not bins <= known_bins
    known_bins |= bins
    has_more = bool(commit.documents or commit.held or has_new_bins) or not commit.events or not commit.stock
    return Announcement(commit.version, commit.tag, format_ms(commit.at_ms), commit.stock_by_site(), has_more)


def _report(error: BaseException) -> None:
    log.error("a message could not be taken: %r", error)
