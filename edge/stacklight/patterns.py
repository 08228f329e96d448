"""Which lights burn when, and when the buzzer sounds (flows.md, section 4). Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from edge.core.answer import LaneView, Sound

COLOURS = ("white", "green", "amber", "red", "blue")
NONE: frozenset[str] = frozenset()
WHITE, GREEN, AMBER, RED, BLUE = (frozenset({colour}) for colour in COLOURS)


@dataclass(frozen=True)
class Frame:
    """For `seconds` these lights burn, and the buzzer sounds or not."""

    seconds: float
    lights: frozenset[str]
    beeps: bool = False


Pattern = tuple[Frame, ...]
_PAUSE = Frame(0.06, NONE)
_BLINK = (Frame(0.1, AMBER), Frame(0.05, NONE), Frame(0.1, AMBER))
_GOOD = (Frame(0.09, WHITE, beeps=True), Frame(0.11, WHITE))
_ASK = tuple(Frame(frame.seconds, frame.lights, beeps=bool(frame.lights)) for frame in _BLINK)
_WRONG = (Frame(0.15, RED, beeps=True), _PAUSE)
SOUNDS: dict[Sound, Pattern] = {
    Sound.GOOD: _GOOD,
    Sound.ASK: _ASK,
    Sound.WRONG: _WRONG * 3,
    Sound.UNKNOWN: (Frame(0.7, BLUE, beeps=True),),
    Sound.GOOD_THEN_ASK: (*_GOOD, Frame(0.04, NONE), *_ASK),
    Sound.NONE: (),
}
APPLIED: Pattern = (Frame(0.3, GREEN),)
ASKS_AGAIN: Pattern = _BLINK
"""Every ASK_AGAIN_S while a question is open; the screen sounds again every 10 s, the buzzer does not."""
ASK_AGAIN_S = 2.0


@dataclass(frozen=True)
class Rest:
    """What goes on until it is cleared: lights that burn steadily, and whether a question blinks."""

    lights: frozenset[str] = NONE
    asks: bool = False


def rest_of(lanes: Iterable[LaneView], *, is_stopped: bool) -> Rest:
    """Return what all lanes together leave burning: red or blue for what is latched, amber for what is asked."""
    shown = list(lanes)
    latched = {"blue" if lane.answer.sound is Sound.UNKNOWN else "red" for lane in shown if lane.latched}
    return Rest(frozenset(latched | ({"red"} if is_stopped else set())), any(lane.question for lane in shown))


class Changes:
    """What is new in a lane since it was last seen. The first view of a lane says nothing: that is where we came in."""

    def __init__(self) -> None:
        """Begin with no lane seen."""
        self._seen: dict[str, tuple[int, str]] = {}

    def of(self, lanes: Iterable[LaneView]) -> list[Pattern]:
        """Return the patterns that are due, `wrong` first."""
        answers, applied = [], False
        for lane in lanes:
            before = self._seen.get(lane.scanner)
            self._seen[lane.scanner] = (lane.serial, lane.state)
            if before is None:
                continue
            if lane.serial > before[0]:
                answers.append(lane.answer.sound)
            elif lane.state == "applied" != before[1]:
                applied = True
        answers.sort(key=lambda sound: sound is not Sound.WRONG)
        return [SOUNDS[sound] for sound in answers if SOUNDS[sound]] + [APPLIED] * applied
