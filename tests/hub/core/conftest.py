"""A warehouse in memory: the pure core with a catalogue, without a database, so that tests read like a day at the dock."""

from __future__ import annotations

import uuid
from collections import Counter
from dataclasses import fields, replace

import msgspec
import pytest

from hub.core.books import PLACES
from hub.core.case import Case, Target
from hub.core.catalogue import (
    PURCHASE_ORDER,
    SALES_ORDER,
    TRANSFER,
    Catalogue,
    Document,
    Item,
    Location,
    Lot,
    OrderLine,
)
from hub.core.costing import check_pool
from hub.core.decide import decide
from hub.core.facts import Held, decode_facts, encode_facts
from hub.core.journal import Account
from hub.core.papers import PAPERS, Bill
from hub.core.policies import Policies
from hub.core.replay import Replay
from hub.core.times import Occurred
from wire.amounts import format_micro, format_money, parse_micro
from wire.events import Event

PROGRESS = ("received", "picked", "shipped", "shipped_cost", "returned", "returned_cost")
START = 1_763_800_000_000
IN_TRANSIT = 3
"""The number of the site of the goods on the way."""


class Shelf(Replay):
    """Catalogue, bins and orders in memory."""

    def __init__(self):
        super().__init__(lambda id_: self.bins[id_], lambda id_: self.order_lines[id_])
        self.items, self.codes, self.bins, self.lots, self.orders, self.order_lines = {}, {}, {}, {}, {}, {}

    def site(self, name):
        return {"main": 1, "east": 2, "in-transit": IN_TRANSIT}[name]

    def site_name(self, site):
        return {1: "main", 2: "east", IN_TRANSIT: "in-transit"}[site]

    def find_item(self, sku):
        return self.items.get(sku)

    def find_barcode(self, code):
        return self.codes.get(code)

    def find_document(self, kind, number):
        return self.orders.get((kind, number.lower()))

    def document(self, document_id):
        return next(order for order in self.orders.values() if order.id == document_id)

    def find_package(self, sscc):
        return None

    def find_location(self, site, code):
        return next((b for b in self.bins.values() if (b.site, b.code) == (site, code)), None)

    def make_location(self, site, code, type, *, is_flagged):  # noqa: A002
        made = Location(len(self.bins) + 1, site, code, type)
        self.bins[made.id] = made
        return made

    def find_lot(self, item, code):
        return self.lots.get((item, code))

    def make_lot(self, item, code, expiry):
        return self.lots.setdefault((item, code), Lot(len(self.lots) + 1, expiry))

    def load_moved_since(self, item, location, lot, after_ms):
        every = [move for effects in self._effects.values() for move in effects.movements]
        return sum(
            m.quantity for m in every if (m.item, m.location, m.lot) == (item, location, lot) and m.occurred > after_ms
        )

    def load_late(self, item, location, lot, count, before_ms):
        held = [effects for decision, effects in sorted(self._effects.items()) if decision not in self._voided]
        every = [move for effects in held for move in effects.movements if move.id // PLACES > count]
        late = [m for m in every if (m.item, m.location, m.lot) == (item, location, lot) and m.occurred < before_ms]
        return [(move.id, move.quantity) for move in late]

    def load_bin(self, location):
        return [(i, lot) for (i, place, lot), b in self.books.balances.items() if place == location and b.on_hand]

    def load_promises(self, item, site):
        lines = [o.lines for (kind, _), o in self.orders.items() if kind == SALES_ORDER and o.site == site]
        return [line.id for of_order in lines for line in of_order if line.item == item]


def vars_of(thing):
    """The figures of a balance or an order line; what is reserved follows from open orders, not from the log."""
    return {each.name: getattr(thing, each.name) for each in fields(thing) if each.name != "reserved"}


class Past:
    """What the warehouse knows of earlier events."""

    def __init__(self, shelf):
        self.shelf, self.known, self.bills = shelf, {}, []

    def find_target(self, event_id):
        return self.known.get(event_id)

    def item(self, item_id):
        return next(item for item in self.shelf.items.values() if item.id == item_id)

    def lot(self, lot_id):
        return next((code, lot.expiry) for (_, code), lot in self.shelf.lots.items() if lot.id == lot_id)

    def account(self, word):
        return Account[word.upper()] if word.upper() in Account.__members__ else 1001

    def party_of(self, document):
        return "ACME"

    def has_bill(self, supplier, number):
        found = [event for paper, event in self.bills if (paper.supplier, paper.number) == (supplier, number)]
        return any(not self.known[event].is_voided for event in found)


class Warehouse:
    """Posts events one by one; figures come back as the accountant writes them."""

    def __init__(self, **policies):
        self.shelf = Shelf()
        self.books = self.shelf.books
        self.catalogue = Catalogue(self.shelf)
        self.policies = Policies(**policies)
        self.now = START
        self.log = []
        self.past = Past(self.shelf)
        self.known = self.past.known
        self.entries = []
        self.movements = []
        self.nets, self.moved = Counter(), Counter()
        self.held = None
        self.item("W-100")

    def set(self, **policies):
        """Change policies, as they apply to the next event."""
        self.policies = replace(self.policies, **policies)

    def item(self, sku, *, cost=None, whole=True, lots=False, serials=False, dates=False, weight=None):
        amounts = [None if text is None else parse_micro(text) for text in (cost, weight)]
        made = Item(len(self.shelf.items) + 1, sku, whole, lots, serials, dates, *amounts)
        self.shelf.items[sku] = made
        self.catalogue.clear()
        return made

    def order(self, kind, number, *lines, state="open"):
        made = Document(len(self.shelf.orders) + 1, kind, number, 1, state)
        for place, (sku, quantity, price) in enumerate(lines, start=1):
            line_id = len(self.shelf.order_lines) + 1
            line = OrderLine(
                line_id,
                made.id,
                1,
                place,
                self.shelf.items[sku].id,
                parse_micro(quantity),
                parse_micro(price) if price is not None else None,
            )
            self.shelf.order_lines[line_id] = line
            made.lines.append(line)
        self.shelf.orders[kind, number.lower()] = made
        self.catalogue.clear()
        self.books.promises.clear()
        for line in made.lines:
            self.books.reserve(line.item, 1)
        return made

    def purchase(self, number="PO-1", quantity="40", cost="2.50", sku="W-100"):
        return self.order(PURCHASE_ORDER, number, (sku, quantity, cost), state="ordered")

    def sale(self, number="SO-1", quantity="5", price="9.00", sku="W-100"):
        return self.order(SALES_ORDER, number, (sku, quantity, price))

    def transfer(self, number="TR-1", quantity="10", sku="W-100"):
        made = self.order(TRANSFER, number, (sku, quantity, None))
        made.to_site = 2
        return made

    def decide(
        self,
        kind,
        quantity=None,
        *,
        at=None,
        accept=False,
        map_to=None,
        problem=None,
        scanned=False,
        place="main",
        **fields,
    ):
        if (
            kind not in ("void", *PAPERS)
            and "sku" not in fields
            and "scan" not in fields
            and not fields.get("complete")
        ):
            fields["sku"] = "W-100"
        given = {"id": str(uuid.uuid4()), "kind": kind, "quantity": quantity, **fields}
        raw = msgspec.json.encode({name: value for name, value in given.items() if value is not None})
        event = msgspec.json.decode(raw, type=Event)
        when = Occurred(self.now if at is None else at, problem=problem)
        case = Case(
            event,
            self.shelf.site(place),
            self.now,
            when,
            self.policies.at(place),
            self.catalogue,
            self.books,
            self.past,
            accept,
            self.shelf.items.get(map_to),
            raw=raw,
            is_scan=scanned,
        )
        return event, case, decide(case)

    def post(self, kind, quantity=None, **fields):
        """Post one event; returns its id, or the reason why it is held."""
        event, case, result = self.decide(kind, quantity, **fields)
        self.now += 1000
        if isinstance(result, Held):
            self.held = result
            return result.reason.value
        decision = len(self.log) + 1
        facts = decode_facts(encode_facts(result))
        self.shelf.book(decision, decision, facts)
        self.log.append(encode_facts(facts))
        self._take(decision)
        done = (result.item, result.location, result.quantity, tuple(result.also))
        self.known[event.id] = Target(decision, kind, False, decision, False, *done)
        if case.target is not None:
            self.known[event.voids] = replace(case.target, is_held=False, is_voided=True)
        if isinstance(case.paper, Bill):
            self.past.bills.append((case.paper, event.id))
        self._check()
        return event.id

    def receive(self, quantity, cost=None, **fields):
        return self.post("receipt", quantity, unit_cost=cost, **fields)

    def ship(self, quantity, **fields):
        fields.setdefault("location", "RECEIVING")
        return self.post("ship", quantity, **fields)

    def _take(self, decision):
        books = self.books
        lines = {}
        item_of = {entry[0]: entry[2] for entry in books.entries}
        for entry, _, account, debit, credit in books.entry_lines:
            word = Account(account).label if account in list(Account) else f"own {account}"
            lines.setdefault(entry, []).append((word, format_money(debit), format_money(credit)))
            self.nets[word] += debit - credit
            self.nets[word, item_of[entry]] += debit - credit
        for move in books.movements:
            self.moved[move[2:5]] += move[5]
        self.entries += [(decision, lines[entry[0]], entry[5]) for entry in books.entries]
        self.movements += books.movements
        self.shelf.take_rows()

    def _check(self):
        """The invariants of rules.md, after every event."""
        assert sum(net for account, net in self.nets.items() if isinstance(account, str)) == 0
        quantities, values = Counter(), Counter()
        for (item, site), (pool, waiting) in self.books.pools.items():
            check_pool(pool, waiting)
            assert pool.quantity != 0 or pool.value == 0
            assert [row.id for row in waiting] == sorted({row.id for row in waiting})
            assert 0 < pool.survival <= 1
            quantities[item] += pool.quantity
            values["in_transit" if site == IN_TRANSIT else "inventory", item] += pool.value
        for item in self.shelf.items.values():
            for account in ("inventory", "in_transit"):
                assert self.nets[account, item.id] == values[account, item.id]
        for key, balance in self.books.balances.items():
            assert balance.on_hand == self.moved[key]
            quantities[key[0]] -= balance.on_hand
        assert not any(quantities.values())
        assert self.nets["grni"] == -sum(receipt.open_value for receipt in self.receipts())

    def receipts(self):
        """Every receipt that holds, as paperwork has left it."""
        decisions = [one.decision for one in self.known.values() if one.kind == "receipt" and not one.is_voided]
        return [self.shelf.load_receipt(decision) for decision in decisions]

    # -- what the accountant reads

    def minor(self, account):
        return self.nets[account]

    def balance_of(self, account):
        return format_money(self.minor(account))

    def pool(self, sku="W-100", site=0):
        pool, _ = self.books.pool(self.shelf.items[sku].id, site)
        return format_micro(pool.quantity), format_money(pool.value)

    def on_hand(self, code, sku="W-100", lot=0, site=1):
        place = self.catalogue.location(site, code, None)
        return format_micro(self.books.balance(self.shelf.items[sku].id, place.id, lot).on_hand)

    def reserved(self, code, sku="W-100", lot=0):
        place = self.catalogue.location(1, code, None)
        return format_micro(self.books.balance(self.shelf.items[sku].id, place.id, lot).reserved)

    def cost_of_last(self):
        return format_money(-self.movements[-1][6])

    def state(self):
        """What the next event is decided by."""
        balances = sorted((key, repr(vars_of(b))) for key, b in self.books.balances.items() if b.latest_at)
        pools = sorted(
            (key, repr(pool), repr(waiting))
            for key, (pool, waiting) in self.books.pools.items()
            if key in self.books.changed_pools
        )
        lines = sorted((line.id, vars_of(line)) for line in self.books.lines.values())
        done = [(line, figures) for line, figures in lines if any(figures[name] for name in PROGRESS)]
        return repr((balances, pools, done))

    def fingerprint(self):
        """Everything derived, for comparing two histories byte by byte."""
        return repr((self.state(), self.log, self.entries, self.movements))

    def replayed(self):
        """Book the log once more in empty books and return the fingerprint."""
        again = Warehouse()
        again.shelf.bins, again.shelf.order_lines = (
            self.shelf.bins,
            {
                key: OrderLine(line.id, line.document, line.site, line.line, line.item, line.ordered, line.price)
                for key, line in self.shelf.order_lines.items()
            },
        )
        for decision, text in enumerate(self.log, start=1):
            facts = decode_facts(text)
            again.shelf.book(decision, decision, facts)
            again.log.append(encode_facts(facts))
            again._take(decision)
        return again.fingerprint()


@pytest.fixture
def open_warehouse():
    return Warehouse


@pytest.fixture
def house():
    return Warehouse()
