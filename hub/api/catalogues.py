"""What a supplier offers: under which number, at which cost, how soon and in which quantities."""

from __future__ import annotations

from typing import Any

import msgspec

from hub.api.checks import Checks
from hub.api.paging import cut, decode_text, encode_cursor, page_size
from hub.api.permissions import Permission
from hub.api.problems import refuse_unknown
from hub.api.routes import API, Answer, Call, PageQuery, Route
from hub.posting import WriteSession
from hub.store.queries import catalogue, suppliers
from hub.store.queries.readers import Reader
from wire.amounts import format_micro

LEAD_DAYS_MAX = 3650


class PutEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An offer as it shall be from now on: `minimum` and `multiple` in base units, `lead_days` from order to dock."""

    supplier_sku: str | None = None
    unit_cost: str | None = None
    lead_days: int | None = None
    minimum: str | None = None
    multiple: str | None = None


class Entry(msgspec.Struct, frozen=True):
    """An offer as it is."""

    sku: str
    supplier_sku: str | None
    unit_cost: str | None
    lead_days: int | None
    minimum: str | None
    multiple: str | None


class EntryPage(msgspec.Struct, frozen=True):
    """A page of a supplier's catalogue."""

    items: list[Entry]
    next: str | None


def list_entries(reader: Reader, call: Call) -> Answer:
    """Return a page of a supplier's catalogue in the order of SKU."""
    size = page_size(call.query.limit)
    supplier = _supplier_of(reader, call.path["code"])
    found = suppliers.entries(reader, supplier=supplier, after_sku=decode_text(call.query.cursor), limit=size + 1)
    rows, has_more = cut(found, size)
    return Answer(EntryPage([_entry(row) for row in rows], encode_cursor(rows[-1].sku) if has_more else None))


def get_entry(reader: Reader, call: Call) -> Answer:
    """Return one offer."""
    return Answer(_entry_of(reader, call.path["code"], call.path["sku"]))


def put_entry(session: WriteSession, call: Call) -> Answer:
    """Make or change an offer."""
    body: PutEntry = call.body
    code, sku = call.path["code"], call.path["sku"]
    supplier = _supplier_of(session.sql, code)
    item = catalogue.item_of(session.sql, sku)
    if item is None:
        refuse_unknown("item", sku, "make it with POST /api/v1/items.")
    checks = Checks()
    if body.supplier_sku is not None:
        checks.text("supplier_sku", body.supplier_sku)
    if body.lead_days is not None and not 0 <= body.lead_days <= LEAD_DAYS_MAX:
        checks.wrong("lead_days", f"0 to {LEAD_DAYS_MAX}", body.lead_days, "send days from order to dock.")
    values = {
        "supplier_sku": body.supplier_sku,
        "unit_cost": checks.cost("unit_cost", body.unit_cost),
        "lead_days": body.lead_days,
        "minimum": None if body.minimum is None else checks.quantity("minimum", body.minimum),
        "multiple": None if body.multiple is None else checks.quantity("multiple", body.multiple),
    }
    checks.done()
    is_new = suppliers.put_entry(session.sql, supplier=supplier, item_id=item.id, values=values)
    session.changed()
    return Answer(_entry_of(session.sql, code, sku), 201 if is_new else 200)


def _supplier_of(reader: Reader, code: str) -> int:
    found = catalogue.party_of(reader, kind="supplier", code=code)
    if found is None:
        refuse_unknown("supplier", code, "make it with POST /api/v1/suppliers.")
    return int(found.id)


def _entry_of(reader: Reader, code: str, sku: str) -> Entry:
    found = suppliers.entry_of(reader, supplier=_supplier_of(reader, code), sku=sku)
    if found is None:
        refuse_unknown("offer", sku, f"look under /api/v1/suppliers/{code}/catalogue.")
    return _entry(found)


def _entry(row: Any) -> Entry:
    return Entry(
        sku=row.sku,
        supplier_sku=row.supplier_sku,
        unit_cost=_text(row.unit_cost),
        lead_days=row.lead_days,
        minimum=_text(row.minimum),
        multiple=_text(row.multiple),
    )


def _text(amount: int | None) -> str | None:
    return None if amount is None else format_micro(amount)


_P = Permission
_ALL = f"{API}/suppliers/{{code}}/catalogue"
ROUTES = (
    Route(
        "GET",
        _ALL,
        "listSupplierCatalogue",
        "List what a supplier offers.",
        _P.READ_BOOKS,
        {200: EntryPage},
        read=list_entries,
        query=PageQuery,
    ),
    Route(
        "GET",
        f"{_ALL}/{{sku}}",
        "getSupplierCatalogueEntry",
        "Read a supplier's offer of an item.",
        _P.READ_BOOKS,
        {200: Entry},
        read=get_entry,
    ),
    Route(
        "PUT",
        f"{_ALL}/{{sku}}",
        "putSupplierCatalogueEntry",
        "Make or change a supplier's offer of an item.",
        _P.WRITE_ORDERS,
        {200: Entry, 201: Entry},
        write=put_entry,
        body=PutEntry,
    ),
)
