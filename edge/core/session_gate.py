"""Who may book here now: badges, idle time, restarts, take-over (flows.md, section 0 step 4, 2.15, 2.16). A table; pure.

Every scan passes it before its task's own table. A row either answers the scan, or lets it go on with the lane that it returns.
What the rows do stands in `edge.core.sessions`.
"""

from __future__ import annotations

from msgspec.structs import replace as change

from edge.core.answer import Answer
from edge.core.flows import FLOWS
from edge.core.flows.claims import MS_PER_MIN, who
from edge.core.flows.table import Dock, Upshot
from edge.core.gates import CarryOn, Entry, Gate, GateTable, is_not_valid
from edge.core.lane import Kept, Lane, Question
from edge.core.meaning import Meaning
from edge.core.messages import as_question, say, words
from edge.core.questions import first
from edge.core.sessions import (
    awake,
    bring,
    greet,
    log_in,
    start_fresh,
    suspend,
    take_over,
    turn_away,
)

_STATES = {"OTHER_BADGE_ASK": "take over?", "BRING_ASK": "bring?", "IDLE_ASK": "still there?"}
_WITHOUT_BADGE = frozenset({"ok", "help", "repeat", "language", "logout", "home"})
_LOOKED_UP = frozenset({"item", "bin", "unknown", "data"})


def at_gate(dock: Dock, lane: Lane, kept: Kept, meanings: list[Meaning], carry_on: CarryOn) -> Upshot | Lane:
    """Answer a scan that the session does not let through, or return the lane with which it goes on."""
    question = lane.question
    state = _STATES.get(question.message, "any") if question is not None else "any"
    return SESSION.run(Entry(dock, lane, kept, meanings[0], carry_on, state))


def is_own(entry: Entry) -> bool:
    """Of who is here."""
    return entry.lane.badge == entry.meaning.text


def is_asking_for_it(entry: Entry) -> bool:
    """Something is asked or looked up."""
    return entry.lane.question is not None or entry.lane.is_looking or entry.lane.work.task == "lookup"


def is_taken(entry: Entry) -> bool:
    """Another is logged in."""
    return entry.lane.badge is not None


def is_open_elsewhere(entry: Entry) -> bool:
    """Their work is open on another scanner."""
    return _elsewhere(entry) is not None


def is_withdrawn(entry: Entry) -> bool:
    """The badge of who is here was withdrawn."""
    worker = entry.dock.book.worker(entry.lane.badge) if entry.lane.badge else None
    return worker is not None and worker.revoked


def needs_no_badge(entry: Entry) -> bool:
    """A command that books nothing."""
    return entry.meaning.is_command and entry.meaning.kind in _WITHOUT_BADGE


def needs_badge(entry: Entry) -> bool:
    """A badge is required, and it is no look-up."""
    is_wanted = entry.dock.settings.badge_required and entry.lane.badge is None and entry.state != "bring?"
    return is_wanted and not _is_look_up(entry.lane, entry.meaning)


def is_nothing_else_asked(entry: Entry) -> bool:
    """Nothing else is asked."""
    return entry.below.question is None


def is_idle(entry: Entry) -> bool:
    """Idle, or the power was off."""
    return entry.question is None and _why_idle(entry.dock, entry.lane) is not None


def is_free(entry: Entry) -> bool:
    """Nobody is asked who they are."""
    return entry.question is None


def _is_look_up(lane: Lane, meaning: Meaning) -> bool:
    if meaning.is_command:
        return meaning.kind == "lookup"
    return lane.work.task == "lookup" or (lane.work.task == "home" and meaning.kind in _LOOKED_UP)


def _why_idle(dock: Dock, lane: Lane) -> str | None:
    """Say why the session may be somebody else's by now; where no task is open nothing can be booked, so nothing is asked."""
    if lane.work.task in ("home", "lookup"):
        return None
    if lane.boot != dock.moment.boot:
        return words("Power was off")
    idle_ms = dock.moment.mono_ms - lane.awake_mono_ms
    is_idle_long = idle_ms >= dock.settings.idle_min * MS_PER_MIN
    return words("Idle for {n} min", n=str(idle_ms // MS_PER_MIN)) if is_idle_long else None


def _elsewhere(entry: Entry) -> Lane | None:
    lanes = entry.dock.book.lanes()
    own = (each for each in lanes if each.badge == entry.meaning.text and each.work.task != "home")
    return next((each for each in own if each.scanner != entry.lane.scanner), None)


def _ask_other(entry: Entry) -> Upshot:
    work = entry.lane.work
    fields = {
        "who": entry.meaning.worker.name if entry.meaning.worker else "",
        "who2": who(entry.lane),
        "task": words(FLOWS[work.task].title),
        "order": work.document or work.reference or "",
    }
    return _ask(entry, say("OTHER_BADGE_ASK", fields))


def _ask_bring(entry: Entry) -> Upshot:
    other = _elsewhere(entry) or entry.lane
    order = other.work.document or other.work.reference or ""
    fields = {"task": words(FLOWS[other.work.task].title), "order": order, "scanner": other.scanner}
    return _ask(entry, say("BRING_ASK", fields), target=other.scanner)


def _ask_idle(entry: Entry) -> Upshot:
    lane = entry.lane
    fields = {
        "who": who(lane),
        "task": words(FLOWS[lane.work.task].title),
        "text": lane.last_stored or words("nothing"),
    }
    return _ask(entry, say("IDLE_ASK", fields | {"why": _why_idle(entry.dock, lane) or ""}))


def _ask(entry: Entry, answer: Answer, *, target: str | None = None) -> Upshot:
    """Ask who is there, above what is open. A question about badges that is asked anew takes the place of the former."""
    is_again = entry.question is not None and entry.question.message == answer.message
    question = Question(
        message=answer.message,
        answer=as_question(answer),
        id=entry.kept.scan.id,
        mono_ms=entry.dock.moment.mono_ms,
        kept=entry.kept,
        badge=entry.meaning.text if entry.meaning.kind == "badge" else None,
        target=target,
        below=entry.below.question if is_again else entry.lane.question,
    )
    return Upshot(change(entry.lane, question=question), question.answer)


def _badge_of(entry: Entry) -> str:
    """Return the badge that was asked about."""
    return (entry.question.badge if entry.question is not None else None) or entry.meaning.text


def _bring(entry: Entry) -> Upshot:
    target = entry.question.target if entry.question is not None else None
    return bring(entry.dock, entry.below, _badge_of(entry), target or "")


def _still_there(entry: Entry) -> Upshot:
    """Go on with the scan that raised the question, or with the question that was open before it."""
    lane, question = awake(entry.dock, entry.below), entry.question
    if lane.question is not None:
        return first(lane.question, lane)
    kept = question.kept if question is not None and question.kept is not None else entry.kept
    return entry.carry_on(entry.dock, lane, change(kept, settled=question.id if question is not None else None))


def _start_anew(entry: Entry) -> Lane:
    return awake(entry.dock, suspend(entry.below))


SESSION = GateTable(
    title="Log in, log out, take over",
    start="any",
    rows=(
        Gate(
            "take over?",
            "yes",
            "any",
            "TAKEN_OVER",
            do=lambda entry: take_over(entry.dock, entry.below, _badge_of(entry)),
        ),
        Gate(
            "take over?",
            "home",
            "any",
            "HELLO",
            do=lambda entry: start_fresh(entry.dock, entry.below, _badge_of(entry)),
        ),
        Gate("take over?", "no", "any", "NOT_BOOKED"),
        Gate("bring?", "yes", "any", "TAKEN_OVER", do=_bring),
        Gate("bring?", "no", "any", "NOT_BOOKED"),
        Gate("still there?", "yes", "any", "", do=_still_there, again=True),
        Gate("still there?", "badge", "any", "", (is_own,), _still_there, again=True),
        Gate("still there?", "no", "any", "NOT_BOOKED"),
        Gate("any", "badge", "", "BADGE_UNKNOWN", (is_not_valid,), lambda entry: turn_away(entry.dock, entry.lane)),
        Gate("any", "badge", "", "", (is_own, is_asking_for_it), again=True),
        Gate("any", "badge", "", "HELLO", (is_own,), lambda entry: greet(entry.dock, entry.lane)),
        Gate("any", "badge", "take over?", "OTHER_BADGE_ASK", (is_taken,), _ask_other),
        Gate("any", "badge", "bring?", "BRING_ASK", (is_open_elsewhere,), _ask_bring),
        Gate("any", "badge", "", "HELLO", (), lambda entry: log_in(entry.dock, entry.lane, entry.meaning.text)),
        Gate("any", "logout", "", "BYE"),
        Gate("any", "anything", "", "BADGE_UNKNOWN", (is_withdrawn,), lambda entry: turn_away(entry.dock, entry.lane)),
        Gate("any", "anything", "", "", (needs_no_badge,), again=True),
        Gate(
            "any", "anything", "", "LOGIN_FIRST", (needs_badge,), lambda entry: Upshot(entry.lane, say("LOGIN_FIRST"))
        ),
        Gate("still there?", "task code", "any", "", (is_nothing_else_asked,), _start_anew, again=True),
        Gate("any", "task code", "", "", (is_idle, is_nothing_else_asked), _start_anew, again=True),
        Gate("any", "anything", "still there?", "IDLE_ASK", (is_idle,), _ask_idle),
        Gate("any", "anything", "", "", (is_free,), lambda entry: awake(entry.dock, entry.lane), again=True),
    ),
)
"""Questions that are not answered by their rows are left to `edge.core.questions`: NO drops them, anything else is asked to wait."""
