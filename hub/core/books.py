"""The books in memory: balances, pools and order lines while events are booked, and the rows that booking produced. Pure.

State is looked up from a source when it is first touched and stays here; `changed_*` name what must be written back. Rows that
are only ever added (movements, journal, true-ups) wait in lists of tuples, in the column order of `hub.store.tables`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

from hub.core.availability import Row, allocate, portion
from hub.core.catalogue import Location, OrderLine
from hub.core.costing import Cover, Pool, Stood, Uncosted, stand
from hub.core.facts import Facts
from hub.core.journal import InvariantBroken
from hub.core.receipts import CostRow, Receipt

PLACES = 65536
"""Rows that one decision may add to one table: row id = decision id * PLACES + place."""


@dataclass(slots=True, eq=False)
class Balance:
    """One item in one bin and lot. `counted_by`: the event id of its newest count.

    `latest_at`: when its newest movement happened. `run_*`: the movements since its last full run: how many, from which on,
    when the earliest happened, and their sum.
    """

    on_hand: int = 0
    reserved: int = 0
    counted_at: int | None = None
    counted_by: int | None = None
    latest_at: int = 0
    run_count: int = 0
    run_first: int = 0
    run_earliest: int = 0
    run_quantity: int = 0


class MovementRow(NamedTuple):
    """A row of `movement`. `is_late`: it came long after later ones of its balance, and is part of no run."""

    id: int
    event: int
    item: int
    location: int
    lot: int
    quantity: int
    value: int
    at: int
    occurred: int
    is_late: int = 0


class TrueUpRow(NamedTuple):
    """A row of `true_up`: what the receipt `by` cost more than the provisional `value` of these units of the issue.

    A void of either takes it back by a row with the opposite figures, so that the sum over (issue, by) is what holds.
    """

    id: int
    item: int
    issue: int
    by: int
    line: int
    quantity: int
    value: int
    amount: int


@dataclass(slots=True)
class Effects:
    """What a decision did, all that a void needs to know.

    `lines`: (item, account, debit, credit). `true_ups_on`: what later receipts put on it; `true_ups_by`: what it put on issues.
    `costs_on`: what later paperwork put on this receipt; `costs_by`: what this paperwork put on receipts.
    """

    event: int
    facts: Facts
    movements: list[MovementRow] = field(default_factory=list)
    lines: list[tuple[int, int, int, int]] = field(default_factory=list)
    true_ups_on: list[TrueUpRow] = field(default_factory=list)
    true_ups_by: list[TrueUpRow] = field(default_factory=list)
    costs_on: list[CostRow] = field(default_factory=list)
    costs_by: list[CostRow] = field(default_factory=list)


class BooksSource(Protocol):
    """Where the books look up what they do not hold yet."""

    def load_balance(self, item: int, location: int, lot: int) -> Balance:
        """Return a balance, zero where there is none."""

    def load_item(self, item: int, site: int) -> list[tuple[int, int]]:
        """Return the (location, lot) of every balance of an item at a site."""

    def load_pool(self, item: int, site: int) -> tuple[Pool, list[Uncosted]]:
        """Return a pool and its uncosted issues, oldest first."""

    def load_line(self, line: int) -> OrderLine:
        """Return an order line."""

    def load_promises(self, item: int, site: int) -> list[int]:
        """Return the ids of the lines of open sales orders for an item."""

    def load_location(self, location: int) -> Location:
        """Return a bin."""

    def load_serial(self, item: int, serial: str) -> bool:
        """Say whether a serial number is in the house."""

    def load_effects(self, decision: int) -> Effects:
        """Return what a decision did."""

    def load_receipt(self, decision: int) -> Receipt:
        """Return a receipt as paperwork has left it."""

    def load_receipts(self, line: int) -> list[int]:
        """Return the receipts of an order line, by their decisions, oldest first; the voided ones are left out."""

    def load_moved_since(self, item: int, location: int, lot: int, after_ms: int) -> int:
        """Return the sum of the movements that happened after a time."""

    def load_late(self, item: int, location: int, lot: int, count: int, before_ms: int) -> list[tuple[int, int]]:
        """Return (id, quantity) of a balance's movements that came after a count was booked, and happened before it was taken.

        In the order of their ids, without those of events that are voided.
        """

    def load_bin(self, location: int) -> list[tuple[int, int]]:
        """Return the (item, lot) of every balance in a bin."""


Key = tuple[int, int, int]
RUN_LENGTH = 64
"""Movements of one balance that are summed up in one row, so that a sum over months reads few rows (R8)."""
LATE_MS = 600_000
"""Movements of one balance come from several docks; one that is out of order by more is late."""


class Books:
    """State and new rows. `begin` a decision, book it, and take the rows with `hub.posting`."""

    def __init__(self, source: BooksSource) -> None:
        """Start with nothing looked up."""
        self.source = source
        self.balances: dict[Key, Balance] = {}
        self.pools: dict[tuple[int, int], tuple[Pool, list[Uncosted]]] = {}
        self.lines: dict[int, OrderLine] = {}
        self.locations: dict[int, Location] = {}
        self.serials: dict[tuple[int, str], bool] = {}
        self._item_keys: dict[tuple[int, int], set[tuple[int, int]]] = {}
        self.promises: dict[tuple[int, int], list[int]] = {}
        self.changed_balances: set[Key] = set()
        self.changed_pools: set[tuple[int, int]] = set()
        self.changed_lines: set[int] = set()
        self.changed_serials: dict[tuple[int, str], int] = {}
        self.runs: list[tuple[int, int, int, int, int, int, int, int]] = []
        self.movements: list[tuple[int, int, int, int, int, int, int, int, int, int]] = []
        self.entries: list[tuple[int, int, int, int, int, int | None]] = []
        self.entry_lines: list[tuple[int, int, int, int, int]] = []
        self.true_ups: list[TrueUpRow] = []
        self.receipts: list[tuple[int, int, int]] = []
        self.costs: list[CostRow] = []
        self._stood: dict[tuple[int, int], Stood] = {}
        self.alarms: list[tuple[str, str]] = []
        self.decision = self.event = self.at = 0
        self._next_movement = self._next_entry = self._next_true_up = self._next_cost = 0

    def clear(self) -> None:
        """Forget everything, unwritten rows included."""
        self.__init__(self.source)  # type: ignore[misc]  # the one way to be sure that nothing is left

    def begin(self, decision: int, event: int, at: int) -> None:
        """Begin a decision: the rows that follow are numbered after it."""
        self.decision, self.event, self.at = decision, event, at
        self._next_movement = self._next_entry = self._next_true_up = self._next_cost = decision * PLACES
        self._stood = {}

    # -- state -------------------------------------------------------------------------------------------------------

    @property
    def stood(self) -> list[Stood]:
        """How each pool that the decision changes stood before."""
        return list(self._stood.values())

    def balance(self, item: int, location: int, lot: int) -> Balance:
        """Return a balance to read."""
        key = (item, location, lot)
        found = self.balances.get(key)
        if found is None:
            found = self.balances[key] = self.source.load_balance(item, location, lot)
        return found

    def pool(self, item: int, site: int) -> tuple[Pool, list[Uncosted]]:
        """Return a pool and its uncosted issues to read."""
        key = (item, site)
        found = self.pools.get(key)
        if found is None:
            found = self.pools[key] = self.source.load_pool(item, site)
        return found

    def pool_to_change(self, item: int, site: int) -> tuple[Pool, list[Uncosted]]:
        """Return a pool that is written back; how it stands now is noted once a decision."""
        key = (item, site)
        self.changed_pools.add(key)
        found = self.pool(item, site)
        if key not in self._stood:
            self._stood[key] = stand(item, site, found[0])
        return found

    def line(self, line: int) -> OrderLine:
        """Return an order line to read."""
        found = self.lines.get(line)
        if found is None:
            found = self.lines[line] = self.source.load_line(line)
        return found

    def line_to_change(self, line: int) -> OrderLine:
        """Return an order line that is written back."""
        self.changed_lines.add(line)
        return self.line(line)

    def line_to_book(self, line: int) -> OrderLine:
        """Return an order line on which a decision books something: from then on the log names it."""
        found = self.line_to_change(line)
        found.is_booked = True
        return found

    def count_on_others(self, facts: Facts, quantity: int) -> None:
        """Add to the lines of other documents that an event counts on; a void adds the opposite."""
        for number, figure in facts.also:
            line = self.line_to_book(number)
            setattr(line, figure, getattr(line, figure) + quantity)

    def location(self, location: int) -> Location:
        """Return a bin."""
        found = self.locations.get(location)
        if found is None:
            found = self.locations[location] = self.source.load_location(location)
        return found

    def is_serial_here(self, item: int, serial: str) -> bool:
        """Say whether a serial number is in the house."""
        key = (item, serial)
        if key not in self.serials:
            self.serials[key] = self.source.load_serial(item, serial)
        return self.serials[key]

    def set_serial(self, item: int, serial: str, *, is_here: bool) -> None:
        """Note that a serial number came or went."""
        self.serials[item, serial] = is_here
        self.changed_serials[item, serial] = self.decision

    def item_keys(self, item: int, site: int) -> set[tuple[int, int]]:
        """Return the (location, lot) of all balances of an item at a site."""
        key = (item, site)
        found = self._item_keys.get(key)
        if found is None:
            found = self._item_keys[key] = set(self.source.load_item(item, site))
            for changed_item, location, lot in self.changed_balances:
                if changed_item == item and self.location(location).site == site:
                    found.add((location, lot))
        return found

    def on_hand_at(self, item: int, location: int) -> int:
        """Return the on-hand of an item in a bin over its lots."""
        keys = self.item_keys(item, self.location(location).site)
        return sum(self.balance(item, location, lot).on_hand for place, lot in keys if place == location)

    def note_balance(self, key: Key) -> None:
        """Note that a balance exists from now on, and is written back."""
        self.changed_balances.add(key)
        if self._item_keys:
            item, location, lot = key
            known = self._item_keys.get((item, self.location(location).site))
            if known is not None:
                known.add((location, lot))

    # -- rows --------------------------------------------------------------------------------------------------------

    def move(self, item: int, location: int, lot: int, quantity: int, *, value: int, occurred: int) -> Balance:
        """Change a balance by a movement; return the balance."""
        key = (item, location, lot)
        balance = self.balances.get(key)
        if balance is None:
            balance = self.balances[key] = self.source.load_balance(item, location, lot)
        balance.on_hand += quantity
        self.note_balance(key)
        movement, is_late = self._next_movement, int(occurred < balance.latest_at - LATE_MS)
        self.movements.append((movement, self.event, item, location, lot, quantity, value, self.at, occurred, is_late))
        self._next_movement = movement + 1
        if not is_late:
            self._run(key, balance, movement, quantity, occurred)
        return balance

    def _run(self, key: Key, balance: Balance, movement: int, quantity: int, occurred: int) -> None:
        """Add a movement to the balance's run; a full one becomes a row, in the order of its columns."""
        balance.latest_at = max(balance.latest_at, occurred)
        if not balance.run_count:
            balance.run_first, balance.run_earliest = movement, occurred
        elif occurred < balance.run_earliest:
            balance.run_earliest = occurred
        balance.run_count += 1
        balance.run_quantity += quantity
        if balance.run_count == RUN_LENGTH:
            run = (balance.latest_at, movement, balance.run_first, balance.run_earliest, balance.run_quantity)
            self.runs.append((*key, *run))
            balance.run_count = balance.run_first = balance.run_earliest = balance.run_quantity = 0

    def enter(
        self, item: int, lines: list[tuple[int, int, int]], *, occurred: int, corrects: int | None = None
    ) -> None:
        """Post a journal entry; without lines there is none."""
        if not lines:
            return
        entry = self._next_entry
        self._next_entry = entry + 1
        if entry - self.decision * PLACES >= PLACES:
            raise InvariantBroken(f"Decision {self.decision} posts more than {PLACES} entries.")
        self.entries.append((entry, self.event, item, self.at, occurred, corrects))
        difference = 0
        for place, (account, debit, credit) in enumerate(lines):
            self.entry_lines.append((entry, place, account, debit, credit))
            difference += debit - credit
        if difference:
            raise InvariantBroken(f"Debits and credits differ in {lines}.")

    def true_up(self, item: int, by: int, cover: Cover, amount: int) -> None:
        """Remember that the receipt `by` changed the cost of an earlier issue; the figures of a void are negative."""
        issue = cover.issue
        self.true_ups.append(
            TrueUpRow(self._next_true_up, item, issue.id, by, issue.line_id, cover.quantity, cover.value, amount)
        )
        self._next_true_up += 1
        if issue.line_id:
            self.line_to_change(issue.line_id).shipped_cost += amount

    def put_cost(self, cost: CostRow) -> None:
        """Remember what paperwork put on a receipt; its `id` is given here."""
        self.costs.append(cost._replace(id=self._next_cost))
        self._next_cost += 1

    def remember_uncosted(self, waiting: list[Uncosted], quantity: int, value: int, line: int = 0) -> None:
        """Remember units that this decision issued beyond stock."""
        if waiting and waiting[-1].id == self.decision:
            waiting[-1].quantity += quantity
            waiting[-1].value += value
        elif quantity:
            waiting.append(Uncosted(self.decision, self.event, line, quantity, value))

    # -- availability ------------------------------------------------------------------------------------------------

    def has_promises(self, item: int, site: int) -> bool:
        """Say whether open sales orders ask for an item at a site."""
        key = (item, site)
        found = self.promises.get(key)
        if found is None:
            found = self.promises[key] = self.source.load_promises(item, site)
        return bool(found)

    def reserve(self, item: int, site: int) -> None:
        """Share out what open sales orders reserve, over the bins and over the order lines; changed rows are written back."""
        if not self.has_promises(item, site):
            return
        lines = [self.line(line) for line in self.promises[item, site]]
        keys = self.item_keys(item, site)
        rows = [Row(loc, lot, self.location(loc).type, self.balance(item, loc, lot).on_hand) for loc, lot in keys]
        shares = allocate(
            rows, promised=sum(line.promised for line in lines), staged=sum(line.staged for line in lines)
        )
        for location, lot in keys:
            balance, reserved = self.balance(item, location, lot), shares.get((location, lot), 0)
            if balance.reserved != reserved:
                balance.reserved = reserved
                self.changed_balances.add((item, location, lot))
        portions = portion([(line.promised, line.staged) for line in lines], sum(shares.values()))
        for line, reserved in zip(lines, portions, strict=True):
            if line.reserved != reserved:
                self.line_to_change(line.id).reserved = reserved
