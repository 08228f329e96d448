"""A write transaction of the posting thread, as the API and the gateway registry use it: one version for all it changes."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

import msgspec

from hub.core.availability import QUARANTINE
from hub.core.policies import BadPolicy, is_account_word, with_setting
from hub.core.times import Occurred, Sending, occurred
from hub.posting.desk import Desk
from hub.posting.documents import MAIN_SITE, Documents
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

T = TypeVar("T")


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
        self._documents = Documents(raw, desk)

    def changed(self) -> None:
        """Say that something was written, so that the commit gets its row in the commit log and listeners are called."""
        self._desk.has_changed = self.is_catalogue_changed = True

    def wrote(self, kind: str) -> None:
        """Say that rows of a kind of `hub.store.imprints` were written, and nothing on which a cache rests."""
        self._desk.written.add(kind)
        self._desk.has_changed = True

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
                int(item.tracks_expiry), item.catalogue_cost, item.weight, item.more, self.version, item.expiry_order,
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
        """Create an order, or what belongs to one; return its id.

        Refused: taken, unknown_sku, no_lines, bad_quantity, bad_lot; unknown_document, document_closed, wrong_document or
        not_on_order where it does not fit the order that it belongs to.
        """
        return self._changed(self._documents.put(order))

    def replace_order(self, order: OrderIn) -> Refusal | int:
        """Give an order on which nothing was ever booked other lines. Refused: not_found, not_open, or as `put_order`."""
        return self._changed(self._documents.replace_lines(order))

    def set_order_state(self, kind: str, number: str, state: str) -> Refusal | None:
        """Order, close, cancel or reopen an order; the state of one that is ordered or reopened follows its lines.

        Refused: not_found; taken, a pallet that another ship notice has announced since.
        """
        return self._changed(self._documents.set_state(kind, number, state))

    def _changed(self, done: T) -> T:
        if not isinstance(done, Refusal):
            self.changed()
        return done

    def put_count(self, number: str, site: str, bins: Sequence[str], plan: Mapping[str, object]) -> Refusal | int:
        """Order a count of some bins. `plan`: its tolerance, whether it is blind, what it recounts. Refused: taken, unknown_bin."""
        shelf = self._desk.shelf
        taken = self._documents.refuse_number(number)
        if taken is not None:
            return taken
        site_id = shelf.site(site)
        found = {code: shelf.find_location(site_id, code) for code in bins}
        if unknown := [code for code, place in found.items() if place is None]:
            return Refusal("unknown_bin", f"Expected known bins of {site}, got {', '.join(unknown)}: enter them first.")
        row = (counts.COUNT, number, site_id, None, "open", self.now_ms, "{}", self.version, None, None)
        document = writes.put_order(self._raw, row, [])
        counts.put_plan(self.sql, document, plan, [place.id for place in found.values() if place is not None])
        self.changed()
        return document

    def put_location(
        self,
        site: str,
        code: str,
        type: str,  # noqa: A002 - the word of the wire
        *,
        is_closed: bool = False,
        kept_for: int | None = None,
    ) -> int:
        """Create or change a bin; a flagged one is flagged no more. `kept_for`: the id of an item."""
        shelf = self._desk.shelf
        site_id = shelf.site(site)
        known = shelf.find_location(site_id, code)
        row = (site_id, code, type, 0, self.version, 1 if is_closed else None, kept_for)
        location = writes.put_location(self._raw, row)
        if known is not None and known.type != type and QUARANTINE in (known.type, type):
            writes.touch_balances(self._raw, location, self.version)
        items = {item for item, _ in shelf.load_bin(location)}
        self.changed()
        self._documents.reserve_again(items, site_id)
        return location

    def put_worker(self, badge: str, *, name: str, language: str, role: str, revoked_at: int | None) -> None:
        """Create or change a worker; `revoked_at` in milliseconds, None while the badge is valid."""
        self.changed()
        writes.put_worker(self._raw, (badge, name, language, self.version, role, revoked_at))

    def put_setting(self, key: str, value: str) -> Refusal | None:
        """Change a policy. Refused: unknown key or value; in_use, another cost pool while there is stock."""
        try:
            policies = with_setting(self._desk.standing.policies, key, value)
        except BadPolicy as error:
            return Refusal("bad_setting", str(error))
        if policies.cost_pool != self._desk.standing.policies.cost_pool and writes.has_stock(self._raw):
            return Refusal(
                "in_use", "Expected no stock in the books when cost_pool changes, there is some: ship it first."
            )
        for word in policies.scrap_accounts.values():
            writes.account(self._raw, word, lambda: self.version)
        writes.put_setting(self._raw, key, value, self.version)
        self.changed()
        return None

    def put_account(self, word: str, *, code: str | None, name: str | None) -> Refusal | None:
        """Show an account by a code and a name; an unknown word is an account of one's own from now on."""
        if not is_account_word(word):
            return Refusal("bad_setting", f"Expected an account's word of a-z, 0-9 and _, got {word!r:.60}.")
        writes.put_account(self._raw, word, code, name, lambda: self.version)
        self.changed()
        return None

    def post_events(self, raws: list[bytes | msgspec.Raw], *, actor: str) -> list[Outcome]:
        """Post events without a stream (API, import) in this transaction; one that breaks our code is held (POISON-1)."""
        source = f"{actor}/{self.version}"
        readings = [read_event(raw, source=source, place=place) for place, raw in enumerate(raws)]
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
        reading = read_event(raw, source=f"{actor}/{self.version}")
        self._desk.flush()
        origin = self._origin(reading, actor)
        outcome = self._attempt(reading.id, lambda: self._desk.post_paper(reading, origin))
        if isinstance(outcome, Refusal):
            return outcome
        if outcome.outcome == HELD:
            return Refusal(outcome.reason or "", outcome.message or "")
        self._desk.settle()
        return outcome

    def resolve_hold(
        self, hold_id: int, *, action: str, actor: str, reason: str, sku: str | None = None
    ) -> Refusal | Outcome:
        """Map, accept or reject a held event: it is decided again now.

        Refused: not_found, not_open, unknown_sku, bad_action, internal.
        """
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
        return self._attempt(uuid, lambda: self._desk.decide_again(event_id, override))

    def _attempt(self, event: str, work: Callable[[], Outcome]) -> Refusal | Outcome:
        """Do something with one event; refused as internal, and undone, where it breaks our code."""
        try:
            return self._desk.attempt(work)
        except FAILURES:
            raise
        except Exception:
            log.exception("an event broke the hub's code and is refused")
            do = "update the hub and try again, or reject what is held; the traceback is in the hub's log"
            return Refusal("internal", f"Expected an event that the hub can decide, it failed on {event}: {do}.")

    def settle(self) -> None:
        """Write what waits, so that the answer reads it."""
        self._desk.settle()

    def review_counts(self, events: set[int]) -> None:
        """Decide counts again that wait because of their variance, where what came late explains it now."""
        for event in sorted(events & self._desk.standing.open_counts.keys()):
            if self._desk.would_apply(event):
                self._desk.decide_again(event, Override("arrival", "hub"))
