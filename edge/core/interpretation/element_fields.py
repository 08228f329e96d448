"""From identified fields (AI, value) to a meaning: the same rules for element strings and Digital Links."""

from __future__ import annotations

import datetime
from typing import Any

from edge.core.interpretation.dates import read_date
from edge.core.interpretation.gtins import is_restricted
from edge.core.interpretation.identifiers import DATE_AIS
from edge.core.interpretation.meaning import Interpretation, ambiguous, invalid, unknown

Fields = list[tuple[str, str]]

_NAMED = {"00": "sscc", "414": "gln", "10": "lot", "21": "serial", "400": "purchase_order"}
_DATED = {"17": "expiry", "15": "best_before", "11": "production"}
_MEASURES = {"310": "kg", "311": "m", "320": "lb"}
_WHAT_IT_IS = ("01", "02", "8006", "8026")
_ITEM_DATA = ("lot", "serial", "expiry", "best_before", "production", "quantity")


def read_fields(fields: Fields, text: str, today: datetime.date) -> Interpretation:
    """Say what fields, each valid by itself, mean together; `text` is what they were read from."""
    by_ai: dict[str, str] = {}
    for ai, value in fields:
        if by_ai.setdefault(ai, value) != value:
            return ambiguous("conflict")
    if _contradict(by_ai):
        return ambiguous("conflict")
    if ("37" in by_ai) != ("02" in by_ai):
        return ambiguous("missing_ai")
    said = _dates(by_ai, today)
    if isinstance(said, Interpretation):
        return said
    said.update({_NAMED[ai]: value for ai, value in by_ai.items() if ai in _NAMED})
    said.update(_trade_item(by_ai))
    measured = _measured_by(by_ai)
    if measured is not None:
        said.update(_quantity(measured, by_ai[measured]))
    told = {*_NAMED, *_DATED, "01", "02", measured}
    rest = {ai: value for ai, value in by_ai.items() if ai not in told}
    kind = _kind(by_ai, said)
    return unknown(text) if kind is None else Interpretation(kind=kind, ai=rest, **said)


def _contradict(by_ai: dict[str, str]) -> bool:
    """Two weights or prices of one kind, content beside an item, or two counts."""
    measures = [ai[:3] for ai in by_ai if len(ai) == 4 and "310" <= ai[:3] <= "395"]
    is_repeated = len(measures) != len(set(measures))
    return is_repeated or ("01" in by_ai and ("02" in by_ai or "37" in by_ai)) or ("30" in by_ai and "37" in by_ai)


def _dates(by_ai: dict[str, str], today: datetime.date) -> dict[str, Any] | Interpretation:
    said: dict[str, Any] = {}
    for ai, value in by_ai.items():
        if ai not in DATE_AIS and ai != "7003":
            continue
        date = read_date(value[:6], today)
        if date is None:
            return invalid("date")
        name = "expiry" if ai == "7003" else _DATED.get(ai)
        if name is not None and said.setdefault(name, date) != date:
            return ambiguous("conflict")
    return said


def _trade_item(by_ai: dict[str, str]) -> dict[str, Any]:
    said: dict[str, Any] = {}
    if gtin := by_ai.get("01") or by_ai.get("8006", "")[:14]:
        said["gtin"] = gtin
        said["restricted"] = is_restricted(gtin)
    if contained := by_ai.get("02") or by_ai.get("8026", "")[:14]:
        said["contained_gtin"] = contained
    return said


def _measured_by(by_ai: dict[str, str]) -> str | None:
    """Choose the AI that states the quantity: a count before a weight or length."""
    measures = [ai for ai in by_ai if len(ai) == 4 and ai[:3] in _MEASURES]
    return next((ai for ai in ("37", "30", *measures) if ai in by_ai), None)


def _quantity(ai: str, value: str) -> dict[str, Any]:
    if ai in ("37", "30"):
        return {"quantity": value.lstrip("0") or "0", "unit": "each"}
    return {"quantity": _decimal(value, int(ai[3])), "unit": _MEASURES[ai[:3]]}


def _decimal(digits: str, places: int) -> str:
    whole, part = digits[: len(digits) - places], digits[len(digits) - places :]
    number = f"{whole.lstrip('0') or '0'}.{part}"
    return number.rstrip("0").rstrip(".")


def _kind(by_ai: dict[str, str], said: dict[str, Any]) -> Any:
    if "sscc" in said:
        return "sscc"
    if any(ai in by_ai for ai in _WHAT_IT_IS):
        return "item"
    if "gln" in said:
        return "bin"
    if any(name in said for name in _ITEM_DATA):
        return "item"
    return "order" if "purchase_order" in said else None
