"""A closed period takes no entry, whatever the clock says; what comes late is dated in the next open one."""

from __future__ import annotations

import uuid

from hub.check import check
from hub.core.times import format_ms
from hub.store.queries import periods

DAY_MS = 86_400_000


def receipt(hub, **fields):
    event = {
        "id": str(uuid.uuid4()),
        "kind": "receipt",
        "sku": "W-100",
        "quantity": "3",
        "unit_cost": "2",
        "location": "A-1",
    }
    return hub.post({**event, **fields})[0]


def close(hub, through_ms):
    def change(session):
        periods.close(session.sql, through_ms=through_ms, at_ms=session.now_ms, actor="ann", version=session.version)
        session.changed()

    hub.poster.write(change).result(10)


def entry_times(hub):
    return [row[0] for row in hub.rows("SELECT at FROM journal_entry ORDER BY id")]


def test_a_clock_that_went_back_posts_into_the_next_open_period(hub):
    receipt(hub)
    through = hub.now
    hub.now += DAY_MS
    close(hub, through)
    hub.now -= 3 * DAY_MS
    assert receipt(hub).outcome == "applied"
    assert entry_times(hub)[-1] == through + 1
    assert check(hub.place).is_good


def test_a_late_event_is_dated_now_and_remembers_when_it_happened(hub):
    receipt(hub)
    through = hub.now
    hub.now += DAY_MS
    close(hub, through)
    receipt(hub, at=format_ms(through - 1000))
    at, occurred = hub.rows("SELECT at, occurred_at FROM journal_entry ORDER BY id")[-1]
    assert (at, occurred) == (hub.now, through - 1000)


def test_an_entry_that_is_slipped_into_a_closed_period_is_found(hub):
    receipt(hub)
    through = hub.now
    hub.now += DAY_MS
    close(hub, through)
    receipt(hub)
    assert check(hub.place).is_good
    newest = hub.rows("SELECT max(id) FROM journal_entry")[0][0]
    hub.edit("UPDATE journal_entry SET at = ? WHERE id = ?", through, newest)
    assert [text for text in check(hub.place).differences if text.startswith("period through")]
    hub.edit("UPDATE journal_entry SET at = ? WHERE id = ?", hub.now, newest)


def test_the_end_of_the_last_closed_period_is_known_after_a_restart(hub, open_hub):
    receipt(hub)
    through = hub.now
    hub.now += DAY_MS
    close(hub, through)
    hub.poster.stop()
    again = open_hub(hub.place)
    again.now = through - DAY_MS
    receipt(again)
    assert entry_times(again)[-1] == through + 1
