"""The minute in which one new scanner may be added: a lane asks for it, whoever reads new devices ends it, or the time does.

It belongs to the station's thread; only `is_open` may be asked from any. At most one lane has it. It does not outlive the program:
a lane that was in the middle of it is told at the next start.
"""

from __future__ import annotations

import logging
from collections.abc import Callable

from edge.core.joining import JOIN_S
from edge.core.lane import Lane, encode_lane
from edge.core.messages import words
from edge.outbox import StorageFailed
from edge.station.clock import Clock
from edge.station.rules import Rules
from edge.station.stores import Stores

log = logging.getLogger(__name__)


class Joining:
    """Whether a new scanner is listened to, and the lane that is told how it ends."""

    def __init__(self, *, stores: Stores, rules: Rules, clock: Clock, show: Callable[[], None]) -> None:
        """Begin closed, and tell the lanes that a former program left in the middle of it."""
        self._stores, self._rules, self._clock, self._show = stores, rules, clock, show
        self._scanner: str | None = None
        self._until_ms = 0
        self.on_open: Callable[[], None] = lambda: None
        for lane in list(stores.lanes.values()):
            if lane.joining:
                self._keep(rules.not_added(lane, words("The dock was started again")))

    @property
    def is_open(self) -> bool:
        """Say whether a new scanner is listened to."""
        return self._scanner is not None

    def follow(self, scanner: str) -> None:
        """Open or close after a scan of a lane."""
        lane = self._stores.lanes.get(scanner)
        is_asked = lane is not None and lane.joining == "open"
        if is_asked and self._scanner is None:
            self._scanner, self._until_ms = scanner, self._clock.mono_ms() + JOIN_S * 1000
            self.on_open()
        elif scanner == self._scanner and not is_asked:
            self._scanner = None

    def tick(self) -> None:
        """End it when the time is over."""
        if self._scanner is not None and self._clock.mono_ms() >= self._until_ms:
            self.refuse(words("{n} s are over", n=str(JOIN_S)))

    def refuse(self, why: str) -> None:
        """End it without a new scanner."""
        lane = self._end()
        if lane is not None:
            self._keep(self._rules.not_added(lane, why))

    def finish(self, scanner: str) -> None:
        """End it with a new scanner, which has a lane by now."""
        lane, new = self._end(), self._stores.lanes.get(scanner)
        if lane is not None and new is not None:
            self._keep(self._rules.added(lane, new.answer))

    def _end(self) -> Lane | None:
        lane = self._stores.lanes.get(self._scanner) if self._scanner is not None else None
        self._scanner = None
        return lane

    def _keep(self, lane: Lane) -> None:
        self._stores.lanes[lane.scanner] = lane
        self._show()
        try:
            self._stores.outbox.put_lanes({lane.scanner: encode_lane(lane).decode()})
        except StorageFailed as error:
            log.warning("lane of %s not stored: %s", lane.scanner, error)
