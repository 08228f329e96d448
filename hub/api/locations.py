"""Locations: the bins of a site and their types. A bin that a scan named first is flagged until someone enters it."""

from __future__ import annotations

from typing import Any, Literal

import msgspec

from hub.api.checks import Checks
from hub.api.paging import cut, decode_number, encode_cursor, page_size
from hub.api.permissions import Permission
from hub.api.problems import refuse, refuse_unknown
from hub.api.routes import API, Answer, Call, PageQuery, Route
from hub.posting import WriteSession
from hub.store.queries import catalogue
from hub.store.queries.readers import Reader

BinType = Literal["shelf", "receiving", "staging", "returns", "quarantine"]
_STORED = {"shelf": "storage"}
_SHOWN = {"storage": "shelf"}


class LocationBody(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A bin to be made. Nothing is put away into a `closed` one, and nothing but the item `kept_for` into one that is kept for it."""

    code: str
    type: BinType = "shelf"
    site: str = "main"
    closed: bool = False
    kept_for: str | None = None


class PutLocation(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A bin as it shall be from now on; `code`, if it is given, is the one of the address."""

    type: BinType
    site: str = "main"
    code: str | None = None
    closed: bool = False
    kept_for: str | None = None


class Location(msgspec.Struct, frozen=True):
    """A bin as it is. `flagged`: a scan named it before anyone entered it."""

    code: str
    site: str
    type: str
    flagged: bool
    closed: bool
    kept_for: str | None


class LocationPage(msgspec.Struct, frozen=True):
    """A page of bins."""

    items: list[Location]
    next: str | None


class LocationQuery(PageQuery, frozen=True, forbid_unknown_fields=True):
    """Bins of all sites, or of one."""

    site: str | None = None


class SiteQuery(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The site of the bin."""

    site: str = "main"


def list_locations(reader: Reader, call: Call) -> Answer:
    """Return a page of bins."""
    size = page_size(call.query.limit)
    after = decode_number(call.query.cursor)
    rows = catalogue.locations(reader, site_name=call.query.site, after_id=after, limit=size + 1)
    page, has_more = cut(rows, size)
    return Answer(LocationPage([_location(row) for row in page], encode_cursor(page[-1].id) if has_more else None))


def get_location(reader: Reader, call: Call) -> Answer:
    """Return one bin."""
    return Answer(_location_of(reader, call.query.site, call.path["code"]))


def post_location(session: WriteSession, call: Call) -> Answer:
    """Make a bin; 409 when it exists and is not flagged."""
    body: LocationBody = call.body
    _check(body.site, body.code)
    found = catalogue.location_of(session.sql, site_name=body.site, code=body.code)
    if found is not None and not found.flagged:
        detail = f"Expected a bin that is new at {body.site}, got {body.code!r}, which exists: change it with PUT."
        refuse(409, "taken", "The bin exists", detail)
    return Answer(_put(session, body.code, body), 201, f"{API}/locations/{body.code}")


def put_location(session: WriteSession, call: Call) -> Answer:
    """Make or change a bin."""
    body: PutLocation = call.body
    code = call.path["code"]
    _check(body.site, code, body.code)
    status = 201 if catalogue.location_of(session.sql, site_name=body.site, code=code) is None else 200
    return Answer(_put(session, code, body), status)


def _put(session: WriteSession, code: str, body: LocationBody | PutLocation) -> Location:
    kept_for = None
    if body.kept_for is not None:
        found = catalogue.item_of(session.sql, body.kept_for)
        if found is None:
            checks = Checks()
            checks.wrong("kept_for", "a known item", body.kept_for, "enter it first.")
            checks.done()
        kept_for = None if found is None else int(found.id)
    stored = _STORED.get(body.type, body.type)
    session.put_location(body.site, code, stored, is_closed=body.closed, kept_for=kept_for)
    return _location_of(session.sql, body.site, code)


def _check(site: str, code: str, named: str | None = None) -> None:
    checks = Checks()
    checks.site("site", site)
    checks.code("code", code)
    if named not in (None, code):
        checks.wrong("code", f"the bin of the address, {code!r}", named, "leave it out.")
    checks.done()


def _location_of(reader: Reader, site: str, code: str) -> Location:
    found = catalogue.location_of(reader, site_name=site, code=code)
    if found is None:
        refuse_unknown("bin", code, f"look at the bins of {site} under /api/v1/locations.")
    return _location(found)


def _location(row: Any) -> Location:
    shown = _SHOWN.get(row.type, row.type)
    return Location(row.code, row.site, shown, bool(row.flagged), bool(row.is_closed), row.kept_for)


_P = Permission
_ONE = f"{API}/locations/{{code}}"
ROUTES = (
    Route(
        "GET",
        f"{API}/locations",
        "listLocations",
        "List bins.",
        _P.READ_STOCK,
        {200: LocationPage},
        read=list_locations,
        query=LocationQuery,
    ),
    Route(
        "POST",
        f"{API}/locations",
        "createLocation",
        "Make a bin.",
        _P.WRITE_CATALOGUE,
        {201: Location},
        write=post_location,
        body=LocationBody,
        refusals=(409,),
    ),
    Route(
        "GET",
        _ONE,
        "getLocation",
        "Read a bin.",
        _P.READ_STOCK,
        {200: Location},
        read=get_location,
        query=SiteQuery,
    ),
    Route(
        "PUT",
        _ONE,
        "putLocation",
        "Make or change a bin.",
        _P.WRITE_CATALOGUE,
        {200: Location, 201: Location},
        write=put_location,
        body=PutLocation,
    ),
)
