"""A dock in memory: a hand-written book that projects the drafts, and a player that scans into it, so that diaries can be told."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

import pytest

from edge.core.book import Bin, Code, Document, Item, Line, Stock, Worker
from edge.core.codes import COMMANDS, QUANTITY_COMMANDS, label_code
from edge.core.lane import Lane, decode_lane, encode_lane, new_lane
from edge.core.scan import Moment, ScanIn
from edge.core.settings import Settings
from edge.core.station_rules import release, take
from edge.core.taken import Taken
from tests.edge.core.fake_book import FakeBook
from wire.amounts import MICRO, format_micro

CARDS = {name.upper(): code for name, code in (COMMANDS | QUANTITY_COMMANDS).items()}
CODES = {
    "Widget": "4006381333931",
    "case": "14006381333938",
    "Gadget": "4012345678901",
    "Salve": "4000417025005",
    "Drill": "4388844009943",
    "Rope": "7610400068581",
    "..1238": "]C100340123450000081238",
    "..1245": "]C100340123450000081245",
    "..1252": "]C100340123450000081252",
}
PALLETS = ("340123450000081238", "340123450000081245")
KIM, LEE = label_code("badge", "KINNN"), label_code("badge", "LEEEE")


@dataclass
class Player:
    """Scans into one lane. Words are commands in capitals, names of CODES, or any other text."""

    book: FakeBook
    scanner: str = "page-1"
    settings: Settings = field(default_factory=Settings)
    lane: Lane = field(default_factory=lambda: new_lane("page-1"))
    mono_ms: int = 1_000_000
    boot: str = "boot-1"
    number: int = 0
    taken: Taken | None = None

    def scan(self, word: str, *, after_ms: int = 2_000, **more: object) -> Taken:
        self.mono_ms += after_ms
        self.number += 1
        text = CARDS.get(word) or CODES.get(word) or word
        scan = ScanIn(f"{self.scanner}-{self.number}", text, **more)
        seconds = self.mono_ms // 1000
        moment = Moment(
            self.mono_ms, self.boot, self.mono_ms, f"10:{seconds // 60 % 60:02d}:{seconds % 60:02d}", "2026-11-22"
        )
        lane = self.book.open_lanes.get(self.scanner, self.lane)
        self.taken = take(self.book, lane, scan, moment, self.settings)
        self.book.write(scan, (self.scanner, self.taken.lane.badge), moment, self.taken)
        self._release(moment)
        lane = self.book.open_lanes[self.scanner]
        self.lane = decode_lane(encode_lane(lane))
        assert self.lane == lane, "a lane must come back from disk as it went"
        return self.taken

    def _release(self, moment: Moment) -> None:
        """Do what the station does with parked scans after each scan."""
        lane = self.book.open_lanes[self.scanner]
        while (taken := release(self.book, lane, moment, self.settings)) is not None:
            self.book.write(lane.parked[0], (self.scanner, taken.lane.badge), moment, taken)
            lane = taken.lane

    def scans(self, *words: str) -> Taken:
        for word in words:
            taken = self.scan(word)
        return taken

    def tell(self, diary: str) -> None:
        """Play a diary of flows.md: "scan, scan -> headline | big number · ..."; what stands in brackets is a remark."""
        for entry in diary.split("·"):
            words, _, told = entry.partition("->")
            headline, _, number = (part.strip() for part in told.partition("|"))
            taken = self.scans(*(word.strip() for word in words.split(",")))
            assert (taken.answer.headline, big_number(taken)) == (headline, number), entry

    @property
    def said(self) -> str:
        assert self.taken is not None
        return self.taken.answer.message

    def drafts(self) -> list[tuple[str, str, str | None]]:
        assert self.taken is not None
        return [(draft.kind, format_micro(draft.quantity), draft.sku) for draft in self.taken.drafts]

    def figures(self) -> dict[str, int]:
        """Sum what was stored, by kind."""
        total: dict[str, int] = {}
        for event in self.book.events():
            total[event.kind] = total.get(event.kind, 0) + event.quantity // MICRO
        return total


def big_number(taken: Taken) -> str:
    figure = taken.answer.figure
    if figure is None:
        return "-"
    shown = (
        f"{figure.number} of {figure.of}{' bins' if figure.unit == 'bins' else ''}"
        if figure.of
        else f"{figure.number} {figure.unit}"
        if figure.unit in ("of it", "waiting", "in hand", "order", "orders")
        else figure.number
    )
    return re.sub(
        r"\s+", " ", f"{shown}, {figure.more}" if "waiting" in figure.more or figure.more == "unload" else shown
    )


def quantity(pieces: int) -> int:
    return pieces * MICRO


def build_book() -> FakeBook:
    """The sample of flows.md section 6, and what its unhappy cases need beside it."""
    book = FakeBook()
    book.items = {
        "W-100": Item("W-100", "Widget"),
        "G-200": Item("G-200", "Gadget"),
        "S-300": Item("S-300", "Salve", lot_tracked=True, expiry_tracked=True),
        "D-400": Item("D-400", "Drill", serial_tracked=True),
        "R-500": Item("R-500", "Rope", unit="m", whole=False),
    }
    for word, sku, pack in [
        ("Widget", "W-100", 1),
        ("case", "W-100", 12),
        ("Gadget", "G-200", 1),
        ("Salve", "S-300", 1),
        ("Drill", "D-400", 1),
        ("Rope", "R-500", 1),
    ]:
        book.rows[CODES[word].zfill(14)] = [Code(sku, pack * MICRO)]
    places = {"RECEIVING": "receiving", "STAGING": "staging", "RETURNS": "returns", "QUARANTINE": "quarantine"}
    book.bins = {code: Bin(code, kind) for code, kind in places.items()} | {
        code: Bin(code) for code in ("A-01-02", "B-09-01", "C-03-03")
    }
    book.documents = {
        "PO-1001": Document("PO-1001", "purchase_order", "open", "ACME", [Line(1, "W-100", quantity(40))]),
        "PO-1002": Document(
            "PO-1002", "purchase_order", "open", "ACME", [Line(1, "S-300", quantity(10)), Line(2, "D-400", quantity(2))]
        ),
        "PO-0900": Document(
            "PO-0900", "purchase_order", "closed", "ACME", [Line(1, "W-100", quantity(5))], "2026-11-01"
        ),
        "SO-2001": Document("SO-2001", "sales_order", "open", "Harbour Cafe", [Line(1, "W-100", quantity(5))]),
        "SO-2002": Document(
            "SO-2002",
            "sales_order",
            "open",
            "Harbour Cafe",
            [Line(1, "G-200", quantity(2)), Line(2, "W-100", quantity(3))],
        ),
        "CC-5": Document("CC-5", "count", "open", bins=["A-01-02", "B-09-01"]),
        "CC-6": Document("CC-6", "count", "open", bins=["C-03-03"], blind=False, counters=[KIM]),
        "CC-4": Document("CC-4", "count", "closed", since="2026-11-01"),
        "ASN-77": Document(
            "ASN-77",
            "ship_notice",
            "open",
            "ACME",
            [
                Line(1, "W-100", quantity(240), package=PALLETS[0]),
                Line(2, "S-300", quantity(200), lot="L7", expiry="2027-06-30", package=PALLETS[0]),
                Line(3, "G-200", quantity(40), package=PALLETS[0]),
                Line(4, "W-100", quantity(24), package=PALLETS[1]),
            ],
            order="PO-1001",
        ),
        "SO-1900": Document(
            "SO-1900", "sales_order", "cancelled", "Harbour Cafe", [Line(1, "W-100", quantity(5))], "2026-11-01"
        ),
    }
    book.workers = {KIM: Worker("Kim", "worker", KIM), LEE: Worker("Lee", "worker", LEE)}
    book.stocks = [
        Stock("W-100", "A-01-02", quantity(100), quantity(100)),
        Stock("G-200", "C-03-03", quantity(2), quantity(2)),
        Stock("S-300", "B-09-01", quantity(4), quantity(4), lot="OLD", expiry="2026-01-31"),
        Stock("S-300", "B-09-01", quantity(4), quantity(4), lot="NEW", expiry="2027-01-31"),
        Stock("S-300", "B-09-01", quantity(4), quantity(4), lot="NEXT", expiry="2027-06-30"),
    ]
    return book


@pytest.fixture
def player() -> Player:
    """Return one scanner at a fresh dock called dock-1."""
    return Player(build_book(), settings=Settings(gateway="dock1"))


@pytest.fixture
def others(player: Player):
    """Return a maker of further scanners at the same dock."""

    def make(scanner: str) -> Player:
        return Player(
            player.book, scanner=scanner, settings=player.settings, lane=new_lane(scanner), mono_ms=player.mono_ms
        )

    return make


@pytest.fixture
def far(player: Player):
    """Return a scanner at another gateway of the site, which knows the same orders."""
    book = build_book()
    book.gateway = "dock2"
    return Player(
        book, scanner="far-1", settings=Settings(gateway="dock2"), lane=new_lane("far-1"), mono_ms=player.mono_ms
    )


@pytest.fixture
def fresh_dock():
    """Return a maker of two scanners at a dock of their own, for tests that need many."""

    def make() -> tuple[Player, Player]:
        book, rules = build_book(), Settings(gateway="dock1")
        return tuple(Player(book, scanner=name, settings=rules, lane=new_lane(name)) for name in ("page-1", "page-2"))

    return make
