import sys
import time

import cv2
import numpy as np
import pytest
import zxingcpp

from edge.scanners.picture_decoder import UnreadablePicture, read_picture


@pytest.fixture
def picture():
    barcode = zxingcpp.create_barcode("4006381333931", zxingcpp.BarcodeFormat.EAN13)
    bars = cv2.copyMakeBorder(np.array(barcode.to_image(scale=3)), 40, 40, 40, 40, cv2.BORDER_CONSTANT, value=255)
    return cv2.imencode(".png", bars)[1].tobytes()


def child(code):
    return (sys.executable, "-c", code)


def test_an_uploaded_picture_is_read_by_a_child(picture):
    assert read_picture(picture) == [("EAN13", "4006381333931")]


def test_what_is_no_picture_is_refused_with_the_reason():
    with pytest.raises(UnreadablePicture, match="Expected a picture"):
        read_picture(b"hello")


def test_a_decoder_that_aborts_harms_only_its_picture():
    with pytest.raises(UnreadablePicture, match="ended with status"):
        read_picture(b"picture", command=child("import os; os.abort()"))


def test_a_decoder_that_hangs_is_ended_after_the_time_limit():
    started = time.monotonic()
    with pytest.raises(UnreadablePicture, match=r"more than 0\.3 s"):
        read_picture(b"picture" * 100_000, command=child("import signal; signal.pause()"), time_limit_s=0.3)
    assert time.monotonic() - started < 5
