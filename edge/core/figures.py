"""How far the lines of a document are, in the books and with own scans on top: pure arithmetic over the book's lines."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from msgspec.structs import replace as change

from edge.core.answer import Figure
from edge.core.book import RETURNS, SHIP_NOTICE, Document, Item, Line, StoredEvent
from edge.core.lane import Goods
from edge.core.taken import Draft
from wire.amounts import MICRO, format_micro

RETURN_TASKS = {"customer-return": "customer_return", "supplier-return": "supplier_return"}
"""Tasks that take back what an order brought, by the kind of their events."""
LINES_MAX = 100_000
"""No order has as many lines: more than this is the place of an order among several."""


class Share(NamedTuple):
    """A part of a scan that belongs to one line; `is_over` when it is more than ordered and tolerated."""

    line: Line
    quantity: int
    is_over: bool = False


class Parcel(NamedTuple):
    """A part of a line of one lot, serial and box or tote, in one staging bin: it leaves as one event."""

    line: Line
    quantity: int
    location: str
    lot: str | None = None
    serial: str | None = None
    package: str | None = None


def done_of(line: Line) -> int:
    """Return how much of a line is done at the dock: received, or picked and shipped; own waiting scans included."""
    return line.done + line.waiting + max(0, staged_of(line))


def staged_of(line: Line) -> int:
    """Return how much of a sales line lies in staging; below 0 where a pick was undone whose goods have left."""
    return line.picked + line.picked_waiting


def staged_total(lines: Iterable[Line]) -> int:
    """Return how much lies in staging over all lines."""
    return sum(max(0, staged_of(line)) for line in lines)


def shipped_of(line: Line) -> int:
    """Return how much of a sales line has left, or of a purchase line has come."""
    return line.done + line.waiting


def totals(lines: Iterable[Line], sku: str | None = None) -> tuple[int, int]:
    """Return done and ordered over all lines, or over those of one item."""
    chosen = [line for line in lines if sku is None or line.sku == sku]
    return sum(done_of(line) for line in chosen), sum(line.quantity for line in chosen)


def task_lines(task: str, document: Document) -> list[Line]:
    """Return the lines of a document as a task counts them: where goods come back, of an order what may, and what did."""
    if task not in RETURN_TASKS:
        return document.lines
    if document.kind in RETURNS:
        return [change(line, waiting=line.returned_waiting) for line in document.lines]
    return [
        Line(line.line, line.sku, shipped_of(line), done=line.returned, waiting=line.returned_waiting, lot=line.lot)
        for line in document.lines
    ]


def pallets_of(lines: Iterable[Line]) -> tuple[int, int]:
    """Return how many pallets of a ship notice are in, and how many it announces; in millionths, as all figures."""
    pallets: dict[str | None, bool] = {}
    for line in lines:
        pallets[line.package] = pallets.get(line.package, True) and done_of(line) >= line.quantity
    return sum(pallets.values()) * MICRO, len(pallets) * MICRO


def document_totals(document: Document, lines: Sequence[Line]) -> tuple[int, int]:
    """Return how far a document is on these lines: pallets of a ship notice, units of any other."""
    return pallets_of(lines) if document.kind == SHIP_NOTICE else totals(lines)


def document_figure(document: Document, lines: Sequence[Line]) -> Figure | None:
    """Return "36 of 40" for a document; None where it has no lines."""
    if not lines:
        return None
    done, need = document_totals(document, lines)
    return Figure(number=amount(done), of=amount(need))


def short_sscc(sscc: str) -> str:
    """Return the end of a pallet's number, by which people know it."""
    return f"..{sscc[-4:]}"


def are_full(lines: Sequence[Line]) -> bool:
    """Say whether every line is done."""
    return all(done_of(line) >= line.quantity for line in lines)


def lines_after(lines: Iterable[Line], drafts: Iterable[Draft] = (), minus: Iterable[StoredEvent] = ()) -> list[Line]:
    """Return the lines as they are once `drafts` are stored and `minus` are voided; what is held never counted on them."""
    steps = [(draft.line, draft.kind, draft.quantity) for draft in drafts]
    steps += [(event.line, event.kind, -event.quantity) for event in minus if event.state != "held"]
    touched = {number for number, _, _ in steps}
    return [_stepped(line, steps) if line.line in touched else line for line in lines]


def _stepped(line: Line, steps: list[tuple[int | None, str, int]]) -> Line:
    for number, kind, quantity in steps:
        if number != line.line:
            continue
        if kind in ("receipt", *RETURNS):
            line = change(line, waiting=line.waiting + quantity)
        elif kind == "pick":
            line = change(line, picked_waiting=line.picked_waiting + quantity)
        elif kind == "move":
            line = change(line, picked_waiting=line.picked_waiting - quantity)
        elif kind == "ship":
            picked_waiting = line.picked_waiting - quantity
            line = change(line, waiting=line.waiting + quantity, picked_waiting=picked_waiting)
    return line


def share_receipt(lines: Iterable[Line], sku: str, quantity: int) -> list[Share]:
    """Share a receipt among the lines of its item: line order, then tolerances, and the rest over on the last line.

    None where the order has no line of the item.
    """
    own = [line for line in lines if line.sku == sku]
    if not own:
        return []
    taken = {line.line: 0 for line in own}
    rest = quantity
    for tolerated in (False, True):
        for line in own if rest else ():
            limit = line.quantity + (line.tolerance if tolerated else 0)
            part = min(rest, max(0, limit - done_of(line) - taken[line.line]))
            taken[line.line] += part
            rest -= part
    shares = [Share(line, taken[line.line]) for line in own if taken[line.line]]
    return [*shares, Share(own[-1], rest, is_over=True)] if rest else shares


def share_pick(lines: Iterable[Line], sku: str, quantity: int, lot: str | None) -> list[Share]:
    """Share a pick among the open lines of its item in line order; lines of another lot are left out."""
    shares, rest = [], quantity
    for line in lines:
        if line.sku == sku and line.lot in (None, lot):
            part = min(rest, max(0, line.quantity - done_of(line)))
            if part:
                shares.append(Share(line, part))
                rest -= part
    return shares


def round_lines(documents: Sequence[Document], hand: Iterable[Goods] = ()) -> list[Line]:
    """Return the lines of several orders as of one, numbered by order and line; what is in hand counts as picked."""
    lines = [
        change(line, line=place * LINES_MAX + line.line)
        for place, document in enumerate(documents, start=1)
        for line in document.lines
    ]
    for goods in hand:
        shares = share_pick(lines, goods.sku or "", goods.quantity, goods.lot)
        lines = lines_after(lines, [Draft("pick", share.quantity, line=share.line.line) for share in shares])
    return lines


def amount(quantity: int) -> str:
    """Write a quantity as the worker reads it."""
    return format_micro(quantity)


def progress_figure(lines: Sequence[Line], item: Item | None = None, more: str = "") -> Figure | None:
    """Return "36 of 40": over the lines of one item, or over all of them."""
    if not lines:
        return None
    done, need = totals(lines, item.sku if item else None)
    name, code, unit = (item.name, item.sku, item.unit) if item else ("", "", "")
    return Figure(number=amount(done), of=amount(need), unit=unit, name=name, code=code, more=more)


def item_figure(quantity: int, item: Item, more: str = "") -> Figure:
    """Return one quantity of an item."""
    return Figure(number=amount(quantity), unit=item.unit, name=item.name, code=item.sku, more=more)
