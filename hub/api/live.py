"""The live page and its stream of snapshots (server-sent events).

Who may see it: a hub that listens on loopback shows it without a token to a browser on the same machine that names it by
a loopback name (a web page elsewhere that points its own name at 127.0.0.1 is refused). Anyone else opens it once with
`?token=TOKEN`, gets a cookie that scripts cannot read, and is sent on to the address without the token.

The page only reads. A snapshot is taken once for all pages, at most every PAUSE_S; a slow page skips to the newest.
"""

from __future__ import annotations

import asyncio
import secrets
from contextlib import suppress
from pathlib import Path
from urllib.parse import urlsplit

import msgspec
from aiohttp import web

from hub.api.routes import Caller
from hub.api.services import Services
from hub.api.snapshot import Snapshot, take_snapshot
from hub.api.tokens import caller_of
from hub.posting import Commit
from hub.store.queries.readers import Reader

STATIC = Path(__file__).parent / "static"
PAUSE_S = 0.25
POLL_S = 2.0
"""Docks come and go without a commit, so that the page looks again by itself."""
BEAT_S = 10.0
PAGES_MAX = 100
SESSIONS_MAX = 200
COOKIE = "tallydock_page"
COOKIE_AGE_S = 12 * 3600
_LOOPBACK_NAMES = ("127.0.0.1", "localhost", "::1")


class LiveFeed:
    """The newest snapshot, and everyone who waits for the next."""

    def __init__(self, services: Services) -> None:
        """Nothing is read before `run`."""
        self._services = services
        self._next = asyncio.Condition()
        self._touched = asyncio.Event()
        self._newest: Snapshot | None = None
        self.number = 0
        self.message = b""
        self.is_closing = False

    async def run(self) -> None:
        """Take snapshots while any page is open: after each commit, and every POLL_S."""
        loop = asyncio.get_running_loop()

        def touch(_commit: Commit) -> None:
            with suppress(RuntimeError):  # the loop has ended; the writer outlives it by a moment
                loop.call_soon_threadsafe(self._touched.set)

        self._services.writer.on_commit(touch)
        while True:
            # Not wait_for: before Python 3.12 it may lose the cancellation that ends this task.
            with suppress(TimeoutError):
                async with asyncio.timeout(POLL_S):
                    await self._touched.wait()
            self._touched.clear()
            if self._services.live_pages:
                await self.refresh()
            await asyncio.sleep(PAUSE_S)

    async def refresh(self) -> None:
        """Take a snapshot and wake everyone who waits, if anything but the time is new."""
        taken = await self._services.read(self._take)
        async with self._next:
            known = self._newest
            if known is not None and msgspec.structs.replace(taken, at=known.at) == known:
                return
            self._newest = taken
            self.number += 1
            self.message = b"event: snapshot\ndata: " + msgspec.json.encode(taken) + b"\n\n"
            self._next.notify_all()

    def _take(self, reader: Reader) -> Snapshot:
        return take_snapshot(reader, self._services.count(reader), self._services.now_ms())

    async def wait_beyond(self, number: int) -> bool:
        """Wait until there is a newer snapshot than `number`; False after BEAT_S without one."""
        async with self._next:
            try:
                async with asyncio.timeout(BEAT_S):
                    await self._next.wait_for(lambda: self.number > number or self.is_closing)
            except TimeoutError:
                return False
        return True

    async def close(self) -> None:
        """Let every open page go."""
        async with self._next:
            self.is_closing = True
            self._next.notify_all()


class LivePages:
    """The page, its log-in by token, and its stream."""

    def __init__(self, services: Services, feed: LiveFeed) -> None:
        """Sessions live as long as the process: after a restart a page is opened with its token again."""
        self._services = services
        self._feed = feed
        self._sessions: dict[str, str] = {}

    async def page(self, request: web.Request) -> web.StreamResponse:
        """Show the page, or what is needed to see it."""
        token = request.query.get("token")
        if token is not None:
            return await self._log_in(request, token)
        if await self._may_see(request):
            return _file("live.html")
        return _file("locked.html", status=401)

    async def stream(self, request: web.Request) -> web.StreamResponse:
        """Send a snapshot now and after each change, until the page is closed or may no longer see it."""
        if not await self._may_see(request):
            return web.Response(status=401, text="Open the page with ?token=TOKEN first.\n")
        if self._services.live_pages >= PAGES_MAX:
            return web.Response(status=503, text=f"Expected at most {PAGES_MAX} live pages, got one more: close one.\n")
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"})
        await response.prepare(request)
        self._services.live_pages += 1
        try:
            await self._send(request, response)
        except ConnectionError:
            # The page was closed: there is nobody left to tell.
            return response
        finally:
            self._services.live_pages -= 1
        return response

    async def _send(self, request: web.Request, response: web.StreamResponse) -> None:
        await self._feed.refresh()
        await response.write(b"retry: 1000\n\n" + self._feed.message)
        sent = self._feed.number
        while not self._feed.is_closing:
            if await self._feed.wait_beyond(sent):
                if self._feed.number > sent:
                    sent = self._feed.number
                    await response.write(self._feed.message)
            elif await self._may_see(request):
                await response.write(b": still here\n\n")
            else:
                return

    async def _log_in(self, request: web.Request, token: str) -> web.StreamResponse:
        caller = await self._caller(token)
        if caller is None:
            return _file("locked.html", status=401)
        session = secrets.token_urlsafe(32)
        while len(self._sessions) >= SESSIONS_MAX:
            self._sessions.pop(next(iter(self._sessions)))
        self._sessions[session] = token
        response = web.Response(status=303, headers={"Location": "/", "Cache-Control": "no-store"})
        is_https = request.headers.get("X-Forwarded-Proto", request.scheme) == "https"
        response.set_cookie(
            COOKIE, session, max_age=COOKIE_AGE_S, httponly=True, samesite="Strict", secure=is_https, path="/"
        )
        return response

    async def _may_see(self, request: web.Request) -> bool:
        if self._services.is_loopback and _names_loopback(request.host):
            return True
        token = self._sessions.get(request.cookies.get(COOKIE, ""))
        return token is not None and await self._caller(token) is not None

    async def _caller(self, token: str) -> Caller | None:
        def find(reader: Reader) -> Caller | None:
            return caller_of(reader, token)

        return await self._services.read(find)


def _names_loopback(host: str) -> bool:
    try:
        return urlsplit(f"//{host}").hostname in _LOOPBACK_NAMES
    except ValueError:
        return False


def _file(name: str, status: int = 200) -> web.Response:
    return web.Response(
        body=(STATIC / name).read_bytes(),
        status=status,
        content_type="text/html",
        charset="utf-8",
        headers={"Cache-Control": "no-store"},
    )
