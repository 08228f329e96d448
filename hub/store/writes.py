"""Writes of what people enter, by plain SQL on the writing connection, inside the poster's transaction."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from hub.core.journal import Account
from hub.store.driver import Raw, rows

OWN_ACCOUNTS = 1000
"""Accounts that people add are numbered above; those of ours stay below."""

_ITEM = rows(
    "item",
    "sku, name, unit, is_whole, tracks_lot, tracks_serial, tracks_expiry, catalogue_cost, weight, more, version,"
    " expiry_order",
    key="sku",
)
_LOCATION = rows("location", "site_id, code, type, flagged, version")
_PLACE = rows("location", "site_id, code, type, flagged, version, is_closed, kept_for_id", key="site_id, code")
_LOT = rows("lot", "item_id, code, expiry, version")
_BARCODE = rows("barcode", "code, item_id, quantity, shown, version", key="code")
_ORDER = rows("document", "kind, number, site_id, party_id, state, at, more, version, source_id, to_site_id")
_ORDER_LINE = rows(
    "document_line", "document_id, line, item_id, ordered, price, tolerance, of_line_id, package, lot, expiry"
)
_PAPER = rows("paper", "id, kind, number, party_id, document_id, version")
_ACCOUNT = rows("account", "id, word, code, name, version", key="id")
_SETTING = rows("setting", "key, value, version", key="key")
_TOMBSTONE = rows("tombstone", "kind, key, at, version", key="kind, key")
_WORKER = rows("worker", "badge, name, language, version, role, revoked_at", key="badge")


class OrderLineRow(NamedTuple):
    """A line of a document as it is entered, in the order of the table. `of_line`: the order line that it is about."""

    line: int
    item: int
    ordered: int
    price: int | None
    tolerance: int | None
    of_line: int | None = None
    package: str | None = None
    lot: str | None = None
    expiry: str | None = None


def owner_of_barcode(raw: Raw, code: str) -> str | None:
    """Return the sku of the item that has a barcode key."""
    row = raw.execute(
        "SELECT i.sku FROM barcode b JOIN item i ON i.id = b.item_id WHERE b.code = ?", (code,)
    ).fetchone()
    return None if row is None else str(row[0])


def put_item(raw: Raw, row: tuple[Any, ...]) -> int:
    """Create or change an item; `row` in the order of the table, without the id."""
    return int(raw.execute(f"{_ITEM.upsert} RETURNING id", row).fetchone()[0])


def put_barcodes(raw: Raw, item: int, rows: list[tuple[str, int, int, str, int]], *, now_ms: int, version: int) -> None:
    """Replace the barcodes of an item; one that goes leaves a tombstone, one that comes back loses it."""
    kept = {row[0]: row for row in rows}
    known = {
        code: (quantity, shown)
        for code, quantity, shown in raw.execute("SELECT code, quantity, shown FROM barcode WHERE item_id = ?", (item,))
    }
    for code in sorted(known.keys() - kept.keys()):
        raw.execute("DELETE FROM barcode WHERE code = ?", (code,))
        raw.execute(_TOMBSTONE.upsert, ("barcode", code, now_ms, version))
    for code, row in kept.items():
        if known.get(code) != (row[2], row[3]):
            raw.execute(_BARCODE.upsert, row)
            raw.execute("DELETE FROM tombstone WHERE kind = 'barcode' AND key = ?", (code,))


def party(raw: Raw, *, kind: str, code: str, version: int) -> int:
    """Return the id of a supplier or customer, made now if unknown."""
    row = raw.execute("SELECT id FROM party WHERE kind = ? AND code = ?", (kind, code)).fetchone()
    if row is not None:
        return int(row[0])
    sql = "INSERT INTO party (kind, code, name, version) VALUES (?, ?, ?, ?) RETURNING id"
    return int(raw.execute(sql, (kind, code, code, version)).fetchone()[0])


def put_order(raw: Raw, row: tuple[Any, ...], lines: Iterable[OrderLineRow]) -> int:
    """Create an order; `row` in the order of the table."""
    document = int(raw.execute(f"{_ORDER.insert} RETURNING id", row).fetchone()[0])
    put_order_lines(raw, document, lines)
    return document


def put_order_lines(raw: Raw, document: int, lines: Iterable[OrderLineRow]) -> None:
    """Give an order these lines instead of those that it has."""
    raw.execute("DELETE FROM document_line WHERE document_id = ?", (document,))
    raw.add(_ORDER_LINE, [(document, *line) for line in lines])


def put_paper(raw: Raw, row: tuple[int, str, str | None, int | None, int | None, int]) -> None:
    """Keep that an event is paperwork; `row` in the order of the table."""
    raw.execute(_PAPER.insert, row)


def new_location(raw: Raw, row: tuple[int, str, str, int, int]) -> int:
    """Make a bin; `row` in the order of the table, without the id."""
    return int(raw.execute(f"{_LOCATION.insert} RETURNING id", row).fetchone()[0])


def new_lot(raw: Raw, row: tuple[int, str, str | None, int]) -> int:
    """Make a lot; `row` in the order of the table, without the id."""
    return int(raw.execute(f"{_LOT.insert} RETURNING id", row).fetchone()[0])


def account(raw: Raw, word: str, version: Callable[[], int]) -> int:
    """Return the number of an account, made now (and only then asking for the commit's `version`) if it is new."""
    if word.upper() in Account.__members__:
        return int(Account[word.upper()])
    row = raw.execute("SELECT id FROM account WHERE word = ?", (word,)).fetchone()
    if row is not None:
        return int(row[0])
    newest = raw.execute("SELECT coalesce(max(id), 0) FROM account").fetchone()[0]
    number = max(OWN_ACCOUNTS, int(newest)) + 1
    raw.execute(_ACCOUNT.insert, (number, word, None, None, version()))
    return number


def put_account(raw: Raw, word: str, code: str | None, name: str | None, version: Callable[[], int]) -> None:
    """Show an account by a code and a name; None is what it is shown by otherwise."""
    raw.execute(_ACCOUNT.upsert, (account(raw, word, version), word, code, name, version()))


def put_location(raw: Raw, row: tuple[int, str, str, int, int, int | None, int | None]) -> int:
    """Create or change a bin; `row` in the order of the table, without the id."""
    return int(raw.execute(f"{_PLACE.upsert} RETURNING id", row).fetchone()[0])


def touch_balances(raw: Raw, location: int, version: int) -> None:
    """Give the balances of a bin a new version, because what they mean has changed."""
    raw.execute("UPDATE balance SET version = ? WHERE location_id = ?", (version, location))


def put_worker(raw: Raw, row: tuple[str, str, str, int, str, int | None]) -> None:
    """Create or change a worker; `row` in the order of the table, without the id."""
    raw.execute(_WORKER.upsert, row)


def put_setting(raw: Raw, key: str, value: str, version: int) -> None:
    """Change a policy."""
    raw.execute(_SETTING.upsert, (key, value, version))


def has_stock(raw: Raw) -> bool:
    """Say whether any cost pool holds something."""
    return raw.execute("SELECT 1 FROM pool WHERE quantity <> 0 OR value <> 0 LIMIT 1").fetchone() is not None


def knows_event(raw: Raw, uuid: str) -> bool:
    """Say whether an event with this id is written."""
    return raw.execute("SELECT 1 FROM event WHERE uuid = ?", (uuid,)).fetchone() is not None
