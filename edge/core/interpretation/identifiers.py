"""The GS1 application identifiers: which exist, what they may hold, where they end. The table is biip's.

Only the table is taken from biip: its parser reads the clock, takes digits that are not ASCII and keeps wrong check digits as a
note, so the reading is our own. The package itself is not imported: it would keep all company prefixes in memory.
"""

from __future__ import annotations

import functools
import importlib.util
import json
import re
from importlib.abc import ResourceLoader
from typing import Any, NamedTuple

from edge.core.interpretation.gtins import has_check_digit
from edge.core.interpretation.meaning import InvalidReason

GTIN_AIS = ("01", "02", "03")
DATE_AIS = ("11", "12", "13", "15", "16", "17")
_CSET_82 = re.compile(r"[!%-?A-Z_a-z\"]*", re.ASCII)
_NUMBERS = re.compile(r"[0-9]*", re.ASCII)
_TABLE = "gs1_application_identifiers/_application_identifiers.json"
_PARTS = re.compile(r"([NXYZ])(\.\.[NXYZ]?)?([0-9]+)")


class Identifier(NamedTuple):
    """One application identifier. `ends_by_itself` when its length is predefined, so that no separator has to follow."""

    ai: str
    pattern: re.Pattern[str]
    longest: int
    ends_by_itself: bool
    is_numeric: bool


def identifier_at(text: str) -> Identifier | None:
    """Find the application identifier that a text begins with."""
    return _identifier(text[:4])


@functools.lru_cache(maxsize=1024)
def _identifier(head: str) -> Identifier | None:
    table = _table()
    entry = next((table[head[:length]] for length in (2, 3, 4) if head[:length] in table), None)
    if entry is None:
        return None
    ai, whole = entry["ai"], entry["format"]
    form = whole.split("+", 1)[1]
    longest = sum(int(number) for _, _, number in _PARTS.findall(form)) + form.count("[-]")
    if "[N1..N2]" in form:
        longest = 20
    if whole == "N3+N3+N..12":
        longest = 15
    return Identifier(
        ai,
        re.compile(entry["pattern"].replace(ai, "", 1), re.ASCII),
        longest,
        not entry["separator_required"],
        not set(form) & set("XYZ"),
    )


@functools.cache
def _table() -> dict[str, dict[str, Any]]:
    """Read biip's table from its package."""
    spec = importlib.util.find_spec("biip")
    if spec is None or not isinstance(spec.loader, ResourceLoader) or not spec.submodule_search_locations:
        raise ImportError("Expected the package biip, got none: install the gateway's requirements.")
    entries = json.loads(spec.loader.get_data(f"{spec.submodule_search_locations[0]}/{_TABLE}"))
    return {entry["ai"]: entry for entry in entries}


def fault_of(identifier: Identifier, value: str) -> InvalidReason | None:
    """Say what is wrong with the value of an application identifier, None if nothing is."""
    if not value:
        return "empty"
    if len(value) > identifier.longest:
        return "length"
    if not (_NUMBERS if identifier.is_numeric else _CSET_82).fullmatch(value):
        return "charset"
    if not identifier.pattern.fullmatch(value):
        return "date" if identifier.ai in DATE_AIS and len(value) == 6 else "length"
    if identifier.ai == "7003" and (value[6:8] > "23" or value[8:] > "59"):
        return "date"
    return _fault_of_number(identifier.ai, value)


def _fault_of_number(ai: str, value: str) -> InvalidReason | None:
    """Check the check digits of trade item, pallet and place numbers."""
    if ai in ("8006", "8026"):
        return _fault_of_number("01", value[:14])
    if ai in GTIN_AIS or ai == "00" or (len(ai) == 3 and ai.startswith("41")):
        if not value.strip("0"):
            return "zeros"
        if not has_check_digit(value):
            return "check_digit"
    return None
