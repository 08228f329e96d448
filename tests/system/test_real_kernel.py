"""A gateway on a real Linux kernel with USB scanners that are plugged, pulled and grabbed: in a virtual machine, when asked for.

TALLYDOCK_MACHINE names the folder of the machine's tools (hil.py), HIL_IMG its image: docs/testing-usb.md says how.
"""

import contextlib
import gc
import json
import os
import sys
import time
import warnings
from pathlib import Path

import pytest

from tests.system.programs import CHECKOUT, wait_until

TOOLS = os.environ.get("TALLYDOCK_MACHINE")
pytestmark = [
    pytest.mark.system,
    pytest.mark.timeout(900),
    pytest.mark.skipif(not TOOLS, reason="asked for by TALLYDOCK_MACHINE alone: docs/testing-usb.md"),
]
PATIENCE_S = 120
SLOW_S = 400
"""A processor that is emulated stores a few scans a second."""
OUTBOX = "/root/data/outbox.db"
TWIN = "0c2e:0b61"
CONFIG = """
[[scanner]]
name = "hand-1"
serial = "SN-A"
[[scanner]]
name = "hand-2"
serial = "SN-B"
[[scanner]]
name = "twin-1"
port = "usb-dummy_hcd.0-1"
[[scanner]]
name = "twin-2"
port = "usb-dummy_hcd.1-1"
"""
RUN = (
    "cd /opt/dock && exec nice -n -10 python3 -m tallydock edge run"
    " --data /root/data --broker none --name dock-1 --config /root/gateway.toml"
)
"""With the priority of systemd/tallydock-gateway.service."""
GRAB = "import evdev; evdev.InputDevice({path!r}).grab()"


class Dock:
    """The gateway in the machine, and its scanners."""

    def __init__(self, machine):
        self.machine, self.taken = machine, 0
        for name in ("edge", "wire", "tallydock.py"):
            source = CHECKOUT / name
            if source.is_dir():
                machine.push(str(source), f"/opt/dock/{name}")
            else:
                machine.put(f"/opt/dock/{name}", source.read_bytes())
        machine.put("/root/gateway.toml", CONFIG)
        machine.spawn(["sh", "-c", RUN], "/root/log")
        wait_until("the gateway is up", lambda: "screen http" in self.log(), timeout_s=PATIENCE_S, every_s=0.5)

    def log(self):
        return self.machine.run("cat /root/log")

    def wait_for(self, line, times=1):
        wait_until(line, lambda: self.log().count(line) >= times, timeout_s=PATIENCE_S, every_s=0.3)

    def plug(self, scanner, serial, head):
        times = self.log().count(f"scanner {scanner}: ready")
        path = self.machine.plug(scanner, serial=serial, head=head)
        self.wait_for(f"scanner {scanner}: ready", times + 1)
        return path

    def plug_twin(self, scanner):
        self.machine.run(f"/opt/hil/hidgadget.py up {scanner} {TWIN} ''")
        self.wait_for(f"scanner {scanner}: ready")

    def count(self):
        return int(self.machine.run(f'sqlite3 -readonly {OUTBOX} "SELECT count(*) FROM scans"'))

    def next_scans(self, count):
        """The scans since the last call, as (scanner, text), in order; a damaged scan has no text."""
        wait_until(f"{count} more scans", lambda: self.count() >= self.taken + count, timeout_s=SLOW_S, every_s=2)
        query = f"SELECT scanner, text FROM scans ORDER BY n LIMIT -1 OFFSET {self.taken}"
        found = json.loads(self.machine.run(f'sqlite3 -readonly -json {OUTBOX} "{query}"'))
        self.taken += len(found)
        return [(scan["scanner"], scan["text"]) for scan in found]

    def is_grabbed(self, path):
        return self.machine.run(f'python3 -c "{GRAB.format(path=path)}"', check=False)[0] != 0


@pytest.fixture(scope="module")
def dock():
    sys.path.insert(0, str(Path(TOOLS).resolve()))
    from hil import VM

    with tools_leave_files_open():
        machine = VM.ready(name="tallydock")
    try:
        yield Dock(machine)
    finally:
        with tools_leave_files_open():
            machine.close()
            machine.q.s.close()
            machine.q.f.close()
            if machine._agent:
                machine._agent[0].close()
                machine._agent[1].close()
            del machine
            gc.collect()


@contextlib.contextmanager
def tools_leave_files_open():
    """The machine's tools leave closing to the interpreter, which warns of it: not ours to fail for."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        yield


def test_two_scanners_at_once_and_a_plug_pulled_in_mid_scan(dock):
    first, second = dock.plug("hand-1", "SN-A", 0), dock.plug("hand-2", "SN-B", 1)
    assert dock.is_grabbed(first)
    assert dock.is_grabbed(second)

    for a, b in zip("4006381333931\n", "9780201379624\n", strict=True):
        dock.machine.type(a, "hand-1")
        dock.machine.type(b, "hand-2")
    assert sorted(dock.next_scans(2)) == [("hand-1", "4006381333931"), ("hand-2", "9780201379624")]

    dock.machine.type("40063813", "hand-1")
    dock.machine.unplug("hand-1")
    assert dock.next_scans(1) == [("hand-1", "")]
    dock.wait_for("scanner hand-1: unplugged")
    dock.machine.wait_input("SN-A", present=False)
    dock.plug("hand-1", "SN-A", 0)
    dock.machine.type("4006381333931\n", "hand-1")
    assert dock.next_scans(1) == [("hand-1", "4006381333931")]


def test_a_keyboard_that_nobody_added_is_left_alone(dock):
    path = dock.machine.plug("desk", serial="SN-X", head=2)
    dock.wait_for("not_added")
    dock.machine.type("4006381333931\n", "desk")

    assert not dock.is_grabbed(path)
    assert dock.count() == dock.taken


def test_twins_without_a_serial_number_are_told_apart_by_their_ports(dock):
    dock.plug_twin("twin-1")
    dock.plug_twin("twin-2")
    for twin in ("twin-2", "twin-1"):
        dock.machine.run(f"/opt/hil/hidgadget.py type {twin} 'BOX-{twin}\\n'")

    assert dock.next_scans(2) == [("twin-2", "BOX-twin-2"), ("twin-1", "BOX-twin-1")]


def test_a_thousand_scans_at_full_speed_arrive_whole_and_in_order(dock, capsys):
    wanted = [f"BOX-{number:04}" for number in range(1000)]
    dock.machine.put("/root/codes", "\n".join(wanted) + "\n")

    started = time.monotonic()
    typed = dock.machine.run('/opt/hil/hidgadget.py type twin-1 "$(cat /root/codes)\n"', timeout=300)
    typing_s = time.monotonic() - started
    said = dock.next_scans(1000)
    with capsys.disabled():
        print(f"\ntyped: {typed.strip()}; in {typing_s:.1f} s; all stored after {time.monotonic() - started:.1f} s")

    assert [text for _, text in said] == wanted
    assert {scanner for scanner, _ in said} == {"twin-1"}
