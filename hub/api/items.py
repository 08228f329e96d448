"""Items: what is kept in stock, under which codes it is scanned, and how it is tracked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any, Literal

import msgspec

from hub.api.checks import BARCODE_MAX, Checks
from hub.api.paging import cut, decode_text, encode_cursor, page_size
from hub.api.permissions import Permission
from hub.api.problems import refuse, refuse_unknown
from hub.api.refusals import taken
from hub.api.routes import API, Answer, Call, PageQuery, Route
from hub.posting import WriteSession
from hub.posting.session import BarcodeIn, ItemIn
from hub.store.queries import catalogue
from hub.store.queries.readers import Reader
from wire.amounts import format_micro
from wire.keys import gtin_key

BARCODES_MAX = 100


class Barcode(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A code of an item and how many base units it stands for. A GTIN is kept under its 14 digits."""

    code: str
    quantity: str = "1"


class ItemBody(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An item without its SKU. `whole`: only whole base units exist. `cost`: catalogue cost of one base unit.

    `weight`: of one base unit, in any one unit of weight; freight may be shared by it.
    `ask_above`: docks ask before they take a larger quantity. `buffer`: what is never offered for sale.
    `expiry_order`: its own, instead of the setting's.
    """

    name: str | None = None
    unit: str = "each"
    barcodes: list[Barcode] = []
    lot_tracked: bool = False
    serial_tracked: bool = False
    expiry_tracked: bool = False
    whole: bool = True
    cost: str | None = None
    weight: str | None = None
    ask_above: str | None = None
    buffer: str | None = None
    expiry_order: Literal["ignore", "flag", "strict"] | None = None


class NewItem(ItemBody, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """An item to be made."""

    sku: str


class PutItem(ItemBody, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """An item as it shall be from now on, barcodes included; `sku`, if it is given, is the one of the address."""

    sku: str | None = None


class Item(msgspec.Struct, frozen=True, omit_defaults=False):
    """An item as it is."""

    sku: str
    name: str
    unit: str
    barcodes: list[Barcode]
    lot_tracked: bool
    serial_tracked: bool
    expiry_tracked: bool
    whole: bool
    cost: str | None
    weight: str | None
    ask_above: str | None
    buffer: str | None
    expiry_order: str | None


class ItemPage(msgspec.Struct, frozen=True):
    """A page of items."""

    items: list[Item]
    next: str | None


class ItemQuery(PageQuery, frozen=True, forbid_unknown_fields=True):
    """Items, or the one with a barcode in any form of its GTIN."""

    barcode: str | None = None


def list_items(reader: Reader, call: Call) -> Answer:
    """Return a page of items in the order of their SKU."""
    if call.query.barcode is not None:
        found = catalogue.item_with_barcode(reader, gtin_key(call.query.barcode))
        return Answer(ItemPage(_items(reader, [found] if found else []), None))
    size = page_size(call.query.limit)
    rows = catalogue.items(reader, after_sku=decode_text(call.query.cursor), limit=size + 1)
    page, has_more = cut(rows, size)
    return Answer(ItemPage(_items(reader, page), encode_cursor(page[-1].sku) if has_more else None))


def get_item(reader: Reader, call: Call) -> Answer:
    """Return one item."""
    return Answer(_item_of(reader, call.path["sku"]))


def post_item(session: WriteSession, call: Call) -> Answer:
    """Make an item; 409 when its SKU or one of its barcodes is taken."""
    body: NewItem = call.body
    wanted = _wanted(body.sku, body)
    if catalogue.item_of(session.sql, body.sku) is not None:
        detail = f"Expected a SKU that is free, got {body.sku!r}, which exists: change it with PUT /api/v1/items/SKU."
        refuse(409, "taken", "The SKU is taken", detail)
    taken(session.put_item(wanted))
    return Answer(_item_of(session.sql, body.sku), 201, f"{API}/items/{body.sku}")


def put_item(session: WriteSession, call: Call) -> Answer:
    """Make an item or replace it, barcodes included."""
    body: PutItem = call.body
    sku = call.path["sku"]
    wanted = _wanted(sku, body)
    status = 201 if catalogue.item_of(session.sql, sku) is None else 200
    taken(session.put_item(wanted))
    return Answer(_item_of(session.sql, sku), status)


def _wanted(sku: str, body: NewItem | PutItem) -> ItemIn:
    checks = Checks()
    checks.code("sku", sku)
    if body.sku not in (None, sku):
        checks.wrong("sku", f"the SKU of the address, {sku!r}", body.sku, "leave it out: a SKU never changes.")
    amounts = {"ask_above": body.ask_above, "buffer": body.buffer}
    more = {name: amount for name, amount in amounts.items() if checks.cost(name, amount) is not None}
    wanted = ItemIn(
        sku=sku,
        name=sku if body.name is None else checks.text("name", body.name),
        unit=checks.text("unit", body.unit, longest=32),
        is_whole=body.whole,
        tracks_lot=body.lot_tracked,
        tracks_serial=body.serial_tracked,
        tracks_expiry=body.expiry_tracked,
        catalogue_cost=checks.cost("cost", body.cost),
        weight=checks.cost("weight", body.weight),
        barcodes=_wanted_barcodes(checks, body.barcodes),
        more=msgspec.json.encode(more).decode(),
        expiry_order=body.expiry_order,
    )
    checks.done()
    return wanted


def _wanted_barcodes(checks: Checks, barcodes: list[Barcode]) -> tuple[BarcodeIn, ...]:
    if len(barcodes) > BARCODES_MAX:
        checks.wrong("barcodes", f"at most {BARCODES_MAX}", len(barcodes), "leave some out.")
    wanted: dict[str, BarcodeIn] = {}
    for place, barcode in enumerate(barcodes):
        code = checks.code(f"barcodes[{place}].code", barcode.code, longest=BARCODE_MAX)
        if gtin_key(code) in wanted:
            checks.wrong(
                f"barcodes[{place}].code", "each code once", code, "it is the same code as one before; leave it out."
            )
        wanted[gtin_key(code)] = BarcodeIn(code, checks.quantity(f"barcodes[{place}].quantity", barcode.quantity))
    return tuple(wanted.values())


def _item_of(reader: Reader, sku: str) -> Item:
    found = catalogue.item_of(reader, sku)
    if found is None:
        refuse_unknown("item", sku, "make it with POST /api/v1/items.")
    return _items(reader, [found])[0]


def _items(reader: Reader, rows: Sequence[Any]) -> list[Item]:
    codes: dict[int, list[Barcode]] = defaultdict(list)
    for row in catalogue.barcodes_of(reader, [row.id for row in rows]):
        codes[row.item_id].append(Barcode(row.code, format_micro(row.quantity)))
    return [_item(row, codes[row.id]) for row in rows]


def _item(row: Any, barcodes: list[Barcode]) -> Item:
    more = msgspec.json.decode(row.more)
    return Item(
        sku=row.sku,
        name=row.name,
        unit=row.unit,
        barcodes=barcodes,
        lot_tracked=bool(row.tracks_lot),
        serial_tracked=bool(row.tracks_serial),
        expiry_tracked=bool(row.tracks_expiry),
        whole=bool(row.is_whole),
        cost=None if row.catalogue_cost is None else format_micro(row.catalogue_cost),
        weight=None if row.weight is None else format_micro(row.weight),
        ask_above=more.get("ask_above"),
        buffer=more.get("buffer"),
        expiry_order=row.expiry_order,
    )


_P = Permission
ROUTES = (
    Route(
        "GET",
        f"{API}/items",
        "listItems",
        "List items.",
        _P.READ_STOCK,
        {200: ItemPage},
        read=list_items,
        query=ItemQuery,
    ),
    Route(
        "POST",
        f"{API}/items",
        "createItem",
        "Make an item.",
        _P.WRITE_CATALOGUE,
        {201: Item},
        write=post_item,
        body=NewItem,
        refusals=(409,),
    ),
    Route(
        "GET",
        f"{API}/items/{{sku}}",
        "getItem",
        "Read an item.",
        _P.READ_STOCK,
        {200: Item},
        read=get_item,
    ),
    Route(
        "PUT",
        f"{API}/items/{{sku}}",
        "putItem",
        "Make or replace an item, barcodes included.",
        _P.WRITE_CATALOGUE,
        {200: Item, 201: Item},
        write=put_item,
        body=PutItem,
        refusals=(409,),
    ),
)
