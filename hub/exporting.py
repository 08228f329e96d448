"""`tallydock hub export`: files of the books on the hub's own machine, read from its database, whether the hub runs or not.

A run since the last is kept before its file is written, and marked when the file is complete: whatever ends in between, the next
call writes that run's file first. A file is complete under its name or not there at all.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from pathlib import Path

import msgspec

from hub.api.checks import Checks
from hub.api.exports.asked import MEDIA, checked_wanted
from hub.api.exports.epcis import EpcisQuery, asked, pieces
from hub.api.exports.runs import run_of, shown
from hub.api.problems import Refused
from hub.exports.runs import Run, Wanted, keep, plan, stored, write
from hub.store.database import Place, Sql, change_apart
from hub.store.queries import exports
from hub.store.queries.readers import Readers

ACTOR = "command-line"


class Told(msgspec.Struct, frozen=True, kw_only=True):
    """What the command line says about a file. `run`: the number of a run whose file is wanted again."""

    from_day: str | None
    to_day: str | None
    time_zone: str
    out: Path | None
    file_format: str = ""
    summary: str = "entry"
    since_last: bool = False
    run: str | None = None
    is_dry_run: bool = False


def export_journal(database: Place, told: Told, *, now_ms: int) -> int:
    """Write a file of the journal, or (dry run) say what would be in it; return the exit status."""
    readers = Readers(database)
    try:
        return _export(database, readers, told, now_ms)
    except Refused as refused:
        sys.stderr.write(f"{refused.problem.detail}\n")
        return 1
    finally:
        readers.close()


def export_epcis(database: Place, told: Told) -> int:
    """Write the EPCIS events of some days; return the exit status."""
    readers = Readers(database)
    try:
        span, zone = asked(EpcisQuery(told.from_day, told.to_day, told.time_zone))
        readers.run(lambda reader: save((piece.encode() for piece in pieces(reader, span, zone)), told.out))
        return 0
    except Refused as refused:
        sys.stderr.write(f"{refused.problem.detail}\n")
        return 1
    finally:
        readers.close()


def _export(database: Place, readers: Readers, told: Told, now_ms: int) -> int:
    if told.run is not None:
        number = told.run
        _refuse_more(told)
        _write_run(readers, readers.run(lambda reader: run_of(reader, number)), told.out)
        return 0
    wanted = _wanted(told)
    if told.is_dry_run:
        run, difference = readers.run(lambda reader: plan(reader, wanted))
        tried = shown(run, difference, by=ACTOR, at_ms=now_ms)
        sys.stdout.write(msgspec.json.format(msgspec.json.encode(tried)).decode() + "\n")
        return 0
    if not wanted.since_last:
        _write_run(readers, readers.run(lambda reader: plan(reader, wanted))[0], told.out)
        return 0
    run = change_apart(database, lambda sql: _next_run(sql, wanted, now_ms))
    _write_run(readers, run, told.out)
    change_apart(database, lambda sql: exports.mark_written(sql, run.number or 0))
    sys.stderr.write(f"run {run.number}: {run.content.entries} entries\n")
    return 0


def _refuse_more(told: Told) -> None:
    checks = Checks()
    if told.from_day or told.to_day or told.is_dry_run or told.file_format:
        checks.wrong(
            "run", "nothing but its number", "a format, days or a dry run", "a run has its own: leave them out."
        )
    checks.done()


def _wanted(told: Told) -> Wanted:
    checks = Checks()
    wanted = checked_wanted(
        checks,
        file_format=told.file_format,
        from_day=told.from_day,
        to_day=told.to_day,
        time_zone=told.time_zone,
        summary=told.summary,
        since_last=told.since_last,
    )
    checks.done()
    return wanted


def _next_run(sql: Sql, wanted: Wanted, now_ms: int) -> Run:
    """Return the oldest run of this format whose file was not finished, else a new one."""
    for row in exports.chain_of(sql, wanted.file_format):
        if not row.is_written:
            return stored(row)
    return keep(sql, plan(sql, wanted)[0], actor=ACTOR, now_ms=now_ms, is_written=False)


def _write_run(readers: Readers, run: Run, out: Path | None) -> None:
    encoding = MEDIA[run.wanted.file_format].encoding
    readers.run(lambda reader: save((piece.encode(encoding) for piece in write(reader, run)), out))


def save(pieces: Iterable[bytes], out: Path | None) -> None:
    """Write a file whole and on the disk before it has its name; without a name, to standard output."""
    if out is None:
        for piece in pieces:
            sys.stdout.buffer.write(piece)
        sys.stdout.buffer.flush()
        return
    part = out.with_name(f"{out.name}.part")
    with part.open("wb") as file:
        for piece in pieces:
            file.write(piece)
        file.flush()
        os.fsync(file.fileno())
    part.replace(out)
    folder = os.open(out.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
