"""What is held, and that nothing moves then."""

from __future__ import annotations

import pytest

HELD = {
    "unknown barcode": ({"kind": "receipt", "quantity": "1", "scan": "9990001112226"}, "unknown_barcode"),
    "unknown sku": ({"kind": "receipt", "quantity": "1", "sku": "NOPE"}, "unknown_barcode"),
    "unknown order": ({"kind": "receipt", "quantity": "1", "document": "PO-404"}, "unknown_document"),
    "a sales order cannot be received": ({"kind": "receipt", "quantity": "1", "document": "SO-1"}, "wrong_document"),
    "closed order": ({"kind": "receipt", "quantity": "1", "document": "PO-9"}, "document_closed"),
    "not on the order": ({"kind": "receipt", "quantity": "1", "sku": "G-200", "document": "PO-1"}, "not_on_order"),
    "over receipt": ({"kind": "receipt", "quantity": "41", "document": "PO-1"}, "over_receipt"),
    "over pick": ({"kind": "pick", "quantity": "6", "document": "SO-1", "location": "A"}, "over_pick"),
    "over shipment": ({"kind": "ship", "quantity": "6", "document": "SO-1"}, "over_shipment"),
    "quantity 0": ({"kind": "receipt", "quantity": "0"}, "bad_quantity"),
    "quantity below 0": ({"kind": "receipt", "quantity": "-1"}, "bad_quantity"),
    "no quantity": ({"kind": "receipt"}, "bad_quantity"),
    "a million and one": ({"kind": "receipt", "quantity": "1000001"}, "bad_quantity"),
    "a thousand million": ({"kind": "receipt", "quantity": "1000000000"}, "bad_quantity"),
    "half a whole unit": ({"kind": "receipt", "quantity": "0.5"}, "bad_quantity"),
    "seven decimals": ({"kind": "receipt", "quantity": "0.0000001"}, "bad_quantity"),
    "an exponent": ({"kind": "receipt", "quantity": "1e3"}, "bad_quantity"),
    "impossible time": ({"kind": "receipt", "quantity": "1", "problem": "before 2020"}, "impossible_time"),
    "expired lot": ({"kind": "receipt", "quantity": "1", "lot": "L", "expiry": "2020-01-01"}, "expired_lot"),
    "lot missing": ({"kind": "receipt", "quantity": "1", "sku": "LOTTED"}, "lot_missing"),
    "expiry missing": ({"kind": "receipt", "quantity": "1", "sku": "DATED"}, "expiry_missing"),
    "serial missing": ({"kind": "receipt", "quantity": "1", "sku": "SERIAL"}, "serial_missing"),
    "two of one serial": ({"kind": "receipt", "quantity": "2", "sku": "SERIAL", "serial": "S9"}, "bad_quantity"),
    "serial that is here": ({"kind": "receipt", "quantity": "1", "sku": "SERIAL", "serial": "S1"}, "duplicate_serial"),
    "unknown kind": ({"kind": "teleport", "quantity": "1"}, "unknown_kind"),
    "void of an unknown event": ({"kind": "void", "voids": "11111111-1111-4111-8111-111111111111"}, "unknown_void"),
    "a move to nowhere": ({"kind": "move", "quantity": "1", "location": "A"}, "malformed"),
    "a void of nothing": ({"kind": "void"}, "malformed"),
    "a void of what is no event": ({"kind": "void", "voids": "the last one"}, "malformed"),
    "an empty bin with 5 in it": (
        {"kind": "count", "quantity": "5", "complete": True, "location": "A"},
        "bad_quantity",
    ),
    **{
        f"{name} {text[:12]!r} of {len(text)}": (
            {"kind": "move", "quantity": "1", "location": "A", "to_location": "B", name: text},
            "malformed",
        )
        for name in ("location", "to_location", "lot", "serial")
        for text in (" ", "a\nb", "\x00", "A-01\x00", "\u202eA", "x" * 101)
    },
    **{
        f"NUL in {name}": ({"kind": "receipt", "quantity": "1", name: "W-100\0"}, "malformed")
        for name in ("sku", "scan", "document")
    },
    "a command as bin": ({"kind": "move", "quantity": "1", "location": "A", "to_location": "TDXDONEXBS"}, "malformed"),
    **{
        f"expiry {text!r}": ({"kind": "receipt", "quantity": "1", "lot": "L", "expiry": text}, "malformed")
        for text in ("soon", "271231", "20271231", "2027-13-01", "2027-02-30", "2027-W01-1", "２０27-01-01", "\x00")
    },
    "a cost that is none": ({"kind": "receipt", "quantity": "1", "unit_cost": "cheap"}, "malformed"),
    "return of more than is there": (
        {"kind": "supplier_return", "quantity": "500", "location": "A"},
        "not_enough_stock",
    ),
}


@pytest.fixture
def busy_house(house):
    house.item("G-200")
    house.item("LOTTED", lots=True)
    house.item("SERIAL", serials=True)
    house.item("DATED", dates=True)
    house.purchase("PO-1")
    house.order("purchase_order", "PO-9", ("W-100", "5", "1"), state="closed")
    house.sale("SO-1")
    house.receive("10", "1.00", location="A")
    house.receive("1", "1.00", sku="SERIAL", serial="S1")
    return house


@pytest.mark.parametrize("name", HELD)
def test_bad_events_are_held_with_their_reason_and_move_nothing(busy_house, name):
    fields, reason = HELD[name]
    before = busy_house.fingerprint()
    assert busy_house.post(**fields) == reason
    assert busy_house.fingerprint() == before
    assert busy_house.held.message


ACCEPTABLE = ["unknown order", "closed order", "not on the order", "over receipt", "over pick", "over shipment", "expired lot",
              "impossible time", "lot missing", "expiry missing", "serial that is here", "a million and one"]  # fmt: skip


@pytest.mark.parametrize("name", ACCEPTABLE)
def test_a_supervisor_may_accept(busy_house, name):
    fields, reason = HELD[name]
    assert busy_house.post(**fields, accept=True) != reason


def test_a_supervisor_may_map_an_unknown_code_to_an_item(busy_house):
    busy_house.post("receipt", "3", scan="9990001112226", location="B", map_to="W-100")
    assert busy_house.on_hand("B") == "3"


def test_tolerance_counts_over_all_receipts_of_a_line(open_warehouse):
    house = open_warehouse(over_receipt_percent="5")
    house.purchase(quantity="40")
    house.receive("40", document="PO-1")
    house.receive("2", document="PO-1")
    assert house.receive("1", document="PO-1") == "over_receipt"


def test_a_case_code_counts_its_pack(house):
    house.shelf.codes["14006381333938"] = (house.shelf.items["W-100"], 12_000_000)
    house.post("receipt", "2", scan="14006381333938", location="A")
    assert house.on_hand("A") == "24"


@pytest.mark.parametrize(
    "scan", ["4006381333931", "04006381333931", "0104006381333931", "]C10104006381333931", "(01)04006381333931"]
)
def test_every_form_of_a_gtin_is_one_item(house, scan):
    house.shelf.codes["04006381333931"] = (house.shelf.items["W-100"], 1_000_000)
    house.post("receipt", "1", scan=scan, location="A")
    assert house.on_hand("A") == "1"


def test_an_unknown_bin_is_made_and_the_docks_own_bins_have_their_type(house):
    house.receive("1", "1.00", location="Z-99")
    house.receive("1", "1.00", location="QUARANTINE")
    types = {place.code: place.type for place in house.shelf.bins.values()}
    assert types == {"Z-99": "storage", "QUARANTINE": "quarantine"}


def test_two_lines_of_one_item_fill_in_line_order(house):
    order = house.order("purchase_order", "PO-2", ("W-100", "2", "1"), ("W-100", "3", "2"), state="ordered")
    house.receive("2", document="PO-2")
    house.receive("3", document="PO-2")
    assert [line.received for line in order.lines] == [2_000_000, 3_000_000]
    assert order.progressed() == "received"
