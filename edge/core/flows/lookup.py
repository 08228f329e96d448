"""Looking up (flows.md 2.14): items, bins, documents and one's own scans, out of the replica and what waits. A table; pure.

Nothing is ever booked here.
"""

from __future__ import annotations

from collections.abc import Iterable

from edge.core.answer import Figure
from edge.core.book import Stock
from edge.core.figures import amount, done_of, totals
from edge.core.flows.boxes import box_name
from edge.core.flows.contents import content_of
from edge.core.flows.counting import bins_left, figure_of_list, hide, is_hidden
from edge.core.flows.table import Effect, Flow, Row, Turn
from edge.core.messages import words

_LISTED_MAX = 6


def look_at_item(turn: Turn) -> Effect:
    """Tell how much of an item there is, in which bins, and which order wants it next."""
    item = turn.meaning.item
    rows = turn.book.stock(item.sku) if item else []
    places = _summed((row.location, row) for row in rows)
    listed = [f"{location} {quantity}" for location, quantity in places]
    orders = turn.book.open_orders_with(item.sku, "sales_order") if item else []
    wanted = [
        words("next {order} {n}", order=order.number, n=amount(line.quantity - done_of(line)))
        for order in orders[:1]
        for line in order.lines
        if item and line.sku == item.sku and done_of(line) < line.quantity
    ]
    return _look_at_stock(turn, item.name if item else turn.meaning.text, rows, _listing([*listed, *wanted]))


def look_in_bin(turn: Turn) -> Effect:
    """Tell how much a bin holds of what."""
    rows = turn.book.stock_in(turn.meaning.text)
    listed = [f"{quantity} {_name(turn, sku)}" for sku, quantity in _summed((row.sku, row) for row in rows)]
    return _look_at_stock(turn, turn.meaning.text, rows, _listing(listed))


def look_in_package(turn: Turn) -> Effect:
    """Tell what lies in a tote or on a pallet, and in which bins."""
    content = content_of(turn)
    text, total = box_name(turn.meaning.text), amount(sum(goods.quantity for goods in content))
    listed = [_placed(amount(goods.quantity), _name(turn, goods.sku or ""), goods.place or "?") for goods in content]
    fields = {"n": total, "what": words("in it"), "list": _listing(listed)}
    return _look(turn, text, fields, Figure(number=total, name=text))


def _placed(quantity: str, name: str, place: str) -> str:
    return words("{n} {item} in {bin}", n=quantity, item=name, bin=place)


def look_at_document(turn: Turn) -> Effect:
    """Tell how far a document is, line by line; of a list to count, which bins are left."""
    document = turn.meaning.document
    if document is not None and document.bins:
        figure = figure_of_list(turn, document)
        fields = {"n": words("{n} of {need}", n=figure.number, need=figure.of), "what": words("bins")}
        return _look(turn, document.number, {**fields, "list": _listing(bins_left(turn, document))}, figure)
    lines = document.lines if document else []
    done, need = totals(lines)
    waiting = sum(line.waiting + line.picked_waiting for line in lines)
    listed = [f"{_name(turn, line.sku)} {_of(done_of(line), line.quantity)}" for line in lines]
    fields = {"n": _of(done - waiting, need), "what": words("in books"), "p": amount(waiting)}
    figure = Figure(number=amount(done - waiting), of=amount(need), name=turn.meaning.text, more=_waiting(waiting))
    return _look(turn, turn.meaning.text, {**fields, "list": _listing(listed)}, figure)


def look_at_own_scans(turn: Turn) -> Effect:
    """Tell how many scans the worker made today, and what of them waits or is held."""
    scans, waiting, held = turn.book.counts_of(turn.meaning.text)
    name = turn.meaning.worker.name if turn.meaning.worker else turn.meaning.text
    fields = {"n": str(scans), "what": words("scans today"), "p": str(waiting), "h": str(held)}
    return _look(
        turn,
        name,
        fields,
        Figure(number=str(scans), name=name, more=words("{p} waiting, {h} held", p=str(waiting), h=str(held))),
    )


def _look_at_stock(turn: Turn, text: str, rows: list[Stock], listed: str) -> Effect:
    held, waiting = sum(row.on_hand for row in rows), sum(row.waiting for row in rows)
    reserved = held - sum(row.available for row in rows)
    fields = {"n": amount(held), "what": words("in books"), "p": amount(waiting), "k": amount(reserved), "list": listed}
    return _look(turn, text, fields, Figure(number=amount(held), name=text, more=_waiting(waiting)))


def _look(turn: Turn, text: str, fields: dict[str, str], figure: Figure) -> Effect:
    return Effect(turn.work, fields={"text": text, **fields, "time": turn.book.data_from()}, figure=figure, label=text)


def _waiting(waiting: int) -> str:
    return words("{n} waiting", n=f"{'+' if waiting > 0 else ''}{amount(waiting)}") if waiting else ""


def _of(done: int, need: int) -> str:
    return words("{n} of {need}", n=amount(done), need=amount(need))


def _summed(rows: Iterable[tuple[str, Stock]]) -> list[tuple[str, str]]:
    """Sum rows by a name: what the books hold, with what waits apart."""
    held: dict[str, int] = {}
    waiting: dict[str, int] = {}
    for name, row in rows:
        held[name] = held.get(name, 0) + row.on_hand
        waiting[name] = waiting.get(name, 0) + row.waiting
    told = {name: amount(held[name]) + (f" ({_waiting(waiting[name])})" if waiting[name] else "") for name in held}
    return [(name, text) for name, text in told.items() if held[name] or waiting[name]]


def _listing(listed: list[str]) -> str:
    more = words(" and {n} more", n=str(len(listed) - _LISTED_MAX)) if len(listed) > _LISTED_MAX else ""
    return ", ".join(listed[:_LISTED_MAX]) + more


def _name(turn: Turn, sku: str) -> str:
    item = turn.book.item(sku)
    return item.name if item else sku


LOOKUP = Flow(
    task="lookup",
    title="Look up",
    start="ask",
    first="item, bin or order",
    rows=(
        Row("ask", "item", "", "LOOKUP_HIDDEN", (is_hidden,), hide),
        Row("ask", "bin", "", "LOOKUP_HIDDEN", (is_hidden,), hide),
        Row("ask", "item", "", "LOOK", (), look_at_item),
        Row("ask", "bin", "", "LOOK", (), look_in_bin),
        Row("ask", "order", "", "LOOK", (), look_at_document),
        *(Row("ask", kind, "", "LOOK", (), look_in_package) for kind in ("sscc", "package")),
        Row("ask", "badge", "", "LOOK", (), look_at_own_scans),
    ),
)
