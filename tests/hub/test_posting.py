"""The posting path with its database: repeats, conflicts, gaps, holes, poison, holds, and the proof of the books afterwards."""

from __future__ import annotations

import itertools
import json
import shutil
import sqlite3
import threading
import uuid

import msgspec
import pytest

from hub.check import check
from hub.core.decide import decide
from hub.posting import Poster, Stopped
from hub.posting.session import BarcodeIn, ItemIn, LineIn, OrderIn, Refusal
from hub.store.database import prepare
from wire.amounts import MICRO
from wire.events import Batch

NOW = 1_795_342_272_345  # 2026-11-22T10:11:12.345Z
AT = "2026-11-22T10:11:12.000Z"


def widget_event(seq=None, **fields):
    event = {
        "id": str(uuid.uuid4()),
        "kind": "receipt",
        "at": AT,
        "clock": "synced",
        "sku": "W-100",
        "quantity": "1",
        "location": "A-01",
    }
    if seq is not None:
        event["seq"] = seq
    return {key: value for key, value in {**event, **fields}.items() if value is not None}


class Hub:
    """A poster with a catalogue, spoken to as gateways do."""

    def __init__(self, path, **more):
        self.path = path
        self.now = NOW
        self.poster = Poster(path, clock_ms=lambda: self.now, **more)
        self.commits = []
        self.poster.on_commit(self.commits.append)
        self.poster.start()

    def seed(self):
        def change(session):
            session.put_item(
                ItemIn(
                    "W-100", "Widget", barcodes=(BarcodeIn("4006381333931"), BarcodeIn("14006381333938", 12 * MICRO))
                )
            )
            session.put_order(OrderIn("purchase_order", "PO-1001", "ACME", (LineIn("W-100", 40 * MICRO, 2_500_000),)))
            session.put_order(OrderIn("sales_order", "SO-2001", "Shop", (LineIn("W-100", 5 * MICRO, 9_000_000),)))

        self.poster.write(change).result(10)
        return self

    def send(self, events, *, first=None, epoch="e1", gateway="dock1", **fields):
        raws = [event if isinstance(event, bytes) else json.dumps(event).encode() for event in events]
        if first is None:
            first = events[0]["seq"] if events else 1
        batch = Batch(epoch=epoch, first_seq=first, events=[msgspec.Raw(raw) for raw in raws], **fields)
        done, acks = threading.Event(), []
        self.poster.submit_batch("main", gateway, batch, self.now, lambda ack: (acks.append(ack), done.set()))
        assert done.wait(20)
        return acks[0]

    def post(self, *events):
        return self.poster.submit_events([json.dumps(event).encode() for event in events], actor="alice").result(20)

    def rows(self, sql, *values):
        reader = sqlite3.connect(self.path)
        try:
            return reader.execute(sql, values).fetchall()
        finally:
            reader.close()

    def number_of(self, table):
        return self.rows(f"SELECT count(*) FROM {table}")[0][0]

    def proof(self):
        report = check(self.path)
        assert report.differences == []
        return report


@pytest.fixture(scope="session")
def migrated(tmp_path_factory):
    path = tmp_path_factory.mktemp("migrated") / "hub.db"
    prepare(path, now_ms=NOW)
    return path


@pytest.fixture
def open_hub(tmp_path, migrated):
    hubs = []

    def open_one(name="hub.db", **more):
        path = tmp_path / name
        if not path.exists():
            shutil.copyfile(migrated, path)
        hubs.append(Hub(path, **more))
        return hubs[-1]

    yield open_one
    for hub in hubs:
        hub.poster.stop()


@pytest.fixture
def hub(open_hub):
    hub = open_hub().seed()
    yield hub
    hub.proof()


@pytest.mark.rule("ACK-1", "ACK-7")
def test_an_acknowledged_receipt_is_on_disk_with_its_quantities(hub):
    ack = hub.send([widget_event(1, document="PO-1001", quantity="12")])
    assert hub.rows("SELECT quantity FROM movement") == [(12 * MICRO,)]
    outcome = ack.outcomes[0]
    assert (outcome.outcome, outcome.sku, outcome.location, outcome.on_hand) == ("applied", "W-100", "A-01", "12")
    assert (outcome.document.number, outcome.document.ordered, outcome.document.done) == ("PO-1001", "40", "12")
    assert ack.ledger == hub.poster.ledger


@pytest.mark.rule("ACK-2")
def test_through_seq_is_cumulative_and_names_the_event_there(hub):
    assert hub.send([]).through_seq == 0
    events = [widget_event(seq) for seq in (1, 2, 3)]
    ack = hub.send(events)
    assert (ack.through_seq, ack.through_id) == (3, events[-1]["id"])
    ack = hub.send(events[:1])
    assert (ack.through_seq, ack.through_id) == (3, events[-1]["id"])


@pytest.mark.rule("SEQ-2", "ACK-7")
def test_the_same_batch_a_hundred_times_is_one_movement_each(hub):
    events = [widget_event(seq) for seq in (1, 2, 3)]
    hub.send(events)
    version = hub.poster.version
    for _ in range(99):
        ack = hub.send(events)
    assert hub.number_of("movement") == 3
    assert hub.poster.version == version
    assert [(o.outcome, o.repeat, o.on_hand) for o in ack.outcomes] == [("applied", True, "3")] * 3


@pytest.mark.rule("SEQ-2", "CONF-2")
def test_an_event_under_another_epoch_or_from_another_source_is_a_repeat(hub):
    first = widget_event(1)
    hub.send([first])
    again = hub.send([first], epoch="e2")
    other = hub.send([{**first, "id": first["id"].upper()}], gateway="dock2")
    over_http = hub.post({key: value for key, value in first.items() if key not in ("seq", "clock")})
    assert (again.outcomes[0].repeat, other.outcomes[0].repeat, over_http[0].repeat) == (True, True, True)
    assert (again.through_seq, again.through_id) == (1, first["id"])
    assert hub.number_of("movement") == 1


@pytest.mark.rule("ACK-6")
def test_a_batch_for_another_ledger_is_refused_and_nothing_is_posted(hub):
    hub.send([widget_event(1)])
    ack = hub.send([widget_event(2)], ledger="another")
    assert (ack.refused, ack.ledger, ack.through_seq, ack.outcomes) == ("ledger", hub.poster.ledger, 1, None)
    assert hub.number_of("event") == 1


@pytest.mark.rule("ACK-8")
def test_a_held_event_does_not_stop_later_ones(hub):
    ack = hub.send([widget_event(1), widget_event(2, sku=None, scan="9990001112226"), widget_event(3)])
    assert [o.outcome for o in ack.outcomes] == ["applied", "held", "applied"]
    assert ack.outcomes[1].reason == "unknown_barcode"
    assert hub.rows("SELECT reason, state FROM hold") == [("unknown_barcode", "open")]


@pytest.mark.rule("CONF-1")
def test_a_known_seq_under_another_id_is_a_conflict_and_nothing_of_the_batch_is_posted(hub):
    known = widget_event(1)
    hub.send([known])
    clone = widget_event(1)
    for _ in range(2):
        ack = hub.send([clone, widget_event(2)])
    assert (ack.conflict.seq, ack.conflict.id, ack.conflict.known_id) == (1, clone["id"], known["id"])
    assert hub.number_of("event") == 1
    assert hub.rows("SELECT count(*) FROM alarm WHERE kind = 'conflict'") == [(1,)]


@pytest.mark.rule("GAP-1")
def test_a_batch_after_a_gap_is_not_posted_and_told_where_to_go_on(hub):
    hub.send([widget_event(1)])
    ack = hub.send([widget_event(3)], oldest_seq=1)
    assert (ack.through_seq, ack.outcomes) == (1, [])
    assert hub.number_of("event") == 1


@pytest.mark.rule("GAP-2")
def test_what_a_gateway_no_longer_has_is_recorded_as_a_hole(hub):
    hub.send([widget_event(1)])
    ack = hub.send([widget_event(5)], oldest_seq=4)
    assert (ack.through_seq, ack.through_id, ack.outcomes) == (3, None, [])
    ack = hub.send([widget_event(4), widget_event(5)], oldest_seq=4)
    assert ack.through_seq == 5
    assert hub.proof().holes == [{"stream": "main/dock1/e1", "from": 2, "to": 3}]
    assert hub.rows("SELECT kind FROM alarm WHERE kind <> 'no_cost'") == [("hole",)]


@pytest.mark.rule("GAP-3")
def test_of_a_batch_that_skips_only_the_beginning_is_taken(hub):
    ack = hub.send([widget_event(1), widget_event(2), widget_event(4)])
    assert (ack.through_seq, len(ack.outcomes)) == (2, 2)


@pytest.mark.rule("REST-3")
def test_a_restored_hub_gets_the_missing_events_back(hub, open_hub):
    events = [widget_event(seq) for seq in range(1, 6)]
    hub.send(events[:2])
    backup = hub.path.with_name("copy.db")
    source, target = sqlite3.connect(hub.path), sqlite3.connect(backup)
    source.backup(target)
    source.close()
    target.close()
    hub.send(events[2:])
    restored = open_hub("copy.db")
    assert restored.send([], epoch="e1").through_seq == 2
    assert restored.send(events[2:]).through_seq == 5
    assert restored.rows("SELECT sum(quantity) FROM movement") == [(5 * MICRO,)]
    restored.proof()


@pytest.mark.rule("POISON-1")
def test_an_event_that_breaks_the_code_is_held_with_its_traceback_and_the_rest_goes_on(open_hub):
    def brittle(case):
        if case.event.reason == "poison":
            raise ZeroDivisionError("ours")
        return decide(case)

    hub = open_hub(decide_event=brittle).seed()
    events = [widget_event(1), widget_event(2, reason="poison"), widget_event(3)]
    ack = hub.send(events)
    assert [(o.outcome, o.reason) for o in ack.outcomes] == [("applied", None), ("held", "internal"), ("applied", None)]
    assert ack.through_seq == 3
    assert "ZeroDivisionError" in hub.rows("SELECT traceback FROM hold")[0][0]
    assert hub.rows("SELECT kind FROM alarm WHERE kind <> 'no_cost'") == [("internal",)]
    assert hub.poster.is_alive
    hub.proof()


@pytest.mark.rule("BAD-2")
@pytest.mark.parametrize(
    "raw",
    [
        b'{"seq": 2}',
        b'{"id": "no-uuid", "kind": "receipt", "seq": 2}',
        b'{"id": 7, "kind": "receipt"}',
        b'{"id": "0192f0c1-2345-7abc-8def-0123456789ab", "seq": 2}',
        b'{"id": "0192f0c1-2345-7abc-8def-0123456789ab", "kind": 5, "seq": 2}',
        b'"a string"',
        b"[1, 2]",
        b"null",
    ],
)
def test_an_unreadable_event_is_held_in_its_place(hub, raw):
    events = [json.dumps(widget_event(1)).encode(), raw, json.dumps(widget_event(3)).encode()]
    for is_repeat in (None, True):
        ack = hub.send(events, first=1)
        assert (ack.through_seq, ack.outcomes[1].outcome, ack.outcomes[1].reason) == (3, "held", "malformed")
        assert ack.outcomes[1].repeat is is_repeat
    assert hub.number_of("movement") == 2


@pytest.mark.rule("TIME-1")
def test_order_is_by_seq_whatever_the_clocks_say(hub):
    late = widget_event(1, kind="ship", quantity="2", at="2026-11-22T09:00:00.000Z")
    hub.send([late, widget_event(2, quantity="2", unit_cost="3.00", at="2026-11-22T08:00:00.000Z")])
    assert [row[0] for row in hub.rows("SELECT quantity FROM movement ORDER BY id")] == [-2 * MICRO, 2 * MICRO]


@pytest.mark.rule("TIME-2")
def test_an_unsynced_clock_of_the_same_boot_counts_back_from_the_arrival(hub):
    event = widget_event(1, clock="unsynced", boot="b1", mono_ms=1_000, at="1999-01-01T00:00:00.000Z")
    hub.send([event], boot="b1", sent_mono_ms=61_000)
    assert hub.rows("SELECT occurred_at, at_earliest FROM event") == [(NOW - 60_000, None)]


@pytest.mark.rule("TIME-3")
def test_an_unsynced_clock_of_an_earlier_boot_is_bracketed_by_its_neighbours(hub):
    unsynced = widget_event(2, clock="unsynced", boot="b0", mono_ms=5, at="1999-01-01T00:00:00.000Z")
    before, after = "2026-11-22T09:00:00.000Z", "2026-11-22T10:00:00.000Z"
    hub.send([widget_event(1, at=before), unsynced, widget_event(3, at=after)], boot="b1", sent_mono_ms=9)
    at, earliest, latest = hub.rows("SELECT occurred_at, at_earliest, at_latest FROM event WHERE seq = 2")[0]
    assert (latest - earliest, at) == (3_600_000, earliest)


@pytest.mark.rule("TIME-4")
@pytest.mark.parametrize(
    "at", ["2026-11-22T10:16:13.000Z", "2019-12-31T23:59:59.000Z", "yesterday", "2026-11-22T10:11:12"]
)
def test_an_impossible_time_is_held(hub, at):
    assert hub.send([widget_event(1, at=at)]).outcomes[0].reason == "impossible_time"
    assert hub.number_of("movement") == 0


def test_a_void_before_its_event_waits_and_is_decided_with_it(hub):
    received = widget_event(1, quantity="3")
    void = widget_event(1, kind="void", sku=None, quantity=None, location=None, voids=received["id"])
    assert hub.send([void], gateway="dock2").outcomes[0].reason == "unknown_void"
    hub.send([received])
    assert hub.rows("SELECT on_hand FROM balance") == [(0,)]
    assert hub.send([void], gateway="dock2").outcomes[0].outcome == "applied"


def test_a_void_of_a_held_event_closes_its_hold_as_undone(hub):
    unknown = widget_event(1, sku=None, scan="9990001112226")
    void = widget_event(2, kind="void", sku=None, quantity=None, location=None, voids=unknown["id"])
    ack = hub.send([unknown, void])
    assert [o.outcome for o in ack.outcomes] == ["held", "applied"]
    assert hub.rows("SELECT state FROM hold") == [("undone",)]
    assert hub.number_of("movement") == 0


def resolve(hub, action, **more):
    hold = hub.rows("SELECT id FROM hold")[0][0]
    return hub.poster.write(
        lambda s: s.resolve_hold(hold, action=action, actor="sue", reason="seen it", **more)
    ).result(10)


def test_a_supervisor_maps_an_unknown_code_and_it_is_booked_then(hub):
    hub.send([widget_event(1, sku=None, scan="9990001112226", quantity="2"), widget_event(2)])
    outcome = resolve(hub, "map", sku="W-100")
    assert (outcome.outcome, outcome.on_hand) == ("applied", "3")
    assert hub.rows("SELECT state, closed_by, why FROM hold") == [("mapped", "sue", "seen it")]
    assert resolve(hub, "accept").code == "not_open"


def test_a_supervisor_accepts_the_excess(hub):
    hub.send([widget_event(1, document="PO-1001", quantity="36"), widget_event(2, document="PO-1001", quantity="8")])
    assert hub.rows("SELECT reason FROM hold") == [("over_receipt",)]
    assert resolve(hub, "accept").document.done == "44"


def test_a_rejected_event_stays_held_and_moves_nothing(hub):
    event = widget_event(1, document="PO-404")
    hub.send([event])
    resolve(hub, "reject")
    assert hub.rows("SELECT state FROM hold") == [("rejected",)]
    assert hub.number_of("movement") == 0
    assert hub.send([event]).outcomes[0].outcome == "held"


def test_what_cannot_be_accepted_stays_open(hub):
    hub.send([widget_event(1, quantity="0")])
    assert resolve(hub, "accept").outcome == "held"
    assert hub.rows("SELECT state FROM hold") == [("open",)]


@pytest.mark.parametrize("action", [("map", "NOPE", "unknown_sku"), ("dance", None, "bad_action")])
def test_a_resolution_that_makes_no_sense_is_refused_and_changes_nothing(hub, action):
    hub.send([widget_event(1, sku=None, scan="9990001112226")])
    refused = resolve(hub, action[0], sku=action[1])
    assert isinstance(refused, Refusal)
    assert refused.code == action[2]
    assert hub.rows("SELECT state FROM hold") == [("open",)]


def test_open_sales_orders_reserve_and_shipping_lets_go(hub):
    hub.send([widget_event(1, quantity="12")])
    assert hub.commits[-1].stock[0].reserved == 5 * MICRO
    pick = widget_event(2, kind="pick", document="SO-2001", quantity="5", to_location="STAGING")
    ship = widget_event(3, kind="ship", document="SO-2001", quantity="5", location="STAGING")
    ack = hub.send([pick, ship])
    assert (ack.outcomes[0].available, ack.outcomes[1].document.done) == ("7", "5")
    assert hub.rows("SELECT sum(reserved), sum(on_hand) FROM balance") == [(0, 7 * MICRO)]
    assert hub.rows("SELECT state FROM document WHERE number = 'SO-2001'") == [("shipped",)]


def test_cancelling_an_order_lets_its_reservation_go(hub):
    hub.send([widget_event(1, quantity="12")])
    hub.poster.write(lambda s: s.set_order_state("sales_order", "so-2001", "cancelled")).result(10)
    assert hub.rows("SELECT sum(reserved) FROM balance") == [(0,)]


def test_stock_in_quarantine_is_not_available(hub):
    ack = hub.send([widget_event(1, quantity="3", location="QUARANTINE")])
    assert (ack.outcomes[0].on_hand, ack.outcomes[0].available) == ("3", "0")
    assert hub.commits[-1].stock[0].quarantined == 3 * MICRO


@pytest.mark.parametrize(
    ("order", "code"),
    [
        (OrderIn("purchase_order", "po-1001", "ACME", (LineIn("W-100", MICRO),)), "taken"),
        (OrderIn("purchase_order", "PO-2", "ACME", ()), "no_lines"),
        (OrderIn("purchase_order", "PO-2", "ACME", (LineIn("NOPE", MICRO),)), "unknown_sku"),
        (OrderIn("purchase_order", "PO-2", "ACME", (LineIn("W-100", 0),)), "bad_quantity"),
        (
            OrderIn("purchase_order", "PO-2", "ACME", (LineIn("W-100", MICRO, line=1), LineIn("W-100", MICRO, line=1))),
            "taken",
        ),
    ],
)
def test_a_refused_order_changes_nothing(hub, order, code):
    version = hub.poster.version
    assert hub.poster.write(lambda s: s.put_order(order)).result(10).code == code
    assert (hub.poster.version, hub.number_of("document")) == (version, 2)


def test_a_barcode_of_another_item_is_refused(hub):
    wanted = ItemIn("G-200", "Gadget", barcodes=(BarcodeIn("04006381333931"),))
    assert hub.poster.write(lambda s: s.put_item(wanted)).result(10).code == "taken"
    assert hub.number_of("item") == 1


def test_a_removed_barcode_leaves_a_tombstone(hub):
    hub.poster.write(lambda s: s.put_item(ItemIn("W-100", "Widget", barcodes=(BarcodeIn("4006381333931"),)))).result(10)
    assert hub.rows("SELECT kind, key FROM tombstone") == [("barcode", "14006381333938")]
    assert hub.send([widget_event(1, sku=None, scan="14006381333938")]).outcomes[0].reason == "unknown_barcode"


def test_a_write_that_fails_changes_nothing_and_says_so(hub):
    def change(session):
        session.put_item(ItemIn("G-200", "Gadget"))
        raise LookupError("changed my mind")

    version = hub.poster.version
    with pytest.raises(LookupError):
        hub.poster.write(change).result(10)
    assert (hub.poster.version, hub.number_of("item")) == (version, 1)
    assert hub.send([widget_event(1)]).outcomes[0].outcome == "applied"


def test_every_commit_that_changes_something_has_one_version(hub):
    before = hub.poster.version
    hub.send([widget_event(1)])
    hub.send([])
    commit = hub.commits[-1]
    assert (commit.version, commit.previous, hub.poster.version) == (before + 1, before, before + 1)
    assert hub.rows("SELECT version FROM balance") == [(before + 1,)]


def test_a_stopped_poster_takes_no_more_work(open_hub):
    hub = open_hub()
    hub.poster.stop()
    with pytest.raises(Stopped):
        hub.poster.submit_events([], actor="alice")


def test_a_hub_that_starts_again_goes_on_where_it_was(hub, open_hub):
    events = [widget_event(1), widget_event(2)]
    hub.send(events)
    hub.poster.stop()
    again = open_hub()
    assert again.poster.ledger == hub.poster.ledger
    assert again.send(events).outcomes[0].repeat
    assert again.send([widget_event(3)]).outcomes[0].on_hand == "3"


def test_fifty_receivers_on_one_line_never_pass_its_tolerance(hub):
    def receiver(number):
        hub.send([widget_event(seq, document="PO-1001") for seq in (1, 2)], gateway=f"dock{number}")

    threads = [threading.Thread(target=receiver, args=(number,)) for number in range(50)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert hub.rows("SELECT received FROM document_line WHERE id = 1") == [(40 * MICRO,)]
    assert hub.rows("SELECT count(*) FROM hold WHERE reason = 'over_receipt'") == [(60,)]


TAMPERINGS = [
    ("movement", "quantity = quantity + 1000000"),
    ("movement", "value = value + 1"),
    ("balance", "on_hand = on_hand + 1000000"),
    ("balance", "reserved = reserved + 1"),
    ("pool", "value = value + 1"),
    ("journal_line", "debit = debit + 1"),
    ("journal_line", "account = 11"),
    ("journal_entry", "item_id = item_id + 1"),
    ("document_line", "received = received + 1"),
    ("event", "facts = replace(facts, '12000000', '13000000')"),
    ("event", "kind = 'ship'"),
    ("stream", "through_seq = through_seq + 1"),
]


@pytest.mark.parametrize(("table", "change"), TAMPERINGS)
def test_a_changed_row_is_found(open_hub, table, change):
    hub = open_hub().seed()
    hub.send([widget_event(1, document="PO-1001", quantity="12")])
    hub.proof()
    hub.poster.stop()
    editor = sqlite3.connect(hub.path)
    with editor:
        editor.execute(f"UPDATE {table} SET {change}")
    editor.close()
    named = "movement" if "facts" in change else table.split("_")[0]
    assert any(named in text for text in check(hub.path).differences)


@pytest.mark.parametrize(
    "table", ["movement", "balance", "pool", "journal_line", "journal_entry", "event", "commit_log"]
)
def test_a_removed_row_is_found(open_hub, table):
    hub = open_hub().seed()
    hub.send([widget_event(1, quantity="12"), widget_event(2, unit_cost="3.00"), widget_event(3)])
    hub.poster.stop()
    editor = sqlite3.connect(hub.path)
    with editor:
        first = editor.execute(f"SELECT * FROM {table} ORDER BY 1 LIMIT 1").description[0][0]
        editor.execute(f"DELETE FROM {table} WHERE {first} = (SELECT min({first}) FROM {table})")
    editor.close()
    assert not check(hub.path).is_good


def test_redelivery_in_any_cut_and_order_books_each_scan_once(open_hub):
    hub = open_hub().seed()
    events = [
        widget_event(seq, kind=kind)
        for seq, kind in zip(range(1, 31), itertools.cycle(["receipt", "pick", "ship"]), strict=False)
    ]
    for first, last in [(0, 7), (3, 12), (0, 30), (10, 30), (29, 30), (0, 30)]:
        hub.send(events[first:last])
    assert hub.number_of("event") == 30
    hub.proof()
