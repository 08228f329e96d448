"""What suppliers offer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Row, Select, insert, select, update

from hub.store.tables import item, supplier_item


def _chosen(supplier: int) -> Select[Any]:
    joined = select(supplier_item, item.c.sku).join(item, item.c.id == supplier_item.c.item_id)
    return joined.where(supplier_item.c.party_id == supplier)


def entries(reader: Connection, *, supplier: int, after_sku: str, limit: int) -> Sequence[Row[Any]]:
    """Return a supplier's offers in the order of SKU."""
    return reader.execute(_chosen(supplier).where(item.c.sku > after_sku).order_by(item.c.sku).limit(limit)).all()


def entry_of(reader: Connection, *, supplier: int, sku: str) -> Row[Any] | None:
    """Return a supplier's offer of an item."""
    return reader.execute(_chosen(supplier).where(item.c.sku == sku)).one_or_none()


def put_entry(sql: Connection, *, supplier: int, item_id: int, values: Mapping[str, object]) -> bool:
    """Make or change an offer; say whether it is new."""
    here = (supplier_item.c.party_id == supplier) & (supplier_item.c.item_id == item_id)
    if sql.execute(update(supplier_item).where(here).values(values)).rowcount:
        return False
    sql.execute(insert(supplier_item).values(party_id=supplier, item_id=item_id, **values))
    return True
