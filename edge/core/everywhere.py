"""The commands that work in every task (flows.md, section 0, step 7). Pure."""

from __future__ import annotations

from msgspec.structs import replace as change

from edge.core.figures import amount
from edge.core.flows import FLOWS
from edge.core.flows.lookup import LOOKUP
from edge.core.flows.table import Dock, Upshot
from edge.core.lane import Kept, Lane, Question, Work, in_session, is_in_session
from edge.core.messages import as_question, say, with_look_of, words
from edge.core.number import DIGITS, set_number
from edge.core.sessions import log_out, resumed, suspend
from edge.core.turns import listing, wait_for_one
from edge.core.undo import last, undo

MS_PER_S = 1000


def command(dock: Dock, lane: Lane, kept: Kept, name: str) -> Upshot | None:
    """Answer a command that works everywhere, or None for one that the task's table has to know."""
    flow = FLOWS[lane.work.task]
    if flow.knows(lane.work.state, name) or (name in DIGITS and flow.knows(lane.work.state, "1")):
        return None
    if name == LOOKUP.task and lane.work.task not in ("home", LOOKUP.task):
        return Upshot(change(lane, is_looking=True), wait_for_one(words(LOOKUP.title), words(LOOKUP.first)))
    if name == "logout" or name in FLOWS:
        return _leave(dock, lane, kept, name)
    if name == "ok":
        return clear_error(lane)
    if name in ("repeat", "language"):
        return repeat(dock, lane)
    if name == "help":
        return _help(lane)
    if name == "undo":
        return undo(dock, change(lane, is_naming_undo=False), kept)
    if name == "undo-that":
        return Upshot(change(lane, is_naming_undo=True), wait_for_one(words("Undo that"), words("item, bin or order")))
    if name == "last":
        return last(dock, lane, kept)
    return set_number(dock, lane, name)


def clear_error(lane: Lane) -> Upshot:
    """Clear the latched error; where there is none, the strips."""
    if lane.latched is not None:
        cleared = change(lane, latched=None, uncleared=0)
        return Upshot(cleared, say("CLEARED", {"text": lane.latched.headline}))
    text = ", ".join(strip.text for strip in lane.strips)
    return Upshot(
        change(lane, strips=[], latched=None, uncleared=0), say("CLEARED", {"text": text or words("nothing open")})
    )


def repeat(dock: Dock, lane: Lane) -> Upshot:
    """Say the last answer again, or the open question."""
    before = lane.question.answer if lane.question else lane.answer
    headline = before.fields.get("headline", before.headline) if before.message == "REPEATED" else before.headline
    seconds = max(0, dock.moment.mono_ms - lane.last_mono_ms) // MS_PER_S
    answer = say("REPEATED", {"headline": headline, "s": str(seconds)}, figure=before.figure)
    return Upshot(lane, with_look_of(answer, before))


def change_task(dock: Dock, lane: Lane, name: str) -> Upshot:
    """Change to a task, or home, or nobody. The table of the task says what it wants first."""
    if name == "logout":
        return log_out(dock, lane)
    if lane.work.task == "count" and lane.work.document:
        lane = suspend(lane)
    lane = change(lane, number="", number_closed=False, each=False, is_naming_undo=False, is_looking=False, steps=[])
    if name == "home":
        return Upshot(change(lane, work=Work()), say("READY"))
    flow = FLOWS[name]
    work = Work(task=flow.task, state=flow.start)
    found = resumed(lane, work)
    if found is not None:
        lane, left = found
        return Upshot(
            lane, say("RESUMED", {"task": words(flow.title), "n": amount(in_session(left))}), label=flow.title
        )
    return Upshot(
        change(lane, work=work),
        say("TASK_ON", {"task": words(flow.title), "first": words(flow.first)}),
        label=flow.title,
    )


def leave(dock: Dock, lane: Lane, name: str) -> Upshot:
    """Lay work in hand aside and change to a task (YES at LEAVE_ASK)."""
    return change_task(dock, suspend(lane), name)


def _leave(dock: Dock, lane: Lane, kept: Kept, name: str) -> Upshot:
    if name == "logout" or not is_in_session(lane.work):
        return change_task(dock, lane, name)
    where = lane.work.bin or lane.work.document or lane.work.reference or words(FLOWS[lane.work.task].title)
    count = words("1 scan") if lane.work.held else amount(in_session(lane.work))
    answer = as_question(say("LEAVE_ASK", {"bin": where, "n": count}))
    question = Question("LEAVE_ASK", answer, kept.scan.id, dock.moment.mono_ms, kept=kept, target=name)
    return Upshot(change(lane, question=question), answer)


def _help(lane: Lane) -> Upshot:
    flow = FLOWS[lane.work.task]
    listed = listing(flow, lane.work).split(", ")
    first = words(flow.first) if lane.work.state == flow.start else listed[0]
    rest = [name for name in listed if name not in first.split(words(" or "))]
    return Upshot(lane, say("HELP", {"task": words(flow.title), "first": first, "list": ", ".join(rest)}))
