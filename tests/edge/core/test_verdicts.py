"""What the hub says later marks the list and raises strips; it never disturbs the work."""

from __future__ import annotations

from edge.core.answer import Mark
from edge.core.verdicts import Verdict, on_verdicts


def test_applied_turns_the_line_green_once_all_events_of_its_scan_are(player):
    player.scans("RECEIVE", "PO-1001", "4", "case", "YES")
    lane = on_verdicts(player.lane, [Verdict("page-1-5", "applied")])
    assert lane.tape[0].mark is Mark.STORED
    assert on_verdicts(lane, [Verdict("page-1-5", "applied")]).tape[0].mark is Mark.APPLIED


def test_held_turns_the_line_amber_and_counts_on_the_strip(player):
    player.scans("RECEIVE", "PO-1001", "4", "case", "YES", "PICK", "SO-2001")
    lane = on_verdicts(
        player.lane, [Verdict("page-1-5", "held", "Widget, over the order"), Verdict("page-1-5", "applied")]
    )
    assert next(line.mark for line in lane.tape if line.scan == "page-1-5") is Mark.HELD
    assert [(strip.message, strip.text, strip.count) for strip in lane.strips] == [
        ("HELD_LATER", "1 held: Widget, over the order", 1)
    ]
    lane = on_verdicts(lane, [Verdict("elsewhere", "held", "Gadget, unknown")])
    assert [(strip.text, strip.count) for strip in lane.strips] == [("2 held: Gadget, unknown", 2)]
    assert (lane.work, lane.answer, lane.latched) == (player.lane.work, player.lane.answer, player.lane.latched)


def test_a_solved_hold_is_told_and_turns_green(player):
    player.scans("RECEIVE", "PO-1001", "9990001112226")
    lane = on_verdicts(player.lane, [Verdict("page-1-3", "held", "9990001112226, unknown")])
    lane = on_verdicts(lane, [Verdict("page-1-3", "solved", "it is a Widget")])
    assert lane.tape[0].mark is Mark.APPLIED
    assert "Supervisor: it is a Widget" in [strip.text for strip in lane.strips]


def test_what_a_supervisor_rejects_is_struck_and_never_green(player):
    player.scans("RECEIVE", "PO-1001", "9990001112226")
    lane = on_verdicts(player.lane, [Verdict("page-1-3", "held", "9990001112226, unknown")])
    lane = on_verdicts(lane, [Verdict("page-1-3", "rejected", "9990001112226 rejected")])
    assert lane.tape[0].mark is Mark.UNDONE
    assert "Supervisor: 9990001112226 rejected" in [strip.text for strip in lane.strips]


def test_what_was_taken_back_here_needs_no_word_of_the_supervisor(player):
    player.scans("RECEIVE", "PO-1001", "9990001112226")
    lane = on_verdicts(player.lane, [Verdict("page-1-3", "undone", "9990001112226 undone")])
    assert (lane.tape[0].mark, lane.strips) == (Mark.UNDONE, [])


def test_a_struck_line_stays_struck(player):
    player.scans("RECEIVE", "PO-1001", "case", "UNDO")
    lane = on_verdicts(player.lane, [Verdict("page-1-3", "applied"), Verdict("page-1-4", "applied")])
    assert [line.mark for line in lane.tape][:2] == [Mark.APPLIED, Mark.UNDONE]


def test_ok_with_no_error_open_clears_the_strips(player):
    player.scans("RECEIVE", "PO-1001", "case")
    player.book.open_lanes["page-1"] = on_verdicts(player.lane, [Verdict("page-1-3", "held", "Widget, over")])
    player.scan("OK")
    assert (player.said, player.lane.strips) == ("CLEARED", [])
