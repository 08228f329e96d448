import json

import pytest


def _damage(path, at, length=4096):
    with path.open("r+b") as file:
        file.seek(at)
        file.write(b"\xff" * length)


def test_a_file_that_is_no_database_is_moved_aside_and_scanning_goes_on(open_dock, tmp_path):
    dock = open_dock()
    dock.scans(2)
    epoch = dock.stream.current.epoch
    dock.stores.close()
    for name in ("outbox.db-wal", "outbox.db-shm"):
        (tmp_path / "data" / name).unlink(missing_ok=True)
    (tmp_path / "data" / "outbox.db").write_bytes(b"no database at all" * 1000)
    dock._open()
    assert dock.stores.damaged.name == "outbox-damaged-1.db"
    assert dock.stores.damaged.exists()
    assert dock.stream.current.epoch != epoch
    dock.scan()
    assert dock.stream.current.last_seq == 1


def test_what_can_still_be_read_of_a_damaged_file_goes_on_under_a_new_epoch_with_its_ids(open_dock, tmp_path):
    dock = open_dock()
    events = [dock.scan(f"{i}" + "x" * 400).events[0] for i in range(300)]
    dock.stores.outbox.put_meta("ledger", "ledger-1")
    epoch = dock.stream.current.epoch
    dock.stores.outbox._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    root = dock.stores.outbox._connection.execute(
        "SELECT rootpage FROM sqlite_schema WHERE name = 'holds_open'"
    ).fetchone()[0]
    dock.stores.close()
    # The page of an index that nothing is read by: the file is damaged, its events are not.
    _damage(tmp_path / "data" / "outbox.db", (root - 1) * 4096)
    dock._open()
    assert dock.stores.damaged is not None
    assert dock.stream.current.epoch != epoch
    assert [row.id for row in dock.stream.rows(1, 0, 999)] == events
    assert dock.stream.waiting == 300
    assert json.loads(f"[{dock.stream.read_slice(1, 0).joined}]")[0]["seq"] == 1
    assert dock.stores.outbox.meta("ledger") == "ledger-1"


@pytest.mark.parametrize("page", [2, 5, 9, 14])
def test_wherever_a_page_is_lost_the_dock_starts_and_takes_scans(open_dock, tmp_path, page):
    dock = open_dock()
    for i in range(300):
        dock.scan(f"{i}" + "x" * 400)
    dock.stores.outbox._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    dock.stores.close()
    _damage(tmp_path / "data" / "outbox.db", (page - 1) * 4096)
    dock._open()
    number = dock.stream.current.last_seq
    dock.scan()
    assert dock.stream.current.last_seq == number + 1


def test_a_second_damaged_file_does_not_replace_the_first(open_dock, tmp_path):
    for _ in range(2):
        dock = open_dock()
        dock.stores.close()
        for name in ("outbox.db-wal", "outbox.db-shm"):
            (tmp_path / "data" / name).unlink(missing_ok=True)
        (tmp_path / "data" / "outbox.db").write_bytes(b"\x01" * 8192)
        dock._open()
        dock.stores.close()
    assert sorted(path.name for path in (tmp_path / "data").glob("outbox-damaged-*.db")) == [
        "outbox-damaged-1.db",
        "outbox-damaged-2.db",
    ]


def test_a_damaged_replica_is_made_anew(open_dock, tmp_path):
    dock = open_dock()
    dock.stores.close()
    (tmp_path / "data" / "replica.db").write_bytes(b"\x01" * 8192)
    dock._open()
    assert dock.stores.replica.mark == (0, None)


def test_lanes_of_an_outbox_of_the_first_schema_go_on_where_they_were(open_dock, tmp_path):
    dock = open_dock()
    dock.scan()
    before = dock.stores.lanes["lane-1"]
    dock.stores.outbox._connection.executescript(
        "ALTER TABLE lanes RENAME TO later;"
        "CREATE TABLE lanes (scanner TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT, WITHOUT ROWID;"
        "INSERT INTO lanes SELECT scanner, trim(body) FROM later; DROP TABLE later;"
        "DELETE FROM _sqlite_migrations WHERE name = '0002_lanes_in_place';"
    )
    dock.reopen()
    assert dock.stores.lanes["lane-1"] == before
    (schema,) = dock.stores.outbox._connection.execute("SELECT sql FROM sqlite_schema WHERE name = 'lanes'").fetchone()
    assert "WITHOUT ROWID" not in schema
