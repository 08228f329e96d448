"""`tallydock demo`: a private broker, a hub and one dock on this machine, with a sample business in them.

It owns three child processes and the order in which they start and end. It knows hub and gateway by their commands and
addresses alone. When one of them dies the demo ends, shows its last words and leaves nothing running.
"""

from __future__ import annotations

import argparse
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from errno import EADDRINUSE
from pathlib import Path
from types import FrameType

from provisioning.children import Child
from provisioning.mosquitto import MosquittoFailed, MosquittoMissing, PrivateMosquitto
from provisioning.sample import HubApi, HubRefusedError, seed

ROOM_BYTES = 100_000_000
"""Free on the disk before anything starts: below it a first day's books might not fit."""
READY_TIMEOUT_S = 30.0
TOKEN_TIMEOUT_S = 30.0
WATCH_INTERVAL_S = 0.3
PROGRAM = [sys.executable, "-m", "tallydock"]


class DemoFailedError(RuntimeError):
    """The demo cannot go on; the text is for the person who started it."""


class Interrupted(Exception):
    """Ctrl-C or SIGTERM."""


def main(argv: list[str]) -> int:
    """Run the demo until Ctrl-C; 0 when it ended as asked, 1 when it could not start or a part died."""
    arguments = _parser().parse_args(argv)
    signal.signal(signal.SIGTERM, _interrupt)
    signal.signal(signal.SIGINT, _interrupt)
    try:
        with ExitStack() as running:
            _start_all(arguments, running)
    except Interrupted:
        _say("Ended. Everything is kept; run it again to go on.")
        return 0
    except (DemoFailedError, MosquittoMissing, MosquittoFailed, HubRefusedError) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    except (OSError, subprocess.TimeoutExpired) as error:
        sys.stderr.write(f"Expected usable files and programs, got: {error}. Mend that, and run it again.\n")
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="tallydock demo", description="A broker, a hub and one dock, with sample data."
    )
    parser.add_argument(
        "--data", type=Path, default=Path("data/demo"), help="where everything is kept (default: %(default)s)"
    )
    parser.add_argument(
        "--hub", default="127.0.0.1:8080", metavar="HOST:PORT", help="address of the hub (default: %(default)s)"
    )
    parser.add_argument(
        "--dock",
        default="127.0.0.1:8081",
        metavar="HOST:PORT",
        help="address of the dock screen (default: %(default)s)",
    )
    return parser


def _start_all(arguments: argparse.Namespace, running: ExitStack) -> None:
    hub_at, dock_at = arguments.hub, arguments.dock
    if hub_at == dock_at:
        raise DemoFailedError(
            f"Expected two addresses, got {hub_at} as --hub and --dock: choose another for one of them."
        )
    for option, address in (("--hub", hub_at), ("--dock", dock_at)):
        _require_free(option, address)
    data = _data_folder(arguments.data)
    broker = running.enter_context(PrivateMosquitto())
    _say(f"Broker: private Mosquitto on {broker.url}")
    hub = _start("hub", running, data, ["hub", "run", "--listen", hub_at, "--broker", broker.url])
    _await_answer(hub, f"http://{hub_at}/readyz")
    token = _token(data, hub_at)
    added = seed(HubApi(f"http://{hub_at}", token))
    _say(f"Hub: ready; sample data {'added: ' + ', '.join(added) if added else 'kept from last time'}")
    dock_options = ["--broker", broker.url, "--site", "main", "--name", "dock-1", "--screen", dock_at]
    dock = _start("dock", running, data, ["edge", "run", *dock_options])
    _await_answer(dock, f"http://{dock_at}/")
    _say(_welcome(hub_at, dock_at, data))
    _watch([broker, hub, dock])


def _start(name: str, running: ExitStack, data: Path, command: list[str]) -> Child:
    folder = data / name
    folder.mkdir(parents=True, exist_ok=True)
    child = Child(name, [*PROGRAM, *command, "--data", str(folder)], log=data / f"{name}.log")
    running.callback(child.stop)
    return child


def _data_folder(path: Path) -> Path:
    try:
        path.mkdir(parents=True, exist_ok=True)
        (path / "probe").touch()
        (path / "probe").unlink()
    except OSError as error:
        raise DemoFailedError(
            f"Expected a folder that can be written, got {path} ({error}): choose another with --data."
        ) from error
    require_room(path, free_bytes=shutil.disk_usage(path).free)
    return path.resolve()


def require_room(path: Path, *, free_bytes: int) -> None:
    """Raise DemoFailedError when the disk of `path` is as good as full."""
    if free_bytes < ROOM_BYTES:
        raise DemoFailedError(
            f"Expected {ROOM_BYTES // 10**6} MB free on the disk of {path}, got {free_bytes // 10**6} MB: make room, "
            "or choose another folder with --data. Nothing was started."
        )


def _require_free(option: str, address: str) -> None:
    host, _, port = address.rpartition(":")
    if not host or not port.isdecimal() or not 1 <= int(port) <= 65535:
        raise DemoFailedError(f"Expected {option} HOST:PORT, got {address!r}: write for example 127.0.0.1:8080.")
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, int(port)))
        except OSError as error:
            what_to_do = "end the program that uses it (`ss -ltnp` names it), or " if error.errno == EADDRINUSE else ""
            raise DemoFailedError(
                f"Expected {address} to be free for us, it is not ({error.strerror}): "
                f"{what_to_do}choose another address with {option}. Nothing was started."
            ) from error


def _await_answer(child: Child, url: str) -> None:
    deadline = time.monotonic() + READY_TIMEOUT_S
    while time.monotonic() < deadline:
        if child.status is not None:
            raise DemoFailedError(_last_words(child))
        if _answers(url):
            return
        time.sleep(0.1)
    raise DemoFailedError(
        f"Expected {url} to answer within {READY_TIMEOUT_S:.0f} s, it did not. The {child.name} said:\n{child.last_output()}"
    )


def _answers(url: str) -> bool:
    try:
        with urllib.request.urlopen(url, timeout=2):  # noqa: S310 - our own address on this machine
            return True
    except urllib.error.HTTPError as error:
        error.close()
        return False
    except OSError:
        return False


def _token(data: Path, hub_at: str) -> str:
    """Return the demo's own admin token: the one of last time while the hub takes it, else a new one."""
    kept = data / "token"
    if kept.exists():
        token = kept.read_text().strip()
        if _is_taken(HubApi(f"http://{hub_at}", token)):
            return token
    command = [*PROGRAM, "hub", "token", "--data", str(data / "hub"), "--role", "admin"]
    made = subprocess.run(command, capture_output=True, text=True, timeout=TOKEN_TIMEOUT_S, check=False)
    if made.returncode != 0:
        raise DemoFailedError(f"Expected a token of `tallydock hub token`, got status {made.returncode}: {made.stderr}")
    kept.touch(mode=0o600)
    kept.write_text(made.stdout.strip() + "\n")
    return made.stdout.strip()


def _is_taken(hub: HubApi) -> bool:
    try:
        hub.get("/api/v1/items")
    except HubRefusedError:
        return False
    return True


def _watch(parts: Sequence[Child | PrivateMosquitto]) -> None:
    while True:
        time.sleep(WATCH_INTERVAL_S)
        for part in parts:
            if part.status is not None:
                raise DemoFailedError(_last_words(part))


def _last_words(part: Child | PrivateMosquitto) -> str:
    status = part.status or 0
    how = f"was killed ({signal.Signals(-status).name})" if status < 0 else f"ended by itself with status {status}"
    return (
        f"The {part.name} {how}, so the demo ends. What was scanned is kept: run it again to go on. "
        f"The {part.name} said:\n{part.last_output() or 'nothing'}"
    )


def _welcome(hub_at: str, dock_at: str, data: Path) -> str:
    return f"""
Tallydock runs.

  Dock screen    http://{dock_at}           scan here: a keyboard-wedge scanner, or type and press Enter
  Hub            http://{hub_at}           stock, last movements and gateways, live
  Sample codes   http://{dock_at}/samples   print it, or scan it from the screen

What to do next, at the dock screen:
  1. PO-1001             receive against the purchase order of 40 Widget
  2. A-01-02             put what comes into this bin
  3. 14006381333938      a case: 12 Widget; white is on this dock's disk, green is in the books
  4. TDXPICKXUJ, SO-2001 pick the sales order of 5 Widget; the screen says bin and item
An API token is in {data / "token"}; the journal: http://{hub_at}/api/v1/journal
Ctrl-C ends it; everything is kept in {data}.
"""


def _interrupt(_signal: int, _frame: FrameType | None) -> None:
    # A second Ctrl-C must not cut the ending short: the children would be left behind.
    ignore: Callable[[int, FrameType | None], None] = lambda _s, _f: None  # noqa: E731
    signal.signal(signal.SIGINT, ignore)
    signal.signal(signal.SIGTERM, ignore)
    raise Interrupted


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()
