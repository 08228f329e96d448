"""Proofs over what later decisions change in the log: events and their newest decision, holds, voids, and what rows refer to.

What is added and never changed is proved by the replay and by the sums (`hub.check`). Each proof yields what differs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import msgspec

from hub.core.chain import FIRST, CommitRow, Content, Seal, changed_rows, seal
from hub.store.imprints import KINDS, digests, newest
from hub.store.log import Log
from hub.store.seals import SEALS, contents
from wire.codec import Undecodable, decode_event

UNSEALED_MAX = 1000
"""Newest commits that may lack their seal; a hub writes them long before (`hub.posting.sealing`)."""
_HELD, _APPLIED = "('open', 'waiting', 'rejected', 'undone')", "('accepted', 'mapped')"
_UNDECIDED = (
    "SELECT e.id, e.decision_id, e.outcome, e.reason FROM event e LEFT JOIN decision d ON d.id = e.decision_id"
    " LEFT JOIN (SELECT event_id, max(id) AS id FROM decision GROUP BY event_id) newest ON newest.event_id = e.id"
    " WHERE e.decision_id <> coalesce(newest.id, e.id) OR (e.decision_id <> e.id AND (d.outcome <> e.outcome"
    " OR coalesce(d.reason, '') <> coalesce(e.reason, '') OR coalesce(d.facts, '') <> coalesce(e.facts, '')))"
    " OR CASE e.outcome WHEN 'applied' THEN e.facts IS NULL OR e.reason IS NOT NULL"
    " WHEN 'held' THEN e.facts IS NOT NULL OR e.reason IS NULL ELSE 1 = 1 END ORDER BY e.id"
)
_MISHELD = (
    "SELECT e.id, e.outcome, e.reason, h.state, h.reason FROM event e LEFT JOIN hold h ON h.event_id = e.id"
    f" WHERE (h.id IS NULL AND (e.outcome = 'held' OR e.decision_id <> e.id)) OR (h.id IS NOT NULL AND NOT ("
    f"(e.outcome = 'held' AND h.reason = e.reason AND h.state IN {_HELD}) OR (e.outcome = 'applied' AND h.state IN {_APPLIED})))"
    " OR (h.state IN ('open', 'waiting')) <> (h.id IS NOT NULL AND h.closed_at IS NULL)"
    " OR (h.state = 'undone' AND e.voided_by IS NULL)"
    " OR (e.voided_by IS NOT NULL AND h.state IN ('open', 'waiting')) ORDER BY e.id"
)
_AWAITED = (
    "SELECT coalesce(h.event_id, w.event_id), h.state, w.target FROM waiting_void w"
    " FULL JOIN (SELECT event_id, state FROM hold WHERE state = 'waiting') h ON h.event_id = w.event_id"
    " WHERE h.event_id IS NULL OR w.event_id IS NULL"
)
_WAITING = (
    "SELECT e.id, e.payload, w.target FROM waiting_void w JOIN event e ON e.id = w.event_id ORDER BY e.id, w.target"
)
_VOIDS = (
    "SELECT v.id, v.payload, t.uuid FROM event v LEFT JOIN event t ON t.voided_by = v.decision_id"
    " WHERE v.kind = 'void' AND v.outcome = 'applied' ORDER BY v.id"
)
_VOIDED = (
    "SELECT t.id, t.voided_by FROM event t LEFT JOIN event v ON v.decision_id = t.voided_by AND v.kind = 'void'"
    " AND v.outcome = 'applied' WHERE t.voided_by IS NOT NULL AND v.id IS NULL ORDER BY t.id"
)
_RUNS = "SELECT id, format, after_id, through_id, entries, totals FROM export_run WHERE place IS NOT NULL ORDER BY format, place"
_ENTRIES_OF_RUN = "SELECT count(*) FROM journal_entry WHERE id > ? AND id <= ?"
_DEBITS_OF_RUN = "SELECT coalesce(sum(debit), 0) FROM journal_line WHERE entry_id > ? AND entry_id <= ?"


def undecided(log: Log) -> Iterator[str]:
    """Say which events do not show their newest decision."""
    for event, decision, outcome, reason in log.rows(_UNDECIDED):
        yield f"event {event}: shows decision {decision}, {outcome} {reason or ''}: its newest decision says otherwise"


def misheld(log: Log) -> Iterator[str]:
    """Say which events are held without a hold, and which holds say otherwise than their event."""
    for event, outcome, reason, state, held_for in log.rows(_MISHELD):
        yield f"hold of event {event}: {state} for {held_for}, the event is {outcome} {reason or ''} and says otherwise"


def unawaited(log: Log) -> Iterator[str]:
    """Say which voids wait for an event of which nobody will tell them, and which are told without waiting."""
    for event, state, target in log.rows(_AWAITED):
        yield f"event {event}: its hold is {state or 'not waiting'}, it is to be decided with {target or 'nothing'}"
    for event, payload, target in log.rows(_WAITING):
        if (_named(payload) or "").lower() != target.lower():
            yield f"event {event}: waits for {target}, it voids {_named(payload)}"


def misvoided(log: Log) -> Iterator[str]:
    """Say which voids and which voided events do not name each other."""
    for event, payload, target in log.rows(_VOIDS):
        named = _named(payload)
        if named is None or target is None or named.lower() != target.lower():
            yield f"event {event}: voids {named}, the event marked as voided by it is {target}"
    for event, decision in log.rows(_VOIDED):
        yield f"event {event}: is marked as voided by decision {decision}, which is no void of it"


def _named(payload: str) -> str | None:
    try:
        return decode_event(payload.encode()).voids
    except Undecodable:
        return None


def dangling(log: Log) -> Iterator[str]:
    """Say which columns refer to rows that are not there."""
    for table, column, other, missing in log.dangling():
        yield f"{table}: {missing} rows name a row of {other} in {column} that is missing"


def unsealed(log: Log) -> Iterator[str]:
    """Say which rows are not those that were sealed with their commit; the newest commits may still lack their seal."""
    found = {commit.version: (commit, content) for commit, content in contents(log.rows)}
    stored = {row.version: row for row in (Seal(*row) for row in log.rows(SEALS))}
    newest, previous = max(stored, default=0), FIRST
    for version in range(1, newest + 1):
        if version not in stored or version not in found:
            yield (
                f"seal {version}: missing, the newest is {newest}" if version in found else f"seal {version}: no commit"
            )
            continue
        yield from _not_as_sealed(stored[version], previous, *found[version])
        previous = stored[version].hash
    waiting = sum(version > newest for version in found)
    if waiting > UNSEALED_MAX:
        yield f"seal {newest}: {waiting} commits came after it, expected at most {UNSEALED_MAX} without a seal"


def _not_as_sealed(stored: Seal, previous: str, commit: CommitRow, found: Content) -> Iterator[str]:
    version = commit.version
    if stored.previous != previous:
        yield f"seal {version}: names {stored.previous[:12]} before it, the seal there is {previous[:12]}"
    if stored.hash == seal(stored.previous, commit, found).hash and stored.digests == found.digests:
        return
    changed = changed_rows(stored.digests, found.digests, commit)
    yield from (f"event {number}: changed since commit {version} was sealed" for number in changed)
    if not changed:
        yield f"seal {version}: commit {version} and its rows are not what was sealed"


def misexported(log: Log) -> Iterator[str]:
    """Say which export runs hold other entries than they say, or do not go on where the one before them ended."""
    ends: dict[str, int] = {}
    for number, file_format, after, through, said, totals in log.rows(_RUNS):
        if after != ends.get(file_format, -1):
            yield f"export run {number}: begins behind entry {after}, the run before it ends with {ends.get(file_format)}"
        ends[file_format] = through
        (entries,) = next(iter(log.rows(_ENTRIES_OF_RUN, after, through)))
        (debits,) = next(iter(log.rows(_DEBITS_OF_RUN, after, through)))
        told = sum(debit for _, debit, _ in msgspec.json.decode(totals))
        if (entries, debits) != (said, told):
            yield f"export run {number}: says {said} entries and debits of {told}, the journal has {entries} and {debits}"


def misentered(log: Log) -> Iterator[str]:
    """Say which rows are not those that a commit wrote last, which no commit wrote, and which are gone."""
    for kind in KINDS:
        kept = newest(log.rows, kind)
        for key, digest in digests(log.rows, kind):
            said, version = kept.pop(key, (None, 0))
            if said is None:
                yield f"{kind} {key}: no commit entered this row"
            elif said != digest:
                yield f"{kind} {key}: changed since commit {version} wrote it"
        yield from (f"{kind} {key}: gone since commit {version} wrote it" for key, (_, version) in kept.items())


PROOFS: dict[str, Callable[[Log], Iterator[str]]] = {
    "events show their newest decision": undecided,
    "held events have their hold": misheld,
    "waiting voids are decided with their event": unawaited,
    "voids and what they void name each other": misvoided,
    "every row named is there": dangling,
    "export runs hold each entry once": misexported,
    "what people entered is as it was written": misentered,
    "no row has changed since it was sealed": unsealed,
}
