"""The dock's page in a real browser, as a worker with a scanner that types sees it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

HAND_MS = 160
"""Five scans less than 150 ms apart would be a burst from a scanner's own memory."""
KIOSK, PHONE = {"width": 1280, "height": 720}, {"width": 390, "height": 844}


class Page:
    """The dock's page in a browser that is never reloaded, and what it complained of."""

    def __init__(
        self, chromium: Any, house: Any, folder: Path, viewport: dict[str, int], scheme: str = "light"
    ) -> None:
        self.folder, self.complaints = folder, []
        self.tab = chromium.new_page(viewport=viewport, color_scheme=scheme)
        self.tab.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.tab.on(
            "console", lambda message: self.complaints.append(message.text) if message.type == "error" else None
        )
        self.tab.goto(f"http://127.0.0.1:{house.dock_port}/?kiosk=1&scanner=page-1")
        self.tab.wait_for_selector(".lane")
        self.tab.evaluate("window.wasNeverReloaded = true")

    def scan(self, text: str, headline: str) -> None:
        """Type a code as a keyboard-wedge scanner does, at the pace of a hand, and wait for its answer."""
        self.tab.wait_for_timeout(HAND_MS)
        self.tab.keyboard.type(text)
        self.tab.keyboard.press("Enter")
        self.tab.locator("h1", has_text=headline).wait_for(timeout=10_000)

    def shows(self, scanner: str, *texts: str, state: str = "applied") -> None:
        """Wait until a lane is in a state and shows the texts, in this very page."""
        lane = f"[data-scanner={scanner}] .lane[data-state={state}]"
        for text in texts:
            self.tab.locator(lane, has_text=text).wait_for(timeout=10_000)
        assert self.tab.evaluate("window.wasNeverReloaded") is True

    def picture(self, name: str) -> None:
        """Keep how the page looks, for people."""
        self.tab.screenshot(path=self.folder / f"{name}.png")
