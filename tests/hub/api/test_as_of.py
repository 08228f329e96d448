"""Stock and value at a moment: as known then, and as known now."""

from __future__ import annotations

import time
import uuid
from datetime import UTC, datetime, timedelta

import pytest

from hub.api.as_of import end_of

NOW = datetime.now(UTC)  # noqa: TID251 - the hub under test reads the same clock


def ago(**apart):
    return (NOW - timedelta(**apart)).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def day(**apart):
    return (NOW - timedelta(**apart)).date().isoformat()


def post(admin, **event):
    wanted = {"id": str(uuid.uuid4()), "location": "A-1", "sku": "W-100", **event}
    assert admin.post("events", {"events": [wanted]}).json["outcomes"][0]["outcome"] == "applied"


def test_a_late_scan_is_known_now_and_was_not_known_then(admin):
    admin.item("W-100")
    admin.receive(quantity="10", unit_cost="2", location="A-1", at=ago(days=20))
    post(admin, kind="ship", quantity="4", at=ago(days=5))
    found = admin.get("as-of", date=day(days=10)).json
    assert (found["value_known_then"], found["value_known_now"]) == ("0.00", "20.00")
    [item] = found["items"]
    assert item["known_then"] == {"quantity": "0", "value": "0.00"}
    assert item["known_now"] == {"quantity": "10", "value": "20.00"}
    assert item["bins"] == [{"site": "main", "location": "A-1", "lot": None, "known_then": "0", "known_now": "10"}]


def test_today_both_agree_with_stock_and_pools(admin):
    admin.item("W-100")
    admin.item("G-1")
    admin.receive(quantity="10", unit_cost="2", location="A-1", at=ago(days=20))
    admin.receive("G-1", quantity="3", unit_cost="1.115", location="B-1")
    post(admin, kind="ship", quantity="12", at=ago(days=5))
    admin.receive(quantity="5", unit_cost="3", location="A-1")
    later = (datetime.now(UTC) + timedelta(minutes=1)).isoformat()  # noqa: TID251 - as above
    found = admin.get("as-of", date=later).json
    for item in found["items"]:
        cost = admin.get(f"costs/{item['sku']}").json
        assert item["known_then"] == item["known_now"] == {"quantity": cost["quantity"], "value": cost["value"]}
    assert found["value_known_now"] == "12.35"


def test_pages_and_one_item(admin):
    for sku in ("A", "B", "C"):
        admin.item(sku)
        admin.receive(sku, location="A-1")
    time.sleep(0.01)
    moment = (datetime.now(UTC) + timedelta(seconds=1)).isoformat()  # noqa: TID251 - as above
    page = admin.get("as-of", date=moment, limit=2).json
    rest = admin.get("as-of", date=moment, limit=2, cursor=page["next"]).json
    assert [item["sku"] for item in page["items"] + rest["items"]] == ["A", "B", "C"]
    assert [item["sku"] for item in admin.get("as-of", date=moment, sku="B").json["items"]] == ["B"]


def test_a_day_ends_with_its_last_millisecond_in_utc():
    assert end_of("2026-11-25") == end_of("2026-11-25T23:59:59.999Z")
    assert end_of("2026-11-25T12:00:00+01:00") == end_of("2026-11-25T11:00:00Z")


@pytest.mark.parametrize("date", ["", "yesterday", "2026-13-01", "2026-11-25T10:00:00", "9999-12-31"])
def test_what_is_no_moment_is_refused(admin, date):
    refused = admin.get("as-of", date=date)
    assert refused.status == 422
    assert "a day like 2026-11-25" in refused.text
