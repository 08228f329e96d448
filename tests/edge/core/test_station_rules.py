"""What happens to every scan, in the order of flows.md section 0."""

from __future__ import annotations

import msgspec
import pytest

from edge.core.answer import Mark, Result, Sound
from edge.core.codes import COMMANDS
from edge.core.lane import encode_lane
from edge.core.scan import ScanIn
from wire.amounts import MICRO
from wire.keys import code_check_letters


def test_a_damaged_scan_is_lost_aloud_and_changes_nothing(player):
    player.scans("RECEIVE", "PO-1001", "2")
    work = player.lane.work
    taken = player.scan("", damage="gap")
    assert (player.said, taken.answer.result, taken.drafts) == ("SCAN_LOST", Result.REFUSED, [])
    assert (player.lane.work, player.lane.number) == (work, "2")


def test_a_command_read_twice_at_once_is_taken_once(player):
    player.scans("RECEIVE", "PO-1001", "2")
    player.scan("2", after_ms=499)
    assert (player.said, player.lane.number) == ("CMD_REPEAT", "2")
    player.scan("2", after_ms=501)
    assert player.lane.number == "22"


def test_an_item_read_twice_at_once_is_two_boxes_and_says_so(player):
    player.scans("RECEIVE", "PO-1001", "Widget")
    taken = player.scan("Widget", after_ms=50)
    assert [draft.reason for draft in taken.drafts] == ["repeat-fast"]
    assert taken.answer.detail.endswith("2nd in 50 ms: UNDO if one box")
    assert player.figures() == {"receipt": 2}


def test_a_thousand_scans_at_twenty_a_second_are_a_thousand_events(player):
    player.scans("RECEIVE", "NO-ORDER", "Widget")
    for _ in range(99):
        player.scan("Widget", after_ms=50)
    assert player.figures() == {"receipt": 100}
    assert sum(event.reason == "repeat-fast" for event in player.book.events()) == 99


@pytest.mark.parametrize("word", ["A-01-02", "PO-1001"])
def test_a_bin_or_document_read_twice_at_once_gets_the_same_answer(player, word):
    first = player.scans("RECEIVE", "PO-1001", word)
    again = player.scan(word, after_ms=100)
    assert (again.answer, again.drafts, again.lane.work) == (first.answer, [], first.lane.work)


def test_the_same_label_confirms_a_new_bin_only_after_the_repeat_window(player):
    player.scans("RECEIVE", "PO-1001", "Z-09-09")
    assert player.said == "BIN_NEW_ASK"
    player.scan("Z-09-09", after_ms=300)
    assert (player.said, player.lane.question is not None) == ("BIN_NEW_ASK", True)
    player.scan("Z-09-09")
    assert (player.said, player.lane.work.location) == ("LOCATION_SET", "Z-09-09")


def test_after_a_quarter_of_an_hour_the_session_asks_before_it_books(player):
    player.scans("RECEIVE", "PO-1001")
    taken = player.scan("Widget", after_ms=15 * 60_000)
    assert (player.said, taken.drafts) == ("IDLE_ASK", [])
    assert "Idle for 15 min" in taken.answer.detail
    taken = player.scan("YES")
    assert player.drafts() == [("receipt", "1", "W-100")]
    assert taken.drafts[0].answers == "page-1-3"


def test_after_a_power_cut_the_session_names_it_and_books_that_item_once(player):
    player.scans("RECEIVE", "PO-1001", "case")
    player.boot = "boot-2"
    player.mono_ms = 5_000
    taken = player.scan("Widget")
    assert player.said == "IDLE_ASK"
    assert "Power was off; last stored Widget" in taken.answer.detail
    player.scan("YES")
    player.scan("Widget")
    assert player.figures() == {"receipt": 14}


def test_a_task_code_at_the_gate_is_a_new_start_that_can_be_resumed(player):
    player.scans("RECEIVE", "PO-1001", "A-01-02")
    player.scan("RECEIVE", after_ms=20 * 60_000)
    assert (player.said, player.lane.work.document) == ("TASK_ON", None)
    player.scan("PO-1001")
    assert (player.said, player.lane.work.location) == ("RESUMED", "A-01-02")


def test_no_to_the_idle_question_drops_the_scan_and_asks_again(player):
    player.scans("RECEIVE", "PO-1001")
    player.scan("Widget", after_ms=20 * 60_000)
    player.scan("NO")
    assert player.said == "NOT_BOOKED"
    player.scan("Widget")
    assert (player.said, player.figures()) == ("IDLE_ASK", {})


def test_an_open_question_takes_nothing_but_its_answer(player):
    player.scans("RECEIVE", "PO-1001", "3", "case")
    player.scans("case")
    for word in ("OK", "Widget", "A-01-02", "DONE", "PICK", "3"):
        taken = player.scan(word)
        assert (player.said, taken.answer.result, taken.drafts) == ("ASK_FIRST", Result.REFUSED, []), word
        assert taken.answer.headline == "First: 8 over on Widget?"
    taken = player.scan("YES")
    assert player.drafts() == [("receipt", "4", "W-100"), ("receipt", "8", "W-100")]
    assert player.figures() == {"receipt": 48}


def test_repeat_says_the_open_question_again(player):
    player.scans("RECEIVE", "PO-1001", "4", "case", "REPEAT")
    assert player.taken.answer.headline == "Again: 8 over on Widget?"
    assert player.lane.question is not None


def test_undo_counts_as_no_to_a_question(player):
    player.scans("RECEIVE", "PO-1001", "4", "case", "UNDO")
    assert (player.said, player.lane.question, player.figures()) == ("NOT_BOOKED", None, {})


def test_ok_only_clears_a_latched_error(player):
    player.scans("PICK", "SO-2001", "A-01-02", "Gadget")
    assert player.lane.latched.message == "WRONG_ITEM"
    player.scan("OK")
    assert (player.said, player.lane.latched, player.figures()) == ("CLEARED", None, {})


def test_the_right_scan_clears_a_latched_error_and_is_carried_out(player):
    player.scans("PICK", "SO-2001", "A-01-02", "Gadget", "Widget")
    assert (player.said, player.lane.latched, player.figures()) == ("ITEM_OK", None, {"pick": 1})


def test_a_further_error_replaces_the_first_and_is_counted(player):
    player.scans("PICK", "SO-2001", "A-01-02", "Gadget", "B-09-01")
    assert (player.lane.latched.message, player.lane.uncleared) == ("WRONG_BIN", 2)


def test_digits_multipliers_and_the_pack_multiply(player):
    player.scans("RECEIVE", "NO-ORDER", "2", "X5", "case")
    assert player.drafts() == [("receipt", "120", "W-100")]
    player.scan("case")
    assert player.drafts() == [("receipt", "12", "W-100")]


def test_each_leaves_the_pack_factor_out_once(player):
    player.scans("RECEIVE", "NO-ORDER", "EACH", "case")
    assert player.drafts() == [("receipt", "1", "W-100")]
    player.scan("case")
    assert player.drafts() == [("receipt", "12", "W-100")]


def test_a_point_measures_what_may_be_split(player):
    player.scans("RECEIVE", "NO-ORDER", "2", "POINT", "5", "Rope")
    assert player.drafts() == [("receipt", "2.5", "R-500")]


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("0", "Widget"), "QTY_ZERO"),
        (("9", "POINT", "5", "Widget"), "QTY_BAD"),
        (("2", "Drill"), "QTY_BAD"),
        (("X100", "X100", "X100", "X12"), "QTY_BAD"),
        (("1", "2", "3", "4", "5", "6", "7"), "QTY_BAD"),
        (("X100", "X100", "X100", "case"), "QTY_BAD"),
        (("LAST",), "QTY_BAD"),
        (("5", "LAST"), "QTY_BAD"),
    ],
)
def test_an_impossible_quantity_is_refused_and_dropped(player, words, message):
    player.scans("RECEIVE", "NO-ORDER")
    taken = player.scans(*words)
    assert (player.said, taken.answer.result, taken.drafts) == (message, Result.REFUSED, [])
    assert (player.lane.number, player.figures()) == ("", {})


def test_a_huge_quantity_is_asked_for(player):
    player.scans("RECEIVE", "PO-1001", "9")
    player.scan("9")
    player.scans("9", "Widget")
    assert (player.said, player.taken.answer.headline) == ("QTY_HUGE_ASK", "Really 999 Widget?")
    player.scan("NO")
    assert (player.said, player.figures()) == ("NOT_BOOKED", {})


def test_a_number_is_shown_as_it_counts(player):
    player.scans("RECEIVE", "PO-1001", "0", "5")
    assert player.taken.answer.headline == "5 x the next item"
    player.scans("POINT", "POINT")
    assert (player.said, player.taken.answer.headline) == ("QTY_BAD", "5.. is not possible")


def test_clear_makes_the_number_one_again(player):
    player.scans("RECEIVE", "NO-ORDER", "7", "CLEAR", "Widget")
    assert player.figures() == {"receipt": 1}


def test_the_number_is_dropped_with_the_task(player):
    player.scans("RECEIVE", "NO-ORDER", "7", "RECEIVE", "NO-ORDER", "Widget")
    assert player.figures() == {"receipt": 1}


def test_last_puts_the_right_quantity_in_place_of_the_last_scan(player):
    player.scans("RECEIVE", "PO-1001", "case", "1")
    player.scans("0", "LAST")
    assert (player.said, player.taken.answer.headline) == ("LAST_SET", "Last one is now 10")
    assert player.drafts() == [("void", "12", "W-100"), ("receipt", "10", "W-100")]
    assert player.figures() == {"receipt": 10}
    player.scan("UNDO")
    assert player.figures() == {}
    player.scan("UNDO")
    assert player.said == "UNDO_NONE"


def test_last_asks_when_the_new_quantity_is_over_the_order(player):
    player.scans("RECEIVE", "PO-1001", "case", "5", "0", "LAST")
    assert (player.said, player.figures()) == ("OVER_ASK", {"receipt": 12})
    player.scan("YES")
    assert player.drafts() == [("void", "12", "W-100"), ("receipt", "40", "W-100"), ("receipt", "10", "W-100")]


def test_a_lost_separator_asks_whatever_the_state(player):
    player.scans("RECEIVE", "NO-ORDER", "010400041702500510L73030")
    assert (player.said, player.taken.answer.result) == ("ASK_WHICH", Result.REFUSED)
    player.scan("1")
    assert player.lane.work.needs == "expiry"
    taken = player.scans("2", "7", "0", "1", "3", "1", "DONE")
    assert [(d.lot, d.quantity // MICRO, d.expiry) for d in taken.drafts] == [("L7", 30, "2027-01-31")]


def test_a_code_of_two_packs_asks_which(player):
    player.book.rows["4006381333931".zfill(14)] += player.book.rows["14006381333938"]
    player.scans("RECEIVE", "NO-ORDER", "Widget")
    assert (player.said, player.taken.answer.detail) == ("ASK_WHICH", "1 Widget, 2 Widget x12")
    player.scan("2")
    assert player.drafts() == [("receipt", "12", "W-100")]


def test_a_text_that_is_bin_and_document_is_what_the_state_takes(player):
    player.book.bins["SO-2001"] = msgspec.structs.replace(player.book.bins["A-01-02"], code="SO-2001")
    player.scans("PICK", "SO-2001")
    assert player.said == "GO_BIN"


def test_cut_and_glued_commands_do_nothing_and_a_swapped_one_says_misread(player):
    player.scans("PICK", "SO-2001")
    work = player.lane.work
    for text, message in [("TDXDONEXB", "UNKNOWN"), ("TDXDONEXBSTDXDONEXBS", "UNKNOWN"), ("TDXDOENXBS", "CMD_MISREAD")]:
        taken = player.scan(text)
        assert (player.said, taken.drafts, player.lane.work) == (message, [], work)


@pytest.mark.parametrize("around", [" {}", "{} ", "({})", "\x1d{}", "]C0 {}"])
def test_a_command_with_anything_around_it_is_none(player, around):
    player.scans("RECEIVE", "PO-1001", "case")
    player.scan(around.format(COMMANDS["done"]))
    assert (player.lane.work.document, player.lane.work.state) == ("PO-1001", "goods")


@pytest.mark.parametrize("around", ["{}\r", "{}\r\n", "]C0{}"])
def test_what_a_scanner_types_around_every_code_is_no_part_of_a_command(player, around):
    player.scans("RECEIVE", "PO-1001", "case")
    player.scan(around.format(COMMANDS["done"]))
    assert player.said == "DONE_SHORT"


def test_a_command_in_small_letters_is_the_same_command(player):
    player.scan("tdxrecveio")
    assert player.said == "TASK_ON"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("4006381333930", "BAD_CHECK"),
        ("]C101040063813339311799139", "BAD_LABEL"),
        ("]C110ABC", "LABEL_HALF"),
        ("", "BAD_LABEL"),
        ("A/01/02", "LAYOUT_WRONG"),
        ("x" * 65536, "BAD_LABEL"),
        ("9990001112226", "UNKNOWN"),
    ],
)
def test_a_label_that_says_nothing_useful_gets_its_reason(player, text, message):
    player.scans("PICK", "SO-2001", "A-01-02")
    work = player.lane.work
    taken = player.scan(text)
    assert (player.said, taken.drafts, player.lane.work) == (message, [], work)


def test_help_and_repeat_change_nothing(player):
    player.scans("RECEIVE", "PO-1001")
    work = player.lane.work
    assert player.scan("HELP").answer.headline == "Receive: scan item"
    assert player.scan("REPEAT").answer.headline == "Again: Receive: scan item"
    assert player.lane.work == work


def test_home_leaves_the_task(player):
    player.scans("RECEIVE", "PO-1001", "HOME")
    assert (player.said, player.lane.work.task) == ("READY", "home")


def test_goods_in_hand_are_asked_about_before_the_task_changes(player):
    player.scans("PICK", "SO-2001", "Widget")
    assert player.said == "WHICH_BIN"
    player.scan("RECEIVE")
    assert player.said == "LEAVE_ASK"
    player.scan("YES")
    assert (player.said, player.lane.work.task) == ("TASK_ON", "receive")
    player.scans("PICK", "SO-2001")
    assert (player.said, player.lane.work.state) == ("RESUMED", "late")


def test_every_scan_gets_a_line_on_the_tape(player):
    player.scans("RECEIVE", "PO-1001", "case", "Gadget", "5", "case")
    assert [(line.headline, line.amount, line.mark) for line in player.lane.tape][:4] == [
        ("32 over on Widget?", "", Mark.QUESTION),
        ("5 x", "5", Mark.SESSION),
        ("Not on PO-1001: Gadget", "", Mark.ERROR),
        ("Widget", "+12", Mark.STORED),
    ]
    player.scans(*["OK"] * 12)
    assert len(player.lane.tape) == 10


def test_two_lanes_never_meet(player, others):
    second = others("page-2")
    player.scans("RECEIVE", "PO-1001", "3")
    second.scans("PICK", "SO-2001", "A-01-02", "Gadget")
    player.scan("Widget")
    assert (player.said, player.lane.latched, player.drafts()) == ("ITEM_OK", None, [("receipt", "3", "W-100")])
    assert second.lane.latched.message == "WRONG_ITEM"
    second.scan("Widget")
    assert second.drafts() == [("pick", "1", "W-100")]


def test_an_unknown_own_code_is_nothing_but_an_unknown_text(player):
    tote = "TDTKLLLL"
    player.scans("RECEIVE", "PO-1001")
    player.scan(tote + code_check_letters(tote))
    assert player.said == "CMD_NOT_HERE"


def test_a_pick_that_empties_the_bin_sounds_good_then_asks(player):
    player.scans("PICK", "SO-2002", "C-03-03", "2")
    taken = player.scan("Gadget")
    assert (player.said, taken.answer.sound, taken.answer.result) == ("ZERO_ASK", Sound.GOOD_THEN_ASK, Result.STORED)
    assert player.figures() == {"pick": 2}


def test_scan_ids_are_kept_on_the_tape_for_later_verdicts(player):
    player.scans("RECEIVE", "PO-1001", "case")
    assert player.lane.tape[0].scan == "page-1-3"
    assert ScanIn("x", "y") == ScanIn("x", "y", None, None, False)


def test_half_a_character_is_a_damaged_scan(player):
    player.scans("RECEIVE", "PO-1001")
    taken = player.scan("A\ud800B")
    assert (player.said, taken.drafts) == ("SCAN_LOST", [])


def test_a_very_long_text_does_not_fill_the_session(player):
    player.scans("RECEIVE", "PO-1001", "x" * 65536)
    assert len(encode_lane(player.lane)) < 5_000


def test_a_wrong_bin_read_twice_at_once_is_one_error(player):
    player.scans("PICK", "SO-2001", "C-03-03")
    player.scan("C-03-03", after_ms=100)
    assert (player.said, player.lane.uncleared) == ("WRONG_BIN", 1)


def test_a_bin_read_twice_at_once_is_one_step_for_undo(player):
    player.scans("RECEIVE", "PO-1001", "A-01-02")
    player.scan("A-01-02", after_ms=100)
    player.scan("UNDO")
    assert player.lane.work.location is None
