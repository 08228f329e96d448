"""The steps by which a gateway's file grows from release to release, each applied once, whole or not at all.

What was applied is kept in the table that sqlite-utils keeps it in, by which the files of earlier releases were made; its own
migrations are not used, because they bring numpy along: a fifth of a gateway's memory, for a few statements at the start.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping

Steps = Mapping[str, tuple[str, ...]]
"""The statements of each step by its name, in order. A released step is never edited, only followed."""

_TABLE = (
    'CREATE TABLE IF NOT EXISTS "_sqlite_migrations" '
    '("id" INTEGER PRIMARY KEY, "migration_set" TEXT, "name" TEXT, "applied_at" TEXT)'
)
_INDEX = (
    'CREATE UNIQUE INDEX IF NOT EXISTS "idx__sqlite_migrations_migration_set_name"'
    ' ON "_sqlite_migrations" ("migration_set", "name")'
)


def newer_steps(connection: sqlite3.Connection, name: str, steps: Steps) -> list[str]:
    """Return the steps of a later release by which the file has grown; nothing is written."""
    return [step for step in _applied(connection, name) if step not in steps]


def apply_steps(connection: sqlite3.Connection, name: str, steps: Steps) -> None:
    """Bring a file, which has its steps under `name`, to this release. Raises sqlite3.DatabaseError."""
    done = _applied(connection, name)
    for step, statements in steps.items():
        if step not in done:
            _apply(connection, name, step, statements)


def _applied(connection: sqlite3.Connection, name: str) -> list[str]:
    if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = '_sqlite_migrations'").fetchone():
        return []
    rows = connection.execute("SELECT name FROM _sqlite_migrations WHERE migration_set = ? ORDER BY rowid", (name,))
    return [str(row[0]) for row in rows]


def _apply(connection: sqlite3.Connection, name: str, step: str, statements: tuple[str, ...]) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        for statement in (_TABLE, _INDEX, *statements):
            connection.execute(statement)
        connection.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
            " VALUES (?, ?, strftime('%Y-%m-%d %H:%M:%f+00:00', 'now'))",
            (name, step),
        )
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
