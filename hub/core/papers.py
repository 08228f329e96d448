"""Paperwork of the office: what a landed cost, a bill, a link and a cost change say, as it is kept in the log. Pure.

It enters the books as an event of its own kind. Amounts stay decimal strings here, as everywhere on the wire.
"""

from __future__ import annotations

import msgspec


class LandedCost(msgspec.Struct, frozen=True):
    """Freight, duty or insurance on receipts: on one, on several, or on all of a purchase order (R6)."""

    amount: str
    by: str = "value"
    credit: str = "accounts_payable"
    receipt: str | None = None
    receipts: list[str] = []
    purchase_order: str | None = None


class BillLine(msgspec.Struct, frozen=True):
    """What a supplier bills: of an order line, of an item on the order, or of one receipt."""

    quantity: str
    unit_cost: str
    line: int | None = None
    sku: str | None = None
    receipt: str | None = None


class Bill(msgspec.Struct, frozen=True):
    """A supplier's bill for what stands in goods received not invoiced."""

    number: str
    supplier: str
    lines: list[BillLine]
    purchase_order: str | None = None


class Link(msgspec.Struct, frozen=True):
    """What a receipt that came without a cost belongs to, or what it cost (R1)."""

    receipt: str
    purchase_order: str | None = None
    line: int | None = None
    unit_cost: str | None = None


class CostChange(msgspec.Struct, frozen=True):
    """What an item's stock is worth from now on, in all or a unit (R9)."""

    sku: str
    value: str | None = None
    average: str | None = None


Paper = LandedCost | Bill | Link | CostChange
PAPERS: dict[str, type[Paper]] = {"landed_cost": LandedCost, "bill": Bill, "link": Link, "cost_change": CostChange}


def read_paper(kind: str, raw: bytes) -> Paper:
    """Read the paperwork in an event. Raises msgspec.ValidationError, or DecodeError, with what was expected and what came."""
    return msgspec.json.decode(raw, type=PAPERS[kind])
