"""Picking one order (flows.md 2.6). A table; pure."""

from __future__ import annotations

from msgspec.structs import replace as change

from edge.core.answer import Figure
from edge.core.book import Item, Line
from edge.core.figures import amount, lines_after, progress_figure, share_pick, totals
from edge.core.flows.claims import claim_fields, claim_of, is_claimed, is_out_of_reach, who
from edge.core.flows.documents import (
    all_in,
    already_shipped,
    is_stopped,
    not_sales,
    open_order,
    stopped,
    unknown_order,
    wrong_kind,
)
from edge.core.flows.drafts import draft, lot_of
from edge.core.flows.pick_counts import (
    ask_left,
    finish,
    skip_line,
)
from edge.core.flows.pick_guards import (
    became_empty,
    has_somewhere_to_go,
    is_all_picked,
    is_all_shipped,
    is_case_too_big,
    is_damaged_next,
    is_other_lot,
    is_too_many,
    is_wrong_item,
    item_of,
    line_is_full,
    order_is_full,
)
from edge.core.flows.pick_rows import (
    bin_rows,
    late_rows,
    left_rows,
    move_out,
    next_is_damaged,
    on_to_next,
    too_many,
    wrong_item,
)
from edge.core.flows.picking import direction, first_lot_in, propose
from edge.core.flows.table import Effect, Flow, Row, Then, Turn
from edge.core.messages import words


def start(turn: Turn) -> Effect:
    """Claim the order and say where to go first."""
    effect = open_order(turn)
    lines = turn.meaning.document.lines if turn.meaning.document else []
    going = direction(turn.dock, propose(turn.dock, effect.work, lines))
    return change(effect, fields={**effect.fields, **going}, claims=(claim_of(turn.lane, turn.meaning.text),))


def take_over(turn: Turn) -> Effect:
    """Take the order from whoever holds it; what they picked stays booked."""
    effect = start(turn)
    return change(effect, fields={**effect.fields, **claim_fields(turn)}, ask_figure=effect.figure)


def cannot_take(turn: Turn) -> Effect:
    """Tell who holds the order at another gateway."""
    return Effect(turn.work, fields={"order": turn.meaning.text, **claim_fields(turn)})


def order_figures(turn: Turn) -> Effect:
    """Tell how far the scanned order is."""
    lines = turn.meaning.document.lines if turn.meaning.document else []
    done, need = totals(lines)
    fields = {"order": turn.meaning.text, "text": turn.meaning.text, "n": amount(done), "need": amount(need)}
    return Effect(turn.work, fields=fields, figure=progress_figure(lines))


def pick(turn: Turn) -> Effect:
    """Write one pick a line, from the bin to staging."""
    item, where = item_of(turn), turn.work.bin or ""
    to = turn.work.staging or turn.dock.settings.staging
    shares = share_pick(turn.lines, item.sku, turn.quantity, lot_of(turn))
    drafts = tuple(
        draft(
            turn,
            "pick",
            share.quantity,
            document=turn.work.document,
            line=share.line.line,
            location=where,
            to_location=to,
        )
        for share in shares
    )
    lines = lines_after(turn.lines, drafts)
    done, need = totals(lines)
    best = first_lot_in(turn, item.sku, where)
    fields = {"item": item.name, "q": amount(turn.quantity), "n": amount(done), "need": amount(need), "bin": where}
    fields |= {"order": turn.work.document or "", "lot": lot_of(turn) or "", "lot2": (best.lot if best else None) or ""}
    work = change(turn.work, sku=item.sku, lot=lot_of(turn))
    figure = _order_figure(turn, lines, item)
    return Effect(work, drafts, fields, figure, label=item.name, amount=f"+{amount(turn.quantity)}")


def _order_figure(turn: Turn, lines: list[Line], item: Item) -> Figure | None:
    figure = progress_figure(lines)
    return (
        change(figure, name=item.name, code=item.sku, more=words("from {bin}", bin=turn.work.bin or ""))
        if figure
        else None
    )


def _at_zero(turn: Turn, effect: Effect) -> Effect:
    _ = turn
    return change(effect, work=change(effect.work, reason="zero-check"))


def _with_taker(turn: Turn, effect: Effect) -> Effect:
    return change(effect, fields={**effect.fields, "who": who(turn.lane)})


def _always(turn: Turn, effect: Effect) -> bool:
    """Taken."""
    _ = turn, effect
    return True


def go_on(turn: Turn) -> Effect:
    """Go on with the order that was picked."""
    order = change(turn.kept.scan, id=f"{turn.kept.scan.id}/order", text=turn.work.document or "", symbology=None)
    return Effect(turn.work, next_kept=change(turn.kept, scan=order))


_PICKED = (
    Then(became_empty, "zero?", "ZERO_ASK", _at_zero),
    Then(order_is_full, "all", "ALL_THERE"),
    Then(line_is_full, "bin?", "LINE_OK", on_to_next),
)
_TAKEN = (Then(_always, "bin?", "TAKEN_OVER", _with_taker),)


def _done_rows(state: str) -> tuple[Row, ...]:
    return (
        Row(state, "done", "order?", "DONE_ALL", (all_in,), finish),
        Row(state, "done", "order?", "DONE_SHORT", (), finish, ask="SHORT_ASK"),
    )


PICK = Flow(
    task="pick",
    title="Pick",
    start="order?",
    first="order",
    expired="refuse",
    kind="pick",
    allows_missing=False,
    takes_digits=frozenset({"left?"}),
    rows=(
        Row("order?", "order", "", "WRONG_DOC", (not_sales,), wrong_kind),
        Row("order?", "order", "", "ORDER_CLOSED", (is_stopped,), stopped),
        Row("order?", "order", "", "TWICE", (is_all_shipped,), already_shipped),
        Row("order?", "order", "", "CLAIM_FAR", (is_out_of_reach,), cannot_take),
        Row(
            "order?",
            "order",
            "ship/order?",
            "SHIP_ASK",
            (is_all_picked,),
            order_figures,
            ask="SHIP_NOW_ASK",
            again=True,
        ),
        Row("order?", "order", "bin?", "TAKEN_OVER", (is_claimed,), take_over, ask="CLAIMED_ASK", then=_TAKEN),
        Row("order?", "order", "bin?", "GO_BIN", (), start),
        Row("order?", "new_order", "", "ORDER_UNKNOWN", (), unknown_order),
        *bin_rows("bin?"),
        *late_rows(),
        Row("bin?", "skip", "", "GO_BIN", (), skip_line),
        Row("bin?", "short", "left?", "SHORT_HOW_MANY", (has_somewhere_to_go,), ask_left),
        *_done_rows("bin?"),
        Row("item?", "item", "", "DAMAGED_OUT", (is_damaged_next,), move_out, books=True),
        Row("item?", "item", "", "WRONG_ITEM", (is_wrong_item,), wrong_item, books=True),
        Row("item?", "item", "", "CASE_TOO_BIG", (is_case_too_big,), too_many, books=True),
        Row("item?", "item", "", "PICK_OVER", (is_too_many,), too_many, books=True),
        Row("item?", "item", "", "ITEM_OK", (is_other_lot,), pick, ask="LOT_OTHER_ASK", then=_PICKED, books=True),
        Row("item?", "item", "", "ITEM_OK", (), pick, then=_PICKED, books=True),
        *bin_rows("item?"),
        Row("item?", "damaged", "", "DAMAGED_NEXT", (), next_is_damaged),
        Row("item?", "short", "left?", "SHORT_HOW_MANY", (), ask_left),
        *_done_rows("item?"),
        *left_rows(full="all"),
        *_done_rows("all"),
        Row("all", "ship", "ship/order?", "SHIP_ASK", (), go_on, again=True),
        Row("all", "pack", "pack/order?", "START", (), go_on, again=True),
        Row("all", "item", "", "WRONG_ITEM", (is_wrong_item,), wrong_item, books=True),
        Row("all", "item", "", "PICK_OVER", (), too_many, books=True),
    ),
)
