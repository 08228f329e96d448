"""Keyboards that nobody added, plugged in while a scanner may be added: listened to for the first field of the test card alone.

Whatever else such a device types is thrown away unseen and the device is let go, for it may be somebody's keyboard. One that scans
the field is kept open with what it has shown of itself, so that the next field can follow at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from queue import SimpleQueue
from typing import Generic, NamedTuple, Protocol, TypeVar

from edge.core.raw import RawScan
from edge.scanners.device_reader import Decoder, DeviceReader, Offer
from edge.scanners.devices import DeviceBusy, DeviceDenied, DeviceInfo, Devices, Node
from edge.scanners.profiles import Profile, ScannerConfig

Event = TypeVar("Event")
Adopt = Callable[[ScannerConfig], None]
_SERIAL_LENGTH_MIN = 4


class Join(Protocol):
    """Who decides whether a scanner may be added now, and how it is called. Called from reading threads; it must not wait."""

    def is_open(self) -> bool:
        """Say whether a new device may be listened to."""

    def found(self, device: ScannerConfig, scan: RawScan, adopt: Adopt) -> None:
        """Take a device that scanned the first field: call `adopt` with it under a name, then no longer be open."""

    def refused(self) -> None:
        """Hear that a new device typed something else: no longer be open."""


class NoJoin:
    """No scanner may be added."""

    def is_open(self) -> bool:
        """Say no."""
        return False

    def found(self, device: ScannerConfig, scan: RawScan, adopt: Adopt) -> None:
        """Never happens."""

    def refused(self) -> None:
        """Never happens."""


class Welcome(NamedTuple, Generic[Event]):
    """A device that was added, and its reader if it is still plugged in."""

    node: Node
    info: DeviceInfo
    config: ScannerConfig
    reader: DeviceReader[Event] | None


class Newcomers(Generic[Event]):
    """The devices that are listened to. All but `_judge` and `_adopt` is called on the watching thread."""

    def __init__(
        self,
        devices: Devices[Event],
        make_decoder: Callable[[Profile], Decoder[Event]],
        join: Join,
        offer: Offer,
        now_s: Callable[[], float],
    ) -> None:
        self._devices, self._make_decoder, self._join = devices, make_decoder, join
        self._offer, self._now_s = offer, now_s
        self._readers: dict[Node, tuple[DeviceReader[Event], DeviceInfo]] = {}
        self._adopted: SimpleQueue[tuple[Node, DeviceInfo, ScannerConfig]] = SimpleQueue()
        self._is_judged = False

    @property
    def nodes(self) -> Iterable[Node]:
        """The nodes that are listened to."""
        return self._readers.keys()

    def try_one(self, node: Node, info: DeviceInfo, others: Iterable[DeviceInfo]) -> bool:
        """Listen to a device if one may be added now, and say so."""
        if not self._join.is_open():
            return False
        try:
            device = self._devices.open(node.path)
        except (DeviceBusy, DeviceDenied):
            return False
        self._is_judged = self._is_judged and bool(self._readers)
        config = known_by(info, others)
        judge = partial(self._judge, node, info, config)
        reader = DeviceReader("", device, self._make_decoder(config.profile), judge, self._now_s)
        self._readers[node] = reader, info
        reader.start()
        return True

    def settle(self) -> tuple[list[Welcome[Event]], list[tuple[Node, DeviceInfo]]]:
        """Return the devices that were added since the last look, and those let go because none may be added any more."""
        # Asked first: whoever adds a device does it before the door is closed.
        is_open = self._join.is_open()
        for node in [node for node, (reader, _) in self._readers.items() if not reader.is_alive()]:
            del self._readers[node]
        welcomed = []
        while not self._adopted.empty():
            node, info, config = self._adopted.get()
            reader, _ = self._readers.pop(node, (None, info))
            welcomed.append(Welcome(node, info, config, reader))
        return welcomed, [] if is_open else self.stop()

    def stop(self) -> list[tuple[Node, DeviceInfo]]:
        """Let go of all."""
        left = [(node, info) for node, (_, info) in self._readers.items()]
        for reader, _ in self._readers.values():
            reader.stop()
        self._readers.clear()
        return left

    def _judge(self, node: Node, info: DeviceInfo, config: ScannerConfig, scan: RawScan) -> None:
        """Take the first field of the card and nothing else; what follows before somebody has decided is thrown away."""
        if self._is_judged or scan.damage is not None or not self._join.is_open():
            return
        self._is_judged = True
        reading = scan.card
        if reading is None or reading.field != "B" or reading.habits is None:
            self._join.refused()
        else:
            self._join.found(config, scan, partial(self._adopt, node, info))

    def _adopt(self, node: Node, info: DeviceInfo, config: ScannerConfig) -> None:
        """Let a device scan under its name from now on."""
        reader, _ = self._readers.get(node, (None, info))
        if reader is not None:
            reader.serve(config.name, self._offer)
        self._adopted.put((node, info, config))


def known_by(info: DeviceInfo, others: Iterable[DeviceInfo]) -> ScannerConfig:
    """Say how a device is known again: by its serial number if that is real and single, else by its port, else by its name."""
    is_real = len(info.serial) >= _SERIAL_LENGTH_MIN and len(set(info.serial)) > 1
    if is_real and all(other.serial != info.serial or other.port == info.port for other in others):
        return ScannerConfig("", serial=info.serial)
    return ScannerConfig("", port=info.port) if info.port else ScannerConfig("", device_name=info.name)
