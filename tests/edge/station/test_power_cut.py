"""After a power cut nothing is booked before somebody says that it is still them, and then it is booked once."""

from __future__ import annotations

import pytest

from edge.core.codes import COMMANDS
from edge.station import CoreRules
from wire.feedback import FeedRow, Reply

WIDGET = "4006381333931"


@pytest.fixture
def cut(open_dock):
    """A dock in mid-receipt whose power went and came back: another boot, and a clock that began again."""
    dock = open_dock(rules=CoreRules())
    order = {"number": "PO-1001", "kind": "purchase_order", "state": "open", "party": "ACME"}
    order["lines"] = [{"line": 1, "sku": "W-100", "quantity": "40"}]
    rows = [
        FeedRow("item", "W-100", 1, {"sku": "W-100", "name": "Widget"}),
        FeedRow("barcode", WIDGET.zfill(14), 1, {"codes": [{"sku": "W-100", "quantity": "1"}]}),
        FeedRow("document", "PO-1001", 1, order),
    ]
    dock.verdicts.apply_page(Reply("a", "L", 1, "tag-1", rows, full=True), heard_ms=5)
    for text in (COMMANDS["receive"], "PO-1001", WIDGET):
        dock.clock.now_ms += 1_000
        dock.scan(text)
    dock.clock.boot, dock.clock.now_ms = "boot-2", 30_000
    dock.reopen()
    return dock


def stored(dock):
    return [event.quantity for scan in dock.book.own_scans("lane-1", 10) for event in scan.events]


def test_18_the_first_item_after_a_power_cut_is_asked_about_and_booked_once_with_yes(cut):
    asked = cut.scan(WIDGET)
    assert asked.message.startswith("Still lane-1, Receive? - Power was off; last stored Widget ")
    assert (asked.result, asked.events, len(stored(cut))) == ("refused", [], 1)
    cut.clock.now_ms += 1_000
    answer = cut.scan(COMMANDS["yes"])
    assert answer.message == "Widget +1 - 2 of 40, RECEIVING"
    assert len(stored(cut)) == 2


def test_no_after_a_power_cut_books_nothing_and_asks_again(cut):
    cut.scan(WIDGET)
    cut.clock.now_ms += 1_000
    assert cut.scan(COMMANDS["no"]).message == "Not booked - Left out: 1 Widget"
    cut.clock.now_ms += 1_000
    assert cut.scan(WIDGET).message.startswith("Still lane-1, Receive?")
    assert len(stored(cut)) == 1
