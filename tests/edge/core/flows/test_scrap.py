"""Scrapping: the diary of flows.md 2.13, its unhappy cases, and what UNDO makes of them."""

from __future__ import annotations

import pytest

from edge.core.flows.scrap import REASONS
from wire.amounts import MICRO


def events(player):
    return [(d.kind, d.sku, d.quantity // MICRO, d.location, d.to_location, d.reason) for d in player.taken.drafts]


def test_the_diary(player):
    player.tell(
        "SCRAP, A-01-02 -> Why? 1 to 5 | - · 1 -> broken, A-01-02 | 0 · 2, Widget -> Widget +2 | 2"
        " · UNDO -> Undone: 2 Widget | 0"
    )
    assert player.figures() == {}


def test_the_reasons_are_named(player):
    player.scans("SCRAP", "A-01-02")
    assert player.taken.answer.detail == "1 broken, 2 expired, 3 wet or dirty, 4 lost, 5 sample"


@pytest.mark.parametrize("digit", [1, 2, 3, 4, 5])
def test_each_reason_is_on_the_event(player, digit):
    player.scans("SCRAP", "A-01-02", str(digit), "Widget")
    assert events(player) == [("scrap", "W-100", 1, "A-01-02", None, REASONS[digit - 1])]


def test_another_bin_asks_for_its_reason(player):
    player.scans("SCRAP", "A-01-02", "1", "Widget", "C-03-03")
    assert (player.said, player.lane.work.reason) == ("REASON_ASK", None)
    player.scans("5", "Gadget")
    assert events(player) == [("scrap", "G-200", 1, "C-03-03", None, "sample")]


def test_an_item_before_its_bin_is_scrapped_with_bin_and_reason(player):
    player.scans("SCRAP", "3", "Widget")
    assert (player.said, player.taken.drafts) == ("WHICH_BIN", [])
    player.scans("A-01-02", "1")
    assert (player.said, events(player)) == ("ITEM_OK", [("scrap", "W-100", 3, "A-01-02", None, "broken")])


def test_more_than_the_bin_holds_is_asked(player):
    player.scans("SCRAP", "C-03-03", "1", "3", "Gadget")
    assert (player.said, player.taken.answer.detail) == ("MORE_THAN_THERE", "Books 2, waiting 0, wanted 3")
    player.scan("NO")
    assert player.figures() == {}
    player.scans("3", "Gadget", "YES")
    assert player.figures() == {"scrap": 3}


def test_much_is_asked_and_then_whether_there_is_so_much(player):
    player.scans("SCRAP", "C-03-03", "1", "2", "1", "Gadget")
    assert (player.said, player.taken.answer.detail) == ("QTY_HUGE_ASK", "Above 20 we ask")
    player.scan("YES")
    assert player.said == "MORE_THAN_THERE"
    player.scan("YES")
    assert player.figures() == {"scrap": 21}


def test_twenty_are_not_much(player):
    player.scans("SCRAP", "A-01-02", "1", "2", "0", "Widget")
    assert (player.said, player.figures()) == ("ITEM_OK", {"scrap": 20})


def test_damaged_goods_are_moved_to_quarantine_with_the_reason(player):
    player.scans("SCRAP", "A-01-02", "3", "DAMAGED", "Widget")
    assert (player.said, events(player)) == (
        "DAMAGED_OUT",
        [("move", "W-100", 1, "A-01-02", "QUARANTINE", "wet or dirty")],
    )
    player.scan("Widget")
    assert events(player) == [("scrap", "W-100", 1, "A-01-02", None, "wet or dirty")]


def test_what_lies_in_quarantine_is_not_moved_there(player):
    player.scans("SCRAP", "QUARANTINE", "1", "DAMAGED", "Widget")
    assert (player.said, player.taken.drafts) == ("BIN_SAME", [])


def test_an_expired_lot_is_scrapped_and_said_to_be_expired(player):
    player.scans("SCRAP", "B-09-01", "2", "]C1010400041702500510OLD")
    assert (player.taken.drafts[0].lot, player.taken.answer.detail) == ("OLD", "1, B-09-01; expired 2026-01-31")


def test_last_changes_the_quantity(player):
    player.scans("SCRAP", "A-01-02", "1", "Widget", "4", "LAST")
    assert player.figures() == {"scrap": 4}


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("9990001112226",), "UNKNOWN"),
        (("A-01-02", "6"), "CMD_NOT_HERE"),
        (("A-01-02", "0"), "CMD_NOT_HERE"),
        (("A-01-02", "Widget"), "CMD_NOT_HERE"),
        (("A-01-02", "1", "9990001112226"), "UNKNOWN"),
        (("A-01-02", "1", "0", "Widget"), "QTY_ZERO"),
        (("A-01-02", "1", "SO-2001"), "CMD_NOT_HERE"),
    ],
)
def test_a_wrong_step_is_refused_and_changes_nothing(player, words, message):
    player.scans("SCRAP", *words[:-1])
    work = player.lane.work
    taken = player.scan(words[-1])
    assert (player.said, taken.drafts, player.lane.work) == (message, [], work)


def test_done_ends_at_home(player):
    player.scans("SCRAP", "A-01-02", "1", "DONE")
    assert (player.taken.answer.headline, player.lane.work.task) == ("Scrap done", "home")
