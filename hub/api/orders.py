"""Purchase and sales orders: lines with what was ordered and how far each is done, in the words of its kind."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import msgspec

from hub.api.billing import settled_of
from hub.api.checks import Checks
from hub.api.documents import Documents, check_line_numbers, check_number_of_lines
from hub.api.order_shapes import (
    NewPurchaseOrder,
    NewSalesOrder,
    PurchaseLines,
    PurchaseOrder,
    PurchaseOrderPage,
    SalesLines,
    SalesOrder,
    SalesOrderPage,
    purchase_order,
    sales_order,
)
from hub.core.catalogue import PURCHASE_ORDER, SALES_ORDER
from hub.posting.session import LineIn, OrderIn
from hub.store.queries.readers import Reader

PARTY = {PURCHASE_ORDER: "supplier", SALES_ORDER: "customer"}
PRICE = {PURCHASE_ORDER: "unit_cost", SALES_ORDER: "unit_price"}


def _head(kind: str) -> Callable[[Checks, Any], OrderIn]:
    lines = _lines(kind)

    def head(checks: Checks, body: Any) -> OrderIn:
        return OrderIn(
            kind=kind,
            number=checks.code("number", body.number),
            party=checks.text(PARTY[kind], getattr(body, PARTY[kind])),
            lines=lines(checks, body),
            site=checks.site("site", body.site),
            is_draft=getattr(body, "state", None) == "draft",
            more=_more(checks, getattr(body, "due", None)),
        )

    return head


def _more(checks: Checks, due: str | None) -> str:
    return msgspec.json.encode({} if due is None else {"due": checks.day("due", due)}).decode()


def _lines(kind: str) -> Callable[[Checks, Any], tuple[LineIn, ...]]:
    def lines(checks: Checks, body: Any) -> tuple[LineIn, ...]:
        check_number_of_lines(checks, body.lines)
        wanted = tuple(_line(checks, place, line, PRICE[kind]) for place, line in enumerate(body.lines))
        check_line_numbers(checks, wanted)
        return wanted

    return lines


def _line(checks: Checks, place: int, line: Any, price: str) -> LineIn:
    where = f"lines[{place}]"
    return LineIn(
        sku=checks.text(f"{where}.sku", line.sku),
        quantity=checks.quantity(f"{where}.quantity", line.quantity),
        price=checks.cost(f"{where}.{price}", getattr(line, price)),
        line=place + 1 if line.line is None else line.line,
        tolerance=checks.cost(f"{where}.tolerance", getattr(line, "tolerance", None)),
    )


def _purchases(reader: Reader, rows: Sequence[Any], lines: dict[int, list[Any]]) -> list[PurchaseOrder]:
    settled = settled_of(reader, [line.id for row in rows for line in lines[row.id]])
    return [purchase_order(row, lines[row.id], settled) for row in rows]


def _sales(_reader: Reader, rows: Sequence[Any], lines: dict[int, list[Any]]) -> list[SalesOrder]:
    return [sales_order(row, lines[row.id]) for row in rows]


PURCHASE_ORDERS = Documents(
    kinds=(PURCHASE_ORDER,),
    path="purchase-orders",
    title="purchase order",
    made="Make a purchase order; an unknown supplier is created.",
    new=NewPurchaseOrder,
    changed=PurchaseLines,
    shape=PurchaseOrder,
    page=PurchaseOrderPage,
    head=_head(PURCHASE_ORDER),
    lines=_lines(PURCHASE_ORDER),
    show=_purchases,
    has_drafts=True,
)
SALES_ORDERS = Documents(
    kinds=(SALES_ORDER,),
    path="sales-orders",
    title="sales order",
    made="Make a sales order; an unknown customer is created.",
    new=NewSalesOrder,
    changed=SalesLines,
    shape=SalesOrder,
    page=SalesOrderPage,
    head=_head(SALES_ORDER),
    lines=_lines(SALES_ORDER),
    show=_sales,
)
ROUTES = (*PURCHASE_ORDERS.routes(), *SALES_ORDERS.routes())
