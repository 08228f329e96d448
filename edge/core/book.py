"""What the workflows may look up: the gateway's copy of the catalogue, documents and quantities, and its own stored scans.

Data and a protocol; `edge/replica.py` and `edge/outbox.py` answer it. Quantities are integers of millionths (wire.amounts).
All figures named `waiting` are this gateway's own events that the hub has not answered yet.
"""

from __future__ import annotations

from typing import Protocol

import msgspec

from edge.core.lane import Box, Lane

SHIP_NOTICE = "ship_notice"
RETURNS = ("customer_return", "supplier_return")


class Item(msgspec.Struct, frozen=True, omit_defaults=True):
    """An item of the catalogue. `whole` units cannot be split; a tracked item needs its lot, serial or expiry."""

    sku: str
    name: str
    unit: str = "each"
    whole: bool = True
    lot_tracked: bool = False
    serial_tracked: bool = False
    expiry_tracked: bool = False
    ask_above: int | None = None


class Code(msgspec.Struct, frozen=True):
    """A row of the barcode table: one key may stand for several items or packs; `quantity` is the pack factor."""

    sku: str
    quantity: int


class Bin(msgspec.Struct, frozen=True, omit_defaults=True):
    """A place. `type` is receiving, shelf, staging, returns or quarantine."""

    code: str
    type: str = "shelf"
    closed: bool = False
    kept_for: str | None = None


class Line(msgspec.Struct, frozen=True, omit_defaults=True):
    """A line of a document. `done` is received (purchase) or shipped (sales) in the books; `waiting` this gateway's own on top.

    `returned` is what came or went back of an order, `returned_waiting` this gateway's own on top; on a return that is `done`.
    On a sales order `picked` and `picked_waiting` are what lies in staging: in the books, and this gateway's own on top.
    `tolerance` is what may be received above `quantity`. On a ship notice `package` is the pallet that the line lies on, with
    `lot` and `expiry` as announced. `order_line` is the line of the order that a notice or return belongs to, where it is known.
    """

    line: int
    sku: str
    quantity: int
    done: int = 0
    waiting: int = 0
    picked: int = 0
    picked_waiting: int = 0
    returned: int = 0
    returned_waiting: int = 0
    tolerance: int = 0
    lot: str | None = None
    expiry: str | None = None
    package: str | None = None
    order_line: int | None = None


class Document(msgspec.Struct, frozen=True, omit_defaults=True):
    """A document with its lines. `kind` is for instance purchase_order, sales_order or count; `state` open, shipped, closed.

    `order` is the number of the order that it belongs to; what a `trusted` supplier announces is taken without a question.
    A count has `bins` instead of lines; of a `blind` one nothing of the books is told. A recount names the `counters` of the first.
    """

    number: str
    kind: str
    state: str
    party: str = ""
    lines: list[Line] = []
    since: str = ""
    bins: list[str] = []
    blind: bool = True
    counters: list[str] = []
    order: str = ""
    trusted: bool = False


class Worker(msgspec.Struct, frozen=True, omit_defaults=True):
    """A person with a badge."""

    name: str
    role: str
    badge: str
    revoked: bool = False


class Stock(msgspec.Struct, frozen=True, omit_defaults=True):
    """What one bin holds of one item and lot: in the books, and this gateway's own waiting change (may be negative)."""

    sku: str
    location: str
    on_hand: int
    available: int
    waiting: int = 0
    lot: str | None = None
    expiry: str | None = None


class StoredEvent(msgspec.Struct, frozen=True, omit_defaults=True):
    """An event that this gateway wrote. `state` is waiting, applied or held; `voided` when a void of it was written.

    `at` is when, as the outbox keeps it; `Book.time_of` says it to people. `worker` is a badge.
    """

    id: str
    kind: str
    quantity: int
    state: str
    sku: str | None = None
    scan: str | None = None
    location: str | None = None
    to_location: str | None = None
    document: str | None = None
    line: int | None = None
    lot: str | None = None
    serial: str | None = None
    expiry: str | None = None
    reference: str | None = None
    reason: str | None = None
    package: str | None = None
    worker: str | None = None
    scanner: str | None = None
    at: str = ""
    voided: bool = False


class StoredScan(msgspec.Struct, frozen=True, omit_defaults=True):
    """A scan that was answered, with the events it wrote; `undone` when they were taken back."""

    id: str
    at: str
    scanner: str
    text: str
    headline: str
    events: list[StoredEvent]
    worker: str | None = None
    undone: bool = False


class Claim(msgspec.Struct, frozen=True, omit_defaults=True):
    """Who works on an order: `session` is the owner (badge, else scanner), `last_mono_ms` their last scan on it.

    `id` names it, `over` the claim of another gateway that it was taken from. One of another gateway (`mine` false) is listed only
    while it has not lapsed.
    """

    number: str
    session: str
    worker: str
    scanner: str
    gateway: str
    last_mono_ms: int
    mine: bool = True
    id: str = ""
    over: str = ""


class Book(Protocol):
    """Read access for the workflows. Every answer is of the moment of the scan; nothing here waits for a network."""

    def item(self, sku: str) -> Item | None:
        """Find an item by its SKU (case folded)."""

    def codes(self, key: str) -> list[Code]:
        """Find the rows of the barcode table for a key of `wire.keys.item_key`."""

    def bin(self, code: str) -> Bin | None:
        """Find a bin by its code (case folded)."""

    def document(self, number: str) -> Document | None:
        """Find a document by its number (case folded), lines with this gateway's own waiting scans."""

    def announcing(self, sscc: str) -> Document | None:
        """Find the ship notice, neither closed nor cancelled, that announces a pallet, as `document` would return it."""

    def open_orders_with(self, sku: str, kind: str) -> list[Document]:
        """List the open documents of a kind that have a line of the item still open."""

    def worker(self, badge: str) -> Worker | None:
        """Find a worker by badge code."""

    def stock(self, sku: str) -> list[Stock]:
        """List the bins that hold or lately held the item, own waiting changes included."""

    def stock_in(self, location: str) -> list[Stock]:
        """List what a bin holds."""

    def own_scans(self, owner: str, limit: int) -> list[StoredScan]:
        """List the newest scans that wrote events of a worker's badge, or of a scanner where nobody is logged in."""

    def scans_under(self, reference: str) -> list[StoredScan]:
        """List the scans not undone that wrote events under a temporary reference, oldest first."""

    def received_under(self, reference: str, sku: str, kind: str = "receipt") -> int:
        """Sum the events of a kind of an item under a temporary reference that were not taken back or moved to an order."""

    def own_events(self, document: str) -> list[StoredEvent]:
        """List this gateway's unvoided events of a document, oldest first."""

    def package_events(self, package: str) -> list[StoredEvent]:
        """List this gateway's unvoided events of a tote, box or pallet, oldest first."""

    def boxes(self, number: str) -> list[Box]:
        """List the boxes into which an order was checked at this gateway, in their order; none where it was not."""

    def boxed_for(self, package: str) -> str | None:
        """Find the order that a box was checked for."""

    def lanes(self) -> list[Lane]:
        """List the lanes of this gateway as they are now."""

    def serial_seen(self, sku: str, serial: str, kind: str) -> StoredEvent | None:
        """Find the newest own, unvoided event of the same kind with this serial."""

    def claim(self, number: str) -> Claim | None:
        """Find who claimed an order at this gateway."""

    def claims_elsewhere(self, number: str) -> list[Claim]:
        """List who claimed an order at other gateways of the site, as far as they are heard of."""

    def counts_of(self, owner: str) -> tuple[int, int, int]:
        """Count an owner's scans today, their events waiting, and their events held."""

    def next_reference(self) -> int:
        """Give the next running number of temporary references of this gateway."""

    def hub_online(self) -> bool:
        """Say whether the hub was heard from lately."""

    def time_of(self, at: str) -> str:
        """Say when a stored scan or event was, as HH:MM or a date."""

    def data_from(self) -> str:
        """Say when the replica last heard the feed, as HH:MM or a date, empty for never."""
