"""Bytes to messages and back: JSON by msgspec. What cannot be decoded becomes a returned reason, never a half-read message."""

from __future__ import annotations

from typing import Any, TypeVar

import msgspec

from wire.events import Batch, Event

T = TypeVar("T")

BATCH_EVENTS_MAX = 500
BATCH_BYTES_MAX = 128 * 1024

_encoder = msgspec.json.Encoder()
_batch = msgspec.json.Decoder(Batch)
_event = msgspec.json.Decoder(Event)
_any = msgspec.json.Decoder()


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
    """Return a batch whose events are still raw. Raises Undecodable."""
    try:
        return _batch.decode(payload)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise Undecodable(f"Expected a batch as JSON, got {len(payload)} bytes: {error}") from error


def decode_event(raw: bytes | msgspec.Raw) -> Event:
    """Return one event. Raises Undecodable; `decode_loose` shows what can still be read of it."""
    try:
        return _event.decode(raw)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise Undecodable(f"Expected an event: {error}") from error


def decode_loose(raw: bytes | msgspec.Raw) -> Any:
    """Return JSON as plain Python data, for what is held as malformed. Raises Undecodable where it is no JSON."""
    try:
        return _any.decode(raw)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise Undecodable(f"Expected JSON: {error}") from error
