"""Orders, and what belongs to them, with their lines and how far each is done."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, Select, select

from hub.core.catalogue import CLOSED_STATES
from hub.store.tables import document, document_line, item, party, site

_SOURCE = document.alias("source")
"""The order that a document belongs to."""


def documents(
    reader: Connection, *, kinds: Sequence[str], state: str | None, order: str | None, after_id: int, limit: int
) -> Sequence[Row[Any]]:
    """Return documents of some kinds in the order in which they were made; `order`: those of one order, by its number."""
    chosen = _documents(kinds).where(document.c.id > after_id)
    if state is not None:
        chosen = chosen.where(document.c.state == state)
    if order is not None:
        chosen = chosen.where(_SOURCE.c.number == order)
    return reader.execute(chosen.order_by(document.c.id).limit(limit)).all()


def document_of(reader: Connection, *, kinds: Sequence[str], number: str) -> Row[Any] | None:
    """Return one document; its number is one whether written in capitals or not."""
    return reader.execute(_documents(kinds).where(document.c.number == number)).one_or_none()


def lines_of(reader: Connection, document_ids: Sequence[int]) -> Sequence[Row[Any]]:
    """Return the lines of these documents, in the order of document and line; `of_line`: the number of their order's line."""
    if not document_ids:
        return []
    above = document_line.alias("above")
    chosen = (
        select(document_line, item.c.sku, above.c.line.label("of_line"))
        .join(item, item.c.id == document_line.c.item_id)
        .outerjoin(above, above.c.id == document_line.c.of_line_id)
        .where(document_line.c.document_id.in_(document_ids))
    )
    return reader.execute(chosen.order_by(document_line.c.document_id, document_line.c.line)).all()


def open_under(reader: Connection, *, kind: str, source_ids: Sequence[int]) -> Sequence[Row[Any]]:
    """Return the lines of the documents of a kind, neither closed nor cancelled, that belong to some orders (`source_id`)."""
    chosen = select(document.c.source_id, document_line, item.c.sku).join_from(document_line, document).join(item)
    wanted = (document.c.kind == kind, document.c.source_id.in_(source_ids), document.c.state.not_in(CLOSED_STATES))
    return reader.execute(chosen.where(*wanted)).all()


def _documents(kinds: Sequence[str]) -> Select[Any]:
    target = site.alias("target")
    names = [
        target.c.name.label("to_site"),
        site.c.name.label("site"),
        party.c.code.label("party"),
        _SOURCE.c.number.label("source"),
    ]
    shown = select(document, *names).join(site, site.c.id == document.c.site_id)
    shown = shown.outerjoin(party, party.c.id == document.c.party_id)
    shown = shown.outerjoin(target, target.c.id == document.c.to_site_id)
    return shown.outerjoin(_SOURCE, _SOURCE.c.id == document.c.source_id).where(document.c.kind.in_(kinds))
