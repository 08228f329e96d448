"""The hub's side of a real broker, with the real writer: what comes in is answered, what the broker forgot is said again."""

from __future__ import annotations

import json
import threading
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from hub.announcer import Identity
from hub.link import Ground, Link
from hub.posting import Poster
from hub.posting.session import BarcodeIn, ItemIn
from hub.store.queries.readers import Readers
from provisioning.mosquitto import PrivateMosquitto
from wire.mqtt import Broker, Connection, Handlers, Subscription

pytestmark = pytest.mark.system
HUB = "tallydock/v1/hub/hub"


def now_ms() -> int:
    return time.time_ns() // 1_000_000


class Dock:
    """A bare client that hears everything of version 1."""

    def __init__(self, port: int, name: str = "dock-1") -> None:
        self.name = name
        self.heard: list[tuple[str, Any]] = []
        self._news = threading.Condition()
        self._connection = Connection(
            Broker("127.0.0.1", port),
            client_id=f"test-{uuid.uuid4().hex[:8]}",
            subscriptions=(Subscription("tallydock/v1/#"),),
            handlers=Handlers(lambda: None, lambda: None, self._hear, lambda error: None),
        )
        self._connection.start()

    def _hear(self, topic: str, payload: bytes) -> None:
        with self._news:
            try:
                self.heard.append((topic, json.loads(payload)))
            except ValueError:
                self.heard.append((topic, payload))
            self._news.notify_all()

    def send(self, leaf: str, message: Any) -> None:
        self.send_to(f"tallydock/v1/main/{self.name}/{leaf}", message)

    def send_to(self, topic: str, message: Any) -> None:
        payload = message if isinstance(message, bytes) else json.dumps(message).encode()
        with self._news:
            assert self._news.wait_for(lambda: self._connection.connected and self.heard, 10), "not connected"
        assert self._connection.publish(topic, payload)

    def await_on(self, topic: str, wanted: Callable[[Any], Any] = lambda _: True, *, timeout_s: float = 10) -> Any:
        def found() -> list[Any]:
            return [message for heard, message in self.heard if heard == topic and wanted(message)]

        with self._news:
            assert self._news.wait_for(lambda: bool(found()), timeout_s), f"nothing on {topic}: {self.heard}"
            return found()[0]

    def on(self, topic: str) -> list[Any]:
        return [message for heard, message in self.heard if heard == topic]

    def exchange(self, batch: dict[str, Any]) -> Any:
        self.send("events", batch)
        return self.await_on(f"tallydock/v1/main/{self.name}/acks", lambda ack: ack.get("batch") == batch["batch"])

    def stop(self) -> None:
        self._connection.stop()


def receipt(seq: int = 1, quantity: str = "2") -> dict[str, Any]:
    event = {"id": str(uuid.uuid4()), "seq": seq, "kind": "receipt", "sku": "W-100", "quantity": quantity}
    return event | {"location": "A-01-02", "unit_cost": "2.50"}


def batch(*events: dict[str, Any], epoch: str = "e-1", **fields: Any) -> dict[str, Any]:
    return {"batch": str(uuid.uuid4()), "epoch": epoch, "first_seq": 1, "events": list(events)} | fields


class RunningHub:
    """A writer and a link on a fresh database."""

    def __init__(self, folder: Path, port: int) -> None:
        path = folder / "hub.db"
        self.poster = Poster(path, clock_ms=now_ms)
        self.poster.start()
        item = ItemIn("W-100", "Widget", barcodes=(BarcodeIn("4006381333931"),))
        self.poster.write(lambda session: session.put_item(item)).result()
        self.readers = Readers(path)
        identity = Identity(self.poster.ledger, uuid.uuid4().hex, "0.1.0", "hub")
        self.link = Link(Broker("127.0.0.1", port), Ground(self.poster, self.readers, now_ms), identity, site="main")
        self.link.start()

    def rows(self, query: str) -> list[Any]:
        return self.readers.run(lambda sql: [tuple(row) for row in sql.execute(text(query))])

    def await_rows(self, query: str, expected: list[Any]) -> None:
        deadline = time.monotonic() + 10
        while self.rows(query) != expected:
            assert time.monotonic() < deadline, (self.rows(query), expected)
            time.sleep(0.02)

    def stop(self) -> None:
        self.link.stop()
        self.readers.close()
        self.poster.stop()


@contextmanager
def running(folder: Path, port: int) -> Iterator[RunningHub]:
    hub = RunningHub(folder, port)
    try:
        yield hub
    finally:
        hub.stop()


@pytest.fixture
def hub(tmp_path: Path, mosquitto: PrivateMosquitto) -> Iterator[RunningHub]:
    with running(tmp_path, mosquitto.port) as hub:
        yield hub


@pytest.fixture
def dock(mosquitto: PrivateMosquitto) -> Iterator[Dock]:
    dock = Dock(mosquitto.port)
    yield dock
    dock.stop()


@pytest.mark.rule("ACK-1", "STOCK-1")
def test_a_receipt_is_acknowledged_and_its_quantity_announced(hub: RunningHub, dock: Dock):
    event = receipt()
    ack = dock.exchange(batch(event))
    assert (ack["ledger"], ack["through_seq"], ack["through_id"]) == (hub.poster.ledger, 1, event["id"])
    assert [outcome["outcome"] for outcome in ack["outcomes"]] == ["applied"]
    stock = dock.await_on("tallydock/v1/main/stock", lambda message: message.get("changes"))
    assert [(row["sku"], row["on_hand"]) for row in stock["changes"]] == [("W-100", "2")]


@pytest.mark.rule("REST-1")
def test_an_empty_batch_is_answered_with_how_far_the_hub_is(hub: RunningHub, dock: Dock):
    event = receipt()
    dock.exchange(batch(event))
    ack = dock.exchange(batch(first_seq=2))
    assert (ack["through_seq"], ack["through_id"]) == (1, event["id"])
    assert dock.exchange(batch(epoch="never-seen"))["through_seq"] == 0


@pytest.mark.rule("ACK-6")
def test_a_batch_that_names_another_ledger_is_refused_and_changes_nothing(hub: RunningHub, dock: Dock):
    ack = dock.exchange(batch(receipt(), ledger="another"))
    assert (ack["refused"], ack["ledger"], ack["through_seq"]) == ("ledger", hub.poster.ledger, 0)
    assert not ack.get("outcomes")
    assert hub.rows("SELECT count(*) FROM event") == [(0,)]


@pytest.mark.rule("BAD-1")
def test_bytes_that_are_no_batch_are_one_held_record_that_counts_and_get_no_ack(hub: RunningHub, dock: Dock):
    for _ in range(5):
        dock.send("events", b"\xff\xfe\x00")
    hub.await_rows("SELECT payload, times FROM rejected_message", [(b"\xff\xfe\x00", 5)])
    ack = dock.exchange(batch(receipt()))
    assert dock.on("tallydock/v1/main/dock-1/acks") == [ack]


@pytest.mark.rule("NAME-1")
def test_a_batch_on_a_topic_with_a_bad_name_or_of_another_version_changes_nothing(hub: RunningHub, dock: Dock):
    for topic in ("tallydock/v1/Main/dock-1/events", "tallydock/v1/main/dock_1/events", "tallydock/v2/main/d/events"):
        dock.send_to(topic, batch(receipt()))
    dock.exchange(batch())
    assert hub.rows("SELECT count(*) FROM event") == [(0,)]
    assert hub.rows("SELECT count(*) FROM rejected_message") == [(0,)]


@pytest.mark.rule("BIRTH-2")
def test_the_list_of_gateways_ignores_an_older_death(hub: RunningHub, dock: Dock):
    listed = "SELECT name, birth, online FROM gateway"
    dock.send("status", {"birth": 7, "online": True, "epochs": ["e-1"]})
    hub.await_rows(listed, [("dock-1", 7, 1)])
    dock.send("status", {"birth": 6, "online": False})
    dock.exchange(batch())
    assert hub.rows(listed) == [("dock-1", 7, 1)]
    dock.send("status", {"birth": 7, "online": False})
    hub.await_rows(listed, [("dock-1", 7, 0)])


@pytest.mark.rule("HUB-1", "CONN-2")
def test_a_broker_that_forgot_everything_is_whole_again(hub: RunningHub, dock: Dock, mosquitto: PrivateMosquitto):
    dock.await_on(HUB, lambda status: status["online"])
    mosquitto.restart()
    dock.heard.clear()
    status = dock.await_on(HUB, lambda status: status["online"], timeout_s=15)
    assert (status["ledger"], status["version"]) == (hub.poster.ledger, "0.1.0")
    assert dock.exchange(batch(receipt()))["through_seq"] == 1


@pytest.mark.rule("HUB-1")
def test_a_hub_that_ends_says_so_and_has_a_new_incarnation_when_it_comes_back(
    tmp_path: Path, mosquitto: PrivateMosquitto, dock: Dock
):
    with running(tmp_path, mosquitto.port):
        first = dock.await_on(HUB, lambda status: status["online"])
    dock.await_on(HUB, lambda status: not status["online"])
    dock.heard.clear()
    with running(tmp_path, mosquitto.port):
        second = dock.await_on(HUB, lambda status: status["online"])
    assert second["ledger"] == first["ledger"]
    assert second["incarnation"] != first["incarnation"]


@pytest.mark.rule("HUB-1")
def test_an_offline_that_is_not_true_is_contradicted(hub: RunningHub, dock: Dock):
    online = dock.await_on(HUB, lambda status: status["online"])
    dock.heard.clear()
    dock.heard.append(("", None))
    dock.send_to(HUB, online | {"online": False, "incarnation": "an earlier one"})
    assert dock.await_on(HUB, lambda status: status["online"])["incarnation"] == online["incarnation"]


@pytest.mark.rule("FEED-2", "FEED-3")
def test_a_gateway_that_asks_gets_its_copy_and_then_only_what_changed(hub: RunningHub, dock: Dock):
    replies = "tallydock/v1/main/dock-1/reply"
    dock.send("ask", {"ask": "1"})
    first = dock.await_on(replies, lambda page: page["ask"] == "1")
    assert first["full"]
    assert "W-100" in {row["key"] for row in first["rows"]}
    dock.exchange(batch(receipt()))
    dock.send("ask", {"ask": "2", "version": first["version"], "tag": first["tag"]})
    second = dock.await_on(replies, lambda page: page["ask"] == "2")
    assert not second.get("full")
    assert {row["kind"] for row in second["rows"]} == {"bin", "stock"}


@pytest.mark.rule("STOCK-1")
def test_a_bin_that_a_scan_made_is_told_as_more_and_later_scans_into_it_are_not(hub: RunningHub, dock: Dock):
    dock.exchange(batch(receipt()))
    dock.exchange(batch(receipt(2), first_seq=2))
    stock = "tallydock/v1/main/stock"
    dock.await_on(stock, lambda message: message.get("changes") and message["changes"][0]["on_hand"] == "4")
    assert [bool(message.get("more")) for message in dock.on(stock) if message.get("changes")] == [True, False]


@pytest.mark.rule("STOCK-1")
def test_another_item_is_told_to_the_docks_as_more(hub: RunningHub, dock: Dock):
    dock.exchange(batch())
    hub.poster.write(lambda session: session.put_item(ItemIn("G-200", "Gadget"))).result()
    message = dock.await_on("tallydock/v1/main/stock", lambda message: message.get("more"))
    assert message["version"] == message["previous"] + 1
