"""Blind receipts that find their order: from now on, or also what came so far (flows.md 2.2). Guards and effects; pure."""

from __future__ import annotations

from msgspec.structs import replace as change

from edge.core.answer import Figure
from edge.core.book import Line, StoredEvent
from edge.core.figures import Share, amount, lines_after, progress_figure, share_receipt, totals
from edge.core.flows.documents import open_order, stopped
from edge.core.flows.drafts import bare_draft
from edge.core.flows.table import Effect, Turn
from edge.core.messages import words
from edge.core.taken import Draft


def from_now_on(turn: Turn) -> bool:
    """1: from now on."""
    return turn.kept.answer == "1"


def also_so_far(turn: Turn) -> bool:
    """2: also what came so far."""
    return turn.kept.answer == "2"


def keep_apart(turn: Turn) -> bool:
    """3: keep apart."""
    return turn.kept.answer == "3"


def link_is_over(turn: Turn) -> bool:
    """More than ordered and tolerated."""
    return any(share.is_over for _, share in _linked(turn))


def ask_link(turn: Turn) -> Effect:
    """Tell which order, and how much the reference holds so far."""
    total = amount(blind_total(turn))
    return Effect(turn.work, fields={"order": turn.meaning.text, "n": total}, figure=Figure(number=total))


def ask_link_stopped(turn: Turn) -> Effect:
    """Tell since when the order is closed, before it is asked what it is used for."""
    effect = ask_link(turn)
    return change(effect, ask_fields={**stopped(turn).fields, **effect.fields})


def link_choices(turn: Turn) -> list[tuple[str, str]]:
    """List the three ways to use an order found during a blind receipt."""
    _ = turn
    return [("1", words("from now on")), ("2", words("also so far")), ("3", words("no"))]


def link(turn: Turn) -> Effect:
    """Void the blind receipts of items on the order and write them again against it, in one commit."""
    effect = open_order(turn)
    linked = _linked(turn)
    voids = {event.id: bare_draft(turn, "void", event.quantity, voids=event.id, sku=event.sku) for event, _ in linked}
    receipts = [_relinked(turn, event, share) for event, share in linked]
    drafts = (*voids.values(), *receipts)
    document = turn.meaning.document
    lines = lines_after(document.lines, drafts) if document else []
    done, need = totals(lines)
    fields = {
        **effect.fields,
        "n": amount(done),
        "need": amount(need),
        "k": amount(blind_total(turn) - sum(share.quantity for _, share in linked)),
        "text": turn.work.reference or "",
    }
    asked = fields | _over_fields(turn, linked, lines)
    return change(
        effect, drafts=drafts, fields=fields, ask_fields=asked, figure=progress_figure(lines), amount="linked"
    )


def blind_total(turn: Turn) -> int:
    """Return how much lies under the temporary reference."""
    return sum(event.quantity for event in _blind_events(turn))


def taken_back(turn: Turn, sku: str) -> int:
    """Return how much of the item under this reference the scan in hand takes back."""
    return sum(event.quantity for event in turn.minus if event.sku == sku and _is_blind(turn, event))


def _over_fields(turn: Turn, linked: list[tuple[StoredEvent, Share]], lines: list[Line]) -> dict[str, str]:
    """Tell of the first item that a link brings above the order: how much is over, and how far its lines would be."""
    sku = next((share.line.sku for _, share in linked if share.is_over), None)
    item = turn.book.item(sku) if sku else None
    over = sum(share.quantity for _, share in linked if share.is_over and share.line.sku == sku)
    done, need = totals(lines, sku)
    return {"item": item.name if item else sku or "", "k": amount(over), "n": amount(done), "need": amount(need)}


def _relinked(turn: Turn, event: StoredEvent, share: Share) -> Draft:
    return Draft(
        kind="receipt",
        quantity=share.quantity,
        sku=event.sku,
        scan=event.scan,
        location=event.location,
        document=turn.meaning.text,
        line=share.line.line,
        lot=event.lot,
        serial=event.serial,
        expiry=event.expiry,
        worker=turn.lane.badge,
        reason=event.reason,
        reference=turn.work.reference,
        package=event.package,
        answers=turn.kept.settled,
    )


def _linked(turn: Turn) -> list[tuple[StoredEvent, Share]]:
    """Share what the reference holds among the order's lines, scan by scan; items not on it stay apart."""
    document = turn.meaning.document
    if document is None:
        return []
    lines, linked = document.lines, []
    for event in _blind_events(turn):
        if event.sku is None or all(line.sku != event.sku for line in lines):
            continue
        shares = share_receipt(lines, event.sku, event.quantity)
        linked += [(event, share) for share in shares]
        lines = lines_after(lines, [Draft("receipt", share.quantity, line=share.line.line) for share in shares])
    return linked


def _blind_events(turn: Turn) -> list[StoredEvent]:
    gone = {event.id for event in turn.minus}
    scans = turn.book.scans_under(turn.work.reference) if turn.work.reference else []
    return [event for scan in scans for event in scan.events if _is_blind(turn, event) and event.id not in gone]


def _is_blind(turn: Turn, event: StoredEvent) -> bool:
    is_under = event.document is None and event.reference == turn.work.reference
    return is_under and event.kind == "receipt" and not event.voided
