"""Goods that go back to suppliers (flows.md 2.12): for a reason that stays until another one is said. A table; pure."""

from __future__ import annotations

from msgspec.structs import replace as change

from edge.core.figures import item_figure, short_sscc
from edge.core.flows.documents import is_open, wrong_kind
from edge.core.flows.hand import asked_beyond, is_more_than_there, item_of, source_of
from edge.core.flows.returning import (
    finish,
    is_still_beyond,
    name_item,
    not_on_it,
    returns_of,
    so_far,
    start,
    start_reference,
    start_stopped,
    start_unknown,
    told,
    unknown_of,
    was_beyond,
    worked_on,
)
from edge.core.flows.table import Effect, Flow, Row, Then, Turn
from edge.core.messages import words

REASONS = ("damaged", "wrong item", "too many", "expired", "quality")
"""Why goods go back, by the digits 1 to 5; on the wire in these words."""
_SENT_BACK = ("purchase_order", "supplier_return")


def goes_back(turn: Turn) -> bool:
    """Purchase order or return to a supplier."""
    return turn.meaning.document is not None and turn.meaning.document.kind in _SENT_BACK


def is_live(turn: Turn) -> bool:
    """Open or received."""
    return is_open(turn) or (turn.meaning.document is not None and turn.meaning.document.state == "received")


def is_other(turn: Turn) -> bool:
    """Neither."""
    return not goes_back(turn)


def begin(turn: Turn) -> Effect:
    """Work on the scanned order, and ask why goods go back."""
    return _asking(start(turn))


def begin_stopped(turn: Turn) -> Effect:
    """Work on an order or return that is closed; the hub decides."""
    return _asking(start_stopped(turn))


def begin_unknown(turn: Turn) -> Effect:
    """Work on an order that the replica does not have; the hub decides."""
    return _asking(start_unknown(turn))


def begin_without(turn: Turn) -> Effect:
    """Send back without an order, under a new temporary reference."""
    return _asking(start_reference(turn))


def ask_again(turn: Turn) -> Effect:
    """Ask for another reason."""
    return _asking(Effect(change(turn.work, reason=None)))


def set_reason(turn: Turn) -> Effect:
    """Keep the reason until another one is said."""
    why = REASONS[int(turn.meaning.kind) - 1]
    return Effect(change(turn.work, reason=why), fields={"why": words(why), "bin": source_of(turn)}, label=why)


def set_source(turn: Turn) -> Effect:
    """Goods come from this bin from now on."""
    work = change(turn.work, bin=turn.meaning.text)
    return Effect(work, fields={"bin": turn.meaning.text}, label=turn.meaning.text, amount="bin")


def send_back(turn: Turn) -> Effect:
    """Write the return of one item from its bin."""
    drafts = returns_of(turn, location=source_of(turn), reason=turn.work.reason or "")
    done, _ = so_far(turn, drafts)
    where, item = source_of(turn), item_of(turn)
    asked = told(turn, drafts, where)
    figure = item_figure(done, item, words("from {bin}", bin=where))
    fields = {**asked, "need": ""}
    effect = Effect(turn.work, drafts, fields, figure, label=item.name, amount=f"-{fields['q']}")
    return asked_beyond(turn, effect)


def ask_beyond(turn: Turn) -> Effect:
    """Tell how much was received of what shall go back."""
    effect = send_back(turn)
    return change(effect, ask_fields=told(turn, effect.drafts, source_of(turn)))


def keep_unknown(turn: Turn) -> Effect:
    """Keep a code that nobody knows, with the reason."""
    return unknown_of(turn, location=source_of(turn), reason=turn.work.reason or "")


def set_box(turn: Turn) -> Effect:
    """Goods go into this box from now on."""
    label = turn.meaning.text
    shown = short_sscc(label) if turn.meaning.kind == "sscc" else label
    boxes = {event.package for event in turn.book.own_events(turn.work.document or "") if event.package}
    count = str(len(boxes | {label}))
    fields = {"text": shown, "n": count, "k": count, "order": worked_on(turn)}
    return Effect(change(turn.work, package=label), fields=fields, label=words("Box {text}", text=shown), amount="box")


def finish_sent(turn: Turn) -> Effect:
    """Lay the order aside; what was received of it is not what should go back."""
    effect = finish(turn)
    figure = effect.figure and change(effect.figure, of="")
    return change(effect, fields={**effect.fields, "need": ""}, figure=figure)


def _asking(effect: Effect) -> Effect:
    choices = dict(zip("abcde", (f"{digit} {words(reason)}" for digit, reason in enumerate(REASONS, 1)), strict=True))
    return change(effect, fields={**effect.fields, **choices}, figure=None)


def _order_rows(state: str) -> tuple[Row, ...]:
    return (
        Row(state, "order", "", "WRONG_DOC", (is_other,), wrong_kind),
        Row(state, "order", "reason?", "REASON_ASK", (is_live,), begin),
        Row(state, "order", "reason?", "REASON_ASK", (), begin_stopped, ask="ORDER_CLOSED_ASK"),
        Row(state, "new_order", "reason?", "REASON_ASK", (), begin_unknown, ask="ORDER_UNKNOWN_ASK"),
        Row(state, "no-order", "reason?", "REASON_ASK", (), begin_without, ask="NO_ORDER_ASK"),
    )


_OVER = (Then(was_beyond, "", "KEPT_OVER"),)

SUPPLIER_RETURN = Flow(
    task="supplier-return",
    title="Send back",
    start="order?",
    first="order",
    kind="supplier_return",
    rows=(
        *_order_rows("order?"),
        *(Row("reason?", str(digit), "goods", "REASON_SET", (), set_reason) for digit in range(1, len(REASONS) + 1)),
        *_order_rows("reason?"),
        Row("reason?", "done", "order?", "DONE_ALL", (), finish_sent),
        Row("goods", "item", "", "NOT_ON_ORDER", (not_on_it,), name_item, books=True),
        Row("goods", "item", "", "ITEM_OK", (is_still_beyond,), ask_beyond, ask="OVER_ASK", books=True),
        Row(
            "goods",
            "item",
            "",
            "ITEM_OK",
            (is_more_than_there,),
            send_back,
            ask="MORE_THAN_THERE",
            then=_OVER,
            books=True,
        ),
        Row("goods", "item", "", "ITEM_OK", (), send_back, then=_OVER, books=True),
        Row("goods", "unknown", "", "UNKNOWN_KEPT", (), keep_unknown, books=True),
        Row("goods", "bin", "", "FROM_BIN", (), set_source),
        Row("goods", "new_bin", "", "FROM_BIN", (), set_source, ask="BIN_NEW_ASK"),
        Row("goods", "sscc", "", "BOX_OK", (), set_box),
        Row("goods", "package", "", "BOX_OK", (), set_box),
        Row("goods", "cancel", "reason?", "REASON_ASK", (), ask_again),
        *_order_rows("goods"),
        Row("goods", "done", "order?", "DONE_ALL", (), finish_sent),
    ),
)
