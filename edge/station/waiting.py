"""What this gateway's own unanswered events change, kept in memory so that a scan never adds up a backlog.

An event's effect is decided once, when it is written, and stored beside it; the same effect is taken away when the hub has
answered. So the figures cannot drift, whatever happens to holds and documents in between. Pure.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

import msgspec

from edge.core.book import RETURNS, StoredEvent
from edge.core.taken import Draft

OUT_KINDS = ("scrap", "supplier_return")
IN_KINDS = ("receipt", "customer_return")
MOVE_KINDS = ("putaway", "move", "pick")


class LineFigures(NamedTuple):
    """What changes on a line of a document."""

    done: int = 0
    picked: int = 0
    returned: int = 0


class Effect(msgspec.Struct, frozen=True, omit_defaults=True, array_like=True):
    """One change: `on_hand` of a bin (`where` a bin, `lot`), or of a document's line (`where` a number) what is done, picked, returned."""

    sku: str
    where: str
    lot: str = ""
    on_hand: int = 0
    line: int | None = None
    done: int = 0
    picked: int = 0
    returned: int = 0

    @property
    def of_line(self) -> LineFigures:
        """What changes on the line."""
        return LineFigures(self.done, self.picked, self.returned)


_decoder = msgspec.json.Decoder(list[Effect])
_encoder = msgspec.json.Encoder()


def encode_effects(effects: list[Effect]) -> str | None:
    """Write effects as they are stored; None for none."""
    return _encoder.encode(effects).decode() if effects else None


def decode_effects(text: str | None) -> list[Effect]:
    """Read effects as they were stored."""
    return _decoder.decode(text) if text else []


def effects_of(draft: Draft, *, staging: str, projected: int, above: tuple[str, int] | None = None) -> list[Effect]:
    """Return what an event changes while it waits.

    `projected` is what its bin holds now, in books and waiting; `above` the order and its line that a ship notice or return is of.
    """
    if draft.sku is None:
        return []
    sku, lot, quantity = draft.sku, draft.lot or "", draft.quantity
    found: list[Effect] = []
    if draft.kind in IN_KINDS and draft.location:
        found.append(Effect(sku, draft.location, lot, quantity))
    elif draft.kind in OUT_KINDS and draft.location:
        found.append(Effect(sku, draft.location, lot, -quantity))
    elif draft.kind == "ship":
        found.append(Effect(sku, draft.location or staging, lot, -quantity))
    elif draft.kind in MOVE_KINDS and draft.location and draft.to_location:
        found += [Effect(sku, draft.location, lot, -quantity), Effect(sku, draft.to_location, lot, quantity)]
    elif draft.kind == "count" and draft.location:
        found.append(Effect(sku, draft.location, lot, quantity - projected))
    if draft.document and draft.line is not None:
        found += _line_effects(draft, sku)
    if above is not None:
        found += _line_effects(msgspec.structs.replace(draft, document=above[0], line=above[1]), sku)
    return [effect for effect in found if effect.on_hand or effect.done or effect.picked or effect.returned]


def _line_effects(draft: Draft, sku: str) -> list[Effect]:
    number, line, quantity = draft.document or "", draft.line, draft.quantity
    if draft.kind == "receipt":
        return [Effect(sku, number, line=line, done=quantity)]
    if draft.kind == "pick":
        return [Effect(sku, number, line=line, picked=quantity)]
    if draft.kind == "move":
        return [Effect(sku, number, line=line, picked=-quantity)]
    if draft.kind == "ship":
        return [Effect(sku, number, line=line, done=quantity, picked=-quantity)]
    if draft.kind in RETURNS:
        return [Effect(sku, number, line=line, returned=quantity)]
    return []


def effects_of_void(original: StoredEvent | None, effect: str | None) -> list[Effect]:
    """Return what a void takes back: nothing of an event that is held, unknown, or taken back already."""
    if original is None or original.voided or original.state == "held":
        return []
    return [_negated(e) for e in decode_effects(effect)]


def _negated(effect: Effect) -> Effect:
    done, picked, returned = (-figure for figure in effect.of_line)
    return msgspec.structs.replace(effect, on_hand=-effect.on_hand, done=done, picked=picked, returned=returned)


class Waiting:
    """The sums of all effects that wait, by bin and by line, and how many events wait for each owner."""

    def __init__(self) -> None:
        """Begin with nothing waiting."""
        self._bins: dict[str, dict[tuple[str, str], int]] = defaultdict(dict)
        self._lines: dict[str, dict[int, LineFigures]] = defaultdict(dict)
        self._owners: dict[str, int] = defaultdict(int)
        self.changes = 0
        """Grows with every change: what was made of the sums is good until then."""

    def add(self, rows: Iterable[tuple[str, Iterable[Effect]]]) -> None:
        """Count events, as (owner, effects), as waiting."""
        self._change(rows, 1)

    def remove(self, rows: Iterable[tuple[str, Iterable[Effect]]]) -> None:
        """Count events as answered."""
        self._change(rows, -1)

    def _change(self, rows: Iterable[tuple[str, Iterable[Effect]]], sign: int) -> None:
        self.changes += 1
        for owner, effects in rows:
            self._owners[owner] += sign
            for effect in effects:
                if effect.line is None:
                    self._change_bin(effect, sign)
                else:
                    self._change_line(effect, sign)

    def _change_bin(self, effect: Effect, sign: int) -> None:
        bins, place = self._bins[effect.sku], (effect.where, effect.lot)
        total = bins.get(place, 0) + sign * effect.on_hand
        if total:
            bins[place] = total
        else:
            bins.pop(place, None)

    def _change_line(self, effect: Effect, sign: int) -> None:
        lines, line = self._lines[effect.where.casefold()], effect.line or 0
        before = lines.get(line, LineFigures())
        total = LineFigures(*(had + sign * more for had, more in zip(before, effect.of_line, strict=True)))
        if any(total):
            lines[line] = total
        else:
            lines.pop(line, None)

    def in_bins(self, sku: str) -> dict[tuple[str, str], int]:
        """Return the waiting change of each (bin, lot) of an item."""
        return self._bins.get(sku, {})

    def in_bin(self, location: str) -> dict[tuple[str, str], int]:
        """Return the waiting change of each (item, lot) in a bin."""
        return {
            (sku, lot): change
            for sku, places in self._bins.items()
            for (where, lot), change in places.items()
            if where == location
        }

    def on_lines(self, number: str) -> dict[int, LineFigures]:
        """Return what waits on each line of a document."""
        return self._lines.get(number.casefold(), {})

    def of_owner(self, owner: str) -> int:
        """Count the events of an owner that wait."""
        return self._owners.get(owner, 0)
