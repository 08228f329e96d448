"""Deciding paperwork: which receipts it is about, and how its amount is shared among them (rules R1, R6, R9). Pure."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec

from hub.core.case import Case
from hub.core.catalogue import PURCHASE_ORDER, Document, OrderLine
from hub.core.facts import RECEIPTS, Facts, Held
from hub.core.journal import Account
from hub.core.papers import Bill, BillLine, CostChange, LandedCost, Link, read_paper
from hub.core.receipts import Receipt
from wire.amounts import (
    BadAmount,
    format_micro,
    format_money,
    largest_remainder,
    money_of,
    parse_micro,
    parse_money,
)
from wire.feedback import Reason

CREDITS = {"cash": int(Account.CASH), "accounts_payable": int(Account.ACCOUNTS_PAYABLE)}
WAYS = ("value", "quantity", "weight")


def decide_paper(case: Case) -> Facts | Held:
    """Decide paperwork; what is wrong with it is held with what was expected."""
    try:
        case.paper = read_paper(case.event.kind, case.raw)
        return _DECISIONS[case.event.kind](case, case.paper)
    except msgspec.DecodeError as error:
        return Held(Reason.MALFORMED, f"{error}: correct it.")
    except BadAmount as error:
        return Held(Reason.MALFORMED, str(error))


def _facts(case: Case, **more: Any) -> Facts:
    facts = Facts(
        op=case.event.kind,
        item=0,
        lot=0,
        location=0,
        to=0,
        quantity=0,
        at=case.at,
        occurred=case.when.at,
        pool=case.pool_site,
    )
    return msgspec.structs.replace(facts, **more)


# -- landed cost ------------------------------------------------------------------------------------------------------


def _landed_cost(case: Case, paper: LandedCost) -> Facts | Held:
    amount = parse_money(paper.amount)
    if amount <= 0:
        return Held(
            Reason.MALFORMED, f"Expected an amount above 0, got {paper.amount}: void the one that was too much."
        )
    if paper.credit not in CREDITS or paper.by not in WAYS:
        expected = f"credit {' or '.join(CREDITS)} and by {', '.join(WAYS)}"
        return Held(Reason.MALFORMED, f"Expected {expected}, got {paper.credit!r} and {paper.by!r}.")
    receipts = _named_receipts(case, paper)
    if isinstance(receipts, Held):
        return receipts
    weights = _weights(case, paper.by, receipts)
    if isinstance(weights, Held):
        return weights
    shares = zip(receipts, largest_remainder(amount, weights), strict=True)
    parts = [(receipt.id, 0, share) for receipt, share in shares if share]
    return _facts(case, account=CREDITS[paper.credit], parts=parts)


def _named_receipts(case: Case, paper: LandedCost) -> list[Receipt] | Held:
    named = [*([paper.receipt] if paper.receipt is not None else []), *paper.receipts]
    if bool(named) == (paper.purchase_order is not None):
        return Held(Reason.MALFORMED, "Expected a receipt, several, or a purchase order: name one of them.")
    if paper.purchase_order is not None:
        return _receipts_of_order(case, paper.purchase_order)
    found: dict[int, Receipt] = {}
    for uuid in named:
        receipt = _receipt(case, uuid)
        if isinstance(receipt, Held):
            return receipt
        found[receipt.id] = receipt
    return list(found.values())


def _receipts_of_order(case: Case, number: str) -> list[Receipt] | Held:
    document = _order(case, number)
    if isinstance(document, Held):
        return document
    source = case.books.source
    found = sorted({one for line in document.lines for one in source.load_receipts(line.id)})
    if not found:
        return Held(Reason.NOT_ON_ORDER, f"Expected something received on {document.number}, nothing was: receive it.")
    return [source.load_receipt(one) for one in found]


def _weights(case: Case, by: str, receipts: list[Receipt]) -> list[int] | Held:
    if by == "quantity":
        return [receipt.quantity for receipt in receipts]
    if by == "value":
        weights = [receipt.value for receipt in receipts]
        if len(weights) > 1 and not any(weights):
            return Held(Reason.NO_COST, "Expected receipts of some value, all are worth 0: share by quantity.")
        return weights
    items = [case.events.item(receipt.item) for receipt in receipts]
    for item in items:
        if item.weight is None:
            return Held(
                Reason.NO_COST, f"Expected the weight of {item.sku}, it has none: enter it, or share otherwise."
            )
    return [receipt.quantity * (item.weight or 0) for receipt, item in zip(receipts, items, strict=True)]


# -- bills ------------------------------------------------------------------------------------------------------------


def _bill(case: Case, paper: Bill) -> Facts | Held:
    if case.events.has_bill(paper.supplier, paper.number):
        message = f"Expected a new bill, {paper.number} of {paper.supplier} is booked: void it first, to enter it anew."
        return Held(Reason.DOCUMENT_CLOSED, message)
    document = _billed_order(case, paper)
    if isinstance(document, Held):
        return document
    receipts: dict[int, Receipt] = {}
    parts: list[tuple[int, int, int]] = []
    for line in paper.lines:
        candidates = _billable(case, document, line, receipts)
        if isinstance(candidates, Held):
            return candidates
        found = _bill_line(line, candidates)
        if isinstance(found, Held):
            return found
        parts += found
    if not parts:
        return Held(Reason.MALFORMED, "Expected at least one line, got none.")
    return _facts(case, account=int(Account.ACCOUNTS_PAYABLE), parts=parts)


def _billed_order(case: Case, paper: Bill) -> Document | Held | None:
    if paper.purchase_order is None:
        return None
    document = _order(case, paper.purchase_order)
    if isinstance(document, Held):
        return document
    supplier = case.events.party_of(document.id)
    if supplier is not None and supplier != paper.supplier:
        message = f"Expected a bill of {supplier} for {document.number}, got one of {paper.supplier}."
        return Held(Reason.WRONG_DOCUMENT, message)
    return document


def _billable(case: Case, document: Document | None, line: BillLine, known: dict[int, Receipt]) -> list[Receipt] | Held:
    """Return the receipts that a bill's line may be about, oldest first; `known` keeps what earlier lines took of them."""
    if line.receipt is not None:
        receipt = _receipt(case, line.receipt)
        return receipt if isinstance(receipt, Held) else [known.setdefault(receipt.id, receipt)]
    if document is None:
        return Held(Reason.MALFORMED, "Expected a purchase order, or the receipt of each line: name what is billed.")
    lines = _lines_of(case, document, line.line, line.sku)
    if isinstance(lines, Held):
        return lines
    source = case.books.source
    found = sorted({one for of_order in lines for one in source.load_receipts(of_order.id)})
    return [known.get(one) or known.setdefault(one, source.load_receipt(one)) for one in found]


def _bill_line(line: BillLine, receipts: list[Receipt]) -> list[tuple[int, int, int]] | Held:
    """Share what is billed over the receipts that wait for a bill, oldest first."""
    quantity, unit_cost = parse_micro(line.quantity), parse_micro(line.unit_cost)
    if quantity <= 0 or unit_cost < 0:
        return Held(Reason.MALFORMED, f"Expected a quantity above 0 and a cost of 0 or more, got {line.quantity}.")
    waiting = sum(receipt.open_quantity for receipt in receipts)
    if quantity > waiting:
        message = f"Expected at most {format_micro(waiting)}, received and not billed yet, got {line.quantity}."
        return Held(Reason.OVER_RECEIPT, f"{message[:-1]}: receive the rest, or correct the bill.")
    taken: list[tuple[Receipt, int]] = []
    for receipt in receipts:
        part = min(quantity, receipt.open_quantity)
        if part:
            quantity -= part
            receipt.open_quantity -= part
            taken.append((receipt, part))
    shares = largest_remainder(money_of(parse_micro(line.quantity), unit_cost), [part for _, part in taken])
    return [(receipt.id, part, share) for (receipt, part), share in zip(taken, shares, strict=True)]


# -- links ------------------------------------------------------------------------------------------------------------


def _link(case: Case, paper: Link) -> Facts | Held:
    receipt = _receipt(case, paper.receipt)
    if isinstance(receipt, Held):
        return receipt
    if not receipt.is_unpriced or receipt.open_quantity != receipt.quantity:
        message = f"Expected a receipt that waits for its cost, {paper.receipt} has it: void what told it first."
        return Held(Reason.DOCUMENT_CLOSED, message)
    cost = None if paper.unit_cost is None else parse_micro(paper.unit_cost)
    line = _line_for(case, paper, receipt)
    if isinstance(line, Held):
        return line
    if cost is None and line is not None:
        cost = line.price
    if cost is None or cost < 0:
        return Held(Reason.NO_COST, f"Expected a unit cost of 0 or more, got {paper.unit_cost}: give it with the link.")
    is_grni = case.policies.purchase_mode == "grni"
    return _facts(
        case,
        item=receipt.item,
        quantity=receipt.quantity,
        line=0 if line is None or line.id == receipt.line else line.id,
        unit_cost=cost,
        account=int(Account.GRNI if is_grni else Account.ACCOUNTS_PAYABLE),
        parts=[(receipt.id, receipt.quantity, money_of(receipt.quantity, cost) - receipt.value)],
    )


def _line_for(case: Case, paper: Link, receipt: Receipt) -> OrderLine | Held | None:
    if paper.purchase_order is None:
        return None
    document = _order(case, paper.purchase_order)
    if isinstance(document, Held):
        return document
    lines = _lines_of(case, document, paper.line, case.events.item(receipt.item).sku)
    if isinstance(lines, Held):
        return lines
    own = next((line for line in lines if line.id == receipt.line), None)
    if own is not None:
        return own
    if receipt.line:
        return Held(
            Reason.WRONG_DOCUMENT, f"Expected the order of {paper.receipt}, got {document.number}: void it first."
        )
    rooms = [case.policies.most_received(line.ordered, line.tolerance) - line.received for line in lines]
    fitting = next((line for line, room in zip(lines, rooms, strict=True) if room >= receipt.quantity), None)
    if fitting is None:
        most, got = format_micro(max(0, *rooms, 0)), format_micro(receipt.quantity)
        return Held(
            Reason.OVER_RECEIPT, f"Expected at most {most} more on {document.number}, got {got}: give its cost."
        )
    return fitting


# -- cost changes -----------------------------------------------------------------------------------------------------


def _cost_change(case: Case, paper: CostChange) -> Facts | Held:
    item = case.catalogue.item(paper.sku)
    if item is None:
        return Held(Reason.UNKNOWN_BARCODE, f"Expected a known item, got {paper.sku!r}.")
    case.item = item
    pool, _ = case.books.pool(item.id, case.pool_site)
    if pool.quantity <= 0:
        return Held(Reason.NO_COST, f"Expected stock of {item.sku} to value, there is {format_micro(pool.quantity)}.")
    if (paper.value is None) == (paper.average is None):
        return Held(Reason.MALFORMED, "Expected either the value of the stock or its average: give one of them.")
    worth = parse_money(paper.value) if paper.value else money_of(pool.quantity, parse_micro(paper.average))
    if worth < 0:
        return Held(Reason.MALFORMED, f"Expected a value of 0 or more, got {format_money(worth)}.")
    if worth == pool.value:
        return Held(
            Reason.DOCUMENT_CLOSED, f"Expected another value, {item.sku} is worth {format_money(worth)} already."
        )
    return _facts(case, item=item.id, value=worth - pool.value)


# -- what paperwork names ---------------------------------------------------------------------------------------------


def _order(case: Case, number: str) -> Document | Held:
    document = case.catalogue.document(PURCHASE_ORDER, number)
    if document is None:
        return Held(Reason.UNKNOWN_DOCUMENT, f"Expected a known purchase order, got {number!r}.")
    case.document = document
    return document


def _lines_of(case: Case, document: Document, number: int | None, sku: str | None) -> list[OrderLine] | Held:
    """Return the lines with that number, or of that item."""
    item = None if sku is None else case.catalogue.item(sku)
    if number is None and item is None:
        return Held(Reason.MALFORMED, f"Expected a line of {document.number} or a known item, got {sku!r}.")
    found = [line for line in document.lines if number is None or line.line == number]
    found = [line for line in found if item is None or line.item == item.id]
    if not found:
        named = sku if number is None else f"line {number}"
        return Held(Reason.NOT_ON_ORDER, f"Expected a line of {document.number}, got {named}: look at the order.")
    return found


def _receipt(case: Case, uuid: str) -> Receipt | Held:
    target = case.events.find_target(uuid)
    if target is None or target.kind not in RECEIPTS or target.decision is None:
        return Held(Reason.UNKNOWN_DOCUMENT, f"Expected the id of a receipt in the books, got {uuid!r}.")
    if target.is_voided:
        return Held(Reason.ALREADY_VOIDED, f"Expected a receipt that holds, {uuid} was voided.")
    return case.books.source.load_receipt(target.decision)


_DECISIONS: dict[str, Callable[[Case, Any], Facts | Held]] = {
    "landed_cost": _landed_cost,
    "bill": _bill,
    "link": _link,
    "cost_change": _cost_change,
}
