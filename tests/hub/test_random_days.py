"""Random days at several docks, with everything that goes wrong: afterwards the proof holds, and each scan counted once."""

from __future__ import annotations

import json
import random
import uuid

import pytest

from hub.posting.session import BarcodeIn, ItemIn, LineIn, OrderIn
from wire.amounts import MICRO

BINS = ["A-01", "A-02", "RECEIVING", "STAGING", "QUARANTINE"]
SKUS = ["W-100", "G-200", "LOT-1", "SER-1", "NOPE"]
KINDS = ["receipt"] * 5 + ["pick", "pick", "ship", "ship", "move", "putaway", "count", "count", "scrap", "void", "void"]
KINDS += ["customer_return", "supplier_return"] * 2 + ["teleport"]
PALLET = "340123450000000017"
DOCUMENTS = {
    "receipt": ["PO-1", "ASN-1"],
    "supplier_return": ["PO-1", "RTV-1"],
    "customer_return": ["SO-1", "RMA-1"],
    "move": ["TR-1"],
}


class Day:
    """Makes events of one dock after the other, from a seed."""

    def __init__(self, seed):
        self.rng = random.Random(seed)
        self.ids = []

    def event(self, seq):
        rng = self.rng
        kind = rng.choice(KINDS)
        event = {"id": str(uuid.UUID(int=rng.getrandbits(128), version=4)), "seq": seq, "kind": kind, "clock": "synced"}
        event["at"] = f"2026-11-22T{rng.randrange(8, 10):02d}:{rng.randrange(60):02d}:{rng.randrange(60):02d}.000Z"
        if kind == "void":
            event["voids"] = rng.choice(self.ids) if self.ids and rng.random() < 0.9 else str(uuid.uuid4())
        else:
            event |= {"sku": rng.choice(SKUS), "quantity": str(rng.randrange(0, 9)), "location": rng.choice(BINS)}
            self.decorate(event)
        self.ids.append(event["id"])
        return event

    def decorate(self, event):
        rng = self.rng
        if event["kind"] in ("move", "putaway", "pick"):
            event["to_location"] = rng.choice(BINS)
        if rng.random() < 0.5:
            event["document"] = rng.choice(DOCUMENTS.get(event["kind"], ["SO-1"]))
        if rng.random() < 0.2:
            event["package"] = PALLET
        if rng.random() < 0.5:
            event["unit_cost"] = f"{rng.randrange(900) / 100:.2f}"
        if event["sku"] == "LOT-1" or rng.random() < 0.05:
            event["lot"] = rng.choice(["L1", "L2"])
        if event["sku"] == "SER-1":
            event |= {"serial": f"S{rng.randrange(6)}", "quantity": "1"}
        if event["kind"] == "count":
            event["complete"] = rng.random() < 0.2
        if rng.random() < 0.1:
            event["scan"] = "14006381333938"
            del event["sku"]


def stock_up(session):
    session.put_item(ItemIn("W-100", "Widget", barcodes=(BarcodeIn("14006381333938", 12 * MICRO),)))
    session.put_item(ItemIn("G-200", "Gadget", catalogue_cost=1_230_000))
    session.put_item(ItemIn("LOT-1", "Lotted", tracks_lot=True))
    session.put_item(ItemIn("SER-1", "Numbered", tracks_serial=True))
    lines = tuple(LineIn(sku, 30 * MICRO, 2_345_678) for sku in ("W-100", "G-200", "LOT-1", "SER-1"))
    session.put_order(OrderIn("purchase_order", "PO-1", "ACME", lines))
    session.put_order(OrderIn("sales_order", "SO-1", "Shop", lines))
    some = tuple(LineIn(sku, 20 * MICRO) for sku in ("W-100", "G-200", "LOT-1", "SER-1"))
    pallet = tuple(LineIn(sku, 9 * MICRO, package=PALLET) for sku in ("W-100", "LOT-1"))
    session.put_order(OrderIn("ship_notice", "ASN-1", None, pallet, source="PO-1"))
    session.put_order(OrderIn("supplier_return", "RTV-1", None, some, source="PO-1"))
    session.put_order(OrderIn("customer_return", "RMA-1", "Shop", some))
    session.put_order(OrderIn("transfer", "TR-1", None, some, to_site="east"))


def disturb(hub, rng):
    """Let a supervisor or a buyer do something between the batches."""
    what = rng.randrange(6)
    holds = hub.rows("SELECT id FROM hold WHERE state = 'open' ORDER BY id")
    if what < 3 and holds:
        action = rng.choice(["accept", "map", "reject"])
        hold = rng.choice(holds)[0]
        hub.poster.write(lambda s: s.resolve_hold(hold, action=action, actor="sue", reason="so", sku="W-100")).result(
            10
        )
    if what == 3:
        state = rng.choice(["cancelled", "open"])
        hub.poster.write(lambda s: s.set_order_state("sales_order", "SO-1", state)).result(10)
    if what == 4:
        hub.post({key: value for key, value in Day(rng.random()).event(1).items() if key not in ("seq", "clock")})
    if what == 5:
        arrival = {"kind": "move", "document": "TR-1", "site": "east", "to_location": "B-01"}
        lot = {"lot": "L1"} if (sku := rng.choice(SKUS)) == "LOT-1" else {}
        hub.post({"id": str(uuid.uuid4()), "sku": sku, "quantity": str(rng.randrange(1, 6)), **lot, **arrival})


def keep_books(hub, rng, number):
    """Let an accountant book something on a receipt, or take something of the office back."""
    receipts = [row[0] for row in hub.rows("SELECT uuid FROM event WHERE kind = 'receipt' AND outcome = 'applied'")]
    papers = [row[0] for row in hub.rows("SELECT e.uuid FROM paper p JOIN event e ON e.id = p.id")]
    if not receipts:
        return
    cost, receipt = f"{rng.randrange(900) / 100:.2f}", rng.choice(receipts)
    line = {"receipt": receipt, "quantity": "1", "unit_cost": cost}
    paper = rng.choice(
        [
            {"kind": "landed_cost", "receipt": receipt, "amount": "1.23", "by": rng.choice(["value", "quantity"])},
            {"kind": "landed_cost", "purchase_order": "PO-1", "amount": "0.07", "credit": "cash"},
            {"kind": "bill", "number": str(number), "supplier": "ACME", "lines": [line]},
            {"kind": "link", "receipt": receipt, "unit_cost": cost},
            {"kind": "link", "receipt": receipt, "purchase_order": "PO-1"},
            {"kind": "cost_change", "sku": rng.choice(SKUS[:4]), "average": cost},
            {"kind": "void", "voids": rng.choice(papers or receipts)},
        ]
    )
    raw = json.dumps({"id": str(uuid.uuid4()), **paper}).encode()
    hub.poster.write(lambda session: session.post_paper(raw, actor="ann")).result(10)


@pytest.mark.parametrize(("seed", "pool"), [(0, "company"), (1, "company"), (2, "site"), (3, "site"), (4, "site")])
def test_a_random_day_is_proved_and_each_scan_counts_once(open_hub, seed, pool):
    hub, rng, day = open_hub(), random.Random(seed), Day(seed)
    hub.poster.write(lambda session: session.put_setting("cost_pool", pool)).result(10)
    hub.poster.write(stock_up).result(10)
    events = {dock: [day.event(seq) for seq in range(1, 101)] for dock in ("dock1", "dock2", "dock3")}
    marks = dict.fromkeys(events, 0)
    while any(mark < 100 for mark in marks.values()):
        dock = rng.choice(list(events))
        first = max(0, marks[dock] - rng.randrange(6))
        marks[dock] = hub.send(
            events[dock][first : marks[dock] + rng.randrange(1, 12)], gateway=dock, first=first + 1
        ).through_seq
        disturb(hub, rng)
        keep_books(hub, rng, sum(marks.values()))
    report = hub.proof()
    posted = {row[0] for row in hub.rows("SELECT uuid FROM event WHERE stream_id IS NOT NULL")}
    assert posted == {event["id"] for of_dock in events.values() for event in of_dock}
    assert hub.rows("SELECT count(*) FROM hold WHERE reason = 'internal'") == [(0,)]
    assert report.proved["movement"] > 50
    assert report.proved["receipt_cost"] > 5
    under = (
        "SELECT DISTINCT d.number FROM document_line l JOIN document d ON d.id = l.document_id WHERE l.is_booked = 1"
    )
    assert {row[0] for row in hub.rows(under)} >= {"ASN-1", "TR-1"}
    assert json.dumps(report.to_dict())
