"""Bulk writes on SQLite: many rows a statement, whatever is left over behind them."""

from __future__ import annotations

import sqlite3

import pytest

from hub.store.driver import rows
from hub.store.sqlite import ROWS_A_STATEMENT, SqliteStore

THINGS = rows("thing", "id, name", key="id")


@pytest.fixture
def raw(tmp_path):
    raw = SqliteStore(tmp_path / "any.db").connect()
    raw.execute("CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT)")
    yield raw
    raw.close()


def stored(raw):
    return raw.execute("SELECT id, name FROM thing ORDER BY id").fetchall()


@pytest.mark.parametrize("count", [0, 1, ROWS_A_STATEMENT - 1, ROWS_A_STATEMENT, 2 * ROWS_A_STATEMENT + 1])
def test_every_row_is_added_once_and_replaced_once(raw, count):
    added = [(number, f"thing {number}") for number in range(count)]
    replaced = [(number, name.upper()) for number, name in added]

    raw.add(THINGS, added)
    assert stored(raw) == added

    raw.put(THINGS, iter(replaced))
    assert stored(raw) == replaced


def test_a_row_that_is_there_already_lets_its_transaction_be_undone_whole(raw):
    raw.add(THINGS, [(ROWS_A_STATEMENT // 2, "the first")])
    raw.begin()

    with pytest.raises(sqlite3.IntegrityError):
        raw.add(THINGS, [(number, "again") for number in range(ROWS_A_STATEMENT)])

    raw.rollback()
    assert stored(raw) == [(ROWS_A_STATEMENT // 2, "the first")]


def test_within_a_savepoint_as_well(raw):
    raw.begin()
    raw.add(THINGS, [(ROWS_A_STATEMENT // 2, "the first")])
    raw.execute("SAVEPOINT attempt")

    with pytest.raises(sqlite3.IntegrityError):
        raw.add(THINGS, [(number, "again") for number in range(ROWS_A_STATEMENT)])

    raw.execute("ROLLBACK TO attempt")
    raw.commit()
    assert stored(raw) == [(ROWS_A_STATEMENT // 2, "the first")]
