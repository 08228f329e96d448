"""R10 transfers between sites: what is on the way, at which value, and what voids make of it."""

from __future__ import annotations

import pytest


@pytest.fixture
def sites(open_warehouse):
    """Each site with cost pools of its own; main has 10 at 2.00 and 10 at 4.00."""
    house = open_warehouse(cost_pool="site")
    house.receive("10", "2.00", location="A")
    house.receive("10", "4.00", location="A")
    house.transfer(quantity="20")
    yield house
    assert house.replayed() == house.fingerprint()


def send(house, quantity, number="TR-1"):
    return house.post("move", quantity, document=number, location="A")


def arrive(house, quantity, number="TR-1", **fields):
    return house.post("move", quantity, document=number, to_location="B", place="east", **fields)


def test_r10_goods_on_the_way_stand_in_transit_at_the_sources_average(sites):
    send(sites, "5")
    assert sites.entries[-1][1] == [("in_transit", "15.00", "0.00"), ("inventory", "0.00", "15.00")]
    assert (sites.pool(site=1), sites.pool(site=3), sites.pool(site=2)) == (
        ("15", "45.00"),
        ("5", "15.00"),
        ("0", "0.00"),
    )
    arrive(sites, "2")
    assert sites.entries[-1][1] == [("inventory", "6.00", "0.00"), ("in_transit", "0.00", "6.00")]
    assert (sites.pool(site=3), sites.pool(site=2)) == (("3", "9.00"), ("2", "6.00"))


def test_r10_inside_one_pool_goods_on_the_way_make_no_entry(house):
    house.receive("10", "2.00", location="A")
    house.transfer()
    before = list(house.entries)
    send(house, "4")
    arrive(house, "4")
    assert house.entries == before
    assert (house.on_hand("A"), house.on_hand("B", site=2), house.pool()) == ("6", "4", ("10", "20.00"))


def test_r10_the_last_unit_on_the_way_takes_the_remainder(sites):
    sites.receive("1", "0.01", location="A")
    send(sites, "3")
    for _ in range(3):
        arrive(sites, "1")
    assert (sites.pool(site=3), sites.balance_of("in_transit")) == (("0", "0.00"), "0.00")


def test_r10_what_arrives_covers_what_was_sold_there_before(sites):
    sites.post("ship", "2", location="B", place="east")
    send(sites, "5")
    arrive(sites, "5")
    assert (sites.pool(site=2), sites.balance_of("cogs")) == (("3", "9.00"), "6.00")


def test_r11_arrival_and_shipment_are_taken_back_in_that_order(sites):
    sent = send(sites, "5")
    arrived = arrive(sites, "5")
    assert sites.post("void", voids=sent) == "document_closed"
    for event in (arrived, sent):
        sites.post("void", voids=event)
    assert (sites.pool(site=1), sites.pool(site=3), sites.pool(site=2)) == (
        ("20", "60.00"),
        ("0", "0.00"),
        ("0", "0.00"),
    )
    assert sites.on_hand("A") == "20"


def test_r11_a_voided_shipment_leaves_no_value_on_nothing_on_the_way(sites):
    send(sites, "5")
    sites.receive("10", "9.00", location="A")
    sent = send(sites, "5")
    arrive(sites, "5")
    sites.post("void", voids=sent)
    assert (sites.pool(site=3), sites.balance_of("in_transit")) == (("0", "0.00"), "0.00")
    assert sites.balance_of("cogs") == "-6.00"


def test_more_than_is_on_the_way_is_not_taken_even_if_accepted(sites):
    send(sites, "5")
    assert arrive(sites, "6") == arrive(sites, "6", accept=True) == "over_receipt"
    assert sites.pool(site=3) == ("5", "15.00")
