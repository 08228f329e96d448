"""What a scanned text says: the one shape in which every reader of this package answers. Frozen data, no rules."""

from __future__ import annotations

from typing import Literal

import msgspec

Kind = Literal["item", "sscc", "bin", "order", "ambiguous", "invalid", "unknown"]

InvalidReason = Literal[
    "check_digit", "charset", "length", "empty", "too_long", "date", "unknown_ai", "number_system", "zeros"
]
AmbiguousReason = Literal["missing_separator", "conflict", "missing_ai", "upc_e_or_ean_8"]


class Interpretation(msgspec.Struct, frozen=True, omit_defaults=True, kw_only=True):
    """The meaning of one text.

    GTINs have 14 digits, dates are ISO dates, `quantity` is a decimal string with its `unit` (each, kg, m, lb) and absent where
    none is stated. `ai` and `di` hold the application and data identifiers that have no field of their own, raw. `text` is the
    scanned text of an unknown code. `choices` are the readings of an ambiguous one, where they can be told.
    """

    kind: Kind
    gtin: str | None = None
    contained_gtin: str | None = None
    sscc: str | None = None
    gln: str | None = None
    lot: str | None = None
    serial: str | None = None
    expiry: str | None = None
    best_before: str | None = None
    production: str | None = None
    quantity: str | None = None
    unit: str | None = None
    purchase_order: str | None = None
    ai: dict[str, str] = {}
    di: dict[str, str] = {}
    restricted: bool = False
    text: str | None = None
    reason: str | None = None
    choices: list[Interpretation] = []


def invalid(reason: InvalidReason) -> Interpretation:
    """Say that the text breaks the rules of what it claims to be."""
    return Interpretation(kind="invalid", reason=reason)


def ambiguous(reason: AmbiguousReason, *choices: Interpretation) -> Interpretation:
    """Say that the text can be read in more than one way."""
    return Interpretation(kind="ambiguous", reason=reason, choices=list(choices))


def unknown(text: str) -> Interpretation:
    """Say that the text is none of the standards' business: somebody's own code."""
    return Interpretation(kind="unknown", text=text)
