"""Orders and totes of the rounds that the tests of picking several orders at once tell of."""

from __future__ import annotations

from edge.core.book import Document, Line
from edge.core.codes import label_code
from wire.amounts import MICRO

T1, T2, T3 = (label_code("tote", f"TOTE{letter}") for letter in "BCD")


def order(player, number, *lines):
    """Put a sales order into the player's book."""
    rows = [Line(place, sku, pieces * MICRO) for place, (sku, pieces) in enumerate(lines, start=1)]
    player.book.documents[number] = Document(number, "sales_order", "open", "Harbour Cafe", rows)
