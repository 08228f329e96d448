"""A gateway inside the measuring process: the product's own station and link, wired as its main module does, without a screen.

The bare pipe's gateway is the measuring process too, so both are handed a scan by a call and seen to answer by a call.
"""

import random
import threading
import time
import uuid
from functools import partial
from pathlib import Path

from edge.core.answer import DockView
from edge.core.raw import RawScan
from edge.core.settings import Settings
from edge.link import Births, Courier, Link, Wire
from edge.station import CoreRules, Reply, Station, SystemClock, open_stores
from wire.mqtt import parse_broker_url

SCANNER = "bench"
SETTLE_S = 0.005
"""The announcement of a commit comes within this time, or came before the acknowledgement."""
PACE = 500
"""Scans handed in ahead of the disk when a backlog is made."""


class InProcessDock:
    """Station and, with a broker's address, its link to the hub."""

    def __init__(self, data: Path, broker: str | None = None) -> None:
        data.mkdir(parents=True, exist_ok=True)
        self._clock = SystemClock(synced=True)
        self.station = Station(
            open_stores=partial(open_stores, data, boot=self._clock.boot),
            rules=CoreRules(),
            settings=Settings(gateway="dock-1"),
            clock=self._clock,
            site="main",
            scanners=(SCANNER,),
        )
        self._courier: Courier | None = None
        self._seen = threading.Condition()
        self._view: DockView | None = None
        self.station.start()
        self.station.views.subscribe(self._look)
        if broker is not None:
            self._connect(broker)

    def _connect(self, broker: str) -> None:
        ready = threading.Event()
        births = Births(reserved=0, wall_ms=self._clock.wall_ms())
        where = {"site": "main", "gateway": "dock-1"}
        courier = Courier(parse_broker_url(broker), station=self.station, births=births, **where)

        def attach() -> None:
            wire = Wire(publish=courier.publish, chance=random.random, **where)
            link = Link(self.station, wire=wire, clock=self._clock, births=births)
            self.station.attach(link)
            courier.start(link)
            ready.set()

        self.station.submit(attach)
        if not ready.wait(10):
            raise RuntimeError("the station did not take its link")
        self._courier = courier

    def _look(self, view: DockView) -> None:
        with self._seen:
            self._view = view
            if self._is_green():
                self._seen.notify_all()

    def scan(self, text: str) -> Reply:
        """Hand in one scan and wait for its answer."""
        answered, answers = threading.Event(), []

        def answer(reply: Reply) -> None:
            answers.append(reply)
            answered.set()

        self.station.offer(
            RawScan(scanner=SCANNER, text=text, mono_ms=self._clock.mono_ms(), id=str(uuid.uuid4())), answer
        )
        if not answered.wait(30):
            raise RuntimeError(f"no answer to {text}")
        return answers[0]

    def round_trip(self, text: str) -> float:
        """Hand in one scan; seconds until the view shows that nothing waits for the hub and the lane is green.

        It returns when the dock has come to rest: what the hub announces of the same commit comes behind its acknowledgement.
        """
        began = time.perf_counter()
        with self._seen:
            self._view = None
        refused: list[Reply] = []

        def answer(reply: Reply) -> None:
            if reply.result != "stored" or not reply.events:
                with self._seen:
                    refused.append(reply)
                    self._seen.notify_all()

        raw = RawScan(scanner=SCANNER, text=text, mono_ms=self._clock.mono_ms(), id=str(uuid.uuid4()))
        self.station.offer(raw, answer)
        with self._seen:
            done = self._seen.wait_for(lambda: self._is_green() or bool(refused), 30)
            took, green = time.perf_counter() - began, self._view
            if not done or refused:
                raise RuntimeError(f"no quantity came back for {text}: {refused}, {self._view}")
            self._seen.wait_for(lambda: self._view is not green, SETTLE_S)
        return took

    def _is_green(self) -> bool:
        view = self._view
        return view is not None and view.pending == 0 and bool(view.lanes) and view.lanes[0].state == "applied"

    def backlog(self, texts: list[str]) -> None:
        """Hand in many scans, at most PACE ahead of the disk; each must be stored."""
        room, refused, left = threading.Semaphore(PACE), [], threading.Semaphore(0)

        def answer(reply: Reply) -> None:
            if reply.result != "stored":
                refused.append(reply)
            room.release()
            left.release()

        for text in texts:
            room.acquire()
            self.station.offer(
                RawScan(scanner=SCANNER, text=text, mono_ms=self._clock.mono_ms(), id=str(uuid.uuid4())), answer
            )
        for _ in texts:
            left.acquire()
        if refused:
            raise RuntimeError(f"{len(refused)} of {len(texts)} scans were not stored, the first: {refused[0]}")

    def close(self) -> None:
        if self._courier is not None:
            self._courier.stop()
        self.station.stop()

    def __enter__(self) -> "InProcessDock":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
