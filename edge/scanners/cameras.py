"""Keeps one camera scanner going: its process, and what its frames mean as scans.

The process that decodes may crash or hang; then it is ended and started again, aloud. Nothing that was a scan is touched by it.
"""

from __future__ import annotations

import selectors
import subprocess
import sys
import threading
from collections.abc import Callable
from typing import Literal

import msgspec

from edge.core.interpretation.labels import one_label
from edge.core.raw import RawScan
from edge.scanners.device_reader import Offer
from edge.scanners.presence import Presence
from edge.scanners.usb_scanners import ScannerState

_HANGS_AFTER_S = 10.0
_AGAIN_AFTER_S = 2.0
_STOP_CHECK_S = 0.25
_LINE_MAX = 1_000_000


class CameraConfig(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A camera that someone added: its own name, and its device (`/dev/video0` or a path under /dev/v4l/by-id).

    `region` is the part of its picture that is looked at (`edge.scanners.frame_gate.Region`), empty for all of it.
    """

    name: str
    device: str
    region: tuple[float, ...] = ()


class _Said(msgspec.Struct, frozen=True):
    codes: list[tuple[str, str]] | None = None
    error: str | None = None


class CameraScanner:
    """Reads one camera on a thread of its own until `stop`. `report` is called with every change, on that thread."""

    def __init__(
        self,
        config: CameraConfig,
        offer: Offer,
        report: Callable[[ScannerState], None],
        now_ms: Callable[[], int],
        *,
        command: tuple[str, ...] = (sys.executable, "-m", "edge.scanners.camera_reader"),
        hangs_after_s: float = _HANGS_AFTER_S,
        again_after_s: float = _AGAIN_AFTER_S,
    ) -> None:
        self._config = config
        self._offer = offer
        self._report = report
        self._now_ms = now_ms
        self._command = (*command, config.device, *map(str, config.region))
        self._hangs_after_s = hangs_after_s
        self._again_after_s = again_after_s
        self._presence = Presence()
        self._told: ScannerState | None = None
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name=f"camera {config.name}", daemon=True)

    def start(self) -> None:
        """Begin to watch."""
        self._thread.start()

    def stop(self) -> None:
        """Stop watching and end the camera's process."""
        self._stopping.set()
        if self._thread.is_alive():
            self._thread.join()

    def is_alive(self) -> bool:
        """Say whether the camera is still kept going; if not although nobody stopped it, the program is wrong."""
        return self._thread.is_alive()

    def _run(self) -> None:
        while not self._stopping.is_set():
            ended_by = self._watch()
            if not self._stopping.is_set():
                self._tell("unplugged", f"{ended_by} Trying again.")
                self._stopping.wait(self._again_after_s)

    def _watch(self) -> str:
        """Run one process until it ends or hangs, and say why it ended."""
        child = subprocess.Popen(self._command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)  # noqa: S603 # our own module
        try:
            return self._listen(child)
        finally:
            child.kill()
            child.wait()
            if child.stdout is not None:
                child.stdout.close()

    def _listen(self, child: subprocess.Popen[bytes]) -> str:
        lines = _Lines(child)
        with lines:
            while not self._stopping.is_set():
                line = lines.next(self._hangs_after_s, self._stopping)
                if line is None:
                    return "The camera's decoder ended or hung."
                said = _parse(line)
                if said.error is not None:
                    return said.error
                self._tell("ready", f"{self._config.device}.")
                self._take(said.codes or [])
        return "Stopped."

    def _take(self, codes: list[tuple[str, str]]) -> None:
        now_ms = self._now_ms()
        for symbology, text in one_label(self._presence.see(codes, now_ms)):
            self._offer(RawScan(self._config.name, text, now_ms, symbology))

    def _tell(self, state: Literal["ready", "unplugged"], detail: str) -> None:
        told = ScannerState(self._config.name, state, detail)
        if told != self._told:
            self._told = told
            self._report(told)


def _parse(line: bytes) -> _Said:
    try:
        return msgspec.json.decode(line, type=_Said)
    except msgspec.MsgspecError as error:
        return _Said(error=f"The camera's decoder said something else than codes: {error}.")


class _Lines:
    """Lines of a child's output, with a time limit for each."""

    def __init__(self, child: subprocess.Popen[bytes]) -> None:
        self._stdout = child.stdout
        self._buffer = b""
        self._selector = selectors.DefaultSelector()

    def __enter__(self) -> _Lines:
        if self._stdout is not None:
            self._selector.register(self._stdout, selectors.EVENT_READ)
        return self

    def __exit__(self, *_: object) -> None:
        self._selector.close()

    def next(self, timeout_s: float, stopping: threading.Event) -> bytes | None:
        """Return the next line; None at the end, after the time limit, or when stopping."""
        waited_s = 0.0
        while b"\n" not in self._buffer:
            if stopping.is_set() or waited_s >= timeout_s or self._stdout is None or len(self._buffer) > _LINE_MAX:
                return None
            if not self._selector.select(_STOP_CHECK_S):
                waited_s += _STOP_CHECK_S
                continue
            chunk = self._stdout.read1(65536)  # type: ignore[attr-defined] # a pipe of Popen is buffered
            if not chunk:
                return None
            self._buffer += chunk
        line, self._buffer = self._buffer.split(b"\n", 1)
        return line
