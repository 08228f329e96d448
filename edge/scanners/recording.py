"""A recording in the place of a scanner: what one typed is read from a file, with its pauses, by everything that reads a device.

For a trial without the hardware, and for looking again at what a scanner did at another dock. Laying the file in its place is
plugging the scanner in; it plays once. A recorded pull of the plug is one here, too: what follows comes when the device is
looked for again. A recording that is laid beside one of the configuration is a scanner that nobody added. What the lines mean is
`edge.scanners.trace`'s to say.
"""

from __future__ import annotations

import os
import time
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import suppress

from edge.scanners.device_reader import Unplugged
from edge.scanners.devices import DeviceDenied, DeviceInfo, Node, boottime_s
from edge.scanners.keyboard import KeyEvent
from edge.scanners.profiles import RECORDING_ENDS
from edge.scanners.trace import BadTrace, read_lines


class RecordedDevice:
    """A recording that plays from now on, its events stamped with CLOCK_BOOTTIME. It is silent when it has ended."""

    def __init__(self, lines: deque[KeyEvent | int]) -> None:
        self._lines = lines
        self._shift_s: float | None = None

    def read(self, timeout_s: float) -> list[KeyEvent]:
        """Return the events that are due by now, an empty list after the timeout. Raise Unplugged."""
        until = boottime_s() + timeout_s
        due = self._due()
        time.sleep(max(0.0, min(due, until) - boottime_s()))
        if due > until:
            return []
        if isinstance(error := self._lines[0], int):
            self._lines.popleft()
            raise Unplugged(f"Unplugged in the recording ({os.strerror(error)}).")
        events = []
        while self._lines and not isinstance(line := self._lines[0], int) and self._due() <= boottime_s():
            self._lines.popleft()
            events.append(line._replace(at=line.at + (self._shift_s or 0.0)))
        return events

    def close(self) -> None:
        """Leave the rest for the next to open it."""

    def _due(self) -> float:
        """Return when the next line happens: a pulled plug at once, nothing never."""
        if not self._lines:
            return float("inf")
        line = self._lines[0]
        if isinstance(line, int):
            return boottime_s()
        if self._shift_s is None:
            self._shift_s = boottime_s() - line.at
        return line.at + self._shift_s


class RecordedDevices:
    """The configured recordings, as far as their files are there, and others beside them."""

    def __init__(self, paths: Iterable[str]) -> None:
        self._folders = tuple(dict.fromkeys(os.path.dirname(path) for path in paths))
        self._left: dict[Node, deque[KeyEvent | int]] = {}

    def nodes(self) -> Iterator[Node]:
        """List the recordings that are there now; another file in the same place is another device."""
        for folder in self._folders:
            with suppress(OSError), os.scandir(folder or ".") as entries:
                for entry in entries:
                    if entry.name.endswith(RECORDING_ENDS):
                        with suppress(OSError):
                            yield _node(os.path.join(folder, entry.name))

    def describe(self, path: str) -> DeviceInfo:
        """Take a file for a scanner, because somebody said so."""
        return DeviceInfo(path, os.path.basename(path), path, "", is_keyboard=True)

    def open(self, path: str) -> RecordedDevice:
        """Open a recording where it was left. Raise DeviceDenied for what is none."""
        try:
            node = _node(path)
            if node not in self._left:
                with open(path, "rb") as lines:
                    self._left[node] = deque(read_lines(lines))
        except (OSError, BadTrace) as error:
            raise DeviceDenied(f"{path} cannot be played: {error}; trying again.") from error
        return RecordedDevice(self._left[node])


def _node(path: str) -> Node:
    seen = os.stat(path)
    return Node(path, (seen.st_ino, seen.st_mtime_ns))
