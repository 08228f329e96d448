"""A write transaction of the posting thread, as the API and the gateway registry use it: one version for all it changes."""

from __future__ import annotations

from dataclasses import dataclass, field

import msgspec
from sqlalchemy import Connection

from wire.feedback import Outcome


@dataclass(frozen=True)
class BarcodeIn:
    """A code of an item and its pack factor in millionths."""

    code: str
    quantity: int = 1_000_000


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
    barcodes: tuple[BarcodeIn, ...] = ()
    more: str = "{}"


@dataclass(frozen=True)
class LineIn:
    """A line of an order: quantity and price (unit cost or unit price) in millionths."""

    sku: str
    quantity: int
    price: int | None = None
    line: int | None = None


@dataclass(frozen=True)
class OrderIn:
    """A purchase or sales order as someone enters it. Unknown parties are created."""

    kind: str
    number: str
    party: str | None
    lines: tuple[LineIn, ...]
    site: str = "main"
    more: str = "{}"


@dataclass(frozen=True)
class Refusal:
    """Why a write was not done: `code` is a word for programs (unknown_sku, taken, not_open, ...), `message` for people."""

    code: str
    message: str


@dataclass
class WriteSession:
    """Valid only inside the function given to `Poster.write`, on the writer thread.

    `sql` runs SQLAlchemy statements in the transaction; set `version` in the version column of every row that the feed
    carries, then call `changed`. An exception rolls everything back and comes out of the future.
    """

    sql: Connection
    version: int
    now_ms: int
    has_changed: bool = field(default=False)

    def changed(self) -> None:
        """Say that something was written, so that the commit gets its row in the commit log and listeners are called."""

    def put_item(self, item: ItemIn) -> Refusal | int:
        """Create or replace an item and its barcodes; return its id. Refused: a barcode that another item has (taken)."""

    def put_order(self, order: OrderIn) -> Refusal | int:
        """Create an order; return its id. Refused: number taken, unknown_sku, no_lines, bad_quantity."""

    def set_order_state(self, kind: str, number: str, state: str) -> Refusal | None:
        """Close, cancel or reopen an order."""

    def put_location(self, site: str, code: str, type: str) -> int:
        """Create a bin or change its type; a flagged one is flagged no more."""

    def put_worker(self, badge: str, name: str, language: str = "en") -> int:
        """Create or change a worker."""

    def put_setting(self, key: str, value: str) -> Refusal | None:
        """Change a policy. Refused: unknown key or value."""

    def post_events(self, raws: list[bytes | msgspec.Raw], *, actor: str) -> list[Outcome]:
        """Post events without a stream (API, import) in this transaction."""

    def resolve_hold(
        self, hold_id: int, *, action: str, actor: str, reason: str, sku: str | None = None
    ) -> Refusal | Outcome:
        """Map, accept or reject a held event: it is decided again now. Refused: not_found, not_open, unknown_sku, ..."""
