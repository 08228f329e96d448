"""Everything is killed with -9 at random under load, and the hub's database is replaced by an older copy: nothing is lost or doubled.

The seed fixes which program is killed after which scan. Where exactly in its work the blow falls is the machine's doing.
"""

from __future__ import annotations

import os
import random
import threading
import time
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from provisioning.mosquitto import PrivateMosquitto, free_port
from tests.system.plainhub import NO_ORDER, RECEIVE, WIDGET
from tests.system.programs import Gateway, Hub, seed_widgets, wait_until

pytestmark = [pytest.mark.system, pytest.mark.timeout(420)]

SCANS = int(os.environ.get("TALLYDOCK_CHAOS_SCANS", "4000"))
KILLS = int(os.environ.get("TALLYDOCK_CHAOS_KILLS", "24"))
SEED = int(os.environ.get("TALLYDOCK_CHAOS_SEED", "20261122"))
SETTLE_TIMEOUT_S = 120.0
LANES = 2


class Chaos:
    """Broker, hub and gateway, and a hand that pulls their plugs while scanners go on."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.random = random.Random(seed)
        self.broker = PrivateMosquitto()
        self.broker.start()
        self.folder = folder
        self.hub = Hub(folder / "hub", port=free_port(), broker=self.broker.url)
        self.dock = Gateway(folder / "dock", port=free_port(), broker=self.broker.url)
        self.kills = dict.fromkeys(("broker", "hub", "gateway"), 0)
        self.scanned = 0
        self.stored: dict[str, list[str]] = {}
        self._count = threading.Lock()

    def start(self) -> None:
        self.hub.start()
        seed_widgets(self.hub)
        self.dock.start()
        wait_until(
            "the dock has its catalogue",
            lambda: self.dock.scan(WIDGET)["result"] != "unknown",
            timeout_s=20,
            every_s=0.6,
        )

    def kill(self, name: str) -> None:
        """Kill one with -9 and start it again at once."""
        time.sleep(self.random.uniform(0, 0.05))
        self.kills[name] += 1
        if name == "broker":
            self.broker.restart()
        elif name == "hub":
            self.hub.kill()
            self.hub.start(wait=False)
        else:
            self.dock.kill()
            self.dock.start(wait=False)

    def scan_lane(self, scanner: str, count: int) -> None:
        """Receive `count` Widgets blind with one scanner; every answer is written down."""
        mouth = Gateway(self.dock.data, port=self.dock.port, broker=self.broker.url)
        kept = self.stored.setdefault(scanner, [])
        try:
            for text in (RECEIVE, NO_ORDER):
                mouth.scan(text, scanner=scanner)
            for _ in range(count):
                answer = mouth.scan(WIDGET, scanner=scanner, scan_id=str(uuid.uuid4()))
                assert answer["result"] == "stored", answer
                assert len(answer["events"]) == 1, answer
                kept += answer["events"]
                with self._count:
                    self.scanned += 1
        finally:
            mouth.hang_up()

    def run(self, total: int, plan: dict[int, Callable[[], None]]) -> None:
        """Scan `total` items in two lanes and do each act of `plan` when its number of scans is reached."""
        failures: list[BaseException] = []

        def lane(number: int) -> None:
            try:
                self.scan_lane(f"page-{number}", total // LANES)
            except BaseException as error:  # noqa: BLE001 - handed to the thread of the test
                failures.append(error)

        lanes = [threading.Thread(target=lane, args=(number,), name=f"lane-{number}") for number in range(LANES)]
        for thread in lanes:
            thread.start()
        for at in sorted(plan):
            while self.scanned < at and not failures and any(thread.is_alive() for thread in lanes):
                time.sleep(0.005)
            if not failures:
                plan[at]()
        for thread in lanes:
            thread.join()
        assert not failures, failures

    def plan(self, first: int, last: int, kills: int, names: tuple[str, ...]) -> dict[int, Callable[[], None]]:
        """Spread `kills` over the scans from `first` to `last`; each program gets its share."""
        moments = self.random.sample(range(first, last), kills)
        blows = [names[i % len(names)] for i in range(kills)]
        self.random.shuffle(blows)
        return {moment: (lambda name=name: self.kill(name)) for moment, name in zip(moments, blows, strict=True)}  # type: ignore[misc]

    def prove(self, total: int) -> None:
        """Every scan that was answered is one movement, in the order of its lane, and the books prove right."""
        self.hub.await_ready()
        expected = {event for events in self.stored.values() for event in events}
        assert len(expected) == total

        wait_until(
            "every scan is in the books", lambda: self.on_hand() >= total, timeout_s=SETTLE_TIMEOUT_S, every_s=1.0
        )
        found = [row["event"] for row in self.hub.every("/api/v1/movements?sku=W-100")]
        assert len(found) - len(set(found)) == 0, "doubled"
        assert expected - set(found) == set(), "lost"
        assert set(found) - expected == set(), "from nowhere"
        place = {event: i for i, event in enumerate(found)}
        for scanner, events in self.stored.items():
            assert [place[event] for event in events] == sorted(place[event] for event in events), (
                f"{scanner} out of order"
            )
        assert self.on_hand() == total
        proof = self.hub.check()
        assert proof.returncode == 0, proof.stdout + proof.stderr

    def on_hand(self) -> int:
        return sum(int(row["on_hand"]) for row in self.hub.every("/api/v1/stock?sku=W-100&location=RECEIVING"))

    def stop(self) -> None:
        self.dock.kill()
        self.hub.kill()
        self.broker.stop()


@pytest.fixture
def chaos(tmp_path: Path) -> Iterator[Chaos]:
    world = Chaos(tmp_path, SEED)
    try:
        yield world
    finally:
        world.stop()


@pytest.mark.rule("REST-3", "SEQ-1", "TIME-1")
def test_kills_at_random_an_absent_broker_and_a_restored_hub_lose_and_double_nothing(
    chaos: Chaos, tmp_path: Path
) -> None:
    chaos.start()
    backup = tmp_path / "last-night"
    half, three_quarters = SCANS // 2, SCANS * 3 // 4

    def take_backup() -> None:
        chaos.hub.kill()
        chaos.kills["hub"] += 1
        chaos.hub.copy_database(backup)
        chaos.hub.start()

    def cut_broker() -> None:
        chaos.broker.kill()
        chaos.kills["broker"] += 1

    def restore_backup() -> None:
        chaos.hub.kill()
        chaos.kills["hub"] += 1
        chaos.hub.restore_database(backup)
        chaos.hub.start(wait=False)

    # A first taste with everything up, so that the backup holds something; then the broker is away until half of the scans.
    early = SCANS // 20
    plan = {early: take_backup, early + 1: cut_broker, half: chaos.broker.start, three_quarters: restore_backup}
    plan |= chaos.plan(early + 2, half - 1, KILLS // 3, ("hub", "gateway"))
    plan |= chaos.plan(half + 1, SCANS - 20, KILLS - KILLS // 3, ("broker", "hub", "gateway"))
    chaos.run(SCANS, plan | {three_quarters: restore_backup})
    chaos.prove(SCANS)
    assert sum(chaos.kills.values()) >= min(KILLS, 20)
    assert min(chaos.kills.values()) >= 2
