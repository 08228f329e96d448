"""Events over HTTP: they take the same way into the books as those of a gateway, without a stream."""

from __future__ import annotations

import secrets
from typing import Any

import msgspec

from hub.api.checks import Checks
from hub.api.paging import cut, decode_number, encode_cursor, page_size
from hub.api.permissions import Permission, may
from hub.api.problems import FieldError, field_error, refuse, refuse_unknown, shown
from hub.api.routes import API, Answer, Call, PageQuery, Route
from hub.core.papers import PAPERS
from hub.core.times import format_ms
from hub.posting import WriteSession
from hub.store.queries import intake
from hub.store.queries.readers import Reader
from wire.events import Event
from wire.feedback import Outcome
from wire.ids import event_id, is_event_id

EVENTS_MAX = 2000
BRACKETS_SHOWN_MAX = 500
"""Most lists and objects in a payload that is shown as JSON: readers of JSON take a nesting of about a thousand."""
_RANDOM_BITS = 74
STREAM_FIELDS = ("seq", "boot", "mono_ms", "clock")
"""Fields that mean something only within a gateway's stream; here they are left out."""


class NewEvents(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Events to be posted, in this order; fields that the hub does not know are kept. Without `id` the hub makes one."""

    events: list[dict[str, Any]]


class Outcomes(msgspec.Struct, frozen=True):
    """What became of each event, in their order."""

    outcomes: list[Outcome]


class PostedEvent(msgspec.Struct, frozen=True):
    """An event in the log: as it came (`event`), from where, and what became of it.

    `estimated`: no clock could be believed; it happened between `at_earliest` and `at_latest`.
    """

    id: str
    kind: str
    site: str | None
    gateway: str | None
    seq: int | None
    outcome: str
    reason: str | None
    received_at: str
    occurred_at: str
    estimated: bool
    at_earliest: str | None
    at_latest: str | None
    event: dict[str, Any]


class EventPage(msgspec.Struct, frozen=True):
    """A page of the log."""

    items: list[PostedEvent]
    next: str | None


class EventQuery(PageQuery, frozen=True, forbid_unknown_fields=True):
    """All events, or those of one kind or outcome."""

    kind: str | None = None
    outcome: str | None = None


def list_events(reader: Reader, call: Call) -> Answer:
    """Return a page in posting order."""
    query: EventQuery = call.query
    size = page_size(query.limit)
    after = decode_number(query.cursor)
    found = intake.events(reader, kind=query.kind, outcome=query.outcome, after_id=after, limit=size + 1)
    rows, has_more = cut(found, size)
    return Answer(EventPage([_posted(row) for row in rows], encode_cursor(rows[-1].id) if has_more else None))


def get_event(reader: Reader, call: Call) -> Answer:
    """Return one event."""
    found = intake.event_of(reader, call.path["id"])
    if found is None:
        refuse_unknown("event", call.path["id"], "look under /api/v1/events.")
    return Answer(_posted(found))


def post_events(session: WriteSession, call: Call) -> Answer:
    """Post events, each exactly once by its id; all of the request or, when a field is wrong, none."""
    raws = _checked(call.body.events, call.now_ms)
    if not may(call.caller.role, Permission.WRITE_COSTS):
        _refuse_paperwork(session, call)
    return Answer(Outcomes(session.post_events(raws, actor=call.caller.name)))


def _refuse_paperwork(session: WriteSession, call: Call) -> None:
    """Refuse with 403 what a scanner's token may not do: paperwork, and voids of it."""
    for event in call.body.events:
        kind, voids = event.get("kind"), event.get("voids")
        if kind == "void" and isinstance(voids, str):
            target = intake.event_of(session.sql, voids)
            kind = None if target is None else target.kind
        if kind in PAPERS:
            detail = f"Expected an event of the dock, got a {kind}: ask for a token that may {Permission.WRITE_COSTS}."
            refuse(403, "role", "This role may not do that", detail)


def _checked(events: list[dict[str, Any]], now_ms: int) -> list[bytes | msgspec.Raw]:
    checks = Checks()
    if not 1 <= len(events) <= EVENTS_MAX:
        checks.wrong("events", f"1 to {EVENTS_MAX} events", len(events), "send them in several requests.")
    for place, event in enumerate(events):
        _check_event(checks, f"events[{place}]", event)
    checks.done()
    return [msgspec.json.encode(_prepared(event, now_ms)) for event in events]


def _check_event(checks: Checks, where: str, event: dict[str, Any]) -> None:
    """Check what a caller can correct at once; what only the books know (an unknown code, say) is held instead."""
    try:
        known = msgspec.convert({"id": "", **event}, Event)
    except msgspec.ValidationError as error:
        found = field_error(str(error), Event)
        checks.errors.append(FieldError(f"{where}.{found.field}", found.expected, found.got, found.do))
        return
    if "id" in event and not is_event_id(known.id):
        checks.wrong(f"{where}.id", "a UUID", known.id, "send a UUID, or leave it out.")
    if known.site is not None:
        checks.site(f"{where}.site", known.site)
    if "\x00" in str(event):
        checks.wrong(where, "text without NUL", shown("\x00"), "remove it.")


def _prepared(event: dict[str, Any], now_ms: int) -> dict[str, Any]:
    kept = {name: value for name, value in event.items() if name not in STREAM_FIELDS}
    return {"id": event_id(unix_ms=now_ms, random_74=secrets.randbits(_RANDOM_BITS)), **kept}


def _posted(row: Any) -> PostedEvent:
    return PostedEvent(
        id=row.uuid,
        kind=row.kind,
        site=row.site,
        gateway=row.gateway,
        seq=row.seq,
        outcome=row.outcome,
        reason=row.reason,
        received_at=format_ms(row.received_at),
        occurred_at=format_ms(row.occurred_at),
        estimated=row.at_earliest is not None,
        at_earliest=_time(row.at_earliest),
        at_latest=_time(row.at_latest),
        event=readable(row.payload),
    )


def _time(ms: int | None) -> str | None:
    return None if ms is None else format_ms(ms)


def readable(payload: str) -> dict[str, Any]:
    """Return an event's payload as an object; what is none or nests too deep to be shown, under `raw`."""
    if payload.count("[") + payload.count("{") > BRACKETS_SHOWN_MAX:
        return {"raw": payload}
    try:
        found = msgspec.json.decode(payload)
    except msgspec.DecodeError:
        return {"raw": payload}
    return found if isinstance(found, dict) else {"raw": payload}


_P = Permission
ROUTES = (
    Route(
        "GET",
        f"{API}/events",
        "listEvents",
        "List events in posting order.",
        _P.READ_STOCK,
        {200: EventPage},
        read=list_events,
        query=EventQuery,
    ),
    Route(
        "POST",
        f"{API}/events",
        "postEvents",
        "Post events; one that came before answers its present outcome with `repeat`.",
        _P.POST_EVENTS,
        {200: Outcomes},
        write=post_events,
        body=NewEvents,
        is_audited=False,
    ),
    Route(
        "GET",
        f"{API}/events/{{id}}",
        "getEvent",
        "Read an event.",
        _P.READ_STOCK,
        {200: PostedEvent},
        read=get_event,
    ),
)
