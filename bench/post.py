"""`post`: events a second through the hub's posting path, from bytes to commit, 1,000 a batch, against raw executemany of exactly
the rows that it wrote, into a copy of the same database, in turns; and against the fixed row set.
"""

import json
import random
import shutil
import sqlite3
import statistics
import threading
import time
import uuid
from contextlib import closing
from pathlib import Path

from bench.programs import HubProgram, post_items
from bench.report import Pairs, report
from bench.row_set import RowSet
from hub.posting import Poster
from wire.codec import decode_batch
from wire.feedback import Ack

ITEMS, BINS = 1000, 4
EVENTS_A_BATCH = 1000
PAIRS, BATCHES_A_PAIR = 5, 4
Row = tuple[object, ...]


def run(folder: Path) -> None:
    skus = _prepare(folder / "hub")
    product, raw = folder / "hub/hub.db", folder / "raw.db"
    batches = _Batches(skus)
    with _Posting(product) as posting:
        for _ in range(ITEMS * BINS // EVENTS_A_BATCH):
            posting.post(batches.opening())
        posting.settle()
        shutil.copyfile(product, raw)
        fixed = RowSet(folder / "fixed.db", PAIRS * BATCHES_A_PAIR * EVENTS_A_BATCH)
        by_rows, by_fixed, rows = _measure(posting, batches, raw, fixed)
        fixed.close()
    each = PAIRS * BATCHES_A_PAIR * EVENTS_A_BATCH
    report(
        "post",
        by_rows.ratio,
        ratio_fixed_row_set=by_fixed.ratio,
        events_per_s=round(statistics.median(by_rows.product)),
        raw_events_per_s=round(statistics.median(by_rows.yardstick)),
        fixed_row_set_events_per_s=round(statistics.median(by_fixed.yardstick)),
        rows_per_event=round(rows / each, 2),
        events_a_batch=EVENTS_A_BATCH,
        pairs=PAIRS,
    )


def _prepare(data: Path) -> list[str]:
    hub = HubProgram(data)
    hub.start("none")
    skus = post_items(hub.api(), ITEMS)
    hub.stop()
    return skus


class _Batches:
    """Encoded batches of one stream: an opening receipt of everything, then receipts, counter sales and moves."""

    def __init__(self, skus: list[str]) -> None:
        self._random = random.Random(7)
        self._places = [(sku, f"A-01-{number:02d}") for sku in skus for number in range(BINS)]
        self._epoch, self._seq, self._opened = str(uuid.uuid4()), 0, 0

    def opening(self) -> bytes:
        places = self._places[self._opened : self._opened + EVENTS_A_BATCH]
        self._opened += EVENTS_A_BATCH
        return self._encode([_event("receipt", sku, bin_code, "1000", unit_cost="2.50") for sku, bin_code in places])

    def mixed(self) -> bytes:
        return self._encode([self._any() for _ in range(EVENTS_A_BATCH)])

    def _any(self) -> dict[str, object]:
        (sku, bin_code), amount, dice = (
            self._random.choice(self._places),
            str(self._random.randrange(1, 20)),
            self._random.random(),
        )
        if dice < 0.5:
            return _event("receipt", sku, bin_code, amount, unit_cost=f"{self._random.randrange(100, 900) / 100:.2f}")
        if dice < 0.8:
            return _event("ship", sku, bin_code, amount, unit_price="9.90")
        return _event("move", sku, bin_code, amount, to_location="A-01-00" if bin_code != "A-01-00" else "A-01-01")

    def _encode(self, events: list[dict[str, object]]) -> bytes:
        first = self._seq + 1
        self._seq += len(events)
        moment = time.strftime("%Y-%m-%dT%H:%M:%S.000Z", time.gmtime())
        full = [event | {"seq": first + i, "at": moment, "mono_ms": first + i} for i, event in enumerate(events)]
        batch = {
            "batch": str(uuid.uuid4()),
            "epoch": self._epoch,
            "first_seq": first,
            "boot": BOOT,
            "sent_at": moment,
            "sent_mono_ms": self._seq,
        }
        return json.dumps(batch | {"events": full}, separators=(",", ":")).encode()


BOOT = "11111111-2222-4333-8444-555555555555"


def _event(kind: str, sku: str, location: str, quantity: str, **fields: str) -> dict[str, object]:
    common = {
        "id": str(uuid.uuid4()),
        "kind": kind,
        "boot": BOOT,
        "clock": "synced",
        "scan": "4006381333931",
        "symbology": "ean13",
    }
    return common | {"sku": sku, "quantity": quantity, "location": location, "scanner": "usb-1"} | fields


class _Posting:
    """The hub's poster in this process, one batch a commit."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._poster = Poster(path, clock_ms=lambda: time.time_ns() // 1_000_000)

    def __enter__(self) -> "_Posting":
        self._poster.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._poster.stop()

    def post(self, payload: bytes) -> float:
        """Return the seconds from bytes to the acknowledged commit."""
        done, acks = threading.Event(), []

        def acknowledged(ack: Ack) -> None:
            acks.append(ack)
            done.set()

        began = time.perf_counter()
        self._poster.submit_batch("main", "bench-1", decode_batch(payload), time.time_ns() // 1_000_000, acknowledged)
        if not done.wait(60):
            raise RuntimeError("the hub did not acknowledge a batch")
        took = time.perf_counter() - began
        held = [outcome for outcome in acks[0].outcomes or [] if outcome.outcome != "applied"]
        if held or len(acks[0].outcomes or []) != EVENTS_A_BATCH:
            raise RuntimeError(
                f"expected {EVENTS_A_BATCH} applied events, got {len(acks[0].outcomes or [])}, held: {held[:3]}"
            )
        return took

    def settle(self) -> None:
        """Move everything from the log into the database file, so that it can be copied."""
        with closing(sqlite3.connect(self.path, isolation_level=None)) as rows:
            rows.execute("PRAGMA wal_checkpoint(TRUNCATE)")


class _Changes:
    """What a batch changed in a database, found by comparing whole tables."""

    def __init__(self, path: Path) -> None:
        self._rows = sqlite3.connect(path, isolation_level=None)
        named = self._rows.execute("SELECT name FROM sqlite_master WHERE type='table' AND name NOT LIKE 'sqlite_%'")
        self._tables = [name for (name,) in named]
        self._before = {name: self._read(name) for name in self._tables}

    def take(self) -> dict[str, list[Row]]:
        """Return the new and changed rows of each table since the last call."""
        changed = {}
        for name in self._tables:
            now = self._read(name)
            if rows := sorted(now - self._before[name], key=repr):
                changed[name] = rows
            self._before[name] = now
        return changed

    def _read(self, name: str) -> set[Row]:
        return set(self._rows.execute(f'SELECT * FROM "{name}"'))


def _write_raw(rows: sqlite3.Connection, changed: dict[str, list[Row]]) -> float:
    statements = [
        (f'INSERT OR REPLACE INTO "{name}" VALUES({",".join("?" * len(values[0]))})', values)
        for name, values in changed.items()
    ]
    began = time.perf_counter()
    rows.execute("BEGIN IMMEDIATE")
    for statement, values in statements:
        rows.executemany(statement, values)
    rows.execute("COMMIT")
    return time.perf_counter() - began


def _measure(posting: _Posting, batches: _Batches, raw: Path, fixed: RowSet) -> tuple[Pairs, Pairs, int]:
    by_rows, by_fixed, written = Pairs("own rows, "), Pairs("fixed row set, "), 0
    changes = _Changes(posting.path)
    with closing(sqlite3.connect(raw, isolation_level=None, cached_statements=256)) as rows:
        rows.execute("PRAGMA journal_mode=WAL")
        rows.execute("PRAGMA synchronous=FULL")
        for _ in range(PAIRS):
            took = [0.0, 0.0, 0.0]
            for _ in range(BATCHES_A_PAIR):
                took[0] += posting.post(batches.mixed())
                changed = changes.take()
                written += sum(len(values) for values in changed.values())
                took[1] += _write_raw(rows, changed)
                took[2] += fixed.write(EVENTS_A_BATCH)
            events = EVENTS_A_BATCH * BATCHES_A_PAIR
            by_rows.add(events / took[0], events / took[1])
            by_fixed.add(events / took[0], events / took[2])
    return by_rows, by_fixed, written
