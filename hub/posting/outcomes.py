"""What a dock is told about one event: outcome, present quantities, how far its order is."""

from __future__ import annotations

from collections.abc import Sequence

from hub.core.availability import BLOCKED
from hub.core.case import Case
from hub.core.catalogue import Item, Location
from hub.core.facts import Held, decode_facts
from hub.store.shelf import Shelf
from wire.amounts import format_micro
from wire.feedback import DocumentProgress, Outcome, Reason

HELD = "held"


def of_case(case: Case, shelf: Shelf, seq: int | None, held: Held | None) -> Outcome:
    """Return the outcome of an event just decided."""
    item, location, kind = case.item, case.location, case.event.kind
    if case.target is not None and case.target.item and case.target.location:
        item, location = shelf.item(case.target.item), case.books.location(case.target.location)
    # A count is blind: while it waits, whoever took it is not told what the books hold.
    is_hidden = kind == "count" and held is not None
    on_hand, available = (None, None) if is_hidden else _quantities(shelf, item, location)
    return Outcome(
        id=case.event.id,
        outcome="applied" if held is None else HELD,
        seq=seq,
        reason=None if held is None else held.reason.value,
        message=None if held is None else held.message,
        sku=None if item is None else item.sku,
        location=None if location is None else location.code,
        on_hand=on_hand,
        available=available,
        document=_progress(shelf, kind, 0 if case.line is None else case.line.id, case.also),
    )


def of_repeat(shelf: Shelf, uuid: str, seq: int | None) -> Outcome:
    """Return the present outcome of an event that the hub has."""
    shelf.flush()
    row = shelf.one(
        "SELECT e.outcome, e.reason, e.facts, h.message, e.kind FROM event e LEFT JOIN hold h ON h.event_id = e.id"
        " WHERE e.uuid = ?",
        uuid,
    )
    outcome, reason, text, message, kind = row
    facts = decode_facts(text) if text else None
    item = shelf.item(facts.item) if facts is not None and facts.item else None
    location = shelf.books.location(facts.location) if facts is not None and facts.location else None
    on_hand, available = _quantities(shelf, item, location)
    progress = None
    if facts is not None:
        progress = _progress(shelf, kind, facts.line, facts.also)
    return Outcome(
        id=uuid,
        outcome=outcome,
        seq=seq,
        reason=reason,
        message=message if outcome == HELD else None,
        repeat=True,
        sku=None if item is None else item.sku,
        location=None if location is None else location.code,
        on_hand=on_hand,
        available=available,
        document=progress,
    )


def _quantities(shelf: Shelf, item: Item | None, location: Location | None) -> tuple[str | None, str | None]:
    """Return on-hand and available of an item in a bin, over its lots."""
    if item is None or location is None:
        return None, None
    books = shelf.books
    if item.id in shelf.with_lots:
        keys = books.item_keys(item.id, location.site)
        lots = [books.balance(item.id, location.id, lot) for place, lot in keys if place == location.id]
        on_hand, reserved = sum(balance.on_hand for balance in lots), sum(balance.reserved for balance in lots)
    else:
        balance = books.balance(item.id, location.id, 0)
        on_hand, reserved = balance.on_hand, balance.reserved
    if location.type in BLOCKED:
        return format_micro(on_hand), "0"
    text = format_micro(on_hand)
    return text, format_micro(on_hand - reserved) if reserved else text


_FIGURES = {"receipt": "received", "pick": "picked", "move": "picked", "ship": "shipped"}


def _progress(shelf: Shelf, kind: str, number: int, also: Sequence[tuple[int, str]]) -> DocumentProgress | None:
    """Say how far the line of the event's order is; without an order, that of the document that it counts on."""
    figure = _FIGURES.get(kind, "returned")
    if not number and also:
        number, figure = also[-1]
    if not number:
        return None
    line = shelf.books.line(number)
    return DocumentProgress(
        number=shelf.document(line.document).number,
        ordered=format_micro(line.ordered),
        done=format_micro(getattr(line, figure)),
    )


def of_held(event_id: str, seq: int | None, held: Held) -> Outcome:
    """Return the outcome of an event that is held before anything is known of it."""
    return Outcome(id=event_id, outcome=HELD, seq=seq, reason=held.reason.value, message=held.message)


def open_state(outcome: Outcome) -> str:
    """Return the state in which the hold of a held event begins."""
    return "waiting" if outcome.reason == Reason.UNKNOWN_VOID else "open"
