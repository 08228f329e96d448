"""What tests of several rooms need: a real broker and a real browser. What `scripts/test` installs must be there in CI."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from typing import NoReturn

import pytest

from provisioning.mosquitto import MosquittoMissing, PrivateMosquitto, find_mosquitto


def missing(what: str) -> NoReturn:
    """Skip for want of `what`, or fail where `scripts/test` has installed everything."""
    if os.environ.get("TALLYDOCK_EVERYTHING_INSTALLED"):
        pytest.fail(f"{what} should have been installed by scripts/test")
    pytest.skip(f"needs {what}: scripts/test installs it")


@pytest.fixture
def mosquitto() -> Iterator[PrivateMosquitto]:
    """A real broker on a free loopback port: `.url`, `.port`, `.kill()`, `.start()`, `.restart()`."""
    try:
        find_mosquitto()
    except MosquittoMissing:
        missing("mosquitto")
    with PrivateMosquitto() as broker:
        yield broker


@pytest.fixture
def chromium() -> Iterator[object]:
    """A Playwright browser on Debian's Chromium (sync API: keep servers in threads or processes of their own)."""
    sync_api = pytest.importorskip("playwright.sync_api", reason="needs the dev extra")
    program = shutil.which("chromium") or shutil.which("chromium-browser")
    if program is None:
        missing("chromium")
    # One per test: while Playwright's sync API is open, asyncio.run is impossible in this thread.
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=program,
            args=["--no-sandbox", "--disable-dev-shm-usage", "--autoplay-policy=no-user-gesture-required"],
        )
        yield browser
        browser.close()
