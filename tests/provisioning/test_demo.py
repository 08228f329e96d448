"""`tallydock demo` as the person at the keyboard sees it: real programs, Ctrl-C, taken ports, a part that dies."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from provisioning.demo import ROOM_BYTES, DemoFailedError, require_room
from provisioning.mosquitto import free_port
from tests.system.programs import CHECKOUT, answers, wait_until

pytestmark = [pytest.mark.system, pytest.mark.usefixtures("mosquitto")]


class Demo:
    """One run of the demo in a folder of its own."""

    def __init__(self, data: Path) -> None:
        self.data, self.log = data, data.parent / "demo.log"
        self.hub, self.dock = f"127.0.0.1:{free_port()}", ""
        with socket.socket() as hold:
            hold.bind(("127.0.0.1", int(self.hub.rpartition(":")[2])))
            self.dock = f"127.0.0.1:{free_port()}"
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        words = [
            sys.executable,
            "-m",
            "tallydock",
            "demo",
            "--data",
            str(self.data),
            "--hub",
            self.hub,
            "--dock",
            self.dock,
        ]
        with self.log.open("wb") as out:
            self.process = subprocess.Popen(words, stdout=out, stderr=out, cwd=CHECKOUT)

    def await_running(self) -> None:
        def look() -> bool:
            assert self.process is not None
            assert self.process.poll() is None, self.said()
            return "Ctrl-C ends it" in self.said()

        wait_until("the demo runs", look, timeout_s=60)

    def said(self) -> str:
        return self.log.read_text(errors="replace")

    def end(self, number: signal.Signals = signal.SIGINT) -> int:
        assert self.process is not None
        self.process.send_signal(number)
        return self.process.wait(40)

    def leftovers(self) -> list[str]:
        """Name the processes that still have this demo's folder or ports among their words."""
        found = []
        for entry in Path("/proc").iterdir():
            if entry.name.isdecimal() and int(entry.name) != os.getpid():
                try:
                    words = (entry / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
                except OSError:
                    continue
                if str(self.data) in words:
                    found.append(words)
        return found

    def get(self, path: str) -> Any:
        token = (self.data / "token").read_text().strip()
        request = urllib.request.Request(f"http://{self.hub}{path}", headers={"Authorization": f"Bearer {token}"})
        with urllib.request.urlopen(request, timeout=10) as response:
            return json.loads(response.read())


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[Demo]:
    run = Demo(tmp_path / "demo")
    yield run
    if run.process is not None and run.process.poll() is None:
        run.process.send_signal(signal.SIGINT)
        run.process.wait(40)


def test_it_starts_says_where_to_go_and_ends_cleanly_and_goes_on_with_its_data(demo: Demo) -> None:
    demo.start()
    demo.await_running()
    said = demo.said()
    assert f"http://{demo.hub}" in said
    assert f"http://{demo.dock}/samples" in said
    for address in (f"http://{demo.dock}/", f"http://{demo.dock}/samples", f"http://{demo.hub}/readyz"):
        assert answers(address), address
    assert {row["sku"] for row in demo.get("/api/v1/items")["items"]} >= {"W-100", "G-200"}
    assert [row["number"] for row in demo.get("/api/v1/purchase-orders")["items"]] == ["PO-1001", "PO-1002"]
    assert [row["number"] for row in demo.get("/api/v1/sales-orders")["items"]] == ["SO-2001"]
    assert demo.end() == 0
    assert demo.leftovers() == []
    demo.start()
    demo.await_running()
    assert "kept from last time" in demo.said()
    assert demo.end(signal.SIGTERM) == 0
    assert demo.leftovers() == []


@pytest.mark.parametrize("which", ["hub", "dock"])
def test_a_taken_port_is_named_and_nothing_is_started(demo: Demo, which: str) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", int(getattr(demo, which).rpartition(":")[2])))
        taken.listen()
        demo.start()
        assert demo.process is not None
        assert demo.process.wait(30) == 1
    assert getattr(demo, which) in demo.said()
    assert f"--{which}" in demo.said()
    assert demo.leftovers() == []
    assert not demo.data.exists()


@pytest.mark.parametrize(
    ("part", "words"), [("broker", "mosquitto -c"), ("hub", "tallydock hub run"), ("dock", "tallydock edge run")]
)
def test_a_part_that_dies_ends_the_demo_and_says_which_and_what_to_do(demo: Demo, part: str, words: str) -> None:
    demo.start()
    demo.await_running()
    [pid] = _parts_with(demo, words)
    os.kill(pid, signal.SIGKILL)
    assert demo.process is not None
    assert demo.process.wait(40) == 1
    assert f"The {part} was killed (SIGKILL)" in demo.said()
    assert "run it again" in demo.said()
    assert demo.leftovers() == []


def test_one_address_for_both_is_refused_before_anything_starts(demo: Demo) -> None:
    demo.dock = demo.hub
    demo.start()
    assert demo.process is not None
    assert demo.process.wait(30) == 1
    assert "Expected two addresses" in demo.said()
    assert not demo.data.exists()


def test_an_address_of_another_machine_is_no_taken_port(demo: Demo) -> None:
    demo.hub = "192.0.2.1:8080"
    demo.start()
    assert demo.process is not None
    assert demo.process.wait(30) == 1
    assert "choose another address with --hub" in demo.said()
    assert "end the program" not in demo.said()


def test_a_folder_that_cannot_be_is_named(demo: Demo) -> None:
    demo.data.write_text("a file where the folder should be")
    demo.start()
    assert demo.process is not None
    assert demo.process.wait(30) == 1
    assert f"Expected a folder that can be written, got {demo.data}" in demo.said()
    assert "Traceback" not in demo.said()


def test_a_full_disk_is_told_before_anything_starts(tmp_path: Path) -> None:
    with pytest.raises(DemoFailedError, match="make room") as told:
        require_room(tmp_path, free_bytes=ROOM_BYTES - 1)
    assert str(tmp_path) in str(told.value)
    require_room(tmp_path, free_bytes=ROOM_BYTES)


def test_a_killed_demo_takes_its_parts_along(demo: Demo) -> None:
    demo.start()
    demo.await_running()
    assert demo.process is not None
    demo.process.kill()
    demo.process.wait()
    wait_until("nothing is left", lambda: demo.leftovers() == [], timeout_s=20)


def _parts_with(demo: Demo, words: str) -> list[int]:
    assert demo.process is not None
    found = Path(f"/proc/{demo.process.pid}/task/{demo.process.pid}/children").read_text().split()
    lines = {int(pid): Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode() for pid in found}
    return [pid for pid, line in lines.items() if words in line]


def first_round() -> list[list[str]]:
    """Return the codes of each row of the table in the README; the one that picks scans five single pieces behind its own."""
    readme = (Path(__file__).parents[2] / "README.md").read_text("utf-8")
    table = readme.partition("A first round:")[2].partition("Ctrl-C")[0]
    rows = [re.findall(r"`([^`]+)`", line.split("|")[1]) for line in table.splitlines() if line.startswith("| `")]
    rows[4] += ["A-01-02", *["4006381333931"] * 5]
    return rows


def _movements(demo: Demo, sku: str) -> list[dict[str, Any]]:
    return list(demo.get(f"/api/v1/movements?sku={sku}")["items"])


def test_the_first_round_of_the_readme_goes_as_it_says(demo: Demo, chromium: Any) -> None:
    demo.start()
    demo.await_running()
    tab = chromium.new_page()
    tab.goto(f"http://{demo.dock}/")
    tab.get_by_text(re.compile(r"data from \d")).first.wait_for(timeout=30_000)  # a moment after the start
    shown = ["0 of 40", "A-01-02", "12 of 40", "12 of 40", "5 of 5", "SO-2001", "1 of 1", "1 of 5"]
    for codes, figure in zip(first_round(), shown, strict=True):
        for code in codes:
            tab.keyboard.type(code)
            tab.keyboard.press("Enter")
            tab.wait_for_timeout(300)  # a hand is no faster
        tab.locator(".lane", has_text=figure).first.wait_for(timeout=10_000)
        tab.screenshot(path=demo.data.parent / f"{codes[0]}.png")

    wait_until("it is in the books", lambda: "customer_return" in {row["kind"] for row in _movements(demo, "W-100")})
    assert [row["state"] for row in demo.get("/api/v1/sales-orders")["items"]] == ["shipped"]
    accounts = {line["account"] for entry in demo.get("/api/v1/journal")["items"] for line in entry["lines"]}
    assert accounts == {"inventory", "accounts_payable", "cogs", "accounts_receivable", "sales", "sales_returns"}
    bins = {row["location"]: row["on_hand"] for row in demo.get("/api/v1/stock?sku=W-100")["items"]}
    assert bins == {"A-01-02": "7", "STAGING": "0", "QUARANTINE": "1"}
    assert [row["on_hand"] for row in demo.get("/api/v1/stock?sku=G-200")["items"]] == ["24"]
    tab.close()
