"""Printed labels: each reads back as what it was drawn from, and carries nothing but bars."""

import re

import numpy as np
import pytest
import zxingcpp

from edge.scanners.label_writer import NotDrawable, draw_label

WIDTH_PX = 4


def read_back(svg):
    """Paint the bars of a drawn label and decode the picture."""
    width, height = (int(float(side)) for side in re.search(r'viewBox="0 0 ([\d.]+) ([\d.]+)"', svg).groups())
    picture = np.full((height, width), 255, np.uint8)
    for x, y, across, down in re.findall(r"M(\d+) (\d+)h(\d+)v(\d+)", svg.rpartition(' d="')[2]):
        picture[int(y) : int(y) + int(down), int(x) : int(x) + int(across)] = 0
    picture = picture.repeat(WIDTH_PX, axis=0).repeat(WIDTH_PX, axis=1)
    return [code.text for code in zxingcpp.read_barcodes(picture)]


@pytest.mark.parametrize(
    ("symbology", "text"),
    [
        ("Code128", "TDXRECVEIO"),
        ("Code128", "PO-1001"),
        ("EAN13", "4006381333931"),
        ("EAN8", "96385074"),
        ("ITF", "14006381333938"),
        ("DataMatrix", "A-01-02"),
        ("QRCode", "A-01-02"),
    ],
)
def test_a_label_reads_back_as_its_text(symbology, text):
    assert read_back(draw_label(symbology, text)) == [text]


def test_a_label_is_one_svg_without_style_script_or_address():
    svg = draw_label("Code128", "PO-1001")
    assert re.fullmatch(r"<svg [^<]*>(<path [^<]*/>)+</svg>", svg)
    assert "style" not in svg


@pytest.mark.parametrize(
    ("symbology", "text"),
    [("EAN13", "4006381333932"), ("EAN13", "12"), ("Code128", ""), ("Code128", "€"), ("Telepathy", "1")],
)
def test_a_text_that_a_symbology_cannot_hold_is_refused(symbology, text):
    with pytest.raises(NotDrawable, match="Expected"):
        draw_label(symbology, text)
