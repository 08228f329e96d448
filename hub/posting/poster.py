"""The writer thread: takes all waiting jobs, posts them in one transaction, commits, then acknowledges and tells listeners.

It owns the only writing connection. No event is acknowledged before the commit; a failed commit acknowledges nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import TypeVar

from hub.posting.commit import Commit
from hub.posting.session import WriteSession
from wire.events import Batch
from wire.feedback import Ack, Outcome

T = TypeVar("T")


class Stopped(RuntimeError):
    """The poster no longer takes work."""


class Poster:
    """Between `start` and `stop`; every method may be called from any thread."""

    def __init__(self, path: Path, *, clock_ms: Callable[[], int]) -> None:
        """Prepare; nothing is opened before `start`. `clock_ms`: milliseconds since 1970 (UTC)."""
        self.ledger = ""
        self.version = 0

    def on_commit(self, listener: Callable[[Commit], None]) -> None:
        """Call `listener` on the writer thread after each commit that changed something; it must hand over quickly."""

    def start(self) -> None:
        """Migrate and open the database (`ledger` and `version` are known afterwards), start the thread."""

    def stop(self) -> None:
        """Finish what waits, close the database, end the thread."""

    def submit_batch(
        self, site: str, gateway: str, batch: Batch, received_ms: int, on_ack: Callable[[Ack], None]
    ) -> None:
        """Post a gateway's batch; `on_ack` runs on the writer thread after the commit. Not called when the commit fails."""

    def submit_events(self, raws: list[bytes], *, actor: str) -> Future[list[Outcome]]:
        """Post events without a stream."""

    def write(self, change: Callable[[WriteSession], T]) -> Future[T]:
        """Run `change` in one transaction of its own."""
