"""Moving between bins: the diary of flows.md 2.5, its unhappy cases, and what UNDO makes of them."""

from __future__ import annotations

import pytest

from edge.core.book import Stock
from wire.amounts import MICRO


def events(player):
    return [(d.kind, d.sku, d.quantity // MICRO, d.location, d.to_location) for d in player.taken.drafts]


def test_the_diary(player):
    player.tell(
        "MOVE -> Move: scan bin | - · A-01-02 -> From A-01-02 | 0 · Widget, Widget -> In hand: 2 Widget | 2"
        " · A-01-02 -> Same bin A-01-02 | 2 · B-09-01 -> 2 moved to B-09-01 | 2 · UNDO -> Undone: 2 Widget | 0"
    )
    assert player.figures() == {}


def test_the_source_stays_after_a_move(player):
    player.scans("MOVE", "A-01-02", "Widget", "B-09-01", "2", "Widget", "C-03-03")
    assert events(player) == [("move", "W-100", 2, "A-01-02", "C-03-03")]
    player.scans("C-03-03", "Gadget", "B-09-01")
    assert events(player) == [("move", "G-200", 1, "C-03-03", "B-09-01")]


def test_goods_before_their_bin_are_asked_whence(player):
    player.tell(
        "MOVE, Widget -> Widget: which bin? | 1 · Widget -> Widget: which bin? | 2 · A-01-02 -> From A-01-02 | 2"
        " · B-09-01 -> 2 moved to B-09-01 | 2"
    )
    assert events(player) == [("move", "W-100", 2, "A-01-02", "B-09-01")]


def test_all_takes_the_whole_content(player):
    player.scans("MOVE", "B-09-01", "ALL")
    assert (player.said, player.taken.answer.headline) == ("ALL_ASK", "All of B-09-01?")
    assert player.taken.answer.detail == "3 items, 12 units as in the books"
    player.scans("YES", "C-03-03")
    assert [(d.sku, d.lot, d.quantity // MICRO, d.to_location) for d in player.taken.drafts] == [
        ("S-300", "OLD", 4, "C-03-03"),
        ("S-300", "NEW", 4, "C-03-03"),
        ("S-300", "NEXT", 4, "C-03-03"),
    ]


def test_all_of_a_bin_that_is_known_to_be_empty_does_nothing(player):
    player.scans("MOVE", "RETURNS", "ALL")
    assert (player.said, player.lane.work.hand) == ("CMD_NOT_HERE", [])


def test_short_sets_what_was_taken_last(player):
    player.scans("MOVE", "A-01-02", "case", "9", "SHORT")
    assert (player.said, player.taken.answer.headline) == ("IN_HAND", "In hand: 9 Widget")
    player.scan("B-09-01")
    assert events(player) == [("move", "W-100", 9, "A-01-02", "B-09-01")]


@pytest.mark.parametrize("word", ["SHORT", "LAST"])
def test_a_number_comes_before_short_and_last(player, word):
    player.scans("MOVE", "A-01-02", "case", word)
    assert (player.said, player.lane.work.hand[0].quantity) == ("QTY_BAD", 12 * MICRO)


def test_a_huge_number_is_asked_and_yes_sets_it(player):
    player.scans("MOVE", "A-01-02", "Widget", "9", "9", "9", "LAST")
    assert player.said == "QTY_HUGE_ASK"
    player.scan("YES")
    assert (player.said, player.lane.work.hand[0].quantity) == ("LAST_SET", 999 * MICRO)
    player.scan("B-09-01")
    assert player.said == "MORE_THAN_THERE"


def test_more_than_the_bin_holds_is_asked_with_books_and_waiting_told_apart(player):
    player.scans("MOVE", "C-03-03", "Gadget", "A-01-02", "2", "Gadget", "A-01-02")
    assert (player.said, player.taken.answer.detail) == ("MORE_THAN_THERE", "Books 2, waiting -1, wanted 2")
    player.scan("YES")
    assert events(player) == [("move", "G-200", 2, "C-03-03", "A-01-02")]


def test_an_unknown_target_is_asked_first_and_then_whether_there_is_so_much(player):
    player.scans("MOVE", "C-03-03", "5", "Gadget", "Z-09-09", "YES")
    assert player.said == "MORE_THAN_THERE"
    player.scan("YES")
    assert events(player) == [("move", "G-200", 5, "C-03-03", "Z-09-09")]


def test_an_unknown_source_is_asked(player):
    player.scans("MOVE", "Z-09-09")
    assert player.said == "BIN_NEW_ASK"
    player.scan("Z-09-09")
    assert (player.said, player.lane.work.bin) == ("FROM_BIN", "Z-09-09")


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("9990001112226",), "UNKNOWN"),
        (("A-01-02", "SO-2001"), "CMD_NOT_HERE"),
        (("A-01-02", "Widget", "A-01-02"), "BIN_SAME"),
        (("A-01-02", "0", "Widget"), "QTY_ZERO"),
        (("A-01-02", "Widget", "DONE"), "CMD_NOT_HERE"),
        (("A-01-02", "CANCEL"), "CMD_NOT_HERE"),
    ],
)
def test_a_wrong_step_is_refused_and_changes_nothing(player, words, message):
    player.scans("MOVE", *words[:-1])
    work = player.lane.work
    taken = player.scan(words[-1])
    assert (player.said, taken.drafts, player.lane.work) == (message, [], work)


def test_cancel_empties_the_hand_and_keeps_the_source(player):
    player.scans("MOVE", "A-01-02", "Widget", "CANCEL")
    assert (player.said, player.lane.work.hand, player.lane.work.bin) == ("HAND_EMPTY", [], "A-01-02")


def test_undo_takes_one_item_after_the_other_out_of_the_hand_and_nothing_from_before_it(player):
    player.scans("RECEIVE", "PO-1001", "Widget", "MOVE", "A-01-02", *["Widget"] * 12, *["UNDO"] * 10)
    assert player.lane.work.hand[0].quantity == 2 * MICRO
    player.scan("UNDO")
    assert (player.said, player.figures()) == ("UNDO_NONE", {"receipt": 1})


def test_the_same_item_read_twice_at_once_counts_twice_and_says_so(player):
    player.scans("MOVE", "A-01-02", "Widget")
    taken = player.scan("Widget", after_ms=100)
    assert taken.answer.detail == "From A-01-02; nothing booked yet; 2nd in 100 ms: UNDO if one box"
    player.scan("B-09-01")
    assert [(d.quantity // MICRO, d.reason) for d in player.taken.drafts] == [(2, "repeat-fast")]


def test_a_serial_may_be_moved_on_and_back_but_leaves_no_bin_twice(player):
    player.book.stocks.append(Stock("D-400", "A-01-02", MICRO, MICRO))
    drill = "010438884400994321S1"
    player.scans("MOVE", "A-01-02", drill, "B-09-01", drill)
    assert player.said == "SERIAL_TWICE"
    player.scans("B-09-01", drill, "A-01-02", "A-01-02", drill)
    assert player.said == "IN_HAND"


def test_a_drop_is_not_changed_by_last(player):
    player.scans("MOVE", "A-01-02", "Widget", "B-09-01", "5", "LAST")
    assert (player.said, player.figures()) == ("QTY_BAD", {"move": 1})


def test_goods_in_hand_outlive_a_log_out(player):
    player.scans("MOVE", "A-01-02", "Widget", "LOGOUT", "MOVE")
    assert (player.said, player.lane.work.bin, player.lane.work.state) == ("RESUMED", "A-01-02", "to?")
