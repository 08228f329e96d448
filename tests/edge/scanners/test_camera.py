import cv2
import numpy as np
import pytest
import zxingcpp

from bench.camera import load
from bench.pictures import COLLECTION, read_collection
from edge.scanners.camera import decode, decode_picture


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


@pytest.mark.parametrize(
    ("symbology", "text"), [("PDF417", "PALLET 77"), ("DataBarExp", "(01)09501101530003(10)ABC(17)271231")]
)
def test_a_stacked_or_expanded_code_is_read_on_end(symbology, text):
    options = {"gs1": True} if text.startswith("(") else {}
    assert [name for name, _ in decode(np.rot90(drawn(text, symbology, **options)))] == [symbology]


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


@pytest.mark.skipif(not COLLECTION.exists(), reason="the collection of barcode pictures is not beside the checkout")
def test_the_collection_of_photographs_is_read_with_next_to_no_misreads():
    pictures = read_collection(COLLECTION)
    said = [decode(load(picture.path)) for picture in pictures]

    both = list(zip(pictures, said, strict=True))
    wrong = {picture.path.name: wrong for picture, codes in both if (wrong := picture.wrong(codes))}
    assert sum(picture.is_read(codes) for picture, codes in both) >= 402
    assert len(wrong) <= 2, wrong
