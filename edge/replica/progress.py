"""How an answered event moves its order line, between the ack and the feed that says the same. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import msgspec

from edge.core.book import Document, Line


@dataclass(frozen=True)
class LineStep:
    """One answered event on a line: what the hub told, and what the event itself changed, in millionths.

    The hub tells all that is received, picked or shipped on the line; of an event that was taken back it tells nothing of use.
    """

    document: str
    line: int
    told: int | None
    done: int
    picked: int


def progressed(document: Document, steps: Iterable[LineStep]) -> Document:
    """Return a document with the steps taken in order."""
    figures = {line.line: (line.done, line.picked) for line in document.lines}
    changed = set()
    for step in steps:
        if step.line in figures:
            figures[step.line] = _after(*figures[step.line], step)
            changed.add(step.line)
    lines = [_with(line, *figures[line.line]) if line.line in changed else line for line in document.lines]
    return msgspec.structs.replace(document, lines=lines)


def _after(done: int, picked: int, step: LineStep) -> tuple[int, int]:
    if step.told is None or step.done < 0 or (step.picked < 0 and step.done == 0):
        return max(done + step.done, 0), max(picked + step.picked, 0)
    if step.done == 0:
        # A pick: told is all that was ever picked, the line says what lies in staging.
        return done, max(step.told - done, 0)
    if step.picked < 0:
        return step.told, max(picked + done - step.told, 0)
    return step.told, picked


def _with(line: Line, done: int, picked: int) -> Line:
    return msgspec.structs.replace(line, done=done, picked=picked)
