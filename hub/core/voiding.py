"""Voids: the mirror of what an event did, quantity, cost and accounts, true-ups included (R11). Pure."""

from __future__ import annotations

from hub.core.books import Books, Effects
from hub.core.costing import Uncosted, issue, put_back, rate_value, reduce_uncosted, take_covers
from hub.core.facts import INBOUND, Facts
from hub.core.journal import Account, net_lines, two_lines

_INVENTORY, _COGS, _OVER_SHORT = int(Account.INVENTORY), int(Account.COGS), int(Account.OVER_SHORT)


def book_void(books: Books, facts: Facts) -> None:
    """Book the mirror of the decision `facts.target`; 0 stands for an event that was held, and moved nothing."""
    if not facts.target:
        return
    effects = books.source.load_effects(facts.target)
    _forget_counts(books, effects)
    items = sorted({line[0] for line in effects.lines} | {move.item for move in effects.movements})
    late: list[tuple[int, int, int, int, int, int | None]] = []
    for item in items:
        late += _mirror_movements(books, effects, item)
        _mirror_values(books, facts, effects, item)
    for row in effects.true_ups_by:
        books.true_up(row.issue, row.line, -row.amount)
    _mirror_progress(books, effects)
    for item, location, lot, variance, occurred, counted_by in late:
        _correct_count(books, facts, effects.facts, (item, location, lot), variance, occurred, counted_by)
    line_sites = {books.line(effects.facts.line).site} if effects.facts.line else set()
    for item in items:
        for site in line_sites | {books.location(m.location).site for m in effects.movements if m.item == item}:
            books.reserve(item, site)


def _forget_counts(books: Books, effects: Effects) -> None:
    for move in effects.movements:
        balance = books.balance(move.item, move.location, move.lot)
        if balance.counted_by == effects.event:
            balance.counted_at = balance.counted_by = None
            books.note_balance((move.item, move.location, move.lot))


def _mirror_movements(books: Books, effects: Effects, item: int) -> list[tuple[int, int, int, int, int, int | None]]:
    """Reverse the event's net movement of each bin; return what later counts had already seen and must be corrected."""
    nets: dict[tuple[int, int], list[int]] = {}
    for move in effects.movements:
        if move.item == item:
            net = nets.setdefault((move.location, move.lot), [0, 0, move.occurred])
            net[0] += move.quantity
            net[1] += move.value
    late: list[tuple[int, int, int, int, int, int | None]] = []
    for (location, lot), (quantity, value, occurred) in nets.items():
        balance = books.move(item, location, lot, -quantity, value=-value, occurred=occurred)
        if quantity and balance.counted_at is not None and occurred < balance.counted_at:
            late.append((item, location, lot, quantity, occurred, balance.counted_by))
    return late


def _mirror_values(books: Books, facts: Facts, effects: Effects, item: int) -> None:
    """Reverse the event's entries and the true-ups on it in one entry, with a residue line where the pool needs one."""
    nets: dict[int, int] = {}
    for line_item, account, debit, credit in effects.lines:
        if line_item == item:
            nets[account] = nets.get(account, 0) + credit - debit
    for row in effects.true_ups_on:
        nets[_INVENTORY] = nets.get(_INVENTORY, 0) + row.amount
        nets[_COGS] = nets.get(_COGS, 0) - row.amount
    quantity = -sum(move.quantity for move in effects.movements if move.item == item)
    pool, waiting = books.pool_to_change(item, effects.facts.pool)
    before = pool.quantity
    pool.quantity += quantity
    pool.value += nets.get(_INVENTORY, 0)
    if before > 0 >= pool.quantity:
        pool.generation += 1
    residue = _settle(books, waiting, facts.target, pool.quantity, pool.value)
    pool.value += residue
    if pool.quantity > 0:
        pool.last_quantity, pool.last_value = pool.quantity, pool.value
    lines = net_lines(nets) + two_lines(_INVENTORY, _COGS, residue)
    books.enter(item, lines, occurred=facts.occurred, corrects=effects.event)


def _settle(books: Books, waiting: list[Uncosted], target: int, quantity: int, value: int) -> int:
    """Make the uncosted rows fit the quantity; return what the value lacks to fit both."""
    excess = sum(row.quantity for row in waiting) - max(0, -quantity)
    own = next((row for row in waiting if row.id == target), None)
    if excess > 0 and own is not None:
        excess -= reduce_uncosted(waiting, own, min(excess, own.quantity)).quantity
    if excess > 0:
        take_covers(waiting, excess)
    elif excess < 0:
        provisional = max(0, -value - sum(row.value for row in waiting))
        books.remember_uncosted(waiting, -excess, provisional)
    if quantity > 0:
        return max(0, -value)
    return -sum(row.value for row in waiting) - value


def _mirror_progress(books: Books, effects: Effects) -> None:
    done = effects.facts
    if done.serial is not None:
        books.set_serial(done.item, done.serial, is_here=done.op not in INBOUND)
    if not done.line:
        return
    line = books.line_to_change(done.line)
    value = sum(move.value for move in effects.movements if move.item == done.item)
    match done.op:
        case "receipt":
            line.received -= done.quantity
        case "pick":
            line.picked -= done.quantity
        case "ship":
            line.shipped -= done.quantity
            line.shipped_cost -= -value + sum(row.amount for row in effects.true_ups_on)
        case "customer_return":
            line.returned -= done.quantity
            line.returned_cost -= value
        case "supplier_return":
            line.returned -= done.quantity


def _correct_count(
    books: Books,
    facts: Facts,
    done: Facts,
    key: tuple[int, int, int],
    variance: int,
    occurred: int,
    counted_by: int | None,
) -> None:
    """Give back to a bin what a count taken after the voided event had already seen (R7)."""
    item, location, lot = key
    pool, waiting = books.pool_to_change(item, done.pool)
    if variance > 0:
        value = put_back(pool, waiting, variance, rate_value(pool, variance, done.catalogue_cost) or 0)
    else:
        cost, uncosted, provisional, _ = issue(pool, -variance, done.catalogue_cost)
        if uncosted:
            books.remember_uncosted(waiting, uncosted, provisional)
        value = -cost
    books.move(item, location, lot, variance, value=value, occurred=occurred)
    books.enter(item, two_lines(_INVENTORY, _OVER_SHORT, value), occurred=facts.occurred, corrects=counted_by)
