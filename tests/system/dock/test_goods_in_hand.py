"""Putting away and moving, end to end: goods in hand outlive a killed program and a dead hub, and the ledger has each once."""

from __future__ import annotations

from typing import Any

import pytest

from tests.system.programs import wait_until

pytestmark = [pytest.mark.system, pytest.mark.timeout(180)]

SINGLE, CASE, GADGET = "4006381333931", "14006381333938", "5901234123457"


def moves(house: Any) -> list[tuple[str, str, str]]:
    return [(row["kind"], row["location"], row["quantity"]) for row in house.movements() if row["kind"] != "receipt"]


def knows(house: Any, location: str, quantity: str) -> None:
    wait_until(
        "the dock knows the stock", lambda: house.scan(location)["message"].startswith(f"{location}: {quantity}")
    )


def test_17_a_killed_dock_goes_on_with_the_hand_and_writes_one_move(house: Any) -> None:
    house.stock_up("A-01-02", "10")
    knows(house, "A-01-02", "10")
    house.play("move", "A-01-02", SINGLE)
    before = house.lane()
    house.kill(house.dock)
    house.start_dock()
    after = house.lane()
    for shown in ("task", "sticky", "tape", "answer"):
        assert after[shown] == before[shown], shown
    assert house.scan(SINGLE)["message"].startswith("In hand: 2 Widget")
    dropped = house.scan("B-09-01")
    assert (len(dropped["events"]), dropped["message"]) == (1, "2 moved to B-09-01 - From A-01-02")
    house.drained()
    assert house.on_hand() == {"A-01-02": "8", "B-09-01": "2"}
    assert moves(house) == [("move", "A-01-02", "-2"), ("move", "B-09-01", "2")]
    assert house.check_books()[0] == 0


def test_goods_are_put_away_and_moved_with_hub_and_broker_away(house: Any) -> None:
    house.stock_up("A-01-02", "3")
    house.play("receive", "PO-1001", "2", CASE)
    house.drained()
    house.scan("home")
    knows(house, "RECEIVING", "24")
    house.broker.kill()
    house.kill(house.hub)
    assert house.play("putaway", CASE)[-1]["message"].startswith("Widget to A-01-02?")
    assert house.scan("B-09-01")["message"] == "12 Widget in B-09-01 - 12 left; suggested was A-01-02"
    assert house.play("A-01-02", CASE)[-1]["message"] == "12 Widget in A-01-02 - 0 left"
    assert house.scan("undo")["message"].startswith("Undone: 12 Widget")
    assert house.play("move", "B-09-01", "all", "yes", "A-01-02")[-1]["message"].startswith("12 moved to A-01-02")
    asked = house.play("B-09-01", SINGLE, "A-01-02")[-1]
    assert (asked["result"], asked["message"]) == (
        "refused",
        "More than B-09-01 holds? - Books 0, waiting 0, wanted 1",
    )
    assert house.scan("no")["message"].startswith("Not booked")
    assert house.view()["pending"] == 4
    house.broker.start()
    house.start_hub()
    house.drained()
    assert house.on_hand() == {"RECEIVING": "12", "A-01-02": "15"}
    assert house.holds() == []
    assert [row["mark"] for row in house.lane()["tape"] if row["headline"] == "Widget" and row["amount"] == "+12"] == [
        "applied"
    ]
    assert house.check_books()[0] == 0
