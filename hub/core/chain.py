"""The chain of seals: each commit's rows hashed together with the seal before it, so that no row changes unseen. Pure.

A seal also keeps a short digest of each event and decision, only to name the one that was changed; the proof is the hash.
"""

from __future__ import annotations

import hashlib
import struct
import zlib
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias

import msgspec

Row: TypeAlias = Sequence[Any]
FIRST = ""
"""What stands for the seal before the first."""
_NUMBERED = ("decision", "event")
"""The tables whose ids are the decisions' numbers: one row of either for each number of a commit."""
_encode = msgspec.msgpack.Encoder().encode


class CommitRow(NamedTuple):
    """A row of `commit_log`."""

    version: int
    tag: str
    at: int
    decisions_from: int | None
    decisions_to: int | None


class Content(NamedTuple):
    """What the rows of a commit come to; `digests` are of its events and decisions, in the order of their numbers."""

    hash: bytes
    digests: bytes


class Seal(NamedTuple):
    """A row of `seal`."""

    version: int
    previous: str
    hash: str
    digests: bytes


def content(added: Mapping[str, Sequence[Row]]) -> Content:
    """Hash the rows that a commit added, by table, each table's in the order of its key."""
    hashed = hashlib.sha256()
    digests: dict[int, int] = {}
    for table in sorted(added):
        rows = added[table]
        encoded = list(map(_encode, rows))
        hashed.update(_encode((table, len(encoded))))
        hashed.update(b"".join(encoded))
        if table in _NUMBERED:
            digests.update(zip((row[0] for row in rows), map(zlib.crc32, encoded), strict=True))
    values = [digests[number] for number in sorted(digests)]
    return Content(hashed.digest(), struct.pack(f">{len(values)}I", *values))


def seal(previous: str, commit: CommitRow, found: Content) -> Seal:
    """Seal a commit behind the seal before it."""
    hashed = hashlib.sha256(previous.encode() + _encode(tuple(commit)) + found.hash)
    return Seal(commit.version, previous, hashed.hexdigest(), found.digests)


def changed_rows(stored: bytes, found: bytes, commit: CommitRow) -> list[int]:
    """Return the numbers of the events and decisions whose digests differ; none where they are not one to one."""
    if commit.decisions_from is None or len(stored) != len(found):
        return []
    pairs = zip(_unpacked(stored), _unpacked(found), strict=True)
    return [commit.decisions_from + place for place, (one, other) in enumerate(pairs) if one != other]


def _unpacked(packed: bytes) -> tuple[int, ...]:
    return struct.unpack(f">{len(packed) // 4}I", packed)
