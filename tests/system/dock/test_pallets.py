"""Pallets end to end: announced at the hub, received, put away and moved by their label with the hub away, booked once."""

from __future__ import annotations

from typing import Any

import pytest

from tests.system.programs import wait_until

pytestmark = [pytest.mark.system, pytest.mark.timeout(180)]

SINGLE, CASE = "4006381333931", "14006381333938"
ONE, TWO, THREE, NOBODYS = "340123450000081238", "340123450000081245", "340123450000000017", "340123450000081252"


def announce(house: Any) -> None:
    """Two pallets on the way from ACME, whom nobody trusts, and one from somebody who is trusted."""
    post = house.api.post
    post("/api/v1/suppliers", {"name": "Trusty", "trusted": True}, key="trusty")
    line = {"sku": "G-200", "quantity": "6", "unit_cost": "1"}
    post("/api/v1/purchase-orders", {"number": "PO-1002", "supplier": "Trusty", "lines": [line]}, key="po-2")
    for code, fields in (("A-02-01", {"closed": True}), ("A-02-02", {"kept_for": "G-200"})):
        post("/api/v1/locations", {"code": code, **fields}, key=code)
    for number, order, pallets in (
        ("ASN-78", "PO-1002", {THREE: ("G-200", "6")}),
        ("ASN-77", "PO-1001", {ONE: ("W-100", "24"), TWO: ("W-100", "12")}),
    ):
        lying = [{"sscc": sscc, "lines": [{"sku": sku, "quantity": q}]} for sscc, (sku, q) in pallets.items()]
        post("/api/v1/ship-notices", {"number": number, "purchase_order": order, "pallets": lying}, key=number)
    wait_until(
        "the dock knows the notice", lambda: house.play("ok", "ASN-77")[-1]["message"].startswith("ASN-77: 0 of 2")
    )
    house.scan("home")


def test_pallets_are_received_and_put_away_by_their_labels_with_hub_and_broker_away(house: Any) -> None:
    announce(house)
    house.broker.kill()
    house.kill(house.hub)
    asked = house.play("receive", "ASN-77", f"]C100{ONE}")[-1]
    assert (asked["result"], asked["message"]) == (
        "refused",
        "Pallet ..1238, 24? - 1 lines; SPLIT to scan piece by piece",
    )
    taken = house.scan("yes")
    assert (len(taken["events"]), taken["message"]) == (1, "Pallet ..1238 in - 1 of 2 pallets, 24 units")
    assert house.scan(f"]C100{ONE}")["message"].startswith("Already done: ..1238")
    assert house.scan("undo")["message"].startswith("Undone: 24 Widget")
    assert house.play(f"]C100{ONE}", "yes")[-1]["message"].startswith("Pallet ..1238 in")
    assert house.play(f"]C100{TWO}", "split", SINGLE)[-1]["message"] == "Widget +1 - 1 of 12, RECEIVING"
    house.kill(house.dock)
    house.start_dock()
    # A dock that starts within the repeat window adds that this was the second within it.
    assert house.scan(SINGLE)["message"].startswith("Widget +1 - 2 of 12, RECEIVING")
    assert house.play("done", "yes")[-1]["message"].startswith("Pallet ..1245: 10 to come")
    assert house.play(f"]C100{NOBODYS}", "yes", CASE)[-1]["message"].startswith("Widget +12")
    assert house.play("done", f"]C100{THREE}")[-1]["message"] == "Pallet ..0017 in - 1 of 1 pallets, 6 units"
    assert house.play("putaway", f"]C100{ONE}")[-1]["message"].startswith("Widget to any bin?")
    assert house.scan("A-02-01")["message"] == "A-02-01 is not free - Closed"
    assert house.scan("A-02-02")["message"] == "A-02-02 is not free - Closed, or kept for Gadget"
    assert house.scan("A-01-02")["message"].startswith("24 Widget in A-01-02")
    assert house.play("move", f"]C100{ONE}", "B-09-01")[-1]["message"] == "24 moved to B-09-01 - From A-01-02"
    house.broker.start()
    house.start_hub()
    house.drained()
    assert (house.on_hand(), house.on_hand("G-200")) == (
        {"RECEIVING": "14", "B-09-01": "24"},
        {"RECEIVING": "6"},
    )
    notice = house.api.get("/api/v1/ship-notices/ASN-77")
    assert [line["received"] for pallet in notice["pallets"] for line in pallet["lines"]] == ["24", "2"]
    assert house.api.get("/api/v1/purchase-orders/PO-1001")["lines"][0]["received"] == "26"
    assert house.holds() == []
    assert house.check_books()[0] == 0
