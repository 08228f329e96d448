"""Prompts of a state: a lot, serial or date that a label lacked, and digits that a state takes itself. Pure."""

from __future__ import annotations

from msgspec.structs import replace as change

from edge.core.answer import Figure
from edge.core.book import Item
from edge.core.flows import FLOWS
from edge.core.flows.table import Dock, Upshot
from edge.core.interpretation import split_aim
from edge.core.item_checks import prompt, read_date
from edge.core.lane import Kept, Lane
from edge.core.meaning import Meaning
from edge.core.messages import say, words
from edge.core.number import DIGITS, shown_after, type_on
from edge.core.turns import carry_out, command_label, not_booked

_KNOWN = frozenset({"item", "bin", "order", "badge", "misread", "bad_label"})
_WANTED = {"lot": "a lot number", "serial": "a serial number", "expiry": "a date, YYMMDD"}


def type_digit(dock: Dock, lane: Lane, meaning: Meaning) -> Upshot | None:
    """Take a digit where the state takes digits itself, or None where digits build N."""
    work, flow = lane.work, FLOWS[lane.work.task]
    if not meaning.is_command or not (
        work.needs == "expiry" or (work.needs is None and work.state in flow.takes_digits)
    ):
        return None
    if meaning.kind == "clear":
        return _typed(dock, lane, "")
    if meaning.kind not in DIGITS and meaning.kind != "point":
        return None
    typed = type_on(work.typed, meaning.kind)
    item = dock.book.item(work.sku) if work.needs is None and work.sku else None
    is_part = meaning.kind == "point" and item is not None and item.whole
    if typed is None or is_part:
        why = words("A part of a whole unit") if is_part else words("Too long a number")
        shown = shown_after(work.typed, meaning.kind)
        return Upshot(_without_typed(lane), say("QTY_BAD", {"n": shown, "why": why, "limit": words("6 digits")}))
    return _typed(dock, lane, typed)


def answer_need(dock: Dock, lane: Lane, kept: Kept, meanings: list[Meaning]) -> Upshot | None:
    """Take a scan as the lot, serial or date that is waited for, or None where nothing is waited for."""
    work, needs = lane.work, lane.work.needs
    if needs is None or work.held is None:
        return None
    meaning = meanings[0]
    if meaning.is_command:
        return _command(dock, lane, work.held, meaning.kind)
    filled = _fill(work.held, needs, meaning, split_aim(kept.scan.text)[1].strip(" "), dock.moment.today)
    return _bad(lane, meaning.label or meaning.text) if filled is None else _go_on(dock, lane, filled)


def _command(dock: Dock, lane: Lane, held: Kept, name: str) -> Upshot:
    work, flow = lane.work, FLOWS[lane.work.task]
    needs = work.needs or ""
    if name == "missing" and flow.allows_missing:
        return _go_on(dock, lane, change(held, missing=[*held.missing, needs]))
    if name == "done" and needs == "expiry":
        date = read_date(work.typed, dock.moment.today)
        return (
            _bad(lane, work.typed or words("nothing"))
            if date is None
            else _go_on(dock, lane, change(held, expiry=date))
        )
    if name in ("cancel", "no"):
        return Upshot(change(lane, work=change(work, held=None, needs=None, typed="")), not_booked(dock, held))
    possible = f"{words(needs)}, MISSING, CANCEL" if flow.allows_missing else f"{words(needs)}, CANCEL"
    return Upshot(lane, say("CMD_NOT_HERE", {"text": command_label(name), "list": possible}))


def _fill(held: Kept, needs: str, meaning: Meaning, text: str, today: str) -> Kept | None:
    stated = {"lot": meaning.lot, "serial": meaning.serial, "expiry": meaning.expiry}
    if meaning.kind == "data" and stated[needs]:
        found = {name: value for name, value in stated.items() if value}
        return change(held, quantity=meaning.quantity if meaning.quantity is not None else held.quantity, **found)
    if meaning.kind in _KNOWN or meaning.kind == "data":
        return None
    if needs == "expiry":
        date = read_date(text, today)
        return change(held, expiry=date) if date else None
    if not text or not text.isprintable():
        return None
    return change(held, lot=text) if needs == "lot" else change(held, serial=text)


def _go_on(dock: Dock, lane: Lane, held: Kept) -> Upshot:
    """Carry the item on with what it has now; a serial that was seen before leaves the prompt as it was, for the next one."""
    ready = change(lane, work=change(lane.work, held=None, needs=None, typed=""))
    upshot = carry_out(dock, ready, held)
    return change(upshot, lane=lane) if upshot.answer.message == "SERIAL_TWICE" else upshot


def _bad(lane: Lane, got: str) -> Upshot:
    needs = lane.work.needs or ""
    return Upshot(
        _without_typed(lane), say("DATA_BAD", {"kind": words(needs), "want": words(_WANTED[needs]), "got": got})
    )


def _without_typed(lane: Lane) -> Lane:
    return change(lane, work=change(lane.work, typed=""))


def _typed(dock: Dock, lane: Lane, typed: str) -> Upshot:
    work = lane.work
    lane = change(lane, work=change(work, typed=typed))
    figure = Figure(number=typed or "?")
    if work.needs is not None and work.held is not None:
        item = dock.meaning(work.held).item
        answer = prompt(FLOWS[work.task], work.needs, item or Item(work.held.scan.text, work.held.scan.text))
    else:
        item = dock.book.item(work.sku) if work.sku else None
        answer = say("SHORT_HOW_MANY", {"item": item.name if item else work.sku or "", "bin": work.bin or ""})
    return Upshot(lane, change(answer, figure=figure), label=typed)
