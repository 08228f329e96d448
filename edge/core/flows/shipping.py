"""What leaves of an order (flows.md 2.9): what lies in staging, box by box where it was checked. Guards and effects; pure.

A check that is done says what leaves: what it did not find stays in staging, until it is checked or put back.
"""

from __future__ import annotations

from collections.abc import Collection

from msgspec.structs import replace as change

from edge.core.answer import Figure
from edge.core.book import Document
from edge.core.figures import Parcel, amount, shipped_of
from edge.core.flows.boxes import box_name
from edge.core.flows.claims import claim_of, release_of
from edge.core.flows.documents import scanned
from edge.core.flows.drafts import bare_draft
from edge.core.flows.staged import as_one, staged_parcels, take_out, unshipped_boxes
from edge.core.flows.table import Dock, Effect, Turn
from edge.core.lane import Work
from edge.core.messages import words


def is_not_packed(turn: Turn) -> bool:
    """Not packed, where that is required or was begun."""
    document = scanned(turn)
    is_checked = turn.dock.settings.pack_required or bool(turn.book.boxes(document.number))
    return is_checked and not unshipped_boxes(turn.dock, document.number)


def leaves_short(turn: Turn) -> bool:
    """Less than ordered leaves."""
    document = _document(turn)
    gone = {line.line: shipped_of(line) for line in document.lines}
    for parcel in leaving(turn.dock, document):
        gone[parcel.line.line] += parcel.quantity
    return any(gone[line.line] < line.quantity for line in document.lines)


def has_labels(turn: Turn) -> bool:
    """Boxes are loaded one by one, and have labels."""
    return turn.dock.settings.load_boxes and bool(_labels(turn.dock, _document(turn)))


def is_loaded(turn: Turn) -> bool:
    """Loaded before."""
    return turn.meaning.text in turn.work.loaded


def is_not_its_box(turn: Turn) -> bool:
    """No box of this order."""
    return turn.meaning.text not in _labels(turn.dock, _document(turn))


def is_last_box(turn: Turn) -> bool:
    """The last box."""
    return _missing(turn) == [turn.meaning.text]


def has_loaded(turn: Turn) -> bool:
    """Something is loaded."""
    return bool(turn.work.loaded)


def ship_order(turn: Turn) -> Effect:
    """Write one ship event a line, lot and box for all that leaves, in one commit."""
    return _ship(turn, leaving(turn.dock, _document(turn)))


def ship_short(turn: Turn) -> Effect:
    """Ship what there is; SHORT_ASK tells what is missing."""
    return _told_short(turn, ship_order(turn))


def ship_loaded(turn: Turn) -> Effect:
    """Ship the boxes that are loaded; SHORT_ASK tells what is missing."""
    parcels = leaving(turn.dock, _document(turn))
    return _told_short(turn, _ship(turn, [each for each in parcels if each.package in turn.work.loaded]))


def open_boxes(turn: Turn) -> Effect:
    """Load the boxes of the scanned order one by one."""
    document = scanned(turn)
    work = change(turn.work, document=document.number, loaded=[])
    fields = {"task": document.number, "first": words("each box"), "why": document.party}
    claims = (claim_of(turn.lane, document.number),)
    figure = load_figure(turn.dock, work)
    return Effect(work, fields=fields, figure=figure, claims=claims, label=document.number, amount="order")


def load_box(turn: Turn) -> Effect:
    """Note that this box is loaded."""
    work = change(turn.work, loaded=[*turn.work.loaded, turn.meaning.text])
    figure = load_figure(turn.dock, work)
    name = box_name(turn.meaning.text)
    fields = {"text": name, "n": figure.number, "k": figure.of, "order": turn.work.document or ""}
    return Effect(work, fields=fields, figure=figure, label=name, amount="loaded")


def loaded_before(turn: Turn) -> Effect:
    """Tell that this box is loaded."""
    return Effect(turn.work, fields={"text": box_name(turn.meaning.text)})


def wrong_box(turn: Turn) -> Effect:
    """Tell which box is still to load."""
    missing = _missing(turn)
    want = box_name(missing[0]) if missing else ""
    return Effect(turn.work, fields={"text": box_name(turn.meaning.text), "want": want})


def load_figure(dock: Dock, work: Work) -> Figure:
    """Return how many of an order's boxes are loaded."""
    document = dock.document(work.document) if work.document else None
    labels = _labels(dock, document) if document else []
    return Figure(number=str(len(work.loaded)), of=str(len(labels)), unit="boxes")


def leaving(dock: Dock, document: Document) -> list[Parcel]:
    """List what leaves of an order: what its boxes hold where it was checked, else all that lies in staging."""
    staged = staged_parcels(dock, document)
    if not dock.book.boxes(document.number):
        return staged
    found: list[Parcel] = []
    for box in unshipped_boxes(dock, document.number):
        for goods in box.goods:
            taken, staged = take_out(staged, goods)
            found += [parcel._replace(package=box.package) for parcel in taken]
    return as_one(found)


def _ship(turn: Turn, parcels: Collection[Parcel]) -> Effect:
    document = _document(turn)
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
    shipped, need = sum(parcel.quantity for parcel in parcels), sum(line.quantity for line in document.lines)
    done = sum(shipped_of(line) for line in document.lines) + shipped
    boxes = len({parcel.package for parcel in parcels}) or 1
    fields = {"order": document.number, "n": amount(shipped), "k": str(boxes), "m": amount(max(0, need - done))}
    fields["who2"] = document.party
    asked = fields | {"m": str(len(document.lines))}
    figure = Figure(number=amount(shipped), name=document.number, more=document.party)
    claims = (release_of(turn.lane, document.number),)
    work = change(turn.work, document=None, loaded=[])
    return Effect(
        work, drafts, fields, figure, ask_fields=asked, claims=claims, label=document.number, amount="shipped"
    )


def _told_short(turn: Turn, effect: Effect) -> Effect:
    lines = _document(turn).lines
    need = sum(line.quantity for line in lines)
    done = sum(shipped_of(line) for line in lines) + sum(draft.quantity for draft in effect.drafts)
    missing = {"k": amount(max(0, need - done)), "n": amount(done), "need": amount(need)}
    return change(effect, ask_fields={**effect.fields, **missing})


def _labels(dock: Dock, document: Document) -> list[str]:
    """List the labels of the boxes that leave; those without one are called by the order and cannot be scanned."""
    packages = dict.fromkeys(parcel.package for parcel in leaving(dock, document))
    return [each for each in packages if each is not None and not each.startswith(f"{document.number}/")]


def _missing(turn: Turn) -> list[str]:
    return [each for each in _labels(turn.dock, _document(turn)) if each not in turn.work.loaded]


def _document(turn: Turn) -> Document:
    """Return the scanned order, or the one whose boxes are loaded."""
    return turn.document or scanned(turn)
