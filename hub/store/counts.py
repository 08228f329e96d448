"""What posting keeps of counts, and looks up: plain SQL on the writing connection."""

from __future__ import annotations

from hub.core.case import Count
from hub.core.catalogue import CLOSED_STATES
from hub.store.driver import Raw, rows

_ENTRY = rows(
    "count_entry", "event_id, document_id, location_id, item_id, lot_id, worker, is_complete, version", key="event_id"
)
_COUNT = (
    "SELECT d.id, d.state, p.units, p.value, p.recount_of FROM document d JOIN count_plan p ON p.document_id = d.id"
    " WHERE d.kind = 'count' AND d.number = ?"
)
_WAITING = (
    "SELECT c.event_id, c.location_id FROM count_entry c JOIN hold h ON h.event_id = c.event_id"
    " WHERE h.reason = 'count_variance' AND h.state = 'open' ORDER BY c.event_id"
)


def find_count(raw: Raw, number: str) -> Count | None:
    """Return the count with that number."""
    row = raw.execute(_COUNT, (number,)).fetchone()
    if row is None:
        return None
    document, state, units, value, recount_of = row
    counters: frozenset[str] = frozenset()
    if recount_of is not None:
        sql = "SELECT DISTINCT worker FROM count_entry WHERE document_id = ? AND worker IS NOT NULL"
        counters = frozenset(found[0] for found in raw.execute(sql, (recount_of,)).fetchall())
    return Count(document, state in CLOSED_STATES, units, value, counters)


def keep_entry(
    raw: Raw,
    event_id: int,
    *,
    document: int | None,
    location: int,
    item: int,
    lot: int,
    worker: str | None,
    is_complete: bool,
    version: int,
) -> None:
    """Keep that an event counted something."""
    raw.put(_ENTRY, [(event_id, document, location, item, lot, worker, int(is_complete), version)])


def waiting_counts(raw: Raw) -> dict[int, int]:
    """Return the count events that wait because of their variance, each with its bin."""
    return dict(raw.execute(_WAITING).fetchall())
