"""R10 moves between sites, policies of a site, and scrap by its reason."""

from __future__ import annotations

import pytest

from hub.core.policies import BadPolicy, Policies, with_setting


@pytest.fixture
def sites(open_warehouse):
    """Each site with cost pools of its own; main has 10 at 2.00 and 10 at 4.00."""
    house = open_warehouse(cost_pool="site")
    house.receive("10", "2.00", location="A")
    house.receive("10", "4.00", location="A")
    return house


def send(house, quantity, **fields):
    return house.post("move", quantity, location="A", to_location="B", to_site="east", **fields)


def test_r10_between_pools_goods_travel_at_the_sources_average_through_in_transit(sites):
    send(sites, "5")
    assert (sites.pool(site=1), sites.pool(site=2)) == (("15", "45.00"), ("5", "15.00"))
    assert [lines for _, lines, _ in sites.entries[-2:]] == [
        [("in_transit", "15.00", "0.00"), ("inventory", "0.00", "15.00")],
        [("inventory", "15.00", "0.00"), ("in_transit", "0.00", "15.00")],
    ]
    assert (sites.on_hand("A"), sites.on_hand("B", site=2)) == ("15", "5")


def test_r10_inside_a_pool_a_move_to_another_site_makes_no_entry(house):
    house.receive("10", "2.00", location="A")
    before = list(house.entries)
    send(house, "4")
    assert house.entries == before
    assert (house.on_hand("A"), house.on_hand("B", site=2)) == ("6", "4")


def test_nothing_happens_at_the_site_of_the_goods_on_the_way(sites):
    assert sites.post("receipt", "1", unit_cost="1", place="in-transit") == "malformed"
    assert "name their transfer" in sites.held.message


def test_r10_what_arrives_covers_what_was_sold_there_before_it_came(sites):
    sites.post("ship", "2", location="B", place="east")
    send(sites, "5")
    assert sites.pool(site=2) == ("3", "9.00")
    assert sites.balance_of("cogs") == "6.00"


def test_r10_what_is_sent_beyond_stock_is_trued_up_at_the_source(sites):
    send(sites, "25")
    assert (sites.pool(site=1), sites.pool(site=2)) == (("-5", "-15.00"), ("25", "75.00"))
    sites.receive("5", "6.00", location="A")
    assert sites.pool(site=1) == ("0", "0.00")
    assert sites.balance_of("cogs") == "15.00"


def test_r11_a_voided_move_between_pools_comes_back_whole(sites):
    moved = send(sites, "5")
    sites.post("void", voids=moved)
    assert (sites.pool(site=1), sites.pool(site=2)) == (("20", "60.00"), ("0", "0.00"))
    assert (sites.on_hand("A"), sites.on_hand("B", site=2)) == ("20", "0")
    assert (sites.balance_of("in_transit"), sites.balance_of("cogs")) == ("0.00", "0.00")


@pytest.mark.parametrize("first", ["move", "shipment"])
def test_r11_a_voided_move_takes_its_true_up_back_once(sites, first):
    sold = sites.post("ship", "2", location="B", place="east")
    moved = send(sites, "5")
    for one in ([moved, sold], [sold, moved])[first == "shipment"]:
        sites.post("void", voids=one)
    assert (sites.pool(site=1), sites.pool(site=2)) == (("20", "60.00"), ("0", "0.00"))
    assert (sites.balance_of("in_transit"), sites.balance_of("cogs")) == ("0.00", "0.00")


def test_r11_a_voided_move_of_what_is_sold_there_leaves_units_that_wait_there(sites):
    moved = send(sites, "5")
    sites.post("ship", "4", location="B", place="east")
    sites.post("void", voids=moved)
    assert (sites.pool(site=1), sites.pool(site=2)) == (("20", "60.00"), ("-4", "-12.00"))
    assert sites.balance_of("cogs") == "12.00"


def test_r10_a_late_move_that_both_bins_were_counted_after_changes_neither(sites):
    early = sites.now
    sites.now += 60_000
    sites.post("count", "20", location="A")
    sites.post("count", "0", location="B", place="east")
    late = send(sites, "5", at=early)
    assert (sites.on_hand("A"), sites.on_hand("B", site=2)) == ("20", "0")
    assert (sites.pool(site=1), sites.pool(site=2)) == (("20", "60.00"), ("0", "0.00"))
    sites.post("void", voids=late)
    assert (sites.on_hand("A"), sites.on_hand("B", site=2)) == ("20", "0")


@pytest.mark.parametrize(
    "fields", [{"kind": "putaway"}, {"kind": "pick"}, {"scanned": True}, {"to_site": "No such!"}, {"to_location": None}]
)
def test_r10_only_a_move_entered_at_the_hub_goes_to_another_site(sites, fields):
    before = sites.fingerprint()
    told = {"kind": "move", "location": "A", "to_location": "B", "to_site": "east", **fields}
    assert sites.post(told.pop("kind"), "1", **told) == "malformed"
    assert sites.fingerprint() == before


def test_r3_a_site_may_block_while_the_others_warn(open_warehouse):
    house = open_warehouse(negative_stock_at={"east": "block"})
    assert house.post("ship", "1", location="B", place="east") == "not_enough_stock"
    house.ship("1")
    assert house.pool() == ("-1", "0.00")


@pytest.mark.parametrize(
    ("reason", "account"),
    [("expired", "cogs"), ("sample", "own 1001"), ("broken", "shrinkage"), (None, "shrinkage")],
)
def test_scrap_goes_to_the_account_of_its_reason(open_warehouse, reason, account):
    house = open_warehouse(scrap_accounts={"expired": "cogs", "sample": "samples"})
    house.receive("4", "1.50")
    scrapped = house.post("scrap", "1", location="RECEIVING", reason=reason)
    assert house.balance_of(account) == "1.50"
    house.post("void", voids=scrapped)
    assert house.balance_of(account) == "0.00"


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("scrap_accounts", '{"lost": "inventory"}'),
        ("scrap_accounts", '{"lost": "accounts_payable"}'),
        ("scrap_accounts", '{"lost": "Not a word"}'),
        ("scrap_accounts", '{"": "shrinkage"}'),
        ("negative_stock_at", '{"east": "never"}'),
        ("negative_stock_at", '{"No such!": "block"}'),
    ],
)
def test_a_table_of_settings_takes_only_what_it_may_hold(key, value):
    with pytest.raises(BadPolicy, match="Expected"):
        with_setting(Policies(), key, value)
