"""ISO/IEC 15434 envelopes with data identifiers (format 06) or application identifiers (format 05)."""

from __future__ import annotations

import datetime
import re
from typing import Any

from edge.core.interpretation.element_fields import read_fields
from edge.core.interpretation.identifiers import fault_of, identifier_at
from edge.core.interpretation.meaning import Interpretation, ambiguous, invalid, unknown

_HEADER = "[)>"
_ENVELOPE = re.compile(r"\[\)>\x1e?(0[56])(\x1d[^\x1e\x04]*)\x1e?\x04?", re.ASCII | re.DOTALL)
_LOST_SEPARATORS = re.compile(r"\[\)>\x1e?0[56][^\x1d]+", re.ASCII | re.DOTALL)
_DATA_IDENTIFIER = re.compile(r"([0-9]{0,3}[A-Z])(.*)", re.ASCII | re.DOTALL)
_QUANTITY = re.compile(r"0*([0-9]+(?:\.[0-9]+)?)", re.ASCII)
_NAMED = {"1T": "lot", "S": "serial", "K": "purchase_order"}


def is_envelope(text: str) -> bool:
    """Say whether a text begins like an ISO/IEC 15434 message."""
    return text.startswith(_HEADER)


def read_envelope(text: str, today: datetime.date) -> Interpretation:
    """Read an envelope. A missing trailer is forgiven, lost separators are not."""
    match = _ENVELOPE.fullmatch(text)
    if match is None:
        return ambiguous("missing_separator") if _LOST_SEPARATORS.fullmatch(text) else unknown(text)
    parts = [part for part in match[2].split("\x1d") if part]
    if not parts:
        return invalid("empty")
    return _read_data_identifiers(parts) if match[1] == "06" else _read_application_identifiers(parts, text, today)


def _read_data_identifiers(parts: list[str]) -> Interpretation:
    values: dict[str, str] = {}
    for part in parts:
        match = _DATA_IDENTIFIER.fullmatch(part)
        if match is None:
            return invalid("unknown_ai")
        if not match[2]:
            return invalid("empty")
        if values.setdefault(match[1], match[2]) != match[2]:
            return ambiguous("conflict")
    said: dict[str, Any] = {name: values.pop(di) for di, name in _NAMED.items() if di in values}
    if "Q" in values:
        quantity = _QUANTITY.fullmatch(values.pop("Q"))
        if quantity is None:
            return invalid("charset")
        said.update(quantity=_plain(quantity[1]), unit="each")
    if set(said) == {"purchase_order"} and not values:
        return Interpretation(kind="order", **said)
    return Interpretation(kind="item", di=values, **said)


def _read_application_identifiers(parts: list[str], text: str, today: datetime.date) -> Interpretation:
    fields = []
    for part in parts:
        identifier = identifier_at(part)
        if identifier is None:
            return invalid("unknown_ai")
        value = part[len(identifier.ai) :]
        if fault := fault_of(identifier, value):
            return invalid(fault)
        fields.append((identifier.ai, value))
    return read_fields(fields, text, today)


def _plain(number: str) -> str:
    return number.rstrip("0").rstrip(".") if "." in number else number
