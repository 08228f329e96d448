"""Stock and its value at a moment: as it was known then, and as it is known now that late scans have come."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

import msgspec

from hub.api.paging import cut, decode_text, encode_cursor, page_size
from hub.api.permissions import Permission
from hub.api.problems import FieldError, refuse_fields, shown
from hub.api.routes import API, Answer, Call, PageQuery, Route
from hub.core.times import format_ms, parse_ms
from hub.store.queries import as_of
from hub.store.queries.readers import Reader
from wire.amounts import format_micro, format_money


class Known(msgspec.Struct, frozen=True):
    """Quantity and value of an item."""

    quantity: str
    value: str


class AsOfBin(msgspec.Struct, frozen=True):
    """What was in a bin."""

    site: str
    location: str
    lot: str | None
    known_then: str
    known_now: str


class AsOfItem(msgspec.Struct, frozen=True):
    """An item at the moment. `known_then`: by what had been posted; `known_now`: by what had happened, whenever it was posted."""

    sku: str
    known_then: Known
    known_now: Known
    bins: list[AsOfBin]


class AsOfPage(msgspec.Struct, frozen=True):
    """A page of items at the moment `until`, with the value of all items together."""

    until: str
    value_known_then: str
    value_known_now: str
    items: list[AsOfItem]
    next: str | None


class AsOfQuery(PageQuery, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """`date`: a day (its end, in UTC) or a moment with its zone; `sku`: one item only."""

    date: str
    sku: str | None = None


def end_of(text: str) -> int | None:
    """Return the moment that a day or a time names, in ms: the last of a day in UTC; None where it is neither."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return parse_ms(text)
    if day == date.max:
        return None
    following = datetime(day.year, day.month, day.day, tzinfo=UTC) + timedelta(days=1)
    return int(following.timestamp()) * 1000 - 1


def get_as_of(reader: Reader, call: Call) -> Answer:
    """Return a page in the order of SKU."""
    query: AsOfQuery = call.query
    until = end_of(query.date)
    if until is None:
        expected = "a day like 2026-11-25, or a time with its zone"
        refuse_fields([FieldError("date", expected, shown(query.date), "correct it.")])
        return Answer(None)
    size = page_size(query.limit)
    after = decode_text(query.cursor)
    then = _side(reader, until, query.sku, is_known_then=True)
    now = _side(reader, until, query.sku, is_known_then=False)
    page, has_more = cut(sorted(sku for sku in then.skus | now.skus if sku > after)[: size + 1], size)
    items = [AsOfItem(sku, then.of(sku), now.of(sku), _bins(sku, then, now)) for sku in page]
    totals = format_money(sum(then.values.values())), format_money(sum(now.values.values()))
    return Answer(AsOfPage(format_ms(until), *totals, items, encode_cursor(page[-1]) if has_more else None))


@dataclass(frozen=True)
class _Side:
    """What was known at one time: by SKU the quantity of each bin and lot, and the value."""

    bins: dict[str, dict[tuple[str, str, str | None], int]]
    values: dict[str, int]

    @property
    def skus(self) -> set[str]:
        return {*self.bins, *self.values}

    def of(self, sku: str) -> Known:
        quantity = sum(self.bins.get(sku, {}).values())
        return Known(format_micro(quantity), format_money(self.values.get(sku, 0)))


def _side(reader: Reader, until_ms: int, sku: str | None, *, is_known_then: bool) -> _Side:
    bins: dict[str, dict[tuple[str, str, str | None], int]] = {}
    for key, quantity in as_of.quantities(reader, until_ms=until_ms, is_known_then=is_known_then, sku=sku).items():
        bins.setdefault(key[0], {})[key[1:]] = quantity
    return _Side(bins, as_of.values(reader, until_ms=until_ms, is_known_then=is_known_then, sku=sku))


def _bins(sku: str, then: _Side, now: _Side) -> list[AsOfBin]:
    before, after = then.bins.get(sku, {}), now.bins.get(sku, {})
    places = sorted(before.keys() | after.keys(), key=lambda place: (*place[:2], place[2] or ""))
    return [AsOfBin(*place, format_micro(before.get(place, 0)), format_micro(after.get(place, 0))) for place in places]


ROUTES = (
    Route(
        "GET",
        f"{API}/as-of",
        "getAsOf",
        "Read stock and value at a moment, as known then and as known now.",
        Permission.READ_BOOKS,
        {200: AsOfPage},
        read=get_as_of,
        query=AsOfQuery,
    ),
)
