"""Tallydock's programs as an outsider sees them: commands, addresses, signals. Nothing of the product is imported here."""

from __future__ import annotations

import http.client
import json
import os
import shutil
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Any

CHECKOUT = Path(__file__).resolve().parents[2]
PROGRAM = [sys.executable, "-m", "tallydock"]
START_TIMEOUT_S = 40.0


def wait_until(claim: str, true: Callable[[], Any], *, timeout_s: float = 15.0, every_s: float = 0.05) -> Any:
    """Return the first truthy answer of `true`; fail with the claim when none comes."""
    deadline = time.monotonic() + timeout_s
    while True:
        answer = true()
        if answer:
            return answer
        if time.monotonic() > deadline:
            raise AssertionError(f"not within {timeout_s} s: {claim}")
        time.sleep(every_s)


class Program:
    """A process that can be killed with -9 and started again with the same words."""

    def __init__(
        self, name: str, words: list[str], log: Path, ready: Callable[[], bool], checkout: Path = CHECKOUT
    ) -> None:
        self.name, self._words, self.log, self._ready, self.checkout = name, words, log, ready, checkout
        self.process: subprocess.Popen[bytes] | None = None

    def start(self, *, wait: bool = True) -> None:
        with self.log.open("ab") as out:
            self.process = subprocess.Popen(
                [*PROGRAM, *self._words],
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=out,
                cwd=self.checkout,
                start_new_session=True,
            )
        if wait:
            self.await_ready()

    def await_ready(self) -> None:
        def look() -> bool:
            assert self.process is not None
            if self.process.poll() is not None:
                raise AssertionError(f"{self.name} ended with {self.process.returncode}:\n{self.said()}")
            return self._ready()

        try:
            wait_until(f"{self.name} is ready", look, timeout_s=START_TIMEOUT_S)
        except AssertionError as error:
            raise AssertionError(f"{error}\n{self.said()}") from error

    def kill(self) -> None:
        """SIGKILL, to the whole session: what a power cut does."""
        if self.process is not None and self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
        if self.process is not None:
            self.process.wait()

    def stop(self) -> int:
        assert self.process is not None
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(15)
            except subprocess.TimeoutExpired:
                self.kill()
        return self.process.returncode

    def said(self) -> str:
        return self.log.read_text(errors="replace")[-4000:] if self.log.exists() else ""


def answers(url: str) -> bool:
    try:
        with urllib.request.urlopen(url, timeout=2) as response:
            return response.status == 200
    except urllib.error.HTTPError as error:
        error.close()
        return False
    except (OSError, http.client.HTTPException):
        return False


class Hub(Program):
    """`tallydock hub run` and its API; one of several, with an `instance` of its own, where they share a `database`."""

    def __init__(
        self,
        folder: Path,
        *,
        port: int,
        broker: str,
        checkout: Path = CHECKOUT,
        database: str | None = None,
        instance: str = "hub",
    ) -> None:
        self.data, self.port, self.address = folder, port, f"http://127.0.0.1:{port}"
        folder.mkdir(parents=True, exist_ok=True)
        self._books = ["--data", str(folder)] if database is None else ["--data", str(folder), "--database", database]
        words = ["hub", "run", *self._books, "--listen", f"127.0.0.1:{port}", "--broker", broker]
        words += ["--instance", instance]
        log = folder.parent / f"{folder.name}.log"
        super().__init__("hub", words, log, lambda: answers(f"{self.address}/readyz"), checkout)
        # Without its broker a hub is alive but not ready.
        self.alive = lambda: answers(f"{self.address}/healthz")
        self._token: str | None = None

    def token(self) -> str:
        if self._token is None:
            words = [*PROGRAM, "hub", "token", *self._books, "--role", "admin"]
            made = subprocess.run(words, capture_output=True, text=True, timeout=60, cwd=self.checkout, check=False)
            assert made.returncode == 0, made.stderr
            self._token = made.stdout.strip()
            assert self._token
            assert "\n" not in self._token
        return self._token

    def call(self, method: str, path: str, body: Any = None, *, key: str | None = None) -> tuple[int, Any]:
        """Return (status, answer as JSON)."""
        request = urllib.request.Request(
            self.address + path, method=method, data=None if body is None else json.dumps(body).encode()
        )
        request.add_header("Authorization", f"Bearer {self.token()}")
        request.add_header("Content-Type", "application/json")
        if method == "POST":
            request.add_header("Idempotency-Key", key or uuid.uuid4().hex)
        try:
            with urllib.request.urlopen(request, timeout=20) as response:
                return response.status, json.loads(response.read() or b"null")
        except urllib.error.HTTPError as error:
            with error:
                return error.code, json.loads(error.read() or b"null")

    def post(self, path: str, body: Any) -> Any:
        status, answer = self.call("POST", path, body)
        assert 200 <= status < 300, (path, status, answer)
        return answer

    def every(self, path: str) -> list[dict[str, Any]]:
        """Return a whole list, page by page, as section 7 of the design says."""
        rows: list[dict[str, Any]] = []
        cursor = ""
        while True:
            status, page = self.call("GET", f"{path}{'&' if '?' in path else '?'}cursor={cursor}" if cursor else path)
            assert status == 200, (path, status, page)
            rows += page["items"]
            if page["next"] is None:
                return rows
            cursor = page["next"]

    def check(self) -> subprocess.CompletedProcess[str]:
        words = [*PROGRAM, "hub", "check", *self._books, "--json"]
        return subprocess.run(words, capture_output=True, text=True, timeout=110, cwd=self.checkout, check=False)

    def copy_database(self, to: Path) -> None:
        """Copy the database of a hub that does not run."""
        shutil.copytree(self.data, to, dirs_exist_ok=True)

    def restore_database(self, source: Path) -> None:
        """Put an older copy in the place of the database of a hub that does not run."""
        shutil.rmtree(self.data)
        shutil.copytree(source, self.data)


def seed_widgets(hub: Hub) -> None:
    """The business of the acceptance list in the flows: Widget, its case, PO-1001 and SO-2001."""
    codes = [{"code": "4006381333931", "quantity": "1"}, {"code": "14006381333938", "quantity": "12"}]
    hub.post("/api/v1/items", {"sku": "W-100", "name": "Widget", "unit": "each", "barcodes": codes})
    hub.post(
        "/api/v1/items",
        {"sku": "G-200", "name": "Gadget", "unit": "each", "barcodes": [{"code": "5901234123457", "quantity": "1"}]},
    )
    for code in ("A-01-02", "B-09-01"):
        hub.post("/api/v1/locations", {"code": code, "type": "shelf"})
    lines = [{"sku": "W-100", "quantity": "40", "unit_cost": "2.50"}]
    hub.post("/api/v1/purchase-orders", {"number": "PO-1001", "supplier": "ACME", "lines": lines})
    lines = [{"sku": "W-100", "quantity": "5", "unit_price": "4.00"}]
    hub.post("/api/v1/sales-orders", {"number": "SO-2001", "customer": "Corner Shop", "lines": lines})


class Gateway(Program):
    """`tallydock edge run` and its `POST /scan`."""

    def __init__(
        self,
        folder: Path,
        *,
        port: int,
        broker: str,
        name: str = "dock-1",
        site: str = "main",
        checkout: Path = CHECKOUT,
    ) -> None:
        self.data, self.port, self.address, self.gateway, self.site = (
            folder,
            port,
            f"http://127.0.0.1:{port}",
            name,
            site,
        )
        folder.mkdir(parents=True, exist_ok=True)
        words = ["edge", "run", "--data", str(folder), "--broker", broker, "--site", site, "--name", name]
        words += ["--screen", f"127.0.0.1:{port}"]
        log = folder.parent / f"{folder.name}.log"
        super().__init__("gateway", words, log, lambda: answers(f"{self.address}/"), checkout)
        self._line: http.client.HTTPConnection | None = None

    def kill(self) -> None:
        self.hang_up()
        super().kill()

    def hang_up(self) -> None:
        """Close the line to the gateway."""
        if self._line is not None:
            self._line.close()
            self._line = None

    def offer(self, body: Any, *, headers: dict[str, str] | None = None) -> tuple[int, Any]:
        """POST /scan once and return (status, answer)."""
        if self._line is None:
            self._line = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        raw = body if isinstance(body, bytes) else json.dumps(body).encode()
        try:
            self._line.request("POST", "/scan", raw, {"Content-Type": "application/json"} | (headers or {}))
            response = self._line.getresponse()
            data = response.read()
        except (OSError, http.client.HTTPException):
            self.hang_up()
            raise
        try:
            return response.status, json.loads(data)
        except ValueError:
            return response.status, data

    def scan(
        self, text: str, *, scanner: str = "page-1", scan_id: str | None = None, patience_s: float = 60.0
    ) -> dict[str, Any]:
        """Scan, with the same id until there is an answer: what a careful client does."""
        body = {"id": scan_id or str(uuid.uuid4()), "scanner": scanner, "text": text}
        deadline = time.monotonic() + patience_s
        while True:
            try:
                status, answer = self.offer(body)
                if status == 200:
                    return answer
                failure = f"{status} {answer}"
            except (OSError, http.client.HTTPException) as error:
                failure = repr(error)
            if time.monotonic() > deadline:
                raise AssertionError(f"no answer to {body}: {failure}\n{self.said()}")
            time.sleep(0.05)
