"""QuickBooks Desktop reads what we write: balanced, named, and without a letter that breaks its lines."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, strategies as st

from hub.exports.formats.iif import ENCODING, document_number, write
from hub.exports.formats.vouchers import Line
from tests.hub.exports.formats.conftest import RECEIPT, SALE, names, with_sku


def rows_of(*vouchers):
    text = "".join(write(vouchers, names("iif")))
    return [line.split("\t") for line in text.removesuffix("\r\n").split("\r\n")][3:]


def test_a_transaction_sums_to_zero_with_debits_above():
    rows = rows_of(SALE)
    amounts = {row[3]: Decimal(row[5]) for row in rows if row[0] != "ENDTRNS"}

    assert [row[0] for row in rows] == ["TRNS", "SPL", "SPL", "SPL", "ENDTRNS"]
    assert sum(amounts.values()) == 0
    assert amounts["Cost of Goods Sold"] == Decimal("12.50")
    assert amounts["Inventory Asset"] == Decimal("-12.50")


def test_days_are_written_as_quickbooks_writes_them():
    assert rows_of(RECEIPT)[0][2] == "11/22/2026"


def test_the_payable_comes_first_with_its_supplier():
    first, second, _ = rows_of(RECEIPT)

    assert first[:1] + first[3:6] == ["TRNS", "Accounts Payable", "ACME", "-30.00"]
    assert second[:1] + second[3:6] == ["SPL", "Inventory Asset", "", "30.00"]


def test_a_sale_without_a_customer_is_a_counter_sale():
    assert rows_of(replace(SALE, party=None))[0][4] == "Counter sales"


@pytest.mark.parametrize(
    ("sku", "written"),
    [
        ("A\tB\r\nC", "receipt A B  C"),
        ("Öl", "receipt Öl"),
        ("€ 5", "receipt € 5"),
        ("Łódź", "receipt Lódz"),
        ("螺丝", "receipt ??"),
    ],
)
def test_letters_that_quickbooks_cannot_read_become_ones_that_it_can(sku, written):
    memo = rows_of(with_sku(sku))[0][7]

    assert memo.strip('"').split("; entry")[0] == written
    memo.encode(ENCODING)


def test_commas_and_quotes_are_quoted():
    assert rows_of(with_sku('5" pipe, blue'))[0][7].startswith('"receipt 5"" pipe, blue; entry 65536')


@given(st.text(), st.text(), st.integers(1, 2**63 - 1))
def test_whatever_the_texts_are_each_line_keeps_its_columns(sku, party, number):
    rows = rows_of(replace(RECEIPT, sku=sku, party=party, number=number))

    assert [len(row) for row in rows] == [8, 8, 1]
    "".join(map("".join, rows)).encode(ENCODING)


def test_document_numbers_are_short_and_differ():
    assert document_number(0) == "0"
    assert document_number(36) == "10"
    assert len(document_number(2_000_000_000_000 * 65536)) <= 11
    assert len({document_number(number) for number in range(10_000)}) == 10_000


def test_zero_is_no_credit_line():
    voucher = replace(RECEIPT, lines=(Line("accounts_payable", 3000, 0), Line("inventory", 0, 3000)))
    assert [row[5] for row in rows_of(voucher)[:2]] == ["30.00", "-30.00"]
