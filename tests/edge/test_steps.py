import sqlite3

import pytest
from sqlite_utils import Database, Migrations

from edge.steps import apply_steps, newer_steps

FIRST = ("CREATE TABLE bins (code TEXT)", "INSERT INTO bins VALUES ('A-01')")
STEPS = {"0001_first": FIRST, "0002_second": ("ALTER TABLE bins ADD COLUMN type TEXT",)}


@pytest.fixture
def file(tmp_path):
    connection = sqlite3.connect(tmp_path / "dock.db", isolation_level=None)
    yield connection
    connection.close()


def test_each_step_is_applied_once_and_in_order(file):
    apply_steps(file, "dock", STEPS)
    apply_steps(file, "dock", STEPS)

    assert file.execute("SELECT code, type FROM bins").fetchall() == [("A-01", None)]


def test_a_step_that_fails_leaves_nothing_and_is_tried_again(file):
    broken = {"0001_first": (*FIRST, "INSERT INTO nowhere VALUES (1)")}
    with pytest.raises(sqlite3.OperationalError):
        apply_steps(file, "dock", broken)
    apply_steps(file, "dock", STEPS)

    assert file.execute("SELECT count(*) FROM bins").fetchone() == (1,)


def test_steps_of_a_later_release_are_named_and_those_of_other_files_are_not(file):
    assert newer_steps(file, "dock", STEPS) == []
    apply_steps(file, "dock", {**STEPS, "0003_later": ()})
    apply_steps(file, "other", {"0009_other": ()})

    assert newer_steps(file, "dock", STEPS) == ["0003_later"]


def test_what_sqlite_utils_applied_is_known_and_the_other_way_round(file):
    theirs = Migrations("dock")
    theirs(name="0001_first")(lambda db: [db.execute(statement) for statement in FIRST])
    theirs.apply(Database(file))
    apply_steps(file, "dock", STEPS)

    assert [step.name for step in theirs.applied(Database(file))] == ["0001_first", "0002_second"]
