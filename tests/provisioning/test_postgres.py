"""The private PostgreSQL: real processes."""

from __future__ import annotations

from pathlib import Path

import psycopg
import pytest

from provisioning.postgres import PostgresMissing, PrivatePostgres, find_postgres

pytestmark = pytest.mark.system


@pytest.fixture
def server(postgres: PrivatePostgres) -> PrivatePostgres:
    """One of its own, to be killed; `postgres` says whether there can be any."""
    server = PrivatePostgres()
    server.start()
    yield server
    server.stop()


def test_what_was_committed_survives_a_kill_on_the_same_address(server: PrivatePostgres) -> None:
    url, before = server.create_database("books"), server.pid
    with psycopg.connect(url) as connection:
        connection.execute("CREATE TABLE kept AS SELECT 7 AS number")
    server.restart()
    assert server.pid != before
    with psycopg.connect(url) as connection:
        assert connection.execute("SELECT number FROM kept").fetchone() == (7,)
        assert connection.execute("SHOW fsync").fetchone() == ("on",)


def test_nothing_is_left_after_stop(server: PrivatePostgres) -> None:
    process, url = Path(f"/proc/{server.pid}"), server.url("postgres")
    server.stop()
    assert not process.exists()
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(url)


def test_a_machine_without_a_server_is_told_what_to_install(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr("provisioning.postgres._DEBIAN", tmp_path)
    with pytest.raises(PostgresMissing, match="apt install postgresql"):
        find_postgres()
