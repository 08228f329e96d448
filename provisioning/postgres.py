"""A private PostgreSQL as a child process: found, made, started, awaited, killed, started again, ended.

It owns that one server and its folder, listens on a socket in it and on no port, and touches no other server: a cluster that
a package may have started stays as it is. PostgreSQL refuses to run as root: there it runs as `postgres`, else `nobody`.
"""

from __future__ import annotations

import os
import pwd
import re
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path
from types import TracebackType
from urllib.parse import quote

from provisioning.children import ended_with_parent

START_TIMEOUT_S = 30.0
OLDEST = 15
ROLE = "tallydock"
_DEBIAN = Path("/usr/lib/postgresql")
_USERS = ("postgres", "nobody")
_CONNECTIONS_MAX = 100


class PostgresMissing(RuntimeError):
    """There is no PostgreSQL server of version 15 or later on this machine."""


class PostgresFailed(RuntimeError):
    """The server could not be made, ended or does not answer; the text ends with what it said."""


def find_postgres() -> Path:
    """Return the folder of the newest server's programs; Debian keeps them outside PATH. Raises PostgresMissing."""
    folders = sorted(_DEBIAN.glob("*/bin"), key=lambda folder: int(re.sub(r"\D", "", folder.parent.name) or 0))
    on_path = shutil.which("initdb")
    found = [*folders, *([Path(on_path).resolve().parent] if on_path else [])]
    for folder in reversed(found):
        if (folder / "initdb").exists() and (folder / "postgres").exists() and _version(folder) >= OLDEST:
            return folder
    raise PostgresMissing(
        f"Expected a PostgreSQL server of version {OLDEST} or later, found none: install it (apt install postgresql)."
    )


def _version(folder: Path) -> int:
    said = subprocess.run([folder / "postgres", "--version"], capture_output=True, text=True, check=False).stdout
    number = re.search(r"(\d+)", said)
    return int(number.group(1)) if number else 0


class PrivatePostgres:
    """One server on a socket of its own that stays the same over kills and restarts. Use it in a `with`."""

    def __init__(self) -> None:
        """Prepare; nothing starts before `start`."""
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._process: subprocess.Popen[bytes] | None = None
        self._programs = Path()
        self._user = _user()

    def url(self, database: str) -> str:
        """Return the address of a database, for `--database`."""
        return f"postgresql://{ROLE}@/{database}?host={quote(str(self._path('')), safe='')}"

    @property
    def pid(self) -> int:
        """The process id, for whoever measures or kills it."""
        if self._process is None:
            raise PostgresFailed("Expected a started server, got none: call start first.")
        return self._process.pid

    def start(self) -> None:
        """Make the cluster if there is none yet, start and wait until it answers. Raises PostgresMissing or PostgresFailed."""
        if self._folder is None:
            self._programs = find_postgres()
            self._folder = tempfile.TemporaryDirectory(prefix="tallydock-postgres-")
            if self._user is not None:
                os.chown(self._path(""), self._user.pw_uid, self._user.pw_gid)
            self._run("initdb", "-D", str(self._path("data")), "-U", ROLE, "-A", "trust", "-E", "UTF8", "--locale=C")
        settings = (
            "listen_addresses=",
            f"unix_socket_directories={self._path('')}",
            f"max_connections={_CONNECTIONS_MAX}",
        )
        with self._path("log").open("ab") as log:
            self._process = subprocess.Popen(
                [
                    *ended_with_parent(),
                    str(self._programs / "postgres"),
                    "-D",
                    str(self._path("data")),
                    *(word for setting in settings for word in ("-c", setting)),
                ],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
                cwd=self._path(""),
                user=self._user.pw_uid if self._user else None,
                group=self._user.pw_gid if self._user else None,
            )
        self._await_answer()

    def create_database(self, name: str, *, template: str = "template0") -> str:
        """Make a database and return its address; nobody may be connected to the template."""
        self._run("createdb", "-h", str(self._path("")), "-U", ROLE, "-T", template, name)
        return self.url(name)

    def drop_database(self, name: str) -> None:
        """Remove a database, whoever is connected to it."""
        self._run("dropdb", "-h", str(self._path("")), "-U", ROLE, "--if-exists", "--force", name)

    def kill(self) -> None:
        """End it at once, as a power cut would; what was committed is on disk."""
        if self._process is not None and self._process.poll() is None:
            # SIGQUIT: the server ends its own processes with it, and none of them writes anything more.
            self._process.send_signal(signal.SIGQUIT)
            self._process.wait()

    def restart(self) -> None:
        """Kill it if it lives and start it again on the same data."""
        self.kill()
        self.start()

    def stop(self) -> None:
        """End it and remove its folder, so that nothing need be brought in order first."""
        self.kill()
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def __enter__(self) -> PrivatePostgres:
        self.start()
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _t: TracebackType | None
    ) -> None:
        self.stop()

    def _path(self, name: str) -> Path:
        if self._folder is None:
            raise PostgresFailed("Expected a started server, got none: call start first.")
        return Path(self._folder.name) / name

    def _run(self, program: str, *words: str) -> None:
        done = subprocess.run(
            [str(self._programs / program), *words],
            capture_output=True,
            text=True,
            check=False,
            cwd=self._path(""),
            user=self._user.pw_uid if self._user else None,
            group=self._user.pw_gid if self._user else None,
            env={**os.environ, "LC_ALL": "C"},
        )
        if done.returncode:
            raise PostgresFailed(f"Expected {program} to work, it ended with {done.returncode}: {done.stderr.strip()}")

    def _await_answer(self) -> None:
        deadline = time.monotonic() + START_TIMEOUT_S
        ready = [str(self._programs / "pg_isready"), "-q", "-h", str(self._path("")), "-U", ROLE, "-d", "template1"]
        while self._process is not None and self._process.poll() is None and time.monotonic() < deadline:
            if subprocess.run(ready, check=False).returncode == 0:
                return
            time.sleep(0.05)
        said = self._path("log").read_text(errors="replace")[-1000:].strip()
        self.stop()
        raise PostgresFailed(f"Expected PostgreSQL to answer, it did not. It said: {said}")


def _user() -> pwd.struct_passwd | None:
    """Return whom the server runs as; None: as ourselves."""
    if os.geteuid() != 0:
        return None
    known = {entry.pw_name: entry for entry in pwd.getpwall()}
    for name in _USERS:
        if name in known:
            return known[name]
    raise PostgresFailed(f"Expected one of the users {', '.join(_USERS)} to run the server as, found none.")
