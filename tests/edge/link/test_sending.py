import itertools
import json

import pytest

from wire.codec import BATCH_BYTES_MAX, BATCH_EVENTS_MAX
from wire.feedback import Conflict


@pytest.mark.rule("BATCH-1")
def test_what_is_scanned_while_a_batch_is_in_flight_goes_into_the_next(linked):
    linked.connect_and_catch_up()
    linked.scan()
    sent = len(linked.broker.batches)
    linked.scan(3)
    assert len(linked.broker.batches) == sent
    linked.ack(1)
    assert [event["seq"] for event in linked.last["events"]] == [2, 3, 4]
    assert len(linked.broker.batches) == sent + 1


@pytest.mark.rule("BATCH-2")
def test_a_backlog_goes_out_in_contiguous_batches_within_both_limits(linked):
    linked.dock.scans(1200)
    linked.connect_and_catch_up()
    seen = []
    while linked.dock.stream.waiting:
        batch = linked.last
        assert len(batch["events"]) <= BATCH_EVENTS_MAX
        assert len(linked.broker.sent[-1].raw) <= BATCH_BYTES_MAX
        assert batch["first_seq"] == batch["events"][0]["seq"]
        seen += [event["seq"] for event in batch["events"]]
        linked.ack(seen[-1])
    assert seen == list(range(1, 1201))


@pytest.mark.rule("BATCH-2")
def test_long_scans_fill_a_batch_by_bytes(linked):
    for _ in range(60):
        linked.dock.scan("ß" * 4000)
    linked.connect_and_catch_up()
    assert 1 < len(linked.last["events"]) < 60
    assert len(linked.broker.sent[-1].raw) <= BATCH_BYTES_MAX


@pytest.mark.rule("BATCH-3")
def test_without_an_ack_the_same_events_go_out_again_after_growing_pauses_of_at_most_five_seconds(linked):
    linked.connect_and_catch_up()
    linked.scan(2)
    times = [linked.dock.clock.now_ms]
    for _ in range(10):
        count = len(linked.broker.batches)
        while len(linked.broker.batches) == count:
            linked.turn(50)
        times.append(linked.dock.clock.now_ms)
        assert [event["seq"] for event in linked.last["events"]] == [1, 2]
    gaps = [b - a for a, b in itertools.pairwise(times)]
    assert gaps[0] < gaps[4] <= gaps[-1] <= 2000 + 5000 + 100


@pytest.mark.rule("BATCH-3")
def test_after_a_reconnect_it_goes_on_from_the_first_unacknowledged_event(linked):
    linked.connect_and_catch_up()
    linked.scan(3)
    linked.ack(1)
    linked.link.disconnected()
    linked.connect()
    linked.ack(1)
    assert [event["seq"] for event in linked.last["events"]] == [2, 3]


@pytest.mark.rule("BATCH-4", "ACK-1")
def test_only_the_hubs_ack_moves_the_mark_whatever_the_broker_took(linked):
    linked.connect_and_catch_up()
    linked.scan(2)
    assert linked.dock.stream.waiting == 2
    linked.ack(2)
    assert linked.dock.stream.waiting == 0


def test_a_broker_that_takes_nothing_loses_nothing(linked):
    linked.connect_and_catch_up()
    linked.broker.up = False
    linked.scan(2)
    assert linked.link.sender.in_flight is None
    linked.broker.up = True
    linked.turn(500)
    assert [event["seq"] for event in linked.last["events"]] == [1, 2]


@pytest.mark.rule("ACK-2")
def test_an_ack_counts_for_everything_up_to_its_number(linked):
    linked.connect_and_catch_up()
    linked.scan(1)
    linked.scan(4)
    linked.ack(1)
    linked.ack(4)
    assert [event["seq"] for event in linked.last["events"]] == [5]


@pytest.mark.rule("ACK-3")
def test_an_ack_with_another_id_at_its_number_does_not_move_the_mark(linked):
    linked.connect_and_catch_up()
    linked.scan(2)
    linked.ack(2, through_id="0199e2a0-0000-7000-8000-000000000000")
    linked.ack(2, through_id=None)
    assert linked.dock.stream.current.mark == 0


@pytest.mark.rule("ACK-3")
def test_an_ack_of_another_ledger_does_not_move_the_mark(linked):
    linked.connect_and_catch_up()
    linked.scan(2)
    linked.ack(2, ledger="ledger-2", batch="older")
    assert linked.dock.stream.current.mark == 0
    linked.ack(2)
    assert linked.dock.stream.current.mark == 2


@pytest.mark.rule("ACK-3")
def test_an_ack_beyond_what_was_ever_numbered_does_not_move_the_mark(linked):
    linked.connect_and_catch_up()
    linked.scan(2)
    linked.ack(9, through_id="0199e2a0-0000-7000-8000-000000000000")
    assert linked.dock.stream.current.mark == 0


def test_the_ack_of_an_earlier_attempt_counts_too(linked):
    linked.connect_and_catch_up()
    linked.scan(2)
    first = linked.last["batch"]
    linked.turn(6000)
    assert linked.last["batch"] != first
    linked.ack(2, batch=first)
    assert linked.dock.stream.waiting == 0
    assert linked.link.sender.in_flight is None


@pytest.mark.rule("ACK-4")
def test_only_the_ack_of_the_batch_in_flight_moves_the_mark_back(linked):
    linked.connect_and_catch_up()
    linked.scan(3)
    linked.ack(3)
    linked.ack(1, batch="some-older-batch")
    assert linked.dock.stream.current.mark == 3
    linked.hub_status(incarnation="restored")
    linked.ack(1)
    assert linked.dock.stream.current.mark == 1
    assert [event["seq"] for event in linked.last["events"]] == [2, 3]


@pytest.mark.rule("ACK-5")
def test_the_first_ledger_seen_is_adopted_and_stored(linked):
    linked.connect()
    assert "ledger" not in linked.last
    linked.hub_status(ledger="first-ledger")
    linked.dock.reopen()
    assert linked.dock.stores.outbox.meta("ledger") == "first-ledger"


@pytest.mark.rule("ACK-5")
def test_a_ledger_is_adopted_from_an_ack_and_named_from_then_on(linked):
    linked.connect()
    linked.ack(0)
    linked.scan()
    assert linked.last["ledger"] == "ledger-1"


@pytest.mark.rule("ACK-6")
def test_a_hub_that_refuses_our_ledger_is_sent_nothing_until_the_right_one_is_there(linked):
    linked.connect_and_catch_up()
    linked.scan(2)
    linked.ack(0, ledger="ledger-2", refused="ledger", through_id=None)
    sent = len(linked.broker.batches)
    linked.scan(1)
    linked.turn(20_000)
    assert len(linked.broker.batches) == sent
    assert [strip.message for strip in linked.link.notices()] == ["WRONG_HUB"]
    assert linked.dock.stream.waiting == 3
    linked.hub_status(incarnation="the-right-one")
    linked.ack(0)
    assert [event["seq"] for event in linked.last["events"]] == [1, 2, 3]
    assert linked.link.notices()[0].message != "WRONG_HUB"


def test_while_only_a_hub_of_another_ledger_is_there_nothing_is_sent(linked):
    linked.connect_and_catch_up()
    linked.hub_status(ledger="ledger-2")
    sent = len(linked.broker.batches)
    linked.scan()
    linked.turn(10_000)
    assert len(linked.broker.batches) == sent


@pytest.mark.rule("CONF-2", "CONF-1")
def test_after_a_conflict_the_unacknowledged_events_go_on_in_a_new_epoch_with_their_ids(linked):
    linked.connect_and_catch_up()
    events = linked.scan(4)
    linked.ack(0)
    old = linked.last["epoch"]
    linked.turn(300)
    linked.ack(0, conflict=Conflict(seq=1, id=events[0], known_id="another"))
    assert linked.last["epoch"] != old
    assert [event["id"] for event in linked.last["events"]] == events
    assert [event["seq"] for event in linked.last["events"]] == [1, 2, 3, 4]
    assert linked.scan(1)
    linked.ack(4)
    assert [event["seq"] for event in linked.last["events"]] == [5]


@pytest.mark.rule("CONF-2")
def test_a_conflict_that_answers_no_batch_in_flight_changes_nothing(linked):
    linked.connect_and_catch_up()
    events = linked.scan(2)
    epoch = linked.last["epoch"]
    linked.ack(0, batch="older", conflict=Conflict(seq=1, id=events[0], known_id="another"))
    assert linked.dock.stream.current.epoch == epoch


@pytest.mark.rule("GAP-1")
def test_an_ack_that_names_an_earlier_place_makes_the_gateway_go_on_there(linked):
    linked.connect_and_catch_up()
    linked.scan(5)
    linked.ack(5)
    linked.scan(1)
    linked.ack(2)
    assert linked.last["first_seq"] == 3
    assert [event["seq"] for event in linked.last["events"]] == [3, 4, 5, 6]


@pytest.mark.rule("GAP-2", "REST-2")
def test_what_was_forgotten_after_thirty_days_is_named_by_oldest_seq(linked):
    linked.connect_and_catch_up()
    linked.scan(3)
    linked.ack(3, hub_time="2026-01-01T00:00:00.000Z")
    linked.scan(1)
    linked.ack(4, hub_time="2026-03-01T00:00:00.000Z")
    linked.turn(120_000)
    assert linked.dock.stream.current.oldest_seq == 4
    linked.hub_status(incarnation="restored")
    linked.ack(0, through_id=None)
    assert (linked.last["first_seq"], linked.last["oldest_seq"]) == (4, 4)
    assert [event["seq"] for event in linked.last["events"]] == [4]


@pytest.mark.rule("REST-1")
def test_every_connect_asks_with_an_empty_batch_for_each_epoch(linked):
    linked.connect_and_catch_up()
    events = linked.scan(1)
    linked.ack(1)
    events = linked.scan(2)
    linked.ack(1, conflict=Conflict(seq=2, id=events[0], known_id="another"))
    linked.link.disconnected()
    before = len(linked.broker.batches)
    linked.connect()
    first = linked.last
    linked.ack(1, first["epoch"])
    second = linked.last
    assert first["events"] == second["events"] == []
    assert [first["epoch"], second["epoch"]] == [state.epoch for state in linked.dock.stream.epochs]
    linked.ack(0, second["epoch"], through_id=None)
    assert [event["id"] for event in linked.last["events"]] == events
    assert len(linked.broker.batches) == before + 3


@pytest.mark.rule("REST-1")
def test_a_new_incarnation_is_asked_with_an_empty_batch(linked):
    linked.connect_and_catch_up()
    linked.hub_status(incarnation="inc-1")
    linked.ack(0)
    sent = len(linked.broker.batches)
    linked.hub_status(incarnation="inc-1")
    assert len(linked.broker.batches) == sent
    linked.hub_status(incarnation="inc-2")
    assert len(linked.broker.batches) == sent + 1
    assert linked.last["events"] == []


@pytest.mark.rule("REST-3")
def test_a_hub_that_lost_everything_gets_everything_again(linked):
    linked.connect_and_catch_up()
    events = linked.scan(700)
    linked.ack(300)
    linked.ack(700)
    assert linked.dock.stream.waiting == 0
    linked.hub_status(incarnation="restored")
    linked.ack(0, through_id=None)
    again = []
    while linked.dock.stream.waiting:
        again += [event["id"] for event in linked.last["events"]]
        linked.ack(len(again))
    assert again == events


def test_a_batch_is_json_with_the_fields_of_the_protocol(linked):
    linked.connect_and_catch_up()
    linked.scan(1)
    assert set(linked.last) == {
        "batch",
        "ledger",
        "epoch",
        "oldest_seq",
        "first_seq",
        "boot",
        "sent_at",
        "sent_mono_ms",
        "events",
    }
    assert linked.last["sent_mono_ms"] == linked.dock.clock.now_ms
    assert json.loads(json.dumps(linked.last["events"][0]))["quantity"] == "1"


def test_events_move_from_pending_to_answered_in_the_book(linked, applied):
    linked.connect_and_catch_up()
    first, second = linked.scan(2)
    linked.ack(2, outcomes=[applied(first), applied(second, "held", reason="unknown_barcode")])
    own = linked.dock.stores.outbox.own
    assert (own.event(first).state, own.event(second).state) == ("applied", "held")
    assert linked.dock.stream.held == 1
    assert [line.mark for line in linked.dock.stores.lanes["lane-1"].tape] == ["held", "applied"]
