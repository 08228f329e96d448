"""What a dock is told about one event: outcome, present quantities, how far its order is."""

from __future__ import annotations

from hub.core.availability import QUARANTINE
from hub.core.case import Case
from hub.core.catalogue import Item, Location, OrderLine
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
        document=_progress(case, kind),
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
    if facts is not None and facts.line:
        line = shelf.books.line(facts.line)
        progress = _line_progress(shelf.document(line.document).number, line, kind)
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
    if location.type == QUARANTINE:
        return format_micro(on_hand), "0"
    text = format_micro(on_hand)
    return text, format_micro(on_hand - reserved) if reserved else text


def _progress(case: Case, kind: str) -> DocumentProgress | None:
    if case.line is None or case.document is None:
        return None
    return _line_progress(case.document.number, case.line, kind)


def _line_progress(number: str, line: OrderLine, kind: str) -> DocumentProgress:
    match kind:
        case "receipt":
            done = line.received
        case "pick":
            done = line.picked
        case "ship":
            done = line.shipped
        case _:
            done = line.returned
    return DocumentProgress(number=number, ordered=format_micro(line.ordered), done=format_micro(done))


def of_held(event_id: str, seq: int | None, held: Held) -> Outcome:
    """Return the outcome of an event that is held before anything is known of it."""
    return Outcome(id=event_id, outcome=HELD, seq=seq, reason=held.reason.value, message=held.message)


def open_state(outcome: Outcome) -> str:
    """Return the state in which the hold of a held event begins."""
    return "waiting" if outcome.reason == Reason.UNKNOWN_VOID else "open"
