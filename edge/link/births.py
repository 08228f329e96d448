"""Numbers of births: one for every connect, always rising, even after a damaged outbox (BIRTH-1). Used by two threads.

The connection's thread takes numbers, the station's thread reserves blocks of them on disk beforehand.
"""

from __future__ import annotations

import threading

BLOCK = 1_000
"""How many connects are reserved at a time."""


class Births:
    """The next birth number, and how far numbers are reserved."""

    def __init__(self, *, reserved: int, wall_ms: int) -> None:
        """Begin above everything reserved before; the wall clock helps where the record of that was lost."""
        self._lock = threading.Lock()
        self._last = max(reserved, wall_ms // 1000)
        self._reserved = self._last

    @property
    def present(self) -> int:
        """The number of the connect that is tried or lasts."""
        with self._lock:
            return self._last

    def next(self) -> int:
        """Take the number of the next connect."""
        with self._lock:
            self._last += 1
            return self._last

    def to_reserve(self) -> int | None:
        """Return up to which number must be reserved on disk now; None while there are enough."""
        with self._lock:
            if self._reserved - self._last > BLOCK // 2:
                return None
            self._reserved = self._last + BLOCK
            return self._reserved
