"""What is asked for in a request, checked: days, time zone, format. Every wrong field is named, with what was expected."""

from __future__ import annotations

import re
from datetime import date
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from hub.api.checks import Checks
from hub.api.files import Media
from hub.exports.formats.accounts import BEANCOUNT, CSV, IIF, JOURNAL_FORMATS, QUICKBOOKS_ONLINE
from hub.exports.formats.iif import ENCODING as IIF_ENCODING
from hub.exports.journal import BY_ENTRY, SUMMARIES
from hub.exports.runs import Wanted

MEDIA = {
    BEANCOUNT: Media("text/plain", "utf-8", ".beancount"),
    IIF: Media("text/plain", IIF_ENCODING, ".iif"),
    QUICKBOOKS_ONLINE: Media("application/json", "utf-8", ".json"),
    CSV: Media("text/csv", "utf-8", ".csv"),
}
ENTRIES_MAX = 1_000_000
"""Most entries (or events) of a file that the API writes; the command line has no limit."""
UTC_NAME = "UTC"
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)
_YEARS = range(1970, 9999)
_ZONE = re.compile(r"[A-Za-z0-9_+/-]{1,64}", re.ASCII)


def checked_wanted(
    checks: Checks,
    *,
    file_format: str,
    from_day: str | None,
    to_day: str | None,
    time_zone: str = UTC_NAME,
    summary: str = BY_ENTRY,
    since_last: bool = False,
) -> Wanted:
    """Return what is wanted; wrong fields are noted in `checks`."""
    if file_format not in JOURNAL_FORMATS:
        checks.wrong("format", f"one of {', '.join(JOURNAL_FORMATS)}", file_format, "choose one of them.")
    if summary not in SUMMARIES:
        checks.wrong("summary", f"one of {', '.join(SUMMARIES)}", summary, "choose one of them.")
    checked_zone(checks, time_zone)
    first, last = checked_days(checks, from_day, to_day)
    if since_last and (first or last):
        checks.wrong("since_last", "no days with it", "days", "leave out from and to, or since_last.")
    return Wanted(file_format, summary, time_zone, first, last, since_last)


def checked_days(checks: Checks, from_day: str | None, to_day: str | None) -> tuple[date | None, date | None]:
    """Return the first and the last day, None for no bound; wrong ones are noted."""
    first, last = _day(checks, "from", from_day), _day(checks, "to", to_day)
    if first is not None and last is not None and last < first:
        checks.wrong("to", f"a day not before {first}", str(last), "exchange the days.")
    return first, last


def _day(checks: Checks, field: str, text: str | None) -> date | None:
    if text is None:
        return None
    try:
        found = date.fromisoformat(text) if _DAY.fullmatch(text) else None
    except ValueError:
        found = None
    if found is None or found.year not in _YEARS:
        checks.wrong(field, "a day like 2026-11-25", text, "correct it.")
        return None
    return found


def checked_zone(checks: Checks, name: str) -> ZoneInfo:
    """Return a time zone; UTC, and a note, for one that is not known."""
    try:
        if _ZONE.fullmatch(name):
            return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        pass
    checks.wrong("time_zone", "a time zone like Europe/Berlin or UTC", name, "correct its name.")
    return ZoneInfo(UTC_NAME)
