"""Printed sheets read back: by the product's own picture decoder from the printed page, and from the dots of a label printer."""

import re

import cv2
import msgspec
import numpy as np
import pypdfium2
import pytest
import zxingcpp

from edge.cli import main
from edge.core.book import Bin, Code, Item, Worker
from edge.core.codes import COMMANDS, QUANTITY_COMMANDS
from edge.core.messages.sheets import COMMAND_GROUPS
from edge.core.raw import CARD
from edge.replica.opening import open_replica
from edge.scanners.label_writer import bars_of
from edge.scanners.picture_decoder import read_picture

BADGE = "TDUKIMXXJJ"
SHEETS = {
    "commands": sorted((COMMANDS | QUANTITY_COMMANDS).values()),
    "card": sorted(CARD.values()),
    "bins": ["A-01-01", "A-01-02"],
    "badges": [BADGE],
    "items": ["10012345678902", "4006381333931", "W-100"],
}


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    folder = tmp_path_factory.mktemp("data")
    things = [
        *(("bin", code.casefold(), Bin(code, type="shelf")) for code in ("A-01-01", "A-01-02")),
        ("worker", BADGE.casefold(), Worker("Kim Größe ^~_ 木", "worker", BADGE)),
        ("worker", "tduoldxxxx", Worker("Gone", "worker", "TDUOLDXXXX", revoked=True)),
        ("item", "w-100", Item("W-100", "Widget")),
        ("barcode", "04006381333931", [Code("W-100", 1_000_000)]),
        ("barcode", "10012345678902", [Code("W-100", 12_000_000)]),
        ("barcode", "W-100", [Code("W-100", 1_000_000)]),
    ]
    replica = open_replica(folder)
    for kind, key, body in things:
        row = (kind, key, msgspec.json.encode(body).decode())
        replica.execute("INSERT INTO things (kind, key, body, version, run) VALUES (?, ?, ?, 1, 1)", row)
    replica.close()
    return folder


def printed(sheet, data, folder, form):
    file = folder / f"{sheet}.{form}"
    assert main(["print", sheet, "--data", str(data), "--format", form, "--output", str(file)]) == 0
    return file.read_bytes()


def pages(pdf):
    """Render each page as a scanner's camera would see it, at 200 dots an inch."""
    document = pypdfium2.PdfDocument(pdf)
    for page in document:
        yield np.ascontiguousarray(page.render(scale=200 / 72, grayscale=True).to_numpy())
    document.close()


@pytest.mark.parametrize("sheet", SHEETS)
def test_every_code_of_a_printed_page_reads_back(sheet, data, tmp_path):
    found = [code.bytes.decode() for page in pages(printed(sheet, data, tmp_path, "pdf")) for code in read(page)]
    assert sorted(found) == SHEETS[sheet]


def read(picture):
    return zxingcpp.read_barcodes(picture.reshape(picture.shape[:2]))


def test_the_test_card_is_read_by_the_pictures_door_of_the_gateway(data, tmp_path):
    [page] = pages(printed("card", data, tmp_path, "pdf"))
    encoded = cv2.imencode(".png", page)[1].tobytes()

    assert sorted(text for _, text in read_picture(encoded)) == sorted(CARD.values())


@pytest.mark.parametrize("sheet", SHEETS)
def test_every_label_of_a_label_printer_reads_back(sheet, data, tmp_path):
    zpl = printed(sheet, data, tmp_path, "zpl").decode()
    found = [code.bytes.decode() for picture in re.findall(r"\^GFA,(.*?)\^FS", zpl) for code in read(dots(picture))]

    assert sorted(found) == SHEETS[sheet]
    assert zpl.count("^XA") == zpl.count("^XZ") == len(SHEETS[sheet])


def dots(graphic):
    """Paint what a label printer paints of a ^GFA field, on white paper."""
    total, _, across, content = graphic.split(",")
    assert len(content) == 2 * int(total)
    rows = np.frombuffer(bytes.fromhex(content), np.uint8).reshape(-1, int(across))
    return np.pad((1 - np.unpackbits(rows, axis=1)) * np.uint8(255), 30, constant_values=255)


def test_signs_of_the_printers_own_language_in_a_name_are_only_written(data, tmp_path):
    zpl = printed("badges", data, tmp_path, "zpl").decode()
    assert "^FDKim Größe _5E_7E_5F 木^FS" in zpl


def test_a_sheet_is_the_same_bytes_when_it_is_printed_again(data, tmp_path):
    assert printed("items", data, tmp_path, "pdf") == printed("items", data, tmp_path, "pdf")


def test_the_command_sheet_has_every_command_once():
    names = [name for group in COMMAND_GROUPS.values() for name in group]
    assert sorted(names) == sorted(COMMANDS | QUANTITY_COMMANDS)


@pytest.mark.parametrize("text", [*CARD.values(), BADGE])
def test_no_bar_is_thinner_than_scanners_of_the_hand_read(text):
    assert 84 / bars_of("Code128", text).width >= 0.2


@pytest.mark.parametrize("words", [["bins"], ["items", "--data", "nowhere"]])
def test_a_sheet_without_data_is_refused_with_what_to_do(words, tmp_path, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert main(["print", *words, "--output", "out.pdf"]) == 2
    assert "--data" in capsys.readouterr().err
    assert not (tmp_path / "out.pdf").exists()


def test_a_dock_without_badges_has_nothing_to_print(tmp_path, capsys):
    open_replica(tmp_path).close()
    assert main(["print", "badges", "--data", str(tmp_path), "--output", str(tmp_path / "x")]) == 2
    assert "got none" in capsys.readouterr().err


def test_what_is_no_copy_is_refused(tmp_path, capsys):
    (tmp_path / "replica.db").write_text("not a database, but long enough to be looked at as if it were one " * 20)
    assert main(["print", "bins", "--data", str(tmp_path), "--output", str(tmp_path / "x")]) == 2
    assert "replica.db" in capsys.readouterr().err


def test_a_folder_that_is_not_there_is_named(tmp_path, capsys):
    assert main(["print", "card", "--output", str(tmp_path / "none" / "x.pdf")]) == 2
    assert "No such file" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("language", "title", "meaning"), [("de", "Befehle", "Fertig"), ("es", "Órdenes", "Terminado")]
)
def test_a_sheet_in_another_language_says_what_each_card_means_beside_its_word(tmp_path, language, title, meaning):
    file = tmp_path / "commands.pdf"
    assert main(["print", "commands", "--language", language, "--output", str(file)]) == 0
    document = pypdfium2.PdfDocument(file.read_bytes())
    text = "\n".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    assert text.startswith(title)
    assert f"DONE\r\n{meaning}" in text
