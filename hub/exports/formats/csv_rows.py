"""The journal as CSV (RFC 4180, UTF-8): one row a line; nothing in it is a formula to a spreadsheet."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from hub.exports.formats.vouchers import Line, Names, Voucher
from wire.amounts import format_money

COLUMNS = (
    "date", "entry", "event", "kind", "sku", "account", "name", "debit", "credit", "currency", "party", "occurred_at",
    "corrects", "entries",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_QUOTED = re.compile(r'[,"\r\n]')


def write(vouchers: Iterable[Voucher], names: Names) -> Iterator[str]:
    """Write the names of the columns and the lines of the vouchers."""
    yield _row(COLUMNS)
    for voucher in vouchers:
        yield "".join(_row(_cells(voucher, line, names)) for line in voucher.lines)


def _cells(voucher: Voucher, line: Line, names: Names) -> tuple[str, ...]:
    return (
        voucher.day.isoformat(),
        str(voucher.number),
        voucher.event or "",
        voucher.kind or "",
        voucher.sku or "",
        line.account,
        names.accounts[line.account],
        format_money(line.debit),
        format_money(line.credit),
        names.currency,
        voucher.party or "",
        voucher.occurred_at or "",
        voucher.corrects or "",
        str(voucher.entries),
    )


def _row(cells: Iterable[str]) -> str:
    return ",".join(map(_cell, cells)) + "\r\n"


def _cell(text: str) -> str:
    safe = f"'{text}" if text.startswith(_FORMULA) else text
    return '"' + safe.replace('"', '""') + '"' if _QUOTED.search(safe) else safe
