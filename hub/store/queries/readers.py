"""Reader connections: each read sees one commit, whole, and cannot write."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias, TypeVar

from sqlalchemy import Connection

from hub.store.database import Place, store_at

T = TypeVar("T")

Reader: TypeAlias = Connection
"""What a query runs on: a reader connection, or the writer's own inside a write."""


class Readers:
    """A pool of reader connections on the hub's database; usable from any thread."""

    def __init__(self, place: Place) -> None:
        """Prepare; connections are opened when they are needed. The database must have been migrated."""
        self._engine = store_at(place).reader_engine()

    def run(self, read: Callable[[Reader], T]) -> T:
        """Run `read` on one consistent state of the database."""
        with self._engine.connect() as reader:
            return read(reader)

    def close(self) -> None:
        """Close every connection."""
        self._engine.dispose()
