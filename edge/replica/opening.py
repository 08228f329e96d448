"""Opening replica.db: its schema, and a fresh start where the file is damaged, since the hub has everything in it."""

from __future__ import annotations

import logging
import sqlite3
from pathlib import Path

from edge.steps import Steps, apply_steps

log = logging.getLogger(__name__)

FILE_NAME = "replica.db"
_SIDE_FILES = ("", "-wal", "-shm")
_NAME = "tallydock.replica"

_FIRST = (
    "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
    """CREATE TABLE things (
        kind TEXT NOT NULL, key TEXT NOT NULL, body TEXT NOT NULL, version INTEGER NOT NULL, run INTEGER NOT NULL,
        PRIMARY KEY (kind, key)) STRICT, WITHOUT ROWID""",
    """CREATE TABLE document_items (
        sku TEXT NOT NULL, document TEXT NOT NULL, PRIMARY KEY (sku, document)) STRICT, WITHOUT ROWID""",
    "CREATE INDEX document_items_of ON document_items (document)",
    """CREATE TABLE stock (
        sku TEXT NOT NULL, location TEXT NOT NULL, lot TEXT NOT NULL DEFAULT '', expiry TEXT, on_hand INTEGER NOT NULL,
        available INTEGER NOT NULL, version INTEGER NOT NULL, run INTEGER NOT NULL,
        PRIMARY KEY (sku, location, lot)) STRICT, WITHOUT ROWID""",
    "CREATE INDEX stock_in ON stock (location)",
)


_PALLETS = (
    """CREATE TABLE pallets (
        sscc TEXT NOT NULL, document TEXT NOT NULL, PRIMARY KEY (sscc, document)) STRICT, WITHOUT ROWID""",
    "CREATE INDEX pallets_of ON pallets (document)",
    # Which pallets the documents at hand announce was not kept: all is fetched once more.
    "DELETE FROM meta WHERE key IN ('version', 'tag')",
)
_STEPS: Steps = {"0001_first": _FIRST, "0002_pallets": _PALLETS}


def open_replica(directory: Path) -> sqlite3.Connection:
    """Open or make the replica of a data directory; a damaged one is thrown away. Raises OSError or sqlite3.DatabaseError."""
    path = directory / FILE_NAME
    try:
        return _open(path)
    except sqlite3.DatabaseError as error:
        log.error("replica is damaged and is fetched anew: %s", error)
        for suffix in _SIDE_FILES:
            path.with_name(path.name + suffix).unlink(missing_ok=True)
        return _open(path)


def _open(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=NORMAL")
        apply_steps(connection, _NAME, _STEPS)
    except BaseException:
        connection.close()
        raise
    return connection
