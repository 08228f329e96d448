"""Picking several orders at once, told scan by scan: its diary, totes, short bins, damaged goods, unloading, and what it refuses."""

from __future__ import annotations

import pytest

from edge.core.answer import Result
from edge.core.book import Stock
from edge.core.lane_screen import lane_view
from tests.edge.core.rounds import T1, T2, T3, order
from wire.amounts import MICRO


def picks(player):
    return [
        (d.document, d.line, d.quantity // MICRO, d.package, d.location, d.to_location)
        for d in player.taken.drafts
        if d.kind == "pick"
    ]


def test_the_diary(two):
    two.tell(
        f"CLUSTER, SO-2001, {T1} -> SO-2001 in {T1} | 1 order · SO-2002, {T2} -> SO-2002 in {T2} | 2 orders"
        " · DONE -> Go to A-01-02 | 0 of 3"
        f" · A-01-02, 3, Widget -> Put 2 in {T1} | 3 in hand · {T2} -> Wrong box {T2} | 3 in hand"
        f" · {T1} -> 2 in {T1} | 2 of 3"
    )
    assert picks(two) == [("SO-2001", 1, 2, T1, "A-01-02", "STAGING")]
    assert two.lane.work.state == "put?"
    two.tell(f"{T2} -> 1 in {T2} | 3 of 3, unload")
    assert picks(two) == [("SO-2002", 1, 1, T2, "A-01-02", "STAGING")]
    assert two.lane.work.state == "unload"


def test_what_is_taken_is_never_more_than_all_orders_need(bound):
    bound.scans("A-01-02", "2", "Widget", "2", "Widget")
    assert (bound.said, bound.taken.answer.headline) == ("PICK_OVER", "Too many: need 1")
    bound.scans("Widget", "Widget")
    assert (bound.said, bound.lane.work.hand[0].quantity) == ("PICK_OVER", 3 * MICRO)


def test_less_than_the_first_order_needs_goes_there_alone(bound):
    bound.scans("A-01-02", "Widget")
    assert bound.taken.answer.headline == f"Put 1 in {T1}"
    bound.scan(T1)
    assert (picks(bound), bound.lane.work.state) == ([("SO-2001", 1, 1, T1, "A-01-02", "STAGING")], "item?")
    bound.scans("2", "Widget")
    assert bound.taken.answer.headline == f"Put 1 in {T1}"


def test_the_round_goes_from_bin_to_bin_not_from_order_to_order(player):
    player.book.stocks += [Stock("R-500", "B-09-01", 9 * MICRO, 9 * MICRO)]
    order(player, "SO-2001", ("G-200", 1), ("W-100", 2))
    order(player, "SO-2002", ("R-500", 1), ("W-100", 1))
    player.scans("CLUSTER", "SO-2001", T1, "SO-2002", T2, "DONE")
    assert (player.taken.answer.headline, player.taken.answer.detail) == (
        "Go to A-01-02",
        "2 orders 0 of 5; take 3 Widget",
    )
    player.scan("A-01-02")
    assert player.taken.answer.detail == "3 to pick here"
    player.scans("3", "Widget", T1, T2)
    assert (player.taken.answer.detail, player.lane.work.state) == ("3 of 5; next B-09-01", "bin?")
    player.scans("B-09-01", "Rope", T2, "C-03-03", "Gadget", T1)
    assert player.lane.work.state == "unload"
    assert sorted((e.document, e.line, e.package) for e in player.book.events()) == [
        ("SO-2001", 1, T1),
        ("SO-2001", 2, T1),
        ("SO-2002", 1, T2),
        ("SO-2002", 2, T2),
    ]


def test_several_items_in_hand_go_to_their_orders(player):
    player.book.stocks += [Stock("G-200", "A-01-02", 9 * MICRO, 9 * MICRO)]
    order(player, "SO-2001", ("G-200", 1), ("W-100", 2))
    order(player, "SO-2002", ("W-100", 1))
    player.scans("CLUSTER", "SO-2001", T1, "SO-2002", T2, "DONE", "A-01-02", "Gadget", "3", "Widget")
    assert (player.taken.answer.headline, player.taken.answer.figure.number) == (f"Put 3 in {T1}", "4")
    player.scan(T1)
    assert picks(player) == [
        ("SO-2001", 1, 1, T1, "A-01-02", "STAGING"),
        ("SO-2001", 2, 2, T1, "A-01-02", "STAGING"),
    ]
    assert player.taken.answer.detail == f"3 of 4; 1 more in hand; next {T2}"


def test_a_full_tote_is_followed_by_another_one_of_the_order(bound):
    bound.scans("A-01-02", "3", "Widget", "FULL")
    assert (bound.said, bound.taken.answer.headline, bound.taken.answer.result) == (
        "TOTE_ASK",
        "Tote for SO-2001?",
        Result.STORED,
    )
    for other, message in ((T1, "WRONG_TOTE"), (T2, "WRONG_TOTE"), (T3, "TOTE_BOUND")):
        bound.scan(other)
        assert (bound.said, bound.taken.drafts) == (message, [])
    bound.scan(T3)
    assert picks(bound) == [("SO-2001", 1, 2, T3, "A-01-02", "STAGING")]


def test_a_short_bin_is_counted_for_the_first_order_that_wants_the_item(bound):
    bound.scans("A-01-02", "Widget", T1, "SHORT", "EMPTY")
    assert bound.said == "SHORT_OK"
    assert [(d.kind, d.reference, d.quantity, d.reason) for d in bound.taken.drafts] == [
        ("count", "SO-2001", 0, "short-pick")
    ]
    bound.scan("DONE")
    assert (bound.said, bound.taken.answer.headline) == ("SHORT_ASK", "2 missing. Close it?")
    bound.scan("YES")
    assert (bound.said, bound.lane.work.state) == ("DONE_SHORT", "unload")
    bound.scans(T1, "STAGING")
    assert (bound.said, bound.lane.work.task) == ("DONE_ALL", "home")


def test_a_round_in_which_nothing_was_picked_is_closed_at_once(bound):
    bound.scans("DONE", "YES")
    assert (bound.said, bound.lane.work.task, bound.book.claims) == ("DONE_SHORT", "home", {})


def test_a_bin_that_should_be_empty_is_counted_when_the_hand_is(player):
    order(player, "SO-2001", ("G-200", 1), ("W-100", 1))
    order(player, "SO-2002", ("G-200", 1))
    player.scans("CLUSTER", "SO-2001", T1, "SO-2002", T2, "DONE", "SKIP", "C-03-03", "2", "Gadget", T1)
    assert player.said == "TOTE_OK"
    player.scan(T2)
    assert (player.said, player.taken.answer.headline) == ("ZERO_ASK", "C-03-03 empty of Gadget?")
    player.scan("YES")
    assert (player.said, player.lane.work.state) == ("SHORT_OK", "bin?")
    assert [(d.kind, d.sku, d.quantity, d.reason) for d in player.taken.drafts] == [("count", "G-200", 0, "zero-check")]
    player.scans("A-01-02", "Widget", T1)
    assert player.lane.work.state == "unload"


def test_the_last_bin_of_a_round_counted_empty_leads_to_unloading(player):
    order(player, "SO-2001", ("G-200", 2))
    player.scans("CLUSTER", "SO-2001", T1, "DONE", "C-03-03", "2", "Gadget", T1, "EMPTY")
    assert (player.said, player.taken.answer.headline, player.lane.work.state) == (
        "ALL_THERE",
        "SO-2001: all there",
        "unload",
    )


def test_skip_puts_an_item_to_the_end_for_all_orders(player):
    order(player, "SO-2001", ("W-100", 1), ("G-200", 1))
    order(player, "SO-2002", ("W-100", 1))
    player.scans("CLUSTER", "SO-2001", T1, "SO-2002", T2, "DONE", "SKIP")
    assert player.taken.answer.headline == "Go to C-03-03"
    player.scan("SKIP")
    assert player.taken.answer.headline == "Go to A-01-02"


def test_an_item_before_its_bin_is_taken_in_hand_with_the_bin(bound):
    bound.scans("2", "Widget")
    assert bound.said == "WHICH_BIN"
    bound.scan("A-01-02")
    assert (bound.said, bound.lane.work.state, bound.taken.drafts) == ("PUT_IN_TOTE", "put?", [])


def test_a_damaged_piece_goes_from_the_hand_to_quarantine(bound):
    bound.scans("A-01-02", "3", "Widget", "DAMAGED", "Widget")
    assert [(d.kind, d.quantity // MICRO, d.location, d.to_location) for d in bound.taken.drafts] == [
        ("move", 1, "A-01-02", "QUARANTINE")
    ]
    assert (bound.said, bound.lane.work.hand[0].quantity, bound.lane.work.state) == ("DAMAGED_OUT", 2 * MICRO, "put?")
    bound.scans("2", "DAMAGED", "Widget")
    assert (bound.lane.work.hand, bound.lane.work.state) == ([], "item?")
    bound.scans("DAMAGED", "Widget", "3", "Widget", T1, T2)
    assert (bound.lane.work.state, bound.figures()) == ("unload", {"move": 4, "pick": 3})


def test_undo_takes_the_last_item_out_of_the_hand_and_a_put_back_into_it(bound):
    bound.scans("A-01-02", "2", "Widget", "Widget", "UNDO")
    assert (bound.said, bound.lane.work.hand[0].quantity) == ("UNDONE", 2 * MICRO)
    bound.scans(T1, "UNDO")
    assert (bound.said, bound.lane.work.hand[0].quantity, bound.lane.work.state) == ("UNDONE", 2 * MICRO, "put?")
    assert bound.figures() == {}
    bound.scans(T1)
    assert bound.figures() == {"pick": 2}


def test_undo_takes_a_tote_off_its_order(two):
    two.scans("CLUSTER", "SO-2001", T1, "SO-2002", T2, "UNDO")
    assert (two.said, two.lane.work.state, [tote.package for tote in two.lane.work.totes]) == ("UNDONE", "tote?", [T1])
    two.scan(T3)
    assert (two.said, two.lane.work.totes[-1].package) == ("TOTE_BOUND", T3)


def test_last_makes_n_of_what_was_taken_last(bound):
    bound.scans("A-01-02", "Widget", "3", "LAST")
    assert (bound.said, bound.lane.work.hand[0].quantity) == ("LAST_SET", 3 * MICRO)
    bound.scans("4", "LAST")
    assert (bound.said, bound.lane.work.hand[0].quantity) == ("PICK_OVER", 3 * MICRO)


def test_cancel_empties_the_hand_and_books_nothing(bound):
    bound.scans("A-01-02", "3", "Widget", "CANCEL")
    assert (bound.said, bound.lane.work.hand, bound.lane.work.state, bound.figures()) == ("HAND_EMPTY", [], "item?", {})


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("PO-1001",), "WRONG_DOC"),
        (("SO-1900",), "ORDER_CLOSED"),
        (("SO-7777",), "ORDER_UNKNOWN"),
        (("DONE",), "CMD_NOT_HERE"),
        (("Widget",), "CMD_NOT_HERE"),
        (("SO-2001", T1, "SO-2002", T1), "TOTE_USED"),
        (("SO-2001", "SO-2002"), "CMD_NOT_HERE"),
        (("SO-2001", T1, "DONE", "C-03-03"), "WRONG_BIN"),
        (("SO-2001", T1, "DONE", "FULL"), "CMD_NOT_HERE"),
        (("SO-2001", T1, "DONE", T1), "CMD_NOT_HERE"),
        (("SO-2001", T1, "DONE", "A-01-02", "Gadget"), "WRONG_ITEM"),
        (("SO-2001", T1, "DONE", "A-01-02", "case"), "CASE_TOO_BIG"),
        (("SO-2001", T1, "DONE", "A-01-02", "3", "Widget"), "PICK_OVER"),
        (("SO-2001", T1, "DONE", "A-01-02", "Widget", T3), "WRONG_TOTE"),
        (("SO-2001", T1, "DONE", "A-01-02", "Widget", "A-01-02"), "CMD_NOT_HERE"),
        (("SO-2001", T1, "DONE", "A-01-02", "Widget", "LAST"), "QTY_BAD"),
        (("SO-2001", T1, "DONE", "A-01-02", "2", "Widget", T1, T2), "WRONG_TOTE"),
        (("SO-2001", T1, "DONE", "A-01-02", "2", "Widget", T1, T1, "A-01-02"), "WRONG_BIN"),
    ],
)
def test_a_wrong_step_is_refused_and_changes_nothing(two, words, message):
    two.scans("CLUSTER", *words[:-1])
    work, before = two.lane.work, two.figures()
    taken = two.scan(words[-1])
    assert (two.said, taken.answer.result is Result.STORED, taken.drafts) == (message, False, [])
    assert (two.lane.work, two.figures()) == (work, before)


def test_the_order_again_tells_its_tote(two):
    two.scans("CLUSTER", "SO-2001", T1, "SO-2001")
    assert (two.said, two.taken.answer.headline) == ("TOTE_BOUND", f"SO-2001 in {T1}")


def test_cancel_lets_an_order_go_that_has_no_tote_yet(two):
    two.scans("CLUSTER", "SO-2001", "CANCEL")
    assert (two.said, two.lane.work.state, two.book.claims) == ("HAND_EMPTY", "orders", {})


def test_an_order_that_is_picked_is_not_picked_again(two):
    two.scans("PICK", "SO-2001", "A-01-02", "2", "Widget", "CLUSTER", "SO-2001")
    assert two.said == "TWICE"


def test_a_tote_of_another_lane_or_with_goods_in_staging_is_used(two, others):
    lee = others("page-2")
    two.scans("CLUSTER", "SO-2001", T1)
    lee.scans("CLUSTER", "SO-2002", T1)
    assert (lee.said, lee.taken.answer.headline) == ("TOTE_USED", f"{T1} belongs to SO-2001")
    two.scans("DONE", "A-01-02", "2", "Widget", T1, T1, "STAGING")
    assert two.said == "DONE_ALL"
    lee.scan(T1)
    assert lee.said == "TOTE_USED"
    two.scans("SHIP", "SO-2001", "YES")
    lee.scan(T1)
    assert lee.said == "TOTE_BOUND"


def test_all_orders_of_a_round_are_claimed_and_renewed(bound):
    taken = bound.scan("A-01-02")
    assert [(c.number, c.change) for c in taken.claims] == [("SO-2001", "claim"), ("SO-2002", "claim")]


def test_an_order_that_another_takes_over_leaves_the_round_and_the_others_go_on(bound, others):
    lee = others("page-2")
    bound.scans("A-01-02", "3", "Widget", T1)
    lee.scans("PICK", "SO-2002", "TAKE")
    bound.scan(T2)
    assert (bound.said, bound.taken.drafts) == ("LOST_CLAIM", [])
    assert [tote.number for tote in bound.lane.work.totes] == ["SO-2001"]
    bound.scans("CANCEL", "DONE", T1, "STAGING")
    assert bound.said == "DONE_ALL"


def test_a_round_whose_only_order_is_taken_over_begins_anew(two, others):
    lee = others("page-2")
    two.scans("CLUSTER", "SO-2001", T1, "DONE")
    lee.scans("CLUSTER", "SO-2001", "TAKE")
    assert lee.said == "TOTE_ASK"
    two.scan("A-01-02")
    assert (two.said, two.lane.work.state, two.lane.work.totes) == ("LOST_CLAIM", "orders", [])


def test_the_screen_says_how_many_orders_a_round_has(bound):
    assert lane_view(bound.book, bound.lane).document == "2 orders"


def test_a_round_is_laid_aside_and_resumed(bound):
    bound.scans("A-01-02", "Widget", "MOVE")
    assert bound.said == "LEAVE_ASK"
    bound.scans("YES", "CLUSTER")
    assert (bound.said, bound.lane.work.state, len(bound.lane.work.totes)) == ("RESUMED", "put?", 2)
    bound.scan(T1)
    assert bound.said == "TOTE_OK"


def test_lots_are_shared_by_the_lines_that_want_them(player):
    order(player, "SO-2001", ("S-300", 1))
    order(player, "SO-2002", ("S-300", 2))
    new, following = "]C1010400041702500510NEW", "]C1010400041702500510NEXT"
    player.scans("CLUSTER", "SO-2001", T1, "SO-2002", T2, "DONE", "B-09-01", following)
    assert (player.said, player.taken.answer.detail) == ("LOT_OTHER_ASK", "NEW expires first")
    player.scans(new, new, following, "YES", T1)
    assert [(d.lot, d.document) for d in player.taken.drafts] == [("NEW", "SO-2001")]
    player.scan(T2)
    assert [(d.lot, d.document, d.quantity // MICRO) for d in player.taken.drafts] == [
        ("NEW", "SO-2002", 1),
        ("NEXT", "SO-2002", 1),
    ]


def test_two_reads_of_a_tote_at_once_put_once(bound):
    bound.scans("A-01-02", "2", "Widget", T1)
    taken = bound.scan(T1, after_ms=100)
    assert (taken.drafts, bound.said, bound.figures()) == ([], "TOTE_OK", {"pick": 2})
