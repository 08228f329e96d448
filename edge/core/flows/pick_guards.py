"""When a row of the pick table holds: guards over document, bin and item of a turn. Pure."""

from __future__ import annotations

from msgspec.structs import replace as change

from edge.core.book import Item, Line
from edge.core.figures import are_full, done_of, lines_after, shipped_of, staged_of
from edge.core.flows.drafts import base_quantity, lot_of
from edge.core.flows.picking import first_lot_in, open_lines, projected, propose
from edge.core.flows.table import Effect, Turn
from wire.amounts import MICRO


def is_all_picked(turn: Turn) -> bool:
    """All picked."""
    document = turn.meaning.document
    return document is not None and are_full(document.lines) and any(staged_of(line) > 0 for line in document.lines)


def is_all_shipped(turn: Turn) -> bool:
    """All shipped."""
    document = turn.meaning.document
    return (
        document is not None
        and bool(document.lines)
        and all(shipped_of(line) >= line.quantity for line in document.lines)
    )


def is_staging(turn: Turn) -> bool:
    """A staging bin."""
    return turn.meaning.bin is not None and turn.meaning.bin.type == "staging"


def holds_open_line(turn: Turn) -> bool:
    """Holds an open line."""
    return line_at(turn) is not None


def is_on_open_line(turn: Turn) -> bool:
    """On an open line."""
    return any(line.sku == item_of(turn).sku for line in open_lines(turn.lines, change(turn.work, short=[])))


def is_damaged_next(turn: Turn) -> bool:
    """Said to be damaged."""
    return turn.work.is_damaged


def is_wrong_item(turn: Turn) -> bool:
    """Not on the order, or another lot than it wants."""
    lot = lot_of(turn)
    return all(
        line.sku != item_of(turn).sku or (line.lot is not None and lot not in (None, line.lot)) for line in turn.lines
    )


def is_case_too_big(turn: Turn) -> bool:
    """A case of more than is open."""
    pack = MICRO if turn.kept.each else turn.meaning.pack
    return turn.kept.total is None and pack > MICRO and pack > still_open(turn)


def is_too_many(turn: Turn) -> bool:
    """More than is open."""
    return turn.quantity > still_open(turn)


def is_other_lot(turn: Turn) -> bool:
    """Another lot expires first."""
    lot, best = lot_of(turn), first_lot_in(turn, item_of(turn).sku, turn.work.bin or "")
    return lot is not None and best is not None and best.lot != lot


def is_more_than_there(turn: Turn) -> bool:
    """More than the bin is known to hold."""
    return projected(turn.dock, sku=turn.work.sku or "", location=turn.meaning.text) < in_hand(turn)


def in_hand(turn: Turn) -> int:
    """Return how much of the item in hand there is, in base units."""
    held = turn.work.held
    return (base_quantity(held, turn.dock.meaning(held)) or 0) if held is not None else 0


def has_typed(turn: Turn) -> bool:
    """A number was typed."""
    return turn.work.typed not in ("", ".")


def has_somewhere_to_go(turn: Turn) -> bool:
    """A bin is proposed."""
    return propose(turn.dock, turn.work, turn.lines) is not None


def became_empty(turn: Turn, effect: Effect) -> bool:
    """The bin is empty of the item now."""
    sku, where = item_of(turn).sku, turn.work.bin or ""
    before = projected(turn.dock, sku=sku, location=where, minus=turn.minus)
    return before > 0 and projected(turn.dock, sku=sku, location=where, drafts=effect.drafts, minus=turn.minus) <= 0


def order_is_full(turn: Turn, effect: Effect) -> bool:
    """The order is full now."""
    return are_full(lines_after(turn.lines, effect.drafts))


def line_is_full(turn: Turn, effect: Effect) -> bool:
    """The line is full now."""
    own = [line for line in lines_after(turn.lines, effect.drafts) if line.sku == item_of(turn).sku]
    return are_full(own)


def line_at(turn: Turn) -> Line | None:
    """Find the open line that the scanned bin holds; the proposed line first, then those found short elsewhere."""
    lines = [*open_lines(turn.lines, turn.work), *open_lines(turn.lines, change(turn.work, short=[]))]
    return next((line for line in lines if projected(turn.dock, sku=line.sku, location=turn.meaning.text) > 0), None)


def still_open(turn: Turn) -> int:
    """Return how much of the scanned item and lot is still to pick."""
    lot = lot_of(turn)
    own = [line for line in turn.lines if line.sku == item_of(turn).sku and line.lot in (None, lot)]
    return sum(max(0, line.quantity - done_of(line)) for line in own)


def item_of(turn: Turn) -> Item:
    """Return the scanned item."""
    return turn.meaning.item or Item(turn.meaning.text, turn.meaning.text)


def name_of(turn: Turn, sku: str | None) -> str:
    """Return the name of an item."""
    item = turn.book.item(sku) if sku else None
    return item.name if item else sku or ""
