"""Six-digit dates of application identifiers. The century is centred on the day that is passed in, never on a clock."""

from __future__ import annotations

import calendar
import datetime

_FIRST_SENSIBLE_YEAR = 2020
"""A gateway without a clock battery wakes in 1970; that year must not choose the century."""


def read_date(six: str, today: datetime.date) -> str | None:
    """Return YYMMDD as an ISO date, day 00 being the last of its month; None if there is no such day."""
    year = _year(int(six[:2]), max(today.year, _FIRST_SENSIBLE_YEAR))
    month, day = int(six[2:4]), int(six[4:6])
    if not 1 <= month <= 12:
        return None
    last = calendar.monthrange(year, month)[1]
    if day > last:
        return None
    return f"{year:04}-{month:02}-{day or last:02}"


def _year(two: int, this_year: int) -> int:
    """General Specifications 7.12: 51 to 99 years ahead is last century, 50 to 99 back the next one."""
    century, now = divmod(this_year, 100)
    ahead = two - now
    if ahead >= 51:
        century -= 1
    elif ahead <= -50:
        century += 1
    return century * 100 + two
