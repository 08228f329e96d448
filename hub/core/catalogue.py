"""What the hub knows of the world outside the books: items, codes, bins, orders. Pure; filled by whoever holds the database."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple, Protocol

PURCHASE_ORDER, SALES_ORDER = "purchase_order", "sales_order"
SHIP_NOTICE, TRANSFER = "ship_notice", "transfer"
CUSTOMER_RETURN, SUPPLIER_RETURN = "customer_return", "supplier_return"
TRANSIT_SITE = "in-transit"
"""Where goods stand that are on the way from one site to another."""
DRAFT = "draft"
CLOSED_STATES = ("closed", "cancelled")
RETURNS = (CUSTOMER_RETURN, SUPPLIER_RETURN)
SOURCES = {SHIP_NOTICE: PURCHASE_ORDER, CUSTOMER_RETURN: SALES_ORDER, SUPPLIER_RETURN: PURCHASE_ORDER}
"""The kind of order that a document belongs to."""
DONE = {
    PURCHASE_ORDER: "received",
    SALES_ORDER: "shipped",
    SHIP_NOTICE: "received",
    TRANSFER: "shipped",
    CUSTOMER_RETURN: "returned",
    SUPPLIER_RETURN: "returned",
}
"""The figure of a line that says how far it is done."""
_STATES = {
    PURCHASE_ORDER: ("ordered", "partly_received", "received"),
    SHIP_NOTICE: ("expected", "partly_received", "received"),
    CUSTOMER_RETURN: ("open", "partly_returned", "returned"),
    SUPPLIER_RETURN: ("open", "partly_returned", "returned"),
}
"""States of a document of whose lines nothing, something and everything is done."""


class Item(NamedTuple):
    """An item as posting needs it. `expiry_order`: its own policy, None for that of the site."""

    id: int
    sku: str
    is_whole: bool
    tracks_lot: bool
    tracks_serial: bool
    tracks_expiry: bool
    catalogue_cost: int | None
    weight: int | None = None
    expiry_order: str | None = None


class Location(NamedTuple):
    """A bin of a site."""

    id: int
    site: int
    code: str
    type: str


class Lot(NamedTuple):
    """A lot of an item; id 0 is no lot."""

    id: int
    expiry: str | None


NO_LOT = Lot(0, None)


@dataclass(slots=True, eq=False)
class OrderLine:
    """A line of an order and how far it is in the books. `tolerance`: what may be received above `ordered`; None: the policy.

    `is_booked`: some decision names it, even if a void has taken everything back since; such a line is never removed.
    `package`: the pallet of a ship notice (SSCC) that it lies on; `lot`: as announced. `of_line`: the order line that it is about.
    """

    id: int
    document: int
    site: int
    line: int
    item: int
    ordered: int
    price: int | None
    received: int = 0
    picked: int = 0
    shipped: int = 0
    shipped_cost: int = 0
    returned: int = 0
    returned_cost: int = 0
    reserved: int = 0
    tolerance: int | None = None
    is_booked: bool = False
    package: str | None = None
    lot: str | None = None
    of_line: int | None = None

    @property
    def promised(self) -> int:
        """What a sales line still reserves."""
        return max(0, self.ordered - self.shipped)

    @property
    def staged(self) -> int:
        """What is picked and not yet shipped."""
        return max(0, self.picked - self.shipped)


@dataclass(slots=True, eq=False)
class Document:
    """An order, or what belongs to one (`source`). Its state follows its lines unless a person closed or cancelled it.

    `to_site`: where a transfer goes.
    """

    id: int
    kind: str
    number: str
    site: int
    state: str
    lines: list[OrderLine] = field(default_factory=list)
    source: int | None = None
    to_site: int | None = None

    def progressed(self) -> str:
        """Return the state that its lines give it."""
        if self.state in (*CLOSED_STATES, DRAFT):
            return self.state
        if self.kind in _STATES:
            return progress(self.kind, self.lines)
        if self.kind == TRANSFER:
            return self._transferred()
        return self._sold() if self.kind == SALES_ORDER else "open"

    def _transferred(self) -> str:
        if all(line.received >= line.ordered for line in self.lines):
            return "received"
        if any(line.received for line in self.lines):
            return "partly_received"
        return "shipped" if any(line.shipped for line in self.lines) else "open"

    def _sold(self) -> str:
        if all(line.shipped >= line.ordered for line in self.lines):
            return "shipped"
        if any(line.picked or line.shipped for line in self.lines):
            return "picking"
        return "reserved" if all(line.reserved >= line.promised for line in self.lines) else "open"


def progress(kind: str, lines: Sequence[Any]) -> str:
    """Return the state of a document of a kind, or of a part of it, that these lines give it."""
    nothing, something, everything = _STATES[kind]
    done = [(getattr(line, DONE[kind]), line.ordered) for line in lines]
    if all(figure >= ordered for figure, ordered in done):
        return everything
    return something if any(figure for figure, _ in done) else nothing


class CatalogueSource(Protocol):
    """Where the catalogue looks up what it does not hold yet, and where it makes bins and lots that a scan named first."""

    def find_item(self, sku: str) -> Item | None:
        """Return the item of a sku."""

    def find_barcode(self, code: str) -> tuple[Item, int] | None:
        """Return the item and pack factor (millionths) of a barcode key."""

    def find_document(self, kind: str, number: str) -> Document | None:
        """Return an order with its lines."""

    def document(self, document_id: int) -> Document:
        """Return an order by its number in the store."""

    def find_package(self, sscc: str) -> Document | None:
        """Return the ship notice, neither closed nor cancelled, that announces a pallet."""

    def site(self, name: str) -> int:
        """Return a site, made now if it is new."""

    def site_name(self, site: int) -> str:
        """Return the name of a site."""

    def find_location(self, site: int, code: str) -> Location | None:
        """Return a bin."""

    def make_location(self, site: int, code: str, type: str, *, is_flagged: bool) -> Location:  # noqa: A002 - the word of the wire
        """Create a bin that a scan named."""

    def find_lot(self, item: int, code: str) -> Lot | None:
        """Return a lot."""

    def make_lot(self, item: int, code: str, expiry: str | None) -> Lot:
        """Create a lot that a scan named."""


class Catalogue:
    """A cache over a source; `clear` after anyone changed the catalogue, or after a rollback."""

    def __init__(self, source: CatalogueSource) -> None:
        """Start empty."""
        self._source = source
        self.items: dict[str, Item | None] = {}
        self.barcodes: dict[str, tuple[Item, int] | None] = {}
        self.locations: dict[tuple[int, str], Location] = {}
        self._documents: dict[tuple[str, str], Document | None] = {}
        self._packages: dict[str, Document | None] = {}
        self._lots: dict[tuple[int, str], Lot] = {}

    def clear(self) -> None:
        """Forget everything."""
        self.items.clear()
        self.barcodes.clear()
        self.clear_beside_items()

    def clear_beside_items(self) -> None:
        """Forget everything but items and their barcodes."""
        self.locations.clear()
        self._documents.clear()
        self._packages.clear()
        self._lots.clear()

    def item(self, sku: str) -> Item | None:
        """Return the item of a sku."""
        if sku not in self.items:
            self.items[sku] = self._source.find_item(sku)
        return self.items[sku]

    def barcode(self, code: str) -> tuple[Item, int] | None:
        """Return item and pack factor of a barcode key."""
        if code not in self.barcodes:
            self.barcodes[code] = self._source.find_barcode(code)
        return self.barcodes[code]

    def document(self, kind: str, number: str) -> Document | None:
        """Return an order by its number, whatever its case."""
        key = (kind, number.lower())
        if key not in self._documents:
            self._documents[key] = self._source.find_document(kind, number)
        return self._documents[key]

    def source(self, document: Document) -> Document | None:
        """Return the order that a document belongs to."""
        return None if document.source is None else self._source.document(document.source)

    def package(self, sscc: str) -> Document | None:
        """Return the ship notice that announces a pallet."""
        if sscc not in self._packages:
            self._packages[sscc] = self._source.find_package(sscc)
        return self._packages[sscc]

    def site(self, name: str) -> int:
        """Return a site, made now if it is new."""
        return self._source.site(name)

    def know_document(self, document: Document) -> None:
        """Take an order that was read with many others."""
        self._documents[document.kind, document.number.lower()] = document

    def site_name(self, site: int) -> str:
        """Return the name of a site."""
        return self._source.site_name(site)

    def is_transit(self, site: int) -> bool:
        """Say whether a site is that of the goods on the way."""
        return self._source.site_name(site) == TRANSIT_SITE

    def location(self, site: int, code: str, type_if_new: str | None) -> Location:
        """Return a bin, made now if nobody knew it; flagged unless it is one of the dock's own (`type_if_new`)."""
        key = (site, code)
        found = self.locations.get(key)
        if found is None:
            found = self._source.find_location(site, code) or self._source.make_location(
                site, code, type_if_new or "storage", is_flagged=type_if_new is None
            )
            self.locations[key] = found
        return found

    def lot(self, item: int, code: str, expiry: str | None) -> Lot:
        """Return a lot, made now if it is new."""
        key = (item, code)
        found = self._lots.get(key)
        if found is None:
            found = self._source.find_lot(item, code) or self._source.make_lot(item, code, expiry)
            self._lots[key] = found
        return found
