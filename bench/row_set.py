"""The fixed row set of one event, written raw: event, stock row, balance, two to four journal lines, with text keys and their
indexes. The second yardstick of `post`: it stays the same whatever the product's own tables become.
"""

import sqlite3
import time
from pathlib import Path

from bench.scans import raw_events

TABLES = """
CREATE TABLE event(id INTEGER PRIMARY KEY, gateway TEXT NOT NULL, seq INTEGER NOT NULL, ts INTEGER NOT NULL, kind TEXT NOT NULL,
  payload TEXT NOT NULL, UNIQUE(gateway, seq));
CREATE TABLE stock(id INTEGER PRIMARY KEY, event_id INTEGER NOT NULL, sku TEXT NOT NULL, location TEXT NOT NULL,
  qty INTEGER NOT NULL, unit_cost INTEGER NOT NULL, ts INTEGER NOT NULL);
CREATE INDEX stock_sku ON stock(sku, location, id);
CREATE TABLE balance(sku TEXT NOT NULL, location TEXT NOT NULL, qty INTEGER NOT NULL, value INTEGER NOT NULL,
  avg_cost INTEGER NOT NULL, ts INTEGER NOT NULL, PRIMARY KEY(sku, location)) WITHOUT ROWID;
CREATE TABLE journal(id INTEGER PRIMARY KEY, event_id INTEGER NOT NULL, line INTEGER NOT NULL, account TEXT NOT NULL,
  debit INTEGER NOT NULL, credit INTEGER NOT NULL);
CREATE INDEX journal_event ON journal(event_id);
CREATE INDEX journal_account ON journal(account, id);
"""
INSERTS = (
    "INSERT INTO event VALUES(?,?,?,?,?,?) ON CONFLICT(gateway,seq) DO NOTHING",
    "INSERT INTO stock(event_id,sku,location,qty,unit_cost,ts) VALUES(?,?,?,?,?,?)",
    "INSERT INTO balance VALUES(?,?,?,?,?,?) ON CONFLICT(sku,location) DO UPDATE SET qty=qty+excluded.qty, "
    "value=value+excluded.value, avg_cost=(value+excluded.value)/max(1,qty+excluded.qty), ts=excluded.ts",
    "INSERT INTO journal(event_id,line,account,debit,credit) VALUES(?,?,?,?,?)",
)
ACCOUNTS = ("1400-stock", "2100-grni", "5000-cogs", "5900-variance")
PRELOADED = 20_000


class RowSet:
    """A database with 20,000 events in it; `write` adds a batch in one commit and returns the seconds it took."""

    def __init__(self, path: Path, spare: int) -> None:
        self._rows = sqlite3.connect(path, isolation_level=None, cached_statements=256)
        self._rows.execute("PRAGMA journal_mode=WAL")
        self._rows.execute("PRAGMA synchronous=FULL")
        self._rows.executescript(TABLES)
        self._payloads = [payload.decode() for payload in raw_events(PRELOADED + spare)]
        self._next = 1
        self.write(PRELOADED)

    def write(self, count: int) -> float:
        rows = self._build(count)
        began = time.perf_counter()
        self._rows.execute("BEGIN IMMEDIATE")
        for insert, values in zip(INSERTS, rows, strict=True):
            self._rows.executemany(insert, values)
        self._rows.execute("COMMIT")
        return time.perf_counter() - began

    def _build(self, count: int) -> tuple[list[tuple[object, ...]], ...]:
        rows: tuple[list[tuple[object, ...]], ...] = ([], [], [], [])
        for number in range(self._next, self._next + count):
            payload = self._payloads[number - 1]
            # Spread over 2,000 items in 8 bins, in no order.
            place = number * 7919
            sku, location, quantity, cost = (
                f"SKU-{place % 2000:06d}",
                f"WH1-A{place // 2000 % 8:02d}",
                1 + number % 19,
                100 + number,
            )
            rows[0].append((number, "gw-0001", number, number, "receive", payload))
            rows[1].append((number, sku, location, quantity, cost, number))
            rows[2].append((sku, location, quantity, quantity * cost, cost, number))
            for line in range(2 + number % 3):
                value = quantity * cost
                rows[3].append((number, line, ACCOUNTS[line], value if line == 0 else 0, value if line == 1 else 0))
        self._next += count
        return rows

    def close(self) -> None:
        self._rows.close()
