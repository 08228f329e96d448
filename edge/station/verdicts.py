"""What the hub said, brought into outbox, replica and lanes: marks, holds, quantities, and the colours of the last ten scans.

Whether the hub may be believed is decided before (`edge.link`, docs/protocol.md). Belongs to the station's thread.
"""

from __future__ import annotations

import logging
import sqlite3
from collections import defaultdict
from collections.abc import Sequence
from typing import Literal

from edge.core.lane import Lane, encode_lane
from edge.core.messages import words
from edge.core.verdicts import Verdict
from edge.outbox import Held, Row, StorageFailed
from edge.replica import HoldChange, LineStep, StockFigure
from edge.station.rules import Rules
from edge.station.stores import Stores
from edge.station.waiting import decode_effects
from wire.amounts import BadAmount, parse_micro
from wire.feedback import Outcome, Reply, StockMessage

log = logging.getLogger(__name__)


class Verdicts:
    """Carries the hub's answers into the stores, each whole or not at all."""

    def __init__(self, *, stores: Stores, rules: Rules) -> None:
        """Work on open stores."""
        self._stores, self._rules = stores, rules

    def move_forward(self, n: int, rows: list[Row], outcomes: Sequence[Outcome], *, hub_ms: int) -> None:
        """Take the first waiting events, one or more, as received by the hub. Raises StorageFailed, changing nothing."""
        stream = self._stores.outbox.stream
        answered = _pair(rows, outcomes)
        lanes = self._lanes_after(rows, answered)
        stream.move_forward(
            n,
            rows[-1].seq,
            hub_ms=hub_ms,
            scan_n=rows[-1].scan_n,
            held=[Held(row.id, o.reason or "", row.owner) for row, o in answered if o.outcome == "held"],
            applied=[row.id for row, o in answered if o.outcome == "applied"] if stream.held else (),
            lanes={name: encode_lane(lane).decode() for name, lane in lanes.items()},
        )
        self._stores.lanes.update(lanes)
        self._tell_replica(answered)
        self._stores.waiting.remove((row.owner, decode_effects(row.effect)) for row in rows)

    def note(self) -> None:
        """Write what was told, once it has been shown. Raises StorageFailed: the hub says it again."""
        self._stores.outbox.stream.note()

    def move_back(self, n: int, mark: int) -> None:
        """Take events behind `mark` as lost by the hub: they wait again. Raises StorageFailed, changing nothing."""
        stream = self._stores.outbox.stream
        state = stream.state(n)
        if state is None or mark >= state.mark:
            return
        rows = stream.rows(n, mark, state.mark)
        stream.move_back(n, mark)
        self._stores.waiting.add((row.owner, decode_effects(row.effect)) for row in rows)

    def _tell_replica(self, answered: list[tuple[Row, Outcome]]) -> None:
        """Show the hub's figures at once; the feed and the stock messages say the same later."""
        figures: dict[tuple[str, str], StockFigure] = {}
        steps: list[LineStep] = []
        for row, outcome in answered:
            if outcome.outcome != "applied":
                continue
            effects = decode_effects(row.effect)
            figure = _figure(outcome) if not any(effect.lot for effect in effects) else None
            if figure is not None:
                figures[figure.sku, figure.location] = figure
            steps += [
                LineStep(effect.where, effect.line, _told(outcome, effect.where), *effect.of_line)
                for effect in effects
                if effect.line is not None
            ]
        if figures or steps:
            try:
                self._stores.replica.apply_answers(figures.values(), steps)
            except sqlite3.DatabaseError as error:
                log.warning("replica not written: %s", error)

    def _lanes_after(self, rows: list[Row], answered: list[tuple[Row, Outcome]]) -> dict[str, Lane]:
        """Mark the last scans of each lane; a scan that scrolled away matters only when it is held."""
        shown = {name: {line.scan for line in lane.tape} for name, lane in self._stores.lanes.items()}
        told: dict[str, list[Verdict]] = defaultdict(list)
        outcome_of = {row.id: outcome for row, outcome in answered}
        for row in rows:
            outcome = outcome_of.get(row.id)
            is_held = outcome is not None and outcome.outcome == "held"
            if row.scanner in shown and (is_held or row.scan in shown[row.scanner]):
                told[row.scanner].append(self._verdict(row, outcome))
        return {name: self._rules.on_verdicts(self._stores.lanes[name], found) for name, found in told.items()}

    def _verdict(self, row: Row, outcome: Outcome | None) -> Verdict:
        if outcome is None or outcome.outcome != "held":
            return Verdict(row.scan, "applied")
        return Verdict(row.scan, "held", f"{self._name(row.id)}, {_why(outcome.reason or '')}")

    def _name(self, event_id: str) -> str:
        """Return the item of an own event as people call it; the scanned text where no item is known."""
        event = self._stores.outbox.own.event(event_id)
        item = self._stores.replica.item(event.sku) if event is not None and event.sku else None
        return item.name if item is not None else (event.sku or event.scan or "?") if event is not None else "?"

    def _told_of_hold(self, change: HoldChange) -> str:
        name, why = self._name(change.event), _why(change.reason)
        if change.state not in _SETTLED:
            return f"{name}, {why}"
        told = f"{name} {words('booked' if change.state == 'applied' else change.state)}"
        return words("{text}, was {why}", text=told, why=why) if why else told

    def apply_page(self, page: Reply, *, heard_ms: int) -> bool:
        """Store a page of the feed; True when it ended its run. Raises sqlite3.DatabaseError, storing nothing of it."""
        result = self._stores.replica.apply_page(page, heard_ms=heard_ms)
        for change in result.holds:
            self._change_hold(change)
        return result.is_complete

    def apply_stock(self, message: StockMessage) -> bool:
        """Store live quantities; True when there were any. Raises sqlite3.DatabaseError, storing nothing of it."""
        return self._stores.replica.apply_stock(message.changes, version=message.version) > 0

    def _change_hold(self, change: HoldChange) -> None:
        outbox = self._stores.outbox
        try:
            is_news = outbox.stream.settle_hold(change.event, change.state, change.reason)
        except StorageFailed as error:
            log.warning("hold of %s not noted: %s", change.event, error)
            return
        place = outbox.own.place_of(change.event) if is_news else None
        if place is None or place[1] not in self._stores.lanes:
            return
        scan, scanner = place
        verdict = Verdict(scan, _SETTLED.get(change.state, "held"), self._told_of_hold(change))
        lane = self._rules.on_verdicts(self._stores.lanes[scanner], [verdict])
        self._stores.lanes[scanner] = lane
        try:
            outbox.put_lanes({scanner: encode_lane(lane).decode()})
        except StorageFailed as error:
            log.warning("lane of %s not stored: %s", scanner, error)


_SETTLED: dict[str, Literal["solved", "rejected", "undone"]] = {
    "applied": "solved",
    "rejected": "rejected",
    "undone": "undone",
}
"""What the end of a hold means for the scan; any other state is still a hold."""


def _why(reason: str) -> str:
    return words(reason.replace("_", " "))


def _pair(rows: list[Row], outcomes: Sequence[Outcome]) -> list[tuple[Row, Outcome]]:
    outcome_of = {outcome.id: outcome for outcome in outcomes}
    return [(row, outcome_of[row.id]) for row in rows if row.id in outcome_of]


def _figure(outcome: Outcome) -> StockFigure | None:
    if outcome.sku is None or outcome.location is None or outcome.on_hand is None:
        return None
    return StockFigure(
        outcome.sku, outcome.location, _micro(outcome.on_hand), _micro(outcome.available or outcome.on_hand)
    )


def _told(outcome: Outcome, number: str) -> int | None:
    """Return how far the line of a document is; None where the hub tells of another one, as of the order under a ship notice."""
    told = outcome.document
    return _micro(told.done) if told is not None and told.number.casefold() == number.casefold() else None


def _micro(text: str) -> int:
    try:
        return parse_micro(text)
    except BadAmount:
        return 0
