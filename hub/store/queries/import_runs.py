"""The runs of imported files: what came, how far it is, what was wrong; and the files that still wait."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, select, update

from hub.store.tables import import_file, import_run

UNDER_WAY = ("waiting", "checking", "writing")


def add_run(sql: Connection, values: Mapping[str, object], content: bytes) -> int:
    """Keep a file that waits; return the number of its run."""
    run = int(sql.execute(insert(import_run).values(values).returning(import_run.c.id)).scalar_one())
    sql.execute(insert(import_file).values(run_id=run, content=content))
    return run


def change_run(sql: Connection, run: int, values: Mapping[str, object]) -> None:
    """Say how far a run is."""
    sql.execute(update(import_run).where(import_run.c.id == run).values(values))


def drop_file(sql: Connection, run: int) -> None:
    """Forget the file of a run that has ended."""
    sql.execute(delete(import_file).where(import_file.c.run_id == run))


def begin_again(sql: Connection) -> None:
    """Let the runs that were under way when the hub ended wait again."""
    sql.execute(update(import_run).where(import_run.c.state.in_(UNDER_WAY)).values(state="waiting", done=0))


def next_waiting(reader: Connection) -> Row[Any] | None:
    """Return the oldest run that waits, with its file."""
    joined = select(import_run, import_file.c.content).join(import_file, import_file.c.run_id == import_run.c.id)
    return reader.execute(joined.where(import_run.c.state.in_(UNDER_WAY)).order_by(import_run.c.id).limit(1)).first()


def waiting(reader: Connection) -> int:
    """Return how many files wait or are under way."""
    return int(reader.execute(select(func.count()).select_from(import_file)).scalar_one())


def run_of(reader: Connection, run: int) -> Row[Any] | None:
    """Return one run."""
    return reader.execute(select(import_run).where(import_run.c.id == run)).one_or_none()


def runs(reader: Connection, *, after_id: int, limit: int) -> Sequence[Row[Any]]:
    """Return runs in the order in which they came."""
    return reader.execute(
        select(import_run).where(import_run.c.id > after_id).order_by(import_run.c.id).limit(limit)
    ).all()
