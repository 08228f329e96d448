"""How a scan becomes the draft of an event: its quantity, and the fields that every kind shares. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from edge.core.book import Line
from edge.core.figures import Share, share_receipt
from edge.core.flows.table import Turn
from edge.core.lane import Kept
from edge.core.meaning import Meaning
from edge.core.messages import words
from edge.core.taken import Draft
from wire.amounts import MICRO


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


def base_quantity(kept: Kept, meaning: Meaning) -> int | None:
    """Return N x pack factor x GS1 quantity in millionths, or None where that is no exact amount."""
    if kept.total is not None:
        return kept.total
    if meaning.kind != "item":
        return kept.number
    stated = kept.quantity if kept.quantity is not None else meaning.quantity
    product = kept.number * (MICRO if kept.each else meaning.pack) * (MICRO if stated is None else stated)
    quantity, rest = divmod(product, MICRO * MICRO)
    return None if rest else quantity


def shares_of(turn: Turn, lines: Sequence[Line]) -> list[Share]:
    """Share what comes in or goes back among the lines of its item, those of its own lot if there are any."""
    sku, lot = turn.meaning.item.sku if turn.meaning.item else "", lot_of(turn)
    of_lot = [line for line in lines if (line.sku, line.lot) == (sku, lot)] if lot is not None else []
    return share_receipt(of_lot or lines, sku, turn.quantity)


def lot_of(turn: Turn) -> str | None:
    """Return the lot of the item in work, from its label or from a second one."""
    return turn.kept.lot or turn.meaning.lot


def expiry_of(turn: Turn) -> str | None:
    """Return the date from label or worker, else the one that the book knows for the lot."""
    stated = turn.kept.expiry or turn.meaning.expiry
    lot = lot_of(turn)
    if stated or lot is None or turn.meaning.item is None:
        return stated
    return next((row.expiry for row in turn.book.stock(turn.meaning.item.sku) if row.lot == lot and row.expiry), None)


def expired_note(turn: Turn) -> str:
    """Return what a message adds for goods whose date is past, where the task allows them."""
    expiry = expiry_of(turn)
    return words("expired {date}", date=expiry) if expiry is not None and expiry < turn.dock.moment.today else ""
