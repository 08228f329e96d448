"""Export runs over the API: made once, read again at any time."""

from __future__ import annotations

import msgspec

from hub.api.checks import Checks
from hub.api.exports.asked import MEDIA, checked_wanted
from hub.api.exports.journal import file_of
from hub.api.files import File
from hub.api.paging import cut, decode_number, encode_cursor, page_size
from hub.api.permissions import Permission
from hub.api.problems import refuse_unknown
from hub.api.routes import API, Answer, Call, PageQuery, Route
from hub.core.times import format_ms
from hub.exports.formats.vouchers import Names
from hub.exports.runs import Content, Difference, Run, keep, plan, stored
from hub.posting import WriteSession
from hub.store.queries import exports
from hub.store.queries.readers import Reader
from wire.amounts import format_money

_DAYS = {"from_day": "from", "to_day": "to"}


class NewExport(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename=_DAYS):
    """A run to be made: of days, or (without any) of what no run since the last of this format has had.

    `dry_run`: only say what it would hold.
    """

    format: str
    from_day: str | None = None
    to_day: str | None = None
    time_zone: str = "UTC"
    summary: str = "entry"
    dry_run: bool = False


class AccountTotal(msgspec.Struct, frozen=True):
    """What a run puts on an account; `name` is what the file calls it."""

    account: str
    name: str
    debit: str
    credit: str


class Added(msgspec.Struct, frozen=True):
    """What a run has more than `run`: the last run of the same days, or the one before it. `run` is null where there is none."""

    run: int | None
    entries: int
    accounts: list[AccountTotal]


class ExportRun(msgspec.Struct, frozen=True, rename=_DAYS):
    """A run: the entries above `after` up to `through`, of its days if it has any. `number` and `file` are null for a dry run.

    `added` is told when it is made or tried.
    """

    number: int | None
    format: str
    since_last: bool
    from_day: str | None
    to_day: str | None
    time_zone: str
    summary: str
    after: str | None
    through: str | None
    entries: int
    accounts: list[AccountTotal]
    added: Added | None
    by: str
    at: str
    file: str | None


class ExportPage(msgspec.Struct, frozen=True):
    """A page of runs."""

    items: list[ExportRun]
    next: str | None


def post_export(session: WriteSession, call: Call) -> Answer:
    """Make a run, or only try it."""
    body: NewExport = call.body
    checks = Checks()
    wanted = checked_wanted(
        checks,
        file_format=body.format,
        from_day=body.from_day,
        to_day=body.to_day,
        time_zone=body.time_zone,
        summary=body.summary,
        since_last=body.from_day is None and body.to_day is None,
    )
    checks.done()
    run, difference = plan(session.sql, wanted)
    if body.dry_run:
        return Answer(shown(run, difference, by=call.caller.name, at_ms=session.now_ms))
    run = keep(session.sql, run, actor=call.caller.name, now_ms=session.now_ms)
    return Answer(shown(run, difference), 201, f"{API}/exports/{run.number}")


def get_export(reader: Reader, call: Call) -> Answer:
    """Return one run."""
    return Answer(shown(run_of(reader, call.path["number"])))


def get_export_file(reader: Reader, call: Call) -> Answer:
    """Return the file of a run, the same bytes every time."""
    run = run_of(reader, call.path["number"])
    return Answer(file_of(reader, run, f"journal-{run.number}"))


def list_exports(reader: Reader, call: Call) -> Answer:
    """Return a page in the order in which they were made."""
    size = page_size(call.query.limit)
    found = exports.runs(reader, after_id=decode_number(call.query.cursor), limit=size + 1)
    rows, has_more = cut(found, size)
    items = [shown(stored(row)) for row in rows]
    return Answer(ExportPage(items, encode_cursor(rows[-1].id) if has_more else None))


def run_of(reader: Reader, text: str) -> Run:
    """Return the run with a number; Refused with 404 for none."""
    is_number = text.isascii() and text.isdigit() and len(text) <= 18
    row = exports.run_of(reader, int(text)) if is_number else None
    if row is None:
        refuse_unknown("export run", text, "look under /api/v1/exports.")
    return stored(row)


def shown(run: Run, difference: Difference | None = None, *, by: str = "", at_ms: int = 0) -> ExportRun:
    """Return a run as it is told; `by` and `at_ms` where it is only tried."""
    wanted, span = run.wanted, run.span
    added = None
    if difference is not None:
        told = difference.added
        added = Added(difference.run, told.entries, _accounts(told, run.names))
    return ExportRun(
        number=run.number,
        format=wanted.file_format,
        since_last=wanted.since_last,
        from_day=None if wanted.from_day is None else wanted.from_day.isoformat(),
        to_day=None if wanted.to_day is None else wanted.to_day.isoformat(),
        time_zone=wanted.time_zone,
        summary=wanted.summary,
        after=str(span.after) if span.after >= 0 else None,
        through=str(span.through) if span.through >= 0 else None,
        entries=run.content.entries,
        accounts=_accounts(run.content, run.names),
        added=added,
        by=run.actor or by,
        at=format_ms(run.at_ms or at_ms),
        file=None if run.number is None else f"{API}/exports/{run.number}/file",
    )


def _accounts(content: Content, names: Names) -> list[AccountTotal]:
    return [
        AccountTotal(account, names.accounts[account], format_money(debit), format_money(credit))
        for account, debit, credit in content.totals
    ]


_P = Permission.EXPORT_BOOKS
ROUTES = (
    Route(
        "GET",
        f"{API}/exports",
        "listExports",
        "List export runs.",
        _P,
        {200: ExportPage},
        read=list_exports,
        query=PageQuery,
    ),
    Route(
        "POST",
        f"{API}/exports",
        "createExport",
        "Make an export run of some days, or of everything since the last; or only try it.",
        _P,
        {200: ExportRun, 201: ExportRun},
        write=post_export,
        body=NewExport,
    ),
    Route(
        "GET",
        f"{API}/exports/{{number}}",
        "getExport",
        "Read an export run.",
        _P,
        {200: ExportRun},
        read=get_export,
    ),
    Route(
        "GET",
        f"{API}/exports/{{number}}/file",
        "getExportFile",
        "Read the file of an export run, the same bytes every time.",
        _P,
        {200: File},
        read=get_export_file,
        refusals=(409,),
        media=tuple(sorted({media.type for media in MEDIA.values()})),
    ),
)
