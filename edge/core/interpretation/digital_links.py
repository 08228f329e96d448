"""GS1 Digital Link: identifiers in a web address. The address is only read, never fetched."""

from __future__ import annotations

import datetime
import re
import urllib.parse

from edge.core.interpretation.element_fields import Fields, read_fields
from edge.core.interpretation.gtins import is_gtin_length
from edge.core.interpretation.identifiers import fault_of, identifier_at
from edge.core.interpretation.meaning import Interpretation, InvalidReason, invalid, unknown

_ADDRESS = re.compile(r"https?://([^/?#]+)([^?#]*)(?:\?([^#]*))?(?:#.*)?", re.IGNORECASE | re.DOTALL)
_KEYS = {"00", "01", "02", "414", "8006"}


def is_address(text: str) -> bool:
    """Say whether a text is a web address."""
    return _ADDRESS.fullmatch(text) is not None


def read_digital_link(text: str, today: datetime.date) -> Interpretation:
    """Read a web address: a Digital Link says what it identifies, any other address is a text."""
    match = _ADDRESS.fullmatch(text)
    pairs = _path_pairs(match[2]) if match else None
    if match is None or not pairs:
        return unknown(text)
    fields: Fields = []
    for ai, raw in [*pairs, *_query_pairs(match[3] or "")]:
        value, fault = _read(ai, raw)
        if fault is not None:
            return invalid(fault)
        fields.append((ai, value))
    return read_fields(fields, text, today)


def _path_pairs(path: str) -> Fields | None:
    """Return key and qualifiers from the first place of the path where one stands with a value of its shape."""
    segments = path.split("/")[1:]
    for start, ai in enumerate(segments[:-1]):
        rest = segments[start:]
        if len(rest) % 2 and rest[-1] == "":
            rest = rest[:-1]
        if ai not in _KEYS or len(rest) % 2 or not _has_shape(ai, rest[1]):
            continue
        pairs = list(zip(rest[::2], rest[1::2], strict=True))
        if all(_is_ai(name) for name, _ in pairs):
            return pairs
    return None


def _query_pairs(query: str) -> Fields:
    """Return the attributes; parameters that are no application identifiers are somebody else's."""
    pairs = [part.partition("=") for part in re.split("[&;]", query)]
    return [(name, value) for name, _, value in pairs if _is_ai(name)]


def _is_ai(name: str) -> bool:
    identifier = identifier_at(name)
    return identifier is not None and identifier.ai == name


def _has_shape(ai: str, value: str) -> bool:
    digits = {"00": (18,), "414": (13,), "8006": (18,)}.get(ai)
    if digits is None:
        return is_gtin_length(value)
    return len(value) in digits and value.isascii() and value.isdigit()


def _read(ai: str, raw: str) -> tuple[str, InvalidReason | None]:
    identifier = identifier_at(ai)
    try:
        value = urllib.parse.unquote(raw, errors="strict")
    except UnicodeDecodeError:
        return "", "charset"
    if ai in ("01", "02"):
        value = value.zfill(14)
    return value, "unknown_ai" if identifier is None else fault_of(identifier, value)
