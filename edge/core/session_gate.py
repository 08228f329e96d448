"""Who may book here now: badges, idle time, restarts, take-over (flows.md, section 0 step 4, 2.15, 2.16). Pure."""

from __future__ import annotations

from msgspec.structs import replace as change

from edge.core.answer import Answer, Figure, Strip
from edge.core.flows import FLOWS
from edge.core.flows.claims import MS_PER_MIN, claim_of, who
from edge.core.flows.table import Dock, Upshot
from edge.core.lane import SUSPENDED_KEPT, Kept, Lane, Question, Suspended, Work, is_in_session, owner_of
from edge.core.meaning import Meaning
from edge.core.messages import as_question, say
from edge.core.state_figure import state_figure
from edge.core.taken import ClaimChange

GATES = frozenset({"IDLE_ASK", "OTHER_BADGE_ASK", "BRING_ASK"})
_UNGATED = frozenset({"ok", "help", "repeat", "language", "logout", "home"})


def at_gate(dock: Dock, lane: Lane, kept: Kept, meanings: list[Meaning]) -> Upshot | Lane:
    """Answer a scan that the session does not let through, or return the lane with which it goes on."""
    meaning = meanings[0]
    if meaning.kind == "badge":
        return _badge(dock, lane, kept, meaning)
    if meaning.is_command and meaning.kind in _UNGATED:
        return lane
    if dock.settings.badge_required and lane.badge is None and not _is_look_up(lane, meaning):
        return Upshot(lane, say("LOGIN_FIRST"))
    why = _why_idle(dock, lane)
    if why is not None and meaning.kind in FLOWS and _is_nothing_else_asked(lane):
        return awake(dock, suspend(lane))
    if lane.question is not None and lane.question.message in GATES:
        return lane
    if why is None:
        return awake(dock, lane)
    return _ask_idle(dock, lane, kept, why)


def _is_nothing_else_asked(lane: Lane) -> bool:
    """Say whether a task code may begin anew: nothing is asked but whether it is still the same worker."""
    question = lane.question
    return question is None or (question.message == "IDLE_ASK" and question.below is None)


def awake(dock: Dock, lane: Lane) -> Lane:
    """Return the lane with this moment as its last wakeful one."""
    return change(lane, awake_mono_ms=dock.moment.mono_ms, boot=dock.moment.boot)


def suspend(lane: Lane) -> Lane:
    """Lay open work aside under its owner, so that the task code and its document resume it."""
    work = lane.work
    is_open = work.task != "home" and (work.document or work.reference or is_in_session(work))
    suspended = lane.suspended
    if is_open:
        others = [each for each in suspended if (each.owner, each.work.task) != (owner_of(lane), work.task)]
        suspended = [*others, Suspended(owner_of(lane), work)][-SUSPENDED_KEPT:]
    return change(
        lane, work=Work(), number="", number_closed=False, each=False, suspended=suspended, question=None, steps=[]
    )


def log_in(dock: Dock, lane: Lane, meaning: Meaning) -> Upshot:
    """Put a worker's name on the lane; work that lay open without one becomes theirs."""
    worker = meaning.worker
    lane = awake(dock, change(lane, badge=meaning.text, worker=worker.name if worker else meaning.text))
    claims: tuple[ClaimChange, ...] = ()
    if lane.work.document and lane.work.task == "pick":
        claims = (claim_of(lane, lane.work.document),)
    scans, waiting, held = dock.book.counts_of(owner_of(lane))
    if held and not any(strip.message == "HELD_WAITING" for strip in lane.strips):
        lane = change(lane, strips=[*lane.strips, Strip("HELD_WAITING", f"{held} held while you were away", held)])
    fields = {"who": lane.worker or "", "p": str(waiting), "h": str(held), "n": str(scans), "time": "midnight"}
    return Upshot(lane, say("HELLO", fields, figure=Figure(number=str(waiting), unit="waiting")), claims=claims)


def log_out(dock: Dock, lane: Lane) -> Upshot:
    """Take the worker's name off the lane and lay open work aside under it."""
    scans, waiting, held = dock.book.counts_of(owner_of(lane))
    fields = {"who": who(lane), "n": str(scans), "p": str(waiting), "h": str(held)}
    figure = Figure(number=str(waiting), unit=f"waiting, {held} held")
    return Upshot(change(suspend(lane), badge=None, worker=None), say("BYE", fields, figure=figure))


def take_over(dock: Dock, lane: Lane, question: Question) -> Upshot:
    """Give task and hand to the worker of the other badge; N and the kept scan are dropped."""
    below = question.below if question.below is None or question.below.message != "IDLE_ASK" else question.below.below
    worker = dock.book.worker(question.badge or "")
    lane = change(lane, badge=question.badge, worker=worker.name if worker else question.badge, question=below)
    lane = awake(dock, change(lane, number="", number_closed=False, each=False, steps=[]))
    work = lane.work
    claims = (claim_of(lane, work.document),) if work.document and work.task == "pick" else ()
    if below is not None:
        return Upshot(lane, below.answer, claims=claims)
    order = work.document or work.reference or FLOWS[work.task].title
    fields = {"who": who(lane), "order": order, "n": _so_far(dock, lane)}
    return Upshot(lane, say("TAKEN_OVER", fields), claims=claims)


def start_fresh(dock: Dock, lane: Lane, question: Question) -> Upshot:
    """Lay the former worker's work aside; the new one starts with nothing open."""
    worker = dock.book.worker(question.badge or "")
    return log_in(dock, suspend(lane), Meaning("badge", question.badge or "", worker=worker))


def bring(dock: Dock, lane: Lane, question: Question) -> Upshot:
    """Move the worker's open session from another scanner to this one."""
    other = next((each for each in dock.book.lanes() if each.scanner == question.target), None)
    hello = log_in(
        dock,
        change(lane, question=None),
        Meaning("badge", question.badge or "", worker=dock.book.worker(question.badge or "")),
    )
    if other is None or other.badge != question.badge:
        return hello
    moved = change(
        hello.lane, work=other.work, number=other.number, each=other.each, steps=other.steps, suspended=other.suspended
    )
    order = other.work.document or FLOWS[other.work.task].title
    answer = say("TAKEN_OVER", {"who": who(moved), "order": order, "n": _so_far(dock, moved)})
    away = say("MOVED_AWAY", {"who": who(moved), "scanner": lane.scanner})
    left = change(
        suspend(other), suspended=[], badge=None, worker=None, answer=away, latched=None, serial=other.serial + 1
    )
    return Upshot(moved, answer, claims=hello.claims, other_lanes={other.scanner: left})


def _so_far(dock: Dock, lane: Lane) -> str:
    figure = state_figure(dock, lane)
    return figure.number if figure is not None else ""


def _badge(dock: Dock, lane: Lane, kept: Kept, meaning: Meaning) -> Upshot | Lane:
    if meaning.worker is None or meaning.worker.revoked:
        return Upshot(lane, say("BADGE_UNKNOWN", {"time": dock.book.data_from() or "never"}))
    if lane.badge == meaning.text:
        if lane.question is not None or lane.is_looking or lane.work.task == "lookup":
            return lane
        return log_in(dock, lane, meaning)
    if lane.badge is not None:
        return _ask_other(dock, lane, kept, meaning)
    elsewhere = next((each for each in dock.book.lanes() if _is_theirs(each, lane, meaning)), None)
    if elsewhere is None:
        return log_in(dock, lane, meaning)
    work = elsewhere.work
    lane = _without(lane, "BRING_ASK")
    fields = {"task": FLOWS[work.task].title, "order": work.document or "", "scanner": elsewhere.scanner}
    return _gate(dock, lane, kept, say("BRING_ASK", fields), badge=meaning.text, target=elsewhere.scanner)


def _is_theirs(other: Lane, lane: Lane, meaning: Meaning) -> bool:
    return other.scanner != lane.scanner and other.badge == meaning.text and other.work.task != "home"


def _ask_other(dock: Dock, lane: Lane, kept: Kept, meaning: Meaning) -> Upshot:
    fields = {
        "who": meaning.worker.name if meaning.worker else "",
        "who2": who(lane),
        "task": FLOWS[lane.work.task].title,
    }
    fields["order"] = lane.work.document or lane.work.reference or ""
    lane = _without(lane, "OTHER_BADGE_ASK")
    return _gate(dock, lane, kept, say("OTHER_BADGE_ASK", fields), badge=meaning.text)


def _without(lane: Lane, message: str) -> Lane:
    """Drop a gate that is asked anew, so that an answer to the old one cannot be asked for later."""
    is_open = lane.question is not None and lane.question.message == message
    return change(lane, question=lane.question.below) if is_open and lane.question is not None else lane


def _ask_idle(dock: Dock, lane: Lane, kept: Kept, why: str) -> Upshot:
    fields = {"who": who(lane), "task": FLOWS[lane.work.task].title, "why": why, "text": lane.last_stored or "nothing"}
    return _gate(dock, lane, kept, say("IDLE_ASK", fields))


def _gate(
    dock: Dock, lane: Lane, kept: Kept, answer: Answer, *, badge: str | None = None, target: str | None = None
) -> Upshot:
    question = Question(
        message=answer.message,
        answer=as_question(answer),
        id=kept.scan.id,
        mono_ms=dock.moment.mono_ms,
        kept=kept,
        badge=badge,
        target=target,
        below=lane.question,
    )
    return Upshot(change(lane, question=question), question.answer)


def _why_idle(dock: Dock, lane: Lane) -> str | None:
    """Say why the session may be somebody else's by now; where no task is open nothing can be booked, so nothing is asked."""
    if lane.work.task in ("home", "lookup"):
        return None
    if lane.boot != dock.moment.boot:
        return "Power was off"
    idle_ms = dock.moment.mono_ms - lane.awake_mono_ms
    return f"Idle for {idle_ms // MS_PER_MIN} min" if idle_ms >= dock.settings.idle_min * MS_PER_MIN else None


def _is_look_up(lane: Lane, meaning: Meaning) -> bool:
    is_looking = lane.work.task == "lookup" and meaning.kind in ("item", "bin", "order")
    return is_looking or meaning.kind == "lookup" or (lane.work.task == "home" and meaning.kind in ("item", "bin"))
