"""A private Mosquitto as a child process: found, configured, started, awaited, killed, started again, ended.

It owns that one process and the folder of its configuration, and touches no other broker: a system-wide Mosquitto that a
package may have started stays as it is.
"""

from __future__ import annotations

import os
import secrets
import shutil
import socket
import tempfile
import time
from pathlib import Path
from types import TracebackType

from provisioning.broker import private_broker_config
from provisioning.children import Child

START_TIMEOUT_S = 10.0
STOP_TIMEOUT_S = 5.0
_SYSTEM_FOLDERS = "/usr/sbin:/usr/local/sbin"


class MosquittoMissing(RuntimeError):
    """There is no mosquitto program on this machine."""


class MosquittoFailed(RuntimeError):
    """Mosquitto ended or does not listen; the text ends with what it said."""


def find_mosquitto() -> str:
    """Return the path of the program; Debian keeps it outside a user's PATH. Raises MosquittoMissing."""
    path = shutil.which("mosquitto") or shutil.which("mosquitto", path=_SYSTEM_FOLDERS)
    if path is None:
        raise MosquittoMissing("Expected the program mosquitto, found none: install it (apt install mosquitto).")
    return path


def free_port() -> int:
    """Return a loopback port that nobody listens on just now, below the range of outgoing connections."""
    for _ in range(1000):
        # By chance, so that two who ask before either listens hardly ever get the same.
        port = 20_000 + secrets.randbelow(12_000)
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
    raise MosquittoFailed("Expected a free loopback port from 20000 to 32000, found none: end other programs.")


class PrivateMosquitto:
    """One Mosquitto on a loopback port that stays the same over kills and restarts. Use it in a `with`."""

    name = "broker"

    def __init__(self, port: int | None = None) -> None:
        """Prepare; nothing starts before `start`. Without a port a free one is taken."""
        self.port = free_port() if port is None else port
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._child: Child | None = None

    @property
    def url(self) -> str:
        """The address for `--broker`."""
        return f"mqtt://127.0.0.1:{self.port}"

    @property
    def pid(self) -> int:
        """The process id, for whoever measures or kills it."""
        return self._started().pid

    @property
    def status(self) -> int | None:
        """The exit status, None while it lives."""
        return self._started().status

    @property
    def running(self) -> bool:
        """Whether the process lives."""
        return self._child is not None and self._child.status is None

    def start(self) -> None:
        """Start and wait until it listens. Raises MosquittoMissing or MosquittoFailed."""
        program = find_mosquitto()
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="tallydock-broker-")
        folder = Path(self._folder.name)
        user = "root" if os.geteuid() == 0 else None
        (folder / "mosquitto.conf").write_text(private_broker_config(port=self.port, user=user))
        self._child = Child(self.name, [program, "-c", str(folder / "mosquitto.conf")], log=folder / "log")
        self._await_listening()

    def kill(self) -> None:
        """End it at once with SIGKILL, as a power cut would; it forgets everything."""
        if self._child is not None:
            self._child.kill()

    def restart(self) -> None:
        """Kill it if it lives and start it again on the same port."""
        self.kill()
        self.start()

    def stop(self) -> None:
        """End it and remove its folder."""
        if self._child is not None:
            self._child.stop(STOP_TIMEOUT_S)
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def last_output(self) -> str:
        """Return the end of what it has said."""
        return self._started().last_output()

    def __enter__(self) -> PrivateMosquitto:
        self.start()
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _t: TracebackType | None
    ) -> None:
        self.stop()

    def _started(self) -> Child:
        if self._child is None:
            raise MosquittoFailed("Expected a started broker, got none: call start first.")
        return self._child

    def _await_listening(self) -> None:
        deadline = time.monotonic() + START_TIMEOUT_S
        while self.running and time.monotonic() < deadline:
            try:
                socket.create_connection(("127.0.0.1", self.port), 0.5).close()
            except OSError:
                time.sleep(0.02)
            else:
                return
        said = self.last_output()
        self.stop()
        raise MosquittoFailed(f"Expected Mosquitto to listen on 127.0.0.1:{self.port}, it did not. It said: {said}")
