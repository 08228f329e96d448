"""Imports on their way: one at a time, first checked whole, then written in small steps between which scans are posted.

A check writes everything and takes it back, so that it finds exactly what the real run would. The file waits in the database: a
hub that ends in the middle begins again with it at its next start, and what is in already changes nothing. Owns the thread.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

import msgspec

from hub.api.imports.cells import Entry, RowError, arrange, in_steps
from hub.api.imports.files import BadFile, read_sheet
from hub.api.imports.kinds import KINDS, Context, FileKind
from hub.api.permissions import Role
from hub.api.problems import Problem, Refused
from hub.api.routes import Caller
from hub.posting import Stopped, WriteSession
from hub.store.database import FAILURES
from hub.store.queries import import_runs
from hub.store.queries.readers import Reader, Readers

log = logging.getLogger(__name__)

T = TypeVar("T")

STEP_ENTRIES = 100
ERRORS_KEPT = 500
LOOK_EVERY_S = 0.2


class Writer(Protocol):
    """The Poster, as imports need it."""

    def write(self, change: Callable[[WriteSession], T]) -> Future[T]:
        """Run `change` in one transaction of its own."""


@dataclass(frozen=True, slots=True)
class Job:
    """A file that waits. `with_errors`: write what is right although something is wrong."""

    run: int
    kind: str
    content: bytes
    caller: Caller
    is_dry_run: bool
    with_errors: bool


@dataclass
class Tally:
    """What became of the bodies of a file so far."""

    created: int = 0
    changed: int = 0
    unchanged: int = 0
    failed: int = 0
    errors: list[RowError] = field(default_factory=list)

    @property
    def done(self) -> int:
        """How many have been looked at."""
        return self.created + self.changed + self.unchanged + self.failed

    def fail(self, errors: Sequence[RowError]) -> None:
        """Note a body that cannot be written, and why."""
        self.failed += 1
        self.errors += errors[: max(0, ERRORS_KEPT - len(self.errors))]

    def add(self, other: Tally) -> None:
        """Add what a step did."""
        self.created += other.created
        self.changed += other.changed
        self.unchanged += other.unchanged
        self.failed += other.failed
        self.errors += other.errors[: max(0, ERRORS_KEPT - len(self.errors))]


class _TakenBack(Exception):
    """Ends the transaction of a check; carries what it found."""

    def __init__(self, tally: Tally) -> None:
        super().__init__()
        self.tally = tally


class Imports:
    """Between `start` and `stop`."""

    def __init__(self, writer: Writer, readers: Readers, *, now_ms: Callable[[], int]) -> None:
        """Prepare; `now_ms` reads the clock."""
        self._writer, self._readers, self._now_ms = writer, readers, now_ms
        self._is_stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="imports", daemon=True)

    def start(self) -> None:
        """Begin to take files; what an earlier life of the hub left under way waits again."""
        self._writer.write(lambda session: import_runs.begin_again(session.sql)).result()
        self._thread.start()

    def stop(self) -> None:
        """End after the present step."""
        self._is_stopping.set()
        if self._thread.ident is not None:
            self._thread.join()

    def _run(self) -> None:
        while not self._is_stopping.wait(LOOK_EVERY_S):
            try:
                while (job := self._readers.run(_next_job)) is not None and not self._is_stopping.is_set():
                    self._import_or_say(job)
            except Stopped:
                return
            except FAILURES:
                # The world failed (a full disk, say): the file waits in the database and is taken up again.
                log.exception("an import could not go on")

    def _import_or_say(self, job: Job) -> None:
        try:
            self._import(job)
        except (Stopped, *FAILURES):
            raise
        except Exception:
            # The supervisor of imports: a file that breaks our own code ends its run, aloud; the thread stays up.
            log.exception("import %d failed", job.run)
            detail = (
                "Expected a file that the hub can import, it failed on this one: see the hub's log, and send it to us."
            )
            self._end(job, "failed", Tally(failed=1, errors=[RowError(0, "", "", "", detail)]), ())

    def _import(self, job: Job) -> None:
        kind = KINDS[job.kind]
        try:
            arranged = arrange(read_sheet(job.content), kind.layout)
        except BadFile as error:
            self._end(job, "refused", Tally(failed=1, errors=[RowError(0, "", "", "", str(error))]), ())
            return
        entries = arranged.entries
        self._note(job, state="checking", entries=len(entries))
        found = self._walk(job, kind, entries, is_check=True)
        if found is None:
            return
        if job.is_dry_run or (found.failed and not job.with_errors):
            self._end(job, "done" if job.is_dry_run else "refused", found, arranged.ignored)
            return
        self._note(job, state="writing", done=0)
        written = self._walk(job, kind, entries, is_check=False)
        if written is not None:
            self._end(job, "done", written, arranged.ignored)

    def _walk(self, job: Job, kind: FileKind, entries: list[Entry], *, is_check: bool) -> Tally | None:
        """Check or write every body, step by step; None when the hub is ending."""
        tally = Tally()
        for step in in_steps(entries, STEP_ENTRIES):
            if self._is_stopping.is_set():
                return None

            def change(session: WriteSession, step: Sequence[Entry] = step) -> Tally:
                found = _take(Context(session, job.caller), kind, step)
                if is_check:
                    raise _TakenBack(found)
                return found

            try:
                tally.add(self._writer.write(change).result())
            except _TakenBack as taken_back:
                tally.add(taken_back.tally)
            self._note(job, done=tally.done)
        return tally

    def _end(self, job: Job, state: str, tally: Tally, ignored: tuple[str, ...]) -> None:
        report = {"ignored": ignored, "errors": tally.errors}
        self._note(
            job,
            state=state,
            done=tally.done,
            created=tally.created,
            changed=tally.changed,
            unchanged=tally.unchanged,
            failed=tally.failed,
            report=msgspec.json.encode(report).decode(),
            ended_at=self._now_ms(),
        )
        self._writer.write(lambda session: import_runs.drop_file(session.sql, job.run)).result()

    def _note(self, job: Job, **values: object) -> None:
        self._writer.write(lambda session: import_runs.change_run(session.sql, job.run, values)).result()


def _take(context: Context, kind: FileKind, step: Sequence[Entry]) -> Tally:
    """Write the bodies of one step; one that is refused is refused before anything of it is written."""
    tally = Tally()
    for entry in step:
        if entry.errors:
            tally.fail(entry.errors)
            continue
        try:
            word = _take_one(context, kind, entry)
        except Refused as refused:
            tally.fail(_errors_of(entry, refused.problem))
            continue
        setattr(tally, word, getattr(tally, word) + 1)
    return tally


def _take_one(context: Context, kind: FileKind, entry: Entry) -> str:
    present = kind.present(context, entry.body)
    wanted = {**(present or {}), **entry.body}
    if present is not None and kind.same(wanted) == kind.same(present):
        return "unchanged"
    kind.write(context, wanted)
    return "created" if present is None else "changed"


def _errors_of(entry: Entry, problem: Problem) -> list[RowError]:
    """Return what the API refused, with the row and the column that it came from."""
    first = entry.rows[0]
    if not problem.errors:
        return [RowError(first, "", "", "", problem.detail)]
    found: list[RowError] = []
    for error in problem.errors:
        row, column = entry.origin.get(error.field, (first, error.field))
        found.append(RowError(row, column, error.expected, error.got, error.do))
    return found


def _next_job(reader: Reader) -> Job | None:
    row = import_runs.next_waiting(reader)
    if row is None:
        return None
    caller = Caller(row.actor, Role.SUPERVISOR)
    return Job(row.id, row.kind, row.content, caller, bool(row.is_dry_run), bool(row.with_errors))
