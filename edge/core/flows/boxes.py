"""The labels of totes and boxes: what they are called, and to which order they belong at this gateway. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace as change

from edge.core.figures import Parcel, short_sscc
from edge.core.flows.staged import staged_parcels, unshipped_boxes
from edge.core.flows.table import Turn
from edge.core.lane import Box
from wire.keys import sscc_key


def box_name(package: str) -> str:
    """Return what people call a box: of a serial shipping code the last four digits."""
    return short_sscc(package) if sscc_key(package) else package


def named_box(boxes: Sequence[Box], package: str) -> list[Box]:
    """Return the boxes with the last one so labelled; where another has the label, that one comes last instead."""
    same = next((box for box in boxes if box.package == package), None)
    if same is not None:
        return [*(box for box in boxes if box is not same), same]
    return [*boxes[:-1], change(boxes[-1], package=package)]


def order_of_package(turn: Turn, package: str) -> str | None:
    """Find the order whose goods lie in a tote or box in staging. A tote whose order was checked into boxes is empty."""
    number = turn.book.boxed_for(package)
    boxes = unshipped_boxes(turn.dock, number) if number else []
    if any(box.package == package for box in boxes):
        return number
    picks = [event for event in turn.book.package_events(package) if event.kind == "pick" and event.document]
    last = picks[-1].document if picks else None
    return last if last and not turn.book.boxes(last) and goods_in_tote(turn, last, package) else None


def goods_in_tote(turn: Turn, number: str, package: str) -> list[Parcel]:
    """List what lies in a tote in staging for an order."""
    document = turn.dock.document(number)
    parcels = staged_parcels(turn.dock, document) if document else []
    return [parcel for parcel in parcels if parcel.package == package]


def owner_of_package(turn: Turn, package: str) -> str | None:
    """Find who keeps a label from the order in work: another order, or this one, for which it has left already."""
    number = turn.work.document or ""
    owner = _bound_in_session(turn, package) or order_of_package(turn, package)
    if owner is not None and owner != number:
        return owner
    has_left = any(event.kind == "ship" and event.package == package for event in turn.book.own_events(number))
    return number if has_left else None


def _bound_in_session(turn: Turn, package: str) -> str | None:
    """Find the order for which a label is bound in the work of this lane or another one, nothing of it booked."""
    others = [each.work for each in turn.book.lanes() if each.scanner != turn.lane.scanner]
    totes = [(tote.package, tote.number) for work in (turn.work, *others) for tote in work.totes if not tote.is_set]
    boxes = [(box.package, work.document) for work in others for box in work.boxes]
    return dict([*boxes, *totes]).get(package)
