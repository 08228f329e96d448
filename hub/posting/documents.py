"""Entering documents: orders, and what belongs to them, with their lines; and sharing out anew what sales orders reserve.

It works inside a transaction of the writer's and decides what may be entered; what is refused has changed nothing.
"""

from __future__ import annotations

from collections.abc import Iterable

from hub.core.catalogue import (
    CLOSED_STATES,
    CUSTOMER_RETURN,
    DRAFT,
    PURCHASE_ORDER,
    SALES_ORDER,
    SHIP_NOTICE,
    SOURCES,
    SUPPLIER_RETURN,
    TRANSFER,
    Document,
    Item,
)
from hub.posting.desk import Desk
from hub.posting.entries_in import LineIn, OrderIn, Refusal
from hub.store import writes
from hub.store.driver import Raw

MAIN_SITE = "main"
FIRST_STATES = {PURCHASE_ORDER: "ordered", SHIP_NOTICE: "expected"}
PARTIES = {
    PURCHASE_ORDER: "supplier",
    SALES_ORDER: "customer",
    SHIP_NOTICE: "supplier",
    CUSTOMER_RETURN: "customer",
    SUPPLIER_RETURN: "supplier",
}


class Documents:
    """Documents over a desk; the caches are forgotten with each change."""

    def __init__(self, raw: Raw, desk: Desk) -> None:
        """Write by the connection of the desk."""
        self._raw = raw
        self._desk = desk

    def put(self, order: OrderIn) -> Refusal | int:
        """Create a document; return its id. Refused: see `WriteSession.put_order`."""
        refused = self.refuse_number(order.number) or self._refuse_lines(order, known=None)
        if refused is not None:
            return refused
        source = self._source_of(order)
        if isinstance(source, Refusal):
            return source
        desk = self._desk
        party, code = None, order.party or (None if source is None else desk.shelf.party_of(source.id))
        if code is not None:
            party = writes.party(self._raw, kind=PARTIES[order.kind], code=code, version=desk.version)
        site = source.site if source is not None and order.site is None else desk.shelf.site(order.site or MAIN_SITE)
        state = DRAFT if order.is_draft else FIRST_STATES.get(order.kind, "open")
        above = None if source is None else source.id
        to_site = None if order.to_site is None else desk.shelf.site(order.to_site)
        row = (order.kind, order.number, site, party, state, desk.now_ms, order.more, desk.version, above, to_site)
        lines = self._rows(order, source)
        if isinstance(lines, Refusal):
            return lines
        document = writes.put_order(self._raw, row, lines)
        self.reserve_again({line.item for line in lines}, site)
        return document

    def replace_lines(self, order: OrderIn) -> Refusal | int:
        """Give a document on which nothing was ever booked other lines."""
        desk = self._desk
        document = desk.shelf.find_document(order.kind, order.number)
        if document is None:
            return Refusal("not_found", f"Expected a known document, got {order.number!r}.")
        if document.state in CLOSED_STATES or any(line.is_booked for line in document.lines):
            return Refusal(
                "not_open",
                f"Expected a document of which nothing is done, nor was before it was undone, {document.number} is"
                f" {document.state} and the books name its lines: close it, and make another.",
            )
        refused = self._refuse_lines(order, known=document)
        if refused is not None:
            return refused
        lines = self._rows(order, desk.catalogue.source(document))
        if isinstance(lines, Refusal):
            return lines
        before = {line.item for line in document.lines}
        writes.put_order_lines(self._raw, document.id, lines)
        self._raw.execute("UPDATE document SET version = ? WHERE id = ?", (desk.version, document.id))
        self.reserve_again(before | {line.item for line in lines}, document.site)
        return document.id

    def set_state(self, kind: str, number: str, state: str) -> Refusal | None:
        """Order, close, cancel or reopen; the state of a document that is ordered or reopened follows its lines."""
        desk = self._desk
        document = desk.shelf.find_document(kind, number)
        if document is None:
            return Refusal("not_found", f"Expected a known document, got {number!r}.")
        if state in CLOSED_STATES:
            if kind == TRANSFER and any(line.shipped > line.received for line in document.lines):
                message = (
                    f"Expected nothing of {number} on the way, something is: receive it first, or void its shipment."
                )
                return Refusal("in_use", message)
            document.state = state
            for line in document.lines:
                if line.reserved:
                    desk.books.line_to_change(line.id).reserved = 0
        else:
            refused = self._refuse_pallets((line.package for line in document.lines), known=document)
            if refused is not None:
                return refused
            document.state = ""
            document.state = document.progressed()
        self._raw.execute(
            "UPDATE document SET state = ?, version = ? WHERE id = ?", (document.state, desk.version, document.id)
        )
        self.reserve_again({line.item for line in document.lines}, document.site)
        return None

    def refuse_number(self, number: str) -> Refusal | None:
        """Refuse a number that any document has: scans and events name a document by its number alone."""
        row = self._desk.shelf.one("SELECT kind FROM document WHERE number = ?", number)
        if row is None:
            return None
        return Refusal("taken", f"Expected a new number, {number} is a {row[0].replace('_', ' ')}: choose another.")

    # -- what may be entered -----------------------------------------------------------------------------------------

    def _refuse_lines(self, order: OrderIn, *, known: Document | None) -> Refusal | None:
        if not order.lines:
            return Refusal("no_lines", "Expected at least one line, got none.")
        numbers = [line.line or place for place, line in enumerate(order.lines, start=1)]
        if len(set(numbers)) != len(numbers):
            return Refusal("taken", f"Expected different line numbers, got {numbers}.")
        for line in order.lines:
            refused = self._refuse_line(line)
            if refused is not None:
                return refused
        return self._refuse_pallets((line.package for line in order.lines), known=known)

    def _refuse_line(self, line: LineIn) -> Refusal | None:
        if line.quantity <= 0:
            return Refusal("bad_quantity", f"Expected a quantity above 0 for {line.sku}: correct the line.")
        item = self._desk.shelf.find_item(line.sku)
        if item is None:
            return Refusal("unknown_sku", f"Expected a known item, got {line.sku!r}: enter it first.")
        if line.lot is not None and not item.tracks_lot:
            return Refusal(
                "bad_lot", f"Expected no lot of {line.sku}, which has none, got {line.lot!r:.60}: leave it out."
            )
        if line.expiry is not None and not (item.tracks_lot or item.tracks_expiry):
            return Refusal(
                "bad_lot", f"Expected no expiry of {line.sku}, which has none, got {line.expiry}: leave it out."
            )
        return None

    def _refuse_pallets(self, packages: Iterable[str | None], *, known: Document | None) -> Refusal | None:
        """Refuse a pallet that another ship notice, not ended yet, announces: its label says which one is meant."""
        for sscc in sorted({one for one in packages if one is not None}):
            other = self._desk.shelf.find_package(sscc)
            if other is not None and (known is None or other.id != known.id):
                return Refusal(
                    "taken", f"Expected a new pallet, {sscc} is announced by {other.number}: close that first."
                )
        return None

    def _source_of(self, order: OrderIn) -> Document | Refusal | None:
        """Return the order that a document belongs to."""
        if order.source is None:
            return None
        kind = SOURCES[order.kind]
        source = self._desk.shelf.find_document(kind, order.source)
        words = kind.replace("_", " ")
        if source is None:
            return Refusal("unknown_document", f"Expected a known {words}, got {order.source!r}: enter it first.")
        if order.kind == SHIP_NOTICE and source.state in (*CLOSED_STATES, DRAFT):
            message = f"Expected an open {words}, {source.number} is {source.state}: order or reopen it."
            return Refusal("document_closed", message)
        party = self._desk.shelf.party_of(source.id)
        if order.party is not None and party is not None and order.party != party:
            message = f"Expected {party}, whose {source.number} is, got {order.party!r}: name the right one."
            return Refusal("wrong_document", message)
        return source

    # -- rows --------------------------------------------------------------------------------------------------------

    def _rows(self, order: OrderIn, source: Document | None) -> list[writes.OrderLineRow] | Refusal:
        found = self._desk.shelf.find_items({line.sku for line in order.lines})
        made: list[writes.OrderLineRow] = []
        for place, line in enumerate(order.lines, start=1):
            item = found[line.sku]
            if item is None:
                continue
            above = None if source is None else _line_of(source, item, line)
            if isinstance(above, Refusal):
                return above
            amounts = (line.quantity, line.price, line.tolerance)
            made.append(
                writes.OrderLineRow(line.line or place, item.id, *amounts, above, line.package, line.lot, line.expiry)
            )
        return made

    # -- reservations ------------------------------------------------------------------------------------------------

    def reserve_again(self, items: set[int], site: int) -> None:
        """Share out reservations anew after orders or bins changed under the caches."""
        desk = self._desk
        desk.settle()
        desk.forget()
        for item in sorted(items):
            desk.books.reserve(item, site)
            if not desk.books.has_promises(item, site):
                self._release(item, site)
        # Whoever changed the order is answered with what it reserves now.
        desk.settle()

    def _release(self, item: int, site: int) -> None:
        books = self._desk.books
        for location, lot in books.item_keys(item, site):
            balance = books.balance(item, location, lot)
            if balance.reserved:
                balance.reserved = 0
                books.changed_balances.add((item, location, lot))


def _line_of(source: Document, item: Item, line: LineIn) -> int | Refusal | None:
    """Return the order line that a line is about; None where several may be, and each event finds its own."""
    candidates = [one for one in source.lines if one.item == item.id and line.of_line in (None, one.line)]
    if candidates:
        return candidates[0].id if len(candidates) == 1 else None
    where = "" if line.of_line is None else f"line {line.of_line} of "
    return Refusal("not_on_order", f"Expected an item of {where}{source.number}, got {line.sku}: correct the line.")
