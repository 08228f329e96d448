"""Which words of an event may stand in the books: bins, lots, serials and dates that a label can carry. Pure.

What may not is held with its text; nothing is made of it, cut or corrected.
"""

from __future__ import annotations

import re
from datetime import date

from hub.core.facts import Held
from wire.events import Event
from wire.feedback import Reason
from wire.keys import is_own_code

TEXT_LENGTH_MAX = 100
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)


def hold_unfit(event: Event) -> Held | None:
    """Hold an event that names a bin, lot, serial or date that cannot be one; None where all can. Empty is absent."""
    return (
        _hold_label("location", event.location)
        or _hold_label("to_location", event.to_location)
        or _hold_label("lot", event.lot)
        or _hold_label("serial", event.serial)
        or _hold_nul("sku", event.sku)
        or _hold_nul("scan", event.scan)
        or _hold_nul("document", event.document)
        or _hold_command("location", event.location)
        or _hold_command("to_location", event.to_location)
        or _hold_expiry(event.expiry)
    )


def _hold_label(name: str, text: str | None) -> Held | None:
    if not text or (len(text) <= TEXT_LENGTH_MAX and text.isprintable() and not text.isspace()):
        return None
    expected = f"1 to {TEXT_LENGTH_MAX} printable characters as {name}"
    return Held(Reason.MALFORMED, f"Expected {expected}, got {text!r:.120}: reject it and scan again.")


def _hold_nul(name: str, text: str | None) -> Held | None:
    """Hold what no database that the books may lie in looks up."""
    if not text or "\0" not in text:
        return None
    return Held(Reason.MALFORMED, f"Expected no NUL in {name}, got {text!r:.120}: reject it.")


def _hold_command(name: str, text: str | None) -> Held | None:
    if not text or not is_own_code(text):
        return None
    return Held(Reason.MALFORMED, f"Expected a bin as {name}, {text} is a command: reject it and scan again.")


def _hold_expiry(text: str | None) -> Held | None:
    if not text or is_date(text):
        return None
    expected = "a date like 2026-11-22 as expiry"
    return Held(Reason.MALFORMED, f"Expected {expected}, got {text!r:.40}: reject it and scan again.")


def is_date(text: str) -> bool:
    """Say whether `text` is a day of the calendar, written YYYY-MM-DD."""
    if _DATE.fullmatch(text) is None:
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
