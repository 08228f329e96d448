"""An independent hub against a real gateway process with `POST /scan`: marks, repeats, conflicts, restarts."""

from __future__ import annotations

import time
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from provisioning.mosquitto import PrivateMosquitto, free_port
from tests.system.plainhub import NO_ORDER, RECEIVE, WIDGET, PlainHub
from tests.system.plainwire import Wire
from tests.system.programs import Gateway, wait_until

pytestmark = pytest.mark.system

STATUS = "tallydock/v1/main/dock-1/status"


@pytest.fixture
def dock(mosquitto: PrivateMosquitto, tmp_path: Path) -> Iterator[Gateway]:
    program = Gateway(tmp_path / "dock", port=free_port(), broker=mosquitto.url)
    program.start()
    yield program
    program.kill()


@pytest.fixture
def plain_hub(mosquitto: PrivateMosquitto) -> Iterator[PlainHub]:
    hub = PlainHub(mosquitto.port)
    yield hub
    hub.close()


def begin(dock: Gateway) -> None:
    """Start a blind receipt: from here each item scan is one event."""
    dock.scan(RECEIVE)
    dock.scan(NO_ORDER)


def receive(dock: Gateway) -> str:
    """Scan one Widget and return the id of its event."""
    answer = dock.scan(WIDGET)
    assert len(answer["events"]) == 1, answer
    return answer["events"][0]


def seqs(batch: dict[str, Any]) -> list[int]:
    return [event["seq"] for event in batch["events"]]


def settled(hub: PlainHub) -> int:
    """Wait until the first exchange after the connect is over; return the number of batches by then."""
    hub.await_batch(since=0, full=False)
    time.sleep(0.3)
    return len(hub.batches)


@pytest.mark.rule("REST-1", "ACK-5", "BIRTH-1")
def test_a_gateway_says_hello_with_an_empty_batch_and_adopts_the_first_ledger(
    dock: Gateway, plain_hub: PlainHub
) -> None:
    hello = plain_hub.await_batch(since=0, full=False)
    assert hello["events"] == []
    assert hello["epoch"]
    begin(dock)
    at = settled(plain_hub)
    first = receive(dock)
    batch = plain_hub.await_batch(since=at)
    assert batch["ledger"] == plain_hub.ledger
    assert (batch["first_seq"], seqs(batch), batch["events"][0]["id"]) == (1, [1], first)
    event = batch["events"][0]
    assert (event["kind"], event["quantity"], event["scan"], event["location"]) == ("receipt", "1", WIDGET, "RECEIVING")
    assert {"at", "boot", "mono_ms", "clock", "scanner"} <= set(event)
    assert batch["boot"] == event["boot"]
    assert batch["sent_mono_ms"] >= event["mono_ms"]


@pytest.mark.rule("BATCH-1", "BATCH-3", "BATCH-4")
def test_one_batch_is_in_flight_and_is_sent_again_until_the_hub_itself_answers(
    dock: Gateway, plain_hub: PlainHub
) -> None:
    begin(dock)
    at = settled(plain_hub)
    plain_hub.answering = False
    first = receive(dock)
    assert plain_hub.await_batch(since=at)["events"][0]["id"] == first
    more = [receive(dock) for _ in range(3)]
    wait_until("it is sent again", lambda: len([b for b in plain_hub.batches[at:] if b["events"]]) >= 2, timeout_s=20)
    for batch in plain_hub.batches[at:]:
        if batch["events"]:
            assert batch["first_seq"] == 1
            assert batch["events"][0]["id"] == first
    plain_hub.answering = True
    plain_hub.acknowledge([b for b in plain_hub.batches if b["events"]][-1])
    wait_until("the rest follows", lambda: set(more) <= set(plain_hub.ids(plain_hub.batches[0]["epoch"]).values()))
    assert list(plain_hub.ids(plain_hub.batches[0]["epoch"]).values()) == [first, *more]


@pytest.mark.rule("ACK-3")
@pytest.mark.parametrize("lie", ["another ledger", "another id", "too far"])
def test_the_mark_does_not_move_forward_on_an_ack_that_does_not_know_the_events(
    dock: Gateway, plain_hub: PlainHub, lie: str
) -> None:
    begin(dock)
    at = settled(plain_hub)
    plain_hub.answering = False
    first = receive(dock)
    batch = plain_hub.await_batch(since=at)
    fields: dict[str, dict[str, Any]] = {
        "another ledger": {"ledger": str(uuid.uuid4())},
        "another id": {"through_id": str(uuid.uuid4())},
        "too far": {"through_seq": 99, "through_id": str(uuid.uuid4())},
    }
    before = len(plain_hub.batches)
    plain_hub.acknowledge(batch, **fields[lie])
    again = plain_hub.await_batch(since=before, timeout_s=20)
    assert (again["first_seq"], again["events"][0]["id"]) == (1, first)


@pytest.mark.rule("ACK-4", "REST-3")
def test_the_mark_moves_back_on_the_ack_of_the_batch_in_flight_and_every_event_comes_again(
    dock: Gateway, plain_hub: PlainHub
) -> None:
    begin(dock)
    settled(plain_hub)
    sent = [receive(dock) for _ in range(5)]
    epoch = plain_hub.batches[0]["epoch"]
    wait_until("all are acknowledged", lambda: len(plain_hub.ids(epoch)) == 5)
    time.sleep(0.3)
    plain_hub.answering = False
    at = len(plain_hub.batches)
    last = receive(dock)
    batch = plain_hub.await_batch(since=at)
    assert batch["first_seq"] == 6
    before = len(plain_hub.batches)
    # A late ack of another batch that knows less changes nothing ...
    plain_hub.acknowledge(batch, batch=str(uuid.uuid4()), through_seq=1, through_id=sent[0], outcomes=None)
    assert plain_hub.await_batch(since=before, timeout_s=20)["first_seq"] == 6
    # ... the answer to the one in flight does: this hub was restored from an older copy.
    before = len(plain_hub.batches)
    in_flight = [b for b in plain_hub.batches if b["events"]][-1]
    plain_hub.answering = True
    plain_hub.acknowledge(in_flight, through_seq=2, through_id=sent[1], outcomes=None)
    again = plain_hub.await_batch(since=before, timeout_s=20)
    assert again["first_seq"] == 3
    wait_until(
        "all of them again",
        lambda: [e["id"] for b in plain_hub.batches[before:] for e in b["events"]] == [*sent[2:], last],
    )


@pytest.mark.rule("CONF-2")
def test_a_conflict_starts_a_new_epoch_with_the_unacknowledged_events(dock: Gateway, plain_hub: PlainHub) -> None:
    begin(dock)
    at = settled(plain_hub)
    receive(dock)
    plain_hub.await_batch(since=at)
    time.sleep(0.3)
    plain_hub.answering = False
    at = len(plain_hub.batches)
    cloned = [receive(dock)]
    batch = plain_hub.await_batch(since=at)
    cloned += [receive(dock)]
    before = len(plain_hub.batches)
    plain_hub.answering = True
    conflict = {"seq": 2, "id": cloned[0], "known_id": str(uuid.uuid4())}
    plain_hub.acknowledge(batch, through_seq=2, through_id=conflict["known_id"], outcomes=None, conflict=conflict)

    def moved() -> list[dict[str, Any]]:
        return [b for b in plain_hub.batches[before:] if b["epoch"] != batch["epoch"] and b["events"]]

    wait_until("the events come in a new epoch", lambda: sum(len(b["events"]) for b in moved()) >= 2, timeout_s=20)
    assert [e["id"] for b in moved() for e in b["events"]][:2] == cloned
    assert moved()[0]["first_seq"] == 1
    after = receive(dock)
    wait_until("and so does what follows", lambda: after in plain_hub.ids(moved()[0]["epoch"]).values())


@pytest.mark.rule("REST-1")
def test_a_new_incarnation_of_the_hub_is_greeted_with_an_empty_batch(dock: Gateway, plain_hub: PlainHub) -> None:
    at = settled(plain_hub)
    plain_hub.incarnation = uuid.uuid4().hex
    plain_hub.announce()
    assert plain_hub.await_batch(since=at, full=False)["events"] == []


@pytest.mark.rule("CONN-2", "BIRTH-1")
def test_after_a_broker_that_forgot_everything_the_gateway_is_there_again_with_a_higher_birth(
    dock: Gateway, mosquitto: PrivateMosquitto, plain_hub: PlainHub
) -> None:
    settled(plain_hub)
    first = plain_hub.wire.await_message("a birth", lambda topic, c: topic == STATUS and c["online"])
    plain_hub.close()
    mosquitto.restart()
    with Wire(mosquitto.port, STATUS) as wire:
        second = wire.await_message("a birth on the new broker", lambda topic, c: topic == STATUS and c["online"])
        assert second["birth"] > first["birth"]
        dock.kill()
        death = wire.await_message("its last will", lambda topic, c: topic == STATUS and not c["online"], timeout_s=40)
        assert death["birth"] == second["birth"]


@pytest.mark.rule("SEQ-1")
def test_events_are_numbered_without_gap_or_reuse_over_kills(dock: Gateway, plain_hub: PlainHub) -> None:
    begin(dock)
    kept: list[str] = []
    for _ in range(3):
        kept += [receive(dock) for _ in range(7)]
        dock.kill()
        dock.start()
    kept += [receive(dock)]
    epoch = next(b["epoch"] for b in plain_hub.batches if b["events"])
    wait_until("all are there", lambda: len(plain_hub.ids(epoch)) == len(kept))
    assert plain_hub.ids(epoch) == dict(enumerate(kept, start=1))


def test_the_same_scan_id_three_times_is_one_event_and_three_equal_answers_also_over_a_kill(
    dock: Gateway, plain_hub: PlainHub
) -> None:
    wait_until("the dock knows the Widget", lambda: dock.scan(WIDGET)["result"] != "unknown", every_s=0.6)
    begin(dock)
    scan_id = str(uuid.uuid4())
    first = dock.scan(WIDGET, scan_id=scan_id)
    second = dock.scan(WIDGET, scan_id=scan_id)
    dock.kill()
    dock.start()
    third = dock.scan(WIDGET, scan_id=scan_id)
    assert first == second == third
    assert first["result"] == "stored"
    assert set(first) == {"result", "message", "events"}
    marker = receive(dock)
    epoch = next(b["epoch"] for b in plain_hub.batches if b["events"])
    wait_until("the marker is there", lambda: marker in plain_hub.ids(epoch).values())
    assert plain_hub.ids(epoch) == {1: first["events"][0], 2: marker}


@pytest.mark.rule("BATCH-2", "BATCH-4", "REST-2")
def test_a_backlog_goes_out_in_large_batches_within_the_limits(
    dock: Gateway, mosquitto: PrivateMosquitto, plain_hub: PlainHub
) -> None:
    begin(dock)
    settled(plain_hub)
    plain_hub.answering = False
    kept = [receive(dock) for _ in range(600)]
    at = len(plain_hub.batches)
    plain_hub.answering = True
    epoch = plain_hub.batches[0]["epoch"]
    wait_until("all are there", lambda: len(plain_hub.ids(epoch)) == len(kept), timeout_s=30)
    assert list(plain_hub.ids(epoch).values()) == kept
    sizes = [len(batch["events"]) for batch in plain_hub.batches[at:] if batch["events"]]
    assert max(sizes) <= 500
    assert max(sizes) >= 100
    for batch in plain_hub.batches:
        assert seqs(batch) == list(range(batch["first_seq"], batch["first_seq"] + len(batch["events"])))


BAD_SCANS: list[tuple[Any, dict[str, str]]] = [
    (b"not json", {}),
    (b"\xff\xfe", {}),
    ([], {}),
    ({"scanner": "page-1", "text": WIDGET}, {}),
    ({"id": "no-uuid", "scanner": "page-1", "text": WIDGET}, {}),
    ({"id": str(uuid.uuid4()), "scanner": "page-1", "text": 5}, {}),
    ({"id": str(uuid.uuid4()), "scanner": "page-1", "text": WIDGET}, {"Content-Type": "text/plain"}),
    ({"id": str(uuid.uuid4()), "scanner": "page-1", "text": WIDGET}, {"Origin": "http://elsewhere.example"}),
]


@pytest.mark.parametrize(("body", "headers"), BAD_SCANS)
def test_a_scan_that_is_no_scan_is_refused_and_stores_nothing(
    dock: Gateway, plain_hub: PlainHub, body: Any, headers: dict[str, str]
) -> None:
    begin(dock)
    status, _ = dock.offer(body, headers=headers)
    assert 400 <= status < 500
    marker = receive(dock)
    at = plain_hub.await_batch(since=0)
    assert at["events"][0]["id"] == marker
