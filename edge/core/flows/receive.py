"""Receiving: against an order (flows.md 2.1), blind under a temporary reference (2.2), by pallet label (2.3). A table; pure."""

from __future__ import annotations

from edge.core.flows.documents import (
    all_in,
    is_open,
    is_purchase,
    is_stopped,
    not_purchase,
    open_order,
    wrong_kind,
)
from edge.core.flows.linking import (
    also_so_far,
    ask_link,
    ask_link_stopped,
    from_now_on,
    keep_apart,
    link,
    link_choices,
    link_is_over,
)
from edge.core.flows.pallets import CLOSE_ROWS, LOOSE_ROWS, label_rows, notice_rows
from edge.core.flows.receiving import (
    all_full,
    an_order_was_chosen,
    beyond_tolerance,
    finish,
    has_lines,
    keep_unknown,
    name_item,
    name_orders,
    new_reference,
    next_is_damaged,
    not_on_order,
    one_order_has_it,
    open_stopped,
    open_unknown,
    receive_blind,
    receive_item,
    set_location,
    several_orders_have_it,
    take_this_order,
)
from edge.core.flows.table import Flow, Row, Then

_ALL_THERE = (Then(all_full, "", "ALL_THERE"),)


def _bin_rows(state: str) -> tuple[Row, ...]:
    return (
        Row(state, "bin", "", "LOCATION_SET", do=set_location),
        Row(state, "new_bin", "", "LOCATION_SET", do=set_location, ask="BIN_NEW_ASK"),
    )


def _order_rows(state: str) -> tuple[Row, ...]:
    return (
        *notice_rows(state),
        Row(state, "order", "", "WRONG_DOC", (not_purchase,), wrong_kind),
        Row(state, "order", "goods", "START", (is_purchase, is_open), open_order),
        Row(state, "order", "goods", "START", (is_purchase, is_stopped), open_stopped, ask="ORDER_CLOSED_ASK"),
        _new_order_row(state),
        Row(state, "no-order", "blind", "START_BLIND", do=new_reference),
    )


def _new_order_row(state: str) -> Row:
    return Row(state, "new_order", "goods", "START", (), open_unknown, ask="ORDER_UNKNOWN_ASK")


def _goods_rows(state: str, then: tuple[Then, ...] = ()) -> tuple[Row, ...]:
    return (
        Row(state, "item", "", "NOT_ON_ORDER", (not_on_order,), name_item, books=True),
        Row(state, "item", "", "KEPT_OVER", (beyond_tolerance,), receive_item, ask="OVER_ASK", books=True),
        Row(state, "item", "", "ITEM_OK", (), receive_item, then=then, books=True),
        Row(state, "unknown", "", "UNKNOWN_KEPT", (), keep_unknown, books=True),
    )


def _end_rows(state: str) -> tuple[Row, ...]:
    return (
        Row(state, "damaged", "", "DAMAGED_NEXT", (), next_is_damaged),
        Row(state, "done", "order?", "DONE_ALL", (all_in,), finish),
        Row(state, "done", "order?", "DONE_SHORT", (has_lines,), finish),
        Row(state, "done", "order?", "DONE_ALL", (), finish),
    )


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
        *label_rows("order?", content_to="blind"),
        *_goods_rows("goods", _ALL_THERE),
        *_bin_rows("goods"),
        *_order_rows("goods"),
        *label_rows("goods", content_to=""),
        *_end_rows("goods"),
        *label_rows("label?", content_to=""),
        *LOOSE_ROWS,
        *_bin_rows("label?"),
        *_order_rows("label?"),
        *_end_rows("label?"),
        *_goods_rows("pallet open"),
        *_bin_rows("pallet open"),
        Row("pallet open", "damaged", "", "DAMAGED_NEXT", (), next_is_damaged),
        *CLOSE_ROWS,
        Row("blind", "item", "", "ITEM_OK", (), receive_blind, books=True),
        Row("blind", "unknown", "", "UNKNOWN_KEPT", (), keep_unknown, books=True),
        *_bin_rows("blind"),
        Row("blind", "damaged", "", "DAMAGED_NEXT", (), next_is_damaged),
        Row("blind", "order", "goods", "START", (is_purchase, from_now_on), open_order),
        Row("blind", "order", "goods", "LINK_OK", (is_purchase, also_so_far, link_is_over), link, ask="OVER_ASK"),
        Row("blind", "order", "goods", "LINK_OK", (is_purchase, also_so_far), link),
        Row("blind", "order", "", "NOT_BOOKED", (is_purchase, keep_apart), name_item),
        *notice_rows("blind"),
        Row("blind", "order", "", "WRONG_DOC", (not_purchase,), wrong_kind),
        Row("blind", "order", "", "LINK_ASK", (is_open,), ask_link, choose=link_choices),
        Row(
            "blind",
            "order",
            "",
            "LINK_ASK",
            (is_stopped,),
            ask_link_stopped,
            choose=link_choices,
            ask="ORDER_CLOSED_ASK",
        ),
        _new_order_row("blind"),
        Row("blind", "no-order", "", "START_BLIND", (), new_reference),
        *label_rows("blind", content_to=""),
        Row("blind", "done", "order?", "DONE_ALL", (), finish),
    ),
)
