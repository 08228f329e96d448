"""Returns end to end, with hub and broker away: what customers send back, and what goes back to suppliers, is booked once."""

from __future__ import annotations

from typing import Any

import pytest

from tests.system.programs import wait_until

pytestmark = [pytest.mark.system, pytest.mark.timeout(180)]

SINGLE, GADGET = "4006381333931", "5901234123457"


def knows(house: Any, location: str, quantity: str) -> None:
    wait_until(
        "the dock knows the stock", lambda: house.scan(location)["message"].startswith(f"{location}: {quantity}")
    )


def test_goods_come_back_and_go_back_with_hub_and_broker_away(house: Any) -> None:
    house.stock_up("A-01-02", "10")
    knows(house, "A-01-02", "10")
    house.play("receive", "PO-1001", "damaged", "4", SINGLE)
    house.play("pick", "SO-2001", "A-01-02", "5", SINGLE, "done", "ship", "SO-2001", "yes")
    house.drained()
    house.broker.kill()
    house.kill(house.hub)

    assert house.play("customer-return", "SO-2001")[-1]["message"].startswith("SO-2001: 0 of 5")
    asked = house.scan(SINGLE)
    assert (asked["result"], asked["message"].split(" - ")[0]) == ("refused", "Condition of Widget?")
    assert house.scan("good")["message"] == "Widget +1 - 1 of 5, RETURNS"
    assert house.play("damaged", SINGLE)[-1]["message"] == "Widget +1 - 2 of 5, QUARANTINE"
    scrapped = house.play("scrap", SINGLE)[-1]
    assert (len(scrapped["events"]), scrapped["message"]) == (2, "Widget +1 - 3 of 5, QUARANTINE")
    house.kill(house.dock)
    house.start_dock()
    assert house.play("good", "3", SINGLE)[-1]["message"].startswith("1 over on Widget?")
    over = house.scan("yes")
    assert (len(over["events"]), over["message"].split(" - ")[0]) == (2, "Widget +3, 1 over")
    assert house.scan(GADGET)["message"].startswith("Not on SO-2001: Gadget")

    house.play("ok", "supplier-return", "PO-1001", "1")
    assert house.play("3", SINGLE)[-1]["message"].startswith("Widget +3 - 3, QUARANTINE")
    assert house.scan("undo")["message"].startswith("Undone: 3 Widget")
    assert house.play("5", SINGLE)[-1]["message"].startswith("1 over on Widget?")
    assert house.play("no", "2", SINGLE, "done")[-1]["message"].startswith("PO-1001 done - 2")

    house.broker.start()
    house.start_hub()
    house.drained()
    assert house.on_hand() == {"A-01-02": "5", "RETURNS": "3", "QUARANTINE": "3"}
    assert [(hold["reason"], hold["event"]["quantity"]) for hold in house.holds()] == [("over_receipt", "1")]
    assert house.check_books()[0] == 0
