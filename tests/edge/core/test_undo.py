"""Taking back: every event of a scan in one commit, one further back each time."""

from __future__ import annotations

import msgspec
import pytest

from edge.core.answer import Mark, Result
from wire.amounts import MICRO


def test_undo_takes_back_the_newest_scan_and_again_the_one_before(player):
    player.scans("RECEIVE", "PO-1001", "case", "Widget", "UNDO")
    assert (player.taken.answer.headline, player.drafts()) == ("Undone: 1 Widget", [("void", "1", "W-100")])
    player.scan("UNDO")
    assert (player.taken.answer.headline, player.figures()) == ("Undone: 12 Widget", {})
    assert player.taken.answer.detail.endswith("now 0 of 40")
    taken = player.scan("UNDO")
    assert (player.said, taken.answer.result, taken.drafts) == ("UNDO_NONE", Result.REFUSED, [])


def test_undo_voids_all_events_of_a_scan_in_one_commit(player):
    player.scans("RECEIVE", "PO-1001", "4", "case", "YES", "UNDO")
    assert player.drafts() == [("void", "8", "W-100"), ("void", "40", "W-100")]
    assert player.taken.undone_scans == ["page-1-5"]


def test_the_undone_line_is_struck(player):
    player.scans("RECEIVE", "PO-1001", "case", "UNDO")
    assert [line.mark for line in player.lane.tape][:2] == [Mark.STORED, Mark.UNDONE]


def test_undo_steps_a_number_back_without_an_event(player):
    player.scans("RECEIVE", "PO-1001", "1", "2", "UNDO")
    assert (player.said, player.lane.number, player.taken.drafts) == ("UNDONE", "1", [])


def test_undo_steps_a_location_back_without_an_event(player):
    player.scans("RECEIVE", "PO-1001", "A-01-02", "UNDO")
    assert (player.said, player.taken.answer.headline, player.lane.work.location) == ("UNDONE", "Undone: A-01-02", None)


def test_undo_steps_an_item_in_hand_back(player):
    player.scans("PICK", "SO-2001", "Widget", "UNDO")
    assert (player.lane.work.state, player.lane.work.held) == ("bin?", None)


def test_undo_reaches_over_a_change_of_task(player):
    player.scans("RECEIVE", "PO-1001", "case", "PICK", "UNDO")
    assert player.drafts() == [("void", "12", "W-100")]
    assert player.lane.work.task == "pick"


def test_undo_reaches_own_scans_only(player, others):
    other = others("page-2")
    player.scans("RECEIVE", "PO-1001", "case")
    other.scans("RECEIVE", "PO-1001", "UNDO")
    assert (other.said, player.figures()) == ("UNDO_NONE", {"receipt": 12})


def test_a_void_is_never_voided(player):
    player.scans("RECEIVE", "PO-1001", "case", "Widget", "UNDO", "UNDO", "UNDO")
    assert [event.kind for scan in player.book.scans for event in scan.events].count("void") == 2


def test_undo_that_names_what_to_take_back(player):
    player.scans("RECEIVE", "NO-ORDER", "case", "Gadget", "UNDO-THAT", "Widget")
    assert (player.said, player.taken.answer.headline, player.taken.drafts) == ("UNDO_ASK", "Undo 12 Widget?", [])
    player.scan("YES")
    assert player.drafts() == [("void", "12", "W-100")]
    assert player.figures() == {"receipt": 1}


def test_undo_that_without_such_a_scan_says_so(player):
    player.scans("RECEIVE", "NO-ORDER", "case", "UNDO-THAT", "Gadget")
    assert (player.said, player.lane.is_naming_undo) == ("UNDO_NONE", False)


def test_no_to_undo_that_takes_nothing_back(player):
    player.scans("RECEIVE", "NO-ORDER", "case", "UNDO-THAT", "Widget", "NO")
    assert (player.said, player.figures()) == ("NOT_BOOKED", {"receipt": 12})


def test_an_unknown_code_can_be_taken_back(player):
    player.scans("RECEIVE", "PO-1001", "9990001112226", "UNDO")
    assert player.taken.answer.headline == "Undone: 1 9990001112226"
    assert player.figures() == {}


def test_undo_tells_when_it_was_and_what_is_left_of_a_blind_receipt(player):
    player.scans("RECEIVE", "NO-ORDER", "case", "Widget")
    at = player.book.scans[-1].at[:5]
    answer = player.scan("UNDO").answer
    assert (answer.headline, answer.detail) == ("Undone: 1 Widget", f"Widget +1 of {at}; now 12")
    assert answer.figure.number == "12"


def test_undo_of_a_held_receipt_leaves_the_order_as_far_as_it_is(player):
    player.scans("RECEIVE", "PO-1001", "3", "case")
    player.scans("case", "YES")
    scan = player.book.scans[-1]
    held = [
        msgspec.structs.replace(event, state="held") if event.quantity == 8 * MICRO else event for event in scan.events
    ]
    player.book.scans[-1] = msgspec.structs.replace(scan, events=held)
    assert player.scan("UNDO").answer.detail.endswith("now 36 of 40")


@pytest.mark.parametrize(
    ("word", "message"), [("NO", "NOT_BOOKED"), ("CANCEL", "NOT_BOOKED"), ("DONE", "CMD_NOT_HERE")]
)
def test_undo_that_is_dropped_by_no_and_takes_no_other_command(player, word, message):
    player.scans("RECEIVE", "PO-1001", "case", "UNDO-THAT", word)
    assert player.said == message
    assert player.figures() == {"receipt": 12}
    assert player.lane.is_naming_undo is (message == "CMD_NOT_HERE")


def test_nothing_left_to_take_back_names_what_was_taken_back_last_and_when_it_was(player):
    player.scans("RECEIVE", "PO-1001", "Widget")
    at = player.book.scans[-1].at[:5]
    player.scans("UNDO", "UNDO")
    assert (player.said, player.taken.answer.detail) == ("UNDO_NONE", f"Last undone: Widget +1 of {at}")


@pytest.mark.parametrize("card", ["UNDO-THAT", "ADD-SCANNER"])
def test_a_card_that_waits_for_one_scan_says_so(player, card):
    player.scans("RECEIVE", card)
    assert (player.said, player.taken.answer.detail) == ("TASK_ON", "One scan, then the task goes on")
