"""Writes of what people enter, by plain SQL on the writing connection, inside the poster's transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import Any

_ITEM = (
    "INSERT INTO item (sku, name, unit, is_whole, tracks_lot, tracks_serial, tracks_expiry, catalogue_cost, more, version)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (sku) DO UPDATE SET name = excluded.name, unit = excluded.unit,"
    " is_whole = excluded.is_whole, tracks_lot = excluded.tracks_lot, tracks_serial = excluded.tracks_serial,"
    " tracks_expiry = excluded.tracks_expiry, catalogue_cost = excluded.catalogue_cost, more = excluded.more,"
    " version = excluded.version RETURNING id"
)
_TOMBSTONE = (
    "INSERT INTO tombstone (kind, key, at, version) VALUES (?, ?, ?, ?)"
    " ON CONFLICT (kind, key) DO UPDATE SET at = excluded.at, version = excluded.version"
)


def owner_of_barcode(raw: sqlite3.Connection, code: str) -> str | None:
    """Return the sku of the item that has a barcode key."""
    row = raw.execute(
        "SELECT i.sku FROM barcode b JOIN item i ON i.id = b.item_id WHERE b.code = ?", (code,)
    ).fetchone()
    return None if row is None else str(row[0])


def put_item(raw: sqlite3.Connection, row: tuple[Any, ...]) -> int:
    """Create or change an item; `row` in the order of the table, without the id."""
    return int(raw.execute(_ITEM, row).fetchone()[0])


def put_barcodes(
    raw: sqlite3.Connection, item: int, rows: list[tuple[str, int, int, str, int]], *, now_ms: int, version: int
) -> None:
    """Replace the barcodes of an item; one that goes leaves a tombstone, one that comes back loses it."""
    kept = {row[0]: row for row in rows}
    known = {
        code: (quantity, shown)
        for code, quantity, shown in raw.execute("SELECT code, quantity, shown FROM barcode WHERE item_id = ?", (item,))
    }
    for code in sorted(known.keys() - kept.keys()):
        raw.execute("DELETE FROM barcode WHERE code = ?", (code,))
        raw.execute(_TOMBSTONE, ("barcode", code, now_ms, version))
    for code, row in kept.items():
        if known.get(code) != (row[2], row[3]):
            raw.execute(
                "INSERT OR REPLACE INTO barcode (code, item_id, quantity, shown, version) VALUES (?, ?, ?, ?, ?)", row
            )
            raw.execute("DELETE FROM tombstone WHERE kind = 'barcode' AND key = ?", (code,))


def party(raw: sqlite3.Connection, *, kind: str, code: str, version: int) -> int:
    """Return the id of a supplier or customer, made now if unknown."""
    row = raw.execute("SELECT id FROM party WHERE kind = ? AND code = ?", (kind, code)).fetchone()
    if row is not None:
        return int(row[0])
    made = raw.execute("INSERT INTO party (kind, code, name, version) VALUES (?, ?, ?, ?)", (kind, code, code, version))
    return int(made.lastrowid or 0)


def put_order(raw: sqlite3.Connection, row: tuple[Any, ...], lines: Iterable[tuple[int, int, int, int | None]]) -> int:
    """Create an order; `row` in the order of the table, lines as (number, item, ordered, price)."""
    made = raw.execute(
        "INSERT INTO document (kind, number, site_id, party_id, state, at, more, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        row,
    )
    document = int(made.lastrowid or 0)
    raw.executemany(
        "INSERT INTO document_line (document_id, line, item_id, ordered, price) VALUES (?, ?, ?, ?, ?)",
        [(document, *line) for line in lines],
    )
    return document


def put_location(raw: sqlite3.Connection, site: int, code: str, type: str, version: int) -> int:  # noqa: A002 - the word of the wire
    """Create a bin or change its type."""
    row = raw.execute(
        "INSERT INTO location (site_id, code, type, flagged, version) VALUES (?, ?, ?, 0, ?)"
        " ON CONFLICT (site_id, code) DO UPDATE SET type = excluded.type, flagged = 0, version = excluded.version"
        " RETURNING id",
        (site, code, type, version),
    ).fetchone()
    return int(row[0])


def touch_balances(raw: sqlite3.Connection, location: int, version: int) -> None:
    """Give the balances of a bin a new version, because what they mean has changed."""
    raw.execute("UPDATE balance SET version = ? WHERE location_id = ?", (version, location))


def put_worker(raw: sqlite3.Connection, *, badge: str, name: str, language: str, version: int) -> int:
    """Create or change a worker."""
    row = raw.execute(
        "INSERT INTO worker (badge, name, language, version) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (badge) DO UPDATE SET name = excluded.name, language = excluded.language, version = excluded.version"
        " RETURNING id",
        (badge, name, language, version),
    ).fetchone()
    return int(row[0])


def put_setting(raw: sqlite3.Connection, key: str, value: str, version: int) -> None:
    """Change a policy."""
    raw.execute(
        "INSERT INTO setting (key, value, version) VALUES (?, ?, ?)"
        " ON CONFLICT (key) DO UPDATE SET value = excluded.value, version = excluded.version",
        (key, value, version),
    )


def knows_event(raw: sqlite3.Connection, uuid: str) -> bool:
    """Say whether an event with this id is written."""
    return raw.execute("SELECT 1 FROM event WHERE uuid = ?", (uuid,)).fetchone() is not None
