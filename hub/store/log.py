"""Reading the whole log and everything derived from it in one snapshot, for the proof of the books. Read-only."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from hub.core.catalogue import CLOSED_STATES, SALES_ORDER, Document, Location, OrderLine
from hub.store.driver import Raw, Snapshot
from hub.store.tables import metadata

_NAMED = {
    ("event", "site_id", "site"),
    ("movement", "item_id", "item"),
    ("movement", "location_id", "location"),
    ("movement", "lot_id", "lot"),
    ("journal_entry", "item_id", "item"),
    ("document", "source_id", "document"),
    ("document", "to_site_id", "site"),
    ("document_line", "of_line_id", "document_line"),
}
"""Columns that name a row without a key of the database, for speed; 0 stands for none."""


class DecisionRow(NamedTuple):
    """One decision in posting order; `facts` is None where the event was held."""

    id: int
    event: int
    outcome: str
    facts: str | None


class EventRow(NamedTuple):
    """An event's own columns, for comparison with its payload."""

    id: int
    uuid: str
    kind: str
    payload: str
    reason: str | None


POSTED_THROUGH = (
    "SELECT count(DISTINCT e.id), CAST(coalesce(sum(l.debit), 0) AS BIGINT) FROM journal_entry e"
    " JOIN journal_line l ON l.entry_id = e.id WHERE e.at <= ?"
)
MOVEMENTS = (
    "SELECT id, event_id, item_id, location_id, lot_id, quantity, value, at, occurred_at, is_late FROM movement"
    " ORDER BY id"
)
ENTRIES = "SELECT id, event_id, item_id, at, occurred_at, corrects FROM journal_entry ORDER BY id"
ENTRY_LINES = "SELECT entry_id, line, account, debit, credit FROM journal_line ORDER BY entry_id, line"
TRUE_UPS = "SELECT id, item_id, issue_id, by_id, line_id, quantity, value, amount FROM true_up ORDER BY id"
COSTS = (
    "SELECT id, item_id, receipt_id, by_id, kind, line_id, quantity, amount, kept, moved, account FROM receipt_cost"
    " ORDER BY id"
)
RUNS = (
    "SELECT item_id, location_id, lot_id, latest_at, last_id, first_id, earliest_at, quantity FROM movement_run"
    " ORDER BY item_id, location_id, lot_id, latest_at, last_id"
)
RECEIPTS = "SELECT line_id, id, is_unpriced FROM receipt ORDER BY line_id, id"
BALANCES = (
    "SELECT item_id, location_id, lot_id, on_hand, reserved, counted_at, counted_by, latest_at, run_count, run_first,"
    " run_earliest, run_quantity FROM balance ORDER BY item_id, location_id, lot_id"
)
BALANCES_AND_VERSIONS = BALANCES.replace(" FROM balance", ", version FROM balance")
POOLS = (
    "SELECT item_id, site_id, quantity, value, last_cost, last_quantity, last_value, generation, survival, last_receipt"
    " FROM pool ORDER BY item_id, site_id"
)
UNCOSTED = "SELECT item_id, site_id, id, event_id, line_id, quantity, value FROM uncosted ORDER BY item_id, site_id, id"
ORDER_LINES = (
    "SELECT id, received, picked, shipped, shipped_cost, returned, returned_cost, reserved, is_booked FROM document_line"
    " WHERE received <> 0 OR picked <> 0 OR shipped <> 0 OR shipped_cost <> 0 OR returned <> 0 OR returned_cost <> 0"
    " OR reserved <> 0 OR is_booked <> 0"
    " ORDER BY id"
)
SERIALS = "SELECT item_id, serial, is_here, decision_id FROM serial ORDER BY item_id, serial"

GIVEN = "SELECT decisions_from, decisions_to FROM commit_log WHERE decisions_from IS NOT NULL ORDER BY decisions_from"
"""The decisions' numbers of each commit; where several hubs write, numbers between commits may have been left out."""


class OnConnection:
    """A snapshot that is a writing connection itself (see `hub.store.driver.Snapshot`), with what it has not committed."""

    def __init__(self, raw: Raw) -> None:
        """Read what `raw` sees; whoever owns it ends its transaction."""
        self._raw = raw

    def rows(self, sql: str, *values: Any) -> Iterator[tuple[Any, ...]]:
        """See `Snapshot`."""
        return iter(self._raw.execute(sql, values).fetchall())

    def close(self) -> None:
        """Leave the connection to its owner."""


class Log:
    """A snapshot of a hub's database."""

    def __init__(self, snapshot: Snapshot) -> None:
        """Read a snapshot; whoever made it calls `close`."""
        self._snapshot = snapshot

    def close(self) -> None:
        """Let the snapshot go."""
        self._snapshot.close()

    def rows(self, sql: str, *values: Any) -> Iterator[tuple[Any, ...]]:
        """Return rows, streamed."""
        return self._snapshot.rows(sql, *values)

    def _one(self, sql: str, *values: Any) -> Any:
        row = next(self._snapshot.rows(sql, *values), None)
        if row is None:
            raise KeyError(f"Expected a row for {values}, got none: {sql}")
        return row

    def count(self, table: str) -> int:
        """Return the number of rows of a table."""
        return int(self._one(f"SELECT count(*) FROM {table}")[0])

    def newest_version(self) -> int:
        """Return the version of the newest commit."""
        return int(self._one("SELECT coalesce(max(version), 0) FROM commit_log")[0])

    def decisions(self) -> Iterator[DecisionRow]:
        """Return every decision in posting order. The first one of an event decided again was: held."""
        sql = (
            "SELECT id, id, CASE WHEN decision_id = id THEN outcome ELSE 'held' END,"
            " CASE WHEN decision_id = id THEN facts END FROM event"
            " UNION ALL SELECT id, event_id, outcome, facts FROM decision ORDER BY 1"
        )
        return (DecisionRow(*row) for row in self.rows(sql))

    def events(self) -> Iterator[EventRow]:
        """Return every event with its payload."""
        return (EventRow(*row) for row in self.rows("SELECT id, uuid, kind, payload, reason FROM event ORDER BY id"))

    def location(self, location: int) -> Location:
        """Return a bin."""
        return Location(*self._one("SELECT id, site_id, code, type FROM location WHERE id = ?", location))

    def line(self, line: int) -> OrderLine:
        """Return an order line as it was entered, without progress."""
        sql = (
            "SELECT l.id, l.document_id, d.site_id, l.line, l.item_id, l.ordered, l.price FROM document_line l"
            " JOIN document d ON d.id = l.document_id WHERE l.id = ?"
        )
        return OrderLine(*self._one(sql, line))

    def orders(self) -> Iterator[tuple[Document, list[int]]]:
        """Return every order as it is shown, with the ids of its lines."""
        lines: dict[int, list[int]] = {}
        for order, line in self.rows("SELECT document_id, id FROM document_line ORDER BY document_id, line"):
            lines.setdefault(order, []).append(line)
        for row in self.rows("SELECT id, kind, number, site_id, state FROM document ORDER BY id"):
            yield Document(*row), lines.get(row[0], [])

    def promises(self) -> dict[tuple[int, int], list[int]]:
        """Return the lines of open sales orders, by item and site."""
        closed = ", ".join(f"'{state}'" for state in CLOSED_STATES)
        sql = (
            "SELECT l.item_id, d.site_id, l.id FROM document_line l JOIN document d ON d.id = l.document_id"
            f" WHERE d.kind = '{SALES_ORDER}' AND d.state NOT IN ({closed}) ORDER BY l.id"
        )
        found: dict[tuple[int, int], list[int]] = {}
        for item, site, line in self.rows(sql):
            found.setdefault((item, site), []).append(line)
        return found

    def streams(self) -> list[tuple[int, str, int, str | None]]:
        """Return (id, site/gateway/epoch, through_seq, through_id) of every stream."""
        sql = (
            "SELECT s.id, site.name || '/' || g.name || '/' || s.epoch, s.through_seq, s.through_id FROM stream s"
            " JOIN gateway g ON g.id = s.gateway_id JOIN site ON site.id = g.site_id ORDER BY s.id"
        )
        return [(row[0], row[1], row[2], row[3]) for row in self.rows(sql)]

    def dangling(self) -> Iterator[tuple[str, str, str, int]]:
        """Return (table, column, table it refers to, number of rows) of references to rows that are not there."""
        named = {(key.parent.table.name, key.parent.name, key.column.table.name) for table in metadata.sorted_tables
                 for key in table.foreign_keys}  # fmt: skip
        for table, column, other in sorted(named | _NAMED):
            sql = (
                f"SELECT count(*) FROM {table} t LEFT JOIN {other} o ON o.id = t.{column}"
                f" WHERE t.{column} <> 0 AND o.id IS NULL"
            )
            missing = int(self._one(sql)[0])
            if missing:
                yield table, column, other, missing

    def places(self, stream: int) -> Iterator[tuple[int | None, str]]:
        """Return (seq, event id) of every place of a stream that the hub has."""
        sql = (
            "SELECT seq, uuid FROM event WHERE stream_id = ? UNION ALL SELECT a.seq, e.uuid FROM stream_alias a"
            " JOIN event e ON e.id = a.event_id WHERE a.stream_id = ? ORDER BY 1"
        )
        return ((row[0], row[1]) for row in self.rows(sql, stream, stream))

    def holes(self) -> list[tuple[int, int, int]]:
        """Return (stream, from, to) of what gateways no longer had."""
        sql = "SELECT stream_id, from_seq, to_seq FROM hole ORDER BY id"
        return [(row[0], row[1], row[2]) for row in self.rows(sql)]
