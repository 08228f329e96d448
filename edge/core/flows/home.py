"""No task (flows.md 2.0): look-ups, and orders that start the task they belong to. Nothing is ever booked here. A table; pure."""

from __future__ import annotations

from edge.core.answer import Figure
from edge.core.figures import amount, are_full, done_of, shipped_of, totals
from edge.core.flows.contents import is_known, name_it
from edge.core.flows.counting import hide, is_hidden
from edge.core.flows.documents import is_count, is_notice, is_open, is_purchase, is_sales
from edge.core.flows.lookup import look_at_document, look_at_item, look_in_bin, look_in_package
from edge.core.flows.pallets import is_coming
from edge.core.flows.table import Effect, Flow, Row, Turn


def all_picked(turn: Turn) -> bool:
    """All picked, not yet shipped."""
    document = turn.meaning.document
    return (
        document is not None
        and are_full(document.lines)
        and any(shipped_of(line) < done_of(line) for line in document.lines)
    )


def is_of_customer(turn: Turn) -> bool:
    """Return of a customer."""
    return turn.meaning.document is not None and turn.meaning.document.kind == "customer_return"


def is_to_supplier(turn: Turn) -> bool:
    """Return to a supplier."""
    return turn.meaning.document is not None and turn.meaning.document.kind == "supplier_return"


def pick_figures(turn: Turn) -> Effect:
    """Tell how far the order is."""
    document = turn.meaning.document
    done, need = totals(document.lines) if document else (0, 0)
    fields = {"order": turn.meaning.text, "n": amount(done), "need": amount(need)}
    return Effect(turn.work, fields=fields, figure=Figure(number=amount(done), of=amount(need)))


HOME = Flow(
    task="home",
    title="Home",
    start="home",
    first="task or order",
    rows=(
        Row("home", "item", "", "LOOKUP_HIDDEN", (is_hidden,), hide),
        Row("home", "bin", "", "LOOKUP_HIDDEN", (is_hidden,), hide),
        Row("home", "item", "", "LOOK", do=look_at_item),
        Row("home", "bin", "", "LOOK", do=look_in_bin),
        Row("home", "order", "receive/order?", "START", (is_purchase, is_open), again=True),
        Row("home", "order", "receive/order?", "START", (is_notice, is_open), again=True),
        Row("home", "sscc", "receive/order?", "START", (is_coming,), again=True),
        Row("home", "sscc", "", "LOOK", (is_known,), look_in_package),
        Row("home", "sscc", "", "UNKNOWN", (), name_it),
        Row("home", "package", "", "LOOK", (), look_in_package),
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
        Row("home", "order", "count/bin?", "GO_BIN", (is_count, is_open), again=True),
        Row("home", "order", "customer-return/order?", "START", (is_of_customer, is_open), again=True),
        Row("home", "order", "supplier-return/order?", "REASON_ASK", (is_to_supplier, is_open), again=True),
        Row("home", "order", "", "LOOK", do=look_at_document),
    ),
)
