"""Receiving, told scan by scan."""

from __future__ import annotations


def test_receiving_against_an_order_reads_like_its_diary(player):
    player.tell(
        "RECEIVE -> Receive: scan order | - · PO-1001 -> PO-1001: 0 of 40 | 0 of 40 · case -> Widget +12 | 12 of 40"
        " · 2, case -> Widget +24 | 36 of 40 · case -> 8 over on Widget? | 48 of 40 · NO -> Not booked | 36 of 40"
        " · EACH, 4, case -> PO-1001: all there | 40 of 40 · DONE -> PO-1001 done | 40 of 40"
    )
    assert player.figures() == {"receipt": 40}


def test_a_blind_receipt_that_finds_its_order_reads_like_its_diary(player):
    player.tell(
        "RECEIVE, NO-ORDER -> B-DOCK1-0007: 0 | 0 · case -> Widget +12 | 12 · 9990001112226 -> Not known - kept | 1 of it"
        " · OK -> Cleared | 13 · PO-1001 -> Use PO-1001? 1, 2 or 3 | 13 · 2 -> PO-1001 took it over | 12 of 40"
        " · DONE -> PO-1001: 28 to come | 12 of 40"
    )
