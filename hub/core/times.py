"""When an event happened, as far as its clock can be believed (TIME-2 to TIME-4). Pure; order is by seq, never by time."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from wire.events import Event

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MS = timedelta(milliseconds=1)
AHEAD_MAX_MS = 5 * 60 * 1000
EARLIEST_MS = (datetime(2020, 1, 1, tzinfo=UTC) - _EPOCH) // _MS


class Occurred(NamedTuple):
    """When it happened, in ms; the bracket where it is estimated; `problem` where it cannot be (then `at` is the receive time)."""

    at: int
    earliest: int | None = None
    latest: int | None = None
    problem: str | None = None


class Sending(NamedTuple):
    """What a batch says about its sender's clock, and when it came."""

    received_ms: int
    boot: str | None = None
    sent_mono_ms: int | None = None


def parse_ms(text: str) -> int | None:
    """Return an RFC 3339 time with zone as ms since 1970; None where it is none."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return None if moment.tzinfo is None else (moment - _EPOCH) // _MS


def format_ms(ms: int) -> str:
    """Return RFC 3339 in UTC with milliseconds."""
    return (_EPOCH + ms * _MS).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def occurred(event: Event, sending: Sending, *, last_trusted: int | None, next_trusted: int | None) -> Occurred:
    """Return when an event happened. `last_trusted`, `next_trusted`: the times of its neighbours by seq."""
    received = sending.received_ms
    if event.clock == "unsynced":
        return _unsynced(event, sending, last_trusted, next_trusted)
    if event.at is None:
        return Occurred(received)
    at = parse_ms(event.at)
    if at is None:
        return Occurred(received, problem=f"Expected a time like 2026-11-22T10:11:12.345Z, got {event.at!r}.")
    if at > received + AHEAD_MAX_MS:
        return Occurred(received, problem=f"Expected at most 5 minutes ahead of {format_ms(received)}, got {event.at}.")
    if at < EARLIEST_MS:
        return Occurred(received, problem=f"Expected 2020 or later, got {event.at}: the clock was not set.")
    return Occurred(at)


def _unsynced(event: Event, sending: Sending, last_trusted: int | None, next_trusted: int | None) -> Occurred:
    received = sending.received_ms
    has_monotonic = event.mono_ms is not None and sending.sent_mono_ms is not None
    if has_monotonic and event.boot is not None and event.boot == sending.boot:
        ago = (sending.sent_mono_ms or 0) - (event.mono_ms or 0)
        if 0 <= ago <= received - EARLIEST_MS:
            return Occurred(received - ago)
    earliest = last_trusted if last_trusted is not None else EARLIEST_MS
    latest = max(earliest, next_trusted if next_trusted is not None else received)
    claimed = parse_ms(event.at) if event.at else None
    at = latest if claimed is None else min(max(claimed, earliest), latest)
    return Occurred(at, earliest, latest)


def trusted_ms(event: Event, sending: Sending) -> int | None:
    """Return the time of an event whose clock can be believed, for bracketing its neighbours."""
    found = occurred(event, sending, last_trusted=None, next_trusted=None)
    return None if found.problem or found.earliest is not None or (event.at is None and not event.clock) else found.at
