"""Adding a scanner at the dock (flows.md 2.17): a supervisor's badge opens a minute in which one new scanner is listened to. A table; pure.

The task of the lane is untouched. What is plugged in meanwhile is the station's and the readers' business; here a lane asks for it,
and is told how it ended.
"""

from __future__ import annotations

from msgspec.structs import replace as change

from edge.core.answer import Answer
from edge.core.flows.table import Dock, Upshot
from edge.core.gates import CarryOn, Entry, Gate, GateTable, is_not_valid
from edge.core.lane import Kept, Lane
from edge.core.meaning import Meaning
from edge.core.messages import say, words
from edge.core.turns import wait_for_one

JOIN_S = 60
_MAY_ADD = frozenset({"supervisor", "admin"})


def at_joining(dock: Dock, lane: Lane, kept: Kept, meanings: list[Meaning], carry_on: CarryOn) -> Upshot | Lane:
    """Answer a scan that is about adding a scanner, or return the lane with which it goes on."""
    return JOIN.run(Entry(dock, lane, kept, meanings[0], carry_on, lane.joining or "any"))


def not_added(lane: Lane, why: str) -> Lane:
    """Tell a lane that no scanner was added."""
    answer = say("JOIN_CLOSED", {"why": why})
    return change(lane, joining="", answer=answer, latched=answer, uncleared=lane.uncleared + 1, serial=lane.serial + 1)


def added(lane: Lane, answer: Answer) -> Lane:
    """Tell a lane what the new scanner was told, where the lane shows nothing else by now."""
    is_waiting = lane.answer.message == "JOIN_OPEN"
    lane = change(lane, joining="")
    return change(lane, answer=answer, serial=lane.serial + 1) if is_waiting else lane


def is_remote(entry: Entry) -> bool:
    """On another machine's page."""
    return entry.kept.scan.is_remote


def is_asked(entry: Entry) -> bool:
    """Something is asked."""
    return entry.lane.question is not None


def may_not_add(entry: Entry) -> bool:
    """Of nobody who may add one."""
    worker = entry.meaning.worker
    return worker is None or worker.role not in _MAY_ADD


def is_open_elsewhere(entry: Entry) -> bool:
    """Another lane is adding one."""
    return any(each.joining == "open" and each.scanner != entry.lane.scanner for each in entry.dock.book.lanes())


def _want_badge(entry: Entry) -> Upshot:
    lane = change(entry.lane, joining="badge?", is_looking=False, is_naming_undo=False)
    return Upshot(lane, wait_for_one(words("Add a scanner"), words("supervisor's badge")))


def _open(entry: Entry) -> Upshot:
    return Upshot(change(entry.lane, joining="open"), say("JOIN_OPEN", {"s": str(JOIN_S)}))


def _refuse_badge(entry: Entry) -> Upshot:
    answer = say("BADGE_UNKNOWN", {"time": entry.dock.book.data_from() or words("never")})
    return Upshot(change(entry.lane, joining=""), answer)


def _closed(entry: Entry, why: str) -> Upshot:
    return Upshot(change(entry.lane, joining=""), say("JOIN_CLOSED", {"why": why}))


JOIN = GateTable(
    title="Add a scanner",
    start="any",
    rows=(
        Gate("any", "add-scanner", "", "", (is_asked,), again=True),
        Gate(
            "any",
            "add-scanner",
            "",
            "JOIN_CLOSED",
            (is_remote,),
            lambda entry: _closed(entry, words("Only at the dock itself")),
        ),
        Gate("open", "add-scanner", "", "JOIN_OPEN", do=_open),
        Gate("any", "add-scanner", "badge?", "TASK_ON", do=_want_badge),
        Gate("badge?", "badge", "any", "BADGE_UNKNOWN", (is_not_valid,), _refuse_badge),
        Gate(
            "badge?",
            "badge",
            "any",
            "JOIN_CLOSED",
            (may_not_add,),
            lambda entry: _closed(entry, words("Only a supervisor may add one")),
        ),
        Gate(
            "badge?",
            "badge",
            "any",
            "JOIN_CLOSED",
            (is_open_elsewhere,),
            lambda entry: _closed(entry, words("Another is being added")),
        ),
        Gate(
            "badge?",
            "badge",
            "any",
            "JOIN_CLOSED",
            (is_remote,),
            lambda entry: _closed(entry, words("Only at the dock itself")),
        ),
        Gate("badge?", "badge", "open", "JOIN_OPEN", do=_open),
        Gate("badge?", "anything", "any", "JOIN_CLOSED", do=lambda entry: _closed(entry, words("That was no badge"))),
        Gate("open", "undo", "", "", again=True),
        Gate("open", "no", "any", "JOIN_CLOSED", (), lambda entry: _closed(entry, words("Stopped"))),
        Gate("open", "anything", "", "", again=True),
    ),
)
"""How it ends without a scan of the lane (the time is over, something else was scanned, a scanner was added) is told by the station."""
