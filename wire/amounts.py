"""Exact amounts. The one module that rounds.

A quantity is an integer of millionths of a base unit, a unit cost or price an integer of millionths of the currency unit,
money an integer of minor units (cents). On the wire all three are decimal strings. Nothing here is a float.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction

MICRO = 1_000_000
"""Millionths in one base unit, or in one currency unit of a unit cost."""
MINOR = 100
"""Minor units in one currency unit."""

QUANTITY_MAX = 1_000_000 * MICRO
"""Most that one event may move, in millionths (flows.md: quantity_max)."""

NUMBER_MAX = 2**53 - 1
"""Largest whole number that every JSON reader keeps exact: for seqs, births and versions."""

_DECIMAL = re.compile(r"(-?)([0-9]{1,12})(?:\.([0-9]{1,6}))?", re.ASCII)
_MICRO_DIGITS = 6


class BadAmount(ValueError):
    """A decimal string that is no exact amount."""


def parse_micro(text: object) -> int:
    """Return the millionths in a decimal string such as "12", "-0.5" or "3.30".

    Raises BadAmount when it is no string, has an exponent, a plus sign, non-ASCII digits, more than 12 digits before
    or 6 after the point.
    """
    match = _DECIMAL.fullmatch(text) if isinstance(text, str) else None
    if match is None:
        raise BadAmount(
            f"Expected a decimal string with at most 12 digits before and 6 after the point, got {text!r}: write 12 or 3.30."
        )
    sign, whole, fraction = match.groups()
    value = int(whole) * MICRO
    if fraction:
        value += int(fraction.ljust(_MICRO_DIGITS, "0"))
    return -value if sign else value


def format_micro(value: int) -> str:
    """Write millionths as the shortest exact decimal string: 12, 0.5, 3.3."""
    whole, fraction = divmod(abs(value), MICRO)
    text = f"{whole}.{fraction:06d}".rstrip("0") if fraction else str(whole)
    return f"-{text}" if value < 0 else text


def parse_money(text: object) -> int:
    """Return the minor units in a decimal string with at most two decimals. Raises BadAmount."""
    value = parse_micro(text)
    minor, rest = divmod(abs(value), MICRO // MINOR)
    if rest:
        raise BadAmount(f"Expected money with at most 2 decimals, got {text!r}: round it first.")
    return -minor if value < 0 else minor


def format_money(minor: int) -> str:
    """Write minor units with two decimals: 60.83."""
    whole, cents = divmod(abs(minor), MINOR)
    return f"{'-' if minor < 0 else ''}{whole}.{cents:02d}"


def divide_rounded(numerator: int, denominator: int) -> int:
    """Divide, rounding commercially (half away from zero)."""
    if denominator < 0:
        numerator, denominator = -numerator, -denominator
    magnitude = (2 * abs(numerator) + denominator) // (2 * denominator)
    return -magnitude if numerator < 0 else magnitude


_COST_DIVISOR = MICRO * MICRO // MINOR


def money_of(quantity: int, unit_cost: int) -> int:
    """Return round(quantity * unit cost) in minor units; both arguments in millionths."""
    return divide_rounded(quantity * unit_cost, _COST_DIVISOR)


def unit_cost_of(value_minor: int, quantity: int) -> int:
    """Return value / quantity as a unit cost in millionths, rounded for display; quantity must not be 0."""
    return divide_rounded(value_minor * _COST_DIVISOR, quantity)


def largest_remainder(total: int, weights: list[int]) -> list[int]:
    """Split `total` in proportion to `weights` so that the parts sum exactly; ties go to the earlier part.

    With all weights 0 the first part takes everything.
    """
    whole = sum(weights)
    if whole == 0:
        return [total] + [0] * (len(weights) - 1) if weights else []
    sign = -1 if total < 0 else 1
    shares = [divmod(abs(total) * weight, whole) for weight in weights]
    parts = [share for share, _ in shares]
    order = sorted(range(len(weights)), key=lambda i: (-shares[i][1], i))
    for i in order[: abs(total) - sum(parts)]:
        parts[i] += 1
    return [sign * part for part in parts]


def round_together(parts: Sequence[Fraction]) -> list[int]:
    """Round exact parts so that they sum to their rounded sum: each is cut, the largest remainders get one more.

    Many small parts that each round up would add up to more than there is. Ties go to the earlier part.
    """
    whole = sum(parts, Fraction(0))
    floors = [part.numerator // part.denominator for part in parts]
    order = sorted(range(len(parts)), key=lambda i: (floors[i] - parts[i], i))
    for i in order[: divide_rounded(whole.numerator, whole.denominator) - sum(floors)]:
        floors[i] += 1
    return floors
