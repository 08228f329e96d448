"""`beep`: median time from the last key of a scan handed to a scanner's reader to the dock's answer, which comes when the scan is on
disk, with a large replica and no hub; to a bare durable insert of the row that the same scan wrote, one after the other.
"""

import queue
import sqlite3
import statistics
import time
from dataclasses import dataclass
from pathlib import Path

from bench.dock import SCANNER, InProcessDock
from bench.programs import gtin
from bench.report import Pairs, report
from bench.trip import PAUSE_S, RECEIVE
from edge.core.raw import RawScan
from edge.replica import Replica, open_replica
from edge.scanners.device_reader import DeviceReader
from edge.scanners.devices import boottime_s
from edge.scanners.keyboard import KeyboardDecoder, KeyEvent
from edge.scanners.profiles import Profile
from edge.station import Reply
from wire.feedback import FeedRow, Reply as Page

EV_KEY, DOWN, ENTER = 1, 1, 28
KEYS = dict(zip("1234567890", range(2, 12), strict=True))
PAGE_ROWS = 5000
ANSWER_TIMEOUT_S = 30.0
REST_S = 0.002
"""Before both clocks start: the digits before the last key are read, and neither begins on a processor that is warm from the other."""


@dataclass(frozen=True)
class Size:
    """How much is in the replica, and how much is scanned."""

    barcodes: int = 100_000
    orders: int = 500
    lines: int = 20
    """An order."""
    scans: int = 100
    """A pair."""
    pairs: int = 7


class Keys:
    """A device whose events are put into a queue (`edge.scanners.device_reader.OpenDevice`)."""

    def __init__(self) -> None:
        self._events: queue.SimpleQueue[KeyEvent] = queue.SimpleQueue()

    def press(self, code: int) -> None:
        self._events.put(KeyEvent(EV_KEY, code, DOWN, boottime_s()))

    def read(self, timeout_s: float) -> list[KeyEvent]:
        try:
            return [self._events.get(timeout=timeout_s)]
        except queue.Empty:
            return []

    def close(self) -> None:
        pass


class Scanner:
    """A keyboard scanner before the dock's station, and the moment of each answer."""

    def __init__(self, dock: InProcessDock) -> None:
        self._dock = dock
        self._keys = Keys()
        self._answers: queue.SimpleQueue[tuple[float, Reply]] = queue.SimpleQueue()
        self._reader = DeviceReader(SCANNER, self._keys, KeyboardDecoder(Profile()), self._offer, boottime_s)
        self._reader.start()

    def _offer(self, raw: RawScan) -> None:
        self._dock.station.offer(raw, lambda reply: self._answers.put((time.perf_counter(), reply)))

    def beep(self, text: str) -> tuple[float, str]:
        """Type a scan; return the seconds from its last key to the answer, and the id of its event."""
        for digit in text:
            self._keys.press(KEYS[digit])
        time.sleep(REST_S)
        began = time.perf_counter()
        self._keys.press(ENTER)
        answered, reply = self._answers.get(timeout=ANSWER_TIMEOUT_S)
        if reply.result != "stored" or len(reply.events) != 1:
            raise RuntimeError(f"expected one stored event for {text}, got {reply}")
        return answered - began, reply.events[0]

    def close(self) -> None:
        self._reader.stop()


class BareRows:
    """A file with nothing but the rows of events, each written durably and alone."""

    def __init__(self, outbox: Path, path: Path) -> None:
        self._outbox = sqlite3.connect(outbox)
        self._rows = sqlite3.connect(path, isolation_level=None)
        self._rows.execute("PRAGMA journal_mode=WAL")
        self._rows.execute("PRAGMA synchronous=FULL")
        columns = [name for _, name, *_ in self._outbox.execute("PRAGMA table_info(events)")]
        self._rows.execute(f"CREATE TABLE events ({', '.join(columns)}, PRIMARY KEY (epoch, seq))")
        self._insert = f"INSERT INTO events VALUES ({', '.join('?' * len(columns))})"

    def write(self, event: str) -> float:
        """Insert the row of an event that the outbox holds; return the seconds."""
        row = self._outbox.execute("SELECT * FROM events WHERE id = ?", (event,)).fetchone()
        time.sleep(REST_S)
        began = time.perf_counter()
        self._rows.execute("BEGIN IMMEDIATE")
        self._rows.execute(self._insert, row)
        self._rows.execute("COMMIT")
        return time.perf_counter() - began

    def close(self) -> None:
        self._outbox.close()
        self._rows.close()


def run(folder: Path, size: Size | None = None) -> None:
    size = size or Size()
    fill_replica(folder / "dock", size)
    with InProcessDock(folder / "dock") as dock:
        begin_order(dock)
        scanner, bare = Scanner(dock), BareRows(folder / "dock" / "outbox.db", folder / "bare.db")
        try:
            pairs, every = _measure(scanner, bare, size)
        finally:
            scanner.close()
            bare.close()
    report(
        "beep",
        pairs.ratio,
        median_ms=round(statistics.median(pairs.product) * 1e3, 3),
        bare_insert_median_ms=round(statistics.median(pairs.yardstick) * 1e3, 3),
        p95_ms=round(statistics.quantiles(every, n=20)[-1] * 1e3, 3),
        barcodes=size.barcodes,
        open_lines=size.orders * size.lines,
        scans=len(every),
    )


def _measure(scanner: Scanner, bare: BareRows, size: Size) -> tuple[Pairs, list[float]]:
    pairs, every = Pairs(), []
    for pair in range(-1, size.pairs):
        times, inserts = [], []
        for number in range(size.scans):
            took, event = scanner.beep(gtin(number % size.lines))
            times.append(took)
            inserts.append(bare.write(event))
        if pair >= 0:  # The first is the warm-up.
            pairs.add(statistics.median(times), statistics.median(inserts))
            every += times
    return pairs, every


def begin_order(dock: InProcessDock) -> None:
    """Begin to receive the first order. Each command stands alone: a quick repeat is taken once."""
    for text in (RECEIVE, order_number(0)):
        reply = dock.scan(text)
        if reply.result != "stored":
            raise RuntimeError(f"expected a task, got {reply}")
        time.sleep(PAUSE_S)


def fill_replica(data: Path, size: Size) -> None:
    """Store the catalogue and the open orders as pages of the feed."""
    data.mkdir(parents=True, exist_ok=True)
    rows = [*_catalogue(size.barcodes), *_orders(size)]
    replica = Replica(open_replica(data))
    replica.begin_run()
    for start in range(0, len(rows), PAGE_ROWS):
        is_last = start + PAGE_ROWS >= len(rows)
        page = Page(
            "bench", "bench", 1, "tag", rows[start : start + PAGE_ROWS], start == 0, None if is_last else "more"
        )
        replica.apply_page(page, heard_ms=1)
    replica.close()


def _catalogue(count: int) -> list[FeedRow]:
    items = [
        FeedRow("item", _sku(number), 1, {"sku": _sku(number), "name": f"Item {number}"}) for number in range(count)
    ]
    return items + [
        FeedRow("barcode", gtin(number).zfill(14), 1, {"codes": [{"sku": _sku(number), "quantity": "1"}]})
        for number in range(count)
    ]


def _orders(size: Size) -> list[FeedRow]:
    orders = []
    for order in range(size.orders):
        lines = [
            {"line": place + 1, "sku": _sku((order * size.lines + place) % size.barcodes), "quantity": "1000"}
            for place in range(size.lines)
        ]
        number = order_number(order)
        data = {"number": number, "kind": "purchase_order", "state": "open", "party": "Supplier", "lines": lines}
        orders.append(FeedRow("document", number, 1, data))
    return orders


def _sku(number: int) -> str:
    return f"SKU-{number:06d}"


def order_number(number: int) -> str:
    return f"PO-{number:04d}"
