"""Names, ids, keys and topics: parsed once at the door."""

from __future__ import annotations

import itertools
import uuid

import pytest
from hypothesis import given, strategies as st

from wire import keys, topics
from wire.ids import BadName, event_id, is_event_id, is_name, parse_name


@given(st.integers(0, 2**48 - 1), st.integers(0, 2**74 - 1))
def test_an_event_id_is_a_uuid_of_version_7_that_sorts_by_time(unix_ms: int, random_74: int) -> None:
    made = uuid.UUID(event_id(unix_ms=unix_ms, random_74=random_74))
    assert made.version == 7
    assert made.variant == uuid.RFC_4122
    assert made.int >> 80 == unix_ms
    assert is_event_id(str(made))


@pytest.mark.parametrize("text", ["", "Dock1", "dock/1", "a" * 33, "dock 1", "dock\n", "dök", "+", "#"])
def test_a_bad_name_never_reaches_a_topic(text: str) -> None:
    assert not is_name(text)
    with pytest.raises(BadName, match="Expected 1 to 32"):
        parse_name(text)
    with pytest.raises(BadName):
        topics.gateway_topic("main", text, "events")


@pytest.mark.rule("NAME-1")
@pytest.mark.parametrize(
    "topic",
    [
        "tallydock/v2/main/dock1/events",
        "tallydock/v1/Main/dock1/events",
        "tallydock/v1/main/dock1/other",
        "tallydock/v1/main/dock1",
        "other/v1/main/dock1/events",
        "tallydock/v1/main/stock",
    ],
)
def test_a_topic_of_another_version_or_name_is_none_of_ours(topic: str) -> None:
    assert topics.parse_gateway_topic(topic) is None


def test_a_gateway_topic_comes_apart_as_it_was_built() -> None:
    for leaf in topics.GATEWAY_LEAVES:
        assert topics.parse_gateway_topic(topics.gateway_topic("main", "dock-1", leaf)) == ("main", "dock-1", leaf)


def test_every_form_of_a_gtin_has_one_key() -> None:
    assert {
        keys.item_key(code) for code in ("036000291452", "0036000291452", "00036000291452", "]C1010003600029145210L7")
    } == {"00036000291452"}
    assert keys.item_key("4006381333932") == "4006381333932", "a wrong check digit is nobody's GTIN"
    assert keys.item_key("W-100") == "W-100"


def test_the_check_letters_find_every_wrong_letter_and_every_swap() -> None:
    code = "TDXDONEXBS"
    assert keys.is_own_code(code.lower())
    for place, letter in itertools.product(range(3, 10), keys.CODE_ALPHABET):
        if letter != code[place]:
            assert not keys.is_own_code(code[:place] + letter + code[place + 1 :])
    for a, b in itertools.combinations(range(3, 10), 2):
        if code[a] != code[b]:
            swapped = list(code)
            swapped[a], swapped[b] = swapped[b], swapped[a]
            assert not keys.is_own_code("".join(swapped))
