"""What of the goods received on purchase order lines is billed, and what still waits in goods received not invoiced."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from hub.core.facts import decode_facts
from hub.core.receipts import receipt_of
from hub.store.queries import papers
from hub.store.queries.readers import Reader


class Settled(NamedTuple):
    """Of what was received, in millionths: `billed` is settled, by a bill or as it came; `unbilled` waits for its bill."""

    billed: int = 0
    unbilled: int = 0


def settled_of(reader: Reader, line_ids: Sequence[int]) -> dict[int, Settled]:
    """Return it for each of these lines; receipts that are voided, or linked elsewhere, do not count."""
    rows = papers.receipts_of_lines(reader, line_ids)
    costs = papers.costs_on(reader, [row.decision_id for row in rows])
    found = dict.fromkeys(line_ids, Settled())
    for row in rows:
        if row.voided_by is not None:
            continue
        facts, on_it = decode_facts(row.facts), costs.get(row.decision_id, [])
        receipt = receipt_of(row.decision_id, row.event_id, facts, on_it, is_voided=False)
        if receipt.line == row.line_id:
            before, unbilled = found[row.line_id], receipt.open_quantity
            found[row.line_id] = Settled(before.billed + receipt.quantity - unbilled, before.unbilled + unbilled)
    return found


def billing_state(lines: Iterable[Settled]) -> str:
    """Return the word for an order with these lines."""
    lines = list(lines)
    billed, unbilled = sum(line.billed for line in lines), sum(line.unbilled for line in lines)
    if not unbilled:
        return "billed" if billed else "nothing_received"
    return "partly_billed" if billed else "unbilled"
