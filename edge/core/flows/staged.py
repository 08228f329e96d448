"""What lies in staging for an order, by line, lot, serial and box, and which boxes it was checked into. Pure reckoning.

Packing checks it and shipping sends it; both read it here, so that they cannot disagree.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace as change

from edge.core.book import Document, Line, Stock, StoredEvent
from edge.core.figures import Parcel, staged_of
from edge.core.flows.table import Dock
from edge.core.lane import Box, Goods


def staged_parcels(dock: Dock, document: Document) -> list[Parcel]:
    """List what lies in staging for an order: own picks first, in their totes, then what only the books know."""
    if document.number not in dock.known_parcels:
        dock.known_parcels[document.number] = _staged_parcels(dock, document)
    return dock.known_parcels[document.number]


def unshipped_boxes(dock: Dock, number: str) -> list[Box]:
    """List the boxes that an order was checked into, without what has left."""
    shipped = [event for event in dock.book.own_events(number) if event.kind == "ship" and event.package]
    left = []
    for box in dock.book.boxes(number):
        goods = box.goods
        for event in shipped:
            if event.package == box.package:
                goods = less(goods, event)
        if goods:
            left.append(change(box, goods=goods))
    return left


def take_out(parcels: Sequence[Parcel], goods: Goods) -> tuple[list[Parcel], list[Parcel]]:
    """Share goods among parcels, those of the same lot and serial first; return what was taken, and what is left."""
    taken: list[Parcel] = []
    left, rest = list(parcels), goods.quantity
    for is_exact in (True, False):
        for place, parcel in enumerate(left):
            is_one = parcel.line.sku == goods.sku and _is_same(parcel, goods, is_exact=is_exact)
            part = min(rest, parcel.quantity) if is_one else 0
            if part > 0:
                taken.append(parcel._replace(quantity=part))
                left[place] = parcel._replace(quantity=parcel.quantity - part)
                rest -= part
    return taken, [parcel for parcel in left if parcel.quantity]


def as_one(parcels: Sequence[Parcel]) -> list[Parcel]:
    """Put together what lies in one place under one lot, serial and box."""
    found: dict[tuple[object, ...], Parcel] = {}
    for parcel in parcels:
        key = (parcel.line.line, *parcel[2:])
        same = found.get(key)
        found[key] = parcel if same is None else parcel._replace(quantity=parcel.quantity + same.quantity)
    return list(found.values())


def less(goods: Sequence[Goods], event: StoredEvent) -> list[Goods]:
    """Return goods without what an event took of them."""
    left, rest = [], event.quantity
    for each in goods:
        is_one = each.sku == event.sku and _is_same(event, each, is_exact=False)
        part = min(rest, each.quantity) if is_one else 0
        rest -= part
        left.append(change(each, quantity=each.quantity - part))
    return [each for each in left if each.quantity]


def _is_same(one: Parcel | StoredEvent, goods: Goods, *, is_exact: bool) -> bool:
    """Say whether lot and serial agree; what nobody wrote down agrees with any, unless it has to be exact."""
    pairs = ((one.lot, goods.lot), (one.serial, goods.serial))
    return all(mine == other or (not is_exact and None in (mine, other)) for mine, other in pairs)


def _staged_parcels(dock: Dock, document: Document) -> list[Parcel]:
    own: dict[int, list[Parcel]] = {}
    for parcel in _own(dock, document):
        own.setdefault(parcel.line.line, []).append(parcel)
    parcels: list[Parcel] = []
    for line in document.lines:
        rest = staged_of(line)
        for parcel in own.get(line.line, ()):
            part = min(parcel.quantity, rest)
            if part > 0:
                parcels.append(parcel._replace(quantity=part))
                rest -= part
        if rest > 0:
            parcels += _from_books(dock, line, rest, parcels)
    return as_one(parcels)


def _own(dock: Dock, document: Document) -> list[Parcel]:
    """List what this gateway picked into staging and has not shipped or taken off the order."""
    lines = {line.line: line for line in document.lines}
    events = [event for event in dock.book.own_events(document.number) if event.line in lines and event.state != "held"]
    found = as_one(
        [
            Parcel(
                lines[event.line or 0],
                event.quantity,
                event.to_location or dock.settings.staging,
                event.lot,
                event.serial,
                event.package,
            )
            for event in events
            if event.kind == "pick"
        ]
    )
    for package in {parcel.package for parcel in found if parcel.package}:
        found = _carried(dock, document.number, package, found)
    for event in events:
        if event.kind in ("ship", "move"):
            found = _without(found, event)
    return as_one(found)


def _carried(dock: Dock, number: str, package: str, parcels: list[Parcel]) -> list[Parcel]:
    """Follow a tote that was carried to another bin after goods of this order were put in it."""
    is_ours = False
    for event in dock.book.package_events(package):
        is_ours = is_ours or (event.kind == "pick" and event.document == number)
        if is_ours and event.kind == "move" and event.line is None and event.to_location:
            where = (package, event.sku, event.location, event.lot, event.serial)
            parcels = [
                parcel._replace(location=event.to_location)
                if (parcel.package, parcel.line.sku, parcel.location, parcel.lot, parcel.serial) == where
                else parcel
                for parcel in parcels
            ]
    return parcels


def _without(parcels: list[Parcel], event: StoredEvent) -> list[Parcel]:
    """Take what left out of the parcels of its line, lot and serial: those in its place first, of them those in its box."""
    same = (event.line, event.lot, event.serial)
    left, rest = list(parcels), event.quantity
    for place, package in ((event.location, event.package), (event.location, None), (None, None)):
        for index, parcel in enumerate(left):
            is_one = (parcel.line.line, parcel.lot, parcel.serial) == same
            if is_one and place in (None, parcel.location) and package in (None, parcel.package):
                part = min(rest, parcel.quantity)
                left[index] = parcel._replace(quantity=parcel.quantity - part)
                rest -= part
    return [parcel for parcel in left if parcel.quantity]


def _from_books(dock: Dock, line: Line, rest: int, before: list[Parcel]) -> list[Parcel]:
    """Share what somebody else picked among what the books hold in staging, the lot that expires first before the others."""
    found: list[Parcel] = []
    rows = [row for row in dock.book.stock(line.sku) if _is_staged(dock, row) and line.lot in (None, row.lot)]
    for row in sorted(rows, key=lambda row: (row.expiry or "9999", row.lot or "")):
        taken = sum(
            parcel.quantity
            for parcel in before
            if (parcel.line.sku, parcel.location, parcel.lot) == (row.sku, row.location, row.lot)
        )
        part = min(rest, row.on_hand + row.waiting - taken)
        if part > 0:
            found.append(Parcel(line, part, row.location, row.lot))
            rest -= part
    return [*found, Parcel(line, rest, dock.settings.staging, line.lot)] if rest else found


def _is_staged(dock: Dock, row: Stock) -> bool:
    place = dock.book.bin(row.location)
    return place is not None and place.type == "staging"
