"""Cuts the events out of a batch that no JSON reader takes whole, so that one unreadable event spoils no other. Pure.

It looks at brackets, commas and where strings end, and at nothing else: whether an event can be read is found out later,
one by one. Every payload is walked once, whatever it holds.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_TOKEN = re.compile(rb'"(?:[^"\\]|\\.)*+(?:"|\\?\Z)|[][{}:,]', re.DOTALL)


class Cut(NamedTuple):
    """A batch with `null` for each event, and the events as they came."""

    envelope: bytes
    events: list[bytes]


def cut_events(payload: bytes) -> Cut | None:
    """Return the batch cut apart; None where there is no whole list of events at its place."""
    depth, begin, is_events = 0, 0, False
    last = b""
    events: list[bytes] = []
    starts_at = 0
    for token in _TOKEN.finditer(payload):
        text = token[0]
        if depth == 1 and text == b":":
            is_events = last == b'"events"'
        elif text in b"[{":
            depth += 1
            if depth == 2 and is_events and text == b"[":
                begin = starts_at = token.end()
        elif begin and depth == 2 and text in b",]}":
            events.append(payload[starts_at : token.start()].strip())
            starts_at = token.end()
            if text != b",":
                return _put_together(payload[:begin], events, payload[token.start() :])
        elif text in b"]}":
            depth -= 1
        last = text
    return None


def _put_together(before: bytes, events: list[bytes], after: bytes) -> Cut | None:
    if events == [b""]:
        events = []
    return Cut(before + b",".join([b"null"] * len(events)) + after, events) if all(events) else None
