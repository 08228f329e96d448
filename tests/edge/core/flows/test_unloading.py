"""What becomes of the totes of a round: set down in staging, early or at its end, moved, checked and shipped."""

from __future__ import annotations

import msgspec

from edge.core.book import Bin
from tests.edge.core.rounds import T1, T2
from wire.amounts import MICRO

SSCC = "00340123450000081238"


def test_totes_are_set_down_where_their_picks_went_and_nothing_moves(bound):
    bound.scans("A-01-02", "3", "Widget", T1, T2)
    bound.tell(f"{T1} -> Go to STAGING | 3 of 3, unload · STAGING -> 2 moved to STAGING | 3 of 3, unload")
    assert bound.taken.drafts == []
    taken = bound.scans(T2, "STAGING")
    assert (bound.said, taken.answer.headline, bound.lane.work.task) == ("DONE_ALL", "2 orders done", "home")
    assert [(c.number, c.change) for c in taken.claims] == [("SO-2001", "release"), ("SO-2002", "release")]
    assert bound.figures() == {"pick": 3}


def test_a_tote_that_is_set_down_elsewhere_moves_and_leaves_from_there(bound):
    bound.book.bins["STAGE-2"] = Bin("STAGE-2", "staging")
    taken = bound.scans("A-01-02", "3", "Widget", T1, T2, T1, "STAGE-2")
    assert [(d.kind, d.quantity // MICRO, d.location, d.to_location, d.package, d.line) for d in taken.drafts] == [
        ("move", 2, "STAGING", "STAGE-2", T1, None)
    ]
    bound.scans(T2, "STAGING", "SHIP", "SO-2001", "YES")
    assert [(d.quantity // MICRO, d.location, d.package) for d in bound.taken.drafts] == [(2, "STAGE-2", T1)]


def test_a_tote_that_is_moved_later_leaves_from_where_it_is(bound):
    bound.book.bins["STAGE-2"] = Bin("STAGE-2", "staging")
    bound.scans("A-01-02", "3", "Widget", T1, T2, T1, "STAGING", T2, "STAGING", "MOVE", T1, "STAGE-2")
    assert bound.said == "MOVE_OK"
    bound.scans("SHIP", "SO-2001", "YES")
    assert [(d.quantity // MICRO, d.location, d.package) for d in bound.taken.drafts] == [(2, "STAGE-2", T1)]
    bound.scans("SHIP", "SO-2002", "YES")
    assert [(d.quantity // MICRO, d.location, d.package) for d in bound.taken.drafts] == [(1, "STAGING", T2)]


def test_the_totes_are_the_boxes_where_nothing_is_checked(bound):
    bound.scans("A-01-02", "3", "Widget", T1, T2, T1, "STAGING", T2, "STAGING")
    bound.settings = msgspec.structs.replace(bound.settings, load_boxes=True)
    bound.scans("SHIP", "SO-2001", T2)
    assert bound.said == "WRONG_TOTE"
    bound.scans(T1, "YES")
    assert [d.package for d in bound.taken.drafts] == [T1]


def test_a_check_begins_with_the_tote_and_its_boxes_take_over(bound):
    bound.scans("A-01-02", "3", "Widget", T1, T2, T1, "STAGING", T2, "STAGING", "PACK", T1)
    assert (bound.said, bound.taken.answer.headline) == ("START", "SO-2001: 0 of 2")
    bound.scans("2", "Widget", SSCC, "DONE", "SHIP", "SO-2001", "YES")
    assert [d.package for d in bound.taken.drafts] == ["340123450000081238"]


def test_totes_that_are_full_are_unloaded_early_and_the_round_goes_on(bound):
    bound.scans("A-01-02", "2", "Widget", T1, "FULL")
    assert (bound.said, bound.lane.work.state) == ("GO_BIN", "unload")
    bound.scans(T1, "STAGING")
    assert (bound.said, bound.taken.answer.headline, bound.lane.work.state) == ("GO_BIN", "Go to A-01-02", "bin?")
    bound.scans("A-01-02", "Widget", T2, T1)
    assert bound.said == "TWICE"
    bound.scans(T2, "STAGING")
    assert bound.said == "DONE_ALL"
