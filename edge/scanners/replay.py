"""A file of scans played back as if scanned: one JSON object a line, `{"after_ms", "scanner", "text"}`, pauses kept.

`after_ms` counts from the scan before. Owns reading the file and one thread; the whole file is checked before the first scan.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable
from pathlib import Path

import msgspec

from edge.core.raw import RawScan

Offer = Callable[[RawScan], None]
_SCANNER_NAME_MAX = 64


class ReplayedScan(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One line of a replay file."""

    after_ms: int
    scanner: str
    text: str
    symbology: str | None = None
    id: str | None = None


class BadReplay(ValueError):
    """A replay file that cannot be played: says which line, what was expected and what came."""


def read_replay(path: Path) -> list[ReplayedScan]:
    """Read a replay file whole, or raise BadReplay."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise BadReplay(f"Expected a file of scans at {path}, got: {error.strerror}.") from error
    return parse_replay(content.splitlines(), str(path))


def parse_replay(lines: Iterable[bytes], source: str) -> list[ReplayedScan]:
    """Parse the lines of a replay file; empty ones are skipped."""
    scans = []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            scan = msgspec.json.decode(line, type=ReplayedScan)
        except msgspec.MsgspecError as error:
            raise BadReplay(
                f'Expected {{"after_ms", "scanner", "text"}} in line {number} of {source}, got: {error}.'
            ) from error
        if scan.after_ms < 0 or not 1 <= len(scan.scanner) <= _SCANNER_NAME_MAX:
            raise BadReplay(
                f"Expected after_ms of 0 or more and a scanner name of 1 to {_SCANNER_NAME_MAX} characters "
                f"in line {number} of {source}, got {scan.after_ms} and {scan.scanner!r}."
            )
        scans.append(scan)
    return scans


def boottime_ms() -> int:
    """Read CLOCK_BOOTTIME, which goes on while the machine sleeps."""
    return time.clock_gettime_ns(time.CLOCK_BOOTTIME) // 1_000_000


class Replay:
    """Plays scans on a thread of its own. A scan is due by the plan, however long the ones before took."""

    def __init__(self, scans: list[ReplayedScan], offer: Offer, now_ms: Callable[[], int] = boottime_ms) -> None:
        self._scans = scans
        self._offer = offer
        self._now_ms = now_ms
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._play, name="replay", daemon=True)

    def start(self) -> None:
        """Begin; the first pause counts from now."""
        self._thread.start()

    def stop(self) -> None:
        """Stop before the next scan and wait for the thread."""
        self._stopping.set()
        if self._thread.is_alive():
            self._thread.join()

    def wait(self, timeout_s: float | None = None) -> bool:
        """Wait for the last scan; say whether all were offered or the replay was stopped."""
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _play(self) -> None:
        due_ms = self._now_ms()
        for scan in self._scans:
            due_ms += scan.after_ms
            while (left_ms := due_ms - self._now_ms()) > 0 and not self._stopping.is_set():
                self._stopping.wait(left_ms / 1000)
            if self._stopping.is_set():
                return
            self._offer(RawScan(scan.scanner, scan.text, self._now_ms(), scan.symbology, scan.id))
