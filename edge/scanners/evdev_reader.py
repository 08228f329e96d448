"""The one door to evdev: lists, describes, opens and reads the kernel's input devices.

Owns the order in which a device is taken: clock first (setting it later flushes what was typed), then the grab.
"""

from __future__ import annotations

import errno
import fcntl
import os
import select
import struct
import time
from collections.abc import Iterator

import evdev

from edge.scanners.device_reader import Unplugged
from edge.scanners.devices import DeviceBusy, DeviceDenied, DeviceInfo, Node
from edge.scanners.keyboard import KeyEvent

_FOLDER = "/dev/input"
_EVIOCSCLOCKID = 0x400445A0
_DECODED = frozenset({evdev.ecodes.EV_SYN, evdev.ecodes.EV_KEY})
"""Every key brings its scan code too (EV_MSC), which a slow processor need not carry on."""
_KEYS_OF_A_KEYBOARD = {evdev.ecodes.KEY_1, evdev.ecodes.KEY_A, evdev.ecodes.KEY_Z, evdev.ecodes.KEY_ENTER}


class EvdevDevice:
    """An opened and grabbed input device."""

    def __init__(self, device: evdev.InputDevice[str]) -> None:
        self._device = device

    def read(self, timeout_s: float) -> list[KeyEvent]:
        """Return the keys and marks that came, of at most 64 events; an empty list after the timeout. Raise Unplugged."""
        try:
            ready, _, _ = select.select([self._device.fd], [], [], timeout_s)
            if not ready:
                return []
            return [
                KeyEvent(event.type, event.code, event.value, _seconds(event))
                for event in self._device.read()
                if event.type in _DECODED
            ]
        except BlockingIOError:
            return []
        except OSError as error:
            raise Unplugged(_reason(error)) from error

    def close(self) -> None:
        """Close the device, which ends the grab."""
        self._device.close()


class EvdevDevices:
    """The input devices of this machine."""

    def __init__(self, folder: str = _FOLDER) -> None:
        self._folder = folder

    def nodes(self) -> Iterator[Node]:
        """List the event nodes; none where the machine has no input devices at all."""
        try:
            with os.scandir(self._folder) as entries:
                for entry in entries:
                    if entry.name.startswith("event"):
                        yield from _node(entry)
        except FileNotFoundError:
            return

    def describe(self, path: str) -> DeviceInfo:
        """Ask a device what it is."""
        device = _open(path)
        try:
            keys = set(device.capabilities(absinfo=False).get(evdev.ecodes.EV_KEY, []))
            port = device.phys.split("/input", 1)[0]
            return DeviceInfo(path, device.name, port, device.uniq or "", keys >= _KEYS_OF_A_KEYBOARD)
        finally:
            device.close()

    def open(self, path: str) -> EvdevDevice:
        """Open a device, set its clock, grab it."""
        device = _open(path)
        try:
            fcntl.ioctl(device.fd, _EVIOCSCLOCKID, struct.pack("i", time.CLOCK_BOOTTIME))
            device.grab()
        except OSError as error:
            device.close()
            if error.errno == errno.EBUSY:
                raise DeviceBusy(f"Another program has grabbed {path}: stop it; trying again.") from error
            raise DeviceDenied(f"{path} cannot be taken: {error.strerror}; trying again.") from error
        return EvdevDevice(device)


def _node(entry: os.DirEntry[str]) -> Iterator[Node]:
    """Tell a node by its inode too: the same eventN may be another device after a replug."""
    try:
        seen = entry.stat()
    except FileNotFoundError:
        return
    yield Node(entry.path, (seen.st_ino, seen.st_rdev))


def _open(path: str) -> evdev.InputDevice[str]:
    try:
        return evdev.InputDevice(path)
    except OSError as error:
        raise DeviceDenied(f"{path} cannot be opened: {error.strerror}; trying again.") from error


def _seconds(event: evdev.InputEvent) -> float:
    return float(event.sec) + float(event.usec) / 1_000_000


def _reason(error: OSError) -> str:
    return "Unplugged." if error.errno == errno.ENODEV else f"Reading failed: {error.strerror}."
