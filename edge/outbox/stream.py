"""The numbered streams (epochs) and the hub's mark in each: what goes on the wire next, and what became of it.

It owns the counters, the marks and the age of what was acknowledged. The mark never moves but by the methods here; whether
it may move is decided in `edge.link` (docs/protocol.md, ACK-3 and ACK-4).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

import msgspec

from edge.outbox.records import EpochState, Held, Row, Slice
from edge.outbox.transaction import transaction
from wire.codec import BATCH_BYTES_MAX, BATCH_EVENTS_MAX, encode
from wire.events import Event

HEADER_BYTES_MAX = 512
"""What a batch is allowed around its events."""
KEEP_HOURS = 30 * 24
"""Acknowledged events are kept for 30 days of the hub's time (REST-2)."""
_PRUNE_ROWS = 500
_HOUR_MS = 3_600_000

_PUT_LANE = "INSERT INTO lanes (scanner, body) VALUES (?, ?) ON CONFLICT (scanner) DO UPDATE SET body = excluded.body"
_LANE_UNIT = 1024
_ROWS = (
    "SELECT e.seq, e.id, e.scan, COALESCE(s.id, ''), COALESCE(s.scanner, ''), COALESCE(s.owner, ''), e.effect"
    " FROM events e LEFT JOIN scans s ON s.n = e.scan WHERE e.epoch = ? AND e.seq > ? AND e.seq <= ? ORDER BY e.seq"
)
_PUT_HOLD = (
    "INSERT INTO holds (event, state, reason, owner) VALUES (?, 'open', ?, ?) ON CONFLICT (event)"
    " DO UPDATE SET state = 'open', reason = excluded.reason"
)
_PUT_AGE = (
    "INSERT INTO ages (epoch, hour, through_seq, through_scan) VALUES (?, ?, ?, ?) ON CONFLICT (epoch, hour) DO UPDATE SET"
    " through_seq = MAX(through_seq, excluded.through_seq), through_scan = MAX(through_scan, excluded.through_scan)"
)


class _Note(NamedTuple):
    """A mark that moved up, and what is written with it."""

    mark: int
    hour: int
    scan_n: int
    lanes: Mapping[str, str]


class Stream:
    """The epochs of this gateway, oldest first; the last one is current. Belongs to the thread of its connection."""

    def __init__(self, connection: sqlite3.Connection, *, on_rewrite: Callable[[], None] = lambda: None) -> None:
        """Read where each stream stands. `on_rewrite` hears that stored events were decided or renumbered."""
        self._connection = connection
        self._on_rewrite = on_rewrite
        self._epochs: dict[int, EpochState] = {}
        for n, epoch, next_seq, mark, closed in connection.execute(
            "SELECT n, epoch, next_seq, mark, closed FROM epochs ORDER BY n"
        ).fetchall():
            self._epochs[n] = EpochState(n, epoch, next_seq, mark, self._oldest(n, next_seq), bool(closed))
        self._current_n = next(n for n, state in self._epochs.items() if not state.closed)
        self._held = self._count_held()
        self._noted: dict[int, _Note] = {}

    def _oldest(self, n: int, next_seq: int) -> int:
        oldest = self._connection.execute("SELECT MIN(seq) FROM events WHERE epoch = ?", (n,)).fetchone()[0]
        return int(oldest) if oldest else next_seq

    @property
    def current(self) -> EpochState:
        """The stream that new events join."""
        return self._epochs[self._current_n]

    @property
    def epochs(self) -> list[EpochState]:
        """Every stream that is still kept, in the order in which they are sent."""
        return [self._epochs[n] for n in sorted(self._epochs)]

    @property
    def waiting(self) -> int:
        """How many events the hub has not acknowledged, over all streams."""
        return sum(state.waiting for state in self._epochs.values())

    @property
    def held(self) -> int:
        """How many of this gateway's events wait for a person at the hub."""
        return self._held

    def find(self, epoch: str) -> EpochState | None:
        """Find a stream by its name on the wire."""
        return next((state for state in self._epochs.values() if state.epoch == epoch), None)

    def state(self, n: int) -> EpochState | None:
        """Return where a stream stands now; None once it is forgotten."""
        return self._epochs.get(n)

    def grew(self, count: int) -> None:
        """Count events that were committed to the current stream."""
        current = self.current
        self._epochs[current.n] = msgspec.structs.replace(current, next_seq=current.next_seq + count)

    def read_slice(self, n: int, after: int) -> Slice | None:
        """Read what one batch can carry from behind `after`: at most 500 events and 128 KiB (BATCH-2); None for nothing."""
        rows = self._connection.execute(
            "SELECT seq, body FROM events WHERE epoch = ? AND seq > ? ORDER BY seq LIMIT ?",
            (n, after, BATCH_EVENTS_MAX),
        ).fetchall()
        if not rows:
            return None
        bodies: list[str] = []
        room = BATCH_BYTES_MAX - HEADER_BYTES_MAX
        for _, body in rows:
            room -= len(body if body.isascii() else body.encode()) + 1
            if room < 0 and bodies:
                break
            bodies.append(body)
        first = rows[0][0]
        is_full = len(bodies) < len(rows) or len(rows) == BATCH_EVENTS_MAX
        return Slice(n, first, first + len(bodies) - 1, ",".join(bodies), is_full)

    def rows(self, n: int, after: int, through: int) -> list[Row]:
        """List the events behind `after` up to `through`."""
        return [Row(*row) for row in self._connection.execute(_ROWS, (n, after, through))]

    def move_forward(
        self,
        n: int,
        mark: int,
        *,
        hub_ms: int,
        scan_n: int,
        held: Sequence[Held] = (),
        applied: Sequence[str] = (),
        lanes: Mapping[str, str] | None = None,
    ) -> None:
        """Move the mark up, with what is held and the lanes that show it. Raises StorageFailed, with the mark where it was.

        The hub has it on its disk, and says it again after a power cut: where nothing is or was held, it is enough that `note`
        writes it when it has been shown. `scan_n` is the scan of the event at the mark, `applied` may have been held before.
        """
        note = _Note(mark, hub_ms // _HOUR_MS, scan_n, dict(lanes or {}))
        if held or (applied and self._held):
            self._noted.pop(n, None)
            with transaction(self._connection, durable=False):
                self._write_note(n, note)
                self._connection.executemany(_PUT_HOLD, [(h.event, h.reason, h.owner) for h in held])
                self._connection.executemany(
                    "UPDATE holds SET state = 'applied' WHERE event = ?", [(event,) for event in applied]
                )
                self._held = self._count_held()
        else:
            self._noted[n] = note
        self._epochs[n] = msgspec.structs.replace(self._epochs[n], mark=mark)

    def note(self) -> None:
        """Write what `move_forward` left to be written; due before the next scan. Raises StorageFailed: the hub says it again."""
        if not self._noted:
            return
        noted, self._noted = self._noted, {}
        with transaction(self._connection, durable=False):
            for n, note in noted.items():
                self._write_note(n, note)

    def _write_note(self, n: int, note: _Note) -> None:
        self._connection.execute("UPDATE epochs SET mark = ? WHERE n = ?", (note.mark, n))
        self._connection.execute(_PUT_AGE, (n, note.hour, note.mark, note.scan_n))
        if note.lanes:
            put_lanes(self._connection, note.lanes)

    def move_back(self, n: int, mark: int) -> None:
        """Move the mark down: the hub lost what it had. Raises StorageFailed, with the mark where it was."""
        with transaction(self._connection):
            self._connection.execute("UPDATE epochs SET mark = ? WHERE n = ?", (mark, n))
            # What is sent again is no longer old; its age begins with the next acknowledgement.
            self._connection.execute("DELETE FROM ages WHERE epoch = ? AND through_seq > ?", (n, mark))
        self._epochs[n] = msgspec.structs.replace(self._epochs[n], mark=mark)

    def split(self, n: int, new_epoch: str) -> EpochState:
        """Give the unacknowledged events of a stream to a new epoch, ids and order unchanged (CONF-2).

        The new epoch is the current one if the old one was. Raises StorageFailed, with everything where it was.
        """
        old, new_n = self._epochs[n], max(self._epochs) + 1
        rows = self._connection.execute(
            "SELECT seq, body FROM events WHERE epoch = ? AND seq > ? ORDER BY seq", (n, old.mark)
        ).fetchall()
        is_current = n == self._current_n
        with transaction(self._connection):
            self._connection.execute(
                "INSERT INTO epochs (n, epoch, next_seq, closed) VALUES (?, ?, ?, ?)",
                (new_n, new_epoch, len(rows) + 1, not is_current),
            )
            self._connection.executemany(
                "UPDATE events SET epoch = ?, seq = ?, body = ? WHERE epoch = ? AND seq = ?",
                [(new_n, i, _renumbered(body, i), n, seq) for i, (seq, body) in enumerate(rows, start=1)],
            )
            self._connection.execute("UPDATE epochs SET closed = 1, next_seq = ? WHERE n = ?", (old.mark + 1, n))
        self._epochs[n] = msgspec.structs.replace(
            old, closed=True, next_seq=old.mark + 1, oldest_seq=min(old.oldest_seq, old.mark + 1)
        )
        self._epochs[new_n] = EpochState(new_n, new_epoch, len(rows) + 1, 0, 1, not is_current)
        if is_current:
            self._current_n = new_n
        self._forget_if_empty(n)
        self._on_rewrite()
        return self._epochs[new_n]

    def settle_hold(self, event: str, state: str, reason: str) -> bool:
        """Note what became of a held event of this gateway; True when that is news. Raises StorageFailed."""
        row = self._connection.execute("SELECT state FROM holds WHERE event = ?", (event,)).fetchone()
        if (row[0] if row else None) == state:
            return False
        owner = self._owner_of(event)
        if owner is None:
            return False
        with transaction(self._connection, durable=False):
            self._connection.execute(
                "INSERT INTO holds (event, state, reason, owner) VALUES (?, ?, ?, ?) ON CONFLICT (event)"
                " DO UPDATE SET state = excluded.state, reason = excluded.reason",
                (event, state, reason, owner),
            )
        self._held = self._count_held()
        self._on_rewrite()
        return True

    def _owner_of(self, event: str) -> str | None:
        row = self._connection.execute(
            "SELECT COALESCE(s.owner, '') FROM events e LEFT JOIN scans s ON s.n = e.scan WHERE e.id = ?", (event,)
        ).fetchone()
        return str(row[0]) if row else None

    def open_holds(self) -> list[str]:
        """List this gateway's held events."""
        return [row[0] for row in self._connection.execute("SELECT event FROM holds WHERE state = 'open'")]

    def _count_held(self) -> int:
        return int(self._connection.execute("SELECT COUNT(*) FROM holds WHERE state = 'open'").fetchone()[0])

    def prune(self, hub_ms: int) -> bool:
        """Forget a little of what was acknowledged more than 30 days of hub time ago; True when there is more to forget."""
        limit = hub_ms // _HOUR_MS - KEEP_HOURS
        old = self._connection.execute(
            "SELECT epoch, hour, through_seq, through_scan FROM ages WHERE hour < ? ORDER BY epoch, hour LIMIT 1",
            (limit,),
        ).fetchone()
        if old is None:
            return False
        n, hour, through_seq, through_scan = old
        state = self._epochs[n]
        through = min(through_seq, state.mark)
        upper = min(through, state.oldest_seq + _PRUNE_ROWS - 1)
        with transaction(self._connection, durable=False):
            self._connection.execute(
                "DELETE FROM holds WHERE event IN (SELECT id FROM events WHERE epoch = ? AND seq <= ?)", (n, upper)
            )
            self._connection.execute("DELETE FROM events WHERE epoch = ? AND seq <= ?", (n, upper))
            if upper >= through:
                self._connection.execute("DELETE FROM scans WHERE n <= ?", (through_scan,))
                self._connection.execute("DELETE FROM boxes WHERE scan <= ?", (through_scan,))
                self._connection.execute("DELETE FROM ages WHERE epoch = ? AND hour = ?", (n, hour))
        self._epochs[n] = msgspec.structs.replace(state, oldest_seq=max(state.oldest_seq, upper + 1))
        self._forget_if_empty(n)
        self._held = self._count_held()
        return True

    def _forget_if_empty(self, n: int) -> None:
        state = self._epochs[n]
        if state.closed and state.oldest_seq >= state.next_seq:
            with transaction(self._connection):
                self._connection.execute("DELETE FROM epochs WHERE n = ?", (n,))
            del self._epochs[n]


def put_lanes(connection: sqlite3.Connection, lanes: Mapping[str, str]) -> None:
    """Write lanes, each filled up with blanks: a text as long as the one before takes no new pages and gives none back."""
    rows = [(scanner, body.ljust(len(body) + -len(body) % _LANE_UNIT)) for scanner, body in lanes.items()]
    connection.executemany(_PUT_LANE, rows)


def _renumbered(body: str, seq: int) -> str:
    return encode(msgspec.structs.replace(msgspec.json.decode(body, type=Event), seq=seq)).decode()
