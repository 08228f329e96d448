"""A keyboard that nobody added, plugged in while a scanner may be added: only the test card's first field is heard."""

import queue
import time

import pytest
from machine import FakeMachine, type_as_german

from edge.core.raw import CARD
from edge.scanners.card_decoder import CardDecoder
from edge.scanners.devices import DeviceInfo
from edge.scanners.newcomers import known_by
from edge.scanners.profiles import ScannerConfig
from edge.scanners.usb_scanners import UsbScanners

HAND_1 = ScannerConfig(name="hand-1", serial="SN-1")
PATIENCE_S = 5


class FakeJoin:
    """The door: open until something was found or refused; what was found is added as "Scanner 2"."""

    def __init__(self):
        self.is_told_open, self.found_ones, self.refusals, self.is_adding = True, [], 0, True

    def is_open(self):
        return self.is_told_open

    def found(self, device, scan, adopt):
        self.found_ones.append((device, scan.card.field))
        if self.is_adding:
            adopt(ScannerConfig("Scanner 2", device.serial, device.port, device.device_name))
            self.is_told_open = False

    def refused(self):
        self.refusals += 1
        self.is_told_open = False


class Dock:
    def __init__(self):
        self.machine, self.join, self.scans, self.states = FakeMachine(), FakeJoin(), queue.Queue(), []
        self.scanners = UsbScanners(
            [HAND_1],
            self.machine,
            CardDecoder,
            self.scans.put,
            self.states.append,
            now_s=time.monotonic,
            join=self.join,
        )

    def until(self, check):
        deadline = time.monotonic() + PATIENCE_S
        while not check() and time.monotonic() < deadline:
            self.scanners.look()
            time.sleep(0.005)
        assert check()

    def told(self, state):
        return [each.scanner for each in self.states if each.state == state]


@pytest.fixture
def dock():
    dock = Dock()
    yield dock
    dock.scanners.stop()


def test_a_device_that_scans_the_card_is_added_and_goes_on_with_what_it_has_shown(dock):
    dock.machine.plug("event7", name="Zebra", port="usb-3", serial="Z-4711")
    dock.scanners.look()
    device = dock.machine.opened["event7"]
    type_as_german(device, CARD["B"])
    dock.until(lambda: dock.told("ready"))
    type_as_german(device, CARD["C"])

    scan = dock.scans.get(timeout=PATIENCE_S)
    assert (scan.scanner, scan.card.read) == ("Scanner 2", ["B", "C"])
    assert dock.join.found_ones == [(ScannerConfig("", serial="Z-4711"), "B")]
    assert (dock.told("added"), dock.told("ready"), dock.told("not_added")) == (["Zebra"], ["Scanner 2"], [])


def test_it_is_the_same_scanner_after_a_replug_elsewhere(dock):
    dock.machine.plug("event7", port="usb-3", serial="Z-4711")
    dock.scanners.look()
    type_as_german(dock.machine.opened["event7"], CARD["B"])
    dock.until(lambda: dock.told("ready"))
    dock.machine.pull("event7")
    dock.until(lambda: dock.told("unplugged"))
    dock.machine.plug("event8", port="usb-5", serial="Z-4711")
    dock.until(lambda: "event8" in dock.machine.opened)
    type_as_german(dock.machine.opened["event8"], "z-Y/1")

    assert (dock.scans.get(timeout=PATIENCE_S).text, dock.told("ready")) == ("z-Y/1", ["Scanner 2", "Scanner 2"])


@pytest.mark.parametrize("text", ["secret", "4006381333931", CARD["C"], CARD["D"].replace("\x1d", "")])
def test_whatever_else_it_types_is_thrown_away_and_the_device_let_go(dock, text):
    dock.machine.plug("event7", name="Keyboard")
    dock.scanners.look()
    device = dock.machine.opened["event7"]
    type_as_german(device, text, CARD["B"])
    dock.until(lambda: not device.is_open)

    assert (dock.join.refusals, dock.join.found_ones, dock.scans.empty()) == (1, [], True)
    assert dock.told("not_added") == ["Keyboard"]


def test_what_was_plugged_in_before_stays_alone_until_it_is_plugged_again(dock):
    dock.join.is_told_open = False
    dock.machine.plug("event7")
    dock.scanners.look()
    dock.join.is_told_open = True
    dock.scanners.look()
    assert "event7" not in dock.machine.opened

    dock.machine.infos.clear()
    dock.scanners.look()
    dock.machine.plug("event7")
    dock.scanners.look()

    assert "event7" in dock.machine.opened


def test_a_device_is_let_go_when_the_time_is_over(dock):
    dock.machine.plug("event7", name="Keyboard")
    dock.scanners.look()
    dock.join.is_told_open = False
    dock.scanners.look()

    assert not dock.machine.opened["event7"].is_open
    type_as_german(dock.machine.opened["event7"], CARD["B"])
    dock.scanners.look()
    assert (dock.join.found_ones, dock.told("not_added")) == ([], ["Keyboard"])


def test_one_that_is_pulled_out_again_leaves_the_door_open_for_the_next(dock):
    dock.machine.plug("event7")
    dock.scanners.look()
    first = dock.machine.opened["event7"]
    dock.machine.pull("event7")
    dock.until(lambda: not first.is_open)
    dock.machine.plug("event8", port="usb-4")
    dock.scanners.look()
    type_as_german(dock.machine.opened["event8"], CARD["B"])

    dock.until(lambda: dock.told("ready"))
    assert dock.join.refusals == 0


def test_a_known_scanner_is_read_as_ever_while_a_new_one_is_waited_for(dock):
    dock.machine.plug("event3", serial="SN-1")
    dock.scanners.look()
    type_as_german(dock.machine.opened["event3"], "123")

    assert dock.scans.get(timeout=PATIENCE_S).scanner == "hand-1"
    assert dock.join.is_open()


def test_what_is_scanned_before_somebody_has_decided_is_thrown_away(dock):
    dock.join.is_adding = False
    dock.machine.plug("event7")
    dock.scanners.look()
    type_as_german(dock.machine.opened["event7"], CARD["B"], "123", CARD["B"])
    dock.until(lambda: dock.join.found_ones)
    dock.until(lambda: dock.machine.opened["event7"].inbox.empty())

    assert (len(dock.join.found_ones), dock.join.refusals, dock.scans.empty()) == (1, 0, True)


def test_all_nodes_of_a_device_that_was_added_are_kept_quiet(dock):
    dock.machine.plug("event7", port="usb-3")
    dock.machine.plug("event8", port="usb-3", is_keyboard=False)
    dock.scanners.look()
    assert "event8" not in dock.machine.opened
    type_as_german(dock.machine.opened["event7"], CARD["B"])

    dock.until(lambda: "event8" in dock.machine.opened)


@pytest.mark.parametrize(
    ("serial", "port", "other", "known"),
    [
        ("Z-4711", "usb-3", "X-1234", ScannerConfig("", serial="Z-4711")),
        ("Z-4711", "usb-3", "Z-4711", ScannerConfig("", port="usb-3")),
        ("0000000", "usb-3", "", ScannerConfig("", port="usb-3")),
        ("1", "usb-3", "", ScannerConfig("", port="usb-3")),
        ("", "", "", ScannerConfig("", device_name="Zebra")),
    ],
)
def test_a_device_is_known_by_a_real_and_single_serial_number_else_by_its_port(serial, port, other, known):
    others = [DeviceInfo("event9", "Zebra", "usb-9", other, is_keyboard=True)]
    assert known_by(DeviceInfo("event7", "Zebra", port, serial, is_keyboard=True), others) == known
