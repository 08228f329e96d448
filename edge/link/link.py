"""The link: what arrives goes to sender, asker or hubs; births and notices go out. Works on the station's thread."""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from edge.core.answer import Strip
from edge.core.book import Claim
from edge.core.messages import words
from edge.link.asking import Asker
from edge.link.births import Births
from edge.link.hubs import Hubs
from edge.link.sending import Sender
from edge.link.siblings import Siblings
from edge.station import Clock, Stores
from edge.station.clock import rfc3339, say_age
from edge.station.verdicts import Verdicts
from wire.codec import Undecodable, decode, encode
from wire.feedback import Ack, Command, GatewayStatus, HubStatus, Reply, StockMessage
from wire.ids import is_name
from wire.topics import gateway_topic, hub_topic, parse_gateway_topic, stock_topic

log = logging.getLogger(__name__)

STATUS_EVERY_MS = 30_000
PRUNE_EVERY_MS = 60_000
_PRUNE_SOON_MS = 200
IDENTIFY_MS = 10_000
DATA_OLD_MS = 24 * 3_600_000


class Desk(Protocol):
    """What the link needs of the station, on its thread."""

    @property
    def stores(self) -> Stores:
        """The open files."""

    @property
    def verdicts(self) -> Verdicts:
        """Where the hub's answers go."""

    def show(self) -> None:
        """Have the screen told."""


@dataclass(frozen=True)
class Wire:
    """How the link speaks: `publish(topic, payload, retain)` is False when there is no connection."""

    site: str
    gateway: str
    publish: Callable[[str, bytes, bool], bool]
    chance: Callable[[], float]
    version: str = ""
    scanners: Callable[[], list[dict[str, Any]]] = list
    claim_lease_ms: int = 1_800_000
    new_name: Callable[[], str] = lambda: secrets.token_hex(8)
    on_reload: Callable[[], None] = lambda: None


class Link:
    """The station's companion that speaks with the hub."""

    def __init__(self, station: Desk, *, wire: Wire, clock: Clock, births: Births) -> None:
        """Work on the stores of a station; built on the station's thread."""
        self._station, self._wire, self._clock, self._births = station, wire, clock, births
        stores = station.stores
        self._outbox, self._replica, self._stream = stores.outbox, stores.replica, stores.outbox.stream
        self.hubs = Hubs(ledger=self._outbox.meta("ledger"), adopt=self._adopt)
        self.sender = Sender(
            stream=self._stream,
            verdicts=station.verdicts,
            hubs=self.hubs,
            clock=clock,
            publish=lambda payload: self._say("events", payload),
            chance=wire.chance,
            new_name=wire.new_name,
        )
        self.asker = Asker(
            replica=self._replica,
            verdicts=station.verdicts,
            clock=clock,
            publish=lambda payload: self._say("ask", payload),
            chance=wire.chance,
            new_name=wire.new_name,
        )
        self._siblings = Siblings(lease_ms=wire.claim_lease_ms)
        self._claims_told = self._outbox.claim_changes
        self._is_connected = False
        self._status_ms: int | None = None
        self._prune_ms = clock.mono_ms() + PRUNE_EVERY_MS
        self._identify_until_ms: int | None = None
        self._was_online = False
        self._away_wall_ms = clock.wall_ms()
        self._is_catching_up = False
        self._stock_topic = stock_topic(wire.site)
        self._hub_prefix = hub_topic("x")[:-1]
        self._reserve_births()

    def _say(self, leaf: str, payload: bytes, *, retain: bool = False) -> bool:
        return self._wire.publish(gateway_topic(self._wire.site, self._wire.gateway, leaf), payload, retain)

    def _adopt(self, ledger: str) -> None:
        log.info("ledger %s is ours from now on", ledger)
        self._outbox.put_meta("ledger", ledger)

    def _reserve_births(self) -> None:
        upper = self._births.to_reserve()
        if upper is not None:
            self._outbox.put_meta("birth", str(upper))

    # What the connection tells.

    def connected(self) -> None:
        """Say that we are born, ask where each stream stands, and go on."""
        self._is_connected = True
        self.hubs.connected()
        self.publish_status()
        self.sender.connected()
        self.asker.connected()
        self._notice_hub()

    def disconnected(self) -> None:
        """Wait for the next connection."""
        self._is_connected = False
        self.hubs.disconnected()
        self.sender.disconnected()
        self.asker.disconnected()
        self._notice_hub()

    def message(self, topic: str, payload: bytes) -> None:
        """Take one message. What cannot be read, or is not for us, is logged and changes nothing (NAME-1)."""
        try:
            self._route(topic, payload)
        except Undecodable as error:
            log.warning("message on %s ignored: %s", topic, error)
        self._notice_hub()

    def _route(self, topic: str, payload: bytes) -> None:
        if topic == self._stock_topic:
            self._stock(decode(payload, StockMessage))
        elif topic.startswith(self._hub_prefix) and is_name(topic[len(self._hub_prefix) :]):
            self._hub_status(topic[len(self._hub_prefix) :], decode(payload, HubStatus))
        else:
            own = parse_gateway_topic(topic)
            is_of_site = own is not None and own.site == self._wire.site
            if own is not None and is_of_site and own.leaf == "status":
                self._hear_sibling(own.gateway, payload)
                return
            if own is None or not is_of_site or own.gateway != self._wire.gateway:
                log.warning("message on %s ignored: no topic of this gateway", topic)
                return
            self._own(own.leaf, topic, payload)

    def _hear_sibling(self, gateway: str, payload: bytes) -> None:
        if gateway != self._wire.gateway:
            self._siblings.hear(gateway, decode(payload, GatewayStatus), self._clock.mono_ms())

    def _own(self, leaf: str, topic: str, payload: bytes) -> None:
        if leaf == "acks":
            self.sender.ack(decode(payload, Ack))
            self._station.show()
        elif leaf == "reply":
            page = decode(payload, Reply)
            if self._is_from_ours(page.ledger) and self.asker.reply(page):
                self._station.show()
        elif leaf == "command":
            self._command(decode(payload, Command))
        else:
            log.warning("message on %s ignored: only we publish there", topic)

    def _is_from_ours(self, ledger: str) -> bool:
        if not self.hubs.is_ours(ledger):
            log.warning("message of ledger %s ignored: ours is %s", ledger, self.hubs.ledger)
            return False
        self.hubs.heard(self._clock.mono_ms())
        return True

    def _stock(self, message: StockMessage) -> None:
        if self._is_from_ours(message.ledger) and self.asker.stock(message):
            self._station.show()

    def _hub_status(self, instance: str, status: HubStatus) -> None:
        news = self.hubs.status(instance, status, self._clock.mono_ms())
        if news.is_new_incarnation and self._is_connected:
            self.sender.begin_again()
            self.asker.ask_soon()

    def _command(self, command: Command) -> None:
        if command.command == "identify":
            self._identify_until_ms = self._clock.mono_ms() + IDENTIFY_MS
            self._station.show()
        elif command.command == "reload":
            self._wire.on_reload()
        else:
            log.warning("command %r ignored: not known", command.command)

    # What the station asks (edge.station.companion.Companion).

    def claims_elsewhere(self, number: str) -> list[Claim]:
        """List who claimed an order at other gateways, as far as they were heard."""
        return self._siblings.claims(number, self._clock.mono_ms())

    def wake(self) -> None:
        """Send what was stored."""
        self.sender.send()

    def due_ms(self) -> int | None:
        """Say when there is something to do."""
        dues = (
            self.sender.due_ms(),
            self.asker.due_ms(),
            self._status_due_ms(),
            self._prune_ms,
            self.hubs.silence_due_ms() if self._was_online else None,
            self._identify_until_ms,
        )
        return min((due for due in dues if due is not None), default=None)

    def tick(self) -> None:
        """Do what is due."""
        now = self._clock.mono_ms()
        self.sender.tick()
        self.asker.tick()
        self._reserve_births()
        if (due_ms := self._status_due_ms()) is not None and now >= due_ms:
            self.publish_status()
        if now >= self._prune_ms:
            has_more = self.sender.hub_ms > 0 and self._stream.prune(self.sender.hub_ms)
            self._prune_ms = now + (_PRUNE_SOON_MS if has_more else PRUNE_EVERY_MS)
        if self._identify_until_ms is not None and now >= self._identify_until_ms:
            self._identify_until_ms = None
            self._station.show()
        self._notice_hub()

    def is_hub_online(self) -> bool:
        """Say whether our hub was heard lately, over a connection that lasts."""
        return self._is_connected and self.hubs.is_online(self._clock.mono_ms())

    def _notice_hub(self) -> None:
        online, waiting = self.is_hub_online(), self._stream.waiting
        if online != self._was_online:
            self._was_online = online
            self._is_catching_up = online and waiting > 1
            if not online:
                self._away_wall_ms = self._clock.wall_ms()
            self._station.show()
        if self._is_catching_up and waiting == 0:
            self._is_catching_up = False
            self._station.show()

    def hub_away_since(self) -> str:
        """Say since when the hub is away, as HH:MM; empty when it is there."""
        return "" if self.is_hub_online() else say_age(self._away_wall_ms, now_ms=self._clock.wall_ms())

    def notices(self) -> list[Strip]:
        """Say what the screen should know of the hub."""
        found: list[Strip] = []
        if self.hubs.is_wrong:
            found.append(Strip("WRONG_HUB", words("Not our hub, nothing is sent, call IT"), self._stream.waiting))
        elif not self.is_hub_online():
            text = words("Hub away since {time}. Keep scanning.", time=self.hub_away_since())
            found.append(Strip("HUB_AWAY", text, self._stream.waiting))
        elif self._is_catching_up:
            found.append(
                Strip("HUB_BACK", words("Hub back, {n} to go", n=str(self._stream.waiting)), self._stream.waiting)
            )
        heard_ms = self._replica.heard_ms
        if heard_ms and self._clock.wall_ms() - heard_ms > DATA_OLD_MS:
            found.append(
                Strip("DATA_OLD", words("Data from {time}.", time=say_age(heard_ms, now_ms=self._clock.wall_ms())))
            )
        if self._identify_until_ms is not None:
            found.append(Strip("IDENTIFY", words("Here I am: {text}", text=self._wire.gateway)))
        return found

    # Births.

    def _status_due_ms(self) -> int | None:
        """Say when others should hear of us: at once when orders were claimed or released."""
        if not self._is_connected:
            return None
        return self._status_ms if self._claims_told == self._outbox.claim_changes else 0

    def _claims(self) -> list[dict[str, Any]]:
        """List the claims that have not lapsed."""
        since = self._clock.mono_ms() - self._wire.claim_lease_ms
        rows = [row for row in self._outbox.claims() if row.last_mono_ms >= since]
        told = ({"number": row.number, "worker": row.worker, "scanner": row.scanner, "id": row.id} for row in rows)
        return [one | {"over": row.over} if row.over else one for one, row in zip(told, rows, strict=True)]

    def publish_status(self, *, online: bool = True) -> None:
        """Publish our retained status, with the birth number that our last will has (BIRTH-1)."""
        current = self._stream.current
        status = GatewayStatus(
            birth=self._births.present,
            online=online,
            version=self._wire.version,
            epochs=[state.epoch for state in self._stream.epochs],
            queued=self._stream.waiting,
            oldest_seq=current.oldest_seq,
            last_seq=current.last_seq,
            scanners=self._wire.scanners(),
            claims=self._claims(),
            clock="synced" if self._clock.is_synced() else "unsynced",
            boot=self._clock.boot,
            at=rfc3339(self._clock.wall_ms()),
        )
        self._say("status", encode(status), retain=True)
        self._claims_told = self._outbox.claim_changes
        self._status_ms = self._clock.mono_ms() + STATUS_EVERY_MS
