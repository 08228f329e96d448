"""What posting writes: the column order of every row, and how changed books become rows. It decides nothing.

Bulk writes go to the driver itself, twice as fast as through SQLAlchemy (docs/dependencies.md).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from hub.core.books import Books
from hub.core.catalogue import Document, OrderLine
from hub.store.added import Added
from hub.store.driver import Raw, Rows, rows

EVENT = rows(
    "event",
    "id, uuid, stream_id, seq, kind, payload, site_id, received_at, occurred_at, at_earliest, at_latest, outcome, reason,"
    " facts, decision_id, actor",
)
DECISION = rows("decision", "id, event_id, cause, outcome, reason, facts, at, actor")
ALIAS = "INSERT INTO stream_alias (stream_id, seq, event_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"
HOLD = rows("hold", "event_id, reason, message, state, opened_at, traceback, version")
ALARM = rows("alarm", "kind, at, event_id, stream_id, text, version")
HOLE = rows("hole", "stream_id, from_seq, to_seq, at")
COMMIT = rows("commit_log", "version, tag, at, decisions_from, decisions_to")
_MOVEMENT = rows("movement", "id, event_id, item_id, location_id, lot_id, quantity, value, at, occurred_at, is_late")
RUN = rows("movement_run", "item_id, location_id, lot_id, latest_at, last_id, first_id, earliest_at, quantity")
_ENTRY = rows("journal_entry", "id, event_id, item_id, at, occurred_at, corrects")
_LINE = rows("journal_line", "entry_id, line, account, debit, credit")
TRUE_UP = rows("true_up", "id, item_id, issue_id, by_id, line_id, quantity, value, amount")
RECEIPT = rows("receipt", "line_id, id, is_unpriced", key="line_id, id")
_COST = rows("receipt_cost", "id, item_id, receipt_id, by_id, kind, line_id, quantity, amount, kept, moved, account")
BALANCE = rows(
    "balance",
    "item_id, location_id, lot_id, on_hand, reserved, counted_at, counted_by, latest_at, run_count, run_first,"
    " run_earliest, run_quantity, version",
    key="item_id, location_id, lot_id",
)
_POOL = rows(
    "pool",
    "item_id, site_id, quantity, value, last_cost, last_quantity, last_value, generation, survival, last_receipt",
    key="item_id, site_id",
)
_UNCOSTED = rows("uncosted", "item_id, site_id, id, event_id, line_id, quantity, value")
ORDER_LINE = rows(
    "document_line",
    "id, received, picked, shipped, shipped_cost, returned, returned_cost, reserved, is_booked",
    key="id",
)
_DOCUMENT = rows("document", "id, state, version", key="id")
_SERIAL = rows("serial", "item_id, serial, is_here, decision_id", key="item_id, serial")
LATE = rows("movement", "id, is_late", key="id")
FACTS = {table: rows(table, "id, facts", key="id") for table in ("event", "decision")}
STREAM = "UPDATE stream SET through_seq = ?, through_id = ?, last_at = ? WHERE id = ?"
NEWEST_DECISION = (
    "SELECT coalesce(max(id), 0) FROM"
    " (SELECT max(id) AS id FROM event UNION ALL SELECT max(id) AS id FROM decision) AS newest"
)
AWAIT = "INSERT INTO waiting_void (target, event_id) VALUES (?, ?) ON CONFLICT DO NOTHING"
KNOWN_PLACES = (
    "SELECT seq, uuid FROM event WHERE stream_id = ? AND seq BETWEEN ? AND ?"
    " UNION ALL SELECT a.seq, e.uuid FROM stream_alias a JOIN event e ON e.id = a.event_id"
    " WHERE a.stream_id = ? AND a.seq BETWEEN ? AND ?"
)


def write_new_rows(raw: Raw, books: Books, added: Added) -> None:
    """Write the rows that are only ever added, and forget them."""
    new: tuple[tuple[Rows, list[Any]], ...] = (
        (_MOVEMENT, books.movements),
        (_ENTRY, books.entries),
        (_LINE, books.entry_lines),
        (TRUE_UP, books.true_ups),
        (_COST, books.costs),
    )
    for kind, values in new:
        if values:
            added.add(raw, kind, values)
            values.clear()
    if books.runs:
        raw.add(RUN, books.runs)
        books.runs.clear()
    if books.receipts:
        raw.put(RECEIPT, {row[:2]: row for row in books.receipts}.values())
        books.receipts.clear()


def write_balances(raw: Raw, books: Books, version: int) -> None:
    """Write the changed balances, in key order, and note that they are written."""
    changed = []
    for key in sorted(books.changed_balances):
        found = books.balances[key]
        changed.append(
            (
                *key, found.on_hand, found.reserved, found.counted_at, found.counted_by, found.latest_at,
                found.run_count, found.run_first, found.run_earliest, found.run_quantity, version,
            )
        )  # fmt: skip
    raw.put(BALANCE, changed)
    books.changed_balances.clear()


def write_pools(raw: Raw, books: Books, with_uncosted: set[tuple[int, int]]) -> None:
    """Write the changed pools, and the uncosted issues of those that have or had some (`with_uncosted` is kept up)."""
    changed: list[Sequence[Any]] = []
    for key in sorted(books.changed_pools):
        pool, waiting = books.pools[key]
        changed.append(
            (
                *key,
                pool.quantity,
                pool.value,
                pool.last_cost,
                pool.last_quantity,
                pool.last_value,
                pool.generation,
                str(pool.survival),
                pool.last_receipt,
            )
        )
        if waiting or key in with_uncosted:
            raw.execute("DELETE FROM uncosted WHERE item_id = ? AND site_id = ?", key)
            raw.add(_UNCOSTED, [(*key, row.id, row.event_id, row.line_id, row.quantity, row.value) for row in waiting])
            (with_uncosted.add if waiting else with_uncosted.discard)(key)
    raw.put(_POOL, changed)
    books.changed_pools.clear()


def write_lines(raw: Raw, books: Books) -> None:
    """Write the changed order lines."""
    lines = [books.lines[line] for line in sorted(books.changed_lines)]
    raw.change(ORDER_LINE, [order_line_row(line) for line in lines])


def order_line_row(line: OrderLine) -> tuple[int, ...]:
    """Return how far an order line is in the books, in the order of the table's figures."""
    done = (line.received, line.picked, line.shipped, line.shipped_cost, line.returned, line.returned_cost)
    return (line.id, *done, line.reserved, int(line.is_booked))


def write_documents(raw: Raw, documents: Iterable[tuple[int, str, int]]) -> None:
    """Write the state and version of changed orders: (id, state, version)."""
    raw.change(_DOCUMENT, documents)


def write_serials(raw: Raw, books: Books) -> None:
    """Write serial numbers that came or went."""
    changed = sorted(books.changed_serials.items())
    raw.put(_SERIAL, [(*key, int(books.serials[key]), decision) for key, decision in changed])
    books.changed_serials.clear()


def document_of(row: Any) -> Document:
    """Return a document, without its lines, from its id, kind, number, site, state, source and target site."""
    return Document(id=row[0], kind=row[1], number=row[2], site=row[3], state=row[4], source=row[5], to_site=row[6])
