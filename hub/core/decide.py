"""Deciding one event: applied with the facts of its booking, or held with a reason. Pure; it changes nothing in the books."""

from __future__ import annotations

from functools import lru_cache

from hub.core.case import Case
from hub.core.catalogue import TRANSIT_SITE, Item, Location, OrderLine
from hub.core.costing import rate_value, unpriced_value
from hub.core.counts import corrected, decide_count, decide_empty_bin, hold_late, resolve_count
from hub.core.expiry import hold_later_lot
from hub.core.facts import Facts, Held
from hub.core.journal import Account
from hub.core.paper_decisions import decide_paper
from hub.core.papers import PAPERS
from hub.core.receipts import LINK
from hub.core.resolve import resolve_bin, resolve_item, resolve_lot, resolve_serial
from hub.core.resolve_documents import resolve_documents
from hub.core.texts import hold_unfit
from hub.core.transfers import Way, hold_outside, hold_void_of_way, way_of
from wire.amounts import BadAmount, divide_rounded, format_micro, money_of, parse_micro
from wire.events import Kind
from wire.feedback import Reason
from wire.ids import is_event_id, is_name

KINDS = frozenset(kind.value for kind in Kind)
PAPERWORK = frozenset({"opening", *PAPERS})
"""Kinds that people enter at the hub; no scan has them."""
RECEIVING, STAGING, RETURNS = "RECEIVING", "STAGING", "RETURNS"
_parse = lru_cache(maxsize=4096)(parse_micro)


def decide(case: Case) -> Facts | Held:
    """Decide an event. `case` keeps what was resolved on the way, for the outcome that the dock is told."""
    kind = case.event.kind
    if kind not in KINDS and (case.is_scan or kind not in PAPERWORK):
        return Held(Reason.UNKNOWN_KIND, f"Expected one of {', '.join(sorted(KINDS))}, got {kind!r}.")
    if case.when.problem is not None and not case.is_accepted:
        return Held(Reason.IMPOSSIBLE_TIME, case.when.problem)
    if kind == "void":
        return _decide_void(case)
    unfit = hold_unfit(case.event) or hold_outside(case)
    if unfit is not None:
        return unfit
    if kind in PAPERS:
        return decide_paper(case)
    if kind == "count" and case.event.sku is None and case.event.complete and not case.event.scan:
        return resolve_count(case) or decide_empty_bin(case)
    held = resolve_item(case)
    if held is not None or case.item is None:
        return held or Held(Reason.INTERNAL, "no item")
    return _decide_item(case, case.item)


def _decide_item(case: Case, item: Item) -> Facts | Held:
    way = way_of(case)
    if isinstance(way, Held):
        return way
    own = way.location if way is not None else resolve_bin(case, case.event.location, _default_bin(case))
    location = case.location = own
    held = resolve_lot(case, item, location) or resolve_serial(case, item) or resolve_documents(case, item, way)
    held = held or (resolve_count(case) if case.event.kind == "count" else hold_late(case, item, location))
    held = held or hold_later_lot(case, item, location)
    if held is not None:
        return held
    facts = Facts(
        op=case.event.kind,
        item=item.id,
        lot=case.lot,
        location=location.id,
        to=0,
        quantity=case.quantity,
        at=case.at,
        occurred=case.when.at,
        pool=case.pool_of(location.site),
        line=case.line.id if case.line is not None else 0,
        catalogue_cost=item.catalogue_cost,
        serial=case.event.serial if item.tracks_serial else None,
        also=case.also,
    )
    if way is not None:
        return _along(case, facts, item, way)
    return _DECISIONS[facts.op](case, facts, item, location)


def _along(case: Case, facts: Facts, item: Item, way: Way) -> Facts | Held:
    facts.to, facts.to_pool = way.to.id, case.pool_of(way.to.site)
    return _covered(case, facts, item, way.location)


def _default_bin(case: Case) -> str:
    match case.event.kind:
        case "ship":
            return STAGING if case.event.document else RECEIVING
        case "customer_return":
            return RETURNS
        case _:
            return RECEIVING


def _receipt(case: Case, facts: Facts, item: Item, _location: Location) -> Facts | Held:
    cost = case.line.price if case.line is not None else None
    if cost is None:
        found = _amount(case.event.unit_cost)
        if isinstance(found, Held):
            return found
        cost = found
    facts.account = int(Account.GRNI if case.policies.purchase_mode == "grni" else Account.ACCOUNTS_PAYABLE)
    if cost is not None:
        facts.unit_cost = cost
        facts.value = money_of(facts.quantity, cost)
        return facts
    pool, _ = case.books.pool(item.id, facts.pool)
    value = unpriced_value(pool, facts.quantity, item.catalogue_cost)
    facts.value, facts.account = value or 0, int(Account.GRNI)
    if value is None:
        case.books.alarms.append(("no_cost", f"{item.sku} received at 0: no cost is known"))
    return facts


def _opening(case: Case, facts: Facts, item: Item, location: Location) -> Facts | Held:
    found = _receipt(case, facts, item, location)
    if isinstance(found, Facts):
        found.account = int(Account.OPENING_BALANCE)
    return found


def _ship(case: Case, facts: Facts, item: Item, location: Location) -> Facts | Held:
    price = case.line.price if case.line is not None else None
    if price is None:
        found = _amount(case.event.unit_price)
        if isinstance(found, Held):
            return found
        price = found
    facts.sale = money_of(facts.quantity, price) if price is not None else 0
    return _covered(case, facts, item, location)


def _transfer(case: Case, facts: Facts, item: Item, location: Location) -> Facts | Held:
    if not case.event.to_location and facts.op != "pick":
        return Held(Reason.MALFORMED, "Expected the bin that it went to (to_location), got none: reject it.")
    site = case.event.to_site
    if site is not None and (case.is_scan or facts.op != "move" or not is_name(site) or site == TRANSIT_SITE):
        return Held(Reason.MALFORMED, f"Expected a move entered at the hub, to a known site, got {site!r}: reject it.")
    to_site = case.site if site is None else case.catalogue.site(site)
    to = resolve_bin(case, case.event.to_location, STAGING, site=to_site)
    facts.to, facts.to_pool = to.id, case.pool_of(to.site)
    return _covered(case, facts, item, location)


def _scrap(case: Case, facts: Facts, item: Item, location: Location) -> Facts | Held:
    account = case.policies.scrap_accounts.get(case.event.reason or "")
    facts.account = int(Account.SHRINKAGE) if account is None else case.events.account(account)
    return _covered(case, facts, item, location)


def _customer_return(case: Case, facts: Facts, item: Item, _location: Location) -> Facts | Held:
    cost, price = _amount(case.event.unit_cost), _amount(case.event.unit_price)
    if isinstance(cost, Held):
        return cost
    if isinstance(price, Held):
        return price
    if case.line is not None and case.line.price is not None:
        price = case.line.price
    facts.sale = money_of(facts.quantity, price) if price is not None else 0
    if case.line is not None:
        facts.value = _return_cost(case.line, facts.quantity)
    else:
        pool, _ = case.books.pool(item.id, facts.pool)
        known = money_of(facts.quantity, cost) if cost is not None else None
        worth = known if known is not None else rate_value(pool, facts.quantity, item.catalogue_cost)
        if worth is None and not case.is_accepted:
            return Held(Reason.NO_COST, f"Expected a cost for {item.sku}: enter its catalogue cost, or accept at 0.")
        facts.value = worth or 0
    return facts


def _return_cost(line: OrderLine, quantity: int) -> int:
    """Return what `quantity` of a shipped line cost; the last return takes what is left of it (R5), and none more than that."""
    left = max(0, line.shipped_cost - line.returned_cost)
    if line.returned + quantity == line.shipped:
        return left
    return min(left, divide_rounded(line.shipped_cost * quantity, line.shipped))


def _supplier_return(case: Case, facts: Facts, item: Item, location: Location) -> Facts | Held:
    original = _original_cost(case, facts.quantity)
    if isinstance(original, Held):
        return original
    pool, _ = case.books.pool(item.id, facts.pool)
    if pool.quantity < facts.quantity:
        return Held(
            Reason.NOT_ENOUGH_STOCK, f"Expected at most {format_micro(max(0, pool.quantity))} of {item.sku} to return."
        )
    average = rate_value(pool, facts.quantity, item.catalogue_cost) or 0
    facts.value = average if original is None else original
    facts.is_original = case.policies.supplier_return_cost == "original" and original is not None
    return _covered(case, facts, item, location)


def _original_cost(case: Case, quantity: int) -> int | Held | None:
    """Return what `quantity` did cost at its order: by the line's price, as told, or as the line's receipts were booked (R4)."""
    cost = _amount(case.event.unit_cost)
    if isinstance(cost, Held):
        return cost
    if case.line is not None and case.line.price is not None:
        cost = case.line.price
    if cost is not None:
        return money_of(quantity, cost)
    if case.line is None:
        return None
    source = case.books.source
    receipts = [source.load_receipt(one) for one in source.load_receipts(case.line.id)]
    received = sum(receipt.quantity for receipt in receipts)
    return divide_rounded(sum(receipt.value for receipt in receipts) * quantity, received) if received else None


def _covered(case: Case, facts: Facts, item: Item, location: Location) -> Facts | Held:
    """Under the policy `block` nothing leaves a bin that does not hold it."""
    if case.policies.negative_stock != "block":
        return facts
    on_hand = case.books.balance(item.id, location.id, facts.lot).on_hand
    if on_hand >= facts.quantity:
        return facts
    message = f"{location.code} holds {format_micro(on_hand)} of {item.sku}, wanted {format_micro(facts.quantity)}."
    return case.hold_unless_accepted(Reason.NOT_ENOUGH_STOCK, message) or facts


def _decide_void(case: Case) -> Facts | Held:
    if not is_event_id(case.event.voids or ""):
        return Held(Reason.MALFORMED, f"Expected the id of an event as voids, got {case.event.voids!r:.60}: reject it.")
    target = case.events.find_target(case.event.voids or "")
    if target is None:
        return Held(Reason.UNKNOWN_VOID, f"Waits for the event {case.event.voids} that it voids.")
    case.target = target
    if target.kind == "void":
        return Held(Reason.VOID_OF_VOID, "A void cannot be voided: scan the goods again.")
    if target.is_voided:
        return Held(Reason.ALREADY_VOIDED, f"{case.event.voids} has been voided before.")
    arrived = hold_void_of_way(case, target)
    if arrived is not None:
        return arrived
    if target.kind in PAPERWORK and case.is_scan:
        return Held(Reason.UNKNOWN_KIND, f"Expected an event of a dock, got a {target.kind}: void it at the hub.")
    if target.kind == LINK and target.decision is not None and _is_billed(case, target.decision):
        return Held(Reason.DOCUMENT_CLOSED, "Expected a link of which nothing is billed: void the bill first.")
    return Facts(
        op="void",
        item=target.item,
        lot=0,
        location=target.location,
        to=0,
        quantity=0,
        at=case.at,
        occurred=case.when.at,
        pool=case.pool_site,
        target=target.decision or 0,
        others=corrected(case.books, target.decision) if target.decision else [],
    )


def _is_billed(case: Case, link: int) -> bool:
    source = case.books.source
    receipts = [source.load_receipt(receipt) for receipt, _, _ in source.load_effects(link).facts.parts]
    return any(one.account == Account.GRNI and one.open_quantity != one.quantity for one in receipts)


def _amount(text: str | None) -> int | Held | None:
    """Return a unit cost or price in millionths."""
    if text is None:
        return None
    try:
        value = _parse(text)
    except BadAmount as error:
        return Held(Reason.MALFORMED, str(error))
    return value if value >= 0 else Held(Reason.MALFORMED, f"Expected a cost or price of 0 or more, got {text}.")


_DECISIONS = {
    "receipt": _receipt,
    "opening": _opening,
    "putaway": _transfer,
    "move": _transfer,
    "pick": _transfer,
    "ship": _ship,
    "count": decide_count,
    "customer_return": _customer_return,
    "supplier_return": _supplier_return,
    "scrap": _scrap,
}
