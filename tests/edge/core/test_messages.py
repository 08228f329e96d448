"""What the dock says fits on its screen."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from edge.core.answer import Look, Result
from edge.core.messages import HEADLINE_LENGTH, say
from edge.core.messages.english import ENGLISH

SOURCES = Path(__file__).parents[3] / "edge" / "core"


@pytest.mark.parametrize("message", ENGLISH)
def test_a_headline_never_exceeds_forty_characters(message):
    names = re.findall(r"\{([a-z0-9]+)\}", ENGLISH[message].headline)
    answer = say(message, dict.fromkeys(names, "Hex bolt M8 x 40 DIN 933 A2 stainless"))
    assert 0 < len(answer.headline) <= HEADLINE_LENGTH


@pytest.mark.parametrize("message", ENGLISH)
def test_a_message_without_fields_leaves_no_loose_separators(message):
    answer = say(message)
    for text in (answer.headline, answer.detail):
        assert "{" not in text
        assert not text.startswith((",", ";"))
        assert not text.endswith((",", ";", " "))


@pytest.mark.parametrize("message", ENGLISH)
def test_red_is_refused_and_blue_is_unknown(message):
    expected = {Look.RED: Result.REFUSED, Look.BLUE: Result.UNKNOWN}.get(ENGLISH[message].look, Result.STORED)
    assert say(message).result is expected


def test_a_short_headline_is_not_cut():
    assert say("WRONG_BIN", {"bin": "QUARANTINE"}).headline == "Wrong bin QUARANTINE"


def test_a_long_item_is_cut_to_its_budget():
    answer = say("THIS_ORDER_ASK", {"item": "Hex bolt M8 x 40 DIN 933 A2", "order": "PO-2026-000123456"})
    assert answer.headline == "Hex bolt M8… for PO-2026-000…?"


def test_control_characters_of_a_label_are_never_shown_raw():
    assert say("UNKNOWN", {"text": "a\x1db\u202ec"}).headline == "Not known: a·b·c"


def test_every_message_that_the_code_says_is_in_the_catalogue():
    said = {
        name
        for path in SOURCES.rglob("*.py")
        for name in re.findall(r"""say\(\s*"([A-Z_]+)\"""", path.read_text(encoding="utf-8"))
    }
    assert said <= ENGLISH.keys()


def test_what_is_not_given_is_left_out_with_the_words_around_it():
    assert say("ITEM_OK", {"item": "Widget", "q": "12", "n": "12", "bin": "RECEIVING"}).detail == "12, RECEIVING"
    assert say("TWICE", {"text": "SO-2001", "time": "10:00", "who": ""}).detail == "10:00; nothing booked"
    assert say("TWICE", {"text": "SO-2001", "time": "10:00", "who": "Kim"}).detail == "10:00 by Kim; nothing booked"


def test_a_part_within_a_part_is_left_out_alone():
    assert say("NOT_BOOKED", {"item": "PO-1001"}).detail == "Left out: PO-1001"
    assert say("NOT_BOOKED", {"n": "2", "item": "Widget"}).detail == "Left out: 2 Widget"
    assert say("NOT_BOOKED").detail == ""


@pytest.mark.parametrize(
    ("message", "fields", "expected"),
    [
        ("FROM_BIN", {"bin": "A-01-02"}, "Until you scan another bin"),
        ("FROM_BIN", {"bin": "A-01-02", "n": "2"}, "2 in hand; until you scan another bin"),
        ("HAND_EMPTY", {}, "Nothing booked"),
        ("GO_BIN", {"text": "take 5 pieces"}, "take 5 pieces"),
    ],
)
def test_a_detail_whose_start_is_left_out_begins_as_a_sentence(message, fields, expected):
    assert say(message, fields).detail == expected


def test_brackets_of_a_label_are_shown_as_they_are():
    assert say("UNKNOWN", {"text": "[)>06{n}"}).headline == "Not known: [)>06{n}"


def test_a_number_is_never_cut_where_cutting_a_name_is_enough():
    answer = say("OVER_ASK", {"k": "1234567", "item": "Hex bolt M8 x 40 DIN 933 A2 stainless"})
    assert answer.headline == "1234567 over on Hex bolt M8…?"
