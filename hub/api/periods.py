"""Closed periods: nothing is posted into them any more; what comes late is dated in the next open one."""

from __future__ import annotations

from typing import Any

import msgspec

from hub.api.as_of import end_of
from hub.api.paging import cut, decode_number, encode_cursor, page_size
from hub.api.permissions import Permission
from hub.api.problems import FieldError, refuse, refuse_fields, shown
from hub.api.routes import API, Answer, Call, PageQuery, Route
from hub.core.times import format_ms
from hub.posting import WriteSession
from hub.store.queries import periods
from hub.store.queries.readers import Reader
from wire.amounts import format_money


class ClosePeriod(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The last day of the period (its end in UTC), or the last moment with its zone."""

    through: str


class Period(msgspec.Struct, frozen=True):
    """A closed period: the journal holds `entries` with these `debits` up to `through`, and no more will come."""

    through: str
    closed_at: str
    by: str
    entries: int
    debits: str


class PeriodPage(msgspec.Struct, frozen=True):
    """A page of closed periods."""

    items: list[Period]
    next: str | None


def list_periods(reader: Reader, call: Call) -> Answer:
    """Return a page in the order in which they were closed."""
    size = page_size(call.query.limit)
    found = periods.periods(reader, after_id=decode_number(call.query.cursor), limit=size + 1)
    rows, has_more = cut(found, size)
    return Answer(PeriodPage([_shown(row) for row in rows], encode_cursor(rows[-1].id) if has_more else None))


def close_period(session: WriteSession, call: Call) -> Answer:
    """Close everything up to a time; 409 when that is closed already, or has not passed."""
    through = end_of(call.body.through)
    if through is None:
        expected = "a day like 2026-10-31, or a time with its zone"
        refuse_fields([FieldError("through", expected, shown(call.body.through), "correct it.")])
        return Answer(None)
    if through >= session.now_ms:
        detail = f"Expected a time before {format_ms(session.now_ms)}, got {format_ms(through)}: close it when it has passed."
        refuse(409, "not-over", "The period is not over", detail)
    before = periods.newest(session.sql)
    if before is not None and through <= before.through:
        detail = f"Expected a time after {format_ms(before.through)}, up to which the books are closed: nothing is left to close."
        refuse(409, "closed", "The period is closed already", detail)
    periods.close(
        session.sql, through_ms=through, at_ms=session.now_ms, actor=call.caller.name, version=session.version
    )
    session.changed()
    return Answer(_shown(periods.newest(session.sql)), 201)


def _shown(row: Any) -> Period:
    return Period(format_ms(row.through), format_ms(row.at), row.actor, row.entries, format_money(row.debits))


_P = Permission
ROUTES = (
    Route(
        "GET",
        f"{API}/periods",
        "listPeriods",
        "List closed periods.",
        _P.READ_BOOKS,
        {200: PeriodPage},
        read=list_periods,
        query=PageQuery,
    ),
    Route(
        "POST",
        f"{API}/periods",
        "closePeriod",
        "Close the books up to a day: nothing is posted there any more.",
        _P.CLOSE_PERIODS,
        {201: Period},
        write=close_period,
        body=ClosePeriod,
        refusals=(409,),
    ),
)
