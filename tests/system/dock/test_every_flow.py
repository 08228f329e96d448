"""A worker's day in a real browser with hub and broker away: every flow once, by a scanner that types; then both come back."""

from __future__ import annotations

import time
from typing import Any

import pytest

from tests.system.dock.browser import KIOSK, PHONE
from tests.system.dock.conftest import KIM
from tests.system.programs import wait_until

pytestmark = [pytest.mark.system, pytest.mark.timeout(300)]

SINGLE, CASE = "4006381333931", "14006381333938"
TOTE, PALLET = "TDTTOTEBEV", "340123450000081238"

AGAIN = ("", "")
"""A pause: the same label at once would be one scan that was read twice."""

DAY = [
    ("log in", [(KIM, "Kim logged in")]),
    (
        "receive",
        [
            ("receive", "Receive: scan order"),
            ("PO-1001", "PO-1001: 0 of 40"),
            (CASE, "Widget +12"),
            ("undo", "Undone: 12 Widget"),
            ("2", "2 x the next item"),
            (CASE, "Widget +24"),
            ("damaged", "Next item: damaged"),
            (SINGLE, "Widget +1"),
            ("9990001112226", "Not known - kept"),
            ("ok", "Cleared"),
            ("done", "PO-1001: 15 to come"),
        ],
    ),
    ("receive a pallet", [("ASN-77", "ASN-77: 0 of 1"), (f"]C100{PALLET}", "Pallet ..1238, 12?"), ("yes", "Pallet")]),
    (
        "receive blind",
        [("home", "Ready"), ("receive", "Receive: scan order"), ("no-order", "B-DOCK1"), (SINGLE, "Widget +1")],
    ),
    (
        "put away",
        [
            ("putaway", "Put away: scan goods"),
            (CASE, "Widget to A-01-02?"),
            ("A-01-02", "12 Widget in A-01-02"),
            (f"]C100{PALLET}", "Widget to A-01-02?"),
            ("B-09-01", "12 Widget in B-09-01"),
        ],
    ),
    (
        "move",
        [
            ("move", "Move: scan bin"),
            ("B-09-01", "From B-09-01"),
            ("2", "2 x the next item"),
            (SINGLE, "In hand: 2 Widget"),
            ("A-01-02", "2 moved to A-01-02"),
        ],
    ),
    (
        "pick",
        [
            ("pick", "Pick: scan order"),
            ("SO-2001", "Go to A-01-02"),
            ("B-09-01", "B-09-01"),
            ("A-01-02", "A-01-02: Widget"),
            ("5", "5 x the next item"),
            (SINGLE, "SO-2001: all there"),
        ],
    ),
    (
        "pack",
        [
            ("pack", "SO-2001: 0 of 5"),
            ("5", "5 x the next item"),
            (SINGLE, "SO-2001: all there"),
            ("done", "SO-2001 done"),
        ],
    ),
    ("ship", [("ship", "Ship: scan order"), ("SO-2001", "Ship 5 in 1 boxes?"), ("yes", "SO-2001 shipped")]),
    (
        "pick several",
        [
            ("cluster", "Cluster pick: scan order"),
            ("SO-2002", "Tote"),
            (TOTE, "SO-2002 in"),
            ("done", "Go to A-01-02"),
            ("A-01-02", "A-01-02: Widget"),
            ("3", "3 x the next item"),
            (SINGLE, "Put 3 in"),
            (TOTE, "3 in"),
            AGAIN,
            (TOTE, "Go to STAGING"),
            ("STAGING", "SO-2002 done"),
        ],
    ),
    (
        "count",
        [
            ("count", "Count: scan list or bin"),
            ("B-09-01", "B-09-01 open"),
            ("9", "9 x the next item"),
            (SINGLE, "Widget +9"),
            ("done", "B-09-01 done"),
        ],
    ),
    (
        "customer return",
        [
            ("customer-return", "Return: scan order"),
            ("SO-2001", "SO-2001: 0 of 5"),
            (SINGLE, "Condition of Widget?"),
            ("good", "Widget +1"),
        ],
    ),
    (
        "supplier return",
        [
            ("supplier-return", "Send back: scan order"),
            ("PO-1001", "Why?"),
            ("1", "damaged"),
            (SINGLE, "Widget +1"),
            ("done", "PO-1001 done"),
        ],
    ),
    (
        "scrap",
        [
            ("scrap", "Scrap: scan bin"),
            ("A-01-02", "Why?"),
            ("1", "broken"),
            (SINGLE, "Widget +1"),
        ],
    ),
    ("look up", [("lookup", "Look up"), (SINGLE, "Widget: 20")]),
    ("log out", [("logout", "Bye Kim")]),
]


def prepare(house: Any) -> None:
    """Stock to pick from, a second order and a pallet on the way; the dock knows all of it."""
    house.stock_up("A-01-02", "20")
    line = {"sku": "W-100", "quantity": "3", "unit_price": "4.00"}
    house.api.post("/api/v1/sales-orders", {"number": "SO-2002", "customer": "Corner", "lines": [line]}, key="so-2")
    bought = {"sku": "W-100", "quantity": "12", "unit_cost": "2.50"}
    house.api.post("/api/v1/purchase-orders", {"number": "PO-1002", "supplier": "ACME", "lines": [bought]}, key="po-2")
    lying = {"sscc": PALLET, "lines": [{"sku": "W-100", "quantity": "12"}]}
    notice = {"number": "ASN-77", "purchase_order": "PO-1002", "pallets": [lying]}
    house.api.post("/api/v1/ship-notices", notice, key="asn")
    wait_until(
        "the dock knows the notice", lambda: house.play("ok", "ASN-77")[-1]["message"].startswith("ASN-77: 0 of 1")
    )
    house.scan("home")


@pytest.mark.parametrize(
    ("viewport", "scheme"), [(KIOSK, "light"), (PHONE, "dark")], ids=["kiosk, light", "phone, dark"]
)
def test_a_day_without_the_hub_is_shown_scan_by_scan_and_booked_once(
    house: Any, page: Any, viewport: Any, scheme: str
) -> None:
    prepare(house)
    screen = page(viewport, scheme)
    house.broker.kill()
    house.kill(house.hub)
    for name, scans in DAY:
        for text, headline in scans:
            if not text:
                time.sleep(0.8)
                continue
            is_command = text in house.codes or text in house.codes["quantity"]
            screen.scan(house.code(text) if is_command else text, headline)
        screen.picture(name)
    assert house.view()["pending"] == 17
    house.broker.start()
    house.start_hub()
    house.drained()
    screen.picture("hub back")
    assert house.on_hand() == {"A-01-02": "25", "B-09-01": "9", "RECEIVING": "13", "RETURNS": "1", "STAGING": "3"}
    assert [hold["reason"] for hold in house.holds()] == ["unknown_barcode"]
    assert house.check_books()[0] == 0
