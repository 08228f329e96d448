"""Picking several orders at once into totes (flows.md 2.7). A table; pure."""

from __future__ import annotations

from edge.core.flows import unloading
from edge.core.flows.claims import claim_fields, is_claimed, is_out_of_reach
from edge.core.flows.clustering import (
    bin_is_empty,
    bind_another,
    bind_tote,
    check_zero,
    empty_hand,
    forget_order,
    has_rest,
    has_totes,
    is_bound,
    is_for_another,
    is_in_hand,
    is_in_round,
    is_item_full,
    is_right_tote,
    is_round_full,
    is_used_elsewhere,
    leave_for_next,
    move_out,
    pend_order,
    put,
    start_round,
    take_up,
    tell_tote,
    tote_is_full,
    tote_used,
    wants_a_tote,
    wrong_tote,
)
from edge.core.flows.documents import (
    all_in,
    already_shipped,
    cannot_take,
    is_stopped,
    not_sales,
    stopped,
    unknown_order,
    wrong_kind,
)
from edge.core.flows.hand import has_number, is_replacing, no_number, set_last
from edge.core.flows.pick_counts import ask_left, skip_line
from edge.core.flows.pick_guards import (
    has_somewhere_to_go,
    is_all_picked,
    is_all_shipped,
    is_case_too_big,
    is_damaged_next,
    is_other_lot,
    is_staging,
    is_too_many,
    is_wrong_item,
)
from edge.core.flows.pick_rows import (
    bin_rows,
    late_rows,
    left_rows,
    move_out as move_out_of_bin,
    next_is_damaged,
    too_many,
    wrong_item,
)
from edge.core.flows.table import Effect, Flow, Row, Then, Turn


def take_over(turn: Turn) -> Effect:
    """Take the order from whoever holds it; what they picked stays booked."""
    effect = pend_order(turn)
    return Effect(effect.work, fields={**effect.fields, **claim_fields(turn)}, claims=effect.claims)


_PUT = (
    Then(has_rest, "put?", "TOTE_OK"),
    Then(bin_is_empty, "zero?", "ZERO_ASK", check_zero),
    Then(is_round_full, "unload", "TOTE_OK"),
    Then(is_item_full, "bin?", "TOTE_OK", leave_for_next),
)
_OUT = (Then(has_rest, "put?", "DAMAGED_OUT"),)
_SET = (
    Then(unloading.was_last, "home/home", "DONE_ALL", unloading.end_round),
    Then(unloading.was_last_for_now, "bin?", "GO_BIN", unloading.go_on),
)


def _label_rows(label: str) -> tuple[Row, ...]:
    return (
        Row("tote?", label, "", "TOTE_USED", (is_used_elsewhere,), tote_used),
        Row("tote?", label, "orders", "TOTE_BOUND", (), bind_tote),
        Row("put?", label, "item?", "TOTE_OK", (is_right_tote,), put, then=_PUT),
        Row("put?", label, "", "WRONG_TOTE", (is_in_round,), wrong_tote),
        Row("put?", label, "", "TOTE_USED", (wants_a_tote, is_for_another), tote_used),
        Row("put?", label, "", "TOTE_BOUND", (wants_a_tote,), bind_another),
        Row("put?", label, "", "WRONG_TOTE", (), wrong_tote),
        Row("unload", label, "stage?", "GO_BIN", (unloading.is_to_set,), unloading.carry_tote),
        Row("unload", label, "", "TWICE", (unloading.is_set,), unloading.set_already),
        Row("unload", label, "", "WRONG_TOTE", (), unloading.wrong_tote),
    )


def _item_rows(state: str) -> tuple[Row, ...]:
    return (
        Row(state, "item", "", "WRONG_ITEM", (is_wrong_item,), wrong_item, books=True),
        Row(state, "item", "", "CASE_TOO_BIG", (is_case_too_big,), too_many, books=True),
        Row(state, "item", "", "PICK_OVER", (is_too_many,), too_many, books=True),
        Row(state, "item", "put?", "LAST_SET", (is_replacing,), take_up, books=True),
        Row(state, "item", "put?", "PUT_IN_TOTE", (is_other_lot,), take_up, ask="LOT_OTHER_ASK", books=True),
        Row(state, "item", "put?", "PUT_IN_TOTE", (), take_up, books=True),
        Row(state, "damaged", "", "DAMAGED_NEXT", (), next_is_damaged),
    )


def _done_rows(state: str) -> tuple[Row, ...]:
    return (
        Row(state, "done", "unload", "ALL_THERE", (all_in, unloading.has_load), unloading.unload_short),
        Row(
            state,
            "done",
            "home/home",
            "DONE_SHORT",
            (unloading.is_nothing_loaded,),
            unloading.finish_round,
            ask="SHORT_ASK",
        ),
        Row(state, "done", "unload", "DONE_SHORT", (), unloading.unload_short, ask="SHORT_ASK"),
    )


CLUSTER = Flow(
    task="cluster",
    title="Cluster pick",
    start="orders",
    first="order",
    expired="refuse",
    kind="pick",
    allows_missing=False,
    takes_digits=frozenset({"left?"}),
    rows=(
        Row("orders", "order", "", "WRONG_DOC", (not_sales,), wrong_kind),
        Row("orders", "order", "", "ORDER_CLOSED", (is_stopped,), stopped),
        Row("orders", "order", "", "TWICE", (is_all_shipped,), already_shipped),
        Row("orders", "order", "", "TOTE_BOUND", (is_bound,), tell_tote),
        Row("orders", "order", "", "TWICE", (is_all_picked,), already_shipped),
        Row("orders", "order", "", "CLAIM_FAR", (is_out_of_reach,), cannot_take),
        Row("orders", "order", "tote?", "TOTE_ASK", (is_claimed,), take_over, ask="CLAIMED_ASK"),
        Row("orders", "order", "tote?", "TOTE_ASK", (), pend_order),
        Row("orders", "new_order", "", "ORDER_UNKNOWN", (), unknown_order),
        Row("orders", "done", "bin?", "GO_BIN", (has_totes,), start_round),
        *_label_rows("package"),
        *_label_rows("sscc"),
        Row("tote?", "cancel", "orders", "HAND_EMPTY", (), forget_order),
        *bin_rows("bin?"),
        *late_rows(),
        Row("bin?", "skip", "", "GO_BIN", (), skip_line),
        Row("bin?", "short", "left?", "SHORT_HOW_MANY", (has_somewhere_to_go,), ask_left),
        Row("bin?", "full", "unload", "GO_BIN", (unloading.has_load,), unloading.unload_early),
        Row("item?", "full", "unload", "GO_BIN", (unloading.has_load,), unloading.unload_early),
        *_done_rows("bin?"),
        Row("item?", "item", "", "DAMAGED_OUT", (is_damaged_next,), move_out_of_bin, books=True),
        *_item_rows("item?"),
        *bin_rows("item?"),
        Row("item?", "short", "left?", "SHORT_HOW_MANY", (), ask_left),
        *_done_rows("item?"),
        Row("put?", "item", "item?", "DAMAGED_OUT", (is_in_hand,), move_out, then=_OUT, books=True),
        Row("put?", "item", "", "WRONG_ITEM", (is_damaged_next,), wrong_item, books=True),
        *_item_rows("put?"),
        Row("put?", "last", "", "LAST_SET", (has_number,), set_last, books=True),
        Row("put?", "last", "", "QTY_BAD", (), no_number),
        Row("put?", "full", "", "TOTE_ASK", (), tote_is_full),
        Row("put?", "cancel", "item?", "HAND_EMPTY", (), empty_hand),
        *left_rows(full="unload"),
        Row("unload", "done", "home/home", "DONE_ALL", (unloading.is_nothing_loaded,), unloading.finish_round),
        Row("stage?", "bin", "unload", "MOVE_OK", (is_staging,), unloading.set_down, then=_SET),
        Row("stage?", "bin", "", "WRONG_BIN", (), unloading.wrong_bin),
        Row("stage?", "new_bin", "", "WRONG_BIN", (), unloading.wrong_bin),
        Row("stage?", "cancel", "unload", "HAND_EMPTY", (), unloading.put_back),
    ),
)
