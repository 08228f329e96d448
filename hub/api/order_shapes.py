"""What an order looks like over HTTP, to be made and as it is, in the words of its kind. Data, and how a stored one is shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

import msgspec

from hub.api.billing import Settled, billing_state
from hub.api.documents import ENDED
from hub.core.times import format_ms
from wire.amounts import format_micro


class NewPurchaseLine(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is bought: `unit_cost` per base unit, without recoverable tax; lines are numbered 1, 2, 3 unless told.

    `tolerance`: how much more is received without asking; without it the policy's percentage.
    """

    sku: str
    quantity: str
    unit_cost: str | None = None
    line: int | None = None
    tolerance: str | None = None


class NewPurchaseOrder(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A purchase order to be made; an unknown supplier is created. A draft takes no goods until it is ordered.

    `due`: the day on which the goods are expected, YYYY-MM-DD.
    """

    number: str
    supplier: str
    lines: list[NewPurchaseLine]
    site: str = "main"
    state: Literal["draft", "ordered"] = "ordered"
    due: str | None = None


class PurchaseLines(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The lines that an order shall have instead of those that it has."""

    lines: list[NewPurchaseLine]


class NewSalesLine(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is sold: `unit_price` per base unit, without tax."""

    sku: str
    quantity: str
    unit_price: str | None = None
    line: int | None = None


class NewSalesOrder(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A sales order to be made; an unknown customer is created."""

    number: str
    customer: str
    lines: list[NewSalesLine]
    site: str = "main"


class SalesLines(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The lines that an order shall have instead of those that it has."""

    lines: list[NewSalesLine]


class PurchaseLine(msgspec.Struct, frozen=True):
    """A line with what was received; `done` is the same figure.

    Of what was received, `billed` is settled, and `unbilled` waits in goods received not invoiced.
    """

    line: int
    sku: str
    quantity: str
    unit_cost: str | None
    received: str
    done: str
    tolerance: str | None
    billed: str
    unbilled: str


class PurchaseOrder(msgspec.Struct, frozen=True):
    """A purchase order as it is. States: draft, ordered, partly_received, received, closed, cancelled.

    `billing`: what is billed of that which was received: nothing_received, unbilled, partly_billed, billed.
    """

    number: str
    supplier: str | None
    site: str
    state: str
    at: str
    due: str | None
    billing: str
    lines: list[PurchaseLine]


class SalesLine(msgspec.Struct, frozen=True):
    """A line with what was picked and shipped; `done` is what was shipped.

    `reserved`: what stock there is for the rest; `back_ordered`: what the rest still lacks.
    """

    line: int
    sku: str
    quantity: str
    unit_price: str | None
    picked: str
    shipped: str
    done: str
    reserved: str
    back_ordered: str


class SalesOrder(msgspec.Struct, frozen=True):
    """A sales order as it is. States: open (something lacks), reserved, picking, shipped, closed, cancelled."""

    number: str
    customer: str | None
    site: str
    state: str
    at: str
    lines: list[SalesLine]


class PurchaseOrderPage(msgspec.Struct, frozen=True):
    """A page of purchase orders."""

    items: list[PurchaseOrder]
    next: str | None


class SalesOrderPage(msgspec.Struct, frozen=True):
    """A page of sales orders."""

    items: list[SalesOrder]
    next: str | None


def purchase_order(row: Any, lines: Sequence[Any], settled: Mapping[int, Settled]) -> PurchaseOrder:
    """Show a stored purchase order; `settled`: what was received on each line, and is billed."""
    shown = [
        PurchaseLine(
            line.line,
            line.sku,
            format_micro(line.ordered),
            _price(line),
            format_micro(line.received),
            format_micro(line.received),
            None if line.tolerance is None else format_micro(line.tolerance),
            format_micro(settled[line.id].billed),
            format_micro(settled[line.id].unbilled),
        )
        for line in lines
    ]
    due, billing = msgspec.json.decode(row.more).get("due"), billing_state([settled[line.id] for line in lines])
    return PurchaseOrder(row.number, row.party, row.site, row.state, format_ms(row.at), due, billing, shown)


def sales_order(row: Any, lines: Sequence[Any]) -> SalesOrder:
    """Show a stored sales order."""
    is_ended = row.state in ENDED
    shown = [
        SalesLine(
            line.line,
            line.sku,
            format_micro(line.ordered),
            _price(line),
            format_micro(line.picked),
            format_micro(line.shipped),
            format_micro(line.shipped),
            format_micro(line.reserved),
            format_micro(0 if is_ended else max(0, line.ordered - line.shipped - line.reserved)),
        )
        for line in lines
    ]
    return SalesOrder(row.number, row.party, row.site, row.state, format_ms(row.at), shown)


def _price(line: Any) -> str | None:
    return None if line.price is None else format_micro(line.price)
