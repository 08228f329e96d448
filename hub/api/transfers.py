"""Transfers: goods that go from one site to another, what of them was shipped, is on the way, and has arrived."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

import msgspec

from hub.api.checks import Checks
from hub.api.documents import Documents, check_line_numbers, check_number_of_lines
from hub.core.catalogue import TRANSFER
from hub.core.times import format_ms
from hub.posting.session import LineIn, OrderIn
from hub.store.queries.readers import Reader
from wire.amounts import format_micro


class NewTransferLine(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What goes; lines are numbered 1, 2, 3 unless told."""

    sku: str
    quantity: str
    line: int | None = None


class NewTransfer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A transfer to be made, from `site` to `to_site`. Nothing of a draft is shipped until it is ordered."""

    number: str
    to_site: str
    lines: list[NewTransferLine]
    site: str = "main"
    state: Literal["draft", "open"] = "open"


class TransferLines(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The lines that a transfer shall have instead of those that it has."""

    lines: list[NewTransferLine]


class TransferLine(msgspec.Struct, frozen=True):
    """A line with what was shipped, what of it has arrived, and what is on the way."""

    line: int
    sku: str
    quantity: str
    shipped: str
    received: str
    in_transit: str


class Transfer(msgspec.Struct, frozen=True):
    """A transfer as it is. States: draft, open, shipped (something is on the way), partly_received, received, closed, cancelled."""

    number: str
    site: str
    to_site: str
    state: str
    at: str
    lines: list[TransferLine]


class TransferPage(msgspec.Struct, frozen=True):
    """A page of transfers."""

    items: list[Transfer]
    next: str | None


def _head(checks: Checks, body: NewTransfer) -> OrderIn:
    if body.site == body.to_site:
        checks.wrong(
            "to_site", "another site than it starts from", body.to_site, "move goods inside a site without one."
        )
    return OrderIn(
        kind=TRANSFER,
        number=checks.code("number", body.number),
        party=None,
        lines=_lines(checks, body),
        site=checks.site("site", body.site),
        to_site=checks.site("to_site", body.to_site),
        is_draft=body.state == "draft",
    )


def _lines(checks: Checks, body: NewTransfer | TransferLines) -> tuple[LineIn, ...]:
    check_number_of_lines(checks, body.lines)
    wanted = tuple(
        LineIn(
            sku=checks.text(f"lines[{place}].sku", line.sku),
            quantity=checks.quantity(f"lines[{place}].quantity", line.quantity),
            line=place + 1 if line.line is None else line.line,
        )
        for place, line in enumerate(body.lines)
    )
    check_line_numbers(checks, wanted)
    return wanted


def _show(_reader: Reader, rows: Sequence[Any], lines: dict[int, list[Any]]) -> list[Transfer]:
    return [
        Transfer(row.number, row.site, row.to_site, row.state, format_ms(row.at), [_line(one) for one in lines[row.id]])
        for row in rows
    ]


def _line(line: Any) -> TransferLine:
    amounts = (line.ordered, line.shipped, line.received, line.shipped - line.received)
    return TransferLine(line.line, line.sku, *(format_micro(amount) for amount in amounts))


TRANSFERS = Documents(
    kinds=(TRANSFER,),
    path="transfers",
    title="transfer",
    made="Make a transfer between two sites.",
    new=NewTransfer,
    changed=TransferLines,
    shape=Transfer,
    page=TransferPage,
    head=_head,
    lines=_lines,
    show=_show,
    has_drafts=True,
)
ROUTES = TRANSFERS.routes()
