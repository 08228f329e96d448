"""Ship notices between docks and hub: what a dock is told of them, and what its batches make of them."""

from __future__ import annotations

import pytest

from hub.feed import read_page
from hub.posting.session import LineIn, OrderIn
from hub.store.access import put_party
from hub.store.queries.readers import Readers
from wire.amounts import MICRO
from wire.feedback import Ask

PALLET = "340123450000000017"


@pytest.fixture
def house(hub):
    """A pallet of 24 is on the way for PO-1001."""
    line = LineIn("W-100", 24 * MICRO, of_line=1, package=PALLET)
    notice = OrderIn("ship_notice", "ASN-77", None, (line,), source="PO-1001")
    assert isinstance(hub.poster.write(lambda session: session.put_order(notice)).result(10), int)
    return hub


def notice_of(house, version=0, tag=None):
    ask, where = Ask("1", version, tag), {"site": "main", "gateway": "dock1"}
    readers = Readers(house.place)
    page = readers.run(lambda sql: read_page(sql, ledger="b1f2", ask=ask, now_ms=house.now, **where))
    readers.close()
    return next((row.data for row in page.rows if row.key == "ASN-77"), None)


def received(house):
    return house.rows("SELECT received FROM document_line ORDER BY document_id, line")


@pytest.mark.rule("FEED-5")
def test_a_dock_is_told_of_a_ship_notice_with_its_order_and_pallets(house):
    assert notice_of(house) == {
        "number": "ASN-77",
        "kind": "ship_notice",
        "state": "open",
        "party": "ACME",
        "order": "PO-1001",
        "lines": [
            {"line": 1, "sku": "W-100", "quantity": "24", "done": "0", "package": PALLET, "order_line": 1},
        ],
    }
    house.send([house.event(1, document="PO-1001", line=1, quantity="24", package=PALLET)])
    assert notice_of(house)["state"] == "received"
    before = house.commits[-2]
    version, tag = before.version, before.tag
    told = notice_of(house, version, tag)
    assert (told["state"], told["lines"][0]["done"]) == ("received", "24")


def test_a_supplier_who_is_trusted_later_is_so_on_the_notices_that_are_open(house):
    known = house.commits[-1]

    def trust(session):
        put_party(session.sql, kind="supplier", code="ACME", name="ACME", version=session.version, is_trusted=True)
        session.changed()

    house.poster.write(trust).result(10)
    assert notice_of(house, known.version, known.tag)["trusted"] is True
    house.proof()


@pytest.mark.rule("FEED-5")
def test_a_receipt_on_a_notice_counts_on_the_line_of_its_order(house):
    house.send([house.event(1, document="ASN-77", line=1, quantity="24", package=PALLET)])
    assert received(house) == [(24 * MICRO,), (0,), (24 * MICRO,)]


@pytest.mark.rule("FEED-5")
def test_a_pallet_in_a_receipt_counts_on_its_notice_and_its_order_once(house):
    events = [house.event(1, document="PO-1001", quantity="24", package=PALLET)]
    for _ in range(3):
        [outcome] = house.send(events).outcomes
        assert outcome.outcome == "applied"

    assert received(house) == [(24 * MICRO,), (0,), (24 * MICRO,)]


def test_a_void_that_comes_first_leaves_nothing(house):
    event = house.event(1, quantity="24", package=PALLET)
    house.send([{**house.event(1, kind="void"), "voids": event["id"]}], gateway="dock2")

    house.send([event])

    assert received(house) == [(0,), (0,), (0,)]


def test_a_pallet_that_came_before_a_count_is_booked_late_on_its_notice(house):
    house.send([house.event(1, document="PO-1001", quantity="5"), house.event(2, kind="count", quantity="29")])

    house.send([house.event(3, at="2026-11-20T10:00:00.000Z", quantity="24", package=PALLET)])

    assert received(house) == [(29 * MICRO,), (0,), (24 * MICRO,)]
    assert house.rows("SELECT on_hand FROM balance") == [(29 * MICRO,)]


def test_a_changed_figure_of_a_notice_is_found(open_hub):
    hub = open_hub().seed()
    line = LineIn("W-100", 24 * MICRO, package=PALLET)
    notice = OrderIn("ship_notice", "ASN-77", None, (line,), source="PO-1001")
    hub.poster.write(lambda session: session.put_order(notice)).result(10)
    hub.send([hub.event(1, quantity="12", package=PALLET)])
    hub.proof()
    hub.poster.stop()
    hub.edit("UPDATE document SET state = 'received' WHERE number = 'ASN-77'")

    with pytest.raises(AssertionError, match="ASN-77: shown as received, its lines make it partly_received"):
        hub.proof()
