"""What is where, and what moved: balances a bin and lot, movements in posting order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, Select, func, select, tuple_

from hub.core.catalogue import CLOSED_STATES, DRAFT, PURCHASE_ORDER
from hub.store.columns import in_any_block
from hub.store.tables import balance, document, document_line, event, item, location, lot, movement, site

Place = tuple[int, int, int]
"""Item, location and lot: the key of a balance."""


def balances(
    reader: Connection, *, sku: str | None, location_code: str | None, site_name: str | None, after: Place, limit: int
) -> Sequence[Row[Any]]:
    """Return one row a bin and lot, in the order of item, bin and lot."""
    key = tuple_(balance.c.item_id, balance.c.location_id, balance.c.lot_id)
    chosen = _balances().where(key > tuple_(*after))
    if sku is not None:
        chosen = chosen.where(item.c.sku == sku)
    if location_code is not None:
        chosen = chosen.where(location.c.code == location_code)
    if site_name is not None:
        chosen = chosen.where(site.c.name == site_name)
    ordered = chosen.order_by(balance.c.item_id, balance.c.location_id, balance.c.lot_id)
    return reader.execute(ordered.limit(limit)).all()


def sums_by_type(reader: Connection, *, item_ids: Sequence[int], site_name: str | None) -> Sequence[Row[Any]]:
    """Return what is on hand and reserved of some items, by type of bin."""
    sums = (func.sum(balance.c.on_hand).label("on_hand"), func.sum(balance.c.reserved).label("reserved"))
    chosen: Select[Any] = select(balance.c.item_id, location.c.type, *sums)
    chosen = chosen.join_from(balance, location, location.c.id == balance.c.location_id)
    chosen = chosen.join(site, site.c.id == location.c.site_id).where(balance.c.item_id.in_(item_ids))
    if site_name is not None:
        chosen = chosen.where(site.c.name == site_name)
    return reader.execute(chosen.group_by(balance.c.item_id, location.c.type)).all()


def expected_lines(reader: Connection, *, item_ids: Sequence[int], site_name: str | None) -> Sequence[Row[Any]]:
    """Return the lines of open purchase orders of some items, with what their orders say more."""
    chosen = select(document_line, document.c.more).join(document, document.c.id == document_line.c.document_id)
    chosen = chosen.join(site, site.c.id == document.c.site_id)
    is_open = (document.c.kind == PURCHASE_ORDER, document.c.state.not_in((*CLOSED_STATES, DRAFT)))
    chosen = chosen.where(document_line.c.item_id.in_(item_ids), *is_open)
    return reader.execute(chosen if site_name is None else chosen.where(site.c.name == site_name)).all()


def filled_balances(reader: Connection, *, limit: int) -> tuple[Sequence[Row[Any]], int]:
    """Return the balances that are not empty in the order of SKU and bin, and how many there are in all."""
    is_filled = (balance.c.on_hand != 0) | (balance.c.reserved != 0)
    chosen = _balances().where(is_filled).order_by(item.c.sku, site.c.name, location.c.code, lot.c.code)
    total = reader.execute(select(func.count()).select_from(balance).where(is_filled)).scalar_one()
    return reader.execute(chosen.limit(limit)).all(), total


def movements(
    reader: Connection, *, sku: str | None, event_uuid: str | None, after_id: int, limit: int
) -> Sequence[Row[Any]]:
    """Return movements in posting order."""
    chosen = _movements().where(movement.c.id > after_id)
    if sku is not None:
        chosen = chosen.where(item.c.sku == sku, in_any_block(movement))
    if event_uuid is not None:
        chosen = chosen.where(event.c.uuid == event_uuid)
    return reader.execute(chosen.order_by(movement.c.id).limit(limit)).all()


def last_movements(reader: Connection, *, limit: int) -> Sequence[Row[Any]]:
    """Return the newest movements, newest first."""
    return reader.execute(_movements().order_by(movement.c.id.desc()).limit(limit)).all()


def _balances() -> Select[Any]:
    return (
        select(
            balance,
            item.c.sku,
            item.c.name,
            site.c.name.label("site"),
            location.c.code.label("location"),
            location.c.type.label("location_type"),
            lot.c.code.label("lot"),
        )
        .join(item, item.c.id == balance.c.item_id)
        .join(location, location.c.id == balance.c.location_id)
        .join(site, site.c.id == location.c.site_id)
        .outerjoin(lot, lot.c.id == balance.c.lot_id)
    )


def _movements() -> Select[Any]:
    return (
        select(
            movement,
            event.c.uuid,
            event.c.kind,
            event.c.payload,
            item.c.sku,
            item.c.name,
            site.c.name.label("site"),
            location.c.code.label("location"),
            lot.c.code.label("lot"),
        )
        .join(event, event.c.id == movement.c.event_id)
        .join(item, item.c.id == movement.c.item_id)
        .join(location, location.c.id == movement.c.location_id)
        .join(site, site.c.id == location.c.site_id)
        .outerjoin(lot, lot.c.id == movement.c.lot_id)
    )
