"""Counting bins: the diary of flows.md 2.10, what is asked before a bin is closed, and what a blind count hides."""

from __future__ import annotations

import pytest

from edge.core.codes import label_code
from edge.core.lane_screen import lane_view
from wire.amounts import MICRO

KIM, LEE = label_code("badge", "KINNN"), label_code("badge", "LEEEE")
UNKNOWN = "9990001112226"


def events(player):
    return [(d.document, d.location, d.sku, d.quantity // MICRO, d.complete) for d in player.taken.drafts]


def test_the_diary(player):
    player.tell(
        "COUNT, CC-5 -> Go to A-01-02 | 0 of 2 bins · A-01-02 -> A-01-02 open | 0 · Widget, Widget -> Widget +1 | 2"
        " · 1, 2, LAST -> Last one is now 12 | 12 · Gadget -> Gadget +1 | 1 · DONE -> A-01-02 done | 1 of 2 bins"
    )
    assert events(player) == [("CC-5", "A-01-02", "W-100", 12, None), ("CC-5", "A-01-02", "G-200", 1, True)]
    player.tell("B-09-01, DONE -> B-09-01 empty? | 0 · YES -> B-09-01 done | 2 of 2 bins")
    assert events(player) == [("CC-5", "B-09-01", None, 0, True)]
    assert player.taken.drafts[0].scan == ""
    player.scan("DONE")
    assert (player.said, player.lane.work.task) == ("DONE_ALL", "home")


def test_a_list_starts_its_task(player):
    player.scan("CC-5")
    assert (player.said, player.lane.work.task, player.lane.work.document) == ("GO_BIN", "count", "CC-5")


def test_any_bin_is_counted_ad_hoc_under_a_reference_of_its_own(player):
    player.scans("COUNT", "C-03-03", "Gadget", "DONE")
    assert [(d.reference, d.document, d.complete) for d in player.taken.drafts] == [("C-DOCK1-0007", None, True)]
    player.scans("C-03-03", "Gadget", "C-03-03")
    assert (player.said, player.taken.drafts[0].reference) == ("BIN_DONE", "C-DOCK1-0008")


def test_part_does_not_claim_that_the_bin_is_complete(player):
    player.scans("COUNT", "CC-5", "A-01-02", "Widget", "PART")
    assert events(player) == [("CC-5", "A-01-02", "W-100", 1, None)]


def test_another_bin_closes_the_open_one_and_is_open_then(player):
    player.scans("COUNT", "CC-5", "A-01-02", "3", "Widget", "B-09-01")
    assert (player.said, player.taken.answer.headline) == ("CLOSE_BIN_ASK", "Close A-01-02 with 3?")
    player.scan("YES")
    assert events(player) == [("CC-5", "A-01-02", "W-100", 3, True)]
    assert (player.lane.work.bin, player.lane.work.state, player.lane.work.tally) == ("B-09-01", "counting", [])


def test_an_item_before_its_bin_is_counted_once_the_bin_is_scanned(player):
    player.scans("COUNT", "2", "Widget")
    assert player.said == "WHICH_BIN"
    player.scan("A-01-02")
    assert (player.said, player.lane.work.tally[0].quantity) == ("ITEM_OK", 2 * MICRO)


def test_a_bin_that_is_not_on_the_list_is_asked_and_counted_apart(player):
    player.scans("COUNT", "CC-5", "C-03-03")
    assert player.said == "COUNT_EXTRA_ASK"
    player.scans("YES")
    assert player.said == "COUNT_OPEN"
    player.scans("Gadget", "DONE")
    assert [(d.document, d.reference) for d in player.taken.drafts] == [(None, "C-DOCK1-0007")]
    assert player.taken.answer.detail == "1 items; next A-01-02"


def test_skip_puts_a_bin_to_the_end(player):
    player.scans("COUNT", "CC-5", "SKIP")
    assert player.taken.answer.headline == "Go to B-09-01"
    player.scan("DONE")
    assert player.said == "CMD_NOT_HERE"


def test_zero_then_an_item_tallies_none_of_it(player):
    player.scans("COUNT", "A-01-02", "2", "Widget", "0", "Widget", "DONE")
    assert [(d.sku, d.quantity, d.complete) for d in player.taken.drafts] == [("W-100", 0, True)]


def test_an_unknown_code_is_tallied_under_its_text(player):
    player.scans("COUNT", "A-01-02", "Widget", "2", UNKNOWN)
    assert (player.said, player.taken.drafts, player.taken.answer.result.value) == ("UNKNOWN_KEPT", [], "unknown")
    player.scans("OK", "DONE")
    assert [(d.sku, d.scan, d.quantity // MICRO, d.complete) for d in player.taken.drafts] == [
        (None, UNKNOWN, 2, None),
        ("W-100", "4006381333931", 1, True),
    ]


def test_cancel_asks_before_the_tally_is_forgotten(player):
    player.scans("COUNT", "A-01-02", "3", "Widget", "CANCEL")
    assert (player.said, player.taken.answer.headline) == ("DROP_ASK", "Forget 3 in A-01-02?")
    player.scan("YES")
    assert (player.said, player.lane.work.tally, player.lane.work.state) == ("HAND_EMPTY", [], "bin?")


def test_undo_steps_the_tally_back_and_after_the_bin_is_done_opens_it_again(player):
    player.scans("COUNT", "CC-5", "A-01-02", "Widget", "Gadget", "UNDO")
    assert [goods.sku for goods in player.lane.work.tally] == ["W-100"]
    player.scans("DONE", "UNDO")
    assert (player.figures(), player.lane.work.bin, len(player.lane.work.tally)) == ({}, "A-01-02", 1)
    player.scan("DONE")
    assert events(player) == [("CC-5", "A-01-02", "W-100", 1, True)]


def test_a_bin_that_is_open_on_another_lane_is_refused(player, others):
    lee = others("page-2")
    lee.scans(LEE, "COUNT", "A-01-02", "Widget")
    player.scans("COUNT", "A-01-02")
    assert (player.said, player.taken.answer.detail) == ("BIN_IN_USE", "By Lee at page-2")


def test_a_recount_is_for_somebody_else(player):
    player.scans(KIM, "COUNT", "CC-6", "C-03-03")
    assert (player.said, player.taken.answer.detail) == ("OTHER_PERSON", "Kim did the first pass on C-03-03")
    player.scans("LOGOUT", LEE, "COUNT", "CC-6", "C-03-03")
    assert player.said == "COUNT_OPEN"


def test_a_list_that_is_not_blind_tells_what_is_expected_apart(player):
    player.scans(LEE, "CC-6", "C-03-03", "Gadget")
    assert (player.taken.answer.figure.number, player.taken.answer.figure.more) == ("1", "2 expected")


@pytest.mark.parametrize("word", ["Widget", "A-01-02", "Salve"])
def test_a_blind_list_hides_its_bins_and_their_items_from_its_counter(player, word):
    player.scans("COUNT", "CC-5", "LOOKUP", word)
    assert (player.said, player.taken.answer.figure) == ("LOOKUP_HIDDEN", None)
    player.scans("HOME", word)
    assert player.said == "LOOKUP_HIDDEN"


def test_a_blind_count_never_shows_what_the_books_hold(player):
    shown = []
    for word in ("COUNT", "CC-5", "A-01-02", "Widget", "LAST", "HELP", "8", "LAST", "REPEAT", "B-09-01", "YES", "UNDO"):
        player.scan(word)
        shown.append(repr(lane_view(player.book, player.lane)))
    assert not [each for each in shown if "100" in each.replace("W-100", "").replace("1000000", "")]


def test_what_others_may_look_up_is_not_hidden_from_them(player, others):
    player.scans("COUNT", "CC-5")
    lee = others("page-2")
    lee.scan("Widget")
    assert lee.said == "LOOK"


def test_an_open_bin_is_asked_about_before_another_task_and_comes_back_with_its_list(player):
    player.scans("COUNT", "CC-5", "A-01-02", "3", "Widget", "PICK")
    assert player.said == "LEAVE_ASK"
    player.scans("YES", "COUNT", "CC-5")
    assert (player.said, player.lane.work.bin, player.lane.work.tally[0].quantity) == ("RESUMED", "A-01-02", 3 * MICRO)


def test_a_serial_is_counted_once_in_a_bin(player):
    drill = "010438884400994321S1"
    player.scans("COUNT", "A-01-02", drill, drill)
    assert player.said == "SERIAL_TWICE"


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("CC-4",), "ORDER_CLOSED"),
        (("PO-1001",), "WRONG_DOC"),
        (("SO-7777",), "ORDER_UNKNOWN"),
        ((UNKNOWN,), "UNKNOWN"),
        (("A-01-02", "PART"), "CMD_NOT_HERE"),
        (("A-01-02", "Widget", "EMPTY"), "CMD_NOT_HERE"),
        (("A-01-02", "LAST"), "QTY_BAD"),
        (("A-01-02", "Widget", "PO-1001"), "CMD_NOT_HERE"),
    ],
)
def test_a_wrong_step_is_refused_and_changes_nothing(player, words, message):
    player.scans("COUNT", *words[:-1])
    work = player.lane.work
    taken = player.scan(words[-1])
    assert (player.said, taken.drafts, player.lane.work) == (message, [], work)


def test_what_is_refused_is_not_named_among_what_is_possible(player):
    player.scans("COUNT", "A-01-02", "Widget", "EMPTY")
    assert (player.said, player.taken.answer.detail) == (
        "CMD_NOT_HERE",
        "Possible: item, LAST, DONE, bin, PART, CANCEL",
    )
    player.scans("DONE", "COUNT", "CC-5", "DONE")
    assert (player.said, player.taken.answer.detail) == ("CMD_NOT_HERE", "Possible: order, bin, item, CANCEL, SKIP")


def test_a_list_that_is_counted_leads_to_no_further_bin(player):
    player.scans("COUNT", "CC-6", "C-03-03", "EMPTY", "YES", "DONE", "COUNT", "CC-6")
    answer = player.taken.answer
    assert (answer.message, answer.headline, answer.detail) == ("START", "CC-6: 1 of 1", "")
    assert (player.scan("DONE").answer.message, player.lane.work.task) == ("DONE_ALL", "home")
