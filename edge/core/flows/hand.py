"""Goods in hand (flows.md 2.4, 2.5): taken up scan by scan, and booked with the bin that they are put in. Pure.

What the tables for putting away and moving share; nothing of the hand is booked until it is dropped.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace as change

from edge.core.answer import Figure
from edge.core.book import Item, Stock
from edge.core.figures import amount
from edge.core.flows.drafts import expired_note
from edge.core.flows.table import Effect, Turn
from edge.core.lane import Goods, Kept, Work, in_session
from edge.core.messages import words
from edge.core.scan import ScanIn
from edge.core.taken import Draft
from wire.amounts import QUANTITY_MAX

_TRACKED = ("lot", "serial", "expiry")


def is_more_than_there(turn: Turn) -> bool:
    """More than the source is known to hold."""
    return bool(_beyond(turn))


def is_source(turn: Turn) -> bool:
    """The source."""
    return turn.meaning.text in {place_of(turn, goods) for goods in going(turn.work)} or turn.meaning.text == source_of(
        turn
    )


def is_blocked(turn: Turn) -> bool:
    """Closed, or kept for another item."""
    place = turn.meaning.bin
    skus = {goods.sku for goods in going(turn.work)}
    return place is not None and (place.closed or bool(place.kept_for and skus - {place.kept_for}))


def is_still_new(turn: Turn) -> bool:
    """Not yet taken as new."""
    return not turn.has("BIN_NEW_ASK")


def has_number(turn: Turn) -> bool:
    """A number was scanned, for an item."""
    is_item = not turn.work.hand or turn.work.hand[-1].package is None
    return is_item and (bool(turn.lane.number) or bool(turn.kept.granted))


def has_no_source(turn: Turn) -> bool:
    """No bin was scanned."""
    return not source_of(turn)


def went_without_source(turn: Turn, effect: Effect) -> bool:
    """No bin was scanned."""
    _ = effect
    return has_no_source(turn)


def is_replacing(turn: Turn) -> bool:
    """In the place of the last one."""
    return turn.kept.replaces is not None


def item_of(turn: Turn) -> Item:
    """Return the scanned item."""
    return turn.meaning.item or Item(turn.meaning.text, turn.meaning.text)


def source_of(turn: Turn) -> str:
    """Return where the goods come from: until a bin is scanned that is where a task finds them by itself."""
    settings = turn.dock.settings
    by_itself = {"putaway": settings.receiving, "supplier-return": settings.quarantine}
    return turn.work.bin or by_itself.get(turn.work.task, "")


def place_of(turn: Turn, goods: Goods) -> str:
    """Return where goods in hand come from."""
    return goods.place or source_of(turn)


def going(work: Work) -> list[Goods]:
    """Return what the next bin gets: all that is in hand, or one by one once it was split."""
    return work.hand[:1] if work.is_split else work.hand


def goods_of(turn: Turn) -> Goods:
    """Return what a scan comes to."""
    kept, meaning = turn.kept, turn.meaning
    return Goods(
        turn.quantity,
        kept.scan.text,
        sku=item_of(turn).sku,
        symbology=kept.scan.symbology,
        lot=kept.lot or meaning.lot,
        serial=kept.serial or meaning.serial,
        expiry=kept.expiry or meaning.expiry,
        answers=kept.settled,
        is_repeat=kept.repeat_ms is not None,
    )


def with_goods(hand: Sequence[Goods], more: Goods) -> list[Goods]:
    """Return the hand with more in it: what is of one item, lot and serial lies together, the last scanned at the end."""
    for same in hand:
        is_same = (same.sku or same.scan, same.lot, same.serial) == (more.sku or more.scan, more.lot, more.serial)
        if is_same and same.package == more.package and same.quantity + more.quantity <= QUANTITY_MAX:
            together = change(
                more,
                quantity=same.quantity + more.quantity,
                expiry=more.expiry or same.expiry,
                answers=more.answers or same.answers,
                is_repeat=more.is_repeat or same.is_repeat,
            )
            return [*(each for each in hand if each is not same), together]
    return [*hand, more]


def take_up(turn: Turn) -> Effect:
    """Take the scanned item in hand."""
    work = change(turn.work, hand=with_goods(turn.work.hand, goods_of(turn)))
    before = turn.lane.work.hand
    old = amount(before[-1].quantity) if before else ""
    fields = {**told(turn, work.hand), "bin": source_of(turn), "old": old, "why": expired_note(turn)}
    if is_replacing(turn):
        fields["n"] = amount(turn.quantity)
    return Effect(work, fields=fields, figure=hand_figure(turn, work), label=item_of(turn).name, amount="hand")


def set_last(turn: Turn) -> Effect:
    """Make N of what was taken in hand last: it is checked and taken anew."""
    *others, last = turn.work.hand
    return Effect(change(turn.work, hand=others), next_kept=kept_again(turn, last))


def kept_again(turn: Turn, last: Goods) -> Kept:
    """Return the scan of goods in hand once more, with N as its quantity; with LAST it says so."""
    return Kept(
        ScanIn(f"{turn.kept.scan.id}/again", last.scan, last.symbology),
        turn.kept.number,
        lot=last.lot,
        serial=last.serial,
        expiry=last.expiry,
        missing=[name for name in _TRACKED if getattr(last, name) is None],
        total=turn.kept.number,
        replaces=turn.kept.scan.id if turn.meaning.kind == "last" else None,
    )


def no_number(turn: Turn) -> Effect:
    """Tell that a number comes first."""
    is_whole = bool(turn.work.hand) and turn.work.hand[-1].package is not None
    label = turn.meaning.kind.upper()
    why = words("Put all of it back with CANCEL") if is_whole else words("No number before {text}", text=label)
    fields = {"n": turn.lane.number or "1", "why": why}
    return Effect(turn.work, fields={**fields, "limit": amount(turn.dock.settings.quantity_max)})


def empty_hand(turn: Turn) -> Effect:
    """Forget what is in hand; nothing of it was booked."""
    fields = {**told(turn, turn.work.hand), "bin": source_of(turn)}
    work = change(turn.work, hand=[], is_split=False, full_bins=[])
    return Effect(work, fields=fields, figure=Figure(number="0"))


def name_bin(turn: Turn) -> Effect:
    """Tell of the scanned bin, beside what is in hand."""
    return Effect(turn.work, fields={"bin": turn.meaning.text}, figure=hand_figure(turn, turn.work))


def blocked(turn: Turn) -> Effect:
    """Tell for whom a bin is kept."""
    place = turn.meaning.bin
    item = turn.book.item(place.kept_for) if place and place.kept_for else None
    fields = {"bin": turn.meaning.text, "item": item.name if item else ""}
    return Effect(turn.work, fields=fields, figure=hand_figure(turn, turn.work))


def drop(turn: Turn) -> Effect:
    """Book what goes into the scanned bin, one event for each item, lot and serial."""
    dropped, to = going(turn.work), turn.meaning.text
    drafts = tuple(moved(turn, goods, to) for goods in dropped)
    work = change(turn.work, hand=turn.work.hand[len(dropped) :])
    work = work if work.hand else change(work, is_split=False, full_bins=[])
    fields = {**told(turn, dropped), "bin": to, "bin2": place_of(turn, dropped[0])}
    effect = Effect(work, drafts, fields, hand_figure(turn, change(work, hand=dropped)), amount=f"+{fields['n']}")
    return change(asked_beyond(turn, effect), label=fields["item"])


def asked_beyond(turn: Turn, effect: Effect) -> Effect:
    """Tell with the question what the books hold, where it is less than what is wanted."""
    beyond = _beyond(turn)
    if beyond is None:
        return effect
    goods, rows = beyond
    fields = {
        "bin": place_of(turn, goods),
        "n": amount(sum(row.on_hand for row in rows)),
        "p": amount(sum(row.waiting for row in rows)),
        "need": amount(goods.quantity),
    }
    return change(effect, ask_fields=fields)


def moved(turn: Turn, goods: Goods, to: str) -> Draft:
    """Return the event that brings goods from their source to a bin."""
    return Draft(
        kind=turn.work.task,
        quantity=goods.quantity,
        sku=goods.sku,
        scan=goods.scan,
        symbology=goods.symbology,
        location=place_of(turn, goods),
        to_location=to,
        package=goods.package,
        lot=goods.lot,
        serial=goods.serial,
        expiry=goods.expiry,
        worker=turn.lane.badge,
        reason="repeat-fast" if goods.is_repeat else None,
        answers=turn.kept.settled or goods.answers,
    )


def finish(turn: Turn) -> Effect:
    """End the task."""
    waiting = turn.book.counts_of(turn.lane.badge or turn.lane.scanner)[1]
    return Effect(Work(), fields={"order": _TITLES.get(turn.work.task, turn.work.task), "p": str(waiting)})


_TITLES = {"putaway": "Put away", "move": "Move", "scrap": "Scrap", "count": "Count"}


def hand_figure(turn: Turn, work: Work) -> Figure:
    """Return how much is in hand, beside its item where it is one."""
    skus = {goods.sku for goods in work.hand}
    item = turn.book.item(next(iter(skus)) or "") if len(skus) == 1 else None
    total = amount(in_session(work))
    return Figure(number=total, unit=item.unit, name=item.name, code=item.sku) if item else Figure(number=total)


def told(turn: Turn, hand: Sequence[Goods]) -> dict[str, str]:
    """Return how many of what there are, as the messages say it."""
    names = list(dict.fromkeys(_name(turn, goods) for goods in hand))
    name = names[0] if len(names) == 1 else words("({n} lines)", n=str(len(hand))) if names else ""
    return {"n": amount(sum(goods.quantity for goods in hand)), "item": name}


def _name(turn: Turn, goods: Goods) -> str:
    item = turn.book.item(goods.sku) if goods.sku else None
    return item.name if item else goods.sku or goods.scan


def _beyond(turn: Turn) -> tuple[Goods, list[Stock]] | None:
    """Find what is more than its source holds, in books and waiting, with the rows of the source."""
    is_drop = turn.meaning.item is None
    for goods in going(turn.work) if is_drop else [goods_of(turn)]:
        rows = [
            row
            for row in turn.book.stock(goods.sku or "")
            if row.location == place_of(turn, goods) and goods.lot in (None, row.lot)
        ]
        back = sum(
            event.quantity for event in turn.minus if (event.sku, event.location) == (goods.sku, place_of(turn, goods))
        )
        if sum(row.on_hand + row.waiting for row in rows) + back < goods.quantity:
            return goods, rows
    return None
