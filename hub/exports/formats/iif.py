"""The journal as QuickBooks IIF: GENERAL JOURNAL transactions, tab separated, debits above and credits below zero, summing to 0.

QuickBooks Desktop reads Windows-1252 and wants a name on every line of accounts receivable and payable, at most one of them a
transaction, and that line first.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator

from hub.exports.formats.vouchers import PARTY_KINDS, Line, Names, Voucher
from wire.amounts import format_money

ENCODING = "windows-1252"
MEMO_MAX = 200
NAME_MAX = 41
_COLUMNS = ("TRNSTYPE", "DATE", "ACCNT", "NAME", "AMOUNT", "DOCNUM", "MEMO")
_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_PLAIN = str.maketrans({"ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "−": "-", "\u2011": "-", "\u2010": "-"})
"""Letters that no decomposition brings into Windows-1252."""


def write(vouchers: Iterable[Voucher], names: Names) -> Iterator[str]:
    """Write the head of the file and the vouchers; every letter can be encoded."""
    yield _row("!TRNS", *_COLUMNS) + _row("!SPL", *_COLUMNS) + _row("!ENDTRNS")
    for voucher in vouchers:
        rows = [
            _row("SPL" if place else "TRNS", *_fields(voucher, line, names))
            for place, line in enumerate(sorted(voucher.lines, key=_order))
        ]
        yield "".join(rows) + _row("ENDTRNS")


def document_number(number: int) -> str:
    """Return an entry's id in 36 digits: QuickBooks takes at most 11 characters."""
    text = ""
    while number or not text:
        number, digit = divmod(number, len(_DIGITS))
        text = _DIGITS[digit] + text
    return text


def _order(line: Line) -> tuple[bool, bool]:
    return line.account not in PARTY_KINDS, line.credit > 0


def _fields(voucher: Voucher, line: Line, names: Names) -> tuple[str, ...]:
    party = names.party(line.account, voucher.party)
    memo = f"{voucher.title}; entry {voucher.number}; event {voucher.event}"
    return (
        "GENERAL JOURNAL",
        voucher.day.strftime("%m/%d/%Y"),
        names.accounts[line.account],
        "" if party is None else party[1][:NAME_MAX],
        format_money(line.debit - line.credit),
        document_number(voucher.number),
        (memo if voucher.event else f"{voucher.title}; from entry {voucher.number}")[:MEMO_MAX],
    )


def _row(*fields: str) -> str:
    return "\t".join(map(_field, fields)) + "\r\n"


def _field(text: str) -> str:
    """Write one field: nothing that separates, quotes around what has commas or quotes, letters that QuickBooks reads."""
    plain = text.strip() if _is_readable(text) else "".join(map(_readable, text.translate(_PLAIN))).strip()
    return '"' + plain.replace('"', '""') + '"' if "," in plain or '"' in plain else plain


def _is_readable(text: str) -> bool:
    """Say whether a text needs no look at its letters: most are so, and letters take long."""
    return text.isascii() and text.isprintable()


def _readable(letter: str) -> str:
    if not letter.isprintable():
        return " "
    try:
        letter.encode(ENCODING)
    except UnicodeEncodeError:
        simple = unicodedata.normalize("NFKD", letter).encode("ascii", "ignore").decode()
        return simple or "?"
    return letter
