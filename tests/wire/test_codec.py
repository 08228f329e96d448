"""Bytes in, messages out: what is written today must be read for ever, and bad bytes become a reason."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path

import pytest
from hypothesis import given, strategies as st

from wire import codec, feedback
from wire.events import Batch, Event

GOLDEN = Path(__file__).parent / "golden" / "v1"
SHAPES = {
    "ack": feedback.Ack,
    "stock": feedback.StockMessage,
    "hub": feedback.HubStatus,
    "status": feedback.GatewayStatus,
    "ask": feedback.Ask,
    "reply": feedback.Reply,
    "command": feedback.Command,
}


@pytest.mark.parametrize("path", sorted(GOLDEN.glob("*.json")), ids=lambda path: path.stem)
def test_a_golden_message_is_read_and_written_the_same(path: Path) -> None:
    payload = path.read_bytes().strip()
    name = path.stem.split("-")[0]
    if name == "batch":
        batch = codec.decode_batch(payload)
        assert [codec.decode_event(raw).seq for raw in batch.events] == list(
            range(batch.first_seq, batch.first_seq + len(batch.events))
        )
        assert json.loads(codec.encode(batch)) == json.loads(payload)
    else:
        assert json.loads(codec.encode(codec.decode(payload, SHAPES[name]))) == json.loads(payload)


@pytest.mark.rule("BAD-1")
@pytest.mark.parametrize(
    "payload",
    [
        b"",
        b"\xff\xfe",
        b"{",
        b"[]",
        b'"x"',
        b"null",
        b"{}",
        b'{"epoch": 1, "first_seq": 1, "events": []}',
        b"\x00" * 65536,
        b'{"epoch":"e","first_seq":"1","events":[]}',
    ],
)
def test_bytes_that_are_no_batch_say_what_was_expected(payload: bytes) -> None:
    with pytest.raises(codec.Undecodable, match="Expected a batch as JSON, got"):
        codec.decode_batch(payload)


@given(st.binary(max_size=200))
def test_no_bytes_break_the_codec(payload: bytes) -> None:
    for read in (codec.decode_batch, codec.decode_event, codec.decode_loose):
        with contextlib.suppress(codec.Undecodable):
            read(payload)


@pytest.mark.rule("BAD-2")
def test_one_bad_event_spoils_no_other() -> None:
    batch = codec.decode_batch(
        b'{"epoch":"e","first_seq":1,"events":[{"id":7},{"id":"x","kind":"receipt","new_field":[1]}]}'
    )
    with pytest.raises(codec.Undecodable):
        codec.decode_event(batch.events[0])
    assert codec.decode_event(batch.events[1]) == Event(id="x", kind="receipt")
    assert b"new_field" in bytes(batch.events[1]), "unknown fields stay with the raw event"


def test_what_is_absent_is_not_written() -> None:
    assert codec.encode(Batch(epoch="e", first_seq=1, events=[])) == b'{"epoch":"e","first_seq":1,"events":[]}'
