"""The boxes that orders were checked into: committed with the scan that ends the check, kept as long as its answer."""

from edge.core.lane import Box, Goods, encode_goods
from edge.outbox import PackedRow, ScanRecord

GOODS = [Goods(5_000_000, "4006381333931", sku="W-100", lot="L7")]


def pack(dock, scan, number, *labels):
    boxes = [(label, encode_goods(GOODS)) for label in labels]
    told = {"text": "done", "headline": "done", "reply": "{}"}
    record = ScanRecord(
        scan,
        "2026-11-22T10:00:00.000Z",
        "2026-11-22",
        "lane-1",
        "lane-1",
        None,
        **told,
        packed=PackedRow(number, boxes),
    )
    dock.stores.outbox.commit_scan(record)


def test_boxes_are_there_after_a_restart_in_their_order(dock):
    pack(dock, "one", "SO-2001", "T2", "T1")
    dock.reopen()
    assert dock.book.boxes("SO-2001") == [Box("T2", GOODS), Box("T1", GOODS)]
    assert (dock.book.boxed_for("T1"), dock.book.boxed_for("T3"), dock.book.boxes("SO-2002")) == ("SO-2001", None, [])


def test_a_later_check_takes_the_place_of_the_one_before(dock):
    pack(dock, "one", "SO-2001", "T1", "T2")
    pack(dock, "two", "SO-2001", "T2", "T3")
    assert [box.package for box in dock.book.boxes("SO-2001")] == ["T2", "T3"]
    assert dock.book.boxed_for("T1") is None


def test_a_tote_that_is_used_again_is_the_box_of_the_later_order(dock):
    pack(dock, "one", "SO-2001", "T1", "T2")
    pack(dock, "two", "SO-2002", "T1")
    assert (dock.book.boxed_for("T1"), [box.package for box in dock.book.boxes("SO-2001")]) == ("SO-2002", ["T2"])


def test_boxes_are_forgotten_with_the_scan_that_ended_their_check(dock):
    pack(dock, "one", "SO-2001", "T1")
    dock.scan()
    dock.hear(1)
    pack(dock, "two", "SO-2002", "T2")
    while dock.stream.prune(hub_ms=40 * 24 * 3_600_000):
        pass
    assert (dock.book.boxes("SO-2001"), dock.book.boxed_for("T2")) == ([], "SO-2002")
