"""What all documents with lines have in common over HTTP: made, listed, read, changed, ended. Each kind says its own words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from hub.api.checks import Checks
from hub.api.paging import cut, decode_number, encode_cursor, page_size
from hub.api.permissions import Permission
from hub.api.problems import refuse, refuse_unknown
from hub.api.refusals import taken
from hub.api.routes import API, Answer, Call, NoFields, PageQuery, Route
from hub.core.catalogue import DONE, SOURCES
from hub.posting import WriteSession
from hub.posting.session import LineIn, OrderIn
from hub.store.queries import documents
from hub.store.queries.readers import Reader

LINES_MAX = 1000
ENDED = ("closed", "cancelled")


class DocumentQuery(PageQuery, frozen=True, forbid_unknown_fields=True):
    """Documents in any state, or in one."""

    state: str | None = None


class UnderOrderQuery(DocumentQuery, frozen=True, forbid_unknown_fields=True):
    """Documents in any state, or in one; of all orders, or of one."""

    order: str | None = None


@dataclass(frozen=True, kw_only=True)
class Documents:
    """The routes of one kind of document, or of kinds that are one to people, and the words in which it differs from the others.

    `head` and `lines` read what is asked for, from a body that makes one and from one that changes its lines (`parts`).
    `show`: rows and the lines of each, by its id, as they are answered.
    """

    kinds: tuple[str, ...]
    path: str
    title: str
    made: str
    new: type
    changed: type
    shape: type
    page: type
    head: Callable[[Checks, Any], OrderIn]
    lines: Callable[[Checks, Any], tuple[LineIn, ...]]
    show: Callable[[Reader, Sequence[Any], dict[int, list[Any]]], list[Any]]
    parts: str = "lines"
    has_drafts: bool = False

    def list_documents(self, reader: Reader, call: Call) -> Answer:
        """Return a page in the order in which they were made."""
        size = page_size(call.query.limit)
        found = documents.documents(
            reader,
            kinds=self.kinds,
            state=call.query.state,
            order=getattr(call.query, "order", None),
            after_id=decode_number(call.query.cursor),
            limit=size + 1,
        )
        rows, has_more = cut(found, size)
        return Answer(self.page(self._shown(reader, rows), encode_cursor(rows[-1].id) if has_more else None))

    def get_document(self, reader: Reader, call: Call) -> Answer:
        """Return one."""
        return self._answer(reader, call.path["number"])

    def post_document(self, session: WriteSession, call: Call) -> Answer:
        """Make one; 409 when its number is taken."""
        checks = Checks()
        wanted = self.head(checks, call.body)
        checks.done()
        taken(session.put_order(wanted))
        made = self._answer(session.sql, wanted.number)
        return Answer(made.body, 201, f"{API}/{self.path}/{wanted.number}")

    def put_lines(self, session: WriteSession, call: Call) -> Answer:
        """Give it other lines; 409 when something was ever booked on it."""
        row = self._row(session.sql, call.path["number"])
        checks = Checks()
        lines = self.lines(checks, call.body)
        checks.done()
        taken(session.replace_order(OrderIn(row.kind, row.number, None, lines)))
        return self._answer(session.sql, row.number)

    def order(self, session: WriteSession, call: Call) -> Answer:
        """Order a draft."""
        return self._begin(session, call, "draft")

    def reopen(self, session: WriteSession, call: Call) -> Answer:
        """Open again what was closed."""
        return self._begin(session, call, "closed")

    def close(self, session: WriteSession, call: Call) -> Answer:
        """End it as it stands."""
        return self._end(session, call, "closed")

    def cancel(self, session: WriteSession, call: Call) -> Answer:
        """Cancel it."""
        return self._end(session, call, "cancelled")

    def _begin(self, session: WriteSession, call: Call, before: str) -> Answer:
        row = self._row(session.sql, call.path["number"])
        if row.state == before:
            taken(session.set_order_state(row.kind, row.number, "open"))
        elif row.state in (*ENDED, "draft"):
            detail = f"Expected a {self.title} that is {before}, {row.number} is {row.state}."
            refuse(409, "not-open", f"The {self.title} is not {before}", detail)
        return self._answer(session.sql, row.number)

    def _end(self, session: WriteSession, call: Call, state: str) -> Answer:
        row = self._row(session.sql, call.path["number"])
        if row.state == state:
            return self._answer(session.sql, row.number)
        if row.state in ENDED:
            detail = f"Expected a {self.title} that is not ended, {row.number} is {row.state}: make a new one."
            refuse(409, "not-open", f"The {self.title} is ended", detail)
        lines = documents.lines_of(session.sql, [row.id])
        if state == "cancelled" and any(getattr(line, DONE[row.kind]) for line in lines):
            detail = f"Expected a {self.title} of which nothing is done, some of {row.number} is: close it instead."
            refuse(409, "not-open", f"Part of the {self.title} is done", detail)
        taken(session.set_order_state(row.kind, row.number, state))
        return self._answer(session.sql, row.number)

    def _row(self, reader: Reader, number: str) -> Any:
        found = documents.document_of(reader, kinds=self.kinds, number=number)
        if found is None:
            refuse_unknown(self.title, number, f"look under /api/v1/{self.path}.")
        return found

    def _answer(self, reader: Reader, number: str) -> Answer:
        return Answer(self._shown(reader, [self._row(reader, number)])[0])

    def _shown(self, reader: Reader, rows: Sequence[Any]) -> list[Any]:
        lines: dict[int, list[Any]] = defaultdict(list)
        for line in documents.lines_of(reader, [row.id for row in rows]):
            lines[line.document_id].append(line)
        return self.show(reader, rows, lines)

    # -- routes ------------------------------------------------------------------------------------------------------

    def routes(self) -> tuple[Route, ...]:
        """Return the routes."""
        many, one, name = f"{API}/{self.path}", f"{API}/{self.path}/{{number}}", self._name
        read, write, shape = Permission.READ_STOCK, Permission.WRITE_ORDERS, self.shape
        listed = f"List {self.title}s."
        return (
            Route(
                "GET",
                many,
                f"list{name}s",
                listed,
                read,
                {200: self.page},
                read=self.list_documents,
                query=UnderOrderQuery if self.kinds[0] in SOURCES else DocumentQuery,
            ),
            Route(
                "POST",
                many,
                f"create{name}",
                self.made,
                write,
                {201: shape},
                write=self.post_document,
                body=self.new,
                refusals=(409,),
            ),
            Route("GET", one, f"get{name}", f"Read a {self.title}.", read, {200: shape}, read=self.get_document),
            Route(
                "PUT",
                f"{one}/{self.parts}",
                f"put{name}{self.parts.title()}",
                f"Give a {self.title} on which nothing was ever booked other {self.parts}.",
                write,
                {200: shape},
                write=self.put_lines,
                body=self.changed,
                refusals=(409,),
            ),
            *([self._state_route("order", "that was a draft", self.order)] if self.has_drafts else []),
            self._state_route("close", "as it stands: nothing more is expected", self.close),
            self._state_route("reopen", "that was closed", self.reopen),
            self._state_route("cancel", "of which nothing is done", self.cancel),
        )

    @property
    def _name(self) -> str:
        return self.title.title().replace(" ", "")

    def _state_route(self, word: str, meaning: str, write: Callable[[WriteSession, Call], Answer]) -> Route:
        return Route(
            "POST",
            f"{API}/{self.path}/{{number}}/{word}",
            f"{word}{self._name}",
            f"{word.capitalize()} a {self.title} {meaning}.",
            Permission.WRITE_ORDERS,
            {200: self.shape},
            write=write,
            body=NoFields,
            refusals=(409,),
        )


def check_number_of_lines(checks: Checks, lines: Sequence[Any]) -> None:
    """Check that there are lines, and not too many."""
    if not 1 <= len(lines) <= LINES_MAX:
        checks.wrong("lines", f"1 to {LINES_MAX} lines", len(lines), "split the document, or add a line.")


def check_line_numbers(checks: Checks, lines: Sequence[LineIn]) -> None:
    """Check that each line has a number of its own."""
    seen: set[int] = set()
    for place, line in enumerate(lines):
        number = line.line or 0
        if not 1 <= number <= 1_000_000 or number in seen:
            checks.wrong(
                f"lines[{place}].line", "a number of 1 or more, each once", number, "leave it out to number by place."
            )
        seen.add(number)
