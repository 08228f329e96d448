"""What tests of several rooms need: a real broker and a real browser. What `scripts/test` installs must be there in CI."""

from __future__ import annotations

import itertools
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

import psycopg
import pytest

from hub.store.database import Place, prepare, store_at
from hub.store.tables import metadata
from provisioning.mosquitto import MosquittoMissing, PrivateMosquitto, find_mosquitto
from provisioning.postgres import PostgresMissing, PrivatePostgres

NOW_MS = 1_795_342_272_345  # 2026-11-22T10:11:12.345Z


def missing(what: str) -> NoReturn:
    """Skip for want of `what`, or fail where `scripts/test` has installed everything."""
    if os.environ.get("TALLYDOCK_EVERYTHING_INSTALLED"):
        pytest.fail(f"{what} should have been installed by scripts/test")
    pytest.skip(f"needs {what}: scripts/test installs it")


@pytest.fixture
def mosquitto() -> Iterator[PrivateMosquitto]:
    """A real broker on a free loopback port: `.url`, `.port`, `.kill()`, `.start()`, `.restart()`."""
    try:
        find_mosquitto()
    except MosquittoMissing:
        missing("mosquitto")
    with PrivateMosquitto() as broker:
        yield broker


@pytest.fixture(scope="session")
def postgres() -> Iterator[PrivatePostgres]:
    """A real PostgreSQL on a socket of its own, made once for all tests: `.create_database(name)`, `.url(name)`."""
    server = PrivatePostgres()
    try:
        server.start()
    except PostgresMissing:
        missing("postgresql")
    yield server
    server.stop()


class SqliteStores:
    """Databases in files, migrated; the second store of a test is as easy to have as the first."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._made = itertools.count(1)
        self._template = self.empty()
        prepare(store_at(self._template), now_ms=NOW_MS)

    def empty(self) -> Place:
        return self._folder / f"hub-{next(self._made)}.db"

    def new(self) -> Place:
        return self.copy(self._template)

    def copy(self, place: Place) -> Place:
        """Copy a database that nobody has open."""
        copied = self.empty()
        shutil.copyfile(place, copied)
        return copied

    def give_back(self, place: Place) -> None:
        """Let a database go that nobody has open any more."""
        for file in Path(place).parent.glob(f"{Path(place).name}*"):
            file.unlink()


class PostgresStores:
    """The same on a PostgreSQL server, where making one takes long: those given back are emptied and used again."""

    def __init__(self, server: PrivatePostgres) -> None:
        self._server = server
        self._free: list[Place] = []
        self._made = itertools.count(1)
        self._template = self.empty()
        prepare(store_at(self._template), now_ms=NOW_MS)

    def empty(self) -> Place:
        return self._create("template0")

    def new(self) -> Place:
        return self._free.pop() if self._free else self.copy(self._template)

    def give_back(self, place: Place) -> None:
        """Let a database go that nobody has open any more."""
        with psycopg.connect(place, autocommit=True) as editor:
            editor.execute(_EMPTY)
        self._free.append(place)

    def copy(self, place: Place) -> Place:
        """Copy a database that nobody has open."""
        return self._create(str(place).partition("?")[0].rpartition("/")[2])

    def _create(self, template: str) -> Place:
        name = f"hub_{next(self._made)}"
        with psycopg.connect(self._server.url("postgres"), autocommit=True) as admin:
            admin.execute(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY wal_log")
        return self._server.url(name)


_TABLES = [table for table in reversed(metadata.sorted_tables) if table.name != "meta"]
_COUNTED = [table.name for table in _TABLES if table.autoincrement_column is not None]
_EMPTY = "; ".join(
    [f"DELETE FROM {table.name}" for table in _TABLES]
    + ["SELECT setval('decision_number', 1, false)"]
    + [f"SELECT setval(pg_get_serial_sequence('{name}', 'id'), 1, false)" for name in _COUNTED]
)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run a test that asks for `stores` on every store, or on those that its module names in STORES."""
    marked = [mark.args[0] for mark in metafunc.definition.iter_markers("parametrize")]
    if "stores" in metafunc.fixturenames and "stores" not in marked:
        metafunc.parametrize("stores", getattr(metafunc.module, "STORES", ("sqlite", "postgres")), indirect=True)


@pytest.fixture(scope="session")
def sqlite_stores(tmp_path_factory: pytest.TempPathFactory) -> SqliteStores:
    """Databases in files."""
    return SqliteStores(tmp_path_factory.mktemp("stores"))


@pytest.fixture(scope="session")
def postgres_stores(postgres: PrivatePostgres) -> PostgresStores:
    """Databases of a server."""
    return PostgresStores(postgres)


@pytest.fixture(scope="session")
def stores(request: pytest.FixtureRequest) -> SqliteStores | PostgresStores:
    """Where databases come from: a test that asks for it runs on every store that there is."""
    found: SqliteStores | PostgresStores = request.getfixturevalue(f"{request.param}_stores")
    return found


@pytest.fixture
def chromium() -> Iterator[object]:
    """A Playwright browser on Debian's Chromium (sync API: keep servers in threads or processes of their own)."""
    sync_api = pytest.importorskip("playwright.sync_api", reason="needs the dev extra")
    program = shutil.which("chromium") or shutil.which("chromium-browser")
    if program is None:
        missing("chromium")
    # One per test: while Playwright's sync API is open, asyncio.run is impossible in this thread.
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=program,
            args=[
                "--no-sandbox",
                "--disable-dev-shm-usage",
                "--autoplay-policy=no-user-gesture-required",
                "--use-fake-device-for-media-stream",
            ],
        )
        yield browser
        browser.close()
