"""Bytes to messages and back: JSON by msgspec. What cannot be decoded becomes a returned reason, never a half-read message."""

from __future__ import annotations

import json
from typing import Any, TypeVar

import msgspec

from wire.cutting import cut_events
from wire.events import Batch, Event

T = TypeVar("T")

BATCH_EVENTS_MAX = 500
BATCH_BYTES_MAX = 128 * 1024

_encoder = msgspec.json.Encoder()
_batch = msgspec.json.Decoder(Batch)
_event = msgspec.json.Decoder(Event)


class Undecodable(ValueError):
    """Bytes that are no message of the expected shape; the text says what was expected and what came."""


def encode(message: Any) -> bytes:
    """Return `message` (a struct of `wire.events` or `wire.feedback`) as compact JSON."""
    return _encoder.encode(message)


def decode(payload: bytes, shape: type[T]) -> T:
    """Return `payload` as a `shape`. Raises Undecodable."""
    try:
        return msgspec.json.decode(payload, type=shape)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise Undecodable(f"Expected a {shape.__name__} as JSON, got {len(payload)} bytes: {error}") from error


def decode_batch(payload: bytes) -> Batch:
    """Return a batch whose events are still raw; one that is no JSON spoils no other. Raises Undecodable."""
    try:
        return _batch.decode(payload)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        found = _decode_apart(payload)
        if found is None:
            raise Undecodable(f"Expected a batch as JSON, got {len(payload)} bytes: {error}") from error
        return found


def _decode_apart(payload: bytes) -> Batch | None:
    cut = None if b"\0" in payload else cut_events(payload)
    if cut is None:
        return None
    try:
        batch = _batch.decode(cut.envelope)
    except (msgspec.MsgspecError, RecursionError):
        return None
    if len(batch.events) != len(cut.events):
        return None
    return msgspec.structs.replace(batch, events=[msgspec.Raw(event) for event in cut.events])


def decode_event(raw: bytes | msgspec.Raw) -> Event:
    """Return one event. Raises Undecodable; `decode_loose` shows what can still be read of it."""
    try:
        return _event.decode(raw)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise Undecodable(f"Expected an event: {error}") from error


def decode_loose(raw: bytes | msgspec.Raw) -> Any:
    """Return as plain Python data what is held as malformed, lone surrogates and NaN included. Raises Undecodable."""
    try:
        return json.loads(bytes(raw), strict=False)
    except (ValueError, RecursionError) as error:
        raise Undecodable(f"Expected JSON: {error}") from error
