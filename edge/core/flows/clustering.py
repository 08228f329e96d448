"""A round that picks several orders at once (flows.md 2.7): totes bound to orders, and goods in hand shared among them. Pure.

What is in hand is booked with the tote that it is put in. Guards and effects; the lines of all orders count as of one.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from msgspec.structs import replace as change

from edge.core.answer import Figure
from edge.core.book import Document, Line
from edge.core.figures import Share, amount, are_full, lines_after, round_lines, share_pick, totals
from edge.core.flows.boxes import box_name, owner_of_package
from edge.core.flows.claims import claim_of, release_of
from edge.core.flows.documents import done_fields, name_of_work, order_fields, scanned
from edge.core.flows.drafts import draft
from edge.core.flows.hand import goods_of, told, with_goods
from edge.core.flows.pick_guards import item_of
from edge.core.flows.picking import direction, first_lot_in, projected, propose
from edge.core.flows.table import Dock, Effect, Turn
from edge.core.lane import Goods, Tote, Work, in_session
from edge.core.messages import words
from edge.core.taken import Draft


class Due(NamedTuple):
    """What of the hand goes to one order: the first in the order of the totes that needs some of it."""

    number: str
    shares: list[tuple[Goods, Share]]

    @property
    def quantity(self) -> int:
        """How much goes there."""
        return sum(share.quantity for _, share in self.shares)


def is_bound(turn: Turn) -> bool:
    """In this round already."""
    return scanned(turn).number in {tote.number for tote in turn.work.totes}


def is_used_elsewhere(turn: Turn) -> bool:
    """Belongs to another order, or has left already."""
    return owner_of_package(turn, turn.meaning.text) is not None


def is_in_round(turn: Turn) -> bool:
    """A tote of this round."""
    return any(tote.package == turn.meaning.text for tote in turn.work.totes)


def is_for_another(turn: Turn) -> bool:
    """Belongs to an order that is not the next one."""
    going = due(turn.dock, turn.work)
    return owner_of_package(_for_order(turn, going.number if going else ""), turn.meaning.text) is not None


def has_totes(turn: Turn) -> bool:
    """An order has its tote."""
    return bool(turn.work.totes)


def is_right_tote(turn: Turn) -> bool:
    """The tote that is due."""
    return turn.meaning.text == _tote_due(turn)


def wants_a_tote(turn: Turn) -> bool:
    """The order that is due needs another tote."""
    going = due(turn.dock, turn.work)
    return going is not None and _tote_due(turn) is None


def is_in_hand(turn: Turn) -> bool:
    """Said to be damaged, and in hand."""
    goods = goods_of(turn)
    mine = [each for each in turn.work.hand if _kind(each) == _kind(goods)]
    return turn.work.is_damaged and sum(each.quantity for each in mine) >= goods.quantity


def has_rest(turn: Turn, effect: Effect) -> bool:
    """More is in hand."""
    _ = turn
    return bool(effect.work.hand)


def bin_is_empty(turn: Turn, effect: Effect) -> bool:
    """The bin is empty of the item now."""
    return _emptied(turn, effect) is not None


def is_round_full(turn: Turn, effect: Effect) -> bool:
    """All orders are full now."""
    return are_full(_lines_with(turn, effect))


def is_item_full(turn: Turn, effect: Effect) -> bool:
    """No order needs more of it now."""
    return are_full([line for line in _lines_with(turn, effect) if line.sku == effect.work.sku])


def pend_order(turn: Turn) -> Effect:
    """Claim the scanned order, and wait for its tote."""
    fields = {**order_fields(turn), "order": scanned(turn).number}
    claims = (claim_of(turn.lane, scanned(turn).number),)
    work = change(turn.work, document=scanned(turn).number)
    return Effect(work, fields=fields, claims=claims, label=scanned(turn).number, amount="order")


def tell_tote(turn: Turn) -> Effect:
    """Tell the tote of an order again."""
    number = scanned(turn).number
    package = next(tote.package for tote in reversed(turn.work.totes) if tote.number == number)
    return Effect(turn.work, fields=_bound(turn.work, number, package))


def bind_tote(turn: Turn) -> Effect:
    """Collect the order that waits in the scanned tote."""
    number = turn.work.document or ""
    work = change(turn.work, document=None, totes=[*turn.work.totes, Tote(turn.meaning.text, number)])
    return Effect(
        work, fields=_bound(work, number, turn.meaning.text), label=box_name(turn.meaning.text), amount="tote"
    )


def bind_another(turn: Turn) -> Effect:
    """Go on in the scanned tote with the order that is due."""
    going = due(turn.dock, turn.work)
    number = going.number if going else ""
    work = change(turn.work, totes=[*turn.work.totes, Tote(turn.meaning.text, number)])
    return Effect(
        work, fields=_bound(work, number, turn.meaning.text), label=box_name(turn.meaning.text), amount="tote"
    )


def tote_used(turn: Turn) -> Effect:
    """Tell to which order a tote belongs."""
    owner = owner_of_package(turn, turn.meaning.text) or ""
    return Effect(turn.work, fields={"text": box_name(turn.meaning.text), "order": owner})


def forget_order(turn: Turn) -> Effect:
    """Let the order go that waits for its tote."""
    claims = (release_of(turn.lane, turn.work.document),) if turn.work.document else ()
    return Effect(change(turn.work, document=None), claims=claims)


def start_round(turn: Turn) -> Effect:
    """Say which bin comes first."""
    return Effect(turn.work, fields=_going(turn, turn.work), label=name_of_work(turn.work), amount="round")


def take_up(turn: Turn) -> Effect:
    """Take the scanned item in hand, and say which tote comes first."""
    item = item_of(turn)
    goods = goods_of(turn)
    work = change(turn.work, hand=with_goods(turn.work.hand, goods), sku=item.sku, lot=goods.lot)
    before = turn.lane.work.hand
    fields = {**_put_fields(turn.dock, work), "item": item.name, "lot": goods.lot or ""}
    fields |= {"old": amount(before[-1].quantity) if before else ""}
    if turn.kept.replaces is not None:
        fields["n"] = amount(turn.quantity)
    best = first_lot_in(turn, item.sku, turn.work.bin or "")
    fields["lot2"] = (best.lot if best else None) or ""
    figure = round_figure(turn.dock, work, "put?")
    return Effect(work, fields=fields, figure=figure, label=item.name, amount="hand")


def wrong_tote(turn: Turn) -> Effect:
    """Tell which tote is due, and how much goes in it."""
    fields = _put_fields(turn.dock, turn.work)
    return Effect(turn.work, fields={"text": box_name(turn.meaning.text), "k": fields["k"], "want": fields["text"]})


def put(turn: Turn) -> Effect:
    """Book what is due in the scanned tote, one pick an order's line and lot."""
    going = due(turn.dock, turn.work)
    shares = going.shares if going else []
    drafts = tuple(_pick(turn, going.number if going else "", goods, share) for goods, share in shares)
    hand = turn.work.hand
    for goods, share in shares:
        hand = _less(hand, goods, share.quantity)
    work = change(turn.work, hand=hand)
    done, need = totals(_lines_with(turn, Effect(work, drafts)))
    put_in = sum(share.quantity for _, share in shares)
    text = box_name(turn.meaning.text)
    fields = {"k": amount(put_in), "text": text, "n": amount(done), "need": amount(need)}
    if hand:
        fields |= {"m": amount(in_session(work)), "bin2": _put_fields(turn.dock, work, drafts)["text"]}
    fields |= {"item": told(turn, [goods for goods, _ in shares])["item"], "bin": turn.work.bin or ""}
    more = "unload" if done >= need else ""
    figure = Figure(number=amount(done), of=amount(need), name=fields["item"], more=more)
    return Effect(work, drafts, fields, figure, label=fields["item"], amount=f"+{amount(put_in)}")


def check_zero(turn: Turn, effect: Effect) -> Effect:
    """Ask for a count of the item that the bin should be out of."""
    gone = _emptied(turn, effect)
    return change(effect, work=change(effect.work, sku=gone, lot=_lot_of(effect, gone), reason="zero-check"))


def leave_for_next(turn: Turn, effect: Effect) -> Effect:
    """Leave the bin, and say where to go next."""
    work = change(effect.work, bin=None, sku=None, lot=None)
    going = propose(turn.dock, work, _lines_with(turn, effect), effect.drafts)
    return change(effect, work=work, fields={**effect.fields, "bin2": direction(turn.dock, going)["bin2"]})


def move_out(turn: Turn) -> Effect:
    """Take a damaged piece out of the hand and send it to quarantine."""
    item, to = item_of(turn), turn.dock.settings.quarantine
    event = draft(turn, "move", turn.quantity, location=turn.work.bin, to_location=to, reason="damaged")
    mine = next(each for each in turn.work.hand if _kind(each) == _kind(goods_of(turn)))
    work = change(turn.work, is_damaged=False, hand=_less(turn.work.hand, mine, turn.quantity))
    fields = {"q": amount(turn.quantity), "item": item.name, "bin": to}
    return Effect(work, (event,), fields, label=item.name, amount=f"-{amount(turn.quantity)}")


def tote_is_full(turn: Turn) -> Effect:
    """Put nothing more into the tote that is due; its order needs another one."""
    going, package = due(turn.dock, turn.work), _tote_due(turn)
    totes = [change(tote, is_full=tote.is_full or tote.package == package) for tote in turn.work.totes]
    fields = {"order": going.number if going else ""}
    return Effect(change(turn.work, totes=totes), fields=fields, label=box_name(package or ""), amount="full")


def empty_hand(turn: Turn) -> Effect:
    """Forget what is in hand; nothing of it was booked."""
    return Effect(change(turn.work, hand=[]), fields=told(turn, turn.work.hand))


def due(dock: Dock, work: Work, drafts: Sequence[Draft] = ()) -> Due | None:
    """Share what is in hand: find the first order that needs some of it once `drafts` are stored, and what."""
    for document in _documents_with(dock, work, drafts):
        lines, shares = document.lines, []
        for goods in work.hand:
            found = share_pick(lines, goods.sku or "", goods.quantity, goods.lot)
            lines = lines_after(lines, [Draft("pick", share.quantity, line=share.line.line) for share in found])
            shares += [(goods, share) for share in found]
        if shares:
            return Due(document.number, shares)
    return None


def round_figure(dock: Dock, work: Work, state: str) -> Figure:
    """Return what is in hand, how many orders have a tote, or how far the round is."""
    if state == "put?":
        return Figure(number=amount(in_session(work)), unit="in hand", name=_hand_name(dock, work))
    if state in ("orders", "tote?"):
        bound = len({tote.number for tote in work.totes})
        return Figure(number=str(bound), unit="order" if bound == 1 else "orders")
    done, need = totals(round_lines(dock.documents(work)))
    more = "unload" if state in ("unload", "stage?") else ""
    return Figure(number=amount(done), of=amount(need), more=more)


def _for_order(turn: Turn, number: str) -> Turn:
    return change(turn, work=change(turn.work, document=number))


def _tote_due(turn: Turn) -> str | None:
    going = due(turn.dock, turn.work)
    number = going.number if going else ""
    open_totes = [tote for tote in turn.work.totes if tote.number == number and not (tote.is_full or tote.is_set)]
    return open_totes[-1].package if open_totes else None


def _put_fields(dock: Dock, work: Work, drafts: Sequence[Draft] = ()) -> dict[str, str]:
    going = due(dock, work, drafts)
    number, quantity = (going.number, going.quantity) if going else ("", 0)
    open_totes = [tote for tote in work.totes if tote.number == number and not (tote.is_full or tote.is_set)]
    text = box_name(open_totes[-1].package) if open_totes else words("a tote for {order}", order=number)
    return {"k": amount(quantity), "text": text, "n": amount(in_session(work)), "order": number}


def _pick(turn: Turn, number: str, goods: Goods, share: Share) -> Draft:
    return Draft(
        kind="pick",
        quantity=share.quantity,
        sku=goods.sku,
        scan=goods.scan,
        symbology=goods.symbology,
        document=number,
        line=share.line.line,
        location=turn.work.bin,
        to_location=turn.work.staging or turn.dock.settings.staging,
        lot=goods.lot,
        serial=goods.serial,
        expiry=goods.expiry,
        package=turn.meaning.text,
        worker=turn.lane.badge,
        reason="repeat-fast" if goods.is_repeat else None,
        answers=turn.kept.settled or goods.answers,
    )


def _less(hand: list[Goods], goods: Goods, quantity: int) -> list[Goods]:
    left = [change(each, quantity=each.quantity - quantity) if _kind(each) == _kind(goods) else each for each in hand]
    return [each for each in left if each.quantity > 0]


def _kind(goods: Goods) -> tuple[str | None, str | None, str | None]:
    return (goods.sku, goods.lot, goods.serial)


def _lines_with(turn: Turn, effect: Effect) -> list[Line]:
    """Return the lines of the round with what this scan books, without what is in hand."""
    return round_lines(_documents_with(turn.dock, effect.work, effect.drafts))


def _documents_with(dock: Dock, work: Work, drafts: Sequence[Draft]) -> list[Document]:
    return [
        change(
            document, lines=lines_after(document.lines, [each for each in drafts if each.document == document.number])
        )
        for document in dock.documents(work)
    ]


def _emptied(turn: Turn, effect: Effect) -> str | None:
    where = turn.work.bin or ""
    for sku in dict.fromkeys(each.sku or "" for each in effect.drafts if each.kind == "pick"):
        before = projected(turn.dock, sku=sku, location=where)
        if before > 0 >= projected(turn.dock, sku=sku, location=where, drafts=effect.drafts):
            return sku
    return None


def _lot_of(effect: Effect, sku: str | None) -> str | None:
    return next((each.lot for each in effect.drafts if each.sku == sku), None)


def _bound(work: Work, number: str, package: str) -> dict[str, str]:
    return {"order": number, "text": box_name(package), "k": str(len({tote.number for tote in work.totes}))}


def _going(turn: Turn, work: Work) -> dict[str, str]:
    lines = round_lines(turn.dock.documents(work))
    return {**done_fields(turn), **direction(turn.dock, propose(turn.dock, work, lines))}


def _hand_name(dock: Dock, work: Work) -> str:
    skus = {goods.sku for goods in work.hand}
    item = dock.book.item(next(iter(skus)) or "") if len(skus) == 1 else None
    return item.name if item else ""
