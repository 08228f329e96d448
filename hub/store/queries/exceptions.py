"""Exceptions: what was booked, or happened, and a person must look at."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, Select, select, update

from hub.store.tables import alarm, event, gateway, stream


def _exceptions() -> Select[Any]:
    shown = select(alarm, event.c.uuid, gateway.c.name.label("gateway"))
    shown = shown.outerjoin(event, event.c.id == alarm.c.event_id).outerjoin(stream, stream.c.id == alarm.c.stream_id)
    return shown.outerjoin(gateway, gateway.c.id == stream.c.gateway_id)


def exceptions(
    reader: Connection, *, kind: str | None, is_open: bool | None, after_id: int, limit: int
) -> Sequence[Row[Any]]:
    """Return exceptions, oldest first."""
    chosen = _exceptions().where(alarm.c.id > after_id)
    if kind is not None:
        chosen = chosen.where(alarm.c.kind == kind)
    if is_open is not None:
        chosen = chosen.where(alarm.c.is_open == int(is_open))
    return reader.execute(chosen.order_by(alarm.c.id).limit(limit)).all()


def exception_of(reader: Connection, exception_id: int) -> Row[Any] | None:
    """Return one exception."""
    return reader.execute(_exceptions().where(alarm.c.id == exception_id)).one_or_none()


def close(sql: Connection, exception_id: int, *, version: int) -> None:
    """Note that a person has looked at it."""
    sql.execute(update(alarm).where(alarm.c.id == exception_id).values(is_open=0, version=version))
