"""Programs started as children: their output in a file, ended in order, none left behind.

It owns the processes that it starts and no other. A child gets a session of its own, so that Ctrl-C in a terminal reaches
the parent alone, which then ends the children in the right order; where util-linux is there, a killed parent takes them along.
"""

from __future__ import annotations

import shutil
import subprocess
import threading
import time
from collections.abc import Sequence
from pathlib import Path

STOP_TIMEOUT_S = 10.0
_TAIL_BYTES = 4000


def ended_with_parent() -> list[str]:
    """Return the words before a command that let a child end when its parent is killed; none where that is not safe."""
    # The kernel watches the thread that starts the child, so a passing thread would take it along when it ends.
    if threading.current_thread() is not threading.main_thread():
        return []
    setpriv = shutil.which("setpriv")
    return [setpriv, "--pdeathsig", "TERM", "--"] if setpriv else []


class Child:
    """One started program, its output going to `log`."""

    def __init__(self, name: str, command: Sequence[str], *, log: Path) -> None:
        """Start it. `name` is what messages call it."""
        self.name = name
        self._log = log
        with log.open("wb") as out:
            self._process = subprocess.Popen(
                [*ended_with_parent(), *command],
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )

    @property
    def pid(self) -> int:
        """The process id."""
        return self._process.pid

    @property
    def status(self) -> int | None:
        """The exit status, None while it lives."""
        return self._process.poll()

    def last_output(self) -> str:
        """Return the end of what it wrote."""
        data = self._log.read_bytes()[-_TAIL_BYTES:]
        return data.decode("utf-8", errors="replace").strip()

    def stop(self, timeout_s: float = STOP_TIMEOUT_S) -> None:
        """Ask it to end, and kill it when it does not within `timeout_s`."""
        if self._process.poll() is None:
            self._process.terminate()
        try:
            self._process.wait(timeout_s)
        except subprocess.TimeoutExpired:
            self.kill()

    def kill(self) -> None:
        """End it at once."""
        self._process.kill()
        self._process.wait()

    def await_exit(self, timeout_s: float) -> bool:
        """Wait up to `timeout_s` for its end and say whether it came."""
        deadline = time.monotonic() + timeout_s
        while self._process.poll() is None:
            if time.monotonic() >= deadline:
                return False
            time.sleep(0.05)
        return True
