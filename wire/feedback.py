"""What the hub says back: acks with outcomes, changed stock, its own status; and the replica feed's questions and pages.

Data only. Amounts are decimal strings, times RFC 3339 in UTC with milliseconds.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any

import msgspec

from wire.amounts import NUMBER_MAX

Number = Annotated[int, msgspec.Meta(ge=0, le=NUMBER_MAX)]


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
    EARLIER_LOT = "earlier_lot"
    LOT_MISSING = "lot_missing"
    EXPIRY_MISSING = "expiry_missing"
    SERIAL_MISSING = "serial_missing"
    DUPLICATE_SERIAL = "duplicate_serial"
    BAD_QUANTITY = "bad_quantity"
    IMPOSSIBLE_TIME = "impossible_time"
    NOT_ENOUGH_STOCK = "not_enough_stock"
    COUNT_VARIANCE = "count_variance"
    SAME_COUNTER = "same_counter"
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
    """Changed quantities of one commit at one site. `previous` is the version of the message before on this topic.

    `more` says that this commit changed other things than these quantities too (a document, an item, a hold): ask.
    """

    ledger: str
    version: int
    tag: str
    previous: int
    at: str
    changes: list[StockChange] = []
    more: bool = False


class HubStatus(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """Retained, and the hub's last will: which ledger is kept here, and by which incarnation of the process."""

    ledger: str
    incarnation: str
    online: bool
    version: str
    at: str | None = None


class GatewayStatus(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """Retained, and the gateway's last will: both carry the same `birth` number, so that an older death is ignored."""

    birth: Number
    online: bool
    version: str | None = None
    epochs: list[str] = []
    queued: Number | None = None
    oldest_seq: Number | None = None
    last_seq: Number | None = None
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
    """One changed thing: `kind` is item, barcode, bin, document, worker, stock or hold; no `data` means deleted."""

    kind: str
    key: str
    version: int
    data: dict[str, Any] | None = None


class Reply(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """One page of the feed; `rows` is there even where nothing has changed.

    `full` on the first page of a run means: forget what you hold, a full reload follows. The mark (`version`, `tag`)
    counts only when the page without `cursor` has been stored.
    """

    ask: str
    ledger: str
    version: int
    tag: str
    rows: list[FeedRow]
    full: bool = False
    cursor: str | None = None


class Command(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """What the hub asks of a gateway: `identify` (flash and beep) or `reload` (read the configuration again)."""

    command: str
    id: str | None = None
