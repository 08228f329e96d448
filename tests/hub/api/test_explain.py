"""Every number opens: down to the event, the raw scan, the worker, the scanner and the gateway."""

from __future__ import annotations

import uuid

import pytest

EAN = "4006381333931"


def post(admin, **event):
    wanted = {"id": str(uuid.uuid4()), "location": "A-01-02", **event}
    outcome = admin.post("events", {"events": [wanted]}).json["outcomes"][0]
    return wanted["id"], outcome["outcome"]


@pytest.fixture
def stocked(admin):
    admin.item("W-100", barcodes=[{"code": EAN}])
    first = admin.receive(quantity="10", unit_cost="2", scan=EAN, worker="kim", scanner="hand-1")
    second = admin.receive(quantity="10", unit_cost="4")
    sold, _ = post(admin, kind="ship", sku="W-100", quantity="5", unit_price="9")
    return admin, first, second, sold


def test_a_quantity_opens_to_its_scans_newest_first_with_what_was_there_after_each(stocked):
    admin, first, second, sold = stocked
    found = admin.get("explain/stock", sku="W-100", location="A-01-02").json
    assert found["on_hand"] == "15"
    assert [(step["quantity"], step["on_hand"], step["source"]["event"]) for step in found["items"]] == [
        ("-5", "15", sold),
        ("10", "20", second),
        ("10", "10", first),
    ]
    source = found["items"][2]["source"]
    assert (source["scan"], source["worker"], source["scanner"], source["by"]) == (EAN, "kim", "hand-1", "admin")


def test_pages_of_a_quantity_go_on_where_the_last_ended(stocked):
    admin, *_ = stocked
    page = admin.get("explain/stock", sku="W-100", location="A-01-02", limit=2).json
    rest = admin.get("explain/stock", sku="W-100", location="A-01-02", limit=2, cursor=page["next"]).json
    assert [step["on_hand"] for step in page["items"] + rest["items"]] == ["15", "20", "10"]
    assert rest["next"] is None


def test_a_value_opens_to_the_entries_that_made_it(stocked):
    admin, _, second, sold = stocked
    found = admin.get("explain/costs/W-100").json
    assert (found["quantity"], found["value"], found["average"]) == ("15", "45.00", "3")
    assert [(step["change"], step["value"]) for step in found["items"]] == [
        ("-15.00", "45.00"),
        ("40.00", "60.00"),
        ("20.00", "20.00"),
    ]
    assert [step["source"]["event"] for step in found["items"][:2]] == [sold, second]
    page = admin.get("explain/costs/W-100", limit=1).json
    rest = admin.get("explain/costs/W-100", cursor=page["next"]).json
    assert [step["value"] for step in page["items"] + rest["items"]] == ["45.00", "60.00", "20.00"]


def test_a_journal_entry_opens_to_its_movements_and_scan(stocked):
    admin, first, *_ = stocked
    entry = admin.get("journal", event=first).json["items"][0]
    found = admin.get(f"explain/journal/{entry['id']}").json
    assert found["lines"] == entry["lines"]
    assert found["source"]["event"] == first
    assert found["source"]["scan"] == EAN
    assert [(move["location"], move["quantity"]) for move in found["movements"]] == [("A-01-02", "10")]
    assert found["corrects"] is None


def test_a_true_up_names_the_sale_that_it_corrects(admin):
    admin.item("W-100")
    sold, _ = post(admin, kind="ship", sku="W-100", quantity="2")
    admin.receive(quantity="20", unit_cost="3.30")
    entries = admin.get("explain/costs/W-100").json["items"]
    assert [entry["corrects"] for entry in entries] == [sold, None]


def test_an_event_opens_to_its_decisions_and_what_voided_it(stocked):
    admin, first, *_ = stocked
    void, outcome = post(admin, kind="void", voids=first)
    assert outcome == "applied"
    found = admin.get(f"explain/events/{first}").json
    assert found["voided_by"] == void
    assert found["source"]["is_voided"]
    assert found["event"]["scan"] == EAN
    assert [(d["cause"], d["outcome"], d["by"]) for d in found["decisions"]] == [("request", "applied", "admin")]
    assert [entry["lines"][0]["account"] for entry in found["entries"]] == ["inventory"]
    undone = admin.get(f"explain/events/{void}").json
    assert undone["entries"][0]["corrects"] == first
    assert undone["source"]["voids"] == first


def test_a_held_event_tells_why_and_who_solved_it(admin):
    admin.item("W-100")
    event, outcome = post(admin, kind="receipt", scan="9990001112226", quantity="3", unit_cost="1")
    assert outcome == "held"
    waiting = admin.get(f"explain/events/{event}").json
    assert "9990001112226" in waiting["held_because"]
    assert waiting["movements"] == []
    hold = admin.get("holds").json["items"][0]
    admin.post(f"holds/{hold['id']}/resolve", {"action": "map", "sku": "W-100", "reason": "new label"})
    solved = admin.get(f"explain/events/{event}").json
    assert [(d["cause"], d["outcome"], d["reason"]) for d in solved["decisions"]] == [
        ("request", "held", None),
        ("map", "applied", None),
    ]
    assert solved["held_because"] is None
    assert [move["quantity"] for move in solved["movements"]] == ["3"]


@pytest.mark.parametrize(
    "path",
    [
        "explain/stock?sku=W-100&location=B-1",
        "explain/stock?sku=NOPE&location=A-01-02",
        "explain/stock?sku=W-100&location=A-01-02&lot=L1",
        "explain/costs/NOPE",
        "explain/journal/1",
        "explain/journal/abc",
        "explain/journal/9999999999999999999999",
        "explain/events/00000000-0000-4000-8000-000000000000",
    ],
)
def test_what_is_not_there_is_said(stocked, path):
    admin, *_ = stocked
    refused = admin.send("GET", f"/api/v1/{path}")
    assert refused.status == 404
    assert "Expected a known" in refused.json["detail"]
