"""MQTT in: batches to posting, statuses to the list of gateways, asks to the feed desk; acks out after the commit.

It owns what is waiting between the broker and the writer, and the newest status of each gateway. It runs on the
connection's thread and must never wait there: no database, no lock that is held long. It never acknowledges by itself.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from hub.core.inbox import Birth, NotABatch, is_news, read_batch, read_status
from wire.codec import Undecodable, decode, encode
from wire.events import Batch
from wire.feedback import Ack, Ask, GatewayStatus
from wire.mqtt import Subscription
from wire.topics import GatewayTopic, all_gateways, gateway_topic, parse_gateway_topic

log = logging.getLogger(__name__)

WAITING_BYTES_MAX = 64 * 1024 * 1024
"""Most bytes of batches that wait for the writer. Beyond it batches are left unanswered: their gateways send them again."""
GIVEN_UP_AFTER_MS = 60_000
"""A batch without an ack for so long was in a commit that failed; it no longer counts as waiting."""
STATUS_BYTES_MAX = 64 * 1024
ASK_BYTES_MAX = 4 * 1024


def subscriptions(shared: str | None = None) -> tuple[Subscription, ...]:
    """Return what a hub subscribes on every connect; `shared` names the group in which several hubs divide the work."""
    return (
        Subscription(all_gateways("events"), shared),
        Subscription(all_gateways("ask"), shared),
        Subscription(all_gateways("status")),
    )


@dataclass(frozen=True)
class BadPayload:
    """A payload that is no batch, kept with the bytes and the reason (BAD-1)."""

    site: str
    gateway: str
    payload: bytes
    reason: str
    received_ms: int


@dataclass(frozen=True)
class StatusSeen:
    """The newest status of a gateway and when it came."""

    site: str
    gateway: str
    status: GatewayStatus
    received_ms: int


class BatchPoster(Protocol):
    """Posting, as the consumer needs it. `on_ack` is called on the writer's thread, after the commit."""

    def submit_batch(
        self, site: str, gateway: str, batch: Batch, received_ms: int, on_ack: Callable[[Ack], None]
    ) -> None:
        """Take a batch; never waits for the disk."""


@dataclass(frozen=True)
class Outlets:
    """Where the consumer hands things on. None of these may wait."""

    publish: Callable[[str, bytes], bool]
    keep_bad: Callable[[BadPayload], None]
    keep_status: Callable[[StatusSeen], None]
    answer: Callable[[str, str, Ask], None]
    now_ms: Callable[[], int]


class Consumer:
    """What the broker brings, sorted by topic."""

    def __init__(self, poster: BatchPoster, outlets: Outlets, births: dict[tuple[str, str], Birth]) -> None:
        """Begin with the births that the database knows, so that an old death is ignored after a restart too."""
        self._poster = poster
        self._outlets = outlets
        self._births = dict(births)
        self._waiting: dict[int, tuple[int, int]] = {}
        self._waiting_bytes = 0
        self._taken = 0
        self._lock = threading.Lock()
        self._takers = {"events": self._take_events, "status": self._take_status, "ask": self._take_ask}

    @property
    def waiting_bytes(self) -> int:
        """Bytes of batches that the writer has not answered yet."""
        return self._waiting_bytes

    def receive(self, topic: str, payload: bytes) -> None:
        """Take one message; a topic that is none of ours changes nothing (NAME-1)."""
        where = parse_gateway_topic(topic)
        taker = self._takers.get(where.leaf) if where else None
        if where is None or taker is None:
            log.warning("ignored a message of %d bytes on topic %.200r: no topic of ours", len(payload), topic)
            return
        taker(where, payload)

    def _take_events(self, where: GatewayTopic, payload: bytes) -> None:
        received_ms = self._outlets.now_ms()
        try:
            batch = read_batch(payload)
        except NotABatch as error:
            log.warning("held a payload of %s/%s that is no batch: %s", where.site, where.gateway, error)
            self._outlets.keep_bad(BadPayload(where.site, where.gateway, payload, str(error), received_ms))
            return
        number = self._let_wait(len(payload), received_ms)
        if number is None:
            log.warning("left a batch of %s/%s unanswered: the writer is behind", where.site, where.gateway)
            return
        acks = gateway_topic(where.site, where.gateway, "acks")

        def acknowledge(ack: Ack) -> None:
            self._outlets.publish(acks, encode(ack))
            self._done(number)

        self._poster.submit_batch(where.site, where.gateway, batch, received_ms, acknowledge)

    def _let_wait(self, size: int, now_ms: int) -> int | None:
        """Count a batch as waiting and return its number, None when too much waits."""
        with self._lock:
            if self._waiting_bytes + size > WAITING_BYTES_MAX:
                self._forget_given_up(now_ms)
            if self._waiting_bytes + size > WAITING_BYTES_MAX:
                return None
            self._taken += 1
            self._waiting[self._taken] = (size, now_ms)
            self._waiting_bytes += size
            return self._taken

    def _forget_given_up(self, now_ms: int) -> None:
        for number in [n for n, (_, since_ms) in self._waiting.items() if now_ms - since_ms > GIVEN_UP_AFTER_MS]:
            self._waiting_bytes -= self._waiting.pop(number)[0]

    def _done(self, number: int) -> None:
        with self._lock:
            size, _ = self._waiting.pop(number, (0, 0))
            self._waiting_bytes -= size

    def _take_status(self, where: GatewayTopic, payload: bytes) -> None:
        try:
            status = read_status(_at_most(STATUS_BYTES_MAX, payload))
        except Undecodable as error:
            log.warning("ignored a status of %s/%s: %s", where.site, where.gateway, error)
            return
        key = (where.site, where.gateway)
        newest = self._births.get(key)
        if not is_news(status, newest):
            log.info("ignored an old status of %s/%s: birth %d", where.site, where.gateway, status.birth)
            return
        # A last will carries no epochs; the birth that it belongs to did.
        epochs = tuple(status.epochs) or (newest.epochs if newest else ())
        self._births[key] = Birth(status.birth, epochs)
        self._outlets.keep_status(StatusSeen(where.site, where.gateway, status, self._outlets.now_ms()))

    def _take_ask(self, where: GatewayTopic, payload: bytes) -> None:
        try:
            ask = decode(_at_most(ASK_BYTES_MAX, payload), Ask)
        except Undecodable as error:
            log.warning("ignored an ask of %s/%s: %s", where.site, where.gateway, error)
            return
        self._outlets.answer(where.site, where.gateway, ask)


def _at_most(most: int, payload: bytes) -> bytes:
    if len(payload) > most:
        raise Undecodable(f"Expected at most {most} bytes, got {len(payload)}.")
    return payload
