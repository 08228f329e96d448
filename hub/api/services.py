"""What the API stands on: the one writer, reader connections, and what the program around it knows.

Owns the threads in which reads run and the order of a write: recall, change, audit, remember, in one transaction.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

import msgspec

from hub.api.idempotency import Key, recall, remember
from hub.api.problems import refuse
from hub.api.routes import Answer, Call, Route
from hub.posting import Commit, Stopped, WriteSession
from hub.store.access import keep_audit
from hub.store.database import FAILURES
from hub.store.queries import intake
from hub.store.queries.readers import Reader, Readers
from wire.feedback import Command

log = logging.getLogger(__name__)

T = TypeVar("T")

READ_THREADS = 4
AUDIT_DETAIL_MAX = 4000


class Writer(Protocol):
    """The Poster, as the API needs it."""

    ledger: str

    def write(self, change: Callable[[WriteSession], T]) -> Future[T]:
        """Run `change` in one transaction of its own on the writer thread."""

    def on_commit(self, listener: Callable[[Commit], None]) -> None:
        """Call `listener` on the writer thread after each commit that changed something."""


@dataclass
class Services:
    """One hub's services for its API.

    `broker`: None where the hub runs without a broker, else whether the subscription stands. `waiting`: bytes of
    batches that wait for the writer. `command`: tell a gateway, False where nothing can be sent. `is_loopback`: the hub
    listens on this machine only, so that the live page needs no token.
    """

    writer: Writer
    readers: Readers
    now_ms: Callable[[], int]
    version: str
    broker: Callable[[], bool | None] = lambda: None
    waiting: Callable[[], int] = lambda: 0
    command: Callable[[str, str, Command], bool] = lambda *_: False
    is_loopback: bool = False
    live_pages: int = 0
    counted: intake.Counted = field(default_factory=intake.Counted)
    threads: ThreadPoolExecutor = field(default_factory=lambda: ThreadPoolExecutor(READ_THREADS, "api-read"))

    async def read(self, query: Callable[[Reader], T]) -> T:
        """Run a query in a thread; Refused with 503 when the database cannot be read."""
        try:
            return await asyncio.get_running_loop().run_in_executor(self.threads, self.readers.run, query)
        except FAILURES as error:
            log.exception("could not read the database")
            refuse(503, "database", "The database cannot be read", _failed(error))

    async def answer(self, route: Route, call: Call, key: Key | None = None) -> Answer:
        """Answer a call by its route's read or write."""
        if route.read is not None:
            read = route.read
            return await self.read(lambda reader: read(reader, call))
        try:
            return await asyncio.wrap_future(self.writer.write(lambda session: self._change(session, route, call, key)))
        except FAILURES as error:
            log.exception("could not write %s", route.name)
            refuse(503, "database", "The database cannot be written", _failed(error))
        except Stopped:
            refuse(
                503,
                "stopping",
                "The hub is stopping",
                "Expected a running hub, got one that stops: try again in a minute.",
            )

    def _change(self, session: WriteSession, route: Route, call: Call, key: Key | None) -> Answer:
        if key is not None and (known := recall(session, key)) is not None:
            return known
        if route.write is None:
            raise TypeError(f"{route.name} has neither read nor write")
        answer = route.write(session, call)
        if answer.command is not None and not self.command(*answer.command):
            detail = "Expected a connection to the broker, got none: look at /readyz, then try again."
            refuse(503, "no-broker", "The gateway cannot be told", detail)
        if route.is_audited:
            _audit(session, route, call)
        if key is not None:
            remember(session, key, answer)
        return answer

    def count(self, reader: Reader) -> intake.Counts:
        """Count events and holds, going on from the last count."""
        found = intake.counts(reader, self.counted)
        self.counted = found.counted
        return found

    def close(self) -> None:
        """End the threads and the reader connections."""
        self.threads.shutdown()
        self.readers.close()


def _failed(error: Exception) -> str:
    return f"Expected a database that works, got {error}: nothing was written; look at the disk, then try again."


def _audit(session: WriteSession, route: Route, call: Call) -> None:
    detail = msgspec.json.encode(call.body).decode()[:AUDIT_DETAIL_MAX]
    subject = "/".join(call.path.values())
    told = {"actor": call.caller.name, "action": route.name, "subject": subject, "detail": detail}
    keep_audit(session.sql, **told, now_ms=session.now_ms, version=session.version)
    session.wrote("audit")
