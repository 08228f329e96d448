"""Runs: which entries a file holds, once and for all, so that it can be written again byte by byte.

A run "since the last" begins behind the one before it of its format. It is made in one transaction with the newest entry that
there is: nothing is in two of them and nothing between two, whatever ends in the middle.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

import msgspec

from hub.exports.formats import beancount, csv_rows, iif, quickbooks_online
from hub.exports.formats.accounts import BEANCOUNT, CSV, IIF, QUICKBOOKS_ONLINE
from hub.exports.formats.vouchers import Names
from hub.exports.journal import vouchers
from hub.exports.settings import read_settings
from hub.store.queries import exports
from hub.store.queries.exports import Span
from hub.store.queries.readers import Reader

WRITERS = {
    BEANCOUNT: beancount.write,
    IIF: iif.write,
    QUICKBOOKS_ONLINE: quickbooks_online.write,
    CSV: csv_rows.write,
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """What someone wants exported: entries posted on some days of a time zone, or (`since_last`) those that no run had yet."""

    file_format: str
    summary: str
    time_zone: str
    from_day: date | None = None
    to_day: date | None = None
    since_last: bool = False

    @property
    def zone(self) -> tzinfo:
        """The time zone whose days are meant."""
        return ZoneInfo(self.time_zone)

    @property
    def span(self) -> Span:
        """The days as a span of time, both of them included."""
        return span_of(self.from_day, self.to_day, self.zone)

    @property
    def columns(self) -> dict[str, object]:
        """What a run of it is found by."""
        return {
            "format": self.file_format,
            "summary": self.summary,
            "time_zone": self.time_zone,
            "from_day": None if self.from_day is None else self.from_day.isoformat(),
            "to_day": None if self.to_day is None else self.to_day.isoformat(),
        }


def span_of(from_day: date | None, to_day: date | None, zone: tzinfo) -> Span:
    """Return the time from the beginning of one day to the end of another; None is no bound."""
    following = None if to_day is None else to_day + timedelta(days=1)
    return Span(_midnight_ms(from_day, zone), _midnight_ms(following, zone))


@dataclass(frozen=True, slots=True)
class Content:
    """What entries come to: how many, and (word, debits, credits) in minor units of each account."""

    entries: int
    totals: list[tuple[str, int, int]]


@dataclass(frozen=True, slots=True)
class Run:
    """A file: the entries of `span` as `wanted`, called by `names`. `number` and `place` (in its chain) once it is kept."""

    wanted: Wanted
    span: Span
    content: Content
    names: Names
    place: int | None = None
    number: int | None = None
    actor: str = ""
    at_ms: int = 0
    is_written: bool = True


@dataclass(frozen=True, slots=True)
class Difference:
    """What a run has more than `run`, the last one of the same range (since the last: the one before); None for no run."""

    run: int | None
    added: Content


def plan(reader: Reader, wanted: Wanted) -> tuple[Run, Difference]:
    """Say what a run would hold now, and what of it is new."""
    names = read_settings(reader).names(wanted.file_format)
    if wanted.since_last:
        return _plan_since_last(reader, wanted, names)
    span = exports.narrowed(reader, replace(wanted.span, through=exports.newest_entry(reader)))
    content = Content(*exports.totals(reader, span))
    run = Run(wanted, span, content, replace(names, opens=_opens(content, names)))
    last = exports.last_run_of_range(reader, wanted.columns)
    if last is None:
        return run, Difference(None, content)
    newer = replace(span, after=max(span.after, last.through_id))
    return run, Difference(last.id, Content(*exports.totals(reader, newer)))


def _plan_since_last(reader: Reader, wanted: Wanted, names: Names) -> tuple[Run, Difference]:
    chain = exports.chain_of(reader, wanted.file_format)
    after = chain[-1].through_id if chain else -1
    span = Span(after=after, through=max(after, exports.newest_entry(reader)))
    content = Content(*exports.totals(reader, span))
    known = {name for row in chain for name in _names(row.names).opens}
    opens = tuple(name for name in _opens(content, names) if name not in known)
    run = Run(wanted, span, content, replace(names, opens=opens), place=len(chain) + 1)
    return run, Difference(chain[-1].id if chain else None, content)


def _opens(content: Content, names: Names) -> tuple[str, ...]:
    return tuple(sorted({names.accounts[account] for account, _, _ in content.totals}))


def keep(sql: Reader, run: Run, *, actor: str, now_ms: int, is_written: bool = True) -> Run:
    """Keep a planned run in the transaction in which it was planned; `is_written`: its file needs no second look."""
    number = exports.add_run(
        sql,
        {
            **run.wanted.columns,
            "place": run.place,
            "after_id": run.span.after,
            "through_id": run.span.through,
            "entries": run.content.entries,
            "totals": msgspec.json.encode(run.content.totals).decode(),
            "names": msgspec.json.encode(run.names).decode(),
            "actor": actor,
            "at": now_ms,
            "is_written": int(is_written),
        },
    )
    return replace(run, number=number, actor=actor, at_ms=now_ms, is_written=is_written)


def stored(row: Any) -> Run:
    """Return a kept run from its row."""
    wanted = Wanted(
        row.format, row.summary, row.time_zone, _day(row.from_day), _day(row.to_day), since_last=row.place is not None
    )
    totals = msgspec.json.decode(row.totals, type=list[tuple[str, int, int]])
    return Run(
        wanted=wanted,
        span=replace(wanted.span, after=row.after_id, through=row.through_id),
        content=Content(row.entries, totals),
        names=_names(row.names),
        place=row.place,
        number=row.id,
        actor=row.actor,
        at_ms=row.at,
        is_written=bool(row.is_written),
    )


def write(reader: Reader, run: Run) -> Iterator[str]:
    """Write the file of a run, piece by piece."""
    wanted = run.wanted
    found = vouchers(reader, run.span, summary=wanted.summary, zone=wanted.zone)
    return WRITERS[wanted.file_format](found, run.names)


def _names(text: str) -> Names:
    return msgspec.json.decode(text, type=Names)


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def _midnight_ms(day: date | None, zone: tzinfo) -> int | None:
    return None if day is None else int(datetime(day.year, day.month, day.day, tzinfo=zone).timestamp()) * 1000
