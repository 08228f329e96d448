"""What waits between the broker and the writer: the newest of each status, a count of each bad payload, one write at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Future
from typing import Any

import pytest
from sqlalchemy import Connection, create_engine, text

from hub import keeper as keeper_module
from hub.consumer import BadPayload, StatusSeen
from hub.keeper import Keeper
from hub.posting import Stopped, WriteSession
from hub.store import arrivals as arrivals_module, tables
from hub.store.arrivals import all_bins, all_sites, known_births, mark_all_offline, rejected
from wire.feedback import GatewayStatus


class SlowWriter:
    """Keeps changes until `run`; `sql` stands in for the session's transaction."""

    def __init__(self, sql: Connection) -> None:
        self.sql = sql
        self.changes: list[tuple[Callable[[WriteSession], None], Future[None]]] = []
        self.is_stopped = False

    def write(self, change: Callable[[WriteSession], None]) -> Future[None]:
        if self.is_stopped:
            raise Stopped("stopping")
        done: Future[None] = Future()
        self.changes.append((change, done))
        return done

    def run(self) -> None:
        """Do what waits, and what is asked for meanwhile."""
        while self.changes:
            change, done = self.changes.pop(0)
            change(self)  # type: ignore[arg-type]
            done.set_result(None)

    def fail(self) -> None:
        self.changes.pop(0)[1].set_exception(OSError("disk full"))


@pytest.fixture
def writer() -> Iterator[SlowWriter]:
    engine = create_engine("sqlite://")
    tables.metadata.create_all(engine)
    with engine.connect() as sql:
        yield SlowWriter(sql)
    engine.dispose()


def seen(birth: int, *, online: bool = True, name: str = "dock-1", at_ms: int = 5) -> StatusSeen:
    status = GatewayStatus(
        birth=birth, online=online, epochs=["e-1"] if online else [], version="0.1.0" if online else None
    )
    return StatusSeen("main", name, status, at_ms)


def bad(payload: bytes = b"\xff", at_ms: int = 5) -> BadPayload:
    return BadPayload("main", "dock-1", payload, "Expected UTF-8", at_ms)


def rows(writer: SlowWriter, query: str) -> list[Any]:
    return [tuple(row) for row in writer.sql.execute(text(query))]


def test_one_write_takes_along_all_that_came_meanwhile(writer: SlowWriter):
    keeper = Keeper(writer)
    for birth in range(1, 50):
        keeper.status(seen(birth))
    assert len(writer.changes) == 1
    writer.run()
    assert rows(writer, "SELECT birth FROM gateway") == [(49,)]


def test_a_death_keeps_what_the_birth_told(writer: SlowWriter):
    keeper = Keeper(writer)
    keeper.status(seen(3, at_ms=5))
    writer.run()
    keeper.status(seen(3, online=False, at_ms=9))
    writer.run()
    [(online, birth, last_seen, status)] = rows(writer, "SELECT online, birth, last_seen, status FROM gateway")
    assert (online, birth, last_seen) == (0, 3, 9)
    assert '"version":"0.1.0"' in status
    assert known_births(writer.sql)["main", "dock-1"].epochs == ("e-1",)


def test_a_hub_that_starts_takes_nobody_for_online(writer: SlowWriter):
    keeper = Keeper(writer)
    keeper.status(seen(3))
    keeper.status(seen(1, name="dock-2"))
    writer.run()
    mark_all_offline(writer.sql)
    assert rows(writer, "SELECT name, online FROM gateway ORDER BY name") == [("dock-1", 0), ("dock-2", 0)]
    assert (all_sites(writer.sql), all_bins(writer.sql)) == (["main"], set())


@pytest.mark.rule("BAD-1")
def test_the_same_bytes_only_count_up_whether_they_wait_or_are_written(writer: SlowWriter):
    keeper = Keeper(writer)
    for _ in range(3):
        keeper.bad(bad())
    writer.run()
    keeper.bad(bad(at_ms=9))
    keeper.bad(bad(b"other"))
    writer.run()
    found = [(row.payload, row.times, row.first_at, row.last_at) for row in rejected(writer.sql, after_id=0, limit=9)]
    assert found == [(b"\xff", 4, 5, 9), (b"other", 1, 5, 5)]


@pytest.mark.rule("BAD-1")
def test_a_gateway_that_only_sends_nonsense_cannot_fill_the_disk(writer: SlowWriter, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(arrivals_module, "REJECTED_MAX", 2)
    keeper = Keeper(writer)
    for payload in (b"first", b"second", b"third", b"fourth", b"first"):
        keeper.bad(bad(payload))
        writer.run()
    keeper.bad(BadPayload("main", "dock-2", b"of another", "no batch", 5))
    writer.run()
    kept = rows(writer, "SELECT payload, times FROM rejected_message ORDER BY id")
    assert kept == [(b"first", 2), (b"second", 3), (b"of another", 1)]


def test_bad_payloads_beyond_what_may_wait_are_logged_and_not_kept(
    writer: SlowWriter, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    monkeypatch.setattr(keeper_module, "BAD_BYTES_MAX", 10)
    keeper = Keeper(writer)
    keeper.bad(bad(b"first"))
    keeper.bad(bad(b"12345678"))
    keeper.bad(bad(b"too much"))
    writer.run()
    assert rows(writer, "SELECT payload FROM rejected_message ORDER BY id") == [(b"first",), (b"12345678",)]
    assert "too many wait" in caplog.text


def test_what_could_not_be_written_is_written_with_the_next(writer: SlowWriter, caplog: pytest.LogCaptureFixture):
    keeper = Keeper(writer)
    keeper.bad(bad())
    keeper.bad(bad())
    keeper.status(seen(1))
    writer.fail()
    assert "disk full" in caplog.text
    keeper.status(seen(2, name="dock-2"))
    writer.run()
    assert rows(writer, "SELECT name, birth FROM gateway ORDER BY name") == [("dock-1", 1), ("dock-2", 2)]
    assert rows(writer, "SELECT times FROM rejected_message") == [(2,)]


def test_what_comes_while_the_hub_ends_is_logged_and_breaks_nothing(
    writer: SlowWriter, caplog: pytest.LogCaptureFixture
):
    writer.is_stopped = True
    Keeper(writer).status(seen(1))
    assert "while the hub ends" in caplog.text
