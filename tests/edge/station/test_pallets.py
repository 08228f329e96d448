"""A pallet from the feed to the hub's answer: what waits on its ship notice, and what the hub tells of the order above it."""

from __future__ import annotations

import pytest

from edge.core.codes import COMMANDS
from edge.station import CoreRules
from edge.station.labels import labels_of
from wire.feedback import DocumentProgress, FeedRow, Outcome, Reply

SSCC = "340123450000081238"


@pytest.fixture
def dock(open_dock):
    """A dock that knows a ship notice of one pallet with two items."""
    found = open_dock(rules=CoreRules())
    lines = [
        {"line": n, "sku": sku, "quantity": "24", "package": SSCC, "order_line": n + 6}
        for n, sku in enumerate(("W-100", "G-200"), start=1)
    ]
    data = {"number": "ASN-77", "kind": "ship_notice", "state": "open", "order": "PO-1", "lines": lines}
    order = {"number": "PO-1", "kind": "purchase_order", "state": "open"}
    ordered = [{"line": line["order_line"], "sku": line["sku"], "quantity": "100", "done": "40"} for line in lines]
    rows = [FeedRow("document", "ASN-77", 1, data), FeedRow("document", "PO-1", 1, order | {"lines": ordered})]
    found.verdicts.apply_page(Reply("a", "L", 1, "tag", rows, full=True), heard_ms=5)
    return found


def scan(dock, *texts):
    for text in texts:
        dock.clock.now_ms += 1_000
        reply = dock.scan(COMMANDS.get(text, text))
    return reply


def test_a_pallet_waits_on_its_notice_until_the_hub_has_it(dock):
    reply = scan(dock, "receive", f"]C100{SSCC}", "yes")
    assert len(reply.events) == 2
    for number in ("ASN-77", "PO-1"):
        assert [line.waiting for line in dock.book.document(number).lines] == [24_000_000, 24_000_000], number
    # The hub tells how far the order is, which has other lines than the notice.
    told = DocumentProgress("PO-1", "100", "64")
    outcomes = [
        Outcome(seq=n, id=event, outcome="applied", document=told) for n, event in enumerate(reply.events, start=1)
    ]
    dock.hear(2, outcomes, hub_ms=dock.clock.wall_ms())
    assert [(line.done, line.waiting) for line in dock.book.announcing(SSCC).lines] == [(24_000_000, 0)] * 2
    assert [(line.done, line.waiting) for line in dock.book.document("PO-1").lines] == [(64_000_000, 0)] * 2


def test_what_was_received_under_a_pallet_is_found_by_its_number_until_it_is_taken_back(dock):
    scan(dock, "receive", f"]C100{SSCC}", "yes")
    assert [event.sku for event in dock.book.package_events(SSCC)] == ["W-100", "G-200"]
    scan(dock, "undo")
    assert [line.waiting for line in dock.book.document("PO-1").lines] == [0, 0]
    assert dock.book.package_events(SSCC) == []


def test_the_labels_of_what_is_on_the_way_can_be_printed(dock):
    groups = {group: [label.text for label in labels] for group, labels in labels_of(dock.stores.replica)}
    assert (groups["Orders"], groups["Pallets"]) == (["PO-1", "ASN-77"], [SSCC])
