"""Why a number is what it is: from a quantity, a value or a journal entry down to event, raw scan, worker, scanner and gateway."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

import msgspec

from hub.api.books import JournalLine
from hub.api.events import readable
from hub.api.paging import cut, decode_number, encode_cursor, page_size
from hub.api.permissions import Permission
from hub.api.problems import refuse_unknown
from hub.api.routes import API, Answer, Call, PageQuery, Route
from hub.core.times import format_ms
from hub.store.queries import books, catalogue, explain, intake
from hub.store.queries.readers import Reader
from wire.amounts import format_micro, format_money, unit_cost_of

_SCAN_FIELDS = ("scan", "symbology", "worker", "scanner", "reason", "document", "reference", "voids")
_NUMBER_LENGTH_MAX = 18


class Source(msgspec.Struct, frozen=True):
    """Where a number comes from: the event, and the scan, worker, scanner and gateway behind it (or the API's `by`)."""

    event: str
    kind: str
    occurred_at: str
    received_at: str
    site: str | None
    gateway: str | None
    seq: int | None
    by: str | None
    scan: str | None
    symbology: str | None
    worker: str | None
    scanner: str | None
    reason: str | None
    document: str | None
    reference: str | None
    voids: str | None
    is_voided: bool


class Step(msgspec.Struct, frozen=True):
    """A movement of a bin: what it changed, and what was there after it."""

    movement: str
    quantity: str
    on_hand: str
    at: str
    source: Source


class ExplainedStock(msgspec.Struct, frozen=True):
    """A quantity and the movements that made it, newest first."""

    sku: str
    site: str
    location: str
    lot: str | None
    on_hand: str
    items: list[Step]
    next: str | None


class CostStep(msgspec.Struct, frozen=True):
    """An entry that changed an item's value: by how much, and to what."""

    entry: str
    at: str
    change: str
    value: str
    lines: list[JournalLine]
    corrects: str | None
    source: Source


class ExplainedCost(msgspec.Struct, frozen=True):
    """An item's value and average, and the entries that made it, newest first."""

    sku: str
    quantity: str
    value: str
    average: str | None
    items: list[CostStep]
    next: str | None


class EventMovement(msgspec.Struct, frozen=True):
    """A movement that an event made."""

    movement: str
    sku: str
    site: str
    location: str
    lot: str | None
    quantity: str
    at: str


class ExplainedEntry(msgspec.Struct, frozen=True):
    """A journal entry with the movements of its decision. `corrects`: the id of the event that it corrects."""

    entry: str
    sku: str
    at: str
    occurred_at: str
    lines: list[JournalLine]
    corrects: str | None
    movements: list[EventMovement]
    source: Source


class EventEntry(msgspec.Struct, frozen=True):
    """A journal entry that an event made."""

    entry: str
    sku: str
    at: str
    lines: list[JournalLine]
    corrects: str | None


class Decided(msgspec.Struct, frozen=True):
    """One decision of an event: the first when it came, later ones by a supervisor, a void or what it waited for."""

    at: str
    cause: str
    outcome: str
    reason: str | None
    by: str | None


class ExplainedEvent(msgspec.Struct, frozen=True):
    """An event as it came, every decision on it, and what it did to the books. `voided_by`: the event that voided it."""

    source: Source
    event: dict[str, Any]
    outcome: str
    held_because: str | None
    decisions: list[Decided]
    movements: list[EventMovement]
    entries: list[EventEntry]
    voided_by: str | None


class StockQuery(PageQuery, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The balance to explain."""

    sku: str
    location: str
    site: str = "main"
    lot: str | None = None


def explain_stock(reader: Reader, call: Call) -> Answer:
    """Return a page of the movements behind a balance, newest first."""
    query: StockQuery = call.query
    found = explain.balance_of(
        reader, sku=query.sku, site_name=query.site, location_code=query.location, lot_code=query.lot
    )
    if found is None:
        what = " ".join(filter(None, (query.sku, "in", query.location, query.lot)))
        refuse_unknown("balance", what, "look under /api/v1/stock.")
    size = page_size(query.limit)
    before = decode_number(query.cursor) or None
    steps, has_more = cut(explain.steps_of(reader, found, before_id=before, limit=size + 1), size)
    on_hand = explain.on_hand_before(reader, found, before_id=before)
    sources = _sources(reader, [step.event_id for step in steps])
    items: list[Step] = []
    for step in steps:
        shown = (format_micro(step.quantity), format_micro(on_hand), format_ms(step.at))
        items.append(Step(str(step.id), *shown, sources[step.event_id]))
        on_hand -= step.quantity
    further = encode_cursor(steps[-1].id) if has_more else None
    return Answer(
        ExplainedStock(query.sku, query.site, query.location, query.lot, format_micro(found.on_hand), items, further)
    )


def explain_cost(reader: Reader, call: Call) -> Answer:
    """Return a page of the entries behind an item's value, newest first."""
    sku = call.path["sku"]
    item = catalogue.item_of(reader, sku)
    if item is None:
        refuse_unknown("item", sku, "look under /api/v1/items.")
    size = page_size(call.query.limit)
    before = decode_number(call.query.cursor) or None
    found, has_more = cut(explain.value_steps(reader, item.id, before_id=before, limit=size + 1), size)
    value = explain.value_before(reader, item.id, before_id=before)
    sources = _sources(reader, [row.event_id for row in found])
    lines = _lines(reader, [row.id for row in found])
    corrected = explain.uuids(reader, [row.corrects for row in found if row.corrects is not None])
    items: list[CostStep] = []
    for row in found:
        items.append(
            CostStep(
                entry=str(row.id),
                at=format_ms(row.at),
                change=format_money(row.change),
                value=format_money(value),
                lines=lines[row.id],
                corrects=corrected.get(row.corrects),
                source=sources[row.event_id],
            )
        )
        value -= row.change
    quantity, worth = books.pool_of(reader, item.id)
    average = format_micro(unit_cost_of(worth, quantity)) if quantity else None
    further = encode_cursor(found[-1].id) if has_more else None
    return Answer(ExplainedCost(sku, format_micro(quantity), format_money(worth), average, items, further))


def explain_entry(reader: Reader, call: Call) -> Answer:
    """Return what is behind one journal entry."""
    text = call.path["id"]
    is_number = text.isascii() and text.isdigit() and len(text) <= _NUMBER_LENGTH_MAX
    row = explain.entry_of(reader, int(text)) if is_number else None
    if row is None:
        refuse_unknown("journal entry", text, "look under /api/v1/journal.")
    return Answer(
        ExplainedEntry(
            entry=str(row.id),
            sku=row.sku,
            at=format_ms(row.at),
            occurred_at=format_ms(row.occurred_at),
            lines=_lines(reader, [row.id])[row.id],
            corrects=None if row.corrects is None else explain.uuids(reader, [row.corrects])[row.corrects],
            movements=[_movement(move) for move in explain.movements_of_decision(reader, row.id)],
            source=_sources(reader, [row.event_id])[row.event_id],
        )
    )


def explain_event(reader: Reader, call: Call) -> Answer:
    """Return everything about one event."""
    found = intake.event_of(reader, call.path["id"])
    if found is None:
        refuse_unknown("event", call.path["id"], "look under /api/v1/events.")
    entries = explain.entries_of_event(reader, found.id)
    lines = _lines(reader, [row.id for row in entries])
    corrected = explain.uuids(reader, [row.corrects for row in entries if row.corrects is not None])
    return Answer(
        ExplainedEvent(
            source=_sources(reader, [found.id])[found.id],
            event=readable(found.payload),
            outcome=found.outcome,
            held_because=explain.hold_message(reader, found.id) if found.outcome == "held" else None,
            decisions=_decisions(reader, found),
            movements=[_movement(row) for row in explain.movements_of_event(reader, found.id)],
            entries=[
                EventEntry(str(row.id), row.sku, format_ms(row.at), lines[row.id], corrected.get(row.corrects))
                for row in entries
            ],
            voided_by=explain.uuid_of_decision(reader, found.voided_by),
        )
    )


def _decisions(reader: Reader, found: Any) -> list[Decided]:
    later = explain.decisions_of(reader, found.id)
    first = Decided(
        format_ms(found.received_at),
        "arrival" if found.stream_id is not None else "request",
        "held" if later else found.outcome,
        None if later else found.reason,
        found.actor,
    )
    return [first, *(Decided(format_ms(row.at), row.cause, row.outcome, row.reason, row.actor) for row in later)]


def _movement(row: Any) -> EventMovement:
    return EventMovement(
        str(row.id), row.sku, row.site, row.location, row.lot, format_micro(row.quantity), format_ms(row.at)
    )


def _lines(reader: Reader, entries: list[int]) -> dict[int, list[JournalLine]]:
    lines: dict[int, list[JournalLine]] = defaultdict(list)
    for row in books.entry_lines(reader, entries):
        line = JournalLine(row.account, format_money(row.debit), format_money(row.credit))
        lines[row.entry_id].append(line)
    return lines


def _sources(reader: Reader, events: list[int]) -> dict[int, Source]:
    """Return where each of some events came from."""
    found: dict[int, Source] = {}
    for row in explain.events_of(reader, events):
        payload = readable(row.payload)
        scan = {name: _text(payload.get(name)) for name in _SCAN_FIELDS}
        found[row.id] = Source(
            event=row.uuid,
            kind=row.kind,
            occurred_at=format_ms(row.occurred_at),
            received_at=format_ms(row.received_at),
            site=row.site,
            gateway=row.gateway,
            seq=row.seq,
            by=row.actor,
            is_voided=row.voided_by is not None,
            **scan,
        )
    return found


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None


_READ = Permission.READ_BOOKS
ROUTES = (
    Route(
        "GET",
        f"{API}/explain/stock",
        "explainStock",
        "Explain a quantity: its movements with their scans.",
        _READ,
        {200: ExplainedStock},
        read=explain_stock,
        query=StockQuery,
        refusals=(404,),
    ),
    Route(
        "GET",
        f"{API}/explain/costs/{{sku}}",
        "explainCost",
        "Explain a value and an average: their entries with their scans.",
        _READ,
        {200: ExplainedCost},
        read=explain_cost,
        query=PageQuery,
    ),
    Route(
        "GET",
        f"{API}/explain/journal/{{id}}",
        "explainEntry",
        "Explain a journal entry.",
        _READ,
        {200: ExplainedEntry},
        read=explain_entry,
    ),
    Route(
        "GET",
        f"{API}/explain/events/{{id}}",
        "explainEvent",
        "Explain an event: its decisions, and what it did to the books.",
        _READ,
        {200: ExplainedEvent},
        read=explain_event,
    ),
)
