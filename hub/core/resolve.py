"""Resolving what an event names: item, quantity, bin, lot, serial. Pure; every failure is a returned `Held`."""

from __future__ import annotations

from functools import lru_cache

from hub.core.availability import DOCK_TYPES
from hub.core.case import Case
from hub.core.catalogue import NO_LOT, Item, Location
from hub.core.facts import INBOUND, Held
from hub.core.times import format_ms
from wire.amounts import MICRO, QUANTITY_MAX, BadAmount, format_micro, parse_micro
from wire.feedback import Reason
from wire.keys import item_key

_parse = lru_cache(maxsize=4096)(parse_micro)
_DATED = ("receipt", "pick", "ship")
_FIT_FOR_SALE = "good"
"""The reason of a customer's return whose goods are put back on sale."""
_OUTBOUND = ("pick", "ship", "move", "putaway", "scrap", "supplier_return")


def resolve_item(case: Case) -> Held | None:
    """Find the item: as a supervisor mapped it, by sku, by barcode (with pack factor), or by a scan that is a sku."""
    event, catalogue = case.event, case.catalogue
    factor = MICRO
    item = case.mapped
    if item is None and event.sku is not None:
        item = catalogue.item(event.sku)
    if item is None and event.scan and event.sku is None:
        found = catalogue.barcode(item_key(event.scan)) or catalogue.barcode(event.scan)
        item, factor = found if found is not None else (catalogue.item(event.scan), MICRO)
    if item is None:
        named = event.scan or event.sku
        return Held(Reason.UNKNOWN_BARCODE, f"Expected a known item, got {named!r}: map it to one.")
    case.item = item
    return _resolve_quantity(case, item, factor)


def _resolve_quantity(case: Case, item: Item, factor: int) -> Held | None:
    text = case.event.quantity
    try:
        counted = _parse(text)
    except BadAmount as error:
        return Held(Reason.BAD_QUANTITY, str(error))
    quantity, rest = divmod(counted * factor, MICRO)
    lowest = 0 if case.event.kind == "count" else 1
    if rest or quantity < lowest:
        return Held(Reason.BAD_QUANTITY, f"Expected a quantity above 0, got {text}: reject it and scan again.")
    if item.is_whole and quantity % MICRO:
        return Held(Reason.BAD_QUANTITY, f"Expected whole units of {item.sku}, got {format_micro(quantity)}.")
    case.quantity = quantity
    if quantity > QUANTITY_MAX:
        return case.hold_unless_accepted(
            Reason.BAD_QUANTITY, f"Expected at most 1000000, got {format_micro(quantity)}."
        )
    return None


def resolve_bin(case: Case, code: str | None, default: str, *, site: int | None = None) -> Location:
    """Return a bin of a site (the case's own if none is named), made now if it is new; a dock's own bins get their type."""
    code = code or default
    return case.catalogue.location(case.site if site is None else site, code, DOCK_TYPES.get(code))


def resolve_lot(case: Case, item: Item, location: Location) -> Held | None:
    """Set the lot; hold where one is wanted and missing, or has expired."""
    event = case.event
    lot = NO_LOT
    if event.lot:
        lot = case.catalogue.lot(item.id, event.lot, event.expiry)
    elif item.tracks_lot:
        held = case.hold_unless_accepted(
            Reason.LOT_MISSING, f"Expected the lot of {item.sku}: scan it again with its lot."
        )
        if held is not None:
            return held
    case.lot = lot.id
    if not item.tracks_lot and event.kind in _OUTBOUND:
        case.lot = _lot_that_holds(case, item, location)
    expiry = event.expiry or lot.expiry
    if item.tracks_expiry and not expiry and event.kind in INBOUND:
        return case.hold_unless_accepted(
            Reason.EXPIRY_MISSING, f"Expected the expiry date of {item.sku}: scan it again with its date."
        )
    if expiry and _is_dated(case) and expiry < format_ms(case.when.at)[:10]:
        return case.hold_unless_accepted(
            Reason.EXPIRED_LOT, f"Lot {event.lot or '-'} of {item.sku} expired on {expiry}."
        )
    return None


def _is_dated(case: Case) -> bool:
    """Say whether a date matters: of goods that come in or go out to be used, not of what came back damaged."""
    event = case.event
    return event.kind in _DATED or (event.kind == "customer_return" and event.reason == _FIT_FOR_SALE)


def _lot_that_holds(case: Case, item: Item, location: Location) -> int:
    """Return the lot to take from where lots are noted but not asked for: the one named if it is there, else one that is."""
    books, wanted = case.books, case.lot
    if books.balance(item.id, location.id, wanted).on_hand >= case.quantity:
        return wanted
    keys = books.item_keys(item.id, location.site)
    others = sorted(lot for place, lot in keys if place == location.id and lot != wanted)
    return next((lot for lot in others if books.balance(item.id, location.id, lot).on_hand >= case.quantity), wanted)


def resolve_serial(case: Case, item: Item) -> Held | None:
    """Hold where a serial number is missing, or is where it cannot be."""
    event = case.event
    if not item.tracks_serial or event.kind == "count":
        return None
    if not event.serial:
        return case.hold_unless_accepted(Reason.SERIAL_MISSING, f"Expected the serial number of {item.sku}.")
    if case.quantity != MICRO:
        return Held(
            Reason.BAD_QUANTITY, f"Expected quantity 1 with serial {event.serial}, got {format_micro(case.quantity)}."
        )
    is_inbound = event.kind in INBOUND
    if is_inbound and case.books.is_serial_here(item.id, event.serial):
        return case.hold_unless_accepted(
            Reason.DUPLICATE_SERIAL, f"Serial {event.serial} of {item.sku} is already here."
        )
    return None
