"""What a later decision of a held event goes by: a supervisor's word, or what has come since. Data only."""

from __future__ import annotations

from dataclasses import dataclass

from hub.core.catalogue import Item


@dataclass(frozen=True, slots=True)
class Override:
    """A supervisor's word on a held event."""

    cause: str
    actor: str
    is_accepted: bool = False
    mapped: Item | None = None
    why: str = ""
