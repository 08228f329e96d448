"""What people enter, as the writer takes it: items, orders; and why a write was refused. Data only."""

from __future__ import annotations

from dataclasses import dataclass

from wire.amounts import MICRO


@dataclass(frozen=True)
class BarcodeIn:
    """A code of an item and its pack factor in millionths."""

    code: str
    quantity: int = MICRO


@dataclass(frozen=True)
class ItemIn:
    """An item as someone enters it; the same sku again replaces it, barcodes included."""

    sku: str
    name: str
    unit: str = "each"
    is_whole: bool = True
    tracks_lot: bool = False
    tracks_serial: bool = False
    tracks_expiry: bool = False
    catalogue_cost: int | None = None
    weight: int | None = None
    barcodes: tuple[BarcodeIn, ...] = ()
    more: str = "{}"
    expiry_order: str | None = None


@dataclass(frozen=True)
class LineIn:
    """A line of a document: quantity and price (unit cost or unit price) in millionths.

    `of_line`: the number of the order's line that it is about. `package`: the SSCC of its pallet.
    """

    sku: str
    quantity: int
    price: int | None = None
    line: int | None = None
    tolerance: int | None = None
    of_line: int | None = None
    package: str | None = None
    lot: str | None = None
    expiry: str | None = None


@dataclass(frozen=True)
class OrderIn:
    """An order, or what belongs to one (`source`, its number), as someone enters it. Unknown parties are created.

    `site`: None for that of its order, else main. `to_site`: where a transfer goes.
    """

    kind: str
    number: str
    party: str | None
    lines: tuple[LineIn, ...]
    site: str | None = "main"
    more: str = "{}"
    is_draft: bool = False
    source: str | None = None
    to_site: str | None = None


@dataclass(frozen=True)
class Refusal:
    """Why a write was not done: `code` is a word for programs (unknown_sku, taken, not_open, ...), `message` for people."""

    code: str
    message: str
