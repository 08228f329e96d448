"""The book that the workflows read: the hub's copy and this gateway's own waiting scans, told apart. Reads only."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

import msgspec

from edge.core.book import Bin, Claim, Code, Document, Item, Line, Stock, StoredEvent, StoredScan, Worker
from edge.core.lane import Box, Lane
from edge.outbox import Outbox
from edge.replica import Replica
from edge.station.clock import parse_rfc3339_ms
from edge.station.waiting import LineFigures, Waiting

SHOWN_MAX = 32
"""Documents that are kept as they are with what waits; at it all are put together anew."""


class _Shown(NamedTuple):
    """A document `of` the replica, `whole` with what waits since so many changes."""

    of: Document
    changes: int
    whole: Document


class DockBook:
    """Implements `edge.core.book.Book` over replica, outbox and what waits. Belongs to the station's thread."""

    def __init__(
        self,
        *,
        outbox: Outbox,
        replica: Replica,
        waiting: Waiting,
        lanes: Mapping[str, Lane],
        gateway: str,
        own_bins: Sequence[Bin] = (),
        is_hub_online: Callable[[], bool],
        claims_elsewhere: Callable[[str], list[Claim]],
        say_age: Callable[[int], str],
    ) -> None:
        """Read through what the station owns; `say_age` writes wall milliseconds as HH:MM or a date.

        `own_bins` are known from the start, and their types are the dock's own: the hub creates them with the first event
        that names them.
        """
        self._outbox, self._replica, self._waiting, self._lanes = outbox, replica, waiting, lanes
        self._gateway = gateway
        self._own_bins = {bin_.code.casefold(): bin_ for bin_ in own_bins}
        self._is_hub_online = is_hub_online
        self._claims_elsewhere = claims_elsewhere
        self._say_age = say_age
        self._shown: dict[str, _Shown] = {}
        self.today = ""

    def item(self, sku: str) -> Item | None:
        """Find an item by its SKU (case folded)."""
        return self._replica.item(sku)

    def codes(self, key: str) -> list[Code]:
        """Find the rows of the barcode table for a key."""
        return self._replica.codes(key)

    def bin(self, code: str) -> Bin | None:
        """Find a bin by its code (case folded)."""
        found, own = self._replica.bin(code), self._own_bins.get(code.casefold())
        return msgspec.structs.replace(found, type=own.type) if found and own else found or own

    def document(self, number: str) -> Document | None:
        """Find a document with what this gateway has waiting on its lines."""
        return self._with_waiting(self._replica.document(number))

    def _with_waiting(self, document: Document | None) -> Document | None:
        waiting = self._waiting.on_lines(document.number) if document else {}
        if document is None or not waiting:
            return document
        shown = self._shown.get(document.number)
        if shown is None or shown.of is not document or shown.changes != self._waiting.changes:
            if len(self._shown) >= SHOWN_MAX:
                self._shown.clear()
            lines = [_line_with(line, waiting[line.line]) if line.line in waiting else line for line in document.lines]
            whole = msgspec.structs.replace(document, lines=lines)
            shown = self._shown[document.number] = _Shown(document, self._waiting.changes, whole)
        return shown.whole

    def announcing(self, sscc: str) -> Document | None:
        """Find the ship notice that announces a pallet, with what this gateway has waiting on it."""
        return self._with_waiting(self._replica.announcing(sscc))

    def open_orders_with(self, sku: str, kind: str) -> list[Document]:
        """List the open documents of a kind that have a line of the item still open."""
        found = []
        for document in self._replica.documents_with(sku):
            if document.kind == kind and document.state == "open":
                own = self._with_waiting(document) or document
                if any(line.sku == sku and _is_open(line) for line in own.lines):
                    found.append(own)
        return found

    def worker(self, badge: str) -> Worker | None:
        """Find a worker by badge code."""
        return self._replica.worker(badge)

    def stock(self, sku: str) -> list[Stock]:
        """List the bins that hold the item, waiting changes included."""
        waiting = dict(self._waiting.in_bins(sku))
        found = [_stock_with(row, waiting.pop((row.location, row.lot or ""), 0)) for row in self._replica.stock(sku)]
        new = [
            Stock(sku=sku, location=location, on_hand=0, available=0, waiting=change, lot=lot or None)
            for (location, lot), change in waiting.items()
        ]
        return found + new

    def stock_in(self, location: str) -> list[Stock]:
        """List what a bin holds, waiting changes included."""
        waiting = self._waiting.in_bin(location)
        found = [_stock_with(row, waiting.pop((row.sku, row.lot or ""), 0)) for row in self._replica.stock_in(location)]
        new = [
            Stock(sku=sku, location=location, on_hand=0, available=0, waiting=change, lot=lot or None)
            for (sku, lot), change in waiting.items()
        ]
        return found + new

    def projected(self, sku: str, location: str, lot: str | None) -> int:
        """Return what a bin holds of an item and lot, in books and waiting together."""
        rows = [row for row in self.stock(sku) if row.location == location and row.lot == lot]
        return sum(row.on_hand + row.waiting for row in rows)

    def order_above(self, number: str, line: int) -> tuple[str, int] | None:
        """Return the order and its line that the line of a ship notice or return belongs to; None for a line of an order."""
        document = self._replica.document(number)
        order = self._replica.document(document.order) if document is not None and document.order else None
        own = next((each for each in document.lines if each.line == line), None) if document is not None else None
        if order is None or own is None:
            return None
        lines = [each.line for each in order.lines if each.sku == own.sku and own.order_line in (None, each.line)]
        return (order.number, lines[0]) if lines else None

    def own_scans(self, owner: str, limit: int) -> list[StoredScan]:
        """List the newest scans that wrote events of an owner."""
        return self._outbox.own.own_scans(owner, limit)

    def scans_under(self, reference: str) -> list[StoredScan]:
        """List the scans not undone under a temporary reference, oldest first."""
        return self._outbox.own.scans_under(reference)

    def received_under(self, reference: str, sku: str, kind: str = "receipt") -> int:
        """Sum what was received of an item under a temporary reference and not taken back."""
        return self._outbox.own.received_under(reference, sku, kind)

    def own_events(self, document: str) -> list[StoredEvent]:
        """List this gateway's unvoided events of a document, oldest first."""
        return self._outbox.own.own_events(document)

    def package_events(self, package: str) -> list[StoredEvent]:
        """List this gateway's unvoided events of a tote, box or pallet, oldest first."""
        return self._outbox.own.package_events(package)

    def boxes(self, number: str) -> list[Box]:
        """List the boxes that an order was checked into at this gateway."""
        return self._outbox.own.boxes(number)

    def boxed_for(self, package: str) -> str | None:
        """Find the order that a box was checked for."""
        return self._outbox.own.boxed_for(package)

    def lanes(self) -> list[Lane]:
        """List the lanes of this gateway as they are now."""
        return list(self._lanes.values())

    def serial_seen(self, sku: str, serial: str, kind: str) -> StoredEvent | None:
        """Find an own, unvoided event of the same kind with this serial."""
        return self._outbox.own.serial_seen(sku, serial, kind)

    def claim(self, number: str) -> Claim | None:
        """Find who claimed an order at this gateway."""
        row = self._outbox.claim(number)
        if row is None:
            return None
        return Claim(
            number=row.number,
            session=row.session,
            worker=row.worker,
            scanner=row.scanner,
            gateway=self._gateway,
            last_mono_ms=row.last_mono_ms,
            id=row.id,
            over=row.over,
        )

    def claims_elsewhere(self, number: str) -> list[Claim]:
        """List who claimed an order at other gateways."""
        return self._claims_elsewhere(number)

    def counts_of(self, owner: str) -> tuple[int, int, int]:
        """Count an owner's scans today, their events waiting, and their events held."""
        scans, held = self._outbox.own.counts_of(owner, self.today)
        return scans, self._waiting.of_owner(owner), held

    def next_reference(self) -> int:
        """Give the next running number of temporary references."""
        return self._outbox.next_reference

    def hub_online(self) -> bool:
        """Say whether the hub was heard from lately."""
        return self._is_hub_online()

    def time_of(self, at: str) -> str:
        """Say when a stored scan or event was, as HH:MM or a date."""
        wall_ms = parse_rfc3339_ms(at)
        return self._say_age(wall_ms) if wall_ms is not None else ""

    def data_from(self) -> str:
        """Say when the replica last heard the feed, empty for never."""
        return self._say_age(self._replica.heard_ms) if self._replica.heard_ms else ""


def _line_with(line: Line, waiting: LineFigures) -> Line:
    return msgspec.structs.replace(
        line, waiting=waiting.done, picked_waiting=waiting.picked, returned_waiting=waiting.returned
    )


def _stock_with(row: Stock, waiting: int) -> Stock:
    return msgspec.structs.replace(row, waiting=waiting) if waiting else row


def _is_open(line: Line) -> bool:
    return line.done + line.waiting + line.picked + line.picked_waiting < line.quantity
