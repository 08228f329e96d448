"""Every rule of docs/protocol.md is shown by a test that carries its id."""

from __future__ import annotations

import ast
import re
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
RULE_ROW = re.compile(r"^\| ([A-Z]+-[0-9]+) \|", re.MULTILINE)


def rules() -> set[str]:
    return set(RULE_ROW.findall((TOP / "docs/protocol.md").read_text()))


def carried() -> dict[str, list[str]]:
    """Return the tests by the rule ids that their marks carry."""
    found: dict[str, list[str]] = {}
    for path in sorted((TOP / "tests").rglob("test_*.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "pytest.mark.rule":
                for argument in node.args:
                    found.setdefault(ast.literal_eval(argument), []).append(f"{path.name}:{node.lineno}")
    return found


def test_the_protocol_has_rules() -> None:
    assert len(rules()) > 30


def test_every_rule_has_a_test() -> None:
    assert sorted(rules() - set(carried())) == []


def test_no_test_carries_a_rule_that_is_not_written() -> None:
    assert {rule: tests for rule, tests in carried().items() if rule not in rules()} == {}
