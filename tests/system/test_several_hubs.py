"""Two hub processes on one PostgreSQL and one broker: either may be killed at any moment, and both may be asked at once."""

from __future__ import annotations

import itertools
import random
import threading
import time
import uuid
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

import pytest

from provisioning.mosquitto import PrivateMosquitto, free_port
from provisioning.postgres import PrivatePostgres
from tests.system.plainhub import NO_ORDER, RECEIVE, WIDGET
from tests.system.plainwire import PlainGateway, Wire, receipt
from tests.system.programs import Gateway, Hub, seed_widgets, wait_until

pytestmark = [pytest.mark.system, pytest.mark.timeout(300)]

T = TypeVar("T")

SEED = 20261125
GATEWAYS, BATCHES, EVENTS = 4, 40, 10
KILLS = 6


@pytest.fixture
def hubs(broker: PrivateMosquitto, postgres: PrivatePostgres, tmp_path: Path) -> Iterator[tuple[Hub, Hub]]:
    """Two hubs, started one after the other, with the widgets of the flows."""
    database = postgres.create_database(name := f"shared_{uuid.uuid4().hex[:8]}")
    pair = tuple(
        Hub(tmp_path / name, port=free_port(), broker=broker.url, database=database, instance=name)
        for name in ("a", "b")
    )
    try:
        for hub in pair:
            hub.start()
        seed_widgets(pair[0])
        yield pair[0], pair[1]
    finally:
        for hub in pair:
            hub.kill()
        postgres.drop_database(name)


def at_once(works: list[Callable[[], T]]) -> list[T]:
    with ThreadPoolExecutor(len(works)) as threads:
        return [done.result(120) for done in [threads.submit(work) for work in works]]


def prove(hub: Hub) -> None:
    proof = hub.check()
    assert proof.returncode == 0, proof.stdout + proof.stderr


class Sender:
    """A gateway that sends its batches one after the other, each again and again until it is acknowledged."""

    def __init__(self, port: int, name: str) -> None:
        self.gateway = PlainGateway(port, name)
        self.sent: list[str] = []

    def run(self) -> None:
        for number in range(BATCHES):
            batch = self.gateway.batch(1 + number * EVENTS, [receipt() for _ in range(EVENTS)])
            last = batch["events"][-1]["id"]
            while not self._is_acknowledged(batch, last):
                pass
            self.sent += [event["id"] for event in batch["events"]]
        self.gateway.close()

    def _is_acknowledged(self, batch: dict[str, Any], last: str) -> bool:
        try:
            return bool(self.gateway.exchange(batch, timeout_s=1.5)["through_id"] == last)
        except AssertionError:
            return False  # whoever had it was killed: sent again


def test_hubs_killed_in_turns_lose_and_double_nothing(
    hubs: tuple[Hub, Hub], broker: PrivateMosquitto, tmp_path: Path
) -> None:
    rng = random.Random(SEED)
    senders = [Sender(broker.port, f"dock-{number}") for number in range(GATEWAYS)]
    dock = Gateway(tmp_path / "dock", port=free_port(), broker=broker.url, name="real-dock")
    dock.start()
    wait_until("the dock has its catalogue", lambda: dock.scan(WIDGET)["result"] != "unknown", every_s=0.6)
    for text in (RECEIVE, NO_ORDER):
        dock.scan(text)
    scanned: list[str] = []
    is_over = threading.Event()

    def scan() -> None:
        while not is_over.wait(0.05):
            scanned.extend(dock.scan(WIDGET)["events"])

    def kill() -> None:
        for number in range(KILLS):
            time.sleep(rng.uniform(0.3, 1.2))
            hub = hubs[number % 2]
            hub.kill()
            time.sleep(rng.uniform(0.0, 0.5))
            hub.start()
        is_over.set()

    try:
        at_once([kill, scan, *(sender.run for sender in senders)])
        lanes = [*(sender.sent for sender in senders), scanned]
        total = sum(len(lane) for lane in lanes)
        assert total > GATEWAYS * BATCHES * EVENTS
        wait_until(
            "every scan is in the books",
            lambda: len(hubs[0].every("/api/v1/movements?sku=W-100")) >= total,
            timeout_s=60,
            every_s=1,
        )
        found = [row["event"] for row in hubs[1].every("/api/v1/movements?sku=W-100")]
        assert sorted(found) == sorted(event for lane in lanes for event in lane)
        place = {event: number for number, event in enumerate(found)}
        for lane in lanes:
            assert [place[event] for event in lane] == sorted(place[event] for event in lane)
        prove(hubs[0])
    finally:
        is_over.set()
        dock.kill()


def test_the_quantities_are_told_once_and_without_a_gap_when_the_voice_is_killed(
    hubs: tuple[Hub, Hub], broker: PrivateMosquitto
) -> None:
    with Wire(broker.port, "tallydock/v1/main/stock") as listener:
        gateway = PlainGateway(broker.port, "dock-9")
        for seq in range(1, 41):
            if seq == 20:
                hubs[0].kill()
            batch = gateway.batch(seq, [receipt()])
            wait_until("an ack", lambda batch=batch: _acknowledged(gateway, batch), timeout_s=30)
            if seq == 20:
                time.sleep(2.5)  # the other notices within a second or two that it is the voice now
        gateway.close()
        wait_until("the newest quantity is told", lambda: _told_last(listener) == "40")
        told = [message for _, message in listener.messages if message.get("changes")]
    versions = [message["version"] for message in told]
    assert versions == sorted(set(versions))
    # Where something was not told, `previous` says so (STOCK-1): at most once, when the voice was lost.
    gaps = sum(later["previous"] != earlier["version"] for earlier, later in itertools.pairwise(told))
    assert gaps <= 1
    prove(hubs[1])


def _acknowledged(gateway: PlainGateway, batch: dict[str, Any]) -> bool:
    try:
        return bool(gateway.exchange(batch, timeout_s=1.5)["through_seq"] >= batch["first_seq"])
    except AssertionError:
        return False


def _told_last(listener: Wire) -> str:
    rows = [row for _, message in listener.messages for row in message.get("changes", ())]
    return str(rows[-1]["on_hand"]) if rows else ""


def test_fifty_receivers_and_fifty_buyers_at_both_hubs_never_pass_what_is_there(hubs: tuple[Hub, Hub]) -> None:
    def receive(number: int) -> Callable[[], list[dict[str, Any]]]:
        event = {"id": str(uuid.uuid4()), "kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01-02"}
        body = {"events": [event | {"document": "PO-1001", "unit_cost": "2.50"}]}
        return lambda: hubs[number % 2].post("/api/v1/events", body)["outcomes"]

    outcomes = [outcome for answer in at_once([receive(number) for number in range(50)]) for outcome in answer]
    assert sorted(outcome["outcome"] for outcome in outcomes) == ["applied"] * 40 + ["held"] * 10

    def order(number: int) -> Callable[[], Any]:
        lines = [{"sku": "W-100", "quantity": "1", "unit_price": "4.00"}]
        body = {"number": f"SO-{number}", "customer": "Corner Shop", "lines": lines}
        return lambda: hubs[number % 2].post("/api/v1/sales-orders", body)

    at_once([order(number) for number in range(50)])
    rows = hubs[0].every("/api/v1/stock?sku=W-100")
    assert sum(int(row["on_hand"]) for row in rows) == 40
    assert sum(int(row["reserved"]) for row in rows) == 40
    prove(hubs[1])


def test_hubs_come_back_after_their_database_server_was_killed(
    hubs: tuple[Hub, Hub], postgres: PrivatePostgres, broker: PrivateMosquitto
) -> None:
    gateway = PlainGateway(broker.port, "dock-8")
    first = gateway.batch(1, [receipt(), receipt()])
    assert gateway.exchange(first)["through_seq"] == 2
    postgres.kill()
    again = gateway.batch(3, [receipt()])
    assert not _acknowledged(gateway, again)
    postgres.start()
    wait_until("an ack", lambda: _acknowledged(gateway, again), timeout_s=30)
    gateway.close()
    for hub in hubs:
        wait_until("both are ready", lambda hub=hub: hub.call("GET", "/api/v1/stock?sku=W-100")[0] == 200, timeout_s=30)
    assert len(hubs[0].every("/api/v1/movements?sku=W-100")) == 3
    prove(hubs[1])
