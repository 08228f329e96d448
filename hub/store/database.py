"""Opening the hub's database, whichever it is: migrated at start, one writing connection, readers for everyone else.

Owns the choice of the driver and the Alembic run. It must never hand the writing connection to a second thread.
"""

from __future__ import annotations

import secrets
import sqlite3
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias, TypeVar

from alembic import command
from sqlalchemy import Connection, insert, select
from sqlalchemy.exc import DBAPIError, OperationalError

from hub.store.deriving import derive_if_asked
from hub.store.driver import Store, StoreFailed
from hub.store.revisions import Unfit as Unfit, alembic_config, expect_current as expect_current, expect_not_newer
from hub.store.sqlite import SqliteStore
from hub.store.tables import meta

Sql: TypeAlias = Connection
"""A connection on which SQLAlchemy statements run, for modules outside the store."""

Place: TypeAlias = Path | str
"""Where the database is: the path of a file for SQLite, postgresql://… for PostgreSQL."""

FAILURES = (StoreFailed, sqlite3.OperationalError, OperationalError)
"""What comes out of a read or a write when the world failed: a full disk, a lost or locked file, a server that is away."""

BROKEN = (OSError, StoreFailed, sqlite3.Error, DBAPIError)
"""What comes out of a database that cannot be opened, or is none."""

T = TypeVar("T")

VERSION_TAG_BYTES = 9


def store_at(place: Place) -> Store:
    """Return the store at a place; nothing is opened."""
    if isinstance(place, Path):
        return SqliteStore(place)
    # Loaded here: a hub on SQLite needs no client library of PostgreSQL in its memory.
    from hub.store.postgres import PostgresStore

    return PostgresStore(place)


def prepare(store: Store, *, now_ms: int) -> str:
    """Make or migrate the database and return its ledger id. Raises Unfit for one of a newer version, and leaves it as it is."""
    expect_not_newer(store)
    raw = store.connect()
    engine = store.engine_over(raw)
    try:
        with engine.connect() as connection, connection.begin():
            # One transaction for all of it: killed in the middle, the old state is left.
            raw.begin()
            migrate(connection)
            derive_if_asked(raw, now_ms=now_ms)
            return _ledger_of(connection, now_ms=now_ms)
    finally:
        engine.dispose()
        raw.close()


def change_apart(place: Place, change: Callable[[Sql], T]) -> T:
    """Run a change in a transaction on a connection of its own, whether a hub runs or not.

    For rows on which nothing in the books depends, so that the writer need not know. Raises Unfit where no ledger is.
    """
    store = store_at(place)
    expect_current(store)
    raw = store.connect()
    engine = store.engine_over(raw)
    try:
        with engine.connect() as sql:
            raw.begin()
            done = change(sql)
            raw.commit()
            return done
    finally:
        engine.dispose()
        raw.close()


def migrate(connection: Connection) -> None:
    """Bring the schema to the newest revision."""
    config = alembic_config()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def new_tag() -> str:
    """Return the random tag of a commit, by which a restored database is told from the one it was copied from."""
    return secrets.token_urlsafe(VERSION_TAG_BYTES)


def _ledger_of(connection: Connection, *, now_ms: int) -> str:
    known = connection.execute(select(meta.c.value).where(meta.c.key == "ledger")).scalar()
    if known is not None:
        return str(known)
    ledger = uuid.uuid4().hex
    connection.execute(insert(meta), [{"key": "ledger", "value": ledger}, {"key": "created_at", "value": str(now_ms)}])
    return ledger
