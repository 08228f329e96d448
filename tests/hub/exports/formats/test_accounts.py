"""Every account has a name that its format takes; others are told what a name may be."""

from __future__ import annotations

import pytest

from hub.core.journal import Account
from hub.exports.formats.accounts import JOURNAL_FORMATS, default_names, expected_name


@pytest.mark.parametrize("file_format", JOURNAL_FORMATS)
def test_every_account_has_a_name_that_can_be_written(file_format):
    own = {"broken_glass": (None, None), "x" * 40: (None, None), "a_9": ("6100", "Gifts")}
    found = default_names(file_format, {account.label: (None, None) for account in Account} | own)

    assert found.keys() == {account.label for account in Account} | own.keys()
    assert len(set(found.values())) == len(found)
    assert [name for name in found.values() if expected_name(file_format, name)] == []


@pytest.mark.parametrize(
    ("file_format", "name"),
    [
        ("beancount", "Inventory"),
        ("beancount", "Assets:inventory"),
        ("beancount", "Assets:Inventory Asset"),
        ("beancount", "Assets:Inventory\n2026-01-01 close Assets:Inventory"),
        ("iif", 'Inventory "Asset"'),
        ("iif", "Assets:" + "x" * 32),
        ("iif", "Assets::Inventory"),
        ("iif", "Запасы"),
        ("iif", "Inventory\tAsset"),
        ("csv", ""),
        ("csv", " Inventory"),
        ("quickbooks-online", "x" * 101),
    ],
)
def test_a_name_that_would_break_the_file_is_told_what_is_expected(file_format, name):
    assert expected_name(file_format, name)


@pytest.mark.parametrize(
    ("file_format", "name"),
    [
        ("beancount", "Assets:Stock:1400-Goods"),
        ("iif", "Bestände:Öl & Fett"),
        ("quickbooks-online", "81"),
        ("csv", "1400 Товары"),
    ],
)
def test_names_of_other_languages_and_sub_accounts_are_taken(file_format, name):
    assert expected_name(file_format, name) is None


def test_an_account_that_people_see_under_another_name_has_it_where_the_format_can_write_it():
    shown = {"cogs": ("5000", "Cost of sales")}

    assert default_names("csv", shown) == {"cogs": "5000 Cost of sales"}
    assert default_names("iif", shown) == {"cogs": "Cost of sales"}
    assert default_names("beancount", shown) == {"cogs": "Expenses:CostOfGoodsSold"}
    assert default_names("iif", {"cogs": (None, 'Cost "of" sales')}) == {"cogs": "Cost of Goods Sold"}
