"""The station's thread: scans first, then jobs; after each the hub's link is woken and the screen is told.

It supervises itself: a scan or job that breaks our own code is refused aloud and logged with its traceback, and the dock
goes on. A disk that takes no writes stops the scans, aloud, until it takes them again.
"""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from queue import Empty, SimpleQueue
from typing import NamedTuple

from edge.core.answer import Answer, DockView, Strip
from edge.core.book import Claim
from edge.core.messages import say, speaking, words
from edge.core.raw import RawScan
from edge.core.settings import Settings
from edge.outbox import StorageDamaged, StorageFailed
from edge.station.book import DockBook
from edge.station.bursts import Bursts
from edge.station.clock import Clock, say_age
from edge.station.companion import Companion
from edge.station.joining import Joining
from edge.station.new_ids import NewId, random_id
from edge.station.reply import Reply, decode_reply, reply_of
from edge.station.rules import Rules
from edge.station.stores import Stores
from edge.station.taking import Stored, Taking
from edge.station.verdicts import Verdicts
from edge.station.views import Views, draw_dock

log = logging.getLogger(__name__)

SCANS_MAX = 5_000
"""Scans waiting for the disk; more are refused aloud, each by its own reply."""
SCANS_BEFORE_A_JOB = 20
PROBE_EVERY_MS = 2_000
_LONGEST_WAIT_MS = 1_000

OnReply = Callable[[Reply], None]


class _Waiting(NamedTuple):
    raw: RawScan
    reply: OnReply | None


class Station:
    """Takes scans from any thread and everything else from its own."""

    def __init__(
        self,
        *,
        open_stores: Callable[[], Stores],
        rules: Rules,
        settings: Settings,
        clock: Clock,
        site: str,
        new_id: NewId = random_id,
        scanners: tuple[str, ...] = (),
    ) -> None:
        """Prepare; the files are opened by the station's own thread in `start`. `scanners` have a lane from the start."""
        self._open_stores, self._rules, self._settings, self._clock = open_stores, rules, settings, clock
        self._site, self._new_id, self._scanners = site, new_id, scanners
        self._door = threading.Lock()
        self._bell: SimpleQueue[None] = SimpleQueue()
        """One stroke for everything that is queued: half as long on the way to a sleeping thread as a condition's notice."""
        self._scans: deque[_Waiting] = deque()
        self._jobs: deque[Callable[[], None]] = deque()
        self._stopping = False
        self._bursts = Bursts()
        self._companion: Companion | None = None
        self._notices: dict[str, Strip] = {}
        self._stopped: Answer | None = None
        self._probe_ms = 0
        self._due_ms: int | None = None
        self._changed = True
        self.views = Views(DockView(settings.gateway, site, hub_online=False, pending=0, held=0, lanes=[]))
        self._thread = threading.Thread(target=self._speak, name="station", daemon=True)
        self._ready = threading.Event()
        self._failed: BaseException | None = None

    # From any thread.

    def start(self) -> None:
        """Open the files and begin. Raises what opening them raised."""
        self._thread.start()
        self._ready.wait()
        if self._failed is not None:
            raise self._failed

    def stop(self) -> None:
        """Take what was offered, then close the files and end."""
        with self._door:
            self._stopping = True
        self._bell.put(None)
        if self._thread is not threading.current_thread():
            self._thread.join()

    def is_alive(self) -> bool:
        """Say whether the station's thread runs."""
        return self._thread.is_alive()

    def offer(self, raw: RawScan, reply: OnReply | None = None) -> None:
        """Queue a scan without waiting for a disk; `reply` is called on the station's thread after the commit."""
        with self._door:
            is_taken = len(self._scans) < SCANS_MAX and not self._stopping
            if is_taken:
                self._scans.append(_Waiting(raw, reply))
        if is_taken:
            self._bell.put(None)
        else:
            log.error("scan of %s refused: %d are waiting for the disk", raw.scanner, SCANS_MAX)
            with speaking(self._settings.language):
                stopped = say("STORAGE_STOP", {"why": words("slow"), "p": str(SCANS_MAX)})
            _answer(reply, reply_of(stopped, []))

    def submit(self, job: Callable[[], None]) -> None:
        """Queue a job for the station's thread."""
        self._jobs.append(job)
        self._bell.put(None)

    def notice(self, strip: Strip, *, key: str) -> None:
        """Show a notice about the dock until it is withdrawn by its key."""
        self.submit(lambda: self._set_notice(key, strip))

    def withdraw(self, key: str) -> None:
        """Take a notice back."""
        self.submit(lambda: self._set_notice(key, None))

    # On the station's thread.

    @property
    def stores(self) -> Stores:
        """The open files, for whoever works on this thread."""
        return self._stores

    @property
    def verdicts(self) -> Verdicts:
        """Where the hub's answers go."""
        return self._verdicts

    @property
    def joining(self) -> Joining:
        """The minute in which a scanner may be added; `is_open` may be asked from any thread."""
        return self._joining

    def attach(self, companion: Companion) -> None:
        """Let the hub's link work between scans. Called before `start`, or in a job."""
        self._companion = companion

    def take(self, raw: RawScan) -> None:
        """Take a scan now, before those that wait."""
        self._take(_Waiting(raw, None))

    def show(self) -> None:
        """Have the screen told when there is a moment."""
        self._changed = True

    def _set_notice(self, key: str, strip: Strip | None) -> None:
        if strip is None:
            self._notices.pop(key, None)
        else:
            self._notices[key] = strip
        self._changed = True

    def _speak(self) -> None:
        with speaking(self._settings.language):
            self._run()

    def _run(self) -> None:
        try:
            self._open()
        except BaseException as error:  # noqa: BLE001 - handed to the thread that called `start`
            self._failed = error
            self._ready.set()
            return
        try:
            for scanner in list(self._stores.lanes):
                self._guard(partial(self._release, scanner))
            self._publish()
            self._ready.set()
            self._loop()
        except BaseException:
            # The supervisor of this thread: main sees that it is gone and ends the program.
            log.exception("station ended")
        finally:
            self._refuse_the_rest()
            self._stores.close()

    def _refuse_the_rest(self) -> None:
        with self._door:
            self._stopping = True
            rest = list(self._scans)
            self._scans.clear()
        for waiting in rest:
            _answer(waiting.reply, self._refusal())

    def _open(self) -> None:
        self._stores = self._open_stores()
        self._book = DockBook(
            outbox=self._stores.outbox,
            replica=self._stores.replica,
            waiting=self._stores.waiting,
            lanes=self._stores.lanes,
            gateway=self._settings.gateway,
            own_bins=self._settings.bins(),
            claims_elsewhere=self._heard_claims,
            is_hub_online=lambda: self._companion is not None and self._companion.is_hub_online(),
            say_age=lambda wall_ms: say_age(wall_ms, now_ms=self._clock.wall_ms()),
        )
        self._verdicts = Verdicts(stores=self._stores, rules=self._rules)
        self._taking = Taking(
            stores=self._stores,
            book=self._book,
            rules=self._rules,
            settings=self._settings,
            clock=self._clock,
            new_id=self._new_id,
        )
        self._joining = Joining(stores=self._stores, rules=self._rules, clock=self._clock, show=self.show)
        if self._stores.damaged is not None:
            text = words("Storage was damaged, kept as {text}. Call IT.", text=self._stores.damaged.name)
            self._notices["STORAGE_DAMAGED"] = Strip("STORAGE_DAMAGED", text)

    def _heard_claims(self, number: str) -> list[Claim]:
        return self._companion.claims_elsewhere(number) if self._companion is not None else []

    def _loop(self) -> None:
        scans_in_a_row = 0
        while True:
            self._do_what_is_due()
            scan, job = self._next(prefer_job=scans_in_a_row >= SCANS_BEFORE_A_JOB)
            if scan is not None:
                scans_in_a_row += 1
                self._take(scan)
            elif job is not None:
                scans_in_a_row = 0
                self._guard(job)
            elif self._stopping:
                return

    def _next(self, *, prefer_job: bool) -> tuple[_Waiting | None, Callable[[], None] | None]:
        with suppress(Empty):
            self._bell.get(timeout=0 if self._changed else self._wait_s())
        if self._scans and not (prefer_job and self._jobs):
            return self._scans.popleft(), None
        return None, self._jobs.popleft() if self._jobs else None

    def _wait_s(self) -> float:
        due = self._due_ms
        wait_ms = _LONGEST_WAIT_MS if due is None else min(max(due - self._clock.mono_ms(), 0), _LONGEST_WAIT_MS)
        return wait_ms / 1000

    def _do_what_is_due(self) -> None:
        companion = self._companion
        if companion is not None:
            self._due_ms = companion.due_ms()
            if self._due_ms is not None and self._due_ms <= self._clock.mono_ms():
                self._guard(companion.tick)
                self._due_ms = companion.due_ms()
        self._guard(self._joining.tick)
        if self._stopped is not None:
            self._probe()
        if self._changed and not self._scans:
            self._guard(self._publish)
        self._guard(self._verdicts.note)

    def _guard(self, job: Callable[[], None]) -> None:
        try:
            job()
        except StorageDamaged:
            raise
        except StorageFailed as error:
            self._stop_scans(error)
        except Exception:
            log.exception("job failed")

    def _take(self, waiting: _Waiting) -> None:
        """Answer as soon as the scan is on disk: all else can wait for that, and nothing of it for the worker."""
        raw, stored = waiting.raw, None
        try:
            reply = self._stored_reply(raw)
            if reply is None:
                stored = self._take_new(raw)
                reply = stored.reply
        except StorageDamaged as error:
            self._stop_scans(error)
            _answer(waiting.reply, self._refusal())
            raise
        except StorageFailed as error:
            self._stop_scans(error)
            reply = self._refusal()
        except Exception:
            log.exception("scan of %s broke the station's own code", raw.scanner)
            reply = Reply("refused", words("Not taken - an error of this dock; nothing was booked. Call IT."))
        _answer(waiting.reply, reply)
        if stored is not None:
            self._go_on(stored, raw.scanner)
        self._guard(partial(self._release, raw.scanner))

    def _release(self, scanner: str) -> None:
        """Take what was parked, scan by scan, until one of them asks."""
        while self._taking.release(scanner):
            self._changed = True
            if self._companion is not None:
                self._guard(self._companion.wake)

    def _stored_reply(self, raw: RawScan) -> Reply | None:
        stored = self._stores.outbox.reply_of(raw.id) if raw.id is not None else None
        return decode_reply(stored) if stored is not None else None

    def _take_new(self, raw: RawScan) -> Stored:
        ahead = [waiting.raw for waiting in list(self._scans)[:4]] if self._scans else []
        return self._taking.take(raw, is_burst=self._bursts.is_burst(raw, ahead))

    def _go_on(self, stored: Stored, scanner: str) -> None:
        self._taking.count(stored)
        self._stopped = None
        self._changed = True
        self._guard(partial(self._joining.follow, scanner))
        if self._companion is not None and stored.reply.events:
            self._guard(self._companion.wake)

    def _refusal(self) -> Reply:
        return reply_of(self._stopped or say("STORAGE_STOP"), [])

    def _stop_scans(self, error: StorageFailed) -> None:
        why = words("full") if "full" in str(error) else words("failing")
        log.error("storage takes no writes: %s", error)
        self._stopped = say("STORAGE_STOP", {"why": why, "p": str(self._stores.outbox.stream.waiting)})
        self._probe_ms = self._clock.mono_ms() + PROBE_EVERY_MS
        self._changed = True

    def _probe(self) -> None:
        if self._clock.mono_ms() < self._probe_ms:
            return
        self._probe_ms = self._clock.mono_ms() + PROBE_EVERY_MS
        try:
            self._stores.outbox.probe()
        except StorageFailed as error:
            log.warning("storage still takes no writes: %s", error)
            return
        log.info("storage takes writes again")
        self._stopped = None
        self._changed = True

    def _publish(self) -> None:
        self._changed = False
        self.views.publish(
            draw_dock(
                stores=self._stores,
                book=self._book,
                rules=self._rules,
                settings=self._settings,
                site=self._site,
                scanners=self._scanners,
                companion=self._companion,
                notices=list(self._notices.values()),
                stopped=self._stopped,
                is_synced=self._clock.is_synced(),
            )
        )


def _answer(reply: OnReply | None, answer: Reply) -> None:
    if reply is None:
        return
    try:
        reply(answer)
    except Exception:
        log.exception("whoever scanned could not be answered")
