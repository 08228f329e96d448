"""What is checked of every item before its task sees it: quantity, lot, serial, expiry (flows.md, section 0, step 9). Pure."""

from __future__ import annotations

import datetime

from msgspec.structs import replace as change

from edge.core.answer import Answer, Look
from edge.core.book import Item, StoredEvent
from edge.core.figures import amount, item_figure
from edge.core.flows.drafts import base_quantity, expiry_of, lot_of
from edge.core.flows.table import Flow, Row, Turn, Upshot, ask
from edge.core.lane import goods_in_session
from edge.core.messages import look_of, say, words
from wire.amounts import MICRO

_MOVES = frozenset({"putaway", "move"})
_OTHER_WAY = {
    "pick": "customer_return",
    "ship": "customer_return",
    "customer_return": "ship",
    "receipt": "supplier_return",
    "supplier_return": "receipt",
}
"""By the kind of an event the one that brings a serial number back to where it was before."""


def check_quantity(turn: Turn, flow: Flow, quantity: int | None) -> Upshot | None:
    """Refuse a quantity that cannot be, and ask about a huge one; only a count finds 0."""
    item, settings = turn.meaning.item, turn.dock.settings
    if quantity == 0 and not flow.allows_zero:
        return Upshot(turn.lane, say("QTY_ZERO"))
    why = _impossible(turn, quantity)
    if quantity is None or why:
        shown = amount(turn.kept.number if quantity is None else quantity)
        return Upshot(turn.lane, say("QTY_BAD", {"n": shown, "why": why, "limit": amount(settings.quantity_max)}))
    limit = item.ask_above if item and item.ask_above is not None else settings.quantity_ask_above
    if quantity > limit and not turn.has("QTY_HUGE_ASK"):
        name = item.name if item else turn.meaning.text
        figure = item_figure(quantity, item or Item(turn.meaning.text, name))
        return ask(
            turn, say("QTY_HUGE_ASK", {"n": amount(quantity), "item": name, "limit": amount(limit)}, figure=figure)
        )
    return None


def _impossible(turn: Turn, quantity: int | None) -> str:
    item = turn.meaning.item
    if quantity is None or (item and item.whole and quantity % MICRO):
        return words("A part of a whole unit")
    if quantity > turn.dock.settings.quantity_max:
        return words("Too many for one scan")
    if item and item.serial_tracked and quantity > MICRO:
        return words("Each has a serial of its own")
    return ""


def check_data(turn: Turn, flow: Flow, row: Row) -> Upshot | None:
    """Ask for a lot, serial or date that the label lacks; refuse a serial seen before; treat an expired lot as the task says."""
    item = turn.meaning.item
    if item is None or (look_of(row.message) is Look.RED and not row.ask):
        return None
    needed = _needed(turn, item)
    if needed is not None:
        work = change(turn.work, held=turn.kept, needs=needed, typed="")
        return Upshot(change(turn.lane, work=work), prompt(flow, needed, item), label=item.name, amount="wait")
    return _seen_before(turn, flow, item) or _expired(turn, flow)


def prompt(flow: Flow, kind: str, item: Item) -> Answer:
    """Ask for a part that the label lacks; where the item asks for several, say which of them it is."""
    why = words("MISSING if the label has none") if flow.allows_missing else words("Nothing is booked without it")
    if kind == "expiry":
        why = words("Digits YYMMDD, then DONE; {why}", why=why)
    fields = {"kind": words(kind), "item": item.name, "why": why}
    parts = _parts(item)
    if len(parts) > 1:
        fields |= {"k": str(parts.index(kind) + 1), "n": str(len(parts))}
    answer = say("DATA_NEEDED", fields)
    return answer if flow.allows_missing else change(answer, scan_next=words(kind))


def _parts(item: Item) -> list[str]:
    tracked = {"lot": item.lot_tracked, "serial": item.serial_tracked, "expiry": item.expiry_tracked}
    return [kind for kind, is_tracked in tracked.items() if is_tracked]


def _needed(turn: Turn, item: Item) -> str | None:
    parts = _parts(item)
    if not parts:
        return None
    has = {
        "lot": lot_of(turn),
        "serial": turn.kept.serial or turn.meaning.serial,
        "expiry": expiry_of(turn),
    }
    return next((kind for kind in parts if not has[kind] and kind not in turn.kept.missing), None)


def _seen_before(turn: Turn, flow: Flow, item: Item) -> Upshot | None:
    serial = turn.kept.serial or turn.meaning.serial
    if not serial:
        return None
    if any((goods.sku, goods.serial) == (item.sku, serial) for goods in goods_in_session(turn.work)):
        return Upshot(turn.lane, say("SERIAL_TWICE", {"text": serial, "bin": turn.work.bin or ""}))
    seen = turn.book.serial_seen(item.sku, serial, flow.kind)
    if seen is None or seen.id in {event.id for event in turn.minus}:
        return None
    if _is_elsewhere(turn, seen) or _went_the_other_way(turn, seen):
        return None
    fields = {"text": serial, "time": turn.book.time_of(seen.at), "bin": seen.location or ""}
    return Upshot(turn.lane, say("SERIAL_TWICE", fields))


def _is_elsewhere(turn: Turn, seen: StoredEvent) -> bool:
    """Say whether a serial was moved out of another bin: it may be moved on, but leaves no bin twice without coming back."""
    return seen.kind in _MOVES and seen.location != (turn.work.bin or turn.dock.settings.receiving)


def _went_the_other_way(turn: Turn, seen: StoredEvent) -> bool:
    """Say whether a serial came back since it went, or went since it came: then it may do so once more."""
    other = _OTHER_WAY.get(seen.kind)
    since = turn.book.serial_seen(seen.sku or "", seen.serial or "", other) if other else None
    return since is not None and since.at > seen.at


def _expired(turn: Turn, flow: Flow) -> Upshot | None:
    expiry = expiry_of(turn)
    if expiry is None or expiry >= turn.dock.moment.today or flow.expired == "allow":
        return None
    fields = {"date": expiry, "lot": lot_of(turn) or "?", "lot2": _valid_lot(turn) or words("with a later date")}
    if flow.expired == "refuse":
        return Upshot(turn.lane, say("LOT_EXPIRED", fields))
    del fields["lot2"]
    figure = item_figure(turn.quantity, turn.meaning.item) if turn.meaning.item else None
    return None if turn.has("EXPIRED_ASK") else ask(turn, say("EXPIRED_ASK", fields, figure=figure))


def _valid_lot(turn: Turn) -> str | None:
    item, today = turn.meaning.item, turn.dock.moment.today
    rows = turn.book.stock(item.sku) if item else []
    valid = [
        row for row in rows if row.lot and row.on_hand + row.waiting > 0 and (row.expiry is None or row.expiry >= today)
    ]
    return min(valid, key=lambda row: row.expiry or "9999").lot if valid else None


def read_date(digits: str, today: str) -> str | None:
    """Read YYMMDD, day 00 as the last of the month, in the century that puts it nearest to today."""
    if len(digits) != 6 or not digits.isascii() or not digits.isdigit():
        return None
    year, month, day = int(digits[:2]), int(digits[2:4]), int(digits[4:])
    apart = year - int(today[2:4])
    century = int(today[:2]) + (-1 if apart >= 51 else 1 if apart <= -50 else 0)
    try:
        if day:
            return datetime.date(century * 100 + year, month, day).isoformat()
        first = datetime.date(century * 100 + year, month, 28) + datetime.timedelta(days=4)
        return (first - datetime.timedelta(days=first.day)).isoformat()
    except ValueError:
        return None


def with_quantity(turn: Turn) -> tuple[Turn, int | None]:
    """Return the turn with its base quantity, and that quantity or None."""
    quantity = base_quantity(turn.kept, turn.meaning)
    return change(turn, quantity=quantity or 0), quantity
