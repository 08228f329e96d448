"""What may be promised: the figures of the ledger's rules, each under its one name."""

from __future__ import annotations

import pytest


@pytest.fixture
def sold(hub):
    """80 on hand, 29 of them sold, 4 more in quarantine; 10 come on the 1st, 20 on the 20th, 5 nobody knows when."""
    admin = hub.admin
    admin.item(buffer="6")
    admin.item("G-200")
    admin.receive(quantity="80")
    admin.post("locations", {"code": "QUARANTINE", "type": "quarantine"})
    admin.receive(quantity="4", location="QUARANTINE")
    admin.post("sales-orders", {"number": "SO-1", "customer": "Shop", "lines": [{"sku": "W-100", "quantity": "29"}]})
    for number, quantity, due in (("PO-1", "10", "2026-12-01"), ("PO-2", "20", "2026-12-20"), ("PO-3", "5", None)):
        lines = [{"sku": "W-100", "quantity": quantity, "unit_cost": "1.00"}]
        body = {"number": number, "supplier": "ACME", "lines": lines, "due": due}
        assert admin.post("purchase-orders", body).json["due"] == due
    return admin


def figures(client, **query):
    [row] = client.all("availability", sku="W-100", **query)
    return row


def test_every_figure_has_its_name(sold):
    assert figures(sold) == {
        "sku": "W-100",
        "site": None,
        "on_hand": "84",
        "reserved": "29",
        "quarantined": "4",
        "available": "51",
        "buffer": "6",
        "available_to_sell": "45",
        "inbound": "35",
        "available_with_inbound": "80",
    }


@pytest.mark.parametrize(("by", "inbound"), [("2026-11-30", "0"), ("2026-12-01", "10"), ("2026-12-31", "30")])
def test_orders_count_that_are_due_by_a_day(sold, by, inbound):
    row = figures(sold, by=by)

    assert (row["inbound"], row["available_to_sell"]) == (inbound, "45")


def test_what_came_and_what_is_closed_no_longer_comes(sold):
    sold.receive(quantity="7", document="PO-2", line=1)
    sold.post("purchase-orders/PO-1/close")

    assert (figures(sold)["inbound"], figures(sold)["available"]) == ("18", "58")


def test_a_draft_brings_nothing(sold):
    lines = [{"sku": "W-100", "quantity": "9", "unit_cost": "1.00"}]
    sold.post("purchase-orders", {"number": "PO-9", "supplier": "ACME", "lines": lines, "state": "draft"})

    assert figures(sold)["inbound"] == "35"


def test_a_site_has_figures_of_its_own(sold):
    assert figures(sold, site="east")["available"] == "0"
    assert figures(sold, site="main")["available"] == "51"


def test_items_come_page_by_page(sold):
    assert [row["sku"] for row in sold.all("availability", limit=1)] == ["G-200", "W-100"]


def test_a_day_that_is_none_and_an_unknown_item_are_named(sold):
    assert sold.get("availability", by="tomorrow").status == 422
    assert sold.get("availability", sku="NOBODY").status == 404
