"""What posting looks up, by plain SQL on the writing connection: the sources behind catalogue, books and voids.

It reads, and makes bins and lots that a scan named first. Everything that it hands out is cached by its callers, who forget it
after a rollback or a change of the catalogue.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import Any

from hub.core.books import Balance, Books, Effects
from hub.core.case import Count, Target
from hub.core.catalogue import CLOSED_STATES, SALES_ORDER, SHIP_NOTICE, Document, Item, Location, Lot, OrderLine
from hub.core.costing import Pool, Uncosted
from hub.core.facts import decode_facts
from hub.core.receipts import Receipt
from hub.store import counts, effects, writes
from hub.store.driver import Raw
from hub.store.rows import document_of
from hub.store.sharing import NotAlone, lock_rows

_ITEM = (
    "SELECT id, sku, is_whole, tracks_lot, tracks_serial, tracks_expiry, catalogue_cost, weight, expiry_order FROM item"
)
_LINE = (
    "SELECT l.id, l.document_id, d.site_id, l.line, l.item_id, l.ordered, l.price, l.received, l.picked, l.shipped,"
    " l.shipped_cost, l.returned, l.returned_cost, l.reserved, l.tolerance, l.is_booked, l.package, l.lot, l.of_line_id"
    " FROM document_line l JOIN document d ON d.id = l.document_id"
)
_BALANCE = "on_hand, reserved, counted_at, counted_by, latest_at, run_count, run_first, run_earliest, run_quantity"
_POOL = "quantity, value, last_cost, last_quantity, last_value, generation, survival, last_receipt FROM pool"
_CLOSED = ", ".join(f"'{state}'" for state in CLOSED_STATES)
_PROMISES = (
    "FROM document_line l JOIN document d ON d.id = l.document_id"
    f" WHERE d.kind = '{SALES_ORDER}' AND d.state NOT IN ({_CLOSED})"
)
_DOCUMENT = "id, kind, number, site_id, state, source_id, to_site_id"
_ANNOUNCED = (
    "FROM document_line l JOIN document d ON d.id = l.document_id"
    f" WHERE d.kind = '{SHIP_NOTICE}' AND d.state NOT IN ({_CLOSED}) AND l.package"
)


class Shelf:
    """Reads for one writing connection. `flush` writes rows that still wait, so that a read sees them.

    `locked`: the items that may be touched beside other hubs, None where nobody is beside us. `with_lots`: items that have
    any lot; it may name too many after a rollback, never too few.
    """

    def __init__(self, raw: Raw) -> None:
        """Wrap the writing connection."""
        self._raw = raw
        self.books = Books(self)
        self.flush: Callable[[], None] = lambda: None
        self.version: Callable[[], int] = lambda: 0
        self.locked: set[int] | None = None
        self._locked_documents: set[int] = set()
        self.written: set[str] = set()
        self.items: dict[int, Item] = {}
        self.lots: dict[int, str] = {}
        self.sites: dict[str, int] = {}
        self.site_names: dict[int, str] = {}
        self.documents: dict[int, Document] = {}
        self.with_uncosted: set[tuple[int, int]] = set()
        self._whole_items: set[int] = set()
        self.with_lots: set[int] = set()

    def clear(self) -> None:
        """Forget everything."""
        for cache in (self.items, self.lots, self.sites, self.site_names):
            cache.clear()
        self.clear_books()

    def clear_books(self) -> None:
        """Forget the books, and the documents whose lines are among them."""
        self._locked_documents.clear()
        self.documents.clear()
        self.with_uncosted.clear()
        self._whole_items.clear()
        self.books.clear()

    def load_lots(self) -> None:
        """Read which items have lots."""
        self.with_lots = {row[0] for row in self._raw.execute("SELECT DISTINCT item_id FROM lot")}

    def one(self, sql: str, *values: Any) -> Any:
        """Return the first row, or None."""
        return self._raw.execute(sql, values).fetchone()

    # -- catalogue ---------------------------------------------------------------------------------------------------

    def _item(self, row: Any) -> Item:
        item = Item(row[0], row[1], bool(row[2]), bool(row[3]), bool(row[4]), bool(row[5]), *row[6:])
        return self.items.setdefault(item.id, item)

    def find_item(self, sku: str) -> Item | None:
        """See `CatalogueSource`."""
        row = self.one(f"{_ITEM} WHERE sku = ?", sku)
        return None if row is None else self._item(row)

    def find_items(self, skus: Iterable[str]) -> dict[str, Item | None]:
        """Return many items at once, None for the unknown ones."""
        wanted = list(skus)
        found: dict[str, Item | None] = dict.fromkeys(wanted)
        raw = self._raw
        for row in raw.execute(f"{_ITEM} WHERE sku {raw.among}", (raw.listed(wanted),)):
            found[row[1]] = self._item(row)
        return found

    def find_barcodes(self, codes: Iterable[str]) -> dict[str, tuple[Item, int] | None]:
        """Return the items and pack factors of many barcode keys at once, None for the unknown ones."""
        wanted, raw = list(codes), self._raw
        found: dict[str, tuple[Item, int] | None] = dict.fromkeys(wanted)
        sql = f"SELECT code, item_id, quantity FROM barcode WHERE code {raw.among}"
        for code, item, quantity in raw.execute(sql, (raw.listed(wanted),)).fetchall():
            found[code] = (self.item(item), quantity)
        return found

    def item(self, item_id: int) -> Item:
        """Return an item by its id."""
        known = self.items.get(item_id)
        return known if known is not None else self._item(self.one(f"{_ITEM} WHERE id = ?", item_id))

    def find_barcode(self, code: str) -> tuple[Item, int] | None:
        """See `CatalogueSource`."""
        row = self.one("SELECT item_id, quantity FROM barcode WHERE code = ?", code)
        return None if row is None else (self.item(row[0]), row[1])

    def find_document(self, kind: str, number: str) -> Document | None:
        """See `CatalogueSource`."""
        row = self.one("SELECT id FROM document WHERE kind = ? AND number = ?", kind, number)
        return None if row is None else self.document(row[0])

    def find_package(self, sscc: str) -> Document | None:
        """See `CatalogueSource`."""
        row = self.one(f"SELECT d.id {_ANNOUNCED} = ? ORDER BY d.id LIMIT 1", sscc)
        return None if row is None else self.document(row[0])

    def document(self, document_id: int) -> Document:
        """Return an order by its id; its lines are those of the books."""
        known = self.documents.get(document_id)
        if known is not None:
            return known
        if self.locked is not None and document_id not in self._locked_documents:
            raise NotAlone(f"document {document_id} is not locked")
        row = self.one(f"SELECT {_DOCUMENT} FROM document WHERE id = ?", document_id)
        document = self.documents[document_id] = document_of(row)
        for line in self._raw.execute(f"{_LINE} WHERE l.document_id = ? ORDER BY l.line", (document_id,)).fetchall():
            document.lines.append(self.books.lines.setdefault(line[0], OrderLine(*line)))
        return document

    def find_location(self, site: int, code: str) -> Location | None:
        """See `CatalogueSource`."""
        row = self.one("SELECT id, site_id, code, type FROM location WHERE site_id = ? AND code = ?", site, code)
        return None if row is None else Location(*row)

    def find_locations(self, site: int, codes: Iterable[str]) -> list[Location]:
        """Return the bins that are known among many."""
        raw = self._raw
        sql = f"SELECT id, site_id, code, type FROM location WHERE site_id = ? AND code {raw.among}"
        return [Location(*row) for row in raw.execute(sql, (site, raw.listed(codes)))]

    def make_location(self, site: int, code: str, type: str, *, is_flagged: bool) -> Location:  # noqa: A002 - the word of the wire
        """See `CatalogueSource`."""
        self.written.add("location")
        made = writes.new_location(self._raw, (site, code, type, int(is_flagged), self.version()))
        return Location(made, site, code, type)

    def find_lot(self, item: int, code: str) -> Lot | None:
        """See `CatalogueSource`."""
        row = self.one("SELECT id, expiry FROM lot WHERE item_id = ? AND code = ?", item, code)
        return None if row is None else Lot(*row)

    def make_lot(self, item: int, code: str, expiry: str | None) -> Lot:
        """See `CatalogueSource`."""
        self.written.add("lot")
        self.with_lots.add(item)
        return Lot(writes.new_lot(self._raw, (item, code, expiry, self.version())), expiry)

    def lot_code(self, lot: int) -> str | None:
        """Return the text of a lot; None for no lot."""
        if lot and lot not in self.lots:
            self.lots[lot] = self.one("SELECT code FROM lot WHERE id = ?", lot)[0]
        return self.lots[lot] if lot else None

    def site(self, name: str) -> int:
        """Return the id of a site, made now if it is new."""
        found = self.sites.get(name)
        if found is None:
            row = self.one("SELECT id FROM site WHERE name = ?", name)
            found = (row or self.one("INSERT INTO site (name) VALUES (?) RETURNING id", name))[0]
            self.sites[name] = found
        return found

    def site_name(self, site: int) -> str:
        """Return the name of a site."""
        if site not in self.site_names:
            self.site_names[site] = self.one("SELECT name FROM site WHERE id = ?", site)[0]
        return self.site_names[site]

    # -- books -------------------------------------------------------------------------------------------------------

    def lock_items(self, items: set[int], *, sites: Iterable[int]) -> None:
        """Lock items, and read what hangs on them."""
        self.locked = items
        if not items:
            return
        raw = self._raw
        lock_rows(raw, "item", items)
        self.load_whole_items(items, pool_site=0, sites=sites)
        lots = raw.execute(f"SELECT DISTINCT item_id FROM lot WHERE item_id {raw.among}", (raw.listed(items),))
        self.with_lots = {row[0] for row in lots}

    def lock_documents(self, items: set[int], numbers: Iterable[str], pallets: Iterable[str]) -> list[Document]:
        """Lock the documents that are named, with their orders, and those whose lines may change with their items.

        Returns them with their lines.
        """
        raw = self._raw
        sql = (
            f"WITH named AS (SELECT id, source_id FROM document WHERE number {raw.among}"
            f" UNION SELECT d.id, d.source_id {_ANNOUNCED} {raw.among})"
            " SELECT id FROM named UNION SELECT source_id FROM named WHERE source_id IS NOT NULL"
            f" UNION SELECT l.document_id {_PROMISES} AND l.item_id {raw.among}"
            f" UNION SELECT l.document_id FROM uncosted u JOIN document_line l ON l.id = u.line_id WHERE u.item_id {raw.among}"
        )
        ids = raw.listed(items)
        named = (raw.listed(numbers), raw.listed(pallets))
        self._locked_documents = {row[0] for row in raw.execute(sql, (*named, ids, ids))}
        if not self._locked_documents:
            return []
        for row in lock_rows(raw, "document", self._locked_documents, _DOCUMENT):
            self.documents[row[0]] = document_of(row)
        lines = f"{_LINE} WHERE l.document_id {raw.among} ORDER BY l.document_id, l.line"
        for row in raw.execute(lines, (raw.listed(self._locked_documents),)).fetchall():
            self.documents[row[1]].lines.append(self.books.lines.setdefault(row[0], OrderLine(*row)))
        return list(self.documents.values())

    def _need(self, item: int) -> None:
        if self.locked is not None and item not in self.locked:
            raise NotAlone(f"item {item} is not locked")

    def load_balance(self, item: int, location: int, lot: int) -> Balance:
        """See `BooksSource`."""
        if item in self._whole_items:
            return Balance()
        self._need(item)
        row = self.one(
            f"SELECT {_BALANCE} FROM balance WHERE item_id = ? AND location_id = ? AND lot_id = ?",
            item,
            location,
            lot,
        )
        return Balance() if row is None else Balance(*row)

    def load_whole_items(self, items: Iterable[int], *, pool_site: int, sites: Iterable[int]) -> None:
        """Put all that posting asks about many items into the books at once: balances, pools, promises."""
        wanted, among = list(items), self._raw.among
        ids = (self._raw.listed(wanted),)
        sql = f"SELECT item_id, location_id, lot_id, {_BALANCE} FROM balance WHERE item_id {among}"
        balances, pools, promises = self.books.balances, self.books.pools, self.books.promises
        for row in self._raw.execute(sql, ids):
            balances.setdefault(row[:3], Balance(*row[3:]))
        self._whole_items.update(wanted)
        sql = f"SELECT item_id, {_POOL} WHERE item_id {among} AND site_id = {int(pool_site)}"
        for row in self._raw.execute(sql, ids).fetchall():
            if row[1] >= 0:
                pools.setdefault((row[0], pool_site), (_pool(row[1:]), []))
        asked = {row[0] for row in self._raw.execute(f"SELECT l.item_id {_PROMISES} AND l.item_id {among}", ids)}
        for item in wanted:
            if item not in asked:
                for site in sites:
                    promises.setdefault((item, site), [])

    def load_item(self, item: int, site: int) -> list[tuple[int, int]]:
        """See `BooksSource`."""
        self._need(item)
        sql = (
            "SELECT b.location_id, b.lot_id FROM balance b JOIN location l ON l.id = b.location_id"
            " WHERE b.item_id = ? AND l.site_id = ?"
        )
        return self._raw.execute(sql, (item, site)).fetchall()

    def load_pool(self, item: int, site: int) -> tuple[Pool, list[Uncosted]]:
        """See `BooksSource`."""
        self._need(item)
        row = self.one(f"SELECT {_POOL} WHERE item_id = ? AND site_id = ?", item, site)
        if row is None:
            return Pool(), []
        waiting: list[Uncosted] = []
        if row[0] < 0:
            sql = "SELECT id, event_id, line_id, quantity, value FROM uncosted WHERE item_id = ? AND site_id = ? ORDER BY id"
            waiting = [Uncosted(*values) for values in self._raw.execute(sql, (item, site))]
            self.with_uncosted.add((item, site))
        return _pool(row), waiting

    def load_line(self, line: int) -> OrderLine:
        """See `BooksSource`."""
        return OrderLine(*self.one(f"{_LINE} WHERE l.id = ?", line))

    def load_promises(self, item: int, site: int) -> list[int]:
        """See `BooksSource`."""
        self._need(item)
        sql = f"SELECT l.id {_PROMISES} AND l.item_id = ? AND d.site_id = ? ORDER BY l.id"
        return [row[0] for row in self._raw.execute(sql, (item, site))]

    def load_location(self, location: int) -> Location:
        """See `BooksSource`."""
        return Location(*self.one("SELECT id, site_id, code, type FROM location WHERE id = ?", location))

    def load_serial(self, item: int, serial: str) -> bool:
        """See `BooksSource`."""
        self._need(item)
        return (
            self.one("SELECT 1 FROM serial WHERE item_id = ? AND serial = ? AND is_here = 1", item, serial) is not None
        )

    def load_moved_since(self, item: int, location: int, lot: int, after_ms: int) -> int:
        """See `BooksSource`."""
        self.flush()
        balance = self.books.balance(item, location, lot)
        return effects.load_moved_since(self._raw, (item, location, lot), balance, after_ms)

    def load_late(self, item: int, location: int, lot: int, count: int, before_ms: int) -> list[tuple[int, int]]:
        """See `BooksSource`."""
        self.flush()
        return effects.load_late(self._raw, (item, location, lot), count, before_ms)

    def load_bin(self, location: int) -> list[tuple[int, int]]:
        """See `BooksSource`."""
        sql = "SELECT item_id, lot_id FROM balance WHERE location_id = ? AND on_hand <> 0"
        return self._raw.execute(sql, (location,)).fetchall()

    def load_effects(self, decision: int) -> Effects:
        """See `BooksSource`."""
        self.flush()
        return effects.load_effects(self._raw, decision)

    def load_receipt(self, decision: int) -> Receipt:
        """See `BooksSource`."""
        self.flush()
        return effects.load_receipt(self._raw, decision)

    def load_receipts(self, line: int) -> list[int]:
        """See `BooksSource`."""
        self.flush()
        return effects.load_receipts(self._raw, line)

    # -- events ------------------------------------------------------------------------------------------------------

    def find_target(self, uuid: str) -> Target | None:
        """See `hub.core.case.Events`."""
        self.flush()
        row = self.one("SELECT id, kind, outcome, decision_id, voided_by, facts FROM event WHERE uuid = ?", uuid)
        if row is None:
            return None
        event, kind, outcome, decision, voided_by, text = row
        is_held, is_voided = outcome != "applied", voided_by is not None
        if not text:
            return Target(event, kind, is_held, None if is_held else decision, is_voided, item=0, location=0)
        facts = decode_facts(text)
        done = (facts.item, facts.location, facts.quantity, tuple(facts.also))
        return Target(event, kind, is_held, None if is_held else decision, is_voided, *done)

    def party_of(self, document: int) -> str | None:
        """See `hub.core.case.Events`."""
        row = self.one("SELECT p.code FROM document d JOIN party p ON p.id = d.party_id WHERE d.id = ?", document)
        return None if row is None else str(row[0])

    def account(self, word: str) -> int:
        """See `hub.core.case.Events`."""
        self.written.add("account")
        return writes.account(self._raw, word, self.version)

    def lot(self, lot_id: int) -> tuple[str | None, str | None]:
        """See `hub.core.case.Events`."""
        found = self.one("SELECT code, expiry FROM lot WHERE id = ?", lot_id)
        return found[0], found[1]

    def find_count(self, number: str) -> Count | None:
        """See `hub.core.case.Events`."""
        return counts.find_count(self._raw, number)

    def has_bill(self, supplier: str, number: str) -> bool:
        """See `hub.core.case.Events`."""
        self.flush()
        sql = (
            "SELECT 1 FROM paper b JOIN party p ON p.id = b.party_id JOIN event e ON e.id = b.id"
            " WHERE b.number = ? AND p.code = ? AND e.voided_by IS NULL"
        )
        return self.one(sql, number, supplier) is not None


def _pool(row: Any) -> Pool:
    return Pool(row[0], row[1], row[2], row[3], row[4], row[5], Decimal(row[6]), row[7])
