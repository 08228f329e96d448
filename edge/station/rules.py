"""What the station asks of the workflow core, and the core behind it. Tests hand in less."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from edge.core import joining, lane_screen, station_rules, verdicts
from edge.core.answer import Answer, LaneView
from edge.core.book import Book
from edge.core.lane import Lane
from edge.core.scan import Moment, ScanIn
from edge.core.settings import Settings
from edge.core.taken import Taken
from edge.core.verdicts import Verdict


class Rules(Protocol):
    """The workflow core as functions."""

    def take(self, book: Book, lane: Lane, scan: ScanIn, moment: Moment, settings: Settings) -> Taken:
        """Take one scan."""

    def release(self, book: Book, lane: Lane, moment: Moment, settings: Settings) -> Taken | None:
        """Take the first parked scan of a lane where no question is open."""

    def lane_view(self, book: Book, lane: Lane) -> LaneView:
        """Draw a lane."""

    def on_verdicts(self, lane: Lane, told: Sequence[Verdict]) -> Lane:
        """Mark what the hub said of a lane's scans."""

    def not_added(self, lane: Lane, why: str) -> Lane:
        """Tell a lane that no scanner was added."""

    def added(self, lane: Lane, answer: Answer) -> Lane:
        """Tell a lane what the scanner was told that was added."""


class CoreRules:
    """The workflows of `edge.core`."""

    def take(self, book: Book, lane: Lane, scan: ScanIn, moment: Moment, settings: Settings) -> Taken:
        """Take one scan."""
        return station_rules.take(book, lane, scan, moment, settings)

    def release(self, book: Book, lane: Lane, moment: Moment, settings: Settings) -> Taken | None:
        """Take the first parked scan of a lane where no question is open."""
        return station_rules.release(book, lane, moment, settings)

    def lane_view(self, book: Book, lane: Lane) -> LaneView:
        """Draw a lane."""
        return lane_screen.lane_view(book, lane)

    def on_verdicts(self, lane: Lane, told: Sequence[Verdict]) -> Lane:
        """Mark what the hub said of a lane's scans."""
        return verdicts.on_verdicts(lane, told)

    def not_added(self, lane: Lane, why: str) -> Lane:
        """Tell a lane that no scanner was added."""
        return joining.not_added(lane, why)

    def added(self, lane: Lane, answer: Answer) -> Lane:
        """Tell a lane what the scanner was told that was added."""
        return joining.added(lane, answer)
