"""Sites with cost pools and policies of their own, and accounts by other names, over HTTP."""

from __future__ import annotations

import pytest

from hub.check import check


@pytest.fixture
def house(hub, admin):
    admin.item()
    yield admin
    assert check(hub.place).differences == []


def post(client, kind, quantity, **fields):
    event = {"kind": kind, "sku": "W-100", "quantity": quantity, "location": "A-01-02", **fields}
    return client.post("events", {"events": [event]}).json["outcomes"][0]


def test_r10_a_move_between_sites_carries_its_cost_through_in_transit(house):
    house.put("settings", {"cost_pool": "site"})
    house.receive(quantity="10", unit_cost="3.00")

    moved = post(house, "move", "4", to_location="B-1", to_site="east")

    assert moved["outcome"] == "applied"
    assert house.get("costs/W-100").json == {"sku": "W-100", "quantity": "10", "value": "30.00", "average": "3"}
    assert house.get("costs/W-100", site="east").json["value"] == "12.00"
    entries = house.all("journal", event=moved["id"])
    assert [[line["account"] for line in entry["lines"]] for entry in entries] == [
        ["in_transit", "inventory"],
        ["inventory", "in_transit"],
    ]
    assert [(row["site"], row["on_hand"]) for row in house.all("stock")] == [("main", "6"), ("east", "4")]


def test_the_cost_pool_changes_only_while_there_is_no_stock(house):
    house.receive()
    refused = house.put("settings", {"cost_pool": "site", "negative_stock": "block"})
    assert refused.status == 409
    assert house.get("settings").json["negative_stock"] == "warn"
    assert house.put("settings", {"cost_pool": "company"}).status == 200
    post(house, "ship", "10")
    assert house.put("settings", {"cost_pool": "site"}).status == 200


def test_r3_a_site_may_block_while_the_others_warn(house):
    changed = house.put("settings", {"negative_stock_at": {"east": "block"}})
    assert changed.json["negative_stock_at"] == {"east": "block"}
    assert post(house, "ship", "1", site="east")["reason"] == "not_enough_stock"
    assert post(house, "ship", "1")["outcome"] == "applied"
    house.put("settings", {"negative_stock_at": {}})
    assert post(house, "ship", "1", site="east")["outcome"] == "applied"


def test_scrap_goes_to_the_account_of_its_reason_which_may_be_ones_own(house):
    house.put("settings", {"scrap_accounts": {"sample": "samples", "expired": "cogs"}})
    house.receive(quantity="10", unit_cost="3.00")
    debits = []
    for reason in ("sample", "expired", "broken"):
        scrapped = post(house, "scrap", "1", reason=reason)
        debits.append(house.all("journal", event=scrapped["id"])[0]["lines"][0]["account"])
    assert debits == ["samples", "cogs", "shrinkage"]


def test_accounts_are_shown_by_codes_and_names_and_keep_their_words(house):
    house.put("settings", {"accounts": {"inventory": {"code": "1400", "name": "Stock"}, "spoilage": {"code": "6100"}}})
    accounts = house.put("settings", {"accounts": {"cash": {"code": "1000"}}}).json["accounts"]
    assert accounts["inventory"] == {"code": "1400", "name": "Stock"}
    assert accounts["cash"] == {"code": "1000", "name": None}
    assert accounts["spoilage"] == {"code": "6100", "name": None}
    assert accounts["sales"] == {"code": None, "name": None}
    house.receive()
    assert house.all("journal")[0]["lines"][0]["account"] == "inventory"


@pytest.mark.parametrize(
    "body",
    [
        {"scrap_accounts": {"lost": "inventory"}},
        {"scrap_accounts": {"lost": "Two Words"}},
        {"negative_stock_at": {"east": "never"}},
        {"negative_stock_at": {"Not A Site": "block"}},
        {"accounts": {"Two Words": {"code": "1"}}},
        {"accounts": {"cash": {"code": ""}}},
        {"accounts": {"cash": {"colour": "red"}}},
    ],
)
def test_a_table_of_settings_takes_only_what_it_may_hold(house, body):
    before = house.get("settings").json
    assert house.put("settings", body).status == 422
    assert house.get("settings").json == before
