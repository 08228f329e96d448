"""Opening outbox.db: one process at a time, whole or moved aside. Must never let a damaged file stop the scanning.

A damaged file is kept under another name for IT staff, and what can still be read of its unacknowledged events is written
into the new one, under a new epoch and with their ids unchanged: the hub knows an event by its id.
"""

from __future__ import annotations

import contextlib
import fcntl
import logging
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TextIO

from edge.outbox.schema import NAME, STEPS
from edge.steps import apply_steps, newer_steps

log = logging.getLogger(__name__)

FILE_NAME = "outbox.db"
_SIDE_FILES = ("", "-wal", "-shm")


class OutboxRefused(Exception):
    """The outbox cannot be used now; the text says what to do."""


class OutboxInUse(OutboxRefused):
    """Another process holds this data directory."""


class OutboxNewer(OutboxRefused):
    """A later release has used this outbox; it is left as it is."""


@dataclass(frozen=True)
class Salvage:
    """What could be read of a damaged file: its ledger, and unacknowledged events in order as (id, body)."""

    ledger: str | None = None
    bodies: list[tuple[str, str]] = field(default_factory=list)


@dataclass(frozen=True)
class Opened:
    """An open outbox file. `damaged` names where a broken one was moved, with what was read of it."""

    connection: sqlite3.Connection
    lock: TextIO
    damaged: Path | None = None
    salvage: Salvage = field(default_factory=Salvage)


def open_outbox(directory: Path, *, name_damaged: Callable[[int], str] = "outbox-damaged-{}.db".format) -> Opened:
    """Open or make the outbox of a data directory. Raises OutboxRefused, or OSError where the directory cannot be used."""
    directory.mkdir(parents=True, exist_ok=True)
    lock = _lock(directory)
    path = directory / FILE_NAME
    try:
        return Opened(connection=_open_whole(path), lock=lock)
    except OutboxNewer:
        lock.close()
        raise
    except sqlite3.DatabaseError as error:
        if not _is_damage(error):
            lock.close()
            raise
        log.error("outbox is damaged: %s", error)
    salvage = _read_what_is_left(path)
    aside = _move_aside(path, name_damaged)
    log.error("damaged outbox kept as %s, %d waiting events read from it", aside, len(salvage.bodies))
    return Opened(connection=_open_whole(path), lock=lock, damaged=aside, salvage=salvage)


def _lock(directory: Path) -> TextIO:
    handle = (directory / "outbox.lock").open("a")
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        handle.close()
        raise OutboxInUse(
            f"Expected {directory} for this gateway alone, another process uses it: stop it first."
        ) from error
    return handle


def _open_whole(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None, cached_statements=256)
    try:
        if newer := newer_steps(connection, NAME, STEPS):
            raise OutboxNewer(
                f"Expected {path} as this release or an earlier one left it, found {', '.join(newer)} of a later one:"
                " run that release; nothing was changed."
            )
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("PRAGMA foreign_keys=ON")
        verdict = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        if verdict != "ok":
            raise sqlite3.DatabaseError(f"database disk image is malformed: {verdict}")
        apply_steps(connection, NAME, STEPS)
        _make_room(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _make_room(connection: sqlite3.Connection) -> None:
    """Make the log as long as it gets before it is moved into the file: commits then overwrite it, in two thirds of the time.

    What is written for it is taken back before it is committed: nothing of it reaches the file. A full disk has no room to make.
    """
    pages = connection.execute("PRAGMA wal_autocheckpoint").fetchone()[0]
    page_size = connection.execute("PRAGMA page_size").fetchone()[0]
    cache_size = connection.execute("PRAGMA cache_size").fetchone()[0]
    # With no room in memory the pages go into the log although they are never committed.
    connection.execute("PRAGMA cache_size=10")
    try:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("CREATE TABLE room (room BLOB)")
        connection.execute("INSERT INTO room VALUES (zeroblob(?))", (pages * page_size,))
    except sqlite3.OperationalError as error:
        log.warning("no room made for the outbox's log, going on without: %s", error)
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        connection.execute(f"PRAGMA cache_size={cache_size}")


def _is_damage(error: sqlite3.DatabaseError) -> bool:
    code = getattr(error, "sqlite_errorcode", None)
    if code is not None:
        return code & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
    return "malformed" in str(error)


def _move_aside(path: Path, name_damaged: Callable[[int], str]) -> Path:
    number = 1
    while (aside := path.with_name(name_damaged(number))).exists():
        number += 1
    for suffix in _SIDE_FILES:
        part = path.with_name(path.name + suffix)
        if part.exists():
            part.rename(aside.with_name(aside.name + suffix))
    return aside


def _read_what_is_left(path: Path) -> Salvage:
    found: dict[tuple[int, int], tuple[str, str]] = {}
    ledger: str | None = None
    with contextlib.suppress(sqlite3.DatabaseError), contextlib.closing(sqlite3.connect(path)) as connection:
        ledger = _first(connection, "SELECT value FROM meta WHERE key = 'ledger'")
        # A bad page ends a walk, so the rows behind it are reached from the other end.
        for direction in ("ASC", "DESC"):
            found.update(_walk(connection, direction))
    return Salvage(ledger=ledger, bodies=[found[place] for place in sorted(found)])


def _first(connection: sqlite3.Connection, statement: str) -> str | None:
    try:
        row = connection.execute(statement).fetchone()
    except sqlite3.DatabaseError:
        return None
    return str(row[0]) if row else None


def _walk(connection: sqlite3.Connection, direction: str) -> Iterator[tuple[tuple[int, int], tuple[str, str]]]:
    statement = f"SELECT epoch, seq, id, body FROM events ORDER BY epoch {direction}, seq {direction}"
    with contextlib.suppress(sqlite3.DatabaseError):
        marks = _marks(connection)
        for epoch, seq, event_id, body in connection.execute(statement):
            if seq > marks.get(epoch, 0) and isinstance(body, str):
                yield (epoch, seq), (event_id, body)


def _marks(connection: sqlite3.Connection) -> dict[int, int]:
    try:
        return dict(connection.execute("SELECT n, mark FROM epochs").fetchall())
    except sqlite3.DatabaseError:
        # Without the marks everything is sent again: the hub knows repeats by their ids.
        return {}
