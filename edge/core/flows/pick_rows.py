"""What picking one order and picking several share: bins, goods before their bin, what is left in a bin. Effects and rows; pure."""

from __future__ import annotations

from msgspec.structs import replace as change

from edge.core.answer import Figure
from edge.core.figures import amount, lines_after, totals
from edge.core.flows.documents import all_in
from edge.core.flows.drafts import draft
from edge.core.flows.pick_counts import (
    ask_left_of_zero,
    back_to_item,
    count_left,
    count_none,
    leave_bin,
    leave_full,
    tell_all_there,
)
from edge.core.flows.pick_guards import (
    has_typed,
    holds_open_line,
    in_hand,
    is_more_than_there,
    is_on_open_line,
    is_staging,
    item_of,
    line_at,
    name_of,
    order_is_full,
    still_open,
)
from edge.core.flows.picking import direction, first_lot_in, needed, open_lines, projected, propose
from edge.core.flows.table import Effect, Row, Then, Turn
from edge.core.messages import words


def go_to_bin(turn: Turn) -> Effect:
    """Take from the scanned bin, where an open line lies."""
    line = line_at(turn)
    if line is None:
        return Effect(turn.work)
    here = projected(turn.dock, sku=line.sku, location=turn.meaning.text)
    name = name_of(turn, line.sku)
    need = amount(min(needed(open_lines(turn.lines, change(turn.work, short=[])), line), here))
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
    text = words("{item}, lot {lot}", item=wanted, lot=turn.work.lot) if turn.work.lot else wanted
    return Effect(turn.work, fields={"item": item_of(turn).name, "text": text or words("nothing more")})


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


def on_to_next(turn: Turn, effect: Effect) -> Effect:
    """Leave the bin, and say where to go next."""
    work = change(effect.work, bin=None, sku=None, lot=None)
    going = direction(turn.dock, propose(turn.dock, work, lines_after(turn.lines, effect.drafts), effect.drafts))
    return change(effect, work=work, fields={**effect.fields, **going})


def bin_rows(state: str) -> tuple[Row, ...]:
    """Return the rows of a state in which a bin is gone to."""
    return (
        Row(state, "bin", "", "LOCATION_SET", (is_staging,), set_staging),
        Row(state, "bin", "item?", "BIN_OK", (holds_open_line,), go_to_bin),
        Row(state, "bin", "", "WRONG_BIN", (), wrong_bin),
        Row(state, "new_bin", "", "WRONG_BIN", (), wrong_bin),
    )


def late_rows() -> tuple[Row, ...]:
    """Return the rows for an item that is scanned before its bin."""
    return (
        Row("bin?", "item", "late", "WHICH_BIN", (is_on_open_line,), keep_in_hand, books=True),
        Row("bin?", "item", "", "WRONG_ITEM", (), wrong_item, books=True),
        Row("late", "bin", "item?", "ITEM_OK", (is_more_than_there,), bin_for_hand, ask="MORE_THAN_THERE"),
        Row("late", "bin", "item?", "ITEM_OK", (), bin_for_hand),
        Row("late", "new_bin", "", "WRONG_BIN", (), wrong_bin),
        Row("late", "item", "", "WHICH_BIN", (is_on_open_line,), keep_in_hand, books=True),
        Row("late", "item", "", "WRONG_ITEM", (), wrong_item, books=True),
        Row("late", "cancel", "bin?", "HAND_EMPTY", (), empty_hand),
    )


def left_rows(full: str) -> tuple[Row, ...]:
    """Return the rows that count what is left in a bin; `full` is the state in which all is picked."""
    then = (Then(order_is_full, full, "ALL_THERE", tell_all_there),)
    return (
        Row("left?", "done", "bin?", "SHORT_OK", (has_typed,), count_left, then=then),
        Row("left?", "empty", "bin?", "SHORT_OK", (), count_none, then=then),
        Row("left?", "cancel", full, "ALL_THERE", (all_in,), leave_full),
        Row("left?", "cancel", "item?", "NOT_BOOKED", (), back_to_item),
        Row("zero?", "empty", "bin?", "SHORT_OK", (), count_none, then=then),
        Row("zero?", "yes", "bin?", "SHORT_OK", (), count_none, then=then),
        Row("zero?", "no", "left?", "SHORT_HOW_MANY", (), ask_left_of_zero),
        Row("zero?", "skip", "bin?", "GO_BIN", (), leave_bin, then=then),
        Row("zero?", "bin", full, "ALL_THERE", (all_in,), leave_full),
        Row("zero?", "bin", "bin?", "BIN_OK", (), leave_bin, again=True),
    )
