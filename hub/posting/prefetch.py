"""Reading state in bulk for a whole transaction, so that deciding looks nothing up one by one. Only speed rests on it."""

from __future__ import annotations

from hub.core.catalogue import Item
from hub.core.texts import hold_unfit
from hub.posting.desk import Desk
from hub.posting.reading import Reading


def prefetch(desk: Desk, batches: list[tuple[str, list[Reading]]]) -> None:
    """Load the items, bins and balances that the events of some batches name and that are not in memory yet."""
    if desk.is_full:
        desk.forget()
    skus: set[str] = set()
    catalogue = desk.catalogue
    for site_name, readings in batches:
        codes: set[str] = set()
        site = desk.shelf.site(site_name)
        for reading in readings:
            event = reading.event
            if event is None:
                continue
            is_new_sku = event.sku is not None and event.sku not in catalogue.items
            is_new_bin = event.location is not None and (site, event.location) not in catalogue.locations
            if not (is_new_sku or is_new_bin) or hold_unfit(event) is not None:
                continue
            if event.sku is not None and is_new_sku:
                skus.add(event.sku)
            if event.location is not None and is_new_bin:
                codes.add(event.location)
        if len(codes) > 1:
            for location in desk.shelf.find_locations(site, codes):
                catalogue.locations[site, location.code] = location
                desk.books.locations[location.id] = location
    if skus:
        found = desk.shelf.find_items(skus)
        catalogue.items.update(found)
        items = [item.id for item in found.values() if isinstance(item, Item)]
        sites = {desk.shelf.site(site_name) for site_name, _ in batches}
        desk.shelf.load_whole_items(items, pool_site=0, sites=sites)
