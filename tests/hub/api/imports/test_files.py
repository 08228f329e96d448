"""Files of rows are read as a spreadsheet shows them, or refused with what to do."""

from __future__ import annotations

import io
from datetime import datetime

import openpyxl
import pytest

from hub.api.imports.files import BadFile, read_sheet


def rows(content: bytes) -> list[dict[str, str]]:
    return [row.cells for row in read_sheet(content).rows]


def book(*lines: list[object]) -> bytes:
    wanted = openpyxl.Workbook()
    for line in lines:
        wanted.active.append(line)
    kept = io.BytesIO()
    wanted.save(kept)
    return kept.getvalue()


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_separator_is_the_one_of_the_first_row(delimiter):
    text = f"SKU{delimiter}Unit Cost\nW-100{delimiter}2.50\n"
    assert rows(text.encode()) == [{"sku": "W-100", "unit_cost": "2.50"}]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_names_keep_their_letters_in_the_usual_encodings(encoding):
    assert rows("sku,name\nB-1,Bügel groß\n".encode(encoding)) == [{"sku": "B-1", "name": "Bügel groß"}]


def test_a_row_keeps_the_number_that_the_spreadsheet_shows():
    sheet = read_sheet(b'sku,name\n"A-1","two\nlines"\n\nB-1,x\n')
    assert [(row.number, row.cells["sku"]) for row in sheet.rows] == [(3, "A-1"), (5, "B-1")]


def test_a_workbook_gives_codes_and_amounts_without_the_noise_of_floats():
    content = book(
        ["SKU", "Barcode", "Cost", "Expires", "Lots", None],
        ["W-100", 4006381333931, 0.1 + 0.2, datetime.fromisoformat("2027-05-31"), True, None],
        [None, None, None, None, None, None],
        [100, "04006381333931", 3, None, False, None],
    )
    sheet = read_sheet(content)
    assert sheet.columns == ("sku", "barcode", "cost", "expires", "lots")
    assert [row.cells for row in sheet.rows] == [
        {"sku": "W-100", "barcode": "4006381333931", "cost": "0.3", "expires": "2027-05-31", "lots": "yes"},
        {"sku": "100", "barcode": "04006381333931", "cost": "3", "lots": "no"},
    ]
    assert [row.number for row in sheet.rows] == [2, 4]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "got an empty file"),
        (b"\n", "got an empty file"),
        (b"sku,,name\n", "Expected a name for column 2"),
        (b"sku,name,SKU\n", "got sku more often"),
        (b"sku,name\nA,b,c\n", "Row 2: expected 2 cells"),
        (b'sku,name\nA,"b" c\n', "Row 2: expected cells as in RFC 4180"),
        (b"sku\n" + b"x" * 1001, "Row 2, column sku: expected at most 1000 characters, got 1001"),
        (b"PK\x03\x04rubbish", "Expected an XLSX file"),
        (b"\x00\x01\x02", "Expected a CSV file in UTF-8"),
        (("," * 70).encode(), "Expected a first row"),
    ],
)
def test_what_cannot_be_read_is_refused_with_what_to_do(content, said):
    with pytest.raises(BadFile, match=said.replace("(", r"\(")):
        read_sheet(content)


def test_a_workbook_that_unpacks_to_too_much_is_refused(monkeypatch):
    content = book(["sku"], ["A" * 200])
    monkeypatch.setattr("hub.api.imports.files.UNPACKED_MAX_BYTES", 100)
    with pytest.raises(BadFile, match="unpacked"):
        read_sheet(content)
