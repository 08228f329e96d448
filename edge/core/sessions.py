"""What becomes of a lane's session when people come and go: log-in, log-out, take-over, work laid aside and brought along. Pure.

Work laid aside belongs to its owner, not to a scanner: a worker's badge brings it to whatever scanner it is read at. When one of
these happens is said by the table in `edge.core.session_gate`.
"""

from __future__ import annotations

from msgspec.structs import replace as change

from edge.core.answer import Figure, Strip
from edge.core.flows import FLOWS
from edge.core.flows.claims import claims_of_work, who
from edge.core.flows.table import Dock, Upshot
from edge.core.lane import SUSPENDED_KEPT, Lane, Question, Suspended, Work, is_in_session, owner_of
from edge.core.messages import say, words
from edge.core.state_figure import state_figure

GATES = frozenset({"IDLE_ASK", "OTHER_BADGE_ASK", "BRING_ASK"})
"""Questions about who is there; what they cover stays open below them."""


def awake(dock: Dock, lane: Lane) -> Lane:
    """Return the lane with this moment as its last wakeful one."""
    return change(lane, awake_mono_ms=dock.moment.mono_ms, boot=dock.moment.boot)


def suspend(lane: Lane) -> Lane:
    """Lay open work aside under its owner, so that the task code and its document resume it."""
    work = lane.work
    is_open = work.task != "home" and (work.document or work.reference or is_in_session(work))
    if is_open:
        others = [each for each in lane.suspended if (each.owner, each.work.task) != (owner_of(lane), work.task)]
        left = Suspended(owner_of(lane), work, _asked(lane.question), lane.parked)
        lane = change(lane, suspended=[*others, left][-SUSPENDED_KEPT:], parked=[], burst_taken=0)
    return change(lane, work=Work(), number="", number_closed=False, each=False, question=None, steps=[])


def log_in(dock: Dock, lane: Lane, badge: str) -> Upshot:
    """Put a worker's name on the lane; work that lay open without one becomes theirs, and what they laid aside comes along."""
    worker = dock.book.worker(badge)
    lane = awake(dock, change(lane, badge=badge, worker=worker.name if worker else badge))
    lane, others = _with_laid_aside(dock, lane)
    held = dock.book.counts_of(badge)[2]
    if held and not any(strip.message == "HELD_WAITING" for strip in lane.strips):
        lane = change(
            lane, strips=[*lane.strips, Strip("HELD_WAITING", words("{h} held while you were away", h=str(held)), held)]
        )
    return change(greet(dock, lane), claims=claims_of_work(dock, lane), other_lanes=others)


def greet(dock: Dock, lane: Lane) -> Upshot:
    """Say who is logged in, and what of theirs waits or is held."""
    scans, waiting, held = dock.book.counts_of(owner_of(lane))
    fields = {"who": who(lane), "p": str(waiting), "h": str(held), "n": str(scans), "time": words("midnight")}
    return Upshot(awake(dock, lane), say("HELLO", fields, figure=Figure(number=str(waiting), unit="waiting")))


def log_out(dock: Dock, lane: Lane) -> Upshot:
    """Take the worker's name off the lane and lay open work aside under it."""
    scans, waiting, held = dock.book.counts_of(owner_of(lane))
    fields = {"who": who(lane), "n": str(scans), "p": str(waiting), "h": str(held)}
    figure = Figure(number=str(waiting), unit=words("waiting, {h} held", h=str(held)))
    return Upshot(_left(lane), say("BYE", fields, figure=figure))


def turn_away(dock: Dock, lane: Lane) -> Upshot:
    """Refuse a badge; whoever is logged in by one that was withdrawn meanwhile is so no longer."""
    worker = dock.book.worker(lane.badge) if lane.badge else None
    lane = _left(lane) if worker is not None and worker.revoked else lane
    return Upshot(lane, say("BADGE_UNKNOWN", {"time": dock.book.data_from() or words("never")}))


def take_over(dock: Dock, lane: Lane, badge: str) -> Upshot:
    """Give task and hand to the worker of the other badge; N and the kept scan are dropped, another open question is asked again."""
    worker = dock.book.worker(badge)
    lane = change(lane, badge=badge, worker=worker.name if worker else badge, question=_asked(lane.question))
    lane = awake(dock, change(lane, number="", number_closed=False, each=False, steps=[]))
    lane, others = _with_laid_aside(dock, lane)
    return change(_going_on(dock, lane), other_lanes=others)


def start_fresh(dock: Dock, lane: Lane, badge: str) -> Upshot:
    """Lay the former worker's work aside; the new one starts with nothing open."""
    return log_in(dock, suspend(lane), badge)


def bring(dock: Dock, lane: Lane, badge: str, scanner: str) -> Upshot:
    """Move the worker's open session from another scanner to this one, with its question and what waits behind that."""
    other = next((each for each in dock.book.lanes() if each.scanner == scanner), None)
    if other is None or other.badge != badge:
        return log_in(dock, lane, badge)
    here = log_in(dock, suspend(change(lane, badge=badge)), badge)
    others = dict(here.other_lanes)
    other = others.get(scanner, other)
    moved = change(
        here.lane,
        work=other.work,
        number=other.number,
        number_closed=other.number_closed,
        each=other.each,
        steps=other.steps,
        question=_asked(other.question),
        parked=[*here.lane.parked, *other.parked],
    )
    away = say("MOVED_AWAY", {"who": who(moved), "scanner": lane.scanner})
    others[scanner] = change(
        _left(change(other, work=Work(), parked=[], burst_taken=0)),
        answer=away,
        latched=None,
        uncleared=0,
        is_naming_undo=False,
        is_looking=False,
        serial=other.serial + 1,
    )
    return change(_going_on(dock, moved), other_lanes=others)


def resumed(lane: Lane, work: Work) -> tuple[Lane, Work] | None:
    """Find work that was laid aside by the same owner for the task and document, or for none, that were just opened."""
    for each in lane.suspended:
        is_same = each.work.task == work.task and (each.work.document or each.work.reference) == (
            work.document or work.reference
        )
        if is_same and each.owner == owner_of(lane):
            rest = [other for other in lane.suspended if other is not each]
            parked = [*lane.parked, *each.parked]
            return change(lane, suspended=rest, work=each.work, question=each.question, parked=parked), each.work
    return None


def _going_on(dock: Dock, lane: Lane) -> Upshot:
    """Say who goes on with what, or ask again what is open."""
    work, figure = lane.work, state_figure(dock, lane)
    order = work.document or work.reference or words(FLOWS[work.task].title)
    fields = {"who": who(lane), "order": order, "n": figure.number if figure is not None else ""}
    answer = lane.question.answer if lane.question is not None else say("TAKEN_OVER", fields)
    return Upshot(lane, answer, claims=claims_of_work(dock, lane))


def _left(lane: Lane) -> Lane:
    return change(suspend(lane), badge=None, worker=None)


def _asked(question: Question | None) -> Question | None:
    """Return what is asked below the questions about who is there."""
    while question is not None and question.message in GATES:
        question = question.below
    return question


def _with_laid_aside(dock: Dock, lane: Lane) -> tuple[Lane, dict[str, Lane]]:
    """Fetch what the lane's worker laid aside at other scanners; return their lanes without it. What does not fit stays there."""
    others: dict[str, Lane] = {}
    for other in dock.book.lanes():
        room = SUSPENDED_KEPT - len(lane.suspended)
        theirs = [each for each in other.suspended if each.owner == lane.badge][:room]
        if theirs and other.scanner != lane.scanner:
            lane = change(lane, suspended=[*lane.suspended, *theirs])
            rest = [each for each in other.suspended if each not in theirs]
            others[other.scanner] = change(other, suspended=rest)
    return lane, others
