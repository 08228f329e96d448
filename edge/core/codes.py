"""Our own codes: the command labels of the dock, and the letters of badge, tote, bin and document labels.

Ten letters that no keyboard layout moves: a prefix, five letters, two check letters (`wire.keys`). A code that fails its check
is a misread, never another command. Owns the table of commands; knows nothing of what they do.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from wire.keys import code_check_letters, is_own_code, is_own_shape

CodeKind = Literal["command", "badge", "tote", "bin", "document"]

_KINDS: dict[str, CodeKind] = {"TDX": "command", "TDU": "badge", "TDT": "tote", "TDB": "bin", "TDD": "document"}

COMMANDS: dict[str, str] = {
    "receive": "TDXRECVEIO",
    "putaway": "TDXPUTUPTP",
    "move": "TDXSHIFTTO",
    "pick": "TDXPICKXUJ",
    "cluster": "TDXCLUSTCR",
    "pack": "TDXPXCKXJP",
    "ship": "TDXSHIPXKB",
    "count": "TDXCOUNTSN",
    "customer-return": "TDXCRETNKK",
    "supplier-return": "TDXSRETNLJ",
    "scrap": "TDXSCRPXNE",
    "lookup": "TDXLOOKUNL",
    "home": "TDXHOUSEVO",
    "ok": "TDXOKXXXDI",
    "yes": "TDXJESXXFB",
    "no": "TDXNONOXCH",
    "done": "TDXDONEXBS",
    "cancel": "TDXCNCELTX",
    "undo": "TDXUNDOXHG",
    "undo-that": "TDXUNDTHTC",
    "repeat": "TDXREPETGN",
    "help": "TDXHELPXID",
    "no-order": "TDXNOORDUG",
    "missing": "TDXNOTONBG",
    "empty": "TDXEIPTXFL",
    "full": "TDXFULLXNV",
    "part": "TDXPRTLXFF",
    "skip": "TDXSKIPXCU",
    "short": "TDXSHORTFF",
    "damaged": "TDXDEFCTNX",
    "good": "TDXGOODXXD",
    "take": "TDXTOOKXED",
    "split": "TDXSPLITDT",
    "next-box": "TDXNEXTBLB",
    "logout": "TDXLOGOTGT",
    "add-scanner": "TDXSCNRXKL",
    "language": "TDXLINGUKJ",
    "all": "TDXTOTXLOI",
}
"""Command name -> code, without the quantity commands."""

QUANTITY_COMMANDS: dict[str, str] = {
    "0": "TDXNULLXDK",
    "1": "TDXONEXXNJ",
    "2": "TDXDUOXXHN",
    "3": "TDXTHREEUC",
    "4": "TDXFOURXDC",
    "5": "TDXFIVEXBF",
    "6": "TDXSIXXXTH",
    "7": "TDXSEVENDR",
    "8": "TDXEIGHTVR",
    "9": "TDXNINEXPS",
    "point": "TDXPOINTEU",
    "clear": "TDXCLERXLN",
    "last": "TDXLSTXXNX",
    "each": "TDXEXCHXNH",
    "x5": "TDXTIFIVVE",
    "x6": "TDXTISIXPC",
    "x10": "TDXTITENGX",
    "x12": "TDXTIDUOKT",
    "x20": "TDXTITVNBP",
    "x24": "TDXTIDOSFL",
    "x48": "TDXTIFREXG",
    "x100": "TDXTIHUNJE",
}
"""Digits, multipliers and what goes with them; their names do not collide with those of COMMANDS."""

_NAMES = {code: name for name, code in (COMMANDS | QUANTITY_COMMANDS).items()}


class Misread(NamedTuple):
    """A text of the right shape that no label carries: the check letters that its other letters call for, and those read."""

    want: str
    got: str


def command_of(text: str) -> str | None:
    """Return the name of the command whose code the whole text is, in any case of letters."""
    return _NAMES.get(text.upper()) if len(text) == 10 and text.isascii() else None


def code_kind(text: str) -> CodeKind | None:
    """Say what an own code with right check letters labels. A command that is not in the table has no kind."""
    if not text.isascii() or not is_own_code(text):
        return None
    kind = _KINDS[text[:3].upper()]
    return None if kind == "command" and command_of(text) is None else kind


def misread_of(text: str) -> Misread | None:
    """Return what is wrong with a text that has the shape of an own code and is none."""
    if not text.isascii() or not is_own_shape(text) or code_kind(text) is not None:
        return None
    upper = text.upper()
    return Misread(code_check_letters(upper[:8]), upper[8:])


def label_code(kind: CodeKind, five: str) -> str:
    """Return the code of a new label from five letters of `wire.keys.CODE_ALPHABET`."""
    prefix = next(prefix for prefix, each in _KINDS.items() if each == kind)
    return prefix + five + code_check_letters(prefix + five)


def printed_table() -> dict[str, object]:
    """Return the table that `tallydock edge codes --json` prints."""
    return {**COMMANDS, "quantity": dict(QUANTITY_COMMANDS)}
