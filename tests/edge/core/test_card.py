"""What the lane tells and keeps of the test card."""

import pytest

from edge.core.lane import decode_lane, encode_lane
from edge.core.raw import CARD, CardReading, Habits

GERMAN = Habits(layout="de", end="tab", gs="f8", aim=False, caps_lock=False)
ALL = ["B", "C", "D"]


def card(player, field, read, habits=GERMAN, got=""):
    return player.scan(CARD[field], card=CardReading(field, read, habits, got))


@pytest.mark.parametrize(
    ("read", "field", "headline", "detail"),
    [
        (["B"], "B", "page-1: next, card C", "1 of 3; German keys"),
        (["B", "C"], "C", "page-1: next, card D", "2 of 3; German keys"),
        (["B", "D"], "D", "page-1: next, card C", "2 of 3; German keys"),
        (["C"], "C", "page-1: next, card B", "1 of 3; German keys"),
        (ALL, "D", "page-1 tested", "German keys, ends with Tab, GS as F8"),
    ],
)
def test_each_field_names_the_next_until_all_are_read(player, read, field, headline, detail):
    taken = card(player, field, read)
    assert (taken.answer.headline, taken.answer.detail) == (headline, detail)
    assert (taken.lane.tested, taken.lane.habits) == ((True, GERMAN) if read == ALL else (False, None))


def test_a_running_task_is_untouched_and_nothing_is_booked(player):
    player.scans("RECEIVE", "PO-1001")
    before = player.lane.work
    taken = card(player, "B", ["B"])
    assert (taken.lane.work, taken.drafts) == (before, [])


def test_a_field_that_is_not_understood_says_what_came_and_keeps_what_was_taught(player):
    card(player, "D", ALL)
    taken = card(player, "B", ALL, None, "TDXTCBaA")
    assert taken.answer.message == "CARD_FAIL"
    assert taken.answer.detail == f"Field B: expected {CARD['B']}, got TDXTCBaA"
    assert taken.lane.habits == GERMAN


def test_a_scanner_without_separators_is_tested_all_the_same(player):
    taken = card(player, "D", ALL, Habits("us", "enter", "none", aim=False, caps_lock=False))
    assert (taken.answer.message, taken.answer.result) == ("CARD_NO_GS", "stored")
    assert taken.lane.tested


def test_what_was_taught_survives_on_disk(player):
    taken = card(player, "D", ALL)
    assert decode_lane(encode_lane(taken.lane)).habits == GERMAN
