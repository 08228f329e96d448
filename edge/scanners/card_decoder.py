"""Knows the fields of the test card by their key positions, whatever the scanner is set to, and learns its habits from them. Pure.

Stands before the keyboard decoder and gives it every key of any other scan. Its rule: nothing but a field that one layout
explains to the last character changes a habit.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from msgspec.structs import replace as change

from edge.core.interpretation import split_aim
from edge.core.raw import CARD, CardField, CardReading, Habits
from edge.scanners.keyboard import (
    EV_KEY,
    EV_SYN,
    SYN_DROPPED,
    Decoded,
    KeyboardDecoder,
    KeyEvent,
)
from edge.scanners.layouts import LAYOUTS, LayoutName
from edge.scanners.profiles import EndKey, GsHabit, Profile

_ENDS: dict[int, EndKey] = {28: "enter", 96: "kpenter", 15: "tab"}
_QUIET = {42, 54, 29, 97, 56, 100, 58, 69, 70, 101}
_F8, _LEFT_ALT = 66, 56
_SAFE_LETTERS = (20, 32, 45, 20, 46)
_FIELDS: dict[int, CardField] = {48: "B", 46: "C", 32: "D"}
_FOUND_WITHIN = 14
"""How many keys may stand before the end of a field's safe letters: an AIM identifier, of Alt codes at the worst."""
_LONGEST = 1000


class _Fit(NamedTuple):
    """One layout and state of Caps Lock that explains a field."""

    layout: LayoutName
    caps_lock: bool
    has_gs: bool
    has_aim: bool


class CardDecoder:
    """A `KeyboardDecoder` that the test card teaches; `profile` is what it has learnt."""

    def __init__(self, profile: Profile) -> None:
        self.profile = profile
        self._inner = KeyboardDecoder(profile)
        self._events: list[KeyEvent] = []
        self._keys: list[int] = []
        self._has_keys = False
        self._card: CardField | None = None
        self._held_back: list[Decoded] = []
        self._last_s = 0.0
        self._is_damaged = False
        self._read: list[CardField] = []
        self._fits: set[tuple[LayoutName, bool]] = set()

    def feed(self, event: KeyEvent) -> list[Decoded]:
        """Take one event and return the scans that it ended."""
        if event.type != EV_KEY or event.value not in (0, 1):
            if event.type == EV_SYN and event.code == SYN_DROPPED:
                self._is_damaged, self._card = True, None
            return self._pass_on(event)
        said = self._pause(event.at) if event.value == 1 else []
        if self._is_card_possible or self._card:
            self._events.append(event)
        if event.value == 1:
            self._last_s = event.at
            if event.code in _ENDS:
                return said + self._end(_ENDS[event.code], event)
            if event.code not in _QUIET:
                self._key_down(event.code)
        return said if self._card else said + self._pass_on(event)

    def _key_down(self, code: int) -> None:
        """Look for the card's safe letters among the first keys of a scan."""
        self._has_keys = True
        if self._card is not None:
            if len(self._events) > _LONGEST:
                self._card = None
        elif self._is_card_possible:
            self._keys.append(code)
            if tuple(self._keys[-len(_SAFE_LETTERS) - 1 : -1]) == _SAFE_LETTERS:
                self._card = _FIELDS.get(code)

    def _pass_on(self, event: KeyEvent) -> list[Decoded]:
        """Give an event to the inner decoder; while this may become a field of the card, its losses wait."""
        said = self._inner.feed(event)
        if not (said or self._held_back):
            return said
        self._held_back += said
        return [] if self._is_card_possible else self._release()

    @property
    def _is_card_possible(self) -> bool:
        return len(self._keys) < _FOUND_WITHIN and not self._is_damaged

    def idle(self, now_s: float) -> list[Decoded]:
        """Say that every event up to `now_s` was fed, and return the scan that a pause ended."""
        return self._pause(now_s) + self._inner.idle(now_s)

    def wait_s(self, now_s: float) -> float | None:
        """Return after how many seconds without an event `idle` should be called, None if nothing is pending."""
        if self._card is None and not self._held_back:
            return self._inner.wait_s(now_s)
        return max(0.0, self._last_s + self._gap_s - now_s) + 0.001

    def unplugged(self, at: float | None = None) -> list[Decoded]:
        """Say that the device is gone: what it had begun is lost."""
        return self._forget() + self._inner.unplugged(at)

    @property
    def _gap_s(self) -> float:
        return self.profile.max_gap_ms / 1000

    def _pause(self, now_s: float) -> list[Decoded]:
        """Return what a pause before `now_s` ended; the inner decoder notices its pauses itself."""
        if not self._has_keys or now_s - self._last_s <= self._gap_s:
            return []
        return self._forget() if self._card is None else self._end("idle", None)

    def _release(self) -> list[Decoded]:
        said, self._held_back = self._held_back, []
        return said

    def _forget(self) -> list[Decoded]:
        """Begin anew after a scan's end."""
        self._events, self._keys, self._has_keys = [], [], False
        self._is_damaged, self._card = False, None
        return self._release()

    def _end(self, end: EndKey, event: KeyEvent | None) -> list[Decoded]:
        field = self._card
        events, at = self._events, self._last_s
        if field is None:
            said = self._inner.feed(event) if event else []
            return self._forget() + said
        self._forget()
        fits = _fits(field, events, end, self.profile)
        reading = self._learn(field, fits, events, end)
        self._inner = KeyboardDecoder(self.profile)
        return [Decoded(at, text=CARD[field], card=reading)]

    def _learn(self, field: CardField, fits: list[_Fit], events: list[KeyEvent], end: EndKey) -> CardReading:
        if not fits:
            return CardReading(field, list(self._read), None, _text(events, change(self.profile, end=end)))
        possible = {(fit.layout, fit.caps_lock) for fit in fits}
        if self._read and self._fits & possible:
            self._read = sorted({*self._read, field})
            self._fits &= possible
        else:
            self._read, self._fits = [field], possible
        as_before = (self.profile.layout, self.profile.caps_lock)
        order = [(layout, caps) for layout in LAYOUTS for caps in (False, True)]
        layout, caps_lock = min(self._fits, key=lambda fit: (fit != as_before, order.index(fit)))
        gs = self.profile.gs if field != "D" else _gs_habit(events) if fits[0].has_gs else "none"
        self.profile = change(self.profile, layout=layout, caps_lock=caps_lock, end=end, gs=gs, aim=fits[0].has_aim)
        habits = Habits(layout, end, gs, fits[0].has_aim, caps_lock)
        return CardReading(field, list(self._read), habits)


def _fits(field: CardField, events: Sequence[KeyEvent], end: EndKey, profile: Profile) -> list[_Fit]:
    """List what explains the field to the last character, with its separators or without any."""
    found = []
    for layout in LAYOUTS:
        for caps_lock in (False, True):
            as_if = change(profile, layout=layout, caps_lock=caps_lock, end=end, gs="f8")
            aim, text = split_aim(_text(events, as_if))
            if text in (CARD[field], CARD[field].replace("\x1d", "")):
                found.append(_Fit(layout, caps_lock, "\x1d" in text, aim is not None))
    return found


def _text(events: Sequence[KeyEvent], profile: Profile) -> str:
    decoder = KeyboardDecoder(profile)
    said = [scan.text for event in events for scan in decoder.feed(event)]
    return "".join([*said, *(scan.text for scan in decoder.idle(float("inf")))])


def _gs_habit(events: Sequence[KeyEvent]) -> GsHabit:
    """Say by which keys a separator came that was understood."""
    down = [event.code for event in events if event.type == EV_KEY and event.value == 1]
    if _F8 in down:
        return "f8"
    has_control = any(code in (29, 97) for code in down)
    return "alt-029" if _LEFT_ALT in down and not has_control else "ctrl-bracket"
