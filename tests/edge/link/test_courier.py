"""The courier over a real broker, with the test as the hub."""

import json
import threading
import time
from functools import partial

import pytest

from edge.core.raw import RawScan
from edge.core.settings import Settings
from edge.link import Births, Courier, Link, Wire
from edge.station import Station, SystemClock, open_stores
from wire.codec import decode_batch, encode
from wire.feedback import Ack
from wire.mqtt import Connection, Handlers, Subscription, parse_broker_url

pytestmark = pytest.mark.system
PATIENCE_S = 30


class Hub:
    """Acknowledges every batch, and remembers what it heard."""

    def __init__(self, url, ledger="ledger-1"):
        self.heard, self.events, self.ledger = [], [], ledger
        self.connection = Connection(
            parse_broker_url(url),
            client_id="hub",
            subscriptions=(Subscription("tallydock/v1/main/+/events"), Subscription("tallydock/v1/main/+/status")),
            handlers=Handlers(lambda: None, lambda: None, self._take, lambda error: None),
        )
        self.connection.start()

    def _take(self, topic, payload):
        self.heard.append((topic, json.loads(payload)))
        if not topic.endswith("/events"):
            return
        batch = decode_batch(payload)
        events = [json.loads(bytes(raw)) for raw in batch.events]
        known = {event["seq"]: event["id"] for event in self.events}
        self.events += [event for event in events if event["seq"] not in known]
        through = max((event["seq"] for event in self.events), default=0)
        through_id = next((event["id"] for event in self.events if event["seq"] == through), None)
        ack = Ack(self.ledger, batch.epoch, through, "2026-11-22T10:00:00.000Z", batch.batch, through_id)
        self.connection.publish(topic.replace("/events", "/acks"), encode(ack))

    def stop(self):
        self.connection.stop()


class RunningDock:
    def __init__(self, directory, url, rules):
        clock = SystemClock(synced=True)
        self.station = Station(
            open_stores=partial(open_stores, directory, boot=clock.boot),
            rules=rules,
            settings=Settings(gateway="dock-1"),
            clock=clock,
            site="main",
        )
        self.station.start()
        births = Births(reserved=0, wall_ms=clock.wall_ms())
        self.courier = Courier(
            parse_broker_url(url), station=self.station, site="main", gateway="dock-1", births=births
        )
        attached = threading.Event()

        def attach():
            wire = Wire(site="main", gateway="dock-1", publish=self.courier.publish, chance=lambda: 0.0)
            self.link = Link(self.station, wire=wire, clock=clock, births=births)
            self.station.attach(self.link)
            attached.set()

        self.station.submit(attach)
        assert attached.wait(PATIENCE_S)
        self.courier.start(self.link)

    def scan(self, count=1):
        for _ in range(count):
            now = time.clock_gettime_ns(time.CLOCK_BOOTTIME) // 1_000_000
            self.station.offer(RawScan("lane-1", "4006381333931", now))

    def stop(self):
        self.courier.stop()
        self.station.stop()


@pytest.fixture
def running(tmp_path, mosquitto, plain_rules):
    dock = RunningDock(tmp_path / "data", mosquitto.url, plain_rules)
    hub = Hub(mosquitto.url)
    yield dock, hub
    dock.stop()
    hub.stop()


def until(condition):
    deadline = time.monotonic() + PATIENCE_S
    while not condition() and time.monotonic() < deadline:
        time.sleep(0.02)
    assert condition()


@pytest.mark.rule("CONN-1", "CONN-3")
def test_scans_reach_the_hub_and_their_acks_the_screen(running):
    dock, hub = running
    dock.scan(25)
    until(lambda: len(hub.events) == 25)
    until(lambda: dock.station.views.newest.pending == 0)
    assert [event["seq"] for event in hub.events] == list(range(1, 26))
    assert dock.station.views.newest.hub_online


@pytest.mark.rule("CONN-2", "BIRTH-1")
def test_a_broker_that_forgot_everything_is_whole_again(running, mosquitto):
    dock, hub = running
    dock.scan(3)
    until(lambda: len(hub.events) == 3)
    mosquitto.kill()
    dock.scan(4)
    mosquitto.start()
    until(lambda: len(hub.events) == 7)
    until(lambda: dock.station.views.newest.pending == 0)
    births = [status["birth"] for topic, status in hub.heard if topic.endswith("/status") and status["online"]]
    assert len(set(births)) >= 1
    assert births == sorted(births)
