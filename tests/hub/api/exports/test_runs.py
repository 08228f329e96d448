"""Export runs: each entry once, each file again at any time, whatever ends in between."""

from __future__ import annotations

import csv
import io
import itertools
import uuid

from tests.hub.api.conftest import run_hub


def entries_of(raw):
    return [row["entry"] for row in csv.DictReader(io.StringIO(raw.decode())) if row["account"] == "inventory"]


def make(client, **body):
    reply = client.post("exports", {"format": "csv", **body}, key=str(uuid.uuid4()))
    assert reply.status in (200, 201), reply.text
    return reply.json


def file_of(client, run):
    reply = client.send("GET", run["file"])
    assert reply.status == 200, reply.text
    return reply.raw


def test_runs_since_the_last_hold_each_entry_once(admin):
    admin.item()
    every = []
    for amount in (2, 0, 3):
        for _ in range(amount):
            admin.receive()
        run = make(admin)
        every.append(entries_of(file_of(admin, run)))
        assert run["entries"] == amount

    assert [len(part) for part in every] == [2, 0, 3]
    assert [*itertools.chain(*every)] == [entry["id"] for entry in admin.all("journal")]


def test_a_run_tells_its_range_and_its_totals(admin):
    admin.item()
    admin.receive(quantity="10", unit_cost="2.50")
    admin.receive(quantity="1", unit_cost="0.03")
    last = admin.all("journal")[1]["id"]

    run = make(admin)

    assert (run["number"], run["since_last"], run["after"], run["through"]) == (1, True, None, last)
    assert run["accounts"] == [
        {"account": "inventory", "name": "inventory", "debit": "25.03", "credit": "0.00"},
        {"account": "accounts_payable", "name": "accounts_payable", "debit": "0.00", "credit": "25.03"},
    ]
    assert admin.get(f"exports/{run['number']}").json == {**run, "added": None}
    assert admin.all("exports") == [{**run, "added": None}]


def test_the_same_key_makes_one_run(admin):
    admin.item()
    admin.receive()
    first = admin.post("exports", {"format": "csv"}, key="nightly-1")
    admin.receive()
    second = admin.post("exports", {"format": "csv"}, key="nightly-1")

    assert first.status == second.status == 201
    assert first.json == second.json
    assert len(admin.all("exports")) == 1


def test_each_format_has_its_own_since_the_last(admin):
    admin.item()
    admin.receive()

    assert [make(admin, format=name)["entries"] for name in ("csv", "iif", "beancount", "csv", "iif")] == [
        1,
        1,
        1,
        0,
        0,
    ]


def test_a_run_is_the_same_bytes_when_more_was_posted_and_names_changed(admin):
    admin.item()
    admin.receive()
    runs = [make(admin, format=name) for name in ("csv", "iif", "beancount", "quickbooks-online")]
    runs += [make(admin, summary="day", **{"from": "2026-01-01", "to": "2999-01-01"})]
    before = [file_of(admin, run) for run in runs]
    admin.receive()
    admin.put("exports/settings", {"currency": "CHF", "accounts": {"csv": {"inventory": "Lager"}}})

    assert [file_of(admin, run) for run in runs] == before


def test_a_dry_run_makes_nothing_and_says_what_is_new(admin):
    admin.item()
    admin.receive(quantity="10", unit_cost="2.50")
    days = {"from": "2026-01-01", "to": "2999-01-01"}
    made = make(admin, **days)
    assert made["added"] == {"run": None, "entries": 1, "accounts": made["accounts"]}
    admin.receive(quantity="1", unit_cost="1")

    tried = make(admin, **days, dry_run=True)

    assert (tried["number"], tried["file"], tried["entries"]) == (None, None, 2)
    assert (tried["added"]["run"], tried["added"]["entries"]) == (made["number"], 1)
    assert [(total["account"], total["debit"], total["credit"]) for total in tried["added"]["accounts"]] == [
        ("inventory", "1.00", "0.00"),
        ("accounts_payable", "0.00", "1.00"),
    ]
    assert len(admin.all("exports")) == 1
    assert make(admin, dry_run=True)["entries"] == 2


def test_a_run_of_days_does_not_move_where_the_next_since_the_last_begins(admin):
    admin.item()
    admin.receive()
    make(admin, **{"from": "2026-01-01"})

    assert make(admin)["entries"] == 1


def test_runs_go_on_where_they_were_when_the_hub_is_started_again(tmp_path):
    with run_hub(tmp_path / "hub.db") as hub:
        hub.admin.item()
        hub.admin.receive()
        first = make(hub.admin)
        before = file_of(hub.admin, first)
        hub.admin.receive()
    with run_hub(tmp_path / "hub.db") as hub:
        assert file_of(hub.admin, first) == before
        second = make(hub.admin)
        assert second["entries"] == 1
        assert second["after"] == first["through"]


def test_beancount_files_of_a_chain_open_each_account_once(admin):
    admin.item()
    admin.receive()
    first = file_of(admin, make(admin, format="beancount")).decode()
    admin.post(
        "events",
        {"events": [{"id": str(uuid.uuid4()), "kind": "ship", "sku": "W-100", "quantity": "1", "location": "A-01-02"}]},
    )
    second = file_of(admin, make(admin, format="beancount")).decode()

    opened = [line for line in (first + second).splitlines() if " open " in line]
    assert opened == [
        "1970-01-01 open Assets:Inventory",
        "1970-01-01 open Liabilities:AccountsPayable",
        "1970-01-01 open Expenses:CostOfGoodsSold",
    ]


def test_days_together_with_an_unknown_format_are_both_named(admin):
    reply = admin.post("exports", {"format": "xls", "from": "yesterday"})

    assert [error["field"] for error in reply.json["errors"]] == ["format", "from"]
    assert admin.all("exports") == []


def test_a_run_that_is_not_there_says_where_to_look(admin):
    for number in ("1", "x", "9" * 30):
        reply = admin.get(f"exports/{number}/file")
        assert reply.status == 404
        assert "/api/v1/exports" in reply.json["detail"]
