"""Booking what paperwork puts on receipts: landed cost, a price, a bill (rules R1, R6); and taking it back. Pure.

Of each amount the share of the receipt that is left goes to inventory, the rest to cost of goods sold.
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from hub.core.books import Books
from hub.core.costing import remember
from hub.core.facts import Facts
from hub.core.journal import Account, add_net, net_lines
from hub.core.receipts import BILL, LINK, CostRow, Receipt
from wire.amounts import divide_rounded, round_together, unit_cost_of

_INVENTORY, _COGS, _GRNI = int(Account.INVENTORY), int(Account.COGS), int(Account.GRNI)


def put_on_receipts(books: Books, facts: Facts) -> None:
    """Book the parts of a landed cost, a bill or a link, one entry an item."""
    receipts: dict[int, Receipt] = {}
    costs: list[CostRow] = []
    for decision, quantity, amount in facts.parts:
        receipt = receipts.get(decision) or receipts.setdefault(decision, books.source.load_receipt(decision))
        cost = _cost(books, facts, receipt, quantity, amount)
        receipt.put(cost)
        costs.append(cost)
        _know_price(books, facts, receipt, cost)
    by_item: dict[int, list[CostRow]] = {}
    for cost in _split(books, costs, receipts):
        books.put_cost(cost)
        by_item.setdefault(cost.item, []).append(cost)
    for item, of_item in by_item.items():
        _enter(books, facts, item, of_item, receipts)
    if facts.op == LINK and facts.line:
        books.line_to_book(facts.line).received += facts.quantity
        books.receipts += [(facts.line, receipt.id, 0) for receipt in receipts.values()]


def _cost(books: Books, facts: Facts, receipt: Receipt, quantity: int, amount: int) -> CostRow:
    """Return a part as a row; what is kept of it comes later. A bill's part is what was billed, the others' a difference."""
    moved, difference, line = 0, amount, 0
    if facts.op == BILL:
        moved = receipt.open_value
        if quantity < receipt.open_quantity:
            moved = divide_rounded(receipt.open_value * quantity, receipt.open_quantity)
        difference = amount - moved
    elif facts.op == LINK:
        line = facts.line
        moved = 0 if facts.account == _GRNI else receipt.open_value
    return CostRow(
        0, receipt.item, receipt.id, books.decision, facts.op, line, quantity, difference, 0, moved, facts.account
    )


def _know_price(books: Books, facts: Facts, receipt: Receipt, cost: CostRow) -> None:
    """Let the newest receipt's true cost be the last one known."""
    pool, _ = books.pool_to_change(receipt.item, receipt.site)
    if pool.last_receipt != receipt.id:
        return
    if facts.op == LINK:
        pool.last_cost = facts.unit_cost
    elif facts.op == BILL:
        pool.last_cost = unit_cost_of(cost.amount + cost.moved, cost.quantity)


def _split(books: Books, costs: list[CostRow], receipts: dict[int, Receipt]) -> Iterable[CostRow]:
    """Put the kept share of each cost into its pool; the shares of one pool are rounded together."""
    by_pool: dict[tuple[int, int], list[CostRow]] = {}
    for cost in costs:
        by_pool.setdefault((cost.item, receipts[cost.receipt].site), []).append(cost)
    for key, of_pool in by_pool.items():
        pool, _ = books.pool_to_change(*key)
        exact: list[Fraction] = [cost.amount * receipts[cost.receipt].share_left(pool) for cost in of_pool]
        for cost, share in zip(of_pool, round_together(exact), strict=True):
            # A price that falls takes no more out of a pool than it holds.
            kept = max(share, -max(0, pool.value))
            pool.value += kept
            remember(pool)
            yield cost._replace(kept=kept)


def _enter(books: Books, facts: Facts, item: int, costs: list[CostRow], receipts: dict[int, Receipt]) -> None:
    nets: dict[int, int] = {}
    for cost in costs:
        add_net(nets, _INVENTORY, cost.kept)
        add_net(nets, _COGS, cost.amount - cost.kept)
        add_net(nets, _GRNI, cost.moved)
        add_net(nets, cost.account, -cost.amount - cost.moved)
    first = receipts[costs[0].receipt]
    corrects = first.event if all(cost.receipt == first.id for cost in costs) else None
    books.enter(item, net_lines(nets), occurred=facts.occurred, corrects=corrects)


def undo_cost(nets: dict[int, int], cost: CostRow) -> None:
    """Add the net debits that take a cost back."""
    add_net(nets, _INVENTORY, -cost.kept)
    add_net(nets, _COGS, cost.kept - cost.amount)
    add_net(nets, _GRNI, -cost.moved)
    add_net(nets, cost.account, cost.amount + cost.moved)


def holding_costs(rows: Iterable[CostRow]) -> list[CostRow]:
    """Return one row for each receipt and paper, with what still holds of it."""
    sums: dict[tuple[int, int], CostRow] = {}
    for row in rows:
        key = row.receipt, row.by
        sums[key] = _sum(sums[key], row) if key in sums else row
    return [row for row in sums.values() if row.quantity or row.amount or row.kept or row.moved]


def _sum(one: CostRow, other: CostRow) -> CostRow:
    return one._replace(
        quantity=one.quantity + other.quantity,
        amount=one.amount + other.amount,
        kept=one.kept + other.kept,
        moved=one.moved + other.moved,
    )


def take_cost_back(books: Books, cost: CostRow) -> None:
    """Remember that a cost holds no more, and take a linked receipt off its line."""
    books.put_cost(cost._replace(quantity=-cost.quantity, amount=-cost.amount, kept=-cost.kept, moved=-cost.moved))
    if cost.kind == LINK and cost.line:
        books.line_to_book(cost.line).received -= cost.quantity
