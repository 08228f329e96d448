"""An independent gateway against a real hub and broker: streams, batches and acks, letter by letter of docs/protocol.md."""

from __future__ import annotations

import uuid
from typing import Any

import pytest

from provisioning.mosquitto import PrivateMosquitto
from tests.system.plainwire import PlainGateway, Wire, receipt
from tests.system.programs import Hub, wait_until

pytestmark = pytest.mark.system


def movements_of(hub: Hub, *event_ids: str) -> list[dict[str, Any]]:
    return [row for row in hub.every("/api/v1/movements?sku=W-100") if row["event"] in event_ids]


def ids(batch: dict[str, Any]) -> list[str]:
    return [event["id"] for event in batch["events"]]


def holds_of(hub: Hub, event_id: str) -> list[dict[str, Any]]:
    return [hold for hold in hub.every("/api/v1/holds") if hold["event"].get("id") == event_id]


@pytest.mark.rule("HUB-1")
def test_the_hub_says_who_it_is(hub: Hub, gateway: PlainGateway) -> None:
    status = gateway.wire.await_message("a hub's status", lambda topic, _: topic.startswith("tallydock/v1/hub/"))
    assert status["online"] is True
    assert uuid.UUID(status["ledger"])
    assert status["incarnation"]
    assert status["version"]


@pytest.mark.rule("ACK-1", "ACK-2", "ACK-7")
def test_a_batch_is_acknowledged_through_its_last_event_and_is_in_the_books_by_then(
    hub: Hub, gateway: PlainGateway
) -> None:
    batch = gateway.batch(
        1, [receipt(), receipt(quantity="12"), receipt(quantity="0.5", sku="W-100", location="B-09-01")]
    )
    ack = gateway.exchange(batch)
    assert ack["epoch"] == gateway.epoch
    assert (ack["through_seq"], ack["through_id"]) == (3, ids(batch)[2])
    assert ack["hub_time"]
    assert [(o["seq"], o["id"]) for o in ack["outcomes"]] == list(enumerate(ids(batch), start=1))
    first = ack["outcomes"][0]
    assert first["outcome"] == "applied"
    assert (first["sku"], first["location"]) == ("W-100", "A-01-02")
    assert "on_hand" in first
    assert "available" in first
    assert "repeat" not in first
    assert {row["event"] for row in movements_of(hub, *ids(batch))} >= set(ids(batch)[:2])


@pytest.mark.rule("ACK-7", "SEQ-2")
def test_the_same_batch_a_hundred_times_is_one_movement_each(hub: Hub, gateway: PlainGateway) -> None:
    batch = gateway.batch(1, [receipt() for _ in range(5)])
    gateway.exchange(batch)
    before = movements_of(hub, *ids(batch))
    ledger = gateway.exchange(batch)["ledger"]
    for _ in range(97):
        gateway.send(batch)
    ack = gateway.exchange(batch | {"batch": str(uuid.uuid4())})
    assert ack["ledger"] == ledger
    assert ack["through_seq"] == 5
    assert [(o["outcome"], o["repeat"]) for o in ack["outcomes"]] == [("applied", True)] * 5
    after = movements_of(hub, *ids(batch))
    assert len(after) == 5
    assert after == before


@pytest.mark.rule("SEQ-2")
def test_an_id_that_comes_again_in_another_epoch_is_a_repeat(hub: Hub, gateway: PlainGateway) -> None:
    batch = gateway.batch(1, [receipt(), receipt()])
    gateway.exchange(batch)
    gateway.epoch = str(uuid.uuid4())
    again = gateway.batch(1, batch["events"])
    ack = gateway.exchange(again)
    assert ack["epoch"] == gateway.epoch
    assert ack["through_seq"] == 2
    assert all(outcome["repeat"] for outcome in ack["outcomes"])
    assert len(movements_of(hub, *ids(batch))) == 2


@pytest.mark.rule("SEQ-2")
def test_an_event_that_came_over_http_first_is_a_repeat_on_the_wire(hub: Hub, gateway: PlainGateway) -> None:
    batch = gateway.batch(1, [receipt()])
    bare = {key: value for key, value in batch["events"][0].items() if key not in ("seq", "boot", "mono_ms", "clock")}
    answer = hub.post("/api/v1/events", {"events": [bare]})
    assert [o["outcome"] for o in answer["outcomes"]] == ["applied"]
    ack = gateway.exchange(batch)
    assert ack["outcomes"][0]["repeat"] is True
    assert len(movements_of(hub, *ids(batch))) == 1


@pytest.mark.rule("GAP-1")
def test_a_batch_after_a_gap_is_not_posted_and_the_ack_says_where_to_go_on(hub: Hub, gateway: PlainGateway) -> None:
    first = gateway.batch(1, [receipt()])
    gateway.exchange(first)
    late = gateway.batch(3, [receipt(), receipt()], oldest_seq=1)
    ack = gateway.exchange(late)
    assert (ack["through_seq"], ack["through_id"]) == (1, ids(first)[0])
    assert not ack.get("outcomes")
    assert movements_of(hub, *ids(late)) == []
    assert gateway.exchange(gateway.batch(2, [receipt()]))["through_seq"] == 2
    assert gateway.exchange(late)["through_seq"] == 4
    assert len(movements_of(hub, *ids(late))) == 2


@pytest.mark.rule("GAP-1")
def test_a_new_stream_that_does_not_begin_at_one_is_told_to(hub: Hub, gateway: PlainGateway) -> None:
    batch = gateway.batch(7, [receipt()], oldest_seq=1)
    assert gateway.exchange(batch)["through_seq"] == 0
    assert movements_of(hub, *ids(batch)) == []


@pytest.mark.rule("GAP-2")
def test_events_that_no_longer_exist_leave_a_hole_that_is_shown(hub: Hub, gateway: PlainGateway) -> None:
    gateway.exchange(gateway.batch(1, [receipt()]))
    batch = gateway.batch(10, [receipt(), receipt()], oldest_seq=10)
    ack = gateway.exchange(batch)
    assert ack["through_seq"] == 11
    assert [o["outcome"] for o in ack["outcomes"]] == ["applied", "applied"]
    shown = hub.check()
    assert "hole" in shown.stdout
    assert gateway.epoch in shown.stdout or gateway.name in shown.stdout


@pytest.mark.rule("GAP-3")
def test_of_a_batch_with_a_gap_inside_only_the_beginning_is_taken(hub: Hub, gateway: PlainGateway) -> None:
    batch = gateway.batch(1, [receipt(), receipt(), receipt()])
    batch["events"][2]["seq"] = 5
    ack = gateway.exchange(batch)
    assert ack["through_seq"] == 2
    assert len(ack["outcomes"]) == 2
    assert movements_of(hub, ids(batch)[2]) == []


@pytest.mark.rule("CONF-1")
def test_a_seq_known_under_another_id_is_a_conflict_and_nothing_of_the_batch_is_posted(
    hub: Hub, gateway: PlainGateway
) -> None:
    known = gateway.batch(1, [receipt(), receipt()])
    gateway.exchange(known)
    cloned = gateway.batch(2, [receipt(), receipt()])
    ack = gateway.exchange(cloned)
    assert ack["conflict"] == {"seq": 2, "id": ids(cloned)[0], "known_id": ids(known)[1]}
    assert ack["through_seq"] == 2
    assert not ack.get("outcomes")
    assert movements_of(hub, *ids(cloned)) == []


@pytest.mark.rule("CONF-2")
def test_after_a_conflict_a_new_epoch_with_the_same_ids_is_posted(hub: Hub, gateway: PlainGateway) -> None:
    gateway.exchange(gateway.batch(1, [receipt()]))
    cloned = gateway.batch(1, [receipt()])
    assert "conflict" in gateway.exchange(cloned)
    gateway.epoch = str(uuid.uuid4())
    ack = gateway.exchange(gateway.batch(1, cloned["events"]))
    assert [o["outcome"] for o in ack["outcomes"]] == ["applied"]


@pytest.mark.rule("ACK-6")
def test_a_batch_for_another_ledger_is_refused_and_posts_nothing(hub: Hub, gateway: PlainGateway) -> None:
    ledger = gateway.exchange(gateway.batch(1, []))["ledger"]
    batch = gateway.batch(1, [receipt()], ledger=str(uuid.uuid4()))
    ack = gateway.exchange(batch)
    assert ack["refused"] == "ledger"
    assert ack["ledger"] == ledger
    assert ack["through_seq"] == 0
    assert not ack.get("outcomes")
    assert movements_of(hub, *ids(batch)) == []
    assert gateway.exchange(batch | {"ledger": ledger})["through_seq"] == 1


@pytest.mark.rule("REST-1", "ACK-2")
def test_an_empty_batch_asks_where_the_stream_stands(hub: Hub, gateway: PlainGateway) -> None:
    assert gateway.exchange(gateway.batch(1, []))["through_seq"] == 0
    batch = gateway.batch(1, [receipt(), receipt()])
    gateway.exchange(batch)
    ack = gateway.exchange(gateway.batch(3, []))
    assert (ack["through_seq"], ack["through_id"]) == (2, ids(batch)[1])
    assert not ack.get("outcomes")


def test_batch_and_ledger_and_oldest_seq_may_be_absent(gateway: PlainGateway) -> None:
    batch = gateway.batch(1, [receipt()])
    del batch["batch"]
    gateway.send(batch)
    ack = gateway.wire.await_message(
        "its ack", lambda topic, c: topic.endswith("/acks") and c["epoch"] == gateway.epoch
    )
    assert ack["through_seq"] == 1


@pytest.mark.rule("CONN-1")
def test_a_gateway_of_mqtt_3_is_served_too(broker: PrivateMosquitto, hub: Hub) -> None:
    old = PlainGateway(broker.port, "old-one", version=3)
    try:
        assert old.exchange(old.batch(1, [receipt()]))["outcomes"][0]["outcome"] == "applied"
    finally:
        old.close()


@pytest.mark.rule("BIRTH-2")
def test_a_death_older_than_the_newest_birth_is_ignored(
    broker: PrivateMosquitto, hub: Hub, gateway: PlainGateway
) -> None:
    def state() -> dict[str, Any] | None:
        return next(
            (row for row in hub.every("/api/v1/gateways") if row.get("gateway", row.get("name")) == gateway.name), None
        )

    gateway.wire.send(
        gateway.topic("status"), {"birth": 7, "online": True, "version": "x", "epochs": [gateway.epoch]}, retain=True
    )
    wait_until("the gateway is listed as online", lambda: (state() or {}).get("online"))
    gateway.wire.send(gateway.topic("status"), {"birth": 6, "online": False}, retain=True)
    gateway.exchange(gateway.batch(1, []))
    assert (state() or {})["online"] is True
    gateway.wire.send(gateway.topic("status"), {"birth": 7, "online": False}, retain=True)
    wait_until("its own death counts", lambda: (state() or {}).get("online") is False)


@pytest.mark.rule("CONN-2", "ACK-1", "HUB-1")
def test_hub_and_broker_killed_come_back_with_everything_acknowledged(
    broker: PrivateMosquitto, hub: Hub, gateway: PlainGateway
) -> None:
    batch = gateway.batch(1, [receipt() for _ in range(50)])
    gateway.exchange(batch)
    hub.kill()
    broker.restart()
    hub.start()
    with Wire(broker.port, "tallydock/v1/hub/+") as fresh:
        status = fresh.await_message("the retained status again", lambda _t, c: c["online"] is True)
        assert status["ledger"]
    second = PlainGateway(broker.port, gateway.name)
    second.epoch = gateway.epoch
    try:
        assert second.exchange(batch)["through_seq"] == 50
    finally:
        second.close()
    assert len(movements_of(hub, *ids(batch))) == 50
    broker.restart()
    wait_until("the hub is ready on the new broker", hub._ready, timeout_s=20)
    with Wire(broker.port, "tallydock/v1/hub/+") as fresh:
        fresh.await_message(
            "the retained status on a broker that forgot all", lambda _t, c: c["online"] is True, timeout_s=10
        )


@pytest.mark.rule("CMD-1")
def test_a_person_tells_one_gateway_to_show_itself(hub: Hub, gateway: PlainGateway, broker: PrivateMosquitto) -> None:
    gateway.wire.send(gateway.topic("status"), {"birth": 1, "online": True}, retain=True)
    wait_until("the gateway is listed", lambda: gateway.name in [row["name"] for row in hub.every("/api/v1/gateways")])
    with Wire(broker.port, "tallydock/v1/main/+/command") as others:
        sent = hub.post(f"/api/v1/gateways/main/{gateway.name}/command", {"command": "identify"})
        heard = others.await_message("a command", lambda topic, _: topic == gateway.topic("command"))
        assert heard == {"command": "identify", "id": sent["id"]}
        assert [topic for topic, _ in others.messages] == [gateway.topic("command")]
