"""The pack check, told scan by scan: its diary, boxes and labels, damaged goods, a blind check, and what it refuses."""

from __future__ import annotations

import msgspec
import pytest

from edge.core.answer import Result
from edge.core.book import Line
from edge.core.codes import label_code
from edge.core.lane_screen import lane_view
from tests.edge.core.fake_book import FakeBook
from wire.amounts import MICRO

KIM, LEE = label_code("badge", "KINNN"), label_code("badge", "LEEEE")
SSCC = "00340123450000081238"
TOTE = label_code("tote", "TOTEB")


@pytest.fixture
def picked(player):
    """Return the player once SO-2001 is picked in full."""
    player.scans("PICK", "SO-2001", "A-01-02", "5", "Widget", "DONE")
    return player


def rules(player, **told):
    player.settings = msgspec.structs.replace(player.settings, **told)


def boxes(player, number="SO-2001"):
    return [(box.package, [goods.quantity // MICRO for goods in box.goods]) for box in player.book.boxes(number)]


def test_the_diary(picked):
    picked.tell(
        "PACK, SO-2001 -> SO-2001: 0 of 5 | 0 of 5 · 4, Widget -> Widget +4 | 4 of 5"
        " · DONE -> 1 missing. Close it? | 4 of 5 · NO -> Not booked | 4 of 5"
        " · Widget -> SO-2001: all there | 5 of 5"
        f" · {SSCC} -> Box ..1238 | 5 of 5 · DONE -> SO-2001 done | 5 of 5"
    )
    assert boxes(picked) == [("340123450000081238", [5])]
    assert picked.figures() == {"pick": 5}, "a check books nothing"


def test_a_picker_goes_on_to_the_check_of_the_order_in_hand(player):
    player.scans("PICK", "SO-2001", "A-01-02", "5", "Widget", "PACK")
    assert (player.said, player.lane.work.task, player.lane.work.document) == ("START", "pack", "SO-2001")


def test_the_boxes_reach_the_hub_with_what_is_shipped(picked):
    picked.scans("PACK", "SO-2001", "2", "Widget", "NEXT-BOX")
    assert picked.taken.answer.headline == "Box SO-2001/2"
    picked.scans(SSCC, "3", "Widget", "DONE", "SHIP", "SO-2001")
    assert picked.taken.answer.headline == "Ship 5 in 2 boxes?"
    taken = picked.scan("YES")
    assert [(d.kind, d.line, d.quantity // MICRO, d.package, d.location) for d in taken.drafts] == [
        ("ship", 1, 2, "SO-2001/1", "STAGING"),
        ("ship", 1, 3, "340123450000081238", "STAGING"),
    ]


def test_the_label_of_another_box_of_the_order_opens_that_one_again(picked):
    picked.scans("PACK", "SO-2001", SSCC, "Widget", "NEXT-BOX", TOTE, "Widget", SSCC, "3", "Widget", "DONE")
    assert boxes(picked) == [(TOTE, [1]), ("340123450000081238", [4])]


def test_another_box_is_not_begun_while_the_open_one_is_empty(picked):
    picked.scans("PACK", "SO-2001", "NEXT-BOX", "NEXT-BOX", "Widget")
    assert [box.package for box in picked.lane.work.boxes] == ["SO-2001/1"]


def test_a_label_names_boxes_of_one_order(picked, others):
    picked.book.documents["SO-2003"] = msgspec.structs.replace(picked.book.documents["SO-2001"], number="SO-2003")
    picked.scans("PACK", "SO-2001", SSCC, "Widget")
    lee = others("page-2")
    lee.scans("PICK", "SO-2003", "A-01-02", "5", "Widget", "PACK", SSCC)
    assert (lee.said, lee.taken.answer.headline) == ("TOTE_USED", "..1238 belongs to SO-2001")
    picked.scans("DONE", "YES")
    lee.scan(SSCC)
    assert lee.said == "TOTE_USED"
    picked.scans("SHIP", "SO-2001", "YES")
    lee.scan(SSCC)
    assert lee.said == "BOX_OK"


def test_a_label_that_has_left_with_this_order_names_no_other_box_of_it(picked):
    picked.scans("PACK", "SO-2001", TOTE, "3", "Widget", "DONE", "YES", "SHIP", "SO-2001", "YES")
    assert picked.said == "SHIP_OK"
    picked.scans("PACK", "SO-2001", TOTE)
    assert (picked.said, picked.taken.answer.headline) == ("TOTE_USED", f"{TOTE} belongs to SO-2001")


def test_a_tote_or_box_stands_for_its_order(picked):
    picked.scans("PACK", "SO-2001", TOTE, "3", "Widget", "DONE", "YES", TOTE)
    assert (picked.said, picked.taken.answer.headline) == ("START", "SO-2001: 3 of 5")


def test_what_was_not_found_stays_in_staging_until_it_is_checked(picked):
    picked.scans("PACK", "SO-2001", "4", "Widget", "DONE", "YES")
    assert (picked.said, picked.taken.answer.detail) == ("DONE_SHORT", "Widget 4 of 5; stays open")
    picked.scans("SHIP", "SO-2001")
    assert (picked.said, picked.taken.answer.headline) == ("SHORT_ASK", "1 missing. Close it?")
    picked.scan("YES")
    assert picked.figures() == {"pick": 5, "ship": 4}
    picked.scan("SO-2001")
    assert (picked.said, picked.taken.answer.headline) == ("SHIP_NOT_YET", "SO-2001: not packed yet")
    picked.scans("PACK", "SO-2001", "Widget", "DONE", "SHIP", "SO-2001", "YES")
    assert picked.figures() == {"pick": 5, "ship": 5}


def test_what_was_checked_before_goes_on_where_it_was(picked):
    picked.scans("PACK", "SO-2001", "3", "Widget", "DONE", "YES", "SO-2001")
    assert (picked.said, picked.taken.answer.headline) == ("START", "SO-2001: 3 of 5")


def test_a_damaged_piece_goes_to_quarantine_and_can_be_picked_again(picked):
    picked.scans("PACK", "SO-2001", "DAMAGED")
    assert (picked.said, picked.taken.answer.detail) == ("DAMAGED_NEXT", "Goes to QUARANTINE")
    taken = picked.scan("Widget")
    assert [(d.kind, d.document, d.line, d.location, d.to_location, d.reason) for d in taken.drafts] == [
        ("move", "SO-2001", 1, "STAGING", "QUARANTINE", "damaged")
    ]
    assert (picked.said, taken.answer.figure.number, taken.answer.figure.of) == ("DAMAGED_OUT", "0", "4")
    picked.scans("4", "Widget")
    assert picked.said == "ALL_THERE"
    picked.scans("DONE", "PICK", "SO-2001", "A-01-02", "Widget")
    assert picked.said == "ALL_THERE"
    picked.scans("PACK", "Widget", "DONE", "SHIP", "SO-2001", "YES")
    assert picked.figures() == {"pick": 6, "move": 1, "ship": 5}


def test_undo_of_a_damaged_piece_brings_it_back_to_the_order(picked):
    picked.scans("PACK", "SO-2001", "DAMAGED", "Widget", "UNDO", "UNDO", "5", "Widget")
    assert (picked.said, picked.figures()) == ("ALL_THERE", {"pick": 5})


def test_undo_takes_a_checked_item_out_of_its_box_and_books_nothing(picked):
    picked.scans("PACK", "SO-2001", "2", "Widget", "NEXT-BOX", "Widget", "UNDO", "UNDO")
    assert (picked.said, picked.taken.drafts) == ("UNDONE", [])
    assert [(box.package, box.goods[0].quantity // MICRO) for box in picked.lane.work.boxes] == [("SO-2001/1", 2)]


def test_undo_never_reaches_through_an_open_check_to_the_picks(picked):
    picked.scans("PACK", "SO-2001", "Widget")
    picked.lane = msgspec.structs.replace(picked.lane, steps=[])
    picked.book.open_lanes["page-1"] = picked.lane
    picked.scan("UNDO")
    assert (picked.said, picked.figures()) == ("UNDO_NONE", {"pick": 5})


def test_last_replaces_what_was_checked_last(picked):
    picked.scans("PACK", "SO-2001", "Widget", "4", "LAST")
    assert (picked.said, picked.taken.answer.headline) == ("LAST_SET", "Last one is now 4")
    picked.scans("6", "LAST")
    assert picked.said == "PICK_OVER"
    assert [goods.quantity // MICRO for box in picked.lane.work.boxes for goods in box.goods] == [4]
    picked.scan("LAST")
    assert picked.said == "QTY_BAD"


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("PO-1001",), "WRONG_DOC"),
        (("SO-1900",), "ORDER_CLOSED"),
        (("SO-7777",), "ORDER_UNKNOWN"),
        (("SO-2002",), "SHIP_NOT_YET"),
        ((TOTE,), "SHIP_NOT_YET"),
        ((SSCC,), "SHIP_NOT_YET"),
        (("Widget",), "CMD_NOT_HERE"),
        (("DONE",), "CMD_NOT_HERE"),
        (("SO-2001", "Gadget"), "WRONG_ITEM"),
        (("SO-2001", "case"), "CASE_TOO_BIG"),
        (("SO-2001", "6", "Widget"), "PICK_OVER"),
        (("SO-2001", "5", "Widget", "Widget"), "PICK_OVER"),
        (("SO-2001", "SO-2002"), "CMD_NOT_HERE"),
        (("SO-2001", "A-01-02"), "CMD_NOT_HERE"),
        (("SO-2001", "9990001112226"), "UNKNOWN"),
        (("SO-2001", "LAST"), "QTY_BAD"),
        (("SO-2001", "EMPTY"), "CMD_NOT_HERE"),
    ],
)
def test_a_wrong_step_is_refused_and_changes_nothing(picked, words, message):
    picked.scans("PACK", *words[:-1])
    work = picked.lane.work
    taken = picked.scan(words[-1])
    assert (picked.said, taken.answer.result is Result.STORED, taken.drafts, picked.lane.work) == (
        message,
        False,
        [],
        work,
    )


def test_an_order_that_has_left_is_not_checked(picked):
    picked.scans("SHIP", "SO-2001", "YES", "PACK", "SO-2001")
    assert picked.said == "TWICE"


def test_another_lot_than_the_picked_one_is_refused(player):
    document = player.book.documents["SO-2002"]
    player.book.documents["SO-2002"] = msgspec.structs.replace(document, lines=[Line(1, "S-300", 2 * MICRO)])
    new, following = "]C1010400041702500510NEW", "]C1010400041702500510NEXT"
    player.scans("PICK", "SO-2002", "B-09-01", "2", new, "PACK", following)
    assert (player.said, player.taken.answer.detail) == ("WRONG_ITEM", "Needs Salve, lot NEW")
    player.scans("2", new, "DONE", "SHIP", "SO-2002", "YES")
    assert [(d.lot, d.package) for d in player.taken.drafts] == [("NEW", "SO-2002/1")]


def test_a_blind_check_is_told_nothing_of_what_was_picked(picked):
    rules(picked, pack_blind=True)
    taken = picked.scans("PACK", "SO-2001")
    told = [taken.answer.headline, taken.answer.detail]
    shown = [lane_view(picked.book, picked.lane)]
    for word in ("Gadget", "2", "case", "2", "Widget", "3", "Widget", "Widget"):
        taken = picked.scan(word)
        told += [taken.answer.headline, taken.answer.detail]
        shown.append(lane_view(picked.book, picked.lane))
        assert taken.answer.figure is None or not taken.answer.figure.of
    assert told[0] == "SO-2001: 0"
    assert told[-2:] == ["Too many", "Widget; not booked"]
    assert not [text for text in told if "of 5" in text or "need" in text or "all there" in text]
    assert {(view.progress, view.in_books) for view in shown} == {(None, "")}
    picked.scan("DONE")
    assert picked.taken.answer.headline == "SO-2001 done"


def test_somebody_else_must_check_where_that_is_the_rule(player, others):
    rules(player, pack_other_person=True)
    player.scans(KIM, "PICK", "SO-2001", "A-01-02", "5", "Widget", "DONE", "PACK", "SO-2001")
    assert (player.said, player.taken.answer.detail) == ("OTHER_PERSON", "Kim did the first pass on SO-2001")
    lee = others("page-2")
    lee.scans(LEE, "PACK", "SO-2001")
    assert lee.said == "START"


def test_the_check_of_a_claimed_order_is_taken_over_at_its_figure(picked, others):
    lee = others("page-2")
    picked.scans("PACK", "SO-2001", "3", "Widget")
    lee.scans("PACK", "SO-2001")
    assert lee.said == "CLAIMED_ASK"
    lee.scan("TAKE")
    assert (lee.said, lee.taken.answer.headline) == ("START", "SO-2001: 3 of 5")
    picked.scan("Widget")
    assert (picked.said, picked.lane.work.boxes, picked.lane.work.state) == ("LOST_CLAIM", [], "order?")
    lee.scans("2", "Widget", "DONE")
    assert (lee.said, boxes(lee)) == ("DONE_ALL", [("SO-2001/1", [5])])


def test_an_open_check_is_laid_aside_and_resumed(picked):
    picked.scans("PACK", "SO-2001", "3", "Widget", "MOVE")
    assert (picked.said, picked.taken.answer.headline) == ("LEAVE_ASK", "Leave SO-2001 unfinished?")
    picked.scans("YES", "PACK", "SO-2001")
    assert picked.said == "RESUMED"
    picked.scans("2", "Widget")
    assert picked.said == "ALL_THERE"


def test_cancel_forgets_the_check_once_it_was_asked_about(picked):
    picked.scans("PACK", "SO-2001", "3", "Widget", "CANCEL")
    assert (picked.said, picked.taken.answer.headline) == ("DROP_ASK", "Forget 3 in SO-2001?")
    picked.scans("YES", "SO-2001")
    assert (picked.taken.answer.headline, picked.book.boxes("SO-2001")) == ("SO-2001: 0 of 5", [])
    picked.scan("CANCEL")
    assert (picked.said, picked.lane.work.state) == ("HAND_EMPTY", "order?")


def test_its_own_label_tells_the_order_again(picked):
    picked.scans("PACK", "SO-2001", "3", "Widget", "SO-2001")
    assert (picked.said, picked.taken.answer.headline) == ("START", "SO-2001: 3 of 5")


def test_a_serial_is_checked_once(player):
    document = player.book.documents["SO-2002"]
    player.book.documents["SO-2002"] = msgspec.structs.replace(document, lines=[Line(1, "D-400", 2 * MICRO)])
    player.book.stocks.append(msgspec.structs.replace(player.book.stocks[0], sku="D-400"))
    one, two = "]C10104388844009943211X", "]C10104388844009943212X"
    player.scans("PICK", "SO-2002", "A-01-02", one, two, "PACK", one, one)
    assert player.said == "SERIAL_TWICE"
    player.scans(two, "DONE", "SHIP", "SO-2002", "YES")
    assert [(d.serial, d.package) for d in player.taken.drafts] == [("1X", "SO-2002/1"), ("2X", "SO-2002/1")]


class CountingBook(FakeBook):
    reads = 0

    def own_events(self, document):
        self.reads += 1
        return super().own_events(document)


def test_what_lies_in_staging_is_read_once_a_scan(picked):
    picked.scans("PACK", "SO-2001", "Widget")
    picked.book = CountingBook(**vars(picked.book))
    picked.scan("Widget")
    first = picked.book.reads
    picked.book.documents["SO-2001"] = msgspec.structs.replace(
        picked.book.documents["SO-2001"], lines=[Line(place, "W-100", 5 * MICRO) for place in range(1, 30)]
    )
    picked.scan("Widget")
    assert (picked.said, first, picked.book.reads) == ("ITEM_OK", 1, 2)
