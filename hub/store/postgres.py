"""The driver on PostgreSQL: the one door to psycopg. Several hubs may share one database.

It owns the translation of our SQL and the bulk writes by COPY and arrays. A connection is used by one thread at a time.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Any

import psycopg
from psycopg.abc import Buffer
from sqlalchemy import Engine, create_engine
from sqlalchemy.pool import StaticPool

from hub.store.driver import REVISION, Collided, Found, Rows, StoreFailed
from hub.store.sharing import CHANNEL, begin_alone, begin_beside_others, claim_name
from hub.store.tables import metadata

SCHEME = "postgresql://"
APPLICATION = "tallydock"
_COLLISIONS = (psycopg.errors.DeadlockDetected, psycopg.errors.SerializationFailure, psycopg.errors.UniqueViolation)


class PostgresRaw:
    """See `hub.store.driver.Raw`."""

    is_shared = True
    among = "= ANY(?)"

    def __init__(self, connection: psycopg.Connection[Any]) -> None:
        """Wrap a connection in autocommit mode: transactions are begun and ended by SQL of ours."""
        self.connection = connection
        self._cursor = connection.cursor()

    @property
    def is_lost(self) -> bool:
        """See `Raw`."""
        return self.connection.closed

    def execute(self, sql: str, values: Sequence[Any] = ()) -> Found:
        """See `Raw`."""
        with _failures():
            return self.connection.execute(_translated(sql), values or None)

    def listed(self, values: Iterable[Any]) -> Any:
        """See `Raw`: the text of an array, so that it takes the type of the column that it is compared with."""
        return "{" + ",".join(map(_element, values)) + "}"

    def add(self, rows: Rows, values: Iterable[Sequence[Any]]) -> None:
        """See `Raw`."""
        with _failures(), self._cursor.copy(_copy(rows)) as copy:
            for row in values:
                copy.write_row(row)

    def put(self, rows: Rows, values: Iterable[Sequence[Any]]) -> None:
        """See `Raw`."""
        self._in_columns(_put(rows), values)

    def change(self, rows: Rows, values: Iterable[Sequence[Any]]) -> None:
        """See `Raw`."""
        self._in_columns(_change(rows), values)

    def _in_columns(self, sql: str, values: Iterable[Sequence[Any]]) -> None:
        columns = [self.listed(column) for column in zip(*values, strict=True)]
        if columns:
            with _failures():
                self._cursor.execute(sql, columns)

    def claim(self, name: str = "hub") -> bool:
        """See `Raw`."""
        return claim_name(self, name)

    def begin(self, *, is_alone: bool = True) -> None:
        """See `Raw`."""
        self.execute("BEGIN")
        (begin_alone if is_alone else begin_beside_others)(self)

    def commit(self) -> None:
        """See `Raw`."""
        with _failures():
            self.connection.commit()

    def rollback(self) -> None:
        """See `Raw`: on a connection that is lost the server has done it."""
        with contextlib.suppress(psycopg.OperationalError):
            self.connection.rollback()

    @contextlib.contextmanager
    def one_moment(self) -> Iterator[None]:
        """Read several times what was committed at one moment: what others commit meanwhile is not seen."""
        self.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
        try:
            yield
        finally:
            self.rollback()

    def listen(self) -> None:
        """Hear of other hubs' commits from now on."""
        self.execute(f"LISTEN {CHANNEL}")

    def wait(self, timeout_s: float) -> None:
        """Wait until a commit is heard of, at most so long."""
        with _failures():
            for _ in self.connection.notifies(timeout=timeout_s, stop_after=1):
                return

    def close(self) -> None:
        """See `Raw`. The claim goes first: the server may take its time to notice that a connection is closed."""
        with contextlib.suppress(psycopg.Error, StoreFailed):
            self.connection.rollback()
            self.execute("SELECT pg_advisory_unlock_all()")
        self.connection.close()


class PostgresStore:
    """See `hub.store.driver.Store`."""

    def __init__(self, url: str) -> None:
        """Take the address as libpq knows it; nothing is opened."""
        self._url = url

    def __str__(self) -> str:
        """Return the address without a password."""
        return str(psycopg.conninfo.make_conninfo(**{**self._parts(), "password": None}))

    def _parts(self) -> dict[str, Any]:
        return psycopg.conninfo.conninfo_to_dict(self._url)

    def revision(self) -> str | None:
        """See `Store`."""
        with self._connect() as connection:
            is_made = connection.execute("SELECT to_regclass('alembic_version')").fetchone() != (None,)
            found = connection.execute(REVISION).fetchone() if is_made else None
        return None if found is None else str(found[0])

    def connect(self) -> PostgresRaw:
        """See `Store`."""
        return PostgresRaw(self._connect())

    def engine_over(self, raw: PostgresRaw) -> Engine:
        """See `Store`."""
        return create_engine("postgresql+psycopg://", creator=lambda: raw.connection, poolclass=StaticPool)

    def reader_engine(self) -> Engine:
        """See `Store`."""
        return create_engine(
            "postgresql+psycopg://",
            creator=lambda: self._connect(options="-c default_transaction_read_only=on", autocommit=False),
            isolation_level="REPEATABLE READ",
            pool_pre_ping=True,
        )

    def snapshot(self) -> PostgresSnapshot:
        """See `Store`."""
        return PostgresSnapshot(self._connect(autocommit=False))

    def _connect(self, *, autocommit: bool = True, options: str = "") -> psycopg.Connection[Any]:
        with _failures():
            made = psycopg.connect(self._url, autocommit=autocommit, application_name=APPLICATION, options=options)
            made.adapters.register_loader("numeric", _SumLoader)
            return made


class PostgresSnapshot:
    """See `hub.store.driver.Snapshot`."""

    def __init__(self, connection: psycopg.Connection[Any]) -> None:
        """Begin the one transaction that sees the snapshot."""
        self._connection = connection
        connection.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
        connection.read_only = True
        self._streams = 0

    def rows(self, sql: str, *values: Any) -> Iterator[tuple[Any, ...]]:
        """See `Snapshot`."""
        self._streams += 1
        with _failures(), self._connection.cursor(f"rows_{self._streams}") as cursor:
            cursor.itersize = 5000
            cursor.execute(_translated(sql), values or None)
            yield from cursor

    def close(self) -> None:
        """See `Snapshot`."""
        self._connection.close()


class _SumLoader(psycopg.adapt.Loader):
    """PostgreSQL sums 64-bit numbers into a decimal; we have no other decimals."""

    def load(self, data: Buffer) -> int:
        return int(bytes(data))


@contextlib.contextmanager
def _failures() -> Iterator[None]:
    """Raise what happened in the store's own words."""
    try:
        yield
    except _COLLISIONS as error:
        raise Collided(str(error).strip()) from error
    except psycopg.OperationalError as error:
        raise StoreFailed(str(error).strip()) from error


@cache
def _translated(sql: str) -> Any:
    return sql.replace("%", "%%").replace("?", "%s") if "?" in sql else sql


def _element(value: Any) -> str:
    if isinstance(value, int):
        return str(value)
    if value is None:
        return "NULL"
    return '"' + str(value).replace("\\", "\\\\").replace('"', '\\"') + '"'


@cache
def _copy(rows: Rows) -> Any:
    return f"COPY {rows.table} ({', '.join(rows.columns)}) FROM STDIN"


@cache
def _put(rows: Rows) -> Any:
    return f"INSERT INTO {rows.table} ({', '.join(rows.columns)}) SELECT * FROM {_unnested(rows)}{rows.on_conflict}"


@cache
def _change(rows: Rows) -> Any:
    changed = ", ".join(f"{name} = new.{name}" for name in rows.columns if name not in rows.key)
    found = " AND ".join(f"{rows.table}.{name} = new.{name}" for name in rows.key)
    return f"UPDATE {rows.table} SET {changed} FROM {_unnested(rows)} AS new ({', '.join(rows.columns)}) WHERE {found}"


def _unnested(rows: Rows) -> str:
    """Return the table that arrays of values make, one a column."""
    dialect = create_engine("postgresql+psycopg://").dialect
    columns = metadata.tables[rows.table].c
    types = [columns[name].type.compile(dialect).split(" COLLATE")[0] for name in rows.columns]
    return f"unnest({', '.join(f'%s::{kind}[]' for kind in types)})"
