"""Draws barcodes to print. Owns the one call of zxing-cpp's writer; must never read a picture."""

from __future__ import annotations

import re
from typing import NamedTuple

import zxingcpp

_PATH = re.compile(r'<svg width="([\d.]+)" height="([\d.]+)".*?<path d="([^"]+)"', re.DOTALL)
_FORMATS = {
    "Code128": zxingcpp.BarcodeFormat.Code128,
    "EAN13": zxingcpp.BarcodeFormat.EAN13,
    "EAN8": zxingcpp.BarcodeFormat.EAN8,
    "UPCA": zxingcpp.BarcodeFormat.UPCA,
    "ITF": zxingcpp.BarcodeFormat.ITF,
    "QRCode": zxingcpp.BarcodeFormat.QRCode,
    "DataMatrix": zxingcpp.BarcodeFormat.DataMatrix,
}


_BAR = re.compile(r"M([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)")


class Bars(NamedTuple):
    """The black parts of a label, in modules, with its quiet zone: x, y, width and height of each."""

    width: float
    height: float
    parts: list[tuple[float, float, float, float]]
    path: str


class NotDrawable(ValueError):
    """A text that the symbology cannot hold."""


def draw_label(symbology: str, text: str) -> str:
    """Draw `text` as one `<svg>` element with its quiet zone, black on white, without prolog, style or script."""
    bars = bars_of(symbology, text)
    width, height = f"{bars.width:g}", f"{bars.height:g}"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" shape-rendering="crispEdges" '
        f'role="img" aria-label="{symbology}"><path fill="#fff" d="M0 0h{width}v{height}H0z"/>'
        f'<path fill="#000" d="{bars.path}"/></svg>'
    )


def bars_of(symbology: str, text: str) -> Bars:
    """Make the bars of a label. Raises NotDrawable."""
    if symbology not in _FORMATS:
        raise NotDrawable(f"Expected one of {', '.join(_FORMATS)}, got {symbology!r}.")
    try:
        label = zxingcpp.create_barcode(text, _FORMATS[symbology])
    except ValueError as error:
        raise NotDrawable(f"Expected a text for {symbology}, got {text!r}: {error}.") from error
    if label.bytes.decode() != text:
        # The writer pads short numbers: the label would read as another code.
        raise NotDrawable(f"Expected a text for {symbology}, got {text!r}: it would read {label.text!r}.")
    found = _PATH.search(label.to_svg())
    if found is None:
        raise NotDrawable(f"Expected bars for {text!r} in {symbology}, got none.")
    width, height, path = found.groups()
    parts = [(float(x), float(y), float(across), float(down)) for x, y, across, down in _BAR.findall(path)]
    return Bars(float(width), float(height), parts, path)
