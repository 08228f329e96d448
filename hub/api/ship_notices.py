"""Ship notices: what a supplier says is on the way for a purchase order, pallet by pallet, and what of it has come."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

import msgspec

from hub.api.checks import Checks
from hub.api.documents import Documents, check_number_of_lines
from hub.core.catalogue import SHIP_NOTICE, progress
from hub.core.times import format_ms
from hub.posting.session import LineIn, OrderIn
from hub.store.queries import documents
from hub.store.queries.readers import Reader
from wire.amounts import format_micro


class NewPalletLine(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What lies on a pallet. `order_line`: of the purchase order, where several have the item."""

    sku: str
    quantity: str
    lot: str | None = None
    expiry: str | None = None
    order_line: int | None = None


class NewPallet(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A pallet by the number on its label."""

    sscc: str
    lines: list[NewPalletLine]


class NewShipNotice(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A ship notice to be made; its supplier is that of the purchase order, which must be open."""

    number: str
    purchase_order: str
    pallets: list[NewPallet]
    supplier: str | None = None


class Pallets(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The pallets that a ship notice shall have instead of those that it has."""

    pallets: list[NewPallet]


class PalletLine(msgspec.Struct, frozen=True):
    """What lies on a pallet, with what was received of it."""

    line: int
    sku: str
    quantity: str
    lot: str | None
    expiry: str | None
    order_line: int | None
    received: str


class Pallet(msgspec.Struct, frozen=True):
    """A pallet as it is. States: expected, partly_received, received."""

    sscc: str
    state: str
    lines: list[PalletLine]


class BeyondOrder(msgspec.Struct, frozen=True):
    """An item of which all open ship notices of an order together announce more (`announced`) than it still expects (`open`)."""

    sku: str
    announced: str
    open: str


class ShipNotice(msgspec.Struct, frozen=True):
    """A ship notice as it is. States: expected, partly_received, received, closed, cancelled. `beyond_order`: empty is well."""

    number: str
    supplier: str | None
    purchase_order: str
    site: str
    state: str
    at: str
    pallets: list[Pallet]
    beyond_order: list[BeyondOrder]


class ShipNoticePage(msgspec.Struct, frozen=True):
    """A page of ship notices."""

    items: list[ShipNotice]
    next: str | None


def _head(checks: Checks, body: NewShipNotice) -> OrderIn:
    return OrderIn(
        kind=SHIP_NOTICE,
        number=checks.code("number", body.number),
        party=None if body.supplier is None else checks.text("supplier", body.supplier),
        lines=_lines(checks, body),
        site=None,
        source=checks.text("purchase_order", body.purchase_order),
    )


def _lines(checks: Checks, body: NewShipNotice | Pallets) -> tuple[LineIn, ...]:
    check_number_of_lines(checks, [line for pallet in body.pallets for line in pallet.lines])
    wanted: list[LineIn] = []
    seen: set[str] = set()
    for place, pallet in enumerate(body.pallets):
        where = f"pallets[{place}]"
        sscc = checks.sscc(f"{where}.sscc", pallet.sscc)
        if sscc in seen:
            checks.wrong(f"{where}.sscc", "each pallet once", pallet.sscc, "put all of its lines in one place.")
        if not pallet.lines:
            checks.wrong(f"{where}.lines", "at least one line", "none", "leave the pallet out.")
        seen.add(sscc)
        wanted += [_line(checks, f"{where}.lines[{n}]", sscc, line) for n, line in enumerate(pallet.lines)]
    return tuple(wanted)


def _line(checks: Checks, where: str, sscc: str, line: NewPalletLine) -> LineIn:
    return LineIn(
        sku=checks.text(f"{where}.sku", line.sku),
        quantity=checks.quantity(f"{where}.quantity", line.quantity),
        of_line=line.order_line,
        package=sscc,
        lot=None if line.lot is None else checks.text(f"{where}.lot", line.lot, longest=100),
        expiry=checks.day(f"{where}.expiry", line.expiry),
    )


def _show(reader: Reader, rows: Sequence[Any], lines: dict[int, list[Any]]) -> list[ShipNotice]:
    beyond = _beyond(reader, sorted({row.source_id for row in rows}))
    return [_notice(row, lines[row.id], beyond) for row in rows]


def _notice(row: Any, lines: Sequence[Any], beyond: dict[tuple[int, str], BeyondOrder]) -> ShipNotice:
    pallets: dict[str, list[Any]] = {}
    for line in lines:
        pallets.setdefault(line.package, []).append(line)
    skus = sorted({line.sku for line in lines})
    return ShipNotice(
        number=row.number,
        supplier=row.party,
        purchase_order=row.source,
        site=row.site,
        state=row.state,
        at=format_ms(row.at),
        pallets=[
            Pallet(sscc, progress(SHIP_NOTICE, on_it), [_pallet_line(line) for line in on_it])
            for sscc, on_it in pallets.items()
        ],
        beyond_order=[beyond[row.source_id, sku] for sku in skus if (row.source_id, sku) in beyond],
    )


def _pallet_line(line: Any) -> PalletLine:
    return PalletLine(
        line=line.line,
        sku=line.sku,
        quantity=format_micro(line.ordered),
        lot=line.lot,
        expiry=line.expiry,
        order_line=line.of_line,
        received=format_micro(line.received),
    )


def _beyond(reader: Reader, orders: Sequence[int]) -> dict[tuple[int, str], BeyondOrder]:
    """Return by order and sku what is announced beyond what the order still expects."""
    announced, expected = Counter[tuple[int, str]](), Counter[tuple[int, str]]()
    for line in documents.open_under(reader, kind=SHIP_NOTICE, source_ids=orders):
        announced[line.source_id, line.sku] += max(0, line.ordered - line.received)
    for line in documents.lines_of(reader, orders):
        expected[line.document_id, line.sku] += max(0, line.ordered - line.received)
    return {
        key: BeyondOrder(key[1], format_micro(amount), format_micro(expected[key]))
        for key, amount in announced.items()
        if amount > expected[key]
    }


SHIP_NOTICES = Documents(
    kinds=(SHIP_NOTICE,),
    path="ship-notices",
    title="ship notice",
    made="Make a ship notice for an open purchase order.",
    new=NewShipNotice,
    changed=Pallets,
    shape=ShipNotice,
    page=ShipNoticePage,
    head=_head,
    lines=_lines,
    show=_show,
    parts="pallets",
)
ROUTES = SHIP_NOTICES.routes()
