"""What was there at a moment, and what it was worth: as it was known then, and as it is known now."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Column, Connection, Select, Table, func, select

from hub.core.journal import Account
from hub.store.columns import in_any_block
from hub.store.tables import item, journal_entry, journal_line, location, lot, movement, site

BinKey = tuple[str, str, str, str | None]
"""SKU, site, bin and lot."""


def quantities(reader: Connection, *, until_ms: int, is_known_then: bool, sku: str | None) -> dict[BinKey, int]:
    """Return the quantity of each item, bin and lot at a moment, without those that were empty.

    Known then: what had been posted by that moment. Known now: what had happened by then, whenever it was posted.
    """
    when = movement.c.at if is_known_then else movement.c.occurred_at
    total = func.sum(movement.c.quantity)
    chosen = (
        select(item.c.sku, site.c.name, location.c.code, lot.c.code, total)
        .select_from(movement)
        .join(item, item.c.id == movement.c.item_id)
        .join(location, location.c.id == movement.c.location_id)
        .join(site, site.c.id == location.c.site_id)
        .outerjoin(lot, lot.c.id == movement.c.lot_id)
        .where(when <= until_ms)
        .group_by(item.c.sku, site.c.name, location.c.code, lot.c.code)
        .having(total != 0)
    )
    return {(row[0], row[1], row[2], row[3]): int(row[4]) for row in reader.execute(_of(chosen, sku, movement))}


def values(reader: Connection, *, until_ms: int, is_known_then: bool, sku: str | None) -> dict[str, int]:
    """Return what the inventory account held for each item at a moment, without those of no value."""
    when: Column[int] = journal_entry.c.at if is_known_then else journal_entry.c.occurred_at
    total = func.sum(journal_line.c.debit - journal_line.c.credit)
    chosen = (
        select(item.c.sku, total)
        .select_from(journal_line)
        .join(journal_entry, journal_entry.c.id == journal_line.c.entry_id)
        .join(item, item.c.id == journal_entry.c.item_id)
        .where(journal_line.c.account == int(Account.INVENTORY), when <= until_ms)
        .group_by(item.c.sku)
        .having(total != 0)
    )
    return {row[0]: int(row[1]) for row in reader.execute(_of(chosen, sku, journal_entry))}


def _of(chosen: Select[Any], sku: str | None, table: Table) -> Select[Any]:
    return chosen if sku is None else chosen.where(item.c.sku == sku, in_any_block(table))
