"""Receiving by pallet label or ship notice: the diary of flows.md 2.3, its unhappy cases, and what UNDO makes of them."""

from __future__ import annotations

import msgspec
import pytest

from wire.amounts import MICRO

SSCC, SECOND, THIRD = "340123450000081238", "340123450000081245", "340123450000081252"
FULL_LABEL = f"]C100{THIRD}0214006381333938375\x1d10L7"
"""A pallet label that says what lies on the pallet: 5 cases of Widget, lot L7."""


def receipts(player):
    return [(d.kind, d.sku, d.quantity // MICRO, d.document, d.line, d.package) for d in player.taken.drafts]


def trust(player):
    notice = player.book.documents["ASN-77"]
    player.book.documents["ASN-77"] = msgspec.structs.replace(notice, trusted=True)


def test_the_diary(player):
    player.tell(
        "RECEIVE, ASN-77 -> ASN-77: 0 of 2 | 0 of 2 · ..1238 -> Pallet ..1238, 480? | 480 · YES -> Pallet ..1238 in | 1 of 2"
        " · ..1238 -> Already done: ..1238 | 1 of 2 · OK -> Cleared | 1 of 2 · UNDO -> Undone: 480 (3 lines) | 0 of 2"
    )
    assert player.figures() == {}


def test_a_pallet_is_one_receipt_a_line_with_lot_and_date_as_announced(player):
    player.scans("RECEIVE", "ASN-77", "..1238", "YES")
    assert receipts(player) == [
        ("receipt", "W-100", 240, "ASN-77", 1, SSCC),
        ("receipt", "S-300", 200, "ASN-77", 2, SSCC),
        ("receipt", "G-200", 40, "ASN-77", 3, SSCC),
    ]
    assert [(d.lot, d.expiry, d.location) for d in player.taken.drafts][1] == ("L7", "2027-06-30", "RECEIVING")
    assert player.taken.answer.detail == "1 of 2 pallets, 480 units"


def test_undo_of_a_pallet_voids_all_its_lines(player):
    player.scans("RECEIVE", "ASN-77", "..1238", "YES", "UNDO")
    assert [draft.kind for draft in player.taken.drafts] == ["void", "void", "void"]
    player.scan("..1238")
    assert player.said == "SSCC_ASK"


@pytest.mark.parametrize("before", [("RECEIVE",), ("RECEIVE", "PO-1001"), ("RECEIVE", "NO-ORDER"), ()])
def test_a_pallet_finds_its_ship_notice_by_itself(player, before):
    player.scans(*before, "..1245")
    assert player.taken.answer.headline == "Pallet ..1245, 24?"
    player.scan("YES")
    assert (player.said, player.lane.work.document, player.lane.work.state) == ("SSCC_OK", "ASN-77", "label?")


def test_a_bare_number_of_a_pallet_is_its_label(player):
    player.scans("RECEIVE", "ASN-77", SECOND, "YES")
    assert receipts(player) == [("receipt", "W-100", 24, "ASN-77", 4, SECOND)]


def test_no_leaves_a_pallet_where_it_is(player):
    player.scans("RECEIVE", "ASN-77", "..1238", "NO")
    assert (player.said, player.figures(), player.lane.work.state) == ("NOT_BOOKED", {}, "label?")


def test_another_scan_does_not_answer_for_a_pallet(player):
    player.scans("RECEIVE", "ASN-77", "..1238", "..1245")
    assert (player.said, player.figures()) == ("ASK_FIRST", {})


def test_what_a_trusted_supplier_announces_is_taken_at_once(player):
    trust(player)
    player.scans("RECEIVE", "..1238")
    assert (player.said, player.figures()) == ("SSCC_OK", {"receipt": 480})


def test_a_label_read_twice_at_once_is_one_pallet(player):
    trust(player)
    player.scans("RECEIVE", "ASN-77", "..1245")
    player.scan("..1245", after_ms=100)
    assert (player.said, player.figures()) == ("SSCC_OK", {"receipt": 24})


def test_done_tells_how_many_pallets_are_to_come(player):
    player.scans("RECEIVE", "ASN-77", "..1238", "YES", "DONE")
    assert (player.taken.answer.headline, player.lane.work.state) == ("ASN-77: 1 to come", "order?")
    player.scans("..1245", "YES", "DONE")
    assert player.taken.answer.headline == "ASN-77 done"


def test_split_scans_the_goods_one_by_one(player):
    player.scans("RECEIVE", "ASN-77", "..1245", "SPLIT")
    assert (player.taken.answer.headline, player.lane.work.state) == ("Pallet ..1245: 0 of 24", "pallet open")
    player.scan("case")
    assert receipts(player) == [("receipt", "W-100", 12, "ASN-77", 4, SECOND)]
    assert (player.said, player.taken.answer.figure.number, player.taken.answer.figure.of) == ("ITEM_OK", "12", "24")
    player.scans("case", "DONE")
    assert (player.said, player.lane.work.state, player.lane.work.package) == ("SSCC_OK", "label?", None)
    assert player.taken.answer.detail == "1 of 2 pallets, 24 units"


def test_a_pallet_that_is_short_is_asked_about_and_stays_open(player):
    player.scans("RECEIVE", "ASN-77", "..1245", "SPLIT", "case", "DONE")
    assert player.taken.answer.headline == "12 missing. Close it?"
    player.scan("NO")
    assert (player.said, player.lane.work.state) == ("NOT_BOOKED", "pallet open")
    player.scans("DONE", "YES")
    assert (player.said, player.taken.answer.headline) == ("DONE_SHORT", "Pallet ..1245: 12 to come")
    player.scans("..1245")
    assert player.taken.answer.headline == "Pallet ..1245, 12?"


def test_more_than_the_pallet_is_said_to_hold_is_asked_and_split(player):
    player.scans("RECEIVE", "..1245", "SPLIT", "case", "2", "case")
    assert player.taken.answer.headline == "12 over on Widget?"
    player.scan("YES")
    assert (player.said, [quantity for _, _, quantity, *_ in receipts(player)]) == ("KEPT_OVER", [12, 12])


def test_goods_of_another_pallet_are_not_on_this_one(player):
    player.scans("RECEIVE", "..1245", "SPLIT", "Gadget")
    assert (player.said, player.taken.answer.headline) == ("NOT_ON_ORDER", "Not on Pallet ..1245: Gadget")
    assert player.figures() == {}


def test_damaged_goods_of_a_pallet_go_to_quarantine(player):
    player.scans("RECEIVE", "..1245", "SPLIT", "DAMAGED", "Widget")
    assert [(d.location, d.reason, d.package) for d in player.taken.drafts] == [("QUARANTINE", "damaged", SECOND)]


def test_an_unknown_code_on_a_pallet_is_kept_with_its_number(player):
    player.scans("RECEIVE", "..1245", "SPLIT", "9990001112226")
    assert (player.said, receipts(player)) == ("UNKNOWN_KEPT", [("receipt", None, 1, "ASN-77", None, SECOND)])


def test_goods_beside_the_pallets_count_on_the_order_of_the_notice(player):
    player.scans("RECEIVE", "ASN-77", "case")
    assert receipts(player) == [("receipt", "W-100", 12, "PO-1001", 1, None)]
    assert (player.said, player.lane.work.document, player.lane.work.state) == ("ITEM_OK", "ASN-77", "label?")
    player.scans("3", "case")
    assert player.said == "OVER_ASK"
    player.scans("NO", "Gadget")
    assert (player.said, player.taken.answer.headline) == ("NOT_ON_ORDER", "Not on PO-1001: Gadget")
    player.scan("9990001112226")
    assert receipts(player) == [("receipt", None, 1, "PO-1001", None, None)]


def test_what_a_label_says_of_its_pallet_is_asked_and_taken(player):
    player.scans("RECEIVE", FULL_LABEL)
    assert player.taken.answer.headline == "60 Widget, lot L7?"
    player.scan("YES")
    assert receipts(player) == [("receipt", "W-100", 60, None, None, THIRD)]
    assert (player.taken.drafts[0].lot, player.taken.drafts[0].reference) == ("L7", THIRD)
    player.scan(FULL_LABEL)
    assert player.said == "TWICE"


def test_what_a_label_says_counts_on_the_order_that_is_open(player):
    player.scans("RECEIVE", "PO-1001", FULL_LABEL, "YES")
    assert (player.said, player.figures()) == ("OVER_ASK", {})
    player.scan("YES")
    assert receipts(player) == [
        ("receipt", "W-100", 40, "PO-1001", 1, THIRD),
        ("receipt", "W-100", 20, "PO-1001", 1, THIRD),
    ]


def test_what_a_label_says_counts_on_the_order_of_the_notice(player):
    player.scans("RECEIVE", "ASN-77", f"]C100{THIRD}02040063813339313705", "YES")
    assert receipts(player) == [("receipt", "W-100", 5, "PO-1001", 1, THIRD)]
    assert player.lane.work.state == "label?"


def test_the_number_of_an_announced_pallet_is_more_than_what_its_label_says(player):
    player.scans("RECEIVE", f"]C100{SECOND}02040063813339313705")
    assert player.taken.answer.headline == "Pallet ..1245, 24?"


def test_a_pallet_that_nobody_announced_is_scanned_piece_by_piece(player):
    player.scans("RECEIVE", "..1252")
    assert player.taken.answer.headline == "Pallet ..1252 not known"
    player.scans("YES", "case")
    assert [(d.quantity // MICRO, d.reference, d.document) for d in player.taken.drafts] == [(12, THIRD, None)]
    player.scans("DONE", "..1252", "YES")
    assert (player.said, player.taken.answer.figure.number) == ("START_BLIND", "12")


def test_last_does_not_change_a_pallet(player):
    player.scans("RECEIVE", "ASN-77", "..1245", "YES", "5", "LAST")
    assert (player.said, player.figures()) == ("QTY_BAD", {"receipt": 24})


def test_last_changes_goods_beside_the_pallets(player):
    player.scans("RECEIVE", "ASN-77", "Widget", "4", "LAST")
    assert (player.said, player.figures()) == ("LAST_SET", {"receipt": 4})


def test_a_ship_notice_that_is_closed_is_asked_about(player):
    notice = player.book.documents["ASN-77"]
    player.book.documents["ASN-77"] = msgspec.structs.replace(notice, state="closed", since="2026-11-01")
    player.scans("RECEIVE", "ASN-77")
    assert player.said == "ORDER_CLOSED_ASK"
    player.scans("NO", "..1238")
    assert player.said == "SSCC_UNKNOWN_ASK"


@pytest.mark.parametrize("words", [("PICK", "ASN-77"), ("SHIP", "ASN-77"), ("COUNT", "ASN-77")])
def test_a_ship_notice_is_for_receiving(player, words):
    player.scans(*words)
    assert (player.said, player.taken.answer.detail) == ("WRONG_DOC", "It is a ship notice")


def test_a_ship_notice_without_a_task_starts_receiving(player):
    player.scan("ASN-77")
    assert (player.said, player.lane.work.task, player.lane.work.state) == ("START", "receive", "label?")


def test_a_pallet_label_does_nothing_where_no_pallet_is_wanted(player):
    player.scans("PICK", "SO-2001", "..1238")
    assert (player.said, player.taken.drafts) == ("CMD_NOT_HERE", [])


def with_expiry(player, expiry):
    notice = player.book.documents["ASN-77"]
    lines = [msgspec.structs.replace(line, expiry=expiry) if line.lot else line for line in notice.lines]
    player.book.documents["ASN-77"] = msgspec.structs.replace(notice, lines=lines, trusted=True)


def test_an_expired_lot_on_a_pallet_is_asked_about_even_of_a_trusted_supplier(player):
    with_expiry(player, "2026-01-31")
    player.scans("RECEIVE", "..1238")
    assert (player.taken.answer.headline, player.taken.answer.detail) == (
        "Expired 2026-01-31. Take it?",
        "Lot L7; supervisor decides",
    )
    assert player.taken.answer.figure.number == "480"
    player.scan("YES")
    assert (player.said, player.figures()) == ("SSCC_OK", {"receipt": 480})


def test_a_label_without_a_lot_asks_for_what_it_says(player):
    player.scans("RECEIVE", f"]C100{THIRD}02040063813339313705")
    assert player.taken.answer.headline == "5 Widget?"


def test_a_pallet_that_finds_its_order_later_keeps_its_number(player):
    player.scans("RECEIVE", f"]C100{THIRD}02040063813339313705", "YES", "PO-1001", "2")
    assert [(draft.kind, draft.package) for draft in player.taken.drafts] == [("void", None), ("receipt", THIRD)]
    player.scan("UNDO")
    assert [(draft.kind, draft.package) for draft in player.taken.drafts] == [("void", None), ("receipt", THIRD)]


def test_a_pallet_that_nobody_knows_is_looked_up_in_vain(player):
    player.scan("..1252")
    assert (player.said, player.lane.work.task) == ("UNKNOWN", "home")


def test_a_pallet_that_came_in_part_is_received_on_without_a_task(player):
    player.scans("RECEIVE", "..1245", "SPLIT", "case", "HOME", "..1245")
    assert (player.taken.answer.headline, player.lane.work.task) == ("Pallet ..1245, 12?", "home")
    player.scan("YES")
    assert (player.said, player.lane.work.task) == ("SSCC_OK", "receive")
    player.scans("HOME", "..1245")
    assert (player.said, player.taken.answer.figure.number) == ("LOOK", "24")
