"""R11: a void mirrors what an event did, with what later receipts put on it, and each side only once."""

from __future__ import annotations


def test_r11_a_shipment_and_then_its_receipt_undone_leave_other_stock_alone(house):
    sold = house.ship("2")
    received = house.receive("20", "3.30")
    house.receive("10", "5.00")
    house.post("void", voids=sold)
    house.post("void", voids=received)
    assert house.pool() == ("10", "50.00")
    assert house.balance_of("cogs") == "0.00"


def test_r11_a_receipt_and_then_its_shipment_undone_leave_other_stock_alone(house):
    sold = house.ship("2")
    received = house.receive("20", "3.30")
    house.receive("10", "5.00")
    house.post("void", voids=received)
    house.post("void", voids=sold)
    assert house.pool() == ("10", "50.00")
    assert house.balance_of("cogs") == "0.00"


def test_r11_units_that_wait_again_are_trued_up_for_their_own_shipment(house):
    house.sale(quantity="2")
    sold = house.ship("2", document="SO-1")
    wrong = house.receive("20", "3.30")
    void = house.post("void", voids=wrong)
    house.receive("20", "4.00")
    assert house.entries[-1][2] == house.known[void].event  # linked to the void
    house.post("customer_return", "1", document="SO-1")
    assert house.cost_of_last() == "-4.00"  # and the shipment knows its cost
    house.post("void", voids=sold)
    assert house.balance_of("cogs") == "-4.00"


def test_r11_a_complete_count_beyond_stock_is_mirrored_item_by_item(house):
    house.item("G-200", cost="1.00")
    house.ship("5", sku="G-200")
    house.ship("5")
    house.receive("3", "1.00", location="A")
    house.receive("3", "1.00", location="A", sku="G-200")
    count = house.post("count", "0", location="A", complete=True)
    house.receive("20", "3.00")
    house.receive("20", "4.00", sku="G-200")
    house.post("void", voids=count)
    assert house.pool() == ("18", "54.00")
    assert house.pool("G-200") == ("18", "72.00")
    assert house.balance_of("over_short") == "0.00"


def test_r11_after_a_wrong_receipt_the_last_average_is_the_one_before_it(house):
    house.receive("1", "5.00")
    house.ship("1")
    wrong = house.receive("1", "999.00")
    house.post("void", voids=wrong)
    house.ship("1")
    assert house.cost_of_last() == "5.00"


def test_r11_a_late_shipment_that_a_count_had_seen_gives_its_line_back_what_it_cost(house):
    order = house.sale(quantity="5")
    house.receive("10", "2.00", location="A")
    early = house.now
    house.now += 60_000
    house.post("count", "5", location="A")
    late = house.post("ship", "5", document="SO-1", location="A", at=early)
    house.post("void", voids=late)
    assert order.lines[0].shipped_cost == 0
    assert house.on_hand("A") == "5"


def test_r5_a_return_never_brings_back_more_than_is_left_of_the_lines_cost(house):
    house.sale(quantity="9")
    house.receive("1", "1.00")
    house.ship("1", document="SO-1")
    house.receive("1", "9.00")
    dear = house.ship("1", document="SO-1")
    house.post("customer_return", "1", document="SO-1")
    house.post("void", voids=dear)
    house.ship("2")
    house.receive("1", "2.00")
    house.ship("1", document="SO-1")
    house.post("customer_return", "1", document="SO-1")
    assert house.cost_of_last() == "0.00"


def test_r5_a_return_that_covers_a_sale_beyond_stock_takes_its_own_cost_off_the_line(house):
    house.sale(quantity="2")
    house.receive("2", "10.00")
    house.ship("2", document="SO-1")
    house.receive("1", "4.00")
    house.ship("2")
    house.post("customer_return", "1", document="SO-1")
    house.post("customer_return", "1", document="SO-1")
    assert house.pool() == ("1", "10.00")
    assert house.balance_of("cogs") == "14.00"


def test_r5_a_voided_return_comes_again_at_the_whole_cost(house):
    house.sale(quantity="3")
    house.receive("3", "3.333333")
    house.ship("3", document="SO-1")
    wrong = house.post("customer_return", "1", document="SO-1")
    house.post("void", voids=wrong)
    house.post("customer_return", "3", document="SO-1")
    assert house.cost_of_last() == "-10.00"
    assert house.balance_of("cogs") == "0.00"


def test_r5_what_came_back_too_dear_is_made_up_by_later_returns(house):
    house.sale(quantity="9")
    house.receive("1", "1.00")
    house.ship("1", document="SO-1")
    house.receive("1", "9.00")
    dear = house.ship("1", document="SO-1")
    house.post("customer_return", "1", document="SO-1")
    house.post("void", voids=dear)
    house.ship("2")
    house.receive("2", "1.00")
    house.ship("2", document="SO-1")
    house.post("customer_return", "1", document="SO-1")
    assert house.cost_of_last() == "0.00"
