"""Reading what happened to the goods, in the order of the decisions, page by page: for the EPCIS events of a time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from hub.core.facts import Facts, decode_facts
from hub.exports.formats.epcis import Bin, Happening, is_told
from hub.exports.formats.gs1 import gtin_of
from hub.store.queries import catalogue, exports
from hub.store.queries.exports import Span
from hub.store.queries.readers import Reader
from wire.amounts import MICRO
from wire.codec import decode_event

PAGE = 500
VOID = "void"


class _Applied(NamedTuple):
    """An applied event; `declared` are the facts of its void, where it is told again as an error."""

    id: str
    payload: str
    facts: Facts
    declared: Facts | None = None


def happenings(reader: Reader, span: Span) -> Iterator[Happening]:
    """Return what was posted in a time."""
    bounds = exports.decisions_between(reader, span.from_ms, span.to_ms)
    if bounds is None:
        return
    after, through = bounds[0] - 1, bounds[1]
    while rows := exports.decided(reader, after=after, through=through, limit=PAGE):
        applied = [one for row in rows if _is_in(span, (one := _applied(row)).facts.at)]
        told = list(_with_targets(reader, applied))
        names = _Names(reader, [one.facts for one in told])
        for one in told:
            yield names.happening(one)
        after = rows[-1].decided


def _is_in(span: Span, at_ms: int) -> bool:
    """Say whether a decision is of the time: a clock that was set back leaves commits of other times between its own."""
    return (span.from_ms is None or at_ms >= span.from_ms) and (span.to_ms is None or at_ms < span.to_ms)


def _applied(row: Any) -> _Applied:
    return _Applied(row.uuid, row.payload, decode_facts(row.facts))


def _with_targets(reader: Reader, applied: Sequence[_Applied]) -> Iterator[_Applied]:
    """Return the events that EPCIS tells of; for a void the event that it takes back."""
    targets = exports.events_of_decisions(reader, [one.facts.target for one in applied if one.facts.op == VOID])
    for one in applied:
        if one.facts.op == VOID:
            if one.facts.target not in targets:
                continue
            told = _applied(targets[one.facts.target])._replace(declared=one.facts)
        else:
            told = one
        if is_told(told.facts.op, told.facts.quantity):
            yield told


class _Names:
    """What the numbers in facts stand for."""

    def __init__(self, reader: Reader, facts: Sequence[Facts]) -> None:
        """Look up everything that some facts name."""
        items = sorted({each.item for each in facts})
        self._items = exports.items_by_id(reader, items)
        self._codes: dict[int, list[str]] = defaultdict(list)
        for code in catalogue.barcodes_of(reader, items):
            if code.quantity == MICRO:
                self._codes[code.item_id].append(code.code)
        self._bins = {
            row.id: Bin(row.site, row.code, row.type)
            for row in exports.locations_by_id(reader, sorted({place for f in facts for place in (f.location, f.to)}))
        }
        self._lots = exports.lots_by_id(reader, sorted({each.lot for each in facts}))
        self._numbers = exports.numbers_of_lines(reader, sorted({each.line for each in facts}))

    def happening(self, one: _Applied) -> Happening:
        """Return an event with names."""
        facts, declared = one.facts, one.declared
        item, event = self._items[facts.item], decode_event(one.payload.encode())
        return Happening(
            id=one.id,
            kind=facts.op,
            occurred_ms=facts.occurred,
            recorded_ms=facts.at if declared is None else declared.at,
            sku=item.sku,
            gtin=gtin_of(self._codes[facts.item]),
            unit=item.unit,
            lot=self._lots.get(facts.lot),
            serial=facts.serial,
            quantity=facts.quantity,
            place=self._bins[facts.location],
            to=self._bins.get(facts.to),
            document=self._numbers.get(facts.line) or event.document,
            package=event.package,
            declared_ms=None if declared is None else declared.occurred,
        )
