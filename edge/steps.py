"""The steps by which a gateway's file grows from release to release: sqlite-utils applies each once, whole or not at all.

It is loaded only where a step is due: it brings numpy along, a fifth of an idle gateway's memory.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

Steps = Mapping[str, tuple[str, ...]]
"""The statements of each step by its name, in order. A released step is never edited, only followed."""


def newer_steps(connection: sqlite3.Connection, name: str, steps: Steps) -> list[str]:
    """Return the steps of a later release by which the file has grown; nothing is written."""
    return [step for step in _applied(connection, name) if step not in steps]


def apply_steps(connection: sqlite3.Connection, name: str, steps: Steps) -> None:
    """Bring a file, which has its steps under `name`, to this release. Raises sqlite3.DatabaseError."""
    done = _applied(connection, name)
    if all(step in done for step in steps):
        return
    from sqlite_utils import Database, Migrations

    migrations = Migrations(name)
    for step, statements in steps.items():
        migrations(name=step)(_step(statements))
    migrations.apply(Database(connection))


def _step(statements: tuple[str, ...]) -> Callable[[Database], None]:
    def step(db: Database) -> None:
        for statement in statements:
            db.execute(statement)

    return step


def _applied(connection: sqlite3.Connection, name: str) -> list[str]:
    if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = '_sqlite_migrations'").fetchone():
        return []
    rows = connection.execute("SELECT name FROM _sqlite_migrations WHERE migration_set = ? ORDER BY rowid", (name,))
    return [str(row[0]) for row in rows]
