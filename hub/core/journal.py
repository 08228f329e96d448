"""The journal: account ids and balanced entries. Pure; owns the numbers under which accounts are stored."""

from __future__ import annotations

from enum import IntEnum


class InvariantBroken(RuntimeError):
    """We are wrong: books that would not balance. The event is rolled back, never booked half."""


class Account(IntEnum):
    """The accounts that the hub posts to. The numbers are stored and never reused."""

    INVENTORY = 1
    ACCOUNTS_PAYABLE = 2
    ACCOUNTS_RECEIVABLE = 3
    SALES = 4
    SALES_RETURNS = 5
    COGS = 6
    OVER_SHORT = 7
    PURCHASE_PRICE_VARIANCE = 8
    SHRINKAGE = 9
    GRNI = 10
    CASH = 11
    REVALUATION = 12
    IN_TRANSIT = 13
    OPENING_BALANCE = 14

    @property
    def label(self) -> str:
        """The account's word on every wire."""
        return self.name.lower()


def two_lines(debit: int, credit: int, amount: int) -> list[tuple[int, int, int]]:
    """Return the lines that move `amount` from the account `credit` to `debit`; a negative amount goes the other way."""
    if amount > 0:
        return [(debit, amount, 0), (credit, 0, amount)]
    if amount < 0:
        return [(credit, -amount, 0), (debit, 0, -amount)]
    return []


def mirrored(lines: list[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
    """Return the lines with debit and credit exchanged."""
    return [(account, credit, debit) for account, debit, credit in lines]


def add_net(nets: dict[int, int], account: int, amount: int) -> None:
    """Add a net debit (a negative one is a credit) to an account."""
    nets[account] = nets.get(account, 0) + amount


def net_lines(amounts: dict[int, int]) -> list[tuple[int, int, int]]:
    """Return one line an account from its net debit, debits first; accounts that net to nothing are left out."""
    lines = [(account, max(net, 0), max(-net, 0)) for account, net in sorted(amounts.items()) if net]
    return sorted(lines, key=lambda line: line[2] > 0)
