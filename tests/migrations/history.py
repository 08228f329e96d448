"""A small and varied history, played to a hub of any version over its API and the wire, as a business and its docks would.

An older hub does not know all of it: what it refuses is left out and returned, so that whoever records sees it.
"""

from __future__ import annotations

import uuid
from typing import Any

from tests.system.plainwire import PlainGateway, now
from tests.system.programs import Hub, wait_until

WIDGET, CASE = "4006381333931", "14006381333938"


class Business:
    """The people at the API, and one plain gateway."""

    def __init__(self, hub: Hub, gateway: PlainGateway) -> None:
        self._hub, self._gateway = hub, gateway
        self._seq = 1
        self.refused: list[str] = []

    def say(self, method: str, path: str, body: Any = None) -> Any:
        """Call the API; what the hub refuses is noted."""
        status, answer = self._hub.call(method, f"/api/v1/{path}", body)
        if status >= 300:
            self.refused.append(f"{method} {path}: {status} {str(answer)[:150]}")
            return {}
        return answer

    def post(self, **event: Any) -> str:
        """Post one event over the API and return its id."""
        full = {"id": str(uuid.uuid4()), **event}
        self.say("POST", "events", {"events": [full]})
        return str(full["id"])

    def scan(self, *events: dict[str, Any]) -> list[str]:
        """Send a batch of the gateway and return the ids of its events."""
        batch = self._gateway.batch(self._seq, list(events))
        self._seq += len(events)
        self._gateway.exchange(batch)
        return [event["id"] for event in batch["events"]]

    def holds(self, reason: str) -> list[Any]:
        """Return the ids of the open holds for a reason."""
        return [
            one["id"] for one in self._hub.every("/api/v1/holds") if (one["reason"], one["state"]) == (reason, "open")
        ]


def play(hub: Hub, gateway: PlainGateway) -> list[str]:
    """Play it all; return what the hub refused."""
    business = Business(hub, gateway)
    _enter(business)
    _receive_and_ship(business)
    _count_and_return(business)
    _hold(business)
    _cost_later(business)
    _order_counts(business)
    _more_documents(business)
    _office(business)
    return business.refused


def _enter(business: Business) -> None:
    codes = [{"code": WIDGET, "quantity": "1"}, {"code": CASE, "quantity": "12"}]
    business.say("POST", "items", {"sku": "W-100", "name": "Widget", "barcodes": codes})
    business.say("POST", "items", {"sku": "G-200", "name": "Gadget"})
    business.say("POST", "items", {"sku": "L-300", "name": "Lotted", "lot_tracked": True})
    business.say("POST", "items", {"sku": "S-400", "name": "Numbered", "serial_tracked": True})
    for code in ("A-01", "B-01"):
        business.say("POST", "locations", {"code": code, "type": "shelf"})
    lines = [
        {"sku": "W-100", "quantity": "40", "unit_cost": "2.50"},
        {"sku": "L-300", "quantity": "10", "unit_cost": "1.10"},
    ]
    business.say("POST", "purchase-orders", {"number": "PO-1", "supplier": "ACME", "lines": lines})
    business.say("POST", "purchase-orders", {"number": "PO-2", "supplier": "ACME", "lines": lines[:1]})
    lines = [{"sku": "W-100", "quantity": "5", "unit_price": "9.00"}]
    business.say("POST", "sales-orders", {"number": "SO-1", "customer": "Shop", "lines": lines})
    business.say("POST", "sales-orders", {"number": "SO-2", "customer": "Shop", "lines": lines})
    business.say("POST", "users", {"badge": "TDUKINXXDO", "name": "Kim"})


def _receive_and_ship(business: Business) -> None:
    """Scans against orders and without, in lots and serials, a shipment beyond what is there, and voids of each."""
    on_order = {"kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "document": "PO-1"}
    received = business.scan(*[on_order] * 6, on_order | {"quantity": "12", "scan": CASE})
    business.scan(on_order | {"sku": "L-300", "quantity": "4", "lot": "LOT-A", "expiry": "2031-01-31"})
    business.scan(on_order | {"sku": "S-400", "document": None, "serial": "S-1"})
    business.scan({"kind": "void", "voids": received[1]})
    beyond = {"kind": "ship", "sku": "G-200", "quantity": "3", "location": "B-01", "unit_price": "7.00"}
    shipped = business.post(**beyond)
    business.post(kind="receipt", sku="G-200", quantity="10", location="B-01", unit_cost="3.30")
    business.post(**beyond | {"quantity": "2"})
    business.post(kind="void", voids=shipped)
    pick = {"kind": "pick", "sku": "W-100", "quantity": "2", "location": "A-01", "to_location": "STAGING"}
    business.scan(*[pick | {"document": "SO-1"}] * 2)
    business.scan({"kind": "ship", "sku": "W-100", "quantity": "3", "location": "STAGING", "document": "SO-1"})
    business.scan({"kind": "move", "sku": "W-100", "quantity": "2", "location": "A-01", "to_location": "B-01"})
    late = {"kind": "receipt", "sku": "W-100", "quantity": "1", "location": "A-01", "unit_cost": "2.00"}
    business.scan(late | {"at": now(-3600.0)})
    # Enough for a run of movements.
    business.scan(*[late] * 66)


def _count_and_return(business: Business) -> None:
    business.scan({"kind": "count", "sku": "W-100", "quantity": "3", "location": "B-01"})
    business.scan({"kind": "count", "sku": "L-300", "quantity": "3", "location": "A-01", "lot": "LOT-A"})
    business.post(kind="customer_return", sku="W-100", quantity="1", location="RETURNS", document="SO-1")
    business.post(kind="supplier_return", sku="W-100", quantity="2", location="A-01", document="PO-1")
    scrapped = business.post(kind="scrap", sku="W-100", quantity="1", location="A-01", reason="damaged")
    business.post(kind="void", voids=scrapped)


def _hold(business: Business) -> None:
    """Held and mapped, accepted, rejected, undone at the dock, still open; a void before its event, and one that waits."""
    unknown = {"kind": "receipt", "quantity": "1", "location": "A-01", "unit_cost": "1.00"}
    held = business.scan(*[unknown | {"scan": f"0000000{n}"} for n in range(4)])
    for place, hold in enumerate(business.holds("unknown_barcode")[:2]):
        body = {"action": "map", "sku": "W-100"} if place else {"action": "reject"}
        business.say("POST", f"holds/{hold}/resolve", {**body, "reason": "looked"})
    business.scan({"kind": "void", "voids": held[2]})
    over = {"kind": "receipt", "sku": "W-100", "quantity": "90", "location": "A-01", "document": "PO-1"}
    business.scan(over)
    for hold in business.holds("over_receipt"):
        business.say("POST", f"holds/{hold}/resolve", {"action": "accept", "reason": "they sent more"})
    late = str(uuid.uuid4())
    business.scan({"kind": "void", "voids": late}, {"kind": "void", "voids": str(uuid.uuid4())})
    business.post(id=late, kind="receipt", sku="G-200", quantity="1", location="B-01", unit_cost="1.00")


def _cost_later(business: Business) -> None:
    business.say("PUT", "settings", {"purchase_mode": "grni"})
    first = business.post(kind="receipt", sku="G-200", quantity="5", location="B-01", unit_cost="10.00")
    blind = business.post(kind="receipt", sku="G-200", quantity="2", location="B-01")
    business.post(kind="ship", sku="G-200", quantity="1", location="B-01")
    business.say("POST", "landed-costs", {"receipt": first, "amount": "10.00", "by": "value", "credit": "cash"})
    undone = business.say("POST", "landed-costs", {"receipt": first, "amount": "0.50", "by": "quantity"})
    business.say("POST", f"landed-costs/{undone.get('id')}/void", {})
    business.say("POST", "cost-links", {"receipt": blind, "unit_cost": "4.00", "reason": "found"})
    line = {"receipt": first, "quantity": "5", "unit_cost": "11.00"}
    business.say("POST", "bills", {"number": "B-1", "supplier": "ACME", "lines": [line]})
    business.say("POST", "cost-changes", {"sku": "W-100", "average": "2.40", "reason": "market"})


def _order_counts(business: Business) -> None:
    business.say("POST", "counts", {"number": "CC-1", "bins": ["A-01", "B-01"], "tolerance_units": "1"})
    counted = {"kind": "count", "sku": "W-100", "location": "B-01", "document": "CC-1", "worker": "TDUKINXXDO"}
    business.scan(counted | {"quantity": "3"}, counted | {"quantity": "1", "location": "A-01", "complete": True})
    business.say("POST", "counts", {"number": "CC-2", "bins": ["A-01"]})


def _more_documents(business: Business) -> None:
    """A pallet that came in part, goods on their way to another site, and announced returns both ways."""
    pallet = {"sscc": "340123450000000017", "lines": [{"sku": "W-100", "quantity": "6"}]}
    business.say("POST", "ship-notices", {"number": "ASN-1", "purchase_order": "PO-2", "pallets": [pallet]})
    on_pallet = {"kind": "receipt", "sku": "W-100", "location": "A-01", "package": pallet["sscc"]}
    business.scan(on_pallet | {"quantity": "4", "document": "PO-2"})
    undone = business.post(**on_pallet | {"quantity": "1"})
    business.post(kind="void", voids=undone)
    line = {"sku": "W-100", "quantity": "3"}
    business.say("POST", "transfers", {"number": "TR-1", "to_site": "east", "lines": [line]})
    move = {"kind": "move", "sku": "W-100", "document": "TR-1"}
    business.post(**move, quantity="3", location="A-01")
    business.post(**move, quantity="2", site="east", to_location="E-01")
    for number, kind, order in (("RMA-1", "customer_return", "SO-1"), ("RTV-1", "supplier_return", "PO-2")):
        business.say("POST", "returns", {"number": number, "kind": kind, "order": order, "lines": [line]})
        business.post(kind=kind, sku="W-100", quantity="1", location="A-01", document=number)
    business.say("POST", "items", {"sku": "M-500", "name": "Milk", "lot_tracked": True, "expiry_tracked": True})
    for lot, expiry in (("LATE", "2092-01-01"), ("EARLY", "2091-01-01")):
        business.post(
            kind="receipt", sku="M-500", quantity="2", location="A-01", lot=lot, expiry=expiry, unit_cost="1.00"
        )
    business.post(kind="ship", sku="M-500", quantity="1", location="A-01", lot="LATE", unit_price="2.00")


def _office(business: Business) -> None:
    business.say("POST", "periods", {"through": "2020-12-31"})
    business.say("POST", "exports", {"format": "csv"})
    business.say("POST", "purchase-orders/PO-2/close", {})
    wait_until("the gateway is listed", lambda: business.say("GET", "gateways").get("items"))
