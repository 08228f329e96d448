"""What the product stands on: pinned, satisfied by the pins, and explained."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.version import Version

TOP = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((TOP / "pyproject.toml").read_text())["project"]
EXTRAS = PROJECT["optional-dependencies"]


def canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def pins(name: str) -> dict[str, Version]:
    lines = (TOP / "requirements" / name).read_text().splitlines()
    pairs = [line.split("==") for line in lines if line and not line.startswith(("#", "-r"))]
    assert all(len(pair) == 2 for pair in pairs), "every line is name==version"
    return {canonical(package): Version(version) for package, version in pairs}


def wanted(*extras: str) -> list[Requirement]:
    texts = [*PROJECT["dependencies"], *(text for extra in extras for text in EXTRAS[extra])]
    return [requirement for text in texts if (requirement := Requirement(text)).name != "tallydock"]


@pytest.mark.parametrize("requirement", wanted("edge", "hub"), ids=lambda r: r.name)
def test_what_a_run_needs_is_pinned(requirement: Requirement) -> None:
    assert pins("run.txt")[canonical(requirement.name)] in requirement.specifier


@pytest.mark.parametrize("requirement", wanted("edge", "hub", "dev"), ids=lambda r: r.name)
def test_what_the_tests_need_is_pinned(requirement: Requirement) -> None:
    assert (pins("run.txt") | pins("test.txt"))[canonical(requirement.name)] in requirement.specifier


@pytest.mark.parametrize("requirement", wanted("edge", "hub", "dev"), ids=lambda r: r.name)
def test_each_dependency_is_explained(requirement: Requirement) -> None:
    assert f"| {requirement.name} |" in (TOP / "docs/dependencies.md").read_text()
