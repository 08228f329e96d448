"""What the hub lets in from the wire."""

from __future__ import annotations

import json
from typing import Any

import pytest

from hub.core.inbox import PAYLOAD_BYTES_MAX, Birth, NotABatch, is_news, read_batch
from wire.feedback import GatewayStatus


def batch(**fields: Any) -> bytes:
    return json.dumps({"epoch": "e-1", "first_seq": 1, "events": []} | fields).encode()


def test_an_empty_batch_is_one():
    assert read_batch(batch()).events == []


def test_events_stay_raw_so_that_one_bad_event_spoils_no_other():
    assert len(read_batch(batch(events=[{"id": 5}, None, "x"])).events) == 3


@pytest.mark.rule("BAD-1")
@pytest.mark.parametrize(
    ("payload", "word"),
    [
        (b"", "JSON"),
        (b"\xff\xfe", "UTF-8"),
        (batch(events=[{"scan": "x"}]).replace(b'"x"', b'"\xff"'), "UTF-8"),
        (b"{}", "JSON"),
        (b"[" * 20_000, "JSON"),
        (batch(epoch=""), "epoch"),
        (batch(epoch="e" * 65), "epoch"),
        (batch(epoch="a\nb"), "epoch"),
        (batch(first_seq=-1), "first_seq"),
        (batch(first_seq=0, events=[{}]), "first_seq"),
        (batch(first_seq=2**53), "first_seq"),
        (batch(first_seq=10**30), "first_seq"),
        (batch(oldest_seq=-1), "oldest_seq"),
        (batch(first_seq="1"), "first_seq"),
        (b" " * PAYLOAD_BYTES_MAX + batch(), "at most"),
    ],
)
def test_a_payload_that_is_no_batch_says_what_was_expected(payload: bytes, word: str):
    with pytest.raises(NotABatch, match=word):
        read_batch(payload)


def status(birth: int, *, online: bool = True, epochs: tuple[str, ...] = ()) -> GatewayStatus:
    return GatewayStatus(birth=birth, online=online, epochs=list(epochs))


@pytest.mark.rule("BIRTH-2")
@pytest.mark.parametrize(
    ("said", "newest", "expected"),
    [
        (status(1), None, True),
        (status(5, online=False), Birth(5, ("a",)), True),
        (status(4, online=False), Birth(5, ("a",)), False),
        (status(6), Birth(5, ("a",)), True),
        (status(5), Birth(5, ("a",)), True),
        (status(4, epochs=("a",)), Birth(5, ("a",)), False),
        (status(1, epochs=("b",)), Birth(5, ("a",)), True),
        (status(1, online=False, epochs=("b",)), Birth(5, ("a",)), False),
    ],
)
def test_an_older_death_is_no_news_and_a_new_database_begins_again(
    said: GatewayStatus, newest: Birth | None, expected: bool
):
    assert is_news(said, newest) is expected
