"""One event on its way to a decision: what is known of it, and what has been resolved so far. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import msgspec

from hub.core.books import Books
from hub.core.catalogue import Catalogue, Document, Item, Location, OrderLine
from hub.core.facts import Held
from hub.core.papers import Paper
from hub.core.policies import Policies
from hub.core.times import Occurred
from wire.events import Event
from wire.feedback import Reason


@dataclass(frozen=True, slots=True)
class Count:
    """A count that people ordered. `units` (millionths), `value` (minor units): its tolerance, None for the policy's.

    `first_counters`: who counted first, if this is a recount.
    """

    document: int
    is_ended: bool
    units: int | None = None
    value: int | None = None
    first_counters: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Target:
    """The event that a void names. `decision`: its applied one, None while it is held. `also`: as in its facts."""

    event: int
    kind: str
    is_held: bool
    decision: int | None
    is_voided: bool
    item: int
    location: int
    quantity: int = 0
    also: tuple[tuple[int, str], ...] = ()


class Events(Protocol):
    """Where voids and paperwork look up what was before."""

    def find_target(self, uuid: str) -> Target | None:
        """Return the event with that id."""

    def item(self, item_id: int) -> Item:
        """Return an item by its number."""

    def party_of(self, document: int) -> str | None:
        """Return the code of an order's supplier or customer."""

    def account(self, word: str) -> int:
        """Return the number of an account that a setting names."""

    def lot(self, lot_id: int) -> tuple[str | None, str | None]:
        """Return code and expiry of a lot by its number."""

    def find_count(self, number: str) -> Count | None:
        """Return the count with that number."""

    def has_bill(self, supplier: str, number: str) -> bool:
        """Say whether a bill of that supplier is booked, and holds."""


class Case(msgspec.Struct, eq=False):
    """`site`: where it happened. `is_scan`: a gateway sent it. `is_accepted`: a supervisor said yes to what is asked.

    `mapped`: to which item the code belongs. `raw`: the event as it came, for what paperwork says beyond a scan.
    `document`, `line`: the order. `also`: lines of other documents that it counts on, with the figure that it adds to.
    """

    event: Event
    site: int
    at: int
    when: Occurred
    policies: Policies
    catalogue: Catalogue
    books: Books
    events: Events
    is_accepted: bool = False
    mapped: Item | None = None
    item: Item | None = None
    location: Location | None = None
    document: Document | None = None
    line: OrderLine | None = None
    also: tuple[tuple[int, str], ...] = ()
    quantity: int = 0
    lot: int = 0
    target: Target | None = None
    is_scan: bool = False
    raw: bytes = b""
    paper: Paper | None = None
    count: Count | None = None

    @property
    def pool_site(self) -> int:
        """The site of the pool that pays."""
        return self.pool_of(self.site)

    def pool_of(self, site: int) -> int:
        """Return the pool of what lies at a site."""
        return site if self.policies.cost_pool == "site" else 0

    def hold_unless_accepted(self, reason: Reason, message: str) -> Held | None:
        """Hold, unless a supervisor has accepted exactly such things."""
        return None if self.is_accepted else Held(reason, message)
