"""One write to the outbox, whole or not at all, and the two ways in which the disk can fail it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress

_DAMAGE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


class StorageFailed(Exception):
    """A write did not reach the disk (full, read-only, failing). Nothing of it was kept; later ones may succeed."""


class StorageDamaged(StorageFailed):
    """The file is no longer a whole database: start again, so that it is moved aside."""


@contextmanager
def transaction(connection: sqlite3.Connection, *, durable: bool = True) -> Iterator[None]:
    """Run a block as one transaction. Raises StorageFailed when it could not be written, with nothing of it kept.

    What need not survive a power cut, because the hub says it again, may leave out the wait for the disk (`durable`).
    """
    try:
        if not durable:
            connection.execute("PRAGMA synchronous=NORMAL")
        connection.execute("BEGIN IMMEDIATE")
        yield
        connection.execute("COMMIT")
    except sqlite3.DatabaseError as error:
        _roll_back(connection)
        raise storage_error(error) from error
    except BaseException:
        _roll_back(connection)
        raise
    finally:
        if not durable:
            connection.execute("PRAGMA synchronous=FULL")


def storage_error(error: sqlite3.DatabaseError) -> StorageFailed:
    """Name a failure of SQLite in the outbox's own words. A broken constraint is our own mistake and stays what it is."""
    if isinstance(error, sqlite3.IntegrityError | sqlite3.ProgrammingError):
        raise error
    code = getattr(error, "sqlite_errorcode", None)
    if code is None and "not a database" in str(error):
        return StorageDamaged(str(error))
    is_damage = code is not None and code & 0xFF in _DAMAGE
    return StorageDamaged(str(error)) if is_damage else StorageFailed(str(error))


def _roll_back(connection: sqlite3.Connection) -> None:
    # SQLite has often rolled back by itself after a full disk; then there is nothing left to roll back.
    with suppress(sqlite3.DatabaseError):
        if connection.in_transaction:
            connection.execute("ROLLBACK")
