"""Resolving the documents that an event belongs to: its order's line, and that of the ship notice or return under it.

Pure; every failure is a returned `Held`. An event names a document, or a pallet by its SSCC, which a ship notice has announced.
"""

from __future__ import annotations

from hub.core.case import Case
from hub.core.catalogue import (
    CLOSED_STATES,
    CUSTOMER_RETURN,
    DONE,
    DRAFT,
    PURCHASE_ORDER,
    RETURNS,
    SALES_ORDER,
    SHIP_NOTICE,
    SOURCES,
    SUPPLIER_RETURN,
    TRANSFER,
    Document,
    Item,
    OrderLine,
)
from hub.core.facts import Held
from hub.core.transfers import Way, hold_unfit_way
from wire.amounts import format_micro
from wire.events import Event
from wire.feedback import Reason
from wire.keys import sscc_key

_NAMED = {
    "receipt": (PURCHASE_ORDER, SHIP_NOTICE),
    "supplier_return": (PURCHASE_ORDER, SUPPLIER_RETURN),
    "pick": (SALES_ORDER,),
    "ship": (SALES_ORDER,),
    "customer_return": (SALES_ORDER, CUSTOMER_RETURN),
}
"""The kinds of documents that an event of a kind may name."""
_KINDS = (PURCHASE_ORDER, SALES_ORDER, SHIP_NOTICE, TRANSFER, CUSTOMER_RETURN, SUPPLIER_RETURN)
_BEYOND = {
    "receipt": Reason.OVER_RECEIPT,
    "pick": Reason.OVER_PICK,
    "ship": Reason.OVER_SHIPMENT,
    "customer_return": Reason.OVER_RECEIPT,
    "supplier_return": Reason.OVER_SHIPMENT,
}


def resolve_documents(case: Case, item: Item, way: Way | None) -> Held | None:
    """Find the lines that the event counts on; None in `case.line` where it has no order. `way`: of a transfer."""
    if way is not None:
        return _on_transfer(case, item, way)
    if case.event.kind == "move":
        _off_order(case, item)
        return None
    kinds = _NAMED.get(case.event.kind)
    if kinds is None:
        return None
    named = _named(case, kinds)
    if isinstance(named, Held):
        return named
    order, under = (None, named) if named is not None and named.kind in SOURCES else (named, None)
    if under is None and case.event.kind == "receipt":
        under = _announcing(case, order)
    number = case.event.line if named is order else None
    if under is not None:
        found = _under_order(case, item, under, named)
        if isinstance(found, Held):
            return found
        if order is None:
            order = case.catalogue.source(under)
            number = _number_of(order, found)
    return None if order is None else _on_order(case, item, order, number)


def _named(case: Case, kinds: tuple[str, ...]) -> Document | Held | None:
    number = case.event.document
    if not number:
        return None
    found = next((one for kind in kinds if (one := case.catalogue.document(kind, number)) is not None), None)
    return _unknown_document(case, kinds[0], number) if found is None else found


def _unknown_document(case: Case, wanted: str, number: str) -> Held | None:
    other = next((kind for kind in _KINDS if case.catalogue.document(kind, number) is not None), None)
    if other is not None:
        return case.hold_unless_accepted(
            Reason.WRONG_DOCUMENT, f"Expected a {wanted.replace('_', ' ')}, {number} is a {other.replace('_', ' ')}."
        )
    return case.hold_unless_accepted(
        Reason.UNKNOWN_DOCUMENT, f"Expected a known order, got {number!r}: enter it, accept."
    )


# -- ship notices and returns ---------------------------------------------------------------------------------------------------------


def pallet_of(event: Event) -> str | None:
    """Return the pallet that an event names. Goods of one that the dock did not know yet come under it as their reference."""
    return sscc_key(event.package or event.reference or "")


def _announcing(case: Case, order: Document | None) -> Document | None:
    """Return the ship notice that announces the event's pallet, unless it is one of another order than that named."""
    sscc = pallet_of(case.event)
    notice = None if sscc is None else case.catalogue.package(sscc)
    return notice if notice is None or order is None or notice.source == order.id else None


def _under_order(case: Case, item: Item, under: Document, named: Document | None) -> OrderLine | Held | None:
    """Find the line of a ship notice or return; None where it has none and the event counts on its order alone."""
    case.document = under
    if named is under:
        held = _hold_closed(case, under)
        if held is not None:
            return held
    lines = _announced(case, item, under, number=case.event.line if named is under else None)
    if not lines:
        if named is not None and named is not under:
            return None
        what = case.event.package or under.number
        return case.hold_unless_accepted(Reason.NOT_ON_ORDER, f"{item.sku} is not on {what}: map, accept or reject.")
    line = next((one for one in lines if _room(case, under, one) >= case.quantity), lines[-1])
    case.also = ((line.id, DONE[under.kind]),)
    return _hold_beyond(case, under, line) or line


def _announced(case: Case, item: Item, under: Document, *, number: int | None) -> list[OrderLine]:
    """Return the lines that may be meant, those of the event's own lot if there are any."""
    sscc = pallet_of(case.event) if under.kind == SHIP_NOTICE else None
    lines = [line for line in under.lines if line.item == item.id and line.package == (sscc or line.package)]
    if number is not None:
        lines = [line for line in lines if line.line == number]
    return [line for line in lines if line.lot == case.event.lot] or lines


def _number_of(order: Document | None, line: OrderLine | None) -> int | None:
    if order is None or line is None or line.of_line is None:
        return None
    return next((one.line for one in order.lines if one.id == line.of_line), None)


# -- transfers ------------------------------------------------------------------------------------------------------------


def _on_transfer(case: Case, item: Item, way: Way) -> Held | None:
    transfer = case.document = way.transfer
    held = _hold_closed(case, transfer)
    if held is not None:
        return held
    lines = [line for line in transfer.lines if line.item == item.id and case.event.line in (None, line.line)]
    if not lines:
        # Accepting could not say of which transfer the goods on the way are.
        return Held(Reason.NOT_ON_ORDER, f"{item.sku} is not on {transfer.number}: map or reject.")
    line = next((one for one in lines if hold_unfit_way(case, way, one) is None), lines[-1])
    case.also = tuple((line.id, figure) for figure in way.figures)
    return hold_unfit_way(case, way, line)


# -- orders ---------------------------------------------------------------------------------------------------------------


def _on_order(case: Case, item: Item, order: Document, number: int | None) -> Held | None:
    case.document = order
    if case.event.kind in ("receipt", "pick", "ship"):
        held = _hold_closed(case, order)
        if held is not None:
            return held
    candidates = [line for line in order.lines if line.item == item.id and number in (None, line.line)]
    if not candidates:
        return case.hold_unless_accepted(
            Reason.NOT_ON_ORDER, f"{item.sku} is not on {order.number}: map, accept or reject."
        )
    case.line = next((ln for ln in candidates if _room(case, order, ln) >= case.quantity), candidates[-1])
    return _hold_beyond(case, order, case.line)


def _off_order(case: Case, item: Item) -> None:
    """Take moved goods off the sales order's line that the move names; the goods have moved, whatever the order says."""
    order = case.catalogue.document(SALES_ORDER, case.event.document) if case.event.document else None
    line = next((one for one in order.lines if one.line == case.event.line), None) if order is not None else None
    if line is not None and line.item == item.id:
        case.document, case.line = order, line


def _hold_closed(case: Case, document: Document) -> Held | None:
    if document.state not in (*CLOSED_STATES, DRAFT):
        return None
    do = "order it" if document.state == DRAFT else "reopen it"
    return case.hold_unless_accepted(
        Reason.DOCUMENT_CLOSED, f"Expected an open order, {document.number} is {document.state}: {do}, or accept."
    )


def _room(case: Case, document: Document, line: OrderLine) -> int:
    if document.kind in RETURNS:
        return line.ordered - line.returned
    match case.event.kind:
        case "receipt":
            return case.policies.most_received(line.ordered, line.tolerance) - line.received
        case "pick":
            return line.ordered - line.picked
        case "ship":
            return line.ordered - line.shipped
        case "customer_return":
            return line.shipped - line.returned
        case _:
            return line.received - line.returned


def _hold_beyond(case: Case, document: Document, line: OrderLine) -> Held | None:
    room = _room(case, document, line)
    if case.quantity <= room:
        return None
    kind = case.event.kind
    where = f"line {line.line} of {document.number}"
    message = f"Expected at most {format_micro(max(0, room))} more on {where}, got {format_micro(case.quantity)}."
    if kind in RETURNS and document.kind not in RETURNS:
        # More than went out, or came in, has no cost that it could come back at: accepting cannot make one.
        return Held(_BEYOND[kind], message)
    return case.hold_unless_accepted(_BEYOND[kind], message)
