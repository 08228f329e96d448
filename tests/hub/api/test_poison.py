"""Events over the API that break the hub's own code: held as `internal` with their traceback, the good ones booked (POISON-1)."""

from __future__ import annotations

import uuid
from typing import Any

import pytest

from hub.check import check
from hub.core.case import Case
from hub.core.decide import decide
from hub.store.database import store_at
from hub.store.driver import StoreFailed

RECEIVED = {"kind": "receipt", "sku": "W-100", "quantity": "2", "location": "A-01", "unit_cost": "3.00"}


def brittle(case: Case) -> Any:
    """Break in the middle of an event: after the catalogue was changed for it, before or after it was decided."""
    if case.event.reason == "early":
        raise ZeroDivisionError("ours, before it was decided")
    facts = decide(case)
    if case.event.reason == "late":
        raise ZeroDivisionError("ours, after it was decided")
    return facts


def unbookable(case: Case) -> Any:
    """Decide what no database takes, so that it breaks when it is written."""
    facts = decide(case)
    if case.event.reason == "unbookable":
        facts.value = 1 << 70
    return facts


def event(**fields: Any) -> dict[str, Any]:
    return {"id": str(uuid.uuid4()), **RECEIVED, **fields}


def rows(place: Any, sql: str) -> list[tuple[Any, ...]]:
    snapshot = store_at(place).snapshot()
    try:
        return list(snapshot.rows(sql))
    finally:
        snapshot.close()


@pytest.mark.rule("POISON-1")
@pytest.mark.parametrize(
    ("decide_event", "poison"), [(brittle, "early"), (brittle, "late"), (unbookable, "unbookable")]
)
def test_one_poison_among_good_events_is_held_and_the_good_ones_are_booked(start_hub, decide_event, poison):
    hub = start_hub(decide_event=decide_event)
    hub.admin.item()
    events = [event(), event(reason=poison, location="NEW-BIN", lot="L-1"), event(quantity="5")]

    posted = hub.admin.post("events", {"events": events}, key="k-1")

    assert posted.status == 200
    outcomes = posted.json["outcomes"]
    assert [(one["outcome"], one.get("reason")) for one in outcomes] == [
        ("applied", None),
        ("held", "internal"),
        ("applied", None),
    ]
    assert [one["id"] for one in outcomes] == [one["id"] for one in events]
    assert "traceback is kept" in outcomes[1]["message"]
    assert outcomes[2]["on_hand"] == "7"
    assert hub.admin.get("costs/W-100").json["value"] == "21.00"
    assert [row["event"] for row in hub.admin.all("movements")] == [events[0]["id"], events[2]["id"]]
    assert [bin_["code"] for bin_ in hub.admin.all("locations")] == ["A-01"]
    [hold] = hub.admin.all("holds")
    assert (hold["event"]["id"], hold["reason"], hold["state"]) == (events[1]["id"], "internal", "open")
    assert rows(hub.place, "SELECT kind FROM alarm") == [("internal",)]
    assert rows(hub.place, "SELECT count(*) FROM hold WHERE traceback LIKE 'Traceback%'") == [(1,)]
    hub.poster.stop()
    assert check(hub.place).differences == []


@pytest.mark.rule("POISON-1")
def test_a_poison_sent_again_is_a_repeat(start_hub):
    hub = start_hub(decide_event=brittle)
    hub.admin.item()
    poison = event(reason="early")
    first = hub.admin.post("events", {"events": [poison]}, key="k-1")
    again = hub.admin.post("events", {"events": [poison]}, key="k-1")
    repeated = hub.admin.post("events", {"events": [poison]}, key="k-2")
    assert again.json == first.json
    assert [(one["outcome"], one["reason"], one["repeat"]) for one in repeated.json["outcomes"]] == [
        ("held", "internal", True)
    ]
    assert rows(hub.place, "SELECT count(*) FROM event") == [(1,)]


@pytest.mark.rule("POISON-1")
def test_a_poison_accepted_before_the_update_stays_held_and_whoever_accepts_it_is_told(start_hub):
    broken = [True]

    def mended_later(case: Case) -> Any:
        return brittle(case) if broken[0] else decide(case)

    hub = start_hub(decide_event=mended_later)
    hub.admin.item()
    hub.admin.post("events", {"events": [event(reason="late")]})
    [hold] = hub.admin.all("holds")
    accept = {"action": "accept", "reason": "looks right"}

    refused = hub.admin.post(f"holds/{hold['id']}/resolve", accept)

    assert refused.status == 409
    assert "update the hub and try again, or reject what is held" in refused.json["detail"]
    assert hub.admin.all("holds") == [hold]
    assert hub.admin.all("movements") == []
    broken[0] = False
    assert hub.admin.post(f"holds/{hold['id']}/resolve", accept).json["outcome"]["outcome"] == "applied"
    assert hub.admin.get("costs/W-100").json["value"] == "6.00"
    hub.poster.stop()
    assert check(hub.place).differences == []


@pytest.mark.rule("POISON-1")
def test_paperwork_that_breaks_the_code_is_refused_and_nothing_of_it_is_kept(start_hub):
    def without_papers(case: Case) -> Any:
        return brittle(case) if case.event.kind == "receipt" else {}["ours"]

    hub = start_hub(decide_event=without_papers)
    hub.admin.item()
    received = hub.admin.receive()
    refused = hub.admin.post("landed-costs", {"receipt": received, "amount": "1.00"}, key="k-1")
    assert (refused.status, refused.json["type"].rpartition(":")[2]) == (409, "internal")
    assert rows(hub.place, "SELECT count(*) FROM event") == [(1,)]
    assert rows(hub.place, "SELECT count(*) FROM idempotency") == [(0,)]
    hub.poster.stop()
    assert check(hub.place).differences == []


@pytest.mark.rule("POISON-1")
def test_a_database_that_fails_is_no_poison_and_nothing_is_kept(start_hub):
    def away(case: Case) -> Any:
        raise StoreFailed("the server went away")

    hub = start_hub(decide_event=away)
    hub.admin.item()
    assert hub.admin.post("events", {"events": [event()]}).status == 503
    assert rows(hub.place, "SELECT count(*) FROM event") == [(0,)]
