"""Picking one order (flows.md 2.6). A table; pure."""

from __future__ import annotations

from dataclasses import replace

from msgspec.structs import replace as change

from edge.core.answer import Figure
from edge.core.book import Item, Line
from edge.core.figures import (
    amount,
    are_full,
    done_of,
    lines_after,
    progress_figure,
    share_pick,
    shipped_of,
    staged_of,
    totals,
)
from edge.core.flows.claims import claim_fields, claim_of, is_claimed, is_out_of_reach, release_of, who
from edge.core.flows.documents import (
    all_in,
    done_fields,
    is_stopped,
    not_sales,
    open_order,
    stopped,
    unknown_order,
    wrong_kind,
)
from edge.core.flows.drafts import bare_draft, draft, lot_of
from edge.core.flows.picking import direction, dry, first_lot_in, open_lines, projected, propose
from edge.core.flows.table import Effect, Flow, Row, Then, Turn
from edge.core.lane import Work
from edge.core.number import parse_typed
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
    return _line_at(turn) is not None


def is_on_open_line(turn: Turn) -> bool:
    """On an open line."""
    return any(line.sku == _item(turn).sku for line in open_lines(turn.lines, change(turn.work, short=[])))


def is_damaged_next(turn: Turn) -> bool:
    """Said to be damaged."""
    return turn.work.is_damaged


def is_wrong_item(turn: Turn) -> bool:
    """Not on the order, or another lot than it wants."""
    lot = lot_of(turn)
    return all(
        line.sku != _item(turn).sku or (line.lot is not None and lot not in (None, line.lot)) for line in turn.lines
    )


def is_case_too_big(turn: Turn) -> bool:
    """A case of more than is open."""
    pack = MICRO if turn.kept.each else turn.meaning.pack
    return turn.kept.total is None and pack > MICRO and pack > _open(turn)


def is_too_many(turn: Turn) -> bool:
    """More than is open."""
    return turn.quantity > _open(turn)


def is_other_lot(turn: Turn) -> bool:
    """Another lot expires first."""
    lot, best = lot_of(turn), first_lot_in(turn, _item(turn).sku, turn.work.bin or "")
    return lot is not None and best is not None and best.lot != lot


def is_more_than_there(turn: Turn) -> bool:
    """More than the bin is known to hold."""
    held = turn.work.held
    return held is not None and projected(turn.dock, sku=turn.work.sku or "", location=turn.meaning.text) <= 0


def has_typed(turn: Turn) -> bool:
    """A number was typed."""
    return turn.work.typed not in ("", ".")


def has_somewhere_to_go(turn: Turn) -> bool:
    """A bin is proposed."""
    return propose(turn.dock, turn.work, turn.lines) is not None


def start(turn: Turn) -> Effect:
    """Claim the order and say where to go first."""
    effect = open_order(turn)
    lines = turn.meaning.document.lines if turn.meaning.document else []
    going = direction(turn.dock, propose(turn.dock, effect.work, lines))
    return replace(effect, fields={**effect.fields, **going}, claims=(claim_of(turn.lane, turn.meaning.text),))


def take_over(turn: Turn) -> Effect:
    """Take the order from whoever holds it; what they picked stays booked."""
    effect = start(turn)
    return replace(effect, fields={**effect.fields, **claim_fields(turn)}, ask_figure=effect.figure)


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
    line = _line_at(turn)
    if line is None:
        return Effect(turn.work)
    here = projected(turn.dock, sku=line.sku, location=turn.meaning.text)
    name = _name(turn, line.sku)
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
    fields = {"item": _item(turn).name, "n": amount(turn.quantity)}
    figure = Figure(number=amount(turn.quantity), name=_item(turn).name, code=_item(turn).sku)
    work = change(turn.work, held=turn.kept, sku=_item(turn).sku)
    return Effect(work, fields=fields, figure=figure, label=_item(turn).name, amount="hand")


def empty_hand(turn: Turn) -> Effect:
    """Forget the item in hand; nothing of it was booked."""
    return Effect(change(turn.work, held=None, sku=None), fields={"n": "", "item": _name(turn, turn.work.sku)})


def bin_for_hand(turn: Turn) -> Effect:
    """Pick what is in hand from the scanned bin."""
    sku = turn.work.sku or ""
    rows = [row for row in turn.book.stock(sku) if row.location == turn.meaning.text]
    fields = {
        "bin": turn.meaning.text,
        "n": amount(sum(row.on_hand for row in rows)),
        "p": amount(sum(row.waiting for row in rows)),
        "need": amount(turn.work.held.number) if turn.work.held else "",
    }
    work = change(turn.work, bin=turn.meaning.text, held=None)
    return Effect(work, fields=fields, next_kept=turn.work.held)


def wrong_item(turn: Turn) -> Effect:
    """Tell which item and lot is needed."""
    wanted = (
        _name(turn, turn.work.sku)
        if turn.work.sku
        else ", ".join(_name(turn, line.sku) for line in open_lines(turn.lines, turn.work))
    )
    text = f"{wanted}, lot {turn.work.lot}" if turn.work.lot else wanted
    return Effect(turn.work, fields={"item": _item(turn).name, "text": text or "nothing more"})


def too_many(turn: Turn) -> Effect:
    """Tell how many are still open."""
    done, need = totals(turn.lines, _item(turn).sku)
    pack = amount(turn.meaning.pack)
    fields = {
        "k": amount(_open(turn)),
        "q": pack,
        "need": amount(_open(turn)),
        "item": _item(turn).name,
        "n": amount(done),
    }
    return Effect(turn.work, fields={**fields, "of": amount(need)})


def pick(turn: Turn) -> Effect:
    """Write one pick a line, from the bin to staging."""
    item, where = _item(turn), turn.work.bin or ""
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
    item, to = _item(turn), turn.dock.settings.quarantine
    event = draft(turn, "move", turn.quantity, location=turn.work.bin, to_location=to, reason="damaged")
    fields = {"q": amount(turn.quantity), "item": item.name, "bin": to}
    return Effect(
        change(turn.work, is_damaged=False), (event,), fields, label=item.name, amount=f"-{amount(turn.quantity)}"
    )


def next_is_damaged(turn: Turn) -> Effect:
    """Send the next item to the quarantine bin."""
    return Effect(change(turn.work, is_damaged=True), fields={"bin": turn.dock.settings.quarantine})


def ask_left(turn: Turn) -> Effect:
    """Ask how many are still in the bin after a short pick."""
    return _ask_left(turn, "short-pick")


def ask_left_of_zero(turn: Turn) -> Effect:
    """Ask how many are still in a bin that should be empty."""
    return _ask_left(turn, "zero-check")


def count_left(turn: Turn) -> Effect:
    """Write what is left as a count of this item and lot."""
    return _count(turn, parse_typed(turn.work.typed), turn.work.reason or "short-pick")


def count_none(turn: Turn) -> Effect:
    """Write a count of nothing for this item and lot."""
    return _count(turn, 0, turn.work.reason or "zero-check")


def back_to_bin(turn: Turn) -> Effect:
    """Go on without a count."""
    work = change(turn.work, typed="", reason=None)
    going = direction(turn.dock, propose(turn.dock, work, turn.lines))
    return Effect(work, fields={**done_fields(turn), **going})


def leave_bin(turn: Turn) -> Effect:
    """Go on to the next bin without a count."""
    return back_to_bin(replace(turn, work=change(turn.work, bin=None, sku=None, lot=None)))


def skip_line(turn: Turn) -> Effect:
    """Put the proposed line to the end."""
    proposal = propose(turn.dock, turn.work, turn.lines)
    skipped = turn.work.skipped
    if proposal is not None:
        skipped = [*(line for line in skipped if line != proposal.line.line), proposal.line.line]
    work = change(turn.work, skipped=skipped)
    return Effect(
        work,
        fields={**done_fields(turn), **direction(turn.dock, propose(turn.dock, work, turn.lines))},
        label="Skipped",
    )


def finish(turn: Turn) -> Effect:
    """Lay the order aside and release it."""
    work = Work(task=turn.work.task, state=turn.work.state, staging=turn.work.staging)
    claims = (release_of(turn.lane, turn.work.document),) if turn.work.document else ()
    return Effect(work, fields=done_fields(turn), figure=progress_figure(turn.lines), claims=claims)


def _count(turn: Turn, left: int, reason: str) -> Effect:
    sku, where = turn.work.sku or "", turn.work.bin or ""
    event = bare_draft(
        turn, "count", left, reference=turn.work.document, location=where, sku=sku, lot=turn.work.lot, reason=reason
    )
    work = change(turn.work, bin=None, typed="", reason=None, dry_bins=[*turn.work.dry_bins, dry(where, sku)])
    if propose(turn.dock, work, turn.lines, sku=sku) is None:
        gone = [line.line for line in turn.lines if line.sku == sku and done_of(line) < line.quantity]
        work = change(work, short=[*work.short, *(line for line in gone if line not in work.short)])
    going = direction(turn.dock, propose(turn.dock, work, turn.lines))
    fields = {**done_fields(turn), "item": _name(turn, sku), "bin": where, "n": amount(left), "bin2": going["bin2"]}
    return Effect(
        work, (event,), fields, progress_figure(turn.lines), label=_name(turn, sku), amount=f"={amount(left)}"
    )


def _ask_left(turn: Turn, reason: str) -> Effect:
    work = change(turn.work, reason=reason, typed="")
    if work.bin is None:
        proposal = propose(turn.dock, work, turn.lines)
        if proposal is not None:
            work = change(work, bin=proposal.bin, sku=proposal.line.sku, lot=proposal.lot)
    return Effect(work, fields={"item": _name(turn, work.sku), "bin": work.bin or "?"})


def _line_at(turn: Turn) -> Line | None:
    """Find the open line that the scanned bin holds; the proposed line first, then those found short elsewhere."""
    lines = [*open_lines(turn.lines, turn.work), *open_lines(turn.lines, change(turn.work, short=[]))]
    return next((line for line in lines if projected(turn.dock, sku=line.sku, location=turn.meaning.text) > 0), None)


def _open(turn: Turn) -> int:
    lot = lot_of(turn)
    own = [line for line in turn.lines if line.sku == _item(turn).sku and line.lot in (None, lot)]
    return sum(max(0, line.quantity - done_of(line)) for line in own)


def _order_figure(turn: Turn, lines: list[Line], item: Item) -> Figure | None:
    figure = progress_figure(lines)
    return change(figure, name=item.name, code=item.sku, more=f"from {turn.work.bin}") if figure else None


def _item(turn: Turn) -> Item:
    return turn.meaning.item or Item(turn.meaning.text, turn.meaning.text)


def _name(turn: Turn, sku: str | None) -> str:
    item = turn.book.item(sku) if sku else None
    return item.name if item else sku or ""


def _became_empty(turn: Turn, effect: Effect) -> bool:
    """The bin is empty of the item now."""
    sku, where = _item(turn).sku, turn.work.bin or ""
    before = projected(turn.dock, sku=sku, location=where, minus=turn.minus)
    return before > 0 and projected(turn.dock, sku=sku, location=where, drafts=effect.drafts, minus=turn.minus) <= 0


def _order_is_full(turn: Turn, effect: Effect) -> bool:
    """The order is full now."""
    return are_full(lines_after(turn.lines, effect.drafts))


def _line_is_full(turn: Turn, effect: Effect) -> bool:
    """The line is full now."""
    own = [line for line in lines_after(turn.lines, effect.drafts) if line.sku == _item(turn).sku]
    return are_full(own)


def _on_to_next(turn: Turn, effect: Effect) -> Effect:
    work = change(effect.work, bin=None, sku=None, lot=None)
    going = direction(turn.dock, propose(turn.dock, work, lines_after(turn.lines, effect.drafts), effect.drafts))
    return replace(effect, work=work, fields={**effect.fields, **going})


def _at_zero(turn: Turn, effect: Effect) -> Effect:
    _ = turn
    return replace(effect, work=change(effect.work, reason="zero-check"))


def _with_taker(turn: Turn, effect: Effect) -> Effect:
    return replace(effect, fields={**effect.fields, "who": who(turn.lane)})


def _always(turn: Turn, effect: Effect) -> bool:
    """Taken."""
    _ = turn, effect
    return True


_PICKED = (
    Then(_became_empty, "zero?", "ZERO_ASK", _at_zero),
    Then(_order_is_full, "all", "ALL_THERE"),
    Then(_line_is_full, "bin?", "LINE_OK", _on_to_next),
)
_TAKEN = (Then(_always, "bin?", "TAKEN_OVER", _with_taker),)
_FULL = (Then(_order_is_full, "all", "ALL_THERE"),)


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
        Row("order?", "order", "", "TWICE", (is_all_shipped,), order_figures),
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
        Row("left?", "cancel", "all", "ALL_THERE", (all_in,), back_to_bin),
        Row("left?", "cancel", "item?", "NOT_BOOKED", (), back_to_bin),
        Row("zero?", "empty", "bin?", "SHORT_OK", (), count_none, then=_FULL),
        Row("zero?", "yes", "bin?", "SHORT_OK", (), count_none, then=_FULL),
        Row("zero?", "no", "left?", "SHORT_HOW_MANY", (), ask_left_of_zero),
        Row("zero?", "skip", "bin?", "GO_BIN", (), leave_bin, then=_FULL),
        Row("zero?", "bin", "all", "ALL_THERE", (all_in,), leave_bin),
        Row("zero?", "bin", "bin?", "BIN_OK", (), leave_bin, again=True),
        *_done_rows("all"),
        Row("all", "item", "", "WRONG_ITEM", (is_wrong_item,), wrong_item, books=True),
        Row("all", "item", "", "PICK_OVER", (), too_many, books=True),
    ),
)
