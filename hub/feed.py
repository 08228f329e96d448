"""Pages of the replica feed: one ask in, one page out, and the desk that answers asks beside the posting thread.

It owns the cursor, which says where a run goes on and nobody else reads, and the limits of a page. It only reads the
database, and never on the connection's or the writer's thread.
"""

from __future__ import annotations

import base64
import binascii
import logging
import threading
from collections.abc import Callable
from typing import NamedTuple

import msgspec

from hub.store.feed_rows import READERS, Placed, Position, Span, Sql, made_at_ms, version_now
from wire.codec import encode
from wire.feedback import Ask, FeedRow, Reply

log = logging.getLogger(__name__)

PAGE_ROWS_MAX = 500
PAGE_BYTES_MAX = 100 * 1024
TOMBSTONES_KEPT_MS = 60 * 24 * 3600 * 1000
"""A copy older than this misses deletions: it is loaded anew."""
ASKS_WAITING_MAX = 1000


class Cursor(NamedTuple):
    """Where a run goes on: its mark (`version`, `tag`), what it began after, the reader and the position in it."""

    version: int
    tag: str
    after: int
    reader: int
    last: list[int | str] | None


_cursor = msgspec.json.Decoder(Cursor)


def write_cursor(cursor: Cursor) -> str:
    """Return the cursor as one word that is safe anywhere."""
    return base64.urlsafe_b64encode(msgspec.json.encode(cursor)).decode()


def read_cursor(text: str) -> Cursor | None:
    """Return the cursor in a word of ours, None for any other."""
    try:
        found = _cursor.decode(base64.b64decode(text, altchars=b"-_", validate=True))
    except (binascii.Error, ValueError, msgspec.MsgspecError):
        return None
    return found if 0 <= found.reader < len(READERS) and 0 <= found.after <= found.version else None


def read_page(sql: Sql, *, ledger: str, site: str, gateway: str, ask: Ask, now_ms: int) -> Reply:
    """Return the page that answers an ask of one gateway (FEED-1 to FEED-3)."""
    cursor = _continued(sql, ask)
    is_first = cursor is None
    if cursor is None:
        cursor = _begun(sql, ask, now_ms)
    rows, onward = _fill(sql, Span(site, gateway, cursor.after, now_ms), cursor)
    return Reply(
        ask=ask.ask,
        ledger=ledger,
        version=cursor.version,
        tag=cursor.tag,
        rows=rows,
        full=is_first and cursor.after == 0,
        cursor=write_cursor(onward) if onward else None,
    )


def _continued(sql: Sql, ask: Ask) -> Cursor | None:
    """Return where a run goes on; None where there is none, or it was begun with another state of this database."""
    cursor = read_cursor(ask.cursor) if ask.cursor else None
    if cursor is None or made_at_ms(sql, cursor.version, cursor.tag) is None:
        return None
    return cursor


def _begun(sql: Sql, ask: Ask, now_ms: int) -> Cursor:
    """Return the beginning of a run: after the asker's version where it is known and young enough, else from nothing."""
    version, tag = version_now(sql)
    has_lost_its_run = ask.cursor is not None
    made = made_at_ms(sql, ask.version, ask.tag) if ask.tag and not has_lost_its_run else None
    is_usable = made is not None and made > now_ms - TOMBSTONES_KEPT_MS
    return Cursor(version, tag, ask.version if is_usable else 0, 0, None)


def _fill(sql: Sql, span: Span, cursor: Cursor) -> tuple[list[FeedRow], Cursor | None]:
    """Read on from the cursor until a page is full; the second is where the next page goes on, None at the end."""
    rows: list[FeedRow] = []
    size = 0
    last: Position | None = tuple(cursor.last) if cursor.last else None
    for number in range(cursor.reader, len(READERS)):
        wanted = PAGE_ROWS_MAX - len(rows)
        found: list[Placed] = READERS[number](sql, span, last, wanted + 1)
        for taken, (position, row) in enumerate(found):
            size += len(encode(row))
            if rows and (size > PAGE_BYTES_MAX or taken == wanted):
                return rows, cursor._replace(reader=number, last=list(last) if last else None)
            rows.append(row)
            last = position
        last = None
    return rows, None


class FeedDesk:
    """One thread that answers asks, the newest of each gateway first come first served."""

    def __init__(
        self,
        read: Callable[[Callable[[Sql], Reply]], Reply],
        *,
        ledger: str,
        reply: Callable[[str, str, bytes], object],
        now_ms: Callable[[], int],
    ) -> None:
        """Prepare; `read` runs a query on one state of the database, `reply` gets site, gateway and the encoded page."""
        self._read = read
        self._ledger = ledger
        self._reply = reply
        self._now_ms = now_ms
        self._waiting: dict[tuple[str, str], Ask] = {}
        self._is_stopping = False
        self._bell = threading.Condition()
        self._thread = threading.Thread(target=self._run, name="feed-desk", daemon=True)

    def start(self) -> None:
        """Begin to answer."""
        self._thread.start()

    def stop(self) -> None:
        """End the thread; asks that wait are left unanswered, their gateways ask again."""
        with self._bell:
            self._is_stopping = True
            self._bell.notify()
        if self._thread.is_alive():
            self._thread.join()

    def is_alive(self) -> bool:
        """Say whether the desk is answering."""
        return self._thread.is_alive()

    def ask(self, site: str, gateway: str, ask: Ask) -> None:
        """Take an ask; never waits. A newer ask of a gateway replaces the one that still waits."""
        with self._bell:
            if len(self._waiting) >= ASKS_WAITING_MAX and (site, gateway) not in self._waiting:
                log.warning("left an ask of %s/%s unanswered: %d wait", site, gateway, len(self._waiting))
                return
            self._waiting[(site, gateway)] = ask
            self._bell.notify()

    def _run(self) -> None:
        while (taken := self._next()) is not None:
            (site, gateway), ask = taken
            try:
                self._answer(site, gateway, ask)
            except Exception:
                # The supervisor of the desk: one ask that fails must not end all others.
                log.exception("an ask of %s/%s failed", site, gateway)

    def _next(self) -> tuple[tuple[str, str], Ask] | None:
        with self._bell:
            self._bell.wait_for(lambda: self._waiting or self._is_stopping)
            if self._is_stopping:
                return None
            key = next(iter(self._waiting))
            return key, self._waiting.pop(key)

    def _answer(self, site: str, gateway: str, ask: Ask) -> None:
        now_ms = self._now_ms()
        page = self._read(
            lambda sql: read_page(sql, ledger=self._ledger, site=site, gateway=gateway, ask=ask, now_ms=now_ms)
        )
        self._reply(site, gateway, encode(page))
