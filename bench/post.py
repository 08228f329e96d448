"""`post`: events a second through the hub's posting path, from bytes to commit, 1,000 a batch, against exactly the rows that it
wrote, written raw into a copy of the same database, in turns; on SQLite also against the fixed row set.
"""

import statistics
from contextlib import closing
from pathlib import Path

from bench.ledger import FULL, Batches, Posting, Size, places, sku_names
from bench.raw_rows import Changes, connect, write_raw
from bench.report import Pairs, report
from bench.row_set import RowSet


def run(folder: Path, store: str, size: Size = FULL) -> None:
    skus = sku_names(size.items)
    batches = Batches(skus, size.events)
    with places(store, folder) as databases:
        product = databases.new("hub")
        with Posting(product) as posting:
            posting.enter_items(skus)
            for payload in batches.openings():
                posting.post(payload)
        raw = databases.copy("hub", "raw")
        fixed = RowSet(folder / "fixed.db", size.pairs * size.batches * size.events)
        by_rows, by_fixed, written = Pairs("own rows, "), Pairs("fixed row set, "), 0
        with Posting(product) as posting, closing(Changes(product)) as changes, closing(connect(raw)) as rows:
            # The first batch fills the poster's memory; it counts for nobody.
            posting.post(batches.mixed())
            write_raw(rows, changes.take())
            for _ in range(size.pairs):
                took = [0.0, 0.0, 0.0]
                for _ in range(size.batches):
                    took[0] += posting.post(batches.mixed())
                    changed = changes.take()
                    written += sum(len(values) for values in changed.values())
                    took[1] += write_raw(rows, changed)
                    took[2] += fixed.write(size.events)
                events = size.events * size.batches
                by_rows.add(events / took[0], events / took[1])
                by_fixed.add(events / took[0], events / took[2])
        fixed.close()
    report(
        "post",
        by_rows.ratio,
        ratio_fixed_row_set=by_fixed.ratio,
        events_per_s=round(statistics.median(by_rows.product)),
        raw_events_per_s=round(statistics.median(by_rows.yardstick)),
        fixed_row_set_events_per_s=round(statistics.median(by_fixed.yardstick)),
        rows_per_event=round(written / (size.pairs * size.batches * size.events), 2),
        events_a_batch=size.events,
        pairs=size.pairs,
        store=store,
    )
