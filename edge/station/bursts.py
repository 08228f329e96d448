"""Bursts: five or more scans of one scanner less than 150 ms apart, a wireless base emptying its memory. Pure."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence

from edge.core.raw import RawScan

BURST_LENGTH = 5
BURST_GAP_MS = 150


class Bursts:
    """Remembers when each scanner scanned last."""

    def __init__(self) -> None:
        """Begin without a past."""
        self._times: dict[str, deque[int]] = {}

    def is_burst(self, raw: RawScan, ahead: Sequence[RawScan]) -> bool:
        """Say whether a scan is one of a burst, by the scans before it and those that wait behind it."""
        times = self._times.setdefault(raw.scanner, deque(maxlen=BURST_LENGTH - 1))
        before = list(times)
        times.append(raw.mono_ms)
        after = [other.mono_ms for other in ahead if other.scanner == raw.scanner]
        length = 1 + _run(raw.mono_ms, reversed(before)) + _run(raw.mono_ms, iter(after))
        return length >= BURST_LENGTH


def _run(at: int, others: Iterator[int]) -> int:
    length = 0
    for other in others:
        if abs(other - at) >= BURST_GAP_MS:
            break
        at, length = other, length + 1
    return length
