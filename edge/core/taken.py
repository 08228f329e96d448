"""What goes into the workflow core and what comes out of it. Frozen data.

`edge.core.station_rules.take(book, lane, scan, moment, settings) -> Taken` is the whole core as one function; the station
commits what it returns in one transaction, then answers.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from edge.core.answer import Answer
from edge.core.lane import Box, Lane
from edge.core.scan import Moment, ScanIn

__all__ = ["ClaimChange", "Draft", "Moment", "ScanIn", "Taken"]


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
    """An order is claimed (or its lease renewed), or released. `session` is the owner: the badge, else the scanner.

    `over` is the claim of another gateway that it is taken from.
    """

    number: str
    change: Literal["claim", "release"]
    session: str
    worker: str
    over: str = ""


class Packed(msgspec.Struct, frozen=True):
    """A check of an order that is done: its boxes from now on, in the place of those it had."""

    number: str
    boxes: list[Box]


class Taken(msgspec.Struct, frozen=True):
    """What one scan led to: the lane afterwards, the answer, and all that is committed with them.

    `undone_scans` are earlier scans whose events this one voids. `other_lanes` are lanes of the same gateway that this scan
    changed (a session that moved).
    """

    lane: Lane
    answer: Answer
    drafts: list[Draft] = []
    claims: list[ClaimChange] = []
    packed: Packed | None = None
    undone_scans: list[str] = []
    other_lanes: dict[str, Lane] = {}
    used_reference: bool = False
