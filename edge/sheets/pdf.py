"""Draws a sheet as PDF, A4: labels in two columns with their bars as areas, sharp on any printer. The one door to reportlab."""

from __future__ import annotations

import io

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from edge.scanners.label_writer import bars_of
from edge.sheets.sheet import Sheet
from edge.station.labels import Label

_MARGIN, _COLUMN, _ROW = 15 * mm, 90 * mm, 34 * mm
_MODULE_MAX, _BARS_HEIGHT = 0.5 * mm, 16 * mm
_FONT, _BOLD = "Helvetica", "Helvetica-Bold"


class _Page:
    """Where the next label goes."""

    def __init__(self, canvas: Canvas) -> None:
        self.canvas, self.column, self.y = canvas, 0, A4[1] - _MARGIN

    def line(self, text: str, font: str, size: float, gap: float) -> None:
        self.end_row()
        if self.y - gap < _MARGIN + _ROW:
            self.new()
        self.y -= gap
        _write(self.canvas, _MARGIN, self.y, text, font, size, A4[0] - 2 * _MARGIN)

    def place(self) -> tuple[float, float]:
        """Return the lower left corner of the next label."""
        if self.column == 0 and self.y - _ROW < _MARGIN:
            self.new()
        place = (_MARGIN + self.column * _COLUMN, self.y - _ROW)
        self.column = 1 - self.column
        if self.column == 0:
            self.y -= _ROW
        return place

    def end_row(self) -> None:
        if self.column:
            self.column = 0
            self.y -= _ROW

    def new(self) -> None:
        self.canvas.showPage()
        self.column, self.y = 0, A4[1] - _MARGIN


def pdf_of(sheet: Sheet) -> bytes:
    """Draw a sheet; the same sheet gives the same bytes. Raises NotDrawable."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=1)
    canvas.setTitle(f"Tallydock: {sheet.title}")
    page = _Page(canvas)
    page.line(sheet.title, _BOLD, 18, 7 * mm)
    page.line(sheet.intro, _FONT, 10, 7 * mm)
    for title, labels in sheet.groups:
        if title:
            page.line(title, _BOLD, 13, 10 * mm)
        for label in labels:
            _draw(canvas, *page.place(), label)
    canvas.save()
    return out.getvalue()


def _draw(canvas: Canvas, x: float, y: float, label: Label) -> None:
    width = _COLUMN - 6 * mm
    _write(canvas, x, y + _ROW - 8 * mm, label.title, _BOLD, 12, width)
    if label.note:
        _write(canvas, x, y + _ROW - 12 * mm, label.note, _FONT, 8, width)
    bars = bars_of(label.symbology, label.text)
    module = min(_MODULE_MAX, width / bars.width)
    high = _BARS_HEIGHT / bars.height
    canvas.setFillGray(0)
    for left, top, across, down in bars.parts:
        bottom = y + 3 * mm + (bars.height - top - down) * high
        canvas.rect(x + left * module, bottom, across * module, down * high, stroke=0, fill=1)


def _write(canvas: Canvas, x: float, y: float, text: str, font: str, size: float, width: float) -> None:
    """Write a line, smaller where it would not fit; what the font has no sign for is shown as a question mark."""
    shown = text.encode("cp1252", "replace").decode("cp1252")
    canvas.setFillGray(0)
    canvas.setFont(font, min(size, size * width / max(1.0, stringWidth(shown, font, size))))
    canvas.drawString(x, y, shown)
