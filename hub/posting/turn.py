"""One transaction after the other on the writing connection: begun, worked in, given its version, sealed, committed or undone.

It owns that connection, the caches over it (the desk), and the end of the chain of seals. It runs on the writer's thread only.
Where several hubs share the database a transaction that collided with another is tried again, and a lost connection is replaced.
"""

from __future__ import annotations

import contextlib
import logging
import random
import time
from collections.abc import Callable
from typing import Any, TypeVar

from hub.core.chain import CommitRow
from hub.posting.batches import Batches
from hub.posting.commit import Commit
from hub.posting.desk import Desk
from hub.posting.sealing import Sealing
from hub.store import rows, sharing
from hub.store.database import FAILURES, new_tag
from hub.store.driver import Collided, Store, StoreFailed
from hub.store.imprints import keep_imprints
from hub.store.seals import seal_rest

log = logging.getLogger(__name__)

T = TypeVar("T")

TRIES_MAX = 20
PAUSE_MAX_S = 0.05
"""After a collision, times the number of tries, so that two hubs do not meet again."""


class Turn:
    """The writing connection and all that hangs on it."""

    def __init__(self, store: Store, *, ledger: str, name: str, clock_ms: Callable[[], int], decide_event: Any) -> None:
        """Open the database as the hub `name`. Raises StoreFailed where another hub has that name."""
        self._store, self._ledger, self._name = store, ledger, name
        self._clock_ms, self._decide = clock_ms, decide_event
        self.version = 0
        self._open()

    def _open(self) -> None:
        self.raw = self._store.connect()
        if not self.raw.claim(self._name):
            self.raw.close()
            raise StoreFailed(f"another hub runs on it under the name {self._name!r}: say --instance NAME")
        self._engine = self._store.engine_over(self.raw)
        self.sql = self._engine.connect()
        self.desk = Desk(self.raw, self._decide)
        self.batches = Batches(self.desk, self._ledger)
        self._seal_rest()
        self.sealing = Sealing(self.raw)
        self.version = self.desk.shelf.one("SELECT coalesce(max(version), 0) FROM commit_log")[0]
        self.is_only_hub = not self.raw.is_shared or sharing.other_hubs(self.raw) == 0

    def _seal_rest(self) -> None:
        """Seal what a killed hub had not sealed: only whoever has claimed the ledger, since a hub that runs holds its own."""
        self.raw.begin()
        seal_rest(self.raw)
        self.raw.commit()

    def close(self) -> None:
        """Write the seals that wait and close the connection; who follows this hub's commits hears of its end."""
        self.write_seals()
        if self.raw.is_shared:
            with contextlib.suppress(StoreFailed):
                sharing.tell_others(self.raw)
        self._close()

    def _close(self) -> None:
        self.sql.close()
        self._engine.dispose()
        self.raw.close()

    def transact(self, work: Callable[[], T], *, is_alone: bool = True) -> tuple[T, Commit | None]:
        """Run `work` in one transaction and return what it returned, with the commit if it changed anything.

        Its stock rows are still to be added (`Desk.changed_stock`): no ack waits for them.
        """
        for tried in range(1, TRIES_MAX):
            try:
                return self._transact(work, is_alone=is_alone)
            except Collided as error:
                log.info("collided with another hub, trying again: %s", error)
                time.sleep(random.uniform(0, PAUSE_MAX_S) * tried)
        return self._transact(work, is_alone=True)

    def _transact(self, work: Callable[[], T], *, is_alone: bool) -> tuple[T, Commit | None]:
        if self.raw.is_lost:
            self._close()
            self._open()
        raw, desk = self.raw, self.desk
        is_shared = raw.is_shared

        try:
            raw.begin(is_alone=is_alone)
            desk.begin(version=0 if is_shared else self.version + 1, now_ms=self._clock_ms(), is_alone=is_alone)
            self.batches.begin()
            result = work()
            documents = desk.finish()
            if desk.has_changed:
                keep_imprints(raw, desk.added, desk.written, desk.version)
            made = self._commit_row(documents, is_alone=is_alone) if desk.has_changed else None
            carries_seals = made is not None and (is_shared or self.sealing.is_due)
            if carries_seals:
                self.sealing.write()
            raw.commit()
        except BaseException:
            raw.rollback()
            self._undo()
            raise
        if made is None:
            return result, None
        commit, row = made
        self.version = commit.version
        if carries_seals:
            self.sealing.written()
        if not is_shared:
            self.sealing.take(row, desk.added)
        return result, commit

    def _commit_row(self, documents: list[str], *, is_alone: bool) -> tuple[Commit, CommitRow]:
        raw, desk = self.raw, self.desk
        first, last = desk.first_decision, desk.next_id - 1
        decisions = (first, last) if last >= first else (None, None)
        version = desk.version
        commit = Commit(version, version - 1, new_tag(), desk.now_ms, [], documents, desk.posted, desk.held)
        row = CommitRow(version, commit.tag, desk.now_ms, *decisions)
        raw.execute(rows.COMMIT.insert, row)
        if raw.is_shared:
            if is_alone and last >= first:
                sharing.give_numbers(raw, last)
            self.sealing.begin_anew()
            self.sealing.take(row, desk.added)
            sharing.tell_others(raw)
        return commit, row

    def _undo(self) -> None:
        self.sealing.undo()
        self.batches.forget()
        # Where others write too, everything is read anew at the beginning of each transaction.
        if self.raw.is_shared:
            self.desk.drop()
        else:
            self.desk.forget()

    def write_seals(self) -> None:
        """Write the seals that wait in a commit of their own."""
        if not self.sealing.is_waiting:
            return
        try:
            self.raw.begin()
            self.sealing.write()
            self.raw.commit()
        except FAILURES:
            log.exception("could not write the seals that wait; they are written with a later commit")
        else:
            self.sealing.written()
        finally:
            self.raw.rollback()
