"""The rows that posting wrote, written raw into a copy of the same database: the yardstick of `post` and `postgres`.

On SQLite by executemany; on PostgreSQL by COPY, rows that may replace others through a temporary table. One commit a batch.
"""

import sqlite3
import time
from pathlib import Path
from typing import Any

import psycopg
from sqlalchemy import UniqueConstraint

from hub.store.database import Place
from hub.store.tables import metadata

Row = tuple[object, ...]
Changed = dict[str, list[Row]]


def connect(place: Place) -> Any:
    """Open a database as durably as the hub does."""
    if not isinstance(place, Path):
        return psycopg.connect(place, autocommit=True)
    rows = sqlite3.connect(place, isolation_level=None, cached_statements=256, check_same_thread=False)
    rows.execute("PRAGMA journal_mode=WAL")
    rows.execute("PRAGMA synchronous=FULL")
    return rows


class Changes:
    """What was changed in a database, found by comparing whole tables."""

    def __init__(self, place: Place) -> None:
        self._rows = connect(place)
        self._before = {name: self._read(name) for name in metadata.tables}

    def take(self) -> Changed:
        """Return the new and changed rows of each table since the last call."""
        changed = {}
        for name in metadata.tables:
            now = self._read(name)
            if rows := sorted(now - self._before[name], key=repr):
                changed[name] = rows
            self._before[name] = now
        return changed

    def close(self) -> None:
        self._rows.close()

    def _read(self, name: str) -> set[Row]:
        columns = ", ".join(column.name for column in metadata.tables[name].columns)
        return set(self._rows.execute(f"SELECT {columns} FROM {name}").fetchall())


def write_raw(rows: Any, changed: Changed) -> float:
    """Write rows in one commit; return the seconds it took."""
    began = time.perf_counter()
    if isinstance(rows, sqlite3.Connection):
        _write_sqlite(rows, changed)
    else:
        _write_postgres(rows, changed)
    return time.perf_counter() - began


def _write_sqlite(rows: sqlite3.Connection, changed: Changed) -> None:
    rows.execute("BEGIN IMMEDIATE")
    for name, values in changed.items():
        rows.executemany(f"INSERT OR REPLACE INTO {_columns(name)} VALUES({','.join('?' * len(values[0]))})", values)
    rows.execute("COMMIT")


REPLACED = ("balance", "pool", "stream", "meta")
"""Tables of which posting changes rows; to all others it only adds."""


def _write_postgres(rows: psycopg.Connection[Any], changed: Changed) -> None:
    with rows.transaction(), rows.cursor() as cursor:
        for name, values in changed.items():
            is_replaced = name in REPLACED
            if is_replaced:
                cursor.execute(f"CREATE TEMPORARY TABLE new_{name} (LIKE {name}) ON COMMIT DROP")
            into = _columns(name).replace(name, f"new_{name}", 1) if is_replaced else _columns(name)
            with cursor.copy(f"COPY {into} FROM STDIN") as copy:
                for value in values:
                    copy.write_row(value)
            if is_replaced:
                cursor.execute(f"INSERT INTO {name} SELECT * FROM new_{name} ON CONFLICT {_replace(name)}")


def _columns(name: str) -> str:
    return f"{name} ({', '.join(column.name for column in metadata.tables[name].columns)})"


def _replace(name: str) -> str:
    table = metadata.tables[name]
    keys = [column.name for column in table.primary_key]
    # What is unique stays as it is: said again, it would lock the row against everyone who refers to it.
    unique = {
        column.name for each in table.constraints if isinstance(each, UniqueConstraint) for column in each.columns
    }
    names = [column.name for column in table.columns if column.name not in {*keys, *unique}]
    return f"({', '.join(keys)}) DO UPDATE SET {', '.join(f'{each} = excluded.{each}' for each in names)}"
