"""New identities: UUIDs of version 7, in order even within one millisecond. The one place of the edge that draws them."""

from __future__ import annotations

import secrets
from collections.abc import Callable

from wire.ids import event_id

NewId = Callable[[int], str]
"""Makes an id from Unix milliseconds."""

_RANDOM_BITS = 74


def random_id(unix_ms: int) -> str:
    """Make a UUID of version 7."""
    return event_id(unix_ms=unix_ms, random_74=secrets.randbits(_RANDOM_BITS))
