"""A book in memory that projects the drafts of the scans that were taken, for tests that tell diaries."""

from __future__ import annotations

from dataclasses import dataclass, field

import msgspec

from edge.core.book import RETURNS, Bin, Claim, Code, Document, Item, Line, Stock, StoredEvent, StoredScan, Worker
from edge.core.lane import Box, Lane
from edge.core.scan import Moment, ScanIn
from edge.core.taken import Draft, Packed, Taken

LEAVES = ("pick", "putaway", "move", "ship", "scrap", "supplier_return")
ENTERS = ("receipt", "customer_return")


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
    far_claims: list[Claim] = field(default_factory=list)
    gateway: str = "dock1"
    packed: dict[str, Packed] = field(default_factory=dict)
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

    def announcing(self, sscc: str) -> Document | None:
        found = [self.document(number) for number in self.documents]
        live = [each for each in found if each and each.state not in ("closed", "cancelled")]
        return next((each for each in live if any(line.package == sscc for line in each.lines)), None)

    def package_events(self, package: str) -> list[StoredEvent]:
        return [event for event in self.events() if event.package == package]

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

    def received_under(self, reference: str, sku: str, kind: str = "receipt") -> int:
        return sum(
            event.quantity
            for scan in self.scans_under(reference)
            for event in scan.events
            if (event.kind, event.reference, event.sku) == (kind, reference, sku)
            and not event.voided
            and event.document is None
        )

    def own_events(self, document: str) -> list[StoredEvent]:
        return [event for event in self.events() if event.document == document]

    def boxes(self, number: str) -> list[Box]:
        return self.packed[number].boxes if number in self.packed else []

    def boxed_for(self, package: str) -> str | None:
        return next((n for n in self.packed if package in {box.package for box in self.boxes(n)}), None)

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

    def claims_elsewhere(self, number: str) -> list[Claim]:
        return [claim for claim in self.far_claims if claim.number == number]

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
                before = self.claims.get(change.number)
                is_kept = before is not None and not change.over
                claim_id, over = (before.id, before.over) if before and is_kept else (scan.id, change.over)
                who = (change.session, change.worker, taken.lane.scanner)
                self.claims[change.number] = Claim(
                    change.number, *who, self.gateway, moment.mono_ms, id=claim_id, over=over
                )
        self.packed |= {taken.packed.number: taken.packed} if taken.packed else {}
        self.references += taken.used_reference
        self.open_lanes |= {taken.lane.scanner: taken.lane, **taken.other_lanes}

    def _strike(self, scan: StoredScan, voided: set[str | None], undone: list[str]) -> StoredScan:
        events = [msgspec.structs.replace(event, voided=event.voided or event.id in voided) for event in scan.events]
        return msgspec.structs.replace(scan, events=events, undone=scan.undone or scan.id in undone)

    def _with_waiting(self, document: Document, line: Line) -> Line:
        mine = [event for event in self.events() if event.document == document.number and event.line == line.line]
        own = [event for event in mine if event.state != "held"]
        total = {
            kind: sum(event.quantity for event in own if event.kind == kind)
            for kind in ("receipt", "pick", "ship", "move", *RETURNS)
        }
        line = msgspec.structs.replace(
            line, returned_waiting=line.returned_waiting + sum(total[kind] for kind in RETURNS)
        )
        if document.kind in ("purchase_order", "ship_notice"):
            return msgspec.structs.replace(line, waiting=line.waiting + total["receipt"])
        return msgspec.structs.replace(
            line,
            waiting=line.waiting + total["ship"],
            picked_waiting=line.picked_waiting + total["pick"] - total["ship"] - total["move"],
        )

    def _moved(self, row: Stock) -> Stock:
        own = [event for event in self.events() if (event.sku, event.lot) == (row.sku, row.lot)]
        out = sum(event.quantity for event in own if event.location == row.location and event.kind in LEAVES)
        back = sum(event.quantity for event in own if event.location == row.location and event.kind in ENTERS)
        back += sum(event.quantity for event in own if event.to_location == row.location and event.kind != "void")
        return msgspec.structs.replace(row, waiting=row.waiting - out + back)


def _stored(draft: Draft, event_id: str, *, at: str, scanner: str) -> StoredEvent:
    names = [name for name in StoredEvent.__struct_fields__ if name in Draft.__struct_fields__]
    return StoredEvent(
        id=event_id, state="waiting", at=at, scanner=scanner, **{name: getattr(draft, name) for name in names}
    )
