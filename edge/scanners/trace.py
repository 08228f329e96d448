"""Recorded input events of a scanner, one JSON object a line, and what the decoder makes of them.

A trace proves a decoder on real hardware's habits without the hardware. Format: `{"t", "type", "code", "value"}`, or
`{"error": 19}` where the read failed because the scanner was pulled out.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator

import msgspec

from edge.scanners.card_decoder import CardDecoder
from edge.scanners.keyboard import Decoded, KeyEvent
from edge.scanners.profiles import Profile


class TraceLine(msgspec.Struct, frozen=True):
    """One line of a trace."""

    t: float | None = None
    type: int | None = None
    code: int | None = None
    value: int | None = None
    error: int | None = None


class BadTrace(ValueError):
    """A line that is no recorded event."""


def decode_trace(lines: Iterable[bytes], profile: Profile) -> Iterator[Decoded]:
    """Decode a whole recording; its end counts as a long pause."""
    decoder = CardDecoder(profile)
    for line in read_lines(lines):
        yield from decoder.unplugged() if isinstance(line, int) else decoder.feed(line)
    yield from decoder.idle(math.inf)


def read_lines(lines: Iterable[bytes]) -> Iterator[KeyEvent | int]:
    """Read a recording: events, and the errors of reads that failed. Raises BadTrace."""
    for number, raw in enumerate(lines, start=1):
        if raw.strip():
            yield _read_line(raw, number)


def _read_line(raw: bytes, number: int) -> KeyEvent | int:
    try:
        line = msgspec.json.decode(raw, type=TraceLine)
    except msgspec.MsgspecError as error:
        raise BadTrace(f"Expected a recorded event in line {number}: {error}") from error
    if line.error is not None:
        return line.error
    if line.t is None or line.type is None or line.code is None or line.value is None:
        raise BadTrace(f"Expected t, type, code and value, or error, in line {number}.")
    return KeyEvent(line.type, line.code, line.value, line.t)
