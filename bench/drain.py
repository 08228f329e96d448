"""`drain`: events a second from a dock's backlog of 20,000 through Mosquitto into the hub's books, acknowledged, with the real
programs; against the bare pipe. A listener beside them reads the hub's acks: the first says when the backlog began to move.
"""

import json
import shutil
import sqlite3
import statistics
import threading
import time
import uuid
from pathlib import Path

import msgspec
import paho.mqtt.client as paho
from paho.mqtt.enums import CallbackAPIVersion

from bench.bare_pipe import BarePipe
from bench.programs import DockProgram, HubProgram, gtin, post_items, post_scan
from bench.report import Pairs, report
from provisioning.mosquitto import PrivateMosquitto

BACKLOG = 20_000
ITEMS = 50
PAIRS = 5
RECEIVE, NO_ORDER = "TDXRECVEIO", "TDXNOORDUG"
FILL_TIMEOUT_S = 600.0
DRAIN_TIMEOUT_S = 180.0


def run(folder: Path) -> None:
    _fill(folder / "full", BACKLOG)
    pairs = Pairs()
    for number in range(PAIRS):
        with BarePipe(folder / f"bare-{number}") as bare:
            yardstick = bare.drain_rate(BACKLOG)
        pairs.add(_drain(folder, f"turn-{number}"), yardstick)
    report(
        "drain",
        pairs.ratio,
        events_per_s=round(statistics.median(pairs.product)),
        bare_pipe_events_per_s=round(statistics.median(pairs.yardstick)),
        backlog=BACKLOG,
        pairs=PAIRS,
    )


def _fill(folder: Path, backlog: int) -> None:
    """Make a hub with a catalogue and a dock with a backlog that the hub has never seen, both at rest."""
    hub, dock = HubProgram(folder / "hub"), DockProgram(folder / "dock")
    scans = folder / "scans.jsonl"
    folder.mkdir(parents=True)
    with scans.open("w") as out:
        for text in (RECEIVE, NO_ORDER):
            out.write(json.dumps({"after_ms": 700, "scanner": "replay", "text": text}) + "\n")
        for number in range(backlog):
            out.write(
                json.dumps({"after_ms": 700 if number == 0 else 0, "scanner": "replay", "text": gtin(number % ITEMS)})
                + "\n"
            )
    with PrivateMosquitto() as broker:
        hub.start(broker.url)
        post_items(hub.api(), ITEMS)
        dock.start(broker.url)
        _await_replica(dock, folder / "dock/replica.db")
        hub.stop()
        dock.stop()
    # Nothing answers on this address: hub and broker are away while the dock works.
    dock.start("mqtt://127.0.0.1:9", "--replay", str(scans))
    deadline = time.monotonic() + FILL_TIMEOUT_S
    while _waiting(folder / "dock/outbox.db") < backlog:
        if time.monotonic() > deadline:
            raise RuntimeError(f"expected {backlog} events, got {_waiting(folder / 'dock/outbox.db')}")
        time.sleep(0.2)
    dock.stop()
    for database in (folder / "hub/hub.db", folder / "dock/outbox.db", folder / "dock/replica.db"):
        rows = sqlite3.connect(database, isolation_level=None)
        rows.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        rows.close()


def _await_replica(dock: DockProgram, path: Path) -> None:
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        if post_scan(dock.address, gtin(0), str(uuid.uuid4()))["result"] != "unknown" and path.exists():
            return
        time.sleep(0.3)
    raise RuntimeError("the dock did not get the catalogue")


def _waiting(outbox: Path) -> int:
    rows = sqlite3.connect(f"file:{outbox}?mode=ro", uri=True)
    try:
        return int(rows.execute("SELECT coalesce(sum(next_seq - 1 - mark), 0) FROM epochs").fetchone()[0])
    finally:
        rows.close()


def _drain(folder: Path, name: str) -> float:
    """Start the programs on fresh copies, the hub last; return events a second."""
    turn = folder / name
    shutil.copytree(folder / "full", turn)
    hub, dock = HubProgram(turn / "hub"), DockProgram(turn / "dock")
    with PrivateMosquitto() as broker, _Acks(broker.port) as acks:
        try:
            dock.start(broker.url)
            hub.start(broker.url)
            rate = acks.rate(_waiting(turn / "dock/outbox.db") + acks.through)
        finally:
            dock.stop()
            hub.stop()
    shutil.rmtree(turn)
    return rate


class _Mark(msgspec.Struct):
    through_seq: int


class _Acks:
    """Listens to the hub's acks and remembers when each mark came."""

    def __init__(self, port: int) -> None:
        self._marks: list[tuple[float, int]] = []
        self._news = threading.Condition()
        self._client = paho.Client(CallbackAPIVersion.VERSION2)
        self._client.on_connect = lambda client, *_: client.subscribe("tallydock/v1/main/dock-1/acks", 1)
        self._client.on_message = self._heard
        self._client.connect("127.0.0.1", port)
        self._client.loop_start()

    def _heard(self, _client: object, _userdata: object, message: paho.MQTTMessage) -> None:
        mark = msgspec.json.decode(message.payload, type=_Mark).through_seq
        with self._news:
            self._marks.append((time.perf_counter(), mark))
            self._news.notify_all()

    @property
    def through(self) -> int:
        return max((mark for _, mark in self._marks), default=0)

    def rate(self, last: int) -> float:
        """Wait for the ack of event `last`; events a second from the first batch's ack to it."""
        with self._news:
            if not self._news.wait_for(lambda: self.through >= last, DRAIN_TIMEOUT_S):
                raise RuntimeError(f"expected an ack of event {last}, got {self.through}")
            first = next((at, mark) for at, mark in self._marks if mark > 0)
            end = next((at, mark) for at, mark in self._marks if mark >= last)
        return (end[1] - first[1]) / (end[0] - first[0])

    def __enter__(self) -> "_Acks":
        return self

    def __exit__(self, *_: object) -> None:
        self._client.disconnect()
        self._client.loop_stop()
