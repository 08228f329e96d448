"""What the live page shows at one commit: counts, stock, last movements, docks, open holds. A read, nothing else."""

from __future__ import annotations

from typing import Any

import msgspec

from hub.api.events import readable
from hub.api.gateways import gateways_shown
from hub.api.stock import stock_row
from hub.core.times import format_ms
from hub.store.queries import intake, stock
from hub.store.queries.readers import Reader
from wire.amounts import format_micro

STOCK_MAX = 200
MOVEMENTS_MAX = 12
GATEWAYS_MAX = 100
HOLDS_MAX = 8


class Scans(msgspec.Struct, frozen=True):
    """Events heard of, applied, and held until a person decides."""

    heard: int
    applied: int
    held: int


class LiveStock(msgspec.Struct, frozen=True):
    """A stock row with its item's name."""

    sku: str
    name: str
    site: str
    location: str
    lot: str | None
    on_hand: str
    reserved: str
    quarantined: str
    available: str


class LiveMovement(msgspec.Struct, frozen=True):
    """A movement with its item's name and document."""

    id: str
    kind: str
    sku: str
    name: str
    location: str
    quantity: str
    document: str | None
    at: str


class LiveGateway(msgspec.Struct, frozen=True):
    """A dock as the hub hears it."""

    site: str
    name: str
    online: bool
    queued: int | None
    last_seen: str


class LiveHold(msgspec.Struct, frozen=True):
    """An open hold: what was scanned, and where."""

    id: str
    reason: str
    sku: str | None
    scan: str | None
    gateway: str | None
    at: str


class Snapshot(msgspec.Struct, frozen=True):
    """Everything on the live page."""

    at: str
    version: int
    committed_at: str | None
    scans: Scans
    stock: list[LiveStock]
    stock_total: int
    movements: list[LiveMovement]
    gateways: list[LiveGateway]
    holds: list[LiveHold]


def take_snapshot(reader: Reader, found: intake.Counts, now_ms: int) -> Snapshot:
    """Read everything on the live page at one commit, which was counted already."""
    commit = intake.newest_commit(reader)
    balances, total = stock.filled_balances(reader, limit=STOCK_MAX)
    gateways = gateways_shown(reader, intake.gateways(reader, after_id=0, limit=GATEWAYS_MAX))
    holds = intake.holds(reader, states=("open", "waiting"), after_id=0, limit=HOLDS_MAX)
    return Snapshot(
        at=format_ms(now_ms),
        version=commit.version if commit else 0,
        committed_at=format_ms(commit.at) if commit else None,
        scans=Scans(found.applied + found.held, found.applied, found.open_holds),
        stock=[_stock(row) for row in balances],
        stock_total=total,
        movements=[_movement(row) for row in stock.last_movements(reader, limit=MOVEMENTS_MAX)],
        gateways=[LiveGateway(g.site, g.name, g.online, g.queued, g.last_seen) for g in gateways],
        holds=[_hold(row) for row in holds],
    )


def _stock(row: Any) -> LiveStock:
    return LiveStock(name=row.name, **msgspec.structs.asdict(stock_row(row)))


def _movement(row: Any) -> LiveMovement:
    return LiveMovement(
        id=str(row.id),
        kind=row.kind,
        sku=row.sku,
        name=row.name,
        location=row.location,
        quantity=format_micro(row.quantity),
        document=_text(readable(row.payload).get("document")),
        at=format_ms(row.at),
    )


def _hold(row: Any) -> LiveHold:
    event = readable(row.payload)
    return LiveHold(
        id=str(row.id),
        reason=row.reason,
        sku=_text(event.get("sku")),
        scan=_text(event.get("scan")),
        gateway=row.gateway,
        at=format_ms(row.opened_at),
    )


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None
