"""A write transaction of the posting thread, as the API and the gateway registry use it: one version for all it changes."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Mapping, Sequence

import msgspec

from hub.core.availability import QUARANTINE
from hub.core.catalogue import CLOSED_STATES, PURCHASE_ORDER, SALES_ORDER
from hub.core.policies import BadPolicy, is_account_word, with_setting
from hub.core.times import Occurred, Sending, occurred
from hub.posting.desk import Desk
from hub.posting.entries_in import BarcodeIn, ItemIn, LineIn, OrderIn, Refusal
from hub.posting.outcomes import HELD, of_repeat
from hub.posting.override import Override
from hub.posting.reading import Origin, Reading, read_event
from hub.store import writes
from hub.store.database import FAILURES, Sql
from hub.store.driver import Raw
from hub.store.queries import counts
from wire.feedback import Outcome
from wire.keys import gtin_key

__all__ = ["BarcodeIn", "ItemIn", "LineIn", "OrderIn", "Refusal", "WriteSession"]

log = logging.getLogger(__name__)

MAIN_SITE = "main"


class WriteSession:
    """Valid only inside the function given to `Poster.write`, on the writer thread.

    `sql` runs SQLAlchemy statements in the transaction; set `version` in the version column of every row that the feed
    carries, then call `changed`. An exception rolls everything back and comes out of the future.
    """

    def __init__(self, sql: Sql, raw: Raw, desk: Desk) -> None:
        """Wrap the transaction that the poster began."""
        self.sql = sql
        self.version = desk.version
        self.now_ms = desk.now_ms
        self.is_catalogue_changed = False
        self._raw = raw
        self._desk = desk

    def changed(self) -> None:
        """Say that something was written, so that the commit gets its row in the commit log and listeners are called."""
        self._desk.has_changed = self.is_catalogue_changed = True

    def put_item(self, item: ItemIn) -> Refusal | int:
        """Create or replace an item and its barcodes; return its id. Refused: a barcode that another item has (taken)."""
        for barcode in item.barcodes:
            owner = writes.owner_of_barcode(self._raw, gtin_key(barcode.code))
            if owner is not None and owner != item.sku:
                return Refusal("taken", f"Expected a free barcode, {barcode.code} is {owner}'s: remove it there first.")
        item_id = writes.put_item(
            self._raw,
            (
                item.sku, item.name, item.unit, int(item.is_whole), int(item.tracks_lot), int(item.tracks_serial),
                int(item.tracks_expiry), item.catalogue_cost, item.weight, item.more, self.version,
            ),
        )  # fmt: skip
        codes = {gtin_key(barcode.code): barcode for barcode in item.barcodes}
        writes.put_barcodes(
            self._raw,
            item_id,
            [(key, item_id, barcode.quantity, barcode.code, self.version) for key, barcode in codes.items()],
            now_ms=self.now_ms,
            version=self.version,
        )
        self.changed()
        return item_id

    def put_order(self, order: OrderIn) -> Refusal | int:
        """Create an order; return its id. Refused: taken, unknown_sku, no_lines, bad_quantity."""
        refused = self._refuse_order(order)
        if refused is not None:
            return refused
        is_purchase = order.kind == PURCHASE_ORDER
        party = None
        if order.party is not None:
            kind = "supplier" if is_purchase else "customer"
            party = writes.party(self._raw, kind=kind, code=order.party, version=self.version)
        site = self._desk.shelf.site(order.site)
        state = ("draft" if order.is_draft else "ordered") if is_purchase else "open"
        row = (order.kind, order.number, site, party, state, self.now_ms, order.more, self.version)
        lines = self._line_rows(order)
        document = writes.put_order(self._raw, row, lines)
        self._reserve_again({line[1] for line in lines}, site)
        self.changed()
        return document

    def replace_order(self, order: OrderIn) -> Refusal | int:
        """Give an order on which nothing was ever booked other lines.

        Refused: not_found, not_open, unknown_sku, no_lines, bad_quantity.
        """
        document = self._desk.shelf.find_document(order.kind, order.number)
        if document is None:
            return Refusal("not_found", f"Expected a known order, got {order.number!r}.")
        if document.state in CLOSED_STATES or any(line.is_booked for line in document.lines):
            return Refusal(
                "not_open",
                f"Expected an order of which nothing is done, nor was before it was undone, {document.number} is"
                f" {document.state} and the books name its lines: close it, and make another.",
            )
        refused = self._refuse_lines(order)
        if refused is not None:
            return refused
        lines = self._line_rows(order)
        before = {line.item for line in document.lines}
        writes.put_order_lines(self._raw, document.id, lines)
        self._raw.execute("UPDATE document SET version = ? WHERE id = ?", (self.version, document.id))
        self._reserve_again(before | {line[1] for line in lines}, document.site)
        self.changed()
        return document.id

    def _line_rows(self, order: OrderIn) -> list[writes.OrderLineRow]:
        found = self._desk.shelf.find_items({line.sku for line in order.lines})
        return [
            (line.line or place, item.id, line.quantity, line.price, line.tolerance)
            for place, line in enumerate(order.lines, start=1)
            if (item := found[line.sku]) is not None
        ]

    def _refuse_order(self, order: OrderIn) -> Refusal | None:
        for kind in (PURCHASE_ORDER, SALES_ORDER, counts.COUNT):
            # A scan and an event name an order by its number alone.
            if self._desk.shelf.find_document(kind, order.number) is not None:
                text = f"Expected a new number, {order.number} is a {kind.replace('_', ' ')}: choose another."
                return Refusal("taken", text)
        return self._refuse_lines(order)

    def _refuse_lines(self, order: OrderIn) -> Refusal | None:
        if not order.lines:
            return Refusal("no_lines", "Expected at least one line, got none.")
        numbers = [line.line or place for place, line in enumerate(order.lines, start=1)]
        if len(set(numbers)) != len(numbers):
            return Refusal("taken", f"Expected different line numbers, got {numbers}.")
        for line in order.lines:
            if line.quantity <= 0:
                return Refusal("bad_quantity", f"Expected a quantity above 0 for {line.sku}: correct the line.")
            if self._desk.shelf.find_item(line.sku) is None:
                return Refusal("unknown_sku", f"Expected a known item, got {line.sku!r}: enter it first.")
        return None

    def set_order_state(self, kind: str, number: str, state: str) -> Refusal | None:
        """Order, close, cancel or reopen an order; the state of one that is ordered or reopened follows its lines."""
        document = self._desk.shelf.find_document(kind, number)
        if document is None:
            return Refusal("not_found", f"Expected a known order, got {number!r}.")
        if state in CLOSED_STATES:
            document.state = state
            for line in document.lines:
                if line.reserved:
                    self._desk.books.line_to_change(line.id).reserved = 0
        else:
            document.state = ""
            document.state = document.progressed()
        self._raw.execute(
            "UPDATE document SET state = ?, version = ? WHERE id = ?", (document.state, self.version, document.id)
        )
        self._reserve_again({line.item for line in document.lines}, document.site)
        self.changed()
        return None

    def put_count(self, number: str, site: str, bins: Sequence[str], plan: Mapping[str, object]) -> Refusal | int:
        """Order a count of some bins. `plan`: its tolerance, whether it is blind, what it recounts. Refused: taken, unknown_bin."""
        shelf = self._desk.shelf
        if writes.knows_number(self._raw, number):
            return Refusal("taken", f"Expected a new number, {number} exists: choose another.")
        site_id = shelf.site(site)
        found = {code: shelf.find_location(site_id, code) for code in bins}
        if unknown := [code for code, place in found.items() if place is None]:
            return Refusal("unknown_bin", f"Expected known bins of {site}, got {', '.join(unknown)}: enter them first.")
        row = (counts.COUNT, number, site_id, None, "open", self.now_ms, "{}", self.version)
        document = writes.put_order(self._raw, row, [])
        counts.put_plan(self.sql, document, plan, [place.id for place in found.values() if place is not None])
        self.changed()
        return document

    def put_location(self, site: str, code: str, type: str) -> int:  # noqa: A002 - the word of the wire
        """Create a bin or change its type; a flagged one is flagged no more."""
        shelf = self._desk.shelf
        site_id = shelf.site(site)
        known = shelf.find_location(site_id, code)
        location = writes.put_location(self._raw, site_id, code, type, self.version)
        if known is not None and known.type != type and QUARANTINE in (known.type, type):
            writes.touch_balances(self._raw, location, self.version)
        items = {item for item, _ in shelf.load_bin(location)}
        self.changed()
        self._reserve_again(items, site_id)
        return location

    def put_worker(self, badge: str, name: str, language: str = "en") -> int:
        """Create or change a worker."""
        self.changed()
        return writes.put_worker(self._raw, badge=badge, name=name, language=language, version=self.version)

    def put_setting(self, key: str, value: str) -> Refusal | None:
        """Change a policy. Refused: unknown key or value; in_use, another cost pool while there is stock."""
        try:
            policies = with_setting(self._desk.policies, key, value)
        except BadPolicy as error:
            return Refusal("bad_setting", str(error))
        if policies.cost_pool != self._desk.policies.cost_pool and writes.has_stock(self._raw):
            return Refusal(
                "in_use", "Expected no stock in the books when cost_pool changes, there is some: ship it first."
            )
        for word in policies.scrap_accounts.values():
            writes.account(self._raw, word)
        writes.put_setting(self._raw, key, value, self.version)
        self.changed()
        return None

    def put_account(self, word: str, *, code: str | None, name: str | None) -> Refusal | None:
        """Show an account by a code and a name; an unknown word is an account of one's own from now on."""
        if not is_account_word(word):
            return Refusal("bad_setting", f"Expected an account's word of a-z, 0-9 and _, got {word!r:.60}.")
        writes.put_account(self._raw, word, code, name)
        self.changed()
        return None

    def post_events(self, raws: list[bytes | msgspec.Raw], *, actor: str) -> list[Outcome]:
        """Post events without a stream (API, import) in this transaction; one that breaks our code is held (POISON-1)."""
        readings = [read_event(raw, place=f"{actor}/{self.version}/{place}") for place, raw in enumerate(raws)]
        try:
            return self._desk.attempt(lambda: [self._post(reading, actor) for reading in readings])
        except FAILURES:
            raise
        except Exception:
            log.exception("an event broke the hub's code; trying each of %d alone", len(readings))
            return [self._post_alone(reading, actor) for reading in readings]

    def _post(self, reading: Reading, actor: str) -> Outcome:
        self._desk.flush()
        if writes.knows_event(self._raw, reading.id):
            return of_repeat(self._desk.shelf, reading.id, None)
        when = Occurred(self.now_ms)
        if reading.event is not None:
            when = occurred(reading.event, Sending(self.now_ms), last_trusted=None, next_trusted=None)
        return self._desk.post(reading, self._origin(reading, actor), when)

    def _post_alone(self, reading: Reading, actor: str) -> Outcome:
        try:
            return self._desk.attempt(lambda: self._post(reading, actor))
        except FAILURES:
            raise
        except Exception:
            log.exception("an event broke the hub's code and is held")
            origin = self._origin(reading, actor)
            return self._desk.hold_internal(reading, origin, None, traceback.format_exc())

    def _origin(self, reading: Reading, actor: str) -> Origin:
        site = MAIN_SITE if reading.event is None else reading.event.site or MAIN_SITE
        return Origin(self._desk.shelf.site(site), self.now_ms, None, actor)

    def post_paper(self, raw: bytes, *, actor: str) -> Refusal | Outcome:
        """Post paperwork in this transaction. Refused with the reason for which a scan would be held; nothing is kept then."""
        reading = read_event(raw, place=f"{actor}/{self.version}")
        self._desk.flush()
        outcome = self._desk.post_paper(reading, self._origin(reading, actor))
        if outcome.outcome == HELD:
            return Refusal(outcome.reason or "", outcome.message or "")
        self._desk.settle()
        return outcome

    def resolve_hold(
        self, hold_id: int, *, action: str, actor: str, reason: str, sku: str | None = None
    ) -> Refusal | Outcome:
        """Map, accept or reject a held event: it is decided again now. Refused: not_found, not_open, unknown_sku, bad_action."""
        row = self._raw.execute(
            "SELECT h.event_id, h.state, e.uuid FROM hold h JOIN event e ON e.id = h.event_id WHERE h.id = ?",
            (hold_id,),
        ).fetchone()
        if row is None:
            return Refusal("not_found", f"Expected a hold, got {hold_id}.")
        event_id, state, uuid = row
        if state not in ("open", "waiting"):
            return Refusal("not_open", f"Expected an open hold, it is {state}.")
        self._desk.has_changed = True
        if action == "reject":
            self._desk.close_hold(event_id, "rejected", by=actor, why=reason)
            return of_repeat(self._desk.shelf, uuid, None)
        mapped = None
        if action == "map" or sku is not None:
            mapped = None if sku is None else self._desk.shelf.find_item(sku)
            if mapped is None:
                return Refusal("unknown_sku", f"Expected a known item, got {sku!r}: enter it first.")
        if action not in ("map", "accept"):
            return Refusal("bad_action", f"Expected map, accept or reject, got {action!r}.")
        override = Override(action, actor, is_accepted=action == "accept", mapped=mapped, why=reason)
        return self._desk.decide_again(event_id, override)

    def settle(self) -> None:
        """Write what waits, so that the answer reads it."""
        self._desk.settle()

    def review_counts(self, events: set[int]) -> None:
        """Decide counts again that wait because of their variance, where what came late explains it now."""
        for event in sorted(events & self._desk.open_counts.keys()):
            if self._desk.would_apply(event):
                self._desk.decide_again(event, Override("arrival", "hub"))

    def settle_after_migration(self) -> None:
        """Share out anew what every open sales order reserves, if a migration asked for it."""
        if not writes.take_reserve_mark(self._raw):
            return
        for item, site in writes.promised_items(self._raw):
            self._desk.books.reserve(item, site)
            self.changed()

    def _reserve_again(self, items: set[int], site: int) -> None:
        """Share out reservations anew after orders or bins changed under the caches."""
        self._desk.settle()
        self._desk.forget()
        for item in sorted(items):
            self._desk.books.reserve(item, site)
            if not self._desk.books.has_promises(item, site):
                self._release(item, site)
        # Whoever changed the order is answered with what it reserves now.
        self._desk.settle()

    def _release(self, item: int, site: int) -> None:
        books = self._desk.books
        for location, lot in books.item_keys(item, site):
            balance = books.balance(item, location, lot)
            if balance.reserved:
                balance.reserved = 0
                books.changed_balances.add((item, location, lot))
