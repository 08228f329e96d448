"""The desk where events are posted, inside a transaction that someone else began: decide, book, collect the rows, write them.

It owns the caches over the writing connection and forgets them on `forget`. It never commits.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from hub.core.books import Key
from hub.core.case import Case, Target
from hub.core.catalogue import Catalogue
from hub.core.decide import decide
from hub.core.facts import Held, encode_facts
from hub.core.ledger import book
from hub.core.policies import Policies
from hub.core.times import Occurred
from hub.posting.commit import StockRow
from hub.posting.counting import keep_count, touched_counts
from hub.posting.decided import Done
from hub.posting.outcomes import HELD, of_case, of_held, open_state
from hub.posting.override import Override
from hub.posting.papers import keep_paper
from hub.posting.reading import Origin, Reading
from hub.posting.standing import Standing
from hub.posting.stock_notes import StockNotes
from hub.posting.stored import read_stored
from hub.store import rows, sharing
from hub.store.added import Added
from hub.store.driver import Raw
from hub.store.shelf import Shelf
from wire.events import Event
from wire.feedback import Outcome, Reason

T = TypeVar("T")

CACHED_MAX = 200_000
"""Balances, or codes, kept in memory between transactions; above it everything is forgotten and read again."""


class Desk:
    """Posts into one writing connection."""

    def __init__(self, raw: Raw, decide_event: Any = decide) -> None:
        """Open the desk; `decide_event` stands in for `hub.core.decide.decide`."""
        self.raw = raw
        self._decide = decide_event
        self.shelf = Shelf(raw)
        self.shelf.flush = self.flush
        self.catalogue = Catalogue(self.shelf)
        self.books = self.shelf.books
        self.standing = Standing()
        self._known_since: int | None = None
        self.next_id = 1
        self._version = self.now_ms = 0
        self._events: list[tuple[Any, ...]] = []
        self._holds: list[tuple[Any, ...]] = []
        self._alarms: list[tuple[Any, ...]] = []
        self._stock_notes = StockNotes()
        self._changed_stock: set[Key] = set()
        self._numbers: set[str] = set()
        self.has_changed = False
        self.posted = self.held = self.first_decision = 0
        self.added = Added()
        self.written = self.shelf.written
        self.to_review: set[int] = set()
        self.shelf.version = lambda: self.version
        self.forget()

    def forget(self) -> None:
        """Drop every cache and unwritten row: after a rollback, or (settled before) when the catalogue changed."""
        self.drop()
        self.shelf.load_lots()
        self.next_id = self.shelf.one(rows.NEWEST_DECISION)[0] + 1
        self.standing.read(self.raw)

    def drop(self) -> None:
        """Drop every cache and unwritten row, and read nothing."""
        self._known_since = None
        self.shelf.clear()
        self.catalogue.clear()
        self._stock_notes.forget_places()
        for waiting in (self._events, self._holds, self._alarms):
            waiting.clear()

    def _keep_what_stands(self) -> None:
        """Drop what other hubs change beside us; what only who is alone changes is read anew when somebody has been."""
        since = sharing.times_alone(self.raw)
        if self._known_since != since or self.is_full:
            self.drop()
            self.standing.read(self.raw)
            self._known_since = since
        else:
            self.shelf.clear_books()
            self.catalogue.clear_beside_items()

    @property
    def is_full(self) -> bool:
        """Whether so much is in memory that all of it must be forgotten before the next transaction."""
        catalogue = self.catalogue
        return max(len(self.books.balances), len(catalogue.items), len(catalogue.barcodes)) > CACHED_MAX

    @property
    def version(self) -> int:
        """The version of this transaction; where several hubs write, it is taken when it is first asked for."""
        if not self._version:
            self._version = sharing.take_version(self.raw)
        return self._version

    def take_numbers(self, count: int) -> None:
        """Take the numbers of this transaction's decisions, now that everything that they rest on is locked."""
        if count:
            self.next_id = self.first_decision = sharing.take_numbers(self.raw, count)

    def begin(self, *, version: int, now_ms: int, is_alone: bool = True) -> None:
        """Begin a transaction's work; `version` 0: it is taken later."""
        self._version = version
        self.shelf.locked = None if is_alone else set()
        if self.raw.is_shared and is_alone:
            sharing.count_alone(self.raw)
            self.forget()
        elif self.raw.is_shared:
            self._keep_what_stands()
        # A closed period takes no entry, whatever the clock says.
        self.now_ms = max(now_ms, self.standing.open_from_ms)
        self.has_changed = False
        self.posted = self.held = 0
        self.first_decision = self.next_id
        self.added = Added()
        self.written.clear()
        self._changed_stock.clear()
        self._numbers.clear()

    def attempt(self, work: Callable[[], T]) -> T:
        """Do some work of the transaction whole, or undo it whole: what came before it stays, the exception goes on."""
        self.settle()
        figures = (self.has_changed, self.posted, self.held, self._version)
        kept = (set(self._changed_stock), set(self._numbers), self.added.copy())
        self.raw.execute("SAVEPOINT attempt")
        try:
            done = work()
            self.settle()
        except BaseException:
            self.raw.execute("ROLLBACK TO attempt")
            self.forget()
            self.has_changed, self.posted, self.held, self._version = figures
            self._changed_stock, self._numbers, self.added = kept
            raise
        finally:
            self.raw.execute("RELEASE attempt")
        return done

    # -- one event ---------------------------------------------------------------------------------------------------

    def post(self, reading: Reading, origin: Origin, when: Occurred, *, seq: int | None = None) -> Outcome:
        """Decide and book one new event; the hub must not know its id yet."""
        decision, self.next_id = self.next_id, self.next_id + 1
        done = self._decide_and_book(reading, origin, when, decision, decision, seq)
        self._keep(reading, origin, when, seq, decision, done)
        if self.standing.waiting_voids and reading.id.lower() in self.standing.waiting_voids:
            self._post_waiting_void(reading.id)
        return done.outcome

    def post_paper(self, reading: Reading, origin: Origin) -> Outcome:
        """Decide and book paperwork; what cannot be booked is not kept either, and its sender corrects it."""
        when, decision = Occurred(self.now_ms), self.next_id
        done = self._decide_and_book(reading, origin, when, decision, decision, None)
        if done.facts is not None:
            self.next_id = decision + 1
            self._keep(reading, origin, when, None, decision, done)
        return done.outcome

    def _decide_and_book(
        self,
        reading: Reading,
        origin: Origin,
        when: Occurred,
        decision: int,
        event_id: int,
        seq: int | None,
        override: Override | None = None,
    ) -> Done:
        event = reading.event
        if event is None:
            held = Held(Reason.MALFORMED, reading.problem or "Expected an event.")
            return Done(of_held(reading.id, seq, held), None, None)
        case = self._case(event, reading, origin, when, override)
        facts = self._decide(case)
        if case.event.kind == "count":
            keep_count(self.raw, self.shelf, event_id, case, facts, self.standing.open_counts)
        if isinstance(facts, Held):
            self.books.alarms.clear()
            return Done(of_case(case, self.shelf, seq, facts), None, case)
        book(self.books, decision, event_id, facts)
        if case.target is not None:
            self._mark_voided(case.target, decision)
        if case.paper is not None:
            keep_paper(self.raw, self.shelf, event_id, case)
        if self.books.alarms:
            self._raise_alarms(event_id, origin, case.policies)
        return Done(of_case(case, self.shelf, seq, None), facts, case)

    def _case(self, event: Event, reading: Reading, origin: Origin, when: Occurred, override: Override | None) -> Case:
        return Case(
            event,
            origin.site,
            self.now_ms,
            when,
            self.standing.policies_at(self.shelf.site_name(origin.site)),
            self.catalogue,
            self.books,
            self.shelf,
            override is not None and override.is_accepted,
            None if override is None else override.mapped,
            is_scan=origin.stream is not None,
            raw=reading.raw,
        )

    def would_apply(self, event_id: int) -> bool:
        """Say whether a held event would be applied if it were decided again now."""
        self.flush()
        stored = read_stored(self.shelf, event_id)
        if stored.reading.event is None:
            return False
        case = self._case(stored.reading.event, stored.reading, stored.origin, stored.when, None)
        return not isinstance(self._decide(case), Held)

    def _keep(
        self,
        reading: Reading,
        origin: Origin,
        when: Occurred,
        seq: int | None,
        event_id: int,
        done: Done,
        traceback: str | None = None,
    ) -> None:
        outcome, event = done.outcome, reading.event
        self._events.append(
            (
                event_id, reading.id, origin.stream, seq if origin.stream is not None else None,
                "" if event is None else event.kind, reading.raw.decode(errors="backslashreplace"), origin.site,
                origin.received_ms, when.at, when.earliest, when.latest, outcome.outcome, outcome.reason,
                None if done.facts is None else encode_facts(done.facts), event_id, origin.actor,
            )
        )  # fmt: skip
        self.posted += 1
        self.has_changed = True
        if outcome.outcome == HELD:
            self.hold(event_id, outcome.reason or "", outcome.message or "", open_state(outcome), traceback)
            if outcome.reason == Reason.UNKNOWN_VOID and event is not None and event.voids is not None:
                self._await_target(event.voids, event_id)

    def hold(self, event_id: int, reason: str, message: str, state: str, traceback: str | None) -> None:
        """Open a hold on an event."""
        self.written.add("hold")
        self.held += 1
        self._holds.append((event_id, reason, message, state, self.now_ms, traceback))

    def hold_internal(self, reading: Reading, origin: Origin, seq: int | None, traceback: str) -> Outcome:
        """Keep an event that breaks our own code, with its traceback and an alarm (POISON-1)."""
        event_id, self.next_id = self.next_id, self.next_id + 1
        held = Held(Reason.INTERNAL, "The hub failed on this event; its traceback is kept with it.")
        done = Done(of_held(reading.id, seq, held), None, None)
        self._keep(reading, origin, Occurred(origin.received_ms), seq, event_id, done, traceback)
        self.alarm("internal", f"event {reading.id} broke the hub's code", event_id=event_id, stream=origin.stream)
        return done.outcome

    # -- voids -------------------------------------------------------------------------------------------------------

    def _mark_voided(self, target: Target, decision: int) -> None:
        self.flush()
        self.raw.execute("UPDATE event SET voided_by = ? WHERE id = ?", (decision, target.event))
        if target.is_held:
            self.close_hold(target.event, "undone", by="dock", why="undone at the dock")

    def close_hold(self, event_id: int, state: str, *, by: str, why: str) -> None:
        """Close the hold of an event, unless a person has closed it before; a void among them waits no more."""
        self.written.add("hold")
        self.raw.execute(
            "UPDATE hold SET state = ?, closed_at = ?, closed_by = ?, why = ?, version = ?"
            " WHERE event_id = ? AND closed_at IS NULL",
            (state, self.now_ms, by, why, self.version, event_id),
        )
        self.raw.execute("DELETE FROM waiting_void WHERE event_id = ?", (event_id,))

    def _await_target(self, target: str, event_id: int) -> None:
        self.flush()
        self.raw.execute(rows.AWAIT, (target, event_id))
        self.standing.waiting_voids.add(target.lower())

    def _post_waiting_void(self, target: str) -> None:
        sql = "DELETE FROM waiting_void WHERE target = ? RETURNING event_id"
        self.standing.waiting_voids.discard(target.lower())
        for (event_id,) in sorted(self.raw.execute(sql, (target,)).fetchall()):
            self.decide_again(event_id, Override("arrival", "hub"))

    # -- later decisions ---------------------------------------------------------------------------------------------

    def decide_again(self, event_id: int, override: Override) -> Outcome:
        """Decide a held event once more, now, and keep that decision after all others."""
        self.flush()
        stored = read_stored(self.shelf, event_id)
        decision, self.next_id = self.next_id, self.next_id + 1
        done = self._decide_and_book(
            stored.reading, stored.origin, stored.when, decision, event_id, stored.seq, override
        )
        self.written.add("hold")
        outcome, facts = done.outcome, None if done.facts is None else encode_facts(done.facts)
        kept = (decision, event_id, override.cause, outcome.outcome, outcome.reason, facts, self.now_ms, override.actor)
        self.added.add(self.raw, rows.DECISION, [kept])
        self.raw.execute(
            "UPDATE event SET outcome = ?, reason = ?, facts = ?, decision_id = ? WHERE id = ?",
            (outcome.outcome, outcome.reason, facts, decision, event_id),
        )
        if outcome.outcome == HELD:
            self.raw.execute(
                "UPDATE hold SET state = ?, reason = ?, message = ?, version = ? WHERE event_id = ?",
                (open_state(outcome), outcome.reason, outcome.message, self.version, event_id),
            )
        else:
            state = {"map": "mapped", "accept": "accepted", "arrival": "accepted"}[override.cause]
            self.close_hold(event_id, state, by=override.actor, why=override.why)
        self.has_changed = True
        return outcome

    # -- alarms ------------------------------------------------------------------------------------------------------

    def alarm(self, kind: str, text: str, *, event_id: int | None = None, stream: int | None = None) -> None:
        """Raise an alarm that a person must look at."""
        self._alarms.append((kind, self.now_ms, event_id, stream, text))
        self.has_changed = True

    def _raise_alarms(self, event_id: int, origin: Origin, policies: Policies) -> None:
        for kind, text in self.books.alarms:
            if kind != "negative_stock" or policies.negative_stock != "allow":
                self.alarm(kind, text, event_id=event_id, stream=origin.stream)
        self.books.alarms.clear()

    # -- writing -----------------------------------------------------------------------------------------------------

    def flush(self) -> None:
        """Write the rows that are only ever added."""
        self._write_new()
        self._write_holds()

    def _write_new(self) -> None:
        if self._events:
            self.added.add(self.raw, rows.EVENT, self._events)
            self._events.clear()
        if self.books.movements or self.books.entries or self.books.costs:
            rows.write_new_rows(self.raw, self.books, self.added)

    def _write_holds(self) -> None:
        if self._holds:
            self.added.add(self.raw, rows.HOLD, [(*hold, self.version) for hold in self._holds])
            self._holds.clear()

    def finish(self) -> list[str]:
        """Write everything that still waits; return the changed orders' numbers of the transaction."""
        self.settle()
        self.has_changed = self.has_changed or bool(self._changed_stock or self._numbers)
        return sorted(self._numbers)

    def changed_stock(self) -> list[StockRow]:
        """Return the quantities that the last transaction changed; until the next one begins."""
        return self._stock_notes.rows(self.shelf, self._changed_stock)

    def settle(self) -> None:
        """Write everything that still waits."""
        books = self.books
        self.to_review |= touched_counts(self.standing.open_counts, books)
        self._changed_stock |= books.changed_balances
        self._write_new()
        rows.write_pools(self.raw, books, self.shelf.with_uncosted)
        rows.write_serials(self.raw, books)
        # What carries the version comes last: from here on no other hub can commit.
        self._write_holds()
        if self._alarms:
            self.raw.add(rows.ALARM, [(*alarm, self.version) for alarm in self._alarms])
            self._alarms.clear()
        self._write_orders()
        if books.changed_balances:
            rows.write_balances(self.raw, books, self.version)

    def _write_orders(self) -> None:
        books = self.books
        if not books.changed_lines:
            return
        rows.write_lines(self.raw, books)
        documents = [
            self.shelf.document(doc) for doc in sorted({books.lines[ln].document for ln in books.changed_lines})
        ]
        for document in documents:
            document.state = document.progressed()
        rows.write_documents(self.raw, [(doc.id, doc.state, self.version) for doc in documents])
        books.changed_lines.clear()
        self._numbers.update(document.number for document in documents)
