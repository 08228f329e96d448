"""Booking decided events: facts in, movements, costs and balanced entries out (rules R1 to R5, R7, R10). Pure.

Each function books one kind. It never refuses: what may be refused has been decided in `hub.core.decide`. What it notes in
the facts (how the pools stood) is the same each time that they are booked.
"""

from __future__ import annotations

from collections.abc import Callable

from hub.core.books import Books
from hub.core.costing import Cover, issue, put_back, rate_value, receive, remember, take_out_at
from hub.core.facts import Facts
from hub.core.journal import Account, two_lines
from hub.core.later_costs import put_on_receipts
from hub.core.voiding import book_void, on_the_way
from wire.amounts import divide_rounded, format_micro

_INVENTORY, _COGS = int(Account.INVENTORY), int(Account.COGS)
_OVER_SHORT, _IN_TRANSIT = int(Account.OVER_SHORT), int(Account.IN_TRANSIT)


def book(books: Books, decision: int, event: int, facts: Facts) -> None:
    """Book one decided event; `decision` numbers its rows, `event` is the event's own number."""
    books.begin(decision, event, facts.at)
    _BOOKINGS[facts.op](books, facts)
    books.count_on_others(facts, facts.quantity)
    facts.stood = books.stood
    if facts.location:
        sites = {books.location(facts.location).site}
        if facts.line:
            sites.add(books.line(facts.line).site)
        if facts.to:
            sites.add(books.location(facts.to).site)
        for site in sites:
            books.reserve(facts.item, site)


def shift(
    books: Books, facts: Facts, location: int, lot: int, quantity: int, *, value: int = 0, pool_site: int | None = None
) -> None:
    """Move stock of the event's item in one bin; a count that was taken later already saw it, and is corrected (R7)."""
    balance = books.move(facts.item, location, lot, quantity, value=value, occurred=facts.occurred)
    if balance.on_hand < 0 and quantity < 0:
        books.alarms.append(("negative_stock", f"on hand {format_micro(balance.on_hand)}"))
    if balance.counted_at is not None and facts.occurred < balance.counted_at:
        counted_by = balance.counted_by
        adjust(books, facts, facts.item, location, lot, -quantity, corrects=counted_by, pool_site=pool_site)


def adjust(
    books: Books,
    facts: Facts,
    item: int,
    location: int,
    lot: int,
    variance: int,
    *,
    corrects: int | None = None,
    pool_site: int | None = None,
) -> None:
    """Book a count's variance at the current average: over to over-and-short's credit, short to its debit (R7)."""
    if variance == 0:
        return
    if variance > 0:
        pool, waiting = books.pool_to_change(item, facts.pool if pool_site is None else pool_site)
        catalogue_cost = _catalogue_cost(facts, item)
        value = put_back(pool, waiting, variance, lambda rest: rate_value(pool, rest, catalogue_cost) or 0)
    else:
        value = -take_out(books, facts, item, -variance, pool_site=pool_site)
    books.move(item, location, lot, variance, value=value, occurred=facts.occurred)
    books.enter(item, two_lines(_INVENTORY, _OVER_SHORT, value), occurred=facts.occurred, corrects=corrects)


def take_out(
    books: Books, facts: Facts, item: int, quantity: int, line: int = 0, *, pool_site: int | None = None
) -> int:
    """Issue from the pool (R2); what is beyond stock is remembered as uncosted (R3). Returns the cost."""
    pool, waiting = books.pool_to_change(item, facts.pool if pool_site is None else pool_site)
    cost, uncosted, value, is_unknown = issue(pool, quantity, _catalogue_cost(facts, item))
    if uncosted:
        books.remember_uncosted(waiting, uncosted, value, line)
    if is_unknown:
        books.alarms.append(("no_cost", "issued at 0: no cost is known"))
    return cost


def _catalogue_cost(facts: Facts, item: int) -> int | None:
    """Return the catalogue cost of the event's item; of the others that a complete count did not see, none is known."""
    return facts.catalogue_cost if item == facts.item else None


def _receipt(books: Books, facts: Facts) -> None:
    pool, waiting = books.pool_to_change(facts.item, facts.pool)
    true_ups = receive(pool, waiting, facts.quantity, facts.value)
    pool.last_receipt = books.decision
    if facts.unit_cost is not None:
        pool.last_cost = facts.unit_cost
    shift(books, facts, facts.location, facts.lot, facts.quantity, value=facts.value)
    books.enter(facts.item, two_lines(_INVENTORY, facts.account, facts.value), occurred=facts.occurred)
    if true_ups:
        _true_up(books, facts, true_ups)
    is_unpriced = facts.unit_cost is None and facts.account == Account.GRNI
    if facts.line or is_unpriced:
        books.receipts.append((facts.line, books.decision, int(is_unpriced)))
    if facts.line:
        books.line_to_book(facts.line).received += facts.quantity
    _serial(books, facts, is_here=True)


def _true_up(books: Books, facts: Facts, true_ups: list[tuple[Cover, int]]) -> None:
    """Post what earlier issues really cost, dated now and linked to both (R3)."""
    for cover, amount in true_ups:
        books.true_up(facts.item, books.decision, cover, amount)
        corrects = cover.issue.event_id
        books.enter(facts.item, two_lines(_COGS, _INVENTORY, amount), occurred=facts.occurred, corrects=corrects)


def _transfer(books: Books, facts: Facts) -> None:
    if facts.receiving_pool != facts.pool:
        _transfer_between_pools(books, facts)
        return
    shift(books, facts, facts.location, facts.lot, -facts.quantity)
    shift(books, facts, facts.to, facts.lot, facts.quantity)
    if facts.line:
        # A move that names a line takes picked goods off it again: a damaged piece does not leave.
        books.line_to_book(facts.line).picked += facts.quantity if facts.op == "pick" else -facts.quantity


def _transfer_between_pools(books: Books, facts: Facts) -> None:
    """Move to another site's pool at the source's average, through in-transit; what is on the way stays there (R10)."""
    item, quantity, occurred = facts.item, facts.quantity, facts.occurred
    cost = take_out(books, facts, item, quantity)
    shift(books, facts, facts.location, facts.lot, -quantity, value=-cost)
    if not on_the_way(books, facts.location):
        books.enter(item, two_lines(_IN_TRANSIT, _INVENTORY, cost), occurred=occurred)
    pool, waiting = books.pool_to_change(item, facts.to_pool)
    true_ups = receive(pool, waiting, quantity, cost)
    shift(books, facts, facts.to, facts.lot, quantity, value=cost, pool_site=facts.to_pool)
    if not on_the_way(books, facts.to):
        books.enter(item, two_lines(_INVENTORY, _IN_TRANSIT, cost), occurred=occurred)
    _true_up(books, facts, true_ups)


def _ship(books: Books, facts: Facts) -> None:
    cost = take_out(books, facts, facts.item, facts.quantity, facts.line)
    shift(books, facts, facts.location, facts.lot, -facts.quantity, value=-cost)
    lines = two_lines(int(Account.ACCOUNTS_RECEIVABLE), int(Account.SALES), facts.sale)
    books.enter(facts.item, lines + two_lines(_COGS, _INVENTORY, cost), occurred=facts.occurred)
    if facts.line:
        line = books.line_to_book(facts.line)
        line.shipped += facts.quantity
        line.shipped_cost += cost
    _serial(books, facts, is_here=False)


def _scrap(books: Books, facts: Facts) -> None:
    cost = take_out(books, facts, facts.item, facts.quantity)
    shift(books, facts, facts.location, facts.lot, -facts.quantity, value=-cost)
    books.enter(facts.item, two_lines(facts.account, _INVENTORY, cost), occurred=facts.occurred)
    _serial(books, facts, is_here=False)


def _customer_return(books: Books, facts: Facts) -> None:
    pool, waiting = books.pool_to_change(facts.item, facts.pool)
    used = put_back(pool, waiting, facts.quantity, lambda rest: divide_rounded(facts.value * rest, facts.quantity))
    shift(books, facts, facts.location, facts.lot, facts.quantity, value=used)
    lines = two_lines(int(Account.SALES_RETURNS), int(Account.ACCOUNTS_RECEIVABLE), facts.sale)
    books.enter(facts.item, lines + two_lines(_INVENTORY, _COGS, used), occurred=facts.occurred)
    if facts.line:
        line = books.line_to_book(facts.line)
        line.returned += facts.quantity
        line.returned_cost += facts.value
    _serial(books, facts, is_here=True)


def _supplier_return(books: Books, facts: Facts) -> None:
    pool, _ = books.pool_to_change(facts.item, facts.pool)
    if facts.is_original and facts.quantity <= pool.quantity:
        # Never a negative value, nor a value on nothing: the excess goes to variance.
        cost = pool.value if facts.quantity == pool.quantity else min(facts.value, pool.value)
        take_out_at(pool, facts.quantity, cost)
    else:
        cost = take_out(books, facts, facts.item, facts.quantity)
    shift(books, facts, facts.location, facts.lot, -facts.quantity, value=-cost)
    payable, variance = int(Account.ACCOUNTS_PAYABLE), int(Account.PURCHASE_PRICE_VARIANCE)
    lines = (
        two_lines(payable, _INVENTORY, facts.value)
        if facts.value == cost
        else [
            *([(payable, facts.value, 0)] if facts.value else []),
            *([(_INVENTORY, 0, cost)] if cost else []),
            (variance, max(cost - facts.value, 0), max(facts.value - cost, 0)),
        ]
    )
    books.enter(facts.item, lines, occurred=facts.occurred)
    if facts.line:
        books.line_to_book(facts.line).returned += facts.quantity
    _serial(books, facts, is_here=False)


def _count(books: Books, facts: Facts) -> None:
    if facts.item:
        _count_one(books, facts, facts.item, facts.lot, facts.quantity, facts.since)
    site = books.location(facts.location).site
    for item, lot, since in facts.others:
        _count_one(books, facts, item, lot, 0, since)
        books.reserve(item, site)


def _count_one(books: Books, facts: Facts, item: int, lot: int, counted: int, since: int) -> None:
    balance = books.balance(item, facts.location, lot)
    books.note_balance((item, facts.location, lot))
    adjust(books, facts, item, facts.location, lot, counted - (balance.on_hand - since))
    if balance.counted_at is None or facts.occurred >= balance.counted_at:
        balance.counted_at, balance.counted_by = facts.occurred, books.event


def _cost_change(books: Books, facts: Facts) -> None:
    """Change what a pool is worth, and nothing else (R9)."""
    pool, _ = books.pool_to_change(facts.item, facts.pool)
    pool.value += facts.value
    remember(pool)
    books.enter(facts.item, two_lines(_INVENTORY, int(Account.REVALUATION), facts.value), occurred=facts.occurred)


def _serial(books: Books, facts: Facts, *, is_here: bool) -> None:
    if facts.serial is not None:
        books.set_serial(facts.item, facts.serial, is_here=is_here)


_BOOKINGS: dict[str, Callable[[Books, Facts], None]] = {
    "receipt": _receipt,
    "opening": _receipt,
    "putaway": _transfer,
    "move": _transfer,
    "pick": _transfer,
    "ship": _ship,
    "count": _count,
    "customer_return": _customer_return,
    "supplier_return": _supplier_return,
    "scrap": _scrap,
    "landed_cost": put_on_receipts,
    "bill": put_on_receipts,
    "link": put_on_receipts,
    "cost_change": _cost_change,
    "void": book_void,
}
