import sys
import time

import cv2
import numpy as np
import pytest
import zxingcpp

from edge.scanners.pictures import PictureDecoder, UnreadablePicture


@pytest.fixture
def picture():
    barcode = zxingcpp.create_barcode("4006381333931", zxingcpp.BarcodeFormat.EAN13)
    bars = cv2.copyMakeBorder(np.array(barcode.to_image(scale=3)), 40, 40, 40, 40, cv2.BORDER_CONSTANT, value=255)
    return cv2.imencode(".png", bars)[1].tobytes()


def child(code):
    return (sys.executable, "-c", code)


def test_an_uploaded_picture_is_read_by_a_child(picture):
    decoder = PictureDecoder()
    assert decoder.read(picture) == [("EAN13", "4006381333931")]
    assert decoder.read(picture) == [("EAN13", "4006381333931")]
    decoder.close()


def test_what_is_no_picture_is_refused_with_the_reason():
    decoder = PictureDecoder()
    with pytest.raises(UnreadablePicture, match="Expected a picture"):
        decoder.read(b"hello")
    decoder.close()


def test_a_decoder_that_aborts_harms_only_its_picture():
    decoder = PictureDecoder(child("import os; os.abort()"))
    with pytest.raises(UnreadablePicture, match="ended with status"):
        decoder.read(b"picture")
    decoder.close()


def test_a_decoder_that_hangs_is_ended_after_the_time_limit():
    decoder = PictureDecoder(child("import time; time.sleep(60)"), time_limit_s=0.3)
    started = time.monotonic()
    with pytest.raises(UnreadablePicture, match=r"more than 0\.3 s"):
        decoder.read(b"picture" * 100_000)
    assert time.monotonic() - started < 5
    decoder.close()
