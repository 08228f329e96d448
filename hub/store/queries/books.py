"""What the stock is worth and why: cost pools and journal entries."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, func, select

from hub.store.tables import event, item, journal_entry, journal_line, pool, site


def pool_of(reader: Connection, item_id: int, *, site_name: str | None = None) -> tuple[int, int]:
    """Return quantity (millionths) and value (minor units) of an item over all its pools, or in that of a site."""
    sums = select(func.coalesce(func.sum(pool.c.quantity), 0), func.coalesce(func.sum(pool.c.value), 0))
    chosen = sums.where(pool.c.item_id == item_id)
    if site_name is not None:
        chosen = chosen.join(site, site.c.id == pool.c.site_id).where(site.c.name == site_name)
    quantity, value = reader.execute(chosen).one()
    return quantity, value


def entries(
    reader: Connection, *, sku: str | None, event_uuid: str | None, after_id: int, limit: int
) -> Sequence[Row[Any]]:
    """Return journal entries in posting order, each with the event that it corrects, if any."""
    corrected = event.alias()
    chosen = (
        select(journal_entry, event.c.uuid, item.c.sku, corrected.c.uuid.label("corrected"))
        .join(event, event.c.id == journal_entry.c.event_id)
        .join(item, item.c.id == journal_entry.c.item_id)
        .outerjoin(corrected, corrected.c.id == journal_entry.c.corrects)
        .where(journal_entry.c.id > after_id)
    )
    if sku is not None:
        chosen = chosen.where(item.c.sku == sku)
    if event_uuid is not None:
        chosen = chosen.where(event.c.uuid == event_uuid)
    return reader.execute(chosen.order_by(journal_entry.c.id).limit(limit)).all()


def entry_lines(reader: Connection, entry_ids: Sequence[int]) -> Sequence[Row[Any]]:
    """Return the lines of these entries, in the order of entry and line."""
    if not entry_ids:
        return []
    chosen = select(journal_line).where(journal_line.c.entry_id.in_(entry_ids))
    return reader.execute(chosen.order_by(journal_line.c.entry_id, journal_line.c.line)).all()
