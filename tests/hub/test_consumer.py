"""What the broker brings, sorted by topic: with a poster that answers when told to."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from hub import consumer as consumer_module
from hub.consumer import BadPayload, Consumer, Outlets, StatusSeen, subscriptions
from hub.core.inbox import Birth
from wire.events import Batch
from wire.feedback import Ack, Ask

EVENTS = "tallydock/v1/main/dock-1/events"
STATUS = "tallydock/v1/main/dock-1/status"


class PatientPoster:
    """Keeps batches until `answer`."""

    def __init__(self) -> None:
        self.batches: list[tuple[str, str, Batch, int, Callable[[Ack], None]]] = []

    def submit_batch(
        self, site: str, gateway: str, batch: Batch, received_ms: int, on_ack: Callable[[Ack], None]
    ) -> None:
        self.batches.append((site, gateway, batch, received_ms, on_ack))

    def answer(self) -> None:
        for _, _, batch, _, on_ack in self.batches:
            on_ack(Ack("ledger", batch.epoch, 0, "2026-11-22T10:11:12.345Z", batch=batch.batch))
        self.batches.clear()


class Dock:
    """A consumer with everything around it listening."""

    def __init__(self, births: dict[tuple[str, str], Birth] | None = None) -> None:
        self.poster = PatientPoster()
        self.published: list[tuple[str, dict[str, Any]]] = []
        self.bad: list[BadPayload] = []
        self.statuses: list[StatusSeen] = []
        self.asks: list[tuple[str, str, Ask]] = []
        self.now_ms = 1000
        outlets = Outlets(
            publish=self._publish,
            keep_bad=self.bad.append,
            keep_status=self.statuses.append,
            answer=lambda site, gateway, ask: self.asks.append((site, gateway, ask)),
            now_ms=lambda: self.now_ms,
        )
        self.consumer = Consumer(self.poster, outlets, births or {})

    def _publish(self, topic: str, payload: bytes) -> bool:
        self.published.append((topic, json.loads(payload)))
        return True

    def receive(self, topic: str, message: Any) -> None:
        self.consumer.receive(topic, message if isinstance(message, bytes) else json.dumps(message).encode())

    def heard_nothing(self) -> bool:
        return not (self.poster.batches or self.published or self.bad or self.statuses or self.asks)


def batch(**fields: Any) -> dict[str, Any]:
    return {"epoch": "e-1", "first_seq": 1, "events": []} | fields


@pytest.mark.rule("ACK-1")
def test_a_batch_is_acknowledged_on_its_gateways_topic_only_when_posting_says_so():
    dock = Dock()
    dock.receive(EVENTS, batch(batch="b-1"))
    assert dock.published == []
    dock.poster.answer()
    [(topic, ack)] = dock.published
    assert topic == "tallydock/v1/main/dock-1/acks"
    assert (ack["batch"], ack["epoch"], ack["through_seq"]) == ("b-1", "e-1", 0)


@pytest.mark.rule("BAD-1")
def test_a_payload_that_is_no_batch_is_kept_with_its_bytes_and_gets_no_ack():
    dock = Dock()
    dock.receive(EVENTS, b"\xffhello")
    [bad] = dock.bad
    assert (bad.payload, bad.received_ms) == (b"\xffhello", 1000)
    assert "UTF-8" in bad.reason
    assert dock.poster.batches == []
    assert dock.published == []


@pytest.mark.rule("NAME-1")
@pytest.mark.parametrize(
    "topic",
    [
        "tallydock/v2/main/dock-1/events",
        "tallydock/v1/Main/dock-1/events",
        "tallydock/v1/main/dock_1/events",
        f"tallydock/v1/{'x' * 33}/dock-1/events",
        "tallydock/v1/main/dock-1/acks",
        "tallydock/v1/main/dock-1",
        "elsewhere",
    ],
)
def test_a_topic_that_is_none_of_ours_changes_nothing(topic: str, caplog: pytest.LogCaptureFixture):
    dock = Dock()
    dock.receive(topic, batch())
    assert dock.heard_nothing()
    assert "no topic of ours" in caplog.text


@pytest.mark.rule("BIRTH-2")
def test_a_death_older_than_the_newest_birth_is_ignored():
    dock = Dock()
    dock.receive(STATUS, {"birth": 7, "online": True, "epochs": ["e-1"]})
    dock.receive(STATUS, {"birth": 6, "online": False})
    assert [seen.status.online for seen in dock.statuses] == [True]
    dock.receive(STATUS, {"birth": 7, "online": False})
    assert [seen.status.online for seen in dock.statuses] == [True, False]


@pytest.mark.rule("BIRTH-2")
def test_an_old_death_is_ignored_after_a_restart_of_the_hub_too():
    dock = Dock({("main", "dock-1"): Birth(7, ("e-1",))})
    dock.receive(STATUS, {"birth": 6, "online": False})
    assert dock.statuses == []


@pytest.mark.rule("BIRTH-3")
def test_a_status_whose_details_look_otherwise_still_tells_who_is_there():
    dock = Dock()
    dock.receive(
        STATUS, {"birth": 7, "online": True, "version": "9.9", "scanners": ["hand-1"], "clock": {"is": "synced"}}
    )
    dock.receive(STATUS, {"birth": 7, "online": False, "epochs": "e-1", "queued": 2**70})
    assert [(seen.status.online, seen.status.version) for seen in dock.statuses] == [(True, "9.9"), (False, None)]


@pytest.mark.rule("BIRTH-3")
@pytest.mark.parametrize("birth", [-1, 2**53, 2**70, "7", 7.5, None])
def test_a_birth_that_is_no_number_of_ours_is_ignored_and_hides_no_later_one(birth: object):
    dock = Dock()
    dock.receive(STATUS, {"birth": birth, "online": True})
    dock.receive(STATUS, {"birth": 1, "online": True})
    assert [seen.status.birth for seen in dock.statuses] == [1]


@pytest.mark.parametrize("leaf", ["status", "ask"])
@pytest.mark.parametrize("payload", [b"", b"\xff", b"[]", b"{}", b'{"birth": "x", "ask": 5}', b" " * 70_000])
def test_nonsense_on_other_topics_is_ignored(leaf: str, payload: bytes):
    dock = Dock()
    dock.receive(f"tallydock/v1/main/dock-1/{leaf}", payload)
    assert dock.heard_nothing()


def test_an_ask_goes_to_the_feed_with_who_asked():
    dock = Dock()
    dock.receive("tallydock/v1/north/dock-2/ask", {"ask": "5", "version": 3, "tag": "t"})
    assert dock.asks == [("north", "dock-2", Ask("5", 3, "t"))]


def test_batches_beyond_what_may_wait_are_left_for_their_gateway_to_send_again(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(consumer_module, "WAITING_BYTES_MAX", 150)
    dock = Dock()
    for number in range(5):
        dock.receive(EVENTS, batch(batch=f"b-{number}"))
    assert len(dock.poster.batches) == 2
    dock.poster.answer()
    assert dock.consumer.waiting_bytes == 0
    dock.receive(EVENTS, batch())
    assert len(dock.poster.batches) == 1


def test_a_batch_whose_commit_failed_does_not_count_as_waiting_for_ever(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(consumer_module, "WAITING_BYTES_MAX", 100)
    dock = Dock()
    dock.receive(EVENTS, batch(batch="lost"))
    dock.now_ms += consumer_module.GIVEN_UP_AFTER_MS + 1
    dock.receive(EVENTS, batch(batch="next"))
    assert [posted[2].batch for posted in dock.poster.batches] == ["lost", "next"]
    dock.poster.answer()
    assert dock.consumer.waiting_bytes == 0


def test_several_hubs_share_batches_and_asks_but_each_hears_every_status():
    filters = [subscription.filter for subscription in subscriptions("hub")]
    assert filters == [
        "$share/hub/tallydock/v1/+/+/events",
        "$share/hub/tallydock/v1/+/+/ask",
        "tallydock/v1/+/+/status",
    ]
