"""One scan, one commit: answer, events, lanes, claims and boxes go to disk together. Holds the stream and the own scans beside it."""

from __future__ import annotations

import sqlite3

import msgspec

from edge.outbox.opening import Opened
from edge.outbox.own import OwnScans
from edge.outbox.records import ClaimRow, Entry, PackedRow, ScanRecord
from edge.outbox.stream import Stream, put_lanes
from edge.outbox.transaction import storage_error, transaction
from wire.codec import encode
from wire.events import Event

_INSERT_EVENT = (
    "INSERT INTO events (epoch, seq, id, scan, body, effect, document, reference, voids, serial, package)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_INSERT_SCAN = (
    "INSERT INTO scans (id, at, day, scanner, owner, worker, text, headline, reply, events)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_END_PARKED = (
    "UPDATE scans SET n = (SELECT MAX(n) + 1 FROM scans), day = ?, owner = ?, worker = ?, headline = ?, events = ?"
    " WHERE id = ? RETURNING n"
)
_PUT_META = "INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"
_PUT_CLAIM = (
    "INSERT INTO claims (number, session, worker, scanner, last_mono_ms, id, over) VALUES (?, ?, ?, ?, ?, ?, ?)"
    " ON CONFLICT (number) DO UPDATE SET session = excluded.session, worker = excluded.worker, scanner = excluded.scanner,"
    " last_mono_ms = excluded.last_mono_ms, id = CASE excluded.over WHEN '' THEN claims.id ELSE excluded.id END,"
    " over = CASE excluded.over WHEN '' THEN claims.over ELSE excluded.over END"
)
_CLAIMS = "SELECT number, session, worker, scanner, last_mono_ms, id, over FROM claims"
_PUT_BOX = "INSERT OR REPLACE INTO boxes (package, number, place, goods, scan) VALUES (?, ?, ?, ?, ?)"
_FIRST_EPOCH_N = 1


class Outbox:
    """The gateway's durable memory. Every method belongs to one thread; failed writes raise StorageFailed."""

    def __init__(self, opened: Opened, *, new_epoch: str) -> None:
        """Take over an opened file; `new_epoch` is used where the file is new or was damaged."""
        self._opened = opened
        self._connection = opened.connection
        self._begin(opened, new_epoch)
        self.own = OwnScans(self._connection)
        self.stream = Stream(self._connection, on_rewrite=self.own.forget_received)
        self._reference = int(self.meta("reference") or "0")
        self._claimed = {row.number: (row.worker, row.over) for row in self.claims()}
        self.claim_changes = 0
        """Counts how often an order was claimed by somebody else than before, or released."""

    def _begin(self, opened: Opened, new_epoch: str) -> None:
        if self._connection.execute("SELECT 1 FROM epochs").fetchone():
            return
        bodies = opened.salvage.bodies
        with transaction(self._connection):
            self._connection.execute(
                "INSERT INTO epochs (n, epoch, next_seq) VALUES (?, ?, ?)", (_FIRST_EPOCH_N, new_epoch, len(bodies) + 1)
            )
            if opened.salvage.ledger:
                self._connection.execute(_PUT_META, ("ledger", opened.salvage.ledger))
            for seq, (event_id, body) in enumerate(bodies, start=1):
                event = msgspec.structs.replace(msgspec.json.decode(body, type=Event), seq=seq)
                row = (_FIRST_EPOCH_N, seq, event_id, 0, encode(event).decode(), None, event.document, event.reference)
                self._connection.execute(_INSERT_EVENT, (*row, event.voids, serial_key(event), event.package))

    def close(self) -> None:
        """Close the file and let another process have it."""
        self._connection.close()
        self._opened.lock.close()

    def commit_scan(self, record: ScanRecord) -> None:
        """Store one scan with all that follows from it, durably, or nothing of it. Raises StorageFailed."""
        stream, execute = self.stream, self._connection.execute
        event_ids = ",".join(entry.event.id for entry in record.entries)
        with transaction(self._connection):
            scan_n = self._answered_before(record, event_ids) or self._insert_scan(record, event_ids)
            self._insert_events(record.entries, scan_n)
            put_lanes(self._connection, record.lanes)
            for claim in record.claimed:
                execute(_PUT_CLAIM, msgspec.structs.astuple(claim))
            for number in record.released:
                execute("DELETE FROM claims WHERE number = ?", (number,))
            if record.packed is not None:
                self._put_boxes(record.packed, scan_n)
            for scan in record.undone_scans:
                execute("UPDATE scans SET undone = 1 WHERE id = ?", (scan,))
            if record.used_reference:
                execute(_PUT_META, ("reference", str(self._reference + 1)))
        stream.grew(len(record.entries))
        self._note_claims(record)
        if record.undone_scans or any(entry.event.voids for entry in record.entries):
            self.own.forget_received()
        self._reference += record.used_reference

    def _note_claims(self, record: ScanRecord) -> None:
        for claim in record.claimed:
            who = (claim.worker, claim.over or self._claimed.get(claim.number, ("", ""))[1])
            self.claim_changes += self._claimed.get(claim.number) != who
            self._claimed[claim.number] = who
        for number in record.released:
            self.claim_changes += self._claimed.pop(number, None) is not None

    def _put_boxes(self, packed: PackedRow, scan_n: int) -> None:
        self._connection.execute("DELETE FROM boxes WHERE number = ?", (packed.number,))
        rows = [(label, packed.number, place, goods, scan_n) for place, (label, goods) in enumerate(packed.boxes)]
        self._connection.executemany(_PUT_BOX, rows)

    def _insert_scan(self, record: ScanRecord, event_ids: str) -> int:
        who = (record.scanner, record.owner, record.worker)
        told = (record.text, record.headline, record.reply, event_ids)
        return self._connection.execute(_INSERT_SCAN, (record.id, record.at, record.day, *who, *told)).lastrowid or 0

    def _answered_before(self, record: ScanRecord, event_ids: str) -> int | None:
        """Bring a scan that was parked to the end, with its events; the reply that it was given stays."""
        if not record.was_parked:
            return None
        values = (record.day, record.owner, record.worker, record.headline, event_ids, record.id)
        rows = self._connection.execute(_END_PARKED, values).fetchall()
        return int(rows[0][0]) if rows else None

    def _insert_events(self, entries: list[Entry], scan_n: int) -> None:
        if not entries:
            return
        current = self.stream.current
        for seq, entry in enumerate(entries, start=current.next_seq):
            event = msgspec.structs.replace(entry.event, seq=seq)
            place = (current.n, seq, event.id, scan_n, encode(event).decode(), entry.effect)
            self._connection.execute(
                _INSERT_EVENT, (*place, event.document, event.reference, event.voids, serial_key(event), event.package)
            )
        next_seq = current.next_seq + len(entries)
        self._connection.execute("UPDATE epochs SET next_seq = ? WHERE n = ?", (next_seq, current.n))

    def reply_of(self, scan_id: str) -> str | None:
        """Return the reply given to a scan, as it was stored; None for a scan that was never stored."""
        row = self._connection.execute("SELECT reply FROM scans WHERE id = ?", (scan_id,)).fetchone()
        return str(row[0]) if row else None

    def put_lanes(self, lanes: dict[str, str]) -> None:
        """Store lanes that changed without a scan. Raises StorageFailed."""
        with transaction(self._connection, durable=False):
            put_lanes(self._connection, lanes)

    def lanes(self) -> dict[str, str]:
        """Return every lane as it was stored last."""
        return dict(self._connection.execute("SELECT scanner, body FROM lanes").fetchall())

    def claims(self) -> list[ClaimRow]:
        """List the claims of this gateway."""
        rows = self._connection.execute(_CLAIMS)
        return [ClaimRow(*row) for row in rows]

    def claim(self, number: str) -> ClaimRow | None:
        """Find the claim on an order."""
        row = self._connection.execute(f"{_CLAIMS} WHERE number = ?", (number,)).fetchone()
        return ClaimRow(*row) if row else None

    def restart_claims(self) -> None:
        """Count every claim's lease from the start of this boot, whose clock began again at 0. Raises StorageFailed."""
        with transaction(self._connection):
            self._connection.execute("UPDATE claims SET last_mono_ms = 0")

    @property
    def next_reference(self) -> int:
        """The next running number of work without a document."""
        return self._reference + 1

    def meta(self, key: str) -> str | None:
        """Return a stored fact about this gateway."""
        row = self._connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        return str(row[0]) if row else None

    def put_meta(self, key: str, value: str) -> None:
        """Store a fact about this gateway, durably. Raises StorageFailed."""
        with transaction(self._connection):
            self._connection.execute(_PUT_META, (key, value))

    def probe(self) -> None:
        """Write something small, to find out whether the disk takes writes again. Raises StorageFailed."""
        try:
            self.put_meta("probe", "1" if self.meta("probe") != "1" else "2")
        except sqlite3.DatabaseError as error:
            raise storage_error(error) from error


def serial_key(event: Event) -> str | None:
    """Return the key under which an own event is found by item, serial and kind."""
    return f"{event.sku}\x1f{event.serial}\x1f{event.kind}" if event.serial and event.sku else None
