"""The shapes of the catalogues' entries. Data only."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from edge.core.answer import Look, Sound


class Text(NamedTuple):
    """Headline and detail with placeholders in braces, how it looks and sounds, and what to scan next."""

    headline: str
    detail: str
    look: Look
    sound: Sound
    scan_next: str


class Wording(NamedTuple):
    """The same message in another language: look and sound are those of the English one."""

    headline: str
    detail: str
    scan_next: str


class Catalogue(NamedTuple):
    """What a language says: every message by its id, and every other text of the dock by its English one."""

    messages: Mapping[str, Text | Wording]
    words: Mapping[str, str]
