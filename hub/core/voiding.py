"""Voids: the mirror of what an event did, quantity, cost and accounts, with the true-ups and later costs on it (R11). Pure."""

from __future__ import annotations

from collections.abc import Iterable

from hub.core.availability import TRANSIT
from hub.core.books import PLACES, Books, Effects, TrueUpRow
from hub.core.costing import (
    Cover,
    Stood,
    Uncosted,
    issue,
    put_back,
    rate_value,
    reduce_uncosted,
    remember,
    stand,
    take_covers,
    undo_change,
)
from hub.core.facts import INBOUND, RECEIPTS, Facts
from hub.core.journal import Account, add_net, mirrored, net_lines, two_lines
from hub.core.later_costs import holding_costs, take_cost_back, undo_cost
from hub.core.receipts import CostRow
from wire.amounts import divide_rounded

_INVENTORY, _COGS, _OVER_SHORT = int(Account.INVENTORY), int(Account.COGS), int(Account.OVER_SHORT)
_Late = tuple[int, int, int, int, int, int | None]


def book_void(books: Books, facts: Facts) -> None:
    """Book the mirror of the decision `facts.target`; 0 stands for an event that was held, and moved nothing."""
    if not facts.target:
        return
    effects = books.source.load_effects(facts.target)
    if effects.costs_by:
        _void_paperwork(books, facts, effects)
        return
    _forget_counts(books, effects)
    late: list[_Late] = []
    for item in sorted({line[0] for line in effects.lines} | {move.item for move in effects.movements}):
        late += _mirror_movements(books, effects, item)
        _mirror_values(books, facts, effects, item)
    for row in [*_holding(effects.true_ups_on), *_holding(effects.true_ups_by)]:
        issued = Uncosted(row.issue, 0, row.line, 0, 0)
        books.true_up(row.item, row.by, Cover(issued, -row.quantity, -row.value), -row.amount)
    for cost in holding_costs(effects.costs_on):
        take_cost_back(books, cost)
    _mirror_progress(books, effects)
    for one in late:
        _correct_count(books, facts, effects.facts, *one)
    done = effects.facts
    for item, lot, corrected in facts.others:
        _correct_count(books, facts, done, item, done.location, lot, -corrected, done.occurred, effects.event)
    _reserve_again(books, effects)


# -- quantities and values ------------------------------------------------------------------------------------------------


def _forget_counts(books: Books, effects: Effects) -> None:
    """Let bins forget a count that is voided, also where it found what the books held and moved nothing."""
    for item, location, lot in effects.facts.counted:
        balance = books.balance(item, location, lot)
        if balance.counted_by == effects.event:
            balance.counted_at = balance.counted_by = None
            books.note_balance((item, location, lot))


def _mirror_movements(books: Books, effects: Effects, item: int) -> list[_Late]:
    """Reverse the event's net movement of each bin; return what later counts had already seen and must be corrected."""
    nets: dict[tuple[int, int], list[int]] = {}
    for move in effects.movements:
        if move.item == item:
            net = nets.setdefault((move.location, move.lot), [0, 0, move.occurred])
            net[0] += move.quantity
            net[1] += move.value
    late: list[_Late] = []
    for (location, lot), (quantity, value, occurred) in nets.items():
        balance = books.move(item, location, lot, -quantity, value=-value, occurred=occurred)
        if quantity and balance.counted_at is not None and occurred < balance.counted_at:
            late.append((item, location, lot, quantity, occurred, balance.counted_by))
    return late


def _mirror_values(books: Books, facts: Facts, effects: Effects, item: int) -> None:
    """Reverse the event's lines of an item, with what later receipts and paperwork put on it, in one entry.

    The entry ends with a residue line where a pool needs one.
    """
    lines = [line[1:] for line in effects.lines if line[0] == item]
    later = _later_nets(facts, effects, item)
    changes = _pool_changes(effects, item)
    if len(changes) == 1:
        for account, debit, credit in lines:
            add_net(later, account, credit - debit)
        lines = []
        changes = {site: (quantity, later.get(_INVENTORY, 0)) for site, (quantity, _) in changes.items()}
    residues: dict[int, int] = {}
    for site, (quantity, value) in changes.items():
        residue = _undo_in_pool(books, facts, effects, item, site, quantity=quantity, value=value)
        add_net(residues, _stock_account(books, effects.facts, site), residue)
    entry = [*mirrored(lines), *net_lines(later)]
    for account, residue in residues.items():
        entry += two_lines(account, _COGS, residue)
    books.enter(item, entry, occurred=facts.occurred, corrects=effects.event)


def _stock_account(books: Books, done: Facts, site: int) -> int:
    """Return the account that holds the value of one of the event's pools."""
    place = done.to if done.to and site == done.receiving_pool else done.location
    return int(Account.IN_TRANSIT) if site and place and on_the_way(books, place) else _INVENTORY


def on_the_way(books: Books, location: int) -> bool:
    """Say whether goods in a bin are on the way between sites: with a pool for each site, in-transit holds their value."""
    return books.location(location).type == TRANSIT


def _later_nets(facts: Facts, effects: Effects, item: int) -> dict[int, int]:
    """Return the net debits that undo what came later: true-ups and costs on it, less the true-ups that are undone already."""
    nets: dict[int, int] = {}
    true_ups = [row for row in effects.true_ups_on if row.item == item]
    true_ups += [row for row in effects.true_ups_by if row.item == item and row.id // PLACES != facts.target]
    for row in true_ups:
        add_net(nets, _INVENTORY, row.amount)
        add_net(nets, _COGS, -row.amount)
    for cost in effects.costs_on:
        undo_cost(nets, cost)
    return nets


def _pool_changes(effects: Effects, item: int) -> dict[int, tuple[int, int]]:
    """Return by how much quantity and value of each pool change; most events have touched one pool."""
    done = effects.facts
    changes: dict[int, tuple[int, int]] = {}
    for move in effects.movements:
        if move.item == item:
            site = done.pool
            if done.receiving_pool != done.pool and move.location == done.to:
                site = done.receiving_pool
            quantity, value = changes.get(site, (0, 0))
            changes[site] = (quantity - move.quantity, value - move.value)
    if len(changes) == 2:
        for site, rows in ((done.pool, effects.true_ups_on), (done.receiving_pool, effects.true_ups_by)):
            quantity, value = changes[site]
            changes[site] = (quantity, value + sum(row.amount for row in rows))
    return changes or {done.pool: (0, 0)}


def _undo_in_pool(
    books: Books, facts: Facts, effects: Effects, item: int, site: int, *, quantity: int, value: int
) -> int:
    pool, _ = books.pool_to_change(item, site)
    stood = _stood(effects, item, site) or stand(item, site, pool)
    receipt = facts.target if effects.facts.op in RECEIPTS else 0
    undo_change(pool, stood, quantity, value, receipt)
    uncovered = [row for row in _holding(effects.true_ups_by) if row.item == item]
    is_receiving = site == effects.facts.receiving_pool
    return settle_pool(books, item, site, target=facts.target, uncovered=uncovered if is_receiving else ())


def _stood(effects: Effects, item: int, site: int) -> Stood | None:
    return next((stood for stood in effects.facts.stood if (stood.item, stood.site) == (item, site)), None)


def _holding(rows: Iterable[TrueUpRow]) -> list[TrueUpRow]:
    """Return one row for each issue and receipt, with what still holds of it."""
    sums: dict[tuple[int, int], TrueUpRow] = {}
    for row in rows:
        known = sums.get((row.issue, row.by))
        sums[row.issue, row.by] = (
            row
            if known is None
            else known._replace(
                quantity=known.quantity + row.quantity, value=known.value + row.value, amount=known.amount + row.amount
            )
        )
    return [row for row in sums.values() if row.quantity]


# -- uncosted units -------------------------------------------------------------------------------------------------------


def settle_pool(books: Books, item: int, site: int, *, target: int = 0, uncovered: Iterable[TrueUpRow] = ()) -> int:
    """Make uncosted units and value of a pool fit its quantity again; return what the value lacked (the residue).

    `target`: whose own uncosted units go first. `uncovered`: true-ups that are taken back; their units may wait again.
    """
    pool, waiting = books.pool_to_change(item, site)
    excess = sum(row.quantity for row in waiting) - max(0, -pool.quantity)
    own = next((row for row in waiting if row.id == target), None)
    if excess > 0 and own is not None:
        excess -= reduce_uncosted(waiting, own, min(excess, own.quantity)).quantity
    if excess > 0:
        take_covers(waiting, excess)
    elif excess < 0:
        _wait_again(books, waiting, -excess, pool.value, uncovered)
    residue = max(0, -pool.value) if pool.quantity > 0 else -sum(row.value for row in waiting) - pool.value
    pool.value += residue
    remember(pool)
    return residue


def _wait_again(
    books: Books, waiting: list[Uncosted], lacking: int, value: int, uncovered: Iterable[TrueUpRow]
) -> None:
    """Let units below zero wait for a cost, linked to the void: those of known issues first, at their provisional cost."""
    for row in uncovered:
        part = min(row.quantity, lacking)
        if part > 0:
            lacking -= part
            _wait(books, waiting, row, part)
    if lacking:
        books.remember_uncosted(waiting, lacking, max(0, -value - sum(row.value for row in waiting)))


def _wait(books: Books, waiting: list[Uncosted], row: TrueUpRow, quantity: int) -> None:
    value = divide_rounded(row.value * quantity, row.quantity)
    known = next((one for one in waiting if one.id == row.issue), None)
    if known is None:
        waiting.append(Uncosted(row.issue, books.event, row.line, quantity, value))
        waiting.sort(key=lambda one: one.id)
    else:
        known.quantity += quantity
        known.value += value


# -- what followed from it ------------------------------------------------------------------------------------------------


def _mirror_progress(books: Books, effects: Effects) -> None:
    done = effects.facts
    if done.serial is not None:
        books.set_serial(done.item, done.serial, is_here=done.op not in INBOUND)
    books.count_on_others(done, -done.quantity)
    if not done.line:
        return
    line = books.line_to_change(done.line)
    match done.op:
        case "receipt":
            line.received -= done.quantity
        case "pick":
            line.picked -= done.quantity
        case "move":
            line.picked += done.quantity
        case "ship":
            line.shipped -= done.quantity
            line.shipped_cost += effects.movements[0].value
        case "customer_return":
            line.returned -= done.quantity
            line.returned_cost -= done.value
        case "supplier_return":
            line.returned -= done.quantity


def _correct_count(
    books: Books,
    facts: Facts,
    done: Facts,
    item: int,
    location: int,
    lot: int,
    variance: int,
    occurred: int,
    counted_by: int | None,
) -> None:
    """Give back to a bin what a count taken after the voided event had already seen, or take back what it corrected (R7)."""
    pool, waiting = books.pool_to_change(item, done.receiving_pool if location == done.to else done.pool)
    catalogue_cost = done.catalogue_cost if item == done.item else None
    if variance > 0:
        value = put_back(pool, waiting, variance, lambda rest: rate_value(pool, rest, catalogue_cost) or 0)
    else:
        cost, uncosted, provisional, _ = issue(pool, -variance, catalogue_cost)
        if uncosted:
            books.remember_uncosted(waiting, uncosted, provisional)
        value = -cost
    books.move(item, location, lot, variance, value=value, occurred=occurred)
    books.enter(item, two_lines(_INVENTORY, _OVER_SHORT, value), occurred=facts.occurred, corrects=counted_by)


def _reserve_again(books: Books, effects: Effects) -> None:
    places = {(move.item, books.location(move.location).site) for move in effects.movements}
    if effects.facts.line:
        places.add((effects.facts.item, books.line(effects.facts.line).site))
    for item, site in sorted(places):
        books.reserve(item, site)


# -- paperwork ------------------------------------------------------------------------------------------------------------


def _void_paperwork(books: Books, facts: Facts, effects: Effects) -> None:
    """Take back what paperwork put on receipts, one entry an item; what went with a voided receipt is back already."""
    by_item: dict[int, list[CostRow]] = {}
    for cost in holding_costs(effects.costs_by):
        by_item.setdefault(cost.item, []).append(cost)
    for item, costs in sorted(by_item.items()):
        nets: dict[int, int] = {}
        residue = 0
        for cost in costs:
            undo_cost(nets, cost)
            residue += _take_from_pool(books, cost)
        entry = [*net_lines(nets), *two_lines(_INVENTORY, _COGS, residue)]
        books.enter(item, entry, occurred=facts.occurred, corrects=effects.event)


def _take_from_pool(books: Books, cost: CostRow) -> int:
    receipt = books.source.load_receipt(cost.receipt)
    pool, _ = books.pool_to_change(cost.item, receipt.site)
    pool.value -= cost.kept
    if pool.last_receipt == receipt.id:
        pool.last_cost = receipt.unit_cost if receipt.unit_cost is not None else receipt.stood.last_cost
    take_cost_back(books, cost)
    return settle_pool(books, cost.item, receipt.site)
