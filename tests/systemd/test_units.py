"""The units are read by systemd itself."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parents[2]
UNITS = sorted((TOP / "systemd").glob("*.service"))


def test_there_is_one_unit_a_program() -> None:
    assert [unit.name for unit in UNITS] == ["tallydock-gateway.service", "tallydock-hub.service"]


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.name)
def test_systemd_accepts_the_unit(unit: Path, tmp_path: Path) -> None:
    if shutil.which("systemd-analyze") is None:
        pytest.skip("needs systemd-analyze: this machine has no systemd")
    # The program of an installation is not on a developer's machine; systemd wants to see one.
    text = unit.read_text().replace("/opt/tallydock/.venv/bin/tallydock", sys.executable)
    copy = tmp_path / unit.name
    copy.write_text(text)
    done = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", str(copy)], capture_output=True, text=True, check=False
    )
    said = [line for line in done.stderr.splitlines() if unit.name in line]
    assert (done.returncode, said) == (0, [])


def test_a_gateway_goes_before_other_programs() -> None:
    assert "Nice=-10" in (TOP / "systemd" / "tallydock-gateway.service").read_text().splitlines()


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.name)
def test_a_unit_comes_back_after_every_end_and_is_not_root(unit: Path) -> None:
    lines = unit.read_text().splitlines()
    assert "Restart=always" in lines
    assert "StartLimitIntervalSec=0" in lines
    assert "User=tallydock" in lines


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.name)
def test_a_unit_starts_its_program_with_words_that_it_takes(unit: Path, tmp_path: Path) -> None:
    [command] = [line.split()[1:] for line in unit.read_text().splitlines() if line.startswith("ExecStart=")]
    config = command[command.index("--config") + 1]
    words = [str(tmp_path / Path(word).name) if word.startswith("/") else word for word in command]
    done = subprocess.run(
        [sys.executable, "-m", "tallydock", *words], cwd=TOP, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 2
    assert f"Expected a configuration file at {tmp_path / Path(config).name}" in done.stderr
