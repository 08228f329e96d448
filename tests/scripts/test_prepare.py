"""`scripts/prepare` when the network, apt, a plug or a folder fails it: it says so, and the next try mends what is left.

The real script in a checkout of its own; Python, apt and sudo are stand-ins that fail as they are told.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parents[2]
PYTHON = """#!/bin/bash
case "$*" in
  *"import ensurepip"*) [ "$HAS_VENV" = yes ] ;;
  -V) echo "Python 3.11" ;;
  "-m venv "*)
    echo venv >>"$CALLS"
    mkdir -p .venv/bin && cp "$0" .venv/bin/python
    echo "command = python3 -m venv $PWD/.venv" >.venv/pyvenv.cfg
    [ "$VENV" = works ] || kill -9 $PPID ;;
  "-m pip install"*)
    echo pip >>"$CALLS"
    case $PIP in
      offline) echo "no route to the index"; exit 1 ;;
      full) echo "Installing collected packages: numpy"; echo "No space left on device"; exit 1 ;;
      killed) kill -9 $PPID ;;
    esac ;;
esac
"""
APT = """#!/bin/bash
case "$APT $*" in
  works*) ;;
  "cut off"*" install "*) [ -e "$CALLS.mended" ] || { echo "you must manually run 'dpkg --configure -a'"; exit 100; } ;;
  fails*) echo "Unable to locate package"; exit 100 ;;
esac
"""
DPKG = '#!/bin/bash\n[ "$*" != "--configure -a" ] || touch "$CALLS.mended"\n'
WISHES = {"HAS_VENV": "yes", "VENV": "works", "PIP": "works", "APT": "works"}


class Checkout:
    """A checkout with the real script. `calls` is what it asked of the machine since the last look."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.tools, self.log = folder / "checkout", folder / "tools", folder / "calls"
        (self.folder / "scripts").mkdir(parents=True)
        (self.folder / "requirements").mkdir()
        shutil.copy(TOP / "scripts/prepare", self.folder / "scripts/prepare")
        (self.folder / "requirements/run.txt").write_text("one==1\n")
        (self.folder / "pyproject.toml").touch()
        self.tools.mkdir()
        self.stand_in("python3", PYTHON)
        self.stand_in("apt-get", APT)
        self.stand_in("dpkg", DPKG)
        self.stand_in("sudo", '#!/bin/bash\n[ "$1" = -n ] || exec "$@"\n')

    def stand_in(self, name: str, text: str) -> None:
        (self.tools / name).write_text(text)
        (self.tools / name).chmod(0o755)

    def prepare(self, **wishes: str) -> subprocess.CompletedProcess[str]:
        environment = {**os.environ, **WISHES, **wishes, "CALLS": str(self.log)}
        environment["PATH"] = f"{self.tools}:{os.environ['PATH']}"
        return subprocess.run(
            [str(self.folder / "scripts/prepare"), "run"],
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    def calls(self) -> list[str]:
        lines = self.log.read_text().splitlines() if self.log.exists() else []
        self.log.unlink(missing_ok=True)
        return lines


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    return Checkout(tmp_path)


def test_a_second_time_nothing_is_made_or_installed(checkout: Checkout) -> None:
    assert checkout.prepare().returncode == 0
    assert checkout.calls() == ["venv", "pip", "pip"]
    assert checkout.prepare().returncode == 0
    assert checkout.calls() == []


def test_without_a_network_it_says_so_and_goes_on_later_where_it_was(checkout: Checkout) -> None:
    failed = checkout.prepare(PIP="offline")
    assert failed.returncode == 1
    assert "no route to the index" in failed.stderr
    assert "is there a network" in failed.stderr
    assert checkout.calls() == ["venv", "pip"]
    assert checkout.prepare().returncode == 0
    assert checkout.calls() == ["pip", "pip"]


@pytest.mark.parametrize("end", [{"VENV": "killed"}, {"PIP": "killed"}, {"PIP": "full"}], ids=str)
def test_what_was_cut_off_while_it_was_installed_is_made_anew(checkout: Checkout, end: dict[str, str]) -> None:
    assert checkout.prepare(**end).returncode != 0
    checkout.calls()
    assert checkout.prepare().returncode == 0
    assert checkout.calls() == ["venv", "pip", "pip"]


def test_new_versions_that_cannot_be_had_leave_the_environment_as_it_was(checkout: Checkout) -> None:
    assert checkout.prepare().returncode == 0
    (checkout.folder / "requirements/run.txt").write_text("one==2\n")
    checkout.calls()
    for _ in range(2):
        assert checkout.prepare(PIP="offline").returncode == 1
    assert checkout.calls() == ["pip", "pip"]
    assert checkout.prepare().returncode == 0
    assert checkout.calls() == ["pip", "pip"]


def test_a_moved_checkout_gets_an_environment_of_its_own(checkout: Checkout) -> None:
    assert checkout.prepare().returncode == 0
    checkout.calls()
    checkout.folder = checkout.folder.rename(checkout.folder.with_name("another place"))
    assert checkout.prepare().returncode == 0
    assert checkout.calls() == ["venv", "pip", "pip"]


def test_packages_that_cannot_be_had_are_told_and_nothing_is_made(checkout: Checkout) -> None:
    failed = checkout.prepare(HAS_VENV="no", APT="fails")
    assert failed.returncode == 1
    assert "Unable to locate package" in failed.stderr
    assert "apt-get failed" in failed.stderr
    assert not (checkout.folder / ".venv").exists()


def test_packages_whose_installation_was_cut_off_are_finished_first(checkout: Checkout) -> None:
    assert checkout.prepare(HAS_VENV="no", APT="cut off").returncode == 0
    assert checkout.calls() == ["venv", "pip", "pip"]


def test_whoever_may_not_install_is_told_what_root_should_run(checkout: Checkout) -> None:
    checkout.stand_in("id", "#!/bin/bash\necho 1000\n")
    checkout.stand_in("sudo", "#!/bin/bash\nexit 1\n")
    failed = checkout.prepare(HAS_VENV="no")
    assert failed.returncode == 1
    assert "apt-get install --no-install-recommends" in failed.stderr
    assert "python3-venv" in failed.stderr
    assert not (checkout.folder / ".venv").exists()
