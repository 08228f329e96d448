"""Receipts as the accountant sees them: what came in at which cost, what was added later, what waits for its cost or its bill."""

from __future__ import annotations

from typing import Any

import msgspec

from hub.api.paging import cut, decode_number, encode_cursor, page_size
from hub.api.permissions import Permission
from hub.api.routes import API, Answer, Call, PageQuery, Route
from hub.core.facts import decode_facts
from hub.core.receipts import Receipt as Received, receipt_of
from hub.core.times import format_ms
from hub.store.queries import papers
from hub.store.queries.readers import Reader
from wire.amounts import format_micro, format_money


class Receipt(msgspec.Struct, frozen=True):
    """A receipt; `id` is that of its event. `value`: what the goods cost, without the `landed` cost on them.

    `unpriced`: its cost was estimated and waits for a link or a bill. `open_quantity`, `open_value`: received, not billed.
    """

    id: str
    sku: str
    site: str
    occurred_at: str
    quantity: str
    value: str
    landed: str
    unpriced: bool
    purchase_order: str | None
    line: int | None
    open_quantity: str
    open_value: str
    voided: bool


class ReceiptPage(msgspec.Struct, frozen=True):
    """A page of receipts."""

    items: list[Receipt]
    next: str | None


class ReceiptQuery(PageQuery, frozen=True, forbid_unknown_fields=True):
    """All receipts, those of an item or a purchase order, or (`state=unpriced`) those that wait for their cost."""

    sku: str | None = None
    purchase_order: str | None = None
    state: str | None = None


def list_receipts(reader: Reader, call: Call) -> Answer:
    """Return a page in posting order; with a state it may be shorter than its limit."""
    query: ReceiptQuery = call.query
    size = page_size(query.limit)
    is_unpriced = query.state == "unpriced"
    found = papers.receipts(
        reader,
        sku=query.sku,
        order=query.purchase_order,
        is_unpriced=is_unpriced,
        after_id=decode_number(query.cursor),
        limit=size + 1,
    )
    rows, has_more = cut(found, size)
    shown = _shown(reader, rows)
    if is_unpriced:
        shown = [one for one in shown if one.unpriced and not one.voided]
    return Answer(ReceiptPage(shown, encode_cursor(rows[-1].id) if has_more else None))


def _shown(reader: Reader, rows: Any) -> list[Receipt]:
    costs = papers.costs_on(reader, [row.decision_id for row in rows])
    found = [
        receipt_of(
            row.decision_id,
            row.event_id,
            decode_facts(row.facts),
            costs.get(row.decision_id, []),
            is_voided=row.voided_by is not None,
        )
        for row in rows
    ]
    lines = papers.lines(reader, {one.line for one in found if one.line})
    return [_receipt(row, one, lines.get(one.line)) for row, one in zip(rows, found, strict=True)]


def _receipt(row: Any, received: Received, line: Any) -> Receipt:
    return Receipt(
        id=row.uuid,
        sku=row.sku,
        site=row.site,
        occurred_at=format_ms(row.occurred_at),
        quantity=format_micro(received.quantity),
        value=format_money(received.value),
        landed=format_money(received.landed),
        unpriced=received.is_unpriced and received.open_quantity > 0,
        purchase_order=None if line is None else line.number,
        line=None if line is None else line.line,
        open_quantity=format_micro(received.open_quantity),
        open_value=format_money(received.open_value),
        voided=received.is_voided,
    )


ROUTES = (
    Route(
        "GET",
        f"{API}/receipts",
        "listReceipts",
        "List receipts with what they cost, and what waits for a cost or a bill.",
        Permission.READ_BOOKS,
        {200: ReceiptPage},
        read=list_receipts,
        query=ReceiptQuery,
    ),
)
