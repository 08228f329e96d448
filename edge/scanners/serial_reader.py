"""Opens and reads the serial ports of scanners (USB CDC-ACM): raw bytes, no echo, no line editing, nobody else.

Only ports named in the configuration are touched. Speaks to the kernel by termios alone.
"""

from __future__ import annotations

import errno
import fcntl
import os
import select
import termios
import time
import tty
from collections.abc import Iterable, Iterator

from edge.scanners.device_reader import Unplugged
from edge.scanners.devices import DeviceBusy, DeviceDenied, DeviceInfo, Node
from edge.scanners.serial_port import SerialBytes

_CHUNK = 4096


class SerialDevice:
    """An opened serial port."""

    def __init__(self, fd: int) -> None:
        self._fd = fd

    def read(self, timeout_s: float) -> list[SerialBytes]:
        """Return what came, an empty list after the timeout. Raise Unplugged."""
        try:
            ready, _, _ = select.select([self._fd], [], [], timeout_s)
            if not ready:
                return []
            content = os.read(self._fd, _CHUNK)
        except BlockingIOError:
            return []
        except OSError as error:
            raise Unplugged(f"Unplugged ({error.strerror}).") from error
        if not content:
            raise Unplugged("Unplugged.")
        return [SerialBytes(content, time.clock_gettime(time.CLOCK_BOOTTIME))]

    def close(self) -> None:
        """Close the port."""
        os.close(self._fd)


class SerialDevices:
    """The configured serial ports, as far as they are plugged in."""

    def __init__(self, paths: Iterable[str]) -> None:
        self._paths = tuple(paths)

    def nodes(self) -> Iterator[Node]:
        """List the ports that are there now."""
        for path in self._paths:
            try:
                seen = os.stat(path)
            except OSError:
                continue
            yield Node(path, (seen.st_ino, seen.st_rdev))

    def describe(self, path: str) -> DeviceInfo:
        """Take a configured port for a scanner, because somebody said so."""
        return DeviceInfo(path, os.path.basename(path), path, "", is_keyboard=True)

    def open(self, path: str) -> SerialDevice:
        """Open a port raw and for us alone."""
        try:
            fd = os.open(path, os.O_RDWR | os.O_NOCTTY | os.O_NONBLOCK | os.O_CLOEXEC)
        except OSError as error:
            if error.errno == errno.EBUSY:
                raise DeviceBusy(f"Another program holds {path}: stop it; trying again.") from error
            raise DeviceDenied(f"{path} cannot be opened: {error.strerror}; trying again.") from error
        try:
            fcntl.ioctl(fd, termios.TIOCEXCL)
            tty.setraw(fd)
            termios.tcflush(fd, termios.TCIFLUSH)
        except (OSError, termios.error) as error:
            os.close(fd)
            raise DeviceDenied(f"{path} is no serial port: {error}; trying again.") from error
        return SerialDevice(fd)
