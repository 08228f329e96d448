"""Events as they were kept, read back so that they can be decided again."""

from __future__ import annotations

from dataclasses import dataclass

from hub.core.times import Occurred
from hub.posting.reading import Origin, Reading, read_event
from hub.store.shelf import Shelf
from wire.feedback import Reason


@dataclass(frozen=True, slots=True)
class Stored:
    """One event of the log."""

    reading: Reading
    origin: Origin
    when: Occurred
    seq: int | None


def read_stored(shelf: Shelf, event_id: int) -> Stored:
    """Read an event of the log back."""
    row = shelf.one(
        "SELECT e.uuid, e.stream_id, e.seq, e.payload, e.site_id, e.received_at, e.occurred_at, e.at_earliest, e.at_latest,"
        " e.reason, e.actor, h.message FROM event e LEFT JOIN hold h ON h.event_id = e.id WHERE e.id = ?",
        event_id,
    )
    uuid, stream, seq, payload, site, received, at, earliest, latest, reason, actor, message = row
    reading = read_event(payload.encode(), source=str(event_id))
    problem = message if reason == Reason.IMPOSSIBLE_TIME else None
    return Stored(
        Reading(reading.raw, uuid, seq, reading.event, reading.problem),
        Origin(site, received, stream, actor),
        Occurred(at, earliest, latest, problem),
        seq,
    )
