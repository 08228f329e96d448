"""Picking one order, told scan by scan."""

from __future__ import annotations

import msgspec
import pytest

from edge.core.answer import Result
from edge.core.book import Claim, Line, Stock
from wire.amounts import MICRO


def test_picking_an_order_reads_like_its_diary(player):
    player.tell(
        "PICK, SO-2001 -> Go to A-01-02 | 0 of 5 · B-09-01 -> Wrong bin B-09-01 | 0 of 5 · A-01-02 -> A-01-02: Widget | 0 of 5"
        " · Gadget -> Wrong item or lot: Gadget | 0 of 5 · Widget -> Widget +1 | 1 of 5 · case -> Case of 12, need 4 | 1 of 5"
        " · 4 -> 4 x the next item | 1 of 5 · Widget -> SO-2001: all there | 5 of 5"
    )
    assert player.figures() == {"pick": 5}


def order_with(player, number, *lines):
    document = player.book.documents[number]
    player.book.documents[number] = msgspec.structs.replace(document, lines=list(lines))


def test_a_pick_goes_from_the_bin_to_staging(player):
    taken = player.scans("PICK", "SO-2001", "A-01-02", "Widget")
    assert [(d.document, d.line, d.location, d.to_location) for d in taken.drafts] == [
        ("SO-2001", 1, "A-01-02", "STAGING")
    ]
    assert [(c.number, c.change, c.session) for c in taken.claims] == [("SO-2001", "claim", "page-1")]


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("PO-1001",), "WRONG_DOC"),
        (("SO-1900",), "ORDER_CLOSED"),
        (("SO-7777",), "ORDER_UNKNOWN"),
        (("9990001112226",), "UNKNOWN"),
        (("Widget",), "CMD_NOT_HERE"),
        (("SO-2001", "C-03-03"), "WRONG_BIN"),
        (("SO-2001", "Z-09-09"), "WRONG_BIN"),
        (("SO-2001", "Gadget"), "WRONG_ITEM"),
        (("SO-2001", "A-01-02", "case"), "CASE_TOO_BIG"),
        (("SO-2001", "A-01-02", "6", "Widget"), "PICK_OVER"),
        (("SO-2001", "A-01-02", "Gadget"), "WRONG_ITEM"),
        (("SO-2001", "A-01-02", "9990001112226"), "UNKNOWN"),
        (("SO-2001", "A-01-02", "EMPTY"), "CMD_NOT_HERE"),
        (("SO-2001", "A-01-02", "SHORT", "DONE"), "CMD_NOT_HERE"),
        (("SO-2001", "A-01-02", "5", "Widget", "Widget"), "PICK_OVER"),
    ],
)
def test_a_wrong_step_is_refused_and_changes_nothing(player, words, message):
    player.scans("PICK", *words[:-1])
    work, before = player.lane.work, player.figures()
    taken = player.scan(words[-1])
    assert (player.said, taken.drafts, player.lane.work, player.figures()) == (message, [], work, before)


def test_a_full_line_sends_on_to_the_next_bin(player):
    player.scans("PICK", "SO-2002", "A-01-02", "3", "Widget")
    assert (player.said, player.lane.work.state) == ("LINE_OK", "bin?")
    assert player.taken.answer.detail == "Next C-03-03: take 2 Gadget"


def test_an_item_before_its_bin_waits_in_hand(player):
    player.scans("PICK", "SO-2001", "2", "Widget")
    assert (player.said, player.taken.drafts, player.taken.answer.result) == ("WHICH_BIN", [], Result.STORED)
    taken = player.scan("A-01-02")
    assert [(d.quantity // MICRO, d.location, d.scan) for d in taken.drafts] == [(2, "A-01-02", "4006381333931")]


def test_an_item_in_hand_from_a_bin_that_should_have_none_is_asked_about(player):
    player.scans("PICK", "SO-2001", "Widget", "C-03-03")
    assert (player.said, player.taken.drafts) == ("MORE_THAN_THERE", [])
    taken = player.scan("YES")
    assert [(d.location, d.answers) for d in taken.drafts] == [("C-03-03", "page-1-4")]


def test_an_item_in_hand_can_be_put_back(player):
    player.scans("PICK", "SO-2001", "Widget", "CANCEL")
    assert (player.said, player.lane.work.state, player.lane.work.held) == ("HAND_EMPTY", "bin?", None)


def test_skip_puts_the_line_to_the_end(player):
    player.scans("PICK", "SO-2002")
    assert player.taken.answer.headline == "Go to C-03-03"
    player.scan("SKIP")
    assert player.taken.answer.headline == "Go to A-01-02"


def test_a_staging_bin_is_where_picks_go(player):
    player.scans("PICK", "SO-2001", "STAGING")
    assert player.said == "LOCATION_SET"


def test_a_damaged_piece_goes_to_quarantine_and_does_not_fill_the_line(player):
    taken = player.scans("PICK", "SO-2001", "A-01-02", "DAMAGED", "Widget")
    assert player.said == "DAMAGED_OUT"
    assert [(d.kind, d.location, d.to_location, d.reason) for d in taken.drafts] == [
        ("move", "A-01-02", "QUARANTINE", "damaged")
    ]
    player.scans("5", "Widget")
    assert player.said == "ALL_THERE"


def test_a_short_pick_writes_what_is_left_as_a_count(player):
    player.scans("PICK", "SO-2001", "A-01-02", "4", "Widget", "SHORT")
    assert (player.said, player.taken.answer.result) == ("SHORT_HOW_MANY", Result.STORED)
    player.scan("0")
    taken = player.scan("DONE")
    assert [(d.kind, d.quantity, d.sku, d.location, d.reason, d.complete) for d in taken.drafts] == [
        ("count", 0, "W-100", "A-01-02", "short-pick", None)
    ]
    player.scan("DONE")
    assert (player.said, player.taken.answer.headline) == ("SHORT_ASK", "1 missing. Close it?")
    taken = player.scan("YES")
    assert (player.said, [(c.number, c.change) for c in taken.claims]) == ("DONE_SHORT", [("SO-2001", "release")])


def test_a_short_pick_goes_on_at_the_next_bin_with_stock(player):
    player.book.stocks.append(Stock("W-100", "B-09-01", 7 * MICRO, 7 * MICRO))
    player.scans("PICK", "SO-2001", "A-01-02", "SHORT", "2", "DONE")
    assert (player.said, player.taken.answer.headline) == ("SHORT_OK", "A-01-02: 2 left, noted")
    player.scans("B-09-01", "5", "Widget")
    assert player.said == "ALL_THERE"


def test_cancel_at_how_many_are_left_writes_nothing(player):
    player.scans("PICK", "SO-2001", "A-01-02", "SHORT", "4", "CANCEL")
    assert (player.said, player.lane.work.state, player.figures()) == ("NOT_BOOKED", "item?", {})


@pytest.mark.parametrize("word", ["EMPTY", "YES"])
def test_a_zero_check_counts_that_item_only(player, word):
    player.scans("PICK", "SO-2002", "C-03-03", "2", "Gadget")
    assert player.lane.work.state == "zero?"
    taken = player.scan(word)
    assert [(d.kind, d.quantity, d.sku, d.reason, d.complete) for d in taken.drafts] == [
        ("count", 0, "G-200", "zero-check", None)
    ]
    assert (player.said, player.lane.work.state) == ("SHORT_OK", "bin?")


def test_more_than_expected_at_a_zero_check_is_counted(player):
    player.scans("PICK", "SO-2002", "C-03-03", "2", "Gadget", "NO")
    assert player.said == "SHORT_HOW_MANY"
    taken = player.scans("3", "DONE")
    assert [(d.quantity // MICRO, d.reason) for d in taken.drafts] == [(3, "zero-check")]


@pytest.mark.parametrize(("word", "message"), [("SKIP", "GO_BIN"), ("A-01-02", "BIN_OK")])
def test_a_zero_check_may_be_passed_over(player, word, message):
    player.scans("PICK", "SO-2002", "C-03-03", "2", "Gadget", word)
    assert (player.said, player.figures()) == (message, {"pick": 2})


@pytest.mark.parametrize("words", [("EMPTY",), ("YES",), ("SKIP",), ("A-01-02",), ("NO", "1", "DONE"), ("NO", "EMPTY")])
def test_a_zero_check_on_the_last_line_ends_with_all_there(player, words):
    player.scans("PICK", "SO-2002", "A-01-02", "3", "Widget", "C-03-03", "2", "Gadget")
    assert player.said == "ZERO_ASK"
    player.scans(*words)
    assert (player.said, player.lane.work.state) == ("ALL_THERE", "all")


def test_an_expired_lot_is_not_picked(player):
    order_with(player, "SO-2001", Line(1, "S-300", 5 * MICRO))
    player.scans("PICK", "SO-2001", "B-09-01")
    taken = player.scan("]C1010400041702500517260131" + "10OLD")
    assert (player.said, taken.drafts) == ("LOT_EXPIRED", [])
    assert taken.answer.detail == "Lot OLD; take lot NEW"


def test_a_lot_that_is_known_to_be_expired_needs_no_date_on_its_label(player):
    order_with(player, "SO-2001", Line(1, "S-300", 5 * MICRO))
    player.scans("PICK", "SO-2001", "B-09-01", "]C10104000417025005" + "10OLD")
    assert player.said == "LOT_EXPIRED"


def test_another_lot_than_the_one_that_expires_first_is_asked_about(player):
    order_with(player, "SO-2001", Line(1, "S-300", 5 * MICRO))
    player.scans("PICK", "SO-2001", "B-09-01", "]C10104000417025005" + "10NEXT")
    assert (player.said, player.taken.answer.detail) == ("LOT_OTHER_ASK", "NEW expires first")
    taken = player.scan("]C10104000417025005" + "10NEW")
    assert [(d.lot, d.kind) for d in taken.drafts] == [("NEW", "pick")]
    player.scans("]C10104000417025005" + "10NEXT", "YES")
    assert [draft.lot for draft in player.taken.drafts] == ["NEXT"]


def test_a_line_that_wants_one_lot_refuses_another(player):
    order_with(player, "SO-2001", Line(1, "S-300", 5 * MICRO, lot="NEXT"))
    player.scans("PICK", "SO-2001", "B-09-01", "]C10104000417025005" + "10NEW")
    assert player.said == "WRONG_ITEM"


def test_a_pick_without_its_lot_is_never_stored(player):
    order_with(player, "SO-2001", Line(1, "S-300", 5 * MICRO))
    player.scans("PICK", "SO-2001", "B-09-01", "Salve")
    assert player.said == "DATA_NEEDED"
    player.scan("MISSING")
    assert (player.said, player.figures()) == ("CMD_NOT_HERE", {})
    player.scan("NEW")
    assert player.figures() == {"pick": 1}


def test_an_order_that_is_all_picked_asks_to_ship(player):
    player.scans("PICK", "SO-2001", "A-01-02", "5", "Widget", "DONE", "SO-2001")
    assert player.said == "SHIP_NOW_ASK"
    player.scan("YES")
    assert player.said == "SHIP_ASK"
    player.scan("YES")
    assert (player.said, player.figures()) == ("SHIP_OK", {"pick": 5, "ship": 5})


def test_undo_of_the_last_pick_opens_the_line_and_the_bin_again(player):
    player.scans("PICK", "SO-2001", "A-01-02", "5", "Widget", "UNDO")
    assert (player.said, player.taken.answer.headline) == ("UNDONE", "Undone: 5 Widget")
    assert (player.lane.work.state, player.lane.work.bin, player.figures()) == ("item?", "A-01-02", {})


def test_last_on_a_pick_keeps_to_the_line(player):
    player.scans("PICK", "SO-2001", "A-01-02", "2", "Widget", "4", "LAST")
    assert player.figures() == {"pick": 4}
    player.scans("6", "LAST")
    assert (player.said, player.figures()) == ("PICK_OVER", {"pick": 4})
    player.scans("5", "LAST")
    assert (player.said, player.lane.work.state, player.figures()) == ("LAST_SET", "all", {"pick": 5})


def test_another_worker_may_take_an_order_over_and_the_first_is_told(player, others):
    lee = others("page-2")
    player.scans("PICK", "SO-2001", "A-01-02", "2", "Widget")
    lee.scans("PICK", "SO-2001")
    assert (lee.said, lee.taken.answer.headline) == ("CLAIMED_ASK", "SO-2001: page-1 has it. Take?")
    lee.scan("NO")
    assert lee.lane.work.document is None
    player.scan("Widget")
    assert player.said == "ITEM_OK"
    lee.scans("SO-2001", "TAKE")
    assert (lee.said, lee.taken.answer.headline) == ("TAKEN_OVER", "page-2 goes on: SO-2001")
    lee.scans("A-01-02", "Widget")
    assert lee.taken.answer.figure.number == "4"
    taken = player.scan("Widget")
    assert (player.said, taken.answer.result, taken.drafts) == ("LOST_CLAIM", Result.REFUSED, [])
    assert taken.answer.detail == "Your 3 stay booked; this scan was not"
    assert (player.lane.work.state, player.lane.work.document) == ("order?", None)


def test_a_claim_lapses_half_an_hour_after_its_last_scan(player, others):
    lee = others("page-2")
    player.scans("PICK", "SO-2001", "A-01-02")
    lee.mono_ms = player.mono_ms + 31 * 60_000
    lee.scans("PICK", "SO-2001")
    assert lee.said == "GO_BIN"


def test_an_order_of_another_gateway_cannot_be_taken_while_the_hub_is_away(player):
    player.book.far_claims = [Claim("SO-2001", "kim", "Kim", "usb-1", "dock2", 0, mine=False, id="far")]
    player.book.online = False
    player.scans("PICK", "SO-2001")
    assert (player.said, player.taken.answer.detail) == ("CLAIM_FAR", "Hub away; Kim has it at dock2")
    player.book.online = True
    player.scans("SO-2001", "YES")
    assert player.said == "TAKEN_OVER"


def test_more_in_hand_than_the_bin_holds_is_asked_about_with_what_is_in_hand(player):
    player.book.stocks[0] = msgspec.structs.replace(player.book.stocks[0], on_hand=3 * MICRO)
    player.scans("PICK", "SO-2001", "5", "Widget", "A-01-02")
    answer = player.taken.answer
    assert (player.said, answer.detail, answer.figure.number) == (
        "MORE_THAN_THERE",
        "Books 3, waiting 0, wanted 5",
        "5",
    )
    player.scan("YES")
    assert player.figures() == {"pick": 5}


def test_a_hand_that_is_emptied_says_how_many_to_put_back(player):
    assert player.scans("PICK", "SO-2001", "2", "Widget", "CANCEL").answer.detail == "Put 2 Widget back; nothing booked"


@pytest.mark.parametrize("words", [("EMPTY",), ("SKIP",), ("NO", "2", "DONE"), ("NO", "CANCEL"), ("B-09-01",)])
def test_after_the_last_zero_check_the_order_says_how_far_it_is(player, words):
    player.book.stocks[0] = msgspec.structs.replace(player.book.stocks[0], on_hand=5 * MICRO)
    player.scans("PICK", "SO-2001", "A-01-02", "5", "Widget", *words)
    assert (player.said, player.taken.answer.detail) == ("ALL_THERE", "5 of 5, A-01-02")


def test_done_with_lines_open_tells_of_the_first_of_them(player):
    player.scans("PICK", "SO-2002", "C-03-03", "Gadget", "DONE")
    assert player.taken.answer.detail == "SO-2002 1 of 5; the rest stays open"
    assert player.scan("YES").answer.detail == "Gadget 1 of 2 and 1 more lines; stays open"


def test_how_many_are_left_names_the_item_while_it_is_typed(player):
    player.scans("PICK", "SO-2001", "A-01-02", "SHORT", "3")
    assert player.taken.answer.detail == "Widget in A-01-02; number and DONE, or EMPTY"
    assert player.scan("YES").answer.detail == "Possible: number, DONE, EMPTY, CANCEL"


def test_leaving_the_short_prompt_leaves_nothing_out(player):
    player.scans("PICK", "SO-2001", "A-01-02", "SHORT", "CANCEL")
    assert (player.said, player.taken.answer.detail) == ("NOT_BOOKED", "")


def test_how_many_are_left_of_whole_pieces_is_a_whole_number(player):
    player.scans("PICK", "SO-2001", "A-01-02", "SHORT", "1", "POINT")
    assert (player.said, player.taken.answer.headline) == ("QTY_BAD", "1. is not possible")
    player.scans("2", "DONE")
    assert player.drafts() == [("count", "2", "W-100")]


def test_a_pick_never_tells_to_scan_that_the_serial_is_missing(player):
    order_with(player, "SO-2001", Line(1, "D-400", MICRO))
    player.book.stocks.append(Stock("D-400", "A-01-02", 3 * MICRO, 3 * MICRO))
    player.scans("PICK", "SO-2001", "A-01-02", "Drill")
    assert (player.said, player.taken.answer.scan_next) == ("DATA_NEEDED", "serial")
