"""The benchmarks of the books run to their end, at tiny sizes; what they measure then means nothing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bench import grow, post, postgres
from bench.cli import main
from bench.ledger import Size
from provisioning.postgres import PostgresMissing, find_postgres
from tests.conftest import missing

pytestmark = pytest.mark.timeout(120)

TINY = Size(items=5, events=20, batches=2, pairs=2)


@pytest.fixture(params=["sqlite", "postgres"])
def store(request: pytest.FixtureRequest) -> str:
    if request.param == "postgres":
        need_postgres()
    return str(request.param)


def need_postgres() -> None:
    try:
        find_postgres()
    except PostgresMissing:
        missing("postgresql")


def last_line(capsys: pytest.CaptureFixture[str]) -> dict[str, object]:
    found = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert found["ratio"] > 0
    return dict(found)


def test_posting_is_measured_against_the_rows_that_it_wrote(
    store: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    post.run(tmp_path, store, TINY)

    found = last_line(capsys)
    assert (found["name"], found["store"]) == ("post", store)
    assert float(str(found["rows_per_event"])) > 3


def test_a_large_ledger_is_measured_against_a_small_one(
    store: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    grow.run(tmp_path, store, TINY, movements=300, few=60)

    found = last_line(capsys)
    assert (found["name"], found["store"]) == ("grow", store)
    assert int(str(found["movements"])) > int(str(found["movements_small"])) > 0


def test_two_hubs_are_measured_against_two_writers(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    need_postgres()

    postgres.run(tmp_path, TINY)

    assert last_line(capsys)["name"] == "postgres"


def test_a_benchmark_that_has_no_choice_of_stores_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["trip", "--store", "postgres"])

    assert "expected --store with one of post, grow, got it with trip" in capsys.readouterr().err
