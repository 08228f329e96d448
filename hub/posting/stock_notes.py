"""The new quantities of a commit, as its listeners are told of them."""

from __future__ import annotations

from collections.abc import Iterable

from hub.core.availability import BLOCKED
from hub.core.books import Key
from hub.posting.commit import StockRow
from hub.store.shelf import Shelf


class StockNotes:
    """Writes balances out as they stand; the names of bins are looked up once."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._places: dict[int, tuple[str, str, bool]] = {}

    def forget_places(self) -> None:
        """Look bins up anew."""
        self._places.clear()

    def rows(self, shelf: Shelf, keys: Iterable[Key]) -> list[StockRow]:
        """Return the present quantities of some balances."""
        books, places, items = shelf.books, self._places, shelf.items
        noted = []
        for key in keys:
            item, location, lot = key
            balance = books.balance(item, location, lot)
            place = places.get(location)
            if place is None:
                found = books.location(location)
                place = places[location] = (shelf.site_name(found.site), found.code, found.type in BLOCKED)
            known = items.get(item)
            noted.append(
                StockRow(
                    place[0],
                    shelf.item(item).sku if known is None else known.sku,
                    place[1],
                    shelf.lot_code(lot) if lot else None,
                    balance.on_hand,
                    balance.reserved,
                    balance.on_hand if place[2] else 0,
                )
            )
        return noted
