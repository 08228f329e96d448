"""The README promises only what is there: its commands exist, its links lead somewhere."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import tallydock
from edge import config as edge_config
from hub import config as hub_config

TOP = Path(__file__).resolve().parents[2]
SCRIPTS = [path for path in [*sorted((TOP / "scripts").iterdir()), TOP / ".ci/run"] if path.is_file()]
PAGES = [TOP / "README.md", *sorted((TOP / "docs").rglob("*.md"))]


def commands() -> list[str]:
    blocks = re.findall(r"```sh\n(.*?)```", (TOP / "README.md").read_text(), re.DOTALL)
    lines = [line.split("#")[0].strip() for block in blocks for line in block.splitlines()]
    return [line for line in lines if line]


def test_the_readme_has_the_two_commands() -> None:
    assert {"scripts/run", "scripts/test"} <= set(commands())


@pytest.mark.parametrize("command", commands())
def test_a_command_of_the_readme_exists(command: str) -> None:
    words = command.split()
    if words[0] == ".venv/bin/tallydock":
        assert words[1] in tallydock.GROUPS
    else:
        assert os.access(TOP / words[0], os.X_OK), words[0]


def test_the_configuration_of_an_installation_is_taken(tmp_path: Path) -> None:
    blocks = re.findall(r"`(/etc/tallydock/\w+\.toml)`.*?```toml\n(.*?)```", (TOP / "README.md").read_text(), re.DOTALL)
    built = {}
    for name, text in blocks:
        (tmp_path / Path(name).name).write_text(text)
        reader = hub_config if name.endswith("hub.toml") else edge_config
        built[Path(name).name] = reader.build({**reader.read_file(tmp_path / Path(name).name), "data": str(tmp_path)})
    assert sorted(built) == ["gateway.toml", "hub.toml"]
    assert built["gateway.toml"].broker.port == built["hub.toml"].broker.port == 1883


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(TOP).as_posix())
def test_a_link_leads_somewhere(page: Path) -> None:
    text = re.sub(r"```.*?```", "", page.read_text(), flags=re.DOTALL)
    links = re.findall(r"\]\(([^)#\s]+)[^)]*\)", text)
    assert [link for link in links if "://" not in link and not (page.parent / link).exists()] == []


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
def test_a_script_can_be_run_and_read(script: Path) -> None:
    assert os.access(script, os.X_OK)
    first = script.read_text().splitlines()[0]
    check = (
        ["bash", "-n", str(script)]
        if first.endswith("bash")
        else [sys.executable, "-c", f"compile(open({str(script)!r}).read(), 'x', 'exec')"]
    )
    done = subprocess.run(check, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
