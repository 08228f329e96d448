"""What every journal format writes: vouchers, each a balanced journal of one day. Pure data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from hub.core.journal import Account

CUSTOMER, SUPPLIER = "customer", "supplier"
PARTY_KINDS = {Account.ACCOUNTS_RECEIVABLE.label: CUSTOMER, Account.ACCOUNTS_PAYABLE.label: SUPPLIER}
"""Accounts on which accounting systems want to know whose the money is."""


@dataclass(frozen=True, slots=True)
class Line:
    """One side of a voucher on an account, by its word; in minor units, one of the amounts is 0."""

    account: str
    debit: int
    credit: int


@dataclass(frozen=True, slots=True)
class Voucher:
    """One journal of a day. `number`: the id of its first entry, which is in no other voucher of the same file.

    `party`: code of the customer or supplier whose accounts it touches. A voucher of one entry tells its event
    (`kind`, `event`, `sku`, `occurred_at`, and `corrects`, the id of the event that it corrects); one that sums up a day has none.
    """

    number: int
    day: date
    lines: tuple[Line, ...]
    entries: int = 1
    party: str | None = None
    kind: str | None = None
    event: str | None = None
    sku: str | None = None
    occurred_at: str | None = None
    corrects: str | None = None

    @property
    def title(self) -> str:
        """Say in words what it is."""
        if self.event is None:
            return f"{self.entries} {'entry' if self.entries == 1 else 'entries'} of the day"
        return f"{self.kind} {self.sku}"


@dataclass(frozen=True, slots=True)
class Names:
    """What the accounting system calls things: accounts, the currency, and the parties of entries that name none.

    `opens`: the accounts that this file makes known, for formats that want it.
    """

    accounts: dict[str, str]
    currency: str
    unnamed: dict[str, str]
    opens: tuple[str, ...] = ()

    def party(self, account: str, party: str | None) -> tuple[str, str] | None:
        """Return kind and name of the party that a line on `account` needs, None where it needs none."""
        kind = PARTY_KINDS.get(account)
        return None if kind is None else (kind, party or self.unnamed[kind])
