"""A real hub behind a real port: SQLite on disk, the one writer, the whole application, and a client for each role."""

from __future__ import annotations

import asyncio
import http.client
import threading
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

import msgspec
import pytest

from hub.api.app import build_app, serving
from hub.api.permissions import Role
from hub.api.services import Services
from hub.api.tokens import digest_of, new_token
from hub.core.decide import decide
from hub.posting import Poster, WriteSession
from hub.store.access import add_token
from hub.store.database import Place
from hub.store.queries.readers import Readers


@dataclass
class Reply:
    status: int
    headers: dict[str, str]
    raw: bytes

    @property
    def json(self) -> Any:
        return msgspec.json.decode(self.raw)

    @property
    def text(self) -> str:
        return self.raw.decode()


@dataclass
class Client:
    """Speaks to the hub as one token (or none)."""

    port: int
    token: str | None = None
    made: int = field(default=0)

    def send(self, method: str, path: str, body: Any = None, *, raw: bytes | None = None, **headers: str) -> Reply:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        try:
            sent = raw if raw is not None else msgspec.json.encode(body) if body is not None else None
            every = {name.replace("_", "-"): value for name, value in headers.items()}
            if self.token is not None:
                every.setdefault("Authorization", f"Bearer {self.token}")
            connection.request(method, path, body=sent, headers=every)
            answer = connection.getresponse()
            return Reply(answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read())
        finally:
            connection.close()

    def get(self, path: str, **query: object) -> Reply:
        return self.send("GET", f"/api/v1/{path}" + (f"?{urlencode(query)}" if query else ""))

    def post(self, path: str, body: Any = None, *, key: str | None = None) -> Reply:
        return self.send("POST", f"/api/v1/{path}", body, **({"Idempotency_Key": key} if key is not None else {}))

    def put(self, path: str, body: Any, *, key: str | None = None) -> Reply:
        return self.send("PUT", f"/api/v1/{path}", body, **({"Idempotency_Key": key} if key is not None else {}))

    def all(self, path: str, **query: object) -> list[dict[str, Any]]:
        """Read every page of a list."""
        found: list[dict[str, Any]] = []
        page = self.get(path, **query).json
        while True:
            found += page["items"]
            if page["next"] is None:
                return found
            page = self.get(path, **query, cursor=page["next"]).json

    def item(self, sku: str = "W-100", **fields: Any) -> str:
        """Make an item and return its SKU."""
        made = self.post("items", {"sku": sku, "name": f"Item {sku}", **fields})
        assert made.status == 201, made.text
        return sku

    def receive(self, sku: str = "W-100", quantity: str = "10", unit_cost: str = "2.50", **fields: Any) -> str:
        """Post a receipt and return its event id."""
        event = {"id": str(uuid.uuid4()), "kind": "receipt", "sku": sku, "quantity": quantity, "location": "A-01-02"}
        posted = self.post("events", {"events": [{**event, "unit_cost": unit_cost, **fields}]})
        assert posted.json["outcomes"][0]["outcome"] == "applied", posted.text
        return event["id"]


@dataclass
class Hub:
    """One running hub: its port, its database, its poster, and a token for each role."""

    port: int
    place: Place
    poster: Poster
    services: Services
    tokens: dict[Role, str]

    def as_role(self, role: Role) -> Client:
        return Client(self.port, self.tokens[role])

    @property
    def admin(self) -> Client:
        return self.as_role(Role.ADMIN)

    @property
    def nobody(self) -> Client:
        return Client(self.port)


def now_ms() -> int:
    return time.time_ns() // 1_000_000


def _keep(session: WriteSession, tokens: dict[Role, str]) -> None:
    for role, text in tokens.items():
        add_token(session.sql, digest=digest_of(text), name=role.value, role=role.value, now_ms=session.now_ms)


@contextmanager
def run_hub(
    place: Place,
    *,
    broker: Callable[[], bool | None] = lambda: None,
    is_loopback: bool = True,
    readers: Readers | None = None,
    decide_event: Any = decide,
) -> Iterator[Hub]:
    """Run a hub in a thread of its own until the block ends."""
    poster = Poster(place, clock_ms=now_ms, decide_event=decide_event)
    poster.start()
    tokens = {role: new_token() for role in Role}
    poster.write(lambda session: _keep(session, tokens)).result(10)
    services = Services(poster, readers or Readers(place), now_ms, "0.1.0", broker=broker, is_loopback=is_loopback)
    loop = asyncio.new_event_loop()
    started: list[int] = []
    ready, stop = threading.Event(), asyncio.Event()

    async def serve() -> None:
        async with serving(build_app(services), "127.0.0.1", 0) as port:
            started.append(port)
            ready.set()
            await stop.wait()

    thread = threading.Thread(target=lambda: loop.run_until_complete(serve()), name="hub api")
    thread.start()
    # Ended whatever happens: a thread that goes on would keep the whole test run from ending.
    try:
        assert ready.wait(60)
        yield Hub(started[0], place, poster, services, tokens)
    finally:
        loop.call_soon_threadsafe(stop.set)
        thread.join(60)
        loop.close()
        poster.stop()


@pytest.fixture
def hub(stores: Any) -> Iterator[Hub]:
    """A hub with an empty ledger."""
    with run_hub(place := stores.new()) as running:
        yield running
    stores.give_back(place)


@pytest.fixture(scope="module")
def shared_hub(stores: Any) -> Iterator[Hub]:
    """A hub for tests that only read, or do not care what else is in it."""
    with run_hub(stores.new()) as running:
        yield running


@pytest.fixture
def start_hub(stores: Any) -> Iterator[Callable[..., Hub]]:
    """Start a hub that is told something: `start_hub(broker=..., is_loopback=..., decide_event=...)`."""
    with ExitStack() as stack:
        yield lambda **told: stack.enter_context(run_hub(stores.new(), **told))


@pytest.fixture
def admin(hub: Hub) -> Client:
    return hub.admin
