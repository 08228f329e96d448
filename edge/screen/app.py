"""The dock screen as an aiohttp application. Owns its routes and headers; knows the dock only by the protocol in `dock.py`."""

from __future__ import annotations

import contextlib
import hashlib
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

from aiohttp import web

from edge.core.codes import COMMANDS, QUANTITY_COMMANDS
from edge.screen.dock import Dock, LabelDrawer, PictureReader
from edge.screen.door import guard
from edge.screen.pictures import PICTURE_BYTES_MAX, PictureDoor
from edge.screen.samples import GATEWAY_NAME, SamplesPage
from edge.screen.scan_door import ScanDoor, json_response
from edge.screen.stream import Stream, Views

STATIC = Path(__file__).with_name("static")

SECURITY_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; manifest-src 'self'; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
}

SHUTDOWN_S = 2.0

ALL_COMMANDS = COMMANDS | QUANTITY_COMMANDS


class ScreenNotServed(Exception):
    """The address of the screen could not be opened."""


def boottime_ms() -> int:
    """Read CLOCK_BOOTTIME, which counts through suspend and never steps."""
    return time.clock_gettime_ns(time.CLOCK_BOOTTIME) // 1_000_000


def build_app(
    dock: Dock,
    *,
    draw_label: LabelDrawer,
    read_picture: PictureReader | None = None,
    pairing_token: str | None = None,
) -> web.Application:
    """Build the application around a dock. Without a pairing token only this machine is let in."""
    app = web.Application(middlewares=[guard(pairing_token)], client_max_size=PICTURE_BYTES_MAX)
    views = Views(dock)
    scans = ScanDoor(dock, boottime_ms=boottime_ms)
    app[GATEWAY_NAME] = dock.view().gateway
    app.router.add_get("/", _page)
    app.router.add_get("/healthz", _healthz)
    app.router.add_get("/codes.json", _codes)
    app.router.add_get("/events", Stream(views, _fingerprint()).handle)
    app.router.add_get("/samples", SamplesPage(dock, ALL_COMMANDS, draw_label).handle)
    app.router.add_post("/scan", scans.handle)
    app.router.add_post("/picture", PictureDoor(scans, read_picture, boottime_ms).handle)
    app.router.add_static("/static", STATIC)
    app.on_response_prepare.append(_add_headers)
    app.on_shutdown.append(_closer(views))
    app.cleanup_ctx.append(_follower(views))
    return app


@contextlib.asynccontextmanager
async def serve(app: web.Application, host: str, port: int) -> AsyncIterator[tuple[str, int]]:
    """Serve the application until the context ends; give the address that was bound (port 0 takes a free one)."""
    runner = web.AppRunner(app, handler_cancellation=True, access_log=None, shutdown_timeout=SHUTDOWN_S)
    await runner.setup()
    try:
        try:
            await web.TCPSite(runner, host, port).start()
        except OSError as error:
            raise ScreenNotServed(
                f"Expected to open {host}:{port} for the screen, got {error.strerror or error}: free it or choose another."
            ) from error
        yield runner.addresses[0][0], runner.addresses[0][1]
    finally:
        await runner.cleanup()


async def _page(_: web.Request) -> web.StreamResponse:
    return web.FileResponse(STATIC / "index.html")


async def _healthz(_: web.Request) -> web.Response:
    return json_response({"status": "ok"})


async def _codes(_: web.Request) -> web.Response:
    return json_response(ALL_COMMANDS)


def _follower(views: Views) -> Callable[[web.Application], AsyncIterator[None]]:
    async def follow(_: web.Application) -> AsyncIterator[None]:
        async with views.follow():
            yield

    return follow


def _closer(views: Views) -> Callable[[web.Application], Awaitable[None]]:
    async def close(_: web.Application) -> None:
        views.close()

    return close


async def _add_headers(_: web.Request, response: web.StreamResponse) -> None:
    response.headers.update(SECURITY_HEADERS)
    response.headers.setdefault("Cache-Control", "no-cache")


def _fingerprint() -> str:
    """Name this version of the page, so that an open kiosk loads a new one by itself."""
    digest = hashlib.sha256()
    for path in sorted(STATIC.iterdir()):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:16]
