"""Opening the hub's database: migrated at start, one writing connection for the posting thread, readers for everyone else.

Owns the Alembic run. It must never hand the writing connection to a second thread.
"""

from __future__ import annotations

import secrets
import sqlite3
import uuid
from pathlib import Path
from typing import TypeAlias

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine, create_engine, event, insert, select
from sqlalchemy.pool import StaticPool

from hub.store.sqlite import BUSY_TIMEOUT_S
from hub.store.sqlite import connect_writer as connect_writer
from hub.store.tables import meta

Sql: TypeAlias = Connection
"""A connection on which SQLAlchemy statements run, for modules outside the store."""

FILE = "hub.db"
VERSION_TAG_BYTES = 9


def database_path(data: Path) -> Path:
    """Return where the hub keeps its database in its data folder."""
    return data / FILE


def prepare(path: Path, *, now_ms: int) -> str:
    """Make or migrate the database and return its ledger id."""
    path.parent.mkdir(parents=True, exist_ok=True)
    raw = connect_writer(path)
    engine = engine_over(raw)
    try:
        with engine.connect() as connection:
            migrate(connection)
            ledger = _ledger_of(connection, now_ms=now_ms)
            connection.commit()
            return ledger
    finally:
        engine.dispose()
        raw.close()


def engine_over(raw: sqlite3.Connection) -> Engine:
    """Return an engine whose only connection is `raw`, so that SQLAlchemy statements join our transaction."""
    return create_engine("sqlite://", creator=lambda: raw, poolclass=StaticPool)


def reader_engine(path: Path) -> Engine:
    """Return an engine for reads: its connections see the last commit and cannot write."""
    engine = create_engine(f"sqlite:///{path}", connect_args={"timeout": BUSY_TIMEOUT_S, "check_same_thread": False})

    @event.listens_for(engine, "connect")
    def _read_only(raw: sqlite3.Connection, _record: object) -> None:
        raw.execute("PRAGMA query_only=ON")

    return engine


def migrate(connection: Connection) -> None:
    """Bring the schema to the newest revision."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
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
