"""Keeping count events beside the log: which count they belong to, and which wait because of their variance."""

from __future__ import annotations

from hub.core.books import Books
from hub.core.case import Case
from hub.core.facts import Facts, Held
from hub.store.counts import keep_entry
from hub.store.driver import Raw
from hub.store.shelf import Shelf
from wire.feedback import Reason


def keep_count(
    raw: Raw, shelf: Shelf, event_id: int, case: Case, decided: Facts | Held, open_counts: dict[int, int]
) -> None:
    """Keep what a count event counted, if it belongs to a count or waits; `open_counts` (event: bin) is kept up."""
    is_waiting = isinstance(decided, Held) and decided.reason == Reason.COUNT_VARIANCE
    if case.location is None or not (is_waiting or case.count is not None):
        return
    shelf.written.add("count_entry")
    keep_entry(
        raw,
        event_id,
        document=None if case.count is None else case.count.document,
        location=case.location.id,
        item=0 if case.item is None else case.item.id,
        lot=case.lot,
        worker=case.event.worker,
        is_complete=bool(case.event.complete),
        version=shelf.version(),
    )
    if is_waiting:
        open_counts[event_id] = case.location.id
    else:
        open_counts.pop(event_id, None)


def touched_counts(open_counts: dict[int, int], books: Books) -> set[int]:
    """Return the count events that wait and in whose bin something has changed."""
    if not open_counts:
        return set()
    touched = {location for _, location, _ in books.changed_balances}
    return {event for event, location in open_counts.items() if location in touched}
