"""Putting goods away from where they came in (flows.md 2.4). A table; pure."""

from __future__ import annotations

from msgspec.structs import replace as change

from edge.core.answer import Figure
from edge.core.figures import amount, item_figure
from edge.core.flows.contents import label_rows, take_all_of_it
from edge.core.flows.drafts import expired_note
from edge.core.flows.hand import (
    asked_beyond,
    blocked,
    drop,
    empty_hand,
    finish,
    goods_of,
    hand_figure,
    has_number,
    is_blocked,
    is_more_than_there,
    is_replacing,
    is_source,
    is_still_new,
    item_of,
    moved,
    name_bin,
    no_number,
    set_last,
    source_of,
    take_up,
    told,
)
from edge.core.flows.table import Effect, Flow, Row, Then, Turn
from edge.core.lane import Work
from edge.core.messages import words

ANY_BIN = "any bin"
_SOURCES = ("receiving", "returns")


def is_shelf(turn: Turn) -> bool:
    """A shelf."""
    return turn.meaning.bin is not None and turn.meaning.bin.type == "shelf"


def is_arrival(turn: Turn) -> bool:
    """Where goods come in."""
    return turn.meaning.bin is not None and turn.meaning.bin.type in _SOURCES


def is_not_for_it(turn: Turn) -> bool:
    """The bin is kept for another item."""
    place = turn.book.bin(turn.work.location or "")
    return place is not None and place.kept_for not in (None, item_of(turn).sku)


def suggest(turn: Turn, work: Work) -> str:
    """Return the shelf where the first of the goods in hand is kept, or lies already, the fullest first."""
    sku = work.hand[0].sku if work.hand else None
    rows = turn.book.stock(sku) if sku else []
    found = []
    for location in dict.fromkeys(row.location for row in rows):
        place = turn.book.bin(location)
        is_free = place is not None and place.type == "shelf" and not place.closed and place.kept_for in (None, sku)
        if is_free and place is not None and location not in work.full_bins and location != source_of(turn):
            there = sum(row.on_hand + row.waiting for row in rows if row.location == location)
            found.append((place.kept_for != sku, -there, location))
    return min(found)[2] if found else ANY_BIN


def take_for_bin(turn: Turn) -> Effect:
    """Take the item in hand, and say where the first of it may go."""
    effect = take_up(turn)
    return change(effect, fields={**effect.fields, "bin": suggest(turn, effect.work), "item": item_of(turn).name})


def take_package_for_bin(turn: Turn) -> Effect:
    """Take all of a tote or pallet in hand, and say where the first of it may go."""
    effect = take_all_of_it(turn)
    return change(effect, fields={**effect.fields, "bin": suggest(turn, effect.work)})


def next_suggestion(turn: Turn) -> Effect:
    """Leave the suggested bin out, and suggest another."""
    work = change(turn.work, full_bins=[*turn.work.full_bins, suggest(turn, turn.work)])
    going = told(turn, work.hand)
    fields = {"bin": suggest(turn, work), "text": words("{n} {item} in hand", **going)}
    return Effect(work, fields=fields, figure=hand_figure(turn, work))


def split(turn: Turn) -> Effect:
    """Put what is in hand away one by one, each in a bin of its own."""
    work = change(turn.work, is_split=True)
    fields = {**told(turn, work.hand[:1]), "bin": suggest(turn, work)}
    return Effect(work, fields=fields, figure=hand_figure(turn, change(work, hand=work.hand[:1])))


def set_target(turn: Turn) -> Effect:
    """Goods go to this bin at once from now on."""
    work = change(turn.work, location=turn.meaning.text)
    return Effect(
        work, fields={"bin": turn.meaning.text}, figure=Figure(number="0"), label=turn.meaning.text, amount="bin"
    )


def set_source(turn: Turn) -> Effect:
    """Goods come from this bin from now on."""
    work = change(turn.work, bin=turn.meaning.text)
    return Effect(
        work,
        fields={"bin": turn.meaning.text, "n": "0"},
        figure=Figure(number="0"),
        label=turn.meaning.text,
        amount="bin",
    )


def put(turn: Turn) -> Effect:
    """Put what is in hand into the scanned bin."""
    effect = drop(turn)
    hint = suggest(turn, turn.work)
    fields = {**effect.fields, "k": _left(turn, effect), "bin2": "" if hint in (ANY_BIN, turn.meaning.text) else hint}
    return change(effect, fields=fields)


def put_at_once(turn: Turn) -> Effect:
    """Put the scanned item into the bin that was set."""
    item, to = item_of(turn), turn.work.location or ""
    quantity = amount(turn.quantity)
    effect = Effect(
        turn.work,
        (moved(turn, goods_of(turn), to),),
        {"n": quantity, "item": item.name, "bin": to},
        item_figure(turn.quantity, item, words("to {bin}", bin=to)),
        label=item.name,
        amount=f"+{quantity}",
    )
    effect = change(effect, fields={**effect.fields, "k": _left(turn, effect), "why": expired_note(turn)})
    return asked_beyond(turn, effect)


def tell_blocked(turn: Turn) -> Effect:
    """Tell for whom the bin that was set is kept."""
    place = turn.book.bin(turn.work.location or "")
    item = turn.book.item(place.kept_for) if place and place.kept_for else None
    return Effect(turn.work, fields={"bin": turn.work.location or "", "item": item.name if item else ""})


def leave_target(turn: Turn) -> Effect:
    """Take goods in hand again."""
    return Effect(change(turn.work, location=None), fields={"order": turn.work.location or ""})


def hand_is_left(turn: Turn, effect: Effect) -> bool:
    """More is in hand."""
    _ = turn
    return bool(effect.work.hand)


def _left(turn: Turn, effect: Effect) -> str:
    """Return how much of the items is left where they came from."""
    source, skus = effect.drafts[0].location, {draft.sku for draft in effect.drafts}
    there = sum(
        row.on_hand + row.waiting for sku in skus for row in turn.book.stock(sku or "") if row.location == source
    )
    back = sum(event.quantity for event in turn.minus if event.location == source)
    return amount(max(0, there + back - sum(draft.quantity for draft in effect.drafts)))


_LEFT = (Then(hand_is_left, "bin?", "PUT_OK"),)
_INTO = ("into", "LOCATION_SET")

PUTAWAY = Flow(
    task="putaway",
    title="Put away",
    start="goods?",
    first="goods",
    kind="putaway",
    rows=(
        Row("goods?", "item", "bin?", "TAKE_PUT", (), take_for_bin, books=True),
        *label_rows("goods?", "bin?", "TAKE_PUT", take_package_for_bin),
        Row("goods?", "bin", "", "FROM_BIN", (is_arrival,), set_source),
        Row("goods?", "bin", "", "BIN_BLOCKED", (is_shelf, is_blocked), blocked),
        Row("goods?", "bin", *_INTO, (is_shelf,), set_target),
        Row("goods?", "new_bin", *_INTO, (), set_target, ask="BIN_NEW_ASK"),
        Row("goods?", "done", "home/home", "DONE_ALL", (), finish),
        Row("bin?", "bin", "", "BIN_SAME", (is_source,), name_bin),
        Row("bin?", "bin", "", "BIN_BLOCKED", (is_blocked,), blocked),
        Row("bin?", "bin", "goods?", "PUT_OK", (is_more_than_there,), put, ask="MORE_THAN_THERE", then=_LEFT),
        Row("bin?", "bin", "goods?", "PUT_OK", (), put, then=_LEFT),
        Row("bin?", "new_bin", "goods?", "PUT_OK", (is_still_new,), name_bin, ask="BIN_NEW_ASK"),
        Row("bin?", "new_bin", "goods?", "PUT_OK", (is_more_than_there,), put, ask="MORE_THAN_THERE", then=_LEFT),
        Row("bin?", "new_bin", "goods?", "PUT_OK", (), put, then=_LEFT),
        Row("bin?", "item", "", "LAST_SET", (is_replacing,), take_for_bin, books=True),
        Row("bin?", "item", "", "TAKE_PUT", (), take_for_bin, books=True),
        *label_rows("bin?", "", "TAKE_PUT", take_package_for_bin),
        Row("bin?", "full", "", "GO_BIN", (), next_suggestion),
        Row("bin?", "split", "", "TAKE_PUT", (), split),
        Row("bin?", "last", "", "LAST_SET", (has_number,), set_last, books=True),
        Row("bin?", "last", "", "QTY_BAD", (), no_number),
        Row("bin?", "cancel", "goods?", "HAND_EMPTY", (), empty_hand),
        Row("into", "item", "", "BIN_BLOCKED", (is_not_for_it,), tell_blocked, books=True),
        Row("into", "item", "", "PUT_OK", (is_more_than_there,), put_at_once, ask="MORE_THAN_THERE", books=True),
        Row("into", "item", "", "PUT_OK", (), put_at_once, books=True),
        Row("into", "bin", "", "BIN_SAME", (is_source,), name_bin),
        Row("into", "bin", "", "BIN_BLOCKED", (is_blocked,), blocked),
        Row("into", "bin", "", "LOCATION_SET", (), set_target),
        Row("into", "new_bin", "", "LOCATION_SET", (), set_target, ask="BIN_NEW_ASK"),
        Row("into", "done", "goods?", "DONE_ALL", (), leave_target),
    ),
)
