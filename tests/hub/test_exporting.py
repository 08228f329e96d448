"""`tallydock hub export` on the hub's own machine: each entry once, whole files, and going on after a call that was ended."""

from __future__ import annotations

import csv
import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from hub.cli import main
from hub.exports.runs import Wanted, keep, plan
from hub.store.database import change_apart
from tests.hub.conftest import NOW, Hub

DAY_MS = 86_400_000


@pytest.fixture
def data(tmp_path):
    return tmp_path


def receive(data, *quantities, now=NOW):
    """Post receipts, one a commit, at the same time of following days."""
    hub = Hub(data / "hub.db")
    if not hub.rows("SELECT 1 FROM item"):
        hub.seed()
    for place, quantity in enumerate(quantities):
        hub.now = now + place * DAY_MS
        hub.post(hub.event(quantity=quantity, unit_cost="1", at=None))
    hub.poster.stop()


def export(data, *words):
    return main(["export", "journal", "--data", str(data), *words])


def debits(path):
    with path.open(newline="", encoding="utf-8") as file:
        return [row["debit"] for row in csv.DictReader(file) if row["account"] == "inventory"]


def runs(data):
    hub = Hub(data / "hub.db")
    found = hub.rows("SELECT id, entries, is_written FROM export_run ORDER BY id")
    hub.poster.stop()
    return found


def test_days_are_written_to_standard_output(data, capfdbinary):
    receive(data, "1", "2", "3")
    assert export(data, "--format", "csv", "--from", "2026-11-23", "--to", "2026-11-23") == 0

    written = capfdbinary.readouterr().out.decode()
    assert "2.00" in written
    assert "1.00" not in written
    assert runs(data) == []


@pytest.mark.parametrize(
    ("time_zone", "day"),
    [("UTC", "2026-11-22"), ("Asia/Tokyo", "2026-11-23"), ("Pacific/Honolulu", "2026-11-22")],
)
def test_a_day_is_that_of_the_time_zone(data, tmp_path, time_zone, day):
    evening = int(datetime(2026, 11, 22, 23, 30, tzinfo=UTC).timestamp()) * 1000
    receive(data, "7", now=evening)
    out = tmp_path / "file.csv"

    assert export(data, "--format", "csv", "--from", day, "--to", day, "--time-zone", time_zone, "--out", str(out)) == 0

    with out.open(newline="", encoding="utf-8") as file:
        assert {row["date"] for row in csv.DictReader(file)} == {day}
    assert debits(out) == ["7.00"]


def test_a_day_of_23_hours_ends_where_the_next_begins(data, tmp_path):
    spring = int(datetime(2026, 3, 29, 21, 59, 59, tzinfo=UTC).timestamp()) * 1000
    receive(data, "1", now=spring)
    receive(data, "2", now=spring + 1000)
    found = []
    for day in ("2026-03-29", "2026-03-30"):
        out = tmp_path / f"{day}.csv"
        words = ("--from", day, "--to", day, "--time-zone", "Europe/Berlin", "--out", str(out))
        assert export(data, "--format", "csv", *words) == 0
        found.append(debits(out))

    assert found == [["1.00"], ["2.00"]]


def test_since_the_last_gives_each_entry_once(data, tmp_path):
    found = []
    for place, quantities in enumerate([("1", "2"), (), ("3",)]):
        receive(data, *quantities)
        out = tmp_path / f"{place}.csv"
        assert export(data, "--format", "csv", "--since-last", "--out", str(out)) == 0
        found.append(debits(out))

    assert found == [["1.00", "2.00"], [], ["3.00"]]
    assert runs(data) == [(1, 2, 1), (2, 0, 1), (3, 1, 1)]


def test_a_call_that_was_ended_before_its_file_was_whole_is_finished_by_the_next(data, tmp_path):
    receive(data, "1")
    wanted = Wanted("csv", "entry", "UTC", since_last=True)
    change_apart(
        data / "hub.db",
        lambda sql: keep(sql, plan(sql, wanted)[0], actor="command-line", now_ms=NOW, is_written=False),
    )
    receive(data, "2")
    first, second = tmp_path / "first.csv", tmp_path / "second.csv"

    assert export(data, "--format", "csv", "--since-last", "--out", str(first)) == 0
    assert export(data, "--format", "csv", "--since-last", "--out", str(second)) == 0

    assert (debits(first), debits(second)) == (["1.00"], ["2.00"])
    assert runs(data) == [(1, 1, 1), (2, 1, 1)]


def test_a_file_that_cannot_be_written_is_told_and_comes_with_the_next_call(data, tmp_path, capsys):
    receive(data, "1")
    assert export(data, "--format", "csv", "--since-last", "--out", str(tmp_path / "no folder" / "file.csv")) == 1
    assert "no folder" in capsys.readouterr().err

    out = tmp_path / "file.csv"
    assert export(data, "--format", "csv", "--since-last", "--out", str(out)) == 0
    assert debits(out) == ["1.00"]
    assert runs(data) == [(1, 1, 1)]
    assert [path.name for path in tmp_path.iterdir() if path.name.endswith(".part")] == []


def test_a_run_can_be_written_again(data, tmp_path):
    receive(data, "1")
    first, again = tmp_path / "first.beancount", tmp_path / "again.beancount"
    assert export(data, "--format", "beancount", "--since-last", "--out", str(first)) == 0
    receive(data, "2")

    assert export(data, "--run", "1", "--out", str(again)) == 0
    assert again.read_bytes() == first.read_bytes()


def test_a_dry_run_tells_and_writes_nothing(data, capsys):
    receive(data, "1")
    assert export(data, "--format", "iif", "--since-last", "--dry-run") == 0

    told = json.loads(capsys.readouterr().out)
    assert (told["number"], told["entries"]) == (None, 1)
    assert told["accounts"][0] == {"account": "inventory", "name": "Inventory Asset", "debit": "1.00", "credit": "0.00"}
    assert runs(data) == []


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--format", "xls"], "format: expected one of beancount"),
        ([], "format: expected one of beancount"),
        (["--format", "csv", "--from", "yesterday"], "from: expected a day like 2026-11-25"),
        (["--format", "csv", "--since-last", "--to", "2026-11-25"], "since_last: expected no days with it"),
        (["--run", "7"], "Expected a known export run, got '7'"),
        (["--run", "7", "--format", "csv"], "run: expected nothing but its number"),
    ],
)
def test_what_cannot_be_done_is_said_on_the_error_output(data, capsys, words, said):
    receive(data)
    assert export(data, *words) == 1
    assert said in capsys.readouterr().err


def test_what_happened_to_the_goods_is_written_as_epcis(data, tmp_path, capsys):
    receive(data, "1", "2")
    out = tmp_path / "epcis.jsonld"
    words = ("--from", "2026-11-23", "--to", "2026-11-23", "--time-zone", "Asia/Tokyo", "--out", str(out))

    assert main(["export", "epcis", "--data", str(data), *words]) == 0
    (event,) = json.loads(out.read_text())["epcisBody"]["eventList"]
    assert event["quantityList"][0]["quantity"] == 2
    assert event["eventTimeZoneOffset"] == "+09:00"
    assert main(["export", "epcis", "--data", str(data), "--from", "soon"]) == 1
    assert "from: expected a day like 2026-11-25" in capsys.readouterr().err


def test_exports_are_made_from_every_store(open_hub, tmp_path):
    hub = open_hub().seed()
    hub.post(hub.event(quantity="4", unit_cost="1"))
    url = f"sqlite:///{hub.place}" if isinstance(hub.place, Path) else hub.place
    first, second, events = tmp_path / "first.csv", tmp_path / "second.csv", tmp_path / "epcis.jsonld"
    for out in (first, second):
        words = ("--database", url, "--format", "csv", "--since-last", "--out", str(out))
        assert main(["export", "journal", *words]) == 0
    assert main(["export", "epcis", "--database", url, "--out", str(events)]) == 0

    assert (debits(first), debits(second)) == (["4.00"], [])
    assert len(json.loads(events.read_text())["epcisBody"]["eventList"]) == 1
