"""Keeps the USB scanners that someone added: finds them, opens them, finds them again after a replug.

Only devices named in the configuration are opened for reading and grabbed; any other keyboard is reported and left alone, so that
the administrator's stays alive. A device is known by its serial number, its USB port or its name, never by `eventN`.
Looking is done by listing the nodes a few times a second: there is no moment between watching and listing to miss.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable, Sequence
from typing import Generic, Literal, NamedTuple, Protocol, TypeVar

import msgspec

from edge.scanners.device_reader import Decoder, DeviceReader, Offer, OpenDevice
from edge.scanners.profiles import Profile, ScannerConfig

Event = TypeVar("Event")

_LOOK_EVERY_S = 0.25


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


class ScannerState(msgspec.Struct, frozen=True):
    """What became of a scanner or device, for the screen and the status message.

    `state` is ready, unplugged, busy (another program has grabbed it), denied (no right to open it), not_added (a keyboard that
    nobody added) or twin (a second device that fits one scanner's description).
    """

    scanner: str
    state: Literal["ready", "unplugged", "busy", "denied", "not_added", "twin"]
    detail: str


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


class UsbScanners(Generic[Event]):
    """The readers of all configured scanners. `report` is called with every change, on the watching thread."""

    def __init__(
        self,
        configs: Sequence[ScannerConfig],
        devices: Devices[Event],
        make_decoder: Callable[[Profile], Decoder[Event]],
        offer: Offer,
        report: Callable[[ScannerState], None],
        now_s: Callable[[], float] = boottime_s,
    ) -> None:
        self._configs = tuple(configs)
        self._devices = devices
        self._make_decoder = make_decoder
        self._offer = offer
        self._report = report
        self._now_s = now_s
        self._settled: set[Node] = set()
        self._readers: dict[Node, DeviceReader[Event]] = {}
        self._ports: dict[str, str] = {}
        self._profiles: dict[str, Profile] = {}
        self._told: dict[str, ScannerState] = {}
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="usb scanners", daemon=True)

    def start(self) -> None:
        """Look for scanners from now on."""
        self._thread.start()

    def stop(self) -> None:
        """Stop all reading and let go of the devices."""
        self._stopping.set()
        if self._thread.is_alive():
            self._thread.join()
        for reader in self._readers.values():
            reader.stop()

    def is_alive(self) -> bool:
        """Say whether scanners are still looked for; if not although nobody stopped it, the program is wrong."""
        return self._thread.is_alive()

    def _watch(self) -> None:
        while not self._stopping.is_set():
            self.look()
            self._stopping.wait(_LOOK_EVERY_S)

    def look(self) -> None:
        """Look once: notice what was unplugged, open what is new, try again what was busy."""
        self._bury()
        present = set(self._devices.nodes())
        self._settled &= present
        for node in sorted(present - self._settled - self._readers.keys()):
            self._consider(node)

    def _bury(self) -> None:
        for node, reader in list(self._readers.items()):
            if reader.is_alive():
                continue
            del self._readers[node]
            if reader.profile is not None:
                self._profiles[reader.scanner] = reader.profile
            if not any(other.scanner == reader.scanner for other in self._readers.values()):
                self._ports.pop(reader.scanner, None)
                self._tell(reader.scanner, "unplugged", reader.ended_by or "Reading ended; trying again.")

    def _consider(self, node: Node) -> None:
        """Open a node if it belongs to a scanner of ours. What cannot be opened now is considered again at the next look."""
        try:
            info = self._devices.describe(node.path)
        except DeviceDenied as error:
            self._tell(node.path, "denied", str(error))
            return
        config = next((config for config in self._configs if _fits(config, info)), None)
        if config is None:
            self._settled.add(node)
            if info.is_keyboard:
                where = f"USB port {info.port}, serial number {info.serial or 'none'}"
                self._tell(info.name, "not_added", f"A keyboard at {where}: not read, nobody added it.")
        elif self._ports.setdefault(config.name, info.port) != info.port:
            self._tell(config.name, "twin", f"A second such device is at USB port {info.port}: add it by its port.")
        else:
            self._open(node, config, info)

    def _open(self, node: Node, config: ScannerConfig, info: DeviceInfo) -> None:
        try:
            device = self._devices.open(node.path)
        except DeviceBusy as error:
            self._tell(config.name, "busy", str(error))
            return
        except DeviceDenied as error:
            self._tell(config.name, "denied", str(error))
            return
        decoder = self._make_decoder(self._profile(config)) if info.is_keyboard else None
        reader = DeviceReader(config.name, device, decoder, self._offer, self._now_s)
        self._readers[node] = reader
        reader.start()
        if decoder is not None:
            self._tell(config.name, "ready", f"{info.name} at USB port {info.port}.")

    def _profile(self, config: ScannerConfig) -> Profile:
        """Return the habits that a scanner has shown; after a quick replug its former reader may still be there."""
        shown = [each.profile for each in self._readers.values() if each.scanner == config.name]
        return next((each for each in shown if each), self._profiles.get(config.name, config.profile))

    def _tell(
        self, scanner: str, state: Literal["ready", "unplugged", "busy", "denied", "not_added", "twin"], detail: str
    ) -> None:
        told = ScannerState(scanner, state, detail)
        if self._told.get(scanner) != told:
            self._told[scanner] = told
            self._report(told)


def _fits(config: ScannerConfig, info: DeviceInfo) -> bool:
    wanted = ((config.serial, info.serial), (config.port, info.port), (config.device_name, info.name))
    asked = [(want, has) for want, has in wanted if want is not None]
    return bool(asked) and all(want == has for want, has in asked)
