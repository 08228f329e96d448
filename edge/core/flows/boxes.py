"""The labels of totes and boxes: what they are called, and to which order they belong at this gateway. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace as change

from edge.core.figures import short_sscc
from edge.core.flows.staged import unshipped_boxes
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
    """Find the order whose goods lie in a tote or box in staging."""
    number = turn.book.boxed_for(package)
    boxes = unshipped_boxes(turn.dock, number) if number else []
    return number if any(box.package == package for box in boxes) else None


def owner_of_package(turn: Turn, package: str) -> str | None:
    """Find who keeps a label from the order in work: another order, or this one, for which it has left already."""
    others = [each.work for each in turn.book.lanes() if each.scanner != turn.lane.scanner]
    open_elsewhere = next((work.document for work in others if any(box.package == package for box in work.boxes)), None)
    owner = open_elsewhere or order_of_package(turn, package)
    number = turn.work.document or ""
    if owner is not None and owner != number:
        return owner
    has_left = any(event.kind == "ship" and event.package == package for event in turn.book.own_events(number))
    return number if has_left else None
