"""Which kind of symbol a text came from: AIM identifiers (ISO/IEC 15424) and the names that decoders use.

The AIM identifier decides before the decoder's name. Where neither is known the text itself has to do.
"""

from __future__ import annotations

import re
from typing import Literal

Family = Literal[
    "element_string", "ean_upc", "ean_8", "upc_e", "ean_addon", "itf", "itf_checked", "own_numbers", "content"
]

_AIM = re.compile(r"\][A-Zcdez][0-9A-Fm]", re.ASCII)
_BY_AIM: dict[str, Family] = {
    "]C1": "element_string",
    "]d2": "element_string",
    "]d5": "element_string",
    "]Q3": "element_string",
    "]Q4": "element_string",
    "]J1": "element_string",
    "]e0": "element_string",
    "]z1": "element_string",
    "]E0": "ean_upc",
    "]E3": "ean_addon",
    "]E4": "ean_8",
    "]I1": "itf_checked",
}
_BY_AIM_LETTER: dict[str, Family] = {
    "A": "own_numbers",
    "C": "own_numbers",
    "F": "own_numbers",
    "G": "own_numbers",
    "I": "itf",
}
_BY_NAME: dict[str, Family] = {
    "EAN13": "ean_upc",
    "UPCA": "ean_upc",
    "ISBN13": "ean_upc",
    "EAN8": "ean_8",
    "UPCE": "upc_e",
    "I25": "itf",
    "ITF": "itf",
    "ITF14": "itf",
    "CODE128": "own_numbers",
    "CODE39": "own_numbers",
    "CODE39STD": "own_numbers",
    "CODE93": "own_numbers",
    "CODABAR": "own_numbers",
}


def split_aim(text: str) -> tuple[str | None, str]:
    """Split an AIM identifier that a scanner left in front of the text from the text."""
    match = _AIM.match(text) if text.startswith("]") else None
    return (match[0], text[3:]) if match else (None, text)


def family_of(aim: str | None, symbology: str | None) -> Family:
    """Say how a text of this origin has to be read."""
    name = re.sub(r"[^A-Z0-9]", "", (symbology or "").upper())
    if aim is not None and _AIM.fullmatch(aim):
        if aim == "]E0" and name == "UPCE":
            return "upc_e"
        return _BY_AIM.get(aim) or _BY_AIM_LETTER.get(aim[1], "content")
    if name.startswith(("DATABAR", "GS1")):
        return "element_string"
    return _BY_NAME.get(name, "content")
