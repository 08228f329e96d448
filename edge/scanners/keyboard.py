"""From key events to scans: a pure decoder for scanners that type like a keyboard.

Owns one rule above all: what left a trace of loss is reported as lost and never becomes a shorter or a joined code. So after a
loss everything up to the scan's end is thrown away (`_Poison`), and after a buffer overrun also what cannot be trusted yet.
No clock: times come with the events, in seconds of any one clock.
"""

from __future__ import annotations

import enum
import unicodedata
from typing import NamedTuple

from edge.core.raw import CardReading, Damage
from edge.scanners.layouts import DEAD_KEY_ACCENTS, KEYPAD_DIGITS, LAYOUTS, Meaning
from edge.scanners.profiles import Profile

EV_SYN, EV_KEY = 0, 1
SYN_REPORT, SYN_DROPPED = 0, 3
_UP, _DOWN = 0, 1
_ENTER, _KEYPAD_ENTER, _TAB, _CAPS, _NUM, _SCROLL, _F8, _LINEFEED = 28, 96, 15, 58, 69, 70, 66, 101
_RIGHT_BRACKET = 27
_LEFT_ALT, _RIGHT_ALT = 56, 100
_SHIFTS, _CONTROLS, _SUPERS = {42, 54}, {29, 97}, {125, 126}
_MODIFIERS = {_LEFT_ALT, _RIGHT_ALT, *_SHIFTS, *_CONTROLS, *_SUPERS}
_LONGEST_SCAN = 4296
_TRUSTED_PAUSE_S = 1.0
"""After an overrun only a pause this long, or an end key, starts a new scan."""
_DATA_CONTROLS = "\x1d\x1e\x04"
_END_CONTROLS = "\r\n"


class KeyEvent(NamedTuple):
    """One input event as the kernel gave it; `at` in seconds."""

    type: int
    code: int
    value: int
    at: float


class Decoded(NamedTuple):
    """One scan: its text, or why it was lost. `card` where it was a field of the test card."""

    at: float
    text: str = ""
    lost: Damage | None = None
    card: CardReading | None = None


class _Poison(enum.Enum):
    """Until when keys are thrown away after a loss."""

    UNTIL_END = enum.auto()
    UNTIL_END_OR_PAUSE = enum.auto()
    UNTIL_PAUSE = enum.auto()


class KeyboardDecoder:
    """Decode one scanner's events. `feed` each event, `idle` when none came for a while, `unplugged` when reading failed."""

    def __init__(self, profile: Profile) -> None:
        self.profile = profile
        self._layout = LAYOUTS[profile.layout]
        self._max_gap_s = profile.max_gap_ms / 1000
        self._reset()

    def _reset(self) -> None:
        self._chars: list[str] = []
        self._held: set[int] = set()
        self._alt_digits = ""
        self._dead: str | None = None
        self._caps = self._resting_caps = False
        self._last_s: float | None = None
        self._is_dropping = False
        self._is_in_doubt = False
        self._poison: _Poison | None = None
        self._lost: Damage = "gap"
        self._is_told = True

    def feed(self, event: KeyEvent) -> list[Decoded]:
        """Take one event and return the scans that it ended."""
        if event.type == EV_SYN:
            return self._synchronise(event)
        if event.type != EV_KEY or event.value not in (_UP, _DOWN):
            return []
        ended = self.idle(event.at)
        if event.value == _UP:
            return ended + self._key_up(event)
        self._last_s = event.at
        return ended + self._key_down(event)

    def idle(self, now_s: float) -> list[Decoded]:
        """Say that every event up to `now_s` was fed, and return the scan that a pause ended."""
        if self._last_s is None:
            return []
        pause_s = now_s - self._last_s
        if pause_s > _TRUSTED_PAUSE_S:
            self._trust_again()
        if pause_s <= self._max_gap_s:
            return []
        if not (self._chars or self._dead):
            self._resting_caps = self._resting_caps if self._is_in_doubt else self._caps
            return []
        if self.profile.end == "idle":
            return self._finish(self._last_s)
        return self._lose("gap", self._last_s, _Poison.UNTIL_END)

    def wait_s(self, now_s: float) -> float | None:
        """Return after how many seconds without an event `idle` should be called, None if nothing is pending."""
        if self._last_s is None or not (self._chars or self._dead):
            return None
        return max(0.0, self._last_s + self._max_gap_s - now_s) + 0.001

    def unplugged(self, at: float | None = None) -> list[Decoded]:
        """Say that the device is gone: what it had begun is lost, and a new one starts afresh."""
        had_begun = bool(self._chars or self._dead)
        moment = at if at is not None else self._last_s or 0.0
        self._reset()
        return [Decoded(moment, lost="unplugged")] if had_begun else []

    def _synchronise(self, event: KeyEvent) -> list[Decoded]:
        if event.code == SYN_REPORT:
            self._is_dropping = False
        if event.code != SYN_DROPPED:
            return []
        lost = self._lose("overflow", event.at, _Poison.UNTIL_END_OR_PAUSE)
        self._held.clear()
        self._is_dropping = self._is_in_doubt = True
        self._last_s = event.at
        return lost

    def _trust_again(self) -> None:
        """End a loss after a long pause; a Caps Lock that was toggled meanwhile is what it was at rest."""
        if self._is_in_doubt:
            self._caps = self._resting_caps
            self._is_in_doubt = False
        if self._poison is _Poison.UNTIL_END:
            self._is_told = False
        else:
            self._poison = None

    def _lose(self, reason: Damage, at: float, poison: _Poison) -> list[Decoded]:
        """Throw away what was collected, and what follows of it. A scan without an end key can only end by a pause."""
        self._chars.clear()
        self._dead, self._alt_digits = None, ""
        self._poison = _Poison.UNTIL_END_OR_PAUSE if self.profile.end == "idle" else poison
        self._lost, self._is_told = reason, True
        return [Decoded(at, lost=reason)]

    def _swallow(self, at: float) -> list[Decoded]:
        """Throw a key away after a loss; aloud if it comes so late that it may belong to another scan."""
        if self._is_told:
            return []
        self._is_told = True
        return [Decoded(at, lost=self._lost)]

    def _finish(self, at: float) -> list[Decoded]:
        """End the scan by its end key or, where that is the rule, by a pause."""
        if self._dead:
            self._chars.append(self._dead)
        text, self._dead = "".join(self._chars), None
        self._chars.clear()
        return [Decoded(at, text=text)] if text else []

    def _end_key(self, at: float) -> list[Decoded]:
        if self._poison is None:
            return self._finish(at)
        if self._poison is not _Poison.UNTIL_PAUSE:
            self._poison = None
        return []

    def _key_up(self, event: KeyEvent) -> list[Decoded]:
        was_alt = self._is_alt(event.code) and event.code in self._held
        self._held.discard(event.code)
        if not was_alt or not self._alt_digits:
            return []
        digits, self._alt_digits = self._alt_digits, ""
        return self._take(_alt_character(digits), event.at)

    def _key_down(self, event: KeyEvent) -> list[Decoded]:
        code = event.code
        if code == _CAPS:
            return self._toggle_caps(event.at)
        if code in (_ENTER, _KEYPAD_ENTER, _LINEFEED) or (code == _TAB and self.profile.end == "tab"):
            return self._end_key(event.at)
        if self._is_dropping or code in (_NUM, _SCROLL):
            return []
        if code in _MODIFIERS:
            self._held.add(code)
            return []
        if self._poison and not self._held & _CONTROLS:
            return self._swallow(event.at)
        return self._character_key(code, event.at)

    def _toggle_caps(self, at: float) -> list[Decoded]:
        """Follow Caps Lock. After an overrun it cannot be known which way it goes, so nothing is trusted before a pause."""
        self._caps = not self._caps
        if not self._is_in_doubt:
            return []
        had_begun = bool(self._chars)
        lost = self._lose("overflow", at, _Poison.UNTIL_PAUSE)
        self._poison = _Poison.UNTIL_PAUSE
        return lost if had_begun else []

    def _character_key(self, code: int, at: float) -> list[Decoded]:
        if self._held & _SUPERS:
            return self._take(None, at)
        is_alt = any(self._is_alt(held) for held in self._held)
        is_control = bool(self._held & _CONTROLS)
        if is_alt and not is_control:
            return self._alt_digit(code, at)
        if code == _F8 and self.profile.gs == "f8" and not self._held:
            return self._take("\x1d", at)
        is_altgr = (_RIGHT_ALT in self._held or (is_alt and is_control)) and self._layout.has_altgr
        meaning = self._layout.keys.get((code, (bool(self._held & _SHIFTS), is_altgr)))
        if is_control and not (is_alt and is_altgr):
            return self._take(_control_character(code, meaning), at)
        return self._take_meaning(meaning, at)

    def _is_alt(self, code: int) -> bool:
        return code == _LEFT_ALT or (code == _RIGHT_ALT and not self._layout.has_altgr)

    def _alt_digit(self, code: int, at: float) -> list[Decoded]:
        """Collect the keypad digits of an Alt code."""
        if code not in KEYPAD_DIGITS or len(self._alt_digits) >= 4:
            return self._take(None, at)
        self._alt_digits += KEYPAD_DIGITS[code]
        return []

    def _take_meaning(self, meaning: Meaning | None, at: float) -> list[Decoded]:
        if meaning is None:
            return self._take(None, at)
        char = _inverted(meaning.char) if self._caps != self.profile.caps_lock else meaning.char
        if self._dead is not None:
            bare, self._dead = self._dead, None
            return self._take(_composed(bare, meaning, char), at)
        if meaning.is_dead:
            self._dead = meaning.char
            return []
        return self._take(char, at)

    def _take(self, char: str | None, at: float) -> list[Decoded]:
        """Collect a character; None and control characters that no label holds spoil the scan."""
        if char is not None and char in _END_CONTROLS:
            return self._end_key(at)
        if self._poison:
            return self._swallow(at)
        if char is None or (not char.isprintable() and char not in _DATA_CONTROLS):
            return self._lose("control", at, _Poison.UNTIL_END)
        self._chars.append(char)
        if len(self._chars) > _LONGEST_SCAN:
            return self._lose("overflow", at, _Poison.UNTIL_END)
        return []


def _inverted(char: str) -> str:
    """Return a letter in its other case; what has no single other case stays."""
    other = char.swapcase()
    return other if len(other) == 1 and other.swapcase() == char else char


def _composed(bare: str, meaning: Meaning, char: str) -> str | None:
    """Return what a dead key and the key after it mean together; None if they mean nothing."""
    if char == " " or (meaning.is_dead and char == bare):
        return bare
    composed = unicodedata.normalize("NFC", char + DEAD_KEY_ACCENTS[bare])
    return composed if len(composed) == 1 else None


def _control_character(code: int, meaning: Meaning | None) -> str | None:
    """Return the control character of a key held with Ctrl: Ctrl+] is GS, wherever the layout has it."""
    if code == _RIGHT_BRACKET:
        return "\x1d"
    if meaning is None or not "@" <= meaning.char.upper() <= "_":
        return None
    return chr(ord(meaning.char.upper()) & 0x1F)


def _alt_character(digits: str) -> str | None:
    """Return the character of an Alt code: code page 1252 with a leading zero, else 437; control characters as they are."""
    number = int(digits)
    if number > 255:
        return None
    if number < 32:
        return chr(number)
    try:
        return bytes([number]).decode("cp1252" if digits.startswith("0") else "cp437")
    except UnicodeDecodeError:
        return None
