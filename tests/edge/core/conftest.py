"""A dock in memory: a hand-written book that projects the drafts, and a player that scans into it, so that diaries can be told."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

import msgspec
import pytest

from edge.core.book import Bin, Claim, Code, Document, Item, Line, Stock, StoredEvent, StoredScan, Worker
from edge.core.codes import COMMANDS, QUANTITY_COMMANDS, label_code
from edge.core.lane import Lane, decode_lane, encode_lane, new_lane
from edge.core.scan import Moment, ScanIn
from edge.core.settings import Settings
from edge.core.station_rules import release, take
from edge.core.taken import Draft, Taken
from wire.amounts import MICRO, format_micro

CARDS = {name.upper(): code for name, code in (COMMANDS | QUANTITY_COMMANDS).items()}
CODES = {
    "Widget": "4006381333931",
    "case": "14006381333938",
    "Gadget": "4012345678901",
    "Salve": "4000417025005",
    "Drill": "4388844009943",
    "Rope": "7610400068581",
}
LEAVES = ("pick", "putaway", "move", "ship", "scrap")
KIM, LEE = label_code("badge", "KINNN"), label_code("badge", "LEEEE")


@dataclass
class FakeBook:
    """Answers what `edge.core.book.Book` asks, from plain lists and from the drafts that were taken."""

    items: dict[str, Item] = field(default_factory=dict)
    rows: dict[str, list[Code]] = field(default_factory=dict)
    bins: dict[str, Bin] = field(default_factory=dict)
    documents: dict[str, Document] = field(default_factory=dict)
    workers: dict[str, Worker] = field(default_factory=dict)
    stocks: list[Stock] = field(default_factory=list)
    scans: list[StoredScan] = field(default_factory=list)
    claims: dict[str, Claim] = field(default_factory=dict)
    open_lanes: dict[str, Lane] = field(default_factory=dict)
    references: int = 7
    online: bool = True

    def item(self, sku: str) -> Item | None:
        return next((item for item in self.items.values() if item.sku.lower() == sku.lower()), None)

    def codes(self, key: str) -> list[Code]:
        return self.rows.get(key, [])

    def bin(self, code: str) -> Bin | None:
        return self.bins.get(code.upper())

    def document(self, number: str) -> Document | None:
        document = self.documents.get(number.upper())
        if document is None:
            return None
        return msgspec.structs.replace(document, lines=[self._with_waiting(document, line) for line in document.lines])

    def open_orders_with(self, sku: str, kind: str) -> list[Document]:
        found = [self.document(number) for number in self.documents]
        return [
            document
            for document in found
            if document
            and document.kind == kind
            and document.state == "open"
            and any(line.sku == sku and line.done + line.waiting < line.quantity for line in document.lines)
        ]

    def worker(self, badge: str) -> Worker | None:
        return self.workers.get(badge)

    def stock(self, sku: str) -> list[Stock]:
        return [self._moved(row) for row in self._rows() if row.sku == sku]

    def stock_in(self, location: str) -> list[Stock]:
        return [self._moved(row) for row in self._rows() if row.location == location]

    def _rows(self) -> list[Stock]:
        known = {(row.sku, row.location, row.lot) for row in self.stocks}
        places = {
            (event.sku, where, event.lot) for event in self.events() for where in (event.location, event.to_location)
        }
        new = [place for place in places - known if place[0] and place[1]]
        return self.stocks + [Stock(sku, where, 0, 0, lot=lot) for sku, where, lot in sorted(new, key=str)]

    def own_scans(self, owner: str, limit: int) -> list[StoredScan]:
        return [scan for scan in reversed(self.scans) if (scan.worker or scan.scanner) == owner][:limit]

    def scans_under(self, reference: str) -> list[StoredScan]:
        return [
            scan
            for scan in self.scans
            if any(event.reference == reference for event in scan.events) and not scan.undone
        ]

    def received_under(self, reference: str, sku: str) -> int:
        return sum(
            event.quantity
            for scan in self.scans_under(reference)
            for event in scan.events
            if (event.kind, event.reference, event.sku) == ("receipt", reference, sku)
            and not event.voided
            and event.document is None
        )

    def own_events(self, document: str) -> list[StoredEvent]:
        return [event for event in self.events() if event.document == document]

    def lanes(self) -> list[Lane]:
        return list(self.open_lanes.values())

    def serial_seen(self, sku: str, serial: str, kind: str) -> StoredEvent | None:
        return next(
            (
                event
                for event in reversed(self.events())
                if (event.sku, event.serial, event.kind) == (sku, serial, kind)
            ),
            None,
        )

    def claim(self, number: str) -> Claim | None:
        return self.claims.get(number)

    def counts_of(self, owner: str) -> tuple[int, int, int]:
        events = [event for scan in self.own_scans(owner, 1000) for event in scan.events]
        count = {state: sum(event.state == state for event in events) for state in ("waiting", "held")}
        return len(self.own_scans(owner, 1000)), count["waiting"], count["held"]

    def next_reference(self) -> int:
        return self.references

    def hub_online(self) -> bool:
        return self.online

    def time_of(self, at: str) -> str:
        return at[:5]

    def data_from(self) -> str:
        return "10:00"

    def events(self) -> list[StoredEvent]:
        """List all stored events that move or observe stock and were not voided."""
        return [event for scan in self.scans for event in scan.events if event.kind != "void" and not event.voided]

    def write(self, scan: ScanIn, owner: tuple[str, str | None], moment: Moment, taken: Taken) -> None:
        """Do what the station's one commit does."""
        voided = {draft.voids for draft in taken.drafts if draft.voids}
        self.scans = [self._strike(old, voided, taken.undone_scans) for old in self.scans]
        if taken.drafts:
            at = moment.local_time
            events = [
                _stored(draft, f"{scan.id}.{place}", at=at, scanner=owner[0])
                for place, draft in enumerate(taken.drafts)
            ]
            scanner, badge = owner
            self.scans.append(
                StoredScan(scan.id, moment.local_time, scanner, scan.text, taken.answer.headline, events, badge)
            )
        for change in taken.claims:
            if change.change == "release":
                self.claims.pop(change.number, None)
            else:
                self.claims[change.number] = Claim(
                    change.number, change.session, change.worker, taken.lane.scanner, "dock1", moment.mono_ms
                )
        self.references += taken.used_reference
        self.open_lanes |= {taken.lane.scanner: taken.lane, **taken.other_lanes}

    def _strike(self, scan: StoredScan, voided: set[str | None], undone: list[str]) -> StoredScan:
        events = [msgspec.structs.replace(event, voided=event.voided or event.id in voided) for event in scan.events]
        return msgspec.structs.replace(scan, events=events, undone=scan.undone or scan.id in undone)

    def _with_waiting(self, document: Document, line: Line) -> Line:
        mine = [event for event in self.events() if event.document == document.number and event.line == line.line]
        own = [event for event in mine if event.state != "held"]
        total = {
            kind: sum(event.quantity for event in own if event.kind == kind) for kind in ("receipt", "pick", "ship")
        }
        if document.kind == "purchase_order":
            return msgspec.structs.replace(line, waiting=line.waiting + total["receipt"])
        return msgspec.structs.replace(
            line,
            waiting=line.waiting + total["ship"],
            picked_waiting=line.picked_waiting + total["pick"] - total["ship"],
        )

    def _moved(self, row: Stock) -> Stock:
        own = [event for event in self.events() if (event.sku, event.lot) == (row.sku, row.lot)]
        out = sum(event.quantity for event in own if event.location == row.location and event.kind in LEAVES)
        back = sum(event.quantity for event in own if event.location == row.location and event.kind == "receipt")
        back += sum(event.quantity for event in own if event.to_location == row.location and event.kind != "void")
        return msgspec.structs.replace(row, waiting=row.waiting - out + back)


def _stored(draft: Draft, event_id: str, *, at: str, scanner: str) -> StoredEvent:
    names = [name for name in StoredEvent.__struct_fields__ if name in Draft.__struct_fields__]
    return StoredEvent(
        id=event_id, state="waiting", at=at, scanner=scanner, **{name: getattr(draft, name) for name in names}
    )


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
        if figure.unit in ("of it", "waiting")
        else figure.number
    )
    return re.sub(r"\s+", " ", f"{shown}, {figure.more}" if "waiting" in figure.more else shown)


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
def fresh_dock():
    """Return a maker of two scanners at a dock of their own, for tests that need many."""

    def make() -> tuple[Player, Player]:
        book, rules = build_book(), Settings(gateway="dock1")
        return tuple(Player(book, scanner=name, settings=rules, lane=new_lane(name)) for name in ("page-1", "page-2"))

    return make
