"""Counts that people order: blind, within a tolerance, counted again by somebody else, approved, and right when late scans come."""

from __future__ import annotations

import time
import uuid
from datetime import UTC, datetime, timedelta

import pytest

from hub.check import check


def at(minutes: int) -> str:
    """Return a time so many minutes ago."""
    moment = datetime.now(UTC) - timedelta(minutes=minutes)  # noqa: TID251 - the hub under test reads the same clock
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def post(client, **event):
    event = {"id": str(uuid.uuid4()), "sku": "W-100", "location": "A-1", **event}
    return {"id": event["id"], **client.post("events", {"events": [event]}).json["outcomes"][0]}


def count(client, quantity, **fields):
    return post(client, kind="count", quantity=quantity, **fields)


def on_hand(client, location="A-1"):
    return client.get("stock", sku="W-100", location=location).json["items"][0]["on_hand"]


@pytest.fixture
def house(hub):
    hub.admin.item("W-100", cost="2")
    hub.admin.receive(quantity="100", unit_cost="2", location="A-1", at=at(120))
    return hub.admin


def order(client, number="CC-1", **fields):
    made = client.post("counts", {"number": number, "bins": ["A-1"], **fields})
    assert made.status == 201, made.text
    return made.json


def test_a_count_within_its_tolerance_is_booked_and_its_bin_is_counted(house):
    assert order(house, tolerance_units="5")["state"] == "open"
    assert count(house, "95", document="CC-1", worker="kim", complete=True)["outcome"] == "applied"
    shown = house.get("counts/CC-1").json
    assert (shown["state"], shown["bins"]) == ("done", [{"bin": "A-1", "state": "counted"}])
    [entry] = shown["entries"]
    figures = ("counted", "book", "variance", "booked", "state", "worker")
    assert [entry[name] for name in figures] == ["95", "100", "-5", "-5", "booked", "kim"]
    assert on_hand(house) == "95"


@pytest.mark.parametrize("tolerance", [{"tolerance_units": "4"}, {"tolerance_value": "9.99"}])
def test_a_variance_beyond_the_tolerance_waits_and_changes_nothing(hub, house, tolerance):
    order(house, **tolerance)
    held = count(house, "95", document="CC-1", worker="kim")
    assert (held["outcome"], held["reason"]) == ("held", "count_variance")
    assert on_hand(house) == "100"
    shown = house.get("counts/CC-1").json
    assert (shown["state"], shown["bins"][0]["state"]) == ("review", "review")
    assert [shown["entries"][0][name] for name in ("book", "variance", "booked", "state")] == [
        "100",
        "-5",
        "0",
        "waiting",
    ]
    assert check(hub.place).differences == []


def test_a_blind_count_tells_its_counter_nothing_of_the_books(house):
    order(house, tolerance_units="0")
    held = count(house, "95", document="CC-1")
    assert held.get("on_hand") is None
    assert held.get("available") is None
    assert "100" not in held["message"].replace("W-100", "")
    hold = house.get("holds").json["items"][0]
    assert "100" not in hold["message"].replace("W-100", "")


def test_approval_books_what_was_counted(hub, house):
    order(house, tolerance_units="0")
    count(house, "95", document="CC-1")
    approved = house.post("counts/CC-1/approve", {"reason": "seen it myself"}).json
    assert (approved["state"], approved["entries"][0]["state"]) == ("done", "booked")
    assert on_hand(house) == "95"
    assert house.get("journal", sku="W-100").json["items"][-1]["lines"][0]["account"] in ("over_short", "inventory")
    assert check(hub.place).differences == []


def test_a_recount_is_taken_by_somebody_else_and_the_first_one_is_rejected(house):
    order(house, tolerance_units="0")
    count(house, "95", document="CC-1", worker="kim")
    again = house.post("counts/CC-1/recount", {"number": "CC-2"})
    assert again.status == 201
    assert (again.json["recount_of"], again.json["bins"][0]["bin"], again.json["state"]) == ("CC-1", "A-1", "open")
    assert house.get("counts/CC-1").json["entries"][0]["state"] == "rejected"
    assert count(house, "100", document="CC-2", worker="kim")["reason"] == "same_counter"
    assert count(house, "100", document="CC-2", worker="lee")["outcome"] == "applied"
    assert on_hand(house) == "100"


def test_a_late_scan_that_explains_a_waiting_variance_lets_it_be_booked(hub, house):
    order(house, tolerance_units="1")
    assert count(house, "95", document="CC-1", at=at(30))["outcome"] == "held"
    assert post(house, kind="ship", quantity="5", at=at(35))["outcome"] == "applied"
    deadline = time.monotonic() + 10
    while house.get("counts/CC-1").json["state"] != "done":
        assert time.monotonic() < deadline, house.get("counts/CC-1").json
        time.sleep(0.05)
    [entry] = house.get("counts/CC-1").json["entries"]
    assert (entry["book"], entry["variance"], entry["state"]) == ("95", "0", "booked")
    assert on_hand(house) == "95"
    assert check(hub.place).differences == []


def test_a_late_pick_after_the_posting_gives_the_shelfs_number_and_names_the_count(house):
    counted = count(house, "95", at=at(60))
    assert on_hand(house) == "95"
    post(house, kind="scrap", quantity="5", at=at(65), reason="wet")
    assert on_hand(house) == "95"
    corrections = [e for e in house.get("explain/costs/W-100").json["items"] if e["corrects"] == counted["id"]]
    assert [entry["change"] for entry in corrections] == ["10.00"]


def test_a_late_scan_that_would_change_a_count_beyond_the_policy_is_held(house):
    house.put("settings", {"count_tolerance_units": "3"})
    count(house, "99", at=at(60))
    held = post(house, kind="ship", quantity="4", at=at(65))
    assert (held["outcome"], held["reason"]) == ("held", "count_variance")
    assert post(house, kind="ship", quantity="3", at=at(65))["outcome"] == "applied"
    assert on_hand(house) == "99"


def test_the_policys_tolerance_holds_for_counts_that_nobody_ordered_and_not_for_those_of_pickers(house):
    house.put("settings", {"count_tolerance_value": "10.00"})
    assert count(house, "94")["reason"] == "count_variance"
    assert count(house, "0", reason="zero-check")["outcome"] == "applied"
    assert on_hand(house) == "0"


def test_a_complete_count_holds_when_what_was_not_seen_is_too_much(house):
    house.item("G-1", cost="1")
    house.receive("G-1", quantity="50", unit_cost="1", location="A-1", at=at(120))
    order(house, tolerance_units="10")
    held = count(house, "100", document="CC-1", complete=True)
    assert held["reason"] == "count_variance"
    order(house, number="CC-2", tolerance_units="10")
    empty = post(house, kind="count", sku=None, quantity="0", document="CC-2", complete=True)
    assert empty["reason"] == "count_variance"


def test_an_unknown_or_ended_count_is_held(house):
    assert count(house, "100", document="CC-9")["reason"] == "unknown_document"
    order(house)
    assert house.post("counts/CC-1/close", {}).json["state"] == "closed"
    assert count(house, "100", document="CC-1")["reason"] == "document_closed"


def test_a_count_may_be_cancelled_until_something_is_counted(house):
    order(house)
    count(house, "100", document="CC-1")
    assert house.post("counts/CC-1/cancel", {}).status == 409
    order(house, number="CC-2")
    assert house.post("counts/CC-2/cancel", {}).json["state"] == "cancelled"
    assert house.post("counts/CC-2/close", {}).status == 409


def test_an_undone_count_is_shown_as_undone_and_its_bin_is_open_again(house):
    order(house)
    counted = count(house, "98", document="CC-1")
    post(house, kind="void", voids=counted["id"])
    shown = house.get("counts/CC-1").json
    assert (shown["state"], shown["entries"][0]["state"]) == ("open", "undone")
    assert on_hand(house) == "100"


@pytest.mark.parametrize(
    ("body", "status", "said"),
    [
        ({"number": "CC-1", "bins": []}, 422, "1 to 1000 bins"),
        ({"number": "CC-1", "bins": ["NOPE"]}, 422, "NOPE"),
        ({"number": "CC-1", "bins": ["A-1"], "tolerance_units": "x"}, 422, "tolerance_units"),
        ({"number": "CC-1", "bins": ["A-1"], "tolerance_value": "1.234"}, 422, "tolerance_value"),
        ({"number": "CC-1", "bins": ["A-1"], "recount_of": "CC-0"}, 404, "CC-0"),
        ({"number": "PO-1", "bins": ["A-1"]}, 409, "PO-1 is a purchase order"),
    ],
)
def test_a_count_that_cannot_be_is_refused_and_nothing_is_kept(house, body, status, said):
    line = {"sku": "W-100", "quantity": "1"}
    house.post("purchase-orders", {"number": "PO-1", "supplier": "ACME", "lines": [line]})
    refused = house.post("counts", body)
    assert refused.status == status
    assert said in refused.text
    assert house.get("counts").json["items"] == []
