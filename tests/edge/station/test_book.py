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
