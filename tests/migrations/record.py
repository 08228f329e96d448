"""Stores the databases of one version for `tests/migrations`: `python -m tests.migrations.record CHECKOUT NAME`.

It runs the hub and a gateway of another checkout (a release, or an earlier commit) with this environment's packages, lets them
live through a small history, and writes their databases as SQL into `stored/NAME`. docs/migrations.md says when.
"""

from __future__ import annotations

import contextlib
import re
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

import psycopg

from provisioning.mosquitto import PrivateMosquitto, free_port
from provisioning.postgres import PrivatePostgres, find_postgres
from tests.migrations.history import WIDGET, play
from tests.system.plainhub import NO_ORDER, RECEIVE
from tests.system.plainwire import PlainGateway
from tests.system.programs import Gateway, Hub, wait_until

STORED = Path(__file__).parent / "stored"
_OF_THE_SESSION = re.compile(r"^(SET |\\|SELECT pg_catalog\.set_config|--|$)")


def main(checkout: Path, name: str) -> int:
    """Record every store that the checkout has."""
    folder = STORED / name
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as work:
        for line in record_sqlite(checkout, Path(work), folder):
            print(f"sqlite, refused: {line}")
        if "postgresql" in (checkout / "hub/config.py").read_text():
            for line in record_postgres(checkout, Path(work), folder):
                print(f"postgres, refused: {line}")
    print(*(f"{file.name}: {file.stat().st_size} bytes" for file in sorted(folder.iterdir())), sep="\n")
    return 0


def record_sqlite(checkout: Path, work: Path, folder: Path) -> list[str]:
    """Record a hub on SQLite and the gateway beside it; return what the hub refused of the history."""
    with PrivateMosquitto() as broker:
        hub = Hub(work / "hub", port=free_port(), broker=broker.url, checkout=checkout)
        refused = _live(hub, broker.port)
        _scan(hub, Gateway(work / "dock", port=free_port(), broker=broker.url, checkout=checkout))
    (folder / "hub.sqlite.sql").write_text(dump_sqlite(work / "hub" / "hub.db"))
    (folder / "outbox.sql").write_text(dump_sqlite(work / "dock" / "outbox.db"))
    return refused


def record_postgres(checkout: Path, work: Path, folder: Path) -> list[str]:
    """Record a hub on PostgreSQL."""
    with PrivatePostgres() as server, PrivateMosquitto() as broker:
        url = server.create_database("recorded")
        hub = Hub(work / "hub-pg", port=free_port(), broker=broker.url, checkout=checkout, database=url)
        refused = _live(hub, broker.port)
        hub.stop()
        (folder / "hub.postgres.sql").write_text(dump_postgres(url))
    return refused


def _live(hub: Hub, broker_port: int) -> list[str]:
    hub.start()
    gateway = PlainGateway(broker_port, "dock-7")
    try:
        return play(hub, gateway)
    finally:
        gateway.close()


def _scan(hub: Hub, dock: Gateway) -> None:
    """Let a real gateway receive while its hub is there, and go on when it is not: some of its events still wait."""
    dock.start()
    wait_until("the dock has its catalogue", lambda: dock.scan(WIDGET)["result"] != "unknown", every_s=0.6)
    for text in (RECEIVE, NO_ORDER, WIDGET, WIDGET):
        dock.scan(text)
    query = "/api/v1/movements?sku=W-100"
    wait_until("the scans are booked", lambda: hub.every(query)[-2]["location"] == "RECEIVING")
    hub.stop()
    for _ in range(3):
        dock.scan(WIDGET)
    dock.hang_up()
    dock.stop()


def dump_sqlite(path: Path) -> str:
    """Return a database as SQL text."""
    with contextlib.closing(sqlite3.connect(path)) as database:
        return "\n".join(database.iterdump()) + "\n"


def dump_postgres(url: str) -> str:
    """Return a database as SQL text that any client can run on any version."""
    command = [find_postgres() / "pg_dump", "--inserts", "--no-owner", "--no-privileges", "--no-comments", url]
    text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return "\n".join(line for line in text.splitlines() if not _OF_THE_SESSION.match(line)) + "\n"


def load_sqlite(text: str, path: Path) -> None:
    """Make a database of SQL text."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with contextlib.closing(sqlite3.connect(path)) as database:
        database.executescript(text)
        database.execute("PRAGMA journal_mode=WAL")


def load_postgres(text: str, url: str) -> None:
    """Fill an empty database with SQL text."""
    with psycopg.connect(url, autocommit=True) as database:
        database.execute(text)  # type: ignore[call-overload]


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve(), sys.argv[2]))
