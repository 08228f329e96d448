"""Any history, delivered in any way: batches again, overlapping, in another epoch, by another gateway, over HTTP as well.

Whatever is delivered more than once changes nothing, and the books are those of the same history delivered once.
"""

from __future__ import annotations

import os
import uuid

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from hub.core.times import format_ms
from hub.posting.session import ItemIn, LineIn, OrderIn
from hub.store.database import store_at
from hub.store.tables import metadata
from tests.hub.conftest import NOW, Hub
from wire.amounts import MICRO

SKUS = ["W-100", "W-100", "G-200"]
BINS = ["A-01", "A-01", "B-01", "STAGING"]
KINDS = [
    "receipt",
    "receipt",
    "receipt",
    "pick",
    "ship",
    "move",
    "count",
    "scrap",
    "void",
    "customer_return",
    "unknown",
]
GATEWAYS = ["dock1", "dock2", "dock3"]
HISTORIES = int(os.environ.get("TALLYDOCK_HISTORIES", "10"))
DELIVERIES = {"gateway", "stream", "stream_alias", "commit_log", "seal"}
"""Tables that may tell of a delivery; all others may not."""

PLANNED = st.fixed_dictionaries(
    {
        "kind": st.sampled_from(KINDS),
        "sku": st.sampled_from(SKUS),
        "quantity": st.integers(1, 30).map(str),
        "location": st.sampled_from(BINS),
        "to": st.sampled_from(BINS),
        "cost": st.one_of(st.none(), st.integers(0, 2_000).map(lambda cents: f"{cents / 100:.2f}")),
        "late_ms": st.sampled_from([0, 0, 0, 5_000, 3_600_000, 40 * 86_400_000]),
        "order": st.booleans(),
        "voids": st.integers(-6, 3),
        "gateway": st.integers(0, 2),
    }
)
AGAIN = st.lists(
    st.tuples(
        st.sampled_from(["batch", "overlap", "epoch", "gateway", "http"]), st.integers(0, 40), st.integers(1, 12)
    ),
    max_size=2,
)
HISTORY = st.lists(st.tuples(PLANNED, AGAIN), min_size=1, max_size=30)


def events_of(plans, ids):
    """Turn plans into events; a void names one before it, or one that comes later."""
    for place, plan in enumerate(plans):
        kind = plan["kind"]
        event = {"id": ids[place], "kind": kind, "at": format_ms(NOW - 1000 - plan["late_ms"]), "clock": "synced"}
        if kind == "void":
            yield event | {"voids": ids[max(0, place + plan["voids"]) % len(ids)]}
            continue
        event |= {"sku": plan["sku"], "quantity": plan["quantity"], "location": plan["location"]}
        if kind == "unknown":
            event |= {"kind": "receipt", "sku": "NOBODY"}
        if kind == "receipt":
            event |= {"unit_cost": plan["cost"] or "1.00", **({"document": "PO-1"} if plan["order"] else {})}
        if kind in ("pick", "move"):
            event["to_location"] = plan["to"]
        if kind in ("ship", "pick") and plan["order"]:
            event["document"] = "SO-1"
        yield event


def enter(session):
    for sku in ("W-100", "G-200"):
        session.put_item(ItemIn(sku, sku, catalogue_cost=1_500_000))
    lines = tuple(LineIn(sku, 200 * MICRO, 2_500_000) for sku in ("W-100", "G-200"))
    session.put_order(OrderIn("purchase_order", "PO-1", "ACME", lines))
    session.put_order(OrderIn("sales_order", "SO-1", "Shop", lines))


class Delivery:
    """A hub, and what each gateway has sent to it."""

    def __init__(self, place):
        self.hub = Hub(place)
        self.hub.poster.write(enter).result(10)
        self.sent = {gateway: [] for gateway in GATEWAYS}
        self.epochs = 0

    def send(self, gateway, event):
        """Deliver an event for the first time."""
        sent = self.sent[gateway]
        sent.append(event | {"seq": len(sent) + 1})
        ack = self.hub.send(sent[-1:], gateway=gateway)
        assert ack.through_seq == len(sent)

    def send_again(self, gateway, how, start, length):
        """Deliver what was delivered before."""
        sent = self.sent[gateway]
        if not sent:
            return
        start %= len(sent)
        part = sent[start : start + length]
        if how == "http":
            self.hub.post(*({key: value for key, value in event.items() if key != "seq"} for event in part))
        elif how == "batch":
            self.hub.send(sent[-1:], gateway=gateway)
        elif how == "overlap":
            self.hub.send(sent[start:], gateway=gateway)
        else:
            self.epochs += 1
            renumbered = [event | {"seq": place} for place, event in enumerate(part, start=1)]
            other = gateway if how == "epoch" else f"other-{gateway}"
            self.hub.send(renumbered, gateway=other, epoch=f"e-{self.epochs}")

    def kept(self):
        """Return every row of every table that rests on the events, but not on how often they came."""
        tables = [table.name for table in metadata.sorted_tables if table.name not in DELIVERIES]
        snapshot = store_at(self.hub.place).snapshot()
        try:
            return {name: sorted(map(repr, snapshot.rows(f"SELECT * FROM {name}"))) for name in tables}
        finally:
            snapshot.close()

    def books(self):
        """Return what the books say, without the numbers that a store gives."""
        rows = self.hub.rows
        return {
            "outcomes": sorted(rows("SELECT uuid, outcome, reason FROM event")),
            "movements": sorted(rows("SELECT e.uuid, m.quantity, m.value FROM movement m JOIN event e ON e.id = m.event_id")),
            "balances": sorted(rows("SELECT i.sku, l.code, on_hand, reserved FROM balance b JOIN item i ON i.id = b.item_id"
                                    " JOIN location l ON l.id = b.location_id")),
            "pools": sorted(rows("SELECT i.sku, p.quantity, p.value FROM pool p JOIN item i ON i.id = p.item_id")),
            "accounts": sorted(rows("SELECT account, sum(debit), sum(credit) FROM journal_line GROUP BY account")),
            "orders": sorted(rows("SELECT number, state FROM document")),
        }  # fmt: skip


@pytest.fixture
def deliver(stores):
    def play(history, ids, *, is_repeated):
        plans = [plan for plan, _ in history]
        delivery = Delivery(place := stores.new())
        try:
            for event, (plan, again) in zip(events_of(plans, ids), history, strict=True):
                gateway = GATEWAYS[plan["gateway"]]
                delivery.send(gateway, event)
                before = delivery.kept() if again and is_repeated else None
                for how, start, length in again if is_repeated else ():
                    delivery.send_again(gateway, how, start, length)
                if before is not None:
                    assert delivery.kept() == before
            delivery.hub.proof()
            return delivery.books()
        finally:
            delivery.hub.poster.stop()
            stores.give_back(place)

    return play


@settings(max_examples=HISTORIES, deadline=None, suppress_health_check=list(HealthCheck))
@given(history=HISTORY, seed=st.integers(0, 2**32))
def test_what_is_delivered_again_in_any_way_changes_nothing(deliver, history, seed):
    ids = [str(uuid.UUID(int=(seed << 64) + (4 << 76) + (8 << 60) + place)) for place in range(len(history))]

    once = deliver(history, ids, is_repeated=False)

    assert deliver(history, ids, is_repeated=True) == once
