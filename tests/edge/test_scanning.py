"""Scanners that are added at the dock: kept before they are read, named so that no other has the name, there after a restart."""

from __future__ import annotations

import threading
from functools import partial

import msgspec
import pytest

from edge.core.lane import new_lane
from edge.core.raw import CARD, CardReading, Habits, RawScan
from edge.core.settings import Settings
from edge.scanners.profiles import ScannerConfig
from edge.scanning import BadStore, Scanning, added_scanners, scanners_told
from edge.station import CoreRules, Station, SystemClock, open_stores

PATIENCE_S = 20
LEFT = ScannerConfig("left", serial="SN-1")
NEW = ScannerConfig("", port="usb-3")
GERMAN = Habits(layout="de", end="tab", gs="f8", aim=False, caps_lock=False)


class Dock:
    """A station with its scanning; the first of a test asks for a scanner."""

    def __init__(self, folder, configs=(LEFT,)):
        clock = SystemClock(synced=True)
        self.station = Station(
            open_stores=partial(open_stores, folder, boot=clock.boot),
            rules=CoreRules(),
            settings=Settings(gateway="dock-1"),
            clock=clock,
            site="main",
        )
        self.station.start()
        names = [config.name for config in configs]
        self.scanning = self.ask(lambda: Scanning(configs, names, self.station, lambda state: None))
        self.scanning.start()
        self.adopted = []

    def stop(self):
        self.scanning.stop()
        self.station.stop()

    def ask(self, question):
        answer, done = [], threading.Event()

        def job():
            try:
                answer.append(question())
            except BadStore as error:
                answer.append(error)
            done.set()

        self.station.submit(job)
        assert done.wait(PATIENCE_S)
        return answer[0]

    def open(self):
        """Let a lane come out of a scan that asked for a new scanner."""

        def job():
            lanes = self.station.stores.lanes
            lanes["page-1"] = msgspec.structs.replace(lanes.get("page-1") or new_lane("page-1"), joining="open")
            self.station.joining.on_open = lambda: None
            self.station.joining.follow("page-1")

        self.ask(job)

    def find(self, device=NEW):
        reading = CardReading("B", ["B"], GERMAN)
        self.scanning.found(device, RawScan("", CARD["B"], 1_000, card=reading), self.adopted.append)
        self.ask(lambda: None)

    def kept(self):
        return self.ask(lambda: added_scanners(self.station))


@pytest.fixture
def start(tmp_path):
    docks = []

    def start_(**more):
        docks.append(Dock(tmp_path / "data", **more))
        return docks[-1]

    yield start_
    for dock in docks:
        dock.stop()


def test_a_scanner_that_was_added_has_a_name_a_lane_and_a_place_on_disk(start):
    dock = start()
    dock.open()
    dock.find()
    added = ScannerConfig("Scanner 2", port="usb-3")
    assert (dock.adopted, dock.kept()) == ([added], [added])
    lane = dock.ask(lambda: dock.station.stores.lanes["Scanner 2"])
    assert (lane.answer.headline, dock.scanning.is_open()) == ("Scanner 2: next, card C", False)


def test_one_that_was_found_when_nobody_asks_any_more_is_not_added(start):
    dock = start()
    dock.find()
    assert (dock.adopted, dock.kept()) == ([], [])


def test_names_that_a_lane_or_a_scanner_has_are_left_out(start):
    dock = start(configs=(LEFT, ScannerConfig("Scanner 3", serial="SN-3")))
    dock.open()
    dock.find()
    dock.open()
    dock.find(ScannerConfig("", port="usb-4"))
    assert [config.name for config in dock.adopted] == ["Scanner 4", "Scanner 5"]


def test_what_was_added_is_read_and_told_after_a_restart(start):
    first = start()
    first.open()
    first.find()
    first.stop()
    second = start()
    told = second.ask(lambda: scanners_told(second.station, ["left"]))
    assert told == [{"name": "left"}, {"name": "Scanner 2"}]
    second.open()
    second.find(ScannerConfig("", port="usb-4"))
    assert [config.name for config in second.kept()] == ["Scanner 2", "Scanner 3"]


def test_a_list_that_cannot_be_read_is_refused_and_left_alone(start):
    dock = start()
    dock.ask(lambda: dock.station.stores.outbox.put_meta("scanners", '[{"serail": "X"}]'))
    refused = dock.kept()
    assert isinstance(refused, BadStore)
    assert "serail" in str(refused)


def test_the_hub_is_told_what_the_card_taught(start):
    dock = start()
    lane = msgspec.structs.replace(new_lane("left"), tested=True, habits=GERMAN)
    told = dock.ask(lambda: dock.station.stores.lanes.update(left=lane) or scanners_told(dock.station, ["left"]))
    assert told == [{"name": "left", "tested": True, "layout": "de"}]
