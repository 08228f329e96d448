"""Scrapping and looking up, end to end, with hub and broker away: what waits is told apart, and booked once they are back."""

from __future__ import annotations

from typing import Any

import pytest

from tests.system.programs import wait_until

pytestmark = [pytest.mark.system, pytest.mark.timeout(180)]

SINGLE, UNKNOWN = "4006381333931", "9990001112226"


def test_goods_are_scrapped_and_looked_up_with_hub_and_broker_away(house: Any) -> None:
    house.stock_up("A-01-02", "30")
    wait_until("the dock knows the stock", lambda: house.scan("A-01-02")["message"].startswith("A-01-02: 30"))
    house.broker.kill()
    house.kill(house.hub)
    assert house.play("scrap", "A-01-02")[-1]["message"].startswith("Why? 1 to 5 - 1 broken, 2 expired")
    assert house.play("1", "2", SINGLE)[-1]["message"].startswith("Widget +2")
    assert house.play("lookup", SINGLE)[-1]["message"].startswith("Widget: 30 - 30 in books, -2 waiting")
    asked = house.play("2", "1", SINGLE)[-1]
    assert (asked["result"], asked["message"]) == ("refused", "Really 21 Widget? - Above 20 we ask")
    assert house.scan("no")["message"].startswith("Not booked")
    assert house.play("damaged", SINGLE)[-1]["message"].startswith("1 Widget to QUARANTINE")
    assert house.play("3", SINGLE, "undo")[-1]["message"].startswith("Undone: 3 Widget")
    assert (house.scan(UNKNOWN)["result"], house.scan("ok")["events"]) == ("unknown", [])
    assert house.view()["pending"] == 4
    house.kill(house.dock)
    house.start_dock()
    assert house.scan(SINGLE)["message"].startswith("Widget +1")
    house.broker.start()
    house.start_hub()
    house.drained()
    assert house.on_hand() == {"A-01-02": "26", "QUARANTINE": "1"}
    kinds = [row["event"]["kind"] for row in house.api.every("events") if row["event"]["kind"] != "receipt"]
    assert kinds == ["scrap", "move", "scrap", "void", "scrap"]
    reasons = {row["event"].get("reason") for row in house.api.every("events") if row["event"]["kind"] == "scrap"}
    assert reasons == {"broken"}
    assert house.holds() == []
    assert house.check_books()[0] == 0
    assert house.play("home", SINGLE)[-1]["message"].startswith("Widget: 27 - 27 in books, 0 waiting")
