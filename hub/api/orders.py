"""Purchase and sales orders: lines with what was ordered and how far each is done, in the words of its kind."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from hub.api.checks import Checks
from hub.api.order_shapes import (
    ENDED,
    NewPurchaseOrder,
    NewSalesOrder,
    OrderQuery,
    PurchaseLines,
    PurchaseOrder,
    PurchaseOrderPage,
    SalesLines,
    SalesOrder,
    SalesOrderPage,
    purchase_order,
    sales_order,
)
from hub.api.paging import cut, decode_number, encode_cursor, page_size
from hub.api.permissions import Permission
from hub.api.problems import refuse, refuse_unknown
from hub.api.refusals import taken
from hub.api.routes import API, Answer, Call, NoFields, Route
from hub.posting import WriteSession
from hub.posting.session import LineIn, OrderIn
from hub.store.queries import documents
from hub.store.queries.readers import Reader

LINES_MAX = 1000


@dataclass(frozen=True)
class Orders:
    """The routes of one kind of order, and the words in which it differs from the other."""

    kind: str
    path: str
    title: str
    party: str
    price: str
    new: type
    changed: type
    shape: type
    page: type
    show: Callable[[Any, Sequence[Any]], Any]

    def list_orders(self, reader: Reader, call: Call) -> Answer:
        """Return a page in the order in which they were made."""
        size = page_size(call.query.limit)
        after = decode_number(call.query.cursor)
        found = documents.documents(reader, kind=self.kind, state=call.query.state, after_id=after, limit=size + 1)
        rows, has_more = cut(found, size)
        return Answer(self.page(self._shown(reader, rows), encode_cursor(rows[-1].id) if has_more else None))

    def get_order(self, reader: Reader, call: Call) -> Answer:
        """Return one order."""
        return Answer(self._order_of(reader, call.path["number"]))

    def post_order(self, session: WriteSession, call: Call) -> Answer:
        """Make an order; 409 when its number is taken."""
        wanted = self._wanted(call.body)
        taken(session.put_order(wanted))
        return Answer(self._order_of(session.sql, wanted.number), 201, f"{API}/{self.path}/{wanted.number}")

    def put_lines(self, session: WriteSession, call: Call) -> Answer:
        """Give an order other lines; 409 when something was ever booked on it."""
        order = self._order_of(session.sql, call.path["number"])
        checks = Checks()
        lines = self._wanted_lines(checks, call.body.lines)
        checks.done()
        taken(session.replace_order(OrderIn(self.kind, order.number, None, lines)))
        return Answer(self._order_of(session.sql, order.number))

    def order_order(self, session: WriteSession, call: Call) -> Answer:
        """Order a draft."""
        return self._begin(session, call, "draft")

    def reopen_order(self, session: WriteSession, call: Call) -> Answer:
        """Open a closed order again."""
        return self._begin(session, call, "closed")

    def _begin(self, session: WriteSession, call: Call, before: str) -> Answer:
        order = self._order_of(session.sql, call.path["number"])
        if order.state == before:
            taken(session.set_order_state(self.kind, order.number, "open"))
            return Answer(self._order_of(session.sql, order.number))
        if order.state in (*ENDED, "draft"):
            detail = f"Expected an order that is {before}, {order.number} is {order.state}."
            refuse(409, "not-open", f"The order is not {before}", detail)
        return Answer(order)

    def close_order(self, session: WriteSession, call: Call) -> Answer:
        """End an order as it stands."""
        return self._end(session, call, "closed")

    def cancel_order(self, session: WriteSession, call: Call) -> Answer:
        """Cancel an order."""
        return self._end(session, call, "cancelled")

    def _end(self, session: WriteSession, call: Call, state: str) -> Answer:
        order = self._order_of(session.sql, call.path["number"])
        if order.state == state:
            return Answer(order)
        if order.state in ENDED:
            detail = f"Expected an order that is not ended, {order.number} is {order.state}: make a new one."
            refuse(409, "not-open", "The order is ended", detail)
        if state == "cancelled" and any(line.done != "0" for line in order.lines):
            detail = f"Expected an order of which nothing is done, some of {order.number} is: close it instead."
            refuse(409, "not-open", "Part of the order is done", detail)
        taken(session.set_order_state(self.kind, order.number, state))
        return Answer(self._order_of(session.sql, order.number))

    def _wanted(self, body: Any) -> OrderIn:
        checks = Checks()
        party = checks.text(self.party, getattr(body, self.party))
        wanted = OrderIn(
            kind=self.kind,
            number=checks.code("number", body.number),
            party=party,
            lines=self._wanted_lines(checks, body.lines),
            site=checks.site("site", body.site),
            is_draft=getattr(body, "state", None) == "draft",
        )
        checks.done()
        return wanted

    def _wanted_lines(self, checks: Checks, lines: Sequence[Any]) -> tuple[LineIn, ...]:
        if not 1 <= len(lines) <= LINES_MAX:
            checks.wrong("lines", f"1 to {LINES_MAX} lines", len(lines), "split the order, or add a line.")
        wanted = tuple(self._wanted_line(checks, place, line) for place, line in enumerate(lines))
        _check_numbers(checks, wanted)
        return wanted

    def _wanted_line(self, checks: Checks, place: int, line: Any) -> LineIn:
        where = f"lines[{place}]"
        return LineIn(
            sku=checks.text(f"{where}.sku", line.sku),
            quantity=checks.quantity(f"{where}.quantity", line.quantity),
            price=checks.cost(f"{where}.{self.price}", getattr(line, self.price)),
            line=place + 1 if line.line is None else line.line,
            tolerance=checks.cost(f"{where}.tolerance", getattr(line, "tolerance", None)),
        )

    def _order_of(self, reader: Reader, number: str) -> Any:
        found = documents.document_of(reader, kind=self.kind, number=number)
        if found is None:
            refuse_unknown(self.title, number, f"look under /api/v1/{self.path}.")
        return self._shown(reader, [found])[0]

    def _shown(self, reader: Reader, rows: Sequence[Any]) -> list[Any]:
        lines: dict[int, list[Any]] = defaultdict(list)
        for line in documents.lines_of(reader, [row.id for row in rows]):
            lines[line.document_id].append(line)
        return [self.show(row, lines[row.id]) for row in rows]

    def routes(self) -> tuple[Route, ...]:
        """Return the routes."""
        many, one, name = f"{API}/{self.path}", f"{API}/{self.path}/{{number}}", self._name
        read, write, shape = Permission.READ_STOCK, Permission.WRITE_ORDERS, self.shape
        made = f"Make a {self.title}; an unknown {self.party} is created."
        listed = f"List {self.title}s."
        return (
            Route("GET", many, f"list{name}s", listed, read, {200: self.page}, read=self.list_orders, query=OrderQuery),
            Route(
                "POST",
                many,
                f"create{name}",
                made,
                write,
                {201: shape},
                write=self.post_order,
                body=self.new,
                refusals=(409,),
            ),
            Route("GET", one, f"get{name}", f"Read a {self.title}.", read, {200: shape}, read=self.get_order),
            Route(
                "PUT",
                f"{one}/lines",
                f"put{name}Lines",
                f"Give a {self.title} on which nothing was ever booked other lines.",
                write,
                {200: shape},
                write=self.put_lines,
                body=self.changed,
                refusals=(409,),
            ),
            *([self._state_route("order", "that was a draft", self.order_order)] if self.has_drafts else []),
            self._state_route("close", "as it stands: nothing more is expected", self.close_order),
            self._state_route("reopen", "that was closed", self.reopen_order),
            self._state_route("cancel", "of which nothing is done", self.cancel_order),
        )

    @property
    def has_drafts(self) -> bool:
        """Whether such an order may be a draft first."""
        return self.kind == "purchase_order"

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


def _check_numbers(checks: Checks, lines: Sequence[LineIn]) -> None:
    seen: set[int] = set()
    for place, line in enumerate(lines):
        number = line.line or 0
        if not 1 <= number <= 1_000_000 or number in seen:
            checks.wrong(
                f"lines[{place}].line", "a number of 1 or more, each once", number, "leave it out to number by place."
            )
        seen.add(number)


PURCHASE_ORDERS = Orders(
    kind="purchase_order",
    path="purchase-orders",
    title="purchase order",
    party="supplier",
    price="unit_cost",
    new=NewPurchaseOrder,
    changed=PurchaseLines,
    shape=PurchaseOrder,
    page=PurchaseOrderPage,
    show=purchase_order,
)
SALES_ORDERS = Orders(
    kind="sales_order",
    path="sales-orders",
    title="sales order",
    party="customer",
    price="unit_price",
    new=NewSalesOrder,
    changed=SalesLines,
    shape=SalesOrder,
    page=SalesOrderPage,
    show=sales_order,
)
ROUTES = (*PURCHASE_ORDERS.routes(), *SALES_ORDERS.routes())
