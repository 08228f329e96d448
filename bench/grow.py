"""`grow`: what an event costs, from bytes to commit, in a ledger of 1,000,000 movements against one of 10,000, in turns.

Both ledgers are built in the run, through the hub's posting path, as the same number of movements a day ending now. The mix that
is measured holds events that happened up to 30 days ago, counts among them, and a tenth of it is at one busy bin.
"""

import statistics
import time
from contextlib import closing
from pathlib import Path

from bench.ledger import DAY_MS, FULL, Batches, Late, Posting, Size, now_ms, places, sku_names
from bench.raw_rows import connect
from bench.report import Pairs, report
from hub.store.database import Place

MOVEMENTS_A_DAY = 2_500
MOVEMENTS_A_HUNDRED_EVENTS = 120
MIX = Late(share=0.1, days=30, busy=0.1, counts=0.02)


def run(folder: Path, store: str, size: Size = FULL, *, movements: int = 1_000_000, few: int = 10_000) -> None:
    skus = sku_names(size.items)
    with places(store, folder) as databases:
        began = time.perf_counter()
        large = databases.new("large")
        many = _build(large, skus, size, movements)
        built_in_s = round(time.perf_counter() - began, 1)
        print(f"built {many} movements in {built_in_s} s", flush=True)
        few = _build(databases.new("small"), skus, size, few)
        pairs = Pairs()
        for number in range(size.pairs):
            pairs.add(*_measure(large, databases.copy("small", f"small_{number}"), skus, size, number))
            databases.drop(f"small_{number}")
    report(
        "grow",
        pairs.ratio,
        event_us=round(statistics.median(pairs.product), 1),
        event_us_small=round(statistics.median(pairs.yardstick), 1),
        movements=many,
        movements_small=few,
        built_in_s=built_in_s,
        events_a_batch=size.events,
        pairs=size.pairs,
        store=store,
    )


def _build(place: Place, skus: list[str], size: Size, movements: int) -> int:
    """Make a ledger of about so many movements, the newest of them now; return how many."""
    batches = Batches(skus, size.events, late=MIX)
    openings = batches.openings(now_ms() - (movements // MOVEMENTS_A_DAY + 1) * DAY_MS)
    left = movements - len(openings) * size.events
    count = max(1, left * 100 // MOVEMENTS_A_HUNDRED_EVENTS // size.events)
    with Posting(place) as posting:
        posting.enter_items(skus)
        for payload in openings:
            posting.post(payload)
        for number in range(count):
            ago = (count - number) * left // count / MOVEMENTS_A_DAY
            posting.post(batches.mixed(now_ms() - int(ago * DAY_MS)))
    with closing(connect(place)) as rows:
        return int(rows.execute("SELECT count(*) FROM movement").fetchone()[0])


def _measure(large: Place, small: Place, skus: list[str], size: Size, number: int) -> tuple[float, float]:
    """Return the microseconds an event took in either; both post the same bytes."""
    batches = Batches(skus, size.events, seed=number, late=MIX)
    took = [0.0, 0.0]
    with Posting(large) as in_large, Posting(small) as in_small:
        # The first batch fills the posters' memory; it counts for nobody.
        first = batches.mixed()
        in_large.post(first)
        in_small.post(first)
        for _ in range(size.batches):
            payload = batches.mixed()
            took[0] += in_large.post(payload)
            took[1] += in_small.post(payload)
    events = size.batches * size.events
    return took[0] / events * 1e6, took[1] / events * 1e6
