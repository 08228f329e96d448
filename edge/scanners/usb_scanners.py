"""Keeps the USB scanners that someone added: finds them, opens them, finds them again after a replug.

Only devices that were added are opened for reading and grabbed; any other keyboard is reported and left alone, so that the
administrator's stays alive. A device is known by its serial number, its USB port or its name, never by `eventN`.
Looking is done by listing the nodes a few times a second: there is no moment between watching and listing to miss.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from typing import Generic, Literal, TypeVar

import msgspec

from edge.scanners.device_reader import Decoder, DeviceReader, Offer
from edge.scanners.devices import DeviceBusy, DeviceDenied, DeviceInfo, Devices, Node, boottime_s
from edge.scanners.newcomers import Join, Newcomers, NoJoin, Welcome
from edge.scanners.profiles import Profile, ScannerConfig

Event = TypeVar("Event")

_LOOK_EVERY_S = 0.25


State = Literal["ready", "unplugged", "busy", "denied", "not_added", "added", "twin"]


class ScannerState(msgspec.Struct, frozen=True):
    """What became of a scanner or device, for the screen and the status message.

    `state` is ready, unplugged, busy (another program has grabbed it), denied (no right to open it), not_added (a keyboard that
    nobody added), added (such a one was added now) or twin (a second device that fits one scanner's description).
    """

    scanner: str
    state: State
    detail: str


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
        join: Join | None = None,
    ) -> None:
        self._configs = tuple(configs)
        self._devices = devices
        self._make_decoder = make_decoder
        self._offer = offer
        self._report = report
        self._now_s = now_s
        self._newcomers = Newcomers(devices, make_decoder, join or NoJoin(), offer, now_s)
        self._infos: dict[Node, DeviceInfo] = {}
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
        self._newcomers.stop()
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
        self._infos = {node: info for node, info in self._infos.items() if node in present}
        welcomed, left = self._newcomers.settle()
        for node, info in left:
            self._leave_alone(node, info)
        for new in welcomed:
            self._welcome(new)
        for node in sorted(present - self._settled - self._readers.keys() - set(self._newcomers.nodes)):
            self._consider(node)

    def _welcome(self, new: Welcome[Event]) -> None:
        """Take a device for one that was added: its other nodes too, at this look."""
        self._configs = (*self._configs, new.config)
        self._ports[new.config.name] = new.info.port
        self._settled -= {node for node, info in self._infos.items() if info.port == new.info.port}
        self._tell(new.info.name, "added", f"Added as {new.config.name}.")
        if new.reader is not None:
            self._readers[new.node] = new.reader
            self._tell(new.config.name, "ready", f"{new.info.name} at USB port {new.info.port}.")

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
        self._infos[node] = info
        config = next((config for config in self._configs if _fits(config, info)), None)
        if config is None:
            others = [other for each, other in self._infos.items() if each != node]
            if not (info.is_keyboard and self._newcomers.try_one(node, info, others)):
                self._leave_alone(node, info)
        elif self._ports.setdefault(config.name, info.port) != info.port:
            self._tell(config.name, "twin", f"A second such device is at USB port {info.port}: add it by its port.")
        else:
            self._open(node, config, info)

    def _leave_alone(self, node: Node, info: DeviceInfo) -> None:
        self._settled.add(node)
        if info.is_keyboard:
            where = f"USB port {info.port}, serial number {info.serial or 'none'}"
            self._tell(info.name, "not_added", f"A keyboard at {where}: not read; ADD-SCANNER adds it.")

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

    def _tell(self, scanner: str, state: State, detail: str) -> None:
        told = ScannerState(scanner, state, detail)
        if self._told.get(scanner) != told:
            self._told[scanner] = told
            self._report(told)


def _fits(config: ScannerConfig, info: DeviceInfo) -> bool:
    wanted = ((config.serial, info.serial), (config.port, info.port), (config.device_name, info.name))
    asked = [(want, has) for want, has in wanted if want is not None]
    return bool(asked) and all(want == has for want, has in asked)
