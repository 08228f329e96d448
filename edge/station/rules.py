"""What the station asks of the workflow core. `edge/main.py` hands in `edge.core.station_rules`; tests hand in less."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from edge.core.answer import LaneView
from edge.core.book import Book
from edge.core.lane import Lane
from edge.core.scan import Moment, ScanIn
from edge.core.settings import Settings
from edge.core.taken import Taken


@dataclass(frozen=True)
class Verdict:
    """The hub's word on one event of a lane: its scan, `applied`, `held`, or `solved`, and why it is held."""

    scan: str
    event: str
    state: str
    item: str = ""
    reason: str = ""


class Rules(Protocol):
    """The workflow core as functions."""

    def take(self, book: Book, lane: Lane, scan: ScanIn, moment: Moment, settings: Settings) -> Taken:
        """Take one scan."""

    def lane_view(self, book: Book, lane: Lane, settings: Settings) -> LaneView:
        """Draw a lane."""

    def on_verdicts(self, lane: Lane, verdicts: Sequence[Verdict]) -> Lane:
        """Mark what the hub said of a lane's scans."""
