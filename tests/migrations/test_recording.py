"""Recording today's databases, so that the next release can be stored without a surprise."""

from __future__ import annotations

from pathlib import Path

import pytest

from hub.check import check
from tests.migrations.record import load_sqlite, record_sqlite
from tests.system.programs import CHECKOUT


@pytest.mark.system
def test_todays_hub_refuses_nothing_of_the_history_and_is_written_as_sql(mosquitto, tmp_path: Path):
    (tmp_path / "stored").mkdir()
    assert record_sqlite(CHECKOUT, tmp_path, tmp_path / "stored") == []
    load_sqlite((tmp_path / "stored" / "hub.sqlite.sql").read_text(), tmp_path / "again" / "hub.db")
    assert check(tmp_path / "again" / "hub.db").differences == []
    assert "INSERT INTO" in (tmp_path / "stored" / "outbox.sql").read_text()
