"""Comparing what is stored with what is expected, and what came of it. Data and order only; it reads nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

DIFFERENCES_MAX = 1000
"""Differences that are kept with their text; beyond it they are only counted."""


@dataclass
class Report:
    """What was proved, what differs, and what is no error but must be seen (holes, open holds)."""

    proved: dict[str, int] = field(default_factory=dict)
    differences: list[str] = field(default_factory=list)
    differing: int = 0
    holes: list[dict[str, Any]] = field(default_factory=list)
    noticed: dict[str, int] = field(default_factory=dict)

    @property
    def is_good(self) -> bool:
        """Whether every proof holds."""
        return self.differing == 0

    def differ(self, text: str) -> None:
        """Note a difference."""
        self.differing += 1
        if len(self.differences) < DIFFERENCES_MAX:
            self.differences.append(text)

    def to_dict(self) -> dict[str, Any]:
        """Return it as JSON data."""
        return {
            "good": self.is_good,
            "proved": self.proved,
            "differences": self.differences,
            "differing": self.differing,
            "holes": self.holes,
            "noticed": self.noticed,
        }


class Compare:
    """Compares rows of one table, in key order, with those that the replay produces; the first columns are the key."""

    def __init__(self, report: Report, table: str, found: Iterator[tuple[Any, ...]], *, key: int = 1) -> None:
        """Compare with the stored rows `found`."""
        self._report, self._table, self._found, self._key = report, table, found, key
        self._next = next(found, None)
        self._same = 0

    def expect(self, rows: Iterable[tuple[Any, ...]]) -> None:
        """Say which rows come next."""
        for row in rows:
            key = row[: self._key]
            while self._next is not None and self._next[: self._key] < key:
                self._report.differ(
                    f"{self._table} {_name(self._next, self._key)}: nothing in the log explains this row"
                )
                self._next = next(self._found, None)
            if self._next is None or self._next[: self._key] != key:
                self._report.differ(f"{self._table} {_name(row, self._key)}: expected {row}, the row is missing")
                continue
            if self._next != tuple(row):
                self._report.differ(f"{self._table} {_name(row, self._key)}: expected {tuple(row)}, found {self._next}")
            else:
                self._same += 1
            self._next = next(self._found, None)

    def end(self) -> None:
        """Say that no more rows are expected."""
        while self._next is not None:
            self._report.differ(f"{self._table} {_name(self._next, self._key)}: nothing in the log explains this row")
            self._next = next(self._found, None)
        self._report.proved[self._table] = self._same


def _name(row: tuple[Any, ...], key: int) -> str:
    return "/".join(str(part) for part in row[:key])


class Numbers:
    """The numbers that the commits gave to decisions: each must be there. Between commits some may have been left out."""

    def __init__(self, report: Report, given: Iterator[tuple[Any, ...]]) -> None:
        """Begin with what each commit gave (first, last), in this order."""
        self._report = report
        self._given = (number for first, last in given for number in range(first, last + 1))
        self._next = next(self._given, None)
        self._found = 0

    def expect(self, number: int) -> None:
        """Say which decision comes next."""
        while self._next is not None and self._next < number:
            self._report.differ(f"decision {self._next}: missing, the next one is {number}")
            self._next = next(self._given, None)
        if self._next != number:
            self._report.differ(f"decision {number}: no commit made it")
            return
        self._found += 1
        self._next = next(self._given, None)

    def end(self) -> int:
        """Say that there are no more, and return how many were as given."""
        while self._next is not None:
            self._report.differ(f"decision {self._next}: missing, there are none after it")
            self._next = next(self._given, None)
        return self._found
