"""`tallydock hub ...` as a process: starts, tells where it is, ends as asked, and says clearly why it cannot."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
import sqlite3
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest

from hub.cli import main
from provisioning.mosquitto import MosquittoMissing, find_mosquitto
from provisioning.postgres import PrivatePostgres
from tests.conftest import missing

HUB = [sys.executable, "-m", "tallydock", "hub"]


def hub(*words: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*HUB, *map(str, words)], capture_output=True, text=True, timeout=60, check=False)


@contextmanager
def running(*words: object) -> Iterator[tuple[subprocess.Popen[str], dict[str, str]]]:
    """A hub that runs, and the addresses that it printed."""
    command = [*HUB, "run", "--listen", "127.0.0.1:0", *map(str, words)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        lines = [process.stdout.readline().split() for _ in range(2)]
        if not all(lines):
            raise AssertionError(process.communicate(timeout=10)[1])
        yield process, dict(lines)
    finally:
        process.terminate()
        process.communicate(timeout=30)


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("hub")


@pytest.mark.system
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_hub_without_a_broker_serves_and_ends_as_asked(data: Path, number: signal.Signals):
    with running("--data", data, "--broker", "none") as (process, addresses):
        assert addresses["broker"] == "none"
        with urllib.request.urlopen(f"{addresses['hub']}/readyz", timeout=10) as answer:
            assert answer.status == 200
        process.send_signal(number)
        assert process.wait(30) == 0


@pytest.mark.system
def test_a_private_broker_is_started_named_and_ended_with_the_hub(data: Path):
    try:
        find_mosquitto()
    except MosquittoMissing:
        missing("mosquitto")
    with running("--data", data, "--broker", "private") as (_, addresses):
        port = int(addresses["broker"].rpartition(":")[2])
        socket.create_connection(("127.0.0.1", port), 5).close()
    with pytest.raises(OSError, match="refused"):
        socket.create_connection(("127.0.0.1", port), 5)
    with running("--data", data, "--broker", "private") as (_, again):
        assert again["broker"] == addresses["broker"]


@pytest.mark.system
def test_a_hub_whose_broker_dies_ends_and_says_so(data: Path):
    with running("--data", data, "--broker", "private") as (process, _):
        children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
        [broker] = [int(child) for child in children if "mosquitto" in Path(f"/proc/{child}/cmdline").read_text()]
        os.kill(broker, signal.SIGKILL)
        assert process.wait(30) == 1
        assert process.stderr is not None
        assert "Expected the private broker to run as long as the hub" in process.stderr.read()


@pytest.mark.system
def test_the_books_of_a_fresh_hub_are_proved_and_what_is_no_database_is_not(data: Path, tmp_path: Path):
    with running("--data", tmp_path, "--broker", "none"):
        pass
    proved = hub("check", "--data", tmp_path, "--json")
    assert (proved.returncode, json.loads(proved.stdout)["good"]) == (0, True)
    for folder in (tmp_path / "none", tmp_path):
        (tmp_path / "hub.db").write_bytes(b"no database" * 1000)
        refused = hub("check", "--data", folder)
        assert refused.returncode == 1
        assert "Traceback" not in refused.stderr


@pytest.mark.system
def test_a_second_hub_on_the_same_folder_is_refused_and_the_first_goes_on(data: Path):
    with running("--data", data, "--broker", "none") as (process, _):
        second = hub("run", "--data", data, "--broker", "none", "--listen", "127.0.0.1:0")
        assert second.returncode == 1
        assert "another hub runs" in second.stderr
        assert process.poll() is None


@pytest.mark.system
def test_a_hub_on_postgresql_is_told_its_address_and_nothing_else_differs(postgres: PrivatePostgres, tmp_path: Path):
    books = ("--database", postgres.create_database("books"))
    assert hub("check", *books).returncode == 1
    with running("--data", tmp_path, "--broker", "none", *books) as (_, addresses):
        token = hub("token", *books, "--role", "admin")
        assert (token.returncode, token.stderr) == (0, "")
        request = urllib.request.Request(f"{addresses['hub']}/api/v1/items")
        request.add_header("Authorization", f"Bearer {token.stdout.strip()}")
        with urllib.request.urlopen(request, timeout=10) as answer:
            assert json.load(answer) == {"items": [], "next": None}
    assert json.loads(hub("check", *books, "--json").stdout)["good"]
    assert list(tmp_path.glob("*.db")) == []


@pytest.mark.system
def test_a_postgresql_that_is_away_is_named_without_its_password(tmp_path: Path):
    away = f"postgresql://hub:secret@/books?host={tmp_path}"
    refused = hub("run", "--data", tmp_path, "--broker", "none", "--listen", "127.0.0.1:0", "--database", away)
    assert refused.returncode == 1
    assert "Expected the hub's database at" in refused.stderr
    assert "secret" not in refused.stderr
    assert "Traceback" not in refused.stderr


@pytest.mark.system
def test_a_taken_port_is_named_and_nothing_is_left_running(data: Path):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        refused = hub("run", "--data", data, "--broker", "none", "--listen", f"127.0.0.1:{port}")
    assert refused.returncode == 1
    assert f"Expected 127.0.0.1:{port} to be free" in refused.stderr
    assert "Traceback" not in refused.stderr


@pytest.mark.system
def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path):
    (tmp_path / "file").touch()
    refused = hub("run", "--data", tmp_path / "file" / "below", "--broker", "none")
    assert refused.returncode == 1
    assert "Choose another --data" in refused.stderr
    assert "Traceback" not in refused.stderr


@pytest.mark.system
def test_a_file_that_is_no_database_is_named(tmp_path: Path):
    (tmp_path / "hub.db").write_bytes(b"this is no database at all, not even a small one" * 100)
    refused = hub("run", "--data", tmp_path, "--broker", "none", "--listen", "127.0.0.1:0")
    assert refused.returncode == 1
    assert "hub.db" in refused.stderr
    assert "Traceback" not in refused.stderr


@pytest.mark.system
def test_a_token_is_all_that_is_printed_while_the_hub_runs_and_while_it_does_not(tmp_path: Path):
    with running("--data", tmp_path, "--broker", "none"):
        pass
    tokens = [hub("token", "--data", tmp_path, "--role", "admin")]
    with running("--data", tmp_path, "--broker", "none") as (_, addresses):
        tokens.append(hub("token", "--data", tmp_path, "--role", "viewer", "--name", "screen"))
        for made in tokens:
            assert (made.returncode, made.stderr, made.stdout.count("\n")) == (0, "", 1)
            request = urllib.request.Request(f"{addresses['hub']}/api/v1/items")
            request.add_header("Authorization", f"Bearer {made.stdout.strip()}")
            with urllib.request.urlopen(request, timeout=10) as answer:
                assert answer.status == 200
        assert tokens[0].stdout != tokens[1].stdout


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["run"], "--data DIR"),
        (["run", "--data", "x", "--listen", "nowhere"], "HOST:PORT"),
        (["run", "--data", "x", "--broker", "amqp://x"], "mqtt://"),
        (["run", "--data", "x", "--config", "/none.toml"], "/none.toml"),
        (["token", "--data", "x", "--role", "king"], "viewer"),
        (["token", "--role", "admin"], "--data DIR"),
        (["check"], "--data DIR"),
        (["check", "--database", "mysql://books"], "postgresql://"),
    ],
)
def test_words_that_cannot_be_are_refused_before_anything_is_made(
    words: list[str], said: str, capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.chdir(tmp_path)
    assert main(words) == 2
    assert said in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


ON_A_LEDGER = [
    ["token", "--role", "admin"],
    ["check"],
    ["as-of", "2026-11-22"],
    ["explain", "cost", "W-100"],
    ["export", "journal", "--format", "csv", "--since-last"],
    ["export", "epcis"],
]


@pytest.mark.parametrize("words", ON_A_LEDGER)
def test_a_mistyped_folder_is_named_and_no_ledger_is_made_in_it(
    words: list[str], capsys: pytest.CaptureFixture[str], tmp_path: Path
):
    assert main([*words, "--data", str(tmp_path / "hbu")]) == 1
    said = capsys.readouterr()
    assert f"Expected a hub's ledger at {tmp_path / 'hbu' / 'hub.db'}, found none" in said.err
    assert "--data" in said.err
    assert said.out == ""
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("words", ON_A_LEDGER)
def test_what_another_program_keeps_is_left_alone(words: list[str], capsys: pytest.CaptureFixture[str], tmp_path: Path):
    theirs = tmp_path / "theirs.db"
    with contextlib.closing(sqlite3.connect(theirs)) as database:
        database.execute("CREATE TABLE meta (song TEXT)")
        database.commit()
    before = theirs.read_bytes()
    assert main([*words, "--database", f"sqlite:///{theirs}"]) == 1
    assert "found none" in capsys.readouterr().err
    assert theirs.read_bytes() == before


@pytest.mark.parametrize("words", ON_A_LEDGER)
def test_an_empty_database_of_a_server_stays_empty(
    words: list[str], capsys: pytest.CaptureFixture[str], postgres: PrivatePostgres
):
    url = postgres.create_database(f"mistyped_{ON_A_LEDGER.index(words)}")
    assert main([*words, "--database", url]) == 1
    assert "found none" in capsys.readouterr().err
    with psycopg.connect(url) as database:
        assert database.execute("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'").fetchone() == (0,)
