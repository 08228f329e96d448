"""The journal as a file: of some days, or of a run."""

from __future__ import annotations

import msgspec

from hub.api.checks import Checks
from hub.api.exports.asked import ENTRIES_MAX, MEDIA, checked_wanted
from hub.api.files import File, written
from hub.api.permissions import Permission
from hub.api.problems import refuse
from hub.api.routes import API, Answer, Call, Route
from hub.exports.runs import Run, plan, write
from hub.store.queries.readers import Reader


class JournalFileQuery(
    msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename={"from_day": "from", "to_day": "to"}
):
    """Entries posted from one day to another, both included, as days of `time_zone`; no day means no bound.

    `format`: beancount, iif, quickbooks-online or csv. `summary`: entry (one journal an entry) or day (one a day and party).
    """

    format: str
    from_day: str | None = None
    to_day: str | None = None
    time_zone: str = "UTC"
    summary: str = "entry"


def get_journal_file(reader: Reader, call: Call) -> Answer:
    """Return the entries of some days as a file; the same days give the same bytes while no entry comes to them."""
    query: JournalFileQuery = call.query
    checks = Checks()
    wanted = checked_wanted(
        checks,
        file_format=query.format,
        from_day=query.from_day,
        to_day=query.to_day,
        time_zone=query.time_zone,
        summary=query.summary,
    )
    checks.done()
    run, _ = plan(reader, wanted)
    days = "-".join(day for day in (query.from_day, query.to_day) if day is not None)
    return Answer(file_of(reader, run, f"journal-{days or 'all'}"))


def file_of(reader: Reader, run: Run, name: str) -> File:
    """Return the file of a run; Refused with 409 where it is too long for the API."""
    if run.content.entries > ENTRIES_MAX:
        detail = (
            f"Expected at most {ENTRIES_MAX} entries, got {run.content.entries}: ask for fewer days, or write the file on the "
            "hub's machine with `tallydock hub export`."
        )
        refuse(409, "too-many", "The file would be too long", detail)
    return written(MEDIA[run.wanted.file_format], name, write(reader, run))


ROUTES = (
    Route(
        "GET",
        f"{API}/exports/journal",
        "getJournalFile",
        "Read the journal of some days as a file for an accounting system.",
        Permission.EXPORT_BOOKS,
        {200: File},
        read=get_journal_file,
        query=JournalFileQuery,
        refusals=(409,),
        media=tuple(sorted({media.type for media in MEDIA.values()})),
    ),
)
