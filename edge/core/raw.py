"""The one shape that every scanner ends in."""

from __future__ import annotations

from typing import Literal

import msgspec

Damage = Literal["overflow", "unplugged", "gap", "control"]
"""Why a scan was lost: kernel buffer overrun, unplugged in mid-scan, broken off, or a forbidden control character."""


class RawScan(msgspec.Struct, frozen=True, omit_defaults=True):
    """What one pull of a trigger gave.

    `text` is the characters, GS as U+001D; `symbology` the AIM identifier or the decoder's name. An AIM identifier that
    nobody told of may still stand in front of the text. With `damage` the text is empty: half a code is never passed on.
    `id` is given where the source has one (`POST /scan`), so that the same scan again gets the same answer. `mono_ms` is
    CLOCK_BOOTTIME in milliseconds.
    """

    scanner: str
    text: str
    mono_ms: int
    symbology: str | None = None
    id: str | None = None
    damage: Damage | None = None
