"""Stock and movements: what is in each bin and lot, and the movements that made it so."""

from __future__ import annotations

from typing import Any

import msgspec

from hub.api.paging import cut, decode_number, decode_place, encode_cursor, page_size
from hub.api.permissions import Permission
from hub.api.routes import API, Answer, Call, PageQuery, Route
from hub.core.availability import BLOCKED
from hub.core.times import format_ms
from hub.store.queries import stock
from hub.store.queries.readers import Reader
from wire.amounts import format_micro


class StockRow(msgspec.Struct, frozen=True):
    """One bin and lot: `available` is `on_hand` less `reserved` and `quarantined`."""

    sku: str
    site: str
    location: str
    lot: str | None
    on_hand: str
    reserved: str
    quarantined: str
    available: str


class StockPage(msgspec.Struct, frozen=True):
    """A page of stock rows; no totals."""

    items: list[StockRow]
    next: str | None


class StockQuery(PageQuery, frozen=True, forbid_unknown_fields=True):
    """All stock, or that of an item, a bin, a site."""

    sku: str | None = None
    location: str | None = None
    site: str | None = None


class Movement(msgspec.Struct, frozen=True):
    """One movement: `at` is when it was posted, `occurred_at` when it happened, `event` the id of its event."""

    id: str
    event: str
    kind: str
    sku: str
    site: str
    location: str
    lot: str | None
    quantity: str
    at: str
    occurred_at: str


class MovementPage(msgspec.Struct, frozen=True):
    """A page of movements."""

    items: list[Movement]
    next: str | None


class MovementQuery(PageQuery, frozen=True, forbid_unknown_fields=True):
    """All movements, or those of an item or an event."""

    sku: str | None = None
    event: str | None = None


def list_stock(reader: Reader, call: Call) -> Answer:
    """Return a page, one row a bin and lot."""
    query: StockQuery = call.query
    size = page_size(query.limit)
    after = decode_place(query.cursor)
    found = stock.balances(
        reader, sku=query.sku, location_code=query.location, site_name=query.site, after=after, limit=size + 1
    )
    rows, has_more = cut(found, size)
    last = [rows[-1].item_id, rows[-1].location_id, rows[-1].lot_id] if has_more else None
    return Answer(StockPage([stock_row(row) for row in rows], encode_cursor(last) if last else None))


def list_movements(reader: Reader, call: Call) -> Answer:
    """Return a page in posting order."""
    query: MovementQuery = call.query
    size = page_size(query.limit)
    after = decode_number(query.cursor)
    found = stock.movements(reader, sku=query.sku, event_uuid=query.event, after_id=after, limit=size + 1)
    rows, has_more = cut(found, size)
    return Answer(MovementPage([movement(row) for row in rows], encode_cursor(rows[-1].id) if has_more else None))


def stock_row(row: Any) -> StockRow:
    """Show a balance."""
    quarantined = row.on_hand if row.location_type in BLOCKED else 0
    return StockRow(
        sku=row.sku,
        site=row.site,
        location=row.location,
        lot=row.lot,
        on_hand=format_micro(row.on_hand),
        reserved=format_micro(row.reserved),
        quarantined=format_micro(quarantined),
        available=format_micro(row.on_hand - row.reserved - quarantined),
    )


def movement(row: Any) -> Movement:
    """Show a movement."""
    return Movement(
        id=str(row.id),
        event=row.uuid,
        kind=row.kind,
        sku=row.sku,
        site=row.site,
        location=row.location,
        lot=row.lot,
        quantity=format_micro(row.quantity),
        at=format_ms(row.at),
        occurred_at=format_ms(row.occurred_at),
    )


_READ = Permission.READ_STOCK
ROUTES = (
    Route(
        "GET",
        f"{API}/stock",
        "listStock",
        "List stock, one row a bin and lot.",
        _READ,
        {200: StockPage},
        read=list_stock,
        query=StockQuery,
    ),
    Route(
        "GET",
        f"{API}/movements",
        "listMovements",
        "List movements in posting order.",
        _READ,
        {200: MovementPage},
        read=list_movements,
        query=MovementQuery,
    ),
)
