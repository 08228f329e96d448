"""The big number that a lane shows when its message has none of its own: how far the work in hand is. Pure."""

from __future__ import annotations

from edge.core.answer import Figure
from edge.core.figures import amount, progress_figure
from edge.core.flows.table import Dock
from edge.core.lane import Lane


def state_figure(dock: Dock, lane: Lane) -> Figure | None:
    """Return "36 of 40" for an order, what was scanned so far for a blind receipt, nothing elsewhere."""
    work = lane.work
    if work.document:
        document = dock.document(work.document)
        return progress_figure(document.lines) if document else None
    if work.reference:
        return Figure(number=amount(scanned_under(dock, work.reference)))
    return None


def scanned_under(dock: Dock, reference: str) -> int:
    """Return how much was received under a temporary reference and not taken back or moved to an order."""
    return sum(
        event.quantity
        for scan in dock.book.scans_under(reference)
        for event in scan.events
        if event.kind == "receipt" and not event.voided and event.document is None and event.reference == reference
    )
