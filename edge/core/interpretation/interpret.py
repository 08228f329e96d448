"""The one entry: which reader a text belongs to. AIM identifier or decoder's name decide; without them, the text itself."""

from __future__ import annotations

import datetime
import unicodedata
from functools import lru_cache

from edge.core.interpretation.digital_links import is_address, read_digital_link
from edge.core.interpretation.element_strings import GS, read_bracketed, read_element_string
from edge.core.interpretation.envelopes import is_envelope, read_envelope
from edge.core.interpretation.gtins import DIGITS, is_gtin_length, read_bare_number, read_itf, read_retail_symbol
from edge.core.interpretation.meaning import Interpretation, invalid, unknown
from edge.core.interpretation.symbologies import Family, family_of, split_aim

KEPT_LATELY = 256
"""Readings that are kept: the labels of one delivery come again and again."""
LONGEST_TEXT = 4296
"""More than any symbol holds except the largest numeric QR codes: a longer text is no label."""
_ALLOWED_CONTROLS = "\x1d\x1e\x04"


@lru_cache(maxsize=KEPT_LATELY)
def interpret(text: str, *, aim: str | None, symbology: str | None, today: datetime.date) -> Interpretation:
    """Say what a scanned text means by itself. Never raises, whatever the text; never reads a clock.

    `aim` is the AIM identifier, `symbology` a decoder's name or, where there is no other, an AIM identifier too.
    """
    body = text.rstrip("\r\n")
    if aim is None and symbology is not None and split_aim(symbology)[0] == symbology:
        aim = symbology
    left_in_text, after_aim = split_aim(body)
    if left_in_text is not None and aim in (None, left_in_text):
        aim, body = left_in_text, after_aim
    if not body.strip():
        return invalid("empty")
    if len(body) > LONGEST_TEXT:
        return invalid("too_long")
    if _has_forbidden_characters(body):
        return invalid("charset")
    found = _read(body, family_of(aim, symbology), today)
    return unknown(text) if found.kind == "unknown" else found


def _has_forbidden_characters(text: str) -> bool:
    """Control and formatting characters hide what a text is; digits of other scripts only look like a number."""
    if text.isdigit() and not text.isascii():
        return True
    if text.isascii() and text.isprintable():
        return False
    return any(
        unicodedata.category(char) in ("Cc", "Cf", "Cs", "Zl", "Zp") and char not in _ALLOWED_CONTROLS for char in text
    )


def _read(text: str, family: Family, today: datetime.date) -> Interpretation:
    if family == "element_string":
        return read_bracketed(text, today) or read_element_string(text, today)
    if family in ("ean_upc", "ean_8", "upc_e", "ean_addon"):
        return read_retail_symbol(text, family)
    if family in ("itf", "itf_checked"):
        return read_itf(text, checked=family == "itf_checked")
    return _read_by_content(text, today, is_misread=family == "content")


def _read_by_content(text: str, today: datetime.date, *, is_misread: bool) -> Interpretation:
    if is_envelope(text):
        return read_envelope(text, today)
    if is_address(text):
        return read_digital_link(text, today)
    if is_gtin_length(text):
        return read_bare_number(text, is_misread=is_misread)
    if _looks_like_element_string(text):
        found = read_element_string(text, today)
        if found.kind != "invalid" or found.reason == "check_digit":
            return found
    return read_bracketed(text, today) or unknown(text)


def _looks_like_element_string(text: str) -> bool:
    """Without AIM only a text that begins with a whole pallet or trade item number, or holds a separator, is tried."""
    for ai, length in (("00", 20), ("01", 16), ("02", 16)):
        if text.startswith(ai) and len(text) >= length and DIGITS.fullmatch(text[:length]):
            return True
    return GS in text
