"""An auditor changes any one row of any table: `check` finds it, or docs/audit.md says why it need not."""

from __future__ import annotations

import contextlib
import re
import sqlite3
import threading
import time
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import psycopg
import pytest
from sqlalchemy import Column, Table, UniqueConstraint

from hub.check import prove
from hub.posting import Poster, WriteSession
from hub.posting.session import ItemIn
from hub.store.database import Place, store_at
from hub.store.driver import Collided
from hub.store.log import Log, OnConnection
from hub.store.tables import metadata
from tests.migrations.record import STORED, load_postgres, load_sqlite
from tests.system.plainwire import now
from wire.events import Batch

LIST = Path(__file__).resolve().parents[2] / "docs/audit.md"
ADDED, REMOVED = "row added", "row removed"
TAKEN = (sqlite3.IntegrityError, Collided, psycopg.errors.NotNullViolation)
FAR = 1_000_003
"""Added to a number where the next one is taken."""


def uncovered() -> dict[str, set[str]]:
    """Return what the list in the docs says is not covered, by table; an empty set stands for all of it."""
    rows = re.findall(r"^\| `(\w+)` \| ([^|]+) \| [^|]{10,} \|$", LIST.read_text(), re.MULTILINE)
    return {
        table: set() if what.strip() == "all" else {part.strip(" `") for part in what.split(",")}
        for table, what in rows
    }


@pytest.fixture(scope="module")
def ledger(stores: Any) -> Place:
    """A stored ledger, brought to today, with something in every table."""
    place = stores.empty()
    if isinstance(place, Path):
        load_sqlite((STORED / "0019" / "hub.sqlite.sql").read_text(), place)
    else:
        load_postgres((STORED / "0019" / "hub.postgres.sql").read_text(), str(place))
    poster = Poster(place, clock_ms=lambda: time.time_ns() // 1_000_000)
    poster.start()
    poster.write(enter).result(20)
    poster.submit_events([event(kind="ship", sku="U-500", quantity="2", lot="LOT-U")], actor="ann").result(20)
    [(known,)] = rows(place, "SELECT payload FROM event WHERE id = 1")
    send(poster, Batch(epoch="e9", first_seq=1, events=[msgspec.Raw(known.encode()), msgspec.Raw(event(seq=2))]))
    # What the gateway no longer has is a hole.
    send(poster, Batch(epoch="e9", first_seq=5, oldest_seq=5, events=[msgspec.Raw(event(seq=5))]))
    poster.stop()
    with contextlib.closing(store_at(place).connect()) as raw:
        raw.begin()
        for table, values in FILLING.items():
            raw.execute(
                f"INSERT INTO {table} ({', '.join(values)}) VALUES ({', '.join('?' * len(values))})", [*values.values()]
            )
        raw.commit()
    return place


def enter(session: WriteSession) -> None:
    session.put_item(ItemIn("U-500", "Uncosted", catalogue_cost=1_000_000))
    session.put_account("damage", code="4711", name="Damage")


def event(**fields: Any) -> bytes:
    plain = {"kind": "receipt", "sku": "W-100", "quantity": "1", "location": "B-01", "clock": "synced"}
    return msgspec.json.encode({"id": str(uuid.uuid4()), "at": now(), **plain, **fields})


def send(poster: Poster, batch: Batch) -> None:
    done = threading.Event()
    poster.submit_batch("main", "dock-9", batch, time.time_ns() // 1_000_000, lambda _: done.set())
    assert done.wait(20)


def rows(place: Place, sql: str) -> list[tuple[Any, ...]]:
    snapshot = store_at(place).snapshot()
    try:
        return list(snapshot.rows(sql))
    finally:
        snapshot.close()


FILLING: dict[str, dict[str, Any]] = {
    "supplier_item": {"party_id": 1, "item_id": 1, "unit_cost": 2_500_000},
    "export_setting": {"key": "currency", "value": "EUR"},
    "import_run": {
        "id": 1, "kind": "items", "name": "a.csv", "digest": "d", "actor": "ann", "is_dry_run": 0, "with_errors": 0,
        "state": "done", "at": 1,
    },
    "import_file": {"run_id": 1, "content": b"sku"},
    "rejected_message": {"digest": "d", "topic": "t", "payload": b"x", "reason": "no JSON", "first_at": 1, "last_at": 1},
    "tombstone": {"kind": "barcode", "key": "k", "at": 1, "version": 1},
}  # fmt: skip
"""Tables that stay empty otherwise; none of them is proved."""


class Auditor:
    """Tampers in a transaction that is taken back, and looks what the proof says meanwhile."""

    def __init__(self, place: Place) -> None:
        self._raw = store_at(place).connect()
        self._is_postgres = not isinstance(place, Path)

    def close(self) -> None:
        self._raw.close()

    def rows(self, table: Table) -> list[dict[str, Any]]:
        names = [column.name for column in table.columns]
        order = ", ".join(column.name for column in table.primary_key)
        found = self._raw.execute(f"SELECT {', '.join(names)} FROM {table.name} ORDER BY {order}").fetchall()
        every = [dict(zip(names, row, strict=True)) for row in found]
        return every if len(every) <= 3 else [every[0], every[len(every) // 2], every[-1]]

    def is_found(self, sql: str, values: list[Any]) -> bool | None:
        """Say whether the proof finds a tampering; None where the database does not let it be."""
        self._raw.begin()
        try:
            if self._is_postgres:
                # A person with the database's own password is not kept by its keys.
                self._raw.execute("SET LOCAL session_replication_role = replica")
            try:
                self._raw.execute(sql, values)
            except TAKEN:
                return None
            return not prove(Log(OnConnection(self._raw))).is_good
        finally:
            self._raw.rollback()


def others(column: Column[Any], value: Any) -> Iterator[Any]:
    """Return other values of a column."""
    if isinstance(value, bytes):
        yield value + b"x"
    elif isinstance(value, str):
        yield value + "x"
    elif isinstance(value, int):
        yield 1 - value if value in (0, 1) and _is_flag(column) else value + 1
        yield value + FAR
    else:
        yield 1 if _is_number(column) else "x"
    if value is not None and column.nullable:
        yield None


def _is_flag(column: Column[Any]) -> bool:
    return column.name.startswith(("is_", "tracks_")) or column.name in ("flagged", "online")


def _is_number(column: Column[Any]) -> bool:
    return issubclass(column.type.python_type, int)


def added(table: Table, row: dict[str, Any]) -> dict[str, Any]:
    """Return a new row like one that is there, with other keys."""
    unique = {
        column.name
        for constraint in table.constraints
        if isinstance(constraint, UniqueConstraint)
        for column in constraint.columns
    }
    unique |= {column.name for index in table.indexes if index.unique for column in index.columns}
    keys = {column.name for column in table.primary_key} | unique
    return {
        name: value + FAR
        if name in keys and isinstance(value, int)
        else f"{value}-2"
        if name in keys and value
        else value
        for name, value in row.items()
    }


def unfound(auditor: Auditor, table: Table) -> set[str]:
    """Return the columns, and row added or removed, that the proof does not find for some row."""
    missed: set[str] = set()
    names = [column.name for column in table.columns]
    for row in auditor.rows(table):
        keys = [column.name for column in table.primary_key]
        where, key = " AND ".join(f"{name} = ?" for name in keys), [row[name] for name in keys]
        for column in table.columns:
            sql = f"UPDATE {table.name} SET {column.name} = ? WHERE {where}"
            found = [auditor.is_found(sql, [value, *key]) for value in others(column, row[column.name])]
            assert any(one is not None for one in found), f"{table.name}.{column.name} could not be changed"
            if False in found:
                missed.add(column.name)
        if auditor.is_found(f"DELETE FROM {table.name} WHERE {where}", key) is False:
            missed.add(REMOVED)
        new = added(table, row)
        sql = f"INSERT INTO {table.name} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"
        found_new = auditor.is_found(sql, [new[name] for name in names])
        assert found_new is not None, f"no row could be added to {table.name}"
        if not found_new:
            missed.add(ADDED)
    return missed


@pytest.mark.parametrize("table", metadata.sorted_tables, ids=lambda table: table.name)
def test_whatever_one_row_is_changed_to_is_found_or_listed_with_its_reason(ledger, table):
    auditor = Auditor(ledger)
    try:
        listed = uncovered().get(table.name)
        if not auditor.rows(table):
            assert listed == set(), f"{table.name} needs a row in this test's ledger"
            return
        missed = unfound(auditor, table)
        assert missed != set() if listed == set() else missed == (listed or set()), sorted(missed)
    finally:
        auditor.close()


def test_the_untouched_ledger_is_proved(ledger):
    with contextlib.closing(store_at(ledger).connect()) as raw:
        assert prove(Log(OnConnection(raw))).differences == []


def test_every_table_that_is_listed_exists():
    assert set(uncovered()) <= {table.name for table in metadata.sorted_tables}
