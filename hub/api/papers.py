"""Paperwork of the office: landed costs, bills, links and cost changes. Each is an event, posted like a scan, or refused."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec

from hub.api import paper_shapes as shapes
from hub.api.checks import Checks
from hub.api.paging import cut, decode_number, encode_cursor, page_size
from hub.api.permissions import Permission
from hub.api.problems import refuse_unknown
from hub.api.refusals import taken
from hub.api.routes import API, Answer, Call, PageQuery, Route
from hub.core.facts import decode_facts
from hub.core.times import format_ms
from hub.posting import WriteSession
from hub.store.queries import papers
from hub.store.queries.readers import Reader
from wire.amounts import format_micro, format_money
from wire.ids import event_id

LINES_MAX = 1000
_RANDOM_BITS = 74


@dataclass(frozen=True)
class Papers:
    """The routes of one kind of paperwork. `check` looks at the fields, `show` tells how it stands in the books."""

    kind: str
    path: str
    title: str
    new: type
    shape: type
    page: type
    check: Callable[[Checks, Any], None]
    show: Callable[[Any, dict[str, Any], Sequence[Any]], Any]
    query: type[PageQuery] = shapes.PaperQuery

    def list_papers(self, reader: Reader, call: Call) -> Answer:
        """Return a page in posting order."""
        size = page_size(call.query.limit)
        asked = msgspec.structs.asdict(call.query)
        found = papers.papers(
            reader,
            kind=self.kind,
            number=asked.get("number"),
            order=asked.get("purchase_order"),
            after_id=decode_number(call.query.cursor),
            limit=size + 1,
        )
        rows, has_more = cut(found, size)
        return Answer(self.page(self._shown(reader, rows), encode_cursor(rows[-1].id) if has_more else None))

    def get_paper(self, reader: Reader, call: Call) -> Answer:
        """Return one."""
        return Answer(self._paper_of(reader, call.path["id"]))

    def post_paper(self, session: WriteSession, call: Call) -> Answer:
        """Book it; what the books cannot take is refused and leaves nothing behind."""
        checks = Checks()
        self.check(checks, call.body)
        checks.done()
        fields = {name: value for name, value in msgspec.to_builtins(call.body).items() if value is not None}
        uuid = _post(session, call, self.kind, fields)
        return Answer(self._paper_of(session.sql, uuid), 201, f"{API}/{self.path}/{uuid}")

    def void_paper(self, session: WriteSession, call: Call) -> Answer:
        """Take it back by its mirror."""
        self._paper_of(session.sql, call.path["id"])
        reason = {} if call.body.reason is None else {"reason": call.body.reason}
        _post(session, call, "void", {"voids": call.path["id"], **reason})
        return Answer(self._paper_of(session.sql, call.path["id"]))

    def _paper_of(self, reader: Reader, uuid: str) -> Any:
        found = papers.paper_of(reader, kind=self.kind, uuid=uuid)
        if found is None:
            refuse_unknown(self.title, uuid, f"look under {API}/{self.path}.")
        return self._shown(reader, [found])[0]

    def _shown(self, reader: Reader, rows: Sequence[Any]) -> list[Any]:
        costs = papers.costs_by(reader, [row.decision_id for row in rows])
        return [self.show(row, msgspec.json.decode(row.payload), costs.get(row.decision_id, [])) for row in rows]

    def routes(self) -> tuple[Route, ...]:
        """Return the four routes."""
        many, one = f"{API}/{self.path}", f"{API}/{self.path}/{{id}}"
        name = self.title.title().replace(" ", "")
        read, write, shape = Permission.READ_BOOKS, Permission.WRITE_COSTS, {200: self.shape}
        listed = {200: self.page}
        return (
            Route(
                "GET",
                many,
                f"list{name}s",
                f"List {self.title}s.",
                read,
                listed,
                read=self.list_papers,
                query=self.query,
            ),
            Route(
                "POST",
                many,
                f"create{name}",
                f"Book a {self.title}.",
                write,
                {201: self.shape},
                write=self.post_paper,
                body=self.new,
                refusals=(409,),
            ),
            Route("GET", one, f"get{name}", f"Read a {self.title}.", read, shape, read=self.get_paper),
            Route(
                "POST",
                f"{one}/void",
                f"void{name}",
                f"Void a {self.title}: its mirror is booked.",
                write,
                shape,
                write=self.void_paper,
                body=shapes.VoidReason,
                refusals=(409,),
            ),
        )


def _post(session: WriteSession, call: Call, kind: str, fields: dict[str, Any]) -> str:
    uuid = event_id(unix_ms=call.now_ms, random_74=secrets.randbits(_RANDOM_BITS))
    raw = msgspec.json.encode({"id": uuid, "kind": kind, **fields})
    taken(session.post_paper(raw, actor=call.caller.name))
    return uuid


# -- fields that a caller can correct at once -------------------------------------------------------------------------


def _check_landed_cost(checks: Checks, body: shapes.NewLandedCost) -> None:
    checks.money("amount", body.amount, least=1)
    named = [body.receipt, body.receipts, body.purchase_order]
    if sum(one is not None for one in named) != 1 or body.receipts == []:
        checks.wrong("receipt", "a receipt, several receipts, or a purchase order", None, "name one of them.")
    _check_reason(checks, body.reason)


def _check_bill(checks: Checks, body: shapes.NewBill) -> None:
    checks.text("number", body.number)
    checks.text("supplier", body.supplier)
    if not 1 <= len(body.lines) <= LINES_MAX:
        checks.wrong("lines", f"1 to {LINES_MAX} lines", len(body.lines), "split the bill, or add a line.")
    for place, line in enumerate(body.lines):
        checks.quantity(f"lines[{place}].quantity", line.quantity)
        checks.cost(f"lines[{place}].unit_cost", line.unit_cost)
        if sum(one is not None for one in (line.line, line.sku, line.receipt)) != 1:
            checks.wrong(f"lines[{place}]", "a line, an sku or a receipt", None, "name one of them.")


def _check_link(checks: Checks, body: shapes.NewLink) -> None:
    checks.cost("unit_cost", body.unit_cost)
    if body.purchase_order is None and body.unit_cost is None:
        checks.wrong("unit_cost", "a purchase order or a unit cost", None, "give one of them.")
    _check_reason(checks, body.reason)


def _check_cost_change(checks: Checks, body: shapes.NewCostChange) -> None:
    if (body.value is None) == (body.average is None):
        checks.wrong("value", "the value of the stock, or its average", None, "give one of them.")
    if body.value is not None:
        checks.money("value", body.value, least=0)
    checks.cost("average", body.average)
    checks.site("site", body.site)
    checks.text("reason", body.reason)


def _check_reason(checks: Checks, reason: str | None) -> None:
    if reason is not None:
        checks.text("reason", reason)


# -- how it stands in the books ---------------------------------------------------------------------------------------


def _head(row: Any, payload: dict[str, Any]) -> dict[str, Any]:
    head = {"id": row.uuid, "at": format_ms(row.received_at), "actor": row.actor, "voided": row.voided_by is not None}
    return head | {name: payload.get(name) for name in ("reason", "purchase_order")}


def _split(costs: Sequence[Any]) -> dict[str, Any]:
    amount, kept = sum(cost.amount for cost in costs), sum(cost.kept for cost in costs)
    return {"kept": format_money(kept), "to_cogs": format_money(amount - kept)}


def _shares(costs: Sequence[Any]) -> list[shapes.ReceiptShare]:
    return [
        shapes.ReceiptShare(
            cost.uuid,
            cost.sku,
            format_micro(cost.quantity),
            format_money(cost.amount + cost.moved),
            format_money(cost.kept),
        )
        for cost in costs
    ]


def _landed_cost(row: Any, payload: dict[str, Any], costs: Sequence[Any]) -> shapes.LandedCost:
    told: dict[str, Any] = {
        "amount": format_money(sum(cost.amount for cost in costs)),
        "by": payload.get("by", "value"),
        "credit": payload.get("credit", "accounts_payable"),
    }
    return shapes.LandedCost(**_head(row, payload), **told, **_split(costs), receipts=_shares(costs))


def _bill(row: Any, payload: dict[str, Any], costs: Sequence[Any]) -> shapes.Bill:
    head = _head(row, payload)
    head.pop("reason")
    told: dict[str, Any] = {
        "number": row.number,
        "supplier": row.party,
        "lines": msgspec.convert(payload["lines"], list[shapes.BillLine]),
        "amount": format_money(sum(cost.amount + cost.moved for cost in costs)),
        "difference": format_money(sum(cost.amount for cost in costs)),
    }
    return shapes.Bill(**head, **told, **_split(costs), receipts=_shares(costs))


def _link(row: Any, payload: dict[str, Any], costs: Sequence[Any]) -> shapes.Link:
    facts, cost = decode_facts(row.facts), costs[0]
    told: dict[str, Any] = {
        "receipt": cost.uuid,
        "sku": cost.sku,
        "line": payload.get("line"),
        "unit_cost": None if facts.unit_cost is None else format_micro(facts.unit_cost),
        "difference": format_money(cost.amount),
    }
    return shapes.Link(**_head(row, payload), **told, **_split(costs))


def _cost_change(row: Any, payload: dict[str, Any], _costs: Sequence[Any]) -> shapes.CostChange:
    head = _head(row, payload)
    head.pop("purchase_order")
    change = format_money(decode_facts(row.facts).value)
    return shapes.CostChange(**head, sku=payload["sku"], site=row.site, change=change)


LANDED_COSTS = Papers(
    kind="landed_cost",
    path="landed-costs",
    title="landed cost",
    new=shapes.NewLandedCost,
    shape=shapes.LandedCost,
    page=shapes.LandedCostPage,
    check=_check_landed_cost,
    show=_landed_cost,
)
BILLS = Papers(
    kind="bill",
    path="bills",
    title="bill",
    new=shapes.NewBill,
    shape=shapes.Bill,
    page=shapes.BillPage,
    check=_check_bill,
    show=_bill,
    query=shapes.BillQuery,
)
LINKS = Papers(
    kind="link",
    path="cost-links",
    title="cost link",
    new=shapes.NewLink,
    shape=shapes.Link,
    page=shapes.LinkPage,
    check=_check_link,
    show=_link,
)
COST_CHANGES = Papers(
    kind="cost_change",
    path="cost-changes",
    title="cost change",
    new=shapes.NewCostChange,
    shape=shapes.CostChange,
    page=shapes.CostChangePage,
    check=_check_cost_change,
    show=_cost_change,
    query=PageQuery,
)
ROUTES = tuple(route for resource in (LANDED_COSTS, BILLS, LINKS, COST_CHANGES) for route in resource.routes())
