"""Counts: ordered for some bins, taken blind at the docks, compared here with the books, and approved or counted again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

import msgspec

from hub.api.checks import Checks
from hub.api.events import readable
from hub.api.paging import cut, decode_number, encode_cursor, page_size
from hub.api.permissions import Permission
from hub.api.problems import refuse, refuse_unknown
from hub.api.refusals import taken
from hub.api.routes import API, Answer, Call, NoFields, PageQuery, Route
from hub.core.times import format_ms
from hub.posting import WriteSession
from hub.store.queries import counts
from hub.store.queries.readers import Reader
from wire.amounts import BadAmount, format_micro, format_money, parse_micro, parse_money

BINS_MAX = 1000
ENDED = ("closed", "cancelled")


class NewCount(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A count of some bins. Variances beyond `tolerance_units` or `tolerance_value` wait for a person; without them the policy's hold.

    `recount_of`: the count that is taken again, by others than those who counted first. `blind`: docks show no figures of the books.
    """

    number: str
    bins: list[str]
    site: str = "main"
    blind: bool = True
    tolerance_units: str | None = None
    tolerance_value: str | None = None
    recount_of: str | None = None


class Recount(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The number of the count that takes again what waits."""

    number: str


class Approve(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Why everything that waits is booked as it was counted."""

    reason: str


class CountBin(msgspec.Struct, frozen=True):
    """A bin of a count. States: open, counted, review (a variance waits)."""

    bin: str
    state: str


class Counted(msgspec.Struct, frozen=True):
    """What was counted: `book` as of that time by all that is known now, `variance` is counted less book.

    States: booked, waiting, rejected, undone. `hold`: where it is resolved. An empty bin has no `sku`.
    """

    event: str
    bin: str
    sku: str | None
    lot: str | None
    counted: str
    book: str | None
    variance: str | None
    booked: str
    state: str
    hold: int | None
    worker: str | None
    at: str
    complete: bool


class CountShown(msgspec.Struct, frozen=True):
    """A count as it is. States: open, review (a variance waits), done, closed, cancelled."""

    number: str
    site: str
    state: str
    blind: bool
    tolerance_units: str | None
    tolerance_value: str | None
    recount_of: str | None
    at: str
    bins: list[CountBin]
    entries: list[Counted]


class CountPage(msgspec.Struct, frozen=True):
    """A page of counts."""

    items: list[CountShown]
    next: str | None


def list_counts(reader: Reader, call: Call) -> Answer:
    """Return a page in the order in which they were made."""
    size = page_size(call.query.limit)
    rows, has_more = cut(counts.plans(reader, after_id=decode_number(call.query.cursor), limit=size + 1), size)
    return Answer(CountPage(_shown(reader, rows), encode_cursor(rows[-1].id) if has_more else None))


def get_count(reader: Reader, call: Call) -> Answer:
    """Return one count."""
    return Answer(_count_of(reader, call.path["number"]))


def post_count(session: WriteSession, call: Call) -> Answer:
    """Order a count."""
    body: NewCount = call.body
    checks = Checks()
    checks.code("number", body.number)
    checks.site("site", body.site)
    if not 1 <= len(body.bins) <= BINS_MAX:
        checks.wrong("bins", f"1 to {BINS_MAX} bins", len(body.bins), "order several counts.")
    units = checks.cost("tolerance_units", body.tolerance_units)
    value = _money(checks, "tolerance_value", body.tolerance_value)
    checks.done()
    first = None if body.recount_of is None else _plan_of(session.sql, body.recount_of).id
    plan = {"is_blind": int(body.blind), "units": units, "value": value, "recount_of": first}
    taken(session.put_count(body.number, body.site, list(dict.fromkeys(body.bins)), plan))
    return Answer(_count_of(session.sql, body.number), 201, f"{API}/counts/{body.number}")


def recount(session: WriteSession, call: Call) -> Answer:
    """Order that what waits is counted again by somebody else; what was counted first is rejected."""
    first = _count_of(session.sql, call.path["number"])
    waiting = [entry for entry in first.entries if entry.state == "waiting"]
    if not waiting:
        refuse(409, "not-open", "Nothing waits", f"Expected a variance of {first.number} that waits, got none.")
    checks = Checks()
    checks.code("number", call.body.number)
    checks.done()
    plan = _plan_of(session.sql, first.number)
    values = {"is_blind": plan.is_blind, "units": plan.units, "value": plan.value, "recount_of": plan.id}
    bins = list(dict.fromkeys(entry.bin for entry in waiting))
    taken(session.put_count(call.body.number, first.site, bins, values))
    _resolve(session, call, waiting, "reject", f"recounted as {call.body.number}")
    return Answer(_count_of(session.sql, call.body.number), 201, f"{API}/counts/{call.body.number}")


def approve(session: WriteSession, call: Call) -> Answer:
    """Book every variance that waits as it was counted, compared with the books as of its time by all that is known now."""
    checks = Checks()
    checks.text("reason", call.body.reason)
    checks.done()
    found = _count_of(session.sql, call.path["number"])
    _resolve(session, call, [entry for entry in found.entries if entry.state == "waiting"], "accept", call.body.reason)
    return Answer(_count_of(session.sql, found.number))


def _resolve(session: WriteSession, call: Call, entries: Sequence[Counted], action: str, reason: str) -> None:
    for entry in entries:
        if entry.hold is not None:
            taken(session.resolve_hold(entry.hold, action=action, actor=call.caller.name, reason=reason))
    session.settle()


def close_count(session: WriteSession, call: Call) -> Answer:
    """End a count: later scans for it are held."""
    return _end(session, call, "closed")


def cancel_count(session: WriteSession, call: Call) -> Answer:
    """Cancel a count of which nothing is counted."""
    found = _count_of(session.sql, call.path["number"])
    if found.entries and found.state != "cancelled":
        detail = f"Expected a count of which nothing is counted, some of {found.number} is: close it instead."
        refuse(409, "not-open", "Part of it is counted", detail)
    return _end(session, call, "cancelled")


def _end(session: WriteSession, call: Call, state: str) -> Answer:
    plan = _plan_of(session.sql, call.path["number"])
    if plan.state != state:
        if plan.state in ENDED:
            refuse(409, "not-open", "The count is ended", f"Expected an open count, {plan.number} is {plan.state}.")
        taken(session.set_order_state(counts.COUNT, plan.number, state))
    return Answer(_count_of(session.sql, plan.number))


def _money(checks: Checks, field: str, text: str | None) -> int | None:
    if text is None:
        return None
    try:
        value = parse_money(text)
    except BadAmount:
        value = -1
    if value < 0:
        checks.wrong(field, "money of 0 or more, with at most 2 decimals", text, "correct it, or leave it out.")
    return value


def _plan_of(reader: Reader, number: str) -> Any:
    found = counts.plan_of(reader, number)
    if found is None:
        refuse_unknown("count", number, "look under /api/v1/counts.")
    return found


def _count_of(reader: Reader, number: str) -> CountShown:
    return _shown(reader, [_plan_of(reader, number)])[0]


def _shown(reader: Reader, plans: Sequence[Any]) -> list[CountShown]:
    ids = [plan.id for plan in plans]
    bins: dict[int, list[str]] = defaultdict(list)
    for place in counts.bins_of(reader, ids):
        bins[place.document_id].append(place.code)
    entries: dict[int, list[Counted]] = defaultdict(list)
    for row in counts.entries_of(reader, ids):
        entries[row.document_id].append(_entry(reader, row))
    return [_count(plan, bins[plan.id], entries[plan.id]) for plan in plans]


def _count(plan: Any, bins: list[str], entries: list[Counted]) -> CountShown:
    shown = [CountBin(code, _bin_state([entry for entry in entries if entry.bin == code])) for code in bins]
    states = {one.state for one in shown} | {"review" for entry in entries if entry.state == "waiting"}
    state = plan.state
    if state not in ENDED:
        state = "review" if "review" in states else "open" if "open" in states else "done"
    return CountShown(
        number=plan.number,
        site=plan.site,
        state=state,
        blind=bool(plan.is_blind),
        tolerance_units=None if plan.units is None else format_micro(plan.units),
        tolerance_value=None if plan.value is None else format_money(plan.value),
        recount_of=plan.recounted,
        at=format_ms(plan.at),
        bins=shown,
        entries=entries,
    )


def _bin_state(entries: Sequence[Counted]) -> str:
    if any(entry.state == "waiting" for entry in entries):
        return "review"
    return "counted" if any(entry.state == "booked" for entry in entries) else "open"


def _entry(reader: Reader, row: Any) -> Counted:
    payload = readable(row.payload)
    counted = str(payload.get("quantity") or "0")
    book = variance = None
    if row.item_id:
        place = {"item_id": row.item_id, "location_id": row.location_id, "lot_id": row.lot_id}
        in_books = counts.book_at(reader, at_ms=row.occurred_at, **place)
        if row.outcome == "applied":
            # What the count itself booked happened at its time, too.
            in_books -= row.booked
        book = format_micro(in_books)
        variance = format_micro(row.booked) if row.outcome == "applied" else _difference(counted, in_books)
    return Counted(
        event=row.uuid,
        bin=row.location,
        sku=row.sku,
        lot=row.lot,
        counted=counted,
        book=book,
        variance=variance,
        booked=format_micro(row.booked),
        state=_entry_state(row),
        hold=row.hold if row.hold_state == "open" else None,
        worker=row.worker,
        at=format_ms(row.occurred_at),
        complete=bool(row.is_complete),
    )


def _difference(counted: str, in_books: int) -> str | None:
    try:
        return format_micro(parse_micro(counted) - in_books)
    except BadAmount:
        return None


def _entry_state(row: Any) -> str:
    if row.voided_by is not None:
        return "undone"
    if row.outcome == "applied":
        return "booked"
    return "waiting" if row.hold_state == "open" else "rejected"


_P = Permission
_ONE = f"{API}/counts/{{number}}"
ROUTES = (
    Route(
        "GET",
        f"{API}/counts",
        "listCounts",
        "List counts.",
        _P.READ_BOOKS,
        {200: CountPage},
        read=list_counts,
        query=PageQuery,
    ),
    Route(
        "POST",
        f"{API}/counts",
        "createCount",
        "Order a count of some bins.",
        _P.WRITE_ORDERS,
        {201: CountShown},
        write=post_count,
        body=NewCount,
        refusals=(404, 409),
    ),
    Route(
        "GET",
        _ONE,
        "getCount",
        "Read a count with its variances.",
        _P.READ_BOOKS,
        {200: CountShown},
        read=get_count,
    ),
    Route(
        "POST",
        f"{_ONE}/approve",
        "approveCount",
        "Book every variance that waits.",
        _P.RESOLVE_HOLDS,
        {200: CountShown},
        write=approve,
        body=Approve,
        refusals=(409,),
    ),
    Route(
        "POST",
        f"{_ONE}/recount",
        "recountCount",
        "Let somebody else count again what waits.",
        _P.RESOLVE_HOLDS,
        {201: CountShown},
        write=recount,
        body=Recount,
        refusals=(409,),
    ),
    Route(
        "POST",
        f"{_ONE}/close",
        "closeCount",
        "End a count.",
        _P.WRITE_ORDERS,
        {200: CountShown},
        write=close_count,
        body=NoFields,
        refusals=(409,),
    ),
    Route(
        "POST",
        f"{_ONE}/cancel",
        "cancelCount",
        "Cancel a count of which nothing is counted.",
        _P.WRITE_ORDERS,
        {200: CountShown},
        write=cancel_count,
        body=NoFields,
        refusals=(409,),
    ),
)
