"""`postgres`: events a second of two hubs on one PostgreSQL, each a process with a dock of its own, against COPY of the same rows
by two processes into a copy of the same database, in turns.
"""

import multiprocessing
import statistics
import time
from collections.abc import Callable
from contextlib import ExitStack, closing
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from bench.ledger import FULL, Batches, PostgresPlaces, Posting, Size, sku_names
from bench.raw_rows import Changed, Changes, connect, write_raw
from bench.report import Pairs, report
from hub.store.database import Place
from hub.store.tables import metadata

WORKERS = 2
TIMEOUT_S = 300.0


def run(_folder: Path, size: Size = FULL) -> None:
    skus = [sku_names(size.items, first=worker * size.items) for worker in range(WORKERS)]
    batches = [Batches(skus[worker], size.events, seed=worker) for worker in range(WORKERS)]
    with PostgresPlaces() as databases:
        product = databases.new("hub")
        with Posting(product) as posting:
            for worker in range(WORKERS):
                posting.enter_items(skus[worker])
                for payload in batches[worker].openings():
                    posting.post(payload)
        raw = databases.copy("hub", "raw")
        with ExitStack() as stack:
            hubs = [stack.enter_context(_Worker(_post_all, product, f"hub-{n}")) for n in range(WORKERS)]
            writers = [stack.enter_context(_Worker(_copy_all, raw, f"writer-{n}")) for n in range(WORKERS)]
            changes = stack.enter_context(closing(Changes(product)))
            pairs = Pairs()
            for number in range(size.pairs + 1):
                took = _together(hubs, [[of.mixed() for _ in range(size.batches)] for of in batches])
                raw_took = _together(writers, _shared_out(changes.take(), size.batches))
                events = WORKERS * size.batches * size.events
                # The first turn fills everyone's memory; it counts for nobody.
                if number:
                    pairs.add(events / took, events / raw_took)
    report(
        "postgres",
        pairs.ratio,
        events_per_s=round(statistics.median(pairs.product)),
        copy_events_per_s=round(statistics.median(pairs.yardstick)),
        workers=WORKERS,
        events_a_batch=size.events,
        pairs=size.pairs,
    )


def _shared_out(changed: Changed, batches: int) -> list[list[Changed]]:
    """Share rows out to the writers and their commits, as many as the hubs made; a row is written by one of them."""
    commits = WORKERS * batches
    found: list[Changed] = [{} for _ in range(commits)]
    for name in (table.name for table in metadata.sorted_tables if table.name in changed):
        rows = changed[name]
        for number, part in enumerate(found):
            some = rows[len(rows) * number // commits : len(rows) * (number + 1) // commits]
            if some:
                part[name] = some
    return [found[worker * batches : (worker + 1) * batches] for worker in range(WORKERS)]


class _Worker:
    """A process that does what it is sent, one list at a time."""

    def __init__(self, work: Callable[[Place, str, Connection], None], place: Place, name: str) -> None:
        spawn = multiprocessing.get_context("spawn")
        self._pipe, theirs = spawn.Pipe()
        self._process = spawn.Process(target=work, args=(place, name, theirs), name=name, daemon=True)

    def __enter__(self) -> "_Worker":
        self._process.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._pipe.send(None)
        self._process.join(TIMEOUT_S)

    def send(self, what: object) -> None:
        self._pipe.send(what)

    def receive(self) -> Any:
        if not self._pipe.poll(TIMEOUT_S):
            raise RuntimeError(f"expected an answer of {self._process.name}, got none")
        return self._pipe.recv()


def _together(workers: list[_Worker], what: list[Any]) -> float:
    """Let each worker do its part; return the seconds until the last was done."""
    for worker, part in zip(workers, what, strict=True):
        worker.send(part)
        worker.receive()
    began = time.perf_counter()
    for worker in workers:
        worker.send("go")
    for worker in workers:
        worker.receive()
    return time.perf_counter() - began


def _post_all(place: Place, name: str, pipe: Connection) -> None:
    with Posting(place, name) as posting:
        _serve(pipe, posting.post)


def _copy_all(place: Place, _name: str, pipe: Connection) -> None:
    with closing(connect(place)) as rows:
        _serve(pipe, lambda changed: write_raw(rows, changed))


def _serve(pipe: Connection, do: Callable[[Any], object]) -> None:
    while (parts := pipe.recv()) is not None:
        pipe.send("ready")
        pipe.recv()
        for part in parts:
            do(part)
        pipe.send("done")
