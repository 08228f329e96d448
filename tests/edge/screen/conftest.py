"""A screen on a free port, around a fake dock."""

import asyncio
import contextlib
import os
import sys
from pathlib import Path

import aiohttp
import pytest

sys.path.insert(0, str(Path(__file__).parent))

from fake_dock import FakeDock
from real_page import ARGUMENTS, CHROMIUM, KIOSK, Screen, style_of

from edge.screen.app import build_app, serve


def draw(symbology, text):
    return f'<svg role="img" aria-label="{symbology}"><title>{len(text)}</title></svg>'


@contextlib.asynccontextmanager
async def open_screen(dock, **settings):
    """Serve a screen; give a client session whose base address it is."""
    app = build_app(dock, draw_label=draw, **settings)
    async with (
        serve(app, "127.0.0.1", 0) as (host, port),
        aiohttp.ClientSession(f"http://{host}:{port}", timeout=aiohttp.ClientTimeout(10)) as session,
    ):
        yield session


@pytest.fixture
def dock():
    fake = FakeDock()
    yield fake
    fake.stop()


@pytest.fixture
def with_screen(dock):
    """Run a coroutine function with a client session of a screen around `dock`."""

    def run(work, **settings):
        async def inside():
            async with open_screen(dock, **settings) as session:
                return await work(session)

        return asyncio.run(inside())

    return run


@pytest.fixture(scope="module")
def browser():
    if not CHROMIUM.exists():
        missing = pytest.fail if os.environ.get("TALLYDOCK_EVERYTHING_INSTALLED") else pytest.skip
        missing(f"needs {CHROMIUM}: scripts/test installs it")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield chromium
        chromium.close()


@pytest.fixture
def screen():
    opened = Screen()
    yield opened
    opened.close()


@pytest.fixture
def open_page(browser, screen):
    """Open the page; at the end nothing was logged as an error and no other host was asked."""
    complaints, expected, hosts, contexts = [], [], set(), []

    def open_it(viewport=KIOSK, query="?kiosk=1", *, scheme="light", face=None):
        # The page allows no style but its own: a foreign face needs a browser that looks away.
        context = browser.new_context(viewport=viewport, color_scheme=scheme, bypass_csp=face is not None)
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("request", lambda request: hosts.add("/".join(request.url.split("/")[:3])))
        page.goto(screen.address + "/" + query)
        page.wait_for_selector(".lane")
        if face:
            page.add_style_tag(content=style_of(face))
        page.evaluate(
            "window.sounds = []; document.addEventListener('tallydock-sound', (event) => window.sounds.push(event.detail.sound))"
        )
        return page

    open_it.expected = expected
    yield open_it
    for context in contexts:
        context.close()
    assert [text for text in complaints if not any(part in text for part in expected)] == []
    assert hosts <= {screen.address}
