"""What a machine says of its input devices, and how they are opened: the words that readers of all kinds of devices share."""

from __future__ import annotations

import time
from collections.abc import Iterable
from typing import NamedTuple, Protocol, TypeVar

import msgspec

from edge.scanners.device_reader import OpenDevice

Event = TypeVar("Event")


class Node(NamedTuple):
    """A device node as it lies in the file system. Another `mark` at the same path is another device."""

    path: str
    mark: tuple[int, ...]


class DeviceInfo(msgspec.Struct, frozen=True):
    """What a device says of itself. `port` is the USB path, the same for all nodes of one device."""

    path: str
    name: str
    port: str
    serial: str
    is_keyboard: bool


class DeviceBusy(Exception):
    """Another program has grabbed the device."""


class DeviceDenied(Exception):
    """The device cannot be opened: no right, or it is not ready yet."""


class Devices(Protocol[Event]):
    """The machine's devices: `edge.scanners.evdev_reader` for keyboards, `edge.scanners.serial_reader` for serial ports."""

    def nodes(self) -> Iterable[Node]:
        """List the device nodes that are there now."""

    def describe(self, path: str) -> DeviceInfo:
        """Ask a device what it is. Raise DeviceDenied."""

    def open(self, path: str) -> OpenDevice[Event]:
        """Open and grab a device. Raise DeviceBusy or DeviceDenied."""


def boottime_s() -> float:
    """Read CLOCK_BOOTTIME in seconds, the clock that the devices stamp their events with."""
    return time.clock_gettime(time.CLOCK_BOOTTIME)
