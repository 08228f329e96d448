"""A hub without a broker: a poster with a catalogue, spoken to as gateways and people do."""

from __future__ import annotations

import json
import threading
import time
import uuid

import msgspec
import pytest

from hub.check import check
from hub.posting import Poster
from hub.posting.session import BarcodeIn, ItemIn, LineIn, OrderIn
from hub.store.database import store_at
from wire.amounts import MICRO
from wire.events import Batch

NOW = 1_795_342_272_345  # 2026-11-22T10:11:12.345Z
AT = "2026-11-22T10:11:12.000Z"


class Hub:
    """A poster with a catalogue, spoken to as gateways do."""

    def __init__(self, place, **more):
        self.place = place
        self.now = NOW
        self.poster = Poster(place, clock_ms=lambda: self.now, **more)
        self._commits = []
        self.poster.on_commit(self._commits.append)
        self.poster.start()

    @property
    def commits(self):
        """What listeners were told; where several hubs may write, that comes a moment after the ack."""
        deadline = time.monotonic() + 10
        while self._commits[-1:] == [] or self._commits[-1].version < self.poster.version:
            assert time.monotonic() < deadline
            time.sleep(0.005)
        return self._commits

    def seed(self):
        def change(session):
            session.put_item(
                ItemIn(
                    "W-100", "Widget", barcodes=(BarcodeIn("4006381333931"), BarcodeIn("14006381333938", 12 * MICRO))
                )
            )
            session.put_order(OrderIn("purchase_order", "PO-1001", "ACME", (LineIn("W-100", 40 * MICRO, 2_500_000),)))
            session.put_order(OrderIn("sales_order", "SO-2001", "Shop", (LineIn("W-100", 5 * MICRO, 9_000_000),)))

        self.poster.write(change).result(10)
        return self

    def send(self, events, *, first=None, epoch="e1", gateway="dock1", **fields):
        raws = [event if isinstance(event, bytes) else json.dumps(event).encode() for event in events]
        if first is None:
            first = events[0]["seq"] if events else 1
        batch = Batch(epoch=epoch, first_seq=first, events=[msgspec.Raw(raw) for raw in raws], **fields)
        done, acks = threading.Event(), []
        self.poster.submit_batch("main", gateway, batch, self.now, lambda ack: (acks.append(ack), done.set()))
        assert done.wait(20)
        return acks[0]

    def post(self, *events):
        return self.poster.submit_events([json.dumps(event).encode() for event in events], actor="alice").result(20)

    @staticmethod
    def event(seq=None, **fields):
        event = {
            "id": str(uuid.uuid4()),
            "kind": "receipt",
            "at": AT,
            "clock": "synced",
            "sku": "W-100",
            "quantity": "1",
            "location": "A-01",
        }
        if seq is not None:
            event["seq"] = seq
        return {key: value for key, value in {**event, **fields}.items() if value is not None}

    def rows(self, sql, *values):
        snapshot = store_at(self.place).snapshot()
        try:
            return list(snapshot.rows(sql, *values))
        finally:
            snapshot.close()

    def edit(self, sql, *values):
        """Change a row behind the hub's back."""
        editor = store_at(self.place).connect()
        try:
            editor.begin()
            editor.execute(sql, values)
            editor.commit()
        finally:
            editor.close()

    def number_of(self, table):
        return self.rows(f"SELECT count(*) FROM {table}")[0][0]

    def proof(self):
        report = check(self.place)
        assert report.differences == []
        return report


@pytest.fixture
def open_hub(stores):
    hubs = []

    def open_one(place=None, **more):
        hubs.append(Hub(place or stores.new(), **more))
        return hubs[-1]

    yield open_one
    for hub in hubs:
        hub.poster.stop()
    for place in {hub.place for hub in hubs}:
        stores.give_back(place)


@pytest.fixture
def hub(open_hub):
    hub = open_hub().seed()
    yield hub
    hub.proof()
