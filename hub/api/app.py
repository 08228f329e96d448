"""The HTTP application of the hub: every declared route, its OpenAPI document, and the live page."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any

from aiohttp import web

from hub.api import (
    as_of,
    availability,
    books,
    catalogues,
    counts,
    events,
    exceptions,
    explain,
    gateways,
    health,
    holds,
    items,
    locations,
    orders,
    papers,
    parties,
    periods,
    receipts,
    returns,
    settings,
    ship_notices,
    stock,
    token_routes,
    transfers,
    users,
)
from hub.api.door import BODY_MAX_BYTES, handler_of, problems_middleware
from hub.api.exports import (
    epcis as export_epcis,
    journal as export_journal,
    runs as export_runs,
    settings as export_settings,
)
from hub.api.imports import routes as imports
from hub.api.imports.running import Imports
from hub.api.live import STATIC, LiveFeed, LivePages
from hub.api.openapi import document
from hub.api.routes import API, Answer, Route
from hub.api.services import Services

CLOSE_S = 3.0
"""How long an ending hub waits for answers under way."""
_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
}

RESOURCES: tuple[Route, ...] = (
    *items.ROUTES,
    *locations.ROUTES,
    *parties.ROUTES,
    *catalogues.ROUTES,
    *orders.ROUTES,
    *ship_notices.ROUTES,
    *returns.ROUTES,
    *transfers.ROUTES,
    *events.ROUTES,
    *stock.ROUTES,
    *availability.ROUTES,
    *books.ROUTES,
    *receipts.ROUTES,
    *papers.ROUTES,
    *as_of.ROUTES,
    *explain.ROUTES,
    *periods.ROUTES,
    *holds.ROUTES,
    *exceptions.ROUTES,
    *counts.ROUTES,
    *gateways.ROUTES,
    *users.ROUTES,
    *settings.ROUTES,
    *token_routes.ROUTES,
    *imports.ROUTES,
    *export_journal.ROUTES,
    *export_epcis.ROUTES,
    *export_settings.ROUTES,
    *export_runs.ROUTES,
    *health.ROUTES,
)


def routes(version: str) -> tuple[Route, ...]:
    """Return every route, the one that describes them included."""
    described: dict[str, Any] = {}

    async def describe(_services: Services) -> Answer:
        return Answer(described)

    own = Route(
        "GET", f"{API}/openapi.json", "getOpenApi", "This document.", None, {200: dict[str, Any]}, serve=describe
    )
    every = (*RESOURCES, own)
    described.update(document(every, version))
    return every


def build_app(services: Services) -> web.Application:
    """Build the application; it opens nothing before it is served."""
    app = web.Application(middlewares=[problems_middleware], client_max_size=BODY_MAX_BYTES)
    for route in routes(services.version):
        app.router.add_route(route.method, route.path, handler_of(route, services))
    app.on_response_prepare.append(_add_headers)
    app.cleanup_ctx.append(lambda _app: _running(services))
    _add_live(app, services)
    return app


async def _running(services: Services) -> AsyncIterator[None]:
    """Keep what works beside the requests going while the application is served."""
    imports = Imports(services.writer, services.readers, now_ms=services.now_ms)
    await asyncio.to_thread(imports.start)
    yield
    await asyncio.to_thread(imports.stop)
    services.close()


@asynccontextmanager
async def serving(app: web.Application, host: str, port: int) -> AsyncIterator[int]:
    """Serve the application until the end of the block; gives the port, a free one for port 0."""
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=CLOSE_S)
    await runner.setup()
    try:
        site = web.TCPSite(runner, host, port)
        await site.start()
        yield runner.addresses[0][1]
    finally:
        await runner.cleanup()


def _add_live(app: web.Application, services: Services) -> None:
    feed = LiveFeed(services)
    pages = LivePages(services, feed)

    async def run(_app: web.Application) -> AsyncIterator[None]:
        task = asyncio.create_task(feed.run(), name="live feed")
        yield
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task

    async def close(_app: web.Application) -> None:
        await feed.close()

    app.router.add_get("/", pages.page)
    app.router.add_get("/live", pages.stream)
    app.router.add_static("/static", STATIC)
    app.cleanup_ctx.append(run)
    app.on_shutdown.append(close)


async def _add_headers(_request: web.Request, response: web.StreamResponse) -> None:
    response.headers.update(_HEADERS)
    # Files of the page are asked for again each time (mostly answered 304), so that a new release shows at once.
    response.headers.setdefault("Cache-Control", "no-cache")
