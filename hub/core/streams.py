"""Where a batch stands in its stream: repeats, conflicts, gaps and holes (docs/protocol.md). Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(slots=True)
class Stream:
    """One gateway database (epoch) as the hub knows it."""

    id: int
    through_seq: int = 0
    through_id: str | None = None
    last_at: int | None = None


@dataclass(frozen=True, slots=True)
class SeqConflict:
    """A seq that is known under another id."""

    seq: int
    id: str
    known_id: str


@dataclass(frozen=True, slots=True)
class Placement:
    """What is to be done with a batch: post `taken` of its events (the first ones), or refuse it by `conflict`.

    `hole` is the range that the gateway no longer has; `through_seq` is where the stream stands before posting.
    """

    taken: int
    through_seq: int
    hole: tuple[int, int] | None = None
    conflict: SeqConflict | None = None


def place(
    stream: Stream,
    *,
    first_seq: int,
    oldest_seq: int | None,
    seqs: Sequence[int | None],
    ids: Sequence[str],
    known: Mapping[int, str],
) -> Placement:
    """Place a batch. `seqs`, `ids`: of its events; `known`: the ids that the hub has at those seqs not above its mark."""
    through, hole = stream.through_seq, None
    if not ids:
        return Placement(0, through)
    if first_seq > through + 1:
        if oldest_seq is None or oldest_seq <= through + 1:
            return Placement(0, through)
        # The gateway cannot lack what it is sending: a hole never reaches into the batch.
        end = min(oldest_seq, first_seq)
        hole, through = (through + 1, end - 1), end - 1
        if first_seq > through + 1:
            return Placement(0, through, hole)
    taken = contiguous(first_seq, seqs)
    for place_in_batch in range(min(taken, through - first_seq + 1)):
        seq = first_seq + place_in_batch
        known_id = known.get(seq)
        if known_id is not None and known_id.lower() != ids[place_in_batch].lower():
            return Placement(0, stream.through_seq, None, SeqConflict(seq, ids[place_in_batch], known_id))
    return Placement(taken, through, hole)


def contiguous(first_seq: int, seqs: Sequence[int | None]) -> int:
    """Return how many events at the beginning are contiguous (GAP-3); an event without seq stands where it stands."""
    for place_in_batch, seq in enumerate(seqs):
        if seq is not None and seq != first_seq + place_in_batch:
            return place_in_batch
    return len(seqs)
