"""No task (flows.md 2.0): look-ups, and orders that start the task they belong to. Nothing is ever booked here. A table; pure."""

from __future__ import annotations

from edge.core.answer import Figure
from edge.core.figures import amount, are_full, done_of, shipped_of, totals
from edge.core.flows.documents import is_open, is_purchase, is_sales
from edge.core.flows.table import Effect, Flow, Row, Turn


def all_picked(turn: Turn) -> bool:
    """All picked, not yet shipped."""
    document = turn.meaning.document
    return (
        document is not None
        and are_full(document.lines)
        and any(shipped_of(line) < done_of(line) for line in document.lines)
    )


def look_at_item(turn: Turn) -> Effect:
    """Tell how much of an item there is: in the books, and waiting here."""
    item = turn.meaning.item
    rows = turn.book.stock(item.sku) if item else []
    held, waiting = sum(row.on_hand for row in rows), sum(row.waiting for row in rows)
    reserved = held - sum(row.available for row in rows)
    return _look(turn, item.name if item else turn.meaning.text, held, waiting, reserved=amount(reserved))


def look_in_bin(turn: Turn) -> Effect:
    """Tell how much a bin holds."""
    rows = turn.book.stock_in(turn.meaning.text)
    held, waiting = sum(row.on_hand for row in rows), sum(row.waiting for row in rows)
    reserved = held - sum(row.available for row in rows)
    return _look(turn, turn.meaning.text, held, waiting, reserved=amount(reserved))


def look_at_document(turn: Turn) -> Effect:
    """Tell how far a document is: in the books, and waiting here."""
    document = turn.meaning.document
    lines = document.lines if document else []
    done, need = totals(lines)
    waiting = sum(line.waiting + line.picked_waiting for line in lines)
    return _look(turn, turn.meaning.text, done - waiting, waiting, of=amount(need))


def pick_figures(turn: Turn) -> Effect:
    """Tell how far the order is."""
    document = turn.meaning.document
    done, need = totals(document.lines) if document else (0, 0)
    fields = {"order": turn.meaning.text, "n": amount(done), "need": amount(need)}
    return Effect(turn.work, fields=fields, figure=Figure(number=amount(done), of=amount(need)))


def _look(turn: Turn, text: str, held: int, waiting: int, *, of: str = "", reserved: str = "") -> Effect:
    shown = f"{amount(held)} of {of}" if of else amount(held)
    fields = {"text": text, "n": shown, "p": amount(waiting), "k": reserved, "time": turn.book.data_from()}
    more = f"{'+' if waiting > 0 else ''}{amount(waiting)} waiting" if waiting else ""
    return Effect(turn.work, fields=fields, figure=Figure(number=amount(held), of=of, name=text, more=more), label=text)


HOME = Flow(
    task="home",
    title="Home",
    start="home",
    first="task or order",
    rows=(
        Row("home", "item", "", "LOOK", do=look_at_item),
        Row("home", "bin", "", "LOOK", do=look_in_bin),
        Row("home", "order", "receive/order?", "START", (is_purchase, is_open), again=True),
        Row(
            "home",
            "order",
            "ship/order?",
            "START",
            (is_sales, is_open, all_picked),
            pick_figures,
            ask="SHIP_NOW_ASK",
            again=True,
        ),
        Row("home", "order", "pick/order?", "GO_BIN", (is_sales, is_open), again=True),
        Row("home", "order", "", "LOOK", do=look_at_document),
    ),
)
