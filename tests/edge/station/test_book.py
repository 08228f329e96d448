"""What the workflows may look up, over real files."""

from __future__ import annotations

import pytest

from edge.core.codes import COMMANDS
from edge.station import CoreRules
from wire.feedback import FeedRow, Reply


@pytest.mark.parametrize("code", ["RECEIVING", "STAGING", "RETURNS", "QUARANTINE", "quarantine"])
def test_the_docks_own_bins_are_known_before_the_hub_knows_them(dock, code):
    found = dock.book.bin(code)
    assert (found.code, found.type) == (code.upper(), code.lower())


def test_the_docks_own_bins_keep_their_type_whatever_the_hub_made_of_them(dock):
    rows = [FeedRow("bin", "STAGING", 1, {"code": "STAGING", "type": "shelf", "closed": True})]
    dock.verdicts.apply_page(Reply("a", "L", 1, "tag-1", rows, full=True), heard_ms=5)
    assert (dock.book.bin("STAGING").type, dock.book.bin("STAGING").closed) == ("staging", True)


def test_a_bin_of_nobody_is_not_known(dock):
    assert dock.book.bin("Z-99-99") is None


def test_the_time_of_a_stored_scan_is_said_as_the_worker_reads_a_clock(open_dock):
    dock = open_dock(rules=CoreRules())
    for text in (COMMANDS["receive"], COMMANDS["no-order"], "9990001112226", COMMANDS["undo"]):
        dock.clock.now_ms += 1_000
        message = dock.scan(text).message
    assert message == "Undone: 1 9990001112226 - Not known - kept of 10:00; now 0"
    assert dock.book.time_of("no time") == ""


def test_a_line_counts_own_scans_until_the_hub_has_answered_and_what_the_hub_said_at_once(open_dock):
    dock = open_dock(rules=CoreRules())
    lines = [{"line": 1, "sku": "W-100", "quantity": "40"}]
    order = {"number": "PO-1", "kind": "purchase_order", "state": "open", "party": "ACME", "lines": lines}
    code = {"codes": [{"sku": "W-100", "quantity": "1"}]}
    rows = [FeedRow("item", "W-100", 1, {"sku": "W-100"}), FeedRow("barcode", "04006381333931", 1, code)]
    dock.verdicts.apply_page(
        Reply("a", "L", 1, "tag-1", [*rows, FeedRow("document", "PO-1", 1, order)], full=True), heard_ms=5
    )
    for text in (COMMANDS["receive"], "PO-1", "4006381333931"):
        dock.clock.now_ms += 1_000
        dock.scan(text)
    told = [_done(dock)]
    dock.clock.now_ms += 1_000
    dock.scan("4006381333931")
    told.append(_done(dock))
    dock.hear(1)
    told.append(_done(dock))
    lines[0]["done"] = "7"
    dock.verdicts.apply_page(Reply("a", "L", 2, "tag-2", [FeedRow("document", "PO-1", 2, order)]), heard_ms=6)
    told.append(_done(dock))
    assert told == [(0, 1_000_000), (0, 2_000_000), (0, 1_000_000), (7_000_000, 1_000_000)]


def _done(dock) -> tuple[int, int]:
    (line,) = dock.book.document("PO-1").lines
    assert dock.book.document("PO-1") is dock.book.document("PO-1")
    return line.done, line.waiting
