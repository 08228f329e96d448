"""The kinds of files, and how one body of each is looked up and written: by the same functions that serve the API.

So a row is checked exactly as a request is, and what is refused there is refused here, with row and column.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import msgspec

from hub.api import catalogues, items, locations, orders, parties
from hub.api.documents import Documents
from hub.api.imports import layouts, opening
from hub.api.imports.cells import Layout
from hub.api.problems import Refused, field_error, refuse, refuse_fields
from hub.api.routes import Answer, Call, Caller
from hub.posting import WriteSession
from hub.store.queries.readers import Reader
from wire.keys import gtin_key

Body = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Context:
    """Who imports, in which transaction."""

    session: WriteSession
    caller: Caller


@dataclass(frozen=True)
class FileKind:
    """`present` returns what is there under a body's key, in the fields of a body, None for nothing; `write` makes or changes it.

    `same` brings a body into the form in which two of them are compared.
    """

    layout: Layout
    present: Callable[[Context, Body], Body | None]
    write: Callable[[Context, Body], None]
    same: Callable[[Body], Any] = lambda body: body


def _read(
    context: Context, read: Callable[[Reader, Call], Answer], path: dict[str, str], query: Any = None
) -> Body | None:
    """Return what the API reads, without what is null; None where it answers that there is nothing."""
    try:
        answer = read(context.session.sql, Call(context.caller, path, query, None, context.session.now_ms))
    except Refused as refused:
        if refused.problem.status != 404:
            raise
        return None
    return {name: value for name, value in msgspec.to_builtins(answer.body).items() if value is not None}


def _send(
    context: Context,
    write: Callable[[WriteSession, Call], Answer],
    shape: type,
    body: Body,
    path: dict[str, str] | None = None,
) -> None:
    """Write a body as a request with it would; Refused as that would be."""
    try:
        parsed: Any = msgspec.convert(body, shape)
    except msgspec.ValidationError as error:
        refuse_fields([field_error(str(error), shape)])
        raise
    write(context.session, Call(context.caller, path or {}, None, parsed, context.session.now_ms))


# -- items, bins, parties ---------------------------------------------------------------------------------------------


def _present_item(context: Context, body: Body) -> Body | None:
    return _read(context, items.get_item, {"sku": body["sku"]})


def _write_item(context: Context, body: Body) -> None:
    _send(context, items.put_item, items.PutItem, body, {"sku": body["sku"]})


def _same_item(body: Body) -> Body:
    codes = {gtin_key(barcode["code"]): barcode.get("quantity", "1") for barcode in body.get("barcodes", [])}
    return {**body, "barcodes": codes}


def _present_bin(context: Context, body: Body) -> Body | None:
    query = locations.SiteQuery(body.get("site", "main"))
    found = _read(context, locations.get_location, {"code": body["code"]}, query)
    # A bin that only a scan has named is not entered yet.
    return None if found is None or found.pop("flagged") else found


def _write_bin(context: Context, body: Body) -> None:
    shape = {"type": "shelf", **body}
    _send(context, locations.put_location, locations.PutLocation, shape, {"code": body["code"]})


def _of_parties(party: parties.Parties, layout: Layout) -> FileKind:
    def present(context: Context, body: Body) -> Body | None:
        return _read(context, party.get_party, {"code": body["code"]})

    def write(context: Context, body: Body) -> None:
        shape = {name: value for name, value in {"name": body["code"], **body}.items() if name != "code"}
        _send(context, party.put_party, party.shapes.put, shape, {"code": body["code"]})

    return FileKind(layout, present, write)


def _present_entry(context: Context, body: Body) -> Body | None:
    found = _read(context, catalogues.get_entry, {"code": body["supplier"], "sku": body["sku"]})
    return None if found is None else {**found, "supplier": body["supplier"]}


def _write_entry(context: Context, body: Body) -> None:
    entry = {name: value for name, value in body.items() if name not in ("supplier", "sku")}
    path = {"code": body["supplier"], "sku": body["sku"]}
    _send(context, catalogues.put_entry, catalogues.PutEntry, entry, path)


# -- orders -----------------------------------------------------------------------------------------------------------


def _of_orders(order: Documents) -> FileKind:
    [kind] = order.kinds
    party, price = orders.PARTY[kind], orders.PRICE[kind]
    fields = ("line", "sku", "quantity", price)

    def present(context: Context, body: Body) -> Body | None:
        found = _read(context, order.get_document, {"number": body["number"]})
        if found is None:
            return None
        lines = [{name: line[name] for name in fields if line[name] is not None} for line in found["lines"]]
        return {"number": found["number"], party: found.get(party), "site": found["site"], "lines": lines}

    def write(context: Context, body: Body) -> None:
        if present(context, body) is not None:
            detail = (
                f"Expected a new number, {body['number']} exists with other lines: change it there, or choose another."
            )
            refuse(409, "taken", "The order exists", detail)
        _send(context, order.post_document, order.new, body)

    def same(body: Body) -> Body:
        lines = [{"line": place, **line} for place, line in enumerate(body.get("lines", []), start=1)]
        return {**body, "number": body["number"].lower(), "lines": sorted(lines, key=lambda line: line["line"])}

    return FileKind(layouts.orders(party, price), present, write, same)


KINDS: dict[str, FileKind] = {
    "items": FileKind(layouts.ITEMS, _present_item, _write_item, _same_item),
    "locations": FileKind(layouts.BINS, _present_bin, _write_bin),
    "suppliers": _of_parties(parties.SUPPLIERS, layouts.SUPPLIERS),
    "customers": _of_parties(parties.CUSTOMERS, layouts.PARTIES),
    "supplier-catalogues": FileKind(layouts.CATALOGUES, _present_entry, _write_entry),
    "opening-stock": FileKind(layouts.OPENING, opening.present, opening.write),
    "purchase-orders": _of_orders(orders.PURCHASE_ORDERS),
    "sales-orders": _of_orders(orders.SALES_ORDERS),
}
