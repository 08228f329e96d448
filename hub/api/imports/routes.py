"""Sending a file of rows, and seeing what becomes of it."""

from __future__ import annotations

import hashlib
from typing import Any, Literal

import msgspec

from hub.api.checks import Checks
from hub.api.imports.cells import RowError
from hub.api.imports.kinds import KINDS
from hub.api.paging import cut, decode_number, encode_cursor, page_size
from hub.api.permissions import Permission
from hub.api.problems import refuse, refuse_unknown
from hub.api.routes import API, Answer, Call, PageQuery, Route
from hub.core.times import format_ms
from hub.posting import WriteSession
from hub.store.queries import import_runs
from hub.store.queries.readers import Reader

WAITING_MAX = 10


class NewImport(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the file holds (`kind`), its name, and whether it is only checked.

    `with_errors`: write the rows that are right although others are wrong.
    """

    kind: str
    name: str = "file"
    dry_run: Literal["true", "false"] = "false"
    with_errors: Literal["true", "false"] = "false"


class ImportRun(msgspec.Struct, frozen=True):
    """A file that was sent, and how far it is. The figures count items, orders ... ; `errors` has the first 500.

    States: waiting, checking, writing; done, refused (something is wrong, nothing was written), failed (our mistake).
    """

    id: int
    kind: str
    name: str
    sha256: str
    by: str
    dry_run: bool
    state: str
    entries: int
    done: int
    created: int
    changed: int
    unchanged: int
    failed: int
    ignored_columns: list[str]
    errors: list[RowError]
    at: str
    ended_at: str | None


class ImportPage(msgspec.Struct, frozen=True):
    """A page of imports."""

    items: list[ImportRun]
    next: str | None


class _Report(msgspec.Struct, frozen=True):
    ignored: list[str] = []
    errors: list[RowError] = []


def post_import(session: WriteSession, call: Call) -> Answer:
    """Keep a file; it is checked and written soon. 409 when too many wait."""
    query: NewImport = call.query
    content: bytes = call.body
    checks = Checks()
    checks.text("name", query.name)
    if query.kind not in KINDS:
        checks.wrong("kind", f"one of {', '.join(KINDS)}", query.kind, "say what the file holds.")
    if not content:
        checks.wrong("body", "a CSV or XLSX file", "nothing", "send the file as the body.")
    checks.done()
    if import_runs.waiting(session.sql) >= WAITING_MAX:
        detail = f"Expected fewer than {WAITING_MAX} files that wait, got as many: send it again when some are done."
        refuse(409, "too-many", "Too many files wait", detail)
    values = {
        "kind": query.kind,
        "name": query.name,
        "digest": hashlib.sha256(content).hexdigest(),
        "actor": call.caller.name,
        "is_dry_run": int(query.dry_run == "true"),
        "with_errors": int(query.with_errors == "true"),
        "state": "waiting",
        "at": session.now_ms,
    }
    run = import_runs.add_run(session.sql, values, content)
    return Answer(_run_of(session.sql, run), 201, f"{API}/imports/{run}")


def get_import(reader: Reader, call: Call) -> Answer:
    """Return one import."""
    return Answer(_run_of(reader, decode_id(call.path["id"])))


def list_imports(reader: Reader, call: Call) -> Answer:
    """Return a page in the order in which they came."""
    size = page_size(call.query.limit)
    found = import_runs.runs(reader, after_id=decode_number(call.query.cursor), limit=size + 1)
    rows, has_more = cut(found, size)
    return Answer(ImportPage([_shown(row) for row in rows], encode_cursor(rows[-1].id) if has_more else None))


def decode_id(text: str) -> int:
    """Return the number in an address; Refused with 404 for none."""
    if not (text.isascii() and text.isdigit() and len(text) <= 18):
        refuse_unknown("import", text, "look under /api/v1/imports.")
    return int(text)


def _run_of(reader: Reader, run: int) -> ImportRun:
    found = import_runs.run_of(reader, run)
    if found is None:
        refuse_unknown("import", str(run), "look under /api/v1/imports.")
    return _shown(found)


def _shown(row: Any) -> ImportRun:
    report = msgspec.json.decode(row.report, type=_Report)
    return ImportRun(
        id=row.id,
        kind=row.kind,
        name=row.name,
        sha256=row.digest,
        by=row.actor,
        dry_run=bool(row.is_dry_run),
        state=row.state,
        entries=row.entries,
        done=row.done,
        created=row.created,
        changed=row.changed,
        unchanged=row.unchanged,
        failed=row.failed,
        ignored_columns=report.ignored,
        errors=report.errors,
        at=format_ms(row.at),
        ended_at=None if row.ended_at is None else format_ms(row.ended_at),
    )


_P = Permission
ROUTES = (
    Route(
        "GET",
        f"{API}/imports",
        "listImports",
        "List imports.",
        _P.READ_BOOKS,
        {200: ImportPage},
        read=list_imports,
        query=PageQuery,
    ),
    Route(
        "POST",
        f"{API}/imports",
        "createImport",
        "Import a CSV or XLSX file, sent as the body.",
        _P.WRITE_CATALOGUE,
        {201: ImportRun},
        write=post_import,
        query=NewImport,
        body=bytes,
        refusals=(409,),
        is_audited=False,
    ),
    Route(
        "GET",
        f"{API}/imports/{{id}}",
        "getImport",
        "Read how far an import is.",
        _P.READ_BOOKS,
        {200: ImportRun},
        read=get_import,
    ),
)
