"""Items with their barcodes, locations, suppliers and customers, workers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, Select, select

from hub.store.tables import barcode, item, location, party, site, worker


def items(reader: Connection, *, after_sku: str, limit: int) -> Sequence[Row[Any]]:
    """Return items in the order of their SKU."""
    return reader.execute(select(item).where(item.c.sku > after_sku).order_by(item.c.sku).limit(limit)).all()


def item_of(reader: Connection, sku: str) -> Row[Any] | None:
    """Return one item."""
    return reader.execute(select(item).where(item.c.sku == sku)).one_or_none()


def item_with_barcode(reader: Connection, key: str) -> Row[Any] | None:
    """Return the item that a barcode key leads to."""
    joined = select(item).join(barcode, barcode.c.item_id == item.c.id)
    return reader.execute(joined.where(barcode.c.code == key)).one_or_none()


def barcodes_of(reader: Connection, item_ids: Sequence[int]) -> Sequence[Row[Any]]:
    """Return the barcodes of these items, in the order of item and code."""
    if not item_ids:
        return []
    chosen = select(barcode).where(barcode.c.item_id.in_(item_ids))
    return reader.execute(chosen.order_by(barcode.c.item_id, barcode.c.code)).all()


def locations(reader: Connection, *, site_name: str | None, after_id: int, limit: int) -> Sequence[Row[Any]]:
    """Return bins in the order in which they were made."""
    chosen = _locations().where(location.c.id > after_id)
    if site_name is not None:
        chosen = chosen.where(site.c.name == site_name)
    return reader.execute(chosen.order_by(location.c.id).limit(limit)).all()


def _locations() -> Select[Any]:
    names = (site.c.name.label("site"), item.c.sku.label("kept_for"))
    return select(location, *names).join(site).outerjoin(item, location.c.kept_for_id == item.c.id)


def location_of(reader: Connection, *, site_name: str, code: str) -> Row[Any] | None:
    """Return one bin."""
    chosen = _locations()
    return reader.execute(chosen.where(site.c.name == site_name, location.c.code == code)).one_or_none()


def parties(reader: Connection, *, kind: str, after_code: str, limit: int) -> Sequence[Row[Any]]:
    """Return suppliers or customers in the order of their code."""
    chosen = select(party).where(party.c.kind == kind, party.c.code > after_code)
    return reader.execute(chosen.order_by(party.c.code).limit(limit)).all()


def party_of(reader: Connection, *, kind: str, code: str) -> Row[Any] | None:
    """Return one supplier or customer."""
    return reader.execute(select(party).where(party.c.kind == kind, party.c.code == code)).one_or_none()


def role_of(stored: str | None) -> str:
    """Return a worker's role; those whom an earlier version wrote have none, and are operators."""
    return stored or "operator"


def workers(reader: Connection, *, after_badge: str, limit: int) -> Sequence[Row[Any]]:
    """Return workers in the order of their badge code."""
    return reader.execute(
        select(worker).where(worker.c.badge > after_badge).order_by(worker.c.badge).limit(limit)
    ).all()


def worker_of(reader: Connection, badge: str) -> Row[Any] | None:
    """Return one worker."""
    return reader.execute(select(worker).where(worker.c.badge == badge)).one_or_none()
