"""Picking one order (flows.md 2.6). A table; pure."""

from __future__ import annotations

from msgspec.structs import replace as change

from edge.core.answer import Figure
from edge.core.book import Item, Line
from edge.core.figures import amount, done_of, lines_after, progress_figure, share_pick, totals
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
    ask_left_of_zero,
    back_to_item,
    count_left,
    count_none,
    finish,
    leave_bin,
    leave_full,
    skip_line,
    tell_all_there,
)
from edge.core.flows.pick_guards import (
    became_empty,
    has_somewhere_to_go,
    has_typed,
    holds_open_line,
    in_hand,
    is_all_picked,
    is_all_shipped,
    is_case_too_big,
    is_damaged_next,
    is_more_than_there,
    is_on_open_line,
    is_other_lot,
    is_staging,
    is_too_many,
    is_wrong_item,
    item_of,
    line_at,
    line_is_full,
    name_of,
    order_is_full,
    still_open,
)
from edge.core.flows.picking import direction, first_lot_in, open_lines, projected, propose
from edge.core.flows.table import Effect, Flow, Row, Then, Turn


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


def go_to_bin(turn: Turn) -> Effect:
    """Take from the scanned bin, where an open line lies."""
    line = line_at(turn)
    if line is None:
        return Effect(turn.work)
    here = projected(turn.dock, sku=line.sku, location=turn.meaning.text)
    name = name_of(turn, line.sku)
    need = amount(min(line.quantity - done_of(line), here))
    best = first_lot_in(turn, line.sku, turn.meaning.text)
    work = change(turn.work, bin=turn.meaning.text, sku=line.sku, lot=best.lot if best else None)
    return Effect(
        work, fields={"bin": turn.meaning.text, "item": name, "need": need}, label=turn.meaning.text, amount="bin"
    )


def wrong_bin(turn: Turn) -> Effect:
    """Tell which bin to go to instead."""
    going = direction(turn.dock, propose(turn.dock, turn.work, turn.lines))
    return Effect(turn.work, fields={"bin": turn.meaning.text, "bin2": going["bin2"]})


def set_staging(turn: Turn) -> Effect:
    """Picked goods go to this staging bin from now on."""
    return Effect(
        change(turn.work, staging=turn.meaning.text),
        fields={"bin": turn.meaning.text},
        label=turn.meaning.text,
        amount="bin",
    )


def keep_in_hand(turn: Turn) -> Effect:
    """Keep the item until its bin is scanned."""
    fields = {"item": item_of(turn).name, "n": amount(turn.quantity)}
    figure = Figure(number=amount(turn.quantity), name=item_of(turn).name, code=item_of(turn).sku)
    work = change(turn.work, held=turn.kept, sku=item_of(turn).sku)
    return Effect(work, fields=fields, figure=figure, label=item_of(turn).name, amount="hand")


def empty_hand(turn: Turn) -> Effect:
    """Forget the item in hand; nothing of it was booked."""
    fields = {"n": amount(in_hand(turn)), "item": name_of(turn, turn.work.sku)}
    return Effect(change(turn.work, held=None, sku=None), fields=fields)


def bin_for_hand(turn: Turn) -> Effect:
    """Pick what is in hand from the scanned bin."""
    sku = turn.work.sku or ""
    rows = [row for row in turn.book.stock(sku) if row.location == turn.meaning.text]
    fields = {
        "bin": turn.meaning.text,
        "n": amount(sum(row.on_hand for row in rows)),
        "p": amount(sum(row.waiting for row in rows)),
        "need": amount(in_hand(turn)),
    }
    figure = Figure(number=amount(in_hand(turn)), name=name_of(turn, sku), code=sku)
    work = change(turn.work, bin=turn.meaning.text, held=None)
    return Effect(work, fields=fields, ask_figure=figure, next_kept=turn.work.held)


def wrong_item(turn: Turn) -> Effect:
    """Tell which item and lot is needed."""
    wanted = (
        name_of(turn, turn.work.sku)
        if turn.work.sku
        else ", ".join(name_of(turn, line.sku) for line in open_lines(turn.lines, turn.work))
    )
    text = f"{wanted}, lot {turn.work.lot}" if turn.work.lot else wanted
    return Effect(turn.work, fields={"item": item_of(turn).name, "text": text or "nothing more"})


def too_many(turn: Turn) -> Effect:
    """Tell how many are still open."""
    done, need = totals(turn.lines, item_of(turn).sku)
    pack = amount(turn.meaning.pack)
    fields = {
        "k": amount(still_open(turn)),
        "q": pack,
        "need": amount(still_open(turn)),
        "item": item_of(turn).name,
        "n": amount(done),
    }
    return Effect(turn.work, fields={**fields, "of": amount(need)})


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


def move_out(turn: Turn) -> Effect:
    """Send a damaged piece to quarantine; the line still needs a good one."""
    item, to = item_of(turn), turn.dock.settings.quarantine
    event = draft(turn, "move", turn.quantity, location=turn.work.bin, to_location=to, reason="damaged")
    fields = {"q": amount(turn.quantity), "item": item.name, "bin": to}
    return Effect(
        change(turn.work, is_damaged=False), (event,), fields, label=item.name, amount=f"-{amount(turn.quantity)}"
    )


def next_is_damaged(turn: Turn) -> Effect:
    """Send the next item to the quarantine bin."""
    return Effect(change(turn.work, is_damaged=True), fields={"bin": turn.dock.settings.quarantine})


def _order_figure(turn: Turn, lines: list[Line], item: Item) -> Figure | None:
    figure = progress_figure(lines)
    return change(figure, name=item.name, code=item.sku, more=f"from {turn.work.bin}") if figure else None


def _on_to_next(turn: Turn, effect: Effect) -> Effect:
    work = change(effect.work, bin=None, sku=None, lot=None)
    going = direction(turn.dock, propose(turn.dock, work, lines_after(turn.lines, effect.drafts), effect.drafts))
    return change(effect, work=work, fields={**effect.fields, **going})


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
    Then(line_is_full, "bin?", "LINE_OK", _on_to_next),
)
_TAKEN = (Then(_always, "bin?", "TAKEN_OVER", _with_taker),)
_FULL = (Then(order_is_full, "all", "ALL_THERE", tell_all_there),)


def _bin_rows(state: str) -> tuple[Row, ...]:
    return (
        Row(state, "bin", "", "LOCATION_SET", (is_staging,), set_staging),
        Row(state, "bin", "item?", "BIN_OK", (holds_open_line,), go_to_bin),
        Row(state, "bin", "", "WRONG_BIN", (), wrong_bin),
        Row(state, "new_bin", "", "WRONG_BIN", (), wrong_bin),
    )


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
        *_bin_rows("bin?"),
        Row("bin?", "item", "late", "WHICH_BIN", (is_on_open_line,), keep_in_hand, books=True),
        Row("bin?", "item", "", "WRONG_ITEM", (), wrong_item, books=True),
        Row("bin?", "skip", "", "GO_BIN", (), skip_line),
        Row("bin?", "short", "left?", "SHORT_HOW_MANY", (has_somewhere_to_go,), ask_left),
        *_done_rows("bin?"),
        Row("late", "bin", "item?", "ITEM_OK", (is_more_than_there,), bin_for_hand, ask="MORE_THAN_THERE"),
        Row("late", "bin", "item?", "ITEM_OK", (), bin_for_hand),
        Row("late", "new_bin", "", "WRONG_BIN", (), wrong_bin),
        Row("late", "item", "", "WHICH_BIN", (is_on_open_line,), keep_in_hand, books=True),
        Row("late", "item", "", "WRONG_ITEM", (), wrong_item, books=True),
        Row("late", "cancel", "bin?", "HAND_EMPTY", (), empty_hand),
        Row("item?", "item", "", "DAMAGED_OUT", (is_damaged_next,), move_out, books=True),
        Row("item?", "item", "", "WRONG_ITEM", (is_wrong_item,), wrong_item, books=True),
        Row("item?", "item", "", "CASE_TOO_BIG", (is_case_too_big,), too_many, books=True),
        Row("item?", "item", "", "PICK_OVER", (is_too_many,), too_many, books=True),
        Row("item?", "item", "", "ITEM_OK", (is_other_lot,), pick, ask="LOT_OTHER_ASK", then=_PICKED, books=True),
        Row("item?", "item", "", "ITEM_OK", (), pick, then=_PICKED, books=True),
        *_bin_rows("item?"),
        Row("item?", "damaged", "", "DAMAGED_NEXT", (), next_is_damaged),
        Row("item?", "short", "left?", "SHORT_HOW_MANY", (), ask_left),
        *_done_rows("item?"),
        Row("left?", "done", "bin?", "SHORT_OK", (has_typed,), count_left, then=_FULL),
        Row("left?", "empty", "bin?", "SHORT_OK", (), count_none, then=_FULL),
        Row("left?", "cancel", "all", "ALL_THERE", (all_in,), leave_full),
        Row("left?", "cancel", "item?", "NOT_BOOKED", (), back_to_item),
        Row("zero?", "empty", "bin?", "SHORT_OK", (), count_none, then=_FULL),
        Row("zero?", "yes", "bin?", "SHORT_OK", (), count_none, then=_FULL),
        Row("zero?", "no", "left?", "SHORT_HOW_MANY", (), ask_left_of_zero),
        Row("zero?", "skip", "bin?", "GO_BIN", (), leave_bin, then=_FULL),
        Row("zero?", "bin", "all", "ALL_THERE", (all_in,), leave_full),
        Row("zero?", "bin", "bin?", "BIN_OK", (), leave_bin, again=True),
        *_done_rows("all"),
        Row("all", "ship", "ship/order?", "SHIP_ASK", (), go_on, again=True),
        Row("all", "pack", "pack/order?", "START", (), go_on, again=True),
        Row("all", "item", "", "WRONG_ITEM", (is_wrong_item,), wrong_item, books=True),
        Row("all", "item", "", "PICK_OVER", (), too_many, books=True),
    ),
)
