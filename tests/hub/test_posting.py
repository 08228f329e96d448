"""The posting path with its database: repeats, conflicts, gaps, holes, poison, holds, and the proof of the books afterwards."""

from __future__ import annotations

import itertools
import json
import queue
import threading

import pytest

from hub.core.decide import decide
from hub.posting import Stopped
from wire.amounts import MICRO

NOW = 1_795_342_272_345  # 2026-11-22T10:11:12.345Z
AT = "2026-11-22T10:11:12.000Z"


@pytest.mark.rule("ACK-1", "ACK-7")
def test_an_acknowledged_receipt_is_on_disk_with_its_quantities(hub):
    ack = hub.send([hub.event(1, document="PO-1001", quantity="12")])
    assert hub.rows("SELECT quantity FROM movement") == [(12 * MICRO,)]
    outcome = ack.outcomes[0]
    assert (outcome.outcome, outcome.sku, outcome.location, outcome.on_hand) == ("applied", "W-100", "A-01", "12")
    assert (outcome.document.number, outcome.document.ordered, outcome.document.done) == ("PO-1001", "40", "12")
    assert ack.ledger == hub.poster.ledger


@pytest.mark.rule("ACK-2")
def test_through_seq_is_cumulative_and_names_the_event_there(hub):
    assert hub.send([]).through_seq == 0
    events = [hub.event(seq) for seq in (1, 2, 3)]
    ack = hub.send(events)
    assert (ack.through_seq, ack.through_id) == (3, events[-1]["id"])
    ack = hub.send(events[:1])
    assert (ack.through_seq, ack.through_id) == (3, events[-1]["id"])


@pytest.mark.rule("SEQ-2", "ACK-7")
def test_the_same_batch_a_hundred_times_is_one_movement_each(hub):
    events = [hub.event(seq) for seq in (1, 2, 3)]
    hub.send(events)
    version = hub.poster.version
    for _ in range(99):
        ack = hub.send(events)
    assert hub.number_of("movement") == 3
    assert hub.poster.version == version
    assert [(o.outcome, o.repeat, o.on_hand) for o in ack.outcomes] == [("applied", True, "3")] * 3


@pytest.mark.rule("SEQ-2", "CONF-2")
def test_an_event_under_another_epoch_or_from_another_source_is_a_repeat(hub):
    first = hub.event(1)
    hub.send([first])
    again = hub.send([first], epoch="e2")
    other = hub.send([{**first, "id": first["id"].upper()}], gateway="dock2")
    over_http = hub.post({key: value for key, value in first.items() if key not in ("seq", "clock")})
    assert (again.outcomes[0].repeat, other.outcomes[0].repeat, over_http[0].repeat) == (True, True, True)
    assert (again.through_seq, again.through_id) == (1, first["id"])
    assert hub.number_of("movement") == 1


@pytest.mark.rule("ACK-6")
def test_a_batch_for_another_ledger_is_refused_and_nothing_is_posted(hub):
    hub.send([hub.event(1)])
    ack = hub.send([hub.event(2)], ledger="another")
    assert (ack.refused, ack.ledger, ack.through_seq, ack.outcomes) == ("ledger", hub.poster.ledger, 1, None)
    assert hub.number_of("event") == 1


@pytest.mark.rule("ACK-8")
def test_a_held_event_does_not_stop_later_ones(hub):
    ack = hub.send([hub.event(1), hub.event(2, sku=None, scan="9990001112226"), hub.event(3)])
    assert [o.outcome for o in ack.outcomes] == ["applied", "held", "applied"]
    assert ack.outcomes[1].reason == "unknown_barcode"
    assert hub.rows("SELECT reason, state FROM hold") == [("unknown_barcode", "open")]


@pytest.mark.rule("CONF-1")
def test_a_known_seq_under_another_id_is_a_conflict_and_nothing_of_the_batch_is_posted(hub):
    known = hub.event(1)
    hub.send([known])
    clone = hub.event(1)
    for _ in range(2):
        ack = hub.send([clone, hub.event(2)])
    assert (ack.conflict.seq, ack.conflict.id, ack.conflict.known_id) == (1, clone["id"], known["id"])
    assert hub.number_of("event") == 1
    assert hub.rows("SELECT count(*) FROM alarm WHERE kind = 'conflict'") == [(1,)]


@pytest.mark.rule("GAP-1")
def test_a_batch_after_a_gap_is_not_posted_and_told_where_to_go_on(hub):
    hub.send([hub.event(1)])
    ack = hub.send([hub.event(3)], oldest_seq=1)
    assert (ack.through_seq, ack.outcomes) == (1, [])
    assert hub.number_of("event") == 1


@pytest.mark.rule("GAP-2")
def test_what_a_gateway_no_longer_has_is_recorded_as_a_hole(hub):
    hub.send([hub.event(1)])
    ack = hub.send([hub.event(5)], oldest_seq=4)
    assert (ack.through_seq, ack.through_id, ack.outcomes) == (3, None, [])
    ack = hub.send([hub.event(4), hub.event(5)], oldest_seq=4)
    assert ack.through_seq == 5
    assert hub.proof().holes == [{"stream": "main/dock1/e1", "from": 2, "to": 3}]
    assert hub.rows("SELECT kind FROM alarm WHERE kind <> 'no_cost'") == [("hole",)]


@pytest.mark.rule("GAP-3")
def test_of_a_batch_that_skips_only_the_beginning_is_taken(hub):
    ack = hub.send([hub.event(1), hub.event(2), hub.event(4)])
    assert (ack.through_seq, len(ack.outcomes)) == (2, 2)


@pytest.mark.rule("REST-3")
def test_a_restored_hub_gets_the_missing_events_back(hub, open_hub, stores):
    events = [hub.event(seq) for seq in range(1, 6)]
    hub.send(events[:2])
    hub.poster.stop()
    backup = stores.copy(hub.place)
    open_hub(hub.place).send(events[2:])
    restored = open_hub(backup)
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
    events = [hub.event(1), hub.event(2, reason="poison"), hub.event(3)]
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
        b'{"id": "0192f0c1-2345-7abc-8def-0123456789ab", "kind": "receipt", "scan": "\\ud800"}',
        b'{"id": "0192f0c1-2345-7abc-8def-0123456789ab", "kind": "receipt", "quantity": NaN}',
        b'{"id": "0192f0c1-2345-7abc-8def-0123456789ab", "deep": ' + b"[" * 5_000 + b"]" * 5_000 + b"}",
    ],
    ids=lambda raw: raw[:80].decode(),
)
def test_an_unreadable_event_is_held_in_its_place(hub, raw):
    events = [json.dumps(hub.event(1)).encode(), raw, json.dumps(hub.event(3)).encode()]
    for is_repeat in (None, True):
        ack = hub.send(events, first=1)
        assert (ack.through_seq, ack.outcomes[1].outcome, ack.outcomes[1].reason) == (3, "held", "malformed")
        assert ack.outcomes[1].repeat is is_repeat
    assert hub.number_of("movement") == 2


@pytest.mark.rule("TIME-1")
def test_order_is_by_seq_whatever_the_clocks_say(hub):
    late = hub.event(1, kind="ship", quantity="2", at="2026-11-22T09:00:00.000Z")
    hub.send([late, hub.event(2, quantity="2", unit_cost="3.00", at="2026-11-22T08:00:00.000Z")])
    assert [row[0] for row in hub.rows("SELECT quantity FROM movement ORDER BY id")] == [-2 * MICRO, 2 * MICRO]


@pytest.mark.rule("TIME-2")
def test_an_unsynced_clock_of_the_same_boot_counts_back_from_the_arrival(hub):
    event = hub.event(1, clock="unsynced", boot="b1", mono_ms=1_000, at="1999-01-01T00:00:00.000Z")
    hub.send([event], boot="b1", sent_mono_ms=61_000)
    assert hub.rows("SELECT occurred_at, at_earliest FROM event") == [(NOW - 60_000, None)]


@pytest.mark.rule("TIME-3")
def test_an_unsynced_clock_of_an_earlier_boot_is_bracketed_by_its_neighbours(hub):
    unsynced = hub.event(2, clock="unsynced", boot="b0", mono_ms=5, at="1999-01-01T00:00:00.000Z")
    before, after = "2026-11-22T09:00:00.000Z", "2026-11-22T10:00:00.000Z"
    hub.send([hub.event(1, at=before), unsynced, hub.event(3, at=after)], boot="b1", sent_mono_ms=9)
    at, earliest, latest = hub.rows("SELECT occurred_at, at_earliest, at_latest FROM event WHERE seq = 2")[0]
    assert (latest - earliest, at) == (3_600_000, earliest)


@pytest.mark.rule("TIME-4")
@pytest.mark.parametrize(
    "at", ["2026-11-22T10:16:13.000Z", "2019-12-31T23:59:59.000Z", "yesterday", "2026-11-22T10:11:12"]
)
def test_an_impossible_time_is_held(hub, at):
    assert hub.send([hub.event(1, at=at)]).outcomes[0].reason == "impossible_time"
    assert hub.number_of("movement") == 0


def test_every_commit_that_changes_something_has_one_version(hub):
    before = hub.poster.version
    hub.send([hub.event(1)])
    hub.send([])
    commit = hub.commits[-1]
    assert (commit.version, commit.previous, hub.poster.version) == (before + 1, before, before + 1)
    assert hub.rows("SELECT version FROM balance") == [(before + 1,)]


def test_an_ack_waits_for_nobody_who_is_told_of_the_commit(hub):
    acked, told = threading.Event(), queue.SimpleQueue()
    # The commit of the catalogue may still be told.
    hub.poster.on_commit(lambda commit: told.put(acked.wait(10)) if commit.events else None)
    hub.send([hub.event(1)])
    acked.set()
    assert told.get(timeout=20)


def test_a_stopped_poster_takes_no_more_work(open_hub):
    hub = open_hub()
    hub.poster.stop()
    with pytest.raises(Stopped):
        hub.poster.submit_events([], actor="alice")


def test_a_hub_that_starts_again_goes_on_where_it_was(hub, open_hub):
    events = [hub.event(1), hub.event(2)]
    hub.send(events)
    hub.poster.stop()
    again = open_hub(hub.place)
    assert again.poster.ledger == hub.poster.ledger
    assert again.send(events).outcomes[0].repeat
    assert again.send([hub.event(3)]).outcomes[0].on_hand == "3"


def test_fifty_receivers_on_one_line_never_pass_its_tolerance(hub):
    def receiver(number):
        hub.send([hub.event(seq, document="PO-1001") for seq in (1, 2)], gateway=f"dock{number}")

    threads = [threading.Thread(target=receiver, args=(number,)) for number in range(50)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert hub.rows("SELECT received FROM document_line WHERE id = 1") == [(40 * MICRO,)]
    assert hub.rows("SELECT count(*) FROM hold WHERE reason = 'over_receipt'") == [(60,)]


def test_redelivery_in_any_cut_and_order_books_each_scan_once(open_hub):
    hub = open_hub().seed()
    events = [
        hub.event(seq, kind=kind)
        for seq, kind in zip(range(1, 31), itertools.cycle(["receipt", "pick", "ship"]), strict=False)
    ]
    for first, last in [(0, 7), (3, 12), (0, 30), (10, 30), (29, 30), (0, 30)]:
        hub.send(events[first:last])
    assert hub.number_of("event") == 30
    hub.proof()


@pytest.mark.parametrize("more", [b"9" * 5_000, b"1e999", b"[" * 900 + b"]" * 900, b'{"a": {"a": null}, "a": 2}'])
def test_fields_that_the_hub_does_not_know_are_kept_as_they_came(hub, more):
    raw = json.dumps(hub.event(1)).encode()[:-1] + b', "more": ' + more + b"}"
    assert hub.send([raw], first=1).outcomes[0].outcome == "applied"
    assert hub.rows("SELECT payload FROM event") == [(raw.decode(),)]
    hub.proof()


@pytest.mark.parametrize("field", ["id", "kind", "at", "sku", "quantity", "document", "unit_cost", "expiry"])
def test_the_answer_to_a_long_text_is_short_and_says_what_to_do(hub, field):
    [outcome] = hub.send([hub.event(1, **{field: "x" * 100_000})], first=1).outcomes
    assert outcome.outcome == "held"
    assert 20 < len(outcome.message) < 500
    assert hub.rows("SELECT length(payload) > 100000 FROM event") in ([(True,)], [(1,)])


def test_a_void_of_a_count_takes_back_what_late_events_corrected_on_it(hub):
    hub.post(hub.event(quantity="100", unit_cost="2.00", at="2026-11-22T08:00:00.000Z"))
    count = hub.event(kind="count", quantity="95", at="2026-11-22T09:00:00.000Z")
    hub.post(count)
    late = hub.event(kind="pick", quantity="5", to_location="STAGING", at="2026-11-22T08:55:00.000Z")
    undone = hub.event(kind="pick", quantity="3", to_location="STAGING", at="2026-11-22T08:56:00.000Z")
    hub.post(late, undone)
    hub.post(hub.event(kind="void", voids=undone["id"], sku=None, quantity=None, location=None))

    hub.post(hub.event(kind="void", voids=count["id"], sku=None, quantity=None, location=None))

    assert hub.rows("SELECT on_hand FROM balance ORDER BY location_id") == [(95 * MICRO,), (5 * MICRO,)]
