"""`trip`: median time from a scan handed to the dock to its quantity back on the dock, durable at both ends, one at a time,
through Mosquitto and `tallydock hub run`; against the bare pipe's reply, in turns.
"""

import statistics
import time
from pathlib import Path

from bench.bare_pipe import BarePipe
from bench.dock import InProcessDock
from bench.programs import HubProgram, gtin, post_items
from bench.report import Pairs, report
from provisioning.mosquitto import PrivateMosquitto

PAIRS = 7
SCANS_A_PAIR = 100
WARM_UP = 50
ITEMS = 20
RECEIVE, NO_ORDER = "TDXRECVEIO", "TDXNOORDUG"
PAUSE_S = 0.6


def run(folder: Path) -> None:
    hub = HubProgram(folder / "hub")
    with PrivateMosquitto() as broker, BarePipe(folder / "bare") as bare:
        hub.start(broker.url)
        try:
            post_items(hub.api(), ITEMS)
            with InProcessDock(folder / "dock", broker.url) as dock:
                pairs, times = _measure(dock, bare)
        finally:
            hub.stop()
    report(
        "trip",
        pairs.ratio,
        median_ms=round(statistics.median(pairs.product) * 1e3, 3),
        bare_pipe_median_ms=round(statistics.median(pairs.yardstick) * 1e3, 3),
        p95_ms=round(statistics.quantiles(times, n=20)[-1] * 1e3, 3),
        scans=len(times),
        pairs=PAIRS,
    )


def _measure(dock: InProcessDock, bare: BarePipe) -> tuple[Pairs, list[float]]:
    begin_receiving(dock)
    pairs, every = Pairs(), []
    for number in range(WARM_UP):
        dock.round_trip(gtin(number % ITEMS))
    bare.reply_times(WARM_UP)
    for _ in range(PAIRS):
        times = [dock.round_trip(gtin(number % ITEMS)) for number in range(SCANS_A_PAIR)]
        every += times
        pairs.add(statistics.median(times), statistics.median(bare.reply_times(SCANS_A_PAIR)))
    return pairs, every


def begin_receiving(dock: InProcessDock) -> None:
    """Wait for the catalogue, then open a blind receipt. Each command stands alone: a quick repeat is taken once."""
    deadline = time.monotonic() + 30
    while dock.scan(gtin(0)).result == "unknown":
        if time.monotonic() > deadline:
            raise RuntimeError("the dock did not get the catalogue")
        time.sleep(0.2)
    for text in (RECEIVE, NO_ORDER):
        time.sleep(PAUSE_S)
        reply = dock.scan(text)
        if reply.result != "stored":
            raise RuntimeError(f"expected a task, got {reply}")
    time.sleep(PAUSE_S)
