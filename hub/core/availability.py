"""What of the stock is promised: open sales orders reserve, bin by bin (available = on hand - reserved - quarantined). Pure.

Each open order line reserves what is ordered and not yet shipped. What is picked stands in the staging bins and is reserved
there; the rest is reserved in storage bins first, then elsewhere, never in quarantine. What no bin holds is charged to the
first bin, so that the rows always sum to what is promised and `available` shows how much is missing.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

QUARANTINE = "quarantine"
STAGING = "staging"
_ORDER = {"storage": 0, "receiving": 1, "returns": 2, STAGING: 3}

DOCK_TYPES = {"RECEIVING": "receiving", "STAGING": STAGING, "RETURNS": "returns", "QUARANTINE": QUARANTINE}
"""Types of a dock's own bins when a scan names them first (design.md section 7)."""


class Row(NamedTuple):
    """On-hand of one bin and lot, with the bin's type."""

    location: int
    lot: int
    type: str
    on_hand: int


def allocate(rows: Sequence[Row], *, promised: int, staged: int) -> dict[tuple[int, int], int]:
    """Return the reserved quantity of each (location, lot); rows that reserve nothing are left out."""
    usable = sorted((r for r in rows if r.type != QUARANTINE), key=lambda r: (_ORDER.get(r.type, 0), r.location, r.lot))
    if promised <= 0 or not usable:
        return {}
    shares: dict[tuple[int, int], int] = {}
    left = promised - _spread([r for r in usable if r.type == STAGING], min(staged, promised), shares)
    left -= _spread(usable, left, shares)
    if left:
        first = usable[0]
        shares[first.location, first.lot] = shares.get((first.location, first.lot), 0) + left
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
