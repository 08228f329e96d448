"""After the answer: latch, tape, steps for UNDO and the figure that the screen keeps (flows.md, section 0 steps 6 and 10). Pure."""

from __future__ import annotations

from msgspec.structs import replace as change

from edge.core.answer import Answer, Look, Mark, Result, Strip
from edge.core.flows.claims import taken_over
from edge.core.flows.table import Dock, Upshot
from edge.core.lane import COMPARED_LENGTH, STEPS_KEPT, TAPE_LENGTH, Lane, Step, TapeLine, Work
from edge.core.messages import words
from edge.core.scan import ScanIn
from edge.core.state_figure import state_figure
from edge.core.taken import Taken

_ERRORS = (Look.RED, Look.BLUE)
_NO_SUCCESS = frozenset({"CMD_REPEAT", "REPEATED", "HELP", "NOT_BOOKED"})
_STEPS = frozenset(
    {
        "LOCATION_SET",
        "FROM_BIN",
        "BIN_OK",
        "QTY_SET",
        "EACH_ON",
        "DAMAGED_NEXT",
        "WHICH_BIN",
        "DATA_NEEDED",
        "SHORT_HOW_MANY",
        "GO_BIN",
        "HAND_EMPTY",
    }
)
"""Messages of scans that changed only the session and that UNDO steps back; so does whatever else changes the work in hand."""


def settle(dock: Dock, before: Lane, scan: ScanIn, upshot: Upshot) -> Taken:
    """Bring the lane up to date with what a scan led to."""
    answer = _with_figure(dock, upshot)
    lane = upshot.lane
    if upshot.answer is not before.answer:
        lane = _remember(dock, before, _latch(before, lane, answer), scan, upshot, answer)
    shown = upshot.label or answer.headline
    line = TapeLine(scan.id, dock.moment.local_time, shown, _mark(upshot, answer), upshot.amount, len(upshot.drafts))
    tape = lane.tape[: TAPE_LENGTH - 1]
    if upshot.undone_scans:
        tape = [change(each, mark=Mark.UNDONE) if each.scan in upshot.undone_scans else each for each in tape]
    lane = change(
        lane,
        answer=answer,
        tape=[line, *tape],
        last_mono_ms=dock.moment.mono_ms,
        last_wall_ms=dock.moment.wall_ms,
        last_text=scan.text[:COMPARED_LENGTH],
        last_scan=scan.id,
        last_stored=f"{shown} {dock.moment.local_time}" if upshot.drafts else lane.last_stored,
        serial=lane.serial + 1,
    )
    return _taken(dock, lane, answer, upshot)


def settle_parked(dock: Dock, before: Lane, scan: ScanIn, upshot: Upshot) -> Taken:
    """Bring the lane up to date with what a parked scan led to: its own answer in the list, a strip if it was refused.

    What was told last stays told, unless the parked scan asks.
    """
    answer = _with_figure(dock, upshot)
    lane = _remember(dock, before, upshot.lane, scan, upshot, answer)
    is_asking = lane.question is not None
    shown, mark = upshot.label or answer.headline, _mark(upshot, answer)
    tape = [
        change(each, headline=shown, mark=mark, amount=upshot.amount, unanswered=len(upshot.drafts))
        if each.scan == scan.id
        else change(each, mark=Mark.UNDONE)
        if each.scan in upshot.undone_scans
        else each
        for each in lane.tape
    ]
    lane = change(
        lane,
        tape=tape,
        strips=_with_refused(lane.strips, answer) if mark is Mark.ERROR else lane.strips,
        last_stored=f"{shown} {dock.moment.local_time}" if upshot.drafts else lane.last_stored,
        serial=lane.serial + is_asking,
    )
    return _taken(dock, lane, answer, upshot)


def _with_refused(strips: list[Strip], answer: Answer) -> list[Strip]:
    refused = next((strip.count for strip in strips if strip.message == "BURST_TAKEN"), 0) + 1
    text = words("{n} stored scans refused: {text}", n=str(refused), text=answer.headline)
    return [*(strip for strip in strips if strip.message != "BURST_TAKEN"), Strip("BURST_TAKEN", text, refused)]


def _taken(dock: Dock, lane: Lane, answer: Answer, upshot: Upshot) -> Taken:
    return Taken(
        lane=lane,
        answer=answer,
        drafts=list(upshot.drafts),
        claims=[taken_over(dock, claim) for claim in upshot.claims],
        packed=upshot.packed,
        undone_scans=list(upshot.undone_scans),
        other_lanes=dict(upshot.other_lanes),
        used_reference=upshot.used_reference,
    )


def _with_figure(dock: Dock, upshot: Upshot) -> Answer:
    if upshot.answer.figure is not None:
        return upshot.answer
    return change(upshot.answer, figure=state_figure(dock, upshot.lane, upshot.drafts))


def _latch(before: Lane, lane: Lane, answer: Answer) -> Lane:
    """Keep an error until OK or a scan that succeeds; a further one replaces it and counts."""
    if answer.message in ("REPEATED", "CLEARED"):
        return lane
    if answer.look in _ERRORS:
        return change(lane, latched=answer, uncleared=before.uncleared + 1)
    is_success = answer.result is Result.STORED and answer.message not in _NO_SUCCESS
    return change(lane, latched=None, uncleared=0) if is_success else lane


def _mark(upshot: Upshot, answer: Answer) -> Mark:
    if upshot.is_parked:
        return Mark.PARKED
    if answer.look is Look.BLUE:
        return Mark.UNKNOWN
    if answer.look is Look.RED:
        return Mark.ERROR
    if upshot.drafts:
        return Mark.STORED
    return Mark.QUESTION if answer.result is Result.REFUSED else Mark.SESSION


def _remember(dock: Dock, before: Lane, lane: Lane, scan: ScanIn, upshot: Upshot, answer: Answer) -> Lane:
    """Keep the work before a scan, so that UNDO can step back to it."""
    if upshot.is_undo or answer.look is Look.RED or answer.result is Result.REFUSED:
        return lane
    has_events = bool(upshot.drafts)
    moved = _place(before.work) != _place(lane.work)
    if not has_events and answer.message not in _STEPS and (moved or lane.work == before.work):
        return change(lane, steps=[]) if moved else lane
    steps = lane.steps
    if has_events:
        steps = [step for step in steps if not step.number_only]
    step = Step(
        scan=scan.id,
        time=dock.moment.local_time,
        label=upshot.label or answer.headline,
        before=before.work,
        has_events=has_events,
        number=before.number,
        each=before.each,
        kept=upshot.kept if has_events else None,
        number_only=answer.message in ("QTY_SET", "EACH_ON"),
    )
    return change(lane, steps=[*steps, step][-STEPS_KEPT:])


def _place(work: Work) -> tuple[str, str | None, str | None]:
    """Return what UNDO stays within: a task and its document, or a round with all its orders."""
    return (work.task, None, None) if work.task == "cluster" else (work.task, work.document, work.reference)
