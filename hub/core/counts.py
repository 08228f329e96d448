"""Counts: observations of a bin at a time, compared with the books as of that time; too large a variance waits for a person. Pure.

Messages say nothing of the books' figures: they reach the dock, and a count is blind.
"""

from __future__ import annotations

import itertools

from hub.core.books import PLACES, Books
from hub.core.case import Case
from hub.core.catalogue import Item, Location
from hub.core.costing import rate_value
from hub.core.facts import Facts, Held
from hub.core.resolve import resolve_bin
from hub.core.times import format_ms
from wire.amounts import BadAmount, format_micro, parse_micro
from wire.feedback import Reason

RECEIVING = "RECEIVING"
AT_ONCE = ("short-pick", "zero-check")
"""Reasons of counts that a picker takes on the way: they are booked at once, or the next picker goes there in vain."""
_COUNT_AGE_MS = 60_000
"""Counts of one bin are written together; what was counted this long before its end was seen in it."""


def resolve_count(case: Case) -> Held | None:
    """Find the count that the event belongs to; a recount is taken by somebody else than the first one."""
    number = case.event.document
    if not number:
        return None
    case.count = count = case.events.find_count(number)
    if count is None:
        return case.hold_unless_accepted(
            Reason.UNKNOWN_DOCUMENT, f"Expected a known count, got {number!r:.60}: enter it, or accept."
        )
    if count.is_ended:
        return case.hold_unless_accepted(
            Reason.DOCUMENT_CLOSED, f"Expected an open count, {number} is ended: accept, or reject it."
        )
    if case.event.worker is not None and case.event.worker in count.first_counters:
        return case.hold_unless_accepted(
            Reason.SAME_COUNTER, f"Expected somebody else for the recount {number}, {case.event.worker} counted first."
        )
    return None


def decide_count(case: Case, facts: Facts, item: Item, location: Location) -> Facts | Held:
    """Decide the count of one item; with `complete` also of what else stands in the bin's books."""
    facts.since = case.books.source.load_moved_since(item.id, location.id, facts.lot, facts.occurred)
    book = case.books.balance(item.id, location.id, facts.lot).on_hand - facts.since
    pool, _ = case.books.pool(item.id, facts.pool)
    found = facts.quantity - book
    if found > 0 and rate_value(pool, found, item.catalogue_cost) is None and not case.is_accepted:
        return Held(
            Reason.NO_COST, f"Expected a cost for {item.sku} found in an empty pool: enter one, or accept at 0."
        )
    if case.event.complete:
        facts.others = _unseen(case, location, {(item.id, facts.lot)})
    what = f"{format_micro(facts.quantity)} of {item.sku}"
    return _hold_beyond(case, location, what, [(item.id, found), *_missing(case, location, facts)]) or facts


def decide_empty_bin(case: Case) -> Facts | Held:
    """Decide that a bin was found empty."""
    try:
        quantity = parse_micro(case.event.quantity or "0")
    except BadAmount:
        quantity = -1
    if quantity != 0:
        message = (
            f"Expected quantity 0 of an empty bin, or its item, got {case.event.quantity!r:.40}: map or reject it."
        )
        return Held(Reason.BAD_QUANTITY, message)
    location = case.location = resolve_bin(case, case.event.location, RECEIVING)
    facts = Facts(
        op="count",
        item=0,
        lot=0,
        location=location.id,
        to=0,
        quantity=0,
        at=case.at,
        occurred=case.when.at,
        pool=case.pool_site,
        others=_unseen(case, location, set()),
    )
    return _hold_beyond(case, location, "nothing", _missing(case, location, facts)) or facts


def hold_late(case: Case, item: Item, location: Location) -> Held | None:
    """Hold what happened before a count that has been booked, where the correction of that count would be too large."""
    balance = case.books.balance(item.id, location.id, case.lot)
    if balance.counted_at is None or case.when.at >= balance.counted_at or case.is_accepted:
        return None
    if not _is_beyond(case, [(item.id, case.quantity)]):
        return None
    when = format_ms(balance.counted_at)
    return Held(
        Reason.COUNT_VARIANCE, f"It happened before {location.code} was counted ({when}): accept, or reject it."
    )


def _hold_beyond(case: Case, location: Location, what: str, variances: list[tuple[int, int]]) -> Held | None:
    if case.is_accepted or case.event.reason in AT_ONCE or not _is_beyond(case, variances):
        return None
    message = f"Counted {what} in {location.code}, too far from the books: let somebody else recount, accept or reject."
    return Held(Reason.COUNT_VARIANCE, message)


def _is_beyond(case: Case, variances: list[tuple[int, int]]) -> bool:
    """Say whether any variance, each as (item, quantity), is beyond the tolerance of its count or else of the policy."""
    units, value = case.policies.count_tolerance
    if case.count is not None:
        units = units if case.count.units is None else case.count.units
        value = value if case.count.value is None else case.count.value
    return any(
        (units is not None and abs(quantity) > units)
        or (value is not None and abs(_worth(case, item, quantity)) > value)
        for item, quantity in variances
        if quantity
    )


def _worth(case: Case, item: int, quantity: int) -> int:
    pool, _ = case.books.pool(item, case.pool_site)
    return rate_value(pool, abs(quantity), case.events.item(item).catalogue_cost) or 0


def _missing(case: Case, location: Location, facts: Facts) -> list[tuple[int, int]]:
    """Return what the books lose of everything that was not seen, as (item, quantity)."""
    balance = case.books.balance
    return [(item, since - balance(item, location.id, lot).on_hand) for item, lot, since in facts.others]


def corrected(books: Books, decision: int) -> list[tuple[int, int, int]]:
    """Return (item, lot, quantity) that events from before a count have corrected on it since: its void takes that back.

    Of such an event there are two movements in the bin: its own, and the correction behind it.
    """
    effects = books.source.load_effects(decision)
    found = []
    for item, location, lot in effects.facts.counted:
        if books.balance(item, location, lot).counted_by == effects.event:
            late = books.source.load_late(item, location, lot, decision, effects.facts.occurred)
            pairs = itertools.pairwise(late)
            quantity = sum(later for (one, _), (other, later) in pairs if one // PLACES == other // PLACES)
            if quantity:
                found.append((item, lot, quantity))
    return found


def _unseen(case: Case, location: Location, seen: set[tuple[int, int]]) -> list[tuple[int, int, int]]:
    """Return what stands in the books of a bin and was not counted in it just now: it counts 0."""
    books, at = case.books, case.when.at
    keys = {(item, lot) for item, place, lot in books.balances if place == location.id}
    unseen: list[tuple[int, int, int]] = []
    for item, lot in sorted((keys | set(books.source.load_bin(location.id))) - seen):
        counted_at = books.balance(item, location.id, lot).counted_at
        if counted_at is None or not at - _COUNT_AGE_MS <= counted_at <= at:
            unseen.append((item, lot, books.source.load_moved_since(item, location.id, lot, at)))
    return unseen
