"""The product's programs for a benchmark: a hub with a catalogue, a gateway, on ports and in folders of their own."""

import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

from provisioning.children import Child
from provisioning.mosquitto import free_port
from provisioning.sample import HubApi

PROGRAM = [sys.executable, "-m", "tallydock"]
READY_TIMEOUT_S = 60.0


class HubProgram:
    """`tallydock hub run` in a folder; starts anew on the same data as often as wanted."""

    def __init__(self, data: Path) -> None:
        self.data = data
        self.address = f"http://127.0.0.1:{free_port()}"
        self._child: Child | None = None

    def start(self, broker: str) -> None:
        self.data.mkdir(parents=True, exist_ok=True)
        listen = self.address.removeprefix("http://")
        words = [
            "hub",
            "run",
            "--data",
            str(self.data),
            "--listen",
            listen,
            "--broker",
            broker,
            "--log-level",
            "warning",
        ]
        self._child = Child("hub", [*PROGRAM, *words], log=self.data.with_suffix(".log"))
        await_answer(self._child, f"{self.address}/readyz")

    def api(self) -> HubApi:
        words = [*PROGRAM, "hub", "token", "--data", str(self.data), "--role", "admin"]
        made = subprocess.run(words, capture_output=True, text=True, check=True, timeout=60)
        return HubApi(self.address, made.stdout.strip())

    def stop(self) -> None:
        if self._child is not None:
            self._child.stop()


class DockProgram:
    """`tallydock edge run` in a folder."""

    def __init__(self, data: Path) -> None:
        self.data = data
        self.address = f"http://127.0.0.1:{free_port()}"
        self._child: Child | None = None

    def start(self, broker: str, *words: str) -> None:
        self.data.mkdir(parents=True, exist_ok=True)
        screen = self.address.removeprefix("http://")
        options = [
            "--data",
            str(self.data),
            "--broker",
            broker,
            "--site",
            "main",
            "--name",
            "dock-1",
            "--screen",
            screen,
            *words,
        ]
        self._child = Child("dock", [*PROGRAM, "edge", "run", *options], log=self.data.with_suffix(".log"))
        await_answer(self._child, f"{self.address}/")

    @property
    def pid(self) -> int:
        if self._child is None:
            raise RuntimeError("the dock was not started")
        return self._child.pid

    def stop(self) -> None:
        if self._child is not None:
            self._child.stop()


def await_answer(child: Child, url: str) -> None:
    deadline = time.monotonic() + READY_TIMEOUT_S
    while time.monotonic() < deadline:
        if child.status is not None:
            break
        try:
            with urllib.request.urlopen(url, timeout=5):
                return
        except urllib.error.HTTPError as error:
            error.close()
        except OSError:
            pass
        time.sleep(0.05)
    raise RuntimeError(f"the {child.name} does not answer at {url}; it said:\n{child.last_output()}")


def post_items(api: HubApi, count: int) -> list[str]:
    """Put `count` items with a barcode each into a hub; return their skus."""
    skus = [f"SKU-{number:05d}" for number in range(count)]
    for number, sku in enumerate(skus):
        code = {"code": gtin(number), "quantity": "1"}
        api.post(
            "/api/v1/items",
            {"sku": sku, "name": f"Item {number}", "unit": "each", "barcodes": [code]},
            key=f"bench-{sku}",
        )
    return skus


def gtin(number: int) -> str:
    """Return the EAN-13 of the item with this number."""
    body = f"400{number:09d}"
    total = sum(int(digit) * (3 if i % 2 == 0 else 1) for i, digit in enumerate(reversed(body)))
    return body + str(-total % 10)
