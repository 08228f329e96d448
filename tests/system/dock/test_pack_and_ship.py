"""Pack checks and shipping box by box, end to end: over a killed dock and with hub and broker away, each unit leaves once."""

from __future__ import annotations

from typing import Any

import pytest

from tests.system.programs import wait_until

pytestmark = [pytest.mark.system, pytest.mark.timeout(180)]

SINGLE = "4006381333931"
SSCC, OTHER_SSCC = "340123450000081238", "340123450000011242"


def shipped(house: Any) -> list[tuple[str, str | None, str | None]]:
    told = [row["event"] for row in house.api.every("events") if row["event"]["kind"] == "ship"]
    return [(event["quantity"], event.get("package"), event.get("location")) for event in told]


def stocked(house: Any, quantity: str) -> None:
    house.stock_up("A-01-02", quantity)
    wait_until("the dock knows the stock", lambda: house.scan("A-01-02")["message"].startswith(f"A-01-02: {quantity}"))


def test_a_pack_check_outlives_the_dock_and_its_boxes_reach_the_hub(house: Any) -> None:
    stocked(house, "10")
    house.play("pick", "SO-2001", "A-01-02", "5", SINGLE, "done")
    checked = house.play("pack", "SO-2001", "3", SINGLE)[-1]
    assert (checked["message"], checked["events"]) == ("Widget +3 - 3 of 5, SO-2001/1", [])
    house.kill(house.dock)
    house.start_dock()
    assert house.play("next-box", f"00{SSCC}")[-1]["message"].startswith("Box ..1238")
    assert house.play("2", SINGLE)[-1]["message"].startswith("SO-2001: all there")
    assert house.scan("done")["message"].startswith("SO-2001 done")
    assert house.play("ship", "SO-2001")[-1]["message"].startswith("Ship 5 in 2 boxes?")
    assert len(house.scan("yes")["events"]) == 2
    house.drained()
    assert shipped(house) == [("3", "SO-2001/1", "STAGING"), ("2", SSCC, "STAGING")]
    assert house.on_hand() == {"A-01-02": "5"}
    assert house.holds() == []
    assert house.check_books()[0] == 0


def test_a_damaged_piece_is_picked_again_with_hub_and_broker_away(house: Any) -> None:
    stocked(house, "10")
    house.broker.kill()
    house.kill(house.hub)
    house.play("pick", "SO-2001", "A-01-02", "5", SINGLE, "pack", "damaged")
    assert house.scan(SINGLE)["message"].startswith("1 Widget to QUARANTINE")
    assert house.play("4", SINGLE, "done")[-1]["message"].startswith("SO-2001 done - 4 of 4")
    assert house.play("pick", "SO-2001", "A-01-02", SINGLE)[-1]["message"].startswith("SO-2001: all there - 5 of 5")
    assert house.play("pack", SINGLE, "done")[-1]["message"].startswith("SO-2001 done - 5 of 5")
    assert house.play("ship", "SO-2001", "yes")[-1]["message"].startswith("SO-2001 shipped")
    assert house.view()["pending"] == 4
    house.broker.start()
    house.start_hub()
    house.drained()
    assert house.on_hand() == {"A-01-02": "4", "QUARANTINE": "1"}
    assert shipped(house) == [("5", "SO-2001/1", "STAGING")]
    assert house.holds() == []
    assert house.api.get("/api/v1/sales-orders/SO-2001")["state"] == "shipped"
    assert house.check_books()[0] == 0


def test_an_order_that_must_be_packed_leaves_box_by_box(house: Any) -> None:
    rules = house.folder / "rules.toml"
    rules.write_text("[rules]\npack_required = true\nload_boxes = true\n")
    house.kill(house.dock)
    house.start_dock("--config", str(rules))
    stocked(house, "10")
    house.play("pick", "SO-2001", "A-01-02", "5", SINGLE)
    early = house.scan("ship")
    assert (early["result"], early["message"]) == ("refused", "SO-2001: not packed yet - 5 of 5")
    house.play("pack", SSCC, "3", SINGLE, "next-box", f"00{OTHER_SSCC}", "2", SINGLE, "done")
    assert house.play("ship", "SO-2001")[-1]["message"].startswith("SO-2001: scan each box")
    assert house.scan(f"00{SSCC}")["message"] == "Box ..1238 - 1 of 2 boxes of SO-2001"
    house.kill(house.dock)
    house.start_dock("--config", str(rules))
    assert house.lane()["answer"]["figure"] == {"number": "1", "of": "2", "unit": "boxes"}
    assert house.scan(f"00{OTHER_SSCC}")["message"].startswith("Ship 5 in 2 boxes?")
    assert len(house.scan("yes")["events"]) == 2
    twice = house.scan("SO-2001")
    assert (twice["result"], twice["message"].startswith("Already done: SO-2001")) == ("refused", True)
    house.drained()
    assert shipped(house) == [("3", SSCC, "STAGING"), ("2", OTHER_SSCC, "STAGING")]
    assert house.on_hand() == {"A-01-02": "5"}
    assert house.check_books()[0] == 0


def test_a_counter_sale_leaves_without_an_order_while_the_hub_is_away(house: Any) -> None:
    stocked(house, "10")
    house.broker.kill()
    house.play("ship", "no-order", "A-01-02")
    assert len(house.play("2", SINGLE)[-1]["events"]) == 1
    assert house.scan("done")["message"].startswith("Counter sale done")
    house.broker.start()
    house.drained()
    assert house.on_hand() == {"A-01-02": "8"}
    assert shipped(house) == [("2", None, "A-01-02")]
    assert house.check_books()[0] == 0
