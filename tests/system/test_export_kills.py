"""Exports since the last, killed at any moment while the hub goes on: every entry is in one run, and every run's file was written."""

from __future__ import annotations

import csv
import io
import random
import subprocess
import sys
import time
from itertools import chain

import pytest

from hub.exports.runs import stored, write
from hub.store.queries import exports
from hub.store.queries.readers import Readers
from tests.hub.conftest import Hub

EXPORT = [sys.executable, "-m", "tallydock", "hub", "export", "journal"]
ROUNDS = 8


def entries_of(raw):
    return [row["entry"] for row in csv.DictReader(io.StringIO(raw.decode())) if row["account"] == "inventory"]


def call(data, *words, kill_after_s=None):
    """Call the command, and kill it after a while; return its exit status."""
    process = subprocess.Popen([*EXPORT, "--data", data, *words], stderr=subprocess.DEVNULL)
    if kill_after_s is not None:
        try:
            process.wait(kill_after_s)
        except subprocess.TimeoutExpired:
            process.kill()
    return process.wait(60)


@pytest.mark.system
def test_whatever_moment_an_export_is_killed_nothing_is_lost_and_nothing_is_twice(tmp_path):
    data, files, rng = tmp_path / "hub", tmp_path / "files", random.Random(20)
    data.mkdir()
    files.mkdir()
    hub = Hub(data / "hub.db").seed()
    begun = time.monotonic()
    assert call(data, "--format", "csv", "--since-last", "--out", str(files / "first.csv")) == 0
    took_s, killed = time.monotonic() - begun, 0
    for number in range(ROUNDS):
        hub.post(*(hub.event(unit_cost="1") for _ in range(300)))
        words = ("--format", "csv", "--since-last", "--out", str(files / f"{number}.csv"))
        killed += call(data, *words, kill_after_s=rng.uniform(0.4, 1.1) * took_s) != 0
    for name in ("the-unfinished-one", "the-rest"):
        assert call(data, "--format", "csv", "--since-last", "--out", str(files / f"{name}.csv")) == 0
    posted = [str(row[0]) for row in hub.rows("SELECT id FROM journal_entry ORDER BY id")]
    hub.poster.stop()

    readers = Readers(data / "hub.db")
    runs = readers.run(lambda reader: [stored(row) for row in exports.chain_of(reader, "csv")])
    again = [readers.run(lambda reader, run=run: "".join(write(reader, run))).encode() for run in runs]
    readers.close()
    written = {path.read_bytes() for path in files.iterdir() if path.suffix == ".csv"}
    assert killed > 0
    assert list(chain(*map(entries_of, again))) == posted
    assert set(again) <= written
    assert set(chain(*map(entries_of, written))) == set(posted)
