"""The feed's questions and the chain of stock messages (FEED-2 to FEED-4, STOCK-1). Decides when to ask and what counts."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable

from edge.replica import Replica
from edge.station.clock import Clock
from edge.station.verdicts import Verdicts
from wire.codec import encode
from wire.feedback import Ask, Reply, StockMessage

log = logging.getLogger(__name__)

JITTER_MS = 2_000
REPLY_WAIT_MS = 5_000
TRIES_MAX = 3
ASK_AT_LEAST_MS = 60_000
"""Ask now and then even when nothing was announced."""


class Asker:
    """Keeps the replica fresh over one connection at a time."""

    def __init__(
        self,
        *,
        replica: Replica,
        verdicts: Verdicts,
        clock: Clock,
        publish: Callable[[bytes], bool],
        chance: Callable[[], float],
        new_name: Callable[[], str],
    ) -> None:
        """Work on an open replica."""
        self._replica, self._verdicts, self._clock = replica, verdicts, clock
        self._publish, self._chance, self._new_name = publish, chance, new_name
        self._connected = False
        self._open: Ask | None = None
        self._open_due_ms = 0
        self._tries = 0
        self._due_ms: int | None = None
        self._last_version: int | None = None

    def connected(self) -> None:
        """Begin anew; the first question is spread over 2 s (FEED-4)."""
        self._connected, self._open, self._last_version = True, None, None
        self.ask_soon()

    def disconnected(self) -> None:
        """Ask nothing more."""
        self._connected, self._open, self._due_ms = False, None, None

    def ask_soon(self) -> None:
        """Ask within 2 s, unless a question is due before."""
        due = self._clock.mono_ms() + int(self._chance() * JITTER_MS)
        self._due_ms = due if self._due_ms is None else min(self._due_ms, due)

    def due_ms(self) -> int | None:
        """Say when `tick` has something to do."""
        if not self._connected:
            return None
        return self._open_due_ms if self._open is not None else self._due_ms

    def tick(self) -> None:
        """Ask what is due, and again what was not answered."""
        now = self._clock.mono_ms()
        if not self._connected:
            return
        if self._open is not None and now >= self._open_due_ms:
            self._again()
        elif self._open is None and self._due_ms is not None and now >= self._due_ms:
            self._due_ms, self._tries = None, 0
            version, tag = self._replica.mark
            self._replica.begin_run()
            self._say(Ask(ask=self._new_name(), version=version if tag else 0, tag=tag))

    def _again(self) -> None:
        self._tries += 1
        if self._open is not None and self._tries < TRIES_MAX:
            self._say(self._open)
            return
        self._open = None
        self._due_ms = self._clock.mono_ms() + REPLY_WAIT_MS + int(self._chance() * JITTER_MS)

    def _say(self, ask: Ask) -> None:
        self._open, self._open_due_ms = ask, self._clock.mono_ms() + REPLY_WAIT_MS
        self._publish(encode(ask))

    def reply(self, page: Reply) -> bool:
        """Store a page that answers the open question, and ask for the next; True when the replica changed."""
        asked = self._open
        if asked is None or page.ask != asked.ask:
            log.info("page of question %s ignored: not the open one", page.ask)
            return False
        try:
            is_complete = self._verdicts.apply_page(page, heard_ms=self._clock.wall_ms())
        except sqlite3.DatabaseError as error:
            log.error("page of the feed not stored: %s", error)
            self._open, self._due_ms = None, self._clock.mono_ms() + REPLY_WAIT_MS
            return False
        self._tries = 0
        if is_complete:
            self._open = None
            later = self._clock.mono_ms() + ASK_AT_LEAST_MS + int(self._chance() * JITTER_MS)
            self._due_ms = later if self._due_ms is None else min(self._due_ms, later)
        else:
            self._say(Ask(ask=asked.ask, version=asked.version, tag=asked.tag, cursor=page.cursor))
        return True

    def stock(self, message: StockMessage) -> bool:
        """Store live quantities, and ask when a message before was lost or says that there is more; True when changed."""
        has_gap = self._last_version is not None and self._last_version not in (message.previous, message.version)
        self._last_version = message.version
        if has_gap or (message.more and message.version > self._replica.mark[0]):
            self.ask_soon()
        try:
            return self._verdicts.apply_stock(message)
        except sqlite3.DatabaseError as error:
            log.error("quantities not stored: %s", error)
            self.ask_soon()
            return False
