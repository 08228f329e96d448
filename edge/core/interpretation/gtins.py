"""GTINs in all their printed forms, as one 14-digit key: EAN-13, EAN-8, UPC-A, UPC-E, ITF-14."""

from __future__ import annotations

import re

from edge.core.interpretation.meaning import Interpretation, ambiguous, invalid, unknown
from edge.core.interpretation.symbologies import Family
from wire.keys import GTIN_LENGTHS, check_digit, is_gtin

DIGITS = re.compile(r"[0-9]+", re.ASCII)
_RESTRICTED_PREFIXES = ("02", "04", *(str(prefix) for prefix in range(20, 30)))
_ADDON_LENGTHS = {15: 13, 18: 13, 14: 12, 17: 12}


def has_check_digit(digits: str) -> bool:
    """Say whether the last digit is the mod-10 check digit of those before it."""
    return check_digit(digits[:-1]) == digits[-1]


def is_restricted(key: str) -> bool:
    """Say whether a 14-digit key is a restricted circulation number, which means another thing in another house."""
    if key.startswith("000000"):
        return key[6] in "02"
    return key[0] == "0" and key[1:3] in _RESTRICTED_PREFIXES


def item_of(key: str) -> Interpretation:
    """Return the item of a valid 14-digit key."""
    if not key.strip("0"):
        return invalid("zeros")
    return Interpretation(kind="item", gtin=key, restricted=is_restricted(key))


def expand_upc_e(eight: str) -> str | None:
    """Return the 12 digits of a UPC-E with number system and check digit, None if it has another number system."""
    system, body, check = eight[0], eight[1:7], eight[7]
    if system not in "01":
        return None
    last = body[5]
    if last in "012":
        return f"{system}{body[:2]}{last}0000{body[2:5]}{check}"
    if last == "3":
        return f"{system}{body[:3]}00000{body[3:5]}{check}"
    if last == "4":
        return f"{system}{body[:4]}00000{body[4]}{check}"
    return f"{system}{body[:5]}0000{last}{check}"


def read_retail_symbol(text: str, family: Family) -> Interpretation:
    """Read what an EAN or UPC symbol held: a GTIN, or a misread."""
    if not DIGITS.fullmatch(text):
        return invalid("charset")
    if family == "ean_addon" and len(text) in _ADDON_LENGTHS:
        text = text[: _ADDON_LENGTHS[len(text)]]
    if len(text) == 8 and family == "upc_e":
        return _read_upc_e(text)
    if len(text) == 8 and family == "ean_upc":
        return read_bare_number(text, is_misread=True)
    if len(text) not in ((8,) if family == "ean_8" else (12, 13)):
        return invalid("length")
    if is_gtin(text):
        return item_of(text.zfill(14))
    return invalid("check_digit")


def read_itf(text: str, *, checked: bool) -> Interpretation:
    """Read an Interleaved 2 of 5: a GTIN if it has 14 digits that check; shorter ones may be parts of a longer code.

    `checked` is the scanner's word that the symbol carries a check digit; without it a wrong one may be somebody's own number.
    """
    if len(text) != 14 or not DIGITS.fullmatch(text):
        return unknown(text)
    if is_gtin(text):
        return item_of(text)
    return invalid("check_digit") if checked else unknown(text)


def read_bare_number(text: str, *, is_misread: bool) -> Interpretation:
    """Read 8, 12, 13 or 14 digits of any origin: a GTIN, or else a misread or somebody's own number."""
    assumed = is_gtin(text)
    upc_a = expand_upc_e(text) if len(text) == 8 else None
    from_upc_e = item_of(upc_a.zfill(14)) if upc_a is not None and has_check_digit(upc_a) else None
    if assumed and from_upc_e is not None and text.strip("0"):
        return ambiguous("upc_e_or_ean_8", item_of(text.zfill(14)), from_upc_e)
    if assumed:
        return item_of(text.zfill(14))
    if from_upc_e is not None:
        return from_upc_e
    return invalid("check_digit") if is_misread else unknown(text)


def is_gtin_length(text: str) -> bool:
    """Say whether a text is ASCII digits of a GTIN's length."""
    return len(text) in GTIN_LENGTHS and DIGITS.fullmatch(text) is not None


def _read_upc_e(eight: str) -> Interpretation:
    upc_a = expand_upc_e(eight)
    if upc_a is None:
        return invalid("number_system")
    return item_of(upc_a.zfill(14)) if has_check_digit(upc_a) else invalid("check_digit")
