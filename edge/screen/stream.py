"""`GET /events`: the dock's whole state as server-sent events. Owns the bridge from the station's thread to the event loop.

Each message is the full state, so a reload or a second browser shows the same. Nobody waits for a slow browser: it skips to
the newest state. There is no queue to overflow.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator

import msgspec
from aiohttp import web

from edge.core.answer import DockView
from edge.screen.dock import Dock

SPACING_S = 0.1
"""Least time between two messages to one browser; the first change after a quiet time goes at once."""

BEAT_S = 5.0
"""A message at least this often, so that the page notices a dead connection."""

READERS_MAX = 50


class Views:
    """The newest state of the dock, numbered, for any number of readers."""

    def __init__(self, dock: Dock) -> None:
        self._dock = dock
        self._newest = dock.view()
        self._encoded = b""
        self._number = 0
        self._closed = False
        self._changed = asyncio.Event()

    @contextlib.asynccontextmanager
    async def follow(self) -> AsyncIterator[None]:
        """Follow the dock until the context ends."""
        loop = asyncio.get_running_loop()

        def heard(view: DockView) -> None:
            self._newest = view
            if not loop.is_closed():
                loop.call_soon_threadsafe(self._publish)

        unsubscribe = self._dock.subscribe(heard)
        self._newest = self._dock.view()
        self._publish()
        try:
            yield
        finally:
            unsubscribe()
            self.close()

    def close(self) -> None:
        """End every reader's wait."""
        self._closed = True
        self._changed.set()

    @property
    def is_closed(self) -> bool:
        """Say whether the screen is being shut down."""
        return self._closed

    def newest(self) -> tuple[int, bytes]:
        """Give the number and the JSON of the newest state."""
        return self._number, self._encoded

    async def wait_after(self, number: int, timeout_s: float) -> None:
        """Wait until there is a newer state than `number`, the time is over, or the screen closes."""
        if self._number > number or self._closed:
            return
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(timeout_s):
                await self._changed.wait()

    def _publish(self) -> None:
        encoded = msgspec.json.encode(self._newest)
        if encoded == self._encoded:
            return
        self._encoded = encoded
        self._number += 1
        self._changed.set()
        self._changed = asyncio.Event()


class Stream:
    """Serves the views to browsers."""

    def __init__(self, views: Views, page: str) -> None:
        self._views = views
        self._beat = f'event: beat\ndata: {{"page":"{page}"}}\n\n'.encode()
        self._readers = 0

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """Send the present state at once, then every change."""
        if self._readers >= READERS_MAX:
            return web.Response(status=503, text=f"Expected at most {READERS_MAX} open screens: close one.\n")
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"})
        await response.prepare(request)
        self._readers += 1
        try:
            await self._send_all(response)
        except (ConnectionResetError, ConnectionAbortedError):
            pass  # The browser went away; it asks again and gets the whole state.
        finally:
            self._readers -= 1
        return response

    async def _send_all(self, response: web.StreamResponse) -> None:
        loop = asyncio.get_running_loop()
        await response.write(b"retry: 1000\n" + self._beat)
        sent, beat_at = 0, loop.time()
        while not self._views.is_closed:
            await self._views.wait_after(sent, beat_at + BEAT_S - loop.time())
            number, encoded = self._views.newest()
            if number > sent:
                await response.write(b"event: view\nid: %d\ndata: %b\n\n" % (number, encoded))
                sent = number
                await asyncio.sleep(SPACING_S)
            if loop.time() >= beat_at + BEAT_S:
                await response.write(self._beat)
                beat_at = loop.time()
