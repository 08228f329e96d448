"""A recording in the place of a scanner: it is found, opened, read, pulled and plugged in again as a device is."""

import json
import queue
from pathlib import Path

import msgspec
import pytest

from edge.scanners.devices import DeviceDenied, boottime_s
from edge.scanners.keyboard import KeyboardDecoder
from edge.scanners.profiles import Profile, ScannerConfig
from edge.scanners.recording import RecordedDevices
from edge.scanners.usb_scanners import UsbScanners

FOLDER = Path(__file__).parent / "traces"
TRACES = {trace["file"]: trace for trace in json.loads((FOLDER / "manifest.json").read_text("utf-8"))}


class Dock:
    """A dock whose only scanner is a recording; `plug` lays it in its place."""

    def __init__(self, folder, trace):
        self.path = folder / "hand-1.jsonl"
        self.content = (FOLDER / trace).read_bytes()
        profile = msgspec.convert(TRACES[trace]["profile"], Profile)
        config = ScannerConfig(name="hand-1", port=str(self.path), profile=profile)
        assert config.is_recording
        self.scans, self.states = queue.Queue(), []
        self.scanners = UsbScanners(
            [config], RecordedDevices([str(self.path)]), KeyboardDecoder, self.scans.put, self.states.append
        )
        self.scanners.start()

    def plug(self):
        whole = self.path.with_suffix(".part")
        whole.write_bytes(self.content)
        whole.rename(self.path)

    def next_scan(self):
        return self.scans.get(timeout=10)


@pytest.fixture
def dock(tmp_path):
    made = []

    def make(trace):
        made.append(Dock(tmp_path, trace))
        return made[-1]

    yield make
    for each in made:
        each.scanners.stop()


def test_a_recording_is_read_as_the_scanner_was_when_its_file_is_laid_in_place(dock):
    recorded = dock("de-ean13-kbd.jsonl")
    assert recorded.scans.empty()
    recorded.plug()
    first, second = recorded.next_scan(), recorded.next_scan()
    assert [(scan.scanner, scan.text) for scan in (first, second)] == [
        ("hand-1", "4006381333931"),
        ("hand-1", "96385074"),
    ]
    assert [state.state for state in recorded.states] == ["ready"]


def test_the_pauses_of_a_recording_are_kept_and_its_times_are_of_now(dock):
    recorded = dock("us-ean8-tab-kbd.jsonl")
    before = boottime_s() * 1000
    recorded.plug()
    first, second = recorded.next_scan(), recorded.next_scan()
    assert before <= first.mono_ms
    assert second.mono_ms - first.mono_ms > 500


def test_a_recorded_pull_of_the_plug_loses_its_scan_and_the_next_is_read_after_the_replug(dock):
    recorded = dock("unplug-mid-replug-kbd.jsonl")
    recorded.plug()
    results = [recorded.next_scan() for _ in TRACES["unplug-mid-replug-kbd.jsonl"]["expect"]]
    said = [{"lost": scan.damage} if scan.damage else {"text": scan.text} for scan in results]
    assert said == TRACES["unplug-mid-replug-kbd.jsonl"]["expect"]
    assert [state.state for state in recorded.states] == ["ready", "unplugged", "ready"]


def test_a_recording_that_was_played_is_not_played_again(dock):
    recorded = dock("us-ean13-kpenter.jsonl")
    recorded.plug()
    assert recorded.next_scan().text == "4006381333931"
    with pytest.raises(queue.Empty):
        recorded.scans.get(timeout=0.7)


@pytest.mark.parametrize("content", [b"{", b'{"t": 1}\n'])
def test_a_file_that_is_no_recording_is_denied_with_its_line(tmp_path, content):
    path = tmp_path / "hand-1.jsonl"
    path.write_bytes(content)
    with pytest.raises(DeviceDenied, match="line 1"):
        RecordedDevices([str(path)]).open(str(path))


def test_a_recording_that_is_not_there_is_not_listed_and_cannot_be_opened(tmp_path):
    path = str(tmp_path / "hand-1.jsonl")
    assert list(RecordedDevices([path]).nodes()) == []
    with pytest.raises(DeviceDenied, match="cannot be played"):
        RecordedDevices([path]).open(path)
