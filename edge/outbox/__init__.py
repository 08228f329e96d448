"""The outbox: the only queue between a scan and the hub, one SQLite file on the gateway's disk (outbox.db).

It owns events with their place in the stream, scans with the answer given, lanes, claims, boxes and running numbers. What
is committed here survives a power cut (WAL, synchronous=FULL). It never deletes an event that the hub has not acknowledged,
never reuses a number, and is used by one thread. sqlite-utils keeps the schema; the hot path is plain sqlite3.
"""

from edge.outbox.opening import Opened, open_outbox
from edge.outbox.outbox import Outbox
from edge.outbox.records import ClaimRow, Entry, EpochState, Held, PackedRow, Row, ScanRecord, Slice
from edge.outbox.transaction import StorageDamaged, StorageFailed

__all__ = [
    "ClaimRow",
    "Entry",
    "EpochState",
    "Held",
    "Opened",
    "Outbox",
    "PackedRow",
    "Row",
    "ScanRecord",
    "Slice",
    "StorageDamaged",
    "StorageFailed",
    "open_outbox",
]
