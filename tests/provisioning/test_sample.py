"""The sample business: put in once, what is there stays."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from provisioning.sample import BINS, ITEMS, HubApi, HubRefusedError, seed
from wire.keys import is_gtin

NAMES = ("items", "locations", "purchase-orders", "ship-notices", "sales-orders")


class PlainBooks:
    """Lists in memory behind real HTTP, two rows a page."""

    def __init__(self) -> None:
        self.rows: dict[str, list[dict[str, Any]]] = {name: [] for name in NAMES}
        books = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                name, _, cursor = self.path.removeprefix("/api/v1/").partition("?cursor=")
                start = int(cursor or 0)
                following = start + 2 if start + 2 < len(books.rows[name]) else None
                self.answer(200, {"items": books.rows[name][start : start + 2], "next": following and str(following)})

            def do_POST(self) -> None:
                name = self.path.removeprefix("/api/v1/")
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                if self.headers["Authorization"] != "Bearer good" or not self.headers["Idempotency-Key"]:
                    self.answer(401, {"detail": "who are you"})
                    return
                books.rows[name].append(body)
                self.answer(201, body)

            def answer(self, status: int, body: Any) -> None:
                self.send_response(status)
                self.end_headers()
                self.wfile.write(json.dumps(body).encode())

            def log_message(self, *_: Any) -> None:
                """Stay silent."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self.server.server_address[1]}"


@pytest.fixture
def books() -> Iterator[PlainBooks]:
    plain = PlainBooks()
    thread = threading.Thread(target=plain.server.serve_forever)
    thread.start()
    yield plain
    plain.server.shutdown()
    plain.server.server_close()
    thread.join()


def test_an_empty_hub_gets_everything_and_a_second_time_nothing(books: PlainBooks) -> None:
    hub = HubApi(books.address, "good")
    added = seed(hub)
    assert {"W-100", "PO-1001", "ASN-77", "SO-2001", *BINS} <= set(added)
    before = json.dumps(books.rows)
    assert seed(hub) == []
    assert json.dumps(books.rows) == before


def test_only_what_is_missing_is_added(books: PlainBooks) -> None:
    changed = {"sku": "W-100", "name": "Widget, renamed by its owner"}
    books.rows["items"].append(changed)
    assert "W-100" not in seed(HubApi(books.address, "good"))
    assert books.rows["items"][0] == changed


def test_a_refusal_says_what_and_why_and_adds_nothing(books: PlainBooks) -> None:
    with pytest.raises(HubRefusedError, match=r"POST /api/v1/items: the hub answered 401: .*who are you"):
        seed(HubApi(books.address, "bad"))
    assert all(rows == [] for rows in books.rows.values())


def test_a_hub_that_is_away_is_told(books: PlainBooks) -> None:
    with pytest.raises(HubRefusedError, match="no answer"):
        seed(HubApi("http://127.0.0.1:9", "good"))


def test_every_sample_barcode_is_a_real_gtin() -> None:
    assert [code["code"] for item in ITEMS for code in item["barcodes"] if not is_gtin(code["code"])] == []
