"""A Mosquitto of the hub's own on a loopback port, for `--broker private`.

It owns that one child process, its folder and its port, which stays the same over restarts of the hub as long as nobody
else took it. What stands in the broker's configuration is provisioning's business: its command writes it.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
from pathlib import Path

from wire.mqtt import Broker

START_TIMEOUT_S = 10.0
STOP_TIMEOUT_S = 5.0
CONFIGURE_TIMEOUT_S = 30.0
PORTS = range(20_000, 32_000)
"""Below the range from which the kernel takes ports of outgoing connections."""
_SYSTEM_FOLDERS = "/usr/sbin:/usr/local/sbin"
_HOST = "127.0.0.1"


class BrokerFailed(RuntimeError):
    """There is no broker program, or it does not start; the text says what to do."""


class PrivateBroker:
    """Between `start` and `stop`, called on the program's main thread."""

    def __init__(self, folder: Path, *, port: int | None = None) -> None:
        """Prepare; `folder` keeps its configuration, log and port. Without a port the last one, else a free one is taken."""
        self._folder = folder
        self._wanted = port
        self._process: subprocess.Popen[bytes] | None = None
        self.port = 0

    @property
    def address(self) -> Broker:
        """Where it listens."""
        return Broker(_HOST, self.port)

    @property
    def url(self) -> str:
        """The address to give to gateways on this machine."""
        return f"mqtt://{_HOST}:{self.port}"

    def is_alive(self) -> bool:
        """Say whether the process lives."""
        return self._process is not None and self._process.poll() is None

    def start(self) -> None:
        """Start it and wait until it listens. Raises BrokerFailed."""
        program = shutil.which("mosquitto") or shutil.which("mosquitto", path=_SYSTEM_FOLDERS)
        if program is None:
            raise BrokerFailed(
                "Expected the program mosquitto for --broker private, found none: install it (apt install mosquitto) "
                "or name a broker with --broker mqtt://HOST:PORT."
            )
        self._folder.mkdir(parents=True, exist_ok=True)
        self.port = self._choose_port()
        configuration = self._folder / "mosquitto.conf"
        configuration.write_text(_configuration(self.port))
        with (self._folder / "mosquitto.log").open("wb") as log:
            self._process = subprocess.Popen(
                [*_ended_with_us(), program, "-c", str(configuration)],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        self._await_listening()
        (self._folder / "port").write_text(f"{self.port}\n")

    def stop(self) -> None:
        """End it."""
        if self._process is None:
            return
        self._process.terminate()
        try:
            self._process.wait(STOP_TIMEOUT_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def last_words(self) -> str:
        """Return the end of what it said."""
        return (self._folder / "mosquitto.log").read_text(errors="replace")[-1000:].strip()

    def _choose_port(self) -> int:
        if self._wanted is not None:
            if not _is_free(self._wanted):
                raise BrokerFailed(
                    f"Expected port {self._wanted} to be free for the broker, it is not: choose another."
                )
            return self._wanted
        last = self._last_port()
        if last is not None and _is_free(last):
            return last
        first = PORTS.start + os.getpid() % (len(PORTS) // 2)
        for port in range(first, PORTS.stop):
            if _is_free(port):
                return port
        raise BrokerFailed(f"Expected a free port from {first} to {PORTS.stop}, found none: end other programs.")

    def _last_port(self) -> int | None:
        try:
            text = (self._folder / "port").read_text().strip()
        except OSError:
            return None
        return int(text) if text.isascii() and text.isdigit() and int(text) in PORTS else None

    def _await_listening(self) -> None:
        deadline = time.monotonic() + START_TIMEOUT_S
        while self.is_alive() and time.monotonic() < deadline:
            try:
                socket.create_connection((_HOST, self.port), 0.5).close()
            except OSError:
                time.sleep(0.02)
            else:
                return
        self.stop()
        raise BrokerFailed(
            f"Expected Mosquitto to listen on {_HOST}:{self.port}, it did not. It said: {self.last_words()}"
        )


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((_HOST, port))
        except OSError:
            return False
    return True


def _configuration(port: int) -> str:
    # Provisioning is another program to us: programs know each other by their commands alone.
    command = [sys.executable, "-m", "tallydock", "provision", "broker-config", "--port", str(port)]
    if os.geteuid() == 0:
        command += ["--user", "root"]
    made = subprocess.run(command, capture_output=True, text=True, timeout=CONFIGURE_TIMEOUT_S, check=False)
    if made.returncode != 0:
        raise BrokerFailed(
            f"Expected `tallydock provision broker-config` to write a configuration. It said: {made.stderr}"
        )
    return made.stdout


def _ended_with_us() -> list[str]:
    """Return the words before a command by which it ends when we are killed; none where util-linux is not there."""
    setpriv = shutil.which("setpriv")
    return [setpriv, "--pdeathsig", "TERM", "--"] if setpriv else []
