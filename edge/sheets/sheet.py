"""What stands on each sheet: titles, and labels in groups. Reads the dock's copy of the hub's data, and never writes it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from edge.core.codes import COMMANDS, QUANTITY_COMMANDS
from edge.core.messages import LANGUAGES, speaking, words
from edge.core.messages.sheets import CARD_TITLES, COMMAND_GROUPS, SHEETS
from edge.core.raw import CARD
from edge.core.turns import command_label
from edge.replica import Replica
from edge.station.labels import Label, badge_labels, bin_labels, item_labels

LABELS_MAX = 5_000
REPLICA = "replica.db"
OF_THE_DOCK: dict[str, Callable[[Replica, int], list[Label]]] = {
    "bins": bin_labels,
    "badges": badge_labels,
    "items": item_labels,
}
"""The sheets that are made of the dock's data."""


class NothingToPrint(ValueError):
    """A sheet without a single label; the text says why."""


@dataclass(frozen=True)
class Sheet:
    """A sheet before it is drawn."""

    title: str
    intro: str
    groups: list[tuple[str, list[Label]]]


def sheet_of(name: str, data: Path | None, language: str = LANGUAGES[0]) -> Sheet:
    """Make a sheet; `data` is the gateway's folder, for those that need it. Raises NothingToPrint."""
    with speaking(language):
        return _sheet(name, data)


def _sheet(name: str, data: Path | None) -> Sheet:
    text = SHEETS[name]
    if name == "commands":
        codes = COMMANDS | QUANTITY_COMMANDS
        groups = [
            (words(title), [_command_label(codes[each], command_label(each)) for each in names])
            for title, names in COMMAND_GROUPS.items()
        ]
    elif name == "card":
        groups = [("", [Label(content, words(CARD_TITLES[field])) for field, content in CARD.items()])]
    else:
        groups = [("", _of_the_dock(name, data))]
    return Sheet(words(text.title), words(text.intro), groups)


def _command_label(code: str, title: str) -> Label:
    """Label a command by the word that the dock calls it by; in another language with its meaning."""
    meaning = words(title)
    return Label(code, title, "" if meaning == title else meaning)


def _of_the_dock(name: str, data: Path | None) -> list[Label]:
    if data is None:
        raise NothingToPrint(f"Expected --data with the gateway's folder to print {name}, got none.")
    path = data / REPLICA
    if not path.is_file():
        raise NothingToPrint(f"Expected the copy of a gateway at {path}, there is none: name the folder of --data.")
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    try:
        labels = OF_THE_DOCK[name](Replica(connection), LABELS_MAX)
    except sqlite3.DatabaseError as error:
        raise NothingToPrint(f"Expected the copy of a gateway at {path}, got: {error}.") from error
    finally:
        connection.close()
    if not labels:
        raise NothingToPrint(f"Expected {name} in {path}, got none: has the hub told this dock of any?")
    return labels
