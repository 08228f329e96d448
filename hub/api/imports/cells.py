"""From rows of text to the bodies that the API takes: which columns each kind of file has and what may stand in a cell. Pure.

A body is one item, order, bin ... ; several rows with the same key are one body, each with one entry of its list
(barcodes, lines). A column that a file does not have is left out of the body: what is there already stays.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from hub.api.imports.files import BadFile, Row, Sheet
from hub.api.problems import shown
from wire.amounts import BadAmount, format_micro, parse_micro
from wire.keys import gtin_key

_YES, _NO = frozenset({"yes", "y", "true", "1", "x"}), frozenset({"no", "n", "false", "0"})
_ROUNDED = re.compile(r"[0-9]+([.,][0-9]+)?[eE]\+?[0-9]+")


@dataclass(frozen=True)
class Column:
    """A column: its field in the body or (`is_of_list`) in the entries of its list, what it holds, other names it may have.

    `is_unique`: a code that no two bodies of a file may have.
    """

    name: str
    holds: str = "text"
    is_required: bool = False
    is_of_list: bool = False
    is_unique: bool = False
    field: str = ""
    aliases: tuple[str, ...] = ()

    @property
    def target(self) -> str:
        """The field that its cells go to."""
        return self.field or self.name


@dataclass(frozen=True)
class Layout:
    """The columns of one kind of file. `key`: rows with the same cells there are one body; `items`: the name of its list."""

    key: tuple[str, ...]
    columns: tuple[Column, ...]
    items: str = ""


@dataclass(frozen=True, slots=True)
class RowError:
    """What is wrong with one row."""

    row: int
    column: str
    expected: str
    got: str
    do: str


@dataclass
class Entry:
    """One body with the rows that it came from. `origin`: by field of the body, the row and column that it came from."""

    key: tuple[str, ...]
    rows: list[int] = field(default_factory=list)
    body: dict[str, Any] = field(default_factory=dict)
    origin: dict[str, tuple[int, str]] = field(default_factory=dict)
    errors: list[RowError] = field(default_factory=list)


@dataclass(frozen=True)
class Arranged:
    """The bodies of a file in the order of their first row, and the columns that mean nothing here."""

    entries: list[Entry]
    ignored: tuple[str, ...]


def arrange(sheet: Sheet, layout: Layout) -> Arranged:
    """Sort the rows of a file into bodies. Raises BadFile where a column that must be there is missing."""
    by_name = {name: column for column in layout.columns for name in (column.name, *column.aliases)}
    used = {name: by_name[name] for name in sheet.columns if name in by_name}
    for column in layout.columns:
        if column.is_required and column not in used.values():
            known = ", ".join(known.name for known in layout.columns)
            raise BadFile(f"Expected a column {column.name}, got {', '.join(sheet.columns)}: known are {known}.")
    entries: dict[tuple[str, ...], Entry] = {}
    owners: dict[tuple[str, str], Entry] = {}
    for row in sheet.rows:
        cells = {used[name].name: cell for name, cell in row.cells.items() if name in used}
        key = tuple(cells.get(name, "") for name in layout.key)
        entry = entries.setdefault(key, Entry(key))
        _add(entry, row, cells, layout)
        for name in (column.name for column in layout.columns if column.is_unique and column.name in cells):
            owner = owners.setdefault((name, gtin_key(cells[name])), entry)
            if owner is not entry:
                do = f"row {owner.rows[0]} has the same one: leave it out in one of them."
                entry.errors.append(RowError(row.number, name, "a code of one item only", shown(cells[name]), do))
    return Arranged(list(entries.values()), tuple(name for name in sheet.columns if name not in by_name))


def _add(entry: Entry, row: Row, cells: dict[str, str], layout: Layout) -> None:
    entry.rows.append(row.number)
    of_list: dict[str, Any] = {}
    place = len(entry.body.get(layout.items, []))
    for column in layout.columns:
        cell = cells.get(column.name)
        if cell is None:
            is_lacking = column.is_required and (column.is_of_list or len(entry.rows) == 1)
            if is_lacking:
                entry.errors.append(RowError(row.number, column.name, "a value", "an empty cell", "fill it in."))
            continue
        value = _value(entry, row.number, column, cell)
        if column.is_of_list:
            of_list[column.target] = value
            entry.origin[f"{layout.items}[{place}].{column.target}"] = (row.number, column.name)
        elif entry.body.setdefault(column.target, value) != value:
            first = shown(entry.body[column.target])
            do = f"rows with the same {' and '.join(layout.key)} are one: make them equal, or leave the later cell empty."
            entry.errors.append(RowError(row.number, column.name, f"{first} as in row {entry.rows[0]}", cell, do))
        else:
            entry.origin.setdefault(column.target, (row.number, column.name))
    if of_list:
        entry.body.setdefault(layout.items, []).append(of_list)


def _value(entry: Entry, row: int, column: Column, cell: str) -> Any:
    expected, do = "", ""
    match column.holds:
        case "amount":
            try:
                return format_micro(parse_micro(cell))
            except BadAmount:
                expected, do = "a number like 12 or 2.50", "write a point before the decimals, and no other separator."
        case "flag":
            if cell.lower() in _YES | _NO:
                return cell.lower() in _YES
            expected, do = "yes or no", "write one of them."
        case "whole":
            if cell.isascii() and cell.isdigit() and len(cell) <= 9:
                return int(cell)
            expected, do = "a whole number", "write digits only."
        case "date":
            if _is_date(cell):
                return cell
            expected, do = "a day like 2027-05-31", "write year, month and day."
        case "code":
            if not _ROUNDED.fullmatch(cell):
                return cell
            expected, do = "all digits of the code", "a spreadsheet has rounded it: format the column as text."
        case _:
            return cell
    entry.errors.append(RowError(row, column.name, expected, shown(cell), do))
    return cell


def _is_date(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def in_steps(entries: Sequence[Entry], size: int) -> Iterator[Sequence[Entry]]:
    """Cut a file's bodies into steps of `size`."""
    for start in range(0, len(entries), size):
        yield entries[start : start + size]
