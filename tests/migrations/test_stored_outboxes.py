"""Outboxes that earlier gateways made are brought to today by a start: nothing that beeped is lost, what waits is sent."""

from __future__ import annotations

import contextlib
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from edge.outbox.opening import OutboxNewer, open_outbox
from edge.outbox.schema import STEPS
from provisioning.mosquitto import free_port
from tests.migrations.record import STORED, dump_sqlite, load_sqlite
from tests.system.plainhub import PlainHub
from tests.system.programs import CHECKOUT, Gateway, wait_until

OUTBOXES = sorted(STORED.glob("*/outbox.sql"))
KEPT = {
    "epochs": "epoch, next_seq, mark",
    "events": "epoch, seq, id, body",
    "scans": "n, id, text, reply, events",
    "holds": "event, state, reason",
    "claims": "number, scanner",
    "lanes": "scanner, json_extract(body, '$.answer.headline')",
}
KILLED_IN_THE_STEP = """
import os, signal, sys
def kill(frame, event, argument):
    if event == "c_return" and str(frame.f_locals.get("sql", "")).startswith(sys.argv[2]):
        os.kill(os.getpid(), signal.SIGKILL)
from edge.outbox.opening import open_outbox
from pathlib import Path
sys.setprofile(kill)
open_outbox(Path(sys.argv[1]))
"""


def rows(path: Path, sql: str) -> list[tuple[Any, ...]]:
    with contextlib.closing(sqlite3.connect(path)) as database:
        return database.execute(sql).fetchall()


def everything(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    return {table: rows(path, f"SELECT {names} FROM {table} ORDER BY 1, 2") for table, names in KEPT.items()}


@pytest.mark.system
@pytest.mark.parametrize("stored", OUTBOXES, ids=lambda path: path.parent.name)
def test_an_older_outbox_goes_on_where_it_was_and_sends_what_waits(mosquitto, tmp_path, stored):
    data = tmp_path / "dock"
    load_sqlite(stored.read_text(), data / "outbox.db")
    before = everything(data / "outbox.db")
    [(_, next_seq, mark)] = before["epochs"]
    assert mark < next_seq - 1
    hub = PlainHub(mosquitto.port)
    hub.ledger = rows(data / "outbox.db", "SELECT value FROM meta WHERE key = 'ledger'")[0][0]
    hub.announce()
    dock = Gateway(data, port=free_port(), broker=mosquitto.url)
    dock.start()
    try:
        wanted = [event for _, seq, event, _ in before["events"] if seq > mark]
        wait_until("what waited is sent", lambda: [e["id"] for b in hub.batches for e in b["events"]][: len(wanted)])
        assert [event["id"] for batch in hub.batches for event in batch["events"]][: len(wanted)] == wanted
        scans = before["scans"]
        again = dock.scan(scans[-1][2], scan_id=scans[-1][1])
        assert again["events"] == scans[-1][4].split()
    finally:
        dock.hang_up()
        dock.kill()
        hub.wire.close()
    after = everything(data / "outbox.db")
    assert after["events"][: len(before["events"])] == before["events"]
    assert after["scans"][: len(scans)] == scans
    assert [after[table] for table in ("holds", "claims", "lanes")] == [
        before[table] for table in ("holds", "claims", "lanes")
    ]
    assert list(data.glob("outbox-damaged*")) == []


@pytest.mark.parametrize("step", ["ALTER TABLE lanes", "INSERT INTO lanes", "DROP TABLE lanes_before"])
def test_a_gateway_killed_while_its_outbox_grows_finishes_it_at_the_next_start(tmp_path, step):
    stored = next(path for path in OUTBOXES if "0002_lanes_in_place" not in path.read_text())
    load_sqlite(stored.read_text(), tmp_path / "outbox.db")
    before = dump_sqlite(tmp_path / "outbox.db")
    command = [sys.executable, "-c", KILLED_IN_THE_STEP, str(tmp_path), step]
    killed = subprocess.run(command, cwd=CHECKOUT, timeout=60, check=False)
    assert killed.returncode == -signal.SIGKILL
    assert dump_sqlite(tmp_path / "outbox.db") == before
    lanes = rows(tmp_path / "outbox.db", "SELECT * FROM lanes")

    opened = open_outbox(tmp_path)

    assert opened.damaged is None
    assert opened.connection.execute("SELECT * FROM lanes").fetchall() == lanes
    assert opened.connection.execute("SELECT count(*) FROM _sqlite_migrations").fetchone() == (len(STEPS),)
    opened.connection.close()
    opened.lock.close()


def test_an_outbox_of_a_later_release_is_refused_and_left_as_it_is(tmp_path):
    load_sqlite(OUTBOXES[-1].read_text(), tmp_path / "outbox.db")
    with contextlib.closing(sqlite3.connect(tmp_path / "outbox.db")) as database:
        database.execute("UPDATE _sqlite_migrations SET name = '0099_later' WHERE name = '0002_lanes_in_place'")
        database.commit()
    before = (tmp_path / "outbox.db").read_bytes()
    with pytest.raises(OutboxNewer, match="found 0099_later of a later one: run that release"):
        open_outbox(tmp_path)
    assert (tmp_path / "outbox.db").read_bytes() == before
