"""The rows of the replica feed as docs/protocol.md shapes them, read kind by kind in the order of their versions.

Reads only, on a connection of the caller. Each reader returns rows of one kind after a position, each with the position
by which the next page goes on; a position is (version, keys of the row).
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, and_, or_, select, tuple_

from hub.core.availability import BLOCKED
from hub.core.catalogue import DONE, DRAFT, PURCHASE_ORDER, RETURNS, SALES_ORDER, SHIP_NOTICE
from hub.core.policies import Policies, with_setting
from hub.core.times import format_ms
from hub.store.queries.catalogue import role_of
from hub.store.queries.counts import COUNT, feed_plans
from hub.store.queries.documents import lines_of
from hub.store.tables import (
    balance,
    barcode,
    commit_log,
    document,
    event,
    gateway,
    hold,
    item,
    location,
    lot,
    party,
    setting,
    site,
    stream,
    tombstone,
    worker,
)
from wire.amounts import NUMBER_MAX, format_micro
from wire.feedback import FeedRow

Sql = Connection
"""A connection, by the name that modules outside the store know it by."""
Position = tuple[int | str, ...]
Placed = tuple[Position, FeedRow]

_CARRIED = (PURCHASE_ORDER, SALES_ORDER, SHIP_NOTICE, COUNT, *RETURNS)
_OPEN_STATES = {"ordered", "expected", "partly_received", "partly_returned", "open", "reserved", "picking"}
_MAY_COME_BACK = ("received", "shipped")
ENDED_KEPT_MS = 90 * 24 * 3600 * 1000
"""How long a document that came in or went out whole is told to who knows nothing: its goods may come back, or go back."""
_OPEN_HOLDS = ("open", "waiting")
_BIN_TYPES = {"storage": "shelf"}
_HOLD_STATES = {"open": "open", "waiting": "open", "rejected": "rejected", "undone": "undone"}


@dataclass(frozen=True)
class Span:
    """What is asked for: changes after `after`, for one gateway; `after` 0 means everything that is open, or ended lately."""

    site: str
    gateway: str
    after: int
    now_ms: int

    @property
    def is_full(self) -> bool:
        """Whether nothing is known at the other side, so that what is over and gone is left out."""
        return self.after == 0


def version_now(sql: Connection) -> tuple[int, str]:
    """Return the newest version and its tag; (0, "") where nothing was ever changed."""
    newest = select(commit_log.c.version, commit_log.c.tag).order_by(commit_log.c.version.desc()).limit(1)
    row = sql.execute(newest).first()
    return (row.version, row.tag) if row else (0, "")


def made_at_ms(sql: Connection, version: int, tag: str) -> int | None:
    """Return when a version was made; None where this database never made it under this tag."""
    if version > NUMBER_MAX:
        return None
    wanted = select(commit_log.c.at).where(commit_log.c.version == version, commit_log.c.tag == tag)
    found = sql.execute(wanted).scalar()
    return None if found is None else int(found)


def read_items(sql: Connection, span: Span, last: Position | None, limit: int) -> list[Placed]:
    """Read changed items."""
    rows = _page(sql, select(item), (item.c.version, item.c.id), span, last, limit)
    return [((row.version, row.id), FeedRow("item", row.sku, row.version, _item(row))) for row in rows]


def _item(row: Row[Any]) -> dict[str, Any]:
    data: dict[str, Any] = {"sku": row.sku, "name": row.name, "unit": row.unit, "whole": bool(row.is_whole)}
    flags = {"lot_tracked": row.tracks_lot, "serial_tracked": row.tracks_serial, "expiry_tracked": row.tracks_expiry}
    data |= {name: True for name, is_set in flags.items() if is_set}
    ask_above = json.loads(row.more).get("ask_above")
    return data | ({"ask_above": ask_above} if isinstance(ask_above, str) else {})


def read_barcodes(sql: Connection, span: Span, last: Position | None, limit: int) -> list[Placed]:
    """Read changed barcodes."""
    wanted = select(barcode, item.c.sku).join_from(barcode, item, barcode.c.item_id == item.c.id)
    rows = _page(sql, wanted, (barcode.c.version, barcode.c.code), span, last, limit)
    return [((row.version, row.code), FeedRow("barcode", row.code, row.version, _codes(row))) for row in rows]


def _codes(row: Row[Any]) -> dict[str, Any]:
    return {"codes": [{"sku": row.sku, "quantity": format_micro(row.quantity)}]}


def read_bins(sql: Connection, span: Span, last: Position | None, limit: int) -> list[Placed]:
    """Read changed bins of the gateway's site."""
    wanted = (
        select(location, item.c.sku.label("kept_for"))
        .join_from(location, site, location.c.site_id == site.c.id)
        .outerjoin(item, location.c.kept_for_id == item.c.id)
        .where(site.c.name == span.site)
    )
    rows = _page(sql, wanted, (location.c.version, location.c.id), span, last, limit)
    return [((row.version, row.id), FeedRow("bin", row.code, row.version, _bin(row))) for row in rows]


def _bin(row: Row[Any]) -> dict[str, Any]:
    data: dict[str, Any] = {"code": row.code, "type": _BIN_TYPES.get(row.type, row.type)}
    data |= {"closed": True} if row.is_closed else {}
    return data | ({"kept_for": row.kept_for} if row.kept_for else {})


def read_workers(sql: Connection, span: Span, last: Position | None, limit: int) -> list[Placed]:
    """Read changed workers."""
    rows = _page(sql, select(worker), (worker.c.version, worker.c.id), span, last, limit)
    return [((row.version, row.id), FeedRow("worker", row.badge, row.version, _worker(row))) for row in rows]


def _worker(row: Row[Any]) -> dict[str, Any]:
    data = {"badge": row.badge, "name": row.name, "role": role_of(row.role)}
    return data if row.revoked_at is None else data | {"revoked": True}


def read_documents(sql: Connection, span: Span, last: Position | None, limit: int) -> list[Placed]:
    """Read changed documents of the gateway's site with their lines."""
    source = document.alias("source")
    names = [
        party.c.name.label("party"),
        party.c.is_trusted,
        source.c.number.label("source"),
        commit_log.c.at.label("changed_at"),
    ]
    wanted = (
        select(document, *names)
        .join_from(document, site, document.c.site_id == site.c.id)
        .outerjoin(party, document.c.party_id == party.c.id)
        .outerjoin(source, document.c.source_id == source.c.id)
        .outerjoin(commit_log, commit_log.c.version == document.c.version)
        .where(site.c.name == span.site, document.c.kind.in_(_CARRIED), document.c.state != DRAFT)
    )
    if span.is_full:
        lately = and_(document.c.state.in_(_MAY_COME_BACK), commit_log.c.at >= span.now_ms - ENDED_KEPT_MS)
        wanted = wanted.where(or_(document.c.state.in_(_OPEN_STATES), lately))
    rows = _page(sql, wanted, (document.c.version, document.c.id), span, last, limit)
    lines, policies = _lines_of(sql, [row.id for row in rows]), _policies(sql)
    plans = feed_plans(sql, [row.id for row in rows if row.kind == COUNT])
    return [
        (
            (row.version, row.id),
            FeedRow(
                "document",
                row.number,
                row.version,
                _document(row, lines[row.id], policies) | plans.get(row.id, {}),
            ),
        )
        for row in rows
    ]


def _policies(sql: Connection) -> Policies:
    changed = sql.execute(select(setting.c.value).where(setting.c.key == "over_receipt_percent")).scalar()
    return Policies() if changed is None else with_setting(Policies(), "over_receipt_percent", changed)


def _lines_of(sql: Connection, documents: list[int]) -> dict[int, list[Row[Any]]]:
    found: dict[int, list[Row[Any]]] = {number: [] for number in documents}
    for row in lines_of(sql, documents):
        found[row.document_id].append(row)
    return found


def _document(row: Row[Any], lines: list[Row[Any]], policies: Policies) -> dict[str, Any]:
    is_open = row.state in _OPEN_STATES
    data: dict[str, Any] = {
        "number": row.number,
        "kind": row.kind,
        "state": "open" if is_open else row.state,
        "lines": [_line(row.kind, line, policies) for line in lines],
    }
    data |= {name: value for name, value in (("party", row.party), ("order", row.source)) if value}
    if row.kind == SHIP_NOTICE and row.is_trusted:
        data["trusted"] = True
    if not is_open:
        data["since"] = format_ms(row.changed_at)
    return data


def _line(kind: str, row: Row[Any], policies: Policies) -> dict[str, Any]:
    data: dict[str, Any] = {"line": row.line, "sku": row.sku, "quantity": format_micro(row.ordered)}
    data["done"] = format_micro(getattr(row, DONE[kind]))
    if kind == SALES_ORDER:
        # In the books `picked` counts all that was ever picked; the dock wants what lies in staging.
        data["picked"] = format_micro(max(0, row.picked - row.shipped))
    elif kind not in RETURNS and (more := policies.most_received(row.ordered, row.tolerance) - row.ordered):
        data["tolerance"] = format_micro(more)
    if kind in (PURCHASE_ORDER, SALES_ORDER) and row.returned:
        data["returned"] = format_micro(row.returned)
    told = {"lot": row.lot, "expiry": row.expiry, "package": row.package, "order_line": row.of_line}
    return data | {name: value for name, value in told.items() if value is not None}


def read_stock(sql: Connection, span: Span, last: Position | None, limit: int) -> list[Placed]:
    """Read changed quantities of the gateway's site."""
    wanted = (
        select(balance, item.c.sku, location.c.code, location.c.type, lot.c.code.label("lot"), lot.c.expiry)
        .join_from(balance, location, balance.c.location_id == location.c.id)
        .join(site, location.c.site_id == site.c.id)
        .join(item, balance.c.item_id == item.c.id)
        .outerjoin(lot, balance.c.lot_id == lot.c.id)
        .where(site.c.name == span.site)
    )
    if span.is_full:
        wanted = wanted.where(or_(balance.c.on_hand != 0, balance.c.reserved != 0))
    place = (balance.c.version, balance.c.item_id, balance.c.location_id, balance.c.lot_id)
    rows = _page(sql, wanted, place, span, last, limit)
    return [((row.version, row.item_id, row.location_id, row.lot_id), _stock(row)) for row in rows]


def _stock(row: Row[Any]) -> FeedRow:
    quarantined = row.on_hand if row.type in BLOCKED else 0
    amounts = {
        "on_hand": row.on_hand,
        "available": row.on_hand - row.reserved - quarantined,
        "reserved": row.reserved,
        "quarantined": quarantined,
    }
    data: dict[str, Any] = {"sku": row.sku, "location": row.code}
    data |= {name: format_micro(amount) for name, amount in amounts.items()}
    data |= {name: value for name, value in (("lot", row.lot), ("expiry", row.expiry)) if value}
    return FeedRow("stock", f"{row.sku}|{row.code}|{row.lot or ''}", row.version, data)


def read_holds(sql: Connection, span: Span, last: Position | None, limit: int) -> list[Placed]:
    """Read what became of the gateway's own held events."""
    wanted = (
        select(hold, event.c.uuid, event.c.seq, event.c.outcome, event.c.reason.label("now"))
        .join_from(hold, event, hold.c.event_id == event.c.id)
        .join(stream, event.c.stream_id == stream.c.id)
        .join(gateway, stream.c.gateway_id == gateway.c.id)
        .join(site, gateway.c.site_id == site.c.id)
        .where(and_(site.c.name == span.site, gateway.c.name == span.gateway))
    )
    if span.is_full:
        wanted = wanted.where(hold.c.state.in_(_OPEN_HOLDS))
    rows = _page(sql, wanted, (hold.c.version, hold.c.id), span, last, limit)
    return [((row.version, row.id), FeedRow("hold", row.uuid, row.version, _hold(row))) for row in rows]


def _hold(row: Row[Any]) -> dict[str, Any]:
    outcome = {"id": row.uuid, "seq": row.seq, "outcome": row.outcome, "message": row.why or row.message}
    if row.now:
        outcome["reason"] = row.now
    return {"state": _HOLD_STATES.get(row.state, "applied"), "reason": row.reason, "outcome": outcome}


def read_tombstones(sql: Connection, span: Span, last: Position | None, limit: int) -> list[Placed]:
    """Read deletions; somebody who holds nothing needs none."""
    if span.is_full:
        return []
    rows = _page(sql, select(tombstone), (tombstone.c.version, tombstone.c.id), span, last, limit)
    return [((row.version, row.id), FeedRow(row.kind, row.key, row.version)) for row in rows]


def _page(
    sql: Connection,
    wanted: Select[Any],
    place: tuple[ColumnElement[Any], ...],
    span: Span,
    last: Position | None,
    limit: int,
) -> list[Row[Any]]:
    """Run a query in the order of versions, within the span and after a position.

    There is no upper end: a row that changes during a run moves on to where the run will find it, so a full reload
    misses nothing, and what was changed behind its back comes with the next run.
    """
    version, keys = place[0], place[1:]
    found: list[Row[Any]] = []
    newest = span.after
    if last is not None:
        # Two seeks instead of one comparison of (version, keys): the rest of one version is found by the index alone.
        newest = int(last[0])
        rest = wanted.where(version == newest, tuple_(*keys) > tuple_(*last[1:]))
        found += sql.execute(rest.order_by(*keys).limit(limit)).all()
    if len(found) < limit:
        later = wanted.where(version > newest)
        found += sql.execute(later.order_by(*place).limit(limit - len(found))).all()
    return found


Reader = Callable[[Connection, Span, Position | None, int], list[Placed]]

READERS: tuple[Reader, ...] = (
    read_tombstones,
    read_items,
    read_barcodes,
    read_bins,
    read_workers,
    read_documents,
    read_stock,
    read_holds,
)
"""In the order of a run: deletions first, since a thing may have come back under its key; what others refer to next."""
