"""Picking one order, told scan by scan."""

from __future__ import annotations


def test_picking_an_order_reads_like_its_diary(player):
    player.tell(
        "PICK, SO-2001 -> Go to A-01-02 | 0 of 5 · B-09-01 -> Wrong bin B-09-01 | 0 of 5 · A-01-02 -> A-01-02: Widget | 0 of 5"
        " · Gadget -> Wrong item or lot: Gadget | 0 of 5 · Widget -> Widget +1 | 1 of 5 · case -> Case of 12, need 4 | 1 of 5"
        " · 4 -> 4 x the next item | 1 of 5 · Widget -> SO-2001: all there | 5 of 5"
    )
    assert player.figures() == {"pick": 5}
