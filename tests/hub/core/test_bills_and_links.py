"""R1 and the journal's mode `grni`: bills settle what was received, links tell what a receipt without a cost did cost."""

from __future__ import annotations

import pytest


@pytest.fixture
def grni(open_warehouse):
    house = open_warehouse(purchase_mode="grni")
    house.purchase(quantity="40", cost="2.50")
    return house


def bill(house, quantity, unit_cost, *, number="B-1", line=1, **fields):
    lines = [{"line": line, "quantity": quantity, "unit_cost": unit_cost}]
    return house.post(
        "bill", **{"number": number, "supplier": "ACME", "purchase_order": "PO-1", "lines": lines, **fields}
    )


def test_a_bill_as_ordered_moves_what_was_received_to_the_payable(grni):
    received = grni.receive("40", document="PO-1")
    bill(grni, "40", "2.50")
    assert grni.entries[-1][1] == [("grni", "100.00", "0.00"), ("accounts_payable", "0.00", "100.00")]
    assert grni.entries[-1][2] == grni.known[received].event
    assert grni.pool() == ("40", "100.00")


def test_a_dearer_bill_is_split_by_what_is_left(grni):
    grni.receive("40", document="PO-1")
    grni.ship("10")
    bill(grni, "40", "2.60")
    assert grni.entries[-1][1] == [
        ("inventory", "3.00", "0.00"),
        ("cogs", "1.00", "0.00"),
        ("grni", "100.00", "0.00"),
        ("accounts_payable", "0.00", "104.00"),
    ]
    assert grni.pool() == ("30", "78.00")


def test_a_cheaper_bill_gives_back_by_what_is_left(grni):
    grni.receive("40", document="PO-1")
    grni.ship("10")
    bill(grni, "40", "2.40")
    assert grni.pool() == ("30", "72.00")
    assert grni.balance_of("cogs") == "24.00"


def test_a_cheaper_bill_takes_no_more_out_than_the_pool_holds(grni):
    grni.receive("40", document="PO-1")
    grni.post("cost_change", sku="W-100", value="1.00", reason="rust")
    bill(grni, "40", "2.00")
    assert grni.pool() == ("40", "0.00")
    assert grni.balance_of("cogs") == "-19.00"


def test_forty_single_receipts_and_one_bill_keep_half_of_the_difference(grni):
    for _ in range(40):
        grni.receive("1", document="PO-1")
    grni.ship("20")
    bill(grni, "40", "2.51")
    assert grni.pool() == ("20", "50.20")
    assert grni.balance_of("grni") == "0.00"


def test_bills_take_the_oldest_receipts_first_and_the_last_one_the_remainder(grni):
    grni.receive("3", document="PO-1")
    grni.receive("4", document="PO-1")
    for number, quantity in (("B-1", "2"), ("B-2", "2"), ("B-3", "3")):
        bill(grni, quantity, "2.50", number=number)
    assert grni.balance_of("grni") == "0.00"
    assert grni.balance_of("accounts_payable") == "-17.50"


def test_a_bill_for_more_than_was_received_and_not_billed_is_held(grni):
    grni.receive("10", document="PO-1")
    bill(grni, "6", "2.50")
    before = grni.fingerprint()
    assert bill(grni, "5", "2.50", number="B-2") == "over_receipt"
    assert grni.held.message == (
        "Expected at most 4, received and not billed yet, got 5: receive the rest, or correct the bill."
    )
    assert grni.fingerprint() == before


def test_two_lines_of_a_bill_share_one_receipt(grni):
    grni.receive("10", document="PO-1")
    lines = [{"sku": "W-100", "quantity": "4", "unit_cost": "2.50"}, {"line": 1, "quantity": "6", "unit_cost": "2.60"}]
    bill(grni, "10", "0", lines=lines)
    assert grni.balance_of("grni") == "0.00"
    assert grni.balance_of("accounts_payable") == "-25.60"
    assert grni.pool() == ("10", "25.60")


def test_a_voided_bill_leaves_its_receipts_to_be_billed_again(grni):
    grni.receive("10", document="PO-1")
    wrong = bill(grni, "10", "3.00")
    assert bill(grni, "10", "2.50") == "document_closed"
    grni.post("void", voids=wrong)
    assert grni.balance_of("grni") == "-25.00"
    bill(grni, "10", "2.50")
    assert (grni.pool(), grni.balance_of("grni")) == (("10", "25.00"), "0.00")


@pytest.mark.parametrize("order", [("receipt", "bill"), ("bill", "receipt")])
def test_r11_a_billed_receipt_is_mirrored_with_its_bill_and_only_once(grni, order):
    wrong = grni.receive("10", document="PO-1")
    kept = grni.receive("10", document="PO-1")
    paper = bill(grni, "20", "3.00")
    for one in order:
        grni.post("void", voids=wrong if one == "receipt" else paper)
    assert (grni.pool(), grni.balance_of("grni")) == (("10", "25.00"), "-25.00")
    assert grni.balance_of("accounts_payable") == "0.00"
    assert grni.shelf.load_receipt(grni.known[kept].decision).open_quantity == 10_000_000


def test_r11_units_of_a_billed_receipt_that_are_sold_go_with_it(grni):
    wrong = grni.receive("10", document="PO-1")
    bill(grni, "10", "3.00")
    grni.ship("10")
    grni.post("void", voids=wrong)
    assert grni.pool() == ("-10", "-30.00")
    assert (grni.balance_of("grni"), grni.balance_of("accounts_payable")) == ("0.00", "0.00")


def test_in_mode_direct_there_is_nothing_to_bill(house):
    house.purchase()
    house.receive("10", document="PO-1")
    assert bill(house, "10", "2.50") == "over_receipt"


def test_in_mode_direct_a_bill_tells_the_cost_of_a_receipt_that_came_without_one(house):
    house.item("X", cost="2.00")
    received = house.receive("10", sku="X")
    line = {"receipt": received, "quantity": "10", "unit_cost": "2.20"}
    bill(house, "", "", purchase_order=None, lines=[line])
    assert house.pool("X") == ("10", "22.00")
    assert (house.balance_of("grni"), house.balance_of("accounts_payable")) == ("0.00", "-22.00")


BAD_BILLS = {
    "unknown order": ({"purchase_order": "PO-404"}, "unknown_document"),
    "another supplier": ({"supplier": "ZED"}, "wrong_document"),
    "unknown line": ({"line": 9}, "not_on_order"),
    "unknown item": ({"lines": [{"sku": "NOPE", "quantity": "1", "unit_cost": "1"}]}, "malformed"),
    "item of another order": ({"lines": [{"sku": "X", "quantity": "1", "unit_cost": "1"}]}, "not_on_order"),
    "no order": ({"purchase_order": None}, "malformed"),
    "no lines": ({"lines": []}, "malformed"),
    "quantity 0": ({"quantity": "0"}, "malformed"),
    "cost below 0": ({"unit_cost": "-1"}, "malformed"),
    "unknown receipt": ({"lines": [{"receipt": "none", "quantity": "1", "unit_cost": "1"}]}, "unknown_document"),
}


@pytest.mark.parametrize("name", BAD_BILLS)
def test_a_bill_that_fits_nothing_is_held_and_changes_nothing(grni, name):
    grni.item("X")
    grni.receive("10", document="PO-1")
    fields, reason = BAD_BILLS[name]
    before = grni.fingerprint()
    assert bill(grni, **{"quantity": "1", "unit_cost": "2.50", **fields}) == reason
    assert grni.fingerprint() == before


@pytest.mark.parametrize(("mode", "account"), [("direct", "accounts_payable"), ("grni", "grni")])
def test_r1_a_receipt_linked_to_its_order_line_takes_its_cost(open_warehouse, mode, account):
    house = open_warehouse(purchase_mode=mode)
    house.item("X", cost="2.00")
    order = house.purchase(quantity="12", cost="3.00", sku="X")
    received = house.receive("10", sku="X")
    house.ship("4", sku="X")
    house.post("link", receipt=received, purchase_order="PO-1")
    assert house.pool("X") == ("6", "18.00")
    assert house.balance_of("cogs") == "12.00"
    assert house.balance_of(account) == "-30.00"
    assert order.lines[0].received == 10_000_000


def test_r1_a_receipt_may_be_told_its_cost_alone(house):
    received = house.receive("10")
    house.ship("5")
    house.post("link", receipt=received, unit_cost="1.01")
    assert (house.pool(), house.balance_of("cogs")) == (("5", "5.05"), "5.05")
    house.ship("5")
    house.receive("1")
    assert house.pool() == ("1", "1.01")  # the last receipt cost is known by now


def test_r1_a_linked_receipt_in_mode_grni_waits_for_its_bill(open_warehouse):
    house = open_warehouse(purchase_mode="grni")
    house.purchase(quantity="12", cost="3.00")
    received = house.receive("10")
    house.post("link", receipt=received, purchase_order="PO-1", line=1)
    bill(house, "10", "3.10")
    assert (house.pool(), house.balance_of("grni")) == (("10", "31.00"), "0.00")


def test_r1_a_link_of_which_something_is_billed_is_undone_after_the_bill(open_warehouse):
    house = open_warehouse(purchase_mode="grni")
    house.purchase(quantity="12", cost="3.00")
    link = house.post("link", receipt=house.receive("10"), purchase_order="PO-1")
    paper = bill(house, "4", "3.10")
    assert house.post("void", voids=link) == "document_closed"
    house.post("void", voids=paper)
    house.post("void", voids=link)
    assert (house.pool(), house.balance_of("grni")) == (("10", "0.00"), "0.00")


def test_r11_a_voided_link_gives_the_order_its_line_back_and_may_be_made_anew(house):
    order = house.purchase(quantity="12", cost="3.00")
    received = house.receive("10")
    house.post("void", voids=house.post("link", receipt=received, purchase_order="PO-1"))
    assert order.lines[0].received == 0
    assert (house.pool(), house.balance_of("accounts_payable")) == (("10", "0.00"), "0.00")
    house.post("link", receipt=received, unit_cost="2.00")
    assert (house.pool(), house.balance_of("accounts_payable")) == (("10", "20.00"), "-20.00")


@pytest.mark.parametrize("order", [("receipt", "link"), ("link", "receipt")])
def test_r11_a_linked_receipt_is_mirrored_with_its_link_and_only_once(house, order):
    line = house.purchase(quantity="12", cost="3.00").lines[0]
    received = house.receive("10")
    link = house.post("link", receipt=received, purchase_order="PO-1")
    for one in order:
        house.post("void", voids=received if one == "receipt" else link)
    assert (house.pool(), line.received) == (("0", "0.00"), 0)
    assert (house.balance_of("accounts_payable"), house.balance_of("grni")) == ("0.00", "0.00")


BAD_LINKS = {
    "a receipt with a cost": ({"receipt": "PRICED", "unit_cost": "1"}, "document_closed"),
    "a second link": ({"receipt": "LINKED", "unit_cost": "1"}, "document_closed"),
    "an unknown receipt": ({"receipt": "none", "unit_cost": "1"}, "unknown_document"),
    "nothing to link to": ({"receipt": "BLIND"}, "no_cost"),
    "a line without a cost": ({"receipt": "BLIND", "purchase_order": "PO-2"}, "no_cost"),
    "an unknown order": ({"receipt": "BLIND", "purchase_order": "PO-404"}, "unknown_document"),
    "an order without the item": ({"receipt": "BLIND", "purchase_order": "PO-3"}, "not_on_order"),
    "an order that is full": ({"receipt": "BLIND", "purchase_order": "PO-1"}, "over_receipt"),
    "a cost below 0": ({"receipt": "BLIND", "unit_cost": "-1"}, "no_cost"),
}


@pytest.mark.parametrize("name", BAD_LINKS)
def test_r1_what_cannot_be_linked_is_held_and_changes_nothing(house, name):
    house.item("X")
    house.purchase("PO-1", quantity="3")
    house.purchase("PO-2", cost=None)
    house.purchase("PO-3", sku="X")
    known = {"PRICED": house.receive("1", "1"), "BLIND": house.receive("5"), "LINKED": house.receive("1")}
    house.post("link", receipt=known["LINKED"], unit_cost="1")
    fields, reason = BAD_LINKS[name]
    before = house.fingerprint()
    assert house.post("link", **{**fields, "receipt": known.get(fields["receipt"], fields["receipt"])}) == reason
    assert house.fingerprint() == before


def test_r4_goods_of_a_line_without_a_price_go_back_at_what_they_were_received_at(house):
    house.purchase(cost=None)
    house.receive("2", "1.00", document="PO-1")
    house.receive("2", "2.00", document="PO-1")
    house.receive("4", "9.00")
    house.post("supplier_return", "2", document="PO-1", location="RECEIVING")
    assert house.balance_of("accounts_payable") == "-39.00"
