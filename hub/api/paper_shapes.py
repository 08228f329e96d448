"""What paperwork looks like over the API: as it is sent, and as it stands in the books. Data only."""

from __future__ import annotations

from typing import Literal

import msgspec

from hub.api.routes import PageQuery


class ReceiptShare(msgspec.Struct, frozen=True):
    """What went on one receipt: `kept` of `amount` to inventory, the rest to cost of goods sold."""

    receipt: str
    sku: str
    quantity: str
    amount: str
    kept: str


class NewLandedCost(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Freight, duty or insurance on a receipt (the id of its event), on several, or on all that a purchase order received."""

    amount: str
    receipt: str | None = None
    receipts: list[str] | None = None
    purchase_order: str | None = None
    by: Literal["value", "quantity", "weight"] = "value"
    credit: Literal["cash", "accounts_payable"] = "accounts_payable"
    reason: str | None = None


class LandedCost(msgspec.Struct, frozen=True):
    """A landed cost: `kept` of it is in inventory, `to_cogs` went to what has left since."""

    id: str
    at: str
    actor: str | None
    voided: bool
    amount: str
    by: str
    credit: str
    kept: str
    to_cogs: str
    purchase_order: str | None
    reason: str | None
    receipts: list[ReceiptShare]


class BillLine(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is billed: `line` of the purchase order, or an item on it (`sku`), or one `receipt`."""

    quantity: str
    unit_cost: str
    line: int | None = None
    sku: str | None = None
    receipt: str | None = None


class NewBill(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A supplier's bill for what was received and not billed yet; its number is one of that supplier's."""

    number: str
    supplier: str
    lines: list[BillLine]
    purchase_order: str | None = None


class Bill(msgspec.Struct, frozen=True):
    """A bill: `difference` is `amount` less what stood in goods received not invoiced."""

    id: str
    at: str
    actor: str | None
    voided: bool
    number: str
    supplier: str
    purchase_order: str | None
    lines: list[BillLine]
    amount: str
    difference: str
    kept: str
    to_cogs: str
    receipts: list[ReceiptShare]


class NewLink(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a receipt without a cost belongs to (`purchase_order`, and `line` if several fit), or what a unit cost."""

    receipt: str
    purchase_order: str | None = None
    line: int | None = None
    unit_cost: str | None = None
    reason: str | None = None


class Link(msgspec.Struct, frozen=True):
    """A link: `difference` is what the receipt cost more than it was estimated at."""

    id: str
    at: str
    actor: str | None
    voided: bool
    receipt: str
    sku: str
    purchase_order: str | None
    line: int | None
    unit_cost: str | None
    difference: str
    kept: str
    to_cogs: str
    reason: str | None


class NewCostChange(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What all stock of an item is worth from now on (`value`), or a unit of it (`average`)."""

    sku: str
    reason: str
    value: str | None = None
    average: str | None = None
    site: str = "main"


class CostChange(msgspec.Struct, frozen=True):
    """A cost change: by how much the value of the item's stock changed."""

    id: str
    at: str
    actor: str | None
    voided: bool
    sku: str
    site: str
    change: str
    reason: str | None


class LandedCostPage(msgspec.Struct, frozen=True):
    """A page of landed costs."""

    items: list[LandedCost]
    next: str | None


class BillPage(msgspec.Struct, frozen=True):
    """A page of bills."""

    items: list[Bill]
    next: str | None


class LinkPage(msgspec.Struct, frozen=True):
    """A page of links."""

    items: list[Link]
    next: str | None


class CostChangePage(msgspec.Struct, frozen=True):
    """A page of cost changes."""

    items: list[CostChange]
    next: str | None


class PaperQuery(PageQuery, frozen=True, forbid_unknown_fields=True):
    """All, or those of a purchase order."""

    purchase_order: str | None = None


class BillQuery(PageQuery, frozen=True, forbid_unknown_fields=True):
    """All bills, those with a number, or those of a purchase order."""

    number: str | None = None
    purchase_order: str | None = None


class VoidReason(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Why it is taken back."""

    reason: str | None = None
