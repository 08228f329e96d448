"""Booking the log once more from nothing, by the facts stored with each decision. Pure."""

from __future__ import annotations

from collections.abc import Callable

from hub.core.books import Balance, Books, Effects, MovementRow, TrueUpRow
from hub.core.catalogue import Location, OrderLine
from hub.core.costing import Pool, Uncosted
from hub.core.facts import Facts
from hub.core.ledger import book


class Replay:
    """Books that began empty. `location`, `line`: the bins and order lines that exist, progress left out."""

    def __init__(self, location: Callable[[int], Location], line: Callable[[int], OrderLine]) -> None:
        """Start with empty books."""
        self._location = location
        self._line = line
        self._effects: dict[int, Effects] = {}
        self._on: dict[int, list[TrueUpRow]] = {}
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
            [],
            list(books.true_ups),
        )
        self._effects[decision] = effects
        for row in books.true_ups:
            self._on.setdefault(row.issue, []).append(row)

    def take_rows(self) -> None:
        """Forget the rows of the last decision."""
        books = self.books
        books.movements.clear()
        books.entries.clear()
        books.entry_lines.clear()
        books.true_ups.clear()
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
        effects.true_ups_on = list(self._on.get(decision, []))
        return effects

    def load_moved_since(self, item: int, location: int, lot: int, after_ms: int) -> int:
        """See `BooksSource`: a replay takes it from the facts."""
        raise NotImplementedError("a replay decides nothing")

    def load_bin(self, location: int) -> list[tuple[int, int]]:
        """See `BooksSource`: a replay takes it from the facts."""
        raise NotImplementedError("a replay decides nothing")
