"""Gateways as the hub hears them: their last status, their streams, and how far each is in the books."""

from __future__ import annotations

import secrets
from collections import defaultdict
from collections.abc import Sequence
from typing import Any, Literal

import msgspec

from hub.api.paging import cut, decode_number, encode_cursor, page_size
from hub.api.permissions import Permission
from hub.api.problems import refuse_unknown
from hub.api.routes import API, Answer, Call, PageQuery, Route
from hub.core.times import format_ms
from hub.posting import WriteSession
from hub.store.queries import intake
from hub.store.queries.readers import Reader
from wire.feedback import Command
from wire.ids import event_id

_RANDOM_BITS = 74


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


class GatewayCommand(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a gateway shall do."""

    command: Literal["identify", "reload"]


class SentCommand(msgspec.Struct, frozen=True):
    """A command as it was sent; a gateway that is away does not get it later."""

    id: str
    command: str


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


def command_gateway(session: WriteSession, call: Call) -> Answer:
    """Tell a gateway that the hub has heard of; whether it does so shows at the dock."""
    site, name = call.path["site"], call.path["name"]
    if not intake.knows_gateway(session.sql, site, name):
        refuse_unknown("gateway", f"{site}/{name}", "look under /api/v1/gateways.")
    command = Command(call.body.command, event_id(unix_ms=call.now_ms, random_74=secrets.randbits(_RANDOM_BITS)))
    return Answer(SentCommand(command.id or "", command.command), 202, command=(site, name, command))


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
    Route(
        "POST",
        f"{API}/gateways/{{site}}/{{name}}/command",
        "commandGateway",
        "Tell a gateway to show itself at its dock (identify), or to read its configuration again (reload).",
        Permission.COMMAND_GATEWAYS,
        {202: SentCommand},
        write=command_gateway,
        body=GatewayCommand,
    ),
)
