import itertools
import queue
import sys
import time

import numpy as np
import pytest

from edge.scanners.camera_reader import NewestFrame, main
from edge.scanners.cameras import CameraConfig, CameraScanner

SEES = """
import json, signal
for codes in {frames!r}:
    print(json.dumps({{"codes": codes}}), flush=True)
{after}
"""
EAN = ["EAN13", "4006381333931"]


class Dock:
    def __init__(self, code, **options):
        self.scans, self.states = queue.Queue(), queue.Queue()
        clock = itertools.count(0, 100)
        self.camera = CameraScanner(
            CameraConfig("camera-1", "/dev/video9"), self.scans.put, self.states.put, lambda: next(clock),
            command=(sys.executable, "-c", code), again_after_s=0.01, **options,
        )  # fmt: skip
        self.camera.start()

    def next_state(self):
        return self.states.get(timeout=10)


def test_a_code_that_two_frames_show_is_one_scan():
    dock = Dock(SEES.format(frames=[[EAN]] * 5, after="signal.pause()"))

    scan = dock.scans.get(timeout=10)
    dock.camera.stop()
    assert (scan.scanner, scan.text, scan.symbology, scan.mono_ms) == ("camera-1", "4006381333931", "EAN13", 100)
    assert dock.scans.empty()
    assert dock.next_state().state == "ready"


@pytest.mark.parametrize(
    ("after", "says"),
    [
        ("import os; os.abort()", "ended or hung"),
        ('print(\'{"error": "No more pictures."}\')', "No more pictures"),
        ("print('zbar says hello')", "something else than codes"),
    ],
)
def test_a_decoder_that_ends_is_told_and_started_again(after, says):
    dock = Dock(SEES.format(frames=[[]], after=after))

    states = [dock.next_state() for _ in range(3)]
    dock.camera.stop()
    assert [state.state for state in states] == ["ready", "unplugged", "ready"]
    assert says in states[1].detail


def test_a_decoder_that_hangs_is_ended():
    dock = Dock(SEES.format(frames=[], after="signal.pause()"), hangs_after_s=0.5)

    state = dock.next_state()
    dock.camera.stop()
    assert (state.state, "ended or hung" in state.detail) == ("unplugged", True)


class FakeCapture:
    def __init__(self):
        self.frames = queue.Queue()

    def shows(self, brightness):
        self.frames.put(np.full((1, 1), brightness, np.uint8))

    def read(self):
        frame = self.frames.get()
        self.frames.task_done()
        return frame is not None, frame


def test_only_the_newest_frame_is_decoded_and_only_once():
    capture = FakeCapture()
    newest = NewestFrame(capture)
    newest.start()
    for brightness in (1, 2, 3):
        capture.shows(brightness)
    capture.frames.join()
    time.sleep(0.05)

    assert newest.take(5).tolist() == [[3]]
    assert newest.take(0.01) is None


def test_a_camera_that_gives_no_more_frames_ends_the_waiting():
    capture = FakeCapture()
    newest = NewestFrame(capture)
    newest.start()
    capture.frames.put(None)

    assert newest.take(60) is None


def test_a_camera_that_cannot_be_opened_is_told(capsys, tmp_path):
    assert main([str(tmp_path / "none")]) == 1
    assert "Expected a camera" in capsys.readouterr().out


def test_the_region_is_told_to_the_process_that_watches(tmp_path):
    scans = queue.Queue()
    code = "import json, signal, sys; print(json.dumps({'error': ' '.join(sys.argv[1:])}), flush=True); signal.pause()"
    camera = CameraScanner(
        CameraConfig("camera-1", "0", (0.0, 0.25, 0.5, 0.5)), scans.put, scans.put, lambda: 0,
        command=(sys.executable, "-c", code), again_after_s=60,
    )  # fmt: skip
    camera.start()

    told = scans.get(timeout=10)
    camera.stop()
    assert told.detail.startswith("0 0.0 0.25 0.5 0.5")
