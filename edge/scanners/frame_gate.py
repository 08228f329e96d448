"""Which frames of a camera are worth decoding: those in which something moves, that are sharp, in the region that is looked at.

Decoding takes a core of a Pi; most frames show what the one before showed. While nothing moves the codes of the last look are told
again, so that a box that stays is still present; now and then a look is taken all the same, and a few in a row after each change,
because codes must agree over frames that were really read.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np

Image = np.ndarray[Any, np.dtype[np.uint8]]
Code = tuple[str, str]

_STEP_PX = 8
_MOVED_LEVELS = 25
_MOVED_PART = 0.005
_LOOKS_AFTER_CHANGE = 3
_LOOK_EVERY_S = 0.8
_SHARP_MIN = 1.0
"""Mean difference of neighbouring pixels along the sharpest rows: less is a lens cap, a wall, or hopelessly out of focus."""


class Region(NamedTuple):
    """The part of the picture that is looked at, each from 0 to 1."""

    left: float = 0.0
    top: float = 0.0
    width: float = 1.0
    height: float = 1.0


WHOLE = Region()


class FrameGate:
    """Tells the codes of each frame of one camera, decoding only where it is worth it."""

    def __init__(self, decode: Callable[[Image], list[Code]], region: Region = WHOLE) -> None:
        """Look through `decode` at a region."""
        self._decode = decode
        self._region = region
        self._seen: np.ndarray[Any, np.dtype[np.int16]] | None = None
        self._codes: list[Code] = []
        self._looks_due = 0
        self._looked_s = 0.0

    def codes(self, frame: Image, now_s: float) -> list[Code]:
        """Return the codes that the frame shows."""
        view = _cut(frame, self._region)
        if self._has_moved(view):
            self._looks_due = _LOOKS_AFTER_CHANGE
        if self._looks_due > 0 or now_s - self._looked_s >= _LOOK_EVERY_S:
            self._look(view, now_s)
        return self._codes

    def _look(self, view: Image, now_s: float) -> None:
        codes = self._decode(view) if _is_sharp(view) else []
        if set(codes) != set(self._codes):
            self._looks_due = _LOOKS_AFTER_CHANGE
        self._codes, self._looked_s = codes, now_s
        self._looks_due = max(0, self._looks_due - 1)

    def _has_moved(self, view: Image) -> bool:
        """Compare with the last frame that had moved, so that slow changes add up."""
        small = view[::_STEP_PX, ::_STEP_PX].astype(np.int16)
        if self._seen is not None and self._seen.shape == small.shape:
            moved = np.abs(small - self._seen) > _MOVED_LEVELS
            if not moved.size or float(moved.mean()) < _MOVED_PART:
                return False
        self._seen = small
        return True


def _cut(frame: Image, region: Region) -> Image:
    height, width = frame.shape[:2]
    left, top = int(region.left * width), int(region.top * height)
    return frame[top : top + max(1, round(region.height * height)), left : left + max(1, round(region.width * width))]


def _is_sharp(view: Image) -> bool:
    grey = view if view.ndim == 2 else view[:, :, 1]
    rows, columns = grey[::_STEP_PX].astype(np.int16), grey[:, ::_STEP_PX].astype(np.int16)
    return max(_sharpness(rows, 1), _sharpness(columns, 0)) >= _SHARP_MIN


def _sharpness(lines: np.ndarray[Any, np.dtype[np.int16]], axis: int) -> float:
    steps = np.abs(np.diff(lines, axis=axis))
    return float(steps.mean(axis=axis).max()) if steps.size else 0.0
