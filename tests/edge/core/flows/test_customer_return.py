"""Returns of customers: the diary of flows.md 2.11, its unhappy cases, and what UNDO and LAST make of them."""

from __future__ import annotations

import msgspec
import pytest

from edge.core.book import Document, Line, StoredEvent, StoredScan
from tests.edge.core.conftest import CODES
from wire.amounts import MICRO


@pytest.fixture
def shipped(player):
    """SO-2001 has left, all five Widgets of it."""
    player.book.documents["SO-2001"] = Document(
        "SO-2001", "sales_order", "shipped", "Harbour Cafe", [Line(1, "W-100", 5 * MICRO, 5 * MICRO)], "2026-11-20"
    )
    player.book.documents["RET-1"] = Document(
        "RET-1", "customer_return", "open", "Harbour Cafe", [Line(1, "W-100", 2 * MICRO)], order="SO-2001"
    )
    return player


def events(player):
    return [(d.kind, d.quantity // MICRO, d.document, d.line, d.location, d.reason) for d in player.taken.drafts]


def test_the_diary(shipped):
    shipped.tell(
        "CUSTOMER-RETURN, SO-2001 -> SO-2001: 0 of 5 | 0 of 5 · Widget -> Condition of Widget? | 1"
        " · DAMAGED -> Widget +1 | 1 of 5 · 5, Widget -> 1 over on Widget? | 6 of 5 · NO -> Not booked | 1 of 5"
    )
    assert shipped.figures() == {"customer_return": 1}


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        ("GOOD", [("customer_return", 1, "SO-2001", 1, "RETURNS", "good")]),
        ("DAMAGED", [("customer_return", 1, "SO-2001", 1, "QUARANTINE", "damaged")]),
        (
            "SCRAP",
            [
                ("customer_return", 1, "SO-2001", 1, "QUARANTINE", "scrap"),
                ("scrap", 1, None, None, "QUARANTINE", "scrap"),
            ],
        ),
    ],
)
def test_the_condition_says_where_goods_go(shipped, condition, expected):
    shipped.scans("CUSTOMER-RETURN", "SO-2001", condition)
    assert (shipped.said, shipped.taken.drafts, shipped.lane.work.task) == ("REASON_SET", [], "customer-return")
    shipped.scan("Widget")
    assert (shipped.said, events(shipped)) == ("ITEM_OK", expected)


def test_a_condition_that_was_asked_for_stays_until_another_is_said(shipped):
    shipped.scans("CUSTOMER-RETURN", "SO-2001", "Widget", "GOOD", "Widget")
    assert (shipped.said, events(shipped)) == ("ITEM_OK", [("customer_return", 1, "SO-2001", 1, "RETURNS", "good")])
    shipped.scans("DAMAGED", "Widget")
    assert events(shipped) == [("customer_return", 1, "SO-2001", 1, "QUARANTINE", "damaged")]


def test_only_a_condition_answers_what_goods_are_like(shipped):
    shipped.scans("CUSTOMER-RETURN", "SO-2001", "Widget")
    for word in ("YES", "OK", "Widget", "DONE"):
        shipped.scan(word)
        assert (shipped.said, shipped.taken.drafts) == ("ASK_FIRST", [])
    shipped.scan("3")
    assert events(shipped)[0][:2] == ("customer_return", 1)
    assert shipped.lane.work.reason == "scrap"


def test_a_bin_is_for_the_condition_that_was_said(shipped):
    shipped.scans("CUSTOMER-RETURN", "SO-2001", "GOOD", "A-01-02", "Widget")
    assert events(shipped)[0][4] == "A-01-02"
    shipped.scans("DAMAGED", "Widget")
    assert events(shipped)[0][4] == "QUARANTINE"


def test_another_order_asks_for_the_condition_anew(shipped):
    shipped.scans("CUSTOMER-RETURN", "SO-2001", "GOOD", "RET-1", "Widget")
    assert shipped.said == "COND_ASK"
    shipped.scan("GOOD")
    assert events(shipped) == [("customer_return", 1, "RET-1", 1, "RETURNS", "good")]
    assert (shipped.taken.answer.figure.number, shipped.taken.answer.figure.of) == ("1", "2")


def test_more_than_was_shipped_is_kept_apart_for_the_hub_to_hold(shipped):
    shipped.scans("CUSTOMER-RETURN", "SO-2001", "GOOD", "6", "Widget", "YES")
    assert (shipped.said, [event[1] for event in events(shipped)]) == ("KEPT_OVER", [5, 1])


def test_what_came_back_before_counts(shipped):
    order = shipped.book.documents["SO-2001"]
    lines = [msgspec.structs.replace(order.lines[0], returned=4 * MICRO)]
    shipped.book.documents["SO-2001"] = msgspec.structs.replace(order, lines=lines)
    shipped.scans("CUSTOMER-RETURN", "SO-2001", "GOOD", "2", "Widget")
    assert (shipped.said, shipped.taken.answer.headline) == ("OVER_ASK", "1 over on Widget?")


def test_what_was_not_shipped_cannot_come_back(player):
    player.scans("CUSTOMER-RETURN", "SO-2001", "GOOD", "Widget")
    assert player.said == "OVER_ASK"


def test_an_item_that_is_not_on_the_order_is_refused(shipped):
    shipped.scans("CUSTOMER-RETURN", "SO-2001", "GOOD", "Gadget")
    assert (shipped.said, shipped.figures()) == ("NOT_ON_ORDER", {})


def test_without_an_order_goods_come_back_under_a_reference(shipped):
    shipped.scans("CUSTOMER-RETURN", "NO-ORDER", "GOOD", "2", "Widget", "Widget")
    (draft,) = shipped.taken.drafts
    assert (draft.reference, draft.document, draft.line) == ("R-DOCK1-0007", None, None)
    assert shipped.taken.answer.figure.number == "3"
    shipped.scan("UNDO")
    assert shipped.taken.answer.figure.number == "2"
    shipped.scan("DONE")
    assert (shipped.taken.answer.headline, shipped.taken.answer.figure.number) == ("R-DOCK1-0007 done", "2")


def test_an_unknown_code_is_kept(shipped):
    shipped.scans("CUSTOMER-RETURN", "SO-2001", "9990001112226")
    assert (shipped.said, events(shipped)) == (
        "UNKNOWN_KEPT",
        [("customer_return", 1, "SO-2001", None, "RETURNS", None)],
    )


def test_undo_takes_back_what_came_back_and_what_was_scrapped_of_it(shipped):
    shipped.scans("CUSTOMER-RETURN", "SO-2001", "SCRAP", "2", "Widget", "UNDO")
    assert shipped.taken.answer.headline == "Undone: 2 Widget"
    assert [draft.kind for draft in shipped.taken.drafts] == ["void", "void"]
    assert (shipped.taken.answer.figure.number, shipped.taken.answer.figure.of) == ("0", "5")
    assert shipped.figures() == {}


def test_last_changes_what_came_back_and_what_was_scrapped_of_it(shipped):
    shipped.scans("CUSTOMER-RETURN", "SO-2001", "SCRAP", "Widget", "3", "LAST")
    assert (shipped.said, shipped.figures()) == ("LAST_SET", {"customer_return": 3, "scrap": 3})


def test_done_tells_what_came_back(shipped):
    shipped.scans("CUSTOMER-RETURN", "SO-2001", "GOOD", "2", "Widget", "DONE")
    assert (shipped.taken.answer.headline, shipped.lane.work.state) == ("SO-2001 done", "order?")
    assert shipped.lane.work.reason is None
    assert (shipped.taken.answer.figure.number, shipped.taken.answer.figure.of) == ("2", "5")


def test_a_serial_finds_the_order_that_it_left_on(shipped):
    drill = f"]C101{CODES['Drill'].zfill(14)}21D-7"
    shipped.book.documents["SO-2003"] = Document(
        "SO-2003", "sales_order", "shipped", "Harbour Cafe", [Line(1, "D-400", MICRO, MICRO)]
    )
    sold = StoredEvent(
        "e-1", "ship", MICRO, "applied", sku="D-400", document="SO-2003", line=1, serial="D-7", at="09:00"
    )
    shipped.book.scans.append(StoredScan("s-1", "09:00", "page-9", "SO-2003", "shipped", [sold]))
    shipped.scans("CUSTOMER-RETURN", drill)
    assert (shipped.taken.answer.headline, shipped.taken.answer.detail) == (
        "Drill for SO-2003?",
        "Its serial was shipped on it",
    )
    shipped.scans("YES", "GOOD")
    assert events(shipped) == [("customer_return", 1, "SO-2003", 1, "RETURNS", "good")]
    shipped.scan(drill)
    assert shipped.said == "SERIAL_TWICE"


def test_a_serial_on_a_label_of_its_own_finds_the_order_too(shipped):
    shipped.book.documents["SO-2003"] = Document(
        "SO-2003", "sales_order", "shipped", "Harbour Cafe", [Line(1, "D-400", MICRO, MICRO)]
    )
    sold = StoredEvent("e-1", "ship", MICRO, "applied", sku="D-400", document="SO-2003", line=1, serial="D-7")
    shipped.book.scans.append(StoredScan("s-1", "09:00", "page-9", "SO-2003", "shipped", [sold]))
    shipped.scans("CUSTOMER-RETURN", "Drill")
    assert (shipped.said, shipped.taken.answer.headline) == ("DATA_NEEDED", "Scan the serial of Drill")
    shipped.scan("D-7")
    assert shipped.taken.answer.headline == "Drill for SO-2003?"
    shipped.scans("YES", "GOOD")
    assert events(shipped) == [("customer_return", 1, "SO-2003", 1, "RETURNS", "good")]
    assert shipped.taken.drafts[0].serial == "D-7"


@pytest.mark.parametrize("serial", ["MISSING", "D-8"])
def test_a_serial_that_tells_no_order_needs_one(shipped, serial):
    shipped.scans("CUSTOMER-RETURN", "Drill", serial)
    assert (shipped.said, shipped.taken.drafts, shipped.lane.work.held) == ("RCV_NO_ORDER_FOR", [], None)


def test_a_serial_that_was_sold_again_may_come_back_again(shipped):
    drill = f"]C101{CODES['Drill'].zfill(14)}21D-7"
    shipped.scans("CUSTOMER-RETURN", "NO-ORDER", "GOOD", drill)
    assert shipped.said == "ITEM_OK"
    sold = StoredEvent("e-1", "ship", MICRO, "applied", sku="D-400", serial="D-7", at="23:00")
    shipped.book.scans.append(StoredScan("s-1", "23:00", "page-9", "SO-2003", "shipped", [sold]))
    shipped.scan(drill)
    assert shipped.said == "ITEM_OK"


def test_an_item_without_an_order_of_its_own_needs_one(shipped):
    shipped.scans("CUSTOMER-RETURN", "Widget")
    assert (shipped.said, shipped.taken.drafts) == ("RCV_NO_ORDER_FOR", [])


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("PO-1001",), "WRONG_DOC"),
        (("SO-1900",), "ORDER_CLOSED_ASK"),
        (("SO-7777",), "ORDER_UNKNOWN_ASK"),
        (("SO-2001", "YES"), "CMD_NOT_HERE"),
        (("SO-2001", "GOOD", "0", "Widget"), "QTY_ZERO"),
        (("A-01-02",), "CMD_NOT_HERE"),
    ],
)
def test_a_wrong_step_books_nothing(shipped, words, message):
    shipped.scans("CUSTOMER-RETURN", *words)
    assert (shipped.said, shipped.taken.drafts) == (message, [])


def test_an_order_that_is_not_known_here_is_used_when_it_is_scanned_again(shipped):
    shipped.scans("CUSTOMER-RETURN", "SO-7777", "SO-7777", "GOOD", "Widget")
    assert events(shipped) == [("customer_return", 1, "SO-7777", None, "RETURNS", "good")]


def test_a_return_without_a_task_starts_taking_it_back(shipped):
    shipped.scan("RET-1")
    assert (shipped.said, shipped.lane.work.task, shipped.lane.work.document) == ("START", "customer-return", "RET-1")


def test_nobody_is_kept_from_an_order_that_goods_come_back_of(shipped):
    shipped.scans("CUSTOMER-RETURN", "SO-2001", "GOOD", "Widget")
    assert shipped.book.claims == {}
