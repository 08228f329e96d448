"""People at the dock, end to end: badges, take-over, work that follows its worker, with the hub away and after a kill."""

from __future__ import annotations

import contextlib
import sqlite3
import time
from typing import Any

import pytest

from provisioning.mosquitto import free_port
from tests.system.programs import Gateway, wait_until

pytestmark = [pytest.mark.system, pytest.mark.timeout(180)]

SINGLE, CASE = "4006381333931", "14006381333938"
KIM, LEE = "TDUKINXXDO", "TDULEEXXCE"
NOBODY = "TDUNNNNNJX"
HAND_S, REPEAT_S = 0.16, 0.6  # slower than a burst, and than the repeat window


@pytest.fixture
def far_dock(house, mosquitto, tmp_path):
    """A second gateway at the same site."""
    gateway = Gateway(tmp_path / "far", port=free_port(), broker=mosquitto.url, name="dock2")
    gateway.start()
    yield gateway
    gateway.kill()


def cut_the_power(house: Any) -> None:
    """Kill the dock, and let its lanes be of another boot than the one that goes on."""
    house.kill(house.dock)
    with contextlib.closing(sqlite3.connect(house.folder / "dock" / "outbox.db", isolation_level=None)) as outbox:
        outbox.execute("UPDATE lanes SET body = json_set(body, '$.boot', 'the boot before')")
    house.start_dock()


def workers(house: Any, kind: str) -> list[str]:
    """Return who made the events of a kind, as the hub keeps them."""
    return [event["event"]["worker"] for event in house.api.every("events") if event["event"]["kind"] == kind]


def test_16_an_order_is_claimed_by_one_worker_at_a_time(house: Any) -> None:
    house.stock_up("A-01-02", "10")
    wait_until("the dock knows the stock", lambda: house.scan("A-01-02")["message"].startswith("A-01-02: 10"))
    house.play(KIM, "pick", "SO-2001", "A-01-02", SINGLE, scanner="left")
    house.play(LEE, "pick", scanner="right")
    asked = house.scan("SO-2001", scanner="right")
    assert (asked["result"], asked["message"]) == (
        "refused",
        "SO-2001: Kim has it. Take? - Last scan 0 min ago, 1 of 5",
    )
    house.scan("no", scanner="right")
    assert house.scan(SINGLE, scanner="left")["message"].startswith("Widget +1")
    house.scan("SO-2001", scanner="right")
    taken = house.scan("take", scanner="right")
    assert (taken["result"], taken["message"]) == ("stored", "Lee goes on: SO-2001 - 2 scanned so far stay booked")
    lost = house.scan(SINGLE, scanner="left")
    assert (lost["result"], lost["events"]) == ("refused", [])
    assert lost["message"] == "Lee took SO-2001 over - Your 2 stay booked; this scan was not"
    assert house.play("A-01-02", SINGLE, scanner="right")[-1]["message"].startswith("Widget +1")
    assert house.lane("right")["answer"]["figure"]["number"] == "3"
    house.drained()
    assert house.on_hand() == {"A-01-02": "7", "STAGING": "3"}
    assert workers(house, "pick") == [KIM, KIM, LEE]


def test_work_follows_its_worker_with_the_hub_away_and_after_a_kill(house: Any) -> None:
    house.api.post(f"/api/v1/users/{LEE}/revoke", {}, key="revoke")
    wait_until("the dock refuses the badge", lambda: house.scan(LEE)["message"].startswith("Badge not valid"))
    assert house.lane()["latched"]
    house.broker.kill()
    house.kill(house.hub)
    for badge in (LEE, NOBODY):
        refused = house.scan(badge)
        assert (refused["result"], refused["events"]) == ("refused", [])
        assert refused["message"].startswith("Badge not valid - Unknown or withdrawn; list from ")
    assert house.scan(KIM)["message"] == "Kim logged in - 0 waiting, 0 held; 0 scans since midnight"
    house.play("receive", "PO-1001", CASE)
    house.kill(house.dock)
    house.start_dock()
    asked = house.scan(KIM, scanner="page-2")
    assert (asked["result"], asked["message"]) == (
        "refused",
        "Bring your work here? - Receive PO-1001 is open on page-1",
    )
    brought = house.scan("yes", scanner="page-2")
    assert brought["message"] == "Kim goes on: PO-1001 - 12 scanned so far stay booked"
    left = house.lane("page-1")
    assert left["answer"]["headline"] == "Kim went on at page-2"
    assert not left.get("worker")
    assert house.scan(SINGLE, scanner="page-2")["message"].startswith("Widget +1 - 13 of 40")
    bye = house.scan("logout", scanner="page-2")
    assert bye["message"] == "Bye Kim: 2 scans - 2 waiting, 0 held; all safe here"
    assert house.play(KIM, "receive", "PO-1001", scanner="page-1")[-1]["message"].startswith("Back in Receive")
    house.broker.start()
    house.start_hub()
    house.drained()
    assert house.on_hand() == {"RECEIVING": "13"}
    assert workers(house, "receipt") == [KIM, KIM]


def test_18_after_a_power_cut_the_first_item_is_asked_about_and_booked_once(house: Any) -> None:
    wait_until("the dock knows the badge", lambda: house.scan(KIM)["message"].startswith("Kim logged in"))
    house.play("receive", "PO-1001", CASE)
    house.drained()
    cut_the_power(house)
    asked = house.scan(SINGLE)
    assert (asked["result"], asked["events"]) == ("refused", [])
    assert asked["message"].startswith("Still Kim, Receive? - Power was off; last stored Widget ")
    assert house.scan(LEE)["message"].startswith("Lee, take over from Kim?")
    assert house.scan("no")["message"].startswith("Still Kim, Receive?")
    assert house.scan(KIM)["message"].startswith("Widget +1 - 13 of 40")
    house.drained()
    assert house.on_hand() == {"RECEIVING": "13"}
    assert workers(house, "receipt") == [KIM, KIM]


def test_another_badge_takes_the_work_over_or_starts_fresh(house: Any) -> None:
    wait_until("the dock knows the badge", lambda: house.scan(KIM)["message"].startswith("Kim logged in"))
    house.play("receive", "PO-1001", CASE)
    asked = house.scan(LEE)
    assert (asked["result"], asked["message"]) == (
        "refused",
        "Lee, take over from Kim? - Receive PO-1001; HOME = start fresh",
    )
    assert house.scan(SINGLE)["message"].startswith("First: Lee, take over from Kim?")
    assert house.scan("yes")["message"].startswith("Lee goes on: PO-1001")
    assert house.scan(SINGLE)["message"].startswith("Widget +1 - 13 of 40")
    assert house.play(KIM, "home")[-1]["message"].startswith("Kim logged in")
    assert "task" not in house.lane()
    house.drained()
    assert workers(house, "receipt") == [KIM, LEE]


def test_an_order_of_another_gateway_is_asked_about_and_taken_only_with_the_hub(house: Any, far_dock: Any) -> None:
    house.stock_up("A-01-02", "10")
    wait_until("the dock knows the stock", lambda: house.scan("A-01-02")["message"].startswith("A-01-02: 10"))
    house.play(KIM, "pick", "SO-2001", "A-01-02", SINGLE)

    def far(*texts: str) -> dict[str, Any]:
        for text in texts:
            time.sleep(HAND_S)
            answer = far_dock.scan(house.code(text) if text.islower() else text)
        return dict(answer)

    far(LEE, "pick", "SO-2001")
    asked = "SO-2001: Kim has it. Take? - 1 of 5"
    wait_until("the other dock knows the pick", lambda: far("no", "SO-2001")["message"] == asked, every_s=REPEAT_S)
    assert far("no")["result"] == "stored"
    house.hub.kill()
    wait_until("the hub to be missed", lambda: not house.view()["hub_online"])
    refused = far("SO-2001")
    assert refused["message"] == "Cannot take SO-2001 now - Hub away; Kim has it at dock1"
    assert house.scan(SINGLE)["message"].startswith("Widget +1")
    house.start_hub()
    house.drained()
    wait_until(
        "the other dock to take it",
        lambda: far("SO-2001", "take")["message"].startswith("Lee goes on: SO-2001"),
        timeout_s=60,
    )
    wait_until("Kim to be told", lambda: house.scan(SINGLE)["message"].startswith("Lee took SO-2001 over"))
    assert far("A-01-02", SINGLE)["message"].startswith("Widget +1")
    house.drained()
    wait_until("the picks are booked", lambda: len(workers(house, "pick")) >= 3)
    assert workers(house, "pick")[-1] == LEE
