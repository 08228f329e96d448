"""A collection of barcode pictures with what is in them, and the score of what a decoder says. Knows nothing of the product.

The folder has a `manifest.csv` (file, symbology, expected, also); texts in it escape what is not printable. Different notations of
one code count as equal: UPC-A with 12 or 13 digits, UPC-E short or expanded, DataBar with or without brackets and 01.
"""

import csv
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

COLLECTION = Path(__file__).parents[2] / "shared" / "barcodes"
Code = tuple[str, str]

_FAMILIES = {
    "UPCA": "EAN13",
    "ISBN": "EAN13",
    "ISBN13": "EAN13",
    "UPCE": "EAN13",
    "GS1128": "CODE128",
    "CODE39STD": "CODE39",
    "CODE39EXT": "CODE39",
    "I25": "ITF",
    "ITF14": "ITF",
    "RSS14": "DATABAR",
    "RSSEXPANDED": "DATABAR",
    "QR": "QRCODE",
    "GS1QR": "QRCODE",
    "GS1DATAMATRIX": "DATAMATRIX",
    "COMPACTPDF417": "PDF417",
    "AZTECCODE": "AZTEC",
}
_SHORT_DATABARS = ("DATABAR", "DATABAROMNI", "DATABARSTK", "DATABARSTKOMNI", "DATABARLTD", "DATABARLIMITED", "RSS14")
_UPC_E_ZEROS = {"3": (3, "00000", 2), "4": (4, "00000", 1)}


@dataclass(frozen=True)
class Picture:
    """One picture and the codes that are really in it. `any_of` are families of which any text is genuine."""

    path: Path
    expected: Code | None
    genuine: frozenset[Code]
    any_of: frozenset[str]

    def is_read(self, said: Iterable[Code]) -> bool:
        return self.expected is not None and self.expected in {canonical(*code) for code in said}

    def wrong(self, said: Iterable[Code]) -> list[Code]:
        """Return the codes that are not in the picture; other characters outside of ASCII are a matter of encoding."""
        genuine = {_ascii(code) for code in self.genuine}
        codes = [canonical(*code) for code in said]
        return [code for code in codes if _ascii(code) not in genuine and code[0] not in self.any_of]


def read_collection(folder: Path) -> list[Picture]:
    with (folder / "manifest.csv").open(encoding="utf-8", newline="") as rows:
        return [_picture(folder, row) for row in csv.DictReader(rows)]


def _picture(folder: Path, row: dict[str, str]) -> Picture:
    is_code = row["symbology"] != "NONE"
    expected = canonical(row["symbology"], _unescape(row["expected"])) if is_code else None
    also = [entry.split(":", 1) for entry in row["also"].split(" | ") if entry]
    genuine = {canonical(name, _unescape(text)) for name, text in also if text != "*any*"}
    any_of = frozenset(_family(name) for name, text in also if text == "*any*")
    return Picture(folder / row["file"], expected, frozenset(genuine | ({expected} if expected else set())), any_of)


def canonical(symbology: str, text: str) -> Code:
    """Return one form of a code, whichever decoder told it."""
    family, name = _family(symbology), _name(symbology)
    if name == "UPCE" and len(text) == 8:
        text = "0" + _expanded(text)
    if family == "EAN13" and len(text) == 12:
        text = "0" + text
    if family == "DATABAR":
        text = re.sub(r"[()\x1d]", "", text)
        text = "01" + text if name in _SHORT_DATABARS and len(text) == 14 else text
    return family, text.replace("\x1d", "") if family == "CODE128" else text.lstrip("\x1d")


def _name(symbology: str) -> str:
    return re.sub(r"[^A-Z0-9]", "", symbology.upper())


def _family(symbology: str) -> str:
    name = _name(symbology)
    return "DATABAR" if name.startswith("DATABAR") else _FAMILIES.get(name, name)


def _expanded(eight: str) -> str:
    body, last = eight[1:7], eight[6]
    if last in "012":
        middle = body[:2] + last + "0000" + body[2:5]
    elif last in _UPC_E_ZEROS:
        kept, zeros, ends = _UPC_E_ZEROS[last]
        middle = body[:kept] + zeros + body[kept : kept + ends]
    else:
        middle = body[:5] + "0000" + last
    return eight[0] + middle + eight[7]


def _ascii(code: Code) -> Code:
    return code[0], "".join(char for char in code[1] if " " <= char < "\x7f")


def _unescape(text: str) -> str:
    form = r"\\(\\|x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8})"
    return re.sub(form, lambda match: "\\" if match[1] == "\\" else chr(int(match[1][1:], 16)), text)
