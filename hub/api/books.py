"""The books: what an item is worth at moving average, and the journal entries that its movements posted."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

import msgspec

from hub.api.paging import cut, decode_number, encode_cursor, page_size
from hub.api.permissions import Permission
from hub.api.problems import refuse_unknown
from hub.api.routes import API, Answer, Call, PageQuery, Route
from hub.core.times import format_ms
from hub.store.queries import books, catalogue
from hub.store.queries.readers import Reader
from wire.amounts import format_micro, format_money, unit_cost_of


class Cost(msgspec.Struct, frozen=True):
    """An item's pools together. `average` is derived, 6 decimals; null where nothing is left to divide by."""

    sku: str
    quantity: str
    value: str
    average: str | None


class CostQuery(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The pools of an item together, or (where each site has its own) that of a site."""

    site: str | None = None


class JournalLine(msgspec.Struct, frozen=True):
    """One side of an entry; the other amount is 0.00."""

    account: str
    debit: str
    credit: str


class JournalEntry(msgspec.Struct, frozen=True):
    """A balanced entry: `at` is when it was posted, `occurred_at` when it happened, `event` the id of its event.

    `corrects`: the event that it trues up, adds a cost to, or takes back.
    """

    id: str
    at: str
    occurred_at: str
    event: str
    corrects: str | None
    sku: str
    lines: list[JournalLine]


class JournalPage(msgspec.Struct, frozen=True):
    """A page of entries."""

    items: list[JournalEntry]
    next: str | None


class JournalQuery(PageQuery, frozen=True, forbid_unknown_fields=True):
    """All entries, or those of an item or an event."""

    sku: str | None = None
    event: str | None = None


def get_cost(reader: Reader, call: Call) -> Answer:
    """Return quantity, value and average of an item, in all or at a site."""
    sku = call.path["sku"]
    item = catalogue.item_of(reader, sku)
    if item is None:
        refuse_unknown("item", sku, "look under /api/v1/items.")
    quantity, value = books.pool_of(reader, item.id, site_name=call.query.site)
    average = format_micro(unit_cost_of(value, quantity)) if quantity else None
    return Answer(Cost(item.sku, format_micro(quantity), format_money(value), average))


def list_journal(reader: Reader, call: Call) -> Answer:
    """Return a page in posting order."""
    query: JournalQuery = call.query
    size = page_size(query.limit)
    after = decode_number(query.cursor)
    found = books.entries(reader, sku=query.sku, event_uuid=query.event, after_id=after, limit=size + 1)
    rows, has_more = cut(found, size)
    lines: dict[int, list[JournalLine]] = defaultdict(list)
    for row in books.entry_lines(reader, [row.id for row in rows]):
        lines[row.entry_id].append(JournalLine(row.account, format_money(row.debit), format_money(row.credit)))
    entries = [_entry(row, lines[row.id]) for row in rows]
    return Answer(JournalPage(entries, encode_cursor(rows[-1].id) if has_more else None))


def _entry(row: Any, lines: list[JournalLine]) -> JournalEntry:
    return JournalEntry(
        id=str(row.id),
        at=format_ms(row.at),
        occurred_at=format_ms(row.occurred_at),
        event=row.uuid,
        corrects=row.corrected,
        sku=row.sku,
        lines=lines,
    )


_READ = Permission.READ_BOOKS
ROUTES = (
    Route(
        "GET",
        f"{API}/costs/{{sku}}",
        "getCost",
        "Read the cost of an item.",
        _READ,
        {200: Cost},
        read=get_cost,
        query=CostQuery,
    ),
    Route(
        "GET",
        f"{API}/journal",
        "listJournal",
        "List journal entries.",
        _READ,
        {200: JournalPage},
        read=list_journal,
        query=JournalQuery,
    ),
)
