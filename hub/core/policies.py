"""Policies of the company: their defaults, and which words they may be set to. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any

import msgspec

from hub.core.journal import Account
from wire.amounts import MICRO, BadAmount, parse_micro, parse_money
from wire.ids import is_name

CHOICES: dict[str, tuple[str, ...]] = {
    "supplier_return_cost": ("average", "original"),
    "negative_stock": ("block", "warn", "allow"),
    "purchase_mode": ("direct", "grni"),
    "cost_pool": ("company", "site"),
    "expiry_order": ("ignore", "flag", "strict"),
}
PERCENT_MAX = 1000 * MICRO
EXPENSES = ("shrinkage", "cogs", "over_short", "purchase_price_variance", "revaluation")
"""Accounts of the hub's own to which scrap may go; beside them, any account that a person adds."""
REASON_LENGTH_MAX = 100
_WORD = re.compile(r"[a-z][a-z0-9_]{0,39}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Policies:
    """What applies to the next event. `over_receipt_percent` is a decimal string.

    `count_tolerance_units`, `count_tolerance_value`: variances beyond them wait for a person; empty: none does.
    `expiry_order`: what becomes of goods that are taken while an earlier lot is there. `negative_stock_at`, `expiry_order_at`:
    by site, where it differs. `scrap_accounts`: the account of each reason, shrinkage for the others.
    """

    supplier_return_cost: str = "average"
    negative_stock: str = "warn"
    purchase_mode: str = "direct"
    cost_pool: str = "company"
    over_receipt_percent: str = "0"
    count_tolerance_units: str = ""
    count_tolerance_value: str = ""
    expiry_order: str = "flag"
    negative_stock_at: Mapping[str, str] = field(default_factory=dict)
    expiry_order_at: Mapping[str, str] = field(default_factory=dict)
    scrap_accounts: Mapping[str, str] = field(default_factory=dict)

    def most_received(self, ordered: int, tolerance: int | None = None) -> int:
        """Return how much of `ordered` (millionths) may be received in all, with the line's own tolerance or the policy's."""
        if tolerance is None:
            tolerance = ordered * parse_micro(self.over_receipt_percent) // (100 * MICRO)
        return ordered + tolerance

    @property
    def count_tolerance(self) -> tuple[int | None, int | None]:
        """Return the tolerance of counts in units (millionths) and in value (minor units), None for none."""
        units, value = self.count_tolerance_units, self.count_tolerance_value
        return parse_micro(units) if units else None, parse_money(value) if value else None

    def at(self, site: str) -> Policies:
        """Return the policies of a site."""
        return replace(
            self,
            negative_stock=self.negative_stock_at.get(site, self.negative_stock),
            expiry_order=self.expiry_order_at.get(site, self.expiry_order),
        )


class BadPolicy(ValueError):
    """An unknown policy, or a value that it cannot have; says what was expected and what came."""


def with_setting(policies: Policies, key: str, value: str) -> Policies:
    """Return `policies` with one changed; those that are tables come as JSON. Raises BadPolicy."""
    if key not in {each.name for each in fields(Policies)}:
        raise BadPolicy(f"Expected one of {', '.join(each.name for each in fields(Policies))}, got {key!r}.")
    changed: dict[str, Any] = {key: value}
    if key in CHOICES:
        if value not in CHOICES[key]:
            raise BadPolicy(f"Expected {key} to be one of {', '.join(CHOICES[key])}, got {value!r}.")
    elif key in _TABLES:
        changed = {key: msgspec.json.decode(value, type=dict[str, str])}
        for name, word in changed[key].items():
            _TABLES[key](name, word)
    elif key.startswith("count_tolerance"):
        _check_tolerance(key, value)
    else:
        _check_percent(key, value)
    return replace(policies, **changed)


def is_account_word(word: str) -> bool:
    """Say whether an account may be called so on the wire."""
    return _WORD.fullmatch(word) is not None


def _check_percent(key: str, value: str) -> None:
    try:
        percent = parse_micro(value)
    except BadAmount as error:
        raise BadPolicy(str(error)) from error
    if not 0 <= percent <= PERCENT_MAX:
        raise BadPolicy(f"Expected {key} from 0 to 1000, got {value}.")


def _check_tolerance(key: str, value: str) -> None:
    if not value:
        return
    try:
        amount = parse_money(value) if key.endswith("value") else parse_micro(value)
    except BadAmount as error:
        raise BadPolicy(str(error)) from error
    if amount < 0:
        raise BadPolicy(f"Expected {key} of 0 or more, or an empty text for none, got {value}.")


def _check_site(key: str) -> Callable[[str, str], None]:
    def check(site: str, word: str) -> None:
        if not is_name(site):
            raise BadPolicy(f"Expected a site of 1 to 32 of a-z, 0-9 and hyphen, got {site!r}.")
        if word not in CHOICES[key]:
            raise BadPolicy(f"Expected {', '.join(CHOICES[key])} at {site}, got {word!r}.")

    return check


def _check_scrap(reason: str, account: str) -> None:
    if not (reason and len(reason) <= REASON_LENGTH_MAX and reason.isprintable()):
        raise BadPolicy(f"Expected a reason of 1 to {REASON_LENGTH_MAX} printable characters, got {reason!r:.120}.")
    is_other = account.upper() in Account.__members__ and account not in EXPENSES
    if is_other or not is_account_word(account):
        expected = f"{', '.join(EXPENSES)}, or a word of a-z, 0-9 and _ for an account of your own"
        raise BadPolicy(f"Expected {expected}, got {account!r:.60}.")


_TABLES = {
    "negative_stock_at": _check_site("negative_stock"),
    "expiry_order_at": _check_site("expiry_order"),
    "scrap_accounts": _check_scrap,
}
