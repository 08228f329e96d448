"""The session of one scanner, as it is written to disk with every scan: worker, task, question, latch, number, last scans.

Frozen data; `edge.core.station_rules` makes the next one. The station stores it as JSON and never looks inside.
"""

from __future__ import annotations

import msgspec
from msgspec.structs import replace as change

from edge.core.answer import Answer, Mark, Sound, Strip
from edge.core.messages import say
from edge.core.raw import Habits
from edge.core.scan import ScanIn

TAPE_LENGTH = 10
STEPS_KEPT = 10
"""How many scans UNDO can step back by itself; older ones are found in the outbox."""
SUSPENDED_KEPT = 8
COMPARED_LENGTH = 512
"""How much of a text is kept to know it again within the repeat window."""
PARKED_MAX = 500
"""More parked scans than this are refused aloud, never dropped in silence."""


class Kept(msgspec.Struct, frozen=True, omit_defaults=True):
    """A scan in work, kept with its question or prompt until it is carried out or dropped.

    `number` is N in millionths. `granted` are the questions answered with yes, `chosen` the choices made in turn. Lot, serial
    and expiry are what was scanned on a second label or typed. `total` replaces N and pack factor (LAST), `replaces` is the
    scan that it takes the place of. `answer` is the value chosen at a question, `settled` the id of the last question answered.
    """

    scan: ScanIn
    number: int
    each: bool = False
    granted: list[str] = []
    chosen: list[int] = []
    lot: str | None = None
    serial: str | None = None
    expiry: str | None = None
    quantity: int | None = None
    missing: list[str] = []
    repeat_ms: int | None = None
    total: int | None = None
    replaces: str | None = None
    answer: str | None = None
    settled: str | None = None


class Goods(msgspec.Struct, frozen=True, omit_defaults=True):
    """What one item, lot and serial comes to that is not booked yet: `quantity` in hand, and the label that was scanned last.

    `answers` is the id of the last question that was settled for it. Goods of a tote or pallet that was taken as a whole (`package`)
    keep the `place` where they lie; other goods come from the bin of the work.
    """

    quantity: int
    scan: str
    sku: str | None = None
    symbology: str | None = None
    lot: str | None = None
    serial: str | None = None
    expiry: str | None = None
    answers: str | None = None
    is_repeat: bool = False
    place: str | None = None
    package: str | None = None


class Box(msgspec.Struct, frozen=True, omit_defaults=True):
    """A box of an order, with what was checked into it. `package` is its label, or a name of our own where it has none."""

    package: str
    goods: list[Goods] = []


class Tote(msgspec.Struct, frozen=True, omit_defaults=True):
    """A tote of a round, and the order that is collected in it. Nothing more goes into one that is full, or set down in staging."""

    package: str
    number: str
    is_full: bool = False
    is_set: bool = False


class Work(msgspec.Struct, frozen=True, omit_defaults=True):
    """Where a task stands. Figures are not here: they are read from the book, so that they can never disagree with it.

    `bin` is where goods come from (pick, counter sale) or what is counted, `location` where they go. `held` is an item in hand that
    waits for its bin, `needs` what its label lacked, `typed` the digits typed so far for a state that takes digits itself. `hand`
    are the goods in hand; with `is_split` each of them goes to a bin of its own. `tally` is what was counted in the open bin.
    `full_bins` were said to be full, `later_bins` put to the end of a list. `package` is a pallet whose goods are scanned one by one.
    `boxes` hold what was checked of an order, `loaded` are the labels of those that were loaded.
    `totes` are those of a round that picks several orders at once; `package` is then the one that is carried to staging.
    """

    task: str = "home"
    state: str = "home"
    document: str | None = None
    reference: str | None = None
    location: str | None = None
    bin: str | None = None
    sku: str | None = None
    lot: str | None = None
    staging: str | None = None
    is_damaged: bool = False
    held: Kept | None = None
    needs: str | None = None
    typed: str = ""
    reason: str | None = None
    skipped: list[int] = []
    short: list[int] = []
    dry_bins: list[str] = []
    hand: list[Goods] = []
    is_split: bool = False
    full_bins: list[str] = []
    tally: list[Goods] = []
    later_bins: list[str] = []
    package: str | None = None
    boxes: list[Box] = []
    loaded: list[str] = []
    totes: list[Tote] = []


class Question(msgspec.Struct, frozen=True, omit_defaults=True):
    """An open question: what was asked, and the scan that raised it. `below` is a question that a gate covers.

    `values` are what its digits choose, empty where it takes yes or no.
    """

    message: str
    answer: Answer
    id: str
    mono_ms: int
    kept: Kept | None = None
    values: list[str] = []
    badge: str | None = None
    target: str | None = None
    below: Question | None = None


class Suspended(msgspec.Struct, frozen=True, omit_defaults=True):
    """Work laid aside, to be resumed by its owner with the task code and its document; what was asked and what waited behind it, too."""

    owner: str
    work: Work
    question: Question | None = None
    parked: list[ScanIn] = []


class Step(msgspec.Struct, frozen=True, omit_defaults=True):
    """A scan that UNDO can take back: the work before it, and whether it wrote events.

    `number_only` steps set N or EACH, and are used up with the item that they were for.
    """

    scan: str
    time: str
    label: str
    before: Work
    has_events: bool = False
    number: str = ""
    each: bool = False
    kept: Kept | None = None
    number_only: bool = False


class TapeLine(msgspec.Struct, frozen=True, omit_defaults=True):
    """One of the last ten scans. `unanswered` counts its events that the hub has not answered yet."""

    scan: str
    time: str
    headline: str
    mark: Mark
    amount: str = ""
    unanswered: int = 0


class Lane(msgspec.Struct, frozen=True, omit_defaults=True):
    """One scanner's session.

    `joining` says how far adding a scanner is: "badge?", "open", or not at all. `number` is N as typed ("" for 1), `number_closed`
    after a multiplier. `awake_mono_ms` is the last scan that passed the session gate, `last_mono_ms` and `last_text` the last scan of
    any kind. `uncleared` counts latched errors. `habits` is what the test card taught.
    """

    scanner: str
    answer: Answer
    work: Work = Work()
    badge: str | None = None
    worker: str | None = None
    boot: str = ""
    awake_mono_ms: int = 0
    last_mono_ms: int = 0
    last_text: str = ""
    last_wall_ms: int = 0
    last_scan: str = ""
    last_stored: str = ""
    number: str = ""
    number_closed: bool = False
    each: bool = False
    is_naming_undo: bool = False
    is_looking: bool = False
    joining: str = ""
    question: Question | None = None
    latched: Answer | None = None
    uncleared: int = 0
    steps: list[Step] = []
    tape: list[TapeLine] = []
    strips: list[Strip] = []
    parked: list[ScanIn] = []
    burst_taken: int = 0
    burst_refused: int = 0
    suspended: list[Suspended] = []
    last_undone: str = ""
    tested: bool = False
    habits: Habits | None = None
    serial: int = 0


def orders_of(work: Work) -> list[str]:
    """List the orders in work: those of a round in the order of their totes, else the one document."""
    pending = [work.document] if work.document else []
    return list(dict.fromkeys([*(tote.number for tote in work.totes), *pending]))


def goods_in_session(work: Work) -> list[Goods]:
    """List what lives in the session alone, booked nowhere: what is in hand, tallied or checked."""
    return [*work.hand, *work.tally, *(goods for box in work.boxes for goods in box.goods)]


def in_session(work: Work) -> int:
    """Return how much lives in the session alone."""
    return sum(goods.quantity for goods in goods_in_session(work))


def is_in_session(work: Work) -> bool:
    """Say whether work lives in the session alone, so that it is laid aside before another task begins."""
    return bool(work.held or goods_in_session(work) or work.totes or (work.task == "count" and work.bin))


def new_lane(scanner: str) -> Lane:
    """Return the lane of a scanner that was never seen before: nobody logged in, no task."""
    return Lane(scanner=scanner, answer=change(say("READY"), sound=Sound.NONE))


def owner_of(lane: Lane) -> str:
    """Return whose scans these are: the worker's badge, or the scanner where nobody is logged in."""
    return lane.badge or lane.scanner


def encode_goods(goods: list[Goods]) -> str:
    """Write goods as JSON for the disk."""
    return msgspec.json.encode(goods).decode()


def encode_lane(lane: Lane) -> bytes:
    """Write a lane as JSON for the disk."""
    return msgspec.json.encode(lane)


def decode_lane(raw: bytes) -> Lane:
    """Read a lane from disk. Raises msgspec.ValidationError when it was not written by `encode_lane`."""
    return msgspec.json.decode(raw, type=Lane)
