"""Moving goods between bins (flows.md 2.5). A table; pure."""

from __future__ import annotations

from msgspec.structs import replace as change

from edge.core.answer import Figure
from edge.core.book import Stock
from edge.core.figures import amount
from edge.core.flows.contents import label_rows
from edge.core.flows.hand import (
    blocked,
    drop,
    empty_hand,
    finish,
    hand_figure,
    has_no_source,
    has_number,
    is_blocked,
    is_more_than_there,
    is_replacing,
    is_source,
    is_still_new,
    name_bin,
    no_number,
    set_last,
    take_up,
    went_without_source,
)
from edge.core.flows.table import Effect, Flow, Row, Then, Turn
from edge.core.lane import Goods, in_session
from edge.core.messages import words


def holds_something(turn: Turn) -> bool:
    """The bin is known to hold something."""
    return bool(_content(turn))


def set_source(turn: Turn) -> Effect:
    """Goods come from this bin from now on."""
    work = change(turn.work, bin=turn.meaning.text)
    fields = {"bin": turn.meaning.text, "n": amount(in_session(work))}
    return Effect(work, fields=fields, figure=hand_figure(turn, work), label=turn.meaning.text, amount="bin")


def take_all(turn: Turn) -> Effect:
    """Take the whole content of the bin in hand, as the books and waiting scans have it."""
    rows = _content(turn)
    hand = [
        Goods(row.on_hand + row.waiting, turn.kept.scan.text, sku=row.sku, lot=row.lot, expiry=row.expiry)
        for row in rows
    ]
    work = change(turn.work, hand=[change(goods, scan=goods.sku or "") for goods in hand])
    total = amount(in_session(work))
    fields = {
        "bin": turn.work.bin or "",
        "n": total,
        "item": words("({n} lines)", n=str(len(hand))),
        "k": str(len(hand)),
    }
    figure = Figure(number=total) if len(hand) > 1 else hand_figure(turn, work)
    if figure.name:
        fields["item"] = figure.name
    return Effect(work, fields=fields, figure=figure, label="All", amount="hand")


def _content(turn: Turn) -> list[Stock]:
    return [row for row in turn.book.stock_in(turn.work.bin or "") if row.on_hand + row.waiting > 0]


def _source_rows(state: str, to: str) -> tuple[Row, ...]:
    return (
        Row(state, "bin", to, "FROM_BIN", (), set_source),
        Row(state, "new_bin", to, "FROM_BIN", (), set_source, ask="BIN_NEW_ASK"),
    )


def _hand_rows(state: str) -> tuple[Row, ...]:
    return (
        Row(state, "short", "", "IN_HAND", (has_number,), set_last, books=True),
        Row(state, "short", "", "QTY_BAD", (), no_number),
        Row(state, "last", "", "LAST_SET", (has_number,), set_last, books=True),
        Row(state, "last", "", "QTY_BAD", (), no_number),
        Row(
            state,
            "cancel",
            "take",
            "HAND_EMPTY",
            (),
            empty_hand,
            then=(Then(went_without_source, "from?", "HAND_EMPTY"),),
        ),
    )


_BEGIN = (Then(went_without_source, "from?", "MOVE_OK"),)

MOVE = Flow(
    task="move",
    title="Move",
    start="from?",
    first="bin",
    kind="move",
    rows=(
        *_source_rows("from?", "take"),
        Row("from?", "item", "whence?", "WHICH_BIN", (), take_up, books=True),
        *label_rows("from?", "to?", "IN_HAND"),
        Row("from?", "done", "home/home", "DONE_ALL", (), finish),
        *_source_rows("whence?", "to?"),
        Row("whence?", "item", "", "LAST_SET", (is_replacing,), take_up, books=True),
        Row("whence?", "item", "", "WHICH_BIN", (), take_up, books=True),
        *_hand_rows("whence?")[:4],
        Row("whence?", "cancel", "from?", "HAND_EMPTY", (), empty_hand),
        *_source_rows("take", ""),
        Row("take", "item", "to?", "IN_HAND", (), take_up, books=True),
        *label_rows("take", "to?", "IN_HAND"),
        Row("take", "all", "to?", "IN_HAND", (holds_something,), take_all, ask="ALL_ASK"),
        Row("take", "done", "home/home", "DONE_ALL", (), finish),
        Row("to?", "item", "", "LAST_SET", (is_replacing,), take_up, books=True),
        Row("to?", "item", "whence?", "WHICH_BIN", (has_no_source,), take_up, books=True),
        Row("to?", "item", "", "IN_HAND", (), take_up, books=True),
        *label_rows("to?", "", "IN_HAND"),
        Row("to?", "bin", "", "BIN_SAME", (is_source,), name_bin),
        Row("to?", "bin", "", "BIN_BLOCKED", (is_blocked,), blocked),
        Row("to?", "bin", "take", "MOVE_OK", (is_more_than_there,), drop, ask="MORE_THAN_THERE", then=_BEGIN),
        Row("to?", "bin", "take", "MOVE_OK", (), drop, then=_BEGIN),
        Row("to?", "new_bin", "take", "MOVE_OK", (is_still_new,), name_bin, ask="BIN_NEW_ASK"),
        Row("to?", "new_bin", "take", "MOVE_OK", (is_more_than_there,), drop, ask="MORE_THAN_THERE", then=_BEGIN),
        Row("to?", "new_bin", "take", "MOVE_OK", (), drop, then=_BEGIN),
        *_hand_rows("to?"),
    ),
)
