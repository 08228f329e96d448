"""What happened to the goods as GS1 EPCIS 2.0 events in JSON-LD, with the words of CBV 2.0. Pure.

Each applied event of ours that moved or counted goods is one event, under its own id. A void declares the event that it reverses,
told once more, to be an error: that is how the standard takes back. A bin that was counted empty is none: the standard has no
quantity of nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any, NamedTuple

import msgspec

from hub.core.times import format_ms
from hub.exports.formats.gs1 import Identifiers
from wire.amounts import format_micro

CONTEXT = "https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld"
QUARANTINE = "quarantine"
_encode = msgspec.json.Encoder().encode
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

UNITS = {
    "kg": "KGM", "g": "GRM", "t": "TNE", "lb": "LBR", "oz": "ONZ", "l": "LTR", "ml": "MLT", "m": "MTR", "cm": "CMT", "mm": "MMT",
    "ft": "FOT", "m2": "MTK", "m3": "MTQ",
}  # fmt: skip
"""Units of items as UN/ECE Recommendation 20 writes them; pieces have none."""


class Step(NamedTuple):
    """What one kind of ours is: action, business step, disposition, and the noun of the documents that it belongs to."""

    action: str
    biz_step: str
    disposition: str
    papers: str | None = None


_SHIP = "ship"
STEPS = {
    "receipt": Step("OBSERVE", "receiving", "in_progress", "purchase-orders"),
    "opening": Step("OBSERVE", "stock_taking", "in_progress"),
    "putaway": Step("OBSERVE", "storing", "in_progress"),
    "move": Step("OBSERVE", "storing", "in_progress"),
    "pick": Step("OBSERVE", "picking", "in_progress", "sales-orders"),
    _SHIP: Step("OBSERVE", "shipping", "in_transit", "sales-orders"),
    "count": Step("OBSERVE", "cycle_counting", "in_progress"),
    "customer_return": Step("OBSERVE", "receiving", "returned", "sales-orders"),
    "supplier_return": Step("OBSERVE", "shipping", "returned", "purchase-orders"),
    "scrap": Step("DELETE", "destroying", "destroyed"),
}
_COUNTER_SALE = Step("OBSERVE", "retail_selling", "retail_sold")
_GONE = frozenset({_SHIP, "supplier_return", "scrap"})
"""After these the goods are in no place of ours."""
_IN_PACKAGE = {"receipt": ("OBSERVE", "receiving"), "pick": ("ADD", "packing"), _SHIP: ("OBSERVE", "shipping")}
"""Kinds that tell of goods in a package when they name its SSCC."""


@dataclass(frozen=True, slots=True)
class Bin:
    """A bin of a site."""

    site: str
    code: str
    type: str


@dataclass(frozen=True, slots=True)
class Happening:
    """One applied event of ours. `quantity` in millionths; `declared_ms`: when it was declared void, None for what stands."""

    id: str
    kind: str
    occurred_ms: int
    recorded_ms: int
    sku: str
    gtin: str | None
    unit: str
    lot: str | None
    serial: str | None
    quantity: int
    place: Bin
    to: Bin | None = None
    document: str | None = None
    package: str | None = None
    declared_ms: int | None = None


def write(happenings: Iterable[Happening], ids: Identifiers, *, created_ms: int, zone: tzinfo) -> Iterator[str]:
    """Write a document with an event for each happening, one a line; times are those of `zone`."""
    head = {
        "@context": [CONTEXT],
        "type": "EPCISDocument",
        "schemaVersion": "2.0",
        "creationDate": format_ms(created_ms),
    }
    yield _encode(head).decode().removesuffix("}") + ',"epcisBody":{"eventList":['
    before = "\n"
    for happening in happenings:
        yield before + _encode(event_of(happening, ids, zone)).decode()
        before = ",\n"
    yield "\n]}}\n"


def is_told(kind: str, quantity: int) -> bool:
    """Say whether the standard has an event for it."""
    return kind in STEPS and quantity > 0


def event_of(told: Happening, ids: Identifiers, zone: tzinfo) -> dict[str, Any]:
    """Return one event."""
    when = (_EPOCH + timedelta(milliseconds=told.occurred_ms)).astimezone(zone).isoformat(timespec="milliseconds")
    parent = ids.package(told.package) if told.package is not None and told.kind in _IN_PACKAGE else None
    event: dict[str, Any] = {
        "type": "ObjectEvent" if parent is None else "AggregationEvent",
        "eventID": f"urn:uuid:{told.id.lower()}",
        "eventTime": when,
        "eventTimeZoneOffset": when[-6:],
        "recordTime": format_ms(told.recorded_ms),
    }
    if told.declared_ms is not None:
        event["errorDeclaration"] = {"declarationTime": format_ms(told.declared_ms), "reason": "did_not_occur"}
    return event | _what(told, ids, parent) | _where_and_why(told, ids, is_packed=parent is not None)


def _what(told: Happening, ids: Identifiers, parent: str | None) -> dict[str, Any]:
    names = ("epcList", "quantityList") if parent is None else ("childEPCs", "childQuantityList")
    found: dict[str, Any] = {} if parent is None else {"parentID": parent}
    if told.serial is not None:
        return found | {names[0]: [ids.item_instance(told.sku, told.gtin, told.serial)]}
    element: dict[str, Any] = {
        "epcClass": ids.item_class(told.sku, told.gtin, told.lot),
        # Written as it is: a number of JSON, never a float.
        "quantity": msgspec.Raw(format_micro(told.quantity).encode()),
    }
    if told.unit.lower() in UNITS:
        element["uom"] = UNITS[told.unit.lower()]
    return found | {names[1]: [element]}


def _where_and_why(told: Happening, ids: Identifiers, *, is_packed: bool) -> dict[str, Any]:
    step = _COUNTER_SALE if told.kind == _SHIP and told.document is None else STEPS[told.kind]
    action, biz_step = _IN_PACKAGE[told.kind] if is_packed else (step.action, step.biz_step)
    disposition, after = step.disposition, told.to or told.place
    if told.kind not in _GONE and after.type == QUARANTINE:
        disposition = "non_sellable_other"
    if told.to is not None and told.to.site != told.place.site:
        biz_step = "transporting"
    found: dict[str, Any] = {
        "action": action,
        "bizStep": biz_step,
        "disposition": disposition,
        "readPoint": {"id": ids.location(told.place.site, told.place.code)},
    }
    if told.kind not in _GONE:
        found["bizLocation"] = {"id": ids.location(after.site, after.code)}
    if told.document is not None and step.papers is not None:
        paper = ids.paper(told.place.site, step.papers, told.document)
        found["bizTransactionList"] = [{"type": "po", "bizTransaction": paper}]
    return found
