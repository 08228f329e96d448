"""The names under which accounting systems know our accounts, unless the accountant says otherwise, and what a name may be. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping

from hub.core.journal import Account

BEANCOUNT, IIF, QUICKBOOKS_ONLINE, CSV = "beancount", "iif", "quickbooks-online", "csv"
JOURNAL_FORMATS = (BEANCOUNT, IIF, QUICKBOOKS_ONLINE, CSV)

_A = Account
_OURS: dict[Account, tuple[str, str]] = {
    _A.INVENTORY: ("Assets:Inventory", "Inventory Asset"),
    _A.ACCOUNTS_PAYABLE: ("Liabilities:AccountsPayable", "Accounts Payable"),
    _A.ACCOUNTS_RECEIVABLE: ("Assets:AccountsReceivable", "Accounts Receivable"),
    _A.SALES: ("Income:Sales", "Sales"),
    _A.SALES_RETURNS: ("Income:SalesReturns", "Sales Returns"),
    _A.COGS: ("Expenses:CostOfGoodsSold", "Cost of Goods Sold"),
    _A.OVER_SHORT: ("Expenses:InventoryOverShort", "Inventory Over and Short"),
    _A.PURCHASE_PRICE_VARIANCE: ("Expenses:PurchasePriceVariance", "Purchase Price Variance"),
    _A.SHRINKAGE: ("Expenses:Shrinkage", "Inventory Shrinkage"),
    _A.GRNI: ("Liabilities:GoodsReceivedNotInvoiced", "Goods Received Not Invoiced"),
    _A.CASH: ("Assets:Cash", "Cash"),
    _A.REVALUATION: ("Expenses:InventoryRevaluation", "Inventory Revaluation"),
    _A.IN_TRANSIT: ("Assets:InventoryInTransit", "Inventory in Transit"),
    _A.OPENING_BALANCE: ("Equity:OpeningBalances", "Opening Balance Equity"),
}
"""For each account of ours its name in beancount and in QuickBooks Desktop. Those that people add are for expenses."""
_DEFAULTS = {account.label: names for account, names in _OURS.items()}

NAME_MAX = 100
_BEANCOUNT = re.compile(r"(?:Assets|Liabilities|Equity|Income|Expenses)(?::[A-Z0-9][A-Za-z0-9-]*)+", re.ASCII)
_IIF_LEVEL_MAX = 31


Shown = Mapping[str, tuple[str | None, str | None]]
"""By the word of an account the code and the name under which people see it, None where nobody set one."""


def default_names(file_format: str, shown: Shown) -> dict[str, str]:
    """Return what a format calls every account of `shown`, by its word, unless the accountant says otherwise."""
    naming = {BEANCOUNT: _beancount_name, IIF: _iif_name, QUICKBOOKS_ONLINE: _word, CSV: _csv_name}[file_format]
    return {word: naming(word, code, name) for word, (code, name) in shown.items()}


def _beancount_name(word: str, _code: str | None, _name: str | None) -> str:
    return _DEFAULTS[word][0] if word in _DEFAULTS else f"Expenses:{word.title().replace('_', '')}"


def _iif_name(word: str, _code: str | None, name: str | None) -> str:
    if name is not None and _is_iif(name):
        return name
    return _DEFAULTS[word][1] if word in _DEFAULTS else word.replace("_", " ").capitalize()[:_IIF_LEVEL_MAX].strip()


def _word(word: str, _code: str | None, _name: str | None) -> str:
    """QuickBooks Online wants ids that only the accountant knows."""
    return word


def _csv_name(word: str, code: str | None, name: str | None) -> str:
    return " ".join(filter(None, (code, name))) or word


def expected_name(file_format: str, name: str) -> str | None:
    """Return None for a name that the format can write, else what it expects."""
    if not 1 <= len(name) <= NAME_MAX or not name.isprintable() or name != name.strip():
        return f"1 to {NAME_MAX} printable characters without outer spaces"
    if file_format == BEANCOUNT and not _BEANCOUNT.fullmatch(name):
        return "an account of beancount, such as Assets:Inventory"
    if file_format == IIF and not _is_iif(name):
        return f"an account of QuickBooks: levels of 1 to {_IIF_LEVEL_MAX} Windows-1252 characters with colons between, no quotes"
    return None


def _is_iif(name: str) -> bool:
    try:
        name.encode("cp1252")
    except UnicodeEncodeError:
        return False
    return '"' not in name and all(1 <= len(level) <= _IIF_LEVEL_MAX for level in name.split(":"))
