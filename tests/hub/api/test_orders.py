"""Purchase and sales orders over HTTP."""

from __future__ import annotations

import uuid

import pytest

PURCHASE = {"number": "PO-1001", "supplier": "ACME", "lines": [{"sku": "W-100", "quantity": "40", "unit_cost": "2.50"}]}
SALE = {"number": "SO-2001", "customer": "Zed", "lines": [{"sku": "W-100", "quantity": "5", "unit_price": "4"}]}


@pytest.fixture
def stocked(admin):
    """A catalogue of one item."""
    admin.item()
    return admin


def test_a_purchase_order_comes_back_as_it_was_made(stocked):
    made = stocked.post("purchase-orders", PURCHASE)

    assert made.status == 201
    assert made.json == stocked.get("purchase-orders/PO-1001").json
    assert (made.json["supplier"], made.json["billing"]) == ("ACME", "nothing_received")
    assert made.json["lines"] == [
        {
            "line": 1,
            "sku": "W-100",
            "quantity": "40",
            "unit_cost": "2.5",
            "received": "0",
            "done": "0",
            "tolerance": None,
            "billed": "0",
            "unbilled": "0",
        }
    ]


def test_a_sales_order_comes_back_as_it_was_made(stocked):
    made = stocked.post("sales-orders", SALE)

    assert made.status == 201
    assert made.json["customer"] == "Zed"
    assert made.json["lines"] == [
        {
            "line": 1,
            "sku": "W-100",
            "quantity": "5",
            "unit_price": "4",
            "picked": "0",
            "shipped": "0",
            "done": "0",
            "reserved": "0",
            "back_ordered": "5",
        }
    ]


def test_unknown_suppliers_and_customers_are_created(stocked):
    stocked.post("purchase-orders", PURCHASE)
    stocked.post("sales-orders", SALE)

    assert [party["code"] for party in stocked.all("suppliers")] == ["ACME"]
    assert [party["code"] for party in stocked.all("customers")] == ["Zed"]


def test_receiving_shows_in_the_order(stocked):
    stocked.post("purchase-orders", PURCHASE)

    stocked.receive(quantity="15", document="PO-1001", line=1)

    order = stocked.get("purchase-orders/PO-1001").json
    assert order["lines"][0]["done"] == "15"
    assert [order["number"] for order in stocked.all("purchase-orders", state=order["state"])] == ["PO-1001"]
    assert stocked.all("purchase-orders", state="closed") == []


def test_a_number_is_used_once_however_it_is_written(stocked):
    stocked.post("purchase-orders", PURCHASE)

    assert stocked.post("purchase-orders", PURCHASE | {"number": "po-1001"}).status == 409
    assert stocked.get("purchase-orders/po-1001").json["number"] == "PO-1001"


def test_a_purchase_order_and_a_sales_order_never_share_a_number_since_a_scan_names_no_kind(stocked):
    stocked.post("purchase-orders", PURCHASE)

    refused = stocked.post("sales-orders", SALE | {"number": "po-1001"})

    assert refused.status == 409
    assert "PO-1001 IS A PURCHASE ORDER" in refused.json["detail"].upper()
    assert stocked.all("sales-orders") == []


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"number": ""}, "number"),
        ({"supplier": " "}, "supplier"),
        ({"lines": []}, "lines"),
        ({"lines": [{"sku": "W-100", "quantity": "0"}]}, "lines[0].quantity"),
        ({"lines": [{"sku": "W-100", "quantity": "1", "unit_cost": "-1"}]}, "lines[0].unit_cost"),
        ({"lines": [{"sku": "W-100", "quantity": "1", "line": 0}]}, "lines[0].line"),
        ({"lines": [{"sku": "W-100", "quantity": "1", "line": 1}] * 2}, "lines[1].line"),
        ({"lines": [{"sku": "W-100", "quantity": "1", "line": 10**30}]}, "lines[0].line"),
        ({"site": "Nowhere!"}, "site"),
        ({"due": "tomorrow"}, "due"),
    ],
)
def test_an_order_with_a_wrong_field_is_refused_whole(stocked, change, field):
    refused = stocked.post("purchase-orders", PURCHASE | change)

    assert refused.status == 422
    assert refused.json["errors"][0]["field"] == field
    assert stocked.all("purchase-orders") == []
    assert stocked.all("suppliers") == []


def test_an_order_for_an_unknown_item_is_refused_whole(stocked):
    refused = stocked.post("sales-orders", SALE | {"lines": [*SALE["lines"], {"sku": "NOPE", "quantity": "1"}]})

    assert refused.status == 422
    assert "NOPE" in refused.json["detail"]
    assert stocked.all("sales-orders") == []
    assert stocked.all("customers") == []


@pytest.mark.parametrize(("word", "state"), [("close", "closed"), ("cancel", "cancelled")])
def test_an_order_is_ended_once(stocked, word, state):
    stocked.post("purchase-orders", PURCHASE)

    assert stocked.post(f"purchase-orders/PO-1001/{word}").json["state"] == state
    assert stocked.post(f"purchase-orders/PO-1001/{word}").status == 200
    other = {"close": "cancel", "cancel": "close"}[word]
    assert stocked.post(f"purchase-orders/PO-1001/{other}").status == 409
    assert stocked.get("purchase-orders/PO-1001").json["state"] == state
    assert stocked.post(f"purchase-orders/PO-9999/{word}").status == 404


def test_a_receipt_on_a_closed_order_is_held(stocked):
    stocked.post("purchase-orders", PURCHASE)
    stocked.post("purchase-orders/PO-1001/close", {})
    event = {
        "id": str(uuid.uuid4()),
        "kind": "receipt",
        "sku": "W-100",
        "quantity": "1",
        "document": "PO-1001",
        "location": "A-1",
    }

    [outcome] = stocked.post("events", {"events": [event]}).json["outcomes"]

    assert (outcome["outcome"], outcome["reason"]) == ("held", "document_closed")


def test_open_sales_orders_reserve_stock(stocked):
    stocked.receive(quantity="20")

    stocked.post("sales-orders", SALE)

    [row] = stocked.all("stock", sku="W-100")
    assert (row["on_hand"], row["reserved"], row["available"]) == ("20", "5", "15")


def test_an_order_of_which_something_came_is_closed_not_cancelled(stocked):
    stocked.post("purchase-orders", PURCHASE)
    stocked.receive(quantity="1", document="PO-1001", line=1)

    assert stocked.post("purchase-orders/PO-1001/cancel").status == 409
    assert stocked.post("purchase-orders/PO-1001/close").json["state"] == "closed"
