"""What a worker is told: one answer a scan, and the lane that shows it. Frozen data, encoded as JSON to disk and screen."""

from __future__ import annotations

from enum import StrEnum

import msgspec


class Look(StrEnum):
    """The colour of an answer (flows.md, section 0)."""

    WHITE = "white"
    GREEN = "green"
    AMBER = "amber"
    RED = "red"
    BLUE = "blue"
    GREY = "grey"


class Sound(StrEnum):
    """The four sounds; `GOOD_THEN_ASK` is a pick that ends in a zero check."""

    GOOD = "good"
    ASK = "ask"
    WRONG = "wrong"
    UNKNOWN = "unknown"
    GOOD_THEN_ASK = "good-ask"
    NONE = "none"


class Result(StrEnum):
    """What `POST /scan` answers."""

    STORED = "stored"
    REFUSED = "refused"
    UNKNOWN = "unknown"


class Figure(msgspec.Struct, frozen=True, omit_defaults=True):
    """The big number and what it counts: "36" `of` "40" `unit`, beside item `name`, its `code` and one more line."""

    number: str
    unit: str = ""
    of: str = ""
    name: str = ""
    code: str = ""
    more: str = ""
    is_bin: bool = False


class Answer(msgspec.Struct, frozen=True, omit_defaults=True):
    """One answer. `message` is the id in flows.md section 3; `fields` are its placeholders, for another language later."""

    message: str
    look: Look
    sound: Sound
    result: Result
    headline: str
    detail: str = ""
    scan_next: str = ""
    fields: dict[str, str] = {}
    figure: Figure | None = None


class Mark(StrEnum):
    """What became of a line of the last ten scans."""

    STORED = "stored"
    APPLIED = "applied"
    HELD = "held"
    UNDONE = "undone"
    SESSION = "session"
    ERROR = "error"
    UNKNOWN = "unknown"
    QUESTION = "question"
    PARKED = "parked"


class TapeRow(msgspec.Struct, frozen=True, omit_defaults=True):
    """One of the last ten scans of a lane, newest first. `time` is local, HH:MM:SS; `amount` "+12", "bin", "0" or empty."""

    time: str
    headline: str
    mark: Mark
    amount: str = ""
    scan: str = ""
    """The id of the scan."""


class Progress(msgspec.Struct, frozen=True, omit_defaults=True):
    """Scanned and expected, two figures that never add up into one; decimal strings."""

    done: str
    of: str
    label: str


class Strip(msgspec.Struct, frozen=True, omit_defaults=True):
    """A notice of a lane that needs no scan: HELD_LATER, HELD_WAITING, HELD_SOLVED, CLAIM_UNSURE."""

    message: str
    text: str
    count: int = 0


class LaneView(msgspec.Struct, frozen=True, omit_defaults=True):
    """One scanner's lane as the screen draws it.

    `state` is one of idle, stored, applied, held, unknown, error, question (screens/README.md); `task`, `document`, `party` and
    `worker` are ready to show. `latched` means an error waits for OK; `uncleared` counts them.
    """

    scanner: str
    state: str
    answer: Answer
    task: str = ""
    document: str = ""
    party: str = ""
    worker: str = ""
    progress: Progress | None = None
    multiplier: str = ""
    sticky: str = ""
    latched: bool = False
    question: bool = False
    uncleared: int = 0
    strips: list[Strip] = []
    tape: list[TapeRow] = []
    hints: list[str] = []
    """What else may be scanned, the most useful first; words in capitals are command cards."""
    in_books: str = ""
    """What all bins hold of the item on show: "124 in books", and what waits apart from it: ", -2 waiting"."""
    tested: bool = False
    serial: int = 0
    """Counts the answers of this lane, so that a screen plays the sound of each once."""


class DockView(msgspec.Struct, frozen=True, omit_defaults=True):
    """The whole screen: the dock's own state and its lanes in fixed places by scanner name."""

    gateway: str
    site: str
    hub_online: bool
    pending: int
    held: int
    lanes: list[LaneView]
    hub_away_since: str = ""
    clock_synced: bool = True
    data_from: str = ""
    notices: list[Strip] = []
    """About the dock, not a lane: HUB_AWAY, HUB_BACK, WRONG_HUB, CLOCK_UNKNOWN, DATA_OLD, SCANNER_GONE, STORAGE_STOP ..."""
    language: str = "en"
    """What the page speaks by itself; the texts of this view are in it already."""
    stopped: Answer | None = None
    """STORAGE_STOP fills the whole screen."""
