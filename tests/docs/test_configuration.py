"""docs/configuration.md lists every key that a gateway or a hub takes, with its default, and none that they do not."""

from __future__ import annotations

import ast
import dataclasses
import re
from pathlib import Path
from typing import Any, get_args

import msgspec
import pytest

from edge import config as edge_config
from edge.core.settings import Settings
from edge.scanners.layouts import LayoutName
from edge.scanners.profiles import EndKey, GsHabit, Profile, ScannerConfig
from hub import config as hub_config
from hub.core.policies import CHOICES, Policies
from wire.amounts import format_micro

TOP = Path(__file__).resolve().parents[2]
PAGE = (TOP / "docs" / "configuration.md").read_text()
TABLES = [
    [line.replace("\\|", "¦") for line in found.splitlines() if line.startswith("| `")]
    for found in re.findall(r"^\| (?:key|variable) \|.*?\n\n|^\| (?:key|variable) \|.*\Z", PAGE + "\n", re.M | re.S)
]


def table(number: int) -> dict[str, tuple[str, str]]:
    """Return default and the rest of each key."""
    cells = [[cell.strip() for cell in line.strip("|").split(" | ")] for line in TABLES[number]]
    return {row[0].strip("` "): (row[1].replace("¦", "|"), " ".join(row[2:])) for row in cells}


GATEWAY, BINS, RULES, SCANNER, PROFILE, CAMERA, LIGHTS, HUB, POLICIES, ENVIRONMENT = range(10)


def fields(shape: type) -> dict[str, Any]:
    return {field.name: field.default for field in msgspec.structs.fields(shape)}


def test_every_key_is_listed_and_every_listed_key_is_known() -> None:
    assert len(TABLES) == 10
    assert set(table(GATEWAY)) == set(edge_config.TEXT_KEYS)
    assert set(table(BINS)) == set(edge_config.BIN_KEYS)
    assert set(table(RULES)) == set(edge_config.RULE_KEYS)
    assert set(table(SCANNER)) == set(fields(ScannerConfig))
    assert set(table(PROFILE)) == set(fields(Profile))
    assert set(table(CAMERA)) == {field.name for field in dataclasses.fields(edge_config.CameraTable)}
    assert set(table(LIGHTS)) == set(edge_config.LIGHT_KEYS)
    assert set(table(HUB)) == set(hub_config.KEYS)
    assert set(table(POLICIES)) == {field.name for field in dataclasses.fields(Policies)}
    assert {f"[{name}]" in PAGE for name in edge_config.TABLES} == {True}
    assert {f"[[{name}]]" in PAGE for name in edge_config.LISTS} == {True}


def shown(value: Any) -> str:
    return f"`{str(value).lower() if isinstance(value, bool) else value}`"


@pytest.mark.parametrize(("number", "shape"), [(BINS, Settings), (RULES, Settings), (PROFILE, Profile)])
def test_the_defaults_of_a_gateway_are_those_of_the_code(number: int, shape: type) -> None:
    defaults = fields(shape)
    for key, (said, _) in table(number).items():
        quantity = key in ("quantity_ask_above", "scrap_ask_above", "quantity_max")
        assert said == (f'`"{format_micro(defaults[key])}"`' if quantity else shown(defaults[key])), key


def test_what_is_left_out_is_as_the_page_says(tmp_path: Path) -> None:
    edge = edge_config.build({"data": str(tmp_path), "broker": "none", "name": "dock-1"})
    said = {key: default.strip("`") for key, (default, _) in table(GATEWAY).items()}
    assert said["screen"] == f"{edge.host}:{edge.port}"
    assert (said["site"], said["log_level"], said["clock"]) == (edge.site, edge.log_level, "auto")
    assert edge.synced is None
    hub = hub_config.build({"data": str(tmp_path)})
    said = {key: default.strip("`") for key, (default, _) in table(HUB).items()}
    assert said["listen"] == f"{hub.host}:{hub.port}"
    assert (said["site"], said["instance"], said["log_level"]) == (hub.site, hub.instance, hub.log_level)
    assert hub.database == tmp_path / said["database"].split("`")[0]
    assert hub.private_broker


@pytest.mark.parametrize("key", [key for key, (default, _) in table(GATEWAY).items() if "must be said" in default])
def test_what_must_be_said_is_asked_for(key: str) -> None:
    told = {"data": "x", "broker": "none", "name": "dock-1", key: None}
    with pytest.raises(edge_config.BadConfig, match=f"Expected {key}, got none"):
        edge_config.build(told)


def test_settings_have_the_defaults_of_the_page() -> None:
    for key, (said, _) in table(POLICIES).items():
        default = getattr(Policies(), key)
        assert said == ("empty: none" if default == "" else shown(default)), key


def test_every_word_that_a_key_may_have_is_named() -> None:
    words = {"layout": get_args(LayoutName), "end": get_args(EndKey), "gs": get_args(GsHabit)}
    words |= {"clock": edge_config.CLOCKS, "log_level": hub_config.LOG_LEVELS, **CHOICES}
    listed = {key: what for number in range(len(TABLES)) for key, (_, what) in table(number).items()}
    assert {key: [one for one in many if f"`{one}`" not in listed[key]] for key, many in words.items()} == {
        key: [] for key in words
    }


def test_every_variable_of_the_environment_that_is_read_is_listed() -> None:
    read = set()
    for path in [
        TOP / "tallydock.py",
        *(p for room in ("edge", "hub", "provisioning", "wire") for p in (TOP / room).rglob("*.py")),
    ]:
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and ast.unparse(node.func) in ("os.environ.get", "os.getenv"):
                read.add(ast.literal_eval(node.args[0]))
            if isinstance(node, ast.Subscript) and ast.unparse(node.value) == "os.environ":
                read.add(ast.literal_eval(node.slice))
    assert set(table(ENVIRONMENT)) == read


def test_the_page_that_messages_name_is_there() -> None:
    named = {
        name
        for room in ("edge", "hub")
        for path in (TOP / room).rglob("*.py")
        for name in re.findall(r"docs/[a-z-]+\.md", path.read_text())
    }
    assert [name for name in sorted(named) if not (TOP / name).is_file()] == []
