"""A whole house for one test: broker, hub and one dock as real processes, driven over HTTP as any program would."""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from provisioning.children import Child
from provisioning.mosquitto import PrivateMosquitto
from provisioning.sample import BINS, HubApi
from tests.system.dock.browser import KIOSK, Page

WAIT_S = 20.0
HAND_S = 0.16
SINGLE, CASE = "4006381333931", "14006381333938"
KIM, LEE, BOSS = "TDUKINXXDO", "TDULEEXXCE", "TDUBOSSXXP"


def free_port() -> int:
    """Return a port that was free a moment ago."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def until(what: str, check: Callable[[], Any], *, timeout_s: float = WAIT_S) -> Any:
    """Return the first truthy answer of `check`; fail with `what` when none comes in time."""
    deadline = time.monotonic() + timeout_s
    while True:
        got = check()
        if got:
            return got
        if time.monotonic() > deadline:
            pytest.fail(f"waited {timeout_s} s for: {what}")
        time.sleep(0.05)


def tallydock(*words: str) -> str:
    """Return what a command prints."""
    command = [sys.executable, "-m", "tallydock", *words]
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=60).stdout


def await_answer(name: str, child: Child, port: int, path: str) -> None:
    """Wait until a program answers; fail with its last words where it ended."""

    def answers() -> bool:
        if child.status is not None:
            pytest.fail(f"{name} ended with {child.status}: {child.last_output()}")
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=2) as response:
                return response.status == 200
        except OSError:
            return False

    until(f"{name} on {path}", answers)


def run_hub(folder: Path, port: int, broker: str) -> Child:
    """Start a hub on `folder`/hub and wait until it is ready."""
    words = ["hub", "run", "--data", str(folder / "hub"), "--listen", f"127.0.0.1:{port}", "--broker", broker]
    hub = Child("hub", [sys.executable, "-m", "tallydock", *words], log=folder / f"hub-{time.monotonic_ns()}.log")
    await_answer("hub", hub, port, "/readyz")
    return hub


@dataclass(frozen=True)
class Seeded:
    """A hub's folder with the business of flows.md in it, its admin's token, and the command codes by name."""

    hub: Path
    token: str
    codes: dict[str, Any]


class House:
    """Broker, hub and dock. `codes` are the command codes by name, `scan` answers as `POST /scan` does."""

    def __init__(self, folder: Path, broker: PrivateMosquitto, seeded: Seeded) -> None:
        self.folder, self.broker, self.codes = folder, broker, seeded.codes
        self.hub_port, self.dock_port = free_port(), free_port()
        self.hub: Child | None = None
        self.dock: Child | None = None
        self._shown: dict[str, int] = {}
        shutil.copytree(seeded.hub, folder / "hub")
        self.start_hub()
        self.api = HubApi(f"http://127.0.0.1:{self.hub_port}", seeded.token)

    def check_books(self) -> tuple[int, dict[str, Any]]:
        """Run `tallydock hub check --json`; return its exit status and report."""
        done = subprocess.run(
            [sys.executable, "-m", "tallydock", "hub", "check", "--data", str(self.folder / "hub"), "--json"],
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        return done.returncode, json.loads(done.stdout)

    def start_hub(self) -> None:
        """Start the hub and wait until it is ready."""
        self.hub = run_hub(self.folder, self.hub_port, self.broker.url)

    def start_dock(self, *words: str) -> None:
        """Start the dock, with more words on its command line, and wait until its screen answers."""
        self.dock = Child(
            "dock",
            [
                sys.executable,
                "-m",
                "tallydock",
                "edge",
                "run",
                "--data",
                str(self.folder / "dock"),
                "--broker",
                self.broker.url,
                "--site",
                "main",
                "--name",
                "dock1",
                "--screen",
                f"127.0.0.1:{self.dock_port}",
                *words,
            ],
            log=self.folder / f"dock-{time.monotonic_ns()}.log",
        )
        await_answer("dock", self.dock, self.dock_port, "/healthz")

    def kill(self, child: Child | None) -> None:
        """End a program as a power cut would."""
        assert child is not None
        child.kill()

    def code(self, name: str) -> str:
        """Return the command code of a name, a digit or a multiplier."""
        return str(self.codes[name] if name in self.codes else self.codes["quantity"][name])

    def scan(
        self, text: str, *, scanner: str = "page-1", scan_id: str | None = None, pause_s: float = HAND_S
    ) -> dict[str, Any]:
        """Scan a text, or a command by its name, at the pace of a hand: five scans less than 150 ms apart would be a burst."""
        time.sleep(pause_s)
        known = text in self.codes or text in self.codes["quantity"]
        body = {"id": scan_id or str(uuid.uuid4()), "scanner": scanner, "text": self.code(text) if known else text}
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.dock_port}/scan",
            data=json.dumps(body).encode(),
            headers={"Content-Type": "application/json"},
        )
        with urllib.request.urlopen(request, timeout=10) as response:
            answer = dict(json.loads(response.read()))
        if scan_id is None and pause_s >= HAND_S:
            self._await_shown(scanner)
        return answer

    def _await_shown(self, scanner: str) -> None:
        """Wait until the screen shows the answer: it is told a moment after whoever scanned."""

        def is_shown() -> bool:
            serials = {lane["scanner"]: lane.get("serial", 0) for lane in self.view()["lanes"]}
            before = self._shown.get(scanner, 0)
            self._shown = serials
            return bool(serials.get(scanner, 0) > before)

        until("the screen to show the answer", is_shown)

    def play(self, *texts: str, scanner: str = "page-1") -> list[dict[str, Any]]:
        """Scan one after another; return the answers."""
        return [self.scan(text, scanner=scanner) for text in texts]

    def view(self) -> dict[str, Any]:
        """Return what the screen shows now: the first event of its stream."""
        with urllib.request.urlopen(f"http://127.0.0.1:{self.dock_port}/events", timeout=5) as stream:
            is_view = False
            for line in stream:
                if line.startswith(b"data:") and is_view:
                    return dict(json.loads(line[5:]))
                is_view = line.strip() == b"event: view" or (is_view and line.startswith(b"id:"))
        pytest.fail("the screen's stream ended without a state")

    def lane(self, scanner: str = "page-1") -> dict[str, Any]:
        """Return one lane of the screen."""
        return next(dict(lane) for lane in self.view()["lanes"] if lane["scanner"] == scanner)

    def drained(self) -> None:
        """Wait until the hub has answered everything."""
        until("the outbox to drain", lambda: self.view()["pending"] == 0, timeout_s=60)

    def on_hand(self, sku: str = "W-100") -> dict[str, str]:
        """Return what each bin holds of an item in the books."""
        return {
            row["location"]: row["on_hand"]
            for row in self.api.get(f"/api/v1/stock?sku={sku}")["items"]
            if row["on_hand"] != "0"
        }

    def movements(self, sku: str = "W-100") -> list[dict[str, Any]]:
        """Return all movements of an item in posting order."""
        rows: list[dict[str, Any]] = []
        cursor = ""
        while True:
            page = self.api.get(f"/api/v1/movements?sku={sku}{cursor}")
            rows += page["items"]
            if page["next"] is None:
                return rows
            cursor = f"&cursor={page['next']}"

    def holds(self, state: str = "open") -> list[dict[str, Any]]:
        """Return the holds in a state."""
        return [hold for hold in self.api.every("holds") if hold["state"] == state]

    def stock_up(self, location: str, quantity: str, sku: str = "W-100") -> None:
        """Put stock into a bin through the API."""
        event = {
            "id": str(uuid.uuid4()),
            "kind": "receipt",
            "sku": sku,
            "quantity": quantity,
            "location": location,
            "unit_cost": "2.00",
            "at": "2026-11-01T08:00:00.000Z",
        }
        answer = self.api.post("/api/v1/events", {"events": [event]}, key=str(uuid.uuid4()))
        assert answer["outcomes"][0]["outcome"] == "applied", answer

    def end(self) -> None:
        """End what still runs."""
        for child in (self.dock, self.hub):
            if child is not None:
                child.stop()


def seed(api: HubApi) -> None:
    """The business of flows.md section 6: PO-1001 of 40 Widget at 2.50, SO-2001 of 5 Widget, two items more."""
    for item in (
        {
            "sku": "W-100",
            "name": "Widget",
            "unit": "each",
            "barcodes": [{"code": SINGLE, "quantity": "1"}, {"code": CASE, "quantity": "12"}],
        },
        {"sku": "G-200", "name": "Gadget", "unit": "each", "barcodes": [{"code": "5901234123457", "quantity": "1"}]},
        {
            "sku": "L-300",
            "name": "Lotted",
            "unit": "each",
            "lot_tracked": True,
            "barcodes": [{"code": "96385074", "quantity": "1"}],
        },
    ):
        api.post("/api/v1/items", item, key=f"item-{item['sku']}")
    for code in BINS:
        api.post("/api/v1/locations", {"code": code, "type": "shelf"}, key=f"bin-{code}")
    for name, badge, role in (("Kim", KIM, "operator"), ("Lee", LEE, "operator"), ("Bo", BOSS, "supervisor")):
        api.post("/api/v1/users", {"name": name, "badge": badge, "role": role}, key=f"user-{name}")
    api.post(
        "/api/v1/purchase-orders",
        {"number": "PO-1001", "supplier": "ACME", "lines": [{"sku": "W-100", "quantity": "40", "unit_cost": "2.50"}]},
        key="po",
    )
    api.post(
        "/api/v1/sales-orders",
        {"number": "SO-2001", "customer": "Corner", "lines": [{"sku": "W-100", "quantity": "5", "unit_price": "4.00"}]},
        key="so",
    )


@pytest.fixture(scope="session")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> Seeded:
    """Seed a hub once; every house begins with a copy."""
    folder, port = tmp_path_factory.mktemp("seeded"), free_port()
    hub = run_hub(folder, port, "none")
    try:
        token = tallydock("hub", "token", "--data", str(folder / "hub"), "--role", "admin").strip()
        seed(HubApi(f"http://127.0.0.1:{port}", token))
    finally:
        hub.stop()
    return Seeded(folder / "hub", token, json.loads(tallydock("edge", "codes", "--json")))


@pytest.fixture
def house(tmp_path: Path, mosquitto: PrivateMosquitto, seeded: Seeded) -> Iterator[House]:
    """A seeded house whose dock knows the catalogue."""
    made = House(tmp_path, mosquitto, seeded)
    try:
        made.start_dock()
        until("the dock to know the orders", lambda: made.view().get("data_from"))
        yield made
    finally:
        made.end()


@pytest.fixture
def page(chromium: Any, house: Any, tmp_path: Path) -> Iterator[Any]:
    """Open a page on the house's dock: `page(viewport)`."""
    opened: list[Page] = []

    def open_page(viewport: dict[str, int] = KIOSK, scheme: str = "light") -> Page:
        opened.append(Page(chromium, house, tmp_path, viewport, scheme))
        return opened[-1]

    yield open_page
    assert [complaint for one in opened for complaint in one.complaints] == []
