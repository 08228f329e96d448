"""Several hubs on one PostgreSQL: what they post at the same time is posted one after the other wherever it meets."""

from __future__ import annotations

import itertools
import random
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from hub.posting.following import Follower
from hub.posting.session import ItemIn, LineIn, OrderIn
from hub.store.database import store_at
from hub.store.driver import StoreFailed
from wire.amounts import MICRO

STORES = ("postgres",)
PALLET = "340123450000000017"


@pytest.fixture
def hubs(open_hub):
    """Two hubs on one database, with a catalogue; the books are proved afterwards."""
    first = open_hub(name="a").seed()
    second = open_hub(first.place, name="b")
    yield first, second
    first.proof()


def everywhere(hubs, tasks):
    """Run `task(hub)` for each task at once, on the hubs in turns."""
    with ThreadPoolExecutor(len(tasks)) as threads:
        done = [threads.submit(task, hubs[number % len(hubs)]) for number, task in enumerate(tasks)]
        return [each.result(60) for each in done]


def test_two_hubs_of_one_name_are_refused(open_hub):
    first = open_hub(name="a")
    with pytest.raises(StoreFailed, match="--instance"):
        open_hub(first.place, name="a")


def test_fifty_receivers_on_one_line_never_pass_its_tolerance(hubs):
    def receiver(number):
        return lambda hub: hub.send([hub.event(seq, document="PO-1001") for seq in (1, 2)], gateway=f"dock{number}")

    everywhere(hubs, [receiver(number) for number in range(50)])
    assert hubs[0].rows("SELECT received FROM document_line WHERE id = 1") == [(40 * MICRO,)]
    assert hubs[0].rows("SELECT count(*) FROM hold WHERE reason = 'over_receipt'") == [(60,)]


@pytest.mark.parametrize("named", [{"package": PALLET}, {"document": "ASN-77"}])
def test_fifty_receivers_of_one_pallet_count_it_once_on_notice_and_order(hubs, named):
    notice = OrderIn("ship_notice", "ASN-77", None, (LineIn("W-100", 10 * MICRO, package=PALLET),), source="PO-1001")
    hubs[0].poster.write(lambda session: session.put_order(notice)).result(10)

    def receiver(number):
        return lambda hub: hub.send([hub.event(1, quantity="10", **named)], gateway=f"dock{number}")

    everywhere(hubs, [receiver(number) for number in range(50)])
    assert hubs[0].rows("SELECT received FROM document_line WHERE received > 0") == [(10 * MICRO,)] * 2
    assert hubs[0].rows("SELECT count(*) FROM hold WHERE reason = 'over_receipt'") == [(49,)]


UNDER = [
    (OrderIn("transfer", "TR-1", None, (LineIn("W-100", 10 * MICRO),), to_site="east"), "move", "shipped"),
    (
        OrderIn("supplier_return", "RTV-1", None, (LineIn("W-100", 10 * MICRO),), source="PO-1001"),
        "supplier_return",
        "returned",
    ),
]


@pytest.mark.parametrize(("document", "kind", "figure"), UNDER)
def test_fifty_docks_never_pass_what_a_transfer_or_a_return_says(hubs, document, kind, figure):
    hubs[0].send([hubs[0].event(1, document="PO-1001", quantity="40")])
    hubs[0].poster.write(lambda session: session.put_order(document)).result(10)

    def dock(number):
        event = {"kind": kind, "document": document.number}
        return lambda hub: hub.send([hub.event(1, **event)], gateway=f"d{number}").outcomes[0].outcome

    outcomes = everywhere(hubs, [dock(number) for number in range(50)])
    assert outcomes.count("applied") == 10
    done = f"SELECT l.{figure} FROM document_line l JOIN document d ON d.id = l.document_id WHERE d.number = ?"
    assert hubs[0].rows(done, document.number) == [(10 * MICRO,)]


def test_fifty_pickers_never_take_more_than_is_there(hubs):
    hub = hubs[0]
    hub.poster.write(lambda session: session.put_setting("negative_stock", "block")).result(10)
    hub.send([hub.event(1, quantity="30")])

    def picker(number):
        return lambda hub: hub.send([hub.event(1, kind="ship")], gateway=f"picker{number}").outcomes[0].outcome

    outcomes = everywhere(hubs, [picker(number) for number in range(50)])
    assert outcomes.count("applied") == 30
    assert hub.rows("SELECT on_hand FROM balance") == [(0,)]


def test_the_same_scan_through_both_hubs_counts_once(hubs):
    events = [hubs[0].event(seq) for seq in range(1, 41)]
    for first in range(0, 40, 10):
        part = events[first : first + 10]
        everywhere(
            hubs, [lambda hub, part=part, dock=dock: hub.send(part, gateway=dock) for dock in ("d1", "d1", "d2", "d3")]
        )
    assert hubs[0].rows("SELECT sum(quantity) FROM movement") == [(40 * MICRO,)]


def test_a_batch_that_both_hubs_get_is_posted_by_one(hubs):
    events = [hubs[0].event(seq) for seq in range(1, 21)]
    acks = everywhere(hubs, [lambda hub: hub.send(events)] * 6)
    assert {ack.through_seq for ack in acks} == {20}
    assert hubs[1].number_of("movement") == 20


def stock_up(session):
    for number in range(6):
        session.put_item(ItemIn(f"I-{number}", f"Item {number}", catalogue_cost=1_000_000 * (number + 1)))
    lines = tuple(LineIn(f"I-{number}", 100 * MICRO, 3_000_000) for number in range(6))
    session.put_order(OrderIn("purchase_order", "PO-9", "ACME", lines))
    session.put_order(OrderIn("sales_order", "SO-9", "Shop", lines))


def busy_day(seed):
    """Return the task of one dock: batches over many items and orders, with voids and counts among them."""
    rng, ids = random.Random(seed), []

    def event(hub, seq):
        kind = rng.choice(["receipt", "receipt", "ship", "pick", "move", "count", "void"])
        if kind == "void" and ids:
            made = hub.event(seq, kind="void", sku=None, quantity=None, location=None, voids=rng.choice(ids))
        else:
            kind = "receipt" if kind == "void" else kind
            made = hub.event(seq, kind=kind, sku=f"I-{rng.randrange(6)}", quantity=str(rng.randrange(1, 9)))
            made["location"] = rng.choice(["A-01", "A-02", f"B-{seq % 7}"])
            made["to_location"] = rng.choice(["STAGING", "A-03"])
            made["unit_cost"] = f"{rng.randrange(100, 900) / 100:.2f}"
            if rng.random() < 0.5 and kind in ("receipt", "ship", "pick"):
                made["document"] = "PO-9" if kind == "receipt" else "SO-9"
        ids.append(made["id"])
        return made

    def work(hub):
        seq = 1
        while seq <= 120:
            length = rng.randrange(1, 15)
            hub.send([event(hub, seq + n) for n in range(length)], gateway=f"dock{seed}")
            seq += length

    return work


def test_a_busy_day_through_two_hubs_is_proved(hubs):
    hubs[0].poster.write(stock_up).result(10)
    everywhere(hubs, [busy_day(seed) for seed in range(6)])
    assert hubs[0].rows("SELECT count(*) FROM hold WHERE reason = 'internal'") == [(0,)]
    assert hubs[0].number_of("event") >= 720
    reserved, on_hand = hubs[0].rows("SELECT sum(reserved), sum(greatest(on_hand, 0)) FROM balance")[0]
    assert reserved <= on_hand
    assert hubs[0].proof().proved["seal"] == hubs[0].rows("SELECT max(version) FROM commit_log")[0][0]


def test_each_hub_hears_of_every_commit_in_order_and_one_is_the_voice(hubs):
    first, second = hubs
    for seq in range(1, 6):
        first.send([first.event(seq)])
        second.send([second.event(seq)], gateway="dock2")
    newest = second.poster.version
    for hub in hubs:
        deadline = time.monotonic() + 10
        while (told := hub.commits)[-1].version < newest:
            assert time.monotonic() < deadline
            time.sleep(0.01)
        assert [commit.version for commit in told] == sorted({commit.version for commit in told})
        assert all(later.previous == earlier.version for earlier, later in itertools.pairwise(told))
        assert told[-1].stock[-1].on_hand == 10 * MICRO
    assert first.poster.is_voice
    assert not second.poster.is_voice


class Interrupted:
    """A database whose first commit that is read of is followed by another before its quantities are read."""

    def __init__(self, hub):
        self.hub, self.is_waiting = hub, True

    def connect(self):
        raw = store_at(self.hub.place).connect()
        execute = raw.execute

        def execute_slowly(sql, values=()):
            if self.is_waiting and "FROM balance" in sql:
                self.is_waiting = False
                self.hub.send([self.hub.event(2)])
            return execute(sql, values)

        raw.execute = execute_slowly
        return raw


def test_a_commit_made_while_another_is_read_takes_nothing_from_it(hubs):
    hub, told = hubs[0], []
    before = hub.poster.version
    hub.send([hub.event(1)])
    follower = Follower(Interrupted(hub), version=before, tell=told.append)
    follower.start()
    deadline = time.monotonic() + 10
    while len(told) < 2:
        assert time.monotonic() < deadline
        time.sleep(0.02)
    follower.stop()
    assert [(commit.previous, commit.version, commit.events) for commit in told] == [
        (before, before + 1, 1),
        (before + 1, before + 2, 1),
    ]
    assert [row.on_hand for commit in told for row in commit.stock] == [MICRO, 2 * MICRO]


def test_another_hub_becomes_the_voice_when_the_first_is_gone(hubs):
    first, second = hubs
    first.poster.stop()
    deadline = time.monotonic() + 10
    while not second.poster.is_voice:
        assert time.monotonic() < deadline
        time.sleep(0.02)
    second.send([second.event(1)])
    assert second.commits[-1].version == second.poster.version


def test_catalogue_writes_between_batches_are_seen_by_every_hub(hubs):
    first, second = hubs
    assert second.send([second.event(1, sku="NEW-1")]).outcomes[0].reason == "unknown_barcode"
    first.poster.write(lambda session: session.put_item(ItemIn("NEW-1", "New"))).result(10)
    assert second.send([second.event(2, sku="NEW-1")]).outcomes[0].outcome == "applied"


def test_what_one_hub_changes_holds_for_the_very_next_batch_of_another(hubs):
    first, second = hubs
    seqs = itertools.count(1)

    def outcome(**event):
        [told] = second.send([second.event(next(seqs), **event)]).outcomes
        return told.reason or told.outcome

    assert outcome(quantity="0.5") == "bad_quantity"
    first.poster.write(lambda session: session.put_item(ItemIn("W-100", "Widget", is_whole=False))).result(10)
    assert outcome(quantity="0.5") == "applied"

    assert outcome(kind="ship") == "applied"
    first.poster.write(lambda session: session.put_setting("negative_stock", "block")).result(10)
    assert outcome(kind="ship") == "not_enough_stock"

    receipt = second.event(next(seqs), quantity="7")
    first.send([first.event(1, kind="void", voids=receipt["id"], sku=None, quantity=None)], gateway="dock2")
    second.send([receipt])
    assert first.rows("SELECT on_hand FROM balance WHERE on_hand > 0") == []


def test_writes_and_batches_at_the_same_time_never_wait_in_a_circle(hubs):
    stop = threading.Event()

    def write(hub):
        number = 0
        while not stop.is_set():
            number += 1
            item = ItemIn("W-100", f"Widget {number}")
            hub.poster.write(lambda session, item=item: session.put_item(item)).result(30)

    def send(hub):
        for seq in range(1, 40):
            hub.send([hub.event(seq, location=f"NEW-{seq}")], gateway=f"dock{id(hub)}")

    with ThreadPoolExecutor(2) as writers:
        written = [writers.submit(write, hub) for hub in hubs]
        everywhere(hubs, [send, send])
        stop.set()
        for each in written:
            each.result(30)
    assert hubs[0].rows("SELECT sum(on_hand) FROM balance") == [(78 * MICRO,)]
