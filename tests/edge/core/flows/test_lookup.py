"""Looking up: figures of books and waiting scans apart, from a task of its own and from within another; nothing is booked."""

from __future__ import annotations

import msgspec
import pytest

from edge.core.codes import label_code

KIM = label_code("badge", "KINNN")


def test_the_diary(player):
    player.scans("SHIP", "NO-ORDER", "A-01-02", "2", "Widget")
    player.tell("LOOKUP, HOME, LOOKUP -> Look up: scan item, bin or order | -")
    player.tell("Widget -> Widget: 100 | 100, -2 waiting · A-01-02 -> A-01-02: 100 | 100, -2 waiting")


def test_an_item_names_its_bins_and_the_next_order(player):
    detail = player.scans("LOOKUP", "Widget").answer.detail
    assert detail == "100 in books, 0 waiting, 0 reserved; A-01-02 100, next SO-2001 5; data from 10:00"


def test_a_bin_names_its_items(player):
    assert "; 12 Salve; " in player.scans("LOOKUP", "B-09-01").answer.detail


def test_an_order_names_its_lines_and_starts_nothing(player):
    taken = player.scans("LOOKUP", "SO-2002")
    assert taken.answer.detail == "0 of 5 in books, 0 waiting; Gadget 0 of 2, Widget 0 of 3; data from 10:00"
    assert player.lane.work.task == "lookup"


def test_a_list_names_the_bins_that_are_left_to_count(player, others):
    player.scans("COUNT", "CC-5", "A-01-02", "EMPTY", "YES")
    others("page-2").tell("LOOKUP, CC-5 -> CC-5: 1 of 2 | 1 of 2 bins")
    assert others("page-2").scans("LOOKUP", "CC-5").answer.detail == "1 of 2 bins; B-09-01; data from 10:00"


def test_the_own_badge_names_the_own_scans(player):
    player.scans(KIM, "RECEIVE", "PO-1001", "Widget", "HOME", "LOOKUP", KIM)
    assert (player.taken.answer.headline, player.taken.answer.detail) == (
        "Kim: 1",
        "1 scans today, 1 waiting, 0 held; data from 10:00",
    )


def test_within_another_task_one_scan_is_looked_up_and_the_task_is_back(player):
    player.scans("MOVE", "A-01-02", "Widget")
    work = player.lane.work
    player.scans("LOOKUP", "C-03-03")
    assert (player.said, player.taken.answer.headline, player.lane.work) == ("LOOK", "C-03-03: 2", work)
    player.scans("B-09-01")
    assert player.figures() == {"move": 1}


def test_looking_up_within_a_task_keeps_n_and_never_asks(player):
    player.scans("PICK", "SO-2001", "A-01-02", "2", "LOOKUP", "SO-2001")
    assert (player.said, player.lane.question, player.lane.number) == ("LOOK", None, "2")
    player.scan("Widget")
    assert player.figures() == {"pick": 2}


@pytest.mark.parametrize("word", ["9990001112226", "Z-09-09", "hello"])
def test_an_unknown_text_is_said_to_be_unknown(player, word):
    player.scans("LOOKUP", word)
    assert (player.said, player.taken.drafts) == ("UNKNOWN", [])


def test_looking_up_needs_no_badge_and_is_never_asked_after_a_break(player):
    player.settings = msgspec.structs.replace(player.settings, badge_required=True)
    player.scans("LOOKUP", "Widget")
    assert player.said == "LOOK"
    player.scan("Gadget", after_ms=60 * 60_000)
    assert player.said == "LOOK"
    player.scan("RECEIVE")
    assert player.said == "LOGIN_FIRST"


def test_a_pallet_tells_what_lies_on_it_and_where(player):
    player.scans("RECEIVE", "..1245", "YES", "LOOKUP", "..1245")
    assert (player.taken.answer.headline, player.taken.answer.detail) == (
        "..1245: 24",
        "24 in it; 24 Widget in RECEIVING; data from 10:00",
    )
    assert player.lane.work.task == "receive"
    player.scans("PUTAWAY", "..1245", "B-09-01", "HOME", "..1245")
    assert player.taken.answer.detail == "24 in it; 24 Widget in B-09-01; data from 10:00"


def test_a_pallet_of_which_nothing_is_known_holds_nothing(player):
    player.scans("LOOKUP", "..1252")
    assert (player.said, player.taken.answer.figure.number) == ("LOOK", "0")
