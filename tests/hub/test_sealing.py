"""The chain of seals: every row that posting adds is covered, a changed one is named, and no ack waits for a seal."""

from __future__ import annotations

import time

import pytest

from hub.api.permissions import Role
from hub.api.tokens import issue_token
from hub.check import check
from hub.posting.sealing import WAITING_MAX


@pytest.fixture
def told(open_hub):
    """A hub that has stopped, with rows of every kind in its books; a seal for each commit."""
    hub = open_hub().seed()
    late = hub.event(1, kind="ship", quantity="2", unit_price="5.00")
    unknown = hub.event(2, sku=None, scan="9990001112226", quantity="3")
    received = hub.event(3, document="PO-1001", quantity="12")
    hub.send([late, unknown, received])
    hub.send([hub.event(4, kind="void", sku=None, quantity=None, location=None, voids=received["id"])])
    hold = hub.rows("SELECT id FROM hold")[0][0]
    answer = hub.poster.write(lambda s: s.resolve_hold(hold, action="map", actor="sue", reason="seen", sku="W-100"))
    assert answer.result(10).outcome == "applied"
    hub.poster.stop()
    assert hub.proof().proved["seal"] == hub.poster.version
    return hub


CHANGES = [
    ("event", "payload = replace(payload, 'A-01', 'A-02')", "event "),
    ("event", "received_at = received_at + 1", "event "),
    ("event", "occurred_at = occurred_at + 1", "event "),
    ("event", "actor = 'mallory'", "event "),
    ("event", "facts = replace(facts, '12000000', '13000000')", "event "),
    ("decision", "actor = 'mallory'", "event "),
    ("decision", "at = at + 1", "event "),
    ("hold", "opened_at = opened_at + 1", "seal "),
    ("movement", "occurred_at = occurred_at + 1", "movement "),
    ("journal_entry", "at = at + 1", "journal_entry "),
    ("journal_line", "debit = debit + 1", "journal_line "),
    ("true_up", "amount = amount + 1", "true_up "),
    ("balance", "on_hand = on_hand + 1000000", "balance "),
    ("pool", "value = value + 1", "pool "),
    ("document_line", "received = received + 1000000", "document_line "),
    ("commit_log", "at = at + 1", "seal "),
    ("commit_log", "tag = 'another'", "seal "),
    ("seal", "hash = 'another'", "seal "),
    ("seal", "previous = 'another'", "seal "),
]


@pytest.mark.parametrize(("table", "change", "named"), CHANGES)
def test_a_changed_row_is_named(told, table, change, named):
    told.edit(f"UPDATE {table} SET {change}")
    differences = check(told.place).differences
    assert any(text.startswith(named) for text in differences), differences


@pytest.mark.parametrize(
    ("table", "key"),
    [
        ("event", "id"),
        ("decision", "id"),
        ("hold", "event_id"),
        ("movement", "id"),
        ("journal_entry", "id"),
        ("journal_line", "entry_id"),
        ("true_up", "id"),
        ("balance", "item_id"),
        ("pool", "item_id"),
        ("commit_log", "version"),
        ("seal", "version"),
    ],
)
def test_a_removed_row_is_found(told, table, key):
    if table == "event":
        for other in ("hold", "decision", "stream_alias", "waiting_void"):
            told.edit(f"DELETE FROM {other}")
    told.edit(f"DELETE FROM {table} WHERE {key} = (SELECT min({key}) FROM {table})")
    assert not check(told.place).is_good


def test_only_the_commit_that_was_changed_is_named(told):
    told.edit("UPDATE event SET received_at = received_at + 1 WHERE id = 2")
    assert check(told.place).differences == ["event 2: changed since commit 2 was sealed"]


@pytest.mark.parametrize("stores", ["postgres"], indirect=True)
def test_each_commit_carries_its_own_seal_where_several_hubs_write(hub):
    hub.send([hub.event(1)])
    assert hub.number_of("seal") == hub.poster.version


@pytest.mark.parametrize("stores", ["sqlite"], indirect=True)
def test_seals_wait_for_a_later_commit_and_the_books_are_proved_meanwhile(open_hub):
    hub = open_hub(seal_after_s=60).seed()
    hub.send([hub.event(1)])
    assert hub.number_of("seal") == 0
    assert hub.proof().noticed["commits not sealed yet"] == 2
    for seq in range(2, WAITING_MAX + 2):
        hub.send([hub.event(seq)])
    assert hub.number_of("seal") >= WAITING_MAX
    hub.proof()


def test_seals_are_written_when_nothing_comes_for_a_while(hub):
    hub.send([hub.event(1)])
    deadline = time.monotonic() + 10
    while hub.number_of("seal") < 2:
        assert time.monotonic() < deadline
        time.sleep(0.05)


def test_what_a_killed_hub_had_not_sealed_is_sealed_from_its_rows(told, open_hub):
    sealed = told.rows("SELECT * FROM seal ORDER BY version")
    told.edit("DELETE FROM seal WHERE version > 1")
    again = open_hub(told.place)
    assert again.rows("SELECT * FROM seal ORDER BY version") == sealed
    again.send([again.event(5)])
    again.poster.stop()
    assert again.proof().proved["seal"] == len(sealed) + 1


def test_a_transaction_that_fails_leaves_the_chain_whole(hub):
    def fail(session):
        session.put_setting("negative_stock", "block")
        raise LookupError("changed my mind")

    hub.send([hub.event(1)])
    with pytest.raises(LookupError):
        hub.poster.write(fail).result(10)
    hub.send([hub.event(2)])
    hub.poster.stop()
    assert hub.proof().proved["seal"] == 3


def test_a_token_made_beside_a_running_hub_leaves_its_seals_to_it(open_hub):
    hub = open_hub(seal_after_s=60).seed()
    hub.send([hub.event(1)])
    issue_token(hub.place, role=Role.VIEWER, name="cli", now_ms=hub.now)
    for seq in range(2, WAITING_MAX + 2):
        hub.send([hub.event(seq)])
    hub.poster.stop()
    assert hub.proof().proved["seal"] == hub.poster.version
