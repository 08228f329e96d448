"""Suppliers and customers: a code that orders name, and a name that people read."""

from __future__ import annotations

from dataclasses import dataclass
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


class NewSupplier(NewParty, frozen=True, forbid_unknown_fields=True):
    """A supplier to be made. What a `trusted` one announces on a ship notice is received without a question."""

    trusted: bool = False


class PutParty(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A supplier or customer as it shall be called from now on."""

    name: str


class PutSupplier(PutParty, frozen=True, forbid_unknown_fields=True):
    """A supplier as it shall be from now on."""

    trusted: bool = False


class Party(msgspec.Struct, frozen=True):
    """A supplier or customer."""

    code: str
    name: str


class Supplier(Party, frozen=True):
    """A supplier."""

    trusted: bool


class PartyPage(msgspec.Struct, frozen=True):
    """A page of customers."""

    items: list[Party]
    next: str | None


class SupplierPage(msgspec.Struct, frozen=True):
    """A page of suppliers."""

    items: list[Supplier]
    next: str | None


@dataclass(frozen=True)
class Shapes:
    """What a kind of party looks like: to be made, to be changed, as it is, many of them."""

    new: type[NewParty]
    put: type[PutParty]
    one: type[Party]
    page: type[Any]


class Parties:
    """The routes of one kind of party."""

    def __init__(self, *, kind: str, path: str, shapes: Shapes) -> None:
        """`kind` as in the database (supplier, customer), `path` as in the address."""
        self.kind = kind
        self.path = path
        self.shapes = shapes

    def list_parties(self, reader: Reader, call: Call) -> Answer:
        """Return a page in the order of the codes."""
        size = page_size(call.query.limit)
        after = decode_text(call.query.cursor)
        page, has_more = cut(catalogue.parties(reader, kind=self.kind, after_code=after, limit=size + 1), size)
        cursor = encode_cursor(page[-1].code) if has_more else None
        return Answer(self.shapes.page([self._shown(row) for row in page], cursor))

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
        return Answer(self._put(session, code, body), 201, f"{API}/{self.path}/{code}")

    def put_party(self, session: WriteSession, call: Call) -> Answer:
        """Make or change one."""
        code, body = call.path["code"], call.body
        checks = Checks()
        checks.text("code", code)
        checks.text("name", body.name)
        checks.done()
        status = 201 if catalogue.party_of(session.sql, kind=self.kind, code=code) is None else 200
        return Answer(self._put(session, code, body), status)

    def _put(self, session: WriteSession, code: str, body: NewParty | PutParty) -> Party:
        is_trusted = body.trusted if isinstance(body, NewSupplier | PutSupplier) else None
        put_party(
            session.sql, kind=self.kind, code=code, name=body.name, version=session.version, is_trusted=is_trusted
        )
        session.changed()
        return self._party_of(session.sql, code)

    def _party_of(self, reader: Reader, code: str) -> Party:
        found = catalogue.party_of(reader, kind=self.kind, code=code)
        if found is None:
            refuse_unknown(self.kind, code, f"look under /api/v1/{self.path}.")
        return self._shown(found)

    def _shown(self, row: Any) -> Party:
        is_supplier = self.shapes.one is Supplier
        return Supplier(row.code, row.name, bool(row.is_trusted)) if is_supplier else Party(row.code, row.name)

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
                {200: self.shapes.page},
                read=self.list_parties,
                query=PageQuery,
            ),
            Route(
                "POST",
                many,
                f"create{named}",
                f"Make a {noun}.",
                write,
                {201: self.shapes.one},
                write=self.post_party,
                body=self.shapes.new,
                refusals=(409,),
            ),
            Route("GET", one, f"get{named}", f"Read a {noun}.", read, {200: self.shapes.one}, read=self.get_party),
            Route(
                "PUT",
                one,
                f"put{named}",
                f"Make or change a {noun}.",
                write,
                {200: self.shapes.one, 201: self.shapes.one},
                write=self.put_party,
                body=self.shapes.put,
            ),
        )


SUPPLIERS = Parties(kind="supplier", path="suppliers", shapes=Shapes(NewSupplier, PutSupplier, Supplier, SupplierPage))
CUSTOMERS = Parties(kind="customer", path="customers", shapes=Shapes(NewParty, PutParty, Party, PartyPage))
ROUTES = (*SUPPLIERS.routes(), *CUSTOMERS.routes())
