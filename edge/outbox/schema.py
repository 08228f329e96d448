"""The tables of outbox.db and how they grow. Owns the schema; a released migration is never edited, only followed."""

from __future__ import annotations

from edge.steps import Steps

NAME = "tallydock.outbox"

_FIRST = (
    "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
    """CREATE TABLE epochs (
        n INTEGER PRIMARY KEY, epoch TEXT NOT NULL UNIQUE, next_seq INTEGER NOT NULL DEFAULT 1 CHECK (next_seq >= 1),
        mark INTEGER NOT NULL DEFAULT 0 CHECK (mark >= 0 AND mark < next_seq), closed INTEGER NOT NULL DEFAULT 0) STRICT""",
    """CREATE TABLE scans (
        n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, at TEXT NOT NULL, day TEXT NOT NULL, scanner TEXT NOT NULL,
        owner TEXT NOT NULL, worker TEXT, text TEXT NOT NULL, headline TEXT NOT NULL, reply TEXT NOT NULL,
        events TEXT NOT NULL DEFAULT '', undone INTEGER NOT NULL DEFAULT 0) STRICT""",
    "CREATE INDEX scans_of_owner ON scans (owner, n) WHERE events <> ''",
    """CREATE TABLE events (
        epoch INTEGER NOT NULL REFERENCES epochs (n), seq INTEGER NOT NULL CHECK (seq >= 1), id TEXT NOT NULL UNIQUE,
        scan INTEGER NOT NULL, body TEXT NOT NULL, effect TEXT, document TEXT, reference TEXT, voids TEXT, serial TEXT,
        PRIMARY KEY (epoch, seq)) STRICT, WITHOUT ROWID""",
    "CREATE INDEX events_of_document ON events (document) WHERE document IS NOT NULL",
    "CREATE INDEX events_of_reference ON events (reference) WHERE reference IS NOT NULL",
    "CREATE INDEX events_voided ON events (voids) WHERE voids IS NOT NULL",
    "CREATE INDEX events_of_serial ON events (serial) WHERE serial IS NOT NULL",
    """CREATE TABLE holds (
        event TEXT PRIMARY KEY, state TEXT NOT NULL, reason TEXT NOT NULL, owner TEXT NOT NULL) STRICT, WITHOUT ROWID""",
    "CREATE INDEX holds_open ON holds (owner) WHERE state = 'open'",
    "CREATE TABLE lanes (scanner TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT, WITHOUT ROWID",
    """CREATE TABLE claims (
        number TEXT PRIMARY KEY, session TEXT NOT NULL, worker TEXT NOT NULL, scanner TEXT NOT NULL,
        last_mono_ms INTEGER NOT NULL) STRICT, WITHOUT ROWID""",
    """CREATE TABLE ages (
        epoch INTEGER NOT NULL REFERENCES epochs (n) ON DELETE CASCADE, hour INTEGER NOT NULL,
        through_seq INTEGER NOT NULL, through_scan INTEGER NOT NULL, PRIMARY KEY (epoch, hour)) STRICT, WITHOUT ROWID""",
)
# Only in a table with row numbers is a row that stays as long written over where it lies.
_LANES_IN_PLACE = (
    "ALTER TABLE lanes RENAME TO lanes_before",
    "CREATE TABLE lanes (scanner TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT",
    "INSERT INTO lanes SELECT scanner, body FROM lanes_before",
    "DROP TABLE lanes_before",
)
_PACKAGES = (
    "ALTER TABLE events ADD COLUMN package TEXT",
    "CREATE INDEX events_of_package ON events (package) WHERE package IS NOT NULL",
)
_BOXES = (
    """CREATE TABLE boxes (
        package TEXT PRIMARY KEY, number TEXT NOT NULL, place INTEGER NOT NULL, goods TEXT NOT NULL,
        scan INTEGER NOT NULL) STRICT, WITHOUT ROWID""",
    "CREATE INDEX boxes_of_order ON boxes (number)",
)
_CLAIM_IDS = (
    "ALTER TABLE claims ADD COLUMN id TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE claims ADD COLUMN over TEXT NOT NULL DEFAULT ''",
)
STEPS: Steps = {
    "0001_first": _FIRST,
    "0002_lanes_in_place": _LANES_IN_PLACE,
    "0003_packages": _PACKAGES,
    "0004_boxes": _BOXES,
    "0005_claim_ids": _CLAIM_IDS,
}
