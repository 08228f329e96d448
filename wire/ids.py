"""Names and identities on the wire: site, gateway and instance names, event ids. Pure: time and randomness are arguments."""

from __future__ import annotations

import re
from typing import NewType

EventId = NewType("EventId", str)
Epoch = NewType("Epoch", str)
LedgerId = NewType("LedgerId", str)

_NAME = re.compile(r"[a-z0-9-]{1,32}", re.ASCII)
_UUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", re.ASCII)


class BadName(ValueError):
    """A site, gateway or instance name that the wire does not allow."""


def parse_name(text: str) -> str:
    """Return `text` if it may stand in a topic, else raise BadName with what was expected and what came."""
    if _NAME.fullmatch(text) is None:
        raise BadName(f"Expected 1 to 32 of a-z, 0-9 and hyphen, got {text!r}: choose another name.")
    return text


def is_name(text: str) -> bool:
    """Say whether `text` may stand as site, gateway or instance in a topic."""
    return _NAME.fullmatch(text) is not None


def is_event_id(text: str) -> bool:
    """Say whether `text` is written as a UUID of any version (ours are version 7)."""
    return _UUID.fullmatch(text) is not None


def event_id(*, unix_ms: int, random_74: int) -> EventId:
    """Build a UUID version 7 (RFC 9562) from a time in milliseconds and 74 random bits."""
    rand_a, rand_b = random_74 >> 62 & 0xFFF, random_74 & (1 << 62) - 1
    value = (unix_ms & (1 << 48) - 1) << 80 | 0x7 << 76 | rand_a << 64 | 0b10 << 62 | rand_b
    text = f"{value:032x}"
    return EventId(f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}")
