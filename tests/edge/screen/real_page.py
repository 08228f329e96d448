"""A screen that a real browser opens, around a fake dock."""

import asyncio
import threading
from pathlib import Path

from dock_states import STATES
from fake_dock import FakeDock

from edge.screen.app import build_app, serve

CHROMIUM = Path("/usr/bin/chromium")
ARGUMENTS = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--autoplay-policy=no-user-gesture-required",
    "--use-fake-device-for-media-stream",
]
FACES = {
    "narrow": "size-adjust: 84%",
    "wide": "size-adjust: 112%",
    "tall": "ascent-override: 112%; descent-override: 32%",
}
"""What fonts of other machines are like: from condensed ones to wider than DejaVu Sans, and with boxes as tall as those of Noto."""

KIOSK, PHONE = {"width": 1280, "height": 720}, {"width": 390, "height": 844}
PICTURE = b"\x89PNG stands for a photograph"


def draw(symbology, text):
    return f'<svg role="img" aria-label="{symbology}"></svg>'


def read_picture(picture):
    return [("EAN13", "4006381333931")] if picture == PICTURE else []


def style_of(face):
    """Draw every text in a face of other measures, made of a font that is at hand."""
    kinds = [(400, "DejaVu Sans", "Liberation Sans"), (700, "DejaVu Sans Bold", "Liberation Sans Bold")]
    faces = [
        f'@font-face {{ font-family: Other; font-weight: {weight}; src: {", ".join(f"""local("{name}")""" for name in names)}; {face} }}'
        for weight, *names in kinds
    ]
    return " ".join([*faces, "* { font-family: Other, sans-serif !important; }"])


class Screen:
    """A screen on its own thread and loop, as `edge/main.py` runs it beside the station's thread."""

    def __init__(self):
        self.dock = FakeDock(STATES["home"])
        self._loop = asyncio.new_event_loop()
        self._stop = asyncio.Event()
        self._is_open = threading.Event()
        self._thread = threading.Thread(target=self._run)
        self._thread.start()
        assert self._is_open.wait(10)

    def _run(self):
        self._loop.run_until_complete(self._serve())
        self._loop.close()

    async def _serve(self):
        app = build_app(self.dock, draw_label=draw, read_picture=read_picture)
        async with serve(app, "127.0.0.1", 0) as (host, port):
            self.address = f"http://{host}:{port}"
            self._is_open.set()
            await self._stop.wait()

    def close(self):
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(10)
        self.dock.stop()


def show(page, screen, view):
    """Show a state and wait until it is drawn."""
    screen.dock.show(view)
    headline = view.stopped.headline if view.stopped else view.lanes[0].answer.headline if view.lanes else "Ready"
    page.wait_for_function(
        "headline => [...document.querySelectorAll('h1')].some((h1) => h1.textContent === headline)", arg=headline
    )
    page.wait_for_function("count => document.querySelectorAll('.place').length === count", arg=max(len(view.lanes), 1))
    drawn = "([scanner, state]) => document.querySelector(`[data-scanner='${scanner}'] .lane`)?.dataset.state === state"
    for lane in view.lanes[:8]:
        page.wait_for_function(drawn, arg=[lane.scanner, lane.state])
    page.wait_for_timeout(30)
