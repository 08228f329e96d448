"""The sample business of the demo: a few items with their barcodes, bins, orders, and a pallet that is on the way.

Data, and putting what is missing into a hub over its API. It changes nothing that is already there, so that a demo that is
run again keeps what was done in it.
"""

from __future__ import annotations

import json
import urllib.error
import urllib.request
from typing import Any

TIMEOUT_S = 10.0

ITEMS: list[dict[str, Any]] = [
    {
        "sku": "W-100",
        "name": "Widget",
        "unit": "each",
        "barcodes": [{"code": "4006381333931", "quantity": "1"}, {"code": "14006381333938", "quantity": "12"}],
    },
    {"sku": "G-200", "name": "Gadget", "unit": "each", "barcodes": [{"code": "5901234123457", "quantity": "1"}]},
    {"sku": "S-300", "name": "Spring", "unit": "each", "barcodes": [{"code": "96385074", "quantity": "1"}]},
    {"sku": "T-400", "name": "Tape, 50 m", "unit": "roll", "barcodes": [{"code": "036000291452", "quantity": "1"}]},
]
BINS = [f"{aisle}-{rack:02d}-{level:02d}" for aisle, rack in (("A", 1), ("B", 9)) for level in (1, 2, 3)]
PURCHASE_ORDERS: list[dict[str, Any]] = [
    {
        "number": "PO-1001",
        "supplier": "ACME",
        "lines": [{"sku": "W-100", "quantity": "40", "unit_cost": "2.50"}],
    },
    {
        "number": "PO-1002",
        "supplier": "Brass & Co",
        "lines": [{"sku": "G-200", "quantity": "24", "unit_cost": "7.20"}],
    },
]
SHIP_NOTICE: dict[str, Any] = {
    "number": "ASN-77",
    "purchase_order": "PO-1002",
    "pallets": [{"sscc": "340123450000081238", "lines": [{"sku": "G-200", "quantity": "24"}]}],
}
SALES_ORDER: dict[str, Any] = {
    "number": "SO-2001",
    "customer": "Corner Shop",
    "lines": [{"sku": "W-100", "quantity": "5", "unit_price": "4.00"}],
}


class HubRefusedError(RuntimeError):
    """The hub did not take or give what was asked; the text says what and why."""


class HubApi:
    """The few calls on a hub's API that provisioning makes, with a bearer token."""

    def __init__(self, address: str, token: str) -> None:
        """`address` is like http://127.0.0.1:8080."""
        self._address = address
        self._token = token

    def get(self, path: str) -> Any:
        """Return the answer of GET `path`; raises HubRefusedError."""
        return self._call("GET", path, None)

    def post(self, path: str, body: dict[str, Any], *, key: str) -> Any:
        """POST `body` once: the same `key` again gives the same answer. Raises HubRefusedError."""
        return self._call("POST", path, body, key=key)

    def every(self, resource: str) -> list[dict[str, Any]]:
        """Return a whole list, page by page."""
        rows: list[dict[str, Any]] = []
        cursor: str | None = None
        while True:
            page = self.get(f"/api/v1/{resource}" + (f"?cursor={cursor}" if cursor else ""))
            rows += page["items"]
            cursor = page["next"]
            if cursor is None:
                return rows

    def _call(self, method: str, path: str, body: dict[str, Any] | None, *, key: str | None = None) -> Any:
        request = urllib.request.Request(  # noqa: S310 - the address is ours, http on this machine
            self._address + path,
            method=method,
            data=None if body is None else json.dumps(body).encode(),
            headers={"Authorization": f"Bearer {self._token}", "Content-Type": "application/json"},
        )
        if key is not None:
            request.add_header("Idempotency-Key", key)
        try:
            with urllib.request.urlopen(request, timeout=TIMEOUT_S) as response:  # noqa: S310 - as above
                return json.loads(response.read() or b"null")
        except urllib.error.HTTPError as error:
            with error:
                said = error.read().decode("utf-8", errors="replace")[:500]
            raise HubRefusedError(f"{method} {path}: the hub answered {error.code}: {said}") from error
        except (OSError, ValueError) as error:
            raise HubRefusedError(f"{method} {path}: no answer from the hub: {error}") from error


def seed(hub: HubApi) -> list[str]:
    """Put what is missing of the sample business into `hub`; return what was added."""
    added: list[str] = []
    for resource, field, wanted in (
        ("items", "sku", ITEMS),
        ("locations", "code", [{"code": code, "type": "shelf"} for code in BINS]),
        ("purchase-orders", "number", PURCHASE_ORDERS),
        ("ship-notices", "number", [SHIP_NOTICE]),
        ("sales-orders", "number", [SALES_ORDER]),
    ):
        present = {row[field] for row in hub.every(resource)}
        for thing in wanted:
            if thing[field] not in present:
                hub.post(f"/api/v1/{resource}", thing, key=f"sample-{resource}-{thing[field]}")
                added.append(thing[field])
    return added
