"""How a scanner is set up: its own keyboard layout and habits, and how it is told from other devices. Frozen data.

A profile belongs to one scanner, not to a model: two of a kind may be configured differently.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from edge.scanners.layouts import LayoutName

EndKey = Literal["enter", "kpenter", "tab", "idle"]
GsHabit = Literal["ctrl-bracket", "f8", "alt-029", "none"]


RECORDING_ENDS = ".jsonl"


class Profile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a keyboard-wedge scanner types: layout, what ends a scan, how GS is sent, whether AIM identifiers are.

    `max_gap_ms` is the longest pause between two keys of one scan. With `end` idle such a pause ends the scan.
    `caps_lock` is a scanner that types letters as if Caps Lock were on.
    """

    layout: LayoutName = "us"
    end: EndKey = "enter"
    gs: GsHabit = "ctrl-bracket"
    aim: bool = False
    max_gap_ms: int = 500
    caps_lock: bool = False


class ScannerConfig(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One USB scanner that someone added. Every field given (`serial`, `port`, `device_name`) has to match, one at least.

    `serial` is the device's USB serial number, `port` its USB path (as `phys` without the input number), `device_name` what it
    calls itself. A scanner that works as a serial port is known by `port` alone, a path such as /dev/serial/by-id/...; of its
    profile only `end`, `aim` and `max_gap_ms` matter. A recording that is played in the place of a scanner is known by `port` alone,
    a path that ends in .jsonl. `name` is the scanner's own name in events and on the screen.
    """

    name: str
    serial: str | None = None
    port: str | None = None
    device_name: str | None = None
    profile: Profile = Profile()

    @property
    def is_serial_port(self) -> bool:
        """Say whether the scanner works as a serial port and not as a keyboard."""
        return self.port is not None and self.port.startswith("/dev/")

    @property
    def is_recording(self) -> bool:
        """Say whether the scanner is a file of recorded input events."""
        return self.port is not None and self.port.endswith(RECORDING_ENDS)
