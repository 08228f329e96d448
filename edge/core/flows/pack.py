"""The pack check (flows.md 2.8): what was picked is scanned once more, box by box. A table; pure."""

from __future__ import annotations

from msgspec.structs import replace as change

from edge.core.flows.boxes import order_of_package
from edge.core.flows.claims import is_out_of_reach, is_still_claimed
from edge.core.flows.documents import (
    already_shipped,
    cannot_take,
    is_nothing_picked,
    is_shipped,
    is_stopped,
    not_picked_yet,
    not_sales,
    stopped,
    take_claim,
    unknown_order,
    wrong_kind,
)
from edge.core.flows.hand import has_number, is_replacing, no_number
from edge.core.flows.packing import (
    became_all_there,
    check_item,
    drop_check,
    finish_check,
    has_checked,
    is_all_checked,
    is_case_too_big,
    is_not_picked,
    is_picker,
    is_this_order,
    is_too_many,
    is_used_elsewhere,
    label_box,
    move_out,
    next_box,
    next_is_damaged,
    open_check,
    other_person,
    set_last_checked,
    tell_check,
    too_many,
    used_elsewhere,
    wrong_item,
)
from edge.core.flows.pick_guards import is_damaged_next
from edge.core.flows.table import Effect, Flow, Row, Then, Turn


def holds_an_order(turn: Turn) -> bool:
    """Holds goods of an order."""
    return order_of_package(turn, turn.meaning.text) is not None


def its_order(turn: Turn) -> Effect:
    """Go on as if the order of the tote or box had been scanned."""
    number = order_of_package(turn, turn.meaning.text) or ""
    scan = change(turn.kept.scan, id=f"{turn.kept.scan.id}/order", text=number, symbology=None)
    return Effect(turn.work, next_kept=change(turn.kept, scan=scan))


_ALL_THERE = (Then(became_all_there, "", "ALL_THERE"),)


def _label_rows(label: str) -> tuple[Row, ...]:
    return (
        Row("order?", label, "", "START", (holds_an_order,), its_order, again=True),
        Row("order?", label, "", "SHIP_NOT_YET", (), not_picked_yet),
        Row("check", label, "", "TOTE_USED", (is_used_elsewhere,), used_elsewhere),
        Row("check", label, "", "BOX_OK", (), label_box),
    )


PACK = Flow(
    task="pack",
    title="Pack",
    start="order?",
    first="order or tote",
    expired="refuse",
    allows_missing=False,
    rows=(
        Row("order?", "order", "", "WRONG_DOC", (not_sales,), wrong_kind),
        Row("order?", "order", "", "TWICE", (is_shipped,), already_shipped),
        Row("order?", "order", "", "ORDER_CLOSED", (is_stopped,), stopped),
        Row("order?", "order", "", "SHIP_NOT_YET", (is_nothing_picked,), not_picked_yet),
        Row("order?", "order", "", "OTHER_PERSON", (is_picker,), other_person),
        Row("order?", "order", "", "CLAIM_FAR", (is_out_of_reach,), cannot_take),
        Row("order?", "order", "", "TAKEN_OVER", (is_still_claimed,), take_claim, ask="CLAIMED_ASK", again=True),
        Row("order?", "order", "check", "START", (), open_check),
        Row("order?", "new_order", "", "ORDER_UNKNOWN", (), unknown_order),
        *_label_rows("package"),
        *_label_rows("sscc"),
        Row("check", "item", "", "WRONG_ITEM", (is_not_picked,), wrong_item, books=True),
        Row("check", "item", "", "CASE_TOO_BIG", (is_case_too_big,), too_many, books=True),
        Row("check", "item", "", "PICK_OVER", (is_too_many,), too_many, books=True),
        Row("check", "item", "", "DAMAGED_OUT", (is_damaged_next,), move_out, books=True),
        Row("check", "item", "", "LAST_SET", (is_replacing,), check_item, books=True),
        Row("check", "item", "", "ITEM_OK", (), check_item, then=_ALL_THERE, books=True),
        Row("check", "last", "", "LAST_SET", (has_number, has_checked), set_last_checked, books=True),
        Row("check", "last", "", "QTY_BAD", (), no_number),
        Row("check", "order", "", "START", (is_this_order,), tell_check),
        Row("check", "next-box", "", "BOX_OK", (), next_box),
        Row("check", "damaged", "", "DAMAGED_NEXT", (), next_is_damaged),
        Row("check", "done", "order?", "DONE_ALL", (is_all_checked,), finish_check),
        Row("check", "done", "order?", "DONE_SHORT", (), finish_check, ask="SHORT_ASK"),
        Row("check", "cancel", "order?", "HAND_EMPTY", (has_checked,), drop_check, ask="DROP_ASK"),
        Row("check", "cancel", "order?", "HAND_EMPTY", (), drop_check),
    ),
)
