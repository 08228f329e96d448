"""Confirming a shipment and selling over the counter, told scan by scan."""

from __future__ import annotations


def test_confirming_a_shipment_reads_like_its_diary(player):
    player.scans("PICK", "SO-2001", "A-01-02", "5", "Widget", "DONE")
    player.tell(
        "SHIP, SO-2001 -> Ship 5 in 1 boxes? | 5 · OK -> First: Ship 5 in 1 boxes? | 5 · YES -> SO-2001 shipped | 5"
        " · SO-2001 -> Already done: SO-2001 | 5"
    )
    assert player.figures() == {"pick": 5, "ship": 5}
