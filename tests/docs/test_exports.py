"""docs/exports.md says what the code writes."""

from __future__ import annotations

from pathlib import Path

from hub.exports.formats.accounts import JOURNAL_FORMATS
from hub.exports.formats.epcis import STEPS

PAGE = (Path(__file__).parents[2] / "docs" / "exports.md").read_text()


def test_the_table_of_epcis_events_is_that_of_the_code() -> None:
    written = PAGE.split("<!-- epcis -->\n")[1].split("<!-- end -->")[0].splitlines()
    rows = [(kind, step.action, step.biz_step, step.disposition) for kind, step in STEPS.items()]

    assert written[2:] == [f"| {' | '.join(row)} |" for row in rows]


def test_every_format_says_where_it_is_imported() -> None:
    assert [name for name in JOURNAL_FORMATS if f"| `{name}` |" not in PAGE] == []
