import csv
import json

import cv2
import numpy as np
import pytest
import zxingcpp

from bench import camera
from bench.pictures import canonical

HEADER = ("file", "symbology", "expected", "also")


@pytest.fixture
def collection(tmp_path):
    barcode = zxingcpp.create_barcode("4006381333931", zxingcpp.BarcodeFormat.EAN13)
    bars = cv2.copyMakeBorder(np.array(barcode.to_image(scale=3)), 40, 40, 40, 40, cv2.BORDER_CONSTANT, value=255)
    cv2.imwrite(str(tmp_path / "code.png"), bars)
    cv2.imwrite(str(tmp_path / "empty.png"), np.full((200, 300, 3), 127, np.uint8))

    def holds(*rows):
        with (tmp_path / "manifest.csv").open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([HEADER, *rows])
        return tmp_path

    return holds


def figures(capsys):
    return json.loads(capsys.readouterr().out.splitlines()[-1])


def test_it_runs_to_its_end_and_tells_reads_and_processor_time(collection, capsys):
    camera.run(None, collection(("code.png", "EAN-13", "4006381333931", ""), ("empty.png", "NONE", "", "")))

    said = figures(capsys)
    assert (said["name"], said["pictures"], said["reads"], said["wrong"]) == ("camera", 2, 1, 0)
    assert said["ratio"] > 0
    assert said["plain_reads"] == 1


def test_a_code_that_is_not_in_the_picture_counts_as_wrong(collection, capsys):
    camera.run(None, collection(("code.png", "EAN-13", "9783161484100", "")))

    said = figures(capsys)
    assert (said["reads"], said["wrong"]) == (0, 1)


@pytest.mark.parametrize("also", ["EAN-13:4006381333931", "UPC-A:*any*"])
def test_a_genuine_second_code_is_not_wrong(collection, capsys, also):
    camera.run(None, collection(("code.png", "QR", "PO-1001", also)))

    assert figures(capsys)["wrong"] == 0


def test_a_folder_without_pictures_is_told(tmp_path):
    with pytest.raises(SystemExit, match=r"manifest\.csv"):
        camera.run(None, tmp_path)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("UPC-A", "012345678905"), ("EAN13", "0012345678905")),
        (("UPC-E", "01234565"), ("UPCE", "0012345000065")),
        (("DataBar", "04412345678909"), ("DataBarOmni", "0104412345678909")),
        (("DataBar Expanded", "(01)09501101530003(10)A"), ("DataBarExp", "010950110153000310A")),
        (("Code 128", "10A\x1d21B"), ("GS1-128", "10A21B")),
    ],
)
def test_notations_of_one_code_are_equal(one, other):
    assert canonical(*one) == canonical(*other)
