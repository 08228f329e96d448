"""Following the commits of every hub on one PostgreSQL, in their order: one thread with a connection of its own.

It tells the listeners of its own hub (live pages, announcer). One hub of all is the voice: only that one announces on the
broker. When its connection ends, another becomes the voice within POLL_S.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Any

from hub.core.availability import BLOCKED
from hub.posting.commit import Commit, StockRow
from hub.store import sharing
from hub.store.database import FAILURES
from hub.store.driver import Store

log = logging.getLogger(__name__)

POLL_S = 1.0
"""How long a commit may go unheard when the server's word of it was lost."""
_NEWEST = "SELECT version, tag, at FROM commit_log WHERE version > ? ORDER BY version DESC LIMIT 1"
_STOCK = (
    "SELECT site.name, i.sku, l.code, lot.code, b.on_hand, b.reserved, l.type FROM balance b JOIN item i ON i.id = b.item_id"
    " JOIN location l ON l.id = b.location_id JOIN site ON site.id = l.site_id LEFT JOIN lot ON lot.id = b.lot_id"
    " WHERE b.version > ? AND b.version <= ? ORDER BY b.item_id, b.location_id, b.lot_id"
)
_DOCUMENTS = "SELECT number FROM document WHERE version > ? AND version <= ? ORDER BY number"
_EVENTS = (
    "SELECT coalesce(sum(decisions_to - decisions_from + 1), 0) FROM commit_log WHERE version > ? AND version <= ?"
)
_HELD = "SELECT count(*) FROM hold WHERE version > ? AND version <= ?"


class Follower:
    """Between `start` and `stop`."""

    def __init__(self, store: Store, *, version: int, tell: Callable[[Commit], None]) -> None:
        """Begin behind `version`; `tell` is called on the follower's thread."""
        self._store = store
        self._seen = version
        self._tell = tell
        self._raw: Any = None
        self._is_stopping = threading.Event()
        self.is_voice = False
        self._thread = threading.Thread(target=self._run, name="follower", daemon=True)

    @property
    def is_alive(self) -> bool:
        """Whether it follows."""
        return self._thread.is_alive()

    def start(self) -> None:
        """Begin to follow."""
        self._thread.start()

    def ask_to_stop(self) -> None:
        """Let it end as soon as it next hears of anything, at the latest after POLL_S."""
        self._is_stopping.set()

    def stop(self) -> None:
        """Wait until it has ended."""
        self._is_stopping.set()
        if self._thread.ident is not None:
            self._thread.join()

    def _run(self) -> None:
        while not self._is_stopping.is_set():
            try:
                self._connect()
                self.look()
                self._raw.wait(POLL_S)
            except FAILURES as error:
                # The server is away: no voice, no news; tried again until it is back.
                log.warning("cannot follow the commits, trying again: %s", error)
                self._let_go()
                self._is_stopping.wait(POLL_S)
        self._let_go()

    def _connect(self) -> None:
        if self._raw is None:
            self._raw = self._store.connect()
            self._raw.listen()
        if not self.is_voice:
            self.is_voice = sharing.take_voice(self._raw)

    def _let_go(self) -> None:
        self.is_voice = False
        if self._raw is not None:
            self._raw.close()
            self._raw = None

    def look(self) -> None:
        """Tell what was committed since the last look, as one commit."""
        with self._raw.one_moment():
            commit = self._read()
        if commit is not None:
            self._seen = commit.version
            self._tell(commit)

    def _read(self) -> Commit | None:
        newest = self._raw.execute(_NEWEST, (self._seen,)).fetchone()
        if newest is None:
            return None
        version, tag, at = newest
        span = (self._seen, version)
        return Commit(
            version,
            self._seen,
            tag,
            at,
            [_stock_row(row) for row in self._raw.execute(_STOCK, span)],
            [row[0] for row in self._raw.execute(_DOCUMENTS, span)],
            int(self._raw.execute(_EVENTS, span).fetchone()[0]),
            self._raw.execute(_HELD, span).fetchone()[0],
        )


def _stock_row(row: Any) -> StockRow:
    site, sku, location, lot, on_hand, reserved, kind = row
    return StockRow(site, sku, location, lot, on_hand, reserved, on_hand if kind in BLOCKED else 0)
