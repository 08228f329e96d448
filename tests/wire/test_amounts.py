"""Amounts are exact, parsed at the door, and rounded in one place."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given, strategies as st

from wire.amounts import (
    MICRO,
    BadAmount,
    divide_rounded,
    format_micro,
    format_money,
    largest_remainder,
    money_of,
    parse_micro,
    parse_money,
    round_together,
    unit_cost_of,
)

MICROS = st.integers(min_value=-(10**18) + 1, max_value=10**18 - 1)


@given(MICROS)
def test_a_quantity_survives_the_wire(value: int) -> None:
    assert parse_micro(format_micro(value)) == value


@pytest.mark.parametrize(
    "text",
    [
        "",
        "-",
        ".5",
        "5.",
        "+1",
        "1e3",
        "1,5",
        " 1",
        "1 ",
        "1.0000001",
        "1234567890123",
        "٣",
        "１",
        "NaN",
        "0x10",
        None,
        1,
        1.5,
        True,
    ],
)
def test_what_is_no_exact_amount_is_refused_with_what_was_expected(text: object) -> None:
    with pytest.raises(BadAmount, match="Expected a decimal string"):
        parse_micro(text)


def test_money_with_a_third_decimal_is_refused() -> None:
    assert parse_money("2.50") == 250
    with pytest.raises(BadAmount, match="at most 2 decimals"):
        parse_money("2.505")


@given(st.integers(-(10**12), 10**12), st.integers(1, 10**9))
def test_rounding_is_half_away_from_zero(numerator: int, denominator: int) -> None:
    exact = Fraction(numerator, denominator)
    rounded = divide_rounded(numerator, denominator)
    assert abs(exact - rounded) <= Fraction(1, 2)
    if abs(exact - rounded) == Fraction(1, 2):
        assert abs(rounded) > abs(exact)
    assert divide_rounded(-numerator, -denominator) == rounded


@given(st.integers(-(10**9), 10**9), st.lists(st.integers(0, 10**9), min_size=1, max_size=20))
def test_the_parts_of_a_split_sum_exactly(total: int, weights: list[int]) -> None:
    parts = largest_remainder(total, weights)
    assert sum(parts) == total
    assert len(parts) == len(weights)
    if sum(weights):
        for part, weight in zip(parts, weights, strict=True):
            assert abs(Fraction(total * weight, sum(weights)) - part) < 1


def test_the_published_average_is_not_rounded_on_the_way() -> None:
    assert format_micro(unit_cost_of(6083, 13 * MICRO)) == "4.679231"
    assert money_of(parse_micro("3"), parse_micro("3.30")) == 990
    assert format_money(-5) == "-0.05"


@given(st.lists(st.fractions(max_denominator=10**6), max_size=30))
def test_parts_that_are_rounded_together_sum_to_the_rounded_sum(parts: list[Fraction]) -> None:
    whole = sum(parts, Fraction(0))
    rounded = round_together(parts)
    assert sum(rounded) == divide_rounded(whole.numerator, whole.denominator)
    assert all(abs(part - exact) < 1 for part, exact in zip(rounded, parts, strict=True))


def test_many_half_cents_do_not_round_up_to_twice_their_sum() -> None:
    assert sum(round_together([Fraction(1, 2)] * 400)) == 200
