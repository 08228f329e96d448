import sqlite3

import pytest

from edge.outbox import StorageFailed
from edge.outbox.opening import OutboxInUse, open_outbox


@pytest.mark.rule("SEQ-1")
def test_events_are_numbered_without_gap_even_when_the_same_scan_comes_again(dock):
    for i in range(5):
        dock.scan(scan_id=f"0199e2a0-0000-7000-8000-00000000000{i}")
    with pytest.raises(sqlite3.IntegrityError):
        dock.scan(scan_id="0199e2a0-0000-7000-8000-000000000003")
    dock.scan()
    assert [row.seq for row in dock.stream.rows(1, 0, 100)] == [1, 2, 3, 4, 5, 6]
    assert dock.stream.current.next_seq == 7


@pytest.mark.rule("SEQ-1")
def test_numbers_are_never_used_again_after_the_outbox_has_drained_and_forgotten(dock):
    dock.scans(3)
    dock.hear(3, hub_ms=0)
    while dock.stream.prune(hub_ms=40 * 24 * 3_600_000):
        pass
    assert dock.stream.rows(1, 0, 100) == []
    dock.reopen()
    dock.scan()
    assert [row.seq for row in dock.stream.rows(1, 0, 100)] == [4]


@pytest.mark.rule("SEQ-1")
def test_an_epoch_is_made_with_the_database_and_stays(dock, open_dock):
    epoch = dock.stream.current.epoch
    dock.reopen()
    assert dock.stream.current.epoch == epoch
    assert open_dock("another").stream.current.epoch != epoch


@pytest.mark.rule("SEQ-2")
def test_every_event_has_a_uuid_of_version_7_made_before_the_write(dock):
    (event,) = dock.scan().events
    assert event[14] == "7"
    assert [row.id for row in dock.stream.rows(1, 0, 1)] == [event]


def test_the_answer_to_a_scan_is_kept_with_it(dock):
    scan_id = "0199e2a0-0000-7000-8000-000000000001"
    reply = dock.scan(scan_id=scan_id)
    dock.reopen()
    assert reply.events[0] in dock.stores.outbox.reply_of(scan_id)
    assert dock.stores.outbox.reply_of("0199e2a0-0000-7000-8000-000000000002") is None


def test_a_lane_that_grows_a_little_is_written_over_where_it_lies(dock):
    connection = dock.stores.outbox._connection
    pages_written = lambda: connection.execute("PRAGMA wal_checkpoint").fetchone()[1]  # noqa: E731
    dock.stores.outbox.put_lanes({"lane-1": "é" * 100 + "a" * 4_600})
    pages_written()
    dock.stores.outbox.put_lanes({"lane-1": "é" * 100 + "b" * 4_700})
    assert pages_written() <= 2
    assert dock.stores.outbox.lanes()["lane-1"].rstrip() == "é" * 100 + "b" * 4_700


def test_a_lane_goes_on_where_it_was_after_a_restart(dock):
    dock.scans(2)
    before = dock.stores.lanes["lane-1"]
    dock.reopen()
    assert dock.stores.lanes["lane-1"] == before


def test_what_waits_is_the_same_after_a_restart(dock):
    dock.scans(3)
    assert dock.book.projected("W-100", "RECEIVING", None) == 3_000_000
    dock.reopen()
    assert dock.book.projected("W-100", "RECEIVING", None) == 3_000_000
    assert dock.stream.waiting == 3


@pytest.mark.rule("REST-2")
def test_an_acknowledged_event_is_kept_for_thirty_days_of_hub_time_and_an_unacknowledged_one_always(dock):
    day = 24 * 3_600_000
    hub_ms = 20_000 * day
    dock.scans(3)
    dock.hear(1, hub_ms=hub_ms)
    dock.hear(2, hub_ms=hub_ms + 10 * day)
    while dock.stream.prune(hub_ms + 30 * day):
        pass
    assert dock.stream.current.oldest_seq == 1
    while dock.stream.prune(hub_ms + 31 * day):
        pass
    assert dock.stream.current.oldest_seq == 2
    while dock.stream.prune(hub_ms + 400 * day):
        pass
    assert [row.seq for row in dock.stream.rows(1, 0, 9)] == [3]


def test_a_hub_that_lost_events_keeps_them_from_being_forgotten(dock):
    day = 24 * 3_600_000
    dock.scans(3)
    dock.hear(3, hub_ms=day)
    dock.verdicts.move_back(1, 1)
    while dock.stream.prune(400 * day):
        pass
    assert [row.seq for row in dock.stream.rows(1, 1, 9)] == [2, 3]


@pytest.mark.rule("CONF-2")
def test_a_split_keeps_ids_order_and_what_waits(dock):
    events = dock.scans(4)
    dock.hear(2, hub_ms=0)
    new = dock.stream.split(1, "new-epoch")
    dock.reopen()
    assert [row.id for row in dock.stream.rows(new.n, 0, 9)] == events[2:]
    assert [row.seq for row in dock.stream.rows(new.n, 0, 9)] == [1, 2]
    assert '"seq":2' in dock.stream.read_slice(new.n, 0).joined
    assert dock.stream.current.epoch == "new-epoch"
    assert dock.stream.waiting == 2
    assert dock.book.projected("W-100", "RECEIVING", None) == 2_000_000
    dock.scan()
    assert dock.stream.current.last_seq == 3


def test_an_epoch_without_events_is_forgotten_when_it_is_split(dock):
    dock.scans(2)
    dock.stream.split(1, "new-epoch")
    assert [state.epoch for state in dock.stream.epochs] == ["new-epoch"]


def fill(dock):
    for _ in range(200):
        dock.scan("x" * 2000)


def test_a_full_disk_refuses_the_scan_and_keeps_everything_before(dock):
    dock.scans(3)
    connection = dock.stores.outbox._connection
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    before = dock.stores.lanes["lane-1"]
    with pytest.raises(StorageFailed, match="full"):
        fill(dock)
    stored = dock.stream.current.last_seq
    assert dock.stores.lanes["lane-1"].serial == before.serial + stored - 3
    connection.execute("PRAGMA max_page_count = 1000000")
    dock.scan()
    assert dock.stream.current.last_seq == stored + 1
    dock.reopen()
    assert [row.seq for row in dock.stream.rows(1, 0, 999)] == list(range(1, stored + 2))


def test_a_second_process_cannot_have_the_same_outbox(dock):
    with pytest.raises(OutboxInUse, match="stop it first"):
        open_outbox(dock.directory)


def test_running_numbers_rise_only_when_they_are_used(dock):
    assert dock.stores.outbox.next_reference == 1
    dock.scan()
    assert dock.stores.outbox.next_reference == 1


@pytest.mark.rule("REST-1")
def test_a_mark_that_was_shown_and_not_yet_noted_is_asked_for_again_after_a_kill(dock):
    dock.scans(3)
    dock.verdicts.move_forward(1, dock.stream.rows(1, 0, 2), [], hub_ms=0)
    assert dock.stream.current.mark == 2
    dock.reopen()
    assert dock.stream.current.mark == 0
    dock.hear(2)
    dock.reopen()
    assert dock.stream.current.mark == 2


def test_the_log_has_its_whole_room_from_the_start_and_nothing_of_it_in_the_file(tmp_path):
    opened = open_outbox(tmp_path)
    pages = opened.connection.execute("PRAGMA wal_autocheckpoint").fetchone()[0]
    assert (tmp_path / "outbox.db-wal").stat().st_size >= pages * 4096
    opened.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert (tmp_path / "outbox.db").stat().st_size < 50 * 4096
    assert opened.connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'room'").fetchone() is None
    opened.connection.close()
    opened.lock.close()
