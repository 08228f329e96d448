"""Receiving by pallet label or ship notice (flows.md 2.3): rows that belong to the table of receiving. Pure."""

from __future__ import annotations

from msgspec.structs import replace as change

from edge.core.answer import Figure
from edge.core.book import Line, StoredEvent
from edge.core.figures import (
    amount,
    are_full,
    document_figure,
    done_of,
    lines_after,
    pallets_of,
    progress_figure,
    short_sscc,
    totals,
)
from edge.core.flows.claims import release_of
from edge.core.flows.documents import is_notice, is_open, is_stopped, open_order
from edge.core.flows.drafts import bare_draft
from edge.core.flows.hand import item_of
from edge.core.flows.receiving import (
    beyond_tolerance,
    keep_unknown,
    lines_of,
    location_of,
    name_item,
    not_on_order,
    open_stopped,
    receive_item,
    worked_on,
)
from edge.core.flows.table import Effect, Row, Turn
from edge.core.messages import words
from edge.core.state_figure import scanned_under
from wire.amounts import MICRO


def is_announced(turn: Turn) -> bool:
    """On a ship notice."""
    return turn.meaning.document is not None


def is_coming(turn: Turn) -> bool:
    """On a ship notice, not all of it in yet."""
    return is_announced(turn) and not is_in(turn)


def is_in(turn: Turn) -> bool:
    """All of it is in already."""
    lines = _announced(turn)
    return are_full(lines) if lines else any(event.package == turn.meaning.text for event in _received(turn))


def is_trusted(turn: Turn) -> bool:
    """From a trusted supplier."""
    return turn.meaning.document is not None and turn.meaning.document.trusted


def has_expired(turn: Turn) -> bool:
    """Something on it has expired."""
    return bool(_expired(turn)) and not turn.has("EXPIRED_ASK")


def is_split(turn: Turn) -> bool:
    """To be scanned piece by piece."""
    return turn.kept.answer == "split"


def holds_content(turn: Turn) -> bool:
    """The label says what lies on it."""
    return turn.meaning.item is not None


def is_whole(turn: Turn) -> bool:
    """All that was announced on it is in."""
    return are_full(lines_of(turn))


def is_loose_off_order(turn: Turn) -> bool:
    """Not on the order of the notice."""
    return not_on_order(_on_its_order(turn))


def is_loose_beyond(turn: Turn) -> bool:
    """More than ordered and tolerated."""
    return beyond_tolerance(_on_its_order(turn))


def take_pallet(turn: Turn) -> Effect:
    """Write a receipt for all that is still to come on each line of the pallet."""
    lines, document = _announced(turn), turn.meaning.document
    opened, asked = open_order(turn), _asked(turn)
    drafts = tuple(
        bare_draft(
            turn,
            "receipt",
            line.quantity - done_of(line),
            sku=line.sku,
            lot=line.lot,
            expiry=line.expiry,
            document=document.number if document else None,
            line=line.line,
            location=location_of(turn),
            package=turn.meaning.text,
            reason="damaged" if turn.work.is_damaged else None,
        )
        for line in lines
        if done_of(line) < line.quantity
    )
    after = lines_after(document.lines if document else [], drafts)
    done, need = pallets_of(after)
    units = asked.fields["n"]
    return Effect(
        change(opened.work, is_damaged=False),
        drafts,
        {"text": short_sscc(turn.meaning.text), "n": amount(done), "k": amount(need), "q": units},
        figure=document_figure(document, after) if document else None,
        ask_fields=asked.fields,
        ask_figure=asked.figure,
        claims=opened.claims,
        label=words("Pallet {text}", text=short_sscc(turn.meaning.text)),
        amount=f"+{units}",
    )


def take_expired(turn: Turn) -> Effect:
    """Tell what has expired before the pallet is asked about; the hub holds it."""
    line = _expired(turn)[0]
    return change(take_pallet(turn), ask_fields={"date": line.expiry or "", "lot": line.lot or "?"})


def already_in(turn: Turn) -> Effect:
    """Tell that the pallet is in, when, and at whose hands where this gateway knows."""
    last = next(reversed(_received(turn)), None)
    worker = turn.book.worker(last.worker) if last and last.worker else None
    fields = {
        "text": short_sscc(turn.meaning.text),
        "time": turn.book.time_of(last.at) if last else "",
        "who": worker.name if worker else "",
    }
    return Effect(turn.work, fields=fields)


def open_pallet(turn: Turn) -> Effect:
    """Scan the goods of a pallet one by one."""
    opened = open_order(turn)
    done, need = totals(_announced(turn))
    party = turn.meaning.document.party if turn.meaning.document else ""
    fields = {
        "order": words("Pallet {text}", text=short_sscc(turn.meaning.text)),
        "n": amount(done),
        "need": amount(need),
        "text": party,
    }
    figure = progress_figure(_announced(turn))
    return Effect(change(opened.work, package=turn.meaning.text), fields=fields, figure=figure, claims=opened.claims)


def close_pallet(turn: Turn) -> Effect:
    """Go on with the next pallet; what did not come stays open."""
    lines = lines_of(turn)
    done, need = totals(lines)
    pallets_in, pallets = pallets_of(turn.lines)
    missing = amount(sum(max(0, line.quantity - done_of(line)) for line in lines))
    short = {"order": worked_on(turn), "n": amount(done), "need": amount(need), "k": missing}
    whole = {
        "text": short_sscc(turn.work.package or ""),
        "n": amount(pallets_in),
        "k": amount(pallets),
        "q": amount(done),
    }
    return Effect(
        change(turn.work, package=None),
        fields=whole if is_whole(turn) else short,
        figure=document_figure(turn.document, turn.lines) if turn.document else None,
        ask_figure=Figure(number=missing),
    )


def take_content(turn: Turn) -> Effect:
    """Take what the label says that lies on the pallet, as if it were an item's own label."""
    place = next(n for n, each in enumerate(turn.dock.meanings(turn.kept.scan)) if each.kind == "item")
    quantity = turn.meaning.quantity if turn.meaning.quantity is not None else MICRO
    units = amount(quantity * turn.meaning.pack // MICRO)
    work = turn.work
    if work.document is None and work.reference is None:
        work = change(work, reference=turn.meaning.text)
    return Effect(
        work,
        fields={"n": units, "item": item_of(turn).name, "lot": turn.meaning.lot or ""},
        figure=Figure(number=units, name=item_of(turn).name, code=item_of(turn).sku),
        next_kept=change(turn.kept, chosen=[place]),
    )


def scan_unknown_pallet(turn: Turn) -> Effect:
    """Scan the goods of a pallet that nobody announced, under its number as their reference."""
    sscc, document = turn.meaning.text, turn.work.document
    so_far = amount(scanned_under(turn.dock, sscc))
    return Effect(
        change(turn.work, document=None, reference=sscc),
        fields={"order": words("Pallet {text}", text=short_sscc(sscc)), "text": short_sscc(sscc), "n": so_far},
        figure=Figure(number=so_far),
        claims=(release_of(turn.lane, document),) if document else (),
        label=words("Pallet {text}", text=short_sscc(sscc)),
        amount="start",
    )


def receive_loose(turn: Turn) -> Effect:
    """Receive goods beside the pallets on the order that the ship notice belongs to."""
    return _back(turn, receive_item(_on_its_order(turn)))


def keep_loose(turn: Turn) -> Effect:
    """Keep a code that nobody knows, on the order that the ship notice belongs to."""
    return _back(turn, keep_unknown(_on_its_order(turn)))


def name_loose(turn: Turn) -> Effect:
    """Tell which item it is, and on which order it is not."""
    return _back(turn, name_item(_on_its_order(turn)))


def _on_its_order(turn: Turn) -> Turn:
    document = turn.document
    return change(turn, work=change(turn.work, document=document.order if document and document.order else None))


def _back(turn: Turn, effect: Effect) -> Effect:
    return change(effect, work=change(effect.work, document=turn.work.document))


def _announced(turn: Turn) -> list[Line]:
    document = turn.meaning.document
    return [line for line in document.lines if line.package == turn.meaning.text] if document else []


def _expired(turn: Turn) -> list[Line]:
    today = turn.dock.moment.today
    return [
        line
        for line in _announced(turn)
        if line.expiry is not None and line.expiry < today and done_of(line) < line.quantity
    ]


def _received(turn: Turn) -> list[StoredEvent]:
    return [event for event in turn.book.package_events(turn.meaning.text) if event.kind == "receipt"]


def _asked(turn: Turn) -> Effect:
    """Tell with the question how much is still to come on the pallet, and on how many lines."""
    left = [line.quantity - done_of(line) for line in _announced(turn) if done_of(line) < line.quantity]
    fields = {"text": short_sscc(turn.meaning.text), "n": amount(sum(left)), "k": str(len(left))}
    return Effect(turn.work, fields=fields, figure=Figure(number=fields["n"]))


def label_rows(state: str, content_to: str) -> tuple[Row, ...]:
    """Return the rows for a pallet label; `content_to` is where goods go on that the label itself tells."""
    return (
        Row(state, "sscc", "", "TWICE", (is_in,), already_in),
        *(_ANNOUNCED if state == "label?" else (_to_labels(state),)),
        Row(state, "sscc", content_to, "ITEM_OK", (holds_content,), take_content, ask="CONTENT_ASK"),
        Row(state, "sscc", "blind", "START_BLIND", (), scan_unknown_pallet, ask="SSCC_UNKNOWN_ASK"),
    )


def _to_labels(state: str) -> Row:
    return Row(state, "sscc", "label?", "SSCC_ASK", (is_announced,), open_order, again=True)


_ANNOUNCED = (
    Row("label?", "sscc", "pallet open", "START", (is_announced, is_split), open_pallet),
    Row("label?", "sscc", "", "SSCC_OK", (is_announced, has_expired), take_expired, ask="EXPIRED_ASK"),
    Row("label?", "sscc", "", "SSCC_OK", (is_announced, is_trusted), take_pallet),
    Row("label?", "sscc", "", "SSCC_OK", (is_announced,), take_pallet, ask="SSCC_ASK"),
)


def notice_rows(state: str) -> tuple[Row, ...]:
    """Return the rows that open a ship notice."""
    return (
        Row(state, "order", "label?", "START", (is_notice, is_open), open_order),
        Row(state, "order", "label?", "START", (is_notice, is_stopped), open_stopped, ask="ORDER_CLOSED_ASK"),
    )


LOOSE_ROWS = (
    Row("label?", "item", "", "NOT_ON_ORDER", (is_loose_off_order,), name_loose, books=True),
    Row("label?", "item", "", "KEPT_OVER", (is_loose_beyond,), receive_loose, ask="OVER_ASK", books=True),
    Row("label?", "item", "", "ITEM_OK", (), receive_loose, books=True),
    Row("label?", "unknown", "", "UNKNOWN_KEPT", (), keep_loose, books=True),
)
CLOSE_ROWS = (
    Row("pallet open", "done", "label?", "SSCC_OK", (is_whole,), close_pallet),
    Row("pallet open", "done", "label?", "DONE_SHORT", (), close_pallet, ask="SHORT_ASK"),
)
