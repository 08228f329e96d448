"""The dock as the screen sees it: drawn on the station's thread, read and followed from any."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from edge.core.answer import Answer, DockView, LaneView, Strip
from edge.core.lane import new_lane
from edge.core.messages import words
from edge.core.settings import Settings
from edge.station.book import DockBook
from edge.station.companion import Companion
from edge.station.rules import Rules
from edge.station.stores import Stores

log = logging.getLogger(__name__)

OnView = Callable[[DockView], None]


class Views:
    """The newest view, and those who follow it."""

    def __init__(self, first: DockView) -> None:
        """Begin with a first view."""
        self._newest = first
        self._lock = threading.Lock()
        self._followers: list[OnView] = []

    @property
    def newest(self) -> DockView:
        """The present state."""
        return self._newest

    def subscribe(self, callback: OnView) -> Callable[[], None]:
        """Call `callback` on the station's thread with each new view; return what ends that."""
        with self._lock:
            self._followers.append(callback)

        def unsubscribe() -> None:
            with self._lock:
                if callback in self._followers:
                    self._followers.remove(callback)

        return unsubscribe

    def publish(self, view: DockView) -> None:
        """Tell everyone who follows."""
        self._newest = view
        with self._lock:
            followers = list(self._followers)
        for follower in followers:
            try:
                follower(view)
            except Exception:
                log.exception("a follower of the dock's view failed")


def draw_dock(
    *,
    stores: Stores,
    book: DockBook,
    rules: Rules,
    settings: Settings,
    site: str,
    scanners: tuple[str, ...],
    companion: Companion | None,
    notices: list[Strip],
    stopped: Answer | None,
    is_synced: bool,
) -> DockView:
    """Draw the whole dock: lanes in fixed places by scanner name."""
    stream = stores.outbox.stream
    own = [] if is_synced else [Strip("CLOCK_UNKNOWN", words("Clock unknown."))]
    return DockView(
        gateway=settings.gateway,
        language=settings.language,
        site=site,
        hub_online=companion is not None and companion.is_hub_online(),
        pending=stream.waiting,
        held=stream.held,
        lanes=_draw_lanes(stores, book, rules, scanners),
        hub_away_since=companion.hub_away_since() if companion is not None else "",
        clock_synced=is_synced,
        data_from=book.data_from(),
        notices=(companion.notices() if companion is not None else []) + own + notices,
        stopped=stopped,
    )


def _draw_lanes(stores: Stores, book: DockBook, rules: Rules, scanners: tuple[str, ...]) -> list[LaneView]:
    names = sorted({*scanners, *stores.lanes})
    return [rules.lane_view(book, stores.lanes.get(name) or new_lane(name)) for name in names]
