"""Vouchers as an accountant would describe them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from hub.core.journal import Account
from hub.exports.formats.accounts import default_names
from hub.exports.formats.vouchers import Line, Names, Voucher

RECEIPT = Voucher(
    number=65536,
    day=date(2026, 11, 22),
    lines=(Line("inventory", 3000, 0), Line("accounts_payable", 0, 3000)),
    party="ACME",
    kind="receipt",
    event="018f0000-0000-7000-8000-000000000001",
    sku="W-100",
    occurred_at="2026-11-22T10:11:12.000Z",
)
SALE = Voucher(
    number=131072,
    day=date(2026, 11, 23),
    lines=(
        Line("accounts_receivable", 4500, 0),
        Line("sales", 0, 4500),
        Line("cogs", 1250, 0),
        Line("inventory", 0, 1250),
    ),
    kind="ship",
    event="018f0000-0000-7000-8000-000000000002",
    sku='5" pipe, "blue"',
    occurred_at="2026-11-23T08:00:00.000Z",
    corrects="018f0000-0000-7000-8000-000000000001",
)
DAY = Voucher(
    number=196608,
    day=date(2026, 11, 23),
    lines=(Line("cogs", 5, 0), Line("inventory", 0, 5)),
    entries=3,
)


OURS = {account.label: (None, None) for account in Account}


def names(file_format: str, **accounts: str) -> Names:
    unnamed = {"customer": "Counter sales", "supplier": "Unknown supplier"}
    known = default_names(file_format, OURS)
    return Names(known | accounts, "EUR", unnamed, opens=tuple(sorted({known["inventory"], known["cogs"]})))


def with_sku(sku: str) -> Voucher:
    return replace(RECEIPT, sku=sku)


@pytest.fixture
def every() -> list[Voucher]:
    return [RECEIPT, SALE, DAY]
