"""Confirming a shipment and selling over the counter, told scan by scan."""

from __future__ import annotations

import msgspec
import pytest

from edge.core.answer import Result
from edge.core.book import Bin, Line, Stock
from edge.core.codes import label_code
from wire.amounts import MICRO

SSCC, TOTE = "00340123450000081238", label_code("tote", "TOTEB")


def test_confirming_a_shipment_reads_like_its_diary(player):
    player.scans("PICK", "SO-2001", "A-01-02", "5", "Widget", "DONE")
    player.tell(
        "SHIP, SO-2001 -> Ship 5 in 1 boxes? | 5 · OK -> First: Ship 5 in 1 boxes? | 5 · YES -> SO-2001 shipped | 5"
        " · SO-2001 -> Already done: SO-2001 | 5"
    )
    assert player.figures() == {"pick": 5, "ship": 5}


@pytest.mark.parametrize("scans", [("SHIP",), ("SHIP", "SO-2001"), ("SHIP", "SO-2001", "SO-2001")])
def test_ship_on_a_full_order_asks_about_that_order_and_its_label_on_top_asks_the_same(player, scans):
    player.scans("PICK", "SO-2001", "A-01-02", "5", "Widget", *scans)
    assert (player.said, player.taken.answer.headline) == ("SHIP_ASK", "Ship 5 in 1 boxes?")
    assert player.taken.answer.result is Result.REFUSED
    player.scan("W-100")
    assert player.said == "ASK_FIRST"
    player.scan("YES")
    assert (player.said, player.figures()) == ("SHIP_OK", {"pick": 5, "ship": 5})


def test_every_line_and_lot_leaves_as_one_event_in_one_commit(player):
    document = player.book.documents["SO-2002"]
    lines = [Line(1, "S-300", 3 * MICRO), Line(2, "W-100", 3 * MICRO)]
    player.book.documents["SO-2002"] = msgspec.structs.replace(document, lines=lines)
    player.scans("PICK", "SO-2002", "B-09-01", "2", "]C1010400041702500510NEW")
    player.scans("]C1010400041702500510NEXT", "YES", "A-01-02", "Widget", "2", "Widget")
    taken = player.scans("SHIP", "SO-2002", "YES")
    assert [(d.line, d.sku, d.lot, d.quantity // MICRO, d.location, d.answers) for d in taken.drafts] == [
        (1, "S-300", "NEW", 2, "STAGING", taken.drafts[0].answers),
        (1, "S-300", "NEXT", 1, "STAGING", taken.drafts[0].answers),
        (2, "W-100", None, 3, "STAGING", taken.drafts[0].answers),
    ]
    assert taken.drafts[0].answers is not None


def test_what_only_the_books_know_in_staging_leaves_too(player):
    document = player.book.documents["SO-2001"]
    player.book.documents["SO-2001"] = msgspec.structs.replace(
        document, lines=[Line(1, "W-100", 5 * MICRO, picked=5 * MICRO)]
    )
    taken = player.scans("SHIP", "SO-2001", "YES")
    assert [(d.line, d.quantity // MICRO, d.location) for d in taken.drafts] == [(1, 5, "STAGING")]


def test_what_another_gateway_picked_leaves_by_the_lots_that_the_books_hold_in_staging(player):
    document = player.book.documents["SO-2001"]
    lines = [Line(1, "S-300", 5 * MICRO, picked=3 * MICRO)]
    player.book.documents["SO-2001"] = msgspec.structs.replace(document, lines=lines)
    player.book.stocks += [
        Stock("S-300", "STAGING", 4 * MICRO, 4 * MICRO, lot="NEXT", expiry="2027-06-30"),
        Stock("S-300", "STAGING", 2 * MICRO, 2 * MICRO, lot="NEW", expiry="2027-01-31"),
    ]
    player.scans("PICK", "SO-2001", "B-09-01", "]C1010400041702500510NEW")
    taken = player.scans("SHIP", "SO-2001", "YES")
    assert [(d.lot, d.quantity // MICRO, d.location) for d in taken.drafts] == [
        ("NEW", 3, "STAGING"),
        ("NEXT", 1, "STAGING"),
    ]


def test_an_order_picked_short_asks_and_ships_what_there_is(player):
    player.scans("PICK", "SO-2001", "A-01-02", "4", "Widget", "SHIP", "SO-2001")
    assert (player.said, player.taken.answer.headline) == ("SHORT_ASK", "1 missing. Close it?")
    player.scan("YES")
    assert (player.said, player.figures()) == ("SHIP_OK", {"pick": 4, "ship": 4})
    assert player.taken.answer.detail == "4 units, 1 boxes, 1 left open"


@pytest.mark.parametrize(
    ("word", "message"),
    [
        ("PO-1001", "WRONG_DOC"),
        ("SO-2001", "SHIP_NOT_YET"),
        ("SO-1900", "ORDER_CLOSED"),
        ("SO-7777", "ORDER_UNKNOWN"),
        ("DONE", "CMD_NOT_HERE"),
        ("9990001112226", "UNKNOWN"),
    ],
)
def test_a_wrong_step_is_refused_and_changes_nothing(player, word, message):
    player.scan("SHIP")
    work = player.lane.work
    taken = player.scan(word)
    assert (player.said, taken.answer.result is Result.STORED, taken.drafts, player.lane.work) == (
        message,
        False,
        [],
        work,
    )


def test_no_ships_nothing(player):
    player.scans("PICK", "SO-2001", "A-01-02", "5", "Widget", "SHIP", "SO-2001", "NO")
    assert (player.said, player.figures()) == ("NOT_BOOKED", {"pick": 5})


def test_undo_of_a_shipment_brings_it_back_to_staging(player):
    player.scans("PICK", "SO-2001", "A-01-02", "5", "Widget", "SHIP", "SO-2001", "YES", "UNDO")
    assert player.figures() == {"pick": 5}
    player.scans("SO-2001", "YES")
    assert player.figures() == {"pick": 5, "ship": 5}


def test_an_order_that_somebody_else_picks_is_asked_about_before_it_leaves(player, others):
    lee = others("page-2")
    player.scans("PICK", "SO-2001", "A-01-02", "5", "Widget")
    lee.scans("SHIP", "SO-2001")
    assert lee.said == "CLAIMED_ASK"
    lee.scan("TAKE")
    assert lee.said == "SHIP_ASK"
    lee.scan("YES")
    assert lee.said == "SHIP_OK"


@pytest.fixture
def boxed(player):
    """Return the player once SO-2001 is picked and checked: 2 in a labelled box, 2 in a tote, 1 in a box without a label."""
    player.scans("PICK", "SO-2001", "A-01-02", "5", "Widget", "DONE", "PACK", "SO-2001", SSCC, "2", "Widget")
    player.scans("NEXT-BOX", TOTE, "2", "Widget", "NEXT-BOX", "Widget", "DONE")
    player.settings = msgspec.structs.replace(player.settings, load_boxes=True)
    return player


def shipped(player):
    return [(d.package, d.quantity // MICRO) for d in player.taken.drafts]


def test_boxes_are_loaded_one_by_one_and_what_has_no_label_leaves_with_the_last(boxed):
    boxed.tell(
        f"SHIP, SO-2001 -> SO-2001: scan each box | 0 of 2 · {SSCC} -> Box ..1238 | 1 of 2"
        f" · {SSCC} -> Already done: ..1238 | 1 of 2 · OK -> Cleared | 1 of 2"
        f" · {TOTE} -> Ship 5 in 3 boxes? | 5 · NO -> Not booked | 1 of 2"
        f" · {TOTE} -> Ship 5 in 3 boxes? | 5 · YES -> SO-2001 shipped | 5"
    )
    assert shipped(boxed) == [("340123450000081238", 2), (TOTE, 2), ("SO-2001/1", 1)]


@pytest.mark.parametrize("word", [label_code("tote", "OTHER"), "00340123450000011242"])
def test_a_box_of_another_order_is_not_loaded(boxed, word):
    boxed.scans("SHIP", "SO-2001", SSCC)
    work = boxed.lane.work
    boxed.scan(word)
    assert (boxed.said, boxed.taken.answer.scan_next, boxed.lane.work) == ("WRONG_TOTE", TOTE, work)


def test_what_is_loaded_leaves_without_the_rest(boxed):
    boxed.scans("SHIP", "SO-2001", "DONE")
    assert boxed.said == "CMD_NOT_HERE"
    boxed.scans(TOTE, "DONE")
    assert (boxed.said, boxed.taken.answer.headline) == ("SHORT_ASK", "3 missing. Close it?")
    boxed.scan("YES")
    assert (boxed.said, shipped(boxed)) == ("SHIP_OK", [(TOTE, 2)])
    boxed.scans("SO-2001", TOTE)
    assert boxed.said == "WRONG_TOTE"
    boxed.scans(SSCC, "YES")
    assert shipped(boxed) == [("340123450000081238", 2), ("SO-2001/1", 1)]
    boxed.scan("SO-2001")
    assert (boxed.said, boxed.figures()) == ("TWICE", {"pick": 5, "ship": 5})


def test_undo_takes_a_box_off_again(boxed):
    boxed.scans("SHIP", "SO-2001", TOTE, "UNDO")
    assert (boxed.said, boxed.lane.work.loaded) == ("UNDONE", [])


def test_boxes_without_a_label_are_not_asked_for(player):
    player.settings = msgspec.structs.replace(player.settings, load_boxes=True)
    player.scans("PICK", "SO-2001", "A-01-02", "5", "Widget", "SHIP")
    assert player.said == "SHIP_ASK"


def test_an_order_that_another_takes_over_is_loaded_no_further(boxed, others):
    lee = others("page-2")
    boxed.scans("SHIP", "SO-2001", SSCC)
    lee.scans("SHIP", "SO-2001", "TAKE")
    assert lee.said == "TASK_ON"
    boxed.scan(TOTE)
    assert (boxed.said, boxed.lane.work.document, boxed.lane.work.loaded) == ("LOST_CLAIM", None, [])


def test_an_order_leaves_only_once_it_was_checked_where_that_is_the_rule(player):
    player.settings = msgspec.structs.replace(player.settings, pack_required=True)
    player.scans("PICK", "SO-2001", "A-01-02", "5", "Widget", "DONE", "SHIP", "SO-2001")
    assert (player.said, player.taken.answer.headline) == ("SHIP_NOT_YET", "SO-2001: not packed yet")
    assert (player.taken.answer.result, player.taken.drafts) == (Result.REFUSED, [])
    player.scans("PACK", "SO-2001", "5", "Widget", "DONE", "SHIP", "SO-2001", "YES")
    assert (player.said, shipped(player)) == ("SHIP_OK", [("SO-2001/1", 5)])


def test_undo_of_a_shipment_leaves_its_boxes_packed(boxed):
    boxed.scans("SHIP", "SO-2001", SSCC, TOTE, "YES", "UNDO")
    assert boxed.figures() == {"pick": 5}
    boxed.scans("SHIP", "SO-2001", SSCC, TOTE, "YES")
    assert len(boxed.taken.drafts) == 3


def test_what_was_picked_for_an_order_into_several_staging_bins_leaves_from_each(player):
    player.book.bins["STAGE-2"] = Bin("STAGE-2", "staging")
    player.scans("PICK", "SO-2001", "A-01-02", "2", "Widget", "STAGE-2", "3", "Widget", "PACK", "5", "Widget", "DONE")
    player.scans("SHIP", "SO-2001", "YES")
    assert [(d.location, d.quantity // MICRO, d.package) for d in player.taken.drafts] == [
        ("STAGING", 2, "SO-2001/1"),
        ("STAGE-2", 3, "SO-2001/1"),
    ]


def test_a_counter_sale_takes_from_the_scanned_bin(player):
    player.scans("SHIP", "NO-ORDER", "A-01-02", "2", "Widget")
    assert [(d.kind, d.quantity // MICRO, d.location, d.document) for d in player.taken.drafts] == [
        ("ship", 2, "A-01-02", None)
    ]
    player.scan("DONE")
    assert (player.said, player.lane.work.task) == ("DONE_ALL", "home")


def test_a_counter_sale_before_its_bin_waits_in_hand(player):
    player.scans("SHIP", "NO-ORDER", "Widget")
    assert (player.said, player.taken.drafts) == ("WHICH_BIN", [])
    player.scan("A-01-02")
    assert [(d.kind, d.location) for d in player.taken.drafts] == [("ship", "A-01-02")]


def test_a_counter_sale_from_an_unknown_bin_is_refused(player):
    player.scans("SHIP", "NO-ORDER", "Z-09-09")
    assert (player.said, player.lane.work.bin) == ("WRONG_BIN", None)


def test_shipping_twice_says_when_and_who(player):
    player.scans(label_code("badge", "KINNN"), "PICK", "SO-2001", "A-01-02", "5", "Widget", "SHIP", "YES")
    at = player.book.scans[-1].at[:5]
    assert player.scan("SO-2001").answer.detail == f"{at} by Kim; nothing booked"
