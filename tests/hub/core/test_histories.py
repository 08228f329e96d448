"""Any history of any kind of event, at two sites: after each one the books balance, and a replay of the log gives the same bytes.

The warehouse checks the invariants after every event it posts (see its `_check`). TALLYDOCK_HISTORIES plays more than the usual
number of histories.
"""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, settings, strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule, run_state_machine_as_test

HISTORIES = int(os.environ.get("TALLYDOCK_HISTORIES", "60"))
STEPS = 50
BINS, SITES = ["A", "B", "RECEIVING", "STAGING"], ["main", "main", "main", "east"]
SKUS = ["W-100", "W-100", "W-100", "G-200", "FLUID"]
LATE_MS = st.sampled_from([0, 0, 0, 0, 5_000, 20_000, 3_600_000])
WHOLE = st.one_of(st.integers(1, 12), st.integers(0, 30), st.sampled_from([1, 2, 3, 7, 9, 1_000_000])).map(str)
PARTS = st.one_of(WHOLE, WHOLE, st.integers(1, 9_999_999).map(lambda n: f"{n / 1_000_000:.6f}"))
COSTS = st.one_of(
    st.integers(0, 2_000).map(lambda n: f"{n / 100:.2f}"),
    st.integers(0, 5_000_000).map(lambda n: f"{n / 1_000_000:.6f}"),
    st.sampled_from(["0", "0.000001", "999999.999999"]),
)
AMOUNTS = st.one_of(st.integers(1, 5_000), st.just(10**9)).map(lambda n: f"{n / 100:.2f}")


def place(name):
    return st.fixed_dictionaries(
        {"sku": st.sampled_from(SKUS), name: st.sampled_from(BINS), "place": st.sampled_from(SITES)}
    )


class Histories(RuleBasedStateMachine):
    """A warehouse to which anything happens. Each pool mode, return policy and purchase mode comes up."""

    open_warehouse = None

    @initialize(
        pool=st.sampled_from(["company", "company", "site"]),
        back=st.sampled_from(["average", "original"]),
        mode=st.sampled_from(["direct", "grni"]),
        price=st.one_of(st.none(), COSTS),
    )
    def open(self, pool, back, mode, price):
        self.house = self.open_warehouse(
            cost_pool=pool, supplier_return_cost=back, purchase_mode=mode, scrap_accounts={"lost": "cogs"}
        )
        self.house.item("G-200", cost="1.23", weight="2")
        self.house.item("FLUID", whole=False, weight="0.5")
        lines = [("W-100", "500", price), ("G-200", "900", "2.50"), ("FLUID", "900", None), ("W-100", "9", "3.333333")]
        self.house.order("purchase_order", "PO-1", *lines, state="ordered")
        self.house.order("sales_order", "SO-1", *[(sku, "500", "9.99") for sku in ("W-100", "G-200", "FLUID")])
        self.posted, self.receipts, self.numbers = [], [], iter(range(10_000))

    def post(self, kind, quantity=None, late=0, **fields):
        """Post one event; one that is held changes nothing."""
        before = self.house.state() if kind in ("landed_cost", "bill", "link", "cost_change", "void") else None
        if fields.get("sku") != "FLUID" and quantity is not None:
            quantity = str(round(float(quantity)) or int(kind != "count"))
        result = self.house.post(kind, quantity, at=self.house.now - late, **fields)
        if "-" in result:
            if kind != "void":
                self.posted.append(result)
            if kind == "receipt":
                self.receipts.append(result)
        elif before is not None:
            assert self.house.state() == before
        return result

    @rule(quantity=PARTS, where=place("location"), late=LATE_MS, cost=st.one_of(st.none(), COSTS), order=st.booleans())
    def receive(self, quantity, where, late, cost, order):
        self.post("receipt", quantity, late, unit_cost=cost, document="PO-1" if order else None, **where)

    @rule(quantity=PARTS, where=place("location"))
    def receive_blind(self, quantity, where):
        self.post("receipt", quantity, **where)

    @rule(quantity=PARTS, where=place("location"), cost=COSTS)
    def receive_at_a_cost(self, quantity, where, cost):
        self.post("receipt", quantity, unit_cost=cost, **where)

    @rule(quantity=PARTS, where=place("location"), late=LATE_MS, price=st.one_of(st.none(), COSTS), order=st.booleans())
    def ship(self, quantity, where, late, price, order):
        self.post("ship", quantity, late, unit_price=price, document="SO-1" if order else None, **where)

    @rule(quantity=PARTS, where=place("location"), late=LATE_MS, order=st.booleans())
    def pick(self, quantity, where, late, order):
        self.post("pick", quantity, late, document="SO-1" if order else None, **where)

    @rule(
        quantity=PARTS,
        where=place("location"),
        late=LATE_MS,
        to=st.sampled_from(BINS),
        site=st.sampled_from([None, *SITES]),
    )
    def move(self, quantity, where, late, to, site):
        self.post("move", quantity, late, to_location=to, to_site=site, **where)

    @rule(quantity=PARTS, where=place("location"), late=LATE_MS, whole=st.booleans(), accept=st.booleans())
    def count(self, quantity, where, late, whole, accept):
        self.post("count", quantity, late, complete=whole, accept=accept, **where)

    @rule(quantity=PARTS, where=place("location"), late=LATE_MS, reason=st.sampled_from([None, "lost"]))
    def scrap(self, quantity, where, late, reason):
        self.post("scrap", quantity, late, reason=reason, **where)

    @rule(quantity=PARTS, where=place("location"), late=LATE_MS, cost=st.one_of(st.none(), COSTS), order=st.booleans())
    def customer_return(self, quantity, where, late, cost, order):
        self.post("customer_return", quantity, late, unit_cost=cost, document="SO-1" if order else None, **where)

    @rule(quantity=PARTS, where=place("location"), late=LATE_MS, cost=st.one_of(st.none(), COSTS), order=st.booleans())
    def supplier_return(self, quantity, where, late, cost, order):
        self.post("supplier_return", quantity, late, unit_cost=cost, document="PO-1" if order else None, **where)

    @precondition(lambda self: self.posted)
    @rule(data=st.data(), late=LATE_MS)
    def void(self, data, late):
        self.post("void", late=late, voids=data.draw(st.sampled_from(self.posted[-8:])))

    @precondition(lambda self: self.posted)
    @rule(data=st.data())
    def void_something_old(self, data):
        self.post("void", voids=data.draw(st.sampled_from(self.posted)))

    @precondition(lambda self: self.receipts)
    @rule(data=st.data(), amount=AMOUNTS, by=st.sampled_from(["value", "quantity", "weight"]), order=st.booleans())
    def landed_cost(self, data, amount, by, order):
        chosen = data.draw(st.lists(st.sampled_from(self.receipts[-8:]), min_size=1, max_size=3))
        about = {"purchase_order": "PO-1"} if order else {"receipts": chosen}
        self.post("landed_cost", amount=amount, by=by, credit="cash", **about)

    @rule(sku=st.sampled_from(SKUS), site=st.sampled_from(SITES), value=AMOUNTS, average=st.one_of(st.none(), COSTS))
    def cost_change(self, sku, site, value, average):
        worth = {"value": value} if average is None else {"average": average}
        self.post("cost_change", sku=sku, place=site, **worth)

    @precondition(lambda self: self.receipts)
    @rule(data=st.data(), cost=st.one_of(st.none(), COSTS), order=st.booleans())
    def link(self, data, cost, order):
        unpriced = [one.event for one in self.house.receipts() if one.is_unpriced and one.open_quantity]
        waiting = [uuid for uuid, known in self.house.known.items() if known.event in unpriced]
        receipt = data.draw(st.sampled_from(waiting or self.receipts))
        self.post("link", receipt=receipt, unit_cost=cost, purchase_order="PO-1" if order else None)

    @precondition(lambda self: self.receipts)
    @rule(data=st.data(), cost=COSTS, share=st.sampled_from([1, 1, 2, 3]))
    def bill(self, data, cost, share):
        waiting = [one for one in self.house.receipts() if one.open_quantity]
        if waiting:
            one = data.draw(st.sampled_from(waiting))
            uuid = next(uuid for uuid, known in self.house.known.items() if known.event == one.event)
            quantity = f"{max(1, one.open_quantity // share) / 1_000_000:.6f}"
            line = {"receipt": uuid, "quantity": quantity, "unit_cost": cost}
            self.post("bill", number=str(next(self.numbers)), supplier="ACME", lines=[line])

    @precondition(lambda self: any(one.line and one.open_quantity for one in self.house.receipts()))
    @rule(quantity=st.integers(1, 12).map(str), line=st.integers(1, 4), cost=COSTS)
    def bill_of_an_order(self, quantity, line, cost):
        line = {"line": line, "quantity": quantity, "unit_cost": cost}
        number = str(next(self.numbers))
        self.post("bill", number=number, supplier="ACME", purchase_order="PO-1", lines=[line])

    @rule(
        back=st.sampled_from(["average", "original"]),
        negative=st.sampled_from(["block", "warn", "allow"]),
        mode=st.sampled_from(["direct", "grni"]),
    )
    def decide_otherwise(self, back, negative, mode):
        self.house.set(supplier_return_cost=back, negative_stock=negative, purchase_mode=mode)

    def teardown(self):
        if hasattr(self, "house"):
            assert self.house.replayed() == self.house.fingerprint()


@pytest.mark.timeout(0 if HISTORIES > 60 else 120)
def test_any_history_keeps_every_invariant_and_replays_to_the_same_bytes(open_warehouse):
    machine = type("Histories", (Histories,), {"open_warehouse": staticmethod(open_warehouse)})
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=HISTORIES, stateful_step_count=STEPS, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )
