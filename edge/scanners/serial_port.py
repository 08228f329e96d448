"""From the bytes of a scanner that works as a serial port to scans: a pure decoder with the rules of `edge.scanners.keyboard`.

A scan ends by CR, LF or both; where the scanner sends neither (`end` idle), by a pause. What breaks off is lost, never shortened.
"""

from __future__ import annotations

from typing import NamedTuple

from edge.core.raw import Damage
from edge.scanners.keyboard import Decoded
from edge.scanners.profiles import Profile

_ENDS = b"\r\n"
_DATA_CONTROLS = "\x1d\x1e\x04"
_LONGEST_SCAN = 4296


class SerialBytes(NamedTuple):
    """Bytes that came together; `at` in seconds."""

    content: bytes
    at: float


class SerialDecoder:
    """Decode one serial scanner's bytes. `feed` what came, `idle` when nothing did, `unplugged` when the port is gone."""

    def __init__(self, profile: Profile) -> None:
        self.profile = profile
        self._ends_by_pause = profile.end == "idle"
        self._ends = _ENDS + (b"\t" if profile.end == "tab" else b"")
        self._max_gap_s = profile.max_gap_ms / 1000
        self._content = bytearray()
        self._last_s = 0.0
        self._is_broken = False

    def feed(self, event: SerialBytes) -> list[Decoded]:
        """Take bytes and return the scans that they ended."""
        ended = self.idle(event.at)
        self._last_s = event.at
        for byte in event.content:
            if byte in self._ends:
                ended += self._finish(event.at)
            elif not self._is_broken:
                self._content.append(byte)
        if len(self._content) > _LONGEST_SCAN:
            ended += self._lose("overflow", event.at)
        return ended

    def idle(self, now_s: float) -> list[Decoded]:
        """Say that everything up to `now_s` was fed, and return the scan that a pause ended."""
        if now_s - self._last_s <= self._max_gap_s:
            return []
        if self._ends_by_pause:
            return self._finish(self._last_s)
        return self._lose("gap", self._last_s) if self._content else []

    def wait_s(self, now_s: float) -> float | None:
        """Return after how many seconds of silence `idle` should be called, None if nothing is pending."""
        if not self._content and not (self._is_broken and self._ends_by_pause):
            return None
        return max(0.0, self._last_s + self._max_gap_s - now_s) + 0.001

    def unplugged(self, at: float | None = None) -> list[Decoded]:
        """Say that the port is gone: what had begun is lost."""
        had_begun = bool(self._content)
        self._content.clear()
        self._is_broken = False
        return [Decoded(self._last_s if at is None else at, lost="unplugged")] if had_begun else []

    def _lose(self, reason: Damage, at: float) -> list[Decoded]:
        self._content.clear()
        self._is_broken = True
        return [Decoded(at, lost=reason)]

    def _finish(self, at: float) -> list[Decoded]:
        content, self._content = bytes(self._content), bytearray()
        was_broken, self._is_broken = self._is_broken, False
        if was_broken or not content:
            return []
        text = _text(content)
        if any(not char.isprintable() and char not in _DATA_CONTROLS for char in text):
            return [Decoded(at, lost="control")]
        return [Decoded(at, text=text)]


def _text(content: bytes) -> str:
    """Read UTF-8; what is none is Latin-1, as most symbols are by default."""
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("latin-1")
