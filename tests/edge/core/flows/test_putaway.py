"""Putting goods away: the diary of flows.md 2.4, its unhappy cases, and what UNDO makes of them."""

from __future__ import annotations

import msgspec
import pytest

from edge.core.book import Bin, Stock
from wire.amounts import MICRO


@pytest.fixture
def arrived(player):
    """Return a dock in whose receiving bin goods wait for their shelf."""
    player.book.stocks += [
        Stock("W-100", "RECEIVING", 60 * MICRO, 60 * MICRO),
        Stock("G-200", "RECEIVING", 5 * MICRO, 5 * MICRO),
    ]
    return player


def events(player):
    return [(d.kind, d.sku, d.quantity // MICRO, d.location, d.to_location) for d in player.taken.drafts]


def test_the_diary(arrived):
    arrived.tell(
        "PUTAWAY -> Put away: scan goods | - · case -> Widget to A-01-02? | 12 · case -> Widget to A-01-02? | 24"
        " · B-09-01 -> 24 Widget in B-09-01 | 24 · A-01-02 -> Goods go to A-01-02 | 0 · case -> 12 Widget in A-01-02 | 12"
    )
    assert events(arrived) == [("putaway", "W-100", 12, "RECEIVING", "A-01-02")]
    assert arrived.figures() == {"putaway": 36}


def test_what_is_in_hand_of_one_item_is_one_event_and_of_two_items_two(arrived):
    arrived.scans("PUTAWAY", "case", "Gadget", "Widget", "B-09-01")
    assert events(arrived) == [
        ("putaway", "G-200", 1, "RECEIVING", "B-09-01"),
        ("putaway", "W-100", 13, "RECEIVING", "B-09-01"),
    ]
    assert arrived.taken.answer.headline == "14 (2 lines) in B-09-01"


def test_another_bin_than_the_suggested_one_is_told_and_taken(arrived):
    assert arrived.scans("PUTAWAY", "case", "B-09-01").answer.detail == "48 left; suggested was A-01-02"
    assert arrived.scans("case", "A-01-02").answer.detail == "36 left"


def test_a_returns_bin_is_a_source(arrived):
    arrived.book.stocks.append(Stock("W-100", "RETURNS", 3 * MICRO, 3 * MICRO))
    arrived.scans("PUTAWAY", "RETURNS")
    assert arrived.said == "FROM_BIN"
    arrived.scans("2", "Widget", "B-09-01")
    assert events(arrived) == [("putaway", "W-100", 2, "RETURNS", "B-09-01")]


def test_full_suggests_another_bin(arrived):
    arrived.book.stocks.append(Stock("W-100", "C-03-03", MICRO, MICRO))
    arrived.scans("PUTAWAY", "case", "FULL")
    assert (arrived.taken.answer.headline, arrived.taken.answer.detail) == ("Go to C-03-03", "12 Widget in hand")


def test_split_puts_each_item_into_a_bin_of_its_own(arrived):
    arrived.scans("PUTAWAY", "case", "Gadget", "SPLIT")
    assert arrived.taken.answer.headline == "Widget to A-01-02?"
    arrived.scan("B-09-01")
    assert (events(arrived), arrived.lane.work.state) == (
        [("putaway", "W-100", 12, "RECEIVING", "B-09-01")],
        "bin?",
    )
    arrived.scan("C-03-03")
    assert (events(arrived), arrived.lane.work.state) == ([("putaway", "G-200", 1, "RECEIVING", "C-03-03")], "goods?")


def test_more_than_the_source_holds_is_asked(arrived):
    arrived.scans("PUTAWAY", "6", "1", "Widget", "B-09-01")
    assert (arrived.said, arrived.taken.answer.headline) == ("MORE_THAN_THERE", "More than RECEIVING holds?")
    assert arrived.taken.answer.detail == "Books 60, waiting 0, wanted 61"
    arrived.scan("NO")
    assert (arrived.said, arrived.figures(), arrived.lane.work.state) == ("NOT_BOOKED", {}, "bin?")
    arrived.scans("B-09-01", "YES")
    assert (arrived.said, events(arrived)) == ("PUT_OK", [("putaway", "W-100", 61, "RECEIVING", "B-09-01")])
    assert arrived.taken.drafts[0].answers


def test_more_than_the_source_holds_is_asked_of_goods_that_go_at_once(arrived):
    arrived.scans("PUTAWAY", "B-09-01", "6", "Gadget")
    assert arrived.said == "MORE_THAN_THERE"
    arrived.scan("YES")
    assert events(arrived) == [("putaway", "G-200", 6, "RECEIVING", "B-09-01")]


def test_an_unknown_bin_is_asked_and_its_label_again_says_yes(arrived):
    arrived.scans("PUTAWAY", "case", "Z-09-09")
    assert (arrived.said, arrived.taken.answer.headline) == ("BIN_NEW_ASK", "New bin Z-09-09?")
    arrived.scan("Z-09-09")
    assert events(arrived) == [("putaway", "W-100", 12, "RECEIVING", "Z-09-09")]


@pytest.mark.parametrize("place", [Bin("B-09-01", closed=True), Bin("B-09-01", kept_for="G-200")])
def test_a_closed_bin_or_one_of_another_item_is_refused(arrived, place):
    arrived.book.bins["B-09-01"] = place
    arrived.scans("PUTAWAY", "case", "B-09-01")
    assert (arrived.said, arrived.taken.drafts, len(arrived.lane.work.hand)) == ("BIN_BLOCKED", [], 1)


def test_goods_that_go_at_once_are_refused_by_a_bin_of_another_item(arrived):
    arrived.book.bins["B-09-01"] = Bin("B-09-01", kept_for="G-200")
    arrived.scans("PUTAWAY", "B-09-01", "Widget")
    assert (arrived.said, arrived.taken.answer.detail) == ("BIN_BLOCKED", "Closed, or kept for Gadget")
    arrived.scan("Gadget")
    assert arrived.said == "PUT_OK"


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("9990001112226",), "UNKNOWN"),
        (("case", "RECEIVING"), "BIN_SAME"),
        (("case", "9990001112226"), "UNKNOWN"),
        (("FULL",), "CMD_NOT_HERE"),
        (("0", "Widget"), "QTY_ZERO"),
        (("PO-1001",), "CMD_NOT_HERE"),
    ],
)
def test_a_wrong_step_is_refused_and_changes_nothing(arrived, words, message):
    arrived.scans("PUTAWAY", *words[:-1])
    work = arrived.lane.work
    taken = arrived.scan(words[-1])
    assert (arrived.said, taken.drafts, arrived.lane.work) == (message, [], work)


def test_cancel_empties_the_hand(arrived):
    arrived.scans("PUTAWAY", "case", "CANCEL")
    assert (arrived.said, arrived.taken.answer.detail) == ("HAND_EMPTY", "Put 12 Widget back; nothing booked")
    assert (arrived.lane.work.hand, arrived.lane.work.state) == ([], "goods?")


def test_undo_takes_the_last_item_out_of_the_hand_and_after_the_drop_what_was_put(arrived):
    arrived.scans("PUTAWAY", "case", "case", "UNDO")
    assert [goods.quantity // MICRO for goods in arrived.lane.work.hand] == [12]
    arrived.scans("B-09-01", "UNDO")
    assert (arrived.taken.answer.headline, arrived.figures()) == ("Undone: 12 Widget", {})
    assert arrived.lane.work.hand == []


def test_last_makes_n_of_what_was_taken_last(arrived):
    arrived.scans("PUTAWAY", "Widget", "7", "LAST")
    assert (arrived.taken.answer.headline, arrived.taken.answer.detail) == ("Last one is now 7", "Was 1 Widget")
    arrived.scan("B-09-01")
    assert events(arrived) == [("putaway", "W-100", 7, "RECEIVING", "B-09-01")]


def test_last_makes_n_of_what_went_at_once(arrived):
    arrived.scans("PUTAWAY", "B-09-01", "Widget", "7", "LAST")
    assert arrived.figures() == {"putaway": 7}


def test_goods_in_hand_are_asked_about_before_another_task_and_come_back_with_the_task(arrived):
    arrived.scans("PUTAWAY", "case", "RECEIVE")
    assert (arrived.said, arrived.taken.answer.detail) == (
        "LEAVE_ASK",
        "12 in hand or tally; nothing of it is booked yet",
    )
    arrived.scans("YES", "PUTAWAY")
    assert (arrived.said, arrived.taken.answer.detail) == ("RESUMED", "12 as you left it")
    arrived.scan("B-09-01")
    assert arrived.figures() == {"putaway": 12}


def test_a_serial_is_put_away_once(arrived):
    arrived.book.stocks.append(Stock("D-400", "RECEIVING", 2 * MICRO, 2 * MICRO))
    drill = "010438884400994321S1"
    arrived.scans("PUTAWAY", drill, drill)
    assert arrived.said == "SERIAL_TWICE"
    arrived.scans("B-09-01", drill)
    assert (arrived.said, arrived.figures()) == ("SERIAL_TWICE", {"putaway": 1})


def test_a_lot_item_asks_for_its_lot_before_it_is_in_hand(arrived):
    arrived.book.stocks.append(msgspec.structs.replace(arrived.book.stocks[2], location="RECEIVING"))
    arrived.scans("PUTAWAY", "Salve")
    assert arrived.said == "DATA_NEEDED"
    arrived.scan("OLD")
    assert (arrived.said, arrived.lane.work.hand[0].lot) == ("TAKE_PUT", "OLD")
    arrived.scan("C-03-03")
    assert [(d.lot, d.quantity // MICRO) for d in arrived.taken.drafts] == [("OLD", 1)]


def test_done_ends_at_home(arrived):
    arrived.scans("PUTAWAY", "B-09-01", "DONE", "DONE")
    assert (arrived.taken.answer.headline, arrived.lane.work.task) == ("Put away done", "home")
