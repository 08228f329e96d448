"""Exceptions: what was booked all the same, or went wrong, and somebody must look at; it stays listed until they have."""

from __future__ import annotations

from typing import Any, Literal

import msgspec

from hub.api.checks import Checks
from hub.api.paging import cut, decode_number, encode_cursor, page_size
from hub.api.permissions import Permission
from hub.api.problems import refuse_unknown
from hub.api.routes import API, Answer, Call, PageQuery, Route
from hub.core.times import format_ms
from hub.posting import WriteSession
from hub.store.queries import exceptions
from hub.store.queries.readers import Reader
from wire.amounts import NUMBER_MAX


class SeenException(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What was done about it."""

    reason: str


class Exceptional(msgspec.Struct, frozen=True):
    """An exception. Kinds: negative_stock, no_cost, earlier_lot, conflict, hole, internal. States: open, closed."""

    id: str
    kind: str
    state: str
    text: str
    at: str
    event: str | None
    gateway: str | None


class ExceptionPage(msgspec.Struct, frozen=True):
    """A page of exceptions."""

    items: list[Exceptional]
    next: str | None


class ExceptionQuery(PageQuery, frozen=True, forbid_unknown_fields=True):
    """Exceptions that are open, closed, or (`all`) both; of every kind, or of one."""

    state: Literal["open", "closed", "all"] = "open"
    kind: str | None = None


def list_exceptions(reader: Reader, call: Call) -> Answer:
    """Return a page, oldest first."""
    query: ExceptionQuery = call.query
    size = page_size(query.limit)
    found = exceptions.exceptions(
        reader,
        kind=query.kind,
        is_open=None if query.state == "all" else query.state == "open",
        after_id=decode_number(query.cursor),
        limit=size + 1,
    )
    rows, has_more = cut(found, size)
    return Answer(ExceptionPage([_shown(row) for row in rows], encode_cursor(rows[-1].id) if has_more else None))


def close_exception(session: WriteSession, call: Call) -> Answer:
    """Close an exception; one that is closed stays so. Why is kept in the audit log."""
    checks = Checks()
    checks.text("reason", call.body.reason)
    checks.done()
    row = _exception_of(session.sql, call.path["id"])
    if row.is_open:
        exceptions.close(session.sql, row.id, version=session.version)
        session.changed()
    return Answer(_shown(_exception_of(session.sql, call.path["id"])))


def _exception_of(reader: Reader, text: str) -> Any:
    number = int(text) if text.isascii() and text.isdigit() and len(text) < len(str(NUMBER_MAX)) else 0
    found = exceptions.exception_of(reader, number)
    if found is None:
        refuse_unknown("exception", text, "look under /api/v1/exceptions.")
    return found


def _shown(row: Any) -> Exceptional:
    state = "open" if row.is_open else "closed"
    return Exceptional(str(row.id), row.kind, state, row.text, format_ms(row.at), row.uuid, row.gateway)


_P = Permission
ROUTES = (
    Route(
        "GET",
        f"{API}/exceptions",
        "listExceptions",
        "List what somebody must look at, oldest first.",
        _P.READ_STOCK,
        {200: ExceptionPage},
        read=list_exceptions,
        query=ExceptionQuery,
    ),
    Route(
        "POST",
        f"{API}/exceptions/{{id}}/close",
        "closeException",
        "Close an exception that was looked at.",
        _P.RESOLVE_HOLDS,
        {200: Exceptional},
        write=close_exception,
        body=SeenException,
    ),
)
