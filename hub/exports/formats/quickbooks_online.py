"""The journal as JournalEntry objects of QuickBooks Online: each is the body of one request that makes a journal entry."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from hub.exports.formats.vouchers import Line, Names, Voucher
from wire.amounts import format_money

DOC_NUMBER_MAX = 21
NOTE_MAX = 4000
_ENTITIES = {"customer": "Customer", "supplier": "Vendor"}
_encode = msgspec.json.Encoder().encode


def write(vouchers: Iterable[Voucher], names: Names) -> Iterator[str]:
    """Write `{"JournalEntry": [...]}`, one journal entry a line."""
    yield '{"JournalEntry":['
    before = "\n"
    for voucher in vouchers:
        yield before + _encode(_journal_entry(voucher, names)).decode()
        before = ",\n"
    yield "\n]}\n"


def document_number(number: int) -> str:
    """Return an entry's id as DocNumber: unique, and never longer than DOC_NUMBER_MAX."""
    return f"TD{number}"


def _journal_entry(voucher: Voucher, names: Names) -> dict[str, Any]:
    told = (
        ("entry", str(voucher.number)),
        ("event", voucher.event),
        ("occurred", voucher.occurred_at),
        ("corrects", voucher.corrects),
    )
    note = ", ".join([voucher.title, *(f"{word} {text}" for word, text in told if text is not None)])
    return {
        "DocNumber": document_number(voucher.number),
        "TxnDate": voucher.day.isoformat(),
        "CurrencyRef": {"value": names.currency},
        "PrivateNote": note[:NOTE_MAX],
        "Line": [_line(str(place), line, voucher, names) for place, line in enumerate(voucher.lines)],
    }


def _line(place: str, line: Line, voucher: Voucher, names: Names) -> dict[str, Any]:
    detail: dict[str, Any] = {
        "PostingType": "Debit" if line.debit else "Credit",
        "AccountRef": {"value": names.accounts[line.account]},
    }
    party = names.party(line.account, voucher.party)
    if party is not None:
        detail["Entity"] = {"Type": _ENTITIES[party[0]], "EntityRef": {"name": party[1]}}
    return {
        "Id": place,
        "Description": voucher.sku or voucher.title,
        # Written as it is: a number of JSON with two decimals, never a float.
        "Amount": msgspec.Raw(format_money(line.debit or line.credit).encode()),
        "DetailType": "JournalEntryLineDetail",
        "JournalEntryLineDetail": detail,
    }
