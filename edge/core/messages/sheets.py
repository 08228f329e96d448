"""The words on printed sheets, in English. Data only."""

from __future__ import annotations

from typing import NamedTuple


class SheetText(NamedTuple):
    """What stands above the codes of a sheet."""

    title: str
    intro: str


SHEETS: dict[str, SheetText] = {
    "commands": SheetText("Commands", "Scan what you want to do. Laminate the sheet and hang it where the work is."),
    "bins": SheetText("Bins", "One label a bin, at the height of the hand."),
    "badges": SheetText("Badges", "Scan your badge before you begin, and LOGOUT when you leave."),
    "items": SheetText("Items", "For goods that come without a barcode of their own."),
    "card": SheetText("Test card", "Scan all three with each scanner, in any order. It is read rightly from then on."),
}

COMMAND_GROUPS: dict[str, tuple[str, ...]] = {
    "Tasks": (
        "receive",
        "putaway",
        "move",
        "pick",
        "cluster",
        "pack",
        "ship",
        "count",
        "customer-return",
        "supplier-return",
        "scrap",
        "lookup",
        "home",
    ),
    "Answers": ("ok", "yes", "no", "done", "cancel", "undo", "undo-that", "repeat", "help"),
    "Numbers": (
        "0",
        "1",
        "2",
        "3",
        "4",
        "5",
        "6",
        "7",
        "8",
        "9",
        "point",
        "clear",
        "last",
        "each",
        "x5",
        "x6",
        "x10",
        "x12",
        "x20",
        "x24",
        "x48",
        "x100",
    ),
    "At work": (
        "no-order",
        "missing",
        "empty",
        "full",
        "part",
        "skip",
        "short",
        "damaged",
        "good",
        "take",
        "split",
        "next-box",
        "all",
    ),
    "Session": ("logout", "language", "add-scanner"),
}
"""The command sheet's groups; together they hold every command."""

CARD_TITLES = {"B": "B: letters and digits", "C": "C: signs", "D": "D: separator of GS1 codes"}
