"""N, the number before the next item: digits, point, multipliers, clear, each (flows.md, section 0, step 8). Pure."""

from __future__ import annotations

from msgspec.structs import replace as change

from edge.core.answer import Figure
from edge.core.flows.table import Dock, Upshot
from edge.core.lane import Lane
from edge.core.messages import say, words
from wire.amounts import MICRO, QUANTITY_MAX, format_micro, parse_micro

DIGITS_MAX = 6
DECIMALS_MAX = 3
DIGITS = frozenset("0123456789")
MULTIPLIERS = {"x5": 5, "x6": 6, "x10": 10, "x12": 12, "x20": 20, "x24": 24, "x48": 48, "x100": 100}


def number_of(lane: Lane) -> int:
    """Return N in millionths; 1 where none was scanned."""
    return parse_typed(lane.number) if lane.number else MICRO


def parse_typed(typed: str) -> int:
    """Return typed digits as millionths; "3." is 3 and "." is 0."""
    whole, _, fraction = typed.partition(".")
    return parse_micro(f"{whole or '0'}.{fraction or '0'}")


def type_on(typed: str, name: str) -> str | None:
    """Return the digits with one more digit or point, or None where that is too many."""
    if name == "point":
        return None if "." in typed else (typed or "0") + "."
    whole, point, fraction = (typed + name).partition(".")
    too_long = len(fraction) > DECIMALS_MAX if point else len(whole) > DIGITS_MAX
    return None if too_long else typed + name


def shown_after(typed: str, name: str) -> str:
    """Write typed digits with one too many as the worker reads it."""
    return typed + ("." if name == "point" else name)


def set_number(dock: Dock, lane: Lane, name: str) -> Upshot | None:
    """Answer a command that changes N, or None where it does not."""
    if name == "clear":
        return Upshot(change(lane, number="", number_closed=False, each=False), say("QTY_SET", {"n": "1"}))
    if name == "each":
        return Upshot(change(lane, each=True), say("EACH_ON"))
    if name in MULTIPLIERS:
        product = (number_of(lane) if lane.number else MICRO) * MULTIPLIERS[name]
        typed = format_micro(product) if product <= min(dock.settings.quantity_max, QUANTITY_MAX) else None
        return _set(dock, lane, typed, format_micro(product), is_closed=True)
    if name in DIGITS or name == "point":
        is_new = lane.number_closed or (lane.number == "0" and name in DIGITS)
        before = "" if is_new else lane.number
        return _set(dock, lane, type_on(before, name), shown_after(before, name), is_closed=False)
    return None


def _set(dock: Dock, lane: Lane, typed: str | None, shown: str, *, is_closed: bool) -> Upshot:
    if typed is None:
        fields = {"n": shown, "why": words("Too long a number"), "limit": format_micro(dock.settings.quantity_max)}
        return Upshot(change(lane, number="", number_closed=False), say("QTY_BAD", fields))
    changed = change(lane, number=typed, number_closed=is_closed)
    return Upshot(changed, say("QTY_SET", {"n": typed}), label=f"{typed} x", amount=typed)


def waiting_figure(lane: Lane) -> Figure | None:
    """Return N as the screen shows it while it waits for its item."""
    return Figure(number=f"× {lane.number}", more="for the next item") if lane.number else None
