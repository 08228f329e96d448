"""docs/protocol.md names what the code names."""

from __future__ import annotations

import re
from pathlib import Path

from wire.feedback import Reason

PAGE = Path(__file__).parents[2] / "docs" / "protocol.md"


def test_every_reason_of_a_hold_is_explained() -> None:
    table = PAGE.read_text().split("## Held events")[1].split("## ")[0]
    first_cells = [line.split("|")[1] for line in table.splitlines() if line.startswith("| `")]
    assert sorted(re.findall(r"`(\w+)`", " ".join(first_cells))) == sorted(Reason)
