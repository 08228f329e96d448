"""Returns to suppliers: the diary of flows.md 2.12, its unhappy cases, and what UNDO makes of them."""

from __future__ import annotations

import msgspec
import pytest

from edge.core.book import Document, Line, Stock
from edge.core.flows.supplier_return import REASONS
from wire.amounts import MICRO


@pytest.fixture
def received(player):
    """PO-1001 has come in, ten Widgets of it lie in quarantine."""
    player.book.documents["PO-1001"] = Document(
        "PO-1001", "purchase_order", "received", "ACME", [Line(1, "W-100", 40 * MICRO, 40 * MICRO)], "2026-11-20"
    )
    player.book.documents["RTV-1"] = Document(
        "RTV-1", "supplier_return", "open", "ACME", [Line(1, "W-100", 2 * MICRO)], order="PO-1001"
    )
    player.book.stocks.append(Stock("W-100", "QUARANTINE", 10 * MICRO, 0))
    return player


def events(player):
    return [(d.kind, d.quantity // MICRO, d.document, d.line, d.location, d.reason) for d in player.taken.drafts]


def test_the_diary(received):
    received.tell(
        "SUPPLIER-RETURN, PO-1001 -> Why? 1 to 5 | - · 1 -> damaged, QUARANTINE | 0 · 3, Widget -> Widget +3 | 3"
        " · DONE -> PO-1001 done | 3"
    )
    assert received.figures() == {"supplier_return": 3}


@pytest.mark.parametrize("digit", [1, 2, 3, 4, 5])
def test_each_reason_is_on_the_event_until_another_is_said(received, digit):
    received.scans("SUPPLIER-RETURN", "PO-1001", str(digit), "Widget", "Widget")
    assert events(received) == [("supplier_return", 1, "PO-1001", 1, "QUARANTINE", REASONS[digit - 1])]


def test_another_reason_is_said_after_cancel(received):
    received.scans("SUPPLIER-RETURN", "PO-1001", "1", "Widget", "CANCEL")
    assert (received.said, received.lane.work.reason) == ("REASON_ASK", None)
    received.scans("5", "Widget")
    assert events(received)[0][-1] == "quality"


def test_goods_come_from_the_bin_that_was_scanned(received):
    received.scans("SUPPLIER-RETURN", "PO-1001", "3", "A-01-02", "Widget")
    assert events(received) == [("supplier_return", 1, "PO-1001", 1, "A-01-02", "too many")]


def test_more_than_was_received_and_more_than_is_there_are_asked_one_by_one(received):
    received.scans("SUPPLIER-RETURN", "PO-1001", "1", "4", "1", "Widget")
    assert (received.said, received.taken.answer.detail) == (
        "OVER_ASK",
        "Ordered 40, would be 41; the excess waits for a supervisor",
    )
    received.scan("YES")
    assert (received.said, received.taken.answer.detail) == ("MORE_THAN_THERE", "Books 10, waiting 0, wanted 41")
    received.scan("YES")
    assert (received.said, [event[1] for event in events(received)]) == ("KEPT_OVER", [40, 1])


def test_more_than_is_there_is_asked(received):
    received.scans("SUPPLIER-RETURN", "PO-1001", "1", "1", "1", "Widget", "NO")
    assert (received.said, received.figures()) == ("NOT_BOOKED", {})


def test_what_went_back_before_counts(received):
    order = received.book.documents["PO-1001"]
    lines = [msgspec.structs.replace(order.lines[0], returned=39 * MICRO)]
    received.book.documents["PO-1001"] = msgspec.structs.replace(order, lines=lines)
    received.scans("SUPPLIER-RETURN", "PO-1001", "1", "2", "Widget")
    assert (received.said, received.taken.answer.headline) == ("OVER_ASK", "1 over on Widget?")


def test_an_item_that_is_not_on_the_order_is_refused(received):
    received.scans("SUPPLIER-RETURN", "PO-1001", "1", "Gadget")
    assert (received.said, received.figures()) == ("NOT_ON_ORDER", {})


def test_without_an_order_it_is_asked_first(received):
    received.scans("SUPPLIER-RETURN", "NO-ORDER")
    assert received.taken.answer.headline == "Send back without order?"
    received.scan("NO")
    assert (received.said, received.lane.work.state) == ("NOT_BOOKED", "order?")
    received.scans("NO-ORDER", "YES", "4", "2", "Widget")
    (draft,) = received.taken.drafts
    assert (draft.reference, draft.document, draft.reason) == ("R-DOCK1-0007", None, "expired")
    received.scan("DONE")
    assert (received.taken.answer.headline, received.taken.answer.figure.number) == ("R-DOCK1-0007 done", "2")


def test_goods_go_into_the_box_that_was_scanned(received):
    received.scans("SUPPLIER-RETURN", "PO-1001", "1", "..1252")
    assert (received.said, received.taken.answer.headline) == ("BOX_OK", "Box ..1252")
    received.scan("Widget")
    assert received.taken.drafts[0].package == "340123450000081252"


def test_a_return_of_the_hubs_is_worked_off(received):
    received.scan("RTV-1")
    assert (received.said, received.lane.work.task) == ("REASON_ASK", "supplier-return")
    received.scans("1", "2", "Widget")
    assert events(received) == [("supplier_return", 2, "RTV-1", 1, "QUARANTINE", "damaged")]
    received.scan("Widget")
    assert received.said == "OVER_ASK"


def test_an_unknown_code_is_kept(received):
    received.scans("SUPPLIER-RETURN", "PO-1001", "2", "9990001112226")
    assert (received.said, events(received)) == (
        "UNKNOWN_KEPT",
        [("supplier_return", 1, "PO-1001", None, "QUARANTINE", "wrong item")],
    )


def test_undo_takes_back_what_went_back(received):
    received.scans("SUPPLIER-RETURN", "PO-1001", "1", "2", "Widget", "Widget", "UNDO")
    assert (received.taken.answer.headline, received.figures()) == ("Undone: 1 Widget", {"supplier_return": 2})
    received.scans("7", "LAST")
    assert (received.said, received.figures()) == ("LAST_SET", {"supplier_return": 7})


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("SO-2001",), "WRONG_DOC"),
        (("PO-0900",), "ORDER_CLOSED_ASK"),
        (("PO-7777",), "ORDER_UNKNOWN_ASK"),
        (("PO-1001", "6"), "CMD_NOT_HERE"),
        (("PO-1001", "Widget"), "CMD_NOT_HERE"),
        (("PO-1001", "1", "0", "Widget"), "QTY_ZERO"),
        (("Widget",), "CMD_NOT_HERE"),
    ],
)
def test_a_wrong_step_books_nothing(received, words, message):
    received.scans("SUPPLIER-RETURN", *words)
    assert (received.said, received.taken.drafts) == (message, [])
