"""What is exported: journal entries and decisions in posting order, and the runs that have been made of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, case, func, insert, select, union_all, update

from hub.core.books import PLACES
from hub.store.queries.books import account_words
from hub.store.tables import (
    commit_log,
    decision,
    document,
    document_line,
    event,
    export_run,
    export_setting,
    item,
    journal_entry,
    journal_line,
    location,
    lot,
    meta,
    paper,
    party,
    site,
)

ID_MAX = (1 << 63) - 1
APPLIED = "applied"


@dataclass(frozen=True, slots=True)
class Span:
    """Which entries: posted at `from_ms` or later and before `to_ms` (None: no bound), behind entry `after`, up to `through`."""

    from_ms: int | None = None
    to_ms: int | None = None
    after: int = -1
    through: int = ID_MAX


def decisions_between(reader: Connection, from_ms: int | None, to_ms: int | None) -> tuple[int, int] | None:
    """Return the first and the last decision that was committed in a time, None for no decision."""
    bounds = select(func.min(commit_log.c.decisions_from), func.max(commit_log.c.decisions_to))
    first, last = reader.execute(bounds.where(*_committed(from_ms, to_ms))).one()
    return None if first is None else (first, last)


def _committed(from_ms: int | None, to_ms: int | None) -> list[ColumnElement[bool]]:
    after = [] if from_ms is None else [commit_log.c.at >= from_ms]
    return after if to_ms is None else [*after, commit_log.c.at < to_ms]


def narrowed(reader: Connection, span: Span) -> Span:
    """Return the same span with the ids between which its entries are: commits know when their decisions were posted."""
    if span.from_ms is None and span.to_ms is None:
        return span
    found = decisions_between(reader, span.from_ms, span.to_ms)
    if found is None:
        return replace(span, through=-1)
    first, last = found[0] * PLACES - 1, found[1] * PLACES + PLACES - 1
    return replace(span, after=max(span.after, first), through=min(span.through, last))


def _chosen(span: Span) -> ColumnElement[bool]:
    chosen = and_(journal_entry.c.id > span.after, journal_entry.c.id <= span.through)
    if span.from_ms is not None:
        chosen = and_(chosen, journal_entry.c.at >= span.from_ms)
    return chosen if span.to_ms is None else and_(chosen, journal_entry.c.at < span.to_ms)


def newest_entry(reader: Connection) -> int:
    """Return the id of the newest entry, -1 before the first: one writer numbers them, so none comes later below it."""
    return int(reader.execute(select(func.coalesce(func.max(journal_entry.c.id), -1))).scalar_one())


def entries(reader: Connection, span: Span, *, limit: int) -> Sequence[Row[Any]]:
    """Return the first entries of a narrowed span in posting order, with event and item."""
    shown = (
        select(journal_entry, event.c.uuid, event.c.kind, event.c.facts, item.c.sku)
        .join(event, event.c.id == journal_entry.c.event_id)
        .join(item, item.c.id == journal_entry.c.item_id)
    )
    return reader.execute(shown.where(_chosen(span)).order_by(journal_entry.c.id).limit(limit)).all()


def totals(reader: Connection, span: Span) -> tuple[int, list[tuple[str, int, int]]]:
    """Return how many entries a narrowed span has, and (word, debits, credits) of each account that they touch."""
    number = reader.execute(select(func.count()).select_from(journal_entry).where(_chosen(span))).scalar_one()
    sums = (
        select(journal_line.c.account, func.sum(journal_line.c.debit), func.sum(journal_line.c.credit))
        .join(journal_entry, journal_entry.c.id == journal_line.c.entry_id)
        .where(_chosen(span))
        .group_by(journal_line.c.account)
        .order_by(journal_line.c.account)
    )
    words = account_words(reader)
    return int(number), [(words[account], int(debit), int(credit)) for account, debit, credit in reader.execute(sums)]


def events_of(reader: Connection, event_ids: Sequence[int]) -> dict[int, Any]:
    """Return these events by their number, for what corrects them."""
    if not event_ids:
        return {}
    wanted = select(event.c.id, event.c.uuid, event.c.kind, event.c.facts)
    rows = reader.execute(wanted.where(event.c.id.in_(event_ids)))
    return {row.id: row for row in rows}


def parties_of_lines(reader: Connection, line_ids: Sequence[int]) -> dict[int, str]:
    """Return the code of the supplier or customer of these order lines."""
    if not line_ids:
        return {}
    chosen = (
        select(document_line.c.id, party.c.code)
        .join(document, document.c.id == document_line.c.document_id)
        .join(party, party.c.id == document.c.party_id)
        .where(document_line.c.id.in_(line_ids))
    )
    return {row.id: row.code for row in reader.execute(chosen)}


def parties_of_papers(reader: Connection, event_ids: Sequence[int]) -> dict[int, str]:
    """Return by event the supplier of a bill, or of the order that a receipt was linked to later."""
    if not event_ids:
        return {}
    supplier = case((paper.c.kind == "link", document.c.party_id), else_=paper.c.party_id)
    chosen = (
        select(paper.c.id, party.c.code)
        .outerjoin(document, document.c.id == paper.c.document_id)
        .join(party, party.c.id == supplier)
        .where(paper.c.id.in_(event_ids))
    )
    return {row.id: row.code for row in reader.execute(chosen)}


# -- what happened to the goods ---------------------------------------------------------------------------------------

_EVENT = (event.c.uuid, event.c.payload, event.c.facts)


def decided(reader: Connection, *, after: int, through: int, limit: int) -> Sequence[Row[Any]]:
    """Return applied events in the order in which they were decided, with the number of the decision (`decided`)."""
    first = (
        select(event.c.id.label("decided"), *_EVENT)
        .where(event.c.id > after, event.c.id <= through)
        .where(event.c.decision_id == event.c.id, event.c.outcome == APPLIED)
        .order_by(event.c.id)
        .limit(limit)
        .subquery()
    )
    later = (
        select(decision.c.id.label("decided"), *_EVENT)
        .join(decision, decision.c.event_id == event.c.id)
        .where(decision.c.id > after, decision.c.id <= through, decision.c.outcome == APPLIED)
        .order_by(decision.c.id)
        .limit(limit)
        .subquery()
    )
    both = union_all(select(first), select(later)).subquery()
    return reader.execute(select(both).order_by(both.c.decided).limit(limit)).all()


def events_of_decisions(reader: Connection, decisions: Sequence[int]) -> dict[int, Any]:
    """Return by decision the event that it applied."""
    if not decisions:
        return {}
    rows = reader.execute(select(event.c.decision_id, *_EVENT).where(_applied_by(reader, decisions)))
    return {row.decision_id: row for row in rows}


def _applied_by(reader: Connection, decisions: Sequence[int]) -> ColumnElement[bool]:
    """Choose events by their newest decision: the first one has the number of its event."""
    later = reader.execute(select(decision.c.event_id).where(decision.c.id.in_(decisions))).scalars().all()
    return and_(event.c.id.in_([*decisions, *later]), event.c.decision_id.in_(decisions))


def items_by_id(reader: Connection, ids: Sequence[int]) -> dict[int, Any]:
    """Return SKU and unit of these items."""
    rows = reader.execute(select(item.c.id, item.c.sku, item.c.unit).where(item.c.id.in_(ids)))
    return {row.id: row for row in rows}


def locations_by_id(reader: Connection, ids: Sequence[int]) -> Sequence[Row[Any]]:
    """Return these bins with their site."""
    return reader.execute(select(location, site.c.name.label("site")).join(site).where(location.c.id.in_(ids))).all()


def lots_by_id(reader: Connection, ids: Sequence[int]) -> dict[int, str]:
    """Return the codes of these lots."""
    return {row.id: row.code for row in reader.execute(select(lot.c.id, lot.c.code).where(lot.c.id.in_(ids)))}


def numbers_of_lines(reader: Connection, line_ids: Sequence[int]) -> dict[int, str]:
    """Return the number of the order of each of these lines."""
    chosen = select(document_line.c.id, document.c.number).join(document, document.c.id == document_line.c.document_id)
    return {row.id: row.number for row in reader.execute(chosen.where(document_line.c.id.in_(line_ids)))}


def newest_commit_between(reader: Connection, from_ms: int | None, to_ms: int | None) -> int | None:
    """Return when something was last posted in a time, None for never."""
    newest = select(func.max(commit_log.c.at)).where(*_committed(from_ms, to_ms))
    return reader.execute(newest).scalar()


def ledger(reader: Connection) -> str:
    """Return the id of this ledger."""
    return str(reader.execute(select(meta.c.value).where(meta.c.key == "ledger")).scalar_one())


# -- runs and settings ------------------------------------------------------------------------------------------------


def add_run(sql: Connection, values: Mapping[str, object]) -> int:
    """Keep a run; return its number."""
    return int(sql.execute(insert(export_run).values(values).returning(export_run.c.id)).scalar_one())


def mark_written(sql: Connection, run: int) -> None:
    """Say that the file of a run has been written."""
    sql.execute(update(export_run).where(export_run.c.id == run).values(is_written=1))


def run_of(reader: Connection, run: int) -> Row[Any] | None:
    """Return one run."""
    return reader.execute(select(export_run).where(export_run.c.id == run)).one_or_none()


def runs(reader: Connection, *, after_id: int, limit: int) -> Sequence[Row[Any]]:
    """Return runs in the order in which they were made."""
    return reader.execute(
        select(export_run).where(export_run.c.id > after_id).order_by(export_run.c.id).limit(limit)
    ).all()


def chain_of(reader: Connection, file_format: str) -> Sequence[Row[Any]]:
    """Return the runs since the last one of a format, in their order."""
    chosen = select(export_run).where(export_run.c.format == file_format, export_run.c.place.is_not(None))
    return reader.execute(chosen.order_by(export_run.c.place)).all()


def last_run_of_range(reader: Connection, values: Mapping[str, object]) -> Row[Any] | None:
    """Return the newest run of the same range, format and summary."""
    same = [export_run.c[name].is_not_distinct_from(value) for name, value in values.items()]
    chosen = select(export_run).where(export_run.c.place.is_(None), *same).order_by(export_run.c.id.desc())
    return reader.execute(chosen.limit(1)).first()


def settings(reader: Connection) -> dict[str, str]:
    """Return the settings of exports that differ from their default."""
    return {row.key: row.value for row in reader.execute(select(export_setting))}


def put_setting(sql: Connection, key: str, value: str) -> None:
    """Change a setting of exports."""
    if not sql.execute(update(export_setting).where(export_setting.c.key == key).values(value=value)).rowcount:
        sql.execute(insert(export_setting).values(key=key, value=value))
