"""The rows that one transaction adds: written through to the driver, and kept until they are sealed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from hub.core.chain import Content, content
from hub.store.driver import Raw, Rows
from hub.store.seals import is_sealed, sealed


class Added:
    """What a transaction added, by table."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._rows: dict[str, list[Sequence[Any]]] = {}

    def add(self, raw: Raw, kind: Rows, values: Sequence[Sequence[Any]]) -> None:
        """Write rows, and keep those that are sealed."""
        raw.add(kind, values)
        if is_sealed(kind):
            self._rows.setdefault(kind.table, []).extend(values)

    def copy(self) -> Added:
        """Return the same rows apart, to go back to."""
        copied = Added()
        copied._rows = {table: list(values) for table, values in self._rows.items()}
        return copied

    def content(self) -> Content:
        """Return what the rows come to; posting adds them in the order of their keys."""
        return content({table: sealed(table, found) for table, found in self._rows.items()})
