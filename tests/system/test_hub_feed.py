"""An independent gateway that keeps a copy of a real hub's feed: pages, marks, and live stock messages."""

from __future__ import annotations

import itertools
from typing import Any

import pytest

from tests.system.plainwire import PlainGateway, receipt
from tests.system.programs import Hub, wait_until

pytestmark = pytest.mark.system

_asks = itertools.count(1)


def pull(
    gateway: PlainGateway, version: int = 0, tag: str | None = None
) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Ask until the run is complete; return (pages, rows)."""
    pages: list[dict[str, Any]] = []
    cursor = None
    name = f"ask-{next(_asks)}"
    while True:
        since = len(gateway.wire.messages)
        fields = {"tag": tag, "cursor": cursor}
        gateway.wire.send(
            gateway.topic("ask"), {"ask": name, "version": version} | {k: v for k, v in fields.items() if v}
        )
        page = gateway.wire.await_message(
            "a page", lambda topic, c: topic == gateway.topic("reply") and c["ask"] == name, since=since
        )
        pages.append(page)
        cursor = page.get("cursor")
        if cursor is None:
            return pages, [row for one in pages for row in one.get("rows", [])]


def row_of(rows: list[dict[str, Any]], kind: str, key: str) -> dict[str, Any] | None:
    return next((row["data"] for row in reversed(rows) if (row["kind"], row["key"]) == (kind, key)), None)


@pytest.mark.rule("FEED-2", "FEED-3")
def test_a_first_ask_gets_everything_a_dock_needs(hub: Hub, gateway: PlainGateway) -> None:
    gateway.exchange(gateway.batch(1, [receipt(quantity="12")]))
    pages, rows = pull(gateway)
    assert pages[0]["full"] is True
    assert {(page["version"], page["tag"]) for page in pages} == {(pages[0]["version"], pages[0]["tag"])}
    assert (row_of(rows, "item", "W-100") or {})["name"] == "Widget"
    assert (row_of(rows, "barcode", "14006381333938") or {})["codes"] == [{"sku": "W-100", "quantity": "12"}]
    order = row_of(rows, "document", "PO-1001") or {}
    assert (order["kind"], order["state"]) == ("purchase_order", "open")
    assert [(line["sku"], line["quantity"]) for line in order["lines"]] == [("W-100", "40")]
    assert (row_of(rows, "document", "SO-2001") or {})["kind"] == "sales_order"
    assert row_of(rows, "bin", "A-01-02") is not None
    assert (row_of(rows, "stock", "W-100|A-01-02|") or {})["on_hand"]


@pytest.mark.rule("FEED-1", "FEED-2")
def test_a_later_ask_gets_only_what_changed(hub: Hub, gateway: PlainGateway) -> None:
    pages, _ = pull(gateway)
    mark = (pages[0]["version"], pages[0]["tag"])
    nothing, rows = pull(gateway, *mark)
    assert not nothing[0].get("full")
    assert rows == []
    hub.post("/api/v1/items", {"sku": f"N-{gateway.name}", "name": "New", "unit": "each", "barcodes": []})
    changed, rows = pull(gateway, *mark)
    assert not changed[0].get("full")
    assert changed[-1]["version"] > mark[0]
    assert {row["key"] for row in rows if row["kind"] == "item"} == {f"N-{gateway.name}"}


@pytest.mark.rule("FEED-2")
@pytest.mark.parametrize(("offset", "tag"), [(0, "0" * 16), (1_000_000, None)])
def test_a_mark_that_the_hub_never_gave_means_a_full_reload(
    gateway: PlainGateway, offset: int, tag: str | None
) -> None:
    pages, _ = pull(gateway)
    again, rows = pull(gateway, pages[0]["version"] + offset, tag or pages[0]["tag"])
    assert again[0]["full"] is True
    assert row_of(rows, "item", "W-100") is not None


@pytest.mark.rule("STOCK-1")
def test_stock_messages_follow_each_other_by_version(gateway: PlainGateway) -> None:
    stock = f"tallydock/v1/{gateway.site}/stock"
    since = len(gateway.wire.messages)
    for seq in range(1, 6):
        gateway.exchange(gateway.batch(seq, [receipt(location="B-09-01")]))

    def heard() -> list[dict[str, Any]]:
        messages = [c for topic, c in gateway.wire.messages[since:] if topic == stock]
        return [message for message in messages if message.get("changes")]

    wait_until("five messages with changes", lambda: len(heard()) >= 5)
    messages = [c for topic, c in gateway.wire.messages[since:] if topic == stock]
    for before, after in itertools.pairwise(messages):
        assert after["previous"] == before["version"]
        assert after["version"] >= before["version"]
    change = heard()[-1]["changes"][0]
    assert (change["sku"], change["location"]) == ("W-100", "B-09-01")
    assert "on_hand" in change
    assert "available" in change


@pytest.mark.rule("STOCK-2")
def test_the_last_stock_version_is_repeated_every_ten_seconds(gateway: PlainGateway) -> None:
    stock = f"tallydock/v1/{gateway.site}/stock"
    gateway.exchange(gateway.batch(1, [receipt()]))
    said = gateway.wire.await_message("the change", lambda topic, c: topic == stock and c.get("changes"))
    again = gateway.wire.await_message(
        "its version again, without changes",
        lambda topic, c: topic == stock and not c.get("changes"),
        since=len(gateway.wire.messages),
        timeout_s=13,
    )
    assert again["version"] >= said["version"]
    assert again["ledger"] == said["ledger"]
