"""The gateway's own scans and events, looked up for the workflows (edge.core.book). Reads only."""

from __future__ import annotations

import sqlite3
from collections import Counter
from dataclasses import dataclass, field

import msgspec

from edge.core.book import StoredEvent, StoredScan
from edge.core.lane import Box, Goods
from wire.amounts import BadAmount, parse_micro
from wire.events import Event

_EVENT = (
    "SELECT e.body, CASE WHEN h.state = 'open' THEN 'held' WHEN e.seq <= p.mark THEN 'applied' ELSE 'waiting' END,"
    " EXISTS (SELECT 1 FROM events v WHERE v.voids = e.id) OR COALESCE(h.state IN ('rejected', 'undone'), 0)"
    " FROM events e JOIN epochs p ON p.n = e.epoch LEFT JOIN holds h ON h.event = e.id WHERE "
)
_SCAN = "SELECT id, at, scanner, text, headline, worker, undone, events FROM scans WHERE "
_RECEIVED = (
    "SELECT e.epoch, e.seq, e.body FROM events e LEFT JOIN holds h ON h.event = e.id"
    " WHERE e.reference = ? AND (e.epoch, e.seq) > (?, ?) AND e.document IS NULL"
    " AND NOT EXISTS (SELECT 1 FROM events v WHERE v.voids = e.id) AND COALESCE(h.state, '') NOT IN ('rejected', 'undone')"
    " ORDER BY e.epoch, e.seq"
)
REFERENCES_MAX = 50
"""Temporary references whose sums are kept in memory; more, and they are summed up anew."""
_decoder = msgspec.json.Decoder(Event)
_goods_decoder = msgspec.json.Decoder(list[Goods])


@dataclass
class _Received:
    """What came or went back under a reference up to a place in the stream, by kind and sku in millionths."""

    place: tuple[int, int] = (0, 0)
    by_item: Counter[tuple[str, str]] = field(default_factory=Counter)


class OwnScans:
    """Read access to what this gateway stored. Belongs to the thread of its connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Read through the outbox's own connection."""
        self._connection = connection
        self._received: dict[str, _Received] = {}

    def own_scans(self, owner: str, limit: int) -> list[StoredScan]:
        """List the newest scans that wrote events of an owner, newest first."""
        rows = self._connection.execute(_SCAN + "owner = ? AND events <> '' ORDER BY n DESC LIMIT ?", (owner, limit))
        return [self._scan(row) for row in rows.fetchall()]

    def scan(self, scan_id: str) -> StoredScan | None:
        """Find a stored scan."""
        row = self._connection.execute(_SCAN + "id = ?", (scan_id,)).fetchone()
        return self._scan(row) if row else None

    def scans_under(self, reference: str) -> list[StoredScan]:
        """List the scans not undone that wrote events under a reference, oldest first."""
        rows = self._connection.execute(
            _SCAN + "n IN (SELECT scan FROM events WHERE reference = ?) AND undone = 0 ORDER BY n", (reference,)
        )
        return [self._scan(row) for row in rows.fetchall()]

    def received_under(self, reference: str, sku: str, kind: str = "receipt") -> int:
        """Sum the events of a kind of an item under a reference that were not taken back; only what is new is read."""
        if reference not in self._received and len(self._received) >= REFERENCES_MAX:
            self._received.clear()
        found = self._received.setdefault(reference, _Received())
        for epoch_n, seq, body in self._connection.execute(_RECEIVED, (reference, *found.place)).fetchall():
            event = _decoder.decode(body)
            found.place = (epoch_n, seq)
            if event.sku is not None:
                found.by_item[event.kind, event.sku] += _quantity_of(event)
        return found.by_item[kind, sku]

    def forget_received(self) -> None:
        """Sum up anew: something was taken back, decided or renumbered."""
        self._received.clear()

    def own_events(self, document: str) -> list[StoredEvent]:
        """List the unvoided events of a document, oldest first."""
        found = self._events("e.document = ? AND e.voids IS NULL ORDER BY e.epoch, e.seq", (document,))
        return [event for event in found if not event.voided]

    def package_events(self, package: str) -> list[StoredEvent]:
        """List the unvoided events of a tote, box or pallet, oldest first."""
        found = self._events("e.package = ? AND e.voids IS NULL ORDER BY e.epoch, e.seq", (package,))
        return [event for event in found if not event.voided]

    def boxes(self, number: str) -> list[Box]:
        """List the boxes that an order was checked into, in their order."""
        rows = self._connection.execute("SELECT package, goods FROM boxes WHERE number = ? ORDER BY place", (number,))
        return [Box(package, _goods_decoder.decode(goods)) for package, goods in rows.fetchall()]

    def boxed_for(self, package: str) -> str | None:
        """Find the order that a box was checked for."""
        row = self._connection.execute("SELECT number FROM boxes WHERE package = ?", (package,)).fetchone()
        return str(row[0]) if row else None

    def serial_seen(self, sku: str, serial: str, kind: str) -> StoredEvent | None:
        """Find the newest unvoided event of the same kind with this serial."""
        found = self._events("e.serial = ? ORDER BY e.epoch DESC, e.seq DESC", (f"{sku}\x1f{serial}\x1f{kind}",))
        return next((event for event in found if not event.voided), None)

    def event(self, event_id: str) -> StoredEvent | None:
        """Find an event by its id."""
        found = self._events("e.id = ?", (event_id,))
        return found[0] if found else None

    def effect_of(self, event_id: str) -> str | None:
        """Return what an event changes while it waits, as it was stored."""
        row = self._connection.execute("SELECT effect FROM events WHERE id = ?", (event_id,)).fetchone()
        return row[0] if row else None

    def place_of(self, event_id: str) -> tuple[str, str] | None:
        """Return the scan that wrote an event, and its scanner."""
        row = self._connection.execute(
            "SELECT s.id, s.scanner FROM events e JOIN scans s ON s.n = e.scan WHERE e.id = ?", (event_id,)
        ).fetchone()
        return (str(row[0]), str(row[1])) if row else None

    def counts_of(self, owner: str, day: str) -> tuple[int, int]:
        """Count an owner's scans of a day that wrote events, and their events held."""
        scans = 0
        for (scan_day,) in self._connection.execute(
            "SELECT day FROM scans WHERE owner = ? AND events <> '' ORDER BY n DESC", (owner,)
        ):
            if scan_day != day:
                break
            scans += 1
        held = self._connection.execute("SELECT COUNT(*) FROM holds WHERE owner = ? AND state = 'open'", (owner,))
        return scans, int(held.fetchone()[0])

    def _scan(self, row: tuple[str, str, str, str, str, str | None, int, str]) -> StoredScan:
        scan_id, at, scanner, text, headline, worker, undone, ids = row
        events = [event for event_id in ids.split(",") if ids and (event := self.event(event_id))]
        return StoredScan(
            id=scan_id,
            at=at,
            scanner=scanner,
            text=text,
            headline=headline,
            events=events,
            worker=worker,
            undone=bool(undone),
        )

    def _events(self, condition: str, values: tuple[str, ...]) -> list[StoredEvent]:
        rows = self._connection.execute(_EVENT + condition, values).fetchall()
        return [_stored_event(*row) for row in rows]


def _stored_event(body: str, state: str, voided: int) -> StoredEvent:
    event = _decoder.decode(body)
    return StoredEvent(
        id=event.id,
        kind=event.kind,
        quantity=_quantity_of(event),
        state=state,
        sku=event.sku,
        scan=event.scan,
        location=event.location,
        to_location=event.to_location,
        document=event.document,
        line=event.line,
        lot=event.lot,
        serial=event.serial,
        expiry=event.expiry,
        reference=event.reference,
        reason=event.reason,
        package=event.package,
        worker=event.worker,
        scanner=event.scanner,
        at=event.at or "",
        voided=bool(voided),
    )


def _quantity_of(event: Event) -> int:
    try:
        return parse_micro(event.quantity) if event.quantity else 0
    except BadAmount:
        return 0
