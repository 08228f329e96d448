"""Receiving: against an order (flows.md 2.1) and blind, under a temporary reference (2.2). A table; pure."""

from __future__ import annotations

from msgspec.structs import replace as change

from edge.core.answer import Figure
from edge.core.book import Document, Item
from edge.core.figures import Share, amount, are_full, item_figure, lines_after, progress_figure, share_receipt, totals
from edge.core.flows.claims import release_of
from edge.core.flows.documents import (
    all_in,
    done_fields,
    is_open,
    is_purchase,
    is_stopped,
    not_purchase,
    open_order,
    stopped,
    unknown_order,
    wrong_kind,
)
from edge.core.flows.drafts import bare_draft, draft
from edge.core.flows.linking import (
    also_so_far,
    ask_link,
    blind_total,
    from_now_on,
    keep_apart,
    link,
    link_choices,
    link_is_over,
    taken_back,
)
from edge.core.flows.table import Effect, Flow, Row, Then, Turn
from edge.core.taken import Draft


def has_lines(turn: Turn) -> bool:
    """Lines known."""
    return bool(turn.lines)


def not_on_order(turn: Turn) -> bool:
    """Not on the order."""
    sku = _item(turn).sku
    return has_lines(turn) and all(line.sku != sku for line in turn.lines)


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


def receive_item(turn: Turn) -> Effect:
    """Write one receipt a line, at the dock's bin, or at the quarantine bin if said to be damaged."""
    item, where = _item(turn), _location(turn)
    reason = "damaged" if turn.work.is_damaged else None
    drafts = tuple(
        draft(
            turn,
            "receipt",
            share.quantity,
            document=turn.work.document,
            line=share.line.line,
            location=where,
            reason=reason,
        )
        for share in _shares(turn)
    ) or (draft(turn, "receipt", turn.quantity, document=turn.work.document, location=where, reason=reason),)
    lines = lines_after(turn.lines, drafts)
    done, need = totals(lines, item.sku)
    over = sum(share.quantity for share in _shares(turn) if share.is_over)
    fields = {
        "item": item.name,
        "q": amount(turn.quantity),
        "bin": where,
        "k": amount(over),
        "order": turn.work.document or "",
    }
    fields |= {"n": amount(done), "need": amount(need)} if lines else {"n": amount(turn.quantity)}
    figure = progress_figure(lines, item, f"to {where}") or item_figure(turn.quantity, item, f"to {where}")
    return _received(turn, drafts, fields, figure)


def receive_blind(turn: Turn) -> Effect:
    """Write one receipt under the reference; the big number is what was scanned of the item under it."""
    item, where = _item(turn), _location(turn)
    reason = "damaged" if turn.work.is_damaged else None
    drafts = (draft(turn, "receipt", turn.quantity, reference=turn.work.reference, location=where, reason=reason),)
    so_far = turn.book.received_under(turn.work.reference or "", item.sku) - taken_back(turn, item.sku)
    fields = {"item": item.name, "q": amount(turn.quantity), "n": amount(so_far + turn.quantity), "bin": where}
    return _received(turn, drafts, fields, item_figure(so_far + turn.quantity, item, f"to {where}"))


def keep_unknown(turn: Turn) -> Effect:
    """Write a receipt without sku: the code is kept, a supervisor names it."""
    where = _location(turn)
    work = change(turn.work, is_damaged=False)
    reason = "damaged" if turn.work.is_damaged else "repeat-fast" if turn.kept.repeat_ms is not None else None
    event = bare_draft(
        turn,
        "receipt",
        turn.quantity,
        document=turn.work.document,
        reference=None if turn.work.document else turn.work.reference,
        location=where,
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
    return change(effect, fields={**effect.fields, "item": _item(turn).name})


def name_orders(turn: Turn) -> list[tuple[str, str]]:
    """List the open orders that have the item."""
    return [(order.number, order.number) for order in _orders(turn)][:5]


def name_item(turn: Turn) -> Effect:
    """Tell which item it is, and on which order it is not."""
    return Effect(turn.work, fields={"item": _item(turn).name, "order": turn.work.document or ""})


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
    number = f"B-{turn.dock.settings.gateway.replace('-', '').upper()}-{turn.book.next_reference():04d}"
    work = change(turn.work, reference=number, document=None)
    return Effect(
        work,
        fields={"order": number, "n": "0"},
        figure=Figure(number="0"),
        used_reference=True,
        label=number,
        amount="start",
    )


def finish(turn: Turn) -> Effect:
    """Lay the order aside."""
    work = change(turn.work, document=None, reference=None)
    claims = (release_of(turn.lane, turn.work.document),) if turn.work.document else ()
    if turn.lines:
        return Effect(work, fields=done_fields(turn), figure=progress_figure(turn.lines), claims=claims)
    total = amount(_total_without_lines(turn))
    return Effect(
        work, fields={**done_fields(turn), "n": total, "need": ""}, figure=Figure(number=total), claims=claims
    )


def _total_without_lines(turn: Turn) -> int:
    """Return what was received where nothing is known to be expected: under a reference, or on an order of the hub's alone."""
    if turn.work.document is None:
        return blind_total(turn)
    return sum(event.quantity for event in turn.book.own_events(turn.work.document) if event.kind == "receipt")


def _received(turn: Turn, drafts: tuple[Draft, ...], fields: dict[str, str], figure: Figure) -> Effect:
    quantity = f"+{amount(turn.quantity)}"
    work = change(turn.work, is_damaged=False)
    return Effect(work, drafts, fields, figure, label=_item(turn).name, amount=quantity)


def _item(turn: Turn) -> Item:
    return turn.meaning.item or Item(turn.meaning.text, turn.meaning.text)


def _shares(turn: Turn) -> list[Share]:
    return share_receipt(turn.lines, _item(turn).sku, turn.quantity)


def _orders(turn: Turn) -> list[Document]:
    return turn.book.open_orders_with(_item(turn).sku, "purchase_order")


def _location(turn: Turn) -> str:
    if turn.work.is_damaged:
        return turn.dock.settings.quarantine
    return turn.work.location or turn.dock.settings.receiving


def _all_full(turn: Turn, effect: Effect) -> bool:
    """All lines are full now."""
    lines = lines_after(turn.lines, effect.drafts)
    return bool(lines) and are_full(lines)


_ALL_THERE = (Then(_all_full, "", "ALL_THERE"),)


def _bin_rows(state: str) -> tuple[Row, ...]:
    return (
        Row(state, "bin", "", "LOCATION_SET", do=set_location),
        Row(state, "new_bin", "", "LOCATION_SET", do=set_location, ask="BIN_NEW_ASK"),
    )


def _order_rows(state: str) -> tuple[Row, ...]:
    return (
        Row(state, "order", "", "WRONG_DOC", (not_purchase,), wrong_kind),
        Row(state, "order", "goods", "START", (is_purchase, is_open), open_order),
        Row(state, "order", "goods", "START", (is_purchase, is_stopped), _open_stopped, ask="ORDER_CLOSED_ASK"),
        Row(state, "new_order", "goods", "START", (), _open_unknown, ask="ORDER_UNKNOWN_ASK"),
        Row(state, "no-order", "blind", "START_BLIND", do=new_reference),
    )


def _open_stopped(turn: Turn) -> Effect:
    """Work on a closed order; the hub holds what is received on it."""
    effect = open_order(turn)
    return change(effect, fields={**stopped(turn).fields, **effect.fields})


def _open_unknown(turn: Turn) -> Effect:
    """Work on an order that the replica does not have; the hub checks."""
    effect = open_order(turn)
    return change(effect, fields={**unknown_order(turn).fields, **effect.fields})


RECEIVE = Flow(
    task="receive",
    title="Receive",
    start="order?",
    first="order",
    expired="ask",
    kind="receipt",
    rows=(
        *_order_rows("order?"),
        *_bin_rows("order?"),
        Row("order?", "item", "goods", "START", (one_order_has_it,), take_this_order, ask="THIS_ORDER_ASK", again=True),
        Row(
            "order?",
            "item",
            "goods",
            "START",
            (several_orders_have_it, an_order_was_chosen),
            take_this_order,
            again=True,
        ),
        Row("order?", "item", "", "ASK_WHICH", (several_orders_have_it,), name_item, choose=name_orders),
        Row("order?", "item", "", "RCV_NO_ORDER_FOR", (), name_item),
        Row("goods", "item", "", "NOT_ON_ORDER", (not_on_order,), name_item, books=True),
        Row("goods", "item", "", "KEPT_OVER", (beyond_tolerance,), receive_item, ask="OVER_ASK", books=True),
        Row("goods", "item", "", "ITEM_OK", (), receive_item, then=_ALL_THERE, books=True),
        Row("goods", "unknown", "", "UNKNOWN_KEPT", (), keep_unknown, books=True),
        *_bin_rows("goods"),
        *_order_rows("goods"),
        Row("goods", "damaged", "", "DAMAGED_NEXT", (), next_is_damaged),
        Row("goods", "done", "order?", "DONE_ALL", (all_in,), finish),
        Row("goods", "done", "order?", "DONE_SHORT", (has_lines,), finish),
        Row("goods", "done", "order?", "DONE_ALL", (), finish),
        Row("blind", "item", "", "ITEM_OK", (), receive_blind, books=True),
        Row("blind", "unknown", "", "UNKNOWN_KEPT", (), keep_unknown, books=True),
        *_bin_rows("blind"),
        Row("blind", "damaged", "", "DAMAGED_NEXT", (), next_is_damaged),
        Row("blind", "order", "goods", "START", (is_purchase, from_now_on), open_order),
        Row("blind", "order", "goods", "LINK_OK", (is_purchase, also_so_far, link_is_over), link, ask="OVER_ASK"),
        Row("blind", "order", "goods", "LINK_OK", (is_purchase, also_so_far), link),
        Row("blind", "order", "", "NOT_BOOKED", (is_purchase, keep_apart), name_item),
        Row("blind", "order", "", "WRONG_DOC", (not_purchase,), wrong_kind),
        Row("blind", "order", "", "LINK_ASK", (is_open,), ask_link, choose=link_choices),
        Row("blind", "order", "", "LINK_ASK", (is_stopped,), ask_link, choose=link_choices, ask="ORDER_CLOSED_ASK"),
        Row("blind", "no-order", "", "START_BLIND", (), new_reference),
        Row("blind", "done", "order?", "DONE_ALL", (), finish),
    ),
)
