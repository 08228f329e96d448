"""Suppliers and customers: a code that orders name, and a name that people read."""

from __future__ import annotations

from typing import Any

import msgspec

from hub.api.checks import Checks
from hub.api.paging import cut, decode_text, encode_cursor, page_size
from hub.api.permissions import Permission
from hub.api.problems import refuse, refuse_unknown
from hub.api.routes import API, Answer, Call, PageQuery, Route
from hub.posting import WriteSession
from hub.store.access import put_party
from hub.store.queries import catalogue
from hub.store.queries.readers import Reader


class NewParty(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A supplier or customer to be made; without `code` its name is its code."""

    name: str
    code: str | None = None


class PutParty(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A supplier or customer as it shall be called from now on."""

    name: str


class Party(msgspec.Struct, frozen=True):
    """A supplier or customer."""

    code: str
    name: str


class PartyPage(msgspec.Struct, frozen=True):
    """A page of suppliers or customers."""

    items: list[Party]
    next: str | None


class Parties:
    """The routes of one kind of party."""

    def __init__(self, *, kind: str, path: str) -> None:
        """`kind` as in the database (supplier, customer), `path` as in the address."""
        self.kind = kind
        self.path = path

    def list_parties(self, reader: Reader, call: Call) -> Answer:
        """Return a page in the order of the codes."""
        size = page_size(call.query.limit)
        after = decode_text(call.query.cursor)
        page, has_more = cut(catalogue.parties(reader, kind=self.kind, after_code=after, limit=size + 1), size)
        return Answer(PartyPage([_party(row) for row in page], encode_cursor(page[-1].code) if has_more else None))

    def get_party(self, reader: Reader, call: Call) -> Answer:
        """Return one."""
        return Answer(self._party_of(reader, call.path["code"]))

    def post_party(self, session: WriteSession, call: Call) -> Answer:
        """Make one; 409 when the code is taken."""
        body: NewParty = call.body
        code = body.name if body.code is None else body.code
        checks = Checks()
        checks.text("code", code)
        checks.text("name", body.name)
        checks.done()
        if catalogue.party_of(session.sql, kind=self.kind, code=code) is not None:
            detail = f"Expected a {self.kind} that is new, got {code!r}, which exists: change it with PUT."
            refuse(409, "taken", f"The {self.kind} exists", detail)
        return Answer(self._put(session, code, body.name), 201, f"{API}/{self.path}/{code}")

    def put_party(self, session: WriteSession, call: Call) -> Answer:
        """Make one or change its name."""
        code, name = call.path["code"], call.body.name
        checks = Checks()
        checks.text("code", code)
        checks.text("name", name)
        checks.done()
        status = 201 if catalogue.party_of(session.sql, kind=self.kind, code=code) is None else 200
        return Answer(self._put(session, code, name), status)

    def _put(self, session: WriteSession, code: str, name: str) -> Party:
        put_party(session.sql, kind=self.kind, code=code, name=name, version=session.version)
        session.changed()
        return self._party_of(session.sql, code)

    def _party_of(self, reader: Reader, code: str) -> Party:
        found = catalogue.party_of(reader, kind=self.kind, code=code)
        if found is None:
            refuse_unknown(self.kind, code, f"look under /api/v1/{self.path}.")
        return _party(found)

    def routes(self) -> tuple[Route, ...]:
        """Return the four routes."""
        many, one, noun = f"{API}/{self.path}", f"{API}/{self.path}/{{code}}", self.kind
        named = noun.capitalize()
        read, write = Permission.READ_STOCK, Permission.WRITE_ORDERS
        return (
            Route(
                "GET",
                many,
                f"list{named}s",
                f"List {noun}s.",
                read,
                {200: PartyPage},
                read=self.list_parties,
                query=PageQuery,
            ),
            Route(
                "POST",
                many,
                f"create{named}",
                f"Make a {noun}.",
                write,
                {201: Party},
                write=self.post_party,
                body=NewParty,
                refusals=(409,),
            ),
            Route("GET", one, f"get{named}", f"Read a {noun}.", read, {200: Party}, read=self.get_party),
            Route(
                "PUT",
                one,
                f"put{named}",
                f"Make a {noun} or change its name.",
                write,
                {200: Party, 201: Party},
                write=self.put_party,
                body=PutParty,
            ),
        )


def _party(row: Any) -> Party:
    return Party(row.code, row.name)


SUPPLIERS = Parties(kind="supplier", path="suppliers")
CUSTOMERS = Parties(kind="customer", path="customers")
ROUTES = (*SUPPLIERS.routes(), *CUSTOMERS.routes())
