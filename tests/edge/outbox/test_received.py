"""What was received under a temporary reference: summed as it grows, summed anew when something is taken back."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest

from edge.outbox import Outbox, open_outbox
from edge.outbox.records import Entry, ScanRecord
from wire.amounts import MICRO
from wire.events import Event


@pytest.fixture
def outbox(tmp_path: Path) -> Iterator[Outbox]:
    opened = Outbox(open_outbox(tmp_path), new_epoch="epoch-1")
    yield opened
    opened.close()


def store(
    outbox: Outbox,
    *,
    quantity: str = "1",
    sku: str | None = "W-100",
    reference: str | None = "B-1",
    undone: tuple[str, ...] = (),
    **fields: str,
) -> str:
    event = Event(
        id=str(uuid.uuid4()),
        kind=fields.pop("kind", "receipt"),
        sku=sku,
        quantity=quantity,
        reference=reference,
        **fields,
    )
    record = ScanRecord(
        id=str(uuid.uuid4()), at="2026-11-22T10:00:00.000Z", day="2026-11-22", scanner="s", owner="s", worker=None, text="x", headline="x",
        reply="{}", entries=[Entry(event, None)], lanes={}, claimed=[], released=[], undone_scans=list(undone), used_reference=False,
    )  # fmt: skip
    outbox.commit_scan(record)
    return event.id


def test_each_receipt_of_the_item_under_the_reference_counts_once(outbox: Outbox) -> None:
    store(outbox, quantity="12")
    assert outbox.own.received_under("B-1", "W-100") == 12 * MICRO
    store(outbox, quantity="0.5")
    store(outbox, sku="G-200")
    store(outbox, sku=None)
    store(outbox, reference="B-2")
    store(outbox, kind="count")
    store(outbox, document="PO-1001")
    assert outbox.own.received_under("B-1", "W-100") == 12_500_000
    assert outbox.own.received_under("B-1", "W-100") == 12_500_000
    assert outbox.own.received_under("B-1", "G-200") == MICRO
    assert outbox.own.received_under("B-3", "W-100") == 0


def test_what_comes_back_under_a_reference_is_summed_by_itself(outbox: Outbox) -> None:
    store(outbox)
    store(outbox, kind="customer_return", quantity="4")
    assert outbox.own.received_under("B-1", "W-100", "customer_return") == 4 * MICRO
    assert outbox.own.received_under("B-1", "W-100") == MICRO


def test_what_is_voided_no_longer_counts(outbox: Outbox) -> None:
    first = store(outbox, quantity="12")
    store(outbox)
    assert outbox.own.received_under("B-1", "W-100") == 13 * MICRO
    store(outbox, kind="void", reference=None, voids=first)
    assert outbox.own.received_under("B-1", "W-100") == MICRO


@pytest.mark.parametrize("state", ["rejected", "undone"])
def test_what_a_supervisor_rejects_no_longer_counts(outbox: Outbox, state: str) -> None:
    first = store(outbox, quantity="12")
    assert outbox.own.received_under("B-1", "W-100") == 12 * MICRO
    outbox.stream.settle_hold(first, state, "over_receipt")
    assert outbox.own.received_under("B-1", "W-100") == 0


def test_a_new_epoch_changes_no_sum(outbox: Outbox) -> None:
    store(outbox)
    store(outbox)
    assert outbox.own.received_under("B-1", "W-100") == 2 * MICRO
    outbox.stream.split(outbox.stream.current.n, "epoch-2")
    store(outbox)
    assert outbox.own.received_under("B-1", "W-100") == 3 * MICRO
