"""R8: what moved since a moment is exact whatever came late, and is known without reading all that moved."""

from __future__ import annotations

import random

from hub.core.books import RUN_LENGTH
from hub.core.times import format_ms

HOUR = 3_600_000


def test_r8_what_moved_since_any_moment_is_the_sum_of_what_happened_after_it(hub):
    rng = random.Random(8)
    for number in range(9 * RUN_LENGTH // 30):
        hub.now += 2 * HOUR
        events = []
        for place in range(30):
            late = rng.choice([0, 0, 0, 0, rng.randrange(60), 720 * 60]) * 60_000
            at = hub.now - HOUR + place * 100_000 - late
            kind = rng.choice(["receipt", "receipt", "ship", "scrap"])
            events.append(
                hub.event(number * 30 + place + 1, kind=kind, at=format_ms(at), location=rng.choice(["A", "A", "B"]))
            )
        hub.send(events)
    assert hub.number_of("movement_run") > 2
    assert hub.rows("SELECT count(*) FROM movement WHERE is_late = 1")[0][0] > 5
    moments = [row[0] for row in hub.rows("SELECT DISTINCT occurred_at FROM movement ORDER BY 1")]
    item, bin_a = hub.rows("SELECT i.id, l.id FROM item i, location l WHERE i.sku = 'W-100' AND l.code = 'A'")[0]

    def ask(session):
        source = session._desk.books.source
        return [source.load_moved_since(item, bin_a, 0, moment) for moment in moments]

    found = hub.poster.write(ask).result(20)

    wanted = "SELECT coalesce(sum(quantity), 0) FROM movement WHERE item_id = ? AND location_id = ? AND occurred_at > ?"
    assert found == [int(hub.rows(wanted, item, bin_a, moment)[0][0]) for moment in moments]
