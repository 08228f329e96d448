"""Receiving: what the tables of flows.md 2.1 to 2.3 share, from the scanned item to its receipts. Guards and effects; pure."""

from __future__ import annotations

from msgspec.structs import replace as change

from edge.core.answer import Figure
from edge.core.book import Document, Line
from edge.core.figures import (
    Share,
    amount,
    are_full,
    document_figure,
    item_figure,
    lines_after,
    progress_figure,
    short_sscc,
)
from edge.core.flows.claims import release_of
from edge.core.flows.documents import done_fields, open_order, open_reference, stopped, unknown_order
from edge.core.flows.drafts import bare_draft, draft, shares_of
from edge.core.flows.hand import item_of
from edge.core.flows.linking import blind_total, taken_back
from edge.core.flows.table import Effect, Turn
from edge.core.messages import words
from edge.core.taken import Draft


def has_lines(turn: Turn) -> bool:
    """Lines known."""
    return bool(turn.lines)


def not_on_order(turn: Turn) -> bool:
    """Not on the order."""
    return has_lines(turn) and not _lines_of_item(turn)


def beyond_tolerance(turn: Turn) -> bool:
    """More than ordered and tolerated."""
    return any(share.is_over for share in _shares(turn))


def one_order_has_it(turn: Turn) -> bool:
    """One open order has it."""
    return len(_orders(turn)) == 1


def an_order_was_chosen(turn: Turn) -> bool:
    """One of them was chosen."""
    return turn.kept.answer is not None


def several_orders_have_it(turn: Turn) -> bool:
    """Several open orders have it."""
    return len(_orders(turn)) > 1


def all_full(turn: Turn, effect: Effect) -> bool:
    """All lines are full now."""
    lines = lines_after(turn.lines, effect.drafts)
    return bool(lines) and are_full(lines)


def lines_of(turn: Turn) -> list[Line]:
    """Return the lines that goods count on: of the pallet that is open, else of the document."""
    package = turn.work.package
    return turn.lines if package is None else [line for line in turn.lines if line.package == package]


def receive_item(turn: Turn) -> Effect:
    """Write one receipt a line, at the dock's bin, or at the quarantine bin if said to be damaged."""
    item, where, shares = item_of(turn), location_of(turn), _shares(turn)
    parts: list[tuple[int, int | None]] = [(share.quantity, share.line.line) for share in shares]
    parts = parts or [(turn.quantity, None)]
    drafts = tuple(_receipt(turn, quantity, document=turn.work.document, line=line) for quantity, line in parts)
    to = words("to {bin}", bin=where)
    figure = progress_figure(lines_after(_lines_of_item(turn), drafts), item, to) or item_figure(
        turn.quantity, item, to
    )
    fields = {
        "item": item.name,
        "q": amount(turn.quantity),
        "bin": where,
        "k": amount(sum(share.quantity for share in shares if share.is_over)),
        "order": worked_on(turn),
        "n": figure.number,
        "need": figure.of,
    }
    return _received(turn, drafts, fields, figure)


def receive_blind(turn: Turn) -> Effect:
    """Write one receipt under the reference; the big number is what was scanned of the item under it."""
    item, where = item_of(turn), location_of(turn)
    drafts = (_receipt(turn, turn.quantity, reference=turn.work.reference),)
    so_far = turn.book.received_under(turn.work.reference or "", item.sku) - taken_back(turn, item.sku)
    fields = {"item": item.name, "q": amount(turn.quantity), "n": amount(so_far + turn.quantity), "bin": where}
    return _received(turn, drafts, fields, item_figure(so_far + turn.quantity, item, words("to {bin}", bin=where)))


def keep_unknown(turn: Turn) -> Effect:
    """Write a receipt without sku: the code is kept, a supervisor names it."""
    work = change(turn.work, is_damaged=False)
    reason = "damaged" if turn.work.is_damaged else "repeat-fast" if turn.kept.repeat_ms is not None else None
    event = bare_draft(
        turn,
        "receipt",
        turn.quantity,
        document=turn.work.document,
        reference=None if turn.work.document else turn.work.reference,
        package=turn.work.package,
        location=location_of(turn),
        reason=reason,
    )
    fields = {"n": amount(turn.quantity), "text": turn.meaning.text}
    figure = Figure(number=amount(turn.quantity), unit="of it", code=turn.meaning.text, name="Set it aside")
    return Effect(work, (event,), fields, figure, label="Unknown code", amount=f"+{amount(turn.quantity)}")


def take_this_order(turn: Turn) -> Effect:
    """Work on the one open order that has the item, or on the chosen one."""
    orders = _orders(turn)
    chosen = next((order for order in orders if order.number == turn.kept.answer), orders[0])
    effect = open_order(change(turn, meaning=change(turn.meaning, document=chosen)))
    return change(
        effect, fields={**effect.fields, "item": item_of(turn).name, "why": words("The only open order with it")}
    )


def name_orders(turn: Turn) -> list[tuple[str, str]]:
    """List the open orders that have the item."""
    return [(order.number, order.number) for order in _orders(turn)][:5]


def name_item(turn: Turn) -> Effect:
    """Tell which item it is, and on which order or pallet it is not."""
    return Effect(turn.work, fields={"item": item_of(turn).name, "order": worked_on(turn)})


def worked_on(turn: Turn) -> str:
    """Return what people call the work: the pallet that is open, the order or the reference."""
    work = turn.work
    return (
        words("Pallet {text}", text=short_sscc(work.package)) if work.package else work.document or work.reference or ""
    )


def open_stopped(turn: Turn) -> Effect:
    """Work on a closed order; the hub holds what is received on it."""
    effect = open_order(turn)
    return change(effect, fields={**stopped(turn).fields, **effect.fields})


def open_unknown(turn: Turn) -> Effect:
    """Work on an order that the replica does not have; the hub checks."""
    effect = open_order(turn)
    return change(effect, fields={**unknown_order(turn).fields, **effect.fields})


def set_location(turn: Turn) -> Effect:
    """Goods go to this bin from now on."""
    return Effect(
        change(turn.work, location=turn.meaning.text),
        fields={"bin": turn.meaning.text},
        label=turn.meaning.text,
        amount="bin",
    )


def next_is_damaged(turn: Turn) -> Effect:
    """Send the next item to the quarantine bin."""
    return Effect(change(turn.work, is_damaged=True), fields={"bin": turn.dock.settings.quarantine})


def new_reference(turn: Turn) -> Effect:
    """Begin a new temporary reference."""
    return open_reference(turn, "B")


def finish(turn: Turn) -> Effect:
    """Lay the order aside."""
    work = change(turn.work, document=None, reference=None)
    claims = (release_of(turn.lane, turn.work.document),) if turn.work.document else ()
    document = turn.document
    if document is not None and turn.lines:
        return Effect(work, fields=done_fields(turn), figure=document_figure(document, turn.lines), claims=claims)
    total = amount(_total_without_lines(turn))
    return Effect(
        work, fields={**done_fields(turn), "n": total, "need": ""}, figure=Figure(number=total), claims=claims
    )


def location_of(turn: Turn) -> str:
    """Return where goods go now: the quarantine bin if they are said to be damaged."""
    if turn.work.is_damaged:
        return turn.dock.settings.quarantine
    return turn.work.location or turn.dock.settings.receiving


def _receipt(turn: Turn, quantity: int, **where: object) -> Draft:
    return draft(
        turn,
        "receipt",
        quantity,
        location=location_of(turn),
        reason="damaged" if turn.work.is_damaged else None,
        package=turn.work.package or turn.meaning.package,
        **where,
    )


def _total_without_lines(turn: Turn) -> int:
    """Return what was received where nothing is known to be expected: under a reference, or on an order of the hub's alone."""
    if turn.work.document is None:
        return blind_total(turn)
    return sum(event.quantity for event in turn.book.own_events(turn.work.document) if event.kind == "receipt")


def _received(turn: Turn, drafts: tuple[Draft, ...], fields: dict[str, str], figure: Figure) -> Effect:
    quantity = f"+{amount(turn.quantity)}"
    work = change(turn.work, is_damaged=False)
    return Effect(work, drafts, fields, figure, label=item_of(turn).name, amount=quantity)


def _shares(turn: Turn) -> list[Share]:
    return shares_of(turn, _lines_of_item(turn))


def _lines_of_item(turn: Turn) -> list[Line]:
    sku = item_of(turn).sku
    return [line for line in lines_of(turn) if line.sku == sku]


def _orders(turn: Turn) -> list[Document]:
    return turn.book.open_orders_with(item_of(turn).sku, "purchase_order")
