"""Returns: what a customer announces to send back, or what goes back to a supplier, and what of it has been returned."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

import msgspec

from hub.api.checks import Checks
from hub.api.documents import Documents, check_line_numbers, check_number_of_lines
from hub.core.catalogue import RETURNS
from hub.core.times import format_ms
from hub.posting.session import LineIn, OrderIn
from hub.store.queries.readers import Reader
from wire.amounts import format_micro

Kind = Literal["customer_return", "supplier_return"]


class NewReturnLine(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What goes back. `order_line`: of the order, where several have the item; lines are numbered 1, 2, 3 unless told."""

    sku: str
    quantity: str
    order_line: int | None = None
    line: int | None = None


class NewReturn(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A return to be made. `order`: the sales or purchase order, if it is known; `party` and `site` are its own unless told.

    Without an order, goods come back at the average cost.
    """

    number: str
    kind: Kind
    lines: list[NewReturnLine]
    order: str | None = None
    party: str | None = None
    site: str | None = None


class ReturnLines(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The lines that a return shall have instead of those that it has."""

    lines: list[NewReturnLine]


class ReturnLine(msgspec.Struct, frozen=True):
    """A line with what was returned."""

    line: int
    sku: str
    quantity: str
    order_line: int | None
    returned: str


class Return(msgspec.Struct, frozen=True):
    """A return as it is. States: open, partly_returned, returned, closed, cancelled."""

    number: str
    kind: str
    order: str | None
    party: str | None
    site: str
    state: str
    at: str
    lines: list[ReturnLine]


class ReturnPage(msgspec.Struct, frozen=True):
    """A page of returns."""

    items: list[Return]
    next: str | None


def _head(checks: Checks, body: NewReturn) -> OrderIn:
    for place, line in enumerate(body.lines):
        if body.order is None and line.order_line is not None:
            checks.wrong(f"lines[{place}].order_line", "an order", "none", "name the order, or leave it out.")
    return OrderIn(
        kind=body.kind,
        number=checks.code("number", body.number),
        party=None if body.party is None else checks.text("party", body.party),
        lines=_lines(checks, body),
        site=None if body.site is None else checks.site("site", body.site),
        source=None if body.order is None else checks.text("order", body.order),
    )


def _lines(checks: Checks, body: NewReturn | ReturnLines) -> tuple[LineIn, ...]:
    check_number_of_lines(checks, body.lines)
    wanted = tuple(
        LineIn(
            sku=checks.text(f"lines[{place}].sku", line.sku),
            quantity=checks.quantity(f"lines[{place}].quantity", line.quantity),
            line=place + 1 if line.line is None else line.line,
            of_line=line.order_line,
        )
        for place, line in enumerate(body.lines)
    )
    check_line_numbers(checks, wanted)
    return wanted


def _show(_reader: Reader, rows: Sequence[Any], lines: dict[int, list[Any]]) -> list[Return]:
    return [_return(row, lines[row.id]) for row in rows]


def _return(row: Any, lines: Sequence[Any]) -> Return:
    shown = [
        ReturnLine(line.line, line.sku, format_micro(line.ordered), line.of_line, format_micro(line.returned))
        for line in lines
    ]
    return Return(row.number, row.kind, row.source, row.party, row.site, row.state, format_ms(row.at), shown)


ALL = Documents(
    kinds=RETURNS,
    path="returns",
    title="return",
    made="Make a return by a customer or to a supplier, of an order or without one.",
    new=NewReturn,
    changed=ReturnLines,
    shape=Return,
    page=ReturnPage,
    head=_head,
    lines=_lines,
    show=_show,
)
ROUTES = ALL.routes()
