"""Picking several orders at once, end to end: totes and hand outlive a killed dock and a dead hub, and each order leaves in its own."""

from __future__ import annotations

from typing import Any

import pytest

from tests.system.programs import wait_until

pytestmark = [pytest.mark.system, pytest.mark.timeout(180)]

SINGLE, GADGET = "4006381333931", "5901234123457"
TOTE, OTHER_TOTE = "TDTTOTEBEV", "TDTTOTECES"


def order(house: Any, number: str, *lines: tuple[str, str]) -> None:
    told = [{"sku": sku, "quantity": quantity, "unit_price": "4.00"} for sku, quantity in lines]
    house.api.post("/api/v1/sales-orders", {"number": number, "customer": "Corner", "lines": told}, key=number)
    wait_until("the dock knows the order", lambda: house.play("home", number)[-1]["message"].startswith("Go to"))
    house.scan("home")


def events(house: Any, kind: str) -> list[tuple[str, str | None, str | None, str | None]]:
    told = [row["event"] for row in house.api.every("events") if row["event"]["kind"] == kind]
    return [(e["document"], e["quantity"], e.get("package"), e.get("to_location")) for e in told]


def test_a_round_goes_on_after_a_kill_and_without_hub_and_broker(house: Any) -> None:
    totes = [TOTE, OTHER_TOTE]
    house.stock_up("A-01-02", "8")
    house.stock_up("B-09-01", "2", "G-200")
    order(house, "SO-2002", ("G-200", "1"), ("W-100", "3"))
    house.broker.kill()
    house.kill(house.hub)
    house.play("cluster", "SO-2001", totes[0], "SO-2002")
    assert house.scan(totes[1])["message"].startswith(f"SO-2002 in {totes[1]} - 2 orders so far")
    assert house.scan("done")["message"] == "Go to A-01-02 - 2 orders 0 of 9; take 8 Widget"
    house.play("A-01-02", "7")
    taken = house.scan(SINGLE)
    assert (taken["message"], taken["events"]) == (f"Put 5 in {totes[0]} - 7 Widget in hand", [])
    house.kill(house.dock)
    house.start_dock()
    assert house.scan(totes[1])["message"].startswith(f"Wrong box {totes[1]} - 5 go in {totes[0]}")
    assert house.scan(totes[0])["message"] == f"5 in {totes[0]} - 5 of 9; 2 more in hand; next {totes[1]}"
    assert len(house.scan(totes[1])["events"]) == 1
    assert house.play(SINGLE, totes[1])[-1]["message"].startswith("A-01-02 empty of Widget?")
    assert house.scan("yes")["message"].startswith("A-01-02: 0 left, noted")
    assert house.play("B-09-01", GADGET, totes[1])[-1]["message"].startswith(f"1 in {totes[1]} - 9 of 9")
    assert house.play(totes[0], "STAGING")[-1]["message"].startswith("5 moved to STAGING")
    assert house.play(totes[1], "STAGING")[-1]["message"].startswith("2 orders done")
    house.broker.start()
    house.start_hub()
    house.drained()
    assert events(house, "pick") == [
        ("SO-2001", "5", totes[0], "STAGING"),
        ("SO-2002", "2", totes[1], "STAGING"),
        ("SO-2002", "1", totes[1], "STAGING"),
        ("SO-2002", "1", totes[1], "STAGING"),
    ]
    assert house.play("ship", "SO-2002")[-1]["message"].startswith("Ship 4 in 1 boxes?")
    house.scan("yes")
    house.drained()
    assert {package for _, _, package, _ in events(house, "ship")} == {totes[1]}
    assert house.on_hand() == {"STAGING": "5"}
    assert house.on_hand("G-200") == {"B-09-01": "1"}
    assert house.holds() == []
    assert house.check_books()[0] == 0


def test_a_tote_that_is_set_down_in_another_staging_bin_is_checked_and_leaves_from_there(house: Any) -> None:
    tote = TOTE
    house.api.post("/api/v1/locations", {"code": "STAGE-2", "type": "staging"}, key="stage-2")
    house.stock_up("A-01-02", "8")
    wait_until("the dock knows the stock", lambda: house.scan("A-01-02")["message"].startswith("A-01-02: 8"))
    house.play("cluster", "SO-2001", tote, "done", "A-01-02", "5", SINGLE, tote, "ok", tote)
    moved = house.scan("STAGE-2")
    assert (moved["message"].startswith("SO-2001 done - 5 of 5"), len(moved["events"])) == (True, 1)
    house.drained()
    assert house.on_hand() == {"A-01-02": "3", "STAGE-2": "5"}
    assert house.play("pack", tote)[-1]["message"].startswith("SO-2001: 0 of 5")
    house.play("5", SINGLE, "done", "ship", "SO-2001", "yes")
    house.drained()
    assert house.on_hand() == {"A-01-02": "3"}
    assert house.holds() == []
    assert house.api.get("/api/v1/sales-orders/SO-2001")["state"] == "shipped"
    assert house.check_books()[0] == 0
