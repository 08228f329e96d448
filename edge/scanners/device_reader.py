"""One thread that reads one opened device, decodes it and offers its scans. It waits for the device and for nothing else.

The kernel keeps about ten characters for a reader that is late and then drops them all, so the thread must never wait for a
disk, a lock or a network: `offer` puts the scan down and returns.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

from edge.core.interpretation import split_aim
from edge.core.raw import RawScan
from edge.scanners.keyboard import Decoded
from edge.scanners.profiles import Profile

Event = TypeVar("Event")
Taken = TypeVar("Taken", contravariant=True)
Offer = Callable[[RawScan], None]
_LONGEST_WAIT_S = 0.25
"""How late a reader notices that it shall stop."""


class Unplugged(Exception):
    """The device is gone (ENODEV), or reading it failed for good; the message says how."""


class OpenDevice(Protocol[Event]):
    """A device that is opened, ours alone, and stamps its events with CLOCK_BOOTTIME."""

    def read(self, timeout_s: float) -> list[Event]:
        """Return what came, an empty list after the timeout. Raise Unplugged."""

    def close(self) -> None:
        """Let go of the device."""


class Decoder(Protocol[Taken]):
    """What makes scans of a device's events; `edge.scanners.keyboard` says what each call means.

    `profile` is the scanner's habits, which the test card may change.
    """

    profile: Profile

    def feed(self, event: Taken) -> list[Decoded]:
        """Take one event and return the scans that it ended."""

    def idle(self, now_s: float) -> list[Decoded]:
        """Say that every event up to now was fed."""

    def wait_s(self, now_s: float) -> float | None:
        """Return after how many seconds without an event `idle` should be called."""

    def unplugged(self, at: float | None = None) -> list[Decoded]:
        """Say that the device is gone."""


class DeviceReader(Generic[Event]):
    """Reads a device until it is unplugged or `stop` is called. Without a decoder it only keeps the device quiet.

    Only where it is the scanner's habit is an AIM identifier cut from the text, for a label may begin like one.
    """

    def __init__(
        self,
        scanner: str,
        device: OpenDevice[Event],
        decoder: Decoder[Event] | None,
        offer: Offer,
        now_s: Callable[[], float],
    ) -> None:
        self.scanner = scanner
        self.ended_by: str | None = None
        self._device = device
        self._decoder = decoder
        self._offer = offer
        self._now_s = now_s
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name=f"scanner {scanner}", daemon=True)

    @property
    def profile(self) -> Profile | None:
        """The scanner's habits as they are known now; None for a device that is only kept quiet."""
        return None if self._decoder is None else self._decoder.profile

    def serve(self, scanner: str, offer: Offer) -> None:
        """Offer what is scanned from now on to others, as another scanner's."""
        self.scanner, self._offer = scanner, offer

    def start(self) -> None:
        """Begin to read."""
        self._thread.start()

    def stop(self) -> None:
        """Stop reading and close the device."""
        self._stopping.set()
        if self._thread.is_alive():
            self._thread.join()

    def is_alive(self) -> bool:
        """Say whether the device is still being read."""
        return self._thread.is_alive()

    def _run(self) -> None:
        try:
            while not self._stopping.is_set():
                self._offer_all(self._read_once())
        except Unplugged as gone:
            self.ended_by = str(gone)
            if self._decoder is not None:
                self._offer_all(self._decoder.unplugged(self._now_s()))
        finally:
            self._device.close()

    def _read_once(self) -> list[Decoded]:
        if self._decoder is None:
            self._device.read(_LONGEST_WAIT_S)
            return []
        wait_s = self._decoder.wait_s(self._now_s())
        events = self._device.read(_LONGEST_WAIT_S if wait_s is None else min(wait_s, _LONGEST_WAIT_S))
        if not events:
            return self._decoder.idle(self._now_s())
        return [scan for event in events for scan in self._decoder.feed(event)]

    def _offer_all(self, scans: list[Decoded]) -> None:
        for scan in scans:
            profile = self.profile
            aim, text = split_aim(scan.text) if profile is not None and profile.aim else (None, scan.text)
            self._offer(RawScan(self.scanner, text, int(scan.at * 1000), aim, damage=scan.lost, card=scan.card))
