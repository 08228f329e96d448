"""Reader connections: each read sees one commit, whole, and cannot write."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias, TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

from hub.store.database import reader_engine

T = TypeVar("T")

Reader: TypeAlias = Connection
"""What a query runs on: a reader connection, or the writer's own inside a write."""

FAILURES = (sqlite3.OperationalError, OperationalError)
"""What comes out of a read or a write when the world failed: a full disk, a lost or locked file."""


class Readers:
    """A pool of reader connections on the hub's database; usable from any thread."""

    def __init__(self, path: Path) -> None:
        """Prepare; connections are opened when they are needed. The database must have been migrated."""
        self._engine = reader_engine(path)

    def run(self, read: Callable[[Reader], T]) -> T:
        """Run `read` on one consistent state of the database."""
        with self._engine.connect() as reader:
            # Without it each SELECT would see a commit of its own.
            reader.exec_driver_sql("BEGIN")
            return read(reader)

    def close(self) -> None:
        """Close every connection."""
        self._engine.dispose()
