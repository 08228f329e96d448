"""What the consumer wants remembered, written by the one writer: statuses of gateways, payloads that were no batch.

It owns what is waiting to be written. However fast things come, one write is under way at a time and takes along all
that has come meanwhile: the newest status of each gateway, and a count for each payload.
"""

from __future__ import annotations

import hashlib
import logging
import threading
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from typing import Any, Protocol

from hub.consumer import BadPayload, StatusSeen
from hub.posting import Stopped, WriteSession
from hub.store.arrivals import keep_rejected, keep_status
from wire.topics import gateway_topic

log = logging.getLogger(__name__)

BAD_BYTES_MAX = 16 * 1024 * 1024
"""Most bytes of different bad payloads that wait for the writer; beyond it they are logged and not kept."""


class Writer(Protocol):
    """The one writer, as far as the keeper needs it."""

    def write(self, change: Callable[[WriteSession], None]) -> Future[None]:
        """Run a change in a transaction of its own; never waits."""


class Keeper:
    """Between the consumer, which must not wait, and the writer. Thread-safe."""

    def __init__(self, writer: Writer) -> None:
        """Prepare; nothing is written before something is kept."""
        self._writer = writer
        self._lock = threading.Lock()
        self._statuses: dict[tuple[str, str], StatusSeen] = {}
        self._bad: dict[str, tuple[BadPayload, int]] = {}
        self._bad_bytes = 0
        self._is_writing = False

    def status(self, seen: StatusSeen) -> None:
        """Remember the newest status of a gateway."""
        with self._lock:
            self._statuses[(seen.site, seen.gateway)] = seen
        self._write_on()

    def bad(self, payload: BadPayload) -> None:
        """Remember a payload that is no batch, or count it when the same bytes wait already (BAD-1)."""
        digest = hashlib.sha256(payload.payload).hexdigest()
        with self._lock:
            known = self._bad.get(digest)
            if known is None and self._bad_bytes + len(payload.payload) > BAD_BYTES_MAX:
                log.error("could not keep a bad payload of %s/%s: too many wait", payload.site, payload.gateway)
                return
            self._bad_bytes += 0 if known else len(payload.payload)
            times = known[1] + 1 if known else 1
            self._bad[digest] = (payload, times)
        self._write_on()

    def _write_on(self) -> None:
        with self._lock:
            if self._is_writing or not (self._statuses or self._bad):
                return
            self._is_writing = True
            statuses, bad = self._statuses, self._bad
            self._statuses, self._bad, self._bad_bytes = {}, {}, 0
        try:
            done = self._writer.write(lambda session: _store(session, statuses.values(), bad.values()))
        except Stopped:
            log.warning("could not keep what came over the broker while the hub ends")
            return
        done.add_done_callback(lambda done: self._written(done, statuses, bad))

    def _written(
        self, done: Future[Any], statuses: dict[tuple[str, str], StatusSeen], bad: dict[str, tuple[BadPayload, int]]
    ) -> None:
        failed = done.exception()
        with self._lock:
            self._is_writing = False
            if failed is not None:
                log.error("could not keep what came over the broker, trying again with the next: %s", failed)
                self._put_back(statuses, bad)
        if failed is None:
            self._write_on()

    def _put_back(self, statuses: dict[tuple[str, str], StatusSeen], bad: dict[str, tuple[BadPayload, int]]) -> None:
        self._statuses = statuses | self._statuses
        for digest, (payload, times) in bad.items():
            newer, more = self._bad.get(digest, (payload, 0))
            self._bad[digest] = (newer, times + more)
        self._bad_bytes = sum(len(payload.payload) for payload, _ in self._bad.values())


def _store(session: WriteSession, statuses: Iterable[StatusSeen], bad: Iterable[tuple[BadPayload, int]]) -> None:
    for seen in statuses:
        keep_status(session.sql, at_site=seen.site, name=seen.gateway, status=seen.status, at_ms=seen.received_ms)
    for payload, times in bad:
        topic = gateway_topic(payload.site, payload.gateway, "events")
        keep_rejected(
            session.sql,
            topic=topic,
            payload=payload.payload,
            reason=payload.reason,
            times=times,
            at_ms=payload.received_ms,
        )
