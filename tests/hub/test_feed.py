"""Pages of the feed, read from a store that a test has filled row by row."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import Connection, create_engine, insert, update

from hub.feed import PAGE_BYTES_MAX, PAGE_ROWS_MAX, TOMBSTONES_KEPT_MS, FeedDesk, read_cursor, read_page
from hub.store import tables
from wire.codec import encode
from wire.feedback import Ask, FeedRow, Reply

MILLION = 1_000_000
NOW_MS = 1_800_000_000_000
MAIN, NORTH = 1, 2


class Store:
    """A store to fill: each `commit` is one version."""

    def __init__(self, sql: Connection) -> None:
        self.sql = sql
        self.version = 0
        self.put("site", {"id": MAIN, "name": "main"}, {"id": NORTH, "name": "north"})

    def commit(self, at_ms: int = NOW_MS) -> int:
        self.version += 1
        self.put("commit_log", {"version": self.version, "tag": f"t{self.version}", "at": at_ms})
        return self.version

    def put(self, table: str, *rows: dict[str, Any]) -> None:
        self.sql.execute(insert(getattr(tables, table)), list(rows))

    def item(self, number: int, sku: str, **more: Any) -> None:
        self.put("item", {"id": number, "sku": sku, "name": sku.title(), "version": self.version} | more)

    def ask(self, version: int = 0, tag: str | None = None, cursor: str | None = None, **who: str) -> Reply:
        ask = Ask("a-1", version, tag, cursor)
        where = {"site": "main", "gateway": "dock-1"} | who
        return read_page(self.sql, ledger="b1f2", ask=ask, now_ms=NOW_MS, **where)

    def run(self, version: int = 0, tag: str | None = None, **who: str) -> list[Reply]:
        pages = [self.ask(version, tag, **who)]
        while pages[-1].cursor is not None:
            pages.append(self.ask(version, tag, pages[-1].cursor, **who))
        return pages


@pytest.fixture
def store() -> Iterator[Store]:
    engine = create_engine("sqlite://")
    tables.metadata.create_all(engine)
    with engine.connect() as sql:
        yield Store(sql)
    engine.dispose()


def stocked(store: Store) -> None:
    """Two items, a bin in each site, one quantity in each, at one version."""
    store.commit()
    store.item(1, "W-100")
    store.item(2, "M-500", tracks_lot=1, unit="litre", is_whole=0)
    here = {"version": store.version}
    store.put(
        "barcode", {"code": "04006381333931", "item_id": 1, "quantity": 12 * MILLION, "shown": "4006381333931"} | here
    )
    store.put("location", {"id": 1, "site_id": MAIN, "code": "A-01-02", "type": "storage"} | here)
    store.put("location", {"id": 2, "site_id": NORTH, "code": "N-01", "type": "quarantine"} | here)
    store.put("lot", {"id": 5, "item_id": 2, "code": "L7", "expiry": "2027-01-31"})
    store.put("worker", {"badge": "TDUKIMXXXX", "name": "Kim"} | here)
    for item, location, lot in ((1, 1, 0), (2, 2, 5)):
        place = {"item_id": item, "location_id": location, "lot_id": lot}
        store.put("balance", place | {"on_hand": 124 * MILLION, "reserved": 28 * MILLION} | here)


def rows_of(pages: list[Reply], kind: str) -> dict[str, Any]:
    return {row.key: row.data for page in pages for row in page.rows if row.kind == kind}


@pytest.mark.rule("FEED-2")
def test_who_knows_nothing_gets_everything_of_its_site_in_the_shape_of_the_protocol(store: Store):
    stocked(store)
    [page] = store.run()
    assert (page.full, page.version, page.tag, page.ledger) == (True, 1, "t1", "b1f2")
    assert rows_of([page], "item") == {
        "W-100": {"sku": "W-100", "name": "W-100", "unit": "each", "whole": True},
        "M-500": {"sku": "M-500", "name": "M-500", "unit": "litre", "whole": False, "lot_tracked": True},
    }
    assert rows_of([page], "barcode") == {"04006381333931": {"codes": [{"sku": "W-100", "quantity": "12"}]}}
    assert rows_of([page], "bin") == {"A-01-02": {"code": "A-01-02", "type": "shelf"}}
    assert rows_of([page], "worker") == {"TDUKIMXXXX": {"badge": "TDUKIMXXXX", "name": "Kim", "role": "operator"}}
    assert rows_of([page], "stock") == {
        "W-100|A-01-02|": {
            "sku": "W-100",
            "location": "A-01-02",
            "on_hand": "124",
            "available": "96",
            "reserved": "28",
            "quarantined": "0",
        }
    }


def test_a_count_names_its_bins_and_a_recount_who_counted_first(store: Store):
    version = store.commit()
    for number, code in ((1, "A-1"), (2, "A-2")):
        store.put("location", {"id": number, "site_id": MAIN, "code": code, "type": "storage", "version": version})
    for number, name in ((1, "CC-1"), (2, "CC-2")):
        made = {"id": number, "site_id": MAIN, "kind": "count", "number": name, "state": "open"}
        store.put("document", made | {"at": NOW_MS, "version": version, "more": "{}"})
    store.put("count_plan", {"document_id": 1, "is_blind": 1, "recount_of": None})
    store.put("count_plan", {"document_id": 2, "is_blind": 0, "recount_of": 1})
    store.put("count_bin", *({"document_id": 1, "location_id": place} for place in (2, 1)))
    store.put("count_bin", {"document_id": 2, "location_id": 2})
    entry = {"document_id": 1, "location_id": 1, "item_id": 0, "lot_id": 0, "is_complete": 1, "version": version}
    store.put("count_entry", *(entry | {"event_id": number, "worker": who} for number, who in enumerate(("kim", None))))
    (page,) = store.run()
    told = {row.key: row.data for row in page.rows if row.kind == "document"}
    assert told == {
        "CC-1": {"number": "CC-1", "kind": "count", "state": "open", "lines": [], "bins": ["A-1", "A-2"]},
        "CC-2": {
            "number": "CC-2",
            "kind": "count",
            "state": "open",
            "lines": [],
            "bins": ["A-2"],
            "blind": False,
            "counters": ["kim"],
        },
    }


def test_stock_in_a_quarantine_bin_is_not_available_and_names_its_lot(store: Store):
    stocked(store)
    stock = rows_of(store.run(site="north"), "stock")
    assert stock["M-500|N-01|L7"] == {
        "sku": "M-500",
        "location": "N-01",
        "lot": "L7",
        "expiry": "2027-01-31",
        "on_hand": "124",
        "available": "-28",
        "reserved": "28",
        "quarantined": "124",
    }


@pytest.mark.rule("FEED-1")
def test_who_knows_a_version_gets_what_changed_since_each_thing_once(store: Store):
    stocked(store)
    store.commit()
    store.item(3, "G-200")
    store.sql.execute(update(tables.item).where(tables.item.c.id == 1).values(name="Widget", version=2))
    store.commit()
    store.sql.execute(update(tables.item).where(tables.item.c.id == 1).values(name="Widget 2", version=3))
    [page] = store.run(1, "t1")
    assert (page.full, page.version) == (False, 3)
    assert [(row.key, row.version) for row in page.rows] == [("G-200", 2), ("W-100", 3)]


@pytest.mark.rule("FEED-1")
def test_a_deletion_comes_as_a_row_without_data_before_what_took_its_place(store: Store):
    stocked(store)
    store.commit()
    store.put("tombstone", {"kind": "item", "key": "OLD", "at": NOW_MS, "version": 2})
    store.item(4, "NEW")
    [page] = store.run(1, "t1")
    assert [(row.kind, row.key, row.data is None) for row in page.rows] == [
        ("item", "OLD", True),
        ("item", "NEW", False),
    ]
    assert "OLD" not in rows_of(store.run(), "item")


@pytest.mark.rule("FEED-2")
@pytest.mark.parametrize(
    ("version", "tag"), [(1, "other"), (99, "t1"), (1, None), (0, "t1"), (-3, "t1"), (2**70, "t1")]
)
def test_a_mark_that_was_never_given_means_a_full_reload(store: Store, version: int, tag: str | None):
    stocked(store)
    assert store.ask(version, tag).full


@pytest.mark.rule("FEED-2")
def test_a_version_older_than_the_tombstones_means_a_full_reload(store: Store):
    store.commit(NOW_MS - TOMBSTONES_KEPT_MS - 1)
    store.commit(NOW_MS)
    assert store.ask(1, "t1").full
    assert not store.ask(2, "t2").full


@pytest.mark.rule("FEED-3")
def test_a_long_run_comes_in_pages_that_together_hold_everything_once(store: Store):
    store.commit()
    for number in range(PAGE_ROWS_MAX * 2 + 3):
        store.item(number + 1, f"S-{number:05d}")
    pages = store.run()
    assert [len(page.rows) for page in pages] == [PAGE_ROWS_MAX, PAGE_ROWS_MAX, 3]
    assert [page.full for page in pages] == [True, False, False]
    assert [page.cursor is None for page in pages] == [False, False, True]
    assert {(page.version, page.tag) for page in pages} == {(1, "t1")}
    keys = [row.key for page in pages for row in page.rows]
    assert len(set(keys)) == len(keys) == PAGE_ROWS_MAX * 2 + 3


@pytest.mark.rule("FEED-3")
def test_the_same_cursor_gives_the_same_page(store: Store):
    store.commit()
    for number in range(PAGE_ROWS_MAX + 5):
        store.item(number + 1, f"S-{number:05d}")
    cursor = store.ask().cursor
    assert encode(store.ask(cursor=cursor)) == encode(store.ask(cursor=cursor))


def test_a_page_is_cut_by_its_bytes_too(store: Store):
    store.commit()
    for number in range(300):
        store.item(number + 1, f"S-{number:05d}", name="x" * 1000)
    pages = store.run()
    assert len(pages) > 2
    assert all(len(encode(page)) < PAGE_BYTES_MAX + 2000 for page in pages)
    assert sum(len(page.rows) for page in pages) == 300


def test_a_run_that_a_commit_overtakes_keeps_its_mark_and_misses_nothing(store: Store):
    store.commit()
    for number in range(PAGE_ROWS_MAX + 5):
        store.item(number + 1, f"S-{number:05d}")
    first = store.ask()
    store.commit()
    for sku in ("S-00001", "S-00502"):
        store.sql.execute(update(tables.item).where(tables.item.c.sku == sku).values(version=2))
    last = store.ask(cursor=first.cursor)
    assert (last.version, last.cursor) == (1, None)
    rows = {row.key: row.version for page in (first, last) for row in page.rows}
    assert len(rows) == PAGE_ROWS_MAX + 5
    assert (rows["S-00001"], rows["S-00502"]) == (2, 2)
    assert [row.key for row in store.ask(1, "t1").rows] == ["S-00001", "S-00502"]


@pytest.mark.rule("FEED-2")
@pytest.mark.parametrize("cursor", ["????", "", "bm9wZQ==", "WzEsInQxIiwwLDk5LG51bGxd", "WzEsInQxIiw1LDAsbnVsbF0="])
def test_a_cursor_that_is_none_of_ours_begins_the_run_again(store: Store, cursor: str):
    stocked(store)
    assert read_cursor(cursor) is None
    assert store.ask(1, "t1", cursor).full


@pytest.mark.rule("FEED-2")
def test_a_cursor_of_another_state_of_the_database_begins_the_run_again(store: Store):
    store.commit()
    for number in range(PAGE_ROWS_MAX + 5):
        store.item(number + 1, f"S-{number:05d}")
    cursor = store.ask().cursor
    store.sql.execute(update(tables.commit_log).values(tag="restored"))
    assert store.ask(cursor=cursor).full


def order(store: Store, kind: str, number: str, state: str, **line: Any) -> None:
    store.put("party", {"id": 1, "kind": "supplier", "code": "ACME", "name": "Acme", "version": store.version})
    document = {"id": 1, "kind": kind, "number": number, "site_id": MAIN, "party_id": 1, "state": state, "at": NOW_MS}
    store.put("document", document | {"version": store.version})
    store.put("document_line", {"id": 1, "document_id": 1, "line": 1, "item_id": 1, "ordered": 40 * MILLION} | line)


def test_an_open_order_comes_with_its_lines_and_how_far_they_are(store: Store):
    stocked(store)
    order(store, "purchase_order", "PO-1001", "partly_received", received=24 * MILLION)
    document = rows_of(store.run(), "document")["PO-1001"]
    assert (document["kind"], document["state"], document["party"]) == ("purchase_order", "open", "Acme")
    [line] = document["lines"]
    assert {name: line[name] for name in ("line", "sku", "quantity", "done")} == {
        "line": 1,
        "sku": "W-100",
        "quantity": "40",
        "done": "24",
    }


def test_an_open_return_comes_with_what_has_been_returned(store: Store):
    stocked(store)
    store.put("setting", {"key": "over_receipt_percent", "value": "5", "version": 1})
    order(store, "supplier_return", "RTV-1", "partly_returned", returned=3 * MILLION)
    document = rows_of(store.run(), "document")["RTV-1"]
    assert (document["kind"], document["state"]) == ("supplier_return", "open")
    assert document["lines"] == [{"line": 1, "sku": "W-100", "quantity": "40", "done": "3"}]


def test_what_may_be_received_above_the_order_comes_with_its_line(store: Store):
    stocked(store)
    order(store, "purchase_order", "PO-1001", "ordered")
    store.put("setting", {"key": "over_receipt_percent", "value": "5", "version": 1})
    [line] = rows_of(store.run(), "document")["PO-1001"]["lines"]
    assert line["tolerance"] == "2"


def test_what_is_picked_and_not_shipped_lies_in_staging(store: Store):
    stocked(store)
    order(store, "sales_order", "SO-2001", "picking", picked=5 * MILLION, shipped=2 * MILLION)
    [line] = rows_of(store.run(), "document")["SO-2001"]["lines"]
    assert (line["done"], line["picked"]) == ("2", "3")


def test_a_closed_order_comes_once_as_a_change_and_not_in_a_full_reload(store: Store):
    stocked(store)
    store.commit()
    order(store, "sales_order", "SO-2001", "cancelled")
    document = rows_of(store.run(1, "t1"), "document")["SO-2001"]
    assert (document["state"], document["since"]) == ("cancelled", "2027-01-15T08:00:00.000Z")
    assert rows_of(store.run(), "document") == {}
    assert rows_of(store.run(2, "t2"), "document") == {}


@pytest.mark.parametrize(("days", "is_told"), [(89, True), (91, False)])
def test_an_order_that_was_shipped_lately_is_in_a_full_reload_since_its_goods_may_come_back(
    store: Store, days: int, is_told: bool
):
    stocked(store)
    store.commit(NOW_MS - days * 24 * 3600 * 1000)
    order(store, "sales_order", "SO-2001", "shipped", shipped=40 * MILLION, returned=3 * MILLION)
    told = rows_of(store.run(), "document")
    assert [line["returned"] for document in told.values() for line in document["lines"]] == ["3"] * is_told


def test_a_bin_says_that_it_is_closed_or_for_whom_it_is_kept(store: Store):
    stocked(store)
    place = {"site_id": MAIN, "type": "storage", "version": 1}
    store.put("location", place | {"id": 3, "code": "A-02-01", "is_closed": 1, "kept_for_id": 1})
    bins = rows_of(store.run(), "bin")
    assert bins["A-02-01"] == {"code": "A-02-01", "type": "shelf", "closed": True, "kept_for": "W-100"}
    assert bins["A-01-02"] == {"code": "A-01-02", "type": "shelf"}


def hold(store: Store, state: str) -> None:
    store.put("gateway", {"id": 1, "site_id": MAIN, "name": "dock-1", "first_seen": 1, "last_seen": 1})
    store.put("stream", {"id": 1, "gateway_id": 1, "epoch": "e-1"})
    place = {"id": 1, "uuid": "u-1", "stream_id": 1, "seq": 4, "kind": "receipt", "payload": "{}", "site_id": MAIN}
    event = place | {
        "received_at": 1,
        "occurred_at": 1,
        "outcome": "held",
        "reason": "unknown_barcode",
        "decision_id": 1,
    }
    store.put("event", event)
    kept = {"id": 1, "event_id": 1, "reason": "unknown_barcode", "message": "Expected ...", "opened_at": 1}
    store.put("hold", kept | {"state": state, "version": store.version})


def test_what_became_of_a_held_event_goes_to_its_own_gateway_alone(store: Store):
    store.commit()
    hold(store, "open")
    held = rows_of(store.run(), "hold")["u-1"]
    assert (held["state"], held["reason"], held["outcome"]["outcome"]) == ("open", "unknown_barcode", "held")
    assert rows_of(store.run(gateway="dock-2"), "hold") == {}
    assert rows_of(store.run(site="north"), "hold") == {}


@pytest.mark.parametrize(("state", "told"), [("mapped", "applied"), ("rejected", "rejected"), ("undone", "undone")])
def test_a_hold_that_was_closed_comes_once_with_its_end(store: Store, state: str, told: str):
    store.commit()
    store.commit()
    hold(store, state)
    assert rows_of(store.run(1, "t1"), "hold")["u-1"]["state"] == told
    assert rows_of(store.run(), "hold") == {}


def test_an_empty_hub_answers_with_an_empty_full_page(store: Store):
    page = store.ask()
    assert (page.full, page.version, page.rows, page.cursor) == (True, 0, [], None)


def test_the_desk_answers_the_newest_ask_of_each_gateway_and_survives_one_that_fails():
    answers: list[tuple[str, str]] = []
    is_done = threading.Event()

    def reply(site: str, gateway: str, _page: bytes) -> None:
        answers.append((site, gateway))
        if gateway == "dock-3":
            is_done.set()

    def read(_query: object) -> Reply:
        if not answers:
            answers.append(("failed", ""))
            raise RuntimeError("disk")
        return Reply("a", "b1f2", 1, "t1", [FeedRow("item", "W-100", 1)])

    desk = FeedDesk(read, ledger="b1f2", reply=reply, now_ms=lambda: 0)
    for gateway in ("dock-1", "dock-2", "dock-2", "dock-3"):
        desk.ask("main", gateway, Ask("a"))
    desk.start()
    assert is_done.wait(10)
    desk.stop()
    assert answers == [("failed", ""), ("main", "dock-2"), ("main", "dock-3")]
    assert not desk.is_alive()
