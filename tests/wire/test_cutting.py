"""Batches that no JSON reader takes whole: each event is cut out, so that one that cannot be read spoils no other."""

from __future__ import annotations

import json

import pytest

from wire.codec import BATCH_BYTES_MAX, Undecodable, decode_batch, decode_event
from wire.cutting import cut_events

GOOD = b'{"id":"0192f0c1-2345-7abc-8def-0123456789ab","kind":"receipt","scan":"],{\\"events\\":["}'
UNREADABLE = [
    b'{"id":"x","scan":"\\ud800"}',
    b'{"id":"x","scan":"\\udc00 alone"}',
    b'{"id":"x","scan":"bell \x07"}',
    b'{"id":"x","scan":"bad \\q escape"}',
    b'{"id":"x","quantity":NaN}',
    b'{"id":"x","quantity":01}',
    b'{"id":"x","deep":' + b"[" * 5_000 + b"]" * 5_000 + b"}",
    b'{"id":"x","deep":' + b'{"a":' * 5_000 + b"1" + b"}" * 5_000 + b"}",
    b'{"id":"x","kind"}',
    b"nonsense",
]


def batch_of(*events: bytes) -> bytes:
    return (
        b'{"epoch": "e-1", "note": {"events": [1]}, "first_seq": 7, "events" : ['
        + b" , ".join(events)
        + b'], "boot": "b"}'
    )


@pytest.mark.rule("BAD-2")
@pytest.mark.parametrize("bad", UNREADABLE, ids=lambda bad: bad[:30].decode())
def test_an_unreadable_event_leaves_its_neighbours_and_its_own_bytes_whole(bad: bytes):
    batch = decode_batch(batch_of(GOOD, bad, GOOD))
    assert (batch.epoch, batch.first_seq, batch.boot) == ("e-1", 7, "b")
    assert [bytes(raw) for raw in batch.events] == [GOOD, bad, GOOD]
    with pytest.raises(Undecodable):
        decode_event(batch.events[1])


@pytest.mark.rule("BAD-1")
@pytest.mark.parametrize(
    "payload",
    [
        b"",
        b"{",
        b'"events":[1]',
        b'{"events":',
        b'{"events":[1',
        b'{"events":{"a":[1]}}',
        b'{"other":["\\ud800"]}',
        b'{"epoch":"e","first_seq":1,"events":["\\ud800",,2]}',
        b'{"epoch":"e","first_seq":1,"events":["\\ud800",]}',
        b'{"epoch":"e","first_seq":1,"events":["\\ud800"],"events":[1,2]}',
        b'{"epoch":"\\ud800","first_seq":1,"events":[1]}',
        b'{"epoch":"e","first_seq":1,"events":[{"a":1]}',
        b'{"epoch":"e","first_seq":1,"events":["\\ud800","no end]}',
    ],
)
def test_what_cannot_be_cut_is_no_batch(payload: bytes):
    with pytest.raises(Undecodable):
        decode_batch(payload)


def test_a_nul_is_never_let_in_since_a_database_may_refuse_it():
    with pytest.raises(Undecodable):
        decode_batch(batch_of(b'{"scan":"\x00"}'))


def test_cutting_finds_the_same_events_as_reading_does():
    events = [{"id": "a", "scan": '\\"],['}, [], {}, "text", None, [[1], {"events": [2]}], 5]
    payload = json.dumps({"epoch": "e", "first_seq": 1, "events": events}).encode()
    cut = cut_events(payload)
    assert cut is not None
    assert [json.loads(raw) for raw in cut.events] == events
    assert json.loads(cut.envelope) == {"epoch": "e", "first_seq": 1, "events": [None] * len(events)}


@pytest.mark.parametrize("piece", [b'"', b'\\"', b"[", b"{", b'","', b"[,", b"\\"])
def test_a_hostile_payload_is_given_up_in_one_pass(piece: bytes):
    assert cut_events((b'{"events":[' + piece * BATCH_BYTES_MAX)[:BATCH_BYTES_MAX]) is None
