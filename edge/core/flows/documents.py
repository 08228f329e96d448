"""Guards, effects and rows about documents that several tasks share. Pure."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace as change

from edge.core.answer import Figure
from edge.core.book import SHIP_NOTICE, Document
from edge.core.figures import (
    amount,
    are_full,
    document_figure,
    document_totals,
    done_of,
    shipped_of,
    staged_total,
    task_lines,
    totals,
)
from edge.core.flows.claims import claim_fields, claim_of, holder
from edge.core.flows.table import Effect, Turn
from edge.core.lane import Work, orders_of
from edge.core.messages import words

_KINDS = {
    "purchase_order": "purchase order",
    "sales_order": "sales order",
    "count": "count",
    SHIP_NOTICE: "ship notice",
    "customer_return": "return of a customer",
    "supplier_return": "return to a supplier",
}
_WANTED = {"receive": "purchase_order", "supplier-return": "purchase_order", "count": "count"}


def scanned(turn: Turn) -> Document:
    """Return the scanned document; one without lines where the replica does not have it."""
    document = turn.meaning.document
    return document if document is not None else Document(turn.meaning.text, "", "")


def is_purchase(turn: Turn) -> bool:
    """Purchase order."""
    return turn.meaning.document is not None and turn.meaning.document.kind == "purchase_order"


def is_sales(turn: Turn) -> bool:
    """Sales order."""
    return turn.meaning.document is not None and turn.meaning.document.kind == "sales_order"


def is_notice(turn: Turn) -> bool:
    """Ship notice."""
    return turn.meaning.document is not None and turn.meaning.document.kind == SHIP_NOTICE


def is_count(turn: Turn) -> bool:
    """List of bins to count."""
    return turn.meaning.document is not None and turn.meaning.document.kind == "count"


def not_count(turn: Turn) -> bool:
    """Not a list of bins to count."""
    return not is_count(turn)


def is_open(turn: Turn) -> bool:
    """Open."""
    return turn.meaning.document is not None and turn.meaning.document.state == "open"


def is_stopped(turn: Turn) -> bool:
    """Not open."""
    return not is_open(turn)


def not_purchase(turn: Turn) -> bool:
    """Not a purchase order."""
    return not is_purchase(turn)


def not_sales(turn: Turn) -> bool:
    """Not a sales order."""
    return not is_sales(turn)


def is_shipped(turn: Turn) -> bool:
    """Shipped."""
    document = scanned(turn)
    has_left = any(shipped_of(line) > 0 for line in document.lines)
    return document.state == "shipped" or (has_left and not staged_total(document.lines))


def is_nothing_picked(turn: Turn) -> bool:
    """Nothing picked."""
    return not staged_total(scanned(turn).lines)


def all_in(turn: Turn) -> bool:
    """All in."""
    return bool(turn.lines) and are_full(turn.lines)


def stopped(turn: Turn) -> Effect:
    """Tell since when an order is closed."""
    document = scanned(turn)
    fields = {
        "order": document.number,
        "state": words(document.state.capitalize()),
        "date": document.since[:10],
        "since": document.since[:10],
    }
    return Effect(turn.work, fields=fields)


def wrong_document(want: str) -> Mapping[str, str]:
    """Return the name of a kind of document."""
    return {"kind": words(_KINDS.get(want, want))}


def wrong_kind(turn: Turn) -> Effect:
    """Tell what the document is, and what is wanted here."""
    document = scanned(turn)
    want = _WANTED.get(turn.work.task, "sales_order")
    fields = {
        "order": document.number,
        "kind": words(_KINDS[want]),
        "text": words(_KINDS.get(document.kind, document.kind)),
    }
    return Effect(turn.work, fields=fields)


def already_shipped(turn: Turn) -> Effect:
    """Tell that the order has left, when, and at whose hands where this gateway knows."""
    document = scanned(turn)
    shipped = sum(shipped_of(line) for line in document.lines)
    last = next((event for event in reversed(turn.book.own_events(document.number)) if event.kind == "ship"), None)
    worker = turn.book.worker(last.worker) if last and last.worker else None
    fields = {
        "text": document.number,
        "time": turn.book.time_of(last.at if last else document.since),
        "who": worker.name if worker else "",
    }
    return Effect(turn.work, fields=fields, figure=Figure(number=amount(shipped), name=document.number))


def take_claim(turn: Turn) -> Effect:
    """Take the order over from whoever holds it."""
    fields = {**order_fields(turn), **claim_fields(turn)}
    return Effect(turn.work, fields=fields, claims=(claim_of(turn.lane, turn.meaning.text),))


def cannot_take(turn: Turn) -> Effect:
    """Tell who holds the order at another gateway."""
    return Effect(turn.work, fields={**order_fields(turn), **claim_fields(turn)})


def not_picked_yet(turn: Turn) -> Effect:
    """Tell that nothing was picked."""
    return Effect(turn.work, fields={**order_fields(turn), "state": words("picked")})


def not_packed_yet(turn: Turn) -> Effect:
    """Tell that what was picked was not checked."""
    return Effect(turn.work, fields={**order_fields(turn), "state": words("packed")})


def unknown_order(turn: Turn) -> Effect:
    """Tell that the replica does not have the order, and how old its data is."""
    return Effect(turn.work, fields={"order": turn.meaning.text, "time": turn.book.data_from()})


def open_order(turn: Turn) -> Effect:
    """Work on the scanned order from now on, and claim it if it is free."""
    document = turn.meaning.document
    number = document.number if document else turn.meaning.text
    work = change(turn.work, document=number, reference=None, skipped=[], short=[], dry_bins=[])
    other = holder(turn.dock, turn.lane, number)
    claims = () if other else (claim_of(turn.lane, number),)
    if document is None:
        return Effect(
            work, fields={"order": number, "n": "0", "need": "?"}, claims=claims, label=number, amount="order"
        )
    lines = task_lines(turn.work.task, document)
    done, need = document_totals(document, lines)
    text = words("{text}, {who} works on it too", text=document.party, who=other.worker) if other else document.party
    fields = {"order": number, "n": amount(done), "need": amount(need), "text": text, "k": str(len(document.lines))}
    figure = document_figure(document, lines)
    return Effect(work, fields=fields, figure=figure, claims=claims, label=number, amount="order")


def order_fields(turn: Turn) -> dict[str, str]:
    """Return how far the scanned order is."""
    done, need = totals(scanned(turn).lines)
    return {"order": turn.meaning.text, "text": turn.meaning.text, "n": amount(done), "need": amount(need)}


def next_reference(turn: Turn, prefix: str) -> str:
    """Return the next temporary reference of this gateway."""
    return f"{prefix}-{turn.dock.settings.gateway.replace('-', '').upper()}-{turn.book.next_reference():04d}"


def open_reference(turn: Turn, prefix: str) -> Effect:
    """Work under a new temporary reference from now on."""
    number = next_reference(turn, prefix)
    return Effect(
        change(turn.work, reference=number, document=None),
        fields={"order": number, "n": "0"},
        figure=Figure(number="0"),
        used_reference=True,
        label=number,
        amount="start",
    )


def name_of_work(work: Work) -> str:
    """Return what the work in hand is called: its order or reference, or how many orders a round has."""
    orders = orders_of(work)
    return (
        words("{n} orders", n=str(len(orders))) if len(orders) > 1 else (orders[0] if orders else work.reference or "")
    )


def done_fields(turn: Turn) -> dict[str, str]:
    """Return what DONE_ALL, DONE_SHORT and SHORT_ASK tell of the order in work; of a ship notice its pallets."""
    lines, document = turn.lines, turn.document
    done, need = document_totals(document, lines) if document is not None else totals(lines)
    fields = {
        "order": name_of_work(turn.work),
        "n": amount(done),
        "need": amount(need),
        "p": str(turn.book.counts_of(turn.lane.badge or turn.lane.scanner)[1]),
    }
    short = [line for line in lines if done_of(line) < line.quantity]
    if document is not None and document.kind == SHIP_NOTICE:
        return fields | {"k": amount(need - done)}
    fields["k"] = amount(sum(line.quantity - done_of(line) for line in short))
    if short:
        item = turn.book.item(short[0].sku)
        fields |= {"item": item.name if item else short[0].sku, "m": str(len(short) - 1)}
        fields |= {"q": amount(done_of(short[0])), "of": amount(short[0].quantity)}
    return fields
