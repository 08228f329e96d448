"""Opening stock: what was there before the first scan, booked once for each bin, item, lot and serial.

The event's id is made from exactly these, so that the same file a second time is the same events.
"""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any

import msgspec

from hub.api.checks import Checks
from hub.api.events import readable
from hub.api.problems import refuse, refuse_unknown
from hub.store.queries import catalogue, intake
from wire.amounts import MICRO

if TYPE_CHECKING:
    from hub.api.imports.kinds import Context

_IDS = uuid.UUID("6f1d4c1e-5a0e-4b5b-8f0a-3d1f6f2a9c77")
_KEY = ("site", "location", "sku", "lot", "serial")
_KEPT = (*_KEY, "quantity", "unit_cost", "expiry")


def present(context: Context, body: dict[str, Any]) -> dict[str, Any] | None:
    """Return the opening stock that is booked under a body's key."""
    found = intake.event_of(context.session.sql, _event_id(body))
    if found is None:
        return None
    event = readable(found.payload)
    return {name: event[name] for name in _KEPT if name in event}


def write(context: Context, body: dict[str, Any]) -> None:
    """Book an opening stock; Refused where it is booked with other figures, or the books would hold it."""
    booked = present(context, body)
    if booked is not None:
        detail = (
            f"Expected the opening stock that is booked here, {booked['quantity']} at {booked.get('unit_cost', 'no cost')},"
            " got another: count the bin, or void the opening first."
        )
        refuse(409, "taken", "The opening stock is booked", detail)
    item = catalogue.item_of(context.session.sql, body["sku"])
    if item is None:
        refuse_unknown("item", body["sku"], "import the items first.")
    _check(item, body)
    event = {"id": _event_id(body), "kind": "opening", "site": "main", **body}
    outcome = context.session.post_events([msgspec.json.encode(event)], actor=context.caller.name)[0]
    if outcome.outcome != "applied":
        # What the checks did not foresee waits among the held events: it is not lost, and not booked.
        detail = outcome.message or "Expected stock that can be booked: see the holds."
        refuse(422, outcome.reason or "held", "The books hold this", detail)


def _check(item: Any, body: dict[str, Any]) -> None:
    """Refuse before anything is posted what the books would hold."""
    checks = Checks()
    quantity = checks.quantity("quantity", body["quantity"])
    checks.cost("unit_cost", body.get("unit_cost"))
    checks.code("location", body["location"])
    checks.site("site", body.get("site", "main"))
    if item.is_whole and quantity % MICRO:
        checks.wrong(
            "quantity", f"whole units of {item.sku}", body["quantity"], "correct it, or let the item be divided."
        )
    if item.tracks_lot and "lot" not in body:
        checks.wrong("lot", f"the lot of {item.sku}", None, "add it in a column lot.")
    if item.tracks_serial and ("serial" not in body or quantity != MICRO):
        do = "write one row for each serial number."
        checks.wrong("serial", "a serial number, each of quantity 1", body.get("serial"), do)
    checks.done()


def _event_id(body: dict[str, Any]) -> str:
    return str(uuid.uuid5(_IDS, "\x1f".join(str(body.get(name, "main" if name == "site" else "")) for name in _KEY)))
