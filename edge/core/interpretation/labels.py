"""Several barcodes in one picture that are one label: a pallet's number beside what lies on it. Pure."""

from __future__ import annotations

import datetime

from edge.core.interpretation.element_strings import GS, read_element_string

Code = tuple[str, str]
_GS1 = ("GS1-128", "GS1DataMatrix", "GS1QR")
_ANY_DAY = datetime.date(2000, 1, 1)
"""Which century a date means does not matter here."""


def one_label(codes: list[Code]) -> list[Code]:
    """Join the GS1 codes of one picture, as (symbology, text), to one where they do not contradict each other.

    A logistic label spreads one message over several symbols. Two labels in one picture contradict each other (two numbers
    of pallets or items, two lots): then each stays a scan of its own, as do all codes that are not GS1's.
    """
    parts = [(symbology, text.strip(GS)) for symbology, text in codes if symbology in _GS1]
    joined = GS.join(text for _, text in parts)
    if len(parts) < 2 or read_element_string(joined, _ANY_DAY).kind not in ("item", "sscc"):
        return codes
    return [(parts[0][0], joined), *(code for code in codes if code[0] not in _GS1)]
