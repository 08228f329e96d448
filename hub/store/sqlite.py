"""The posting path's own SQL: bulk writes by the driver itself, twice as fast as through SQLAlchemy (ADR on the store).

It owns the column order of every row that posting writes. It decides nothing.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any

from hub.core.books import Books


def _insert(table: str, columns: str) -> str:
    return f"INSERT INTO {table} ({columns}) VALUES ({', '.join('?' * len(columns.split(',')))})"


EVENT = _insert(
    "event",
    "id, uuid, stream_id, seq, kind, payload, site_id, received_at, occurred_at, at_earliest, at_latest, outcome, reason,"
    " facts, decision_id, actor",
)
DECISION = _insert("decision", "id, event_id, cause, outcome, reason, facts, at, actor")
ALIAS = "INSERT OR IGNORE INTO stream_alias (stream_id, seq, event_id) VALUES (?, ?, ?)"
HOLD = _insert("hold", "event_id, reason, message, state, opened_at, traceback, version")
ALARM = _insert("alarm", "kind, at, event_id, stream_id, text, version")
HOLE = _insert("hole", "stream_id, from_seq, to_seq, at")
COMMIT = _insert("commit_log", "version, tag, at, decisions_from, decisions_to")
_MOVEMENT = _insert("movement", "id, event_id, item_id, location_id, lot_id, quantity, value, at, occurred_at")
_ENTRY = _insert("journal_entry", "id, event_id, item_id, at, occurred_at, corrects")
_LINE = _insert("journal_line", "entry_id, line, account, debit, credit")
_TRUE_UP = _insert("true_up", "id, issue_id, by_id, line_id, amount")
_BALANCE = (
    _insert("balance", "item_id, location_id, lot_id, on_hand, reserved, counted_at, counted_by, version")
    + " ON CONFLICT DO UPDATE SET on_hand = excluded.on_hand, reserved = excluded.reserved,"
    " counted_at = excluded.counted_at, counted_by = excluded.counted_by, version = excluded.version"
)
_POOL = (
    _insert("pool", "item_id, site_id, quantity, value, last_cost, last_quantity, last_value, generation, survival")
    + " ON CONFLICT DO UPDATE SET quantity = excluded.quantity, value = excluded.value, last_cost = excluded.last_cost,"
    " last_quantity = excluded.last_quantity, last_value = excluded.last_value, generation = excluded.generation,"
    " survival = excluded.survival"
)
_UNCOSTED = _insert("uncosted", "item_id, site_id, id, event_id, line_id, quantity, value")
_ORDER_LINE = (
    "UPDATE document_line SET received = ?, picked = ?, shipped = ?, shipped_cost = ?, returned = ?, returned_cost = ?"
    " WHERE id = ?"
)
_DOCUMENT = "UPDATE document SET state = ?, version = ? WHERE id = ?"
_SERIAL = (
    _insert("serial", "item_id, serial, is_here, decision_id")
    + " ON CONFLICT DO UPDATE SET is_here = excluded.is_here, decision_id = excluded.decision_id"
)
STREAM = "UPDATE stream SET through_seq = ?, through_id = ?, last_at = ? WHERE id = ?"
KNOWN_IDS = "SELECT uuid, id FROM event WHERE uuid IN (SELECT value FROM json_each(?))"
KNOWN_PLACES = (
    "SELECT seq, uuid FROM event WHERE stream_id = ? AND seq BETWEEN ? AND ?"
    " UNION ALL SELECT a.seq, e.uuid FROM stream_alias a JOIN event e ON e.id = a.event_id"
    " WHERE a.stream_id = ? AND a.seq BETWEEN ? AND ?"
)


def write_new_rows(raw: sqlite3.Connection, books: Books) -> None:
    """Write the rows that are only ever added, and forget them."""
    many = raw.executemany
    many(_MOVEMENT, books.movements)
    many(_ENTRY, books.entries)
    many(_LINE, books.entry_lines)
    books.movements.clear()
    books.entries.clear()
    books.entry_lines.clear()
    if books.true_ups:
        many(_TRUE_UP, books.true_ups)
        books.true_ups.clear()


def write_balances(raw: sqlite3.Connection, books: Books, version: int) -> None:
    """Write the changed balances, in key order."""
    rows = []
    for key in sorted(books.changed_balances):
        found = books.balances[key]
        rows.append((*key, found.on_hand, found.reserved, found.counted_at, found.counted_by, version))
    raw.executemany(_BALANCE, rows)


def write_pools(raw: sqlite3.Connection, books: Books, with_uncosted: set[tuple[int, int]]) -> None:
    """Write the changed pools, and the uncosted issues of those that have or had some (`with_uncosted` is kept up)."""
    rows: list[Sequence[Any]] = []
    for key in sorted(books.changed_pools):
        pool, waiting = books.pools[key]
        rows.append(
            (
                *key,
                pool.quantity,
                pool.value,
                pool.last_cost,
                pool.last_quantity,
                pool.last_value,
                pool.generation,
                str(pool.survival),
            )
        )
        if waiting or key in with_uncosted:
            raw.execute("DELETE FROM uncosted WHERE item_id = ? AND site_id = ?", key)
            raw.executemany(
                _UNCOSTED, [(*key, row.id, row.event_id, row.line_id, row.quantity, row.value) for row in waiting]
            )
            (with_uncosted.add if waiting else with_uncosted.discard)(key)
    raw.executemany(_POOL, rows)


def write_lines(raw: sqlite3.Connection, books: Books) -> None:
    """Write the changed order lines."""
    lines = [books.lines[line] for line in sorted(books.changed_lines)]
    raw.executemany(
        _ORDER_LINE,
        [(ln.received, ln.picked, ln.shipped, ln.shipped_cost, ln.returned, ln.returned_cost, ln.id) for ln in lines],
    )


def write_documents(raw: sqlite3.Connection, rows: Iterable[tuple[str, int, int]]) -> None:
    """Write the state and version of changed orders: (state, version, id)."""
    raw.executemany(_DOCUMENT, rows)


def write_serials(raw: sqlite3.Connection, books: Books) -> None:
    """Write serial numbers that came or went."""
    raw.executemany(
        _SERIAL,
        [(*key, int(books.serials[key]), decision) for key, decision in sorted(books.changed_serials.items())],
    )
