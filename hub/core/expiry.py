"""First expired, first out: a lot that is taken while another is in stock that expires earlier. Pure.

The goods have left the shelf already, so the event is booked and an exception tells of it; where the policy is strict (of the
item, else of the site, else of the company) it waits for a person.
"""

from __future__ import annotations

from hub.core.availability import BLOCKED, STAGING
from hub.core.case import Case
from hub.core.catalogue import Item, Location
from hub.core.facts import Held
from hub.core.times import format_ms
from wire.feedback import Reason

_TAKES = ("pick", "ship")
IGNORE, STRICT = "ignore", "strict"


def hold_later_lot(case: Case, item: Item, location: Location) -> Held | None:
    """Hold, or tell of, a lot that expires later than one that could have been taken; staged goods were looked at before."""
    if case.event.kind not in _TAKES or not (item.tracks_lot and case.lot) or location.type in (STAGING, *BLOCKED):
        return None
    policy = item.expiry_order or case.policies.expiry_order
    if policy == IGNORE:
        return None
    code, expiry = case.events.lot(case.lot)
    earlier = None if expiry is None else _earliest_before(case, item, location.site, expiry)
    if earlier is None:
        return None
    first, other, place = earlier
    text = f"Lot {code} of {item.sku} expires on {expiry}, lot {other} in {place} on {first}: that goes first."
    if policy == STRICT:
        return case.hold_unless_accepted(Reason.EARLIER_LOT, text)
    case.books.alarms.append((Reason.EARLIER_LOT.value, text))
    return None


def _earliest_before(case: Case, item: Item, site: int, expiry: str) -> tuple[str, str, str] | None:
    """Return expiry, lot and bin of what is in stock, can be taken, and expires first before a day; what has expired cannot."""
    books, today = case.books, format_ms(case.when.at)[:10]
    found: list[tuple[str, str, str]] = []
    for place, lot in books.item_keys(item.id, site):
        code, other = case.events.lot(lot) if lot else (None, None)
        if other is None or code is None or not today <= other < expiry:
            continue
        location = books.location(place)
        if location.type not in (STAGING, *BLOCKED) and books.balance(item.id, place, lot).on_hand > 0:
            found.append((other, code, location.code))
    return min(found, default=None)
