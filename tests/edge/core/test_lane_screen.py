"""A lane as the screen draws it."""

from __future__ import annotations

from edge.core.answer import Look, Progress
from edge.core.figures import amount
from edge.core.lane import new_lane
from edge.core.lane_screen import lane_view
from edge.core.verdicts import Verdict, on_verdicts


def view(player):
    return lane_view(player.book, player.lane)


def test_a_new_lane_is_ready(player):
    drawn = lane_view(player.book, new_lane("usb-1"))
    assert (drawn.state, drawn.answer.headline, drawn.task, drawn.tape, drawn.serial) == ("idle", "Ready", "", [], 0)


def test_an_order_shows_how_far_it_is_and_for_whom(player):
    player.scans("RECEIVE", "PO-1001", "case")
    drawn = view(player)
    assert (drawn.task, drawn.document, drawn.party, drawn.state) == ("Receive", "PO-1001", "ACME", "stored")
    assert drawn.progress == Progress("12", "40", "received on PO-1001")
    assert (drawn.tape[0].headline, drawn.tape[0].amount, drawn.tape[0].scan) == ("Widget", "+12", "page-1-3")


def test_a_line_turns_green_when_the_hub_has_it(player):
    player.scans("RECEIVE", "PO-1001", "case")
    assert lane_view(player.book, on_verdicts(player.lane, [Verdict("page-1-3", "applied")])).state == "applied"
    assert lane_view(player.book, on_verdicts(player.lane, [Verdict("page-1-3", "held", "x")])).state == "held"


def test_a_question_stands_in_front_of_what_came_after_it(player):
    player.scans("RECEIVE", "PO-1001", "4", "case")
    assert (view(player).state, view(player).question, view(player).answer.message) == ("question", True, "OVER_ASK")
    player.scan("Widget")
    assert view(player).answer.headline == "First: 8 over on Widget?"


def test_a_prompt_is_drawn_as_a_question(player):
    player.scans("PICK", "SO-2002", "C-03-03", "2", "Gadget")
    assert (view(player).state, view(player).question) == ("question", False)


def test_a_latched_error_shows_its_number_and_leaves_the_work_in_sight(player):
    player.scans("PICK", "SO-2001", "A-01-02", "Gadget", "Gadget")
    drawn = view(player)
    assert (drawn.state, drawn.latched, drawn.uncleared, drawn.document) == ("error", True, 2, "SO-2001")


def test_a_kept_unknown_code_is_amber_and_one_that_was_not_kept_is_red(player):
    player.scans("RECEIVE", "PO-1001", "9990001112226")
    assert view(player).state == "unknown"
    player.scans("PICK", "9990001112226")
    assert (view(player).state, view(player).answer.look) == ("error", Look.BLUE)


def test_number_and_sticky_things_are_always_in_sight(player):
    player.scans("RECEIVE", "PO-1001", "A-01-02", "DAMAGED", "EACH", "2", "4")
    drawn = view(player)
    assert (drawn.multiplier, drawn.sticky) == ("24", "to A-01-02, next item: damaged, next code counts as 1")


def test_an_order_of_several_lines_shows_each_of_them(player):
    player.scans("RECEIVE", "PO-1002")
    assert view(player).hints[1:] == ["0 of 10 Salve", "0 of 2 Drill"]


def test_every_answer_is_counted_so_that_its_sound_is_played_once(player):
    player.scans("RECEIVE", "PO-1001")
    before = view(player).serial
    player.scan("case")
    assert view(player).serial == before + 1


def test_a_claim_is_not_sure_while_the_hub_is_away(player):
    player.book.online = False
    player.scans("PICK", "SO-2001")
    assert [strip.message for strip in view(player).strips] == ["CLAIM_UNSURE"]
    player.book.online = True
    assert view(player).strips == []
    player.scan("A-01-02")
    assert player.lane.strips == []


def test_who_has_let_go_of_an_order_is_not_told_of_it_any_more(player):
    player.book.online = False
    player.scans("PICK", "SO-2001", "HOME")
    assert view(player).strips == []


def test_what_the_books_hold_of_the_item_is_told_apart_from_what_waits(player):
    before = sum(row.on_hand for row in player.book.stock("W-100"))
    player.scans("RECEIVE", "PO-1001", "case")
    shown = view(player).in_books
    assert shown.startswith(f"{amount(before)} in books")
    assert shown in (f"{amount(before)} in books, +12 waiting", f"{amount(before)} in books")


def test_a_code_that_is_no_item_has_no_books(player):
    player.scan("nonsense")
    assert view(player).in_books == ""
