"""What of the stock is promised: open sales orders reserve, bin by bin (available = on hand - reserved - quarantined). Pure.

Each open order line reserves what is ordered and not yet shipped, as far as there is stock: nothing is promised twice. What is
picked stands in the staging bins and is reserved there; the rest is reserved in storage bins first, then elsewhere, never in
quarantine. What no bin holds is on back-order, and is reserved as it comes in, oldest order first.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

QUARANTINE = "quarantine"
TRANSIT = "transit"
BLOCKED = (QUARANTINE, TRANSIT)
"""Types of bins whose goods are on hand and not to be had: set aside, or on the way between sites."""
STAGING = "staging"
_ORDER = {"storage": 0, "receiving": 1, "returns": 2, STAGING: 3}

DOCK_TYPES = {"RECEIVING": "receiving", "STAGING": STAGING, "RETURNS": "returns", "QUARANTINE": QUARANTINE}
"""Types of a dock's own bins when a scan names them first (design.md section 7)."""


class Availability(NamedTuple):
    """How much of an item there is to promise, in millionths: each figure has one name, here and wherever it is shown.

    `buffer`: what is never offered. `inbound`: what open purchase orders still bring.
    """

    on_hand: int
    reserved: int
    quarantined: int
    buffer: int
    inbound: int

    @property
    def available(self) -> int:
        """What nobody was promised."""
        return self.on_hand - self.reserved - self.quarantined

    @property
    def available_to_sell(self) -> int:
        """What may be offered now; below zero the buffer is broken into."""
        return self.available - self.buffer

    @property
    def available_with_inbound(self) -> int:
        """What may be offered for when the open orders have come."""
        return self.available_to_sell + self.inbound


class Row(NamedTuple):
    """On-hand of one bin and lot, with the bin's type."""

    location: int
    lot: int
    type: str
    on_hand: int


def allocate(rows: Sequence[Row], *, promised: int, staged: int) -> dict[tuple[int, int], int]:
    """Return the reserved quantity of each (location, lot); rows that reserve nothing are left out."""
    usable = sorted(
        (r for r in rows if r.type not in BLOCKED), key=lambda r: (_ORDER.get(r.type, 0), r.location, r.lot)
    )
    if promised <= 0 or not usable:
        return {}
    shares: dict[tuple[int, int], int] = {}
    left = promised - _spread([r for r in usable if r.type == STAGING], min(staged, promised), shares)
    _spread(usable, left, shares)
    return shares


def portion(lines: Sequence[tuple[int, int]], covered: int) -> list[int]:
    """Share `covered` among order lines, oldest first, each as (promised, of it staged): what is picked for a line is its own."""
    shares: list[int] = []
    for promised, staged in lines:
        shares.append(min(promised, staged, covered))
        covered -= shares[-1]
    for place, (promised, _) in enumerate(lines):
        more = min(promised - shares[place], covered)
        shares[place] += more
        covered -= more
    return shares


def _spread(rows: Sequence[Row], wanted: int, shares: dict[tuple[int, int], int]) -> int:
    """Reserve up to `wanted` over `rows` in order; return how much found a place."""
    left = wanted
    for row in rows:
        key = (row.location, row.lot)
        part = min(left, row.on_hand - shares.get(key, 0))
        if part > 0:
            shares[key] = shares.get(key, 0) + part
            left -= part
    return wanted - left
