"""Imprints: digests of rows that later commits may change, kept and sealed with each commit that wrote them (docs/adr/0009).

A row that people enter or close (items, orders, counts, holds, periods ...) cannot be told from the log. Its newest imprint says
what it was when a commit last wrote it. It owns which columns those are; what posting derives from the log is not among them.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any, TypeAlias

import msgspec

from hub.core.catalogue import CLOSED_STATES, DRAFT
from hub.store.added import Added
from hub.store.driver import Raw, rows

IMPRINT = rows("imprint", "version, kind, key, digest")
Read: TypeAlias = Callable[..., Iterator[tuple[Any, ...]]]
Digests: TypeAlias = Iterator[tuple[str, str]]
DIGEST_LENGTH = 32
_encode = msgspec.msgpack.Encoder().encode
_BY_PERSONS = ", ".join(f"'{state}'" for state in (*CLOSED_STATES, DRAFT))


@dataclass(frozen=True)
class Kind:
    """A table whose rows have imprints: the key and the columns; `parts`: rows of other tables that belong to them.

    Each part names its table, the column that refers to the row, and its columns. What is NULL is left out of a digest, so that
    a column of a later version changes none as long as nothing was said in it.
    """

    key: str
    columns: tuple[str, ...]
    parts: tuple[tuple[str, str, tuple[str, ...]], ...] = ()


def _names(text: str) -> tuple[str, ...]:
    return tuple(text.split(", "))


_LINE = "line, id, item_id, ordered, price, tolerance, of_line_id, package, lot, expiry"
_ITEM = "sku, name, unit, is_whole, tracks_lot, tracks_serial, tracks_expiry, catalogue_cost, weight, more, expiry_order, version"
KINDS = {
    "account": Kind("id", _names("word, code, name, version")),
    "audit": Kind("id", _names("at, actor, action, subject, detail, version")),
    "count_entry": Kind("event_id", _names("document_id, location_id, item_id, lot_id, worker, is_complete, version")),
    "document": Kind(
        "id",
        (
            *_names("kind, number, site_id, party_id, at, more, source_id, to_site_id"),
            f"CASE WHEN state IN ({_BY_PERSONS}) THEN state END",
        ),
        (
            ("document_line", "document_id", _names(_LINE)),
            ("count_plan", "document_id", _names("is_blind, units, value, recount_of")),
            ("count_bin", "document_id", _names("location_id")),
        ),
    ),
    "hold": Kind(
        "id", _names("event_id, reason, message, state, opened_at, closed_at, closed_by, why, traceback, version")
    ),
    "item": Kind("id", _names(_ITEM), (("barcode", "item_id", _names("code, quantity, shown, version")),)),
    "location": Kind(
        "id",
        (
            "(SELECT name FROM site WHERE site.id = location.site_id)",
            *_names("site_id, code, type, flagged, version, is_closed, kept_for_id"),
        ),
    ),
    "lot": Kind("id", _names("item_id, code, expiry, version")),
    "paper": Kind("id", _names("kind, number, party_id, document_id, version")),
    "party": Kind("id", _names("kind, code, name, version, is_trusted")),
    "period": Kind("id", _names("through, at, actor, entries, debits, version")),
    "setting": Kind("key", _names("value, version")),
    "worker": Kind("id", _names("badge, name, language, version, role, revoked_at")),
}
"""By table. `version` of a row is the commit that wrote it last; that of an order also moves with what is done of it."""


def keep_imprints(raw: Raw, added: Added, kinds: Collection[str], version: int) -> None:
    """Keep the imprints of what the commit `version` wrote of some kinds."""
    found = [(version, kind, *one) for kind in kinds for one in digests(_reader(raw), kind, version)]
    if found:
        added.add(raw, IMPRINT, sorted(found))


def keep_missing(raw: Raw, version: int) -> bool:
    """Keep, with the commit `version`, the imprints of rows that have none, as earlier versions left them; say if there were any."""
    missing = []
    for kind in KINDS:
        known = {row[0] for row in raw.execute("SELECT DISTINCT key FROM imprint WHERE kind = ?", (kind,)).fetchall()}
        missing += [(version, kind, *one) for one in digests(_reader(raw), kind) if one[0] not in known]
    raw.add(IMPRINT, sorted(missing))
    return bool(missing)


def newest(read: Read, kind: str) -> dict[str, tuple[str, int]]:
    """Return the newest imprint of each row of a kind, and its commit."""
    sql = "SELECT key, digest, version FROM imprint WHERE kind = ? ORDER BY version"
    return {key: (digest, version) for key, digest, version in read(sql, kind)}


def digests(read: Read, kind: str, version: int | None = None) -> Digests:
    """Return (key, digest) of the rows of a kind as they are now: all, or those that one commit wrote."""
    spec = KINDS[kind]
    chosen, values = ("", ()) if version is None else (" WHERE version = ?", (version,))
    own = read(f"SELECT {spec.key}, {', '.join(spec.columns)} FROM {kind}{chosen} ORDER BY {spec.key}", *values)
    parts = [_Parts(read, kind, part, chosen, values) for part in spec.parts]
    for key, *row in own:
        content = (kind, key, _said(spec.columns, row), *(part.of(key) for part in parts))
        yield str(key), hashlib.sha256(_encode(content)).hexdigest()[:DIGEST_LENGTH]


def _said(columns: Sequence[str], row: Sequence[Any]) -> list[tuple[str, Any]]:
    return [(name, value) for name, value in zip(columns, row, strict=True) if value is not None]


class _Parts:
    """The rows of one table that belong to rows of another, read beside them in the same order."""

    def __init__(
        self, read: Read, kind: str, part: tuple[str, str, tuple[str, ...]], chosen: str, values: tuple[int, ...]
    ) -> None:
        self._table, owner, self._columns = part
        names = ", ".join(self._columns)
        within = f" WHERE {owner} IN (SELECT {KINDS[kind].key} FROM {kind}{chosen})" if chosen else ""
        found = read(f"SELECT {owner}, {names} FROM {self._table}{within} ORDER BY {owner}, {names}", *values)
        self._groups = groupby(found, key=lambda row: row[0])
        self._take()

    def _take(self) -> None:
        found: Iterator[tuple[Any, ...]]
        self._owner: int | None
        self._owner, found = next(self._groups, (None, iter(())))
        self._found = [(self._table, _said(self._columns, row[1:])) for row in found]

    def of(self, owner: int) -> list[tuple[str, list[tuple[str, Any]]]]:
        """Return the rows that belong to `owner`; owners come in ascending order."""
        while self._owner is not None and self._owner < owner:
            self._take()
        return self._found if self._owner == owner else []


def _reader(raw: Raw) -> Read:
    return lambda sql, *values: iter(raw.execute(sql, values).fetchall())
