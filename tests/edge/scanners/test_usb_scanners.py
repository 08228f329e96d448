"""USB scanners with fake devices: plugged, pulled, replugged, grabbed by others, unknown."""

import queue
import time

import pytest
from machine import FakeMachine, type_as_german

from edge.core.raw import CARD, RawScan
from edge.scanners.card_decoder import CardDecoder
from edge.scanners.keyboard import KeyboardDecoder
from edge.scanners.profiles import Profile, ScannerConfig
from edge.scanners.usb_scanners import UsbScanners

HAND_1 = ScannerConfig(name="hand-1", serial="SN-1")


class Dock:
    def __init__(self, *configs):
        self.machine, self.scans, self.states = FakeMachine(), queue.Queue(), []
        self.scanners = UsbScanners(
            configs or [HAND_1], self.machine, KeyboardDecoder, self.scans.put, self.states.append, now_s=time.monotonic
        )

    def look(self):
        self.scanners.look()

    def next_scan(self) -> RawScan:
        return self.scans.get(timeout=5)

    def told(self):
        return [(state.scanner, state.state) for state in self.states]

    def wait_until_told(self, *told):
        deadline = time.monotonic() + 5
        while self.told()[-len(told) :] != list(told) and time.monotonic() < deadline:
            self.look()
            time.sleep(0.005)
        assert self.told()[-len(told) :] == list(told)


@pytest.fixture
def dock():
    dock = Dock()
    yield dock
    dock.scanners.stop()


def test_a_scanner_that_was_added_is_read(dock):
    dock.machine.plug("event3", serial="SN-1")
    dock.look()
    dock.machine.opened["event3"].types("4006381333931\n")

    scan = dock.next_scan()
    assert (scan.scanner, scan.text, scan.damage) == ("hand-1", "4006381333931", None)
    assert abs(scan.mono_ms - time.monotonic() * 1000) < 5000
    assert dock.told() == [("hand-1", "ready")]


def test_a_keyboard_that_nobody_added_is_reported_once_and_never_opened(dock):
    dock.machine.plug("event0", name="Administrator's keyboard")
    dock.look()
    dock.look()

    assert dock.machine.opened == {}
    assert dock.told() == [("Administrator's keyboard", "not_added")]


@pytest.mark.parametrize(("serial", "told"), [("SN-9", "SN-9"), ("", "none")])
def test_a_keyboard_that_nobody_added_is_reported_with_all_that_it_can_be_added_by(dock, serial, told):
    dock.machine.plug("event0", name="Scanner", port="usb-7", serial=serial)
    dock.look()

    [state] = dock.states
    assert state.scanner == "Scanner"
    assert "USB port usb-7" in state.detail
    assert f"serial number {told}" in state.detail


def test_twins_that_nobody_added_are_both_reported(dock):
    dock.machine.plug("event0", name="Scanner", port="usb-7")
    dock.machine.plug("event1", name="Scanner", port="usb-8")
    dock.look()

    assert [state.detail.count(port) for state, port in zip(dock.states, ("usb-7", "usb-8"), strict=True)] == [1, 1]


def test_a_device_that_is_no_keyboard_is_not_reported(dock):
    dock.machine.plug("event0", name="Power button", is_keyboard=False)
    dock.look()

    assert (dock.machine.opened, dock.told()) == ({}, [])


def test_a_pulled_scanner_loses_its_scan_aloud_and_is_found_again_under_another_node(dock):
    dock.machine.plug("event3", serial="SN-1")
    dock.look()
    dock.machine.opened["event3"].types("40063813")
    dock.machine.pull("event3")
    lost = dock.next_scan()
    assert (lost.scanner, lost.text, lost.damage) == ("hand-1", "", "unplugged")
    dock.wait_until_told(("hand-1", "unplugged"))

    dock.machine.plug("event7", serial="SN-1", port="usb-2")
    dock.look()
    dock.machine.opened["event7"].types("96385074\n")

    assert dock.next_scan().text == "96385074"
    assert dock.told() == [("hand-1", "ready"), ("hand-1", "unplugged"), ("hand-1", "ready")]


def test_a_scanner_replugged_between_two_looks_is_opened_anew(dock):
    dock.machine.plug("event3", serial="SN-1")
    dock.look()
    dock.machine.pull("event3")
    dock.machine.plug("event3", serial="SN-1")
    dock.look()
    dock.machine.opened["event3"].types("96385074\n")

    assert dock.next_scan().text == "96385074"


def test_a_scanner_that_another_program_holds_is_reported_and_tried_again(dock):
    dock.machine.plug("event3", serial="SN-1")
    dock.machine.busy.add("event3")
    dock.look()
    dock.look()
    assert dock.told() == [("hand-1", "busy")]

    dock.machine.busy.clear()
    dock.look()
    assert dock.told() == [("hand-1", "busy"), ("hand-1", "ready")]


def test_a_node_without_rights_yet_is_tried_again(dock):
    dock.machine.plug("event3", serial="SN-1")
    dock.machine.denied.add("event3")
    dock.look()
    dock.machine.denied.clear()
    dock.look()

    assert dock.told() == [("event3", "denied"), ("hand-1", "ready")]


def test_a_second_device_with_the_same_serial_is_not_mixed_in(dock):
    dock.machine.plug("event3", serial="SN-1", port="usb-1")
    dock.machine.plug("event4", serial="SN-1", port="usb-2")
    dock.look()

    assert list(dock.machine.opened) == ["event3"]
    assert dock.told() == [("hand-1", "ready"), ("hand-1", "twin")]


def test_other_nodes_of_a_scanner_are_grabbed_and_say_nothing(dock):
    dock.machine.plug("event3", serial="SN-1")
    dock.machine.plug("event4", serial="SN-1", is_keyboard=False)
    dock.look()
    dock.machine.opened["event4"].types("12345678\n")
    dock.machine.opened["event3"].types("96385074\n")

    assert dock.next_scan().text == "96385074"
    assert dock.scans.empty()


@pytest.mark.parametrize(
    "config",
    [
        ScannerConfig(name="hand-1", port="usb-1"),
        ScannerConfig(name="hand-1", device_name="Scanner"),
        ScannerConfig(name="hand-1", serial="SN-1", port="usb-1", device_name="Scanner"),
    ],
)
def test_a_scanner_is_known_by_serial_port_or_name(config):
    dock = Dock(config)
    dock.machine.plug("event3", serial="SN-1")
    dock.look()
    dock.scanners.stop()

    assert dock.told() == [("hand-1", "ready")]


@pytest.mark.parametrize("config", [ScannerConfig(name="x"), ScannerConfig(name="x", serial="SN-1", port="usb-9")])
def test_every_given_mark_has_to_fit_and_one_at_least_be_given(config):
    dock = Dock(config)
    dock.machine.plug("event3", serial="SN-1")
    dock.look()

    assert dock.told() == [("Scanner", "not_added")]


def test_a_scan_without_end_key_is_given_after_the_pause():
    dock = Dock(ScannerConfig(name="hand-1", serial="SN-1", profile=Profile(end="idle", max_gap_ms=50)))
    dock.machine.plug("event3", serial="SN-1")
    dock.look()
    dock.machine.opened["event3"].types("96385074")

    assert dock.next_scan().text == "96385074"
    dock.scanners.stop()


def test_two_scanners_are_read_side_by_side_under_their_own_names():
    dock = Dock(HAND_1, ScannerConfig(name="hand-2", serial="SN-2"))
    dock.machine.plug("event3", serial="SN-1", port="usb-1")
    dock.machine.plug("event4", serial="SN-2", port="usb-2")
    dock.look()
    dock.machine.opened["event3"].types("4006")
    dock.machine.opened["event4"].types("96385074\n")
    dock.machine.opened["event3"].types("381333931\n")

    assert {(scan.scanner, scan.text) for scan in (dock.next_scan(), dock.next_scan())} == {
        ("hand-1", "4006381333931"),
        ("hand-2", "96385074"),
    }
    dock.scanners.stop()


def test_a_burst_of_two_hundred_stored_scans_loses_none(dock):
    dock.machine.plug("event3", serial="SN-1")
    dock.look()
    texts = [f"{number:08}" for number in range(200)]
    dock.machine.opened["event3"].types("".join(text + "\n" for text in texts))

    assert [dock.next_scan().text for _ in texts] == texts


def test_stopping_lets_go_of_every_device(dock):
    dock.machine.plug("event3", serial="SN-1")
    dock.scanners.start()
    while "event3" not in dock.machine.opened:
        time.sleep(0.005)
    dock.scanners.stop()

    assert not dock.machine.opened["event3"].is_open


@pytest.mark.parametrize(("aim", "text", "symbology"), [(True, "96385074", "]d1"), (False, "]d196385074", None)])
def test_an_aim_identifier_is_cut_off_only_where_the_scanner_sends_one(aim, text, symbology):
    dock = Dock(ScannerConfig(name="hand-1", serial="SN-1", profile=Profile(aim=aim)))
    dock.machine.plug("event3", serial="SN-1")
    dock.look()
    dock.machine.opened["event3"].types("]d196385074\n")

    scan = dock.next_scan()
    dock.scanners.stop()
    assert (scan.text, scan.symbology) == (text, symbology)


def test_what_the_test_card_taught_is_kept_over_a_replug():
    machine, scans = FakeMachine(), queue.Queue()
    scanners = UsbScanners([HAND_1], machine, CardDecoder, scans.put, lambda _: None, now_s=time.monotonic)
    machine.plug("event3", serial="SN-1")
    scanners.look()
    type_as_german(machine.opened["event3"], CARD["B"], CARD["C"])
    assert [scans.get(timeout=5).card.read for _ in "BC"] == [["B"], ["B", "C"]]
    machine.pull("event3")
    deadline = time.monotonic() + 5
    while "event4" not in machine.opened and time.monotonic() < deadline:
        machine.infos or machine.plug("event4", serial="SN-1")
        scanners.look()
        time.sleep(0.005)
    type_as_german(machine.opened["event4"], "z-Y/1")

    assert scans.get(timeout=5).text == "z-Y/1"
    scanners.stop()
