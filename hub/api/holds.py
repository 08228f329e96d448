"""Holds: events that the books could not take, and the decision of a supervisor about each."""

from __future__ import annotations

from typing import Any, Literal

import msgspec

from hub.api.checks import Checks
from hub.api.events import readable
from hub.api.paging import cut, decode_number, encode_cursor, page_size
from hub.api.permissions import Permission
from hub.api.problems import refuse, refuse_unknown
from hub.api.refusals import taken
from hub.api.routes import API, Answer, Call, PageQuery, Route
from hub.core.times import format_ms
from hub.posting import WriteSession
from hub.store.arrivals import close_rejected, rejected
from hub.store.queries import intake
from hub.store.queries.readers import Reader
from wire.feedback import Outcome, Reason
from wire.topics import parse_gateway_topic

_ID_LENGTH_MAX = 18
UNREADABLE_FROM = 1 << 50
"""Payloads that were no batch are listed after the held events, under numbers of their own from here on."""
SHOWN_BYTES_MAX = 2000
_UNREADABLE_STATES = {None: None, "open": False, "rejected": True}


class Hold(msgspec.Struct, frozen=True):
    """A held event with the reason, and once it is decided by whom and why.

    States: open, waiting (a void before its event), accepted, mapped, rejected, undone.
    """

    id: str
    event: dict[str, Any]
    reason: str
    message: str
    state: str
    site: str | None
    gateway: str | None
    opened_at: str
    closed_at: str | None
    closed_by: str | None
    why: str | None


class HoldPage(msgspec.Struct, frozen=True):
    """A page of holds."""

    items: list[Hold]
    next: str | None


class HoldQuery(PageQuery, frozen=True, forbid_unknown_fields=True):
    """All holds, or those in one state."""

    state: str | None = None


class Resolution(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a person decides: `map` to an item (`sku`), `accept` as it is, or `reject`; always with a reason."""

    action: Literal["map", "accept", "reject"]
    reason: str
    sku: str | None = None


class Resolved(msgspec.Struct, frozen=True):
    """The hold after the decision, and what became of its event."""

    hold: Hold
    outcome: Outcome


def list_holds(reader: Reader, call: Call) -> Answer:
    """Return a page, oldest first."""
    query: HoldQuery = call.query
    size = page_size(query.limit)
    after = decode_number(query.cursor)
    found: list[Hold] = []
    if after < UNREADABLE_FROM:
        states = [] if query.state is None else [query.state]
        found = [_hold(row) for row in intake.holds(reader, states=states, after_id=after, limit=size + 1)]
    if len(found) <= size and query.state in _UNREADABLE_STATES:
        behind = max(0, after - UNREADABLE_FROM)
        is_closed = _UNREADABLE_STATES[query.state]
        more = rejected(reader, after_id=behind, limit=size + 1 - len(found), is_closed=is_closed)
        found += [_unreadable(row) for row in more]
    rows, has_more = cut(found, size)
    return Answer(HoldPage(list(rows), encode_cursor(int(rows[-1].id)) if has_more else None))


def get_hold(reader: Reader, call: Call) -> Answer:
    """Return one hold."""
    return Answer(_hold_of(reader, call.path["id"]))


def resolve_hold(session: WriteSession, call: Call) -> Answer:
    """Decide a held event again, as a person says."""
    body: Resolution = call.body
    checks = Checks()
    checks.text("reason", body.reason)
    if body.action == "map" and body.sku is None:
        checks.wrong("sku", "the item that the code stands for", None, "name its SKU.")
    checks.done()
    hold = _hold_of(session.sql, call.path["id"])
    if int(hold.id) > UNREADABLE_FROM:
        return _reject_unreadable(session, call, hold)
    outcome = taken(
        session.resolve_hold(int(hold.id), action=body.action, actor=call.caller.name, reason=body.reason, sku=body.sku)
    )
    return Answer(Resolved(_hold_of(session.sql, hold.id), outcome))


def _reject_unreadable(session: WriteSession, call: Call, hold: Hold) -> Answer:
    """Close a payload that was no batch: nothing can be decided about it but that."""
    body: Resolution = call.body
    if body.action != "reject":
        detail = f"Expected reject, got {body.action}: it is no batch, so no event of it can be booked."
        refuse(422, "no-batch", "This cannot be decided so", detail)
    number, who = int(hold.id) - UNREADABLE_FROM, call.caller.name
    if not close_rejected(session.sql, number, by=who, why=body.reason, at_ms=session.now_ms):
        refuse(
            409, "not-open", "It is so already, or cannot be done now", f"Expected an open hold, it is {hold.state}."
        )
    outcome = Outcome(id=hold.id, outcome="held", reason=hold.reason, message=hold.message)
    return Answer(Resolved(_hold_of(session.sql, hold.id), outcome))


def _hold_of(reader: Reader, hold_id: str) -> Hold:
    number = int(hold_id) if hold_id.isascii() and hold_id.isdigit() and len(hold_id) <= _ID_LENGTH_MAX else 0
    for row in rejected(reader, after_id=number - UNREADABLE_FROM - 1, limit=1) if number > UNREADABLE_FROM else ():
        if row.id == number - UNREADABLE_FROM:
            return _unreadable(row)
    found = intake.hold_of(reader, number)
    if found is None:
        refuse_unknown("hold", hold_id, "look under /api/v1/holds.")
    return _hold(found)


def _hold(row: Any) -> Hold:
    return Hold(
        id=str(row.id),
        event={"id": row.uuid, "kind": row.kind, **readable(row.payload)},
        reason=row.reason,
        message=row.message,
        state=row.state,
        site=row.site,
        gateway=row.gateway,
        opened_at=format_ms(row.opened_at),
        closed_at=None if row.closed_at is None else format_ms(row.closed_at),
        closed_by=row.closed_by,
        why=row.why,
    )


def _unreadable(row: Any) -> Hold:
    """Show a payload that was no batch: its bytes as far as they are text, and how often they came (BAD-1)."""
    topic = parse_gateway_topic(row.topic)
    text = row.payload[:SHOWN_BYTES_MAX].decode("utf-8", errors="replace")
    return Hold(
        id=str(UNREADABLE_FROM + row.id),
        event={"topic": row.topic, "raw": text, "bytes": len(row.payload), "times": row.times},
        reason=Reason.MALFORMED,
        message=row.reason,
        state="open" if row.closed_at is None else "rejected",
        site=topic.site if topic else None,
        gateway=topic.gateway if topic else None,
        opened_at=format_ms(row.first_at),
        closed_at=None if row.closed_at is None else format_ms(row.closed_at),
        closed_by=row.closed_by,
        why=row.why,
    )


_P = Permission
_ONE = f"{API}/holds/{{id}}"
ROUTES = (
    Route(
        "GET",
        f"{API}/holds",
        "listHolds",
        "List held events, oldest first.",
        _P.READ_STOCK,
        {200: HoldPage},
        read=list_holds,
        query=HoldQuery,
    ),
    Route("GET", _ONE, "getHold", "Read a held event.", _P.READ_STOCK, {200: Hold}, read=get_hold),
    Route(
        "POST",
        f"{_ONE}/resolve",
        "resolveHold",
        "Map, accept or reject a held event; it is decided again at once.",
        _P.RESOLVE_HOLDS,
        {200: Resolved},
        write=resolve_hold,
        body=Resolution,
        refusals=(409,),
    ),
)
