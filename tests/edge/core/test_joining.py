"""Adding a scanner, as the lane tells it that asks for it."""

from __future__ import annotations

import msgspec
import pytest

from edge.core.answer import Look, Result
from edge.core.book import Worker
from edge.core.codes import label_code
from edge.core.joining import added, not_added
from edge.core.messages import say

KIM, BOSS = label_code("badge", "KINNN"), label_code("badge", "BOSSS")


@pytest.fixture
def player(player):
    player.book.workers[BOSS] = Worker("Bo", "supervisor", BOSS)
    return player


def test_a_supervisor_s_badge_opens_a_minute_and_logs_nobody_in(player):
    player.scans(KIM, "RECEIVE", "PO-1001")
    before = player.lane.work
    player.scan("ADD-SCANNER")
    assert player.taken.answer.headline == "Add a scanner: scan supervisor's badge"
    player.scan(BOSS)
    answer = player.taken.answer
    assert (answer.message, answer.look, answer.result) == ("JOIN_OPEN", Look.AMBER, Result.STORED)
    assert (answer.headline, answer.detail) == ("Plug it in, scan card B", "60 s left")
    assert (player.lane.joining, player.lane.worker, player.lane.work) == ("open", "Kim", before)


@pytest.mark.parametrize("word", [KIM, "Widget", "OK", "ADD-SCANNER and more"])
def test_nobody_else_adds_a_scanner(player, word):
    taken = player.scans("RECEIVE", "PO-1001", "ADD-SCANNER", word)
    assert (player.said, taken.answer.result, taken.drafts, player.lane.joining) == (
        "JOIN_CLOSED",
        Result.REFUSED,
        [],
        "",
    )
    assert player.scan("Widget").drafts


@pytest.mark.parametrize("revoked", [True, False])
def test_a_badge_that_is_not_valid_adds_none(player, revoked):
    player.book.workers.pop(BOSS)
    if revoked:
        player.book.workers[BOSS] = Worker("Bo", "supervisor", BOSS, revoked=True)
    player.scans("ADD-SCANNER", BOSS)
    assert (player.said, player.lane.joining) == ("BADGE_UNKNOWN", "")


def test_work_goes_on_while_the_minute_runs_and_no_ends_it(player):
    player.scans("RECEIVE", "PO-1001", "ADD-SCANNER", BOSS, "Widget", "UNDO", "Widget")
    assert (player.figures(), player.lane.joining) == ({"receipt": 1}, "open")
    player.scan("NO")
    assert (player.said, player.lane.joining) == ("JOIN_CLOSED", "")


def test_a_page_on_another_machine_adds_none(player):
    player.scan("ADD-SCANNER", is_remote=True)
    assert (player.said, player.taken.answer.detail) == (
        "JOIN_CLOSED",
        "Only at the dock itself; start again with ADD-SCANNER",
    )
    player.scan("ADD-SCANNER")
    player.scan(BOSS, is_remote=True)
    assert (player.said, player.lane.joining) == ("JOIN_CLOSED", "")


def test_an_open_question_comes_first(player):
    player.scans("RECEIVE", "PO-1001", "4", "case", "ADD-SCANNER")
    assert (player.said, player.lane.joining) == ("ASK_FIRST", "")


def test_one_scanner_at_a_time(player, others):
    player.scans("ADD-SCANNER", BOSS)
    second = others("page-2")
    second.scans("ADD-SCANNER", BOSS)
    assert (second.said, second.taken.answer.detail) == (
        "JOIN_CLOSED",
        "Another is being added; start again with ADD-SCANNER",
    )


def test_where_badges_are_required_the_supervisor_s_is_enough(player):
    player.settings = msgspec.structs.replace(player.settings, badge_required=True)
    player.scans("ADD-SCANNER", BOSS)
    assert player.said == "JOIN_OPEN"


def test_a_lane_is_told_that_none_was_added_until_somebody_says_ok(player):
    player.scans("ADD-SCANNER", BOSS)
    lane = not_added(player.lane, "60 s are over")
    assert (lane.joining, lane.answer.headline, lane.latched, lane.uncleared) == (
        "",
        "No scanner added",
        lane.answer,
        1,
    )
    assert lane.serial == player.lane.serial + 1


def test_a_lane_that_works_on_is_not_disturbed_by_a_scanner_that_was_added(player):
    told = say("CARD_STEP", {"scanner": "Scanner 2", "want": "C", "k": "1"})
    player.scans("ADD-SCANNER", BOSS)
    assert added(player.lane, told).answer == told
    player.scan("Widget")
    after = added(player.lane, told)
    assert (after.joining, after.answer) == ("", player.lane.answer)
