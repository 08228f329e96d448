"""`tallydock hub as-of` and `hub explain` say on the hub's own machine what the API says."""

from __future__ import annotations

import json

import pytest

from hub.cli import main
from tests.hub.conftest import AT, Hub

RECEIPT, SHIP = "018f0000-0000-7000-8000-000000000001", "018f0000-0000-7000-8000-000000000002"


@pytest.fixture
def data(tmp_path):
    hub = Hub(tmp_path / "hub.db").seed()
    scan = {"scan": "4006381333931", "worker": "kim", "scanner": "hand-1", "at": AT, "clock": "synced"}
    hub.send(
        [
            {
                "seq": 1,
                "id": RECEIPT,
                "kind": "receipt",
                "sku": "W-100",
                "quantity": "12",
                "location": "A-1",
                "document": "PO-1001",
                **scan,
            },
            {"seq": 2, "id": SHIP, "kind": "ship", "sku": "W-100", "quantity": "5", "location": "A-1", **scan},
        ]
    )
    hub.poster.stop()
    return str(tmp_path)


def test_a_quantity_is_told_with_its_scans(data, capsys):
    assert main(["explain", "stock", "W-100", "A-1", "--data", data]) == 0
    head, newest, oldest = capsys.readouterr().out.splitlines()
    assert head == "W-100 in main A-1: 7"
    assert "-5" in newest
    assert f"ship, {SHIP}, at main/dock1, event 2" in newest
    assert "scan 4006381333931, worker kim, scanner hand-1, document PO-1001" in oldest


def test_a_value_is_told_with_its_entries(data, capsys):
    assert main(["explain", "cost", "W-100", "--data", data]) == 0
    said = capsys.readouterr().out
    assert said.startswith("W-100: 7 worth 17.50, 2.5 each\n")
    assert "cogs" in said
    assert "12.50" in said


def test_an_entry_and_an_event_are_told_whole(data, capsys):
    assert main(["explain", "event", RECEIPT, "--data", data, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["source"]["gateway"] == "dock1"
    assert main(["explain", "event", SHIP, "--data", data]) == 0
    assert "moved -5 W-100 in main A-1" in capsys.readouterr().out
    assert main(["explain", "entry", found["entries"][0]["entry"], "--data", data]) == 0
    said = capsys.readouterr().out
    assert "inventory" in said
    assert "accounts_payable" in said
    assert f"from receipt, {RECEIPT}" in said


def test_stock_at_a_moment_is_told_as_known_then_and_now(data, capsys):
    assert main(["as-of", "2026-11-22", "--data", data]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "until 2026-11-22T23:59:59.999Z: value 17.50 as known then, 17.50 as known now",
        "W-100: 7 worth 17.50 then, 7 worth 17.50 now",
        "  main A-1: 7 then, 7 now",
    ]
    assert main(["as-of", "2026-11-21", "--data", data, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["items"] == []


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["explain", "stock", "W-100", "B-9"], "Expected a known balance"),
        (["explain", "cost", "NOPE"], "Expected a known item"),
        (["explain", "entry", "x"], "Expected a known journal entry"),
        (["explain", "event", SHIP[:-1] + "9"], "Expected a known event"),
        (["as-of", "yesterday"], "a day like 2026-11-25"),
    ],
)
def test_what_is_not_there_is_said_and_fails(data, capsys, words, said):
    assert main([*words, "--data", data]) == 1
    assert said in capsys.readouterr().err
