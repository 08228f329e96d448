"""What a decision rests on, stored with it: enough to book the event again and get the same rows, whatever was configured since."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from hub.core.costing import Stood
from wire.feedback import Reason

RECEIPTS = ("receipt", "opening")
"""Kinds that bring goods into a pool at a cost of their own, to which more may be added later."""
INBOUND = (*RECEIPTS, "customer_return")
"""Kinds that bring goods into the house."""


class Facts(msgspec.Struct, array_like=True, gc=False):
    """An event after resolution: ids instead of codes, millionths and minor units instead of texts.

    `value`: minor units that come in (receipt, return) or the payable of a supplier return. `sale`: what the customer owes.
    `pool`: the pool's site, 0 for the company. `account`: the other side of inventory. `since`: what moved after a count was
    taken. `target`: the decision that a void reverses. `others`: (item, lot, since) that a complete count did not see;
    of a void of a count, (item, lot, quantity) that later events have corrected on it.
    `to_pool`: the pool of the bin `to`. `parts`: (receipt, quantity, minor units) of paperwork, receipts by their decision.
    `stood`: how each pool stood before; noted when the event is booked. `also`: (document line, its figure that grows) of
    ship notices that the event counts on beside its order line.
    """

    op: str
    item: int
    lot: int
    location: int
    to: int
    quantity: int
    at: int
    occurred: int
    pool: int
    line: int = 0
    value: int = 0
    sale: int = 0
    account: int = 0
    unit_cost: int | None = None
    catalogue_cost: int | None = None
    since: int = 0
    target: int = 0
    serial: str | None = None
    is_original: bool = False
    others: Sequence[tuple[int, int, int]] = ()
    to_pool: int = 0
    parts: Sequence[tuple[int, int, int]] = ()
    stood: Sequence[Stood] = ()
    also: Sequence[tuple[int, str]] = ()

    @property
    def counted(self) -> list[tuple[int, int, int]]:
        """The (item, bin, lot) that a count has counted."""
        if self.op != "count":
            return []
        own = [(self.item, self.location, self.lot)] if self.item else []
        return own + [(item, self.location, lot) for item, lot, _ in self.others]

    @property
    def receiving_pool(self) -> int:
        """The pool that what comes in goes to."""
        return self.to_pool if self.to else self.pool


MESSAGE_MAX = 400


@dataclass(frozen=True, slots=True)
class Held:
    """Why an event waits for a person. A message that quotes a long text keeps its beginning and its end."""

    reason: Reason
    message: str

    def __post_init__(self) -> None:
        """Shorten the message: acks and lists carry it, the event itself is kept whole."""
        if len(self.message) > MESSAGE_MAX:
            half = MESSAGE_MAX // 2
            object.__setattr__(self, "message", f"{self.message[:half]} ... {self.message[-half:]}")


_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(Facts).decode


def encode_facts(facts: Facts) -> str:
    """Return the stored form."""
    return _encode(facts).decode()


def decode_facts(text: str) -> Facts:
    """Return stored facts."""
    return _decode(text)
