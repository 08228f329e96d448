"""One scan as the core takes it, and the moment it came. Frozen data, part of what a lane keeps on disk."""

from __future__ import annotations

import msgspec

from edge.core.raw import CardReading


class Moment(msgspec.Struct, frozen=True):
    """When a scan came: CLOCK_BOOTTIME and the boot it belongs to decide; wall clock and local time are only shown."""

    mono_ms: int
    boot: str
    wall_ms: int
    local_time: str
    """HH:MM:SS at the dock."""
    today: str
    """ISO date at the dock, for expiry and the century of a date."""


class ScanIn(msgspec.Struct, frozen=True, omit_defaults=True):
    """One scan as the core takes it. `burst` when it is one of five or more less than 150 ms apart.

    `text` may still begin with an AIM identifier; `symbology` is the decoder's name of the symbol, where one is known.
    """

    id: str
    text: str
    symbology: str | None = None
    damage: str | None = None
    burst: bool = False
    card: CardReading | None = None
    is_remote: bool = False
