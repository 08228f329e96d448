"""What the hub says back: acks with outcomes, changed stock, its own status; and the replica feed's questions and pages.

Data only. Amounts are decimal strings, times RFC 3339 in UTC with milliseconds.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any

import msgspec


class Reason(StrEnum):
    """Why an event is held. The word is the contract; docs/protocol.md says for each what a supervisor can do."""

    UNKNOWN_BARCODE = "unknown_barcode"
    UNKNOWN_DOCUMENT = "unknown_document"
    DOCUMENT_CLOSED = "document_closed"
    WRONG_DOCUMENT = "wrong_document"
    NOT_ON_ORDER = "not_on_order"
    OVER_RECEIPT = "over_receipt"
    OVER_PICK = "over_pick"
    OVER_SHIPMENT = "over_shipment"
    EXPIRED_LOT = "expired_lot"
    LOT_MISSING = "lot_missing"
    SERIAL_MISSING = "serial_missing"
    DUPLICATE_SERIAL = "duplicate_serial"
    BAD_QUANTITY = "bad_quantity"
    IMPOSSIBLE_TIME = "impossible_time"
    NOT_ENOUGH_STOCK = "not_enough_stock"
    NO_COST = "no_cost"
    UNKNOWN_VOID = "unknown_void"
    VOID_OF_VOID = "void_of_void"
    ALREADY_VOIDED = "already_voided"
    UNKNOWN_KIND = "unknown_kind"
    MALFORMED = "malformed"
    INTERNAL = "internal"


class DocumentProgress(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """How far the order line of an event is in the books: ordered and done (received or shipped or picked)."""

    number: str
    ordered: str
    done: str


class Outcome(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """What became of one event: `applied`, or `held` with a reason. `repeat` marks one that the hub knew already."""

    id: str
    outcome: str
    seq: int | None = None
    reason: str | None = None
    message: str | None = None
    repeat: bool | None = None
    sku: str | None = None
    location: str | None = None
    on_hand: str | None = None
    available: str | None = None
    document: DocumentProgress | None = None


class Conflict(msgspec.Struct, frozen=True, gc=False):
    """A seq that the hub knows under another id: a cloned card or a restored outbox."""

    seq: int
    id: str
    known_id: str


class Ack(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """The hub's answer to one batch, sent after the commit. `through_seq` is cumulative, 0 for none."""

    ledger: str
    epoch: str
    through_seq: int
    hub_time: str
    batch: str | None = None
    through_id: str | None = None
    refused: str | None = None
    conflict: Conflict | None = None
    outcomes: list[Outcome] | None = None


class StockChange(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """The present quantities of one item in one bin (and lot)."""

    sku: str
    location: str
    on_hand: str
    available: str
    reserved: str = "0"
    quarantined: str = "0"
    lot: str | None = None


class StockMessage(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """Changed quantities of one commit at one site. `previous` is the version of the message before on this topic."""

    ledger: str
    version: int
    tag: str
    previous: int
    at: str
    changes: list[StockChange] = []


class HubStatus(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """Retained, and the hub's last will: which ledger is kept here, and by which incarnation of the process."""

    ledger: str
    incarnation: str
    online: bool
    version: str
    at: str | None = None


class GatewayStatus(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """Retained, and the gateway's last will: both carry the same `birth` number, so that an older death is ignored."""

    birth: int
    online: bool
    version: str | None = None
    epochs: list[str] = []
    queued: int | None = None
    oldest_seq: int | None = None
    last_seq: int | None = None
    scanners: list[dict[str, Any]] = []
    claims: list[dict[str, Any]] = []
    clock: str | None = None
    boot: str | None = None
    at: str | None = None


class Ask(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """A gateway asks for the changes after (version, tag); `cursor` continues a run of pages."""

    ask: str
    version: int = 0
    tag: str | None = None
    cursor: str | None = None


class FeedRow(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """One changed thing: `kind` is item, barcode, bin, document, worker, stock or hold; no `data` means deleted.

    `key` is the hub's and opaque: the same key replaces what came before under it. `data` is one of the structs below.
    """

    kind: str
    key: str
    version: int
    data: dict[str, Any] | None = None


class ItemData(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """Feed data of an `item`. `ask_above` in base units."""

    sku: str
    name: str
    unit: str = "each"
    whole: bool = True
    lot_tracked: bool = False
    serial_tracked: bool = False
    expiry_tracked: bool = False
    ask_above: str | None = None


class BarcodeData(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """Feed data of a `barcode`: `code` as `wire.keys.gtin_key` gives it; a code on two items is two rows."""

    code: str
    sku: str
    quantity: str = "1"


class BinData(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """Feed data of a `bin` of the gateway's site: receiving, shelf, staging, returns or quarantine."""

    code: str
    type: str = "shelf"
    closed: bool = False
    kept_for: str | None = None


class LineData(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """A line of a document: `done` received or shipped in the books, `picked` what lies in staging and is not shipped."""

    line: int
    sku: str
    quantity: str
    done: str = "0"
    picked: str = "0"
    tolerance: str = "0"
    lot: str | None = None


class DocumentData(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """Feed data of a `document`: kind purchase_order or sales_order; state open, received, shipped, closed or cancelled."""

    number: str
    kind: str
    state: str
    party: str = ""
    since: str = ""
    lines: list[LineData] = []


class WorkerData(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """Feed data of a `worker`: a person with a badge."""

    name: str
    role: str
    badge: str
    revoked: bool = False


class HoldData(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """Feed data of a `hold` of this gateway's own `event`: state open, applied, rejected or undone; `text` for the worker."""

    event: str
    state: str
    reason: str
    text: str = ""


class Reply(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """One page of the feed.

    `full` on the first page of a run means: forget what you hold, a full reload follows. The mark (`version`, `tag`)
    counts only when the page without `cursor` has been stored.
    """

    ask: str
    ledger: str
    version: int
    tag: str
    rows: list[FeedRow] = []
    full: bool = False
    cursor: str | None = None


class Command(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """What the hub asks of a gateway: `identify` (flash and beep) or `reload` (read the configuration again)."""

    command: str
    id: str | None = None
