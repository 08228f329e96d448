"""The end of a round (flows.md 2.7): its totes are set down in staging, one by one; early, and the round goes on. Pure."""

from __future__ import annotations

from msgspec.structs import replace as change

from edge.core.answer import Figure
from edge.core.figures import Parcel, amount, are_full, round_lines, totals
from edge.core.flows.boxes import box_name, goods_in_tote
from edge.core.flows.claims import release_of
from edge.core.flows.clustering import round_figure
from edge.core.flows.documents import done_fields
from edge.core.flows.drafts import bare_draft
from edge.core.flows.picking import direction, propose
from edge.core.flows.table import Effect, Turn
from edge.core.lane import Tote, Work, orders_of
from edge.core.messages import words

EARLY = "early"
"""Why totes are set down before the round is at its end: they are full."""


def has_load(turn: Turn) -> bool:
    """A tote holds something."""
    return bool(_to_set(turn))


def is_nothing_loaded(turn: Turn) -> bool:
    """No tote holds anything."""
    return not has_load(turn)


def is_to_set(turn: Turn) -> bool:
    """Still to set down."""
    return turn.meaning.text in [tote.package for tote in _to_set(turn)]


def is_set(turn: Turn) -> bool:
    """Set down already."""
    return any(tote.package == turn.meaning.text and tote.is_set for tote in turn.work.totes)


def was_last(turn: Turn, effect: Effect) -> bool:
    """The last tote of the round."""
    return not _left(turn, effect) and not _goes_on(turn, effect)


def was_last_for_now(turn: Turn, effect: Effect) -> bool:
    """The last tote for now."""
    return not _left(turn, effect)


def unload_early(turn: Turn) -> Effect:
    """Set the totes down now; the round goes on when they are."""
    work = change(turn.work, reason=EARLY, bin=None, sku=None, lot=None)
    text = words("set the totes down, then the round goes on")
    return Effect(work, fields={"bin": _staging(turn), "text": text}, label="Unload", amount="round")


def unload_short(turn: Turn) -> Effect:
    """End the round with what there is; its totes are set down."""
    work = change(turn.work, reason=None, bin=None, sku=None, lot=None)
    return Effect(work, fields=done_fields(turn), figure=round_figure(turn.dock, work, "unload"))


def carry_tote(turn: Turn) -> Effect:
    """Carry the scanned tote to staging."""
    parcels = _load(turn, turn.meaning.text)
    where = parcels[0].location if parcels else _staging(turn)
    text = words("set {text} down", text=box_name(turn.meaning.text))
    work = change(turn.work, package=turn.meaning.text)
    return Effect(work, fields={"bin": where, "text": text}, label=box_name(turn.meaning.text), amount="tote")


def set_already(turn: Turn) -> Effect:
    """Tell that a tote was set down."""
    return Effect(turn.work, fields={"text": box_name(turn.meaning.text)})


def wrong_tote(turn: Turn) -> Effect:
    """Tell which tote is still to set down."""
    left = _to_set(turn)
    want = box_name(left[0].package) if left else ""
    return Effect(turn.work, fields={"text": box_name(turn.meaning.text), "want": want})


def set_down(turn: Turn) -> Effect:
    """Set the tote down; where it is another staging bin than that of its picks, its goods move there."""
    package, to = turn.work.package or "", turn.meaning.text
    parcels = _load(turn, package)
    number = next((tote.number for tote in turn.work.totes if tote.package == package), None)
    drafts = tuple(
        bare_draft(
            turn,
            "move",
            parcel.quantity,
            sku=parcel.line.sku,
            document=number,
            location=parcel.location,
            to_location=to,
            lot=parcel.lot,
            serial=parcel.serial,
            package=package,
        )
        for parcel in parcels
        if parcel.location != to
    )
    totes = [change(tote, is_set=tote.is_set or tote.package == package) for tote in turn.work.totes]
    total = amount(sum(parcel.quantity for parcel in parcels))
    fields = {"n": total, "bin": to, "bin2": box_name(package)}
    work = change(turn.work, totes=totes, package=None)
    return Effect(work, drafts, fields, label=box_name(package), amount=to)


def wrong_bin(turn: Turn) -> Effect:
    """Tell that the bin is no staging bin."""
    return Effect(turn.work, fields={"bin": turn.meaning.text, "bin2": _staging(turn)})


def put_back(turn: Turn) -> Effect:
    """Take another tote first."""
    return Effect(change(turn.work, package=None))


def end_round(turn: Turn, effect: Effect) -> Effect:
    """Release the orders of the round with its last tote."""
    done = finish_round(turn)
    return change(effect, work=done.work, fields=done.fields, figure=done.figure, claims=done.claims)


def finish_round(turn: Turn) -> Effect:
    """Release the orders of the round; what is open of them stays open."""
    done, need = totals(round_lines(turn.dock.documents(turn.work)))
    claims = tuple(release_of(turn.lane, number) for number in orders_of(turn.work))
    return Effect(Work(), fields=done_fields(turn), figure=Figure(number=amount(done), of=amount(need)), claims=claims)


def go_on(turn: Turn, effect: Effect) -> Effect:
    """Go on with the round: an order that needs more gets another tote."""
    work = change(effect.work, reason=None)
    lines = round_lines(turn.dock.documents(work))
    fields = {**done_fields(turn), **direction(turn.dock, propose(turn.dock, work, lines))}
    return change(effect, work=work, fields=fields)


def _to_set(turn: Turn) -> list[Tote]:
    return [tote for tote in turn.work.totes if not tote.is_set and goods_in_tote(turn, tote.number, tote.package)]


def _left(turn: Turn, effect: Effect) -> list[Tote]:
    set_down_now = {tote.package for tote in effect.work.totes if tote.is_set}
    return [tote for tote in _to_set(turn) if tote.package not in set_down_now]


def _goes_on(turn: Turn, effect: Effect) -> bool:
    _ = effect
    return turn.work.reason == EARLY and not are_full(round_lines(turn.dock.documents(turn.work)))


def _load(turn: Turn, package: str) -> list[Parcel]:
    number = next((tote.number for tote in turn.work.totes if tote.package == package), "")
    return goods_in_tote(turn, number, package)


def _staging(turn: Turn) -> str:
    return turn.work.staging or turn.dock.settings.staging
