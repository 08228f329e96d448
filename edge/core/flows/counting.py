"""The tally of an open bin, the list it belongs to, and the count events that close it (flows.md 2.10). Pure.

A count is blind: of the books nothing is told here, unless the list says that it is not blind.
"""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace as change

from edge.core.answer import Figure
from edge.core.book import Document
from edge.core.figures import amount
from edge.core.flows.documents import next_reference
from edge.core.flows.drafts import bare_draft
from edge.core.flows.hand import goods_of, item_of, kept_again, with_goods
from edge.core.flows.table import Effect, Turn
from edge.core.lane import Goods, Lane, Work, in_session, owner_of
from edge.core.messages import words
from edge.core.taken import Draft


def list_of(turn: Turn) -> Document | None:
    """Return the list in work."""
    return turn.document if turn.work.document else None


def next_bin(turn: Turn, work: Work, also: str = "") -> str | None:
    """Return the next bin of the list that has no count yet, skipped ones last; `also` is counted by this scan."""
    document = turn.dock.document(work.document) if work.document else None
    if document is None:
        return None
    still = [each for each in bins_left(turn, document) if each != also]
    return min(still, key=lambda each: work.later_bins.index(each) if each in work.later_bins else -1, default=None)


def bins_left(turn: Turn, document: Document) -> list[str]:
    """Return the bins of a list that have no count yet."""
    done = counted_bins(turn, document)
    return [each for each in document.bins if each not in done]


def counted_bins(turn: Turn, document: Document) -> set[str]:
    """Return the bins of a list that were counted here and not undone."""
    events = turn.book.own_events(document.number)
    return {event.location or "" for event in events if event.kind == "count"} & set(document.bins)


def figure_of_work(turn: Turn, work: Work, also: str = "") -> Figure | None:
    """Return how many bins of the list in work are counted, if there is one."""
    document = turn.dock.document(work.document) if work.document else None
    return figure_of_list(turn, document, also) if document is not None else None


def figure_of_list(turn: Turn, document: Document, also: str = "") -> Figure:
    """Return how many bins of a list are counted; `also` is counted by this scan."""
    done = counted_bins(turn, document) | ({also} & set(document.bins))
    return Figure(number=str(len(done)), of=str(len(document.bins)), unit="bins")


def in_use_by(turn: Turn) -> Lane | None:
    """Find the other lane that has the scanned bin open."""
    others = [each for each in turn.book.lanes() if each.scanner != turn.lane.scanner]
    return next((each for each in others if each.work.task == "count" and each.work.bin == turn.meaning.text), None)


def open_bin(turn: Turn) -> Effect:
    """Open the scanned bin; an item scanned before it is tallied now."""
    work = change(turn.work, bin=turn.meaning.text, tally=[], held=None)
    fields = {"bin": turn.meaning.text}
    return Effect(
        work, fields=fields, figure=Figure(number="0"), next_kept=turn.work.held, label=turn.meaning.text, amount="bin"
    )


def tally(turn: Turn) -> Effect:
    """Add the scanned item to the tally; a 0 sets it to nothing."""
    item, goods = item_of(turn), goods_of(turn)
    before = [each for each in turn.work.tally if turn.quantity or _kind(each) != _kind(goods)]
    work = change(turn.work, tally=with_goods(before, goods))
    total = sum(each.quantity for each in work.tally if each.sku == item.sku)
    fields = _tallied(turn, item.name, total) | ({} if turn.quantity else {"q": "0"})
    figure = Figure(number=amount(total), unit=item.unit, name=item.name, more=_expected(turn, item.sku))
    return Effect(work, fields=fields, figure=figure, label=item.name, amount=f"+{amount(turn.quantity)}")


def tally_unknown(turn: Turn) -> Effect:
    """Add an unknown code to the tally, under its text; a supervisor names it."""
    text = turn.meaning.text
    goods = change(goods_of(turn), sku=None, scan=turn.kept.scan.text)
    work = change(turn.work, tally=with_goods(turn.work.tally, goods))
    total = sum(each.quantity for each in work.tally if _kind(each) == _kind(goods))
    figure = Figure(number=amount(total), unit="of it", code=text, name="Set it aside")
    fields = {**_tallied(turn, text, total), "text": text}
    return Effect(work, fields=fields, figure=figure, label="Unknown code", amount=f"+{amount(turn.quantity)}")


def set_last_counted(turn: Turn) -> Effect:
    """Make N of what was tallied last: it is checked and tallied anew."""
    *others, last = turn.work.tally
    return Effect(change(turn.work, tally=others), next_kept=kept_again(turn, last))


def close_bin(turn: Turn) -> Effect:
    """Write one count an item and lot; the last says that the bin is complete."""
    return _close(turn, is_complete=True)


def close_part(turn: Turn) -> Effect:
    """Write what was counted, without claiming that it is all."""
    return _close(turn, is_complete=False)


def close_empty(turn: Turn) -> Effect:
    """Write that nothing is in the bin."""
    effect = _close(turn, is_complete=True)
    return change(effect, ask_figure=Figure(number="0"), ask_fields={"bin": turn.work.bin or ""})


def close_then_next(turn: Turn) -> Effect:
    """Close the open bin, and open the scanned one."""
    effect = _close(turn, is_complete=True)
    fields = {**effect.fields, "bin2": turn.meaning.text}
    total = amount(in_session(turn.work))
    asked = {**fields, "n": total}
    work = change(effect.work, bin=turn.meaning.text)
    return change(effect, work=work, fields=fields, ask_fields=asked, ask_figure=Figure(number=total))


def drop_tally(turn: Turn) -> Effect:
    """Forget the tally; nothing of it was booked."""
    total = amount(in_session(turn.work))
    fields = {"n": total, "bin": turn.work.bin or "", "item": ""}
    return Effect(
        change(turn.work, tally=[], bin=None), fields=fields, figure=Figure(number="0"), ask_figure=Figure(number=total)
    )


def _close(turn: Turn, *, is_complete: bool) -> Effect:
    work, where = turn.work, turn.work.bin or ""
    document = list_of(turn)
    is_listed = document is not None and where in document.bins
    place = {"location": where, "document": work.document if is_listed else None}
    if not is_listed:
        place["reference"] = next_reference(turn, "C")
    # What has no sku is named by a supervisor first; the bin is ended by what is known.
    goods = sorted(work.tally, key=lambda each: each.sku is not None)
    drafts = [_counted(turn, each, place) for each in goods] or [
        change(bare_draft(turn, "count", 0, **place), scan="", symbology=None)
    ]
    if is_complete:
        drafts[-1] = change(drafts[-1], complete=True)
    going = next_bin(turn, work, where)
    fields = {"bin": where, "k": str(len(goods)), "bin2": going or "", "n": amount(in_session(work))}
    figure = figure_of_work(turn, work, where if is_listed else "") or Figure(number=amount(in_session(work)))
    work = change(work, tally=[], bin=None)
    return Effect(work, tuple(drafts), fields, figure, used_reference=not is_listed, label=where, amount="counted")


def _counted(turn: Turn, goods: Goods, place: dict[str, str | None]) -> Draft:
    event = bare_draft(
        turn,
        "count",
        goods.quantity,
        sku=goods.sku,
        lot=goods.lot,
        serial=goods.serial,
        expiry=goods.expiry,
        reason="repeat-fast" if goods.is_repeat else None,
        **place,
    )
    return change(event, scan=goods.scan, symbology=goods.symbology, answers=turn.kept.settled or goods.answers)


def _tallied(turn: Turn, name: str, total: int) -> dict[str, str]:
    old = turn.lane.work.tally[-1].quantity if turn.lane.work.tally else 0
    fields = {"item": name, "q": amount(turn.quantity), "n": amount(total), "bin": turn.work.bin or ""}
    if turn.kept.replaces is not None:
        fields |= {"n": amount(turn.quantity), "old": amount(old)}
    return fields


def _expected(turn: Turn, sku: str) -> str:
    document = list_of(turn)
    if document is None or document.blind:
        return ""
    rows = [row for row in turn.book.stock(sku) if row.location == turn.work.bin]
    return words("{n} expected", n=amount(sum(row.on_hand + row.waiting for row in rows)))


def _kind(goods: Goods) -> tuple[str, str | None, str | None]:
    return (goods.sku or goods.scan, goods.lot, goods.serial)


def is_hidden(turn: Turn) -> bool:
    """On a blind list, or in a bin, that this worker counts now."""
    hidden = set(_hidden_bins(turn))
    if turn.meaning.item is not None:
        return any(row.location in hidden for row in turn.book.stock(turn.meaning.item.sku))
    return turn.meaning.text in hidden


def _hidden_bins(turn: Turn) -> Iterable[str]:
    owner = owner_of(turn.lane)
    for lane in turn.book.lanes():
        works = [lane.work] if owner_of(lane) == owner else []
        works += [each.work for each in lane.suspended if each.owner == owner]
        for work in works:
            document = turn.dock.document(work.document) if work.task == "count" and work.document else None
            if document is not None and document.blind and document.state == "open":
                yield from document.bins
            if work.task == "count" and work.bin and (document is None or document.blind):
                yield work.bin


def hide(turn: Turn) -> Effect:
    """Tell that nothing is told of what is being counted."""
    name = turn.meaning.item.name if turn.meaning.item else turn.meaning.text
    return Effect(turn.work, fields={"text": name})
