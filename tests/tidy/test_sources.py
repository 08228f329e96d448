"""House style that a machine can check. The limits only ever tighten."""

from __future__ import annotations

import ast
import re
import subprocess
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parents[2]
LINES_MAX = 400
FUNCTION_LINES_MAX = 50
PRODUCT = ("bench/", "edge/", "hub/", "provisioning/", "wire/", "tallydock.py")
BANNED_NAMES = {"utils", "util", "helpers", "helper", "common", "misc", "base"}
LONG_SLEEP = re.compile(r"\bsleep\((?:[1-9]|0?\.[6-9])")
INDEX_OPTIONS = re.compile(
    r"--index-url|--extra-index-url|--trusted-host|--find-links|^\s*(extra-)?index-url\s*=", re.MULTILINE
)


def tracked(*endings: str) -> list[Path]:
    listed = (
        subprocess.run(["git", "ls-files", "-z"], cwd=TOP, capture_output=True, check=True).stdout.decode().split("\0")
    )
    return [TOP / name for name in listed if name.endswith(endings) and (TOP / name).is_file()]


def name_of(path: Path) -> str:
    return path.relative_to(TOP).as_posix()


def product_sources() -> list[Path]:
    return [path for path in tracked(".py") if name_of(path).startswith(PRODUCT)]


def functions_of(path: Path) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
    return [
        node
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]


def test_every_product_module_says_what_it_is() -> None:
    assert [name_of(path) for path in product_sources() if not ast.get_docstring(ast.parse(path.read_text()))] == []


def test_a_file_fits_in_a_head() -> None:
    long = {name_of(path): n for path in tracked(".py") if (n := len(path.read_text().splitlines())) >= LINES_MAX}
    assert long == {}


def test_a_function_fits_on_a_screen() -> None:
    """A migration is a list of columns, written once and never edited."""
    long = [
        f"{name_of(path)}:{node.lineno} {node.name}"
        for path in product_sources()
        if "/migrations/versions/" not in name_of(path)
        for node in functions_of(path)
        if node.end_lineno is not None and node.end_lineno - node.lineno + 1 >= FUNCTION_LINES_MAX
    ]
    assert long == []


def test_no_room_is_called_utils() -> None:
    assert [
        name_of(path)
        for path in tracked("")
        if BANNED_NAMES & {Path(part).stem for part in path.relative_to(TOP).parts}
    ] == []


def test_nothing_waits_for_a_thing_to_be_promised() -> None:
    """An issue is where an open thing belongs; a comment that promises it is forgotten."""
    promise = re.compile(r"#.*\b(?:TO" + r"DO|FIX" + r"ME|X" + r"XX)\b")
    assert [name_of(path) for path in tracked(".py") if promise.search(path.read_text())] == []


def test_tests_wait_for_what_happens_not_for_time_to_pass() -> None:
    """Real programs may need a real pause between two scans; everything else has its clock as an argument."""
    tests = [
        path
        for path in tracked(".py")
        if name_of(path).startswith("tests/") and not name_of(path).startswith("tests/system/")
    ]
    assert [name_of(path) for path in tests if LONG_SLEEP.search(path.read_text())] == []


def test_tests_are_no_package() -> None:
    assert [name_of(path) for path in tracked("__init__.py") if name_of(path).startswith("tests/")] == []


def test_no_file_names_an_index_or_a_folder_of_one_machine() -> None:
    folder = f"{TOP.parent.as_posix()}/" if TOP.parent != Path("/") else None
    found = []
    for path in tracked(
        ".py", ".md", ".toml", ".txt", ".sh", ".service", ".html", ".js", ".css", "run", "test", "prepare", "bench"
    ):
        text = path.read_text(errors="replace")
        if path == Path(__file__):
            continue
        if INDEX_OPTIONS.search(text) or (folder is not None and len(TOP.parts) > 2 and f"{folder}{TOP.name}" in text):
            found.append(name_of(path))
    assert found == []


@pytest.mark.parametrize("ignore", ["type: ignore", "noqa"])
def test_an_ignore_carries_its_code(ignore: str) -> None:
    bare = re.compile(rf"# {ignore}(?![\[:])")
    assert [name_of(path) for path in tracked(".py") if bare.search(path.read_text()) and path != Path(__file__)] == []
