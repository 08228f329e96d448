"""The seals as they are stored, and the rows that they cover: read back for the proof, or where a killed hub left them unsealed.

It owns which columns are sealed: those that no later decision changes. It decides nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeAlias

from hub.core.books import PLACES
from hub.core.chain import FIRST, CommitRow, Content, Row, Seal, content, seal
from hub.store.driver import Raw, Rows, rows

IMPRINT = "imprint"
SEAL = rows("seal", "version, previous, hash, digests")
SEALS = "SELECT version, previous, hash, digests FROM seal ORDER BY version"
_COMMIT = "SELECT version, tag, at, decisions_from, decisions_to FROM commit_log"
_FIRST_OUTCOME = "CASE WHEN decision_id = id THEN outcome ELSE 'held' END"
_FIRST_FACTS = "CASE WHEN decision_id = id THEN facts END"
Columns: TypeAlias = dict[str, str]
SEALED: Columns = {
    # An event decided again holds its newest decision; its first one was: held, without facts.
    "event": "id, uuid, stream_id, seq, kind, payload, site_id, received_at, occurred_at, at_earliest, at_latest,"
    f" {_FIRST_OUTCOME}, {_FIRST_FACTS}, actor",
    "decision": "id, event_id, cause, outcome, reason, facts, at, actor",
    "hold": "event_id, opened_at, traceback",
    "movement": "id, event_id, item_id, location_id, lot_id, quantity, value, at, occurred_at, is_late",
    "journal_entry": "id, event_id, item_id, at, occurred_at, corrects",
    "journal_line": "entry_id, line, account, debit, credit",
    "true_up": "id, item_id, issue_id, by_id, line_id, quantity, value, amount",
    "receipt_cost": "id, item_id, receipt_id, by_id, kind, line_id, quantity, amount, kept, moved, account",
    IMPRINT: "version, kind, key, digest",
}
_NUMBERED_BY = {"event": "id", "decision": "id", "hold": "event_id"}
"""Tables whose rows are numbered by their decision; imprints by the commit itself, all others after it (`hub.core.books.PLACES`)."""
_KEYS = {"journal_line": ("entry_id", "line"), IMPRINT: ("version", "kind", "key")}
Read: TypeAlias = Callable[..., Iterator[Any]]


def is_sealed(kind: Rows) -> bool:
    """Say whether rows of a kind are sealed."""
    return kind.table in SEALED


def sealed(table: str, added: list[Sequence[Any]]) -> list[Row]:
    """Return what is sealed of rows as posting adds them (see the columns in `hub.store.rows`)."""
    if table == "event":
        return [(*row[:12], row[13], row[15]) for row in added]
    return [(row[0], row[4], row[5]) for row in added] if table == "hold" else list(added)


def newest_seal(raw: Raw) -> tuple[int, str]:
    """Return version and hash of the newest seal."""
    row = raw.execute("SELECT version, hash FROM seal ORDER BY version DESC LIMIT 1").fetchone()
    return (0, FIRST) if row is None else (int(row[0]), str(row[1]))


def seal_rest(raw: Raw) -> None:
    """Seal every commit that is not sealed yet, from its rows; inside a transaction of the caller's."""
    version, previous = newest_seal(raw)

    def read(sql: str, *values: int) -> Iterator[Any]:
        return iter(raw.execute(sql, values).fetchall())

    made: list[Seal] = []
    for row in read(f"{_COMMIT} WHERE version > ? ORDER BY version", version):
        commit = CommitRow(*row)
        made.append(seal(previous, commit, _content_of(read, commit)))
        previous = made[-1].hash
    raw.add(SEAL, made)


def _content_of(read: Read, commit: CommitRow) -> Content:
    found = {}
    for table, columns in SEALED.items():
        bounds = _bounds(table, commit)
        if bounds is None:
            continue
        key = _key(table)
        added = [
            tuple(row)
            for row in read(
                f"SELECT {columns} FROM {table} WHERE {key[0]} BETWEEN ? AND ? ORDER BY {', '.join(key)}", *bounds
            )
        ]
        if added:
            found[table] = added
    return content(found)


def _bounds(table: str, commit: CommitRow) -> tuple[int, int] | None:
    """Return the first and last number of the rows that a commit may have added to a table."""
    first, last = commit.decisions_from, commit.decisions_to
    if table == IMPRINT:
        return commit.version, commit.version
    if first is None or last is None:
        return None
    return (first, last) if table in _NUMBERED_BY else (first * PLACES, last * PLACES + PLACES - 1)


def contents(read: Read, sealed_columns: Columns = SEALED) -> Iterator[tuple[CommitRow, Content]]:
    """Return every commit with what its rows come to now, in the order of its decisions; those without come first."""
    streams = {table: _Stream(read, table, columns) for table, columns in sealed_columns.items() if table != IMPRINT}
    imprinted = {row[0] for row in read(f"SELECT DISTINCT version FROM {IMPRINT}")}
    imprints = f"SELECT {sealed_columns[IMPRINT]} FROM {IMPRINT} WHERE version = ? ORDER BY kind, key"
    for row in read(f"{_COMMIT} ORDER BY coalesce(decisions_from, 0), version"):
        commit = CommitRow(*row)
        found = {}
        for table, stream in streams.items():
            bounds = _bounds(table, commit)
            if bounds is not None and (added := stream.upto(bounds[1])):
                found[table] = added
        if commit.version in imprinted:
            found[IMPRINT] = [tuple(one) for one in read(imprints, commit.version)]
        yield commit, content(found)


class _Stream:
    """The rows of one table in the order of their numbers."""

    def __init__(self, read: Read, table: str, columns: str) -> None:
        self._rows = read(f"SELECT {columns} FROM {table} ORDER BY {', '.join(_key(table))}")
        self._next = next(self._rows, None)

    def upto(self, last: int) -> list[Row]:
        """Take the rows up to a number."""
        taken: list[Row] = []
        while self._next is not None and self._next[0] <= last:
            taken.append(tuple(self._next))
            self._next = next(self._rows, None)
        return taken


def _key(table: str) -> tuple[str, ...]:
    return _KEYS.get(table) or (_NUMBERED_BY.get(table, "id"),)
