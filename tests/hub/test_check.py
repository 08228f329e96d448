"""The proof of the books finds every changed or removed row."""

from __future__ import annotations

import sqlite3

import pytest

from hub.check import check

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
    editor = sqlite3.connect(hub.path)
    with editor:
        editor.execute(f"UPDATE {table} SET {change}")
    editor.close()
    named = "movement" if "facts" in change else table.split("_")[0]
    assert any(named in text for text in check(hub.path).differences)


@pytest.mark.parametrize(
    "table", ["movement", "balance", "pool", "journal_line", "journal_entry", "event", "commit_log"]
)
def test_a_removed_row_is_found(open_hub, table):
    hub = open_hub().seed()
    hub.send([hub.event(1, quantity="12"), hub.event(2, unit_cost="3.00"), hub.event(3)])
    hub.poster.stop()
    editor = sqlite3.connect(hub.path)
    with editor:
        first = editor.execute(f"SELECT * FROM {table} ORDER BY 1 LIMIT 1").description[0][0]
        editor.execute(f"DELETE FROM {table} WHERE {first} = (SELECT min({first}) FROM {table})")
    editor.close()
    assert not check(hub.path).is_good
