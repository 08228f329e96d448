"""Decodes uploaded pictures in a child process with a time limit, so that a crash or a hang of a decoder harms no scan.

One child a picture: it is ended after its answer, and the next one is started ahead so that it is warm. A picture is never
stored.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading

import msgspec

TIME_LIMIT_S = 15.0
_PIXELS_MAX = 50_000_000
_COMMAND = (sys.executable, "-m", "edge.scanners.picture_child")


class UnreadablePicture(ValueError):
    """A picture that is none, or that the decoders could not cope with."""


class _Said(msgspec.Struct, frozen=True):
    codes: list[tuple[str, str]] = []
    error: str | None = None


class PictureDecoder:
    """Reads pictures one after another; `read` may be called from any thread. `close` ends the waiting child."""

    def __init__(self, command: tuple[str, ...] = _COMMAND, time_limit_s: float = TIME_LIMIT_S) -> None:
        self._command = command
        self._time_limit_s = time_limit_s
        self._lock = threading.Lock()
        self._warm: subprocess.Popen[bytes] | None = None

    def read(self, picture: bytes) -> list[tuple[str, str]]:
        """Return (symbology, text) of every code. Raise UnreadablePicture."""
        with self._lock:
            child, self._warm = self._warm or self._start(), None
        try:
            said, _ = child.communicate(picture, self._time_limit_s)
        except subprocess.TimeoutExpired as error:
            raise UnreadablePicture(f"decoding it took more than {self._time_limit_s:g} s") from error
        finally:
            _end(child)
            self.warm_up()
        return _codes(said, child.returncode)

    def warm_up(self) -> None:
        """Start the next child ahead."""
        with self._lock:
            if self._warm is None:
                self._warm = self._start()

    def close(self) -> None:
        """End the waiting child."""
        with self._lock:
            if self._warm is not None:
                _end(self._warm)
                self._warm = None

    def _start(self) -> subprocess.Popen[bytes]:
        environment = os.environ | {"OPENCV_IO_MAX_IMAGE_PIXELS": str(_PIXELS_MAX)}
        return subprocess.Popen(  # noqa: S603 # our own module, by our own interpreter
            self._command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment,
        )


def _end(child: subprocess.Popen[bytes]) -> None:
    if child.poll() is None:
        child.kill()
    child.wait()
    for stream in (child.stdin, child.stdout):
        if stream is not None:
            stream.close()


def _codes(said: bytes, status: int) -> list[tuple[str, str]]:
    try:
        answer = msgspec.json.decode(said, type=_Said)
    except msgspec.MsgspecError as error:
        raise UnreadablePicture(f"the decoder ended with status {status}") from error
    if answer.error is not None:
        raise UnreadablePicture(answer.error)
    return answer.codes
