"""Ledgers that earlier versions made are brought to today by a start, and keep what is in them (docs/migrations.md)."""

from __future__ import annotations

import re
import threading
import time
from pathlib import Path
from typing import Any

import msgspec
import pytest

from hub.check import check
from hub.posting import Poster
from hub.store.database import Place, prepare, store_at
from hub.store.revisions import Unfit, known_revisions
from tests.migrations.record import STORED, load_postgres, load_sqlite
from tests.system.plainwire import now
from wire.events import Batch
from wire.feedback import Ack

LEDGERS = sorted(STORED.glob("*/hub.*.sql"))
KEPT = {
    "movement": "id, event_id, item_id, location_id, lot_id, quantity, value, at, occurred_at",
    "journal_entry": "id, event_id, item_id, at, occurred_at, corrects",
    "journal_line": "entry_id, line, account, debit, credit",
    "balance": "item_id, location_id, lot_id, on_hand, counted_at, counted_by",
    "pool": "item_id, site_id, quantity, value",
    "event": "id, uuid, stream_id, seq, kind, payload, received_at, occurred_at, outcome, reason, decision_id, voided_by",
    "decision": "id, event_id, cause, outcome, reason, at, actor",
    "hold": "id, event_id, reason, message, state, opened_at, closed_at, closed_by, why",
    "waiting_void": "target, event_id",
    "document": "id, kind, number, party_id, at",
    "document_line": "id, document_id, line, item_id, ordered, price, received, picked, shipped, shipped_cost, returned",
    "stream": "id, gateway_id, epoch, through_seq, through_id",
    "item": "id, sku, name",
    "barcode": "code, item_id, quantity",
    "location": "id, code, type",
    "meta": "key, value",
    "worker": "badge, name, language",
    "token": "id, digest, name, role",
}


@pytest.fixture
def load(request, tmp_path):
    """Make a database of a stored one."""

    def loaded(stored: Path) -> Place:
        text = stored.read_text()
        if stored.name == "hub.sqlite.sql":
            load_sqlite(text, tmp_path / "hub.db")
            return tmp_path / "hub.db"
        url = request.getfixturevalue("postgres").create_database(f"stored_{stored.parent.name}_{time.time_ns()}")
        load_postgres(text, url)
        return url

    return loaded


@pytest.fixture
def start():
    posters = []

    def started(place: Place) -> Poster:
        posters.append(Poster(place, clock_ms=lambda: time.time_ns() // 1_000_000))
        posters[-1].start()
        return posters[-1]

    yield started
    for poster in posters:
        poster.stop()


def rows(place: Place, sql: str) -> list[tuple[Any, ...]]:
    snapshot = store_at(place).snapshot()
    try:
        return [tuple(row) for row in snapshot.rows(sql)]
    finally:
        snapshot.close()


def everything(place: Place) -> dict[str, list[tuple[Any, ...]]]:
    return {table: sorted(rows(place, f"SELECT {names} FROM {table}"), key=repr) for table, names in KEPT.items()}


def send(poster: Poster, gateway: str, epoch: str, first: int, raws: list[str]) -> Ack:
    batch = Batch(epoch=epoch, first_seq=first, events=[msgspec.Raw(raw.encode()) for raw in raws])
    done, acks = threading.Event(), []
    poster.submit_batch("main", gateway, batch, time.time_ns() // 1_000_000, lambda ack: (acks.append(ack), done.set()))
    assert done.wait(20)
    return acks[0]


def schema(place: Place) -> list[tuple[Any, ...]]:
    """What the tables are: columns, keys and indexes, in whatever order they were made."""
    if isinstance(place, Path):
        sql = "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_master WHERE name NOT LIKE 'sqlite%'"
        return sorted((kind, name, table, _clauses(text)) for kind, name, table, text in rows(place, sql))
    columns = (
        "SELECT table_name, column_name, udt_name, is_nullable, coalesce(column_default, ''), coalesce(collation_name, '')"
        " FROM information_schema.columns WHERE table_schema = 'public'"
    )
    indexes = "SELECT tablename, indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'"
    return sorted(rows(place, columns) + rows(place, indexes))


def _clauses(sql: str) -> tuple[str, ...]:
    text = re.sub(r'[\s"]+', " ", sql)
    return tuple(sorted(clause.strip(" ()") for clause in re.split(r",|\(", text)))


def test_there_is_a_stored_ledger_of_today_and_of_the_first_commits():
    stored = {path.parent.name for path in LEDGERS}
    assert {"0001", "0004", "0008", "0011", "0014", "0019"} <= stored
    assert any(path.name == "hub.postgres.sql" for path in LEDGERS)


@pytest.mark.parametrize("stored", LEDGERS, ids=lambda path: f"{path.parent.name}-{path.name.split('.')[1]}")
def test_an_older_ledger_is_brought_to_today_and_goes_on(load, start, stored):
    place = load(stored)
    before = everything(place)
    assert len(before["movement"]) > 100
    assert {"open", "waiting", "mapped", "accepted", "rejected", "undone"} == {row[4] for row in before["hold"]}

    poster = start(place)

    assert store_at(place).revision() == known_revisions()[0]
    assert everything(place) == before
    assert check(place).differences == []
    [(epoch, through)] = rows(
        place, "SELECT epoch, through_seq FROM stream WHERE gateway_id = (SELECT id FROM gateway WHERE name = 'dock-7')"
    )
    taken = [row[0] for row in rows(place, "SELECT payload FROM event WHERE stream_id = 1 ORDER BY seq")]
    repeated = send(poster, "dock-7", epoch, 1, taken)
    assert (repeated.through_seq, {outcome.repeat for outcome in repeated.outcomes}) == (through, {True})
    assert everything(place) == before

    fresh = f'{{"id": "0192f0c1-2345-7abc-8def-0123456789ab", "seq": {through + 1}, "kind": "receipt", "sku": "W-100",'
    fresh += f' "quantity": "1", "location": "A-01", "unit_cost": "2.00", "at": "{now()}", "clock": "synced"}}'
    acked = send(poster, "dock-7", epoch, through + 1, [fresh])
    assert [outcome.outcome for outcome in acked.outcomes] == ["applied"]
    first = before["event"][0]
    voided = f'{{"id": "0192f0c1-2345-7abc-8def-0123456789ac", "kind": "void", "voids": "{first[1]}"}}'
    assert poster.submit_events([voided.encode()], actor="ann").result(20)[0].outcome == "applied"
    poster.stop()
    assert check(place).differences == []


@pytest.mark.parametrize("stored", LEDGERS, ids=lambda path: f"{path.parent.name}-{path.name.split('.')[1]}")
def test_an_older_ledger_gets_the_tables_of_a_new_one(load, stored, request, tmp_path):
    place = load(stored)
    prepare(store_at(place), now_ms=1)
    fresh = (
        tmp_path / "fresh.db"
        if isinstance(place, Path)
        else request.getfixturevalue("postgres").create_database(f"fresh_{time.time_ns()}")
    )
    prepare(store_at(fresh), now_ms=1)
    assert schema(place) == schema(fresh)


def stored(version: str, store: str) -> Path:
    return STORED / version / f"hub.{store}.sql"


def edit(place: Place, sql: str) -> None:
    raw = store_at(place).connect()
    raw.begin()
    raw.execute(sql)
    raw.commit()
    raw.close()


@pytest.mark.parametrize("store", ["sqlite", "postgres"])
@pytest.mark.parametrize(
    ("tampering", "said"),
    [
        ("UPDATE movement SET quantity = quantity + 1 WHERE id = (SELECT min(id) FROM movement)", "other movements"),
        ("UPDATE journal_line SET debit = debit + 1 WHERE line = 0 AND debit > 0", "other journal entries"),
    ],
)
def test_a_log_that_would_be_booked_otherwise_is_refused_and_stays_as_it_is(load, start, store, tampering, said):
    place = load(stored("0005", store))
    edit(place, tampering)
    before = everything(place)
    with pytest.raises(Unfit, match=rf"book decision \d+ .* again as it stands, got {said}"):
        start(place)
    assert everything(place) == before
    assert store_at(place).revision() == "0005"


@pytest.mark.parametrize("store", ["sqlite", "postgres"])
def test_a_chain_of_seals_that_does_not_hold_is_not_made_anew(load, start, store):
    place = load(stored("0009", store))
    edit(place, "UPDATE event SET received_at = received_at + 1 WHERE id = 2")
    start(place).stop()
    assert "event 2: changed since commit" in " ".join(check(place).differences)


@pytest.mark.parametrize("store", ["sqlite", "postgres"])
def test_what_has_an_imprint_gets_no_new_one_when_everything_is_derived_again(load, start, store):
    place = load(stored("0014", store))
    start(place).stop()
    edit(place, "UPDATE item SET name = 'Gadget' WHERE id = 1")
    edit(place, "INSERT INTO meta (key, value) VALUES ('derive_again', '1')")
    start(place).stop()
    [changed] = [text for text in check(place).differences if "seal" not in text]
    assert re.fullmatch(r"item 1: changed since commit \d+ wrote it", changed)
