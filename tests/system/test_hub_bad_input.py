"""An independent gateway that sends nonsense to a real hub: everything is kept with a reason, and the stream goes on."""

from __future__ import annotations

import json
import uuid
from typing import Any

import pytest

from provisioning.mosquitto import PrivateMosquitto
from tests.system.plainwire import PlainGateway, now, receipt
from tests.system.programs import Hub, wait_until
from tests.system.test_hub_streams import holds_of, ids, movements_of

pytestmark = pytest.mark.system


@pytest.mark.rule("ACK-8")
@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"sku": None, "scan": "9990001112226"}, "unknown_barcode"),
        ({"document": "PO-9999"}, "unknown_document"),
        ({"quantity": "0"}, "bad_quantity"),
        ({"quantity": "1000000000"}, "bad_quantity"),
        ({"quantity": "-3"}, "bad_quantity"),
        ({"quantity": "many"}, "bad_quantity"),
        ({"quantity": "١٢"}, "bad_quantity"),
        ({"kind": "teleport"}, "unknown_kind"),
    ],
)
def test_what_cannot_be_booked_is_held_with_its_reason_and_later_events_do_not_wait(
    hub: Hub, gateway: PlainGateway, fields: dict[str, Any], reason: str
) -> None:
    event = {key: value for key, value in receipt(**fields).items() if value is not None}
    batch = gateway.batch(1, [event, receipt()])
    ack = gateway.exchange(batch)
    assert ack["through_seq"] == 2
    assert (ack["outcomes"][0]["outcome"], ack["outcomes"][0]["reason"]) == ("held", reason)
    assert ack["outcomes"][1]["outcome"] == "applied"
    assert movements_of(hub, ids(batch)[0]) == []
    assert [hold["reason"] for hold in holds_of(hub, ids(batch)[0])] == [reason]


@pytest.mark.rule("TIME-4")
@pytest.mark.parametrize("at", [pytest.param(now(3600), id="an hour ahead"), "2019-12-31T23:59:59.000Z"])
def test_a_synced_clock_that_cannot_be_right_is_held(hub: Hub, gateway: PlainGateway, at: str) -> None:
    batch = gateway.batch(1, [receipt(at=at)])
    outcome = gateway.exchange(batch)["outcomes"][0]
    assert (outcome["outcome"], outcome["reason"]) == ("held", "impossible_time")
    assert movements_of(hub, *ids(batch)) == []


@pytest.mark.rule("BAD-2")
@pytest.mark.parametrize(
    "event",
    [
        {"id": "no-uuid", "kind": "receipt", "quantity": "1"},
        {"kind": 7, "quantity": "1"},
        {"quantity": {"deep": [1]}},
        {"kind": "receipt", "sku": ["W-100"]},
    ],
)
def test_an_event_that_cannot_be_read_is_held_in_its_place(
    hub: Hub, gateway: PlainGateway, event: dict[str, Any]
) -> None:
    batch = gateway.batch(1, [receipt(), event, receipt()])
    ack = gateway.exchange(batch)
    assert ack["through_seq"] == 3
    assert [o["outcome"] for o in ack["outcomes"]] == ["applied", "held", "applied"]
    assert ack["outcomes"][1]["reason"] in ("malformed", "unknown_kind")


@pytest.mark.rule("BAD-2")
@pytest.mark.parametrize("event", [None, 7, "text", [], {}])
def test_what_is_no_event_at_all_does_not_stop_the_stream(gateway: PlainGateway, event: Any) -> None:
    batch = gateway.batch(1, [receipt()])
    batch["events"].append(event)
    batch["events"].append({"id": str(uuid.uuid4()), "seq": 3} | receipt(at=now(), clock="synced"))
    gateway.send(batch)
    gateway.exchange(gateway.batch(4, []))
    # Whether a thing without a seq has a place is the hub's to say; what came before it is in, and the stream goes on.
    through = gateway.exchange(gateway.batch(1, []))["through_seq"]
    assert through in (1, 3)
    assert gateway.exchange(gateway.batch(through + 1, [receipt()]))["through_seq"] == through + 1


@pytest.mark.rule("BAD-2")
@pytest.mark.parametrize("scan", ["\ud800", "[" * 3_000, float("nan")], ids=["lone surrogate", "text", "no number"])
def test_what_json_readers_refuse_is_held_in_its_place_under_its_own_id(
    hub: Hub, gateway: PlainGateway, scan: Any
) -> None:
    batch = gateway.batch(1, [receipt(), receipt(scan=scan), receipt()])
    ack = gateway.exchange(batch)
    assert (ack["through_seq"], [o["id"] for o in ack["outcomes"]]) == (3, ids(batch))
    assert ack["outcomes"][2]["outcome"] == "applied"
    again = gateway.exchange(batch)
    assert [o["repeat"] for o in again["outcomes"]] == [True, True, True]
    assert len(movements_of(hub, *ids(batch))) in (2, 3)


@pytest.mark.rule("BIRTH-3")
def test_a_birth_that_no_database_keeps_hides_neither_later_births_nor_bad_payloads(
    hub: Hub, gateway: PlainGateway
) -> None:
    def told() -> list[tuple[bool, int]]:
        return [(row["online"], row["queued"]) for row in hub.every("/api/v1/gateways") if row["name"] == gateway.name]

    gateway.wire.send(gateway.topic("status"), {"birth": 2**70, "online": True})
    gateway.wire.send(gateway.topic("status"), {"birth": 3, "online": True, "queued": 4, "scanners": ["hand-1"]})
    wait_until("the second birth counts", lambda: told() == [(True, 4)])
    before = len(hub.every("/api/v1/holds"))
    gateway.send(f"no batch of {gateway.name}".encode())
    wait_until("the bad payload is kept", lambda: len(hub.every("/api/v1/holds")) == before + 1)


GARBAGE = {
    "not UTF-8": b"\xff\xfe\x00scan" * 20,
    "64 KiB of nothing": b"\x00" * 65_536,
    "64 KiB of JSON": json.dumps({"events": "x" * 65_000}).encode(),
    "no JSON": b"hello",
    "empty": b"",
    "a list": b"[1,2,3]",
    "a wrong shape": b'{"epoch": 5, "first_seq": "one", "events": {}}',
    "deep": b"[" * 20_000,
}


@pytest.mark.rule("BAD-1")
@pytest.mark.parametrize("name", GARBAGE)
def test_a_payload_that_is_no_batch_becomes_one_held_record_and_gets_no_ack(
    hub: Hub, gateway: PlainGateway, name: str
) -> None:
    def held() -> int:
        return len(hub.every("/api/v1/holds"))

    before = held()
    unique = GARBAGE[name]
    gateway.send(unique)
    wait_until("one record more", lambda: held() == before + 1)
    for _ in range(5):
        gateway.send(unique)
    ack = gateway.exchange(gateway.batch(1, [receipt()]))
    assert ack["outcomes"][0]["outcome"] == "applied"
    assert held() == before + 1
    assert [c for t, c in gateway.wire.messages if t == gateway.topic("acks")] == [ack]


@pytest.mark.rule("NAME-1")
@pytest.mark.parametrize(
    "topic",
    [
        "tallydock/v2/main/{name}/events",
        "tallydock/v1/Main/{name}/events",
        "tallydock/v1/main/{name}_x/events",
        "tallydock/v1/main/{name}/other",
    ],
)
def test_a_topic_of_another_version_or_with_a_bad_name_changes_nothing(
    hub: Hub, gateway: PlainGateway, topic: str
) -> None:
    batch = gateway.batch(1, [receipt()])
    gateway.wire.send(topic.format(name=gateway.name), batch)
    assert gateway.exchange(gateway.batch(1, []))["through_seq"] == 0
    assert movements_of(hub, *ids(batch)) == []


def test_fields_that_the_hub_does_not_know_are_kept_not_refused(hub: Hub, gateway: PlainGateway) -> None:
    batch = gateway.batch(1, [receipt(colour="green")], surprise={"a": 1})
    assert gateway.exchange(batch)["outcomes"][0]["outcome"] == "applied"


def test_a_field_of_64_kib_is_taken_or_held_but_never_breaks_the_stream(gateway: PlainGateway) -> None:
    ack = gateway.exchange(gateway.batch(1, [receipt(scan="7" * 65_536, sku=None), receipt()]))
    assert ack["through_seq"] == 2
    assert ack["outcomes"][1]["outcome"] == "applied"


@pytest.mark.rule("BIRTH-1", "FEED-2", "NAME-1")
@pytest.mark.parametrize("leaf", ["status", "ask"])
def test_nonsense_on_the_other_topics_does_not_stop_the_hub(
    broker: PrivateMosquitto, gateway: PlainGateway, leaf: str
) -> None:
    for payload in (
        b"\xff\xff",
        b"{}",
        b"[]",
        b'{"ask": 5, "birth": "x"}',
        b'{"ask": "a", "version": -3, "cursor": "????"}',
    ):
        gateway.wire.send(gateway.topic(leaf), payload)
    assert gateway.exchange(gateway.batch(1, [receipt()]))["through_seq"] == 1


def test_after_all_of_it_the_books_are_right(hub: Hub) -> None:
    proof = hub.check()
    assert proof.returncode == 0, proof.stdout + proof.stderr
