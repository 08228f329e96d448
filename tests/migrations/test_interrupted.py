"""A hub killed with -9 in the middle of a migration, and one that meets a ledger of a later version: nothing is half done."""

from __future__ import annotations

import contextlib
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import psycopg
import pytest

from hub.check import check
from hub.store.database import Place, store_at
from hub.store.revisions import known_revisions
from provisioning.mosquitto import free_port
from tests.migrations.record import STORED, dump_postgres, dump_sqlite, load_postgres, load_sqlite
from tests.system.programs import CHECKOUT, PROGRAM, Hub

pytestmark = pytest.mark.system

KILLED_IN = """
import os, signal, sys
where, name = sys.argv[1:3]
def kill(frame, event, argument):
    if event == "return" and frame.f_code.co_name == name and frame.f_code.co_filename.endswith(where):
        os.kill(os.getpid(), signal.SIGKILL)
sys.argv = ["tallydock", *sys.argv[3:]]
import tallydock
sys.setprofile(kill)
sys.exit(tallydock.main())
"""
PLACES = [
    ("0006_reserved_lines.py", "upgrade"),
    ("0010_movement_runs.py", "upgrade"),
    ("0016_derived_anew.py", "upgrade"),
    ("deriving.py", "_book_again"),
    ("deriving.py", "_write_state"),
    ("resealing.py", "seal_anew"),
    ("database.py", "_ledger_of"),
]


class Older:
    """A stored ledger on one of the stores."""

    def __init__(self, place: Place, words: list[str]) -> None:
        self.place, self.words = place, words

    def dump(self) -> str:
        return dump_sqlite(self.place) if isinstance(self.place, Path) else dump_postgres(str(self.place))

    def mark_newer(self) -> None:
        sql = "UPDATE alembic_version SET version_num = '0999'"
        if isinstance(self.place, Path):
            with contextlib.closing(sqlite3.connect(self.place)) as database:
                database.execute(sql)
                database.commit()
        else:
            with psycopg.connect(self.place) as database:
                database.execute(sql)


@pytest.fixture(params=["sqlite", "postgres"])
def older(request, tmp_path):
    text = (STORED / "0005" / f"hub.{request.param}.sql").read_text()
    words = ["--data", str(tmp_path / "hub")]
    if request.param == "sqlite":
        load_sqlite(text, tmp_path / "hub" / "hub.db")
        return Older(tmp_path / "hub" / "hub.db", words)
    url = request.getfixturevalue("postgres").create_database(f"older_{time.time_ns()}")
    load_postgres(text, url)
    return Older(url, [*words, "--database", url])


@pytest.mark.parametrize(("where", "name"), PLACES)
def test_a_hub_killed_while_it_migrates_has_changed_nothing_and_the_next_start_finishes(older, tmp_path, where, name):
    before = older.dump()
    run = ["hub", "run", *older.words, "--broker", "none", "--listen", "127.0.0.1:0"]
    killed = subprocess.run([sys.executable, "-c", KILLED_IN, where, name, *run], cwd=CHECKOUT, timeout=60, check=False)
    assert killed.returncode == -signal.SIGKILL
    assert older.dump() == before

    database = None if isinstance(older.place, Path) else older.place
    hub = Hub(tmp_path / "hub", port=free_port(), broker="none", database=database)
    hub.start()
    assert len(hub.every("/api/v1/movements?sku=W-100")) > 60
    assert hub.stop() == 0
    assert store_at(older.place).revision() == known_revisions()[0]
    assert check(older.place).differences == []


@pytest.mark.parametrize("command", ["run", "check", "token"])
def test_a_ledger_of_a_later_version_is_refused_and_left_as_it_is(older, command):
    older.mark_newer()
    before = older.dump()
    more = {"run": ["--broker", "none", "--listen", "127.0.0.1:0"], "check": [], "token": ["--role", "admin"]}[command]
    words = [*PROGRAM, "hub", command, *older.words, *more]
    refused = subprocess.run(words, capture_output=True, text=True, cwd=CHECKOUT, timeout=60, check=False)
    assert refused.returncode == 1
    assert f"at revision {known_revisions()[0]} or before, found 0999 of a newer version" in refused.stderr
    assert "Traceback" not in refused.stderr
    assert older.dump() == before


def test_a_ledger_of_an_earlier_version_is_read_by_no_command_until_a_hub_has_started_on_it(older):
    before = older.dump()
    words = [*PROGRAM, "hub", "check", *older.words]
    refused = subprocess.run(words, capture_output=True, text=True, cwd=CHECKOUT, timeout=60, check=False)
    assert refused.returncode == 1
    assert "found 0005 of an older version: start `tallydock hub run` on it once" in refused.stderr
    assert older.dump() == before
