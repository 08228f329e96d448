"""Booking the log once more from nothing, by the facts stored with each decision. Pure."""

from __future__ import annotations

from collections.abc import Callable

from hub.core.books import Balance, Books, Effects, MovementRow, TrueUpRow
from hub.core.catalogue import Location, OrderLine
from hub.core.costing import Pool, Uncosted
from hub.core.facts import Facts
from hub.core.ledger import book
from hub.core.receipts import CostRow, Receipt, receipt_of


class Replay:
    """Books that began empty. `location`, `line`: the bins and order lines that exist, progress left out."""

    def __init__(self, location: Callable[[int], Location], line: Callable[[int], OrderLine]) -> None:
        """Start with empty books."""
        self._location = location
        self._line = line
        self._effects: dict[int, Effects] = {}
        self._true_ups_on: dict[int, list[TrueUpRow]] = {}
        self._true_ups_by: dict[int, list[TrueUpRow]] = {}
        self._costs_on: dict[int, list[CostRow]] = {}
        self._costs_by: dict[int, list[CostRow]] = {}
        self._voided: set[int] = set()
        self.receipts: list[tuple[int, int, int]] = []
        self.runs: list[tuple[int, int, int, int, int, int, int, int]] = []
        self.promises: dict[tuple[int, int], list[int]] = {}
        self.books = Books(self)

    def book(self, decision: int, event: int, facts: Facts) -> None:
        """Book one decision; its rows wait in `books` until `take_rows`."""
        book(self.books, decision, event, facts)
        books = self.books
        item_of = {entry[0]: entry[2] for entry in books.entries}
        effects = Effects(
            event,
            facts,
            [MovementRow(*row) for row in books.movements],
            [(item_of[line[0]], line[2], line[3], line[4]) for line in books.entry_lines],
        )
        self._effects[decision] = effects
        if facts.op == "void":
            self._voided.add(facts.target)
        for row in books.true_ups:
            self._true_ups_on.setdefault(row.issue, []).append(row)
            self._true_ups_by.setdefault(row.by, []).append(row)
        for cost in books.costs:
            self._costs_on.setdefault(cost.receipt, []).append(cost)
            self._costs_by.setdefault(cost.by, []).append(cost)
        self.receipts += books.receipts
        self.runs += books.runs

    def take_rows(self) -> None:
        """Forget the rows of the last decision."""
        books = self.books
        books.movements.clear()
        books.entries.clear()
        books.entry_lines.clear()
        books.true_ups.clear()
        books.receipts.clear()
        books.runs.clear()
        books.costs.clear()
        books.alarms.clear()

    def reserve_all(self, promises: dict[tuple[int, int], list[int]]) -> None:
        """Share out what the open sales orders reserve now."""
        self.promises = self.books.promises = promises
        for item, site in promises:
            self.books.reserve(item, site)

    def load_balance(self, item: int, location: int, lot: int) -> Balance:  # noqa: ARG002 - books began empty
        """See `BooksSource`."""
        return Balance()

    def load_item(self, item: int, site: int) -> list[tuple[int, int]]:  # noqa: ARG002 - books began empty
        """See `BooksSource`."""
        return []

    def load_pool(self, item: int, site: int) -> tuple[Pool, list[Uncosted]]:  # noqa: ARG002 - books began empty
        """See `BooksSource`."""
        return Pool(), []

    def load_line(self, line: int) -> OrderLine:
        """See `BooksSource`."""
        return self._line(line)

    def load_promises(self, item: int, site: int) -> list[int]:
        """See `BooksSource`."""
        return self.promises.get((item, site), [])

    def load_location(self, location: int) -> Location:
        """See `BooksSource`."""
        return self._location(location)

    def load_serial(self, item: int, serial: str) -> bool:  # noqa: ARG002 - books began empty
        """See `BooksSource`."""
        return False

    def load_effects(self, decision: int) -> Effects:
        """See `BooksSource`."""
        effects = self._effects[decision]
        effects.true_ups_on = list(self._true_ups_on.get(decision, []))
        effects.true_ups_by = list(self._true_ups_by.get(decision, []))
        effects.costs_on = list(self._costs_on.get(decision, []))
        effects.costs_by = list(self._costs_by.get(decision, []))
        return effects

    def load_receipt(self, decision: int) -> Receipt:
        """See `BooksSource`."""
        effects, costs = self._effects[decision], self._costs_on.get(decision, [])
        return receipt_of(decision, effects.event, effects.facts, costs, is_voided=decision in self._voided)

    def load_receipts(self, line: int) -> list[int]:
        """See `BooksSource`."""
        found = sorted(decision for of_line, decision, _ in self.receipts if of_line == line)
        return [one for one in found if not (known := self.load_receipt(one)).is_voided and known.line == line]

    def load_moved_since(self, item: int, location: int, lot: int, after_ms: int) -> int:
        """See `BooksSource`: a replay takes it from the facts."""
        raise NotImplementedError("a replay decides nothing")

    def load_late(self, item: int, location: int, lot: int, count: int, before_ms: int) -> list[tuple[int, int]]:
        """See `BooksSource`: a replay takes it from the facts."""
        raise NotImplementedError("a replay decides nothing")

    def load_bin(self, location: int) -> list[tuple[int, int]]:
        """See `BooksSource`: a replay takes it from the facts."""
        raise NotImplementedError("a replay decides nothing")
