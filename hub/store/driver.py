"""What the store needs of a database driver, so that posting's own SQL is written once. Opens nothing.

SQL is written with `?` for values and in the words that SQLite and PostgreSQL share (RETURNING, ON CONFLICT). What they
cannot share has a method here: rows written in bulk, and a list of values behind `raw.among`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Protocol

from sqlalchemy import Engine

REVISION = "SELECT version_num FROM alembic_version"
"""The revision of the tables, in Alembic's own table."""


class StoreFailed(Exception):
    """The world failed: no disk, no network, no server. What was under way is not in the database."""


class Collided(StoreFailed):
    """Another hub was in the way; the same transaction may succeed when it is tried again."""


@dataclass(frozen=True, eq=False)
class Rows:
    """Rows of one kind that are written many at once: their table, and its columns in the order of the values.

    `key`: the columns by which a row is found again, for rows that are put or changed.
    """

    table: str
    columns: tuple[str, ...]
    key: tuple[str, ...] = ()

    @cached_property
    def insert(self) -> str:
        """Return the statement that adds one row."""
        return f"INSERT INTO {self.table} ({', '.join(self.columns)}) VALUES ({', '.join('?' * len(self.columns))})"

    @cached_property
    def on_conflict(self) -> str:
        """Return the end of a statement that replaces the row with the same key."""
        changed = ", ".join(f"{name} = excluded.{name}" for name in self.columns if name not in self.key)
        return f" ON CONFLICT ({', '.join(self.key)}) DO UPDATE SET {changed}"

    @cached_property
    def upsert(self) -> str:
        """Return the statement that adds one row or replaces the one with the same key."""
        return self.insert + self.on_conflict


def rows(table: str, columns: str, *, key: str = "") -> Rows:
    """Name rows by a table and its columns, separated by commas."""
    return Rows(table, tuple(columns.split(", ")), tuple(key.split(", ")) if key else ())


class Found(Protocol):
    """What a statement found."""

    def fetchone(self) -> Any:
        """Return the next row, None at the end."""

    def fetchall(self) -> list[Any]:
        """Return all further rows."""

    def __iter__(self) -> Any:
        """Go through the rows."""


class Raw(Protocol):
    """The one writing connection. Transactions are begun and ended by its owner alone."""

    is_shared: bool
    """Whether other hubs may write too (docs/adr/0008)."""
    among: str
    """Stands behind a column for "is one of"; its value is `listed` of what is wanted."""

    def execute(self, sql: str, values: Sequence[Any] = (), /) -> Found:
        """Run one statement."""

    def listed(self, values: Iterable[Any]) -> Any:
        """Return the value of `among`."""

    def add(self, rows: Rows, values: Iterable[Sequence[Any]], /) -> None:
        """Add many rows."""

    def put(self, rows: Rows, values: Iterable[Sequence[Any]], /) -> None:
        """Add many rows, or replace those with the same key."""

    def change(self, rows: Rows, values: Iterable[Sequence[Any]], /) -> None:
        """Change rows that exist, found by their key."""

    def begin(self, *, is_alone: bool = True) -> None:
        """Begin a transaction that writes: alone, or beside others that lock what they touch (several hubs)."""

    def commit(self) -> None:
        """End it: when this returns, it is on disk."""

    def claim(self, name: str = "hub") -> bool:
        """Make ready to write as the hub of this name until the connection is closed; False where another hub has it."""

    @property
    def is_lost(self) -> bool:
        """Whether the connection is no more, so that another must be opened."""

    def rollback(self) -> None:
        """Undo it; without a transaction nothing happens."""

    def close(self) -> None:
        """Close the connection."""


class Snapshot(Protocol):
    """The whole database as it was at one moment, for the proof of the books."""

    def rows(self, sql: str, *values: Any) -> Iterator[tuple[Any, ...]]:
        """Return rows, streamed; several streams may be read in turns."""

    def close(self) -> None:
        """Let the snapshot go."""


class Store(Protocol):
    """A database of the hub, as its driver opens it. As text: what messages call it."""

    def revision(self) -> str | None:
        """Return the revision of the ledger's tables, None where no ledger is; nothing is made."""

    def connect(self) -> Any:
        """Open a writing connection (a `Raw`): every commit on disk."""

    def engine_over(self, raw: Any) -> Engine:
        """Return an engine whose only connection is `raw`, so that SQLAlchemy statements join our transaction."""

    def reader_engine(self) -> Engine:
        """Return an engine for reads: each of its transactions sees one commit, whole, and cannot write."""

    def snapshot(self) -> Snapshot:
        """Hold the state of this moment for reading."""
