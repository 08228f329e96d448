"""What a batch's transaction locks and reads where several hubs share the database (docs/adr/0008).

Streams, then items, then documents, each in the order of their ids; only then what hangs on them is read, in bulk. Balances,
pools, serials and order lines belong to an item. What cannot name its items beforehand is posted with nobody beside it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from hub.core.resolve_documents import pallet_of
from hub.core.texts import hold_unfit
from hub.posting.batches import Batches, BatchJob
from hub.posting.desk import Desk
from hub.posting.reading import Reading
from hub.store import sharing
from wire.events import Event
from wire.keys import item_key

Batch = tuple[BatchJob, Sequence[Reading]]


def must_be_alone(readings: Iterable[Reading]) -> bool:
    """Say whether an event touches more than the items that it names: voids, and counts."""
    events = (reading.event for reading in readings)
    return any(event is not None and event.kind in ("void", "count") for event in events)


def lock(desk: Desk, batches: Batches, posted: Sequence[Batch]) -> None:
    """Lock and read what these batches touch. Raises NotAlone where that is more than they name."""
    every = [reading for _, readings in posted for reading in readings]
    batches.lock_streams([job for job, readings in posted if readings])
    named = [_named(readings) for _, readings in posted]
    items = _find_items(desk, [event for events in named for event in events])
    desk.shelf.lock_items(items, sites={desk.shelf.site(job.site) for job, _ in posted})
    batches.load_known(every)
    if any(reading.id.lower() in desk.standing.waiting_voids for reading in every):
        raise sharing.NotAlone("a void waits for one of these events")
    numbers = {event.document for events in named for event in events if event.document}
    pallets = {sscc for events in named for event in events if (sscc := pallet_of(event)) is not None}
    for document in desk.shelf.lock_documents(items, numbers, pallets):
        desk.catalogue.know_document(document)
    for (job, _), events in zip(posted, named, strict=True):
        _find_bins(desk, desk.shelf.site(job.site), events)
    desk.take_numbers(len(every))


def _named(readings: Iterable[Reading]) -> list[Event]:
    events = (reading.event for reading in readings)
    return [event for event in events if event is not None and hold_unfit(event) is None]


def _find_items(desk: Desk, events: Sequence[Event]) -> set[int]:
    """Read the items that events name and nobody has read yet, by sku or by what was scanned; return the ids of all."""
    catalogue, shelf = desk.catalogue, desk.shelf
    scans = {event.scan for event in events if event.sku is None and event.scan}
    skus = scans | {event.sku for event in events if event.sku is not None}
    codes = scans | {item_key(scan) for scan in scans}
    if new_codes := codes - catalogue.barcodes.keys():
        catalogue.barcodes.update(shelf.find_barcodes(new_codes))
    if new_skus := skus - catalogue.items.keys():
        catalogue.items.update(shelf.find_items(new_skus))
    by_code = {found[0].id for code in codes if (found := catalogue.barcodes[code]) is not None}
    return by_code | {item.id for sku in skus if (item := catalogue.items[sku]) is not None}


def _find_bins(desk: Desk, site: int, events: Sequence[Event]) -> None:
    codes = {code for event in events for code in (event.location, event.to_location) if code}
    if codes:
        for location in desk.shelf.find_locations(site, codes):
            desk.catalogue.locations[site, location.code] = location
            desk.books.locations[location.id] = location
