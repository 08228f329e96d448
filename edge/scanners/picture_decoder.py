"""Decodes an uploaded picture in a child process with a time limit, so that a crash or a hang of a decoder harms no scan.

One child a picture, which ends with its answer: memory for decoders is taken only while somebody uploads. A picture is never
stored.
"""

from __future__ import annotations

import os
import subprocess
import sys

import msgspec

TIME_LIMIT_S = 20.0
_PIXELS_MAX = 50_000_000
_COMMAND = (sys.executable, "-m", "edge.scanners.picture_child")


class UnreadablePicture(ValueError):
    """A picture that is none, or that the decoders could not cope with."""


class _Said(msgspec.Struct, frozen=True):
    codes: list[tuple[str, str]] = []
    error: str | None = None


def read_picture(
    picture: bytes, *, command: tuple[str, ...] = _COMMAND, time_limit_s: float = TIME_LIMIT_S
) -> list[tuple[str, str]]:
    """Return (symbology, text) of every code in an encoded picture. Blocks; raises UnreadablePicture."""
    try:
        child = subprocess.run(  # noqa: S603 # our own module, by our own interpreter
            command,
            input=picture,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=time_limit_s,
            env=os.environ | {"OPENCV_IO_MAX_IMAGE_PIXELS": str(_PIXELS_MAX)},
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise UnreadablePicture(f"decoding it took more than {time_limit_s:g} s") from error
    return _codes(child.stdout, child.returncode)


def _codes(said: bytes, status: int) -> list[tuple[str, str]]:
    try:
        answer = msgspec.json.decode(said, type=_Said)
    except msgspec.MsgspecError as error:
        raise UnreadablePicture(f"the decoder ended with status {status}") from error
    if answer.error is not None:
        raise UnreadablePicture(answer.error)
    return answer.codes
