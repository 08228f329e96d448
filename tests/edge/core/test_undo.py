"""Taking back: every event of a scan in one commit, one further back each time."""

from __future__ import annotations

from edge.core.answer import Mark, Result


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
    assert player.drafts() == [("void", "40", "W-100"), ("void", "8", "W-100")]
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
