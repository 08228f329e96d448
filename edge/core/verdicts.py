"""What the hub says later about scans of a lane: green, amber, solved. No state of work ever changes here. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import msgspec
from msgspec.structs import replace as change

from edge.core.answer import Mark, Strip
from edge.core.lane import Lane, TapeLine
from edge.core.messages import words


class Verdict(msgspec.Struct, frozen=True, omit_defaults=True):
    """What became of one event of a scan; `text` names item and reason for people.

    A supervisor settles a hold: `solved` when it is booked now, `rejected` when it never will be. `undone` was taken back here.
    """

    scan: str
    outcome: Literal["applied", "held", "solved", "rejected", "undone"]
    text: str = ""


def on_verdicts(lane: Lane, verdicts: Sequence[Verdict]) -> Lane:
    """Mark the last ten scans and raise the strips of a lane. Give each event's verdict once, when it changes."""
    tape = list(lane.tape)
    for verdict in verdicts:
        tape = [_marked(line, verdict) if line.scan == verdict.scan else line for line in tape]
    strips = lane.strips
    held = [verdict for verdict in verdicts if verdict.outcome == "held"]
    if held:
        strips = _held_later(strips, held)
    for verdict in verdicts:
        if verdict.outcome in ("solved", "rejected"):
            strips = [
                *(strip for strip in strips if strip.message != "HELD_SOLVED"),
                Strip("HELD_SOLVED", words("Supervisor: {text}", text=verdict.text)),
            ]
    return change(lane, tape=tape, strips=strips)


def _marked(line: TapeLine, verdict: Verdict) -> TapeLine:
    is_answer = verdict.outcome in ("applied", "held")
    unanswered = max(0, line.unanswered - is_answer)
    mark = line.mark
    if mark is not Mark.UNDONE:
        if verdict.outcome == "held":
            mark = Mark.HELD
        elif verdict.outcome in ("rejected", "undone"):
            mark = Mark.UNDONE
        elif verdict.outcome == "solved" or (mark is not Mark.HELD and unanswered == 0):
            mark = Mark.APPLIED
    return change(line, mark=mark, unanswered=unanswered)


def _held_later(strips: list[Strip], held: list[Verdict]) -> list[Strip]:
    before = next((strip.count for strip in strips if strip.message == "HELD_LATER"), 0)
    count = before + len(held)
    strip = Strip("HELD_LATER", words("{n} held: {text}", n=str(count), text=held[-1].text), count)
    return [*(each for each in strips if each.message != "HELD_LATER"), strip]
