"""Rows of the hub's feed into the records of the book: one reader a kind. Pure; what cannot be read is a returned reason."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import msgspec

from edge.core.book import Bin, Code, Document, Item, Line, Worker
from wire.amounts import BadAmount, parse_micro
from wire.feedback import FeedRow


@dataclass(frozen=True)
class HoldChange:
    """What became of a held event of this gateway: state open, applied, rejected or undone."""

    event: str
    state: str
    reason: str


@dataclass(frozen=True)
class PageResult:
    """What a stored page leads to: holds for the outbox, and whether the run is complete."""

    holds: list[HoldChange] = field(default_factory=list)
    is_complete: bool = False
    is_full: bool = False


class BadRow(ValueError):
    """A feed row that cannot be read; it is left out and logged."""


class _ItemData(msgspec.Struct):
    sku: str
    name: str = ""
    unit: str = "each"
    whole: bool = True
    lot_tracked: bool = False
    serial_tracked: bool = False
    expiry_tracked: bool = False
    ask_above: str | None = None


class _CodeData(msgspec.Struct):
    sku: str
    quantity: str = "1"


class _BarcodeData(msgspec.Struct):
    codes: list[_CodeData]


class _LineData(msgspec.Struct):
    line: int
    sku: str
    quantity: str
    done: str = "0"
    picked: str = "0"
    returned: str = "0"
    tolerance: str = "0"
    lot: str | None = None
    expiry: str | None = None
    package: str | None = None
    order_line: int | None = None


class _DocumentData(msgspec.Struct):
    number: str
    kind: str
    state: str
    party: str | None = ""
    since: str | None = ""
    lines: list[_LineData] = []
    bins: list[str] = []
    blind: bool = True
    counters: list[str] = []
    order: str = ""
    trusted: bool = False


class _StockData(msgspec.Struct):
    sku: str
    location: str
    on_hand: str
    available: str
    lot: str | None = None
    expiry: str | None = None


class _HoldData(msgspec.Struct):
    state: str
    reason: str = ""


@dataclass(frozen=True)
class StockRow:
    """One stock figure of the feed, in millionths."""

    sku: str
    location: str
    lot: str
    expiry: str | None
    on_hand: int
    available: int


Thing = Item | list[Code] | Bin | Document | Worker
"""What is looked up by one key."""


def read_thing(row: FeedRow) -> Thing:
    """Read a row of the kinds that are looked up by one key. Raises BadRow."""
    data = row.data or {}
    try:
        return _READERS[row.kind](data)
    except (msgspec.ValidationError, BadAmount, KeyError) as error:
        raise BadRow(f"Expected a {row.kind} of docs/protocol.md under key {row.key!r}: {error}") from error


def read_stock(data: dict[str, Any]) -> StockRow:
    """Read a stock row. Raises BadRow."""
    try:
        read = msgspec.convert(data, _StockData)
        on_hand, available = parse_micro(read.on_hand), parse_micro(read.available)
    except (msgspec.ValidationError, BadAmount) as error:
        raise BadRow(f"Expected a stock row: {error}") from error
    return StockRow(read.sku, read.location, read.lot or "", read.expiry, on_hand, available)


def read_hold(row: FeedRow) -> HoldChange:
    """Read a hold row; a deleted one counts as applied. Raises BadRow."""
    if row.data is None:
        return HoldChange(row.key, "applied", "")
    try:
        read = msgspec.convert(row.data, _HoldData)
    except msgspec.ValidationError as error:
        raise BadRow(f"Expected a hold under key {row.key!r}: {error}") from error
    return HoldChange(row.key, read.state, read.reason)


def _item(data: dict[str, Any]) -> Item:
    read = msgspec.convert(data, _ItemData)
    return Item(
        sku=read.sku,
        name=read.name or read.sku,
        unit=read.unit,
        whole=read.whole,
        lot_tracked=read.lot_tracked,
        serial_tracked=read.serial_tracked,
        expiry_tracked=read.expiry_tracked,
        ask_above=parse_micro(read.ask_above) if read.ask_above else None,
    )


def _codes(data: dict[str, Any]) -> list[Code]:
    return [Code(code.sku, parse_micro(code.quantity)) for code in msgspec.convert(data, _BarcodeData).codes]


def _bin(data: dict[str, Any]) -> Bin:
    return msgspec.convert(data, Bin)


def _worker(data: dict[str, Any]) -> Worker:
    return msgspec.convert(data, Worker)


def _document(data: dict[str, Any]) -> Document:
    read = msgspec.convert(data, _DocumentData)
    lines = [
        Line(
            line=line.line,
            sku=line.sku,
            quantity=parse_micro(line.quantity),
            done=parse_micro(line.done),
            picked=parse_micro(line.picked),
            returned=parse_micro(line.returned),
            tolerance=parse_micro(line.tolerance),
            lot=line.lot,
            expiry=line.expiry,
            package=line.package,
            order_line=line.order_line,
        )
        for line in read.lines
    ]
    return Document(
        number=read.number,
        kind=read.kind,
        state=read.state,
        party=read.party or "",
        lines=lines,
        since=read.since or "",
        bins=read.bins,
        blind=read.blind,
        counters=read.counters,
        order=read.order,
        trusted=read.trusted,
    )


_READERS: dict[str, Callable[[dict[str, Any]], Thing]] = {
    "item": _item,
    "barcode": _codes,
    "bin": _bin,
    "document": _document,
    "worker": _worker,
}
THING_KINDS = frozenset(_READERS)
