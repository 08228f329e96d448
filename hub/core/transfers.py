"""Transfers between sites: which way a move that names one goes, and where its goods stand while they are on the way. Pure.

Goods on the way stand in a bin named like their transfer, at the site `in-transit`, of which nothing else happens: at the site
that sends, a move takes them there; at the site that receives, a move takes them out. One with `to_site` does both at once.
With a pool for each site their value stands in the account `in_transit` meanwhile.
"""

from __future__ import annotations

from dataclasses import dataclass

from hub.core.availability import TRANSIT
from hub.core.case import Case, Target
from hub.core.catalogue import TRANSFER, TRANSIT_SITE, Document, Location, OrderLine
from hub.core.facts import Held
from hub.core.resolve import resolve_bin
from wire.amounts import format_micro
from wire.feedback import Reason

SHIPPED, RECEIVED = "shipped", "received"
_RECEIVING = "RECEIVING"


@dataclass(frozen=True, slots=True)
class Way:
    """From which bin to which a move of a transfer goes, and the figures of its line that grow."""

    transfer: Document
    location: Location
    to: Location
    figures: tuple[str, ...]


def hold_outside(case: Case) -> Held | None:
    """Hold what claims to happen at the site of the goods on the way."""
    if case.catalogue.is_transit(case.site):
        return Held(Reason.MALFORMED, f"Expected an event of a site, got one of {TRANSIT_SITE}: name their transfer.")
    return None


def way_of(case: Case) -> Way | Held | None:
    """Return the way of a move that names a transfer, None for any other event."""
    event = case.event
    if event.kind != "move" or not event.document:
        return None
    transfer = case.catalogue.document(TRANSFER, event.document)
    if transfer is None or transfer.to_site is None:
        return None
    if case.site == transfer.to_site and event.to_site is None:
        return _arriving(case, transfer)
    if case.site != transfer.site or _other_site(case, transfer):
        return Held(
            Reason.WRONG_DOCUMENT,
            f"Expected a move from where {transfer.number} starts, or at where it goes: reject it and scan again.",
        )
    source = resolve_bin(case, event.location, _RECEIVING)
    if event.to_site is None:
        return Way(transfer, source, _transit_bin(case, transfer), (SHIPPED,))
    to = resolve_bin(case, event.to_location, _RECEIVING, site=transfer.to_site)
    return Way(transfer, source, to, (SHIPPED, RECEIVED))


def _other_site(case: Case, transfer: Document) -> bool:
    named = case.event.to_site
    return named is not None and named != case.catalogue.site_name(transfer.to_site or 0)


def _arriving(case: Case, transfer: Document) -> Way | Held:
    if case.event.location not in (None, "", transfer.number):
        got = f"{case.event.location!r:.60}"
        message = (
            f"Expected no bin that goods of {transfer.number} come from, got {got}: name to_location, reject this."
        )
        return Held(Reason.MALFORMED, message)
    to = resolve_bin(case, case.event.to_location, _RECEIVING)
    return Way(transfer, _transit_bin(case, transfer), to, (RECEIVED,))


def _transit_bin(case: Case, transfer: Document) -> Location:
    return case.catalogue.location(case.catalogue.site(TRANSIT_SITE), transfer.number, TRANSIT)


def hold_unfit_way(case: Case, way: Way, line: OrderLine) -> Held | None:
    """Hold what arrives and has not been sent: nothing else may stand there below zero."""
    if SHIPPED in way.figures:
        if case.quantity <= line.ordered - line.shipped:
            return None
        return case.hold_unless_accepted(
            Reason.OVER_SHIPMENT, _at_most(way, line, line.ordered - line.shipped, case.quantity)
        )
    on_the_way = line.shipped - line.received
    if case.quantity > on_the_way:
        return Held(Reason.OVER_RECEIPT, _at_most(way, line, on_the_way, case.quantity))
    there = case.books.balance(line.item, way.location.id, case.lot).on_hand
    if case.quantity > there:
        message = (
            f"Expected at most {format_micro(max(0, there))} of this lot on the way, got {format_micro(case.quantity)}."
        )
        return case.hold_unless_accepted(Reason.NOT_ENOUGH_STOCK, message)
    return None


def _at_most(way: Way, line: OrderLine, room: int, quantity: int) -> str:
    where = f"line {line.line} of {way.transfer.number}"
    return f"Expected at most {format_micro(max(0, room))} on {where}, got {format_micro(quantity)}."


def hold_void_of_way(case: Case, target: Target) -> Held | None:
    """Hold the void of a shipment whose goods have arrived: they would have come from nowhere."""
    figures = {figure: line for line, figure in target.also}
    if RECEIVED in figures or SHIPPED not in figures:
        return None
    line = case.books.line(figures[SHIPPED])
    if line.shipped - target.quantity >= line.received:
        return None
    return Held(
        Reason.DOCUMENT_CLOSED, "Expected a shipment of which nothing has arrived: void what arrived, then accept."
    )
