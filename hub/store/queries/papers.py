"""Paperwork and the receipts that it is about."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, func, select

from hub.core.books import PLACES
from hub.core.facts import RECEIPTS
from hub.core.receipts import CostRow
from hub.store.columns import in_any_block
from hub.store.tables import (
    decision,
    document,
    document_line,
    event,
    item,
    movement,
    paper,
    party,
    receipt,
    receipt_cost,
    site,
)


def receipts_of_lines(reader: Connection, line_ids: Sequence[int]) -> Sequence[Row[Any]]:
    """Return the receipts that some order lines have or had, with what is needed to build them."""
    chosen = (
        select(receipt.c.line_id, event.c.id.label("event_id"), event.c.decision_id, event.c.facts, event.c.voided_by)
        .outerjoin_from(receipt, decision, decision.c.id == receipt.c.id)
        .join(event, event.c.id == func.coalesce(decision.c.event_id, receipt.c.id))
        .where(receipt.c.line_id.in_(line_ids))
    )
    return list(reader.execute(chosen))


def papers(
    reader: Connection, *, kind: str, number: str | None, order: str | None, after_id: int, limit: int
) -> Sequence[Row[Any]]:
    """Return paperwork of one kind in posting order."""
    chosen = _papers(kind).where(paper.c.id > after_id)
    if number is not None:
        chosen = chosen.where(paper.c.number == number)
    if order is not None:
        chosen = chosen.where(document.c.number == order)
    return reader.execute(chosen.order_by(paper.c.id).limit(limit)).all()


def paper_of(reader: Connection, *, kind: str, uuid: str) -> Row[Any] | None:
    """Return one paper by the id of its event."""
    return reader.execute(_papers(kind).where(event.c.uuid == uuid)).one_or_none()


def costs_by(reader: Connection, decisions: Sequence[int]) -> dict[int, list[Row[Any]]]:
    """Return what each paper put on receipts when it was booked, whatever was taken back since."""
    chosen = (
        select(receipt_cost, item.c.sku, event.c.uuid)
        .join(item, item.c.id == receipt_cost.c.item_id)
        .outerjoin(decision, decision.c.id == receipt_cost.c.receipt_id)
        .join(event, event.c.id == func.coalesce(decision.c.event_id, receipt_cost.c.receipt_id))
        .where(receipt_cost.c.by_id.in_(decisions))
        .order_by(receipt_cost.c.id)
    )
    found: dict[int, list[Row[Any]]] = defaultdict(list)
    for row in reader.execute(chosen):
        if row.id // PLACES == row.by_id:
            found[row.by_id].append(row)
    return found


def receipts(
    reader: Connection, *, sku: str | None, order: str | None, is_unpriced: bool, after_id: int, limit: int
) -> Sequence[Row[Any]]:
    """Return receipts in posting order, each with its first movement's `id`; `is_unpriced`: those that came without a cost."""
    chosen = (
        select(movement.c.id, event.c.uuid, event.c.id.label("event_id"), event.c.decision_id, event.c.facts)
        .add_columns(event.c.occurred_at, event.c.voided_by, item.c.sku, site.c.name.label("site"))
        .join(event, event.c.id == movement.c.event_id)
        .join(item, item.c.id == movement.c.item_id)
        .join(site, site.c.id == event.c.site_id)
        .where(movement.c.id > after_id, movement.c.id % PLACES == 0, event.c.kind.in_(RECEIPTS))
    )
    if sku is not None:
        chosen = chosen.where(item.c.sku == sku, in_any_block(movement))
    if order is not None:
        of_order = select(receipt.c.id * PLACES).join(document_line, document_line.c.id == receipt.c.line_id)
        of_order = of_order.join(document, document.c.id == document_line.c.document_id)
        chosen = chosen.where(movement.c.id.in_(of_order.where(document.c.number == order)))
    if is_unpriced:
        chosen = chosen.where(movement.c.id.in_(select(receipt.c.id * PLACES).where(receipt.c.is_unpriced == 1)))
    return reader.execute(chosen.order_by(movement.c.id).limit(limit)).all()


def costs_on(reader: Connection, decisions: Sequence[int]) -> dict[int, list[CostRow]]:
    """Return all that was put on each receipt, and taken back."""
    columns = [receipt_cost.c[name] for name in _COST_COLUMNS]
    chosen = select(*columns).where(receipt_cost.c.receipt_id.in_(decisions)).order_by(receipt_cost.c.id)
    found: dict[int, list[CostRow]] = defaultdict(list)
    for row in reader.execute(chosen):
        cost = CostRow(*row)
        found[cost.receipt].append(cost)
    return found


def lines(reader: Connection, line_ids: Iterable[int]) -> dict[int, Row[Any]]:
    """Return number of order and line of these order lines."""
    chosen: Select[Any] = select(document_line.c.id, document_line.c.line, document.c.number).join(document)
    found = reader.execute(chosen.where(document_line.c.id.in_(list(line_ids)))).all()
    return {row.id: row for row in found}


_COST_COLUMNS = (
    "id", "item_id", "receipt_id", "by_id", "kind", "line_id", "quantity", "amount", "kept", "moved", "account",
)  # fmt: skip


def _papers(kind: str) -> Select[Any]:
    columns: list[ColumnElement[Any]] = [
        event.c.uuid,
        event.c.payload,
        event.c.facts,
        event.c.received_at,
        event.c.actor,
        event.c.decision_id,
        event.c.voided_by,
    ]
    names = [site.c.name.label("site"), party.c.code.label("party"), document.c.number.label("order")]
    return (
        select(paper, *columns, *names)
        .join(event, event.c.id == paper.c.id)
        .join(site, site.c.id == event.c.site_id)
        .outerjoin(party, party.c.id == paper.c.party_id)
        .outerjoin(document, document.c.id == paper.c.document_id)
        .where(paper.c.kind == kind)
    )
