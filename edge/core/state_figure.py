"""The big number that a lane shows when its message has none of its own: how far the work in hand is. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from edge.core.answer import Figure
from edge.core.book import StoredEvent
from edge.core.figures import RETURN_TASKS, amount, document_figure, progress_figure, task_lines, totals
from edge.core.flows.clustering import round_figure
from edge.core.flows.packing import check_figure
from edge.core.flows.shipping import load_figure
from edge.core.flows.table import Dock
from edge.core.lane import Lane, Work, in_session
from edge.core.taken import Draft

_WITH_HAND = frozenset(
    {
        ("putaway", "bin?"),
        ("putaway", "into"),
        ("move", "whence?"),
        ("move", "take"),
        ("move", "to?"),
        ("scrap", "goods"),
    }
)
"""States whose big number is what is in hand."""
REFERENCED = ("receipt", *RETURN_TASKS.values())
"""Kinds of events that may stand under a temporary reference."""


def state_figure(dock: Dock, lane: Lane, drafts: Sequence[Draft] = ()) -> Figure | None:
    """Return "36 of 40" for an order, what was scanned so far for a blind receipt, what is in hand, nothing elsewhere.

    `drafts` are what the scan in hand writes.
    """
    work = lane.work
    if work.task == "count" and work.bin:
        return Figure(number=amount(in_session(work)))
    if work.task == "cluster":
        return round_figure(dock, work, work.state)
    if work.task == "pack" and work.document:
        return check_figure(dock, work)
    if work.task == "ship" and work.document:
        return load_figure(dock, work)
    if work.task == "supplier-return":
        return _sent_back(dock, work, drafts)
    if work.document:
        document = dock.document(work.document)
        if document is not None and (work.task, work.state) == ("receive", "pallet open"):
            return progress_figure([line for line in document.lines if line.package == work.package])
        return document_figure(document, task_lines(work.task, document)) if document else None
    if work.reference:
        return Figure(number=amount(scanned_under(dock, work.reference, drafts)))
    return Figure(number=amount(in_session(work))) if (work.task, work.state) in _WITH_HAND else None


def _sent_back(dock: Dock, work: Work, drafts: Sequence[Draft]) -> Figure | None:
    """Return how much of the order goes back; what may go back at most is not what should."""
    if work.state != "goods":
        return None
    document = dock.document(work.document) if work.document else None
    if document is not None:
        return Figure(number=amount(totals(task_lines(work.task, document))[0]))
    return Figure(number=amount(scanned_under(dock, work.reference, drafts) if work.reference else 0))


def scanned_under(dock: Dock, reference: str, drafts: Sequence[Draft] = ()) -> int:
    """Return how much came or went back under a temporary reference and was not taken back or moved to an order."""
    gone = {draft.voids for draft in drafts if draft.voids}
    stored = [event for scan in dock.book.scans_under(reference) for event in scan.events]
    before = sum(
        each.quantity for each in stored if _is_blind(each, reference) and not each.voided and each.id not in gone
    )
    return before + sum(each.quantity for each in drafts if _is_blind(each, reference))


def _is_blind(each: StoredEvent | Draft, reference: str) -> bool:
    return each.kind in REFERENCED and each.document is None and each.reference == reference
