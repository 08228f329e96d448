"""Gateways as the hub hears them: their last status, their streams, and how far each is in the books."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

import msgspec

from hub.api.paging import cut, decode_number, encode_cursor, page_size
from hub.api.permissions import Permission
from hub.api.routes import API, Answer, Call, PageQuery, Route
from hub.core.times import format_ms
from hub.store.queries import intake
from hub.store.queries.readers import Reader


class Stream(msgspec.Struct, frozen=True):
    """One outbox of a gateway: everything up to `through_seq` is in the log."""

    epoch: str
    through_seq: int
    through_id: str | None


class Gateway(msgspec.Struct, frozen=True):
    """A gateway. `queued`: what its last status said is waiting there; `lag`: events that it numbered and the hub lacks."""

    site: str
    name: str
    online: bool
    version: str | None
    queued: int | None
    lag: int | None
    first_seen: str
    last_seen: str
    status: dict[str, Any]
    streams: list[Stream]


class GatewayPage(msgspec.Struct, frozen=True):
    """A page of gateways."""

    items: list[Gateway]
    next: str | None


def list_gateways(reader: Reader, call: Call) -> Answer:
    """Return a page in the order in which they were first heard of."""
    size = page_size(call.query.limit)
    rows, has_more = cut(intake.gateways(reader, after_id=decode_number(call.query.cursor), limit=size + 1), size)
    return Answer(GatewayPage(gateways_shown(reader, rows), encode_cursor(rows[-1].id) if has_more else None))


def gateways_shown(reader: Reader, rows: Sequence[Any]) -> list[Gateway]:
    """Show gateways with their streams."""
    streams: dict[int, list[Stream]] = defaultdict(list)
    for row in intake.streams_of(reader, [row.id for row in rows]):
        streams[row.gateway_id].append(Stream(row.epoch, row.through_seq, row.through_id))
    return [_gateway(row, streams[row.id]) for row in rows]


def _gateway(row: Any, streams: list[Stream]) -> Gateway:
    status: dict[str, Any] = msgspec.json.decode(row.status)
    return Gateway(
        site=row.site,
        name=row.name,
        online=bool(row.online),
        version=status.get("version"),
        queued=status.get("queued"),
        lag=_lag(status, streams),
        first_seen=format_ms(row.first_seen),
        last_seen=format_ms(row.last_seen),
        status=status,
        streams=streams,
    )


def _lag(status: dict[str, Any], streams: list[Stream]) -> int | None:
    """Return how many events of the newest stream the hub lacks, by the gateway's last word; None where it said nothing."""
    last_seq = status.get("last_seq")
    if last_seq is None:
        return None
    return max(0, int(last_seq) - (streams[-1].through_seq if streams else 0))


ROUTES = (
    Route(
        "GET",
        f"{API}/gateways",
        "listGateways",
        "List gateways with their streams.",
        Permission.READ_STOCK,
        {200: GatewayPage},
        read=list_gateways,
        query=PageQuery,
    ),
)
