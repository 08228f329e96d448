"""GS1 element strings: cutting a text into application identifiers and values, and noticing a separator that was lost.

A field without a predefined length ends at GS or at the end of the text. A scanner that leaves GS out glues the next field to
it; then what was meant cannot be known, and the reading says so (rules a to d below) instead of taking the glued text.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from edge.core.interpretation.dates import read_date
from edge.core.interpretation.element_fields import Fields, read_fields
from edge.core.interpretation.identifiers import Identifier, fault_of, identifier_at
from edge.core.interpretation.meaning import Interpretation, ambiguous, invalid

GS = "\x1d"
_COUNTS = ("30", "37")
_MOST_CHOICES = 5
_LONGEST_TO_SPLIT = 200
_GLUED_DATE = re.compile(r"(.+)(11|13|15|17)([0-9]{6})", re.ASCII)
_GLUED_COUNT = re.compile(r"(.+?)(30|37)([0-9]{2,8})", re.ASCII)
_BRACKETED = re.compile(r"\(([0-9]{2,4})\)([^(]*)", re.ASCII)


def read_element_string(text: str, today: datetime.date) -> Interpretation:
    """Read an element string, GS between fields where it is needed."""
    fields: Fields = []
    rest = text.lstrip(GS)
    if not rest:
        return invalid("empty")
    while rest:
        identifier = identifier_at(rest)
        if identifier is None:
            return invalid("unknown_ai")
        body = rest[len(identifier.ai) :]
        value, is_closed, rest = _cut(identifier, body)
        if not is_closed and not identifier.ends_by_itself and (splits := _splits(identifier, value, fields, today)):
            return _ask(fields, identifier, value, splits, today)
        if fault := fault_of(identifier, value):
            return invalid(fault)
        fields.append((identifier.ai, value))
    return read_fields(fields, text, today)


def read_bracketed(text: str, today: datetime.date) -> Interpretation | None:
    """Read human readable text, `(01)...(10)...`; None if it is not all of that form."""
    if not _BRACKETED.match(text) or "".join(match[0] for match in _BRACKETED.finditer(text)) != text:
        return None
    fields: Fields = []
    for ai, value in _BRACKETED.findall(text):
        identifier = identifier_at(ai)
        if identifier is None or identifier.ai != ai:
            return None
        if fault := fault_of(identifier, value.rstrip(GS)):
            return invalid(fault)
        fields.append((ai, value.rstrip(GS)))
    return read_fields(fields, text, today)


def _cut(identifier: Identifier, body: str) -> tuple[str, bool, str]:
    """Return the value, whether a separator closed it, and what follows."""
    if identifier.ends_by_itself:
        value, rest = body[: identifier.longest], body[identifier.longest :]
        return (value, True, rest.lstrip(GS)) if GS not in value else (value.split(GS, 1)[0], True, "")
    value, separator, rest = body.partition(GS)
    return value, bool(separator), rest.lstrip(GS)


def _splits(identifier: Identifier, value: str, before: Fields, today: datetime.date) -> list[Fields]:
    """Return how an unclosed last field could be several whose separator was lost; none if there is no reason to ask."""
    known = {ai for ai, _ in before}
    if len(value) > _LONGEST_TO_SPLIT:
        return []
    if len(value) > identifier.longest:  # (a)
        return list(_take(_ways(identifier, value, today)))
    if identifier.ai in _COUNTS:  # (d)
        ways = _ways(identifier, value, today) if len(value) >= 7 else iter(())
        return [way for way in _take(ways) if len(way) > 1 and not {ai for ai, _ in way[1:]} & known]
    if identifier.is_numeric:
        return []
    date = _GLUED_DATE.fullmatch(value)
    if date and date[2] not in known and read_date(date[3], today) and not fault_of(identifier, date[1]):  # (b)
        return [[(identifier.ai, date[1]), (date[2], date[3])]]
    count = _GLUED_COUNT.fullmatch(value)
    if count and not known & set(_COUNTS) and not fault_of(identifier, count[1]):  # (c)
        return [[(identifier.ai, count[1]), (count[2], count[3])]]
    return []


def _take(ways: Iterator[Fields]) -> Iterator[Fields]:
    for _, way in zip(range(_MOST_CHOICES), ways, strict=False):
        yield way


def _ways(identifier: Identifier, value: str, today: datetime.date, dead: set[str] | None = None) -> Iterator[Fields]:
    """Cut an overlong value into fields that are all valid, shortest head last. `dead` collects what cannot be cut."""
    dead = set() if dead is None else dead
    for end in range(min(len(value), identifier.longest), 0, -1):
        head, tail = value[:end], value[end:]
        if tail in dead or fault_of(identifier, head):
            continue
        for following in _whole(tail, today, dead):
            yield [(identifier.ai, head), *following]


def _whole(text: str, today: datetime.date, dead: set[str]) -> Iterator[Fields]:
    """Read a text as fields without any separator, in every way that leaves nothing over.

    A text that cannot be read is remembered, so that a label made to take long takes no longer than others.
    """
    if not text:
        yield []
        return
    is_readable = False
    for fields in _first_field(text, today, dead):
        is_readable = True
        yield fields
    if not is_readable:
        dead.add(text)


def _first_field(text: str, today: datetime.date, dead: set[str]) -> Iterator[Fields]:
    identifier = identifier_at(text)
    if identifier is None:
        return
    body = text[len(identifier.ai) :]
    if not identifier.ends_by_itself:
        yield from _ways(identifier, body, today, dead)
        return
    value, rest = body[: identifier.longest], body[identifier.longest :]
    if (
        rest not in dead
        and fault_of(identifier, value) is None
        and (identifier.ai[0] != "1" or read_date(value, today))
    ):
        for following in _whole(rest, today, dead):
            yield [(identifier.ai, value), *following]


def _ask(
    fields: Fields, identifier: Identifier, value: str, splits: list[Fields], today: datetime.date
) -> Interpretation:
    """Offer the text as it stands, if it can stand, and as it may have been meant."""
    readings = [] if fault_of(identifier, value) else [read_fields([*fields, (identifier.ai, value)], value, today)]
    readings += [read_fields([*fields, *way], value, today) for way in splits]
    return ambiguous("missing_separator", *[reading for reading in readings if reading.kind in ("item", "sscc")])
