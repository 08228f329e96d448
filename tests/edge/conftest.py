"""A dock for tests of the gateway: a clock that is turned by hand, the plainest workflow, and real files in a folder."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import msgspec
import pytest

from edge.core.answer import Answer, LaneView, Look, Mark, Result, Sound
from edge.core.lane import TapeLine
from edge.core.raw import RawScan
from edge.core.settings import Settings
from edge.core.taken import Draft, Taken
from edge.link import Births, Link, Wire
from edge.station.book import DockBook
from edge.station.new_ids import random_id
from edge.station.stores import Stores, open_stores
from edge.station.taking import Taking
from edge.station.verdicts import Verdicts
from wire.amounts import MICRO
from wire.codec import encode
from wire.feedback import Ack, HubStatus, Outcome

WALL_MS = 1_795_342_272_345
HOUR_MS = 3_600_000


class HandClock:
    """A clock that stands still until it is turned."""

    def __init__(self, boot: str = "boot-1") -> None:
        self.boot = boot
        self.now_ms = 1_000_000
        self.synced = True

    def mono_ms(self) -> int:
        return self.now_ms

    def wall_ms(self) -> int:
        return WALL_MS + self.now_ms

    def is_synced(self) -> bool:
        return self.synced


class PlainRules:
    """The plainest workflow: every scan is one piece received; `none` books nothing, `break` is a mistake of ours."""

    def take(self, book, lane, scan, moment, settings):
        if scan.text == "break":
            raise ZeroDivisionError("our mistake")
        if scan.text == "none":
            return Taken(lane=lane, answer=_answer("Nothing", Result.REFUSED))
        draft = Draft(kind="receipt", quantity=MICRO, sku="W-100", location="RECEIVING", document="PO-1", line=1)
        tape = [TapeLine(scan.id, moment.local_time, scan.text, Mark.STORED), *lane.tape][:10]
        answer = _answer(f"{scan.text} +1", Result.STORED)
        changed = msgspec.structs.replace(lane, answer=answer, tape=tape, serial=lane.serial + 1)
        return Taken(lane=changed, answer=answer, drafts=[draft])

    def release(self, book, lane, moment, settings):
        return None

    def lane_view(self, book, lane):
        return LaneView(scanner=lane.scanner, state="idle", answer=lane.answer, serial=lane.serial)

    def on_verdicts(self, lane, verdicts):
        marks = {v.scan: Mark.HELD if v.outcome == "held" else Mark.APPLIED for v in verdicts}
        tape = [msgspec.structs.replace(t, mark=marks.get(t.scan, t.mark)) for t in lane.tape]
        return msgspec.structs.replace(lane, tape=tape)

    def not_added(self, lane, why):
        return msgspec.structs.replace(lane, joining="", answer=_answer(why, Result.REFUSED))

    def added(self, lane, answer):
        return msgspec.structs.replace(lane, joining="", answer=answer)


def _answer(headline: str, result: Result) -> Answer:
    return Answer("ITEM_OK", Look.WHITE, Sound.GOOD, result, headline, "1 of 40")


class Dock:
    """Open files, a workflow and a clock, without threads."""

    def __init__(self, directory: Path, *, clock: HandClock | None = None, rules=None) -> None:
        self.directory = directory
        self.clock = clock or HandClock()
        self.rules = rules or PlainRules()
        self.settings = Settings(gateway="dock-1")
        self.shown = 0
        self._open()

    def _open(self) -> None:
        self.stores: Stores = open_stores(self.directory, boot=self.clock.boot)
        self.verdicts = Verdicts(stores=self.stores, rules=self.rules)
        self.book = DockBook(
            outbox=self.stores.outbox,
            replica=self.stores.replica,
            waiting=self.stores.waiting,
            lanes=self.stores.lanes,
            gateway="dock-1",
            own_bins=self.settings.bins(),
            is_hub_online=lambda: True,
            claims_elsewhere=lambda number: [],
            say_age=lambda ms: "10:00",
        )
        self.taking = Taking(
            stores=self.stores,
            book=self.book,
            rules=self.rules,
            settings=self.settings,
            clock=self.clock,
            new_id=random_id,
        )

    @property
    def stream(self):
        return self.stores.outbox.stream

    def show(self) -> None:
        self.shown += 1

    def scan(self, text: str = "4006381333931", *, scanner: str = "lane-1", scan_id: str | None = None):
        raw = RawScan(scanner=scanner, text=text, mono_ms=self.clock.now_ms, id=scan_id)
        stored = self.taking.take(raw, is_burst=False)
        self.taking.count(stored)
        return stored.reply

    def scans(self, count: int) -> list[str]:
        return [self.scan(f"code-{i}").events[0] for i in range(count)]

    def hear(self, mark: int, outcomes=(), *, hub_ms: int = 0) -> None:
        """Let the hub have everything up to `mark`, shown and noted as the station does it."""
        rows = self.stream.rows(1, self.stream.current.mark, mark)
        self.verdicts.move_forward(1, rows, outcomes, hub_ms=hub_ms)
        self.verdicts.note()

    def reopen(self) -> None:
        self.stores.close()
        self._open()

    def close(self) -> None:
        self.stores.close()


@pytest.fixture
def plain_rules() -> PlainRules:
    return PlainRules()


@pytest.fixture
def hand_clock() -> HandClock:
    return HandClock()


@pytest.fixture
def dock(tmp_path: Path) -> Iterator[Dock]:
    dock = Dock(tmp_path / "data")
    yield dock
    dock.close()


@pytest.fixture
def open_dock(tmp_path: Path) -> Iterator[Callable[..., Dock]]:
    """Open docks on folders of your own choosing."""
    docks: list[Dock] = []

    def open_(name: str = "data", **kwargs) -> Dock:
        docks.append(Dock(tmp_path / name, **kwargs))
        return docks[-1]

    yield open_
    for dock in docks:
        dock.close()


@dataclass
class Sent:
    """One published message."""

    topic: str
    payload: dict
    retain: bool
    raw: bytes


@dataclass
class Broker:
    """Keeps what is published; `up` false refuses it."""

    sent: list[Sent] = field(default_factory=list)
    up: bool = True

    def publish(self, topic: str, payload: bytes, retain: bool) -> bool:
        if self.up:
            self.sent.append(Sent(topic, json.loads(payload), retain, payload))
        return self.up

    def of(self, leaf: str) -> list[dict]:
        return [sent.payload for sent in self.sent if sent.topic.endswith("/" + leaf)]

    @property
    def batches(self) -> list[dict]:
        return self.of("events")


class LinkedDock:
    """A dock with its link over a broker that only remembers. The test plays the hub."""

    def __init__(self, dock: Dock, *, ledger: str = "ledger-1") -> None:
        self.dock, self.ledger = dock, ledger
        self.broker = Broker()
        self.names = itertools.count(1)
        self.births = Births(reserved=int(dock.stores.outbox.meta("birth") or "0"), wall_ms=0)
        self.chance = 0.5
        wire = Wire(
            site="main",
            gateway="dock-1",
            publish=self.broker.publish,
            chance=lambda: self.chance,
            new_name=lambda: f"name-{next(self.names)}",
        )
        self.link = Link(dock, wire=wire, clock=dock.clock, births=self.births)

    def connect(self) -> None:
        self.births.next()
        self.link.connected()

    def connect_and_catch_up(self) -> None:
        """Connect, and answer the empty batches with what the gateway believes itself."""
        self.connect()
        while self.last["events"] == [] and self.link.sender.in_flight is not None:
            state = self.dock.stream.find(self.last["epoch"])
            self.ack(state.mark, state.epoch)

    @property
    def last(self) -> dict:
        return self.broker.batches[-1]

    def turn(self, ms: int) -> None:
        """Let time pass, doing what falls due on the way."""
        end = self.dock.clock.now_ms + ms
        while True:
            due = self.link.due_ms()
            if due is None or due > end:
                break
            self.dock.clock.now_ms = max(self.dock.clock.now_ms, due)
            self.link.tick()
            if self.link.due_ms() == due:
                self.dock.clock.now_ms += 1
        self.dock.clock.now_ms = end

    def scan(self, count: int = 1) -> list[str]:
        events = self.dock.scans(count)
        self.link.wake()
        return events

    def ack(
        self, through: int, epoch: str | None = None, *, batch: str | None = "last", through_id="right", **more
    ) -> None:
        """Answer as the hub would: by default the last batch, with the right id."""
        state = self.dock.stream.find(epoch) if epoch else self.dock.stream.current
        rows = self.dock.stream.rows(state.n, through - 1, through) if state else []
        right = rows[0].id if rows else None
        self.tell(
            "main/dock-1/acks",
            Ack(
                ledger=more.pop("ledger", self.ledger),
                epoch=epoch or state.epoch,
                through_seq=through,
                through_id=right if through_id == "right" else through_id,
                hub_time=more.pop("hub_time", "2026-11-22T10:11:12.345Z"),
                batch=self.last["batch"] if batch == "last" else batch,
                **more,
            ),
        )

    def tell(self, topic: str, message) -> None:
        payload = message if isinstance(message, bytes) else encode(message)
        self.link.message(f"tallydock/v1/{topic}", payload)
        self.dock.verdicts.note()

    def hub_status(
        self, *, ledger: str | None = None, incarnation: str = "inc-1", online: bool = True, instance: str = "hub-1"
    ) -> None:
        status = HubStatus(ledger=ledger or self.ledger, incarnation=incarnation, online=online, version="1")
        self.tell(f"hub/{instance}", status)


@pytest.fixture
def linked(dock: Dock) -> LinkedDock:
    return LinkedDock(dock)


@pytest.fixture
def link_up() -> Callable[[Dock], LinkedDock]:
    """Give any dock a link."""
    return LinkedDock


@pytest.fixture
def applied() -> Callable[..., Outcome]:
    """Build the hub's word on an event."""

    def build(event: str, outcome: str = "applied", **more) -> Outcome:
        return Outcome(id=event, outcome=outcome, **more)

    return build
