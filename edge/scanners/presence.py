"""One box before a camera is one scan: agreement over frames before it, a window of presence after it. Pure.

A single frame can be misread, so a code counts when two frames agree. It stays the same box while it is seen again and again,
and can be scanned anew only after it was away.
"""

from __future__ import annotations

from wire.keys import gtin_key, is_gtin

_INTERLEAVED = ("ITF", "I25")


class Presence:
    """What a camera sees from frame to frame."""

    def __init__(self, *, frames: int = 2, agree_within_ms: int = 1000, away_ms: int = 1500) -> None:
        self._frames = frames
        self._agree_within_ms = agree_within_ms
        self._away_ms = away_ms
        self._sightings: dict[str, list[int]] = {}
        self._present: dict[str, int] = {}

    def see(self, codes: list[tuple[str, str]], now_ms: int) -> list[tuple[str, str]]:
        """Take the codes of one frame and return those that are now a scan."""
        self._forget(now_ms)
        scans = []
        seen = set()
        for symbology, text in codes:
            key = gtin_key(text)
            if key in seen or _is_doubtful(symbology, text):
                continue
            seen.add(key)
            if key in self._present:
                self._present[key] = now_ms
            elif self._is_agreed(key, now_ms):
                self._present[key] = now_ms
                scans.append((symbology, text))
        return scans

    def _is_agreed(self, key: str, now_ms: int) -> bool:
        sightings = [*self._sightings.get(key, []), now_ms][-self._frames :]
        if len(sightings) < self._frames:
            self._sightings[key] = sightings
            return False
        self._sightings.pop(key, None)
        return True

    def _forget(self, now_ms: int) -> None:
        """Forget what is away, and sightings too old to agree; so nothing here grows."""
        self._present = {key: at for key, at in self._present.items() if now_ms - at < self._away_ms}
        recent = {
            key: [at for at in sightings if now_ms - at <= self._agree_within_ms]
            for key, sightings in self._sightings.items()
        }
        self._sightings = {key: sightings for key, sightings in recent.items() if sightings}


def _is_doubtful(symbology: str, text: str) -> bool:
    """Interleaved 2 of 5 gives parts of itself when a scan line misses some bars: only a whole GTIN-14 is taken."""
    return symbology in _INTERLEAVED and not (len(text) == 14 and is_gtin(text))
