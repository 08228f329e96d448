"""Scrapping goods, and setting damaged ones aside (flows.md 2.13). A table; pure."""

from __future__ import annotations

from msgspec.structs import replace as change

from edge.core.answer import Figure
from edge.core.figures import amount, item_figure
from edge.core.flows.drafts import draft, expired_note
from edge.core.flows.hand import (
    asked_beyond,
    finish,
    is_more_than_there,
    item_of,
)
from edge.core.flows.table import Effect, Flow, Row, Turn
from edge.core.messages import words

REASONS = ("broken", "expired", "wet or dirty", "lost", "sample")
"""Why goods are scrapped, by the digits 1 to 5; on the wire in these words."""


def is_damaged_next(turn: Turn) -> bool:
    """Said to be damaged."""
    return turn.work.is_damaged


def comes_from_quarantine(turn: Turn) -> bool:
    """It lies in the quarantine bin already."""
    return turn.work.bin == turn.dock.settings.quarantine


def is_much(turn: Turn) -> bool:
    """More than is scrapped without a question."""
    return turn.quantity > turn.dock.settings.scrap_ask_above and not turn.has("QTY_HUGE_ASK")


def from_bin(turn: Turn) -> Effect:
    """Goods come from this bin; the reason is asked for anew."""
    work = change(turn.work, bin=turn.meaning.text, reason=None, is_damaged=False)
    choices = dict(zip("abcde", (f"{digit} {words(reason)}" for digit, reason in enumerate(REASONS, 1)), strict=True))
    return Effect(work, fields={"bin": turn.meaning.text, **choices}, label=turn.meaning.text, amount="bin")


def keep_in_hand(turn: Turn) -> Effect:
    """Keep the item until its bin and the reason are scanned."""
    fields = {"item": item_of(turn).name, "n": amount(turn.quantity)}
    figure = item_figure(turn.quantity, item_of(turn))
    return Effect(
        change(turn.work, held=turn.kept), fields=fields, figure=figure, label=item_of(turn).name, amount="hand"
    )


def empty_hand(turn: Turn) -> Effect:
    """Forget the item in hand; nothing of it was booked."""
    return Effect(change(turn.work, held=None))


def set_reason(turn: Turn) -> Effect:
    """Keep the reason for this bin; what was scanned before its bin is scrapped now."""
    why = REASONS[int(turn.meaning.kind) - 1]
    work = change(turn.work, reason=why, held=None)
    fields = {"why": words(why), "bin": turn.work.bin or ""}
    return Effect(work, fields=fields, figure=Figure(number="0"), next_kept=turn.work.held, label=why)


def next_is_damaged(turn: Turn) -> Effect:
    """Send the next item to the quarantine bin."""
    return Effect(change(turn.work, is_damaged=True), fields={"bin": turn.dock.settings.quarantine})


def already_there(turn: Turn) -> Effect:
    """Tell that the goods come from the quarantine bin."""
    return Effect(turn.work, fields={"bin": turn.dock.settings.quarantine})


def scrap(turn: Turn) -> Effect:
    """Write the scrap of one item from the bin."""
    item, where, quantity = item_of(turn), turn.work.bin or "", amount(turn.quantity)
    event = draft(turn, "scrap", turn.quantity, location=where, reason=turn.work.reason)
    fields = {"item": item.name, "q": quantity, "n": quantity, "bin": where, "why": expired_note(turn)}
    figure = item_figure(turn.quantity, item, words("from {bin}", bin=where))
    effect = Effect(turn.work, (event,), fields, figure, label=item.name, amount=f"-{quantity}")
    return asked_beyond(turn, effect)


def scrap_much(turn: Turn) -> Effect:
    """Tell from which quantity on it is asked."""
    effect = scrap(turn)
    return change(effect, ask_fields={**effect.fields, "limit": amount(turn.dock.settings.scrap_ask_above)})


def move_out(turn: Turn) -> Effect:
    """Move a damaged item to quarantine."""
    item, to = item_of(turn), turn.dock.settings.quarantine
    event = draft(turn, "move", turn.quantity, location=turn.work.bin, to_location=to, reason=turn.work.reason)
    fields = {"q": amount(turn.quantity), "item": item.name, "bin": to}
    work = change(turn.work, is_damaged=False)
    effect = Effect(
        work, (event,), fields, item_figure(turn.quantity, item, words("to {bin}", bin=to)), label=item.name
    )
    return asked_beyond(turn, change(effect, amount=f"-{amount(turn.quantity)}"))


def _bin_rows(state: str) -> tuple[Row, ...]:
    return (
        Row(state, "bin", "reason?", "REASON_ASK", (), from_bin),
        Row(state, "new_bin", "reason?", "REASON_ASK", (), from_bin, ask="BIN_NEW_ASK"),
        Row(state, "done", "home/home", "DONE_ALL", (), finish),
    )


SCRAP = Flow(
    task="scrap",
    title="Scrap",
    start="bin?",
    first="bin",
    kind="scrap",
    rows=(
        *_bin_rows("bin?"),
        Row("bin?", "item", "", "WHICH_BIN", (), keep_in_hand, books=True),
        Row("bin?", "cancel", "", "HAND_EMPTY", (), empty_hand),
        *(Row("reason?", str(digit), "goods", "REASON_SET", (), set_reason) for digit in range(1, len(REASONS) + 1)),
        *_bin_rows("reason?"),
        Row("goods", "item", "", "BIN_SAME", (is_damaged_next, comes_from_quarantine), already_there, books=True),
        Row(
            "goods",
            "item",
            "",
            "DAMAGED_OUT",
            (is_damaged_next, is_more_than_there),
            move_out,
            ask="MORE_THAN_THERE",
            books=True,
        ),
        Row("goods", "item", "", "DAMAGED_OUT", (is_damaged_next,), move_out, books=True),
        Row("goods", "item", "", "ITEM_OK", (is_much,), scrap_much, ask="QTY_HUGE_ASK", books=True),
        Row("goods", "item", "", "ITEM_OK", (is_more_than_there,), scrap, ask="MORE_THAN_THERE", books=True),
        Row("goods", "item", "", "ITEM_OK", (), scrap, books=True),
        Row("goods", "damaged", "", "DAMAGED_NEXT", (), next_is_damaged),
        *_bin_rows("goods"),
    ),
)
