"""`gateway`: resident memory of an idle gateway without a camera, connected to a broker, to a bare Python process that has imported what
any gateway needs (sqlite3, paho-mqtt, msgspec). The gateway has made its files before: what makes them is not loaded again.
"""

import subprocess
import sys
import time
from pathlib import Path

from bench.programs import DockProgram
from bench.report import Pairs, report
from provisioning.mosquitto import PrivateMosquitto

PAIRS = 3
SETTLE_S = 3.0
BARE = "import sqlite3, paho.mqtt.client, msgspec, sys; print('ready', flush=True); sys.stdin.read()"


def run(folder: Path, pairs: int = PAIRS, settle_s: float = SETTLE_S) -> None:
    measured = Pairs()
    with PrivateMosquitto() as broker:
        for number in range(pairs):
            measured.add(gateway_mib(folder / f"dock-{number}", broker.url, settle_s), bare_mib())
    report(
        "gateway",
        measured.ratio,
        gateway_mib=round(max(measured.product), 1),
        bare_python_mib=round(max(measured.yardstick), 1),
    )


def gateway_mib(data: Path, broker: str, settle_s: float) -> float:
    """Start a gateway that has its files, let it come to rest, and return its resident memory."""
    dock = DockProgram(data)
    dock.start(broker)
    dock.stop()
    dock.start(broker)
    try:
        time.sleep(settle_s)
        return resident_mib(dock.pid)
    finally:
        dock.stop()


def bare_mib() -> float:
    with subprocess.Popen([sys.executable, "-c", BARE], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as bare:
        if bare.stdout.readline() != b"ready\n":
            raise RuntimeError("the bare process did not start")
        resident = resident_mib(bare.pid)
        bare.communicate()
        return resident


def resident_mib(pid: int) -> float:
    """Return what a process holds in memory, shared libraries included."""
    for line in Path(f"/proc/{pid}/status").read_text(encoding="utf-8").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    raise RuntimeError(f"process {pid} has ended")
