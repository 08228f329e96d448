"""Landed costs, bills, links and cost changes over HTTP: who may, what is refused, what stands in the books afterwards."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from hub.api.permissions import Role
from hub.check import check
from hub.store.tables import audit

ORDER = {"number": "PO-1", "supplier": "ACME", "lines": [{"sku": "W-100", "quantity": "40", "unit_cost": "2.50"}]}


@pytest.fixture
def office(hub, admin):
    """An item and an order, spoken to as an accountant; afterwards the books are proved."""
    admin.item(weight="0.5")
    admin.post("purchase-orders", ORDER)
    admin.hub = hub
    yield admin
    assert check(hub.place).differences == []


def cost(client, sku="W-100"):
    found = client.get(f"costs/{sku}").json
    return found["quantity"], found["value"]


def ship(client, quantity, **fields):
    event = {"kind": "ship", "sku": "W-100", "quantity": quantity, "location": "A-01-02", **fields}
    return client.post("events", {"events": [event]}).json["outcomes"][0]


def lines_of(client, event):
    return [
        (line["account"], line["debit"], line["credit"])
        for entry in client.all("journal", event=event)
        for line in entry["lines"]
    ]


def test_r6_a_landed_cost_says_what_was_kept_and_can_be_voided(office):
    received = office.receive(quantity="10", unit_cost="10")
    ship(office, "1")
    body = {"receipt": received, "amount": "10.00", "by": "value", "credit": "cash"}

    made = office.post("landed-costs", body)

    assert made.status == 201
    paper = made.json
    assert (paper["amount"], paper["kept"], paper["to_cogs"], paper["voided"]) == ("10.00", "9.00", "1.00", False)
    assert paper["receipts"] == [
        {"receipt": received, "sku": "W-100", "quantity": "0", "amount": "10.00", "kept": "9.00"}
    ]
    assert office.send("GET", made.headers["location"]).json == paper
    assert office.all("landed-costs") == [paper]
    assert cost(office) == ("9", "99.00")
    assert lines_of(office, paper["id"]) == [
        ("inventory", "9.00", "0.00"),
        ("cogs", "1.00", "0.00"),
        ("cash", "0.00", "10.00"),
    ]
    assert office.all("journal", event=paper["id"])[0]["corrects"] == received
    assert office.post(f"landed-costs/{paper['id']}/void", {"reason": "typing"}).json["voided"]
    assert cost(office) == ("9", "90.00")


def test_r6_freight_on_a_purchase_order_is_listed_with_it(office):
    office.receive(quantity="4", document="PO-1")
    office.receive(quantity="6", document="PO-1")

    paper = office.post("landed-costs", {"purchase_order": "po-1", "amount": "1.01", "by": "weight"}).json

    assert [share["amount"] for share in paper["receipts"]] == ["0.40", "0.61"]
    assert [one["id"] for one in office.all("landed-costs", purchase_order="PO-1")] == [paper["id"]]
    assert [one["landed"] for one in office.all("receipts", purchase_order="PO-1")] == ["0.40", "0.61"]


def test_a_bill_settles_what_was_received(office):
    office.put("settings", {"purchase_mode": "grni"})
    received = office.receive(quantity="10", document="PO-1")
    ship(office, "5")
    line = {"sku": "W-100", "quantity": "10", "unit_cost": "2.60"}

    made = office.post("bills", {"number": "B-1", "supplier": "ACME", "purchase_order": "PO-1", "lines": [line]})

    assert made.status == 201
    told = {name: made.json[name] for name in ("number", "supplier", "amount", "difference", "kept", "to_cogs")}
    assert told == {
        "number": "B-1", "supplier": "ACME", "amount": "26.00", "difference": "1.00", "kept": "0.50", "to_cogs": "0.50",
    }  # fmt: skip
    assert made.json["receipts"][0]["receipt"] == received
    assert lines_of(office, made.json["id"]) == [
        ("inventory", "0.50", "0.00"),
        ("cogs", "0.50", "0.00"),
        ("grni", "25.00", "0.00"),
        ("accounts_payable", "0.00", "26.00"),
    ]
    assert [one["id"] for one in office.all("bills", number="b-1")] == [made.json["id"]]


def test_a_bill_for_more_than_came_is_refused_and_leaves_nothing_behind(office):
    office.put("settings", {"purchase_mode": "grni"})
    office.receive(quantity="10", document="PO-1")
    events = len(office.all("events"))
    line = {"line": 1, "quantity": "11", "unit_cost": "2.50"}
    body = {"number": "B-1", "supplier": "ACME", "purchase_order": "PO-1", "lines": [line]}

    refused = office.post("bills", body)

    assert refused.status == 409
    assert "Expected at most 10, received and not billed yet, got 11" in refused.json["detail"]
    assert len(office.all("events")) == events
    line["quantity"] = "10"
    assert office.post("bills", body).status == 201
    assert office.post("bills", body).status == 409


def test_a_voided_bill_may_be_entered_anew(office):
    office.put("settings", {"purchase_mode": "grni"})
    office.receive(quantity="10", document="PO-1")
    line = {"line": 1, "quantity": "10", "unit_cost": "3"}
    body = {"number": "B-1", "supplier": "ACME", "purchase_order": "PO-1", "lines": [line]}
    first = office.post("bills", body).json

    office.post(f"bills/{first['id']}/void", {})

    assert office.post("bills", body).status == 201
    assert [one["voided"] for one in office.all("bills")] == [True, False]


def test_r1_a_blind_receipt_is_marked_until_its_cost_is_told(office):
    received = office.receive(quantity="10", unit_cost=None)
    assert [one["id"] for one in office.all("receipts", state="unpriced")] == [received]

    made = office.post("cost-links", {"receipt": received, "purchase_order": "PO-1", "line": 1, "reason": "found"})

    assert made.status == 201
    assert (made.json["unit_cost"], made.json["difference"], made.json["sku"]) == ("2.5", "25.00", "W-100")
    assert office.all("receipts", state="unpriced") == []
    receipt = office.all("receipts", sku="W-100")[0]
    assert (receipt["purchase_order"], receipt["line"], receipt["value"]) == ("PO-1", 1, "25.00")
    assert office.get("purchase-orders/PO-1").json["lines"][0]["received"] == "10"
    assert cost(office) == ("10", "25.00")
    office.post(f"cost-links/{made.json['id']}/void", {})
    assert [one["id"] for one in office.all("receipts", state="unpriced")] == [received]
    assert office.get("purchase-orders/PO-1").json["state"] == "ordered"


def test_r9_a_cost_change_needs_a_supervisor_and_a_reason(office):
    office.receive(quantity="10", unit_cost="10")
    body = {"sku": "W-100", "average": "9.5", "reason": "cracked"}
    assert office.hub.as_role(Role.OPERATOR).post("cost-changes", body).status == 403
    assert office.post("cost-changes", {"sku": "W-100", "average": "9.5"}).status == 422

    made = office.hub.as_role(Role.SUPERVISOR).post("cost-changes", body)

    assert made.status == 201
    assert (made.json["change"], made.json["reason"], made.json["actor"]) == ("-5.00", "cracked", "supervisor")
    assert cost(office) == ("10", "95.00")
    assert office.all("cost-changes") == [made.json]
    assert office.post(f"cost-changes/{made.json['id']}/void", {}).json["voided"]
    assert office.post(f"cost-changes/{made.json['id']}/void", {}).status == 409


def test_the_same_key_books_paperwork_once(office):
    received = office.receive(quantity="10", unit_cost="10")
    body = {"receipt": received, "amount": "10.00"}
    first = office.post("landed-costs", body, key="k-1")
    assert office.post("landed-costs", body, key="k-1").json == first.json
    assert cost(office) == ("10", "110.00")
    assert office.post("landed-costs", {**body, "amount": "11.00"}, key="k-1").status == 422


WRONG = {
    "no receipt": ("landed-costs", {"amount": "1.00"}, "receipt"),
    "receipts twice": ("landed-costs", {"amount": "1.00", "receipt": "a", "purchase_order": "b"}, "receipt"),
    "an empty list": ("landed-costs", {"amount": "1.00", "receipts": []}, "receipt"),
    "parts of cents": ("landed-costs", {"amount": "1.001", "receipt": "a"}, "amount"),
    "nothing": ("landed-costs", {"amount": "0.00", "receipt": "a"}, "amount"),
    "another account": ("landed-costs", {"amount": "1.00", "receipt": "a", "credit": "sales"}, "credit"),
    "an unknown field": ("landed-costs", {"amount": "1.00", "receipt": "a", "tax": "1"}, "tax"),
    "no lines": ("bills", {"number": "B", "supplier": "S", "lines": []}, "lines"),
    "a line of nothing": ("bills", {"number": "B", "supplier": "S", "lines": [{"quantity": "1", "unit_cost": "1"}]}, "lines[0]"),
    "no number": ("bills", {"number": "", "supplier": "S", "lines": [{"sku": "a", "quantity": "1", "unit_cost": "1"}]}, "number"),
    "no cost": ("cost-links", {"receipt": "a"}, "unit_cost"),
    "value and average": ("cost-changes", {"sku": "a", "value": "1", "average": "1", "reason": "b"}, "value"),
    "a bad site": ("cost-changes", {"sku": "a", "value": "1", "reason": "b", "site": "No!"}, "site"),
}  # fmt: skip


@pytest.mark.parametrize("name", WRONG)
def test_wrong_fields_are_named(shared_hub, name):
    path, body, field = WRONG[name]
    refused = shared_hub.admin.post(path, body)
    assert refused.status == 422
    assert field in [error["field"] for error in refused.json["errors"]]


UNKNOWN = {
    "landed-costs": {"receipt": "11111111-1111-4111-8111-111111111111", "amount": "1.00"},
    "bills": {"number": "B", "supplier": "S", "purchase_order": "PO-404", "lines": [{"line": 1, "quantity": "1", "unit_cost": "1"}]},
    "cost-links": {"receipt": "none", "unit_cost": "1"},
    "cost-changes": {"sku": "NOPE", "value": "1.00", "reason": "so"},
}  # fmt: skip


@pytest.mark.parametrize("path", UNKNOWN)
def test_what_paperwork_names_must_be_known(shared_hub, path):
    assert shared_hub.admin.post(path, UNKNOWN[path]).status == 422
    assert shared_hub.admin.get(f"{path}/none").status == 404
    assert shared_hub.admin.post(f"{path}/none/void", {}).status == 404


def test_a_scanners_token_neither_posts_nor_undoes_paperwork_as_events(office):
    paper = office.post("landed-costs", {"receipt": office.receive(), "amount": "1.00"}).json
    operator = office.hub.as_role(Role.OPERATOR)
    for event in ({"kind": "void", "voids": paper["id"]}, {"kind": "cost_change", "sku": "W-100", "value": "1.00"}):
        assert operator.post("events", {"events": [event]}).status == 403
    undone = office.post("events", {"events": [{"kind": "void", "voids": paper["id"]}]}).json["outcomes"][0]
    assert undone["outcome"] == "applied"


def test_paperwork_is_audited(office):
    office.post("landed-costs", {"receipt": office.receive(), "amount": "1.00"})
    actions = office.hub.services.readers.run(lambda reader: reader.execute(select(audit.c.action)).scalars().all())
    assert "createLandedCost" in actions
