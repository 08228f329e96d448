"""What lies in a tote or on a pallet, as this gateway's own scans and the ship notices tell, taken in hand as a whole. Pure."""

from __future__ import annotations

from collections import Counter

from msgspec.structs import replace as change

from edge.core.book import RETURNS, StoredEvent
from edge.core.figures import done_of, staged_of
from edge.core.flows.boxes import box_name
from edge.core.flows.hand import hand_figure, source_of, told
from edge.core.flows.table import Do, Effect, Row, Turn
from edge.core.lane import Goods

_LABELS = ("sscc", "package")
_ENTERS = ("receipt", RETURNS[0])
_CARRIES = ("putaway", "move")
_Lying = tuple[str, str | None, str | None, str]
"""An item, its lot and serial, and the bin."""


def is_in_hand(turn: Turn) -> bool:
    """In hand already."""
    return any(goods.package == turn.meaning.text for goods in turn.work.hand)


def is_known(turn: Turn) -> bool:
    """Its content is known."""
    return bool(content_of(turn))


def says_its_content(turn: Turn) -> bool:
    """The label says what lies on it."""
    return turn.meaning.item is not None


def as_its_item(turn: Turn) -> Effect:
    """Take the label as that of the item that it names."""
    place = next(n for n, each in enumerate(turn.dock.meanings(turn.kept.scan)) if each.kind == "item")
    return Effect(turn.work, next_kept=change(turn.kept, chosen=[place]))


def take_all_of_it(turn: Turn) -> Effect:
    """Take all that lies in it in hand; each item keeps the bin where it lies."""
    content = content_of(turn)
    work = change(turn.work, hand=[*turn.work.hand, *content])
    fields = {**told(turn, work.hand), "bin": content[0].place or source_of(turn)}
    label = box_name(turn.meaning.text)
    return Effect(work, fields=fields, figure=hand_figure(turn, work), label=label, amount="hand")


def name_it(turn: Turn) -> Effect:
    """Tell which tote or pallet it is."""
    return Effect(turn.work, fields={"text": box_name(turn.meaning.text)})


def content_of(turn: Turn) -> list[Goods]:
    """Return what lies in the scanned tote or on the pallet: never more than its bin is known to hold."""
    package = turn.meaning.text
    found = _of_own_scans(turn, package) or _as_announced(turn, package)
    goods = [
        Goods(
            min(quantity, _there(turn, sku, lot, place)),
            sku,
            sku=sku,
            lot=lot,
            serial=serial,
            place=place,
            package=package,
        )
        for (sku, lot, serial, place), quantity in found.items()
    ]
    return [each for each in goods if each.quantity > 0]


def label_rows(state: str, to: str, message: str, take: Do = take_all_of_it) -> tuple[Row, ...]:
    """Return the rows for the label of a tote or pallet: all of it is taken in hand."""
    rows: list[Row] = []
    for kind in _LABELS:
        rows += [
            Row(state, kind, "", "TWICE", (is_in_hand,), name_it),
            Row(state, kind, to, message, (is_known,), take),
        ]
        if kind == "sscc":
            rows.append(Row(state, kind, "", message, (says_its_content,), as_its_item))
        rows.append(Row(state, kind, "", "UNKNOWN", (), name_it))
    return tuple(rows)


def _of_own_scans(turn: Turn, package: str) -> Counter[_Lying]:
    lying: Counter[_Lying] = Counter()
    for event in _own_events(turn, package):
        if event.sku is None or event.state == "held":
            continue
        if event.kind in _ENTERS or (event.kind == "pick" and _is_staged(turn, event)):
            lying[_lying(event, event.to_location or event.location)] += event.quantity
        elif event.kind in _CARRIES:
            lying[_lying(event, event.location)] -= event.quantity
            lying[_lying(event, event.to_location)] += event.quantity
        elif event.kind == "ship":
            lying[_lying(event, event.location or turn.dock.settings.staging)] -= event.quantity
    return +lying


def _own_events(turn: Turn, package: str) -> list[StoredEvent]:
    """List what was scanned with the label, and what came under it as its reference when nobody knew the pallet."""
    under = [event for scan in turn.book.scans_under(package) for event in scan.events]
    pieces = [event for event in under if (event.reference, event.package) == (package, None) and not event.voided]
    return [*turn.book.package_events(package), *pieces]


def _lying(event: StoredEvent, place: str | None) -> _Lying:
    return event.sku or "", event.lot, event.serial, place or ""


def _is_staged(turn: Turn, event: StoredEvent) -> bool:
    """Say whether picked goods have not left yet: a tote is used again."""
    document = turn.dock.document(event.document) if event.document else None
    lines = document.lines if document is not None else []
    return document is None or any(line.line == event.line and staged_of(line) > 0 for line in lines)


def _as_announced(turn: Turn, package: str) -> Counter[_Lying]:
    """Return what another gateway received of a pallet; it is looked for where goods come in."""
    document = turn.book.announcing(package)
    lines = document.lines if document is not None else []
    return Counter(
        {
            (line.sku, line.lot, None, turn.dock.settings.receiving): done_of(line)
            for line in lines
            if line.package == package and done_of(line) > 0
        }
    )


def _there(turn: Turn, sku: str, lot: str | None, place: str) -> int:
    rows = [row for row in turn.book.stock(sku) if row.location == place and lot in (None, row.lot)]
    return sum(row.on_hand + row.waiting for row in rows)
