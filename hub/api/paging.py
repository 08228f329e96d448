"""Pages of a list and the cursors that lead through them.

A cursor is the key of the last row given, as JSON in base64url: opaque to callers and safe in an address.
Rows are found again by key, never by offset, so that new rows cannot shift a page.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Sequence
from typing import TypeVar

import msgspec

from hub.api.problems import FieldError, refuse_fields, shown

LIMIT_DEFAULT = 500
LIMIT_MAX = 1000

Row = TypeVar("Row")


def encode_cursor(key: str | int | list[int]) -> str:
    """Write the key of the last row of a page as a cursor."""
    return base64.urlsafe_b64encode(msgspec.json.encode(key)).rstrip(b"=").decode("ascii")


def decode_text(cursor: str | None) -> str:
    """Return the text key in `cursor`, "" for none; Refused with 422 when it is not one of ours."""
    return "" if cursor is None else _decode(cursor, str)


def decode_number(cursor: str | None) -> int:
    """Return the number in `cursor`, 0 for none; Refused with 422 when it is not one of ours."""
    number = 0 if cursor is None else _decode(cursor, int)
    if not 0 <= number < 1 << 63:
        _refuse_cursor(cursor)
    return number


def decode_place(cursor: str | None) -> tuple[int, int, int]:
    """Return the three numbers in `cursor`, zeros for none; Refused with 422 when it is not one of ours."""
    first, second, third = (0, 0, 0) if cursor is None else _decode(cursor, tuple[int, int, int])
    if not all(0 <= number < 1 << 63 for number in (first, second, third)):
        _refuse_cursor(cursor)
    return first, second, third


Key = TypeVar("Key")


def _decode(cursor: str, key_type: type[Key]) -> Key:
    try:
        padded = cursor.encode("ascii") + b"=" * (-len(cursor) % 4)
        return msgspec.json.decode(base64.b64decode(padded, altchars=b"-_", validate=True), type=key_type)
    except (UnicodeEncodeError, binascii.Error, msgspec.DecodeError):
        _refuse_cursor(cursor)
        raise


def _refuse_cursor(cursor: object) -> None:
    refuse_fields([FieldError("cursor", "the `next` of the page before", shown(cursor), "begin without a cursor.")])


def page_size(limit: int | None) -> int:
    """Return how many rows a page holds: what was asked, at most LIMIT_MAX; Refused with 422 below 1."""
    if limit is not None and limit < 1:
        refuse_fields([FieldError("limit", f"1 to {LIMIT_MAX}", str(limit), "ask for at least one row.")])
    return min(limit or LIMIT_DEFAULT, LIMIT_MAX)


def cut(rows: Sequence[Row], size: int) -> tuple[Sequence[Row], bool]:
    """Split off the one row that was read beyond the page, and say whether there was one."""
    return rows[:size], len(rows) > size
