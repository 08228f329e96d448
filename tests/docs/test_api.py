"""docs/api.md says what the code says: roles, permissions, routes."""

from __future__ import annotations

from pathlib import Path

import pytest

from hub.api.app import routes
from hub.api.permissions import Permission, Role, may

PAGE = Path(__file__).parents[2] / "docs" / "api.md"


def roles_table() -> list[str]:
    head = ["permission", *Role]
    rows = [[permission, *("yes" if may(role, permission) else "" for role in Role)] for permission in Permission]
    return [shown(head), shown(["---"] * len(head)), *map(shown, rows)]


def routes_table() -> list[str]:
    rows = [[f"`{route.method} {route.path}`", route.summary, route.permission or "nothing"] for route in routes("")]
    return [shown(["route", "what", "needs"]), shown(["---"] * 3), *map(shown, rows)]


def shown(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |".replace("|  ", "| ")


@pytest.mark.parametrize(("name", "table"), [("roles", roles_table()), ("routes", routes_table())])
def test_the_table_is_that_of_the_code(name: str, table: list[str]) -> None:
    written = PAGE.read_text().split(f"<!-- {name} -->\n")[1].split("<!-- end -->")[0].splitlines()

    assert written == table, "\n" + "\n".join(table)
