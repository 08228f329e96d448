import importlib.util
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest
import zxingcpp

from edge.scanners.camera import decode, decode_picture

CORPUS = Path(__file__).parents[4] / "shared" / "barcodes"


def drawn(text, symbology="EAN13", **options):
    barcode = zxingcpp.create_barcode(text, getattr(zxingcpp.BarcodeFormat, symbology), **options)
    bars = np.array(barcode.to_image(scale=3))
    return cv2.copyMakeBorder(bars, 60, 60, 60, 60, cv2.BORDER_CONSTANT, value=255)


def in_a_scene(bars, degrees=0):
    scene = np.full((720, 1280), 190, np.uint8)
    top, left = (720 - bars.shape[0]) // 2, (1280 - bars.shape[1]) // 2
    scene[top : top + bars.shape[0], left : left + bars.shape[1]] = bars
    turn = cv2.getRotationMatrix2D((640, 360), degrees, 1)
    return cv2.warpAffine(scene, turn, (1280, 720), borderValue=190)


@pytest.mark.parametrize(
    ("symbology", "text"),
    [
        ("EAN13", "4006381333931"),
        ("EAN8", "96385074"),
        ("Code128", "LOT-7/a"),
        ("ITF", "10012345678902"),
        ("QRCode", "Größe-5"),
        ("DataMatrix", "PO-1001"),
        ("Aztec", "TOTE 5"),
    ],
)
def test_each_symbology_is_read_with_its_name(symbology, text):
    assert decode(drawn(text, symbology)) == [(symbology, text)]


def test_a_picture_in_colour_is_read_like_a_grey_one():
    assert decode(cv2.cvtColor(drawn("4006381333931"), cv2.COLOR_GRAY2BGR)) == [("EAN13", "4006381333931")]


@pytest.mark.parametrize("degrees", [0, 10, 30, 45, 70, 90, 180])
def test_a_linear_code_is_read_at_any_angle(degrees):
    assert decode(in_a_scene(drawn("4006381333931"), degrees)) == [("EAN13", "4006381333931")]


def test_an_inverted_matrix_code_is_read():
    assert decode(255 - drawn("PO-1001", "DataMatrix")) == [("DataMatrix", "PO-1001")]


def test_code_39_is_given_as_it_stands():
    assert decode(drawn("A+B1", "Code39Std"))[0][1] == "A+B1"


def test_gs1_codes_say_so_and_keep_their_separators():
    drawing = drawn("(01)09501101530003(10)ABC(17)271231", "DataMatrix", gs1=True)
    assert decode(drawing) == [("GS1DataMatrix", "010950110153000310ABC\x1d17271231")]


@pytest.mark.parametrize("shape", [(480, 640), (480, 640, 3), (1, 1), (0, 0), (0, 5, 3)])
def test_a_picture_without_codes_gives_none(shape):
    assert decode(np.full(shape, 127, np.uint8)) == []


@pytest.mark.parametrize("image", [np.zeros((5, 5)), np.zeros(5, np.uint8), np.zeros((5, 5, 2), np.uint8)])
def test_what_is_no_picture_is_refused(image):
    with pytest.raises(ValueError, match="Expected"):
        decode(image)


def test_an_encoded_picture_is_read():
    assert decode_picture(cv2.imencode(".jpg", drawn("4006381333931"))[1].tobytes()) == [("EAN13", "4006381333931")]


@pytest.mark.parametrize("content", [b"", b"GIF89a", b"\xff\xd8\xff\xe0" * 50])
def test_bytes_that_are_no_picture_are_refused(content):
    with pytest.raises(ValueError, match="Expected a picture"):
        decode_picture(content)


@pytest.mark.skipif(not CORPUS.exists(), reason="the collection of barcode pictures is not beside the checkout")
def test_the_collection_of_photographs_is_read_with_next_to_no_misreads(monkeypatch):
    spec = importlib.util.spec_from_file_location("measure", CORPUS / "measure.py")
    measure = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "measure", measure)
    spec.loader.exec_module(measure)
    read = wrong = 0
    with (CORPUS / "manifest.csv").open(encoding="utf-8", newline="") as rows:
        for row in measure.csv.DictReader(rows):
            said = {measure.canon(*code) for code in decode(cv2.imread(str(CORPUS / row["file"])))}
            truth = measure.canon(row["symbology"], measure.unesc(row["expected"]))
            genuine = [entry.split(":", 1) for entry in row["also"].split(" | ") if entry]
            others = {measure.canon(name, measure.unesc(text)) for name, text in genuine}
            any_of = {measure.family(name) for name, text in genuine if text == "*any*"}
            read += row["symbology"] != "NONE" and truth in said
            wrong += any(code != truth and code not in others and code[0] not in any_of for code in said)

    assert read >= 402
    assert wrong <= 2
