"""What goes into the workflow core and what comes out of it. Frozen data.

`edge.core.station_rules.take(book, lane, scan, moment, settings) -> Taken` is the whole core as one function; the station
commits what it returns in one transaction, then answers.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from edge.core.answer import Answer
from edge.core.lane import Lane


class Moment(msgspec.Struct, frozen=True):
    """When a scan came: CLOCK_BOOTTIME and the boot it belongs to decide; wall clock and local time are only shown."""

    mono_ms: int
    boot: str
    wall_ms: int
    local_time: str
    """HH:MM:SS at the dock."""
    today: str
    """ISO date at the dock, for expiry and the century of a date."""


class ScanIn(msgspec.Struct, frozen=True):
    """One scan as the core takes it. `burst` when it is one of five or more less than 150 ms apart."""

    id: str
    text: str
    symbology: str | None = None
    damage: str | None = None
    burst: bool = False


class Draft(msgspec.Struct, frozen=True, omit_defaults=True):
    """An event to write: the fields of wire.events.Event that a workflow decides. The station adds id, seq and times.

    `quantity` is in millionths.
    """

    kind: str
    quantity: int
    sku: str | None = None
    scan: str | None = None
    symbology: str | None = None
    location: str | None = None
    to_location: str | None = None
    document: str | None = None
    line: int | None = None
    lot: str | None = None
    serial: str | None = None
    expiry: str | None = None
    voids: str | None = None
    worker: str | None = None
    reason: str | None = None
    reference: str | None = None
    package: str | None = None
    answers: str | None = None
    complete: bool | None = None


class ClaimChange(msgspec.Struct, frozen=True):
    """An order is claimed (or its lease renewed) by this lane, or released."""

    number: str
    change: Literal["claim", "release"]


class Taken(msgspec.Struct, frozen=True):
    """What one scan led to: the lane afterwards, the answer, and all that is committed with them.

    `other_lanes` are lanes of the same gateway that this scan changed (a session that moved, an order taken over).
    """

    lane: Lane
    answer: Answer
    drafts: list[Draft] = []
    claims: list[ClaimChange] = []
    undone_scans: list[str] = []
    other_lanes: dict[str, Lane] = {}
    used_reference: bool = False
