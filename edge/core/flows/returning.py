"""Goods that come back from customers or go back to suppliers: what both tables share (flows.md 2.11, 2.12). Pure."""

from __future__ import annotations

from msgspec.structs import replace as change

from edge.core.answer import Figure
from edge.core.figures import RETURN_TASKS, Share, amount, lines_after, totals
from edge.core.flows.documents import done_fields, open_order, open_reference, stopped, unknown_order
from edge.core.flows.drafts import bare_draft, draft, expired_note, shares_of
from edge.core.flows.hand import item_of
from edge.core.flows.table import Effect, Turn
from edge.core.state_figure import scanned_under
from edge.core.taken import Draft


def not_on_it(turn: Turn) -> bool:
    """Not on it."""
    return bool(turn.lines) and all(line.sku != item_of(turn).sku for line in turn.lines)


def is_still_beyond(turn: Turn) -> bool:
    """More than may go back, as far as known."""
    return is_beyond(turn) and not turn.has("OVER_ASK")


def is_beyond(turn: Turn) -> bool:
    """More than may go back."""
    return any(share.is_over for share in _shares(turn))


def was_beyond(turn: Turn, effect: Effect) -> bool:
    """More than may go back."""
    _ = effect
    return is_beyond(turn)


def start(turn: Turn) -> Effect:
    """Work on the scanned order; nobody is kept from picking or receiving it meanwhile."""
    effect = open_order(turn)
    return change(effect, work=change(effect.work, reason=None, bin=None, location=None, package=None), claims=())


def start_stopped(turn: Turn) -> Effect:
    """Work on an order or return that is closed; the hub decides."""
    effect = start(turn)
    return change(effect, fields={**stopped(turn).fields, **effect.fields})


def start_unknown(turn: Turn) -> Effect:
    """Work on an order that the replica does not have; the hub decides."""
    effect = start(turn)
    return change(effect, fields={**unknown_order(turn).fields, **effect.fields})


def start_reference(turn: Turn) -> Effect:
    """Work without an order, under a new temporary reference."""
    effect = open_reference(turn, "R")
    return change(effect, work=change(effect.work, reason=None, bin=None, location=None, package=None))


def name_item(turn: Turn) -> Effect:
    """Tell which item it is, and on which order it is not."""
    fields = {"item": item_of(turn).name, "order": worked_on(turn)}
    return Effect(turn.work, fields=fields, ask_figure=Figure(number=amount(turn.quantity)))


def worked_on(turn: Turn) -> str:
    """Return the order or the reference in work."""
    return turn.work.document or turn.work.reference or ""


def returns_of(turn: Turn, *, location: str, reason: str) -> tuple[Draft, ...]:
    """Return one event for each line that the goods belong to; what is more than it may be apart from the rest."""
    where = {"location": location, "reason": reason, "package": turn.work.package}
    kind, shares = RETURN_TASKS[turn.work.task], _shares(turn)
    if turn.work.document is None or not shares:
        place = {"document": turn.work.document, "reference": None if turn.work.document else turn.work.reference}
        return (draft(turn, kind, turn.quantity, **place, **where),)
    return tuple(
        draft(turn, kind, share.quantity, document=turn.work.document, line=share.line.line, **where)
        for share in shares
    )


def unknown_of(turn: Turn, *, location: str, reason: str) -> Effect:
    """Write the event of a code that nobody knows: it is kept, a supervisor names it."""
    quantity = amount(turn.quantity)
    event = bare_draft(
        turn,
        RETURN_TASKS[turn.work.task],
        turn.quantity,
        document=turn.work.document,
        reference=None if turn.work.document else turn.work.reference,
        location=location,
        reason=reason or ("repeat-fast" if turn.kept.repeat_ms is not None else None),
        package=turn.work.package,
    )
    figure = Figure(number=quantity, unit="of it", code=turn.meaning.text, name="Set it aside")
    fields = {"n": quantity, "text": turn.meaning.text}
    return Effect(turn.work, (event,), fields, figure, label="Unknown code", amount=f"+{quantity}")


def told(turn: Turn, drafts: tuple[Draft, ...], where: str) -> dict[str, str]:
    """Return what the messages tell of goods that go back: how many, and how many of how many with them."""
    item = item_of(turn)
    done, need = so_far(turn, drafts)
    return {
        "item": item.name,
        "q": amount(turn.quantity),
        "k": amount(sum(share.quantity for share in _shares(turn) if share.is_over)),
        "n": amount(done),
        "need": "" if need is None else amount(need),
        "bin": where,
        "order": worked_on(turn),
        "why": expired_note(turn),
    }


def so_far(turn: Turn, drafts: tuple[Draft, ...]) -> tuple[int, int | None]:
    """Return how much of the item went back with `drafts`, and how much may; None where nobody knows."""
    if turn.lines:
        return totals(lines_after(turn.lines, drafts), item_of(turn).sku)
    kind, sku = RETURN_TASKS[turn.work.task], item_of(turn).sku
    taken_back = sum(event.quantity for event in turn.minus if (event.kind, event.sku) == (kind, sku))
    return turn.book.received_under(turn.work.reference or "", sku, kind) - taken_back + turn.quantity, None


def finish(turn: Turn) -> Effect:
    """Lay the order aside."""
    work = change(turn.work, document=None, reference=None, reason=None, bin=None, location=None, package=None)
    if turn.lines:
        done, need = totals(turn.lines)
        return Effect(work, fields=done_fields(turn), figure=Figure(number=amount(done), of=amount(need)))
    reference, document = turn.work.reference, turn.work.document
    if document:
        own = [event for event in turn.book.own_events(document) if event.kind == RETURN_TASKS[turn.work.task]]
        total = amount(sum(event.quantity for event in own))
    else:
        total = amount(scanned_under(turn.dock, reference or ""))
    return Effect(work, fields={**done_fields(turn), "n": total, "need": ""}, figure=Figure(number=total))


def _shares(turn: Turn) -> list[Share]:
    return shares_of(turn, turn.lines)
