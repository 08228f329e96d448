"""What came in and what became of it: events, holds, gateways with their streams, and the counts of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, Select, func, select

from hub.store.tables import commit_log, event, gateway, hold, site, stream


@dataclass(frozen=True)
class Counted:
    """How many events there are up to an id, so that the next count begins there: a log is never counted twice."""

    through_id: int = 0
    events: int = 0


@dataclass(frozen=True)
class Counts:
    """How much came in: events that are applied and those that are not, holds that wait for a person."""

    applied: int
    held: int
    open_holds: int
    counted: Counted


def events(
    reader: Connection, *, kind: str | None, outcome: str | None, after_id: int, limit: int
) -> Sequence[Row[Any]]:
    """Return events in posting order."""
    chosen = _events().where(event.c.id > after_id)
    if kind is not None:
        chosen = chosen.where(event.c.kind == kind)
    if outcome is not None:
        chosen = chosen.where(event.c.outcome == outcome)
    return reader.execute(chosen.order_by(event.c.id).limit(limit)).all()


def event_of(reader: Connection, uuid: str) -> Row[Any] | None:
    """Return one event."""
    return reader.execute(_events().where(event.c.uuid == uuid)).one_or_none()


def holds(reader: Connection, *, states: Sequence[str], after_id: int, limit: int) -> Sequence[Row[Any]]:
    """Return holds in the order in which they were opened; no states means all."""
    chosen = _holds().where(hold.c.id > after_id)
    if states:
        chosen = chosen.where(hold.c.state.in_(states))
    return reader.execute(chosen.order_by(hold.c.id).limit(limit)).all()


def hold_of(reader: Connection, hold_id: int) -> Row[Any] | None:
    """Return one hold."""
    return reader.execute(_holds().where(hold.c.id == hold_id)).one_or_none()


def gateways(reader: Connection, *, after_id: int, limit: int) -> Sequence[Row[Any]]:
    """Return gateways in the order in which they were first heard of."""
    chosen = select(gateway, site.c.name.label("site")).join(site).where(gateway.c.id > after_id)
    return reader.execute(chosen.order_by(gateway.c.id).limit(limit)).all()


def knows_gateway(sql: Connection, at_site: str, name: str) -> bool:
    """Say whether the hub has heard of a gateway."""
    wanted = select(gateway.c.id).join(site).where(site.c.name == at_site, gateway.c.name == name)
    return sql.execute(wanted).first() is not None


def streams_of(reader: Connection, gateway_ids: Sequence[int]) -> Sequence[Row[Any]]:
    """Return the streams of these gateways, in the order of gateway and stream."""
    if not gateway_ids:
        return []
    chosen = select(stream).where(stream.c.gateway_id.in_(gateway_ids))
    return reader.execute(chosen.order_by(stream.c.gateway_id, stream.c.id)).all()


def counts(reader: Connection, known: Counted) -> Counts:
    """Count events by outcome, going on from what is `known`, and the holds that wait for a person."""
    newer = select(func.count(), func.max(event.c.id)).where(event.c.id > known.through_id)
    more, last = reader.execute(newer).one()
    counted = Counted(last or known.through_id, known.events + more)
    # An event that is not applied has a hold, whatever became of it; holds are few.
    held = select(func.count()).select_from(hold).join(event, event.c.id == hold.c.event_id)
    not_applied = reader.execute(held.where(event.c.outcome != "applied")).scalar_one()
    waiting = select(func.count()).select_from(hold).where(hold.c.state.in_(("open", "waiting")))
    return Counts(counted.events - not_applied, not_applied, reader.execute(waiting).scalar_one(), counted)


def newest_commit(reader: Connection) -> Row[Any] | None:
    """Return version, tag and time of the newest commit, None before the first."""
    return reader.execute(select(commit_log).order_by(commit_log.c.version.desc()).limit(1)).one_or_none()


def _events() -> Select[Any]:
    return with_source(select(event, site.c.name.label("site"), gateway.c.name.label("gateway")).select_from(event))


def _holds() -> Select[Any]:
    shown = select(
        hold,
        event.c.uuid,
        event.c.kind,
        event.c.payload,
        event.c.outcome,
        event.c.received_at,
        site.c.name.label("site"),
        gateway.c.name.label("gateway"),
    )
    return with_source(shown.select_from(hold).join(event, event.c.id == hold.c.event_id))


def with_source(chosen: Select[Any]) -> Select[Any]:
    """Join to events the site where they happened and the gateway that sent them."""
    return (
        chosen.outerjoin(site, site.c.id == event.c.site_id)
        .outerjoin(stream, stream.c.id == event.c.stream_id)
        .outerjoin(gateway, gateway.c.id == stream.c.gateway_id)
    )
