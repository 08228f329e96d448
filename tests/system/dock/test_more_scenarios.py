"""More of the dock's acceptance scenarios, end to end: many scans, verdicts that come later, lots, zero checks, and a full disk."""

from __future__ import annotations

import resource
from typing import Any

import pytest

from tests.system.programs import wait_until

pytestmark = [pytest.mark.system, pytest.mark.timeout(180)]

SINGLE, GADGET, UNKNOWN = "4006381333931", "5901234123457", "9990001112226"
LOTTED = "00000096385074"


def events(house: Any, kind: str) -> list[dict[str, Any]]:
    return [row["event"] for row in house.api.every("events") if row["event"]["kind"] == kind]


def test_3_a_thousand_scans_of_one_code_are_a_thousand_events(house: Any) -> None:
    house.play("receive", "no-order")
    answers = [house.scan(SINGLE, pause_s=0) for _ in range(1000)]
    assert {answer["result"] for answer in answers} == {"stored"}
    assert len({event for answer in answers for event in answer["events"]}) == 1000
    house.drained()
    assert house.on_hand() == {"RECEIVING": "1000"}
    told = [answer["message"] for answer in answers]
    marked = [event.get("reason") == "repeat-fast" for event in events(house, "receipt")]
    assert marked == ["UNDO if one box" in message for message in told]
    assert any(marked)
    assert house.check_books()[0] == 0


def test_10_a_receipt_that_is_held_later_leaves_the_pick_as_it_is(house: Any) -> None:
    house.stock_up("A-01-02", "10")
    wait_until("the dock knows the stock", lambda: house.scan(SINGLE)["message"].startswith("Widget: 10"))
    house.broker.kill()
    house.play("receive", "no-order", UNKNOWN, "ok", "pick", "SO-2001", "A-01-02", SINGLE)
    wait_until("the screen shows the pick", lambda: house.lane()["progress"]["done"] == "1")
    before = house.lane()
    house.broker.start()
    house.drained()
    lane = house.lane()
    assert [strip["text"] for strip in lane["strips"]] == [f"1 held: {UNKNOWN}, unknown barcode"]
    assert [row["mark"] for row in lane["tape"] if row["headline"] == "Unknown code"] == ["held"]
    for shown in ("task", "document", "progress", "sticky", "answer"):
        assert lane[shown] == before[shown], shown
    assert house.scan(SINGLE)["message"].startswith("Widget +1 - 2 of 5")
    assert house.scan("ok")["message"].startswith("Cleared")
    assert "strips" not in house.lane()
    assert len(house.holds()) == 1


def test_14_a_zero_check_counts_that_item_only(house: Any) -> None:
    house.stock_up("A-01-02", "2")
    house.stock_up("A-01-02", "7", "G-200")
    wait_until("the dock knows the stock", lambda: house.scan("A-01-02")["message"].startswith("A-01-02: 9"))
    house.play("pick", "SO-2001", "A-01-02", "2")
    asked = house.scan(SINGLE)
    assert (asked["result"], len(asked["events"])) == ("stored", 1)
    assert asked["message"].startswith("A-01-02 empty of Widget?")
    assert house.scan("empty")["message"].startswith("A-01-02: 0 left, noted")
    house.drained()
    (count,) = events(house, "count")
    assert (count["sku"], count["quantity"], count["location"], count["reason"]) == (
        "W-100",
        "0",
        "A-01-02",
        "zero-check",
    )
    assert "complete" not in count
    assert house.on_hand("G-200") == {"A-01-02": "7"}
    assert house.check_books()[0] == 0


def test_19_a_lost_separator_is_asked_about_and_the_choice_is_what_is_stored(house: Any) -> None:
    house.play("receive", "no-order")
    asked = house.scan(f"01{LOTTED}10L73030")
    assert asked["message"] == "Which one? - 1 lot L7 quantity 30, 2 lot L73030"
    assert (asked["result"], asked["events"]) == ("refused", [])
    assert len(house.scan("1")["events"]) == 1
    house.drained()
    (receipt,) = events(house, "receipt")
    assert (receipt["sku"], receipt["lot"], receipt["quantity"]) == ("L-300", "L7", "30")


def test_20_an_expired_lot_is_held_when_it_comes_and_never_picked(house: Any) -> None:
    lines = [{"sku": "L-300", "quantity": "2", "unit_price": "4.00"}]
    house.api.post("/api/v1/sales-orders", {"number": "SO-2020", "customer": "Corner", "lines": lines}, key="so-20")
    house.play("receive", "no-order", f"01{LOTTED}10GOOD\x1d17391231")
    asked = house.scan(f"01{LOTTED}10OLD\x1d17200131")
    assert asked["message"] == "Expired 2020-01-31. Take it? - Lot OLD; supervisor decides"
    assert (asked["result"], asked["events"]) == ("refused", [])
    assert len(house.scan("yes")["events"]) == 1
    house.drained()
    assert [(hold["reason"], hold["event"]["lot"]) for hold in house.holds()] == [("expired_lot", "OLD")]
    wait_until("the order can be picked", lambda: house.play("pick", "SO-2020")[-1]["message"].startswith("Go to"))
    house.scan(f"01{LOTTED}10OLD\x1d17200131")
    refused = house.play("RECEIVING", f"01{LOTTED}10OLD\x1d17200131")[-1]
    assert (refused["result"], refused["events"]) == ("refused", [])
    assert refused["message"] == "Expired 2020-01-31 - not this - Lot OLD; take lot GOOD"
    assert events(house, "pick") == []


def test_24_a_full_disk_stops_scans_aloud_and_keeps_all_that_was_taken(house: Any) -> None:
    assert [answer["result"] for answer in house.play("receive", "no-order", SINGLE, SINGLE)] == ["stored"] * 4
    files = resource.RLIMIT_FSIZE
    room = resource.prlimit(house.dock.pid, files)
    resource.prlimit(house.dock.pid, files, (0, room[1]))  # no byte more reaches any of its files
    for _ in range(2):
        stopped = house.scan(SINGLE, pause_s=0)
        assert stopped["message"].startswith("STOP - storage")
        assert (stopped["result"], stopped["events"]) == ("refused", [])
    assert house.view()["stopped"]
    resource.prlimit(house.dock.pid, files, room)
    wait_until("the dock to take scans again", lambda: not house.view().get("stopped"))
    assert house.scan(SINGLE)["result"] == "stored"
    house.drained()
    assert house.on_hand() == {"RECEIVING": "3"}
    assert house.check_books()[0] == 0
