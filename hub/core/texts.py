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
    for name, text in (
        ("location", event.location),
        ("to_location", event.to_location),
        ("lot", event.lot),
        ("serial", event.serial),
    ):
        if text and not (len(text) <= TEXT_LENGTH_MAX and text.isprintable() and text.strip()):
            expected = f"1 to {TEXT_LENGTH_MAX} printable characters as {name}"
            return Held(Reason.MALFORMED, f"Expected {expected}, got {text!r:.120}: reject it and scan again.")
    for name, text in (("sku", event.sku), ("scan", event.scan), ("document", event.document)):
        if text and "\0" in text:
            # No database that the books may lie in looks such a text up.
            return Held(Reason.MALFORMED, f"Expected no NUL in {name}, got {text!r:.120}: reject it.")
    for name, text in (("location", event.location), ("to_location", event.to_location)):
        if text and is_own_code(text):
            return Held(Reason.MALFORMED, f"Expected a bin as {name}, {text} is a command: reject it and scan again.")
    if event.expiry and not is_date(event.expiry):
        expected = "a date like 2026-11-22 as expiry"
        return Held(Reason.MALFORMED, f"Expected {expected}, got {event.expiry!r:.40}: reject it and scan again.")
    return None


def is_date(text: str) -> bool:
    """Say whether `text` is a day of the calendar, written YYYY-MM-DD."""
    if _DATE.fullmatch(text) is None:
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
