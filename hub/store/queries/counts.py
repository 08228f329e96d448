"""Counts that people order: their bins, what was counted, and how far that is from the books."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Row, Select, func, insert, select

from hub.store.columns import in_any_block
from hub.store.tables import (
    count_bin,
    count_entry,
    count_plan,
    document,
    event,
    hold,
    item,
    location,
    lot,
    movement,
    site,
)

COUNT = "count"


def _plans() -> Select[Any]:
    first = document.alias("first")
    shown = select(document, count_plan, site.c.name.label("site"), first.c.number.label("recounted"))
    joined = shown.join(count_plan, count_plan.c.document_id == document.c.id).join(
        site, site.c.id == document.c.site_id
    )
    return joined.outerjoin(first, first.c.id == count_plan.c.recount_of)


def plans(reader: Connection, *, after_id: int, limit: int) -> Sequence[Row[Any]]:
    """Return counts in the order in which they were made."""
    return reader.execute(_plans().where(document.c.id > after_id).order_by(document.c.id).limit(limit)).all()


def plan_of(reader: Connection, number: str) -> Row[Any] | None:
    """Return one count."""
    return reader.execute(_plans().where(document.c.number == number)).one_or_none()


def bins_of(reader: Connection, documents: Sequence[int]) -> Sequence[Row[Any, Any, Any]]:
    """Return the bins of these counts, in the order of count and bin."""
    chosen = select(count_bin.c.document_id, location.c.id, location.c.code).join(location)
    return reader.execute(
        chosen.where(count_bin.c.document_id.in_(documents)).order_by(count_bin.c.document_id, location.c.code)
    ).all()


def feed_plans(reader: Connection, documents: Sequence[int]) -> dict[int, dict[str, Any]]:
    """Return what docks are told of these counts: bins, whether it is blind, and of a recount who counted first."""
    if not documents:
        return {}
    told: dict[int, dict[str, Any]] = {number: {"bins": []} for number in documents}
    for row in bins_of(reader, documents):
        told[row.document_id]["bins"].append(row.code)
    plans = select(count_plan).where(count_plan.c.document_id.in_(documents))
    for plan in reader.execute(plans).all():
        told[plan.document_id] |= {} if plan.is_blind else {"blind": False}
        if plan.recount_of is not None:
            first = select(count_entry.c.worker).where(
                count_entry.c.document_id == plan.recount_of, count_entry.c.worker.is_not(None)
            )
            told[plan.document_id]["counters"] = sorted(set(reader.execute(first).scalars()))
    return told


def entries_of(reader: Connection, documents: Sequence[int]) -> Sequence[Row[Any]]:
    """Return what was counted for these counts, in posting order, with the variance that was booked."""
    booked = select(func.coalesce(func.sum(movement.c.quantity), 0)).where(movement.c.event_id == event.c.id)
    chosen = (
        select(
            count_entry,
            event.c.uuid,
            event.c.outcome,
            event.c.reason,
            event.c.payload,
            event.c.occurred_at,
            event.c.voided_by,
            location.c.code.label("location"),
            item.c.sku,
            lot.c.code.label("lot"),
            hold.c.id.label("hold"),
            hold.c.state.label("hold_state"),
            booked.correlate(event).scalar_subquery().label("booked"),
        )
        .join(event, event.c.id == count_entry.c.event_id)
        .join(location, location.c.id == count_entry.c.location_id)
        .outerjoin(item, item.c.id == count_entry.c.item_id)
        .outerjoin(lot, lot.c.id == count_entry.c.lot_id)
        .outerjoin(hold, hold.c.event_id == event.c.id)
        .where(count_entry.c.document_id.in_(documents))
    )
    return reader.execute(chosen.order_by(count_entry.c.event_id)).all()


def book_at(reader: Connection, *, item_id: int, location_id: int, lot_id: int, at_ms: int) -> int:
    """Return what the books hold in a bin as of a time, by all that is known now."""
    chosen = select(func.coalesce(func.sum(movement.c.quantity), 0)).where(
        in_any_block(movement),
        movement.c.item_id == item_id,
        movement.c.location_id == location_id,
        movement.c.lot_id == lot_id,
        movement.c.occurred_at <= at_ms,
    )
    return int(reader.execute(chosen).scalar_one())


def put_plan(sql: Connection, document_id: int, values: Mapping[str, object], bins: Sequence[int]) -> None:
    """Keep what a count asks for."""
    sql.execute(insert(count_plan).values(document_id=document_id, **values))
    sql.execute(insert(count_bin), [{"document_id": document_id, "location_id": place} for place in bins])
