"""The process that watches one camera and may die of it: frames in, one JSON line a frame out.

Started by `edge.scanners.cameras`; never imported by the gateway. Decodes the newest frame only: a thread empties the driver's
queue, so that what is decoded is what the worker holds up now. `{"codes": [[symbology, text], ...]}`, or `{"error": reason}`.
"""

from __future__ import annotations

import json
import sys
import threading
import time
from typing import Any

import cv2

from edge.scanners.camera import Image, decode
from edge.scanners.frame_gate import FrameGate, Region

_FRAME_WITHIN_S = 5.0


class NewestFrame:
    """A slot that holds the newest frame of a camera and no other."""

    def __init__(self, capture: Any) -> None:
        self._capture = capture
        self._has_changed = threading.Condition()
        self._frame: Image | None = None
        self._has_ended = False
        self._thread = threading.Thread(target=self._grab, name="camera", daemon=True)

    def start(self) -> None:
        """Begin to grab frames."""
        self._thread.start()

    def take(self, timeout_s: float = _FRAME_WITHIN_S) -> Image | None:
        """Return the newest frame that was not taken yet; None when the camera ended or stays still too long."""
        with self._has_changed:
            self._has_changed.wait_for(lambda: self._frame is not None or self._has_ended, timeout_s)
            frame, self._frame = self._frame, None
            return frame

    def _grab(self) -> None:
        while True:
            is_read, frame = self._capture.read()
            with self._has_changed:
                self._frame = frame if is_read else None
                self._has_ended = not is_read
                self._has_changed.notify()
            if not is_read:
                return


def main(argv: list[str]) -> int:
    """Watch the camera named first: a V4L2 device, its number, or a video file; four numbers after it are the region."""
    name, *numbers = argv
    gate = FrameGate(decode, Region(*map(float, numbers)))
    source = int(name) if name.isascii() and name.isdigit() else name
    capture = cv2.VideoCapture(source)
    if not capture.isOpened():
        _say({"error": f"Expected a camera at {name}, got none that can be opened."})
        return 1
    capture.set(cv2.CAP_PROP_BUFFERSIZE, 1)
    newest = NewestFrame(capture)
    newest.start()
    while (frame := newest.take()) is not None:
        _say({"codes": gate.codes(frame, time.monotonic())})
    _say({"error": f"The camera at {name} gives no more pictures."})
    return 1


def _say(said: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(said) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
