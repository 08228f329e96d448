"""The yardstick of `trip` and `drain`: durable SQLite outbox, one event a message, MQTT QoS 1 through Mosquitto, raw rows
written durably in batches, reply, delete. No domain logic. The gateway is this process, broker and hub are children.
"""

import sqlite3
import subprocess
import sys
import time
from pathlib import Path

from bench.bare_line import EVENTS, IN_FLIGHT, REPLIES, Line
from bench.scans import raw_events
from provisioning.mosquitto import PrivateMosquitto

WINDOW = 1000
assert IN_FLIGHT < WINDOW


class BarePipe:
    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._broker = PrivateMosquitto()
        self._broker.start()
        command = [sys.executable, "-m", "bench.bare_hub", str(self._broker.port), str(folder / "bare-hub.db")]
        self._hub = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert self._hub.stdout is not None
        if self._hub.stdout.readline().strip() != "ready":
            raise RuntimeError("the bare hub did not start")
        self._outbox = sqlite3.connect(folder / "bare-outbox.db", isolation_level=None)
        self._outbox.execute("PRAGMA journal_mode=WAL")
        self._outbox.execute("PRAGMA synchronous=FULL")
        self._outbox.execute("CREATE TABLE outbox(seq INTEGER PRIMARY KEY, payload TEXT NOT NULL)")
        self._line = Line("bare-gateway", self._broker.port, REPLIES)
        self._seq = 0

    def reply_times(self, count: int) -> list[float]:
        """One event at a time: seconds from before its durable insert to its reply."""
        times = []
        for payload in raw_events(count):
            self._seq += 1
            began = time.perf_counter()
            self._outbox.execute("INSERT INTO outbox VALUES(?,?)", (self._seq, payload.decode()))
            self._line.publish(EVENTS, b"%d %s" % (self._seq, payload))
            if int(self._line.received.get(timeout=30)) != self._seq:
                raise RuntimeError("the bare pipe lost its place")
            times.append(time.perf_counter() - began)
            self._outbox.execute("DELETE FROM outbox WHERE seq=?", (self._seq,))
        return times

    def drain_rate(self, count: int) -> float:
        """Fill the outbox with `count` events, then drain it in order; events a second of the draining."""
        last = self._seq
        payloads = raw_events(count)
        self._outbox.execute("BEGIN IMMEDIATE")
        self._outbox.executemany(
            "INSERT INTO outbox VALUES(?,?)", ((last + i, p.decode()) for i, p in enumerate(payloads, 1))
        )
        self._outbox.execute("COMMIT")
        self._seq += count
        began, waiting, left = time.perf_counter(), 0, count
        while left:
            room = WINDOW - waiting
            if left > waiting and room >= min(WINDOW // 2, left - waiting):
                rows = self._outbox.execute(
                    "SELECT seq, payload FROM outbox WHERE seq>? ORDER BY seq LIMIT ?", (last, room)
                ).fetchall()
                for seq, payload in rows:
                    self._line.publish(EVENTS, b"%d %s" % (seq, payload.encode()))
                last, waiting = rows[-1][0], waiting + len(rows)
            done = [(int(seq),) for reply in self._line.take(60) for seq in reply.split(b",")]
            self._outbox.execute("BEGIN IMMEDIATE")
            deleted = self._outbox.executemany("DELETE FROM outbox WHERE seq=?", done).rowcount
            self._outbox.execute("COMMIT")
            waiting, left = waiting - deleted, left - deleted
        return count / (time.perf_counter() - began)

    def close(self) -> None:
        self._line.close()
        self._outbox.close()
        assert self._hub.stdin is not None
        assert self._hub.stdout is not None
        self._hub.stdin.close()
        self._hub.wait(10)
        self._hub.stdout.close()
        self._broker.stop()

    def __enter__(self) -> "BarePipe":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
