"""The proof of the books finds every changed or removed row."""

from __future__ import annotations

import pytest

from hub.check import check
from hub.exports.runs import Wanted, keep, plan

NOW = 1_795_342_272_345  # 2026-11-22T10:11:12.345Z
AT = "2026-11-22T10:11:12.000Z"


TAMPERINGS = [
    ("movement", "quantity = quantity + 1000000"),
    ("movement", "value = value + 1"),
    ("balance", "on_hand = on_hand + 1000000"),
    ("balance", "reserved = reserved + 1"),
    ("pool", "value = value + 1"),
    ("journal_line", "debit = debit + 1"),
    ("journal_line", "account = 11"),
    ("journal_entry", "item_id = item_id + 1"),
    ("document_line", "received = received + 1"),
    ("event", "facts = replace(facts, '12000000', '13000000')"),
    ("event", "kind = 'ship'"),
    ("stream", "through_seq = through_seq + 1"),
]


@pytest.mark.parametrize(("table", "change"), TAMPERINGS)
def test_a_changed_row_is_found(open_hub, table, change):
    hub = open_hub().seed()
    hub.send([hub.event(1, document="PO-1001", quantity="12")])
    hub.proof()
    hub.poster.stop()
    hub.edit(f"UPDATE {table} SET {change}")
    named = "movement" if "facts" in change else table.split("_")[0]
    assert any(named in text for text in check(hub.place).differences)


@pytest.mark.parametrize(
    ("table", "key"),
    [
        ("movement", "id"),
        ("balance", "item_id"),
        ("pool", "item_id"),
        ("journal_line", "entry_id"),
        ("journal_entry", "id"),
        ("event", "id"),
        ("commit_log", "version"),
    ],
)
def test_a_removed_row_is_found(open_hub, table, key):
    hub = open_hub().seed()
    hub.send([hub.event(1, quantity="12"), hub.event(2, unit_cost="3.00"), hub.event(3)])
    hub.poster.stop()
    hub.edit(f"DELETE FROM {table} WHERE {key} = (SELECT min({key}) FROM {table})")
    assert not check(hub.place).is_good


@pytest.mark.parametrize(
    "change", ["after_id = after_id - 65536", "through_id = through_id - 1", "entries = 7", "totals = '[]'"]
)
def test_a_changed_export_run_is_found(open_hub, change):
    hub = open_hub().seed()
    wanted = Wanted("csv", "entry", "UTC", since_last=True)
    for _ in range(2):
        hub.post(hub.event(unit_cost="1"), hub.event(unit_cost="2"))
        hub.poster.write(lambda s: keep(s.sql, plan(s.sql, wanted)[0], actor="ann", now_ms=NOW)).result(10)
    hub.proof()
    hub.poster.stop()
    hub.edit(f"UPDATE export_run SET {change} WHERE id = 2")

    assert [text for text in check(hub.place).differences if text.startswith("export run 2: ")]
