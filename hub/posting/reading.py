"""Reading raw events: what can be decided, and what is held as malformed in its place (BAD-2)."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from typing import Any, NamedTuple

import msgspec

from wire.codec import Undecodable, decode_event, decode_loose
from wire.events import Event
from wire.ids import is_event_id

ID_LENGTH_MAX = 100
_NOT_STORABLE = re.compile("[\x00\ud800-\udfff]")


class Reading(NamedTuple):
    """An event as it came. `event` is None where it cannot be read; `id` is then the id it claims, or one made from its place."""

    raw: bytes
    id: str
    seq: int | None
    event: Event | None
    problem: str | None = None


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an event comes from: a stream, or a person or program (`actor`)."""

    site: int
    received_ms: int
    stream: int | None = None
    actor: str | None = None


def read_event(raw: bytes | msgspec.Raw, *, source: str, place: int = 0) -> Reading:
    """Read one event. `source` and `place` name where it stood (stream and seq), for the id of one that has none."""
    data = bytes(raw)
    try:
        event = decode_event(data)
    except Undecodable as error:
        return _unreadable(data, f"{source}/{place}", str(error))
    if not is_event_id(event.id):
        return _unreadable(data, f"{source}/{place}", f"Expected a UUID as id, got {event.id!r}.")
    return Reading(data, event.id, event.seq, event)


def _unreadable(data: bytes, place: str, problem: str) -> Reading:
    try:
        loose: Any = decode_loose(data)
    except Undecodable:
        loose = None
    claimed = loose.get("id") if isinstance(loose, dict) else None
    seq = loose.get("seq") if isinstance(loose, dict) else None
    is_usable = isinstance(claimed, str) and 0 < len(claimed) <= ID_LENGTH_MAX and not _NOT_STORABLE.search(claimed)
    return Reading(
        data,
        claimed if isinstance(claimed, str) and is_usable else made_up_id(place),
        seq if isinstance(seq, int) and not isinstance(seq, bool) else None,
        None,
        problem,
    )


def made_up_id(place: str) -> str:
    """Return an id for an event without one: always the same for the same place, so that a repeat is known."""
    text = hashlib.sha256(place.encode()).hexdigest()
    return f"{text[:8]}-{text[8:12]}-8{text[13:16]}-8{text[17:20]}-{text[20:32]}"
