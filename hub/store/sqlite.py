"""The driver on SQLite: the standard library's own connection, to which only the bulk writes are added.

It owns the pragmas. Everything is executed as it is written: this is the posting path of a single hub, and each step counts.
"""

from __future__ import annotations

import contextlib
import json
import logging
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool

from hub.store.driver import REVISION, Rows

log = logging.getLogger(__name__)

BUSY_TIMEOUT_S = 10.0
CACHE_KIB = 65536
CHECKPOINT_PAGES = 4000
"""The log is moved into the database file at this length (16 MB): the default would do it at every large commit."""
ROWS_A_STATEMENT = 64
"""Of inserts. The widest rows have 16 columns; SQLite takes 32,766 values a statement."""


class SqliteRaw(sqlite3.Connection):
    """See `hub.store.driver.Raw`."""

    is_shared = False
    is_lost = False
    among = "IN (SELECT value FROM json_each(?))"

    def listed(self, values: Iterable[Any]) -> Any:
        """See `Raw`."""
        return json.dumps(list(values))

    def add(self, rows: Rows, values: Iterable[Sequence[Any]]) -> None:
        """See `Raw`."""
        self._insert(rows.insert, list(values))

    def put(self, rows: Rows, values: Iterable[Sequence[Any]]) -> None:
        """See `Raw`."""
        self._insert(rows.upsert, list(values))

    def _insert(self, one: str, values: list[Sequence[Any]]) -> None:
        """Insert many rows a statement, and those left over by `one` each: a statement of its own costs a row a third."""
        whole = len(values) - len(values) % ROWS_A_STATEMENT
        for first in range(0, whole, ROWS_A_STATEMENT):
            self.execute(_many(one), list(chain.from_iterable(values[first : first + ROWS_A_STATEMENT])))
        self.executemany(one, values[whole:])

    def change(self, rows: Rows, values: Iterable[Sequence[Any]]) -> None:
        """See `Raw`."""
        self.executemany(_update(rows), values)

    def claim(self, name: str = "hub") -> bool:  # noqa: ARG002 - one hub has the whole folder
        """See `Raw`: the data folder is held already. Makes the log as long as it will get, so that commits only overwrite it."""
        _make_room(self)
        return True

    def begin(self, *, is_alone: bool = True) -> None:  # noqa: ARG002 - one process, one writer: always alone
        """See `Raw`."""
        self.execute("BEGIN IMMEDIATE")


def _make_room(raw: sqlite3.Connection) -> None:
    """Write the log full once and take it back: a commit that makes its file longer takes half as long again.

    Nothing of it reaches the database file. A full disk has no room to make.
    """
    page_size = raw.execute("PRAGMA page_size").fetchone()[0]
    # With no room in memory the pages go into the log although they are never committed.
    raw.execute("PRAGMA cache_size=10")
    try:
        raw.execute("BEGIN IMMEDIATE")
        raw.execute("CREATE TABLE room (room BLOB)")
        raw.execute("INSERT INTO room VALUES (zeroblob(?))", (CHECKPOINT_PAGES * page_size,))
    except sqlite3.OperationalError as error:
        log.warning("no room made for the database's log, going on without: %s", error)
    finally:
        if raw.in_transaction:
            raw.execute("ROLLBACK")
        raw.execute(f"PRAGMA cache_size=-{CACHE_KIB}")


@cache
def _many(insert: str) -> str:
    """Return an INSERT of one row as one of ROWS_A_STATEMENT rows.

    OR FAIL: where one cannot be added those before it stay until the transaction is undone. To take them back at once, SQLite
    would first copy each page that the statement changes.
    """
    into, values, rest = insert.partition(" VALUES ")
    row, end, after = rest.partition(")")
    many = ", ".join([row + end] * ROWS_A_STATEMENT)
    return f"{into.replace('INSERT', 'INSERT OR FAIL', 1)}{values}{many}{after}"


@cache
def _update(rows: Rows) -> str:
    place = {name: f"{name} = ?{number}" for number, name in enumerate(rows.columns, start=1)}
    changed = ", ".join(place[name] for name in rows.columns if name not in rows.key)
    return f"UPDATE {rows.table} SET {changed} WHERE {' AND '.join(place[name] for name in rows.key)}"


class SqliteStore:
    """See `hub.store.driver.Store`: one file, which one process at a time may write."""

    def __init__(self, path: Path) -> None:
        """Take the path of the file; nothing is opened."""
        self.path = path

    def __str__(self) -> str:
        """Return the path."""
        return str(self.path)

    def revision(self) -> str | None:
        """See `Store`."""
        if not self.path.is_file():
            return None
        with contextlib.closing(self.snapshot()) as snapshot:
            is_made = next(snapshot.rows("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'"), None)
            found = None if is_made is None else next(snapshot.rows(REVISION), None)
        return None if found is None else str(found[0])

    def connect(self) -> SqliteRaw:
        """See `Store`."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        raw = sqlite3.connect(
            self.path,
            isolation_level=None,
            timeout=BUSY_TIMEOUT_S,
            cached_statements=256,
            check_same_thread=False,
            factory=SqliteRaw,
        )
        raw.execute("PRAGMA journal_mode=WAL")
        raw.execute("PRAGMA synchronous=FULL")
        raw.execute(f"PRAGMA cache_size=-{CACHE_KIB}")
        raw.execute(f"PRAGMA wal_autocheckpoint={CHECKPOINT_PAGES}")
        return raw

    def engine_over(self, raw: SqliteRaw) -> Engine:
        """See `Store`."""
        return create_engine("sqlite://", creator=lambda: raw, poolclass=StaticPool)

    def reader_engine(self) -> Engine:
        """See `Store`."""
        timeout = {"timeout": BUSY_TIMEOUT_S, "check_same_thread": False}
        engine = create_engine(f"sqlite:///{self.path}", connect_args=timeout)

        @event.listens_for(engine, "connect")
        def _read_only(raw: sqlite3.Connection, _record: object) -> None:
            raw.execute("PRAGMA query_only=ON")

        @event.listens_for(engine, "begin")
        def _begin(connection: Connection) -> None:
            # Without it each SELECT would see a commit of its own.
            connection.exec_driver_sql("BEGIN")

        return engine

    def snapshot(self) -> SqliteSnapshot:
        """See `Store`."""
        return SqliteSnapshot(sqlite3.connect(f"file:{self.path}?mode=ro", uri=True, isolation_level=None))


class SqliteSnapshot:
    """See `hub.store.driver.Snapshot`."""

    def __init__(self, raw: sqlite3.Connection) -> None:
        """Begin the one transaction that sees the snapshot."""
        self._raw = raw
        raw.execute("BEGIN")

    def rows(self, sql: str, *values: Any) -> Iterator[tuple[Any, ...]]:
        """See `Snapshot`."""
        return self._raw.execute(sql, values)

    def close(self) -> None:
        """See `Snapshot`."""
        self._raw.close()
