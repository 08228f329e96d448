"""What goes into the outbox and what comes out of it. Frozen data; bodies, effects and lanes are text that it never reads."""

from __future__ import annotations

import msgspec

from wire.events import Event


class EpochState(msgspec.Struct, frozen=True):
    """One numbered stream: the next number, the hub's mark, and the lowest number still kept."""

    n: int
    epoch: str
    next_seq: int
    mark: int
    oldest_seq: int
    closed: bool

    @property
    def last_seq(self) -> int:
        """The highest number given, 0 for none."""
        return self.next_seq - 1

    @property
    def waiting(self) -> int:
        """How many events the hub has not acknowledged."""
        return self.next_seq - 1 - self.mark


class Entry(msgspec.Struct, frozen=True):
    """An event to write, without its number, and what it changes while it waits (`edge.station.waiting`), as JSON."""

    event: Event
    effect: str | None = None


class ClaimRow(msgspec.Struct, frozen=True):
    """Who works on an order, as it is stored. The `id` stays until the order is taken `over` from the claim of another gateway."""

    number: str
    session: str
    worker: str
    scanner: str
    last_mono_ms: int
    id: str = ""
    over: str = ""


class PackedRow(msgspec.Struct, frozen=True):
    """The boxes that an order was checked into, each as (label, its goods as JSON), in the place of those it had."""

    number: str
    boxes: list[tuple[str, str]]


class ScanRecord(msgspec.Struct, frozen=True):
    """All that one scan commits: its answer, its events, the lanes it changed, claims, boxes, and scans that it took back.

    One that `was_parked` has its answer already; what it commits now comes after all that was committed before.
    """

    id: str
    at: str
    day: str
    scanner: str
    owner: str
    worker: str | None
    text: str
    headline: str
    reply: str
    entries: list[Entry] = []
    lanes: dict[str, str] = {}
    claimed: list[ClaimRow] = []
    released: list[str] = []
    packed: PackedRow | None = None
    undone_scans: list[str] = []
    used_reference: bool = False
    was_parked: bool = False


class Row(msgspec.Struct, frozen=True):
    """An event in its place: whose scan it was, and what it changes while it waits."""

    seq: int
    id: str
    scan_n: int
    scan: str
    scanner: str
    owner: str
    effect: str | None


class Held(msgspec.Struct, frozen=True):
    """The hub's word on one event that it does not book by itself."""

    event: str
    reason: str
    owner: str


class Slice(msgspec.Struct, frozen=True):
    """Contiguous events as they go on the wire, joined by commas. `is_full`: more could not be added."""

    epoch_n: int
    first_seq: int
    last_seq: int
    joined: str
    is_full: bool
