"""The shape of one message of the catalogue. Data only."""

from __future__ import annotations

from typing import NamedTuple

from edge.core.answer import Look, Sound


class Text(NamedTuple):
    """Headline and detail with placeholders in braces, how it looks and sounds, and what to scan next."""

    headline: str
    detail: str
    look: Look
    sound: Sound
    scan_next: str
