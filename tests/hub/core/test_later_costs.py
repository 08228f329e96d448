"""R1, R6, R9: what a receipt cost comes later; the share that is left stays in inventory, the rest goes to cost of goods sold."""

from __future__ import annotations

import pytest


def freight(house, amount, *receipts, by="value", **fields):
    return house.post("landed_cost", receipts=list(receipts), amount=amount, by=by, **fields)


def test_r6_freight_on_the_first_lot_after_one_of_ten_was_sold(house):
    first = house.receive("5", "10")
    house.receive("5", "12")
    house.ship("1")
    house.post("landed_cost", receipt=first, amount="10.00", by="value", credit="cash")
    assert house.pool() == ("9", "108.00")
    assert house.balance_of("cogs") == "12.00"
    assert house.entries[-1] == (
        4,
        [("inventory", "9.00", "0.00"), ("cogs", "1.00", "0.00"), ("cash", "0.00", "10.00")],
        1,
    )


def test_r6_freight_on_a_lot_that_is_gone_goes_to_cogs_whatever_came_since(house):
    first = house.receive("10", "10")
    house.ship("10")
    house.receive("1000", "10")
    freight(house, "100.00", first)
    assert house.pool() == ("1000", "10000.00")
    assert house.balance_of("cogs") == "200.00"
    assert house.balance_of("accounts_payable") == "-10200.00"


def test_r6_the_part_that_covered_sales_beyond_stock_has_left(house):
    house.item("W-100", cost="10")
    house.ship("4")
    received = house.receive("10", "10")
    freight(house, "10.00", received)
    assert house.pool() == ("6", "66.00")
    assert house.balance_of("cogs") == "44.00"


@pytest.mark.parametrize(
    ("by", "shares"), [("value", ["2.00", "8.00"]), ("quantity", ["5.00", "5.00"]), ("weight", ["9.00", "1.00"])]
)
def test_r6_freight_is_shared_by_value_quantity_or_weight(house, by, shares):
    house.item("HEAVY", weight="9")
    house.item("LIGHT", weight="1")
    heavy, light = house.receive("10", "1", sku="HEAVY"), house.receive("10", "4", sku="LIGHT")
    freight(house, "10.00", heavy, light, by=by)
    assert [house.pool("HEAVY")[1], house.pool("LIGHT")[1]] == [
        f"{10 + float(shares[0]):.2f}",
        f"{40 + float(shares[1]):.2f}",
    ]


def test_r6_the_shares_of_three_sum_to_the_cent(house):
    for sku in ("A", "B", "C"):
        house.item(sku)
    received = [house.receive("1", "5", sku=sku) for sku in ("A", "B", "C")]
    freight(house, "10.00", *received)
    assert [house.pool(sku)[1] for sku in ("A", "B", "C")] == ["8.34", "8.33", "8.33"]


def test_r6_freight_on_an_order_is_shared_among_all_that_it_received(house):
    house.purchase(quantity="40", cost="2.50")
    for _ in range(40):
        house.receive("1", document="PO-1")
    house.ship("20")
    house.post("landed_cost", purchase_order="po-1", amount="0.40")
    assert house.pool() == ("20", "50.20")
    assert house.balance_of("cogs") == "50.20"


@pytest.mark.parametrize(
    ("quantity", "sold", "amount", "kept"),
    [
        ("3", ["1.2", "0.3"], "0.03", "0.02"),
        ("7", ["1", "1", "1.5"], "0.03", "0.02"),
        ("9", ["2", "2.5"], "0.01", "0.01"),
        ("3", ["1", "1"], "0.31", "0.10"),
        ("0.000003", ["0.000001"], "0.03", "0.02"),
        ("1000000", ["999999.999999"], "1000000.00", "0.00"),
    ],
)
def test_r6_a_share_sold_in_odd_steps_is_exact_to_the_half_cent(house, quantity, sold, amount, kept):
    house.item("FLUID", whole=False)
    received = house.receive(quantity, "100", sku="FLUID")
    for part in sold:
        house.ship(part, sku="FLUID")
    freight(house, amount, received)
    assert [line[1] for line in house.entries[-1][1] if line[0] == "inventory"] == [kept] * (kept != "0.00")


def test_r6_several_generations_keep_only_what_came_in_this_one(house):
    old = house.receive("10", "10")
    house.ship("6")
    newer = house.receive("6", "10")
    house.ship("5")
    freight(house, "12.00", old)
    assert house.pool() == ("5", "52.40")  # 4/10 * 5/10 of 12.00
    house.ship("5")
    newest = house.receive("4", "10")
    house.ship("1")
    freight(house, "12.00", old, newer, newest, by="quantity")
    assert house.pool() == ("3", "31.80")  # 4/20 of 12.00, of which 3/4 is left


def test_r6_voided_freight_leaves_as_it_came(house):
    received = house.receive("10", "10")
    house.ship("4")
    paper = freight(house, "10.00", received, credit="cash")
    house.post("void", voids=paper)
    assert house.pool() == ("6", "60.00")
    assert house.balance_of("cash") == "0.00"
    assert house.balance_of("cogs") == "40.00"


def test_r6_freight_voided_when_all_is_sold_leaves_its_residue_in_cogs(house):
    received = house.receive("10", "10")
    paper = freight(house, "10.00", received, credit="cash")
    house.ship("10")
    house.post("void", voids=paper)
    assert house.pool() == ("0", "0.00")
    assert house.balance_of("cogs") == "100.00"


@pytest.mark.parametrize("order", [("receipt", "freight"), ("freight", "receipt")])
def test_r11_a_receipt_with_freight_is_mirrored_with_it_and_only_once(house, order):
    house.receive("10", "10")
    wrong = house.receive("10", "20")
    house.ship("5")
    paper = freight(house, "10.00", wrong, credit="cash")
    for one in order:
        house.post("void", voids=wrong if one == "receipt" else paper)
    assert house.balance_of("cash") == "0.00"
    assert house.balance_of("accounts_payable") == "-100.00"
    assert house.pool()[0] == "5"
    assert house.minor("inventory") + house.minor("cogs") == 10000


def test_r11_freight_on_two_receipts_of_which_one_is_voided_is_voided_for_the_other(house):
    first, second = house.receive("10", "10"), house.receive("10", "10")
    paper = freight(house, "10.00", first, second, credit="cash")
    house.post("void", voids=second)
    assert house.pool() == ("10", "105.00")
    house.post("void", voids=paper)
    assert house.pool() == ("10", "100.00")
    assert house.balance_of("cash") == "0.00"


def test_r11_after_an_undone_shipment_all_of_the_freight_is_kept(house):
    received = house.receive("10", "10")
    house.post("void", voids=house.ship("4"))
    house.post("void", voids=house.ship("10"))
    freight(house, "10.00", received)
    assert house.pool() == ("10", "110.00")


def test_r11_an_undone_shipment_among_others_leaves_what_the_others_left(house):
    received = house.receive("10", "10")
    wrong = house.ship("4")
    house.ship("5")
    house.post("void", voids=wrong)
    freight(house, "10.00", received)
    assert house.pool() == ("5", "55.00")


def test_r11_what_a_voided_receipt_no_longer_explains_was_sold_from_the_others(house):
    first = house.receive("10", "10")
    wrong = house.receive("10", "10")
    house.ship("5")
    house.post("void", voids=wrong)
    freight(house, "10.00", first)
    assert house.pool() == ("5", "55.00")


REFUSED = {
    "an unknown receipt": ({"receipt": "11111111-1111-4111-8111-111111111111"}, "unknown_document"),
    "no receipt at all": ({}, "malformed"),
    "an order and a receipt": ({"receipt": "RECEIPT", "purchase_order": "PO-1"}, "malformed"),
    "an unknown order": ({"purchase_order": "PO-404"}, "unknown_document"),
    "an order of which nothing came": ({"purchase_order": "PO-1"}, "not_on_order"),
    "a shipment": ({"receipt": "SHIPMENT"}, "unknown_document"),
    "a voided receipt": ({"receipt": "VOIDED"}, "already_voided"),
    "an amount of 0": ({"receipt": "RECEIPT", "amount": "0"}, "malformed"),
    "an amount below 0": ({"receipt": "RECEIPT", "amount": "-1.00"}, "malformed"),
    "parts of cents": ({"receipt": "RECEIPT", "amount": "1.005"}, "malformed"),
    "another account": ({"receipt": "RECEIPT", "credit": "sales"}, "malformed"),
    "another way": ({"receipt": "RECEIPT", "by": "colour"}, "malformed"),
    "an item without weight": ({"receipt": "RECEIPT", "by": "weight"}, "no_cost"),
    "free goods by value": ({"receipts": ["FREE", "FREE-TOO"], "by": "value"}, "no_cost"),
    "a number as amount": ({"receipt": "RECEIPT", "amount": 10}, "malformed"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_r6_what_cannot_be_landed_is_held_and_changes_nothing(house, name):
    house.purchase()
    known = {"RECEIPT": house.receive("10", "10"), "VOIDED": house.receive("1", "1")}
    known |= {"SHIPMENT": house.ship("1"), "FREE": house.receive("1", "0"), "FREE-TOO": house.receive("1", "0")}
    house.post("void", voids=known["VOIDED"])
    before = house.fingerprint()
    fields, reason = REFUSED[name]
    fields = {"amount": "10.00", **fields}
    if "receipt" in fields:
        fields["receipt"] = known.get(fields["receipt"], fields["receipt"])
    if "receipts" in fields:
        fields["receipts"] = [known[one] for one in fields["receipts"]]
    assert house.post("landed_cost", **fields) == reason
    assert house.fingerprint() == before
    assert house.held.message


@pytest.mark.parametrize("kind", ["landed_cost", "bill", "link", "cost_change"])
def test_paperwork_from_a_dock_is_held_as_an_unknown_kind(house, kind):
    received = house.receive("10", "10")
    assert house.post(kind, receipt=received, amount="10.00", scanned=True) == "unknown_kind"


def test_a_dock_cannot_undo_paperwork(house):
    paper = freight(house, "10.00", house.receive("10", "10"))
    assert house.post("void", voids=paper, scanned=True) == "unknown_kind"


def test_r9_a_cost_change_moves_value_between_inventory_and_revaluation(house):
    house.receive("10", "10")
    paper = house.post("cost_change", sku="W-100", average="9.505", reason="cracked")
    assert house.pool() == ("10", "95.05")
    assert house.entries[-1][1] == [("revaluation", "4.95", "0.00"), ("inventory", "0.00", "4.95")]
    house.post("cost_change", sku="W-100", value="120.00", reason="repaired")
    assert house.balance_of("revaluation") == "-20.00"
    house.post("void", voids=paper)
    assert house.pool() == ("10", "124.95")


def test_r9_a_fall_in_value_undone_after_the_sale_is_a_residue(house):
    house.receive("10", "10")
    paper = house.post("cost_change", sku="W-100", value="150.00", reason="dear")
    house.ship("10")
    house.post("void", voids=paper)
    assert house.pool() == ("0", "0.00")
    assert house.balance_of("revaluation") == "0.00"
    assert house.balance_of("cogs") == "100.00"


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"sku": "EMPTY", "value": "1.00"}, "no_cost"),
        ({"sku": "NOPE", "value": "1.00"}, "unknown_barcode"),
        ({"sku": "W-100"}, "malformed"),
        ({"sku": "W-100", "value": "1.00", "average": "1.00"}, "malformed"),
        ({"sku": "W-100", "value": "-1.00"}, "malformed"),
        ({"sku": "W-100", "value": "100.00"}, "document_closed"),
    ],
)
def test_r9_what_cannot_be_valued_is_held_and_changes_nothing(house, fields, reason):
    house.item("EMPTY")
    house.receive("10", "10")
    before = house.fingerprint()
    assert house.post("cost_change", **fields) == reason
    assert house.fingerprint() == before
