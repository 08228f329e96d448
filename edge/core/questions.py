"""An open question: what answers it, what does not (flows.md, section 0, step 5). Pure."""

from __future__ import annotations

from msgspec.structs import replace as change

from edge.core.answer import Result
from edge.core.everywhere import leave, repeat
from edge.core.flows.table import Dock, Upshot
from edge.core.gates import CarryOn
from edge.core.lane import Kept, Lane, Question
from edge.core.meaning import Meaning
from edge.core.messages import as_question, say, with_look_of
from edge.core.number import DIGITS
from edge.core.turns import CHOICE, carry_out, not_booked
from edge.core.undo import own_scans, retake, take_back

_SAME_LABEL = frozenset({"BIN_NEW_ASK", "ORDER_UNKNOWN_ASK"})
_FURTHER = {"SSCC_ASK": "split"}
"""Commands that answer a question beside yes and no: the scan is carried on with their name as what was chosen."""


def answer_question(dock: Dock, lane: Lane, kept: Kept, meanings: list[Meaning], carry_on: CarryOn) -> Upshot | None:
    """Answer a scan that comes while a question is open, or None where there is none."""
    question = lane.question
    if question is None:
        return None
    meaning = meanings[0]
    name = meaning.kind if meaning.is_command else ""
    if name in ("no", "cancel", "undo"):
        return _drop(dock, lane, question)
    if name in ("repeat", "language"):
        return still_asking(repeat(dock, lane))
    if name and name in question.values:
        return _pick(dock, lane, question, question.values.index(name) + 1)
    if name in DIGITS and question.values:
        return _pick(dock, lane, question, int(name)) or first(question, lane)
    if question.kept is not None and name and name == _FURTHER.get(question.message):
        return carry_out(dock, change(lane, question=question.below), _chosen(question, question.kept, name))
    if _is_yes(question, kept, meaning):
        return grant(dock, lane, question)
    if _names_its_order(dock, question, meaning):
        return Upshot(lane, question.answer)
    if question.message == "LOT_OTHER_ASK" and any(
        each.kind == "item" and each.lot == question.target for each in meanings
    ):
        return carry_on(dock, change(lane, question=question.below), kept)
    return first(question, lane)


def first(question: Question, lane: Lane) -> Upshot:
    """Say that the question has to be answered first; the scan is not booked."""
    answer = say("ASK_FIRST", {"headline": question.answer.headline}, figure=question.answer.figure)
    return Upshot(lane, as_question(with_look_of(answer, question.answer)))


def still_asking(upshot: Upshot) -> Upshot:
    """Return what says a question again as a question still: nothing of this scan is booked."""
    return change(upshot, answer=change(upshot.answer, result=Result.REFUSED))


def grant(dock: Dock, lane: Lane, question: Question) -> Upshot:
    """Carry out what was asked."""
    lane = change(lane, question=question.below)
    special = _special(dock, lane, question)
    if special is not None:
        return special
    kept = question.kept
    if kept is None:
        return Upshot(lane, say("NOT_BOOKED"))
    granted = change(kept, granted=[*kept.granted, question.message], settled=question.id)
    return retake(dock, lane, granted) if granted.replaces else carry_out(dock, lane, granted)


def _special(dock: Dock, lane: Lane, question: Question) -> Upshot | None:
    kept = question.kept
    if question.message == "LEAVE_ASK":
        return leave(dock, lane, question.target or "home")
    if question.message == "UNDO_ASK" and kept is not None:
        scan = next((scan for scan in own_scans(dock, lane) if scan.id == question.target), None)
        settled = change(kept, settled=question.id)
        return (
            take_back(dock, lane, settled, scan)
            if scan
            else Upshot(lane, say("UNDO_NONE", {"text": lane.last_undone or "nothing"}))
        )
    return None


def _is_yes(question: Question, kept: Kept, meaning: Meaning) -> bool:
    if question.values:
        return False
    if meaning.is_command:
        return meaning.kind == "yes" or (meaning.kind == "take" and question.message == "CLAIMED_ASK")
    return question.message in _SAME_LABEL and question.kept is not None and kept.scan.text == question.kept.scan.text


def _names_its_order(dock: Dock, question: Question, meaning: Meaning) -> bool:
    """Say whether SHIP asked about the order in work, and its label was scanned on top: that asks the same once more."""
    asked_by_ship = question.kept is not None and dock.meanings(question.kept.scan)[0].kind == "ship"
    return asked_by_ship and meaning.kind == "order" and meaning.text == question.answer.fields.get("order")


def _drop(dock: Dock, lane: Lane, question: Question) -> Upshot:
    lane = change(lane, question=question.below)
    if question.below is not None:
        return change(first(question.below, lane), answer=question.below.answer)
    return Upshot(lane, not_booked(dock, question.kept) if question.kept is not None else say("NOT_BOOKED"))


def _pick(dock: Dock, lane: Lane, question: Question, digit: int) -> Upshot | None:
    if not 1 <= digit <= len(question.values) or question.kept is None:
        return None
    value = question.values[digit - 1]
    kept = _chosen(question, question.kept, value)
    lane = change(lane, question=question.below)
    return retake(dock, lane, kept) if kept.replaces else carry_out(dock, lane, kept)


def _chosen(question: Question, kept: Kept, value: str) -> Kept:
    if value.startswith(CHOICE):
        return change(kept, settled=question.id, chosen=[*kept.chosen, int(value[len(CHOICE) :])])
    return change(kept, settled=question.id, answer=value)
