"""The dock's acceptance scenarios, end to end: scans over HTTP, the real broker, the real books."""

from __future__ import annotations

import time
import uuid
from typing import Any

import pytest

pytestmark = [pytest.mark.system, pytest.mark.timeout(180)]

SINGLE, CASE, GADGET = "4006381333931", "14006381333938", "5901234123457"
UNKNOWN = "9990001112226"
PAUSE_S = 0.55  # longer than the repeat window


def marks(house: Any, scanner: str = "page-1") -> list[str]:
    return [row["mark"] for row in house.lane(scanner)["tape"]]


def test_1_a_case_and_a_single_become_two_events_and_turn_green(house: Any) -> None:
    house.play("receive", "PO-1001")
    case, single = house.play(CASE, SINGLE)
    assert (case["result"], single["result"]) == ("stored", "stored")
    assert len(case["events"] + single["events"]) == 2
    assert house.lane()["answer"]["figure"]["number"] == "13"
    house.drained()
    assert house.on_hand() == {"RECEIVING": "13"}
    assert [row["quantity"] for row in house.movements()] == ["12", "1"]
    assert marks(house)[:2] == ["applied", "applied"]
    status, report = house.check_books()
    assert status == 0, report


def test_2_what_is_over_the_order_is_asked_and_only_the_excess_is_held(house: Any) -> None:
    house.play("receive", "PO-1001", "3", CASE)
    answer = house.scan(CASE)
    assert answer["message"].startswith("8 over on Widget?")
    assert (answer["result"], answer["events"]) == ("refused", [])
    assert house.scan("no")["message"].startswith("Not booked")
    house.drained()
    assert house.on_hand() == {"RECEIVING": "36"}
    time.sleep(PAUSE_S)
    house.scan(CASE)
    yes = house.scan("yes")
    assert yes["result"] == "stored"
    assert len(yes["events"]) == 2
    house.drained()
    assert house.on_hand() == {"RECEIVING": "40"}
    assert [hold["reason"] for hold in house.holds()] == ["over_receipt"]
    assert house.holds()[0]["event"]["quantity"] == "8"
    assert house.check_books()[0] == 0


def test_4_an_unknown_code_is_kept_and_turns_green_when_the_supervisor_maps_it(house: Any) -> None:
    house.play("receive", "PO-1001")
    answer = house.scan(UNKNOWN)
    assert answer["result"] == "unknown"
    assert len(answer["events"]) == 1
    house.drained()
    hold = house.holds()[0]
    assert hold["reason"] == "unknown_barcode"
    assert "sku" not in hold["event"] or hold["event"]["sku"] is None
    house.api.post(
        f"/api/v1/holds/{hold['id']}/resolve", {"action": "map", "sku": "W-100", "reason": "new label"}, key="map-1"
    )
    deadline = time.monotonic() + 10
    while "applied" not in marks(house) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert marks(house)[0] == "applied"
    assert house.on_hand() == {"RECEIVING": "1"}
    assert house.check_books()[0] == 0


def test_5_a_latched_error_is_cleared_by_the_right_item_or_by_ok(house: Any) -> None:
    house.stock_up("A-01-02", "10")
    house.drained()
    time.sleep(1)
    house.play("pick", "SO-2001", "A-01-02")
    wrong = house.scan(GADGET)
    assert wrong["message"].startswith("Wrong item or lot: Gadget")
    assert (wrong["result"], wrong["events"]) == ("refused", [])
    assert house.lane()["latched"]
    right = house.scan(SINGLE)
    assert (right["result"], len(right["events"])) == ("stored", 1)
    assert not house.lane().get("latched")
    house.scan(GADGET)
    cleared = house.scan("ok")
    assert cleared["message"].startswith("Cleared")
    assert cleared["events"] == []


def test_6_an_open_question_books_its_own_item_once(house: Any) -> None:
    house.play("receive", "PO-1001", "3", CASE)
    house.scan(CASE)
    for text in ("ok", SINGLE):
        answer = house.scan(text)
        assert answer["message"].startswith("First: 8 over on Widget?")
        assert (answer["result"], answer["events"]) == ("refused", [])
    assert len(house.scan("yes")["events"]) == 2
    house.drained()
    assert house.on_hand() == {"RECEIVING": "40"}


def test_7_a_dead_hub_and_broker_change_nothing(house: Any) -> None:
    house.stock_up("A-01-02", "10")
    time.sleep(1)
    house.broker.kill()
    house.kill(house.hub)
    house.play("receive", "PO-1001")
    for _ in range(40):
        assert house.scan(SINGLE)["result"] == "stored"
    house.scan("no-order")
    for _ in range(10):
        assert house.scan(SINGLE)["result"] == "stored"
    house.play("pick", "SO-2001", "A-01-02")
    for _ in range(5):
        assert house.scan(SINGLE)["result"] == "stored"
    assert house.scan("undo")["message"].startswith("Undone")
    assert house.view()["pending"] == 56
    house.broker.start()
    house.start_hub()
    house.drained()
    assert house.on_hand() == {"RECEIVING": "50", "A-01-02": "6", "STAGING": "4"}
    assert house.holds() == []
    assert house.check_books()[0] == 0


def test_8_an_undo_before_the_ack_sends_receipt_and_void(house: Any) -> None:
    house.broker.kill()
    house.play("receive", "PO-1001", SINGLE)
    assert house.scan("undo")["message"].startswith("Undone")
    house.broker.start()
    house.drained()
    assert [row["quantity"] for row in house.movements()] == ["1", "-1"]
    assert house.on_hand() == {}


def test_9_two_undos_take_back_two_receipts_and_the_journal_mirrors_both(house: Any) -> None:
    house.play("receive", "PO-1001", SINGLE, CASE)
    house.drained()
    assert house.scan("undo")["message"].startswith("Undone")
    time.sleep(PAUSE_S)
    assert house.scan("undo")["message"].startswith("Undone")
    house.drained()
    assert house.on_hand() == {}
    totals: dict[str, float] = {}
    for entry in house.api.every("journal"):
        for line in entry["lines"]:
            totals[line["account"]] = totals.get(line["account"], 0) + float(line["debit"]) - float(line["credit"])
    assert all(abs(total) < 0.005 for total in totals.values()), totals
    assert house.check_books()[0] == 0


def test_15_a_short_pick_counts_the_bin_and_ships_what_was_found(house: Any) -> None:
    house.stock_up("A-01-02", "10")
    time.sleep(1)
    house.play("pick", "SO-2001", "A-01-02", "4", SINGLE)
    house.play("short", "empty")
    done = house.scan("done")
    if "missing. Close it?" in done["message"]:
        house.scan("yes")
    house.drained()
    assert any(
        event["kind"] == "count" and event["reason"] == "short-pick" and event["quantity"] == "0"
        for event in (row.get("event", row) for row in house.api.every("events"))
    )
    asked = house.play("ship", "SO-2001")[-1]
    assert asked["result"] == "refused"
    assert house.scan("yes")["message"].startswith("SO-2001 shipped")
    house.drained()
    assert house.on_hand() == {}
    assert house.check_books()[0] == 0


def test_pick_and_ship_post_the_cost_and_the_sale(house: Any) -> None:
    house.stock_up("A-01-02", "10")
    time.sleep(1)
    answers = house.play("pick", "SO-2001", "A-01-02", "5", SINGLE)
    assert answers[-1]["message"].startswith("SO-2001: all there")
    assert house.scan("ship")["message"].startswith("Ship 5")
    assert house.scan("ok")["message"].startswith("First: Ship 5")
    assert house.scan("yes")["message"].startswith("SO-2001 shipped")
    house.drained()
    assert house.on_hand() == {"A-01-02": "5"}
    lines = {
        (line["account"], line["debit"], line["credit"])
        for entry in house.api.every("journal")
        for line in entry["lines"]
    }
    assert {
        ("cogs", "10.00", "0.00"),
        ("inventory", "0.00", "10.00"),
        ("accounts_receivable", "20.00", "0.00"),
        ("sales", "0.00", "20.00"),
    } <= lines
    assert house.check_books()[0] == 0


def test_17_a_killed_gateway_resumes_in_place(house: Any) -> None:
    house.play("receive", "PO-1001", SINGLE, "2")
    before = house.lane()
    house.kill(house.dock)
    house.start_dock()
    after = house.lane()
    assert [row["headline"] for row in after["tape"]] == [row["headline"] for row in before["tape"]]
    assert house.scan(SINGLE)["message"].startswith("Widget +2")
    house.drained()
    assert house.on_hand() == {"RECEIVING": "3"}


def test_21_cut_glued_and_swapped_command_labels_never_act(house: Any) -> None:
    house.play("receive", "PO-1001", SINGLE)
    done = house.code("done")
    for text in (done[:-1], done + done, done[:3] + done[4] + done[3] + done[5:]):
        answer = house.scan(text)
        assert answer["message"].split(" ")[0] != "PO-1001"
    assert answer["message"].startswith("Command misread")
    assert house.lane()["task"].lower().startswith("receive")


def test_22_a_huge_or_zero_quantity_books_nothing(house: Any) -> None:
    house.play("receive", "no-order")
    house.play("9")
    time.sleep(PAUSE_S)
    house.play("9")
    time.sleep(PAUSE_S)
    house.play("9")
    huge = house.scan(SINGLE)
    assert huge["message"].startswith("Really 999 Widget?")
    assert house.scan("no")["events"] == []
    house.scan("0")
    zero = house.scan(SINGLE)
    assert zero["message"].startswith("Quantity 0")
    assert (zero["result"], zero["events"]) == ("refused", [])
    house.drained()
    assert house.on_hand() == {}


def test_23_the_same_scan_id_gives_the_same_answer_also_across_a_kill(house: Any) -> None:
    house.play("receive", "PO-1001")
    scan_id = str(uuid.uuid4())
    first = house.scan(SINGLE, scan_id=scan_id)
    second = house.scan(SINGLE, scan_id=scan_id)
    house.kill(house.dock)
    house.start_dock()
    third = house.scan(SINGLE, scan_id=scan_id)
    assert first == second == third
    house.drained()
    assert house.on_hand() == {"RECEIVING": "1"}


def test_25_two_scanners_keep_their_own_lanes(house: Any) -> None:
    house.stock_up("A-01-02", "10")
    time.sleep(1)
    house.play("receive", "PO-1001", scanner="left")
    house.play("pick", "SO-2001", "A-01-02", scanner="right")
    house.scan("2", scanner="left")
    assert house.scan(GADGET, scanner="right")["result"] == "refused"
    assert house.scan(SINGLE, scanner="left")["message"].startswith("Widget +2")
    left, right = house.lane("left"), house.lane("right")
    assert not left.get("latched")
    assert right["latched"]
    assert house.scan(SINGLE, scanner="right")["message"].startswith("Widget +1")
    house.drained()
    assert house.on_hand() == {"RECEIVING": "2", "A-01-02": "9", "STAGING": "1"}
