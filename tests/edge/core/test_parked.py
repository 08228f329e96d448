"""Bursts: what would ask, or comes behind a question, waits and is carried out in its turn (flows.md, section 0, step 10)."""

from __future__ import annotations

from edge.core.answer import Mark, Result
from edge.core.verdicts import Verdict, on_verdicts


def test_scans_of_a_burst_behind_a_question_are_parked_and_taken_later(player):
    player.scans("RECEIVE", "PO-1001", "3", "case")
    results = [player.scan(word, after_ms=100, burst=True) for word in ("case", "Widget", "Gadget", "Widget")]
    assert [taken.answer.result for taken in results] == [Result.STORED] * 4
    assert (player.figures(), len(player.lane.parked)) == ({"receipt": 36}, 3)
    player.scan("NO")
    assert player.lane.parked == []
    assert player.figures() == {"receipt": 38}
    assert player.lane.latched is None or player.lane.latched.message == "NOT_ON_ORDER"


def test_a_parked_scan_counts_what_was_stored_before_it(player):
    player.scans("RECEIVE", "PO-1001", "3", "case")
    for word in ("case", "Widget", "Widget"):
        player.scan(word, after_ms=100, burst=True)
    player.scan("YES")
    assert player.figures() == {"receipt": 48}
    assert (player.lane.question.message, player.lane.question.answer.fields["n"]) == ("OVER_ASK", "49")
    player.scan("YES")
    assert player.figures() == {"receipt": 49}
    assert (player.lane.question.message, player.lane.question.answer.fields["n"]) == ("OVER_ASK", "50")


def test_undo_takes_parked_scans_back_one_by_one_in_the_order_they_were_carried_out(player):
    player.scans("RECEIVE", "PO-1001", "3", "case")
    for word in ("case", "Widget", "Widget"):
        player.scan(word, after_ms=100, burst=True)
    player.scans("NO")
    assert player.figures() == {"receipt": 38}
    struck = []
    for _ in range(3):
        player.scan("UNDO")
        struck.append((player.taken.answer.headline, player.figures()["receipt"] if player.figures() else 0))
    assert struck == [("Undone: 1 Widget", 37), ("Undone: 1 Widget", 36), ("Undone: 36 Widget", 0)]


def test_a_parked_scan_gets_its_own_line_and_its_own_verdict(player):
    player.scans("RECEIVE", "PO-1001", "3", "case")
    scans = [player.scan(word, after_ms=100, burst=True).lane.last_scan for word in ("case", "Gadget", "Widget")]
    player.scan("NO")
    lines = {line.scan: (line.headline, line.mark, line.unanswered) for line in player.lane.tape}
    assert lines[scans[1]] == ("Not on PO-1001: Gadget", Mark.ERROR, 0)
    assert lines[scans[2]] == ("Widget", Mark.STORED, 1)
    lane = on_verdicts(player.lane, [Verdict(scans[2], "applied")])
    assert {line.scan: line.mark for line in lane.tape}[scans[2]] is Mark.APPLIED
    assert player.taken.answer.message == "NOT_BOOKED"
    assert [strip.text for strip in lane.strips] == ["1 stored scans refused: Not on PO-1001: Gadget"]


def test_a_scan_of_a_burst_that_is_not_the_serial_that_is_waited_for_waits_until_that_came(player):
    player.scans("RECEIVE", "NO-ORDER")
    results = [player.scan(word, after_ms=100, burst=True).answer.result for word in ("Drill", "Widget", "Gadget")]
    assert (results, len(player.lane.parked)) == ([Result.STORED] * 3, 2)
    player.scan("SN-1")
    assert (player.figures(), player.lane.parked) == ({"receipt": 3}, [])


def test_what_waits_behind_a_question_waits_on_while_its_answer_leads_to_a_prompt(player):
    player.scans("RECEIVE", "NO-ORDER")
    for word in ("010400041702500510L73030", "Widget", "Widget"):
        player.scan(word, after_ms=100, burst=True)
    player.scan("1")
    assert (player.said, len(player.lane.parked)) == ("DATA_NEEDED", 2)
    player.scan("MISSING")
    assert player.figures() == {"receipt": 32}


def test_a_burst_tells_how_many_of_it_were_taken_and_refused(player):
    player.scans("PICK", "SO-2001", "A-01-02")
    for burst in range(2):
        for word in ("Widget", "Gadget", "Gadget", "DONE"):
            player.scan(word, after_ms=100, burst=True)
        detail = player.taken.answer.headline, player.taken.answer.detail
        assert detail == ("4 stored scans taken", "1 want an answer, 2 refused (listed)"), burst
        player.scan("NO")
