"""The scanners of a running gateway: those of the configuration, and those that were added at the dock, which it keeps.

It owns the readers and the list of added scanners (a fact in the outbox's file, so that it survives whatever the file of the
configuration says). Where there are none it loads no driver, until one is added.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import msgspec

from edge.core.messages import words
from edge.core.raw import Habits, RawScan
from edge.scanners.card_decoder import CardDecoder
from edge.scanners.keyboard import KeyEvent
from edge.scanners.newcomers import Adopt
from edge.scanners.profiles import ScannerConfig
from edge.scanners.recording import RecordedDevices
from edge.scanners.serial_port import SerialBytes, SerialDecoder
from edge.scanners.serial_reader import SerialDevices
from edge.scanners.usb_scanners import ScannerState, UsbScanners
from edge.station import Station

log = logging.getLogger(__name__)

Report = Callable[[ScannerState], None]
_ADDED = "scanners"


class BadStore(RuntimeError):
    """What is kept of added scanners cannot be read."""


def added_scanners(station: Station) -> list[ScannerConfig]:
    """Read the scanners that were added at this dock; on the station's thread. Raises BadStore."""
    kept = station.stores.outbox.meta(_ADDED) or "[]"
    try:
        return msgspec.json.decode(kept, type=list[ScannerConfig])
    except msgspec.MsgspecError as error:
        raise BadStore(
            f"Expected the added scanners in outbox.db as this version writes them, got {kept:.80}: {error}."
        ) from error


def scanners_told(station: Station, names: Sequence[str]) -> list[dict[str, Any]]:
    """List what the hub is told of the scanners: those of the configuration (`names`) and the added ones; on the station's thread."""
    lanes, told = station.stores.lanes, []
    for name in dict.fromkeys([*names, *(each.name for each in added_scanners(station))]):
        habits = lanes[name].habits if name in lanes else None
        told.append({"name": name} if habits is None else {"name": name, "tested": True, "layout": habits.layout})
    return told


class Scanning:
    """The readers of all scanners, and the door for new ones (`edge.scanners.newcomers.Join`)."""

    def __init__(
        self, configs: Sequence[ScannerConfig], names: Sequence[str], station: Station, report: Report
    ) -> None:
        """Work beside a started station, on whose thread this is made. `names` are taken. Raises BadStore."""
        self._station, self._report = station, report
        self._added = added_scanners(station)
        known = [*configs, *(each for each in self._added if each.name not in {config.name for config in configs})]
        lanes = station.stores.lanes
        self._configs = [_taught(each, lanes[each.name].habits if each.name in lanes else None) for each in known]
        self._names = {*names, *lanes, *(each.name for each in known)}
        self._count = len(known)
        self._readers: dict[str, UsbScanners[KeyEvent] | UsbScanners[SerialBytes]] = {}
        self._lock = threading.Lock()
        self._is_stopped = False
        self._is_ready = False
        station.joining.on_open = self._be_ready

    def start(self) -> None:
        """Begin to read the scanners that there are."""
        if self._configs:
            self._start()

    def stop(self) -> None:
        """Let go of all scanners."""
        with self._lock:
            self._is_stopped = True
            readers = list(self._readers.values())
        for reader in readers:
            reader.stop()

    def is_alive(self) -> bool:
        """Say whether everything that was begun is still being read."""
        return not self._is_ready or all(reader.is_alive() for reader in self._readers.values())

    # The door for new scanners; called from reading threads.

    def is_open(self) -> bool:
        """Say whether a new device may be listened to."""
        return self._is_ready and self._station.joining.is_open

    def found(self, device: ScannerConfig, scan: RawScan, adopt: Adopt) -> None:
        """Keep a device that scanned the first field of the card, and open its lane."""
        self._station.submit(partial(self._keep, device, scan, adopt))

    def refused(self) -> None:
        """End the trial: a new device typed something else."""
        self._station.submit(lambda: self._station.joining.refuse(words("It did not scan card B")))

    def _keep(self, device: ScannerConfig, scan: RawScan, adopt: Adopt) -> None:
        """Add a scanner on the station's thread: on disk first, then it is read. Raises StorageFailed, with nothing added."""
        if not self.is_open():
            return
        config = msgspec.structs.replace(device, name=self._free_name())
        kept = [*self._added, config]
        self._station.stores.outbox.put_meta(_ADDED, msgspec.json.encode(kept).decode())
        self._added, self._count = kept, self._count + 1
        self._names.add(config.name)
        log.info("scanner %s added: %s", config.name, device)
        self._station.take(msgspec.structs.replace(scan, scanner=config.name))
        adopt(config)
        self._station.joining.finish(config.name)

    def _free_name(self) -> str:
        number = self._count + 1
        while f"Scanner {number}" in self._names:
            number += 1
        return f"Scanner {number}"

    def _be_ready(self) -> None:
        """Know what is plugged in already, so that only a new device is listened to; beside the station's thread, which has scans."""
        if not self._readers:
            threading.Thread(target=self._start, name="scanners", daemon=True).start()

    def _start(self) -> None:
        # Loaded here: a dock without USB scanners needs no evdev.
        from edge.scanners.evdev_reader import EvdevDevices

        ports = [each for each in self._configs if each.is_serial_port]
        recordings = [each for each in self._configs if each.is_recording]
        keyboards = [each for each in self._configs if each not in (*ports, *recordings)]
        offer, report = self._station.offer, self._report
        played, serial = RecordedDevices(_ports(recordings)), SerialDevices(_ports(ports))
        with self._lock:
            if self._readers or self._is_stopped:
                return
            self._readers = {
                "USB scanners": UsbScanners(keyboards, EvdevDevices(), CardDecoder, offer, report, join=self),
                "serial scanners": UsbScanners(ports, serial, SerialDecoder, offer, report),
                "recordings": UsbScanners(recordings, played, CardDecoder, offer, report, join=self),
            }
            for reader in self._readers.values():
                reader.look()
                reader.start()
            self._is_ready = True


def _taught(config: ScannerConfig, habits: Habits | None) -> ScannerConfig:
    """Put what the test card taught over the configured habits."""
    taught = msgspec.structs.asdict(habits) if habits is not None else {}
    return msgspec.structs.replace(config, profile=msgspec.structs.replace(config.profile, **taught))


def _ports(configs: Sequence[ScannerConfig]) -> list[str]:
    return [each.port for each in configs if each.port]
