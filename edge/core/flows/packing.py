"""The pack check of an order (flows.md 2.8): what was picked, what of it is in which box. Guards and effects; pure.

Nothing is booked: the check lives in the session, and once it is done its boxes are kept for shipping.
"""

from __future__ import annotations

from msgspec.structs import replace as change

from edge.core.answer import Figure
from edge.core.book import Document
from edge.core.figures import Parcel, amount
from edge.core.flows.boxes import box_name, named_box, owner_of_package
from edge.core.flows.claims import claim_of, release_of
from edge.core.flows.documents import scanned
from edge.core.flows.drafts import draft
from edge.core.flows.hand import goods_of, item_of, kept_again, with_goods
from edge.core.flows.staged import staged_parcels, take_out, unshipped_boxes
from edge.core.flows.table import Dock, Effect, Turn
from edge.core.lane import Box, Work, goods_in_session, in_session, owner_of
from edge.core.messages import words
from edge.core.taken import Packed
from wire.amounts import MICRO, QUANTITY_MAX


def is_picker(turn: Turn) -> bool:
    """Picked by this worker, and somebody else must check it."""
    mine = [event for event in turn.book.own_events(scanned(turn).number) if event.kind == "pick"]
    return turn.dock.settings.pack_other_person and any(
        (event.worker or event.scanner) == owner_of(turn.lane) for event in mine
    )


def is_not_picked(turn: Turn) -> bool:
    """Not picked, or in another lot."""
    return not take_out(_picked(turn.dock, turn.work), goods_of(turn))[0]


def is_case_too_big(turn: Turn) -> bool:
    """A case of more than is left to check."""
    pack = MICRO if turn.kept.each else turn.meaning.pack
    is_told = turn.kept.total is None and not turn.dock.settings.pack_blind
    return is_told and pack > MICRO and pack > _left_of_item(turn)


def is_too_many(turn: Turn) -> bool:
    """More than was picked."""
    goods = goods_of(turn)
    is_scanned_twice = goods.serial is not None and any(
        (each.sku, each.serial) == (goods.sku, goods.serial) for each in goods_in_session(turn.work)
    )
    return not is_scanned_twice and turn.quantity > _left_of_item(turn)


def is_all_checked(turn: Turn) -> bool:
    """All that was picked is checked."""
    return not _unchecked(turn.dock, turn.work)


def has_checked(turn: Turn) -> bool:
    """Something is checked."""
    return bool(goods_in_session(turn.work))


def is_used_elsewhere(turn: Turn) -> bool:
    """Belongs to another order, or has left already."""
    return owner_of_package(turn, turn.meaning.text) is not None


def is_this_order(turn: Turn) -> bool:
    """The order in work."""
    return turn.meaning.text == turn.work.document


def became_all_there(turn: Turn, effect: Effect) -> bool:
    """All that was picked is checked now."""
    return not turn.dock.settings.pack_blind and not _unchecked(turn.dock, effect.work)


def open_check(turn: Turn) -> Effect:
    """Check the scanned order from now on; what was checked of it before and has not left counts."""
    document = scanned(turn)
    others = [each.work for each in turn.book.lanes() if each.scanner != turn.lane.scanner]
    open_elsewhere = next(
        (work.boxes for work in others if (work.task, work.document) == ("pack", document.number)), None
    )
    boxes = open_elsewhere or unshipped_boxes(turn.dock, document.number)
    work = change(turn.work, document=document.number, boxes=boxes)
    return _told_start(turn, work, document)


def tell_check(turn: Turn) -> Effect:
    """Tell again how far the check is."""
    return _told_start(turn, turn.work, scanned(turn))


def check_item(turn: Turn) -> Effect:
    """Put the scanned item into the box that is open."""
    item, goods = item_of(turn), goods_of(turn)
    *others, box = turn.work.boxes or [_new_box(turn, turn.work)]
    work = change(turn.work, boxes=[*others, change(box, goods=with_goods(box.goods, goods))])
    before = [each.quantity for each in goods_in_session(turn.lane.work)]
    fields = {
        "item": item.name,
        "q": amount(turn.quantity),
        "bin": box_name(box.package),
        "order": turn.work.document or "",
        "old": amount(before[-1]) if before else "",
        **_so_far(turn.dock, work),
    }
    figure = change(check_figure(turn.dock, work), name=item.name, code=item.sku)
    if turn.kept.replaces is not None:
        fields["n"] = amount(turn.quantity)
    return Effect(work, fields=fields, figure=figure, label=item.name, amount=f"+{amount(turn.quantity)}")


def set_last_checked(turn: Turn) -> Effect:
    """Make N of what was checked last: it is checked anew."""
    full = [box for box in turn.work.boxes if box.goods]
    *others, last = full[-1].goods
    boxes = [change(box, goods=others) if box is full[-1] else box for box in turn.work.boxes]
    return Effect(change(turn.work, boxes=boxes), next_kept=kept_again(turn, last))


def wrong_item(turn: Turn) -> Effect:
    """Tell what is still to check; a blind check is not told."""
    left = [] if turn.dock.settings.pack_blind else _unchecked(turn.dock, turn.work)
    names = dict.fromkeys(_lot_of(turn, parcel) for parcel in left)
    text = words("what was picked") if turn.dock.settings.pack_blind else ", ".join(names) or words("nothing more")
    return Effect(turn.work, fields={"item": item_of(turn).name, "text": text})


def too_many(turn: Turn) -> Effect:
    """Tell how many were picked; a blind check is not told."""
    sku = item_of(turn).sku
    fields = {"item": item_of(turn).name}
    if not turn.dock.settings.pack_blind:
        picked = sum(parcel.quantity for parcel in _picked(turn.dock, turn.work) if parcel.line.sku == sku)
        checked = sum(goods.quantity for goods in goods_in_session(turn.work) if goods.sku == sku)
        left = amount(_left_of_item(turn))
        fields |= {"k": left, "need": left, "q": amount(turn.meaning.pack), "n": amount(checked), "of": amount(picked)}
    return Effect(turn.work, fields=fields)


def move_out(turn: Turn) -> Effect:
    """Send a damaged piece from staging to quarantine, off the order's line: it can be picked again."""
    item, to = item_of(turn), turn.dock.settings.quarantine
    taken, _ = take_out(_unchecked(turn.dock, turn.work), goods_of(turn))
    events = tuple(
        draft(
            turn,
            "move",
            parcel.quantity,
            document=turn.work.document,
            line=parcel.line.line,
            location=parcel.location,
            to_location=to,
            lot=parcel.lot,
            serial=parcel.serial,
            reason="damaged",
        )
        for parcel in taken
    )
    fields = {"q": amount(turn.quantity), "item": item.name, "bin": to}
    work = change(turn.work, is_damaged=False)
    figure = check_figure(turn.dock, work, less=turn.quantity)
    return Effect(work, events, fields, figure, label=item.name, amount=f"-{amount(turn.quantity)}")


def next_is_damaged(turn: Turn) -> Effect:
    """Send the next item to the quarantine bin."""
    return Effect(change(turn.work, is_damaged=True), fields={"bin": turn.dock.settings.quarantine})


def next_box(turn: Turn) -> Effect:
    """Put what is checked from now on into another box; an empty one is gone on with."""
    boxes = [box for box in turn.work.boxes if box.goods]
    return _told_box(change(turn.work, boxes=[*boxes, _new_box(turn, change(turn.work, boxes=boxes))]))


def label_box(turn: Turn) -> Effect:
    """Let the box that is open have this label; the label of another box of the order opens that one again."""
    boxes = named_box(turn.work.boxes or [_new_box(turn, turn.work)], turn.meaning.text)
    return _told_box(change(turn.work, boxes=boxes))


def used_elsewhere(turn: Turn) -> Effect:
    """Tell to which order a label belongs."""
    text = box_name(turn.meaning.text)
    return Effect(turn.work, fields={"text": text, "order": owner_of_package(turn, turn.meaning.text) or ""})


def other_person(turn: Turn) -> Effect:
    """Tell that the picker may not check it."""
    return Effect(turn.work, fields={"who": turn.lane.worker or turn.lane.scanner, "text": turn.meaning.text})


def finish_check(turn: Turn) -> Effect:
    """Keep the boxes for shipping, and lay the order aside."""
    number = turn.work.document or ""
    boxes = [box for box in turn.work.boxes if box.goods]
    work = Work(task=turn.work.task, state=turn.work.state)
    return Effect(
        work,
        fields=_done_fields(turn),
        figure=_figure(turn.dock, turn.work, is_blind=False),
        claims=(release_of(turn.lane, number),),
        packed=Packed(number, boxes),
        label=number,
        amount="packed",
    )


def drop_check(turn: Turn) -> Effect:
    """Forget the check; nothing of it was kept."""
    number, total = turn.work.document or "", amount(in_session(turn.work))
    work = Work(task=turn.work.task, state=turn.work.state)
    fields, claims = {"n": total, "bin": number}, (release_of(turn.lane, number),)
    return Effect(work, fields=fields, figure=Figure(number="0"), ask_figure=Figure(number=total), claims=claims)


def check_figure(dock: Dock, work: Work, *, less: int = 0) -> Figure:
    """Return how much is checked of what was picked; a blind check is not told of how much. `less` is taken off it."""
    return _figure(dock, work, is_blind=dock.settings.pack_blind, less=less)


def _figure(dock: Dock, work: Work, *, is_blind: bool, less: int = 0) -> Figure:
    figure = Figure(number=amount(in_session(work)))
    return figure if is_blind else change(figure, of=amount(_total(_picked(dock, work)) - less))


def _so_far(dock: Dock, work: Work) -> dict[str, str]:
    figure = check_figure(dock, work)
    return {"n": figure.number, "need": figure.of} if figure.of else {"n": figure.number}


def _told_start(turn: Turn, work: Work, document: Document) -> Effect:
    fields = {"order": document.number, "text": document.party, **_so_far(turn.dock, work)}
    if not turn.dock.settings.pack_blind:
        fields["k"] = str(len({parcel.line.line for parcel in _picked(turn.dock, work)}))
    claims = (claim_of(turn.lane, document.number),)
    figure = check_figure(turn.dock, work)
    return Effect(work, fields=fields, figure=figure, claims=claims, label=document.number, amount="order")


def _told_box(work: Work) -> Effect:
    count = str(len(work.boxes))
    name = box_name(work.boxes[-1].package)
    fields = {"text": name, "n": count, "k": count, "order": work.document or ""}
    return Effect(work, fields=fields, label=name, amount="box")


def _done_fields(turn: Turn) -> dict[str, str]:
    """Return what DONE_ALL, DONE_SHORT and SHORT_ASK tell of the check."""
    left, picked = _unchecked(turn.dock, turn.work), _picked(turn.dock, turn.work)
    fields = {
        "order": turn.work.document or "",
        "n": amount(in_session(turn.work)),
        "need": amount(_total(picked)),
        "k": amount(_total(left)),
    }
    if left:
        first = left[0].line
        item = turn.book.item(first.sku)
        of = _total([parcel for parcel in picked if parcel.line.line == first.line])
        short = _total([parcel for parcel in left if parcel.line.line == first.line])
        lines = {parcel.line.line for parcel in left}
        fields |= {"item": item.name if item else first.sku, "m": str(len(lines) - 1) if len(lines) > 1 else ""}
        fields |= {"q": amount(of - short), "of": amount(of)}
    return fields


def _new_box(turn: Turn, work: Work) -> Box:
    """Return a box under a name that no other box of the order has or had."""
    names = {box.package for box in work.boxes}
    names |= {event.package or "" for event in turn.book.own_events(work.document or "")}
    number = next(n for n in range(1, len(names) + 2) if f"{work.document}/{n}" not in names)
    return Box(f"{work.document}/{number}")


def _picked(dock: Dock, work: Work) -> list[Parcel]:
    document = dock.document(work.document) if work.document else None
    return staged_parcels(dock, document) if document else []


def _unchecked(dock: Dock, work: Work) -> list[Parcel]:
    left: dict[str | None, list[Parcel]] = {}
    for parcel in _picked(dock, work):
        left.setdefault(parcel.line.sku, []).append(parcel)
    for goods in goods_in_session(work):
        left[goods.sku] = take_out(left.get(goods.sku, []), goods)[1]
    return [parcel for parcels in left.values() for parcel in parcels]


def _left_of_item(turn: Turn) -> int:
    """Return how much of the scanned item and lot is left to check."""
    any_of_it = change(goods_of(turn), quantity=QUANTITY_MAX)
    return _total(take_out(_unchecked(turn.dock, turn.work), any_of_it)[0])


def _total(parcels: list[Parcel]) -> int:
    return sum(parcel.quantity for parcel in parcels)


def _lot_of(turn: Turn, parcel: Parcel) -> str:
    item = turn.book.item(parcel.line.sku)
    name = item.name if item else parcel.line.sku
    return words("{item}, lot {lot}", item=name, lot=parcel.lot) if parcel.lot else name
