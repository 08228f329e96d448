"""Closed periods, and what the journal held up to their end."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select

from hub.store.tables import journal_entry, journal_line, period


def periods(reader: Connection, *, after_id: int, limit: int) -> Sequence[Row[Any]]:
    """Return closed periods in the order in which they were closed."""
    return reader.execute(select(period).where(period.c.id > after_id).order_by(period.c.id).limit(limit)).all()


def newest(reader: Connection) -> Row[Any] | None:
    """Return the period that was closed last."""
    return reader.execute(select(period).order_by(period.c.through.desc()).limit(1)).one_or_none()


def posted_through(reader: Connection, through_ms: int) -> tuple[int, int]:
    """Return how many entries were posted up to a time, and their debits in minor units."""
    chosen = select(func.count(journal_entry.c.id.distinct()), func.coalesce(func.sum(journal_line.c.debit), 0))
    joined = chosen.join(journal_line, journal_line.c.entry_id == journal_entry.c.id)
    found = reader.execute(joined.where(journal_entry.c.at <= through_ms)).one()
    return int(found[0]), int(found[1])


def close(sql: Connection, *, through_ms: int, at_ms: int, actor: str, version: int) -> None:
    """Close everything up to a time."""
    entries, debits = posted_through(sql, through_ms)
    closed = {"through": through_ms, "at": at_ms, "actor": actor, "entries": entries, "debits": debits}
    sql.execute(insert(period).values(**closed, version=version))
