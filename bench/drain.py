"""`drain`: events a second from a dock's backlog of 20,000 through Mosquitto into the hub's books, acknowledged, with the real
programs; against the bare pipe. A listener beside them reads the hub's acks: the first says when the backlog began to move.
"""

import shutil
import sqlite3
import statistics
import threading
import time
from pathlib import Path

import msgspec
import paho.mqtt.client as paho
from paho.mqtt.enums import CallbackAPIVersion

from bench.bare_pipe import BarePipe
from bench.dock import InProcessDock
from bench.programs import DockProgram, HubProgram, gtin, post_items
from bench.report import Pairs, report
from bench.trip import begin_receiving
from provisioning.mosquitto import PrivateMosquitto

BACKLOG = 20_000
ITEMS = 50
PAIRS = 5
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
    hub = HubProgram(folder / "hub")
    with PrivateMosquitto() as broker:
        hub.start(broker.url)
        post_items(hub.api(), ITEMS)
        with InProcessDock(folder / "dock", broker.url) as dock:
            begin_receiving(dock)
        hub.stop()
    # No broker and no hub while the dock works.
    with InProcessDock(folder / "dock") as dock:
        dock.backlog([gtin(number % ITEMS) for number in range(backlog)])
    if _waiting(folder / "dock/outbox.db") != backlog:
        raise RuntimeError(f"expected {backlog} events, got {_waiting(folder / 'dock/outbox.db')}")
    for database in (folder / "hub/hub.db", folder / "dock/outbox.db", folder / "dock/replica.db"):
        rows = sqlite3.connect(database, isolation_level=None)
        rows.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        rows.close()


def _waiting(outbox: Path) -> int:
    """Return how many events have no ack yet."""
    return _figure(outbox, "SELECT coalesce(sum(next_seq - 1 - mark), 0) FROM epochs")


def _last(outbox: Path) -> int:
    """Return the number of the newest event: its ack ends a drain, which may begin before the hub says that it is ready."""
    return _figure(outbox, "SELECT max(next_seq) - 1 FROM epochs")


def _figure(outbox: Path, sql: str) -> int:
    rows = sqlite3.connect(f"file:{outbox}?mode=ro", uri=True)
    try:
        return int(rows.execute(sql).fetchone()[0])
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
            last = _last(turn / "dock/outbox.db")
            hub.start(broker.url)
            rate = acks.rate(last)
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
    def _through(self) -> int:
        return max((mark for _, mark in self._marks), default=0)

    def rate(self, last: int) -> float:
        """Wait for the ack of event `last`; events a second from the first batch's ack to it."""
        with self._news:
            if not self._news.wait_for(lambda: self._through >= last, DRAIN_TIMEOUT_S):
                raise RuntimeError(f"expected an ack of event {last}, got {self._through}")
            first = next((at, mark) for at, mark in self._marks if mark > 0)
            end = next((at, mark) for at, mark in self._marks if mark >= last)
        return (end[1] - first[1]) / (end[0] - first[0])

    def __enter__(self) -> "_Acks":
        return self

    def __exit__(self, *_: object) -> None:
        self._client.disconnect()
        self._client.loop_stop()
