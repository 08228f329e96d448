"""The new quantities of a transaction, as its listeners are told of them."""

from __future__ import annotations

from hub.core.availability import BLOCKED
from hub.posting.commit import StockRow
from hub.store.shelf import Shelf


class StockNotes:
    """What changed since the last `take`, each balance once, and the names of bins, which are looked up once."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._rows: dict[tuple[int, int, int], StockRow] = {}
        self._places: dict[int, tuple[str, str, bool]] = {}

    def forget_places(self) -> None:
        """Look bins up anew."""
        self._places.clear()

    def copy(self) -> StockNotes:
        """Return what was noted so far, to go back to."""
        copied = StockNotes()
        copied._rows = dict(self._rows)
        return copied

    def take(self) -> list[StockRow]:
        """Return what was noted, and forget it."""
        taken = list(self._rows.values())
        self._rows.clear()
        return taken

    def note(self, shelf: Shelf) -> None:
        """Note the changed balances of the books."""
        books = shelf.books
        balances, places, items, noted = books.balances, self._places, shelf.items, self._rows
        for key in books.changed_balances:
            item, location, lot = key
            balance = balances[key]
            place = places.get(location)
            if place is None:
                found = books.location(location)
                place = places[location] = (shelf.site_name(found.site), found.code, found.type in BLOCKED)
            known = items.get(item)
            noted[key] = StockRow(
                place[0],
                shelf.item(item).sku if known is None else known.sku,
                place[1],
                shelf.lot_code(lot) if lot else None,
                balance.on_hand,
                balance.reserved,
                balance.on_hand if place[2] else 0,
            )
