"""Receiving, told scan by scan."""

from __future__ import annotations

import msgspec
import pytest

from edge.core.answer import Result, Sound
from edge.core.book import Line
from wire.amounts import MICRO


def big_number(taken):
    figure = taken.answer.figure
    return f"{figure.number} of {figure.of}" if figure.of else figure.number


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


def test_a_case_and_a_single_are_two_events_of_twelve_and_one(player):
    player.scans("RECEIVE", "PO-1001")
    drafts = player.scan("case").drafts + player.scan("Widget").drafts
    assert [(d.quantity // MICRO, d.document, d.line, d.location) for d in drafts] == [
        (12, "PO-1001", 1, "RECEIVING"),
        (1, "PO-1001", 1, "RECEIVING"),
    ]
    assert big_number(player.taken) == "13 of 40"


def test_yes_to_too_many_splits_what_fits_from_what_is_over(player):
    player.scans("RECEIVE", "PO-1001", "3", "case", "case")
    assert player.taken.drafts == []
    taken = player.scan("YES")
    assert taken.answer.headline == "Widget +12, 8 over"
    assert [(d.quantity // MICRO, d.line, d.answers) for d in taken.drafts] == [(4, 1, "page-1-5"), (8, 1, "page-1-5")]


def test_no_to_too_many_books_nothing(player):
    player.scans("RECEIVE", "PO-1001", "3", "case", "case", "NO")
    assert (player.said, player.figures()) == ("NOT_BOOKED", {"receipt": 36})


def test_what_a_supplier_may_send_too_much_is_taken_without_a_question(player):
    document = player.book.documents["PO-1001"]
    line = msgspec.structs.replace(document.lines[0], tolerance=2 * MICRO)
    player.book.documents["PO-1001"] = msgspec.structs.replace(document, lines=[line])
    player.scans("RECEIVE", "PO-1001", "4", "2", "Widget")
    assert (player.said, player.drafts()) == ("ALL_THERE", [("receipt", "42", "W-100")])
    player.scan("Widget")
    assert player.said == "OVER_ASK"


def test_a_scan_that_crosses_two_lines_of_an_item_is_two_events(player):
    document = player.book.documents["PO-1001"]
    lines = [Line(1, "W-100", 10 * MICRO), Line(2, "W-100", 10 * MICRO)]
    player.book.documents["PO-1001"] = msgspec.structs.replace(document, lines=lines)
    taken = player.scans("RECEIVE", "PO-1001", "case")
    assert [(d.line, d.quantity // MICRO) for d in taken.drafts] == [(1, 10), (2, 2)]


def test_an_unknown_code_is_kept_without_a_sku(player):
    taken = player.scans("RECEIVE", "PO-1001", "9990001112226")
    assert (player.said, taken.answer.result, taken.answer.sound) == ("UNKNOWN_KEPT", Result.UNKNOWN, Sound.UNKNOWN)
    assert [(d.sku, d.scan, d.quantity, d.document) for d in taken.drafts] == [
        (None, "9990001112226", MICRO, "PO-1001")
    ]
    assert player.lane.latched is not None


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("SO-2001",), "WRONG_DOC"),
        (("Gadget",), "RCV_NO_ORDER_FOR"),
        (("9990001112226",), "UNKNOWN"),
        (("DONE",), "CMD_NOT_HERE"),
        (("PO-1001", "Gadget"), "NOT_ON_ORDER"),
        (("PO-1001", "SO-2001"), "WRONG_DOC"),
        (("PO-1001", "SHORT"), "CMD_NOT_HERE"),
        (("NO-ORDER", "SO-2001"), "WRONG_DOC"),
    ],
)
def test_a_wrong_step_is_refused_and_changes_nothing(player, words, message):
    player.scans("RECEIVE", *words[:-1])
    work = player.lane.work
    taken = player.scan(words[-1])
    assert (player.said, taken.drafts, player.lane.work) == (message, [], work)


@pytest.mark.parametrize(
    ("word", "question", "answer", "after"),
    [
        ("PO-0900", "ORDER_CLOSED_ASK", "YES", "START"),
        ("PO-7777", "ORDER_UNKNOWN_ASK", "PO-7777", "START"),
        ("PO-7777", "ORDER_UNKNOWN_ASK", "YES", "START"),
        ("Z-09-09", "BIN_NEW_ASK", "Z-09-09", "LOCATION_SET"),
        ("Widget", "THIS_ORDER_ASK", "YES", "ITEM_OK"),
    ],
)
def test_what_is_not_sure_is_asked_and_then_done(player, word, question, answer, after):
    player.scans("RECEIVE", word)
    assert (player.said, player.taken.answer.result, player.taken.drafts) == (question, Result.REFUSED, [])
    player.scan(answer)
    assert player.said == after


@pytest.mark.parametrize("word", ["PO-0900", "PO-7777", "Z-09-09", "Widget"])
def test_no_to_what_is_not_sure_changes_nothing(player, word):
    player.scan("RECEIVE")
    work = player.lane.work
    player.scans(word, "NO")
    assert (player.said, player.lane.work, player.figures()) == ("NOT_BOOKED", work, {})


def test_an_item_on_several_open_orders_asks_which_order(player):
    other = msgspec.structs.replace(player.book.documents["PO-1001"], number="PO-1005")
    player.book.documents["PO-1005"] = other
    player.scans("RECEIVE", "Widget")
    assert (player.said, player.taken.answer.detail) == ("ASK_WHICH", "1 PO-1001, 2 PO-1005")
    taken = player.scan("2")
    assert [(d.document, d.quantity) for d in taken.drafts] == [("PO-1005", MICRO)]
    player.scan("Widget")
    assert player.taken.drafts[0].document == "PO-1005"


def test_items_on_an_order_that_only_the_hub_may_know_are_left_to_the_hub(player):
    player.scans("RECEIVE", "PO-7777", "PO-7777")
    taken = player.scan("Gadget")
    assert [(d.document, d.line, d.sku) for d in taken.drafts] == [("PO-7777", None, "G-200")]


def test_goods_go_to_the_scanned_bin_until_another_is_scanned(player):
    player.scans("RECEIVE", "PO-1001", "A-01-02", "Widget")
    assert player.taken.drafts[0].location == "A-01-02"
    player.scans("DAMAGED", "Widget")
    assert [(d.location, d.reason) for d in player.taken.drafts] == [("QUARANTINE", "damaged")]
    player.scan("Widget")
    assert [(d.location, d.reason) for d in player.taken.drafts] == [("A-01-02", None)]


def test_done_with_something_to_come_leaves_the_order_open(player):
    player.scans("RECEIVE", "PO-1001", "case", "DONE")
    assert (player.said, player.taken.answer.headline) == ("DONE_SHORT", "PO-1001: 28 to come")
    assert (player.taken.drafts, player.lane.work.document) == ([], None)


def test_a_lot_that_the_label_lacks_is_scanned_after_it(player):
    player.scans("RECEIVE", "PO-1002", "Salve")
    assert (player.said, player.taken.answer.headline) == ("DATA_NEEDED", "Scan the lot of Salve")
    assert player.taken.answer.result is Result.STORED
    player.scan("A-01-02")
    assert (player.said, player.lane.work.needs) == ("DATA_BAD", "lot")
    player.scans("L77", "2", "7", "0", "1", "3", "1", "DONE")
    assert [(d.lot, d.expiry) for d in player.taken.drafts] == [("L77", "2027-01-31")]


def test_missing_stores_an_item_without_its_lot(player):
    player.scans("RECEIVE", "PO-1002", "Salve", "MISSING", "MISSING")
    assert [(d.sku, d.lot, d.expiry) for d in player.taken.drafts] == [("S-300", None, None)]


@pytest.mark.parametrize("label", ["]C11727013110L78", "10L78\x1d17270131", "\x1d10L78\x1d17270131"])
def test_a_second_label_with_data_only_completes_the_item(player, label):
    player.scans("RECEIVE", "PO-1002", "3", "Salve", label)
    assert [(d.lot, d.expiry, d.quantity // MICRO) for d in player.taken.drafts] == [("L78", "2027-01-31", 3)]


@pytest.mark.parametrize("bad", ["991399", "TDXDONEX", "Widget", "PO-1001"])
def test_a_date_that_is_none_is_refused_and_asked_for_again(player, bad):
    player.scans("RECEIVE", "PO-1002", "Salve", "L77", bad)
    assert (player.said, player.lane.work.needs, player.figures()) == ("DATA_BAD", "expiry", {})


def test_cancel_drops_an_item_that_waits_for_its_lot(player):
    player.scans("RECEIVE", "PO-1002", "Salve", "CANCEL")
    assert (player.said, player.lane.work.held, player.figures()) == ("NOT_BOOKED", None, {})


def test_a_serial_is_received_once(player):
    player.scans("RECEIVE", "PO-1002", "Drill", "SN1", "Drill", "SN1")
    assert (player.said, player.figures()) == ("SERIAL_TWICE", {"receipt": 1})


def test_an_expired_lot_is_asked_about_and_kept(player):
    player.scans("RECEIVE", "PO-1002", "]C1010400041702500517260131" + "10OLD")
    assert (player.said, player.taken.drafts) == ("EXPIRED_ASK", [])
    player.scan("YES")
    assert [(d.lot, d.expiry, d.answers) for d in player.taken.drafts] == [("OLD", "2026-01-31", "page-1-3")]


def test_from_now_on_leaves_the_blind_receipts_where_they_are(player):
    player.scans("RECEIVE", "NO-ORDER", "case", "PO-1001", "1")
    assert (player.said, player.taken.drafts) == ("START", [])
    player.scan("Widget")
    assert [(d.document, d.reference) for d in player.taken.drafts] == [("PO-1001", None)]


def test_keep_apart_goes_on_blind(player):
    player.scans("RECEIVE", "NO-ORDER", "case", "PO-1001", "3")
    assert (player.said, player.lane.work.state) == ("NOT_BOOKED", "blind")


def test_a_digit_without_a_choice_asks_again(player):
    player.scans("RECEIVE", "NO-ORDER", "case", "PO-1001", "4")
    assert player.said == "ASK_FIRST"


def test_linking_writes_every_blind_scan_again_in_one_commit(player):
    player.scans("RECEIVE", "NO-ORDER", "case", "Gadget", "Widget", "PO-1001", "2")
    assert player.drafts() == [
        ("void", "12", "W-100"),
        ("void", "1", "W-100"),
        ("receipt", "12", "W-100"),
        ("receipt", "1", "W-100"),
    ]
    assert player.figures() == {"receipt": 14}
    assert "1 stay under B-DOCK1-0007" in player.taken.answer.detail


def test_undo_of_a_link_writes_the_blind_receipts_again(player):
    player.scans("RECEIVE", "NO-ORDER", "case", "PO-1001", "2", "UNDO")
    assert player.drafts() == [("void", "12", "W-100"), ("receipt", "12", "W-100")]
    assert [(d.document, d.reference) for d in player.taken.drafts][1] == (None, "B-DOCK1-0007")
    assert (player.lane.work.state, player.lane.work.reference) == ("blind", "B-DOCK1-0007")


def test_linking_more_than_was_ordered_asks_first(player):
    player.scans("RECEIVE", "NO-ORDER", "4", "case", "PO-1001", "2")
    assert (player.said, player.figures()) == ("OVER_ASK", {"receipt": 48})
    player.scan("YES")
    assert player.drafts() == [("void", "48", "W-100"), ("receipt", "40", "W-100"), ("receipt", "8", "W-100")]


def test_no_order_again_begins_a_new_reference(player):
    player.scans("RECEIVE", "NO-ORDER", "case", "NO-ORDER")
    assert player.taken.answer.headline == "B-DOCK1-0008: 0"
    player.scan("Widget")
    assert (player.taken.drafts[0].reference, big_number(player.taken)) == ("B-DOCK1-0008", "1")


def test_a_serial_that_was_seen_before_leaves_the_prompt_for_the_next(player):
    player.scans("RECEIVE", "PO-1002", "Drill", "SN-1", "Drill", "SN-1")
    assert (player.said, player.taken.answer.detail.split(" ")[0]) == ("SERIAL_TWICE", "SN-1")
    player.scan("SN-2")
    assert (player.said, player.figures()) == ("ITEM_OK", {"receipt": 2})


@pytest.mark.parametrize("bad", ["L\x1dX", " ", "Widget", "PO-1001", "A-01-02"])
def test_what_is_no_lot_is_refused_and_the_lot_is_waited_for(player, bad):
    player.scans("RECEIVE", "PO-1002", "Salve", bad)
    assert (player.said, player.lane.work.needs, player.figures()) == ("DATA_BAD", "lot", {})


def test_a_lot_is_stored_without_what_the_scanner_says_of_its_symbol(player):
    player.scans("RECEIVE", "PO-1002", "Salve", "]A0LOT-9", "271231")
    assert [(event.lot, event.expiry) for event in player.book.events()] == [("LOT-9", "2027-12-31")]


@pytest.mark.parametrize(("words", "message"), [(("9", "8", "DONE"), "DATA_BAD"), ((*"1234567",), "QTY_BAD")])
def test_digits_that_are_no_date_are_dropped_so_that_it_can_be_typed_anew(player, words, message):
    player.scans("RECEIVE", "PO-1002", "Salve", "LOT-9", *words)
    assert (player.said, player.lane.work.typed) == (message, "")
    player.scans("2", "7", "1", "2", "3")
    assert player.taken.answer.headline == "Scan the expiry of Salve"
    player.scans("1", "DONE")
    assert [event.expiry for event in player.book.events()] == ["2027-12-31"]


@pytest.mark.parametrize(
    ("words", "detail"),
    [
        (("Salve", "CANCEL"), "Left out: 1 Salve"),
        (("PO-2003", "NO"), "Left out: PO-2003"),
        (("X-77-01", "NO"), "Left out: X-77-01"),
        (("5", "0", "1", "Widget", "NO"), "Left out: 501 Widget"),
        (("3", "case", "case", "NO"), "Left out: 12 Widget"),
    ],
)
def test_what_was_not_booked_is_named_as_the_worker_calls_it(player, words, detail):
    player.scans("RECEIVE", "PO-1002" if "Salve" in words else "PO-1001", *words)
    assert (player.said, player.taken.answer.detail) == ("NOT_BOOKED", detail)


def test_linking_too_much_tells_how_much_of_which_item_is_over(player):
    player.scans("RECEIVE", "NO-ORDER", "4", "case", "Widget", "Gadget", "PO-1001", "2")
    answer = player.taken.answer
    assert (answer.headline, answer.detail) == (
        "9 over on Widget?",
        "Ordered 40, would be 49; the excess waits for a supervisor",
    )


@pytest.mark.parametrize("start", [("NO-ORDER",), ("PO-7777", "PO-7777")])
def test_done_without_expected_figures_tells_what_was_scanned(player, start):
    player.scans("RECEIVE", *start, "case", "Widget", "DONE")
    assert (player.said, player.taken.answer.detail[:2], player.taken.answer.figure.number) == ("DONE_ALL", "13", "13")
    assert " of " not in player.taken.answer.detail


def test_an_item_that_needs_several_parts_says_which_of_them_is_wanted(player):
    player.scans("RECEIVE", "PO-1002", "Salve")
    assert player.taken.answer.detail == "1 of 2; MISSING if the label has none"
    player.scan("LOT-9")
    assert player.taken.answer.detail.startswith("2 of 2; Digits YYMMDD")
    player.scans("271231", "Drill")
    assert player.taken.answer.detail == "MISSING if the label has none"


@pytest.mark.parametrize("text", ["", "   ", "\r\n", "\x1d"])
def test_a_scan_of_nothing_is_never_kept(player, text):
    player.scans("RECEIVE", "NO-ORDER", text)
    assert (player.said, player.figures()) == ("BAD_LABEL", {})


def test_an_order_that_is_not_known_here_is_used_from_a_blind_receipt_too(player):
    player.scans("RECEIVE", "NO-ORDER", "case", "PO-7777")
    assert (player.said, player.taken.answer.result) == ("ORDER_UNKNOWN_ASK", "refused")
    player.scans("PO-7777", "Widget")
    assert [(d.document, d.reference) for d in player.taken.drafts] == [("PO-7777", None)]


def test_a_closed_order_says_since_when_from_a_blind_receipt_too(player):
    player.scans("RECEIVE", "NO-ORDER", "case", "PO-0900")
    assert player.taken.answer.detail == "Closed 2026-11-01; supervisor decides"


def test_an_expired_lot_is_asked_about_with_its_quantity(player):
    player.scans("RECEIVE", "PO-1002", "3", "]C10104000417025005" + "17260131" + "10OLD")
    assert (player.said, big_number(player.taken)) == ("EXPIRED_ASK", "3")
