"""Tables that stand before the flows: a row answers a scan, or lets it go on with the lane that it returns. Pure.

They are about who is at a scanner, and about the scanner itself; what is scanned for a task never changes here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import msgspec
from msgspec.structs import replace as change

from edge.core.flows import FLOWS
from edge.core.flows.table import Dock, Then, Upshot
from edge.core.lane import Kept, Lane, Question
from edge.core.meaning import Meaning
from edge.core.sessions import GATES

CarryOn = Callable[[Dock, Lane, Kept], Upshot]
_NO = frozenset({"no", "cancel", "undo"})


class Entry(msgspec.Struct, frozen=True):
    """One scan at a gate, in a state of its table."""

    dock: Dock
    lane: Lane
    kept: Kept
    meaning: Meaning
    carry_on: CarryOn
    state: str

    @property
    def question(self) -> Question | None:
        """The open question about who is there."""
        question = self.lane.question
        return question if question is not None and question.message in GATES else None

    @property
    def below(self) -> Lane:
        """The lane without that question."""
        return change(self.lane, question=self.question.below) if self.question is not None else self.lane


@dataclass(frozen=True)
class Gate:
    """One row: in `state` on a scan, if all guards hold, do, say `message` and go `to` another state; `again` lets the scan go on.

    It has the names of a `Row`, so that it is drawn like one.
    """

    state: str
    on: str
    to: str
    message: str
    when: tuple[Callable[[Entry], bool], ...] = ()
    do: Callable[[Entry], Upshot | Lane] = lambda entry: entry.lane
    again: bool = False
    ask: str = ""
    then: tuple[Then, ...] = ()


@dataclass(frozen=True)
class GateTable:
    """A whole table."""

    title: str
    start: str
    rows: tuple[Gate, ...]

    def run(self, entry: Entry) -> Upshot | Lane:
        """Do what the first row says that fits; a scan for which there is none goes on."""
        for row in self._rows_for(entry.state, entry.meaning):
            if all(guard(entry) for guard in row.when):
                return row.do(entry)
        return entry.lane

    @cached_property
    def _found(self) -> dict[tuple[str, str, bool], list[Gate]]:
        return {}

    def _rows_for(self, state: str, meaning: Meaning) -> list[Gate]:
        """List the rows for a kind of scan in a state, in order; looked for once."""
        key = (state, meaning.kind, meaning.is_command)
        if key not in self._found:
            self._found[key] = [row for row in self.rows if row.state in (state, "any") and _is_on(row.on, meaning)]
        return self._found[key]


def _is_on(word: str, meaning: Meaning) -> bool:
    """Say whether a kind of scan is what a row is for."""
    kind = meaning.kind
    if word == "anything":
        return True
    if not meaning.is_command:
        return kind == word
    return kind in _NO if word == "no" else kind in FLOWS if word == "task code" else kind == word


def is_not_valid(entry: Entry) -> bool:
    """Unknown or withdrawn."""
    worker = entry.meaning.worker
    return worker is None or worker.revoked
