"""A receipt and what paperwork put on it later: landed cost, its price, its bill (rules R1, R6). Pure.

The receipt itself is in the facts of its decision and never changes; every later cost is a row of its own, and the sum of the
rows is what holds. A void takes a row back by one with the opposite figures.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple

from hub.core.costing import Pool, Stood, entered, share_left
from hub.core.facts import Facts
from hub.core.journal import Account, InvariantBroken

LANDED_COST, BILL, LINK = "landed_cost", "bill", "link"


class CostRow(NamedTuple):
    """A row of `receipt_cost`: Dr inventory `kept`, Dr COGS `amount - kept`, Dr GRNI `moved`, Cr `account` their sum.

    `receipt`, `by`: decisions. `quantity`: of the receipt's units that are settled by it. `line`: to which it links the receipt.
    """

    id: int
    item: int
    receipt: int
    by: int
    kind: str
    line: int
    quantity: int
    amount: int
    kept: int
    moved: int
    account: int


@dataclass(slots=True)
class Receipt:
    """A receipt as paperwork has left it. Quantities in millionths, money in minor units.

    `value`: what the goods cost, landed cost apart. `open_quantity`, `open_value`: of it, what stands in GRNI and waits for its
    bill. `is_unpriced`: its cost was estimated, and nothing has told the true one yet. `unit_cost`: the true one, where known.
    """

    id: int
    event: int
    item: int
    site: int
    line: int
    quantity: int
    stood: Stood
    value: int
    account: int
    unit_cost: int | None
    is_unpriced: bool
    open_quantity: int
    open_value: int
    landed: int = 0
    is_voided: bool = False

    def share_left(self, pool: Pool) -> Fraction:
        """Return the share of the receipt that is left in its pool (R6)."""
        return share_left(pool, self.stood) * entered(self.stood, self.quantity) / self.quantity

    def put(self, cost: CostRow) -> None:
        """Take in one cost."""
        if cost.kind == LANDED_COST:
            self.landed += cost.amount
            return
        self.value += cost.amount
        if cost.account == Account.GRNI:
            self.open_value += cost.amount
        else:
            self.open_quantity -= cost.quantity
            self.open_value -= cost.moved
        if cost.kind == LINK:
            self.is_unpriced = cost.quantity < 0
            self.account = int(Account.GRNI) if self.is_unpriced else cost.account
            self.line += cost.line if cost.quantity > 0 else -cost.line


def receipt_of(decision: int, event: int, facts: Facts, costs: Iterable[CostRow], *, is_voided: bool) -> Receipt:
    """Build a receipt from the facts of its decision and all that was put on it."""
    stood = next((one for one in facts.stood if (one.item, one.site) == (facts.item, facts.pool)), None)
    if stood is None:
        raise InvariantBroken(f"Decision {decision} does not say how the pool of its receipt stood.")
    waits = facts.account == Account.GRNI
    receipt = Receipt(
        id=decision,
        event=event,
        item=facts.item,
        site=facts.pool,
        line=facts.line,
        quantity=facts.quantity,
        stood=stood,
        value=facts.value,
        account=facts.account,
        unit_cost=facts.unit_cost,
        is_unpriced=facts.unit_cost is None,
        open_quantity=facts.quantity if waits else 0,
        open_value=facts.value if waits else 0,
        is_voided=is_voided,
    )
    for cost in costs:
        receipt.put(cost)
    return receipt
