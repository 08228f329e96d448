"""Short picks and zero checks: what is left in a bin, written as a count, and the way on from there. Pure."""

from __future__ import annotations

from msgspec.structs import replace as change

from edge.core.figures import amount, done_of, progress_figure
from edge.core.flows.claims import release_of
from edge.core.flows.documents import done_fields
from edge.core.flows.drafts import bare_draft
from edge.core.flows.pick_guards import name_of
from edge.core.flows.picking import direction, dry, propose
from edge.core.flows.table import Effect, Turn
from edge.core.lane import Work
from edge.core.number import parse_typed


def ask_left(turn: Turn) -> Effect:
    """Ask how many are still in the bin after a short pick."""
    return _ask_left(turn, "short-pick")


def ask_left_of_zero(turn: Turn) -> Effect:
    """Ask how many are still in a bin that should be empty."""
    return _ask_left(turn, "zero-check")


def count_left(turn: Turn) -> Effect:
    """Write what is left as a count of this item and lot."""
    return _count(turn, parse_typed(turn.work.typed), turn.work.reason or "short-pick")


def count_none(turn: Turn) -> Effect:
    """Write a count of nothing for this item and lot."""
    return _count(turn, 0, turn.work.reason or "zero-check")


def back_to_item(turn: Turn) -> Effect:
    """Go on at the same bin without a count."""
    return Effect(change(turn.work, typed="", reason=None))


def leave_bin(turn: Turn) -> Effect:
    """Go on to the next bin without a count."""
    work = change(turn.work, typed="", reason=None, bin=None, sku=None, lot=None)
    going = direction(turn.dock, propose(turn.dock, work, turn.lines))
    return Effect(work, fields={**done_fields(turn), **going})


def leave_full(turn: Turn) -> Effect:
    """Leave the bin of an order that is full, without a count."""
    return tell_all_there(turn, leave_bin(turn))


def tell_all_there(turn: Turn, effect: Effect) -> Effect:
    """Tell how far the order is, instead of what is left in the bin or where to go."""
    return change(effect, fields={**done_fields(turn), "bin": turn.work.bin or ""})


def skip_line(turn: Turn) -> Effect:
    """Put the proposed line to the end."""
    proposal = propose(turn.dock, turn.work, turn.lines)
    skipped = turn.work.skipped
    if proposal is not None:
        kind = (proposal.line.sku, proposal.line.lot)
        same = [line.line for line in turn.lines if (line.sku, line.lot) == kind]
        skipped = [*(line for line in skipped if line not in same), *same]
    work = change(turn.work, skipped=skipped)
    return Effect(
        work,
        fields={**done_fields(turn), **direction(turn.dock, propose(turn.dock, work, turn.lines))},
        label="Skipped",
    )


def finish(turn: Turn) -> Effect:
    """Lay the order aside and release it."""
    work = Work(task=turn.work.task, state=turn.work.state, staging=turn.work.staging)
    claims = (release_of(turn.lane, turn.work.document),) if turn.work.document else ()
    return Effect(work, fields=done_fields(turn), figure=progress_figure(turn.lines), claims=claims)


def _count(turn: Turn, left: int, reason: str) -> Effect:
    sku, where = turn.work.sku or "", turn.work.bin or ""
    event = bare_draft(
        turn, "count", left, reference=_reference(turn, sku), location=where, sku=sku, lot=turn.work.lot, reason=reason
    )
    work = change(turn.work, bin=None, typed="", reason=None, dry_bins=[*turn.work.dry_bins, dry(where, sku)])
    if propose(turn.dock, work, turn.lines, sku=sku) is None:
        gone = [line.line for line in turn.lines if line.sku == sku and done_of(line) < line.quantity]
        work = change(work, short=[*work.short, *(line for line in gone if line not in work.short)])
    going = direction(turn.dock, propose(turn.dock, work, turn.lines))
    fields = {**done_fields(turn), "item": name_of(turn, sku), "bin": where, "n": amount(left), "bin2": going["bin2"]}
    return Effect(
        work, (event,), fields, progress_figure(turn.lines), label=name_of(turn, sku), amount=f"={amount(left)}"
    )


def _reference(turn: Turn, sku: str) -> str | None:
    """Return the order that the count belongs to: of a round the first that wants the item."""
    orders = turn.dock.documents(turn.work)
    wanting = [order.number for order in orders if any(line.sku == sku for line in order.lines)]
    return wanting[0] if wanting else turn.work.document


def _ask_left(turn: Turn, reason: str) -> Effect:
    work = change(turn.work, reason=reason, typed="")
    if work.bin is None:
        proposal = propose(turn.dock, work, turn.lines)
        if proposal is not None:
            work = change(work, bin=proposal.bin, sku=proposal.line.sku, lot=proposal.lot)
    return Effect(work, fields={"item": name_of(turn, work.sku), "bin": work.bin or "?"})
