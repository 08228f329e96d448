"""What the hub lets in from the wire: which batch is one at all, and which status of a gateway is news. Pure.

A batch that passes here may still hold unreadable events; those are posting's business (BAD-2).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import msgspec

from wire.amounts import NUMBER_MAX
from wire.codec import BATCH_BYTES_MAX, Undecodable, decode, decode_batch
from wire.events import Batch
from wire.feedback import GatewayStatus

ENVELOPE_BYTES_MAX = 4 * 1024
"""Room for a batch's own fields around its events."""
PAYLOAD_BYTES_MAX = BATCH_BYTES_MAX + ENVELOPE_BYTES_MAX
EPOCH_LENGTH_MAX = 64


class NotABatch(ValueError):
    """A payload that becomes a held record (BAD-1); the text says what was expected and what came."""


def read_batch(payload: bytes) -> Batch:
    """Return the batch in a payload. Raises NotABatch: too large, not UTF-8, no JSON, or of another shape."""
    if len(payload) > PAYLOAD_BYTES_MAX:
        raise NotABatch(f"Expected a batch of at most {BATCH_BYTES_MAX} bytes, got {len(payload)}: send fewer events.")
    try:
        # msgspec skips over the raw events without reading their characters.
        payload.decode()
        batch = decode_batch(payload)
    except UnicodeDecodeError as error:
        raise NotABatch(f"Expected UTF-8, got byte {payload[error.start]:#04x} at {error.start}.") from error
    except Undecodable as error:
        raise NotABatch(str(error)) from error
    _check_numbers(batch)
    return batch


def _check_numbers(batch: Batch) -> None:
    if not 1 <= len(batch.epoch) <= EPOCH_LENGTH_MAX or not batch.epoch.isprintable():
        raise NotABatch(f"Expected an epoch of 1 to {EPOCH_LENGTH_MAX} printable characters, got {batch.epoch[:80]!r}.")
    lowest = 1 if batch.events else 0
    for name, value in (("first_seq", batch.first_seq), ("oldest_seq", batch.oldest_seq)):
        if value is not None and not lowest <= value <= NUMBER_MAX:
            raise NotABatch(f"Expected {name} from 1 to {NUMBER_MAX}, got {value}.")


def read_status(payload: bytes) -> GatewayStatus:
    """Return a gateway's status without the details that are of another shape (BIRTH-3).

    Raises Undecodable where `birth` and `online` cannot be read.
    """
    try:
        return decode(payload, GatewayStatus)
    except Undecodable:
        said = decode(payload, dict)
    readable: dict[str, Any] = {}
    for field in msgspec.structs.fields(GatewayStatus):
        try:
            readable[field.name] = msgspec.convert(said[field.name], field.type)
        except (KeyError, msgspec.ValidationError) as error:
            if field.required:
                raise Undecodable(f"Expected a status with {field.name}, got {said!r:.200}: {error}") from error
    return GatewayStatus(**readable)


@dataclass(frozen=True)
class Birth:
    """The newest birth that the hub has seen of a gateway, and the epochs that came with it."""

    number: int
    epochs: tuple[str, ...]


def is_news(status: GatewayStatus, newest: Birth | None) -> bool:
    """Say whether a status tells the present state of a gateway.

    A death of a lower birth is the last will of a connection that was replaced long ago (BIRTH-2). A lower birth with
    epochs never seen before is a new database under the same name, whose births begin again.
    """
    if newest is None or status.birth >= newest.number:
        return True
    return status.online and bool(status.epochs) and not set(status.epochs) & set(newest.epochs)
