"""Where to pick next: open lines, bins with stock, the lot that expires first. Pure reckoning over the book for the pick table."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from edge.core.book import Line, Stock, StoredEvent
from edge.core.figures import amount, done_of
from edge.core.flows.table import Dock, Turn
from edge.core.lane import Work
from edge.core.messages import words
from edge.core.taken import Draft

_LEAVES = frozenset({"pick", "move", "putaway", "ship", "scrap"})


class Proposal(NamedTuple):
    """The next thing to pick: a line, the bin to go to, the lot that expires first there, and how much all lines need of it."""

    line: Line
    bin: str
    lot: str | None
    need: int


def open_lines(lines: Iterable[Line], work: Work) -> list[Line]:
    """List the lines that still need something, skipped ones last; those found short are left out."""
    still = [line for line in lines if done_of(line) < line.quantity and line.line not in work.short]
    return sorted(still, key=lambda line: _skipped(work, line))


def propose(
    dock: Dock, work: Work, lines: Sequence[Line], drafts: Sequence[Draft] = (), *, sku: str | None = None
) -> Proposal | None:
    """Return where to go next, or None where no bin is known to hold what is open. A round goes from bin to bin, not line to line."""
    still, found = open_lines(lines, work), []
    for line in still:
        if sku is not None and line.sku != sku:
            continue
        rows = [row for row in dock.book.stock(line.sku) if _is_fit(dock, work, line, row, drafts)]
        if rows:
            best = min(rows, key=lambda row: (row.expiry or "9999", row.location))
            found.append(Proposal(line, best.location, best.lot, needed(still, line)))
            if not work.totes:
                break
    return min(found, key=lambda each: (_skipped(work, each.line), each.bin), default=None)


def needed(lines: Iterable[Line], like: Line) -> int:
    """Return how much these lines need of the item and lot of one of them."""
    same = [line for line in lines if (line.sku, line.lot) == (like.sku, like.lot)]
    return sum(max(0, line.quantity - done_of(line)) for line in same)


def projected(
    dock: Dock, *, sku: str, location: str, drafts: Sequence[Draft] = (), minus: Sequence[StoredEvent] = ()
) -> int:
    """Return what a bin holds of an item: in the books, own waiting scans, and what this scan takes."""
    held = sum(row.on_hand + row.waiting for row in dock.book.stock(sku) if row.location == location)
    out = sum(
        draft.quantity for draft in drafts if (draft.sku, draft.location) == (sku, location) and draft.kind in _LEAVES
    )
    back = sum(
        event.quantity
        for event in minus
        if (event.sku, event.location) == (sku, location) and event.kind in _LEAVES and event.state != "held"
    )
    return held - out + back


def first_lot_in(turn: Turn, sku: str, location: str) -> Stock | None:
    """Return the row of a bin whose lot expires first and is still good."""
    rows = [
        row
        for row in turn.book.stock(sku)
        if row.location == location and row.lot and row.on_hand + row.waiting > 0 and not _is_expired(turn.dock, row)
    ]
    return min(rows, key=lambda row: (row.expiry or "9999", row.lot or "")) if rows else None


def dry(location: str, sku: str) -> str:
    """Return the mark of a bin that was found empty of an item during this order."""
    return f"{location} {sku}"


def direction(dock: Dock, proposal: Proposal | None) -> dict[str, str]:
    """Return where to go and what to take there, as GO_BIN, LINE_OK and SHORT_OK say it."""
    if proposal is None:
        return {"bin": "?", "bin2": "?", "text": words("no bin is known to hold the rest")}
    item = dock.book.item(proposal.line.sku)
    need = amount(proposal.need)
    name = item.name if item else proposal.line.sku
    name = words("{item}, lot {lot}", item=name, lot=proposal.lot) if proposal.lot else name
    text = words("take {n} {item}", n=need, item=name)
    return {"bin": proposal.bin, "bin2": proposal.bin, "text": text}


def _skipped(work: Work, line: Line) -> int:
    """Return how late a line was put to the end, -1 where it was not."""
    return work.skipped.index(line.line) if line.line in work.skipped else -1


def _is_fit(dock: Dock, work: Work, line: Line, row: Stock, drafts: Sequence[Draft]) -> bool:
    place = dock.book.bin(row.location)
    if place is not None and (place.type != "shelf" or place.closed):
        return False
    if dry(row.location, line.sku) in work.dry_bins or (line.lot and row.lot != line.lot) or _is_expired(dock, row):
        return False
    out = sum(
        draft.quantity
        for draft in drafts
        if (draft.sku, draft.location, draft.lot) == (row.sku, row.location, row.lot) and draft.kind in _LEAVES
    )
    return row.on_hand + row.waiting - out > 0


def _is_expired(dock: Dock, row: Stock) -> bool:
    return row.expiry is not None and row.expiry < dock.moment.today
