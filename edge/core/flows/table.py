"""The machinery of every flow: a table of rows (state x meaning [guard] -> next state, effect, message), and how one is run.

After the model of h11: the law of a task is data that anyone can check, and an illegal step changes nothing. Nothing here knows
a single task; the tables stand in the modules beside this one, and the diagrams in docs/flows.md are drawn from them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property

import msgspec
from msgspec.structs import replace as change

from edge.core.answer import Answer, Figure, Look
from edge.core.book import Book, Document, Line, StoredEvent
from edge.core.figures import Parcel, lines_after, round_lines, task_lines
from edge.core.lane import Kept, Lane, Question, Work, orders_of
from edge.core.meaning import Meaning, meanings_of
from edge.core.messages import as_question, say
from edge.core.scan import Moment, ScanIn
from edge.core.settings import Settings
from edge.core.taken import ClaimChange, Draft, Packed

AGAIN_MAX = 5
"""How often one scan may be handed on from row to row; more is a table that runs in a circle."""


class InvariantBroken(Exception):
    """A table that contradicts itself: our fault, never the worker's."""


class Dock(msgspec.Struct, frozen=True):
    """What a workflow may know beside the lane: the book, the dock's rules and the moment of the scan.

    It lives for one scan, in which the book does not change: what was read once is not read again.
    """

    book: Book
    settings: Settings
    moment: Moment
    known_meanings: dict[str, list[Meaning]] = {}
    known_documents: dict[str, Document | None] = {}
    known_parcels: dict[str, list[Parcel]] = {}

    def meanings(self, scan: ScanIn) -> list[Meaning]:
        """List what a scan can mean at this dock."""
        if scan.id not in self.known_meanings:
            self.known_meanings[scan.id] = meanings_of(self.book, self.settings, scan, self.moment.today)
        return self.known_meanings[scan.id]

    def meaning(self, kept: Kept) -> Meaning:
        """Return what a kept scan means, by the choice that was made of it if there was one."""
        meanings = self.meanings(kept.scan)
        return meanings[min(kept.chosen[-1], len(meanings) - 1)] if kept.chosen else meanings[0]

    def document(self, number: str) -> Document | None:
        """Find a document with own waiting scans on its lines."""
        if number not in self.known_documents:
            self.known_documents[number] = self.book.document(number)
        return self.known_documents[number]

    def documents(self, work: Work) -> list[Document]:
        """List the orders in work."""
        return [document for number in orders_of(work) if (document := self.document(number)) is not None]


class Turn(msgspec.Struct, frozen=True):
    """One scan's turn at a table. `quantity` is in base units; `minus` are stored events that this scan takes back (LAST).

    `claims` are what rows before this one claimed; `asker` is the scan that carries this one on, and keeps its questions.
    """

    dock: Dock
    lane: Lane
    kept: Kept
    meaning: Meaning
    work: Work
    quantity: int = 0
    minus: tuple[StoredEvent, ...] = ()
    claims: tuple[ClaimChange, ...] = ()
    asker: Kept | None = None

    @property
    def book(self) -> Book:
        """The book of the moment."""
        return self.dock.book

    @property
    def document(self) -> Document | None:
        """The document that the task works on, where the replica has it."""
        return self.dock.document(self.work.document) if self.work.document else None

    @property
    def lines(self) -> list[Line]:
        """The lines of that document as the task counts them, or of all orders of a round, with own waiting scans.

        They are without what this scan takes back.
        """
        if self.work.totes:
            return round_lines(self.dock.documents(self.work), self.work.hand)
        document = self.document
        if document is None:
            return []
        lines = task_lines(self.work.task, document)
        return lines_after(lines, minus=self.minus) if self.minus else lines

    def has(self, question: str) -> bool:
        """Say whether a question was answered with yes for this scan."""
        return question in self.kept.granted


class Effect(msgspec.Struct, frozen=True):
    """What a row does: the work afterwards, the events, and what its message tells.

    `figure` is the big number of the message; `ask_figure` and `ask_fields` are for the question before it, where they differ.
    `next_kept` is a scan in hand that is carried on in the new state.
    """

    work: Work
    drafts: tuple[Draft, ...] = ()
    fields: Mapping[str, str] = {}
    figure: Figure | None = None
    ask_figure: Figure | None = None
    ask_fields: Mapping[str, str] | None = None
    claims: tuple[ClaimChange, ...] = ()
    packed: Packed | None = None
    used_reference: bool = False
    label: str = ""
    amount: str = ""
    next_kept: Kept | None = None


Guard = Callable[[Turn], bool]
Do = Callable[[Turn], Effect]


def stay(turn: Turn) -> Effect:
    """Change nothing."""
    return Effect(turn.work)


@dataclass(frozen=True)
class Then:
    """Another end of a row, where something holds after its effect."""

    when: Callable[[Turn, Effect], bool]
    to: str
    message: str
    do: Callable[[Turn, Effect], Effect] | None = None


@dataclass(frozen=True)
class Row:
    """One law. `to` is a state of this task, "" for the same, or "task/state"; `ask` is settled first.

    `choose` lists (value, label) pairs and asks for one of them; a row further up takes it from `kept.answer`. With `again` the
    same scan is carried on in the new state. `books` marks rows that use N up, and whose item is checked before (quantity, lot,
    serial, expiry).
    """

    state: str
    on: str
    to: str
    message: str
    when: tuple[Guard, ...] = ()
    do: Do = stay
    ask: str = ""
    then: tuple[Then, ...] = ()
    again: bool = False
    choose: Callable[[Turn], list[tuple[str, str]]] | None = None
    books: bool = False


@dataclass(frozen=True)
class Flow:
    """A task: its name on screen, the first state with what to scan there, and its rows in order.

    `expired` says what an expired lot gets: ask, refuse or allow. `allows_missing` is whether MISSING is taken, `allows_zero`
    whether a quantity may be 0;
    `takes_digits` are states that take digits themselves; `kind` is the event that its item scans write.
    """

    task: str
    title: str
    start: str
    first: str
    rows: tuple[Row, ...]
    expired: str = "allow"
    allows_missing: bool = True
    allows_zero: bool = False
    takes_digits: frozenset[str] = frozenset()
    kind: str = ""

    @cached_property
    def _rows_on(self) -> dict[tuple[str, str], list[Row]]:
        found: dict[tuple[str, str], list[Row]] = {}
        for row in self.rows:
            found.setdefault((row.state, row.on), []).append(row)
        return found

    def select(self, turn: Turn) -> Row | None:
        """Find the first row for the state and meaning whose guards hold."""
        for row in self._rows_on.get((turn.work.state, turn.meaning.kind), ()):
            if all(guard(turn) for guard in row.when):
                return row
        return None

    def knows(self, state: str, kind: str) -> bool:
        """Say whether the state has any row for a meaning."""
        return (state, kind) in self._rows_on

    def accepts(self, state: str) -> list[str]:
        """List the meanings that a state has rows for, in table order."""
        return list(dict.fromkeys(row.on for row in self.rows if row.state == state))


class Upshot(msgspec.Struct, frozen=True):
    """What a scan led to, before tape, latch and undo are brought up to date. `kept` is the item scan that was carried out."""

    lane: Lane
    answer: Answer
    drafts: tuple[Draft, ...] = ()
    claims: tuple[ClaimChange, ...] = ()
    packed: Packed | None = None
    undone_scans: tuple[str, ...] = ()
    other_lanes: Mapping[str, Lane] = {}
    used_reference: bool = False
    kept: Kept | None = None
    label: str = ""
    amount: str = ""
    is_undo: bool = False
    is_parked: bool = False


def conclude(turn: Turn, row: Row, effect: Effect) -> Upshot:
    """Carry a row out, or ask its question first."""
    if is_asking(turn, row):
        return ask(turn, say(row.ask, effect.ask_fields or effect.fields, figure=effect.ask_figure or effect.figure))
    if row.choose is not None:
        return _choose(turn, row, row.choose(turn))
    to, message = row.to, row.message
    for then in row.then:
        if then.when(turn, effect):
            to, message = then.to, then.message
            effect = then.do(turn, effect) if then.do else effect
            break
    answer = say(message, effect.fields, figure=effect.figure)
    if answer.look is Look.RED:
        return Upshot(turn.lane, answer)
    return Upshot(
        change(turn.lane, work=enter(effect.work, to)),
        answer,
        drafts=effect.drafts,
        claims=(*turn.claims, *effect.claims),
        packed=effect.packed,
        used_reference=effect.used_reference,
        kept=turn.kept,
        label=effect.label,
        amount=effect.amount,
    )


def enter(work: Work, to: str) -> Work:
    """Return the work in another state; another task begins with clean hands but keeps its document."""
    if not to:
        return work
    task, slash, state = to.rpartition("/")
    return Work(task=task, state=state) if slash and task != work.task else change(work, state=state)


def ask(turn: Turn, answer: Answer, *, choices: list[str] | None = None) -> Upshot:
    """Open a question that keeps this scan until it is answered."""
    question = Question(
        message=answer.message,
        answer=as_question(answer),
        id=(turn.asker or turn.kept).scan.id,
        mono_ms=turn.dock.moment.mono_ms,
        kept=turn.asker or turn.kept,
        values=choices or [],
        target=answer.fields.get("lot2"),
    )
    return Upshot(change(turn.lane, question=question), question.answer)


def _choose(turn: Turn, row: Row, choices: list[tuple[str, str]]) -> Upshot:
    fields = dict(zip("abcde", (label for _, label in choices), strict=False))
    effect = row.do(turn)
    answer = say(row.message, {**fields, **effect.fields}, figure=effect.ask_figure or effect.figure)
    if row.message == "ASK_WHICH":
        answer = change(answer, detail=numbered([label for _, label in choices]))
    return ask(turn, answer, choices=[value for value, _ in choices])


def numbered(labels: list[str]) -> str:
    """Write choices as "1 this, 2 that"."""
    return ", ".join(f"{number} {label}" for number, label in enumerate(labels, 1))


def is_asking(turn: Turn, row: Row) -> bool:
    """Say whether a row waits for the answer to its question."""
    return bool(row.ask) and not turn.has(row.ask)


def pass_on(turn: Turn, row: Row, effect: Effect) -> Turn:
    """Return the turn of the same scan, or of the one in hand, in the state that the row leads to."""
    turn = change(turn, work=enter(effect.work, row.to), claims=(*turn.claims, *effect.claims))
    held = effect.next_kept
    if held is None:
        return turn
    granted = [*held.granted, *turn.kept.granted]
    kept = change(held, granted=granted, settled=turn.kept.settled, answer=turn.kept.answer)
    return change(turn, kept=kept, asker=turn.asker or turn.kept)
