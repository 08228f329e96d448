"""Reads the barcodes in one picture. The one door to the decoders: zxing-cpp first, zbar as the second opinion.

The chain was chosen by measurement (`scripts/bench camera`), each step only where those before it see nothing: zxing-cpp quickly on
the whole picture; OpenCV's detector as a locator of linear codes (never as a decoder: its texts are misreads) and both decoders on
the straightened places; stacked codes on end; small or inverted matrix codes. A retail code that two looks read differently is not
given. The gateway calls this in a process that may die, for zbar can abort: `picture_decoder` and `camera_reader`.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

import cv2
import numpy as np
import zxingcpp
from pyzbar import pyzbar

from edge.core.interpretation.gtins import expand_upc_e

Image = np.ndarray[Any, np.dtype[np.uint8]]
Code = tuple[str, str]

_PIXELS_MAX = 50_000_000
_PLACES_MAX = 3
_NARROW_PX = 420
_Format = zxingcpp.BarcodeFormat
_LINEAR = [_Format.EAN13, _Format.EAN8, _Format.UPCA, _Format.UPCE, _Format.Code128, _Format.Code39Std, _Format.ITF]
_LINEAR += [_Format.DataBar, _Format.DataBarExp, _Format.DataBarLtd]
_LINEAR_RETAIL = [_Format.EAN13, _Format.EAN8, _Format.UPCA, _Format.UPCE]
_SQUARE = [_Format.QRCode, _Format.DataMatrix]
_STACKED = [_Format.DataBar, _Format.DataBarExp, _Format.DataBarLtd, _Format.PDF417]
_ALL = [*_LINEAR, *_SQUARE, _Format.PDF417, _Format.Aztec]
_ZBAR = [
    pyzbar.ZBarSymbol.EAN13,
    pyzbar.ZBarSymbol.EAN8,
    pyzbar.ZBarSymbol.UPCA,
    pyzbar.ZBarSymbol.UPCE,
    pyzbar.ZBarSymbol.CODE128,
    pyzbar.ZBarSymbol.CODE39,
    pyzbar.ZBarSymbol.I25,
]
_ZBAR_RETAIL = _ZBAR[:4]
_RETAIL = {"EAN13", "EAN8", "UPCA", "UPCE"}
_WEAK = {"UPCE"}
_INTERLEAVED = {"ITF", "I25"}
_ITF_DIGITS_MIN = 6
_SMALL_PX = 640
_WIDE_PX = 1600
_MARGIN = 0.2
_GS1_NAMES = {"]C1": "GS1-128", "]d2": "GS1DataMatrix", "]Q3": "GS1QR"}


def decode(image: Image) -> list[Code]:
    """Return (symbology, text) of every code in a grey or BGR picture, GS as U+001D."""
    grey = _grey(image)
    if grey is None:
        return []
    found = _by_zxing(grey, _ALL) or _located(grey) or _turned(grey) or _enlarged(grey)
    return _without_fragments(list(dict.fromkeys(found)))


def decode_picture(picture: bytes) -> list[Code]:
    """Return the codes of an encoded picture, such as JPEG or PNG. Raise ValueError for what is none."""
    image = cv2.imdecode(np.frombuffer(picture, np.uint8), cv2.IMREAD_GRAYSCALE) if picture else None
    if image is None:
        raise ValueError(f"Expected a picture such as JPEG or PNG, got {len(picture)} bytes that are none.")
    return decode(np.asarray(image, np.uint8))


def _grey(image: Image) -> Image | None:
    if image.dtype != np.uint8 or image.ndim not in (2, 3) or image.size > 3 * _PIXELS_MAX:
        raise ValueError(f"Expected a grey or BGR picture of 8 bits, got {image.dtype} of shape {image.shape}.")
    if 0 in image.shape:
        return None
    if image.ndim == 2:
        return np.ascontiguousarray(image)
    code = {1: None, 3: cv2.COLOR_BGR2GRAY, 4: cv2.COLOR_BGRA2GRAY}.get(image.shape[2], -1)
    if code == -1:
        raise ValueError(f"Expected a picture of 1, 3 or 4 channels, got {image.shape[2]}.")
    return np.ascontiguousarray(image[:, :, 0]) if code is None else np.asarray(cv2.cvtColor(image, code), np.uint8)


def _zxing(grey: Image, formats: Any, *, is_inverted_too: bool = False) -> list[Any]:
    """Read upright linear codes and matrix codes at any angle, in this size only: the steps after it are cheaper than its own."""
    codes = zxingcpp.read_barcodes(
        grey,
        formats=formats,
        try_rotate=False,
        try_downscale=False,
        try_invert=is_inverted_too,
        text_mode=zxingcpp.TextMode.Plain,
    )
    return [code for code in codes if code.text]


def _named(code: Any) -> Code:
    return _GS1_NAMES.get(code.symbology_identifier, code.format.name), code.text


def _zbar(grey: Image, symbols: Any) -> list[Code]:
    return [(code.type, code.data.decode("utf-8", "replace")) for code in pyzbar.decode(grey, symbols=symbols)]


def _by_zxing(grey: Image, formats: Any) -> list[Code]:
    codes = [(_named(found), found.position) for found in _zxing(grey, formats)]
    looks = (_second_look, _zbar_look)
    return [code for code, at in codes if code[0] not in _RETAIL or _is_trusted(code, _near(grey, at), looks)]


def _by_zbar(grey: Image) -> list[Code]:
    codes = _zbar(grey, _ZBAR)
    return [code for code in codes if code[0] not in _RETAIL or _is_trusted(code, grey, (_second_look,))]


def _is_trusted(code: Code, place: Image, looks: tuple[Callable[[Image], list[Code]], ...]) -> bool:
    """Say whether other looks at the place of a retail code do not contradict it, and confirm it where it is a UPC-E.

    Its one check digit leaves room for misreads, which come out differently at another size and with the other decoder; the
    true code comes out the same. The first look that confirms it spares the others.
    """
    others: set[str] = set()
    for look in looks:
        others |= {_key(other) for other in look(place) if other[0] in _RETAIL}
        if _key(code) in others:
            return True
    return not others and code[0] not in _WEAK


def _second_look(grey: Image) -> list[Code]:
    factor = 0.6 if max(grey.shape) > _WIDE_PX else 1.5
    return [_named(code) for code in _zxing(_resized(grey, factor), _LINEAR_RETAIL)]


def _zbar_look(grey: Image) -> list[Code]:
    return _zbar(grey, _ZBAR_RETAIL)


def _near(grey: Image, position: Any) -> Image:
    """Cut out the surroundings of a code, with its quiet zones and the full height of its bars."""
    corners = (position.top_left, position.top_right, position.bottom_right, position.bottom_left)
    xs, ys = [corner.x for corner in corners], [corner.y for corner in corners]
    margin = _MARGIN * max(max(xs) - min(xs), max(ys) - min(ys))
    left, top = max(0, int(min(xs) - margin)), max(0, int(min(ys) - margin))
    return np.ascontiguousarray(grey[top : int(max(ys) + margin) + 1, left : int(max(xs) + margin) + 1])


def _located(grey: Image) -> list[Code]:
    """Read the straightened places where the locator sees bars."""
    return [code for place in _places(grey) for code in _by_zxing(place, _LINEAR) or _by_zbar(place)]


def _enlarged(grey: Image) -> list[Code]:
    """Look for small or inverted matrix codes; a large picture has no such trouble and would take too long."""
    if max(grey.shape) > _SMALL_PX:
        return []
    return [_named(code) for code in _zxing(_resized(grey, 2.0), _SQUARE, is_inverted_too=True)]


def _turned(grey: Image) -> list[Code]:
    """Look for the stacked codes that stand on end, which the locator does not know."""
    return [_named(code) for code in _zxing(np.ascontiguousarray(np.rot90(grey)), _STACKED)]


def _resized(grey: Image, factor: float) -> Image:
    method = cv2.INTER_AREA if factor < 1 else cv2.INTER_CUBIC
    size = (max(1, round(grey.shape[1] * factor)), max(1, round(grey.shape[0] * factor)))
    return np.asarray(cv2.resize(grey, size, interpolation=method), np.uint8)


def _key(code: Code) -> str:
    """Return one form of a retail code, whichever decoder and symbology told it."""
    symbology, text = code
    if symbology == "UPCE" and len(text) == 8:
        expanded = expand_upc_e(text)
        return text if expanded is None else expanded.zfill(14)
    return text.zfill(14)


def _without_fragments(codes: list[Code]) -> list[Code]:
    """Drop Interleaved 2 of 5 that are too short to trust or a part of another: scan lines that missed some bars."""
    others = [text for symbology, text in codes if symbology in _INTERLEAVED]
    return [
        (symbology, text)
        for symbology, text in codes
        if symbology not in _INTERLEAVED
        or (len(text) >= _ITF_DIGITS_MIN and not any(text in other and text != other for other in others))
    ]


@functools.cache
def _locator() -> Any:
    return cv2.barcode.BarcodeDetector()


def _places(grey: Image) -> list[Image]:
    is_there, quads = _locator().detectMulti(grey)
    if not is_there or quads is None:
        return []
    largest = sorted(np.asarray(quads, np.float32), key=lambda quad: -abs(cv2.contourArea(quad)))
    return [_straightened(grey, quad) for quad in largest[:_PLACES_MAX]]


def _straightened(grey: Image, quad: Any) -> Image:
    """Cut a place out with a margin, its long side across, enlarged where the bars are narrow."""
    (x, y), (width, height), angle = cv2.minAreaRect(quad)
    if width < height:
        width, height, angle = height, width, angle + 90
    scale = 2.0 if width < _NARROW_PX else 1.0
    out_w, out_h = int((width * 1.3 + 20) * scale), int((height * 1.15 + 10) * scale)
    turn = cv2.getRotationMatrix2D((x, y), angle, scale)
    turn[0, 2] += out_w / 2 - x
    turn[1, 2] += out_h / 2 - y
    cut = cv2.warpAffine(grey, turn, (out_w, out_h), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(cut, np.uint8)
