"""What a purchase order says of its bills: what is billed of that which was received."""

from __future__ import annotations

import uuid

import pytest

from hub.check import check


@pytest.fixture
def house(hub):
    """An order of two items in a business that books bills."""
    admin = hub.admin
    admin.item("W-100")
    admin.item("G-1")
    admin.put("settings", {"purchase_mode": "grni"})
    lines = [{"sku": "W-100", "quantity": "40", "unit_cost": "2.50"}, {"sku": "G-1", "quantity": "5", "unit_cost": "1"}]
    admin.post("purchase-orders", {"number": "PO-1", "supplier": "ACME", "lines": lines})
    yield admin
    assert check(hub.place).differences == []


def receive(admin, quantity, **fields):
    event = {"id": str(uuid.uuid4()), "kind": "receipt", "sku": "W-100", "quantity": quantity, "location": "A-1"}
    [outcome] = admin.post("events", {"events": [{**event, "document": "PO-1", **fields}]}).json["outcomes"]
    assert outcome["outcome"] == "applied"
    return event["id"]


def bill(admin, number, quantity, **line):
    lines = [{"line": 1, "quantity": quantity, "unit_cost": "2.60", **line}]
    made = admin.post("bills", {"number": number, "supplier": "ACME", "purchase_order": "PO-1", "lines": lines})
    assert made.status == 201, made.text
    return made.json["id"]


def billing(admin):
    order = admin.get("purchase-orders/PO-1").json
    return order["billing"], *((line["billed"], line["unbilled"]) for line in order["lines"])


def test_an_order_tells_what_of_it_is_billed(house):
    assert billing(house) == ("nothing_received", ("0", "0"), ("0", "0"))
    receive(house, "30")
    receive(house, "10")
    assert billing(house) == ("unbilled", ("0", "40"), ("0", "0"))
    bill(house, "R-1", "35")
    assert billing(house) == ("partly_billed", ("35", "5"), ("0", "0"))
    bill(house, "R-2", "5")
    assert billing(house) == ("billed", ("40", "0"), ("0", "0"))
    receive(house, "2", sku="G-1")
    assert billing(house) == ("partly_billed", ("40", "0"), ("0", "2"))
    assert house.all("purchase-orders")[0]["billing"] == "partly_billed"


def test_voids_of_receipts_and_bills_take_it_back(house):
    first = receive(house, "10")
    receive(house, "5")
    paid = bill(house, "R-1", "15")
    house.post(f"bills/{paid}/void", {"reason": "wrong"})
    assert billing(house)[:2] == ("unbilled", ("0", "15"))
    house.post("events", {"events": [{"id": str(uuid.uuid4()), "kind": "void", "voids": first}]})
    assert billing(house)[:2] == ("unbilled", ("0", "5"))


def test_goods_that_were_owed_for_as_they_came_are_billed(house):
    house.put("settings", {"purchase_mode": "direct"})
    receive(house, "10")
    assert billing(house)[:2] == ("billed", ("10", "0"))


def test_a_blind_receipt_counts_once_it_is_linked_to_the_order(house):
    blind = {"id": str(uuid.uuid4()), "kind": "receipt", "sku": "W-100", "quantity": "4", "location": "A-1"}
    [outcome] = house.post("events", {"events": [blind]}).json["outcomes"]
    assert outcome["outcome"] == "applied"
    assert billing(house)[0] == "nothing_received"
    linked = house.post("cost-links", {"receipt": blind["id"], "purchase_order": "PO-1", "line": 1})
    assert linked.status == 201, linked.text
    assert billing(house)[:2] == ("unbilled", ("0", "4"))
    house.post(f"cost-links/{linked.json['id']}/void", {"reason": "of another order"})
    assert billing(house)[:2] == ("nothing_received", ("0", "0"))
