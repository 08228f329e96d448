"""Keys under which codes are found: one 14-digit key for every form of a GTIN, and the check letters of our own codes.

Edge and hub look items up by the same key, so both sides use this module; what a whole scan means is the edge's business.
"""

from __future__ import annotations

import re

GTIN_LENGTHS = (8, 12, 13, 14)
CODE_ALPHABET = "BCDEFGHIJKLNOPRSTUVX"
"""The letters that no keyboard layout moves; their values are 0 to 19 in this order."""
_VALUES = {letter: value for value, letter in enumerate(CODE_ALPHABET)}
_CODE_MODULUS = 397
_DIGITS = re.compile(r"[0-9]+", re.ASCII)
BADGE_PREFIX = "TDU"
OWN_CODE_PREFIXES = ("TDX", BADGE_PREFIX, "TDT", "TDB", "TDD")
_ELEMENT_STRING = re.compile(r"(?:\](?:C1|d2|Q3|e0|J1))?\x1d?(?:\(?01\)?)([0-9]{14})", re.ASCII)


def check_digit(body: str) -> str:
    """Return the GS1 mod-10 check digit for the digits before it (7 to 17 ASCII digits)."""
    total = 3 * sum(map(int, body[::-2])) + sum(map(int, body[-2::-2]))
    return str(-total % 10)


def is_gtin(text: str) -> bool:
    """Say whether `text` is 8, 12, 13 or 14 ASCII digits with a right check digit."""
    return len(text) in GTIN_LENGTHS and _DIGITS.fullmatch(text) is not None and check_digit(text[:-1]) == text[-1]


def sscc_key(text: str) -> str | None:
    """Return the 18 digits of a pallet's or parcel's SSCC, with or without its identifier 00; None for any other text."""
    digits = text[2:] if len(text) == 20 and text.startswith("00") else text
    is_sscc = len(digits) == 18 and _DIGITS.fullmatch(digits) is not None and check_digit(digits[:-1]) == digits[-1]
    return digits if is_sscc else None


def gtin_key(text: str) -> str:
    """Return the key of an item barcode: 14 digits for a GTIN of any length, else the text as it is."""
    return text.zfill(14) if is_gtin(text) else text


def item_key(scan: str) -> str:
    """Return the key under which the item of a scanned text is looked up.

    A GTIN in any form and a GS1 element string that begins with a GTIN (01) give its 14 digits; anything else itself.
    """
    match = _ELEMENT_STRING.match(scan)
    if match and check_digit(match[1][:-1]) == match[1][-1]:
        return match[1]
    return gtin_key(scan)


def code_check_letters(eight: str) -> str:
    """Return the two check letters of an own code from its first eight letters, all of CODE_ALPHABET."""
    number = 0
    for letter in eight:
        number = number * 20 + _VALUES[letter]
    value = (1 - 400 * number) % _CODE_MODULUS
    return CODE_ALPHABET[value // 20] + CODE_ALPHABET[value % 20]


def is_own_shape(text: str) -> bool:
    """Say whether `text`, case folded, is ten letters that begin like one of our own codes."""
    if len(text) != 10:
        return False
    upper = text.upper()
    return upper.startswith(OWN_CODE_PREFIXES) and all(letter in _VALUES for letter in upper)


def is_own_code(text: str) -> bool:
    """Say whether `text`, case folded, has the shape of our own codes and right check letters."""
    upper = text.upper()
    return is_own_shape(upper) and code_check_letters(upper[:8]) == upper[8:]


def is_badge(text: str) -> bool:
    """Say whether `text`, case folded, can stand on a badge: an own code that begins with TDU."""
    return text.upper().startswith(BADGE_PREFIX) and is_own_code(text)
