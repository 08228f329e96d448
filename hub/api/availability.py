"""Availability: how much of each item may be promised, over all bins; quantities a bin are in `hub.api.stock`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

import msgspec

from hub.api.checks import Checks
from hub.api.paging import cut, decode_text, encode_cursor, page_size
from hub.api.permissions import Permission
from hub.api.problems import refuse_unknown
from hub.api.routes import API, Answer, Call, PageQuery, Route
from hub.core.availability import BLOCKED, Availability
from hub.store.queries import catalogue, stock
from hub.store.queries.readers import Reader
from wire.amounts import format_micro, parse_micro


class AvailabilityRow(msgspec.Struct, frozen=True):
    """One item.

    `available` is what is on hand less reserved and quarantined, `available_to_sell` that less the buffer, and
    `available_with_inbound` that with what open purchase orders still bring.
    """

    sku: str
    site: str | None
    on_hand: str
    reserved: str
    quarantined: str
    available: str
    buffer: str
    available_to_sell: str
    inbound: str
    available_with_inbound: str


class AvailabilityPage(msgspec.Struct, frozen=True):
    """A page of items."""

    items: list[AvailabilityRow]
    next: str | None


class AvailabilityQuery(PageQuery, frozen=True, forbid_unknown_fields=True):
    """All items or one, at all sites or one. `by`: only orders that are due on this day or before count as inbound."""

    sku: str | None = None
    site: str | None = None
    by: str | None = None


def list_availability(reader: Reader, call: Call) -> Answer:
    """Return a page in the order of SKU."""
    query: AvailabilityQuery = call.query
    checks = Checks()
    checks.day("by", query.by)
    checks.done()
    size = page_size(query.limit)
    found = _items(reader, query, size)
    rows, has_more = cut(found, size)
    return Answer(AvailabilityPage(_shown(reader, rows, query), encode_cursor(rows[-1].sku) if has_more else None))


def _items(reader: Reader, query: AvailabilityQuery, size: int) -> Sequence[Any]:
    if query.sku is None:
        return catalogue.items(reader, after_sku=decode_text(query.cursor), limit=size + 1)
    known = catalogue.item_of(reader, query.sku)
    if known is None:
        refuse_unknown("item", query.sku, "make it with POST /api/v1/items.")
    return [known]


def _shown(reader: Reader, items: Sequence[Any], query: AvailabilityQuery) -> list[AvailabilityRow]:
    ids = [item.id for item in items]
    sums: dict[int, list[int]] = defaultdict(lambda: [0, 0, 0])
    for row in stock.sums_by_type(reader, item_ids=ids, site_name=query.site):
        for place, part in enumerate((row.on_hand, row.reserved, row.on_hand if row.type in BLOCKED else 0)):
            sums[row.item_id][place] += int(part)
    inbound: dict[int, int] = defaultdict(int)
    for row in stock.expected_lines(reader, item_ids=ids, site_name=query.site):
        due = msgspec.json.decode(row.more).get("due")
        if query.by is None or (due is not None and due <= query.by):
            inbound[row.item_id] += max(0, row.ordered - row.received)
    return [_row(item, query.site, sums[item.id], inbound[item.id]) for item in items]


def _row(item: Any, site: str | None, sums: list[int], inbound: int) -> AvailabilityRow:
    buffer = parse_micro(msgspec.json.decode(item.more).get("buffer", "0"))
    on_hand, reserved, quarantined = sums
    figures = Availability(on_hand, reserved, quarantined, buffer, inbound)
    return AvailabilityRow(
        sku=item.sku,
        site=site,
        on_hand=format_micro(figures.on_hand),
        reserved=format_micro(figures.reserved),
        quarantined=format_micro(figures.quarantined),
        available=format_micro(figures.available),
        buffer=format_micro(figures.buffer),
        available_to_sell=format_micro(figures.available_to_sell),
        inbound=format_micro(figures.inbound),
        available_with_inbound=format_micro(figures.available_with_inbound),
    )


ROUTES = (
    Route(
        "GET",
        f"{API}/availability",
        "listAvailability",
        "List what may be promised, item by item.",
        Permission.READ_STOCK,
        {200: AvailabilityPage},
        read=list_availability,
        query=AvailabilityQuery,
    ),
)
