"""What a dock can print as barcodes: its items, bins, open orders and pallets, as the replica has them. Reads only."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec

from edge.core.book import SHIP_NOTICE, Bin, Code, Item, Worker
from edge.core.figures import short_sscc
from edge.core.messages import words
from edge.replica import Replica
from wire.amounts import MICRO, format_micro
from wire.keys import is_gtin

LABELS_MAX = 60
_ORDERS = (
    ("purchase_order", "To receive"),
    (SHIP_NOTICE, "On the way"),
    ("sales_order", "To pick"),
    ("customer_return", "Comes back"),
    ("supplier_return", "Goes back"),
)


@dataclass(frozen=True)
class Label:
    """One barcode: what a scanner shall read, in which symbology, and what stands beside it."""

    text: str
    title: str
    note: str = ""
    symbology: str = "Code128"


def bin_labels(replica: Replica, limit: int) -> list[Label]:
    """List the labels of the bins."""
    bins = [msgspec.json.decode(body, type=Bin) for _, body in replica.bodies("bin", limit)]
    return [Label(bin_.code, bin_.code, bin_.type) for bin_ in bins]


def badge_labels(replica: Replica, limit: int) -> list[Label]:
    """List the badges of the workers, without those that were withdrawn."""
    workers = [msgspec.json.decode(body, type=Worker) for _, body in replica.bodies("worker", limit)]
    return [Label(worker.badge, worker.name, words(worker.role)) for worker in workers if not worker.revoked]


def labels_of(replica: Replica) -> list[tuple[str, list[Label]]]:
    """List the labels of a dock by group: orders, pallets, items, bins."""
    orders = [
        Label(document.number, document.number, f"{words(note)} · {document.party}" if document.party else words(note))
        for kind, note in _ORDERS
        for document in replica.open_documents(kind, LABELS_MAX)
    ]
    return [
        (words("Orders"), orders),
        (words("Pallets"), pallet_labels(replica, LABELS_MAX)),
        (words("Items"), item_labels(replica, LABELS_MAX)),
        (words("Bins"), bin_labels(replica, LABELS_MAX)),
    ]


def pallet_labels(replica: Replica, limit: int) -> list[Label]:
    """List the labels of the pallets that are on the way."""
    notices = replica.open_documents(SHIP_NOTICE, limit)
    pallets = {line.package: notice.number for notice in notices for line in notice.lines if line.package}
    return [
        Label(sscc, words("Pallet {text}", text=short_sscc(sscc)), number)
        for sscc, number in list(pallets.items())[:limit]
    ]


def item_labels(replica: Replica, limit: int) -> list[Label]:
    """List the labels of the items: their barcodes, or their numbers where none has any."""
    labels = []
    for key, body in replica.bodies("barcode", limit):
        for code in msgspec.json.decode(body, type=list[Code])[:1]:
            item = replica.item(code.sku)
            labels.append(_item_label(key, code, item))
    if labels:
        return labels
    items = [msgspec.json.decode(body, type=Item) for _, body in replica.bodies("item", limit)]
    return [Label(item.sku, item.name, item.sku) for item in items]


def _item_label(key: str, code: Code, item: Item | None) -> Label:
    name = item.name if item is not None else code.sku
    note = (
        code.sku if code.quantity == MICRO else f"{code.sku} · " + words("{n} at once", n=format_micro(code.quantity))
    )
    if not is_gtin(key):
        return Label(key, name, note)
    if key.startswith("0"):
        return Label(key[1:], name, note, "EAN13")
    return Label(key, name, note, "ITF")
