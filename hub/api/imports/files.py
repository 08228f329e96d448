"""From the bytes of a CSV or XLSX file to rows of text; the one door to openpyxl. Knows nothing of what the columns mean."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

ROWS_MAX = 200_000
COLUMNS_MAX = 64
CELL_MAX = 1000
UNPACKED_MAX_BYTES = 512 << 20
_ZIP = b"PK\x03\x04"
_DELIMITERS = ",;\t|"


class BadFile(ValueError):
    """The file as a whole cannot be read; says what was expected, what came, and what to do."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its number as a spreadsheet shows it, and its cells by column, without the empty ones."""

    number: int
    cells: dict[str, str]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A file of rows: the columns of its first row, in the form of `column_name`, and what stands below."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]


def read_sheet(content: bytes) -> Sheet:
    """Read a CSV file (UTF-8 or Windows-1252; comma, semicolon, tab or bar) or the first sheet of an XLSX file. Raises BadFile."""
    lines = _of_xlsx(content) if content.startswith(_ZIP) else _of_csv(content)
    header = next(lines, None)
    if header is None or not any(header[1]):
        raise BadFile("Expected a first row with the names of the columns, got an empty file: add one.")
    columns = tuple(column_name(cell) for cell in header[1])
    while columns and not columns[-1]:
        columns = columns[:-1]
    _check_columns(columns)
    rows: list[Row] = []
    for number, cells in lines:
        found = _row(number, columns, cells)
        if found.cells:
            rows.append(found)
        if len(rows) > ROWS_MAX:
            raise BadFile(f"Expected at most {ROWS_MAX} rows, got more: send the file in parts.")
    return Sheet(columns, tuple(rows))


def column_name(text: str) -> str:
    """Return a column's name as it is compared: small letters, one underscore for spaces and hyphens."""
    return "_".join(text.strip().lower().replace("-", " ").replace("_", " ").split())


def _check_columns(columns: tuple[str, ...]) -> None:
    if len(columns) > COLUMNS_MAX:
        raise BadFile(f"Expected at most {COLUMNS_MAX} columns, got {len(columns)}: leave some out.")
    for place, name in enumerate(columns, start=1):
        if not name:
            raise BadFile(f"Expected a name for column {place}, got none: name it, or remove the column.")
    if twice := sorted({name for name in columns if columns.count(name) > 1}):
        raise BadFile(f"Expected each column once, got {', '.join(twice)} more often: remove one of them.")


def _row(number: int, columns: tuple[str, ...], cells: list[str]) -> Row:
    if beyond := next((cell for cell in cells[len(columns) :] if cell), None):
        raise BadFile(
            f"Row {number}: expected {len(columns)} cells as in the first row, got {beyond[:40]!r} behind them: look for a"
            " separator inside a text that is not in quotes."
        )
    for name, cell in zip(columns, cells, strict=False):
        if len(cell) > CELL_MAX:
            raise BadFile(f"Row {number}, column {name}: expected at most {CELL_MAX} characters, got {len(cell)}.")
    return Row(number, {name: cell for name, cell in zip(columns, cells, strict=False) if cell})


def _of_csv(content: bytes) -> Iterator[tuple[int, list[str]]]:
    text = _decoded(content)
    first = text.split("\n", 1)[0]
    delimiter = max(_DELIMITERS, key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        for cells in reader:
            yield reader.line_num, [cell.strip() for cell in cells]
    except csv.Error as error:
        raise BadFile(
            f"Row {reader.line_num}: expected cells as in RFC 4180, got: {error}. Save it again as CSV."
        ) from error


def _decoded(content: bytes) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        encodings: Iterable[str] = ("utf-16",)
    else:
        encodings = ("utf-8-sig", "cp1252")
    for encoding in encodings:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\x00" not in text:
            return text
    raise BadFile("Expected a CSV file in UTF-8 or an XLSX file, got neither: save it as one of them.")


def _of_xlsx(content: bytes) -> Iterator[tuple[int, list[str]]]:
    # Loaded here: a hub that imports nothing need not carry it in memory.
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            if sum(part.file_size for part in packed.infolist()) > UNPACKED_MAX_BYTES:
                raise BadFile(f"Expected at most {UNPACKED_MAX_BYTES >> 20} MiB unpacked, got more: send it in parts.")
        book = load_workbook(io.BytesIO(content), read_only=True, data_only=True)
        for number, cells in enumerate(book.worksheets[0].iter_rows(values_only=True), start=1):
            yield number, [_cell_text(cell) for cell in cells]
    except (zipfile.BadZipFile, InvalidFileException, KeyError, IndexError, ValueError, SyntaxError) as error:
        if isinstance(error, BadFile):
            raise
        raise BadFile(
            f"Expected an XLSX file, got one that cannot be read ({error}): save it again, or as CSV."
        ) from error


def _cell_text(cell: Any) -> str:
    """Return what a person sees in a cell: numbers without the noise of binary fractions, dates as 2026-11-25."""
    match cell:
        case None:
            return ""
        case bool():
            return "yes" if cell else "no"
        case float():
            return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else f"{cell:.15g}"
        case datetime():
            return cell.date().isoformat() if cell.time() == datetime.min.time() else cell.isoformat()
        case date():
            return cell.isoformat()
        case _:
            return str(cell).strip()
