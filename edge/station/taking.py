"""One scan, from its text to its commit: build the events of what the core decided, store all, count what waits."""

from __future__ import annotations

from typing import NamedTuple

from edge.core.lane import Lane, encode_goods, encode_lane, new_lane, owner_of
from edge.core.raw import RawScan
from edge.core.scan import Moment, ScanIn
from edge.core.settings import Settings
from edge.core.taken import Draft, Packed, Taken
from edge.outbox import ClaimRow, Entry, PackedRow, ScanRecord
from edge.station.book import DockBook
from edge.station.clock import Clock, moment_of, rfc3339
from edge.station.new_ids import NewId
from edge.station.reply import Reply, encode_reply, reply_of
from edge.station.rules import Rules
from edge.station.stores import Stores
from edge.station.waiting import Effect, effects_of, effects_of_void, encode_effects
from wire.amounts import format_micro
from wire.events import Event


class Stored(NamedTuple):
    """A scan that is on disk: its reply, and what is kept in memory of it."""

    reply: Reply
    owner: str
    effects: list[list[Effect]]
    lanes: dict[str, Lane]


class Taking:
    """Takes scans, one after the other, on the station's thread."""

    def __init__(
        self, *, stores: Stores, book: DockBook, rules: Rules, settings: Settings, clock: Clock, new_id: NewId
    ) -> None:
        """Work on open stores."""
        self._stores, self._book, self._rules = stores, book, rules
        self._settings, self._clock, self._new_id = settings, clock, new_id

    def take(self, raw: RawScan, *, is_burst: bool) -> Stored:
        """Store one scan with its answer; `count` comes before the next one. Raises StorageFailed with nothing stored."""
        moment = moment_of(self._clock, raw.mono_ms)
        self._book.today = moment.today
        scan = ScanIn(
            id=raw.id or self._new_id(moment.wall_ms),
            text=raw.text,
            symbology=raw.symbology,
            damage=raw.damage,
            burst=is_burst,
            card=raw.card,
            is_remote=raw.is_remote,
        )
        lane = self._stores.lanes.get(raw.scanner) or new_lane(raw.scanner)
        return self._store(self._rules.take(self._book, lane, scan, moment, self._settings), scan, moment)

    def count(self, stored: Stored) -> None:
        """Keep in memory what a stored scan changed: what waits, and the lanes."""
        self._stores.waiting.add((stored.owner, changed) for changed in stored.effects)
        self._stores.lanes.update(stored.lanes)

    def release(self, scanner: str) -> bool:
        """Take the next parked scan of a lane, if it may be taken now, and say whether there was one. Raises StorageFailed."""
        lane = self._stores.lanes.get(scanner)
        if lane is None or not lane.parked:
            return False
        moment = moment_of(self._clock)
        self._book.today = moment.today
        taken = self._rules.release(self._book, lane, moment, self._settings)
        if taken is None:
            return False
        self.count(self._store(taken, lane.parked[0], moment, was_parked=True))
        return True

    def _store(self, taken: Taken, scan: ScanIn, moment: Moment, *, was_parked: bool = False) -> Stored:
        at = rfc3339(moment.wall_ms)
        effects = [self._effects(draft) for draft in taken.drafts]
        entries = [
            Entry(self._event(draft, scan, taken.lane.scanner, moment, at), encode_effects(changed))
            for draft, changed in zip(taken.drafts, effects, strict=True)
        ]
        reply = reply_of(taken.answer, [entry.event.id for entry in entries])
        record = _record(taken, scan, moment, at=at, entries=entries, reply=reply, was_parked=was_parked)
        self._stores.outbox.commit_scan(record)
        return Stored(reply, record.owner, effects, {taken.lane.scanner: taken.lane, **taken.other_lanes})

    def _event(self, draft: Draft, scan: ScanIn, scanner: str, moment: Moment, at: str) -> Event:
        return Event(
            id=self._new_id(moment.wall_ms),
            kind=draft.kind,
            at=at,
            boot=moment.boot,
            mono_ms=moment.mono_ms,
            clock="synced" if self._clock.is_synced() else "unsynced",
            scan=scan.text if draft.scan is None else draft.scan,
            symbology=draft.symbology or scan.symbology,
            sku=draft.sku,
            quantity=None if draft.kind == "void" else format_micro(draft.quantity),
            location=draft.location,
            to_location=draft.to_location,
            document=draft.document,
            line=draft.line,
            lot=draft.lot,
            serial=draft.serial,
            expiry=draft.expiry,
            voids=draft.voids,
            worker=draft.worker,
            scanner=scanner,
            reason=draft.reason,
            reference=draft.reference,
            package=draft.package,
            answers=draft.answers,
            complete=draft.complete,
        )

    def _effects(self, draft: Draft) -> list[Effect]:
        if draft.kind == "void":
            own = self._stores.outbox.own
            voids = draft.voids or ""
            return effects_of_void(own.event(voids), own.effect_of(voids))
        projected = 0
        if draft.kind == "count" and draft.sku and draft.location:
            projected = self._book.projected(draft.sku, draft.location, draft.lot)
        above = self._book.order_above(draft.document, draft.line) if draft.document and draft.line else None
        return effects_of(draft, staging=self._settings.staging, projected=projected, above=above)


def _record(
    taken: Taken, scan: ScanIn, moment: Moment, *, at: str, entries: list[Entry], reply: Reply, was_parked: bool
) -> ScanRecord:
    lanes: dict[str, Lane] = {taken.lane.scanner: taken.lane, **taken.other_lanes}
    claimed = [
        ClaimRow(
            change.number,
            change.session,
            change.worker,
            taken.lane.scanner,
            moment.mono_ms,
            id=scan.id,
            over=change.over,
        )
        for change in taken.claims
        if change.change == "claim"
    ]
    return ScanRecord(
        id=scan.id,
        at=at,
        day=moment.today,
        scanner=taken.lane.scanner,
        owner=owner_of(taken.lane),
        worker=taken.lane.worker,
        text=scan.text,
        headline=taken.answer.headline,
        reply=encode_reply(reply),
        entries=entries,
        lanes={name: encode_lane(lane).decode() for name, lane in lanes.items()},
        claimed=claimed,
        released=[change.number for change in taken.claims if change.change == "release"],
        packed=_packed_row(taken.packed) if taken.packed is not None else None,
        undone_scans=taken.undone_scans,
        used_reference=taken.used_reference,
        was_parked=was_parked,
    )


def _packed_row(packed: Packed) -> PackedRow:
    return PackedRow(packed.number, [(box.package, encode_goods(box.goods)) for box in packed.boxes])
