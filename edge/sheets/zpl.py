"""Draws a sheet as ZPL, one label of 100 x 50 mm each at 203 dots an inch: bars as a picture that no printer encodes anew. Pure."""

from __future__ import annotations

from edge.scanners.label_writer import Bars, bars_of
from edge.sheets.sheet import Sheet
from edge.station.labels import Label

_WIDTH, _HEIGHT = 800, 400
_MARGIN, _BARS_TOP, _BARS_HEIGHT = 24, 130, 220
_MODULE_MAX = 4


def zpl_of(sheet: Sheet) -> bytes:
    """Draw a sheet, a label after the other. Raises NotDrawable."""
    return "".join(_label(label) for _, labels in sheet.groups for label in labels).encode()


def _label(label: Label) -> str:
    return (
        f"^XA^CI28^PW{_WIDTH}^LL{_HEIGHT}"
        f"^FO{_MARGIN},24^A0N,48,40^FH_^FD{_escaped(label.title)}^FS"
        f"^FO{_MARGIN},82^A0N,28,24^FH_^FD{_escaped(label.note)}^FS"
        f"^FO{_MARGIN},{_BARS_TOP}{_picture(bars_of(label.symbology, label.text))}^FS^XZ\n"
    )


def _escaped(text: str) -> str:
    """Write the signs that ZPL takes for its own as their numbers."""
    return "".join(f"_{ord(char):02X}" if char in "^~_" or not char.isprintable() else char for char in text)


def _picture(bars: Bars) -> str:
    """Paint bars with whole dots a module, most to the left of each byte."""
    module = max(1, min(_MODULE_MAX, int((_WIDTH - 2 * _MARGIN) / bars.width)))
    row_bytes = (int(bars.width) * module + 7) // 8
    rows = []
    for at in range(_BARS_HEIGHT):
        y = (at + 0.5) * bars.height / _BARS_HEIGHT
        row = 0
        for left, top, across, down in bars.parts:
            if top <= y < top + down:
                start, length = int(left) * module, int(across) * module
                row |= ((1 << length) - 1) << (row_bytes * 8 - start - length)
        rows.append(f"{row:0{row_bytes * 2}X}")
    total = row_bytes * _BARS_HEIGHT
    return f"^GFA,{total},{total},{row_bytes},{''.join(rows)}"
