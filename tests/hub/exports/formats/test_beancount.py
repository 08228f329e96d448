"""beancount text keeps its strings closed, whatever is in them; its own program checks whole histories elsewhere."""

from __future__ import annotations

import re
from dataclasses import replace

from hypothesis import given, strategies as st

from hub.exports.formats.beancount import write
from tests.hub.exports.formats.conftest import DAY, RECEIPT, names

_STRING = re.compile(r'"(?:[^"\\\n]|\\.)*"')


def lines_of(*vouchers):
    return "".join(write(vouchers, names("beancount"))).splitlines()


def test_accounts_are_opened_before_anything_happened():
    assert lines_of()[1:] == ["1970-01-01 open Assets:Inventory", "1970-01-01 open Expenses:CostOfGoodsSold"]


def test_a_day_names_its_entries():
    assert '2026-11-23 * "3 entries of the day"' in lines_of(DAY)


@given(st.text(), st.text())
def test_no_text_ends_its_string(sku, party):
    lines = "".join(write([replace(RECEIPT, sku=sku, party=party)], names("beancount"))).split("\n")
    title, told = lines[4], lines[7]

    assert title.startswith("2026-11-22 * ")
    assert _STRING.sub("", title) == "2026-11-22 *  "
    assert _STRING.sub("", told) == "  sku: "
    assert len(lines) == 12
