"""The database as it is made and opened."""

from __future__ import annotations

import sqlite3

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine, text
from sqlalchemy.exc import OperationalError

from hub.store.database import prepare, store_at
from hub.store.sqlite import CHECKPOINT_PAGES
from hub.store.tables import metadata


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "data" / "hub.db"
    prepare(store_at(path), now_ms=1)
    return path


def schema_of(path):
    raw = sqlite3.connect(path)
    try:
        names = "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'alembic%' AND name NOT LIKE 'sqlite%'"
        return {(kind, name): " ".join((sql or "").split()) for kind, name, sql in raw.execute(names)}
    finally:
        raw.close()


@pytest.mark.filterwarnings("ignore:autogenerate skipping metadata-specified expression-based index")
@pytest.mark.filterwarnings("ignore:Skipped unsupported reflection of expression-based index")
def test_the_migrations_make_exactly_the_tables_that_the_code_names(path, tmp_path):
    """Indexes by block are expressions, which the comparison cannot see: their SQL is compared as it is."""
    engine = create_engine(f"sqlite:///{path}")
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
    engine.dispose()
    fresh = create_engine(f"sqlite:///{tmp_path / 'fresh.db'}")
    metadata.create_all(fresh)
    fresh.dispose()
    made, wanted = schema_of(path), schema_of(tmp_path / "fresh.db")
    assert made.keys() == wanted.keys()
    assert {name for name in wanted if ("WITHOUT ROWID" in wanted[name]) != ("WITHOUT ROWID" in made[name])} == set()
    by_block = {name: sql for name, sql in wanted.items() if ">>" in sql}
    assert len(by_block) == 2
    assert {name: plain(made[name]) for name in by_block} == {name: plain(sql) for name, sql in by_block.items()}


def plain(sql):
    return sql.replace('"', "").replace("(id >> 30)", "id >> 30")


def test_a_database_opened_again_keeps_its_ledger(path):
    assert prepare(store_at(path), now_ms=1) == prepare(store_at(path), now_ms=2)


def test_readers_cannot_write(path):
    engine = store_at(path).reader_engine()
    with engine.connect() as connection, pytest.raises(OperationalError):
        connection.execute(text("DELETE FROM meta"))
    engine.dispose()


def test_the_log_has_its_whole_room_from_the_start_and_nothing_of_it_in_the_file(path):
    raw = store_at(path).connect()
    assert raw.claim()
    assert path.with_name("hub.db-wal").stat().st_size >= CHECKPOINT_PAGES * 4096
    raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert path.stat().st_size < 200 * 4096
    assert raw.execute("SELECT 1 FROM sqlite_schema WHERE name = 'room'").fetchone() is None
    assert raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    raw.close()


def test_a_store_can_be_claimed_again_at_once_when_its_hub_has_ended(stores):
    place = stores.new()
    for _ in range(20):
        raw = store_at(place).connect()
        is_claimed = raw.claim()
        raw.close()
        assert is_claimed
    stores.give_back(place)
