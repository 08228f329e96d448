"""The journal as beancount text (version 2 and 3): one transaction a voucher, two decimals, metadata that leads back to the scan."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from hub.exports.formats.vouchers import Names, Voucher
from wire.amounts import format_money

OPENED = "1970-01-01"
"""Accounts are opened before anything can have been posted, so that no late entry comes before its account."""
_AMOUNT_COLUMN = 60


def write(vouchers: Iterable[Voucher], names: Names) -> Iterator[str]:
    """Write `open` directives for the accounts that the file makes known, then the vouchers."""
    yield ";; -*- mode: beancount -*-\n"
    yield "".join(f"{OPENED} open {name}\n" for name in names.opens)
    for voucher in vouchers:
        yield _transaction(voucher, names)


def _transaction(voucher: Voucher, names: Names) -> str:
    title = _quoted(voucher.title)
    if voucher.party is not None:
        title = f"{_quoted(voucher.party)} {title}"
    told = (
        ("entry", str(voucher.number)),
        ("event", voucher.event),
        ("sku", voucher.sku),
        ("occurred", voucher.occurred_at),
        ("corrects", voucher.corrects),
    )
    lines = [f"\n{voucher.day.isoformat()} * {title}"]
    lines += [f"  {key}: {_quoted(text)}" for key, text in told if text is not None]
    for line in voucher.lines:
        amount = format_money(line.debit - line.credit)
        lines.append(f"  {names.accounts[line.account]:<{_AMOUNT_COLUMN - 2 - len(amount)}} {amount} {names.currency}")
    return "".join(f"{line}\n" for line in lines)


def _quoted(text: str) -> str:
    """Write a string of beancount: on one line, quotes and backslashes escaped."""
    flat = text if text.isprintable() else "".join(letter if letter.isprintable() else " " for letter in text)
    return '"' + flat.replace("\\", "\\\\").replace('"', '\\"') + '"'
