"""The replica's tables: feed pages and live quantities in, lookups out. What it is not told by the hub it does not know.

During a full reload the old rows stay readable until the last page is stored, so a dock never works with half a catalogue.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, TypeVar

import msgspec

from edge.core.book import Bin, Code, Document, Item, Stock, Worker
from edge.replica.progress import LineStep, progressed
from edge.replica.rows import THING_KINDS, BadRow, HoldChange, PageResult, read_hold, read_stock, read_thing
from wire.amounts import BadAmount, parse_micro
from wire.feedback import FeedRow, Reply, StockChange

log = logging.getLogger(__name__)

T = TypeVar("T")

KEPT_LATELY = {"item": 256, "barcode": 256, "bin": 256, "worker": 32, "document": 32}
"""How many things of a kind are kept as they were looked up last, those that are not there included; at it all are read anew."""
_ENDED = ("closed", "cancelled", "shipped", "received")
_TAKEN_BACK = ("closed", "cancelled")
_OF_DOCUMENTS = ("document_items", "pallets")
"""Tables that find documents by what they name."""

_PUT_THING = (
    "INSERT INTO things (kind, key, body, version, run) VALUES (?, ?, ?, ?, ?) ON CONFLICT (kind, key) DO UPDATE SET"
    " body = excluded.body, version = excluded.version, run = excluded.run"
)
_PUT_STOCK = (
    "INSERT INTO stock (sku, location, lot, expiry, on_hand, available, version, run) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
    " ON CONFLICT (sku, location, lot) DO UPDATE SET expiry = COALESCE(excluded.expiry, expiry), on_hand = excluded.on_hand,"
    " available = excluded.available, version = excluded.version, run = excluded.run"
    " WHERE excluded.version >= version OR excluded.run > run"
)
_PUT_FIGURE = (
    "INSERT INTO stock (sku, location, lot, on_hand, available, version, run) VALUES (?, ?, '', ?, ?, 0, ?)"
    " ON CONFLICT (sku, location, lot) DO UPDATE SET on_hand = excluded.on_hand, available = excluded.available"
)
_PUT_META = "INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"
_STOCK = "SELECT sku, location, on_hand, available, lot, expiry FROM stock WHERE "


@dataclass(frozen=True)
class StockFigure:
    """A quantity that came with the ack of an own event, as millionths."""

    sku: str
    location: str
    on_hand: int
    available: int


class Replica:
    """Lookups and feed pages over one connection and one thread."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Read where the feed stands."""
        self._connection = connection
        meta = dict(connection.execute("SELECT key, value FROM meta").fetchall())
        self._version = int(meta.get("version", "0"))
        self._tag: str | None = meta.get("tag")
        self._run = int(meta.get("run", "0"))
        self._loading_full = False
        self._lately: dict[str, dict[str, Any]] = {kind: {} for kind in KEPT_LATELY}
        self.heard_ms = int(meta.get("heard_ms", "0"))

    @property
    def mark(self) -> tuple[int, str | None]:
        """The (version, tag) of the last complete run; (0, None) before the first."""
        return self._version, self._tag

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    @contextmanager
    def _write(self) -> Iterator[None]:
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            self._forget_lately()
            raise
        self._connection.execute("COMMIT")

    def begin_run(self) -> None:
        """Begin a new run of pages."""
        self._loading_full = False

    def apply_page(self, page: Reply, *, heard_ms: int) -> PageResult:
        """Store one page; with the last one also the mark of its run. Raises sqlite3.DatabaseError, storing nothing."""
        is_full = self._loading_full or page.full
        run = self._run + 1 if page.full else self._run
        holds: list[HoldChange] = []
        is_complete = page.cursor is None
        with self._write():
            if page.full:
                # At once, so that a run that is broken off never shares its number with the next one.
                self._connection.execute(_PUT_META, ("run", str(run)))
            for row in page.rows:
                self._apply(row, run, holds)
            if is_complete:
                self._end_run(page, run, is_full=is_full, heard_ms=heard_ms)
        self._run, self._loading_full = run, is_full and not is_complete
        if is_complete:
            self._version, self._tag, self.heard_ms = page.version, page.tag, heard_ms
        self._forget_lately()
        return PageResult(holds, is_complete=is_complete, is_full=is_full)

    def _apply(self, row: FeedRow, run: int, holds: list[HoldChange]) -> None:
        try:
            if row.kind == "hold":
                holds.append(read_hold(row))
            elif row.kind == "stock":
                self._apply_stock(row, run)
            elif row.kind in THING_KINDS:
                self._apply_thing(row, run)
            else:
                log.info("feed row of unknown kind %r left out", row.kind)
        except BadRow as error:
            log.warning("feed row left out: %s", error)

    def _apply_stock(self, row: FeedRow, run: int) -> None:
        if row.data is None:
            sku, location, lot = [*row.key.split("|"), "", ""][:3]
            self._connection.execute(
                "DELETE FROM stock WHERE sku = ? AND location = ? AND lot = ? AND version <= ?",
                (sku, location, lot, row.version),
            )
            return
        s = read_stock(row.data)
        values = (s.sku, s.location, s.lot, s.expiry, s.on_hand, s.available, row.version, run)
        self._connection.execute(_PUT_STOCK, values)

    def _apply_thing(self, row: FeedRow, run: int) -> None:
        key = _key(row.kind, row.key)
        if row.kind == "document":
            for table in _OF_DOCUMENTS:
                self._connection.execute(f"DELETE FROM {table} WHERE document = ?", (key,))
        if row.data is None:
            self._connection.execute("DELETE FROM things WHERE kind = ? AND key = ?", (row.kind, key))
            return
        thing = read_thing(row)
        body = msgspec.json.encode(thing).decode()
        self._connection.execute(_PUT_THING, (row.kind, key, body, row.version, run))
        if isinstance(thing, Document) and thing.state not in _ENDED:
            self._connection.executemany(
                "INSERT OR IGNORE INTO document_items (sku, document) VALUES (?, ?)",
                [(line.sku, key) for line in thing.lines],
            )
        if isinstance(thing, Document) and thing.state not in _TAKEN_BACK:
            self._connection.executemany(
                "INSERT OR IGNORE INTO pallets (sscc, document) VALUES (?, ?)",
                [(line.package, key) for line in thing.lines if line.package],
            )

    def _end_run(self, page: Reply, run: int, *, is_full: bool, heard_ms: int) -> None:
        execute = self._connection.execute
        if is_full:
            execute("DELETE FROM things WHERE run <> ?", (run,))
            execute("DELETE FROM stock WHERE run <> ?", (run,))
            for table in _OF_DOCUMENTS:
                execute(f"DELETE FROM {table} WHERE document NOT IN (SELECT key FROM things WHERE kind = 'document')")
        facts = (("version", page.version), ("tag", page.tag), ("heard_ms", heard_ms))
        self._connection.executemany(_PUT_META, [(key, str(value)) for key, value in facts])

    def apply_stock(self, changes: Iterable[StockChange], *, version: int) -> int:
        """Store live quantities, unless a newer one is known; return how many were read. Raises sqlite3.DatabaseError."""
        values = []
        for change in changes:
            try:
                on_hand, available = parse_micro(change.on_hand), parse_micro(change.available)
            except BadAmount as error:
                log.warning("stock of %s in %s left out: %s", change.sku, change.location, error)
                continue
            values.append((change.sku, change.location, change.lot or "", None, on_hand, available, version, self._run))
        if values:
            with self._write():
                self._connection.executemany(_PUT_STOCK, values)
        return len(values)

    def apply_answers(self, figures: Iterable[StockFigure], steps: Iterable[LineStep]) -> None:
        """Store what acks said of bins and order lines. Raises sqlite3.DatabaseError.

        The feed says the same a little later; without this a line would go back for a moment.
        """
        rows = [(f.sku, f.location, f.on_hand, f.available, self._run) for f in figures]
        by_document: dict[str, list[LineStep]] = {}
        for step in steps:
            by_document.setdefault(step.document.casefold(), []).append(step)
        with self._write():
            self._connection.executemany(_PUT_FIGURE, rows)
            for key, own in by_document.items():
                document = self.document(key)
                if document is not None:
                    self._put_document(key, progressed(document, own))

    def _put_document(self, key: str, document: Document) -> None:
        body = msgspec.json.encode(document).decode()
        self._connection.execute("UPDATE things SET body = ? WHERE kind = 'document' AND key = ?", (body, key))
        self._lately["document"][key] = document

    def item(self, sku: str) -> Item | None:
        """Find an item by its SKU, case folded."""
        return self._thing("item", sku.casefold(), Item)

    def codes(self, key: str) -> list[Code]:
        """Find what a key of the barcode table stands for."""
        return self._thing("barcode", key, list[Code]) or []

    def bin(self, code: str) -> Bin | None:
        """Find a bin by its code, case folded."""
        return self._thing("bin", code.casefold(), Bin)

    def worker(self, badge: str) -> Worker | None:
        """Find a worker by badge, case folded."""
        return self._thing("worker", badge.casefold(), Worker)

    def document(self, number: str) -> Document | None:
        """Find a document by its number, case folded, as the books have it."""
        return self._thing("document", number.casefold(), Document)

    def documents_with(self, sku: str) -> list[Document]:
        """List the documents that are not ended and name the item."""
        rows = self._connection.execute("SELECT document FROM document_items WHERE sku = ? ORDER BY document", (sku,))
        return [found for (key,) in rows.fetchall() if (found := self.document(key)) is not None]

    def announcing(self, sscc: str) -> Document | None:
        """Find the ship notice that announces a pallet; of several one that is still open."""
        rows = self._connection.execute("SELECT document FROM pallets WHERE sscc = ? ORDER BY document", (sscc,))
        found = [document for (key,) in rows.fetchall() if (document := self.document(key)) is not None]
        return min(found, key=lambda document: document.state != "open", default=None)

    def open_documents(self, kind: str, limit: int) -> list[Document]:
        """List open documents of a kind, by number."""
        rows = self._connection.execute("SELECT key FROM things WHERE kind = 'document' ORDER BY key").fetchall()
        found: list[Document] = []
        for (key,) in rows:
            document = self.document(key)
            if document is not None and document.kind == kind and document.state == "open":
                found.append(document)
            if len(found) >= limit:
                break
        return found

    def bodies(self, kind: str, limit: int) -> list[tuple[str, str]]:
        """List (key, record as JSON) of a kind, for the printed sample page."""
        rows = self._connection.execute(
            "SELECT key, body FROM things WHERE kind = ? ORDER BY key LIMIT ?", (kind, limit)
        )
        return [(str(key), str(body)) for key, body in rows]

    def stock(self, sku: str) -> list[Stock]:
        """List the bins that hold an item, as the books have it."""
        return [_stock(row) for row in self._connection.execute(_STOCK + "sku = ? ORDER BY location, lot", (sku,))]

    def stock_in(self, location: str) -> list[Stock]:
        """List what a bin holds, as the books have it."""
        return [_stock(row) for row in self._connection.execute(_STOCK + "location = ? ORDER BY sku, lot", (location,))]

    def _thing(self, kind: str, key: str, shape: type[T]) -> T | None:
        lately = self._lately[kind]
        if key not in lately:
            if len(lately) >= KEPT_LATELY[kind]:
                lately.clear()
            row = self._connection.execute("SELECT body FROM things WHERE kind = ? AND key = ?", (kind, key)).fetchone()
            lately[key] = msgspec.json.decode(row[0], type=shape) if row else None
        found: T | None = lately[key]
        return found

    def _forget_lately(self) -> None:
        for things in self._lately.values():
            things.clear()


def _key(kind: str, key: str) -> str:
    return key if kind == "barcode" else key.casefold()


def _stock(row: tuple[str, str, int, int, str, str | None]) -> Stock:
    sku, location, on_hand, available, lot, expiry = row
    return Stock(sku=sku, location=location, on_hand=on_hand, available=available, lot=lot or None, expiry=expiry)
