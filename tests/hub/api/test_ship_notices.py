"""Ship notices over HTTP: pallets that are on the way for a purchase order, and what of them has come."""

from __future__ import annotations

import threading
import uuid

import pytest

from hub.check import check

ONE, TWO = "340123450000000017", "340123450000000024"
ASN = {
    "number": "ASN-77",
    "purchase_order": "PO-1",
    "pallets": [
        {"sscc": ONE, "lines": [{"sku": "W-100", "quantity": "480"}, {"sku": "L-1", "quantity": "12", "lot": "L7"}]},
        {"sscc": f"00{TWO}", "lines": [{"sku": "W-100", "quantity": "240", "order_line": 1}]},
    ],
}


@pytest.fixture
def house(hub):
    """An order of two items that nothing came of yet."""
    admin = hub.admin
    admin.item("W-100")
    admin.item("L-1", lot_tracked=True, expiry_tracked=True)
    admin.item("G-1")
    lines = [
        {"sku": "W-100", "quantity": "720", "unit_cost": "2.50"},
        {"sku": "L-1", "quantity": "24", "unit_cost": "3"},
    ]
    admin.post("purchase-orders", {"number": "PO-1", "supplier": "ACME", "lines": lines})
    yield admin
    assert check(hub.place).differences == []


def receipt(quantity, **fields):
    event = {"id": str(uuid.uuid4()), "kind": "receipt", "sku": "W-100", "location": "RECEIVING", **fields}
    return {**event, "quantity": quantity}


def post(admin, *events):
    return admin.post("events", {"events": list(events)}).json["outcomes"]


def state_of(admin, number="ASN-77"):
    notice = admin.get(f"ship-notices/{number}").json
    received = [[line["received"] for line in pallet["lines"]] for pallet in notice["pallets"]]
    return notice["state"], [pallet["state"] for pallet in notice["pallets"]], received


def ordered(admin):
    order = admin.get("purchase-orders/PO-1").json
    return order["state"], [line["received"] for line in order["lines"]]


def test_a_ship_notice_comes_back_as_it_was_made(house):
    made = house.post("ship-notices", ASN)

    assert made.status == 201, made.text
    assert made.json == house.get("ship-notices/asn-77").json
    assert made.json | {"at": None, "pallets": None} == {
        "number": "ASN-77",
        "supplier": "ACME",
        "purchase_order": "PO-1",
        "site": "main",
        "state": "expected",
        "at": None,
        "pallets": None,
        "beyond_order": [],
    }
    assert [pallet["sscc"] for pallet in made.json["pallets"]] == [ONE, TWO]
    assert made.json["pallets"][0]["lines"][1] == {
        "line": 2,
        "sku": "L-1",
        "quantity": "12",
        "lot": "L7",
        "expiry": None,
        "order_line": 2,
        "received": "0",
    }
    assert [one["number"] for one in house.all("ship-notices", state="expected")] == ["ASN-77"]


def test_a_pallet_counts_on_its_notice_and_on_its_order_once(house):
    house.post("ship-notices", ASN)
    pallet = [
        receipt("480", document="PO-1", line=1, package=ONE),
        receipt("12", sku="L-1", lot="L7", expiry="2030-01-01", document="PO-1", line=2, package=ONE),
    ]

    for _ in range(3):
        assert {outcome["outcome"] for outcome in post(house, *pallet)} == {"applied"}

    assert state_of(house) == ("partly_received", ["received", "expected"], [["480", "12"], ["0"]])
    assert ordered(house) == ("partly_received", ["480", "12"])
    post(house, receipt("240", document="PO-1", package=TWO))
    assert state_of(house)[0] == "received"
    assert ordered(house) == ("partly_received", ["720", "12"])


@pytest.mark.parametrize(
    "named",
    [
        {"document": "ASN-77"},
        {"document": "asn-77", "line": 3},
        {"document": "ASN-77", "package": TWO},
        {"package": TWO},
        {"package": f"00{TWO}"},
        {"reference": TWO},
    ],
)
def test_a_receipt_may_name_the_notice_or_only_the_pallet(house, named):
    house.post("ship-notices", ASN)

    [outcome] = post(house, receipt("100", **named))

    assert (outcome["outcome"], outcome["document"]) == (
        "applied",
        {"number": "PO-1", "ordered": "720", "done": "100"},
    )
    assert ordered(house) == ("partly_received", ["100", "0"])
    assert sum(int(received) for lines in state_of(house)[2] for received in lines) == 100


def test_a_void_takes_it_back_from_both(house):
    house.post("ship-notices", ASN)
    event = receipt("240", document="PO-1", package=TWO)
    post(house, event)
    void = {"id": str(uuid.uuid4()), "kind": "void", "voids": event["id"]}

    for _ in range(2):
        assert post(house, void)[0]["outcome"] == "applied"

    assert state_of(house) == ("expected", ["expected", "expected"], [["0", "0"], ["0"]])
    assert ordered(house) == ("ordered", ["0", "0"])


def test_a_pallet_that_came_before_is_held_the_second_time(house):
    house.post("ship-notices", ASN)
    post(house, receipt("240", package=TWO))

    [held] = post(house, receipt("240", package=TWO))

    assert (held["outcome"], held["reason"]) == ("held", "over_receipt")
    assert "line 3 of ASN-77" in held["message"]
    assert state_of(house)[2][1] == ["240"]
    assert ordered(house)[1] == ["240", "0"]
    [hold] = house.all("holds")
    accepted = house.post(f"holds/{hold['id']}/resolve", {"action": "accept", "reason": "two of them"})
    assert accepted.status == 200, accepted.text
    assert ordered(house)[1] == ["480", "0"]


def test_fifty_docks_that_receive_one_pallet_count_it_once(house):
    house.post("ship-notices", ASN)
    threads = [threading.Thread(target=post, args=(house, receipt("240", package=TWO))) for _ in range(50)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)

    assert state_of(house)[2][1] == ["240"]
    assert ordered(house)[1] == ["240", "0"]
    assert len(house.all("holds")) == 49


def test_what_is_not_announced_is_held_unless_its_order_has_it(house):
    house.post("ship-notices", ASN)

    assert post(house, receipt("1", sku="G-1", package=TWO))[0]["reason"] == "not_on_order"
    assert post(house, receipt("1", sku="G-1", document="ASN-77"))[0]["reason"] == "not_on_order"
    [applied] = post(house, receipt("2", sku="L-1", lot="X", expiry="2030-01-01", document="PO-1", package=TWO))

    assert applied["outcome"] == "applied"
    assert state_of(house)[2] == [["0", "0"], ["0"]]
    assert ordered(house)[1] == ["0", "2"]


def test_a_pallet_of_another_order_counts_on_the_order_that_is_named(house):
    house.post("ship-notices", ASN)
    line = {"sku": "W-100", "quantity": "9", "unit_cost": "2"}
    house.post("purchase-orders", {"number": "PO-2", "supplier": "ACME", "lines": [line]})

    assert post(house, receipt("9", document="PO-2", package=TWO))[0]["outcome"] == "applied"

    assert state_of(house)[0] == "expected"
    assert house.get("purchase-orders/PO-2").json["state"] == "received"


def test_lots_find_their_own_line(house):
    lines = [{"sku": "L-1", "quantity": "6", "lot": lot, "expiry": "2030-05-01"} for lot in ("A", "B")]
    house.post("ship-notices", ASN | {"pallets": [{"sscc": ONE, "lines": lines}]})

    post(house, receipt("6", sku="L-1", lot="B", expiry="2030-05-01", package=ONE))

    assert state_of(house) == ("partly_received", ["partly_received"], [["0", "6"]])


def test_more_than_the_order_expects_is_taken_and_told(house):
    house.post("ship-notices", ASN)
    more = ASN | {
        "number": "ASN-78",
        "pallets": [{"sscc": "1" * 17 + "5", "lines": [{"sku": "W-100", "quantity": "5"}]}],
    }

    made = house.post("ship-notices", more)

    assert made.status == 201, made.text
    assert made.json["beyond_order"] == [{"sku": "W-100", "announced": "725", "open": "720"}]
    assert [one["number"] for one in house.all("ship-notices", order="po-1", limit=1)] == ["ASN-77", "ASN-78"]
    assert house.all("ship-notices", order="PO-2") == []
    house.post("ship-notices/ASN-78/cancel", {})
    assert house.get("ship-notices/ASN-77").json["beyond_order"] == []


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"number": ""}, "number"),
        ({"pallets": []}, "lines"),
        ({"pallets": [{"sscc": ONE, "lines": []}]}, "lines"),
        ({"pallets": [{"sscc": ONE[:-1] + "8", "lines": [{"sku": "W-100", "quantity": "1"}]}]}, "pallets[0].sscc"),
        ({"pallets": [ASN["pallets"][0]] * 2}, "pallets[1].sscc"),
        ({"pallets": [{"sscc": ONE, "lines": [{"sku": "W-100", "quantity": "0"}]}]}, "pallets[0].lines[0].quantity"),
        (
            {"pallets": [{"sscc": ONE, "lines": [{"sku": "L-1", "quantity": "1", "expiry": "soon"}]}]},
            "pallets[0].lines[0].expiry",
        ),
        ({"due": "tomorrow"}, "due"),
    ],
)
def test_a_notice_with_a_wrong_field_is_refused_whole(house, change, field):
    refused = house.post("ship-notices", ASN | change)

    assert refused.status == 422
    assert refused.json["errors"][0]["field"] == field
    assert house.all("ship-notices") == []


def of_one(**line):
    return {"pallets": [{"sscc": ONE, "lines": [{"sku": "W-100", "quantity": "1"} | line]}]}


@pytest.mark.parametrize(
    ("change", "status", "said"),
    [
        ({"purchase_order": "PO-9"}, 422, "known purchase order"),
        ({"supplier": "Other"}, 409, "Expected ACME"),
        ({"number": "PO-1"}, 409, "is a purchase order"),
        (of_one(sku="NOPE"), 422, "NOPE"),
        (of_one(sku="G-1"), 409, "of PO-1, got G-1"),
        (of_one(order_line=2), 409, "line 2 of PO-1"),
        (of_one(lot="L7"), 422, "Expected no lot of W-100"),
        (of_one(expiry="2030-01-01"), 422, "Expected no expiry of W-100"),
    ],
)
def test_a_notice_that_does_not_fit_its_order_is_refused_whole(house, change, status, said):
    refused = house.post("ship-notices", ASN | change)

    assert refused.status == status
    assert said in refused.json["detail"]
    assert house.all("ship-notices") == []


@pytest.mark.parametrize("word", ["close", "cancel"])
def test_nothing_is_announced_for_an_order_that_is_ended(house, word):
    house.post(f"purchase-orders/PO-1/{word}", {})

    assert house.post("ship-notices", ASN).status == 409


def test_a_pallet_is_announced_once_until_its_notice_is_ended(house):
    house.post("ship-notices", ASN)
    again = ASN | {"number": "ASN-78"}

    refused = house.post("ship-notices", again)
    assert (refused.status, "announced by ASN-77" in refused.json["detail"]) == (409, True)

    house.post("ship-notices/ASN-77/close", {})
    assert house.post("ship-notices", again).status == 201
    assert house.post("ship-notices/ASN-77/reopen", {}).status == 409
    post(house, receipt("5", package=TWO))
    assert (state_of(house)[0], state_of(house, "ASN-78")[0]) == ("closed", "partly_received")


def test_pallets_may_be_changed_while_nothing_came(house):
    house.post("ship-notices", ASN)
    other = {"pallets": [{"sscc": ONE, "lines": [{"sku": "W-100", "quantity": "7"}]}]}

    assert house.put("ship-notices/ASN-77/pallets", other).json["pallets"][0]["lines"][0]["quantity"] == "7"
    event = receipt("7", package=ONE)
    post(house, event)
    assert house.put("ship-notices/ASN-77/pallets", other).status == 409
    assert house.post("ship-notices/ASN-77/cancel", {}).status == 409
    post(house, {"id": str(uuid.uuid4()), "kind": "void", "voids": event["id"]})
    assert house.put("ship-notices/ASN-77/pallets", other).status == 409
    assert house.post("ship-notices/ASN-77/cancel", {}).json["state"] == "cancelled"


def test_a_receipt_on_a_closed_notice_is_held_and_its_pallet_alone_is_blind(house):
    house.post("ship-notices", ASN)
    house.post("ship-notices/ASN-77/close", {})

    assert post(house, receipt("1", document="ASN-77"))[0]["reason"] == "document_closed"
    assert post(house, receipt("1", document="PO-1", package=TWO))[0]["outcome"] == "applied"
    assert state_of(house) == ("closed", ["expected", "expected"], [["0", "0"], ["0"]])


def test_an_unknown_notice_is_held_until_it_is_entered(house):
    assert post(house, receipt("240", document="ASN-77"))[0]["reason"] == "unknown_document"
    house.post("ship-notices", ASN)
    [hold] = house.all("holds")

    house.post(f"holds/{hold['id']}/resolve", {"action": "accept", "reason": "entered"})

    assert ordered(house)[1] == ["240", "0"]


def test_who_may_only_read_makes_no_notice(hub, house):
    assert hub.as_role("viewer").post("ship-notices", ASN).status == 403
    house.post("ship-notices", ASN)
    assert hub.as_role("viewer").get("ship-notices/ASN-77").status == 200
    assert house.get("ship-notices/NOPE").status == 404
