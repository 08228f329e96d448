"""The rows behind a number: movements of a bin, entries of an item, and the events that made them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, Select, and_, func, select

from hub.core.books import PLACES
from hub.core.journal import Account
from hub.store.columns import in_any_block
from hub.store.queries.intake import with_source
from hub.store.tables import (
    balance,
    decision,
    event,
    gateway,
    hold,
    item,
    journal_entry,
    journal_line,
    location,
    lot,
    movement,
    site,
)


def balance_of(
    reader: Connection, *, sku: str, site_name: str, location_code: str, lot_code: str | None
) -> Row[Any] | None:
    """Return the balance of an item in a bin and lot."""
    chosen = (
        select(balance)
        .join(item, item.c.id == balance.c.item_id)
        .join(location, location.c.id == balance.c.location_id)
        .join(site, site.c.id == location.c.site_id)
        .outerjoin(lot, lot.c.id == balance.c.lot_id)
        .where(item.c.sku == sku, site.c.name == site_name, location.c.code == location_code)
    )
    return reader.execute(
        chosen.where(lot.c.code.is_(None) if lot_code is None else lot.c.code == lot_code)
    ).one_or_none()


def _of_balance(found: Row[Any], before_id: int | None) -> Any:
    chosen = and_(
        in_any_block(movement),
        movement.c.item_id == found.item_id,
        movement.c.location_id == found.location_id,
        movement.c.lot_id == found.lot_id,
    )
    return chosen if before_id is None else and_(chosen, movement.c.id < before_id)


def steps_of(reader: Connection, found: Row[Any], *, before_id: int | None, limit: int) -> Sequence[Row[Any]]:
    """Return the movements of a balance, newest first."""
    chosen = select(movement).where(_of_balance(found, before_id)).order_by(movement.c.id.desc())
    return reader.execute(chosen.limit(limit)).all()


def on_hand_before(reader: Connection, found: Row[Any], *, before_id: int | None) -> int:
    """Return what the movements of a balance before one of them sum to."""
    total = select(func.coalesce(func.sum(movement.c.quantity), 0)).where(_of_balance(found, before_id))
    return int(reader.execute(total).scalar_one())


def _value_lines(item_id: int, before_id: int | None) -> Any:
    of_item = and_(in_any_block(journal_entry), journal_entry.c.item_id == item_id)
    chosen = and_(of_item, journal_line.c.account == int(Account.INVENTORY))
    return chosen if before_id is None else and_(chosen, journal_entry.c.id < before_id)


def value_steps(reader: Connection, item_id: int, *, before_id: int | None, limit: int) -> Sequence[Row[Any]]:
    """Return the entries that changed an item's value, newest first."""
    change = func.sum(journal_line.c.debit - journal_line.c.credit).label("change")
    chosen = (
        select(journal_entry, change)
        .join(journal_line, journal_line.c.entry_id == journal_entry.c.id)
        .where(_value_lines(item_id, before_id))
        .group_by(journal_entry.c.id)
        .order_by(journal_entry.c.id.desc())
    )
    return reader.execute(chosen.limit(limit)).all()


def value_before(reader: Connection, item_id: int, *, before_id: int | None) -> int:
    """Return what an item's entries before one of them sum to."""
    change = func.coalesce(func.sum(journal_line.c.debit - journal_line.c.credit), 0)
    chosen = select(change).join(journal_entry, journal_entry.c.id == journal_line.c.entry_id)
    return int(reader.execute(chosen.where(_value_lines(item_id, before_id))).scalar_one())


def entry_of(reader: Connection, entry_id: int) -> Row[Any] | None:
    """Return one journal entry."""
    return reader.execute(_entries().where(journal_entry.c.id == entry_id)).one_or_none()


def entries_of_event(reader: Connection, event_id: int) -> Sequence[Row[Any]]:
    """Return the journal entries that an event posted, in posting order."""
    return reader.execute(
        _entries().where(_made_by(journal_entry.c.id, reader, event_id)).order_by(journal_entry.c.id)
    ).all()


def movements_of_event(reader: Connection, event_id: int) -> Sequence[Row[Any]]:
    """Return the movements of an event, in posting order."""
    return reader.execute(_movements().where(_made_by(movement.c.id, reader, event_id)).order_by(movement.c.id)).all()


def movements_of_decision(reader: Connection, entry_id: int) -> Sequence[Row[Any]]:
    """Return the movements of the decision that posted an entry."""
    first = entry_id - entry_id % PLACES
    chosen = _movements().where(movement.c.id.between(first, first + PLACES - 1))
    return reader.execute(chosen.order_by(movement.c.id)).all()


def _made_by(row_id: Any, reader: Connection, event_id: int) -> Any:
    """Choose the rows of an event's applied decision: they are numbered after it."""
    made = reader.execute(select(event.c.decision_id).where(event.c.id == event_id)).scalar_one()
    return row_id.between(made * PLACES, made * PLACES + PLACES - 1)


def events_of(reader: Connection, event_ids: Sequence[int]) -> Sequence[Row[Any]]:
    """Return these events with the gateway that sent them."""
    if not event_ids:
        return []
    shown = select(event, site.c.name.label("site"), gateway.c.name.label("gateway")).select_from(event)
    return reader.execute(with_source(shown).where(event.c.id.in_(event_ids))).all()


def uuids(reader: Connection, event_ids: Sequence[int]) -> dict[int, str]:
    """Return the ids of these events as everyone else knows them."""
    if not event_ids:
        return {}
    rows = reader.execute(select(event.c.id, event.c.uuid).where(event.c.id.in_(event_ids)))
    return {row.id: row.uuid for row in rows}


def decisions_of(reader: Connection, event_id: int) -> Sequence[Row[Any]]:
    """Return the later decisions of an event."""
    return reader.execute(select(decision).where(decision.c.event_id == event_id).order_by(decision.c.id)).all()


def uuid_of_decision(reader: Connection, decision_id: int | None) -> str | None:
    """Return the id of the event that was decided by this decision."""
    if decision_id is None:
        return None
    later = reader.execute(select(decision.c.event_id).where(decision.c.id == decision_id)).scalar()
    return uuids(reader, [decision_id if later is None else later]).get(decision_id if later is None else later)


def hold_message(reader: Connection, event_id: int) -> str | None:
    """Return what the hold of an event says."""
    return reader.execute(select(hold.c.message).where(hold.c.event_id == event_id)).scalar()


def _entries() -> Select[Any]:
    return select(journal_entry, item.c.sku).join(item, item.c.id == journal_entry.c.item_id)


def _movements() -> Select[Any]:
    return (
        select(
            movement, item.c.sku, site.c.name.label("site"), location.c.code.label("location"), lot.c.code.label("lot")
        )
        .join(item, item.c.id == movement.c.item_id)
        .join(location, location.c.id == movement.c.location_id)
        .join(site, site.c.id == location.c.site_id)
        .outerjoin(lot, lot.c.id == movement.c.lot_id)
    )
