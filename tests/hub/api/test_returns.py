"""Returns over HTTP: documents of customers and to suppliers, and the goods that count on them."""

from __future__ import annotations

import threading
import uuid

import pytest

from hub.check import check

BACK = {
    "number": "RMA-1",
    "kind": "customer_return",
    "order": "SO-1",
    "lines": [{"sku": "W-100", "quantity": "2"}],
}
OUT = {"number": "RTV-1", "kind": "supplier_return", "order": "PO-1", "lines": [{"sku": "W-100", "quantity": "4"}]}


@pytest.fixture
def house(hub):
    """Ten came on PO-1 at 2.50; three were shipped on SO-1."""
    admin = hub.admin
    admin.item()
    admin.item("G-1")
    line = {"sku": "W-100", "quantity": "10"}
    admin.post("purchase-orders", {"number": "PO-1", "supplier": "ACME", "lines": [line | {"unit_cost": "2.50"}]})
    admin.post(
        "sales-orders",
        {"number": "SO-1", "customer": "Zed", "lines": [{"sku": "W-100", "quantity": "3", "unit_price": "9"}]},
    )
    post(
        admin,
        event("receipt", "10", document="PO-1", location="A-1"),
        event("ship", "3", document="SO-1", location="A-1"),
    )
    yield admin
    assert check(hub.place).differences == []


def event(kind, quantity, **fields):
    return {"id": str(uuid.uuid4()), "kind": kind, "sku": "W-100", "quantity": quantity, **fields}


def post(admin, *events):
    return admin.post("events", {"events": list(events)}).json["outcomes"]


def state_of(admin, number):
    found = admin.get(f"returns/{number}").json
    return found["state"], *(line["returned"] for line in found["lines"])


def accounts_of(admin, posted):
    """Debits less credits of an event, by account."""
    nets = {}
    for entry in admin.all("journal", event=posted["id"]):
        for line in entry["lines"]:
            nets[line["account"]] = round(
                nets.get(line["account"], 0) + float(line["debit"]) - float(line["credit"]), 2
            )
    return nets


def test_a_return_comes_back_as_it_was_made(house):
    made = house.post("returns", BACK)

    assert made.status == 201, made.text
    assert made.json == house.get("returns/rma-1").json
    assert made.json | {"at": None} == {
        "number": "RMA-1",
        "kind": "customer_return",
        "order": "SO-1",
        "party": "Zed",
        "site": "main",
        "state": "open",
        "at": None,
        "lines": [{"line": 1, "sku": "W-100", "quantity": "2", "order_line": 1, "returned": "0"}],
    }
    assert house.post("returns", OUT).json["party"] == "ACME"
    assert [one["number"] for one in house.all("returns", state="open")] == ["RMA-1", "RTV-1"]
    assert [one["number"] for one in house.all("returns", order="PO-1")] == ["RTV-1"]
    assert house.get("transfers", order="PO-1").status == 422


def test_r5_goods_that_come_back_count_on_the_return_and_its_order_at_their_own_cost(house):
    house.post("returns", BACK)
    back = event("customer_return", "1", document="RMA-1", location="RETURNS")

    for _ in range(3):
        assert post(house, back)[0]["outcome"] == "applied"

    assert state_of(house, "RMA-1") == ("partly_returned", "1")
    assert accounts_of(house, back) == {"sales_returns": 9, "accounts_receivable": -9, "inventory": 2.5, "cogs": -2.5}
    post(house, event("customer_return", "1", document="RMA-1"))
    assert state_of(house, "RMA-1") == ("returned", "2")
    # One more may come back of the order, not two.
    assert post(house, event("customer_return", "2", document="SO-1"))[0]["reason"] == "over_receipt"
    assert post(house, event("customer_return", "1", document="SO-1"))[0]["outcome"] == "applied"
    assert state_of(house, "RMA-1") == ("returned", "2")


def test_r4_goods_that_go_back_to_a_supplier_count_on_the_return_at_the_orders_cost(house):
    house.post("returns", OUT)
    gone = event("supplier_return", "4", document="RTV-1", location="A-1", reason="damaged")

    [outcome] = post(house, gone)

    assert outcome["document"] == {"number": "PO-1", "ordered": "10", "done": "4"}
    assert state_of(house, "RTV-1") == ("returned", "4")
    assert accounts_of(house, gone) == {"accounts_payable": 10, "inventory": -10}


def test_a_void_takes_it_back_from_return_and_order(house):
    house.post("returns", OUT)
    gone = event("supplier_return", "4", document="RTV-1", location="A-1")
    post(house, gone)

    for _ in range(2):
        post(house, {"id": "0" * 8 + "-0000-4000-8000-" + "0" * 12, "kind": "void", "voids": gone["id"]})

    assert state_of(house, "RTV-1") == ("open", "0")
    assert post(house, event("supplier_return", "4", document="RTV-1", location="A-1"))[0]["document"]["done"] == "4"


def test_more_than_announced_waits_for_a_person_and_more_than_was_shipped_is_never_taken(house):
    house.post("returns", BACK)
    assert post(house, event("customer_return", "3", document="RMA-1"))[0]["reason"] == "over_receipt"
    [hold] = house.all("holds")
    accept = {"action": "accept", "reason": "they sent all"}
    house.post(f"holds/{hold['id']}/resolve", accept)
    assert state_of(house, "RMA-1") == ("returned", "3")

    [held] = post(house, event("customer_return", "1", document="RMA-1"))
    again = house.post(f"holds/{house.all('holds')[-1]['id']}/resolve", accept)

    assert (held["reason"], again.json["outcome"]["reason"]) == ("over_receipt", "over_receipt")
    assert "of SO-1" in again.json["outcome"]["message"]


def test_a_return_without_an_order_comes_in_at_the_average(house):
    blind = {"number": "RMA-2", "kind": "customer_return", "party": "Who", "lines": [{"sku": "W-100", "quantity": "2"}]}
    assert house.post("returns", blind).json["order"] is None
    back = event("customer_return", "2", document="RMA-2")

    [outcome] = post(house, back)

    assert outcome["document"] == {"number": "RMA-2", "ordered": "2", "done": "2"}
    assert state_of(house, "RMA-2") == ("returned", "2")
    assert accounts_of(house, back) == {"inventory": 5, "cogs": -5}


def test_fifty_docks_never_return_more_than_announced(house):
    house.post("returns", OUT)
    tasks = [event("supplier_return", "1", document="RTV-1", location="A-1") for _ in range(50)]
    threads = [threading.Thread(target=post, args=(house, task)) for task in tasks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)

    assert state_of(house, "RTV-1") == ("returned", "4")
    assert len(house.all("holds")) == 46


@pytest.mark.parametrize(
    ("posted", "reason"),
    [
        (event("customer_return", "1", document="RTV-1"), "wrong_document"),
        (event("receipt", "1", document="RTV-1"), "wrong_document"),
        (event("supplier_return", "1", sku="G-1", document="RTV-1"), "not_on_order"),
        (event("supplier_return", "1", line=2, document="RTV-1"), "not_on_order"),
    ],
)
def test_what_is_not_of_the_return_is_held(house, posted, reason):
    house.post("returns", OUT)

    assert post(house, posted)[0]["reason"] == reason
    assert state_of(house, "RTV-1") == ("open", "0")


def test_a_return_is_ended_and_changed_as_an_order_is(house):
    house.post("returns", OUT)
    assert house.put("returns/RTV-1/lines", {"lines": [{"sku": "W-100", "quantity": "1"}]}).status == 200
    assert house.post("returns/RTV-1/close", {}).json["state"] == "closed"
    assert (
        post(house, event("supplier_return", "1", document="RTV-1", location="A-1"))[0]["reason"] == "document_closed"
    )
    assert house.post("returns/RTV-1/reopen", {}).json["state"] == "open"
    post(house, event("supplier_return", "1", document="RTV-1", location="A-1"))
    assert house.post("returns/RTV-1/cancel", {}).status == 409


@pytest.mark.parametrize(
    ("change", "status", "said"),
    [
        ({"order": "PO-1"}, 422, "known sales order"),
        ({"order": "NOPE"}, 422, "known sales order"),
        ({"party": "ACME"}, 409, "Expected Zed"),
        ({"kind": "gift"}, 422, "customer_return"),
        ({"lines": [{"sku": "G-1", "quantity": "1"}]}, 409, "of SO-1, got G-1"),
        ({"order": None, "lines": [{"sku": "G-1", "quantity": "1", "order_line": 1}]}, 422, "lines[0].order_line"),
        ({"lines": []}, 422, "lines"),
    ],
)
def test_a_return_that_does_not_fit_is_refused_whole(house, change, status, said):
    refused = house.post("returns", BACK | change)

    assert (refused.status, said in refused.text) == (status, True), refused.text
    assert house.all("returns") == []
