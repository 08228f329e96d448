"""Returns between docks and hub: what came back of an order is told to the docks with its lines."""

from __future__ import annotations

import pytest

from hub.feed import read_page
from hub.store.queries.readers import Readers
from wire.feedback import Ask


@pytest.mark.parametrize(
    ("first", "back"),
    [
        ({"document": "PO-1001", "quantity": "10"}, {"kind": "supplier_return", "document": "PO-1001"}),
        (
            {"kind": "ship", "document": "SO-2001", "quantity": "3", "location": "STAGING"},
            {"kind": "customer_return", "document": "SO-2001"},
        ),
    ],
)
def test_what_came_back_of_an_order_is_told_with_its_line(hub, first, back):
    hub.send([hub.event(1, **first)])
    known = hub.commits[-1]

    hub.send([hub.event(2, **{"quantity": "2", "location": "RECEIVING", **back})], first=2)

    readers = Readers(hub.place)
    ask, where = Ask("1", known.version, known.tag), {"site": "main", "gateway": "dock1"}
    page = readers.run(lambda sql: read_page(sql, ledger="b1f2", ask=ask, now_ms=hub.now, **where))
    readers.close()
    [order] = [row.data for row in page.rows if row.kind == "document"]
    assert (order["number"], order["lines"][0]["returned"]) == (back["document"], "2")
