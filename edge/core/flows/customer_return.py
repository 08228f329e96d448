"""Goods that customers send back (flows.md 2.11): of an order or without one, each in the condition that was said. A table; pure."""

from __future__ import annotations

from msgspec.structs import replace as change

from edge.core.book import Document
from edge.core.figures import amount, item_figure
from edge.core.flows.documents import wrong_kind
from edge.core.flows.drafts import draft
from edge.core.flows.hand import item_of
from edge.core.flows.returning import (
    finish,
    is_still_beyond,
    name_item,
    not_on_it,
    returns_of,
    so_far,
    start,
    start_reference,
    start_stopped,
    start_unknown,
    told,
    unknown_of,
    was_beyond,
)
from edge.core.flows.table import Effect, Flow, Row, Then, Turn
from edge.core.messages import words

CONDITIONS = ("good", "damaged", "scrap")
"""What goods are like that come back; on the wire the reason."""
_RETURNED = ("sales_order", "customer_return")
_LIVE = ("open", "shipped")


def comes_back(turn: Turn) -> bool:
    """Sales order or return of a customer."""
    return turn.meaning.document is not None and turn.meaning.document.kind in _RETURNED


def is_live(turn: Turn) -> bool:
    """Open or shipped."""
    return turn.meaning.document is not None and turn.meaning.document.state in _LIVE


def is_other(turn: Turn) -> bool:
    """Neither."""
    return not comes_back(turn)


def has_its_order(turn: Turn) -> bool:
    """Its serial was shipped on an order."""
    return _shipped_on(turn) is not None


def lacks_serial(turn: Turn) -> bool:
    """Its label lacks the serial that tells its order."""
    item, kept = turn.meaning.item, turn.kept
    return item is not None and item.serial_tracked and not _serial(turn) and "serial" not in kept.missing


def has_no_condition(turn: Turn) -> bool:
    """No condition yet."""
    return not _condition(turn)


def open_its_order(turn: Turn) -> Effect:
    """Work on the order that the serial was shipped on."""
    order = _shipped_on(turn)
    effect = start(change(turn, meaning=change(turn.meaning, document=order)))
    return change(
        effect, fields={**effect.fields, "item": item_of(turn).name, "why": words("Its serial was shipped on it")}
    )


def set_condition(turn: Turn) -> Effect:
    """Keep the condition until another one is said; the bin is that of the condition."""
    work = change(turn.work, reason=turn.meaning.kind, location=None)
    fields = {"why": words(turn.meaning.kind), "bin": _default_bin(turn, turn.meaning.kind)}
    return Effect(work, fields=fields, label=turn.meaning.kind)


def list_conditions(turn: Turn) -> list[tuple[str, str]]:
    """List what goods can be like."""
    _ = turn
    return [(condition, condition.upper()) for condition in CONDITIONS]


def set_location(turn: Turn) -> Effect:
    """Goods in this condition go to this bin from now on."""
    work = change(turn.work, location=turn.meaning.text)
    return Effect(work, fields={"bin": turn.meaning.text}, label=turn.meaning.text, amount="bin")


def take_back(turn: Turn) -> Effect:
    """Write the return of one item; what is only fit for scrap is scrapped in the same commit."""
    condition = _condition(turn)
    where = _bin(turn, condition)
    drafts = returns_of(turn, location=where, reason=condition)
    fields = told(turn, drafts, where)
    done, need = so_far(turn, drafts)
    item = item_of(turn)
    figure = item_figure(done, item, words("to {bin}", bin=where))
    if need is not None:
        figure = change(figure, of=amount(need))
    if condition == "scrap":
        drafts = (*drafts, draft(turn, "scrap", turn.quantity, location=where, reason=condition))
    work = change(turn.work, reason=condition)
    return Effect(work, drafts, fields, figure, label=item.name, amount=f"+{fields['q']}")


def keep_unknown(turn: Turn) -> Effect:
    """Keep a code that nobody knows, with the condition if it was said."""
    return unknown_of(turn, location=_bin(turn, _condition(turn)), reason=_condition(turn))


def _condition(turn: Turn) -> str:
    said = turn.kept.answer if turn.kept.answer in CONDITIONS else None
    return said or turn.work.reason or ""


def _bin(turn: Turn, condition: str) -> str:
    return turn.work.location if turn.work.location and condition != "scrap" else _default_bin(turn, condition)


def _default_bin(turn: Turn, condition: str) -> str:
    settings = turn.dock.settings
    return settings.returns if condition in ("good", "") else settings.quarantine


def _shipped_on(turn: Turn) -> Document | None:
    item, serial = turn.meaning.item, _serial(turn)
    event = turn.book.serial_seen(item.sku, serial, "ship") if item and serial else None
    return turn.dock.document(event.document) if event is not None and event.document else None


def _serial(turn: Turn) -> str | None:
    return turn.kept.serial or turn.meaning.serial


def _order_rows(state: str) -> tuple[Row, ...]:
    return (
        Row(state, "order", "", "WRONG_DOC", (is_other,), wrong_kind),
        Row(state, "order", "goods", "START", (is_live,), start),
        Row(state, "order", "goods", "START", (), start_stopped, ask="ORDER_CLOSED_ASK"),
        Row(state, "new_order", "goods", "START", (), start_unknown, ask="ORDER_UNKNOWN_ASK"),
        Row(state, "no-order", "goods", "START_BLIND", (), start_reference),
    )


_OVER = (Then(was_beyond, "", "KEPT_OVER"),)

CUSTOMER_RETURN = Flow(
    task="customer-return",
    title="Return",
    start="order?",
    first="order",
    expired="ask",
    kind="customer_return",
    rows=(
        *_order_rows("order?"),
        Row("order?", "item", "", "DATA_NEEDED", (lacks_serial,), name_item, books=True),
        Row("order?", "item", "goods", "START", (has_its_order,), open_its_order, ask="THIS_ORDER_ASK", again=True),
        Row("order?", "item", "", "RCV_NO_ORDER_FOR", (), name_item),
        *(Row("goods", condition, "", "REASON_SET", (), set_condition) for condition in CONDITIONS),
        Row("goods", "item", "", "NOT_ON_ORDER", (not_on_it,), name_item, books=True),
        Row("goods", "item", "", "COND_ASK", (has_no_condition,), name_item, choose=list_conditions, books=True),
        Row("goods", "item", "", "ITEM_OK", (is_still_beyond,), take_back, ask="OVER_ASK", books=True),
        Row("goods", "item", "", "ITEM_OK", (), take_back, then=_OVER, books=True),
        Row("goods", "unknown", "", "UNKNOWN_KEPT", (), keep_unknown, books=True),
        Row("goods", "bin", "", "LOCATION_SET", (), set_location),
        Row("goods", "new_bin", "", "LOCATION_SET", (), set_location, ask="BIN_NEW_ASK"),
        *_order_rows("goods"),
        Row("goods", "done", "order?", "DONE_ALL", (), finish),
    ),
)
