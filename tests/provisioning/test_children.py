"""Programs started as children: asked to end, killed when they do not, their last words kept."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from provisioning.children import Child

STUBBORN = "import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('ready', flush=True); signal.pause()"


def is_gone(pid: int) -> bool:
    return not Path(f"/proc/{pid}").exists()


def test_a_child_ends_when_it_is_asked(tmp_path: Path) -> None:
    child = Child("sleeper", [sys.executable, "-c", "import signal; signal.pause()"], log=tmp_path / "log")
    assert child.status is None
    child.stop()
    assert child.status is not None
    assert is_gone(child.pid)


def test_a_child_that_does_not_end_is_killed(tmp_path: Path) -> None:
    child = Child("stubborn", [sys.executable, "-c", STUBBORN], log=tmp_path / "log")
    while "ready" not in child.last_output():
        assert child.status is None
    child.stop(timeout_s=0.3)
    assert child.status == -9
    assert is_gone(child.pid)


def test_the_last_words_of_a_child_are_kept(tmp_path: Path) -> None:
    child = Child(
        "talker", [sys.executable, "-c", "print('one'); raise SystemExit('the disk is full')"], log=tmp_path / "log"
    )
    assert child.await_exit(20)
    assert child.status == 1
    assert "the disk is full" in child.last_output()


def test_a_child_has_a_session_of_its_own(tmp_path: Path) -> None:
    child = Child("sleeper", [sys.executable, "-c", "import signal; signal.pause()"], log=tmp_path / "log")
    try:
        assert os.getsid(child.pid) != os.getsid(0)
    finally:
        child.stop()
