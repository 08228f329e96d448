"""What earlier decisions did, read back from their rows: for voids, and for paperwork on receipts. Read-only."""

from __future__ import annotations

from typing import Any

from hub.core.books import PLACES, Balance, Effects, Key, MovementRow, TrueUpRow
from hub.core.facts import decode_facts
from hub.core.receipts import CostRow, Receipt, receipt_of
from hub.store.columns import BLOCK_BITS
from hub.store.driver import Raw

_TRUE_UPS = "SELECT id, item_id, issue_id, by_id, line_id, quantity, value, amount FROM true_up"
COSTS = "SELECT id, item_id, receipt_id, by_id, kind, line_id, quantity, amount, kept, moved, account FROM receipt_cost"


def load_effects(raw: Raw, decision: int) -> Effects:
    """Return all that a decision did, and what later ones put on it."""
    event = _event_of(raw, decision)
    text = raw.execute("SELECT facts FROM event WHERE id = ?", (event,)).fetchone()[0]
    bounds = (decision * PLACES, decision * PLACES + PLACES - 1)
    moves = raw.execute(
        "SELECT id, event_id, item_id, location_id, lot_id, quantity, value, at, occurred_at, is_late FROM movement"
        " WHERE id BETWEEN ? AND ? ORDER BY id",
        bounds,
    )
    lines = raw.execute(
        "SELECT e.item_id, l.account, l.debit, l.credit FROM journal_entry e"
        " JOIN journal_line l ON l.entry_id = e.id WHERE e.id BETWEEN ? AND ? ORDER BY e.id, l.line",
        bounds,
    )
    one = (decision,)
    return Effects(
        event=event,
        facts=decode_facts(text),
        movements=[MovementRow(*values) for values in moves],
        lines=lines.fetchall(),
        true_ups_on=[TrueUpRow(*row) for row in raw.execute(f"{_TRUE_UPS} WHERE issue_id = ? ORDER BY id", one)],
        true_ups_by=[TrueUpRow(*row) for row in raw.execute(f"{_TRUE_UPS} WHERE by_id = ? ORDER BY id", one)],
        costs_on=_costs(raw, "receipt_id", decision),
        costs_by=_costs(raw, "by_id", decision),
    )


def load_receipt(raw: Raw, decision: int) -> Receipt:
    """Return a receipt as paperwork has left it."""
    event = _event_of(raw, decision)
    text, voided_by = raw.execute("SELECT facts, voided_by FROM event WHERE id = ?", (event,)).fetchone()
    costs = _costs(raw, "receipt_id", decision)
    return receipt_of(decision, event, decode_facts(text), costs, is_voided=voided_by is not None)


def load_receipts(raw: Raw, line: int) -> list[int]:
    """Return the receipts of an order line that hold, oldest first; a link that was voided has left its row behind."""
    found = [row[0] for row in raw.execute("SELECT id FROM receipt WHERE line_id = ? ORDER BY id", (line,)).fetchall()]
    return [one for one in found if not (known := load_receipt(raw, one)).is_voided and known.line == line]


def _event_of(raw: Raw, decision: int) -> int:
    row = raw.execute("SELECT event_id FROM decision WHERE id = ?", (decision,)).fetchone()
    return decision if row is None else int(row[0])


def _costs(raw: Raw, column: str, decision: int) -> list[CostRow]:
    return [CostRow(*row) for row in raw.execute(f"{COSTS} WHERE {column} = ? ORDER BY id", (decision,))]


def load_moved_since(raw: Raw, key: Key, balance: Balance, after_ms: int) -> int:
    """Return the sum of a balance's movements that happened after a moment; few of them are read, however many there are (R8)."""
    place = "item_id = ? AND location_id = ? AND lot_id = ?"
    runs = f"FROM movement_run WHERE {place} AND latest_at > ? AND earliest_at"
    total = "SELECT coalesce(sum(quantity), 0)"
    moved = _sum(raw, f"{total} {runs} > ?", (*key, after_ms, after_ms))
    moved += _sum(raw, f"{total} FROM movement WHERE {place} AND occurred_at > ? AND is_late = 1", (*key, after_ms))
    across = raw.execute(f"SELECT first_id, last_id {runs} <= ?", (*key, after_ms, after_ms)).fetchall()
    if balance.run_count and balance.run_earliest > after_ms:
        moved += balance.run_quantity
    elif balance.run_count and balance.latest_at > after_ms:
        across.append((balance.run_first, _sum(raw, "SELECT max(id) FROM movement", ())))
    found = f"FROM movement WHERE {place} AND (id >> {BLOCK_BITS}) {raw.among}"
    inside = f"{total} {found} AND id BETWEEN ? AND ? AND occurred_at > ? AND is_late = 0"
    return moved + sum(_sum(raw, inside, (*key, _blocks(raw, *run), *run, after_ms)) for run in across)


def load_late(raw: Raw, key: Key, count: int, before_ms: int) -> list[tuple[int, int]]:
    """Return (id, quantity) of a balance's movements that came after a count and happened before it; not of voided events."""
    first, last = (count + 1) * PLACES, _sum(raw, "SELECT coalesce(max(id), 0) FROM movement", ())
    found = raw.execute(
        "SELECT m.id, m.quantity FROM movement m JOIN event e ON e.id = m.event_id"
        " WHERE m.item_id = ? AND m.location_id = ? AND m.lot_id = ? AND m.id >= ? AND m.occurred_at < ?"
        f" AND (m.id >> {BLOCK_BITS}) {raw.among} AND e.voided_by IS NULL ORDER BY m.id",
        (*key, first, before_ms, _blocks(raw, first, last)),
    )
    return [(int(row[0]), int(row[1])) for row in found.fetchall()]


def _blocks(raw: Raw, first: int, last: int) -> Any:
    return raw.listed(range(first >> BLOCK_BITS, (last >> BLOCK_BITS) + 1))


def _sum(raw: Raw, sql: str, values: tuple[Any, ...]) -> int:
    return int(raw.execute(sql, values).fetchone()[0])
