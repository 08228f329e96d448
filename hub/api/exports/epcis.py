"""What happened to the goods in some days, as an EPCIS document."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import tzinfo

import msgspec

from hub.api.checks import Checks
from hub.api.exports.asked import ENTRIES_MAX, checked_days, checked_zone
from hub.api.files import File, Media, written
from hub.api.permissions import Permission
from hub.api.problems import refuse
from hub.api.routes import API, Answer, Call, Route
from hub.exports.formats import epcis
from hub.exports.happenings import happenings
from hub.exports.runs import span_of
from hub.exports.settings import read_settings
from hub.store.queries import exports
from hub.store.queries.exports import Span
from hub.store.queries.readers import Reader

MEDIA = Media("application/json", "utf-8", ".jsonld")


class EpcisQuery(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename={"from_day": "from", "to_day": "to"}):
    """Events posted from one day to another, both included, as days of `time_zone`; no day means no bound."""

    from_day: str | None = None
    to_day: str | None = None
    time_zone: str = "UTC"


def get_epcis(reader: Reader, call: Call) -> Answer:
    """Return the events of some days; Refused with 409 where they are too many for the API."""
    query: EpcisQuery = call.query
    span, zone = asked(query)
    bounds = exports.decisions_between(reader, span.from_ms, span.to_ms)
    if bounds is not None and bounds[1] - bounds[0] >= ENTRIES_MAX:
        detail = (
            f"Expected at most {ENTRIES_MAX} events, got more: ask for fewer days, or write the file on the hub's machine with "
            "`tallydock hub export`."
        )
        refuse(409, "too-many", "The file would be too long", detail)
    days = "-".join(day for day in (query.from_day, query.to_day) if day is not None)
    return Answer(written(MEDIA, f"epcis-{days or 'all'}", pieces(reader, span, zone)))


def asked(query: EpcisQuery) -> tuple[Span, tzinfo]:
    """Return which time is meant, and its zone; Refused with 422 for days or a zone that are none."""
    checks = Checks()
    zone = checked_zone(checks, query.time_zone)
    first, last = checked_days(checks, query.from_day, query.to_day)
    checks.done()
    return span_of(first, last, zone), zone


def pieces(reader: Reader, span: Span, zone: tzinfo) -> Iterator[str]:
    """Write the document of a time."""
    created = exports.newest_commit_between(reader, span.from_ms, span.to_ms) or span.from_ms or 0
    identifiers = read_settings(reader).identifiers(exports.ledger(reader))
    return epcis.write(happenings(reader, span), identifiers, created_ms=created, zone=zone)


ROUTES = (
    Route(
        "GET",
        f"{API}/exports/epcis",
        "getEpcis",
        "Read what happened to the goods in some days as GS1 EPCIS 2.0 events.",
        Permission.EXPORT_BOOKS,
        {200: File},
        read=get_epcis,
        query=EpcisQuery,
        refusals=(409,),
        media=(MEDIA.type,),
    ),
)
