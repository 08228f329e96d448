"""The gateway's clocks: CLOCK_BOOTTIME, the boot that it belongs to, wall time, and whether wall time can be trusted."""

from __future__ import annotations

import ctypes
import datetime
import time
from pathlib import Path
from typing import Protocol

from edge.core.scan import Moment

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")
_TIME_ERROR = 5
_STA_UNSYNC = 0x0040
_CHECK_EVERY_MS = 10_000


class Clock(Protocol):
    """What time it is, in the three ways that the gateway needs."""

    @property
    def boot(self) -> str:
        """The id of this boot."""

    def mono_ms(self) -> int:
        """CLOCK_BOOTTIME in milliseconds."""

    def wall_ms(self) -> int:
        """Unix time in milliseconds, as good as the clock is."""

    def is_synced(self) -> bool:
        """Say whether the wall clock can be trusted."""


class SystemClock:
    """The machine's own clocks. `synced` overrides what the kernel says of its clock."""

    def __init__(self, *, synced: bool | None = None) -> None:
        """Read the id of this boot."""
        self._override = synced
        self._boot = _BOOT_ID.read_text().strip() if _BOOT_ID.exists() else "unknown"
        self._checked_ms: int | None = None
        self._synced = False

    @property
    def boot(self) -> str:
        """The id of this boot."""
        return self._boot

    def mono_ms(self) -> int:
        """CLOCK_BOOTTIME in milliseconds: it also counts while the machine sleeps."""
        return time.clock_gettime_ns(time.CLOCK_BOOTTIME) // 1_000_000

    def wall_ms(self) -> int:
        """Unix time in milliseconds."""
        return time.time_ns() // 1_000_000

    def is_synced(self) -> bool:
        """Say whether the wall clock is disciplined by a time server."""
        if self._override is not None:
            return self._override
        now = self.mono_ms()
        if self._checked_ms is None or now - self._checked_ms > _CHECK_EVERY_MS:
            self._checked_ms, self._synced = now, _kernel_clock_is_synced()
        return self._synced


def _kernel_clock_is_synced() -> bool:
    # Before `status`, struct timex has a padded int and four longs.
    timex = ctypes.create_string_buffer(512)
    try:
        state = ctypes.CDLL(None, use_errno=True).adjtimex(timex)
    except (AttributeError, OSError):
        return False
    if state < 0 or state == _TIME_ERROR:
        return False
    status = ctypes.c_int.from_buffer(timex, 5 * ctypes.sizeof(ctypes.c_long)).value
    return not status & _STA_UNSYNC


def moment_of(clock: Clock, mono_ms: int | None = None) -> Moment:
    """Return now, or the moment that a scan was read at by CLOCK_BOOTTIME."""
    now = clock.mono_ms()
    read_ms = now if mono_ms is None or mono_ms > now else mono_ms
    wall_ms = clock.wall_ms() - (now - read_ms)
    today, local_time = time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(wall_ms / 1000)).split()
    return Moment(mono_ms=read_ms, boot=clock.boot, wall_ms=wall_ms, local_time=local_time, today=today)


def rfc3339(wall_ms: int) -> str:
    """Write Unix milliseconds as UTC with milliseconds."""
    return f"{time.strftime('%Y-%m-%dT%H:%M:%S', time.gmtime(wall_ms // 1000))}.{wall_ms % 1000:03d}Z"


def parse_rfc3339_ms(text: str) -> int | None:
    """Read a time of the wire as Unix milliseconds; None where it is none."""
    try:
        at = datetime.datetime.fromisoformat(text)
    except ValueError:
        return None
    return int(at.timestamp() * 1000) if at.tzinfo else None


def say_age(wall_ms: int, *, now_ms: int) -> str:
    """Write a wall time as HH:MM today, else as a date."""
    local, today = time.localtime(wall_ms / 1000), time.localtime(now_ms / 1000)
    same_day = local[:3] == today[:3]
    return time.strftime("%H:%M" if same_day else "%Y-%m-%d", local)
