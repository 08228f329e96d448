"""Transfers over HTTP: goods that leave one site, stand on the way, and arrive at another."""

from __future__ import annotations

import threading
import uuid

import pytest

from hub.check import check

NEW = {"number": "TR-1", "to_site": "east", "lines": [{"sku": "W-100", "quantity": "10"}]}


@pytest.fixture(params=["company", "site"])
def pool(request):
    return request.param


@pytest.fixture
def house(hub, pool):
    """Ten at 2.00 and ten at 4.00 in A-1 of main."""
    admin = hub.admin
    admin.item()
    admin.put("settings", {"cost_pool": pool})
    admin.receive(quantity="10", unit_cost="2.00", location="A-1")
    admin.receive(quantity="10", unit_cost="4.00", location="A-1")
    yield admin
    assert check(hub.place).differences == []


def move(quantity, **fields):
    return {"id": str(uuid.uuid4()), "kind": "move", "sku": "W-100", "quantity": quantity, "document": "TR-1", **fields}


def sent(quantity, **fields):
    return move(quantity, location="A-1", **fields)


def arrived(quantity, **fields):
    return move(quantity, site="east", to_location="B-1", **fields)


def post(admin, *events):
    return admin.post("events", {"events": list(events)}).json["outcomes"]


def void_of(event):
    return {"id": str(uuid.uuid4()), "kind": "void", "voids": event["id"]}


def state_of(admin):
    transfer = admin.get("transfers/TR-1").json
    return transfer["state"], *(
        [line[name] for name in ("shipped", "received", "in_transit")] for line in transfer["lines"]
    )


def stock(admin):
    return {(row["site"], row["location"]): (row["on_hand"], row["available"]) for row in admin.all("stock")}


def in_transit(admin):
    lines = [line for entry in admin.all("journal") for line in entry["lines"] if line["account"] == "in_transit"]
    return f"{sum(round(100 * (float(line['debit']) - float(line['credit']))) for line in lines) / 100:.2f}"


def test_a_transfer_comes_back_as_it_was_made(house):
    made = house.post("transfers", NEW)

    assert made.status == 201, made.text
    assert made.json == house.get("transfers/tr-1").json
    assert made.json | {"at": None} == {
        "number": "TR-1",
        "site": "main",
        "to_site": "east",
        "state": "open",
        "at": None,
        "lines": [{"line": 1, "sku": "W-100", "quantity": "10", "shipped": "0", "received": "0", "in_transit": "0"}],
    }


def test_goods_leave_stand_on_the_way_and_arrive(house, pool):
    house.post("transfers", NEW)

    [outcome] = post(house, sent("10"))
    assert outcome["document"] == {"number": "TR-1", "ordered": "10", "done": "10"}
    assert state_of(house) == ("shipped", ["10", "0", "10"])
    assert stock(house) == {("main", "A-1"): ("10", "10"), ("in-transit", "TR-1"): ("10", "0")}
    assert in_transit(house) == {"company": "0.00", "site": "30.00"}[pool]
    assert house.get("costs/W-100").json["value"] == "60.00"

    assert post(house, arrived("4"))[0]["document"]["done"] == "4"
    assert state_of(house) == ("partly_received", ["10", "4", "6"])
    assert in_transit(house) == {"company": "0.00", "site": "18.00"}[pool]

    post(house, arrived("6"))
    assert state_of(house) == ("received", ["10", "10", "0"])
    assert stock(house) == {
        ("main", "A-1"): ("10", "10"),
        ("in-transit", "TR-1"): ("0", "0"),
        ("east", "B-1"): ("10", "10"),
    }
    assert in_transit(house) == "0.00"


def test_a_move_to_the_other_site_ships_and_receives_at_once(house):
    house.post("transfers", NEW)

    assert post(house, sent("10", to_site="east", to_location="B-1"))[0]["outcome"] == "applied"

    assert state_of(house) == ("received", ["10", "10", "0"])
    assert stock(house)["east", "B-1"] == ("10", "10")


def test_a_repeat_changes_nothing_and_voids_go_backwards(house):
    house.post("transfers", NEW)
    out, back = sent("10"), arrived("10")
    for event in (out, out, back, back):
        assert post(house, event)[0]["outcome"] == "applied"
    early = void_of(out)

    [held] = post(house, early)
    assert (held["reason"], "void what arrived" in held["message"]) == ("document_closed", True)
    assert state_of(house) == ("received", ["10", "10", "0"])

    assert post(house, void_of(back))[0]["outcome"] == "applied"
    assert state_of(house) == ("shipped", ["10", "0", "10"])
    [hold] = house.all("holds")
    house.post(f"holds/{hold['id']}/resolve", {"action": "accept", "reason": "it never left"})
    assert state_of(house) == ("open", ["0", "0", "0"])
    assert stock(house)["main", "A-1"] == ("20", "20")
    assert in_transit(house) == "0.00"


def test_voids_of_shipments_at_different_costs_leave_nothing_on_the_way(house, pool):
    """The pool of the goods on the way has one average; what a void leaves of it goes to cost of goods sold."""
    house.post("transfers", NEW | {"lines": [{"sku": "W-100", "quantity": "20"}]})
    first, second = sent("5"), sent("5")
    post(house, first)
    house.receive(quantity="10", unit_cost="9.00", location="A-1")
    post(house, second, arrived("5"))

    assert post(house, void_of(second))[0]["outcome"] == "applied"

    assert state_of(house) == ("partly_received", ["5", "5", "0"])
    assert in_transit(house) == "0.00"


def test_what_arrives_before_its_shipment_is_held_until_that_is_known(house):
    house.post("transfers", NEW)
    [held] = post(house, arrived("3"))
    assert held["reason"] == "over_receipt"
    [hold] = house.all("holds")
    accept = {"action": "accept", "reason": "the other dock was away"}
    assert house.post(f"holds/{hold['id']}/resolve", accept).json["outcome"]["outcome"] == "held"

    post(house, sent("3"))
    house.post(f"holds/{hold['id']}/resolve", accept)

    assert state_of(house) == ("partly_received", ["3", "3", "0"])


def test_fifty_docks_never_take_more_than_is_on_the_way(house):
    house.post("transfers", NEW)
    post(house, sent("10"))
    threads = [threading.Thread(target=post, args=(house, arrived("4"))) for _ in range(50)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)

    assert state_of(house) == ("partly_received", ["10", "8", "2"])
    assert len(house.all("holds")) == 48


@pytest.mark.parametrize(
    ("event", "reason"),
    [
        (sent("11"), "over_shipment"),
        (sent("1", site="west"), "wrong_document"),
        (sent("1", to_site="west", to_location="B-1"), "wrong_document"),
        (sent("1", sku="G-1"), "not_on_order"),
        (sent("1", line=7), "not_on_order"),
        (arrived("1", location="A-1"), "malformed"),
        ({**sent("1"), "kind": "receipt"}, "wrong_document"),
        ({**sent("1", to_site="in-transit", to_location="TR-1"), "document": None}, "malformed"),
    ],
)
def test_what_is_not_of_the_transfer_is_held_and_changes_nothing(house, event, reason):
    house.item("G-1")
    house.post("transfers", NEW)
    before = stock(house)

    [held] = post(house, {name: value for name, value in event.items() if value is not None})

    assert (held["outcome"], held["reason"]) == ("held", reason)
    assert state_of(house) == ("open", ["0", "0", "0"])
    assert stock(house) == before


def test_a_lot_arrives_only_as_far_as_it_was_sent(house):
    house.item("L-1", lot_tracked=True)
    house.post("transfers", NEW | {"lines": [{"sku": "L-1", "quantity": "10"}]})
    for lot in ("A", "B"):
        house.receive("L-1", "5", location="A-1", lot=lot)
        post(house, sent("5", sku="L-1", lot=lot))

    assert post(house, arrived("6", sku="L-1", lot="A"))[0]["reason"] == "not_enough_stock"
    assert post(house, arrived("5", sku="L-1", lot="A"))[0]["outcome"] == "applied"


def test_a_draft_ships_nothing_and_goods_on_the_way_keep_a_transfer_open(house):
    house.post("transfers", NEW | {"state": "draft"})
    assert post(house, sent("1"))[0]["reason"] == "document_closed"
    assert house.post("transfers/TR-1/order", {}).json["state"] == "open"
    post(house, sent("2"))

    assert house.post("transfers/TR-1/cancel", {}).status == 409
    refused = house.post("transfers/TR-1/close", {})
    assert (refused.status, "on the way" in refused.json["detail"]) == (409, True)
    post(house, arrived("2"))
    assert house.post("transfers/TR-1/close", {}).json["state"] == "closed"


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"to_site": "main"}, "to_site"),
        ({"to_site": "Nowhere!"}, "to_site"),
        ({"site": "in-transit"}, "site"),
        ({"lines": []}, "lines"),
        ({"lines": [{"sku": "W-100", "quantity": "-1"}]}, "lines[0].quantity"),
        ({"due": "soon"}, "due"),
    ],
)
def test_a_transfer_with_a_wrong_field_is_refused_whole(house, change, field):
    refused = house.post("transfers", NEW | change)

    assert (refused.status, refused.json["errors"][0]["field"]) == (422, field)
    assert house.all("transfers") == []


def test_goods_on_the_way_are_promised_to_nobody(house):
    house.post("transfers", NEW | {"lines": [{"sku": "W-100", "quantity": "20"}]})
    post(house, sent("20"))

    sale = {"number": "SO-1", "customer": "Zed", "lines": [{"sku": "W-100", "quantity": "1"}]}
    assert house.post("sales-orders", sale).json["lines"][0]["reserved"] == "0"
