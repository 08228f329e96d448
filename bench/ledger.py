"""A ledger in this process for the benchmarks of the books: a database of either store, the hub's poster on it, and encoded batches
of a dock's day to post. Ids are as gateways make them: in the order of time.
"""

import json
import random
import shutil
import threading
import time
import uuid
from dataclasses import dataclass
from pathlib import Path

from hub.core.times import format_ms
from hub.posting import Poster, WriteSession
from hub.posting.entries_in import ItemIn
from hub.store.database import Place
from provisioning.postgres import PrivatePostgres
from wire.codec import decode_batch
from wire.feedback import Ack
from wire.ids import event_id

BINS = 4
ACK_TIMEOUT_S = 300.0
BOOT = "11111111-2222-4333-8444-555555555555"
DAY_MS = 86_400_000


@dataclass(frozen=True)
class Size:
    """How much a benchmark does."""

    items: int = 1000
    events: int = 1000
    """A batch, which is a commit."""
    batches: int = 4
    """A pair."""
    pairs: int = 7


FULL = Size()


class SqlitePlaces:
    """Databases in files of a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __enter__(self) -> "SqlitePlaces":
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def new(self, name: str) -> Place:
        return self._folder / f"{name}.db"

    def copy(self, name: str, to: str) -> Place:
        """Copy a database that nobody has open."""
        shutil.copyfile(self._folder / f"{name}.db", self._folder / f"{to}.db")
        return self._folder / f"{to}.db"

    def drop(self, name: str) -> None:
        for file in self._folder.glob(f"{name}.db*"):
            file.unlink()


class PostgresPlaces:
    """Databases of a PostgreSQL server of one's own."""

    def __init__(self) -> None:
        self._server = PrivatePostgres()

    def __enter__(self) -> "PostgresPlaces":
        self._server.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.stop()

    def new(self, name: str) -> Place:
        return self._server.create_database(name)

    def copy(self, name: str, to: str) -> Place:
        """Copy a database that nobody has open."""
        return self._server.create_database(to, template=name)

    def drop(self, name: str) -> None:
        self._server.drop_database(name)


def places(store: str, folder: Path) -> SqlitePlaces | PostgresPlaces:
    """Return where databases of a store come from; use it in a `with`."""
    return PostgresPlaces() if store == "postgres" else SqlitePlaces(folder)


class Posting:
    """The hub's poster in this process, one batch a commit. Use it in a `with`."""

    def __init__(self, place: Place, name: str = "bench") -> None:
        self._poster = Poster(place, clock_ms=now_ms, name=name)

    def __enter__(self) -> "Posting":
        self._poster.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._poster.stop()

    def enter_items(self, skus: list[str]) -> None:
        """Enter items, each whole units without a cost of its own."""

        def enter(session: WriteSession) -> None:
            for sku in skus:
                session.put_item(ItemIn(sku, f"Item {sku}"))

        self._poster.write(enter).result()

    def post(self, payload: bytes) -> float:
        """Return the seconds from bytes to the acknowledged commit."""
        done, acks = threading.Event(), []

        def acknowledged(ack: Ack) -> None:
            acks.append(ack)
            done.set()

        began = time.perf_counter()
        batch = decode_batch(payload)
        self._poster.submit_batch("main", "bench", batch, now_ms(), acknowledged)
        if not done.wait(ACK_TIMEOUT_S):
            raise RuntimeError("the hub did not acknowledge a batch")
        took = time.perf_counter() - began
        outcomes = acks[0].outcomes or []
        held = [outcome for outcome in outcomes if outcome.outcome != "applied"]
        if held or len(outcomes) != len(batch.events):
            raise RuntimeError(f"expected {len(batch.events)} applied, got {len(outcomes)}, held: {held[:3]}")
        return took


@dataclass(frozen=True)
class Late:
    """How much of a mix happened days ago, at which distance at most, and how much of it is at one busy bin; counts among it."""

    share: float = 0.0
    days: int = 0
    busy: float = 0.0
    counts: float = 0.0


class Batches:
    """Encoded batches of one stream: an opening receipt of everything, then receipts, counter sales and moves."""

    def __init__(self, skus: list[str], size: int, *, seed: int = 7, late: Late | None = None) -> None:
        self._random = random.Random(seed)
        self._places = [(sku, f"A-01-{number:02d}") for sku in skus for number in range(BINS)]
        self._epoch, self._seq, self.size = str(uuid.uuid4()), 0, size
        self._late = late or Late()

    def openings(self, at_ms: int | None = None) -> list[bytes]:
        """Return the receipts of everything, so that nothing runs out."""
        found = []
        for first in range(0, len(self._places), self.size):
            some = self._places[first : first + self.size]
            events = [{**_event("receipt", sku, code, "100000"), "unit_cost": "2.50"} for sku, code in some]
            found.append(self._encode(events, at_ms))
        return found

    def mixed(self, at_ms: int | None = None) -> bytes:
        """Return a batch of everyday events that happened at a moment, the late ones among them before it."""
        return self._encode([self._any() for _ in range(self.size)], at_ms)

    def _any(self) -> dict[str, object]:
        place = self._places[0] if self._random.random() < self._late.busy else self._random.choice(self._places)
        (sku, code), amount, dice = place, str(self._random.randrange(1, 20)), self._random.random()
        if self._random.random() < self._late.counts:
            return _event("count", sku, code, "100000")
        if dice < 0.5:
            return {
                **_event("receipt", sku, code, amount),
                "unit_cost": f"{self._random.randrange(100, 900) / 100:.2f}",
            }
        if dice < 0.8:
            return {**_event("ship", sku, code, amount), "unit_price": "9.90"}
        return {**_event("move", sku, code, amount), "to_location": "A-01-00" if code != "A-01-00" else "A-01-01"}

    def _encode(self, events: list[dict[str, object]], at_ms: int | None) -> bytes:
        first = self._seq + 1
        self._seq += len(events)
        now = now_ms()
        full = [
            self._stamped(event, first + place, now if at_ms is None else at_ms) for place, event in enumerate(events)
        ]
        batch = {
            "batch": str(uuid.uuid4()),
            "epoch": self._epoch,
            "first_seq": first,
            "boot": BOOT,
            "sent_at": format_ms(now),
            "sent_mono_ms": self._seq,
        }
        return json.dumps(batch | {"events": full}, separators=(",", ":")).encode()

    def _stamped(self, event: dict[str, object], seq: int, at_ms: int) -> dict[str, object]:
        # Ids in the order in which a gateway makes them: a millisecond apart.
        known = event_id(unix_ms=at_ms + seq, random_74=self._random.getrandbits(74))
        if self._random.random() < self._late.share:
            at_ms -= self._random.randrange(1, self._late.days * DAY_MS)
        return {"id": known, "seq": seq, "at": format_ms(at_ms), "mono_ms": seq, **event}


def _event(kind: str, sku: str, location: str, quantity: str) -> dict[str, object]:
    fixed = {"kind": kind, "boot": BOOT, "clock": "synced", "scan": "4006381333931", "symbology": "ean13"}
    return {**fixed, "sku": sku, "quantity": quantity, "location": location, "scanner": "usb-1"}


def sku_names(count: int, *, first: int = 0) -> list[str]:
    """Return skus of a catalogue."""
    return [f"SKU-{number:05d}" for number in range(first, first + count)]


def now_ms() -> int:
    """Return the time."""
    return time.time_ns() // 1_000_000
