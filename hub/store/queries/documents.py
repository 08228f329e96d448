"""Purchase and sales orders with their lines and how far each is done."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, Select, select

from hub.store.tables import document, document_line, item, party, site


def documents(reader: Connection, *, kind: str, state: str | None, after_id: int, limit: int) -> Sequence[Row[Any]]:
    """Return documents of one kind in the order in which they were made."""
    chosen = _documents(kind).where(document.c.id > after_id)
    if state is not None:
        chosen = chosen.where(document.c.state == state)
    return reader.execute(chosen.order_by(document.c.id).limit(limit)).all()


def document_of(reader: Connection, *, kind: str, number: str) -> Row[Any] | None:
    """Return one document; its number is one whether written in capitals or not."""
    return reader.execute(_documents(kind).where(document.c.number == number)).one_or_none()


def lines_of(reader: Connection, document_ids: Sequence[int]) -> Sequence[Row[Any]]:
    """Return the lines of these documents, in the order of document and line."""
    if not document_ids:
        return []
    chosen = select(document_line, item.c.sku).join(item).where(document_line.c.document_id.in_(document_ids))
    return reader.execute(chosen.order_by(document_line.c.document_id, document_line.c.line)).all()


def _documents(kind: str) -> Select[Any]:
    shown = select(document, site.c.name.label("site"), party.c.code.label("party")).join(site)
    return shown.outerjoin(party, party.c.id == document.c.party_id).where(document.c.kind == kind)
