"""A screen on a free port, around a fake dock."""

import asyncio
import contextlib
import sys
from pathlib import Path

import aiohttp
import pytest

sys.path.insert(0, str(Path(__file__).parent))

from fake_dock import FakeDock

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
