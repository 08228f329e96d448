"""Scans of a burst that came behind a question: carried out once it is answered, each as a scan of its own, also after a kill."""

from __future__ import annotations

import time
from functools import partial

import pytest

from edge.core.codes import COMMANDS
from edge.core.raw import RawScan
from edge.core.settings import Settings
from edge.station import CoreRules, Station, SystemClock, open_stores
from wire.ids import event_id

NEW_BIN = "X-77-01"


class KilledBeforeRelease(CoreRules):
    """A gateway that dies after the answer, before anything that was parked is taken."""

    def release(self, book, lane, moment, settings):
        return None


@pytest.fixture
def start(tmp_path):
    stations = []

    def start_(rules=None):
        clock = SystemClock(synced=True)
        stations.append(
            Station(
                open_stores=partial(open_stores, tmp_path / "data", boot=clock.boot),
                rules=rules or CoreRules(),
                settings=Settings(gateway="dock-1"),
                clock=clock,
                site="main",
            )
        )
        stations[-1].start()
        return stations[-1]

    yield start_
    for station in stations:
        station.stop()


class Scanner:
    """Scans at set times, the first ten seconds ago."""

    def __init__(self):
        self.at_ms = time.clock_gettime_ns(time.CLOCK_BOOTTIME) // 1_000_000 - 10_000
        self.ids = []

    def scan(self, station, *texts, every_ms):
        replies = []
        for place, text in enumerate(texts, 1):
            self.at_ms += every_ms
            self.ids.append(event_id(unix_ms=1, random_74=len(self.ids) + 1))
            station.offer(RawScan("lane-1", COMMANDS.get(text, text), self.at_ms, id=self.ids[-1]), replies.append)
            deadline = time.monotonic() + 20
            while len(replies) < place and time.monotonic() < deadline:
                time.sleep(0.001)
        return replies


def asked_in_a_burst(station, scanner):
    scanner.scan(station, "receive", "no-order", every_ms=600)
    scanner.scan(station, "c1", "c2", "c3", "c4", every_ms=100)
    return scanner.scan(station, NEW_BIN, "c5", "c6", every_ms=100)


def stored(station):
    done = []
    station.submit(
        lambda: done.append(
            [
                (scan.text, [event.location for event in scan.events])
                for scan in station.stores.outbox.own.own_scans("lane-1", 20)
            ]
        )
    )
    while not done:
        time.sleep(0.001)
    return done[0]


PARKED = [("c6", [NEW_BIN]), ("c5", [NEW_BIN])]
BEFORE = [(text, ["RECEIVING"]) for text in ("c4", "c3", "c2", "c1")]


def test_what_was_parked_is_carried_out_as_scans_of_their_own(start):
    station, scanner = start(), Scanner()
    parked = asked_in_a_burst(station, scanner)
    assert [(reply.result, reply.events) for reply in parked] == [("stored", [])] * 3
    assert stored(station) == BEFORE
    (answer,) = scanner.scan(station, NEW_BIN, every_ms=600)
    assert (answer.message, answer.events) == (f"Goods go to {NEW_BIN} - Until you scan another bin", [])
    assert stored(station) == PARKED + BEFORE


def test_a_parked_scan_keeps_the_answer_that_it_was_given(start):
    station, scanner = start(), Scanner()
    parked = asked_in_a_burst(station, scanner)
    scanner.scan(station, NEW_BIN, every_ms=600)
    again = []
    station.offer(RawScan("lane-1", "c5", scanner.at_ms, id=scanner.ids[-3]), again.append)
    assert stored(station) == PARKED + BEFORE
    assert again == [parked[1]]


def test_a_gateway_that_was_killed_after_the_answer_takes_what_was_parked_when_it_is_back(start):
    station, scanner = start(KilledBeforeRelease()), Scanner()
    asked_in_a_burst(station, scanner)
    scanner.scan(station, NEW_BIN, every_ms=600)
    assert stored(station) == BEFORE
    station.stop()
    assert stored(start()) == PARKED + BEFORE
