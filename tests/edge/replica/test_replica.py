import contextlib

import pytest

from edge.replica import Replica, StockFigure, open_replica
from edge.replica.replica import KEPT_LATELY
from wire.feedback import FeedRow, Reply, StockChange

M = 1_000_000


@pytest.fixture
def replica(tmp_path):
    with contextlib.closing(Replica(open_replica(tmp_path))) as found:
        yield found


def feed(replica, *rows, full=False, cursor=None, version=10):
    return replica.apply_page(Reply("a", "L", version, f"tag-{version}", list(rows), full, cursor), heard_ms=5)


def order(number="PO-1", *, version=1, state="open", lines=(("W-100", "40"),), kind="purchase_order"):
    data = {"number": number, "kind": kind, "state": state, "party": "ACME"}
    data["lines"] = [{"line": i, "sku": sku, "quantity": q} for i, (sku, q) in enumerate(lines, start=1)]
    return FeedRow("document", number, version, data)


def stock(sku="W-100", location="A-01-02", on_hand="5", version=1, lot=None):
    data = {"sku": sku, "location": location, "lot": lot, "on_hand": on_hand, "available": on_hand}
    return FeedRow("stock", f"{sku}|{location}|{lot or ''}", version, data)


def test_every_kind_of_row_is_found_again_case_folded(replica):
    feed(
        replica,
        FeedRow("item", "W-100", 1, {"sku": "W-100", "name": "Widget", "ask_above": "12.5"}),
        FeedRow("barcode", "04006381333931", 1, {"codes": [{"sku": "W-100", "quantity": "12"}, {"sku": "W-200"}]}),
        FeedRow("bin", "A-01-02", 1, {"code": "A-01-02"}),
        FeedRow("worker", "TDUKIMXXAB", 1, {"name": "Kim", "role": "operator", "badge": "TDUKIMXXAB"}),
        order(),
        stock(),
    )
    assert replica.item("w-100").ask_above == 12_500_000
    assert [(code.sku, code.quantity) for code in replica.codes("04006381333931")] == [("W-100", 12 * M), ("W-200", M)]
    assert replica.bin("a-01-02").type == "shelf"
    assert replica.worker("tdukimxxab").name == "Kim"
    assert replica.document("po-1").lines[0].quantity == 40 * M
    assert replica.stock("W-100")[0].on_hand == replica.stock_in("A-01-02")[0].on_hand == 5 * M


def test_a_row_without_data_is_a_deletion(replica):
    feed(replica, FeedRow("bin", "A-01-02", 1, {"code": "A-01-02"}), order(), stock())
    feed(replica, FeedRow("bin", "A-01-02", 2), FeedRow("document", "PO-1", 2), FeedRow("stock", "W-100|A-01-02|", 2))
    assert (replica.bin("A-01-02"), replica.document("PO-1"), replica.stock("W-100")) == (None, None, [])
    assert replica.documents_with("W-100") == []


def test_orders_are_found_by_their_items_until_they_end(replica):
    feed(
        replica,
        order("PO-1"),
        order("PO-2", lines=(("W-200", "1"), ("W-100", "1"))),
        order("PO-3", lines=(("W-300", "1"),)),
    )
    assert [document.number for document in replica.documents_with("W-100")] == ["PO-1", "PO-2"]
    feed(replica, order("PO-1", state="closed", version=2))
    assert [document.number for document in replica.documents_with("W-100")] == ["PO-2"]
    assert replica.document("PO-1").state == "closed"


def test_a_run_that_was_broken_off_leaves_nothing_behind_in_the_next(replica, tmp_path):
    feed(replica, FeedRow("bin", "OLD", 1, {"code": "OLD"}), full=True)
    feed(replica, FeedRow("bin", "GONE", 1, {"code": "GONE"}), full=True, cursor="more")
    replica.close()
    again = Replica(open_replica(tmp_path))
    feed(again, FeedRow("bin", "NEW", 1, {"code": "NEW"}), full=True)
    assert [again.bin(code) is not None for code in ("OLD", "GONE", "NEW")] == [False, False, True]
    again.close()


def test_a_restored_hub_with_lower_versions_replaces_the_quantities(replica):
    feed(replica, stock(on_hand="9", version=900), full=True)
    feed(replica, stock(on_hand="5", version=40), full=True)
    assert replica.stock("W-100")[0].on_hand == 5 * M


def test_a_live_quantity_during_a_run_is_not_replaced_by_an_older_row(replica):
    feed(replica, full=True, cursor="more")
    replica.apply_stock([StockChange("W-100", "A-01-02", "7", "7")], version=12)
    feed(replica, stock(on_hand="5", version=11))
    assert replica.stock("W-100")[0].on_hand == 7 * M


def test_the_figure_of_an_ack_is_shown_until_the_next_message(replica):
    feed(replica, stock(version=5))
    replica.apply_answers([StockFigure("W-100", "A-01-02", 6 * M, 6 * M)], [])
    assert replica.stock("W-100")[0].on_hand == 6 * M
    replica.apply_stock([StockChange("W-100", "A-01-02", "7", "7")], version=6)
    assert replica.stock("W-100")[0].on_hand == 7 * M


def test_a_quantity_that_cannot_be_read_is_left_out(replica, caplog):
    assert (
        replica.apply_stock([StockChange("W-100", "A", "1e5", "1"), StockChange("W-100", "B", "1", "1")], version=1)
        == 1
    )
    assert "left out" in caplog.text


def notice(number="ASN-77", *, version=1, state="open", sscc="340123450000081238"):
    line = {"line": 1, "sku": "W-100", "quantity": "24", "package": sscc, "lot": "L7", "expiry": "2027-06-30"}
    data = {"number": number, "kind": "ship_notice", "state": state, "order": "PO-1", "trusted": True, "lines": [line]}
    return FeedRow("document", number, version, data)


def test_a_pallet_is_found_by_its_number_with_all_that_is_announced(replica):
    feed(replica, notice())
    found = replica.announcing("340123450000081238")
    assert (found.number, found.order, found.trusted) == ("ASN-77", "PO-1", True)
    assert [(line.lot, line.expiry, line.quantity) for line in found.lines] == [("L7", "2027-06-30", 24 * M)]


def test_a_pallet_of_a_notice_that_was_changed_or_taken_back_is_announced_no_more(replica):
    feed(replica, notice())
    feed(replica, notice(sscc="340123450000081245", version=2))
    assert replica.announcing("340123450000081238") is None
    feed(replica, notice(sscc="340123450000081245", state="cancelled", version=3))
    assert replica.announcing("340123450000081245") is None


def test_a_pallet_that_came_is_still_known_and_one_announced_again_is_that_which_is_open(replica):
    feed(replica, notice("ASN-1", state="received"))
    assert replica.announcing("340123450000081238").number == "ASN-1"
    feed(replica, notice("ASN-2", version=2))
    assert replica.announcing("340123450000081238").number == "ASN-2"


def test_a_full_run_forgets_the_pallets_that_it_does_not_name(replica):
    feed(replica, notice())
    feed(replica, full=True, version=20)
    assert replica.announcing("340123450000081238") is None


def test_a_copy_from_before_pallets_were_kept_is_fetched_once_more(tmp_path):
    connection = open_replica(tmp_path)
    connection.execute("DROP TABLE pallets")
    connection.execute("DELETE FROM _sqlite_migrations WHERE name = '0002_pallets'")
    connection.execute("INSERT INTO meta VALUES ('version', '7'), ('tag', 'x')")
    connection.close()
    with contextlib.closing(Replica(open_replica(tmp_path))) as replica:
        assert replica.mark == (0, None)


def test_what_was_looked_up_is_read_anew_once_the_hub_has_told_more(replica):
    feed(replica, FeedRow("item", "W-100", 1, {"sku": "W-100", "name": "Widget"}), version=1)
    before = replica.item("W-100").name, replica.bin("A-01-02"), replica.codes("4006381333931")
    feed(
        replica,
        FeedRow("item", "W-100", 2, {"sku": "W-100", "name": "Gadget"}),
        FeedRow("bin", "A-01-02", 2, {"code": "A-01-02"}),
        FeedRow("barcode", "4006381333931", 2, {"codes": [{"sku": "W-100"}]}),
        version=2,
    )
    assert before == ("Widget", None, [])
    assert replica.item("W-100").name == "Gadget"
    assert replica.bin("A-01-02").code == "A-01-02"
    assert [code.sku for code in replica.codes("4006381333931")] == ["W-100"]


def test_more_bins_than_are_kept_are_all_found(replica):
    codes = [f"A-{number:04d}" for number in range(KEPT_LATELY["bin"] + 10)]
    feed(replica, *(FeedRow("bin", code, 1, {"code": code}) for code in codes))
    for _ in range(2):
        assert [replica.bin(code).code for code in codes] == codes
