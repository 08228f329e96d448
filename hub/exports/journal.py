"""Reading the journal as vouchers: one an entry, or one for each day and party. In posting order, page by page."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, tzinfo
from typing import Any

from hub.core.facts import decode_facts
from hub.core.papers import PAPERS
from hub.core.times import format_ms
from hub.exports.formats.vouchers import PARTY_KINDS, Line, Voucher
from hub.store.queries import books, exports
from hub.store.queries.exports import Span
from hub.store.queries.readers import Reader

PAGE = 1000
BY_ENTRY, BY_DAY = "entry", "day"
SUMMARIES = (BY_ENTRY, BY_DAY)


def vouchers(reader: Reader, span: Span, *, summary: str, zone: tzinfo) -> Iterator[Voucher]:
    """Return the vouchers of a span; days are those of `zone`."""
    single = _of_entries(reader, exports.narrowed(reader, span), zone)
    return _of_days(single) if summary == BY_DAY else single


def _of_entries(reader: Reader, span: Span, zone: tzinfo) -> Iterator[Voucher]:
    while rows := exports.entries(reader, span, limit=PAGE):
        lines: dict[int, list[Line]] = defaultdict(list)
        for line in books.entry_lines(reader, [row.id for row in rows]):
            lines[line.entry_id].append(Line(line.account, line.debit, line.credit))
        corrected = exports.events_of(reader, [row.corrects for row in rows if row.corrects is not None])
        parties = _parties(reader, rows, corrected, lines)
        for row in rows:
            yield Voucher(
                number=row.id,
                day=_day(row.at, zone),
                lines=tuple(lines[row.id]),
                party=parties.get(row.id),
                kind=row.kind,
                event=row.uuid,
                sku=row.sku,
                occurred_at=format_ms(row.occurred_at),
                corrects=None if row.corrects is None else corrected[row.corrects].uuid,
            )
        span = replace(span, after=rows[-1].id)


def _day(at_ms: int, zone: tzinfo) -> date:
    return datetime.fromtimestamp(at_ms // 1000, UTC).astimezone(zone).date()


def _parties(
    reader: Reader, rows: Sequence[Any], corrected: dict[int, Any], lines: dict[int, list[Line]]
) -> dict[int, str]:
    """Return by entry the code of the party of its order line or bill; a void has that of what it voids."""
    order_lines: dict[int, int] = {}
    papers: dict[int, int] = {}
    for row in rows:
        if not any(line.account in PARTY_KINDS for line in lines[row.id]):
            continue
        cause = corrected[row.corrects] if row.kind == "void" and row.corrects is not None else row
        if cause.kind in PAPERS:
            papers[row.id] = row.event_id if cause is row else cause.id
        elif cause.facts is not None and (line := decode_facts(cause.facts).line):
            order_lines[row.id] = line
    codes = exports.parties_of_lines(reader, sorted(set(order_lines.values())))
    found = {entry: codes[line] for entry, line in order_lines.items() if line in codes}
    suppliers = exports.parties_of_papers(reader, sorted(set(papers.values())))
    return found | {entry: suppliers[event] for entry, event in papers.items() if event in suppliers}


@dataclass
class _Day:
    """What the entries of one day and party sum up to."""

    number: int
    entries: int = 0
    nets: dict[str, int] = field(default_factory=lambda: defaultdict(int))

    def add(self, voucher: Voucher) -> None:
        self.entries += voucher.entries
        for line in voucher.lines:
            self.nets[line.account] += line.debit - line.credit

    def lines(self) -> tuple[Line, ...]:
        netted = [Line(account, max(net, 0), max(-net, 0)) for account, net in sorted(self.nets.items()) if net]
        return tuple(sorted(netted, key=lambda line: line.credit > 0))


def _of_days(single: Iterator[Voucher]) -> Iterator[Voucher]:
    """Sum up: accounting systems allow one customer or supplier a journal, so each day has one for each of them.

    Days and parties are few, so they are held in memory; posting times may go back when the hub's clock is set.
    """
    found: dict[tuple[date, str, str | None], _Day] = {}
    for voucher in single:
        kind = next((PARTY_KINDS[line.account] for line in voucher.lines if line.account in PARTY_KINDS), "")
        key = (voucher.day, kind, voucher.party)
        if key not in found:
            found[key] = _Day(voucher.number)
        found[key].add(voucher)
    for (day, _, party), summed in sorted(found.items(), key=lambda pair: (pair[0][0], pair[1].number)):
        if lines := summed.lines():
            yield Voucher(summed.number, day, lines, summed.entries, party)
