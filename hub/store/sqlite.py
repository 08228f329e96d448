"""The driver on SQLite: the standard library's own connection, to which only the bulk writes are added.

It owns the pragmas. Everything is executed as it is written: this is the posting path of a single hub, and each step counts.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from hub.store.driver import Rows

BUSY_TIMEOUT_S = 10.0
CACHE_KIB = 65536
CHECKPOINT_PAGES = 4000
"""The log is moved into the database file at this length (16 MB): the default would do it at every large commit."""


class SqliteRaw(sqlite3.Connection):
    """See `hub.store.driver.Raw`."""

    among = "IN (SELECT value FROM json_each(?))"

    def listed(self, values: Iterable[Any]) -> Any:
        """See `Raw`."""
        return json.dumps(list(values))

    def add(self, rows: Rows, values: Iterable[Sequence[Any]]) -> None:
        """See `Raw`."""
        self.executemany(rows.insert, values)

    def put(self, rows: Rows, values: Iterable[Sequence[Any]]) -> None:
        """See `Raw`."""
        self.executemany(rows.upsert, values)

    def change(self, rows: Rows, values: Iterable[Sequence[Any]]) -> None:
        """See `Raw`."""
        self.executemany(_update(rows), values)

    def begin(self) -> None:
        """See `Raw`."""
        self.execute("BEGIN IMMEDIATE")


@cache
def _update(rows: Rows) -> str:
    place = {name: f"{name} = ?{number}" for number, name in enumerate(rows.columns, start=1)}
    changed = ", ".join(place[name] for name in rows.columns if name not in rows.key)
    return f"UPDATE {rows.table} SET {changed} WHERE {' AND '.join(place[name] for name in rows.key)}"


def connect_writer(path: Path) -> SqliteRaw:
    """Open the one writing connection: WAL, every commit on disk. Transactions are begun and ended by SQL of ours."""
    raw = sqlite3.connect(
        path,
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
