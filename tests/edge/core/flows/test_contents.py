"""A tote or pallet taken as a whole, when putting away and moving (flows.md 2.4, 2.5): what lies in it, and where."""

from __future__ import annotations

import pytest

from edge.core.book import Document, Line, Stock, StoredEvent, StoredScan
from edge.core.codes import label_code
from wire.amounts import MICRO

SSCC, SECOND = "340123450000081238", "340123450000081245"
FULL_LABEL = "]C100340123450000081252" + "02" + "04006381333931" + "375"
TOTE = label_code("tote", "TNNNN")


def events(player):
    return [
        (d.kind, d.sku, d.quantity // MICRO, d.location, d.to_location, d.lot, d.package) for d in player.taken.drafts
    ]


@pytest.fixture
def received(player):
    """Pallet ..1238 of 480 in three lines lies in the receiving bin."""
    player.scans("RECEIVE", "..1238", "YES", "HOME")
    return player


def test_a_pallet_is_put_away_as_a_whole(received):
    received.scans("PUTAWAY", "..1238")
    assert (received.said, received.taken.answer.headline) == ("TAKE_PUT", "(3 lines) to A-01-02?")
    assert received.taken.answer.figure.number == "480"
    received.scan("B-09-01")
    assert (received.said, events(received)) == (
        "PUT_OK",
        [
            ("putaway", "W-100", 240, "RECEIVING", "B-09-01", None, SSCC),
            ("putaway", "S-300", 200, "RECEIVING", "B-09-01", "L7", SSCC),
            ("putaway", "G-200", 40, "RECEIVING", "B-09-01", None, SSCC),
        ],
    )


def test_a_pallet_is_moved_from_where_it_was_put(received):
    received.scans("PUTAWAY", "..1238", "B-09-01", "MOVE", "..1238")
    assert (received.said, received.taken.answer.headline) == ("IN_HAND", "In hand: 480 (3 lines)")
    received.scan("B-09-01")
    assert received.said == "BIN_SAME"
    received.scan("C-03-03")
    assert received.said == "MOVE_OK"
    assert {event[3:5] for event in events(received)} == {("B-09-01", "C-03-03")}
    assert (received.lane.work.state, received.lane.work.hand) == ("from?", [])


def test_what_was_taken_off_a_pallet_is_on_it_no_more(received):
    received.scans("PUTAWAY", "..1238", "B-09-01", "MOVE", "B-09-01", "Gadget", "A-01-02", "..1238")
    assert received.taken.answer.figure.number == "479"


def test_undo_takes_a_pallet_out_of_the_hand_and_back_from_its_bin(received):
    received.scans("PUTAWAY", "..1238", "UNDO")
    assert (received.lane.work.hand, received.figures()) == ([], {"receipt": 480})
    received.scans("..1238", "B-09-01", "UNDO")
    assert received.figures() == {"receipt": 480}
    received.scans("..1238")
    assert received.taken.answer.figure.number == "480"


def test_a_pallet_is_taken_once(received):
    received.scans("PUTAWAY", "..1238", "..1238")
    assert (received.said, received.taken.answer.headline) == ("TWICE", "Already done: ..1238")


def test_several_pallets_and_loose_goods_are_in_hand_together(received):
    received.scans("RECEIVE", "..1245", "YES", "PO-1001", "Widget", "PUTAWAY", "..1238", "..1245", "Widget")
    assert received.taken.answer.figure.number == "505"
    received.scan("B-09-01")
    widgets = [(quantity, package) for _, sku, quantity, *_, package in events(received) if sku == "W-100"]
    assert widgets == [(240, SSCC), (24, SECOND), (1, None)]


def test_the_number_of_a_pallet_in_hand_is_not_changed(received):
    received.scans("PUTAWAY", "..1238", "5", "LAST")
    assert (received.said, len(received.lane.work.hand)) == ("QTY_BAD", 3)


def test_a_pallet_that_another_gateway_received_is_found_where_goods_come_in(player):
    notice = player.book.documents["ASN-77"]
    lines = [Line(4, "W-100", 24 * MICRO, 24 * MICRO, package=SECOND)]
    player.book.documents["ASN-77"] = Document(notice.number, "ship_notice", "received", lines=lines)
    player.book.stocks.append(Stock("W-100", "RECEIVING", 30 * MICRO, 30 * MICRO))
    player.scans("PUTAWAY", "..1245", "B-09-01")
    assert events(player) == [("putaway", "W-100", 24, "RECEIVING", "B-09-01", None, SECOND)]


@pytest.mark.parametrize("words", [("PUTAWAY", "..1238"), ("MOVE", "..1238"), ("MOVE", TOTE), ("PUTAWAY", TOTE)])
def test_what_lies_on_it_has_to_be_known(player, words):
    player.scans(*words)
    assert (player.said, player.taken.drafts, player.lane.work.hand) == ("UNKNOWN", [], [])


def test_a_label_that_says_what_it_is_on_is_that_of_the_item(player):
    player.scans("PUTAWAY", FULL_LABEL)
    assert (player.said, player.taken.answer.figure.number) == ("TAKE_PUT", "5")
    player.scans("CANCEL", "MOVE", FULL_LABEL)
    assert player.said == "WHICH_BIN"


def pick_into_tote(player):
    place = {"sku": "W-100", "document": "SO-2001", "line": 1, "at": "09:00"}
    picked = StoredEvent(
        "e-1", "pick", 5 * MICRO, "applied", location="A-01-02", to_location="STAGING", package=TOTE, **place
    )
    player.book.scans.append(StoredScan("s-1", "09:00", "page-9", "Widget", "picked", [picked]))


def ship(player):
    left = StoredEvent("e-2", "ship", 5 * MICRO, "applied", sku="W-100", document="SO-2001", line=1, location="STAGING")
    player.book.scans.append(StoredScan("s-2", "09:30", "page-9", "SO-2001", "shipped", [left]))


def test_a_tote_is_moved_with_what_was_picked_into_it(player):
    pick_into_tote(player)
    player.scans("MOVE", TOTE, "B-09-01")
    assert events(player) == [("move", "W-100", 5, "STAGING", "B-09-01", None, TOTE)]


def test_a_tote_whose_order_has_left_is_empty(player):
    pick_into_tote(player)
    ship(player)
    player.scans("MOVE", TOTE)
    assert player.said == "UNKNOWN"


def test_loose_goods_beside_a_tote_need_a_bin_of_their_own(player):
    pick_into_tote(player)
    player.scans("MOVE", TOTE, "Gadget")
    assert player.said == "WHICH_BIN"
    player.scans("C-03-03", "B-09-01")
    assert [event[:4] for event in events(player)] == [
        ("move", "W-100", 5, "STAGING"),
        ("move", "G-200", 1, "C-03-03"),
    ]


def test_an_emptied_hand_without_a_bin_begins_anew(player):
    pick_into_tote(player)
    player.scans("MOVE", TOTE, "CANCEL")
    assert (player.said, player.lane.work.state, player.lane.work.hand) == ("HAND_EMPTY", "from?", [])


def test_a_pallet_that_was_received_piece_by_piece_is_put_away_by_its_label(player):
    player.scans("RECEIVE", "..1252", "YES", "case", "case", "DONE", "PUTAWAY", "..1252", "B-09-01")
    assert events(player) == [("putaway", "W-100", 24, "RECEIVING", "B-09-01", None, "340123450000081252")]
    player.scans("MOVE", "..1252", "C-03-03")
    assert events(player) == [("move", "W-100", 24, "B-09-01", "C-03-03", None, "340123450000081252")]
