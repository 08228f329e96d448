"""Without a task: look-ups, and orders that start the task they belong to."""

from __future__ import annotations

import pytest

from edge.core.answer import Result


def test_an_item_is_looked_up(player):
    player.tell("Widget -> Widget: 100 | 100 · A-01-02 -> A-01-02: 100 | 100")


def test_own_waiting_scans_are_told_apart_from_the_books(player):
    player.scans("SHIP", "NO-ORDER", "A-01-02", "2", "Widget", "HOME")
    player.tell("Widget -> Widget: 100 | 100, -2 waiting")


@pytest.mark.parametrize(
    ("word", "message", "task"),
    [
        ("PO-1001", "START", "receive"),
        ("SO-2001", "GO_BIN", "pick"),
        ("PO-0900", "LOOK", "home"),
        ("RECEIVE", "TASK_ON", "receive"),
        ("HOME", "READY", "home"),
    ],
)
def test_what_is_scanned_first_starts_its_task(player, word, message, task):
    player.scan(word)
    assert (player.said, player.lane.work.task, player.taken.drafts) == (message, task, [])


def test_an_order_that_is_all_picked_asks_to_ship(player):
    player.scans("SO-2001", "A-01-02", "5", "Widget", "HOME", "SO-2001")
    assert (player.said, player.taken.answer.headline) == ("SHIP_NOW_ASK", "SO-2001 is picked. Ship?")
    player.scans("YES", "YES")
    assert (player.said, player.figures()) == ("SHIP_OK", {"pick": 5, "ship": 5})


@pytest.mark.parametrize("word", ["9990001112226", "Z-09-09", "PO-7777", "hello"])
def test_an_unknown_text_is_said_to_be_unknown_and_not_kept(player, word):
    taken = player.scan(word)
    assert (player.said, taken.answer.result, taken.drafts) == ("UNKNOWN", Result.UNKNOWN, [])


def test_help_names_what_can_be_scanned(player):
    player.scan("HELP")
    assert player.taken.answer.headline == "Home: scan task or order"


def test_help_at_home_leaves_nothing_out(player):
    assert player.scan("HELP").answer.detail == "Also possible: item, bin, pallet label, box"


def test_an_order_that_is_stopped_is_looked_up(player):
    assert player.scan("SO-1900").answer.detail == "0 of 5 in books, 0 waiting; Widget 0 of 5; data from 10:00"
