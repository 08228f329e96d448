"""A photograph and a recorded scanner become movements at the hub, and a real browser shows the new quantity without a reload.

Broker, hub and dock are the real programs; the page is Debian's Chromium.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
import zxingcpp
from reportlab.graphics.barcode.code128 import Code128

from tests.system.dock.browser import KIOSK, PHONE, Page
from tests.system.programs import wait_until

pytestmark = [pytest.mark.system, pytest.mark.timeout(180)]

SINGLE = "4006381333931"
CORPUS = Path(__file__).parents[4] / "shared" / "barcodes"
PHOTOGRAPH, PHOTOGRAPHED = CORPUS / "ean-13" / "quagga2-ean-image-002.jpg", "8032754490297"
TRACES = Path(__file__).parents[2] / "edge" / "scanners" / "traces"


def photograph_of(text: str, path: Path) -> Path:
    """Make a picture of an EAN-13 as a phone takes it."""
    return taken(np.array(zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.EAN13).to_image(scale=5)), path)


def pallet_label(*texts: str) -> Any:
    """Draw a logistic label: GS1-128 symbols one below the other, `|` for FNC1."""
    label = np.full((250 * len(texts), 1000), 255, np.uint8)
    for number, text in enumerate(texts):
        code = Code128(text.replace("|", "\xf1"))
        code.validate()
        code.encode()
        code.decompose()
        widths = [(0, ord(each) - 64) if each.isupper() else (255, ord(each) - 96) for each in code.decomposed]
        row = np.repeat([ink for ink, width in widths for _ in range(width)], 3)
        label[250 * number + 50 : 250 * number + 200, 60 : 60 + len(row)] = row
    return label


def taken(bars: Any, path: Path, *, times: int = 1) -> Path:
    """Photograph a label as a phone does: turned, seen from the side, in uneven light, blurred and noisy; `times` 1280x960."""
    label = cv2.copyMakeBorder(bars, 60, 60, 60, 60, cv2.BORDER_CONSTANT, value=255)
    height, width = label.shape
    seen = np.float32([[180, 220], [1060, 150], [1010, 640], [230, 700]]) * times
    corners = np.float32([[0, 0], [width, 0], [width, height], [0, height]])
    scene = cv2.warpPerspective(
        label,
        cv2.getPerspectiveTransform(corners, seen),
        (1280 * times, 960 * times),
        borderMode=cv2.BORDER_CONSTANT,
        borderValue=120,
    )
    light = np.linspace(0.55, 1.0, scene.shape[1])
    noise = np.random.default_rng(1).normal(0, 7, scene.shape)
    blurred = cv2.GaussianBlur(scene, (0, 0), 1.4) * light + noise
    assert cv2.imwrite(str(path), np.clip(blurred, 0, 255).astype(np.uint8), [cv2.IMWRITE_JPEG_QUALITY, 80])
    return path


def add_item(house: Any, code: str) -> None:
    """Add an item of which 27 lie in A-01-02, and wait until the dock knows both."""
    house.api.post(
        "/api/v1/items",
        {"sku": "P-500", "name": "Pictured", "unit": "each", "barcodes": [{"code": code, "quantity": "1"}]},
        key="item-P-500",
    )
    house.stock_up("A-01-02", "27", sku="P-500")
    wait_until(
        "the dock knows the item", lambda: house.scan(code, scanner="page-2")["message"].startswith("Pictured: 27")
    )


def receive_by_photograph(house: Any, page: Page, photograph: Path) -> None:
    page.scan(house.code("receive"), "Receive")
    page.scan(house.code("no-order"), "B-DOCK1")
    page.picture("before")
    page.tab.set_input_files("#picture", photograph)
    page.shows("page-1", "Pictured +1", "28 in books")
    page.picture("applied")
    assert house.on_hand("P-500") == {"A-01-02": "27", "RECEIVING": "1"}
    newest = house.movements("P-500")[-1]
    assert (newest["kind"], newest["quantity"], newest["location"]) == ("receipt", "1", "RECEIVING")
    assert house.check_books()[0] == 0


@pytest.mark.parametrize("viewport", [KIOSK, PHONE], ids=["kiosk", "phone"])
def test_an_uploaded_photograph_becomes_a_movement_and_the_page_shows_the_new_quantity(house, page, tmp_path, viewport):
    add_item(house, "5901234123464")
    receive_by_photograph(house, page(viewport), photograph_of("5901234123464", tmp_path / "label.jpg"))


@pytest.mark.skipif(not PHOTOGRAPH.exists(), reason="the collection of barcode pictures is not beside the checkout")
def test_a_stranger_s_photograph_becomes_a_movement_and_the_page_shows_the_new_quantity(house, page):
    add_item(house, PHOTOGRAPHED)
    receive_by_photograph(house, page(), PHOTOGRAPH)


@pytest.mark.parametrize("trace", ["us-ean13-kpenter.jsonl", "drop-start-ean8-tail.jsonl"])
def test_a_recorded_usb_scanner_becomes_a_movement_and_the_page_shows_the_new_quantity(house, page, tmp_path, trace):
    recorded = next(one for one in json.loads((TRACES / "manifest.json").read_text("utf-8")) if one["file"] == trace)
    place = tmp_path / "hand-1.jsonl"
    config = tmp_path / "dock.toml"
    habits = recorded["profile"]
    config.write_text(
        f'[[scanner]]\nname = "hand-1"\nport = "{place}"\n'
        f'profile = {{ layout = "{habits["layout"]}", end = "{habits["end"]}", gs = "{habits["gs"]}" }}\n'
    )
    house.stock_up("A-01-02", "27")
    house.dock.stop()
    house.start_dock("--config", str(config))
    house.play("receive", "PO-1001", scanner="hand-1")
    screen = page()
    screen.picture("before")

    whole = place.with_suffix(".part")
    whole.write_bytes((TRACES / trace).read_bytes())
    whole.rename(place)

    screen.shows("hand-1", "Widget +1", "1of 40", "28 in books")
    screen.picture("applied")
    assert house.on_hand() == {"A-01-02": "27", "RECEIVING": "1"}
    newest = house.movements()[-1]
    assert (newest["kind"], newest["quantity"], newest["location"]) == ("receipt", "1", "RECEIVING")
    texts = [line["text"] for line in recorded["expect"] if "text" in line]
    assert texts == [SINGLE]
    marks = [row["mark"] for row in house.lane("hand-1")["tape"]]
    assert marks[: len(recorded["expect"])] == ["applied", "error"][: len(recorded["expect"])]
    assert house.check_books()[0] == 0


def test_a_photograph_of_a_pallet_s_label_is_one_question_and_one_receipt(house, page, tmp_path):
    screen = page()
    screen.scan(house.code("receive"), "Receive")
    screen.scan("PO-1001", "PO-1001: 0 of 40")
    label = pallet_label("|00340123450000081238", "|02140063813339383702|10L7")
    screen.tab.set_input_files("#picture", taken(label, tmp_path / "pallet.jpg", times=2))
    screen.tab.locator("h1", has_text="24 Widget").wait_for(timeout=20_000)
    screen.picture("asked")
    screen.scan(house.code("yes"), "Widget")
    house.drained()
    (event,) = [row["event"] for row in house.api.every("events") if row["event"]["kind"] == "receipt"]
    assert (event["quantity"], event["package"], event["document"]) == ("24", "340123450000081238", "PO-1001")
    assert house.on_hand() == {"RECEIVING": "24"}
    assert house.check_books()[0] == 0
