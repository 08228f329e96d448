"""Orders from draft to end: what is reserved, what lacks, what may still be changed."""

from __future__ import annotations

import threading
import uuid

import pytest

from hub.check import check


def purchase(admin, number="PO-1", quantity="40", **fields):
    line = {"sku": "W-100", "quantity": quantity, "unit_cost": "2.50", **fields.pop("line", {})}
    return admin.post("purchase-orders", {"number": number, "supplier": "ACME", "lines": [line], **fields})


def sale(admin, number, quantity, sku="W-100"):
    line = {"sku": sku, "quantity": quantity, "unit_price": "9"}
    return admin.post("sales-orders", {"number": number, "customer": "Shop", "lines": [line]}).json


def post(admin, **event):
    event = {"id": str(uuid.uuid4()), "sku": "W-100", "location": "A-1", **event}
    return admin.post("events", {"events": [event]}).json["outcomes"][0]


def line_of(admin, number):
    order = admin.get(f"sales-orders/{number}").json
    line = order["lines"][0]
    return order["state"], line["reserved"], line["back_ordered"]


def available(admin):
    rows = admin.get("stock", sku="W-100").json["items"]
    return sum(int(row["available"]) for row in rows), sum(int(row["reserved"]) for row in rows)


@pytest.fixture
def house(hub):
    hub.admin.item("W-100")
    return hub.admin


def test_orders_reserve_what_is_there_and_the_rest_is_on_back_order(house):
    house.receive(quantity="10", location="A-1")
    assert sale(house, "SO-1", "7")["state"] == "reserved"
    assert sale(house, "SO-2", "5")["state"] == "open"
    assert line_of(house, "SO-1") == ("reserved", "7", "0")
    assert line_of(house, "SO-2") == ("open", "3", "2")
    assert available(house) == (0, 10)


def test_what_comes_in_goes_to_the_oldest_back_order_first(house):
    for number, quantity in (("SO-1", "4"), ("SO-2", "4")):
        sale(house, number, quantity)
    house.receive(quantity="5", location="A-1")
    assert line_of(house, "SO-1") == ("reserved", "4", "0")
    assert line_of(house, "SO-2") == ("open", "1", "3")
    house.receive(quantity="5", location="A-1")
    assert line_of(house, "SO-2") == ("reserved", "4", "0")
    assert available(house) == (2, 8)


def test_what_is_picked_for_an_order_stays_its_own(house):
    house.receive(quantity="5", location="A-1")
    sale(house, "SO-1", "5")
    sale(house, "SO-2", "5")
    assert post(house, kind="pick", quantity="2", document="SO-2", to_location="STAGING")["outcome"] == "applied"
    assert line_of(house, "SO-2")[1:] == ("2", "3")
    assert line_of(house, "SO-1")[1:] == ("3", "2")


def test_a_cancelled_order_gives_back_what_it_had_reserved(house):
    house.receive(quantity="5", location="A-1")
    sale(house, "SO-1", "5")
    sale(house, "SO-2", "3")
    house.post("sales-orders/SO-1/cancel", {})
    assert line_of(house, "SO-1") == ("cancelled", "0", "0")
    assert line_of(house, "SO-2") == ("reserved", "3", "0")
    assert available(house) == (2, 3)


def test_a_part_that_is_shipped_leaves_the_rest_open(house):
    house.receive(quantity="4", location="A-1")
    sale(house, "SO-1", "6")
    assert post(house, kind="ship", quantity="4", document="SO-1")["outcome"] == "applied"
    assert line_of(house, "SO-1") == ("picking", "0", "2")
    house.receive(quantity="9", location="A-1")
    assert line_of(house, "SO-1") == ("picking", "2", "0")
    assert post(house, kind="ship", quantity="2", document="SO-1")["outcome"] == "applied"
    assert line_of(house, "SO-1") == ("shipped", "0", "0")


def test_quarantined_goods_are_promised_to_nobody(house):
    house.post("locations", {"code": "Q-1", "type": "quarantine"})
    house.receive(quantity="5", location="Q-1")
    sale(house, "SO-1", "2")
    assert line_of(house, "SO-1") == ("open", "0", "2")
    post(house, kind="move", quantity="5", location="Q-1", to_location="A-1")
    assert line_of(house, "SO-1") == ("reserved", "2", "0")


def test_fifty_orders_at_once_never_reserve_more_than_is_there(hub):
    hub.admin.item("W-100")
    hub.admin.receive(quantity="100", location="A-1")
    threads = [threading.Thread(target=sale, args=(hub.admin, f"SO-{number}", "3")) for number in range(50)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    orders = hub.admin.all("sales-orders")
    assert len(orders) == 50
    assert sum(int(order["lines"][0]["reserved"]) for order in orders) == 100
    assert sum(int(order["lines"][0]["back_ordered"]) for order in orders) == 50
    assert available(hub.admin) == (0, 100)
    assert check(hub.place).is_good


def test_a_draft_takes_no_goods_until_it_is_ordered(house):
    assert purchase(house, state="draft").json["state"] == "draft"
    held = post(house, kind="receipt", quantity="5", document="PO-1")
    assert (held["outcome"], held["reason"]) == ("held", "document_closed")
    assert "PO-1 is draft: order it" in held["message"]
    assert house.post("purchase-orders/PO-1/order", {}).json["state"] == "ordered"
    assert post(house, kind="receipt", quantity="5", document="PO-1")["outcome"] == "applied"
    assert house.post("purchase-orders/PO-1/order", {}).json["state"] == "partly_received"


def test_a_line_may_have_a_tolerance_of_its_own(house):
    house.put("settings", {"over_receipt_percent": "50"})
    purchase(house, quantity="10", line={"tolerance": "1"})
    assert post(house, kind="receipt", quantity="11", document="PO-1")["outcome"] == "applied"
    assert post(house, kind="receipt", quantity="1", document="PO-1")["reason"] == "over_receipt"
    purchase(house, number="PO-2", quantity="10", line={"tolerance": "0"})
    assert post(house, kind="receipt", quantity="11", document="PO-2")["reason"] == "over_receipt"


def test_lines_may_be_changed_while_nothing_is_done(house):
    house.item("G-1")
    purchase(house)
    lines = {"lines": [{"sku": "G-1", "quantity": "3", "unit_cost": "1"}, {"sku": "W-100", "quantity": "4"}]}
    changed = house.put("purchase-orders/PO-1/lines", lines)
    assert changed.status == 200
    assert [(line["sku"], line["quantity"]) for line in changed.json["lines"]] == [("G-1", "3"), ("W-100", "4")]
    post(house, kind="receipt", quantity="1", document="PO-1")
    refused = house.put("purchase-orders/PO-1/lines", lines)
    assert refused.status == 409
    assert "nothing is done" in refused.json["detail"]


def test_changed_lines_of_a_sale_reserve_anew(house):
    house.receive(quantity="5", location="A-1")
    sale(house, "SO-1", "5")
    house.put("sales-orders/SO-1/lines", {"lines": [{"sku": "W-100", "quantity": "2"}]})
    assert available(house) == (3, 2)


@pytest.mark.parametrize(("lines", "said"), [([], "1 to 1000 lines"), ([{"sku": "NOPE", "quantity": "1"}], "NOPE")])
def test_lines_that_cannot_be_are_refused_and_the_old_ones_stay(house, lines, said):
    purchase(house)
    refused = house.put("purchase-orders/PO-1/lines", {"lines": lines})
    assert refused.status == 422
    assert said in refused.text
    assert house.get("purchase-orders/PO-1").json["lines"][0]["quantity"] == "40"


def test_a_closed_order_may_be_reopened_and_a_cancelled_one_not(house):
    purchase(house)
    post(house, kind="receipt", quantity="5", document="PO-1")
    house.post("purchase-orders/PO-1/close", {})
    assert post(house, kind="receipt", quantity="5", document="PO-1")["reason"] == "document_closed"
    assert house.post("purchase-orders/PO-1/reopen", {}).json["state"] == "partly_received"
    assert post(house, kind="receipt", quantity="5", document="PO-1")["outcome"] == "applied"
    purchase(house, number="PO-2")
    house.post("purchase-orders/PO-2/cancel", {})
    assert house.post("purchase-orders/PO-2/reopen", {}).status == 409
    assert house.post("purchase-orders/NOPE/reopen", {}).status == 404


def test_a_reopened_sale_reserves_again(house):
    house.receive(quantity="5", location="A-1")
    sale(house, "SO-1", "5")
    house.post("sales-orders/SO-1/close", {})
    assert available(house) == (5, 0)
    house.post("sales-orders/SO-1/reopen", {})
    assert available(house) == (0, 5)
