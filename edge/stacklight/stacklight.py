"""Plays what the lanes say on lights and buzzer: one thread, so that no scan ever waits for a light.

A new answer cuts the pattern that plays; what is latched or asked goes on behind it.
"""

from __future__ import annotations

import itertools
import logging
import threading
from collections.abc import Callable, Mapping
from typing import Protocol

from edge.core.answer import DockView
from edge.stacklight.patterns import APPLIED, ASK_AGAIN_S, ASKS_AGAIN, Changes, Pattern, Rest, rest_of
from edge.stacklight.pins import NoPins, Pins

log = logging.getLogger(__name__)


def start_stack_light(
    pins: Mapping[str, int], subscribe: Callable[[Callable[[DockView], None]], Callable[[], None]]
) -> Callable[[], None]:
    """Let lights and buzzer follow the dock's views, where there are pins; return what ends that."""
    try:
        light = StackLight(Pins(pins))
    except NoPins as error:
        log.warning("going on without [lights]: expected pins that gpiozero can switch, got %s", error)
        return lambda: None
    light.start()
    unsubscribe = subscribe(light.hear)

    def stop() -> None:
        unsubscribe()
        light.stop()

    return stop


class Lamps(Protocol):
    """What is switched."""

    def show(self, lights: frozenset[str], *, beeps: bool) -> None:
        """Switch every light and the buzzer."""

    def close(self) -> None:
        """Switch all off and let go; a second time nothing happens."""


class StackLight:
    """Between `start` and `stop`. `hear` may be called from any thread and never waits for a light."""

    def __init__(self, lamps: Lamps) -> None:
        """Switch these lamps."""
        self._lamps = lamps
        self._changes = Changes()
        self._rest = Rest()
        self._lock = threading.Lock()
        self._waiting: list[Pattern] = []
        self._is_stopping = False
        self._woken, self._cut = threading.Event(), threading.Event()
        self._thread = threading.Thread(target=self._run, name="stack light", daemon=True)

    def start(self) -> None:
        """Begin to play."""
        self._thread.start()

    def stop(self) -> None:
        """Switch all off and end."""
        self._is_stopping = True
        self._cut.set()
        self._woken.set()
        self._thread.join()
        self._lamps.close()

    def hear(self, view: DockView) -> None:
        """Take the newest state of the dock."""
        with self._lock:
            self._rest = rest_of(view.lanes, is_stopped=view.stopped is not None)
            new = self._changes.of(view.lanes)
            if new in ([], [APPLIED]):
                self._waiting += new
            else:
                self._waiting = new
                self._cut.set()
        self._woken.set()

    def _run(self) -> None:
        try:
            while not self._is_stopping:
                self._lamps.show(self._rest.lights, beeps=False)
                is_news = self._woken.wait(ASK_AGAIN_S if self._rest.asks else None)
                self._woken.clear()
                self._play(self._take() if is_news else ASKS_AGAIN)
        except Exception:
            # A light that broke is no reason to stop scanning; but a buzzer that sounds must not sound on.
            log.exception("the stack light failed; scanning goes on without it")
            self._lamps.close()

    def _take(self) -> Pattern:
        with self._lock:
            patterns, self._waiting = self._waiting, []
            self._cut.clear()
        return tuple(itertools.chain.from_iterable(patterns))

    def _play(self, pattern: Pattern) -> None:
        for frame in pattern:
            self._lamps.show(frame.lights | self._rest.lights, beeps=frame.beeps)
            if self._cut.wait(frame.seconds):
                return
