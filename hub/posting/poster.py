"""The writer thread: takes all waiting jobs, posts them in one transaction, commits, then acknowledges and tells listeners.

It owns the only writing connection. No event is acknowledged before the commit; a failed commit acknowledges nothing.
"""

from __future__ import annotations

import contextlib
import gc
import logging
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import Any, Generic, TypeVar

import msgspec

from hub.core.decide import decide
from hub.posting.batches import BatchJob
from hub.posting.commit import Commit
from hub.posting.following import Follower
from hub.posting.locking import lock, must_be_alone
from hub.posting.prefetch import prefetch
from hub.posting.reading import Reading
from hub.posting.session import WriteSession
from hub.posting.turn import Turn
from hub.store.database import FAILURES, Place, prepare, store_at
from hub.store.imprints import KINDS
from hub.store.sharing import NotAlone
from wire.events import Batch
from wire.feedback import Ack, Outcome

log = logging.getLogger(__name__)

T = TypeVar("T")

EVENTS_A_TRANSACTION = 2000
JOBS_A_TRANSACTION = 500
RETRY_PAUSE_S = 1.0
ACKED_FIRST_S = 0.00001
"""After a commit: whoever waits for its ack runs, before telling and sealing keep the interpreter for milliseconds."""
SEAL_AFTER_S = 1.0
"""How long nothing must come before seals that wait get a commit of their own."""
_NOTHING = object()


class Stopped(RuntimeError):
    """The poster no longer takes work."""


@dataclass(frozen=True, slots=True, eq=False)
class WriteJob(Generic[T]):
    """A change that waits for its own transaction."""

    change: Callable[[WriteSession], T]
    done: Future[T]


class Poster:
    """Between `start` and `stop`; every method may be called from any thread."""

    def __init__(
        self,
        place: Place,
        *,
        clock_ms: Callable[[], int],
        decide_event: Any = decide,
        seal_after_s: float = SEAL_AFTER_S,
        name: str = "hub",
    ) -> None:
        """Prepare; nothing is opened before `start`. `clock_ms`: milliseconds since 1970 (UTC); `name`: this hub's own."""
        self.ledger = ""
        self._store = store_at(place)
        self._clock_ms = clock_ms
        self._decide = decide_event
        self._name = name
        self._follower: Follower | None = None
        self._seal_after_s = seal_after_s
        self._queue: SimpleQueue[BatchJob | WriteJob[Any] | None] = SimpleQueue()
        self._listeners: list[Callable[[Commit], None]] = []
        self._is_stopping = threading.Event()
        self._gate = threading.Lock()
        self._thread = threading.Thread(target=self._run, name="poster", daemon=True)

    @property
    def is_alive(self) -> bool:
        """Whether the writer thread runs, and whoever follows other hubs."""
        return self._thread.is_alive() and (self._follower is None or self._follower.is_alive)

    @property
    def version(self) -> int:
        """The version of the newest commit that this hub made or found."""
        return self._turn.version

    @property
    def is_shared(self) -> bool:
        """Whether other hubs may post to the same database."""
        return self._follower is not None

    @property
    def is_only_hub(self) -> bool:
        """Whether no other hub ran on the database when this one started."""
        return self._turn.is_only_hub

    @property
    def is_voice(self) -> bool:
        """Whether this hub announces the commits of all hubs."""
        return self._follower is None or self._follower.is_voice

    def on_commit(self, listener: Callable[[Commit], None]) -> None:
        """Call `listener` on the writer thread after each commit that changed something; it must hand over quickly."""
        self._listeners.append(listener)

    def start(self) -> None:
        """Migrate and open the database (`ledger` and `version` are known afterwards), start the thread."""
        self.ledger = prepare(self._store, now_ms=self._clock_ms())
        self._turn = Turn(
            self._store, ledger=self.ledger, name=self._name, clock_ms=self._clock_ms, decide_event=self._decide
        )
        if self._turn.raw.is_shared:
            self._follower = Follower(self._store, version=self._turn.version, tell=self._tell_listeners)
            self._follower.start()
        self._thread.start()

    def stop(self) -> None:
        """Finish what waits, close the database, end the thread."""
        with self._gate:
            if self._is_stopping.is_set():
                return
            self._is_stopping.set()
            self._queue.put(None)
        if self._thread.ident is not None:
            self._thread.join()
            if self._follower is not None:
                self._follower.ask_to_stop()
            self._turn.close()
        if self._follower is not None:
            self._follower.stop()

    def submit_batch(
        self, site: str, gateway: str, batch: Batch, received_ms: int, on_ack: Callable[[Ack], None]
    ) -> None:
        """Post a gateway's batch; `on_ack` runs on the writer thread after the commit. Not called when the commit fails."""
        self._put(BatchJob(site, gateway, batch, received_ms, on_ack))

    def submit_events(self, raws: list[bytes | msgspec.Raw], *, actor: str) -> Future[list[Outcome]]:
        """Post events without a stream."""
        return self.write(lambda session: session.post_events(raws, actor=actor))

    def write(self, change: Callable[[WriteSession], T]) -> Future[T]:
        """Run `change` in one transaction of its own."""
        job = WriteJob(change, Future())
        self._put(job)
        return job.done

    def _put(self, job: BatchJob | WriteJob[Any]) -> None:
        with self._gate:
            if self._is_stopping.is_set():
                raise Stopped("Expected a running hub, it is stopping: send again later.")
            self._queue.put(job)

    # -- the thread --------------------------------------------------------------------------------------------------

    def _run(self) -> None:
        is_running = True
        while is_running:
            try:
                is_running = self._step()
            except Exception:
                # The supervisor of the writer: what failed is not acknowledged, so it comes again; the thread stays up.
                log.exception("a step of the writer failed")

    def _step(self) -> bool:
        """Take what waits, up to one transaction of batches and the write behind them; False when it is time to end."""
        job = self._next()
        waiting: list[BatchJob] = []
        events = 0
        while isinstance(job, BatchJob):
            waiting.append(job)
            events += len(job.batch.events)
            job = _NOTHING
            if events < EVENTS_A_TRANSACTION and len(waiting) < JOBS_A_TRANSACTION:
                with contextlib.suppress(Empty):
                    job = self._queue.get_nowait()
        if waiting:
            with _collector_resting():
                self._post(waiting)
        if isinstance(job, WriteJob):
            self._write(job)
        return job is not None

    def _next(self) -> object:
        """Wait for work; the seals that wait are written when none comes for a while."""
        if self._turn.sealing.is_waiting:
            with contextlib.suppress(Empty):
                return self._queue.get(timeout=self._seal_after_s)
            self._turn.write_seals()
        return self._queue.get()

    def _post(self, jobs: list[BatchJob]) -> None:
        try:
            acks, commit = self._post_jobs(jobs)
        except FAILURES:
            # The world failed (disk full, file locked): nothing is acknowledged, so every gateway sends again.
            log.exception("could not post %d batches", len(jobs))
            self._is_stopping.wait(RETRY_PAUSE_S)
            return
        except Exception:
            log.exception("a batch broke the hub's code; trying each event alone")
            for job in jobs:
                self._post_one_by_one(job)
            return
        for job, ack in zip(jobs, acks, strict=True):
            job.on_ack(ack)
        self._tell(commit)

    def _post_jobs(self, jobs: list[BatchJob]) -> tuple[list[Ack], Commit | None]:
        turn = self._turn
        posted = [(job, turn.batches.read(job)) for job in jobs]
        every = [reading for _, readings in posted for reading in readings]
        if turn.raw.is_shared and not must_be_alone(every):
            with contextlib.suppress(NotAlone):
                return turn.transact(lambda: self._post_locked(posted), is_alone=False)
        return turn.transact(lambda: self._post_read(posted, every))

    def _post_read(self, posted: list[tuple[BatchJob, list[Reading]]], every: list[Reading]) -> list[Ack]:
        desk, batches = self._turn.desk, self._turn.batches
        if every:
            batches.load_known(every)
            prefetch(desk, [(job.site, readings) for job, readings in posted])
        return [batches.post(job, readings) for job, readings in posted]

    def _post_locked(self, posted: list[tuple[BatchJob, list[Reading]]]) -> list[Ack]:
        desk, batches = self._turn.desk, self._turn.batches
        lock(desk, batches, posted)
        return [batches.post(job, readings) for job, readings in posted]

    def _post_one_by_one(self, job: BatchJob) -> None:
        outcomes: list[Outcome] = []
        ack: Ack | None = None
        events = job.batch.events
        for place in range(max(1, len(events))):
            one = msgspec.structs.replace(
                job.batch, first_seq=job.batch.first_seq + place, events=events[place : place + 1]
            )
            ack = self._post_alone(BatchJob(job.site, job.gateway, one, job.received_ms, job.on_ack))
            if ack is None:
                return
            outcomes += ack.outcomes or []
            if ack.refused is not None or ack.conflict is not None or not ack.outcomes:
                break
        if ack is not None:
            job.on_ack(msgspec.structs.replace(ack, outcomes=outcomes))

    def _post_alone(self, job: BatchJob) -> Ack | None:
        try:
            acks, commit = self._post_jobs([job])
        except FAILURES:
            log.exception("could not post a batch")
            return None
        except Exception:
            trace = traceback.format_exc()
            log.exception("an event broke the hub's code and is held")
            reading: Reading = self._turn.batches.read(job)[0]
            ack, commit = self._turn.transact(lambda: self._turn.batches.hold_internal(job, reading, trace))
            self._tell(commit)
            return ack
        self._tell(commit)
        return acks[0]

    def _write(self, job: WriteJob[Any]) -> None:
        if not job.done.set_running_or_notify_cancel():
            return
        session: WriteSession | None = None

        def change() -> Any:
            nonlocal session
            turn = self._turn
            session = WriteSession(turn.sql, turn.raw, turn.desk)
            result = job.change(session)
            if session.is_catalogue_changed:
                turn.desk.written.update(KINDS)
                turn.desk.settle()
                turn.desk.forget()
            return result

        try:
            result, commit = self._turn.transact(change)
        except Exception as error:  # noqa: BLE001 - handed to whoever asked for the write, never swallowed
            job.done.set_exception(error)
            return
        finally:
            self._turn.sql.rollback()
        job.done.set_result(result)
        self._tell(commit)

    def _tell(self, commit: Commit | None) -> None:
        # Where several hubs share the database, the follower tells of every hub's commits, in their order.
        if commit is not None and self._follower is None:
            time.sleep(ACKED_FIRST_S)
            self._tell_listeners(commit._replace(stock=self._turn.desk.changed_stock()))
            self._turn.sealing.close()
        if self._turn.desk.to_review:
            events, self._turn.desk.to_review = self._turn.desk.to_review, set()
            with contextlib.suppress(Stopped):
                self.write(lambda session: session.review_counts(events))

    def _tell_listeners(self, commit: Commit) -> None:
        for listener in self._listeners:
            listener(commit)


@contextlib.contextmanager
def _collector_resting() -> Iterator[None]:
    """Let the garbage collector rest until one bounded transaction is acknowledged: its passes over the caches cost a tenth."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
