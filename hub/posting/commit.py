"""What one commit changed, as listeners get it (announcer, live pages). Data only."""

from __future__ import annotations

from typing import NamedTuple

from wire.amounts import format_micro
from wire.feedback import StockChange


class StockRow(NamedTuple):
    """The new quantities of one item in one bin and lot, in millionths. `lot` is None for no lot."""

    site: str
    sku: str
    location: str
    lot: str | None
    on_hand: int
    reserved: int
    quarantined: int

    def change(self) -> StockChange:
        """Return it as it is announced."""
        return StockChange(
            sku=self.sku,
            location=self.location,
            lot=self.lot,
            on_hand=format_micro(self.on_hand),
            reserved=format_micro(self.reserved),
            quarantined=format_micro(self.quarantined),
            available=format_micro(self.on_hand - self.reserved - self.quarantined),
        )


class Commit(NamedTuple):
    """One commit that changed something. `previous` is the version of the commit before it; `documents` are numbers."""

    version: int
    previous: int
    tag: str
    at_ms: int
    stock: list[StockRow]
    documents: list[str]
    events: int
    held: int

    def stock_by_site(self) -> dict[str, list[StockChange]]:
        """Return the announced changes of every site that has any."""
        sites: dict[str, list[StockChange]] = {}
        for row in self.stock:
            sites.setdefault(row.site, []).append(row.change())
        return sites
