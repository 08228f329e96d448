"""Cost pools, perpetual moving average (rules R1 to R3, R6's survival, R11). Pure; the only place that computes a cost.

A pool's `value` is exactly what the inventory account holds for it; the average is derived, never stored. Below zero the pool
holds minus the provisional cost of what went out uncosted.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Context, Decimal
from fractions import Fraction
from typing import NamedTuple

from hub.core.journal import InvariantBroken
from wire.amounts import divide_rounded, largest_remainder, money_of

SURVIVAL = Context(prec=40)
SHARE = Context(prec=30)
"""A share of survivals is cut to fewer digits, so that 0.4999... of 40 rounded digits is the half that it stands for."""
ONE = Decimal(1)


@dataclass(slots=True)
class Pool:
    """Quantity (millionths) and value (minor units) of one item in the company or at one site.

    `last_cost`: of the receipt `last_receipt` (a decision). `last_quantity`, `last_value`: the last average, as a fraction.
    """

    quantity: int = 0
    value: int = 0
    last_cost: int | None = None
    last_quantity: int = 0
    last_value: int = 0
    generation: int = 0
    survival: Decimal = ONE
    last_receipt: int = 0


class Stood(NamedTuple):
    """How a pool stood before a decision changed it, as it is stored with the decision's facts."""

    item: int
    site: int
    quantity: int
    generation: int
    survival: str
    last_cost: int | None
    last_quantity: int
    last_value: int
    last_receipt: int


@dataclass(slots=True)
class Uncosted:
    """Units that went out beyond stock at a provisional value and wait for a receipt that costs them.

    `id`: the decision that issued them. `event_id`: the event to which their true-up is linked.
    """

    id: int
    event_id: int
    line_id: int
    quantity: int
    value: int


@dataclass(slots=True, frozen=True)
class Cover:
    """A part of an uncosted issue that came in: its quantity and provisional value."""

    issue: Uncosted
    quantity: int
    value: int


def rate_value(pool: Pool, quantity: int, catalogue_cost: int | None) -> int | None:
    """Value `quantity` at the present average, else the last one, else last receipt, else catalogue; None if nothing is known."""
    if pool.quantity > 0:
        return divide_rounded(pool.value * quantity, pool.quantity)
    if pool.last_quantity > 0:
        return divide_rounded(pool.last_value * quantity, pool.last_quantity)
    if pool.last_cost is not None:
        return money_of(quantity, pool.last_cost)
    return None if catalogue_cost is None else money_of(quantity, catalogue_cost)


def unpriced_value(pool: Pool, quantity: int, catalogue_cost: int | None) -> int | None:
    """Value a receipt without a cost (R1): catalogue, else average, else last receipt cost; None if nothing is known."""
    if catalogue_cost is not None:
        return money_of(quantity, catalogue_cost)
    if pool.quantity > 0:
        return divide_rounded(pool.value * quantity, pool.quantity)
    return None if pool.last_cost is None else money_of(quantity, pool.last_cost)


def take_covers(waiting: list[Uncosted], quantity: int) -> list[Cover]:
    """Take up to `quantity` from the uncosted issues, oldest first; covered rows leave the list."""
    covers: list[Cover] = []
    while quantity > 0 and waiting:
        oldest = waiting[0]
        part = min(quantity, oldest.quantity)
        covers.append(reduce_uncosted(waiting, oldest, part))
        quantity -= part
    return covers


def reduce_uncosted(waiting: list[Uncosted], row: Uncosted, quantity: int) -> Cover:
    """Take `quantity` off one row with its share of the provisional value; an emptied row leaves the list."""
    value = row.value if quantity == row.quantity else divide_rounded(row.value * quantity, row.quantity)
    cover = Cover(row, quantity, value)
    row.quantity -= quantity
    row.value -= value
    if row.quantity == 0:
        waiting.remove(row)
    return cover


def receive(pool: Pool, waiting: list[Uncosted], quantity: int, value: int) -> list[tuple[Cover, int]]:
    """Take in `quantity` with a cost of its own (R1, R3); return the true-ups of the issues that it covers.

    The value is split over the covered parts and the rest by largest remainder; a true-up is actual minus provisional.
    """
    true_ups: list[tuple[Cover, int]] = []
    pool.quantity += quantity
    pool.value += value
    if waiting:
        covers = take_covers(waiting, quantity)
        rest = quantity - sum(cover.quantity for cover in covers)
        shares = largest_remainder(value, [cover.quantity for cover in covers] + [rest])
        for cover, share in zip(covers, shares, strict=False):
            pool.value -= share - cover.value
            true_ups.append((cover, share - cover.value))
    remember(pool)
    return true_ups


def put_back(pool: Pool, waiting: list[Uncosted], quantity: int, worth: Callable[[int], int]) -> int:
    """Take in `quantity` without a cost of its own (count, return): covers at the provisional cost, no true-up (R3).

    The units beyond the covered ones enter at what they are `worth`, rounded once. Returns the value used.
    """
    covers = take_covers(waiting, quantity)
    used = sum(cover.value for cover in covers) + worth(quantity - sum(cover.quantity for cover in covers))
    pool.quantity += quantity
    pool.value += used
    remember(pool)
    return used


def issue(pool: Pool, quantity: int, catalogue_cost: int | None) -> tuple[int, int, int, bool]:
    """Take out `quantity` (R2, R3); return its cost, and of it the uncosted quantity and value, and whether no cost was known."""
    before = pool.quantity
    if quantity <= before:
        cost = pool.value if quantity == before else divide_rounded(pool.value * quantity, before)
        _lower(pool, quantity, cost)
        return cost, 0, 0, False
    uncovered = quantity - max(before, 0)
    provisional = rate_value(pool, uncovered, catalogue_cost)
    cost = (pool.value if before > 0 else 0) + (provisional or 0)
    _lower(pool, quantity, cost)
    return cost, uncovered, provisional or 0, provisional is None


def take_out_at(pool: Pool, quantity: int, value: int) -> None:
    """Take out covered units at a given value (R4 at original cost); the caller keeps the pool's value right."""
    _lower(pool, quantity, value)


def stand(item: int, site: int, pool: Pool) -> Stood:
    """Note how a pool stands."""
    return Stood(
        item,
        site,
        pool.quantity,
        pool.generation,
        str(pool.survival),
        pool.last_cost,
        pool.last_quantity,
        pool.last_value,
        pool.last_receipt,
    )


def entered(stood: Stood, quantity: int) -> int:
    """Return how much of a receipt entered the pool; the rest covered what had gone out beyond stock."""
    return quantity - min(quantity, max(0, -stood.quantity))


def share_left(pool: Pool, stood: Stood) -> Fraction:
    """Return the share that is left of what entered the pool when it stood so (R6)."""
    if pool.quantity <= 0 or pool.generation != stood.generation:
        return Fraction(0)
    return min(Fraction(1), Fraction(SHARE.divide(pool.survival, Decimal(stood.survival))))


def undo_change(pool: Pool, stood: Stood, quantity: int, value: int, receipt: int) -> None:
    """Change a pool back by what a voided decision did (R11); `quantity` and `value` are added, `receipt` is 0 for other kinds.

    What the issue took from the survival comes back, unless something was received since that knows the survival without it.
    The units of a voided receipt that have gone out meanwhile were others, then, and those survive less.
    """
    before = pool.quantity
    kept = share_left(pool, stood) * entered(stood, -quantity) if receipt else Fraction(0)
    pool.quantity += quantity
    pool.value += value
    if receipt and pool.last_receipt == receipt:
        pool.last_cost, pool.last_receipt = stood.last_cost, stood.last_receipt
        pool.last_quantity, pool.last_value = stood.last_quantity, stood.last_value
    if pool.quantity <= 0:
        if before > 0:
            _begin_generation(pool)
    elif quantity > 0:
        _restore_survival(pool, stood, quantity)
    elif receipt:
        _multiply_survival(pool, Fraction(pool.quantity) / (before - kept))


def _restore_survival(pool: Pool, stood: Stood, quantity: int) -> None:
    left = stood.quantity - quantity
    if stood.quantity <= 0 or pool.last_receipt != stood.last_receipt:
        return
    before = Decimal(stood.survival)
    if left > 0 and pool.generation == stood.generation:
        part = SURVIVAL.divide(Decimal(quantity), Decimal(stood.quantity))
        pool.survival = min(ONE, SURVIVAL.add(pool.survival, SURVIVAL.multiply(before, part)))
    elif left <= 0 and pool.generation == stood.generation + 1:
        pool.generation, pool.survival = stood.generation, before
        _multiply_survival(pool, min(Fraction(1), Fraction(pool.quantity, stood.quantity)))


def _multiply_survival(pool: Pool, ratio: Fraction) -> None:
    factor = SURVIVAL.divide(Decimal(ratio.numerator), Decimal(ratio.denominator))
    pool.survival = min(ONE, SURVIVAL.multiply(pool.survival, factor))


def check_pool(pool: Pool, waiting: list[Uncosted]) -> None:
    """Raise InvariantBroken unless value and uncosted rows fit the quantity."""
    if sum(row.quantity for row in waiting) != max(0, -pool.quantity):
        raise InvariantBroken(f"Uncosted rows {waiting} do not match pool {pool}.")
    if pool.quantity <= 0 and pool.value != -sum(row.value for row in waiting):
        raise InvariantBroken(f"Value of {pool} is not that of its uncosted rows {waiting}.")
    if pool.quantity > 0 > pool.value:
        raise InvariantBroken(f"Value of {pool} is below 0.")


def remember(pool: Pool) -> None:
    """Keep the present average for when the pool has run empty."""
    if pool.quantity > 0:
        pool.last_quantity = pool.quantity
        pool.last_value = pool.value


def _lower(pool: Pool, quantity: int, value: int) -> None:
    before = pool.quantity
    pool.quantity = before - quantity
    pool.value -= value
    if pool.quantity > 0:
        ratio = SURVIVAL.divide(Decimal(pool.quantity), Decimal(before))
        pool.survival = SURVIVAL.multiply(pool.survival, ratio)
        remember(pool)
    elif before > 0:
        _begin_generation(pool)


def _begin_generation(pool: Pool) -> None:
    pool.generation += 1
    pool.survival = ONE
