"""Counting, end to end: blind lists of the hub, empty bins, a killed dock, a recount, and hub and broker away."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.system.programs import wait_until

pytestmark = [pytest.mark.system, pytest.mark.timeout(180)]

SINGLE, GADGET = "4006381333931", "5901234123457"


def counted(house: Any) -> list[dict[str, Any]]:
    return [row["event"] for row in house.api.every("events") if row["event"]["kind"] == "count"]


def order_count(house: Any, number: str, *bins: str, **fields: Any) -> None:
    house.api.post("/api/v1/counts", {"number": number, "bins": list(bins), **fields}, key=number)
    house.play("home")
    wait_until(
        "the dock knows the list", lambda: house.play("ok", number)[-1]["message"].startswith(f"Go to {bins[0]}")
    )


def test_11_a_blind_count_reaches_the_hub_and_the_lane_never_sees_the_book(house: Any) -> None:
    house.stock_up("A-01-02", "1010")
    order_count(house, "CC-5", "A-01-02", tolerance_units="5")
    shown = [json.dumps(house.scan("A-01-02")), json.dumps(house.view())]
    for _ in range(8):
        shown.append(json.dumps(house.scan(SINGLE)))
        shown.append(json.dumps(house.lane()))
    shown.append(json.dumps(house.play("lookup", SINGLE)[-1]))
    shown.append(json.dumps(house.scan("ok")))
    done = house.scan("done")
    assert (done["result"], len(done["events"])) == ("stored", 1)
    house.drained()
    wait_until("the dock is told of the hold", lambda: house.lane().get("strips"))
    shown += [json.dumps(done), json.dumps(house.view())]
    assert not [each for each in shown if "1010" in each or "1002" in each]
    (event,) = counted(house)
    assert (event["document"], event["quantity"], event["complete"]) == ("CC-5", "8", True)
    (entry,) = house.api.get("/api/v1/counts/CC-5")["entries"]
    assert (entry["counted"], entry["variance"], entry["state"]) == ("8", "-1002", "waiting")
    assert house.check_books()[0] == 0


def test_12_and_13_an_empty_bin_and_the_next_one_with_hub_and_broker_away(house: Any) -> None:
    house.stock_up("A-01-02", "3")
    order_count(house, "CC-7", "A-01-02", "B-09-01")
    house.broker.kill()
    house.kill(house.hub)
    house.play("A-01-02", SINGLE, SINGLE)
    house.kill(house.dock)
    house.start_dock()
    assert house.scan(SINGLE)["message"].startswith("Widget +1 - 3, A-01-02")
    asked = house.scan("B-09-01")
    assert (asked["result"], asked["message"]) == ("refused", "Close A-01-02 with 3? - 1 items; then B-09-01")
    assert len(house.scan("yes")["events"]) == 1
    assert house.scan("done")["message"].startswith("B-09-01 empty?")
    assert len(house.scan("yes")["events"]) == 1
    assert house.lane()["answer"]["figure"] == {"number": "2", "of": "2", "unit": "bins"}
    assert house.view()["pending"] == 2
    house.broker.start()
    house.start_hub()
    house.drained()
    first, empty = counted(house)
    assert (first["sku"], first["quantity"], first["location"], first["complete"]) == ("W-100", "3", "A-01-02", True)
    assert ("sku" in empty, empty["quantity"], empty["location"], empty["complete"]) == (False, "0", "B-09-01", True)
    assert house.holds() == []
    assert house.api.get("/api/v1/counts/CC-7")["state"] == "done"
    assert house.check_books()[0] == 0
