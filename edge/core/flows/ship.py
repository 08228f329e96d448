"""Shipping what was picked, and the counter sale without a document (flows.md 2.9). A table; pure."""

from __future__ import annotations

from typing import NamedTuple

from msgspec.structs import replace as change

from edge.core.answer import Figure
from edge.core.book import Document, Item, Line, Stock
from edge.core.figures import amount, are_full, item_figure, shipped_of, staged_of, totals
from edge.core.flows.claims import claim_fields, claim_of, is_out_of_reach, is_still_claimed, release_of
from edge.core.flows.documents import (
    already_shipped,
    is_open,
    is_stopped,
    not_sales,
    stopped,
    unknown_order,
    wrong_kind,
)
from edge.core.flows.drafts import bare_draft, draft
from edge.core.flows.table import Effect, Flow, Row, Turn


class Parcel(NamedTuple):
    """What leaves as one event: a part of a line of one lot, serial and box, from one staging bin."""

    line: Line
    quantity: int
    location: str
    lot: str | None = None
    serial: str | None = None
    package: str | None = None


def is_shipped(turn: Turn) -> bool:
    """Shipped."""
    document = _document(turn)
    return document.state == "shipped" or (
        any(shipped_of(line) > 0 for line in document.lines) and not _staged(document)
    )


def is_nothing_picked(turn: Turn) -> bool:
    """Nothing picked."""
    return not _staged(_document(turn))


def is_picked_short(turn: Turn) -> bool:
    """Picked short."""
    return not are_full(_document(turn).lines)


def has_bin(turn: Turn) -> bool:
    """A bin is set."""
    return turn.work.bin is not None


def ship_order(turn: Turn) -> Effect:
    """Write one ship event a line and lot for all that lies in staging, in one commit."""
    document = _document(turn)
    parcels = parcels_of(turn, document)
    drafts = tuple(
        bare_draft(
            turn,
            "ship",
            parcel.quantity,
            sku=parcel.line.sku,
            document=document.number,
            line=parcel.line.line,
            location=parcel.location,
            lot=parcel.lot,
            serial=parcel.serial,
            package=parcel.package,
        )
        for parcel in parcels
    )
    done, _ = totals(document.lines)
    shipped = sum(parcel.quantity for parcel in parcels)
    boxes = len({parcel.package for parcel in parcels}) or 1
    left = sum(line.quantity for line in document.lines) - done
    fields = {
        "order": document.number,
        "n": amount(shipped),
        "k": str(boxes),
        "m": amount(max(0, left)),
        "who2": document.party,
    }
    figure = Figure(number=amount(shipped), name=document.number, more=document.party)
    claims = (release_of(turn.lane, document.number),)
    work = change(turn.work, document=None)
    asked = fields | {"m": str(len(document.lines))}
    return Effect(
        work, drafts, fields, figure, ask_fields=asked, claims=claims, label=document.number, amount="shipped"
    )


def ship_short(turn: Turn) -> Effect:
    """Ship what there is; SHORT_ASK tells what is missing."""
    effect = ship_order(turn)
    done, need = totals(_document(turn).lines)
    missing = {"k": amount(need - done), "n": amount(done), "need": amount(need)}
    return change(effect, ask_fields={**effect.fields, **missing})


def take_claim(turn: Turn) -> Effect:
    """Take the order over from whoever holds it."""
    fields = {**_order_fields(turn), **claim_fields(turn)}
    return Effect(turn.work, fields=fields, claims=(claim_of(turn.lane, turn.meaning.text),))


def cannot_take(turn: Turn) -> Effect:
    """Tell who holds the order at another gateway."""
    return Effect(turn.work, fields={**_order_fields(turn), **claim_fields(turn)})


def not_yet(turn: Turn) -> Effect:
    """Tell that nothing was picked."""
    return Effect(turn.work, fields={**_order_fields(turn), "state": "picked"})


def open_counter(turn: Turn) -> Effect:
    """Sell over the counter, without a document."""
    return Effect(change(turn.work, document=None, bin=None), fields={"task": "Counter sale", "first": "bin"})


def sell_from(turn: Turn) -> Effect:
    """Goods come from this bin from now on."""
    work = change(turn.work, bin=turn.meaning.text, held=None)
    return Effect(
        work,
        fields={"bin": turn.meaning.text, "n": "0"},
        label=turn.meaning.text,
        amount="bin",
        next_kept=turn.work.held,
    )


def sell(turn: Turn) -> Effect:
    """Write the sale of one item from the bin."""
    item = turn.meaning.item or Item(turn.meaning.text, turn.meaning.text)
    event = draft(turn, "ship", turn.quantity, location=turn.work.bin)
    fields = {"item": item.name, "q": amount(turn.quantity), "n": amount(turn.quantity), "bin": turn.work.bin or ""}
    figure = item_figure(turn.quantity, item, f"from {turn.work.bin}")
    return Effect(turn.work, (event,), fields, figure, label=item.name, amount=f"-{amount(turn.quantity)}")


def keep_in_hand(turn: Turn) -> Effect:
    """Keep the item until its bin is scanned."""
    item = turn.meaning.item or Item(turn.meaning.text, turn.meaning.text)
    fields = {"item": item.name, "n": amount(turn.quantity)}
    return Effect(
        change(turn.work, held=turn.kept),
        fields=fields,
        figure=item_figure(turn.quantity, item),
        label=item.name,
        amount="hand",
    )


def wrong_bin(turn: Turn) -> Effect:
    """Tell that the bin is not known here."""
    return Effect(turn.work, fields={"bin": turn.meaning.text, "bin2": "a known bin"})


def finish_counter(turn: Turn) -> Effect:
    """End the counter sale."""
    return Effect(change(turn.work, bin=None, held=None), fields={"order": "Counter sale"})


def parcels_of(turn: Turn, document: Document) -> list[Parcel]:
    """List what lies in staging for an order by line, lot, serial and box: own picks first, then what only the books know."""
    net: dict[tuple[int, str, str | None, str | None, str | None], int] = {}
    for event in turn.book.own_events(document.number):
        if event.line is None or event.kind not in ("pick", "ship") or event.state == "held":
            continue
        place = event.to_location if event.kind == "pick" else event.location
        key = (
            event.line,
            place or turn.dock.settings.staging,
            event.lot,
            event.serial,
            event.package if event.kind == "ship" else None,
        )
        net[key] = net.get(key, 0) + (event.quantity if event.kind == "pick" else -event.quantity)
    parcels: list[Parcel] = []
    for line in document.lines:
        rest = staged_of(line)
        for (number, place, lot, serial, package), quantity in net.items():
            part = min(quantity, rest) if number == line.line else 0
            if part > 0:
                parcels.append(Parcel(line, part, place, lot, serial, package))
                rest -= part
        if rest > 0:
            parcels += _from_books(turn, line, rest, parcels)
    return _as_one(parcels)


def _as_one(parcels: list[Parcel]) -> list[Parcel]:
    """Put together what lies in one place under one lot, serial and box."""
    found: dict[Parcel, Parcel] = {}
    for parcel in parcels:
        key = parcel._replace(quantity=0)
        found[key] = parcel._replace(quantity=parcel.quantity + (found[key].quantity if key in found else 0))
    return list(found.values())


def _from_books(turn: Turn, line: Line, rest: int, before: list[Parcel]) -> list[Parcel]:
    """Share what somebody else picked among what the books hold in staging, the lot that expires first before the others."""
    found: list[Parcel] = []
    rows = [row for row in turn.book.stock(line.sku) if _is_staged(turn, row) and line.lot in (None, row.lot)]
    for row in sorted(rows, key=lambda row: (row.expiry or "9999", row.lot or "")):
        taken = sum(
            parcel.quantity
            for parcel in before
            if (parcel.line.sku, parcel.location, parcel.lot) == (row.sku, row.location, row.lot)
        )
        part = min(rest, row.on_hand + row.waiting - taken)
        if part > 0:
            found.append(Parcel(line, part, row.location, row.lot))
            rest -= part
    return [*found, Parcel(line, rest, turn.dock.settings.staging, line.lot)] if rest else found


def _is_staged(turn: Turn, row: Stock) -> bool:
    place = turn.book.bin(row.location)
    return place is not None and place.type == "staging"


def _staged(document: Document) -> int:
    return sum(max(0, staged_of(line)) for line in document.lines)


def _document(turn: Turn) -> Document:
    document = turn.meaning.document
    return document if document is not None else Document(turn.meaning.text, "", "")


def _order_fields(turn: Turn) -> dict[str, str]:
    done, need = totals(_document(turn).lines)
    return {"order": turn.meaning.text, "text": turn.meaning.text, "n": amount(done), "need": amount(need)}


SHIP = Flow(
    task="ship",
    title="Ship",
    start="order?",
    first="order",
    expired="refuse",
    kind="ship",
    allows_missing=False,
    rows=(
        Row("order?", "order", "", "WRONG_DOC", (not_sales,), wrong_kind),
        Row("order?", "order", "", "TWICE", (is_shipped,), already_shipped),
        Row("order?", "order", "", "ORDER_CLOSED", (is_stopped,), stopped),
        Row("order?", "order", "", "SHIP_NOT_YET", (is_nothing_picked,), not_yet),
        Row("order?", "order", "", "CLAIM_FAR", (is_out_of_reach,), cannot_take),
        Row("order?", "order", "", "TAKEN_OVER", (is_still_claimed,), take_claim, ask="CLAIMED_ASK", again=True),
        Row("order?", "order", "", "SHIP_OK", (is_open, is_picked_short), ship_short, ask="SHORT_ASK"),
        Row("order?", "order", "", "SHIP_OK", (), ship_order, ask="SHIP_ASK"),
        Row("order?", "new_order", "", "ORDER_UNKNOWN", (), unknown_order),
        Row("order?", "no-order", "counter", "TASK_ON", (), open_counter),
        Row("counter", "bin", "", "FROM_BIN", (), sell_from),
        Row("counter", "new_bin", "", "WRONG_BIN", (), wrong_bin),
        Row("counter", "item", "", "ITEM_OK", (has_bin,), sell, books=True),
        Row("counter", "item", "", "WHICH_BIN", (), keep_in_hand, books=True),
        Row("counter", "done", "home/home", "DONE_ALL", (), finish_counter),
    ),
)
