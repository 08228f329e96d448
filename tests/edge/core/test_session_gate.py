"""Who may book here: badges, take-over, and work that moves with its worker."""

from __future__ import annotations

import msgspec
import pytest

from edge.core.answer import Result
from edge.core.book import Worker
from edge.core.codes import label_code

KIM, LEE = label_code("badge", "KINNN"), label_code("badge", "LEEEE")


def test_logging_in_and_out_reads_like_its_diary(player):
    player.book.stocks[0] = msgspec.structs.replace(player.book.stocks[0], on_hand=124_000_000, available=124_000_000)
    player.tell(f"{KIM} -> Kim logged in | 0 waiting · Widget -> Widget: 124 | 124")
    player.scan("LOGOUT")
    assert (player.said, player.taken.answer.headline, player.lane.badge) == ("BYE", "Bye Kim: 0 scans", None)


def test_taking_over_at_an_idle_scanner_reads_like_its_diary(player):
    player.scans(KIM, "RECEIVE", "PO-1001", "3", "case")
    player.mono_ms += 20 * 60_000
    player.tell(
        f"Widget -> Still Kim, Receive? | 36 of 40 · {LEE} -> Lee, take over from Kim? | 36 of 40"
        " · YES -> Lee goes on: PO-1001 | 36 of 40 · Widget -> Widget +1 | 37 of 40"
    )
    assert player.taken.drafts[0].worker == LEE


def test_the_former_worker_stays_after_no(player):
    player.scans(KIM, "RECEIVE", "PO-1001", LEE, "NO", "Widget")
    assert (player.lane.worker, player.taken.drafts[0].worker) == ("Kim", KIM)


def test_home_at_the_other_badge_starts_fresh_and_lays_the_work_aside(player):
    player.scans(KIM, "RECEIVE", "PO-1001", "A-01-02", LEE, "HOME")
    assert (player.said, player.lane.worker, player.lane.work.task) == ("HELLO", "Lee", "home")
    player.scans(KIM, "YES", "RECEIVE", "PO-1001")
    assert (player.said, player.lane.work.location) == ("RESUMED", "A-01-02")


def test_taking_over_drops_the_number_and_asks_the_open_question_again(player):
    player.scans(KIM, "RECEIVE", "PO-1001", "4", "case", LEE, "YES")
    assert (player.said, player.lane.question.message, player.lane.worker) == ("OVER_ASK", "OVER_ASK", "Lee")


def test_the_own_badge_answers_the_idle_question(player):
    player.scans(KIM, "RECEIVE", "PO-1001")
    player.scan("Widget", after_ms=20 * 60_000)
    player.scan(KIM)
    assert player.drafts() == [("receipt", "1", "W-100")]


def test_the_same_badge_again_does_not_log_out(player):
    player.scans(KIM, KIM)
    assert (player.said, player.lane.worker) == ("HELLO", "Kim")


@pytest.mark.parametrize("badge", [label_code("badge", "NNNNN"), label_code("badge", "GGGGG")])
def test_a_badge_that_is_unknown_or_withdrawn_is_refused(player, badge):
    player.book.workers[label_code("badge", "GGGGG")] = Worker(
        "Gus", "worker", label_code("badge", "GGGGG"), revoked=True
    )
    taken = player.scan(badge)
    assert (player.said, taken.answer.result, player.lane.badge) == ("BADGE_UNKNOWN", Result.REFUSED, None)


def test_where_badges_are_required_only_look_up_is_open_without_one(player):
    player.settings = msgspec.structs.replace(player.settings, badge_required=True)
    assert player.scan("Widget").answer.message == "LOOK"
    for word in ("RECEIVE", "PO-1001"):
        taken = player.scan(word)
        assert (player.said, taken.answer.result, player.lane.work.task) == ("LOGIN_FIRST", Result.REFUSED, "home")
    player.scans(KIM, "RECEIVE")
    assert player.said == "TASK_ON"


def test_a_worker_brings_open_work_to_another_scanner(player, others):
    player.scans(KIM, "PICK", "SO-2001", "A-01-02", "2", "Widget")
    second = others("page-2")
    second.scan(KIM)
    assert (second.said, second.taken.answer.detail) == ("BRING_ASK", "Pick SO-2001 is open on page-1")
    second.scan("YES")
    assert second.said == "TAKEN_OVER"
    left = player.book.open_lanes["page-1"]
    assert (left.answer.message, left.work.task, left.badge) == ("MOVED_AWAY", "home", None)
    second.scan("Widget")
    assert (second.said, second.taken.answer.figure.number) == ("ITEM_OK", "3")


def test_logging_in_in_mid_order_keeps_the_order(player):
    player.scans("PICK", "SO-2001", "A-01-02", KIM, "Widget")
    assert (player.said, player.taken.drafts[0].worker) == ("ITEM_OK", KIM)


def test_logging_in_in_mid_check_keeps_the_order(player):
    player.scans("PICK", "SO-2001", "A-01-02", "5", "Widget", "PACK")
    player.scans("SO-2001", KIM, "Widget")
    assert (player.said, player.lane.work.task) == ("ITEM_OK", "pack")


def test_logging_out_lays_open_work_aside(player):
    player.scans(KIM, "RECEIVE", "PO-1001", "A-01-02", "LOGOUT", KIM, "RECEIVE", "PO-1001")
    assert (player.said, player.lane.work.location) == ("RESUMED", "A-01-02")


def test_a_question_stays_open_under_the_idle_question(player):
    player.scans(KIM, "RECEIVE", "PO-1001", "4", "case")
    player.scan("YES", after_ms=20 * 60_000)
    assert player.said == "IDLE_ASK"
    player.scan("YES")
    assert (player.said, player.figures()) == ("ASK_FIRST", {})
    player.scan("YES")
    assert player.figures() == {"receipt": 48}


def test_a_task_code_at_the_open_idle_question_is_a_new_start(player):
    player.scans("RECEIVE", "PO-1001", "case")
    player.scan("Widget", after_ms=20 * 60_000)
    assert player.said == "IDLE_ASK"
    player.scans("PICK", "SO-2001")
    assert (player.said, player.lane.question, player.figures()) == ("GO_BIN", None, {"receipt": 12})
    assert player.scans("RECEIVE", "PO-1001").answer.message == "RESUMED"


def test_a_task_code_answers_no_question_under_the_idle_question(player):
    player.scans("RECEIVE", "PO-1001", "4", "case")
    player.scan("Widget", after_ms=20 * 60_000)
    assert player.scan("PICK").answer.message == "ASK_FIRST"


def test_whoever_takes_over_is_told_how_far_it_is(player):
    player.scans(KIM, "RECEIVE", "PO-1001", "case", LEE, "YES")
    assert player.taken.answer.detail == "12 scanned so far stay booked"


def test_work_that_went_on_elsewhere_is_not_asked_about_twice(player, others):
    second, third = others("page-2"), others("page-3")
    player.scans(KIM, "RECEIVE", "PO-1001", "case")
    third.scan(KIM)
    second.scans(KIM, "YES")
    third.scan(KIM)
    assert "page-2" in third.taken.answer.detail
    assert third.scan("NO").lane.question is None


def test_bringing_work_needs_no_second_badge_where_badges_are_required(player, others):
    player.settings = msgspec.structs.replace(player.settings, badge_required=True)
    player.scans(KIM, "PICK", "SO-2001")
    second = others("page-2")
    second.scans(KIM, "YES")
    assert (second.said, second.lane.work.document) == ("TAKEN_OVER", "SO-2001")


@pytest.mark.parametrize("text", ["Widget", "A-01-02", "9990001112226", "LOOKUP"])
def test_nothing_that_is_looked_up_asks_for_a_badge(player, text):
    player.settings = msgspec.structs.replace(player.settings, badge_required=True)
    player.scan(text)
    assert player.said in ("LOOK", "UNKNOWN", "TASK_ON")


def test_whose_badge_is_withdrawn_is_logged_out_by_the_next_scan_and_nothing_is_booked(player):
    player.scans(KIM, "RECEIVE", "PO-1001", "case")
    player.book.workers[KIM] = Worker("Kim", "operator", KIM, revoked=True)
    taken = player.scan("Widget")
    assert (player.said, taken.drafts, player.lane.badge, player.lane.work.task) == ("BADGE_UNKNOWN", [], None, "home")
    player.scans(LEE, "RECEIVE", "PO-1001")
    assert (player.said, player.figures()) == ("START", {"receipt": 12})


def test_a_dock_whose_list_of_badges_is_gone_lets_its_workers_go_on(player):
    player.scans(KIM, "RECEIVE", "PO-1001")
    player.book.workers.clear()
    player.scan("Widget")
    assert player.figures() == {"receipt": 1}


def test_held_scans_are_told_of_once_at_a_log_in_and_not_by_the_same_badge_again(player):
    player.scans(KIM, "RECEIVE", "PO-1001", "Widget", "LOGOUT")
    scan = player.book.scans[0]
    player.book.scans[0] = msgspec.structs.replace(
        scan, events=[msgspec.structs.replace(event, state="held") for event in scan.events]
    )
    player.scan(KIM)
    assert [strip.text for strip in player.lane.strips] == ["1 held while you were away"]
    assert player.taken.answer.detail == "0 waiting, 1 held; 1 scans since midnight"
    player.scans("OK", KIM)
    assert (player.said, player.lane.strips) == ("HELLO", [])


def test_what_was_laid_aside_is_resumed_at_any_scanner_by_the_badge(player, others):
    player.scans(KIM, "COUNT", "A-01-02", "Widget", "Widget", "LOGOUT")
    second = others("page-2")
    second.scans(KIM, "COUNT")
    assert (second.said, second.taken.answer.figure.number) == ("RESUMED", "2")
    second.scan("DONE")
    assert second.figures() == {"count": 2}
    assert player.book.open_lanes["page-1"].suspended == []


def test_what_others_laid_aside_stays_at_its_scanner(player, others):
    player.scans(LEE, "RECEIVE", "PO-1001", "A-01-02", "LOGOUT", KIM, "PICK", "SO-2001")
    others("page-2").scans(KIM, "YES")
    player.scans(LEE, "RECEIVE", "PO-1001")
    assert (player.said, player.lane.work.location) == ("RESUMED", "A-01-02")


def test_bringing_work_lays_aside_what_is_open_here(player, others):
    player.scans(KIM, "PICK", "SO-2001")
    second = others("page-2")
    second.scans("RECEIVE", "PO-1001", "A-01-02", KIM, "YES")
    assert (second.said, second.lane.work.document) == ("TAKEN_OVER", "SO-2001")
    second.scans("RECEIVE", "PO-1001")
    assert (second.said, second.lane.work.location) == ("RESUMED", "A-01-02")


def test_an_open_question_and_what_waits_behind_it_are_brought_along(player, others):
    player.scans(KIM, "RECEIVE", "PO-1001", "4")
    player.scan("case")
    player.scan("Widget", after_ms=100, burst=True)
    second = others("page-2")
    second.scans(KIM, "YES")
    assert (second.said, len(second.lane.parked)) == ("OVER_ASK", 1)
    second.scan("NO")
    assert (second.lane.parked, second.figures()) == ([], {"receipt": 1})
    left = player.book.open_lanes["page-1"]
    assert (left.question, left.parked) == (None, [])


def test_starting_fresh_lays_the_open_question_aside_with_its_work(player):
    player.scans(KIM, "RECEIVE", "PO-1001", "4", "case", LEE, "HOME")
    assert (player.lane.worker, player.lane.question) == ("Lee", None)
    player.scans(KIM, "YES", "RECEIVE", "PO-1001")
    assert (player.lane.worker, player.lane.question.message) == ("Kim", "OVER_ASK")
    player.scan("YES")
    assert player.figures() == {"receipt": 48}


def test_a_third_badge_takes_the_place_of_the_second(player):
    gus = label_code("badge", "GUSSS")
    player.book.workers[gus] = Worker("Gus", "operator", gus)
    player.scans(KIM, "RECEIVE", "PO-1001", LEE, gus, "YES")
    assert (player.said, player.lane.worker, player.lane.question) == ("TAKEN_OVER", "Gus", None)


def test_what_answers_no_question_about_badges_is_asked_to_wait(player):
    player.scans(KIM, "RECEIVE", "PO-1001", LEE)
    for word in ("Widget", "DONE", "OK", "LOGOUT"):
        assert player.scan(word).answer.message == "ASK_FIRST"
    assert player.figures() == {}
