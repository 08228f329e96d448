"""What came over the broker besides events: the newest status of each gateway, and payloads that were no batch.

Statements only, on a connection that the caller owns; nothing here commits.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, Table, insert, select, update

from hub.core.inbox import Birth
from hub.store.tables import gateway, location, rejected_message, site
from wire.codec import decode, encode
from wire.feedback import GatewayStatus

REJECTED_MAX = 200
"""Different payloads of one topic that are kept: a gateway that only ever sends nonsense cannot fill the disk."""


def site_id(sql: Connection, name: str) -> int:
    """Return the id of a site, made when it is new."""
    known = sql.execute(select(site.c.id).where(site.c.name == name)).scalar()
    return int(known) if known is not None else _inserted(sql, site, {"name": name})


def keep_status(sql: Connection, *, at_site: str, name: str, status: GatewayStatus, at_ms: int) -> None:
    """Store the newest status of a gateway. A death keeps what the birth told, except that it is online."""
    site_number = site_id(sql, at_site)
    here = (gateway.c.site_id == site_number) & (gateway.c.name == name)
    row = sql.execute(select(gateway.c.id).where(here)).first()
    values = {"last_seen": at_ms, "birth": status.birth, "online": int(status.online)}
    if status.online or row is None:
        values["status"] = encode(status).decode()  # type: ignore[assignment]  # the one text among numbers
    if row is None:
        _inserted(sql, gateway, {"site_id": site_number, "name": name, "first_seen": at_ms, **values})
    else:
        sql.execute(update(gateway).where(gateway.c.id == row.id).values(values))


def mark_all_offline(sql: Connection) -> None:
    """Forget who was online: what is online tells so again, by its retained status."""
    sql.execute(update(gateway).values(online=0))


def known_births(sql: Connection) -> dict[tuple[str, str], Birth]:
    """Return the newest birth of every gateway by (site, name)."""
    rows = sql.execute(
        select(site.c.name.label("site"), gateway.c.name, gateway.c.birth, gateway.c.status)
        .join_from(gateway, site, gateway.c.site_id == site.c.id)
        .where(gateway.c.birth.is_not(None))
    )
    return {(row.site, row.name): Birth(row.birth, _epochs(row.status)) for row in rows}


def _epochs(status: str) -> tuple[str, ...]:
    return tuple(decode(status.encode(), GatewayStatus).epochs)


def keep_rejected(sql: Connection, *, topic: str, payload: bytes, reason: str, times: int, at_ms: int) -> None:
    """Store a payload that is no batch; the same bytes again only count up (BAD-1).

    Of one topic REJECTED_MAX different ones are kept; what comes beyond counts up the newest, its bytes are not kept.
    """
    digest = hashlib.sha256(payload).hexdigest()
    known = rejected_message.c.digest == digest
    kept = select(rejected_message.c.id).where(rejected_message.c.topic == topic).order_by(rejected_message.c.id.desc())
    newest = list(sql.execute(kept.limit(REJECTED_MAX)).scalars())
    if len(newest) == REJECTED_MAX and sql.execute(select(rejected_message.c.id).where(known)).first() is None:
        known = rejected_message.c.id == newest[0]
    counted = update(rejected_message).where(known).values(times=rejected_message.c.times + times, last_at=at_ms)
    if sql.execute(counted).rowcount == 0:
        seen = {"times": times, "first_at": at_ms, "last_at": at_ms}
        values = {"digest": digest, "topic": topic, "payload": payload, "reason": reason, **seen}
        sql.execute(insert(rejected_message), values)


def rejected(sql: Connection, *, after_id: int, limit: int, is_closed: bool | None = None) -> Sequence[Row[Any]]:
    """Return payloads that are no batch, oldest first: all, or those that a person has rejected or has not."""
    wanted = select(rejected_message).where(rejected_message.c.id > after_id)
    if is_closed is not None:
        closed = rejected_message.c.closed_at.is_not(None)
        wanted = wanted.where(closed if is_closed else ~closed)
    return sql.execute(wanted.order_by(rejected_message.c.id).limit(limit)).all()


def close_rejected(sql: Connection, message_id: int, *, by: str, why: str, at_ms: int) -> bool:
    """Note that a person has rejected a payload; False where one has done so before."""
    here = (rejected_message.c.id == message_id) & rejected_message.c.closed_at.is_(None)
    done = update(rejected_message).where(here).values(closed_at=at_ms, closed_by=by, why=why)
    return sql.execute(done).rowcount == 1


def all_sites(sql: Connection) -> list[str]:
    """Return the names of every site."""
    return list(sql.execute(select(site.c.name).order_by(site.c.name)).scalars())


def all_bins(sql: Connection) -> set[tuple[str, str]]:
    """Return every bin by (site, code)."""
    wanted = select(site.c.name, location.c.code).join_from(location, site, location.c.site_id == site.c.id)
    return {(row.name, row.code) for row in sql.execute(wanted)}


def _inserted(sql: Connection, table: Table, values: dict[str, object]) -> int:
    key = sql.execute(insert(table), values).inserted_primary_key
    return int(key[0]) if key is not None else 0
