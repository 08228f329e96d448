"""What the screen asks of the dock behind it. Owns the protocols that the screen uses and nothing else; must never do I/O.

`edge/main.py` hands in the station; tests hand in a fake that walks through every state.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

import msgspec

from edge.core.answer import DockView
from edge.core.raw import RawScan

PictureReader = Callable[[bytes], "list[tuple[str, str]]"]
"""Reads the barcodes of an encoded picture: (symbology, text) pairs. Blocks; raises ValueError for what is no picture."""

LabelDrawer = Callable[[str, str], str]
"""Draws (symbology, text) as one `<svg>` element without a prolog."""


class ScanReply(Protocol):
    """What became of one scan, given after its commit."""

    @property
    def result(self) -> str:
        """Say `stored`, `refused` or `unknown`."""

    @property
    def message(self) -> str:
        """Give the headline and the detail of the answer."""

    @property
    def events(self) -> Sequence[str]:
        """List the ids of the events that the scan wrote."""


class Sample(msgspec.Struct, frozen=True):
    """One barcode to print: what a scanner shall read, in which symbology, and what stands beside it."""

    text: str
    title: str
    note: str = ""
    symbology: str = "Code128"


class SampleGroup(msgspec.Struct, frozen=True):
    """Barcodes that belong together on the printed page."""

    title: str
    samples: list[Sample]
    note: str = ""


class Dock(Protocol):
    """The dock as its screen sees it. Every method may be called from any thread."""

    def offer(self, raw: RawScan, reply: Callable[[ScanReply], None]) -> None:
        """Queue a scan without waiting for a disk; call `reply` from any thread once it is committed."""

    def view(self) -> DockView:
        """Give the present state."""

    def subscribe(self, callback: Callable[[DockView], None]) -> Callable[[], None]:
        """Call `callback` from any thread with each new state; return what ends that."""

    def samples(self) -> list[SampleGroup]:
        """List this dock's items, bins and open orders as barcodes. May wait for the replica."""
