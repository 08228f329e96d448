"""Spreadsheets and programs read the same cells, and nothing in them is calculated."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest
from hypothesis import given, strategies as st

from hub.exports.formats.csv_rows import COLUMNS, write
from tests.hub.exports.formats.conftest import RECEIPT, names, with_sku


def rows_of(*vouchers):
    return list(csv.reader(io.StringIO("".join(write(vouchers, names("csv"))), newline="")))


@pytest.mark.parametrize("sku", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1"])
def test_a_cell_that_looks_like_a_formula_is_text(sku):
    assert rows_of(with_sku(sku))[1][COLUMNS.index("sku")] == f"'{sku}"


@given(st.text(st.characters(exclude_categories=["Cs"])), st.text(st.characters(exclude_categories=["Cs"])))
def test_every_text_comes_back_as_it_was(sku, party):
    head, *rows = rows_of(replace(RECEIPT, sku=sku, party=party))

    assert tuple(head) == COLUMNS
    for row in rows:
        assert row[COLUMNS.index("sku")].removeprefix("'") == sku.removeprefix("'")
        assert row[COLUMNS.index("party")].removeprefix("'") == party.removeprefix("'")


def test_lines_end_as_rfc_4180_says_and_amounts_are_never_signed():
    text = "".join(write([RECEIPT], names("csv")))

    assert text.count("\r\n") == 3
    assert text.replace("\r\n", "").count("\n") == 0
    assert [row[7:9] for row in rows_of(RECEIPT)[1:]] == [["30.00", "0.00"], ["0.00", "30.00"]]
