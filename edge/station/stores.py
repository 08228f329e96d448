"""Both SQLite files of the station, opened together on its own thread, and what is kept in memory of them."""

from __future__ import annotations

import logging
import secrets
from dataclasses import dataclass
from pathlib import Path

import msgspec

from edge.core.lane import Lane, decode_lane
from edge.outbox import Outbox, open_outbox
from edge.replica import Replica, open_replica
from edge.station.waiting import Waiting, decode_effects

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Stores:
    """The open files and what follows from them. `damaged` names an outbox that was moved aside at this start."""

    outbox: Outbox
    replica: Replica
    waiting: Waiting
    lanes: dict[str, Lane]
    damaged: Path | None = None

    def close(self) -> None:
        """Close both files."""
        self.outbox.close()
        self.replica.close()


def new_epoch() -> str:
    """Make the random name of a new stream."""
    return secrets.token_hex(8)


def open_stores(directory: Path, *, boot: str) -> Stores:
    """Open or make both files. Raises OSError, OutboxRefused or sqlite3.DatabaseError."""
    opened = open_outbox(directory)
    outbox = Outbox(opened, new_epoch=new_epoch())
    if outbox.meta("boot") != boot:
        outbox.restart_claims()
        outbox.put_meta("boot", boot)
    waiting = Waiting()
    for state in outbox.stream.epochs:
        rows = outbox.stream.rows(state.n, state.mark, state.last_seq)
        waiting.add((row.owner, decode_effects(row.effect)) for row in rows)
    return Stores(
        outbox=outbox,
        replica=Replica(open_replica(directory)),
        waiting=waiting,
        lanes=_read_lanes(outbox.lanes()),
        damaged=opened.damaged,
    )


def _read_lanes(bodies: dict[str, str]) -> dict[str, Lane]:
    lanes: dict[str, Lane] = {}
    for scanner, body in bodies.items():
        try:
            lanes[scanner] = decode_lane(body.encode())
        except (msgspec.ValidationError, msgspec.DecodeError) as error:
            # A lane of another release begins anew; what it booked is in the outbox.
            log.warning("lane of %s cannot be read and begins anew: %s", scanner, error)
    return lanes
