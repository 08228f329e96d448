"""How an answered event moves its order line, between the ack and the feed that says the same. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import msgspec

from edge.core.book import RETURNS, Document, Line


@dataclass(frozen=True)
class LineStep:
    """One answered event on a line: what the hub told, and what the event itself changed, in millionths.

    The hub tells all that is received, picked, shipped or returned on the line; of an event that was taken back it tells nothing of use.
    """

    document: str
    line: int
    told: int | None
    done: int
    picked: int
    returned: int = 0


def progressed(document: Document, steps: Iterable[LineStep]) -> Document:
    """Return a document with the steps taken in order."""
    lines = {line.line: line for line in document.lines}
    is_return = document.kind in RETURNS
    for step in steps:
        line = lines.get(step.line)
        if line is not None:
            lines[step.line] = _returned(line, step, is_return=is_return) if step.returned else _moved(line, step)
    return msgspec.structs.replace(document, lines=list(lines.values()))


def _returned(line: Line, step: LineStep, *, is_return: bool) -> Line:
    """On a return what is returned is what is done; on an order it stands beside."""
    before = line.done if is_return else line.returned
    after = max(before + step.returned, 0) if step.told is None or step.returned < 0 else step.told
    return msgspec.structs.replace(line, done=after) if is_return else msgspec.structs.replace(line, returned=after)


def _moved(line: Line, step: LineStep) -> Line:
    done, picked = _after(line.done, line.picked, step)
    return msgspec.structs.replace(line, done=done, picked=picked)


def _after(done: int, picked: int, step: LineStep) -> tuple[int, int]:
    if step.told is None or step.done < 0 or (step.picked < 0 and step.done == 0):
        return max(done + step.done, 0), max(picked + step.picked, 0)
    if step.done == 0:
        # A pick: told is all that was ever picked, the line says what lies in staging.
        return done, max(step.told - done, 0)
    if step.picked < 0:
        return step.told, max(picked + done - step.told, 0)
    return step.told, picked
