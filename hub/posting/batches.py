"""Posting gateways' batches: where they stand in their stream, what is new, and the ack (docs/protocol.md)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from hub.core.streams import SeqConflict, Stream, place
from hub.core.times import Occurred, Sending, format_ms, occurred, trusted_ms
from hub.posting.desk import Desk
from hub.posting.outcomes import of_repeat
from hub.posting.reading import Origin, Reading, read_event
from hub.store import rows
from hub.store.sharing import lock_rows
from wire.events import Batch
from wire.feedback import Ack, Conflict, Outcome


@dataclass(frozen=True, slots=True, eq=False)
class BatchJob:
    """A batch that waits. `on_ack` is called after the commit."""

    site: str
    gateway: str
    batch: Batch
    received_ms: int
    on_ack: Callable[[Ack], None]


class Batches:
    """Streams over a desk; forgets with it."""

    def __init__(self, desk: Desk, ledger: str) -> None:
        """Serve `ledger` only."""
        self._desk = desk
        self._ledger = ledger
        self._streams: dict[tuple[str, str, str], Stream] = {}
        self._posted: set[str] = set()

    def forget(self) -> None:
        """Drop what a rollback made untrue."""
        self._streams.clear()
        self._posted.clear()

    def begin(self) -> None:
        """Begin a transaction."""
        self._posted.clear()

    def read(self, job: BatchJob) -> list[Reading]:
        """Read a batch's events."""
        batch = job.batch
        where = f"{job.site}/{job.gateway}/{batch.epoch}"
        return [read_event(raw, source=where, place=seq) for seq, raw in enumerate(batch.events, start=batch.first_seq)]

    def load_known(self, readings: Iterable[Reading]) -> None:
        """Note which of many events the hub has already."""
        raw = self._desk.raw
        ids = raw.listed(reading.id for reading in readings)
        self._posted.update(
            row[0].lower() for row in raw.execute(f"SELECT uuid FROM event WHERE uuid {raw.among}", (ids,))
        )

    def post(self, job: BatchJob, readings: list[Reading]) -> Ack:
        """Post one batch; the ack may be sent after the commit."""
        batch = job.batch
        if batch.ledger is not None and batch.ledger != self._ledger:
            return self._ack(job, self._find(job), None, refused="ledger")
        stream = self._open(job) if readings else self._find(job)
        if stream is None or not readings:
            return self._ack(job, stream, [])
        placed = place(
            stream,
            first_seq=batch.first_seq,
            oldest_seq=batch.oldest_seq,
            seqs=[reading.seq for reading in readings],
            ids=[reading.id for reading in readings],
            known=self._known_places(stream, batch.first_seq, len(readings)),
        )
        if placed.conflict is not None:
            self._raise_conflict(job, stream, placed.conflict)
            return self._ack(job, stream, [], conflict=placed.conflict)
        if placed.hole is not None:
            self._record_hole(job, stream, placed.hole)
        outcomes = self._post_events(job, stream, readings[: placed.taken])
        self._advance(stream, batch.first_seq, readings[: placed.taken])
        return self._ack(job, stream, outcomes)

    def _post_events(self, job: BatchJob, stream: Stream, readings: list[Reading]) -> list[Outcome]:
        desk, batch = self._desk, job.batch
        origin = Origin(desk.shelf.site(job.site), job.received_ms, stream.id)
        sending = Sending(job.received_ms, batch.boot, batch.sent_mono_ms)
        outcomes: list[Outcome] = []
        for offset, reading in enumerate(readings):
            seq, key, event = batch.first_seq + offset, reading.id.lower(), reading.event
            if key in self._posted:
                outcomes.append(of_repeat(desk.shelf, reading.id, seq))
                self._remember_place(stream, seq, reading.id)
                continue
            self._posted.add(key)
            if event is None:
                outcomes.append(desk.post(reading, origin, Occurred(job.received_ms), seq=seq))
                continue
            next_trusted = _next_trusted(readings, offset, sending) if event.clock == "unsynced" else None
            when = occurred(event, sending, last_trusted=stream.last_at, next_trusted=next_trusted)
            if when.problem is None and when.earliest is None and event.at is not None:
                stream.last_at = when.at
            outcomes.append(desk.post(reading, origin, when, seq=seq))
        return outcomes

    def hold_internal(self, job: BatchJob, reading: Reading, traceback: str) -> Ack:
        """Keep the one event of a batch as held, without deciding it (POISON-1)."""
        stream = self._open(job)
        origin = Origin(self._desk.shelf.site(job.site), job.received_ms, stream.id)
        outcome = self._desk.hold_internal(reading, origin, job.batch.first_seq, traceback)
        self._advance(stream, job.batch.first_seq, [reading])
        return self._ack(job, stream, [outcome])

    # -- streams -----------------------------------------------------------------------------------------------------

    def lock_streams(self, jobs: Iterable[BatchJob]) -> None:
        """Lock the streams of some batches, made now where they are new, and read how far they are."""
        of_jobs = {self._open(job).id: (job.site, job.gateway, job.batch.epoch) for job in sorted(jobs, key=_place_of)}
        columns = "id, through_seq, through_id, last_at"
        for row in lock_rows(self._desk.raw, "stream", of_jobs, columns):
            self._streams[of_jobs[row[0]]] = Stream(*row)

    def _find(self, job: BatchJob) -> Stream | None:
        key = (job.site, job.gateway, job.batch.epoch)
        if key not in self._streams:
            row = self._desk.shelf.one(
                "SELECT s.id, s.through_seq, s.through_id, s.last_at FROM stream s JOIN gateway g ON g.id = s.gateway_id"
                " JOIN site ON site.id = g.site_id WHERE site.name = ? AND g.name = ? AND s.epoch = ?",
                *key,
            )
            if row is None:
                return None
            self._streams[key] = Stream(*row)
        return self._streams[key]

    def _open(self, job: BatchJob) -> Stream:
        found = self._find(job)
        if found is not None:
            return found
        desk, site = self._desk, self._desk.shelf.site(job.site)
        row = desk.shelf.one("SELECT id FROM gateway WHERE site_id = ? AND name = ?", site, job.gateway)
        gateway = row[0] if row is not None else self._meet(site, job)
        made = desk.shelf.one(
            "INSERT INTO stream (gateway_id, epoch) VALUES (?, ?) RETURNING id", gateway, job.batch.epoch
        )
        desk.has_changed = True
        stream = self._streams[job.site, job.gateway, job.batch.epoch] = Stream(made[0])
        return stream

    def _meet(self, site: int, job: BatchJob) -> int:
        sql = "INSERT INTO gateway (site_id, name, first_seen, last_seen) VALUES (?, ?, ?, ?) RETURNING id"
        return int(self._desk.shelf.one(sql, site, job.gateway, job.received_ms, job.received_ms)[0])

    def _known_places(self, stream: Stream, first_seq: int, length: int) -> dict[int, str]:
        if first_seq > stream.through_seq:
            return {}
        self._desk.flush()
        bounds = (stream.id, first_seq, first_seq + length - 1)
        return dict(self._desk.raw.execute(rows.KNOWN_PLACES, (*bounds, *bounds)).fetchall())

    def _advance(self, stream: Stream, first_seq: int, taken: list[Reading]) -> None:
        through = first_seq + len(taken) - 1
        if taken and through > stream.through_seq:
            stream.through_seq, stream.through_id = through, taken[-1].id
        self._desk.raw.execute(rows.STREAM, (stream.through_seq, stream.through_id, stream.last_at, stream.id))

    def _remember_place(self, stream: Stream, seq: int, uuid: str) -> None:
        row = self._desk.shelf.one("SELECT id, stream_id, seq FROM event WHERE uuid = ?", uuid)
        if (row[1], row[2]) != (stream.id, seq):
            self._desk.raw.execute(rows.ALIAS, (stream.id, seq, row[0]))
            self._desk.has_changed = True

    # -- what a person must see --------------------------------------------------------------------------------------

    def _record_hole(self, job: BatchJob, stream: Stream, hole: tuple[int, int]) -> None:
        desk = self._desk
        desk.raw.execute(rows.HOLE.insert, (stream.id, *hole, desk.now_ms))
        text = f"{job.site}/{job.gateway} no longer has events {hole[0]} to {hole[1]} of epoch {job.batch.epoch}"
        desk.alarm("hole", text, stream=stream.id)
        stream.through_seq, stream.through_id = hole[1], None

    def _raise_conflict(self, job: BatchJob, stream: Stream, conflict: SeqConflict) -> None:
        text = (
            f"{job.site}/{job.gateway} sent {conflict.id} as event {conflict.seq} of epoch {job.batch.epoch},"
            f" which is known as {conflict.known_id}: a cloned card or a restored outbox"
        )
        if self._desk.shelf.one("SELECT 1 FROM alarm WHERE stream_id = ? AND text = ?", stream.id, text) is None:
            self._desk.alarm("conflict", text, stream=stream.id)

    def _ack(
        self,
        job: BatchJob,
        stream: Stream | None,
        outcomes: list[Outcome] | None,
        *,
        refused: str | None = None,
        conflict: SeqConflict | None = None,
    ) -> Ack:
        return Ack(
            ledger=self._ledger,
            epoch=job.batch.epoch,
            through_seq=0 if stream is None else stream.through_seq,
            through_id=None if stream is None else stream.through_id,
            hub_time=format_ms(self._desk.now_ms),
            batch=job.batch.batch,
            refused=refused,
            conflict=None if conflict is None else Conflict(conflict.seq, conflict.id, conflict.known_id),
            outcomes=outcomes,
        )


def _place_of(job: BatchJob) -> tuple[str, str, str]:
    return job.site, job.gateway, job.batch.epoch


def _next_trusted(readings: list[Reading], offset: int, sending: Sending) -> int | None:
    for reading in readings[offset + 1 :]:
        found = None if reading.event is None else trusted_ms(reading.event, sending)
        if found is not None:
            return found
    return None
