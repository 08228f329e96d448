"""First expired, first out: a lot that is taken while another expires earlier, and the exceptions that tell of it."""

from __future__ import annotations

import uuid

import pytest

from hub.api.permissions import Role
from hub.check import check

SOON, LATER, LAST, PAST = "2090-01-01", "2091-01-01", "2092-01-01", "2024-01-01"


@pytest.fixture
def house(hub):
    """Milk of two lots: EARLY expires a year before LATE."""
    admin = hub.admin
    admin.item("MILK", lot_tracked=True, expiry_tracked=True)
    admin.receive("MILK", "10", location="A-1", lot="LATE", expiry=LATER)
    admin.receive("MILK", "10", location="A-2", lot="EARLY", expiry=SOON)
    line = {"sku": "MILK", "quantity": "20", "unit_price": "2"}
    admin.post("sales-orders", {"number": "SO-1", "customer": "Zed", "lines": [line]})
    yield admin
    assert check(hub.place).differences == []


def post(admin, kind, quantity="1", **fields):
    event = {"id": str(uuid.uuid4()), "kind": kind, "sku": "MILK", "quantity": quantity, "location": "A-1", **fields}
    return admin.post("events", {"events": [event]}).json["outcomes"][0]


def told(admin):
    return [(one["kind"], one["event"], one["text"]) for one in admin.all("exceptions")]


@pytest.mark.parametrize(
    "taken", [{"kind": "pick", "document": "SO-1"}, {"kind": "ship", "document": "SO-1"}, {"kind": "ship"}]
)
def test_a_later_lot_is_booked_and_told(house, taken):
    outcome = post(house, lot="LATE", **taken)

    assert outcome["outcome"] == "applied"
    text = f"Lot LATE of MILK expires on {LATER}, lot EARLY in A-2 on {SOON}: that goes first."
    assert told(house) == [("earlier_lot", outcome["id"], text)]


def test_the_lot_that_expires_first_goes_without_a_word(house):
    assert post(house, "pick", "10", lot="EARLY", location="A-2", document="SO-1")["outcome"] == "applied"
    # What is left are staged goods of the early lot, and the late one.
    assert post(house, "pick", lot="LATE", document="SO-1")["outcome"] == "applied"
    assert post(house, "ship", lot="LATE", location="STAGING", document="SO-1")["outcome"] == "applied"
    assert told(house) == []


def test_what_cannot_be_taken_does_not_go_first(house):
    house.post("locations", {"code": "Q-1", "type": "quarantine"})
    post(house, "move", "10", lot="EARLY", location="A-2", to_location="Q-1")
    house.receive("MILK", "5", location="A-1", site="east", lot="EARLY", expiry=SOON)

    assert post(house, "ship", lot="LATE")["outcome"] == "applied"

    assert told(house) == []


STRICT = [
    lambda admin: admin.put("settings", {"expiry_order": "strict"}),
    lambda admin: admin.put("settings", {"expiry_order_at": {"main": "strict"}}),
    lambda admin: admin.put("items/MILK", {"lot_tracked": True, "expiry_tracked": True, "expiry_order": "strict"}),
]


@pytest.mark.parametrize("make_strict", STRICT)
def test_where_the_policy_is_strict_it_waits_for_a_person(house, make_strict):
    assert make_strict(house).status == 200

    held = post(house, "ship", lot="LATE")

    assert (held["outcome"], held["reason"]) == ("held", "earlier_lot")
    assert "lot EARLY in A-2" in held["message"]
    [row] = [row for row in house.all("stock") if row["lot"] == "LATE"]
    assert row["on_hand"] == "10"
    [hold] = house.all("holds")
    accepted = house.post(f"holds/{hold['id']}/resolve", {"action": "accept", "reason": "the customer asked for it"})
    assert accepted.json["outcome"]["outcome"] == "applied"
    assert told(house) == []


def test_an_item_may_be_left_out_of_a_strict_site(house):
    house.put("settings", {"expiry_order": "strict"})
    item = {"lot_tracked": True, "expiry_tracked": True, "expiry_order": "ignore"}
    assert house.put("items/MILK", item).json["expiry_order"] == "ignore"

    assert post(house, "ship", lot="LATE")["outcome"] == "applied"

    assert told(house) == []


def test_an_expired_lot_is_held_and_is_not_what_goes_first(house):
    house.receive("MILK", "5", location="A-1", lot="FRESH", expiry=LAST)
    assert post(house, "receipt", "5", lot="OLD", expiry=PAST, unit_cost="1")["reason"] == "expired_lot"
    [waiting] = house.all("holds")
    house.post(f"holds/{waiting['id']}/resolve", {"action": "accept", "reason": "to be sent back"})

    assert post(house, "ship", lot="OLD")["reason"] == "expired_lot"
    assert post(house, "ship", lot="EARLY", location="A-2")["outcome"] == "applied"
    assert told(house) == []


def test_expired_goods_of_a_customer_go_back_on_sale_only_when_a_person_says_so(house):
    returned = {"lot": "OLD", "expiry": PAST}
    assert post(house, "customer_return", reason="good", **returned)["reason"] == "expired_lot"
    assert post(house, "customer_return", reason="damaged", **returned)["outcome"] == "applied"


def test_a_repeat_is_told_once(house):
    event = {"id": str(uuid.uuid4()), "kind": "ship", "sku": "MILK", "quantity": "1", "location": "A-1", "lot": "LATE"}
    for _ in range(3):
        house.post("events", {"events": [event]})

    assert len(told(house)) == 1


def test_an_exception_stays_listed_until_somebody_has_looked_at_it(hub, house):
    post(house, "ship", lot="LATE")
    [found] = house.all("exceptions")
    where = f"exceptions/{found['id']}/close"

    assert hub.as_role(Role.VIEWER).post(where, {"reason": "seen"}).status == 403
    assert house.post(where, {"reason": " "}).status == 422
    for _ in range(2):
        assert house.post(where, {"reason": "told the picker"}).json == found | {"state": "closed"}

    assert house.all("exceptions") == []
    assert [one["id"] for one in house.all("exceptions", state="closed")] == [found["id"]]
    assert house.all("exceptions", state="all", kind="negative_stock") == []
    assert house.post("exceptions/999/close", {"reason": "seen"}).status == 404
    assert house.post("exceptions/first/close", {"reason": "seen"}).status == 404
    assert house.get("exceptions", state="some").status == 422


@pytest.mark.parametrize("body", [{"expiry_order": "later"}, {"expiry_order_at": {"east": "never"}}])
def test_the_policy_is_one_of_three_words(house, body):
    assert house.put("settings", body).status == 422
    assert house.get("settings").json["expiry_order"] == "flag"
