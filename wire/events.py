"""One scan as it crosses the wire, and the batch that carries it (docs/protocol.md). Data only."""

from __future__ import annotations

from enum import StrEnum

import msgspec


class Kind(StrEnum):
    """What an event does to the stock."""

    RECEIPT = "receipt"
    PUTAWAY = "putaway"
    MOVE = "move"
    PICK = "pick"
    SHIP = "ship"
    COUNT = "count"
    CUSTOMER_RETURN = "customer_return"
    SUPPLIER_RETURN = "supplier_return"
    SCRAP = "scrap"
    VOID = "void"


class Event(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """One scan that moves or observes stock.

    Amounts stay decimal strings here; `wire.amounts` parses them. `kind` stays text, so that an unknown one can be held
    instead of refused. Fields that this release does not know are kept by the hub in the raw text of the event.
    """

    id: str
    kind: str
    seq: int | None = None
    at: str | None = None
    boot: str | None = None
    mono_ms: int | None = None
    clock: str | None = None
    scan: str | None = None
    symbology: str | None = None
    sku: str | None = None
    quantity: str | None = None
    location: str | None = None
    to_location: str | None = None
    document: str | None = None
    line: int | None = None
    lot: str | None = None
    serial: str | None = None
    expiry: str | None = None
    unit_cost: str | None = None
    unit_price: str | None = None
    voids: str | None = None
    worker: str | None = None
    scanner: str | None = None
    reason: str | None = None
    site: str | None = None
    to_site: str | None = None
    reference: str | None = None
    package: str | None = None
    answers: str | None = None
    complete: bool | None = None


class Batch(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """Contiguous events of one stream as the hub reads them; each event stays raw, so that one bad event spoils no other."""

    epoch: str
    first_seq: int
    events: list[msgspec.Raw]
    batch: str | None = None
    ledger: str | None = None
    oldest_seq: int | None = None
    boot: str | None = None
    sent_at: str | None = None
    sent_mono_ms: int | None = None
