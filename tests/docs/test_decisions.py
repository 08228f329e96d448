"""Decisions are numbered once each, and the architecture page lists them all."""

from __future__ import annotations

import re
from pathlib import Path

DOCS = Path(__file__).parents[2] / "docs"


def test_each_decision_has_a_number_of_its_own_and_stands_in_the_list() -> None:
    files = sorted(path.name for path in (DOCS / "adr").glob("*.md"))
    numbers = [name.split("-")[0] for name in files]
    assert numbers == [f"{place:04}" for place in range(1, len(files) + 1)]
    listed = re.findall(r"\(adr/([^)]+)\)", (DOCS / "architecture.md").read_text())
    assert listed == files
