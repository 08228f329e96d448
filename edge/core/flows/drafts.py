"""How a scan becomes the draft of an event: the fields that every kind shares. Pure."""

from __future__ import annotations

from typing import Any

from edge.core.flows.table import Turn
from edge.core.taken import Draft


def draft(turn: Turn, kind: str, quantity: int, **more: Any) -> Draft:
    """Return an event of the item that this scan means (flows.md: `+kind{..., I}`)."""
    meaning, kept = turn.meaning, turn.kept
    fields: dict[str, Any] = {
        "sku": meaning.item.sku if meaning.item else None,
        "lot": lot_of(turn),
        "serial": kept.serial or meaning.serial,
        "expiry": kept.expiry or meaning.expiry,
        "reason": "repeat-fast" if kept.repeat_ms is not None else None,
    }
    fields |= {name: value for name, value in more.items() if value is not None}
    return bare_draft(turn, kind, quantity, **fields)


def bare_draft(turn: Turn, kind: str, quantity: int, **more: Any) -> Draft:
    """Return an event that names nothing but this scan and its worker, and what `more` says."""
    return Draft(
        kind=kind,
        quantity=quantity,
        scan=turn.kept.scan.text,
        symbology=turn.kept.scan.symbology,
        worker=turn.lane.badge,
        answers=turn.kept.settled,
        **more,
    )


def lot_of(turn: Turn) -> str | None:
    """Return the lot of the item in work, from its label or from a second one."""
    return turn.kept.lot or turn.meaning.lot
