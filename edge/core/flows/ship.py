"""Shipping what was picked, and the counter sale without a document (flows.md 2.9). A table; pure."""

from __future__ import annotations

from msgspec.structs import replace as change

from edge.core.book import Item
from edge.core.figures import amount, item_figure
from edge.core.flows.claims import is_out_of_reach, is_still_claimed
from edge.core.flows.documents import (
    already_shipped,
    cannot_take,
    is_nothing_picked,
    is_shipped,
    is_stopped,
    not_packed_yet,
    not_picked_yet,
    not_sales,
    stopped,
    take_claim,
    unknown_order,
    wrong_kind,
)
from edge.core.flows.drafts import draft
from edge.core.flows.shipping import (
    has_labels,
    has_loaded,
    is_last_box,
    is_loaded,
    is_not_its_box,
    is_not_packed,
    leaves_short,
    load_box,
    loaded_before,
    open_boxes,
    ship_loaded,
    ship_order,
    ship_short,
    wrong_box,
)
from edge.core.flows.table import Effect, Flow, Row, Turn
from edge.core.messages import words


def has_bin(turn: Turn) -> bool:
    """A bin is set."""
    return turn.work.bin is not None


def open_counter(turn: Turn) -> Effect:
    """Sell over the counter, without a document."""
    return Effect(
        change(turn.work, document=None, bin=None), fields={"task": words("Counter sale"), "first": words("bin")}
    )


def sell_from(turn: Turn) -> Effect:
    """Goods come from this bin from now on."""
    work = change(turn.work, bin=turn.meaning.text, held=None)
    return Effect(
        work,
        fields={"bin": turn.meaning.text, "n": "0"},
        label=turn.meaning.text,
        amount="bin",
        next_kept=turn.work.held,
    )


def sell(turn: Turn) -> Effect:
    """Write the sale of one item from the bin."""
    item = turn.meaning.item or Item(turn.meaning.text, turn.meaning.text)
    event = draft(turn, "ship", turn.quantity, location=turn.work.bin)
    fields = {"item": item.name, "q": amount(turn.quantity), "n": amount(turn.quantity), "bin": turn.work.bin or ""}
    figure = item_figure(turn.quantity, item, words("from {bin}", bin=turn.work.bin or ""))
    return Effect(turn.work, (event,), fields, figure, label=item.name, amount=f"-{amount(turn.quantity)}")


def keep_in_hand(turn: Turn) -> Effect:
    """Keep the item until its bin is scanned."""
    item = turn.meaning.item or Item(turn.meaning.text, turn.meaning.text)
    fields = {"item": item.name, "n": amount(turn.quantity)}
    return Effect(
        change(turn.work, held=turn.kept),
        fields=fields,
        figure=item_figure(turn.quantity, item),
        label=item.name,
        amount="hand",
    )


def wrong_bin(turn: Turn) -> Effect:
    """Tell that the bin is not known here."""
    return Effect(turn.work, fields={"bin": turn.meaning.text, "bin2": words("a known bin")})


def finish_counter(turn: Turn) -> Effect:
    """End the counter sale."""
    return Effect(change(turn.work, bin=None, held=None), fields={"order": words("Counter sale")})


def _box_rows(label: str) -> tuple[Row, ...]:
    return (
        Row("boxes", label, "", "TWICE", (is_loaded,), loaded_before),
        Row("boxes", label, "", "WRONG_TOTE", (is_not_its_box,), wrong_box),
        Row("boxes", label, "order?", "SHIP_OK", (is_last_box, leaves_short), ship_short, ask="SHORT_ASK"),
        Row("boxes", label, "order?", "SHIP_OK", (is_last_box,), ship_order, ask="SHIP_ASK"),
        Row("boxes", label, "", "BOX_OK", (), load_box),
    )


SHIP = Flow(
    task="ship",
    title="Ship",
    start="order?",
    first="order",
    expired="refuse",
    kind="ship",
    allows_missing=False,
    rows=(
        Row("order?", "order", "", "WRONG_DOC", (not_sales,), wrong_kind),
        Row("order?", "order", "", "TWICE", (is_shipped,), already_shipped),
        Row("order?", "order", "", "ORDER_CLOSED", (is_stopped,), stopped),
        Row("order?", "order", "", "SHIP_NOT_YET", (is_nothing_picked,), not_picked_yet),
        Row("order?", "order", "", "SHIP_NOT_YET", (is_not_packed,), not_packed_yet),
        Row("order?", "order", "", "CLAIM_FAR", (is_out_of_reach,), cannot_take),
        Row("order?", "order", "", "TAKEN_OVER", (is_still_claimed,), take_claim, ask="CLAIMED_ASK", again=True),
        Row("order?", "order", "boxes", "TASK_ON", (has_labels,), open_boxes),
        Row("order?", "order", "", "SHIP_OK", (leaves_short,), ship_short, ask="SHORT_ASK"),
        Row("order?", "order", "", "SHIP_OK", (), ship_order, ask="SHIP_ASK"),
        Row("order?", "new_order", "", "ORDER_UNKNOWN", (), unknown_order),
        Row("order?", "no-order", "counter", "TASK_ON", (), open_counter),
        *_box_rows("package"),
        *_box_rows("sscc"),
        Row("boxes", "done", "order?", "SHIP_OK", (has_loaded,), ship_loaded, ask="SHORT_ASK"),
        Row("counter", "bin", "", "FROM_BIN", (), sell_from),
        Row("counter", "new_bin", "", "WRONG_BIN", (), wrong_bin),
        Row("counter", "item", "", "ITEM_OK", (has_bin,), sell, books=True),
        Row("counter", "item", "", "WHICH_BIN", (), keep_in_hand, books=True),
        Row("counter", "done", "home/home", "DONE_ALL", (), finish_counter),
    ),
)
