"""The rules of the ledger (docs: rules R1 to R11), each in the accountant's words."""

from __future__ import annotations

import pytest


def test_r1_a_receipt_against_an_order_takes_the_orders_cost(house):
    house.purchase(cost="2.50")
    house.receive("12", document="PO-1")
    assert house.pool() == ("12", "30.00")
    assert house.balance_of("accounts_payable") == "-30.00"


def test_r1_free_goods_count_at_nothing_when_the_line_says_0(house):
    house.purchase(cost="0")
    house.receive("12", document="PO-1")
    assert house.pool() == ("12", "0.00")
    assert house.entries == []


@pytest.mark.parametrize(("catalogue", "earlier", "value"), [("3.00", "9.00", "3.00"), (None, "9.00", "9.00")])
def test_r1_an_unpriced_receipt_takes_catalogue_cost_then_average_and_goes_to_grni(
    open_warehouse, catalogue, earlier, value
):
    house = open_warehouse()
    house.item("X", cost=catalogue)
    house.receive("1", earlier, sku="X")
    house.receive("1", sku="X")
    assert house.balance_of("grni") == f"-{value}"


def test_r1_an_unpriced_receipt_into_an_empty_pool_takes_the_last_receipt_cost(house):
    house.receive("1", "4.00")
    house.ship("1")
    house.receive("2")
    assert house.pool() == ("2", "8.00")


def test_r1_without_any_cost_it_counts_at_0(house):
    house.receive("2")
    assert house.pool() == ("2", "0.00")


def test_r2_picking_the_last_unit_leaves_no_value(house):
    house.receive("3", "3.333333")
    for _ in range(3):
        house.ship("1")
    assert house.pool() == ("0", "0.00")
    assert house.balance_of("cogs") == "10.00"


def test_r2_what_was_sold_keeps_its_cost_whatever_is_bought_later(house):
    house.receive("2", "5.00")
    house.ship("1")
    house.receive("10", "9.00")
    assert house.balance_of("cogs") == "5.00"


def test_r2_a_sale_with_a_price_owes_us_its_amount(house):
    house.receive("5", "2.00")
    house.sale(price="9.00")
    house.post("pick", "5", document="SO-1", location="RECEIVING")
    house.ship("5", document="SO-1", location="STAGING")
    assert house.entries[-1][1] == [
        ("accounts_receivable", "45.00", "0.00"),
        ("sales", "0.00", "45.00"),
        ("cogs", "10.00", "0.00"),
        ("inventory", "0.00", "10.00"),
    ]


def test_r3_units_sold_before_they_came_are_trued_up_by_their_receipt(house):
    house.ship("2")
    house.receive("20", "3.30")
    assert house.balance_of("cogs") == "6.60"
    assert house.pool() == ("18", "59.40")
    assert house.entries[-1][2] == 1  # the true-up names the issue that it corrects


def test_r3_found_units_cover_at_the_provisional_cost_without_a_true_up(house):
    house.receive("1", "5.00")
    house.ship("1")
    house.ship("2")
    house.post("count", "0", location="RECEIVING")
    assert house.pool() == ("0", "0.00")
    house.receive("10", "7.00")
    assert house.pool() == ("10", "70.00")


def test_r3_what_is_found_beyond_the_covered_units_enters_at_the_average_rounded_once(house):
    house.receive("3", "3.3333")
    house.ship("3")
    house.ship("1")
    house.post("count", "1", location="RECEIVING")
    assert house.pool() == ("1", "3.33")
    assert house.balance_of("over_short") == "-6.66"


def test_r3_the_oldest_issue_is_covered_first(house):
    house.receive("1", "5.00")
    house.ship("1")
    first, second = house.ship("2"), house.ship("2")
    house.receive("3", "6.00")
    _, waiting = house.books.pool(1, 0)
    assert [row.event_id for row in waiting] == [house.known[second].event]
    assert waiting[0].quantity == 1_000_000
    assert first != second


def test_r3_under_block_a_shipment_beyond_stock_is_held_and_moves_nothing(open_warehouse):
    house = open_warehouse(negative_stock="block")
    house.receive("1", "5.00")
    before = house.fingerprint()
    assert house.ship("2") == "not_enough_stock"
    assert house.fingerprint() == before


def test_r4_a_supplier_return_at_average_puts_the_difference_to_price_variance(house):
    house.receive("8", "10")
    house.receive("4", "16")
    house.ship("10")
    house.post("supplier_return", "1", unit_cost="10", location="RECEIVING")
    assert house.pool() == ("1", "12.00")
    assert house.balance_of("purchase_price_variance") == "2.00"


@pytest.mark.parametrize(
    ("policy", "value", "variance"), [("average", "450.00", "-50.00"), ("original", "400.00", "0.00")]
)
def test_r4_both_policies_of_a_supplier_return(open_warehouse, policy, value, variance):
    house = open_warehouse(supplier_return_cost=policy)
    house.receive("2", "100")
    house.receive("2", "200")
    house.post("supplier_return", "1", unit_cost="200", location="RECEIVING")
    assert house.pool() == ("3", value)
    assert house.balance_of("purchase_price_variance") == variance


def test_r4_original_cost_never_leaves_a_value_on_nothing(open_warehouse):
    house = open_warehouse(supplier_return_cost="original")
    house.receive("1", "1.00")
    house.receive("1", "9.00")
    house.ship("1")
    house.post("supplier_return", "1", unit_cost="9.00", location="RECEIVING")
    assert house.pool() == ("0", "0.00")
    assert house.balance_of("purchase_price_variance") == "-4.00"


def test_r5_the_last_return_of_a_line_takes_what_is_left_of_its_cost(house):
    house.receive("3", "3.333333")
    house.sale(quantity="3")
    house.post("pick", "3", document="SO-1", location="RECEIVING")
    house.ship("3", document="SO-1", location="STAGING")
    values = []
    for _ in range(3):
        house.post("customer_return", "1", document="SO-1")
        values.append(house.movements[-1][6])
    assert values == [333, 333, 334]
    assert house.balance_of("cogs") == "0.00"


def test_r5_more_than_was_shipped_is_held(house):
    house.receive("3", "3.00")
    house.sale(quantity="3")
    house.ship("2", document="SO-1", location="RECEIVING")
    assert house.post("customer_return", "3", document="SO-1") == "over_receipt"


def test_r5_an_unlinked_return_comes_back_at_the_average(house):
    house.receive("2", "3.00")
    house.ship("1")
    house.post("customer_return", "1")
    assert house.pool() == ("2", "6.00")


def test_r7_a_short_count_goes_to_over_and_short_at_the_average(house):
    house.receive("100", "2.00", location="A")
    house.post("count", "95", location="A")
    assert house.on_hand("A") == "95"
    assert house.balance_of("over_short") == "10.00"


def test_r7_a_pick_that_arrives_late_leaves_the_shelfs_number(house):
    house.receive("100", "2.00", location="A")
    ten = house.now + 3_600_000
    house.now = ten
    house.post("count", "95", location="A", at=ten)
    house.now = ten + 3_600_000
    house.post("pick", "5", location="A", to_location="STAGING", at=ten - 300_000)
    assert house.on_hand("A") == "95"
    assert house.on_hand("STAGING") == "5"
    assert house.balance_of("over_short") == "0.00"


def test_r7_a_count_sees_the_book_as_of_its_own_time(house):
    house.receive("10", "2.00", location="A")
    counted_at = house.now
    house.now += 10_000
    house.post("pick", "4", location="A")
    house.post("count", "10", location="A", at=counted_at)
    assert house.on_hand("A") == "6"
    assert house.balance_of("over_short") == "0.00"


def test_r7_a_void_of_what_a_count_already_saw_does_not_count_twice(house):
    house.receive("10", "2.00", location="A")
    wrong = house.receive("2", "2.00", location="A")
    house.post("count", "10", location="A")
    house.post("void", voids=wrong)
    assert house.on_hand("A") == "10"


def test_r7_a_count_that_was_voided_no_longer_corrects_what_came_before_it(house):
    house.receive("3", "2.00", location="A")
    picked = house.post("pick", "3", location="A")
    house.post("void", voids=house.post("count", "0", location="A"))
    house.post("void", voids=picked)
    assert house.on_hand("A") == "3"
    assert house.balance_of("over_short") == "0.00"


def test_r7_r11_a_void_of_a_count_takes_back_what_late_events_corrected_on_it(house):
    house.receive("100", "2.00", location="A")
    ten = house.now = house.now + 3_600_000
    count = house.post("count", "95", location="A", at=ten)
    house.now = ten + 3_600_000
    house.post("pick", "5", location="A", to_location="STAGING", at=ten - 300_000)
    taken_back = house.post("pick", "3", location="A", to_location="STAGING", at=ten - 200_000)
    house.post("void", voids=taken_back)
    house.post("void", voids=count)
    assert house.on_hand("A") == "95"
    assert house.pool() == ("100", "200.00")
    assert house.balance_of("over_short") == "0.00"


@pytest.mark.parametrize("first", ["receipt", "count"])
def test_r7_r11_a_receipt_and_the_count_that_saw_it_are_voided_in_any_order(house, first):
    receipt = house.receive("5", "2.00", location="A")
    count = house.post("count", "3", location="A")
    for voided in (receipt, count) if first == "receipt" else (count, receipt):
        house.post("void", voids=voided)
    assert house.on_hand("A") == "0"
    assert house.pool() == ("0", "0.00")
    assert house.balance_of("over_short") == "0.00"


def test_r7_r11_a_void_of_a_count_that_a_newer_one_replaced_leaves_the_newer_ones_number(house):
    house.receive("100", "2.00", location="A")
    ten = house.now = house.now + 3_600_000
    count = house.post("count", "95", location="A", at=ten)
    house.post("pick", "5", location="A", to_location="STAGING", at=ten - 300_000)
    house.now = ten + 3_600_000
    house.post("count", "94", location="A", at=house.now)
    house.post("void", voids=count)
    assert house.on_hand("A") == "94"


def test_r7_found_stock_without_any_cost_waits_for_approval(house):
    assert house.post("count", "3", location="A") == "no_cost"
    house.post("count", "3", location="A", accept=True)
    assert house.pool() == ("3", "0.00")


def test_r7_a_complete_count_sets_what_was_not_seen_to_0(house):
    house.item("G-200")
    house.receive("3", "1.00", location="A")
    house.receive("4", "1.00", location="A", sku="G-200")
    house.post("count", "3", sku="W-100", location="A", complete=True)
    assert house.on_hand("A") == "3"
    assert house.on_hand("A", "G-200") == "0"


def test_r7_an_empty_bin_is_one_count_without_an_item(house):
    house.receive("3", "1.00", location="A")
    house.post("count", "0", location="A", complete=True)
    assert house.on_hand("A") == "0"
    assert house.balance_of("over_short") == "3.00"


def test_r8_a_late_receipt_costs_what_is_booked_after_it_and_rewrites_nothing(house):
    house.receive("1", "2.00")
    house.ship("1")
    before = list(house.entries)
    house.receive("1", "8.00", at=house.now - 86_400_000)
    assert house.entries[: len(before)] == before
    assert house.balance_of("cogs") == "2.00"


def test_r10_a_move_inside_a_pool_makes_no_journal_entry(house):
    house.receive("3", "1.00", location="A")
    before = list(house.entries)
    house.post("putaway", "2", location="A", to_location="B")
    assert house.entries == before
    assert (house.on_hand("A"), house.on_hand("B")) == ("1", "2")


def test_r11_a_void_mirrors_the_event(house):
    wrong = house.receive("3", "1.10")
    house.post("void", voids=wrong)
    assert house.pool() == ("0", "0.00")
    assert house.balance_of("accounts_payable") == "0.00"


def test_r11_voiding_a_receipt_whose_goods_are_gone_leaves_a_residue_in_cogs(house):
    house.receive("1", "1.00")
    second = house.receive("1", "9.00")
    house.ship("1")
    house.post("void", voids=second)
    assert house.pool() == ("0", "0.00")
    assert house.entries[-1][1] == [
        ("accounts_payable", "9.00", "0.00"),
        ("inventory", "0.00", "9.00"),
        ("inventory", "4.00", "0.00"),
        ("cogs", "0.00", "4.00"),
    ]


def test_r11_voiding_a_trued_up_shipment_takes_its_true_up_back(house):
    sold = house.ship("2")
    house.receive("20", "3.30")
    house.post("void", voids=sold)
    assert house.pool() == ("20", "66.00")
    assert house.balance_of("cogs") == "0.00"


def test_r11_units_that_a_void_drives_below_zero_wait_for_a_cost(house):
    wrong = house.receive("5", "2.00")
    house.ship("5")
    house.post("void", voids=wrong)
    _, waiting = house.books.pool(1, 0)
    assert [row.quantity for row in waiting] == [5_000_000]
    house.receive("5", "3.00")
    assert house.pool() == ("0", "0.00")


def test_r11_a_voided_receipt_opens_its_line_again(house):
    order = house.purchase(quantity="5")
    wrong = house.receive("5", document="PO-1")
    house.post("void", voids=wrong)
    assert order.lines[0].received == 0
    assert order.progressed() == "ordered"


@pytest.mark.parametrize("first_word", ["void_of_void", "already_voided"])
def test_r11_a_void_of_a_void_and_a_second_void_are_held(house, first_word):
    received = house.receive("1", "1.00")
    void = house.post("void", voids=received)
    target = void if first_word == "void_of_void" else received
    before = house.fingerprint()
    assert house.post("void", voids=target) == first_word
    assert house.fingerprint() == before


def test_scrap_goes_to_shrinkage(house):
    house.receive("4", "1.50")
    house.post("scrap", "1", location="RECEIVING", reason="broken")
    assert house.balance_of("shrinkage") == "1.50"


def test_available_is_on_hand_less_what_open_orders_promise(house):
    house.receive("80", "1.00", location="A")
    house.sale(quantity="29")
    assert house.reserved("A") == "29"
    house.post("pick", "29", document="SO-1", location="A")
    assert (house.reserved("A"), house.reserved("STAGING")) == ("0", "29")
    house.ship("29", document="SO-1", location="STAGING")
    assert house.reserved("STAGING") == "0"


def test_a_move_that_names_an_orders_line_takes_picked_goods_off_it_and_its_void_brings_them_back(house):
    house.receive("6", "2.00", location="A")
    order = house.sale(quantity="5")
    house.post("pick", "5", document="SO-1", line=1, location="A", to_location="STAGING")
    damaged = {"location": "STAGING", "to_location": "QUARANTINE", "reason": "damaged"}
    moved = house.post("move", "1", document="SO-1", line=1, **damaged)
    assert order.lines[0].picked == 4_000_000
    assert house.post("pick", "1", document="SO-1", line=1, location="A", to_location="STAGING") in house.known
    house.post("void", voids=moved)
    assert order.lines[0].picked == 6_000_000


def test_a_move_is_not_held_for_the_document_it_names(house):
    house.receive("5", "2.00", location="A")
    house.sale(quantity="5")
    for number, line in (("SO-9", 1), ("SO-1", None), ("SO-1", 7)):
        moved = house.post("move", "1", document=number, line=line, location="A", to_location="B")
        assert moved in house.known, number
    assert house.on_hand("B") == "3"
