"""The one shape that every scanner ends in."""

from __future__ import annotations

from typing import Literal

import msgspec

Damage = Literal["overflow", "unplugged", "gap", "control"]
"""Why a scan was lost: kernel buffer overrun, unplugged in mid-scan, broken off, or a forbidden control character."""


CardField = Literal["B", "C", "D"]
CARD: dict[CardField, str] = {
    "B": "TDXTCBaAmMqQwWyYzZ0123456789",
    "C": "TDXTCC-./+%$:;,*#@ ",
    "D": "TDXTCD10LOT7\x1d3012",
}
"""The codes of the printed test card. Each begins with letters that no keyboard layout moves, too long for a command."""


class Habits(msgspec.Struct, frozen=True):
    """What the test card found out about a scanner; the names are those of `edge.scanners.profiles.Profile`."""

    layout: str
    end: str
    gs: str
    aim: bool
    caps_lock: bool


class CardReading(msgspec.Struct, frozen=True, omit_defaults=True):
    """One field of the test card as its keys told it. `read` are the fields that agree so far; `habits` is None where no layout fits.

    `got` is what came, by the scanner's habits until then.
    """

    field: CardField
    read: list[CardField] = []
    habits: Habits | None = None
    got: str = ""


class RawScan(msgspec.Struct, frozen=True, omit_defaults=True):
    """What one pull of a trigger gave.

    `text` is the characters, GS as U+001D; `symbology` the AIM identifier or the decoder's name. An AIM identifier that
    nobody told of may still stand in front of the text. With `damage` the text is empty: half a code is never passed on.
    `id` is given where the source has one (`POST /scan`), so that the same scan again gets the same answer. `mono_ms` is
    CLOCK_BOOTTIME in milliseconds. `is_remote` is a scan of a page on another machine.
    """

    scanner: str
    text: str
    mono_ms: int
    symbology: str | None = None
    id: str | None = None
    damage: Damage | None = None
    card: CardReading | None = None
    is_remote: bool = False
