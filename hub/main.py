"""The running hub: its parts made, wired, watched and ended in order.

It owns the life of every part and the one place where the clock is read and ids are made. It decides nothing about stock.
A part that dies ends the whole process with a message and a status other than 0: half a hub would look alive.
"""

from __future__ import annotations

import asyncio
import fcntl
import importlib.metadata
import logging
import signal
import sys
import time
import uuid
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from hub.announcer import REPEAT_S, Identity
from hub.api.app import build_app, serving
from hub.api.services import Services
from hub.config import HubConfig
from hub.link import Ground, Link
from hub.posting import Poster
from hub.private_broker import BrokerFailed, PrivateBroker
from hub.store.arrivals import mark_all_offline
from hub.store.database import BROKEN, Unfit, store_at
from hub.store.queries.readers import Readers
from wire.mqtt import Broker

log = logging.getLogger(__name__)

WATCH_INTERVAL_S = 0.5
LOCK_FILE = "hub.lock"
_LOOPBACK = ("127.0.0.1", "::1", "localhost")


class HubFailed(RuntimeError):
    """The hub cannot start or go on; the text is for the person who runs it."""


def run(config: HubConfig) -> int:
    """Run a hub until SIGTERM or SIGINT; 0 when it ended as asked, 1 when it could not start or a part died."""
    logging.basicConfig(
        level=config.log_level.upper(), stream=sys.stderr, format="%(asctime)s %(levelname)s %(name)s: %(message)s"
    )
    logging.getLogger("alembic").setLevel(logging.WARNING)
    try:
        with ExitStack() as parts:
            asyncio.run(_serve(_start(config, parts), config))
    except (HubFailed, BrokerFailed) as error:
        log.error("%s", error)
        return 1
    return 0


def now_ms() -> int:
    """Read the clock."""
    return time.time_ns() // 1_000_000


@dataclass(frozen=True)
class Hub:
    """The parts of a running hub. `link` is None where it runs without a broker."""

    services: Services
    link: Link | None
    is_part_alive: dict[str, Callable[[], bool]]
    broker_url: str


def _start(config: HubConfig, parts: ExitStack) -> Hub:
    """Start everything below the API; `parts` ends it again in the opposite order."""
    _lock_data(config.data, parts)
    alive: dict[str, Callable[[], bool]] = {}
    broker, url = _start_broker(config, parts, alive)
    poster = _start_poster(config, parts, alive)
    version = importlib.metadata.version("tallydock")
    link = None
    services = Services(
        writer=poster,
        readers=Readers(config.database),
        now_ms=now_ms,
        version=version,
        is_loopback=config.host in _LOOPBACK,
    )
    if broker is not None:
        readers = Readers(config.database)
        parts.callback(readers.close)
        identity = Identity(poster.ledger, uuid.uuid4().hex, version, config.instance)
        link = Link(broker, Ground(poster, readers, now_ms), identity, site=config.site)
        link.start()
        parts.callback(link.stop)
        alive["the link to the broker"] = link.is_alive
        services.broker, services.waiting = (lambda: link.connected), (lambda: link.consumer.waiting_bytes)
        services.command = link.command
    return Hub(services, link, alive, url)


def _lock_data(data: Path, parts: ExitStack) -> None:
    """Hold the folder for this process. Raises HubFailed where it cannot be written, or another hub has it."""
    try:
        data.mkdir(parents=True, exist_ok=True)
        lock = parts.enter_context((data / LOCK_FILE).open("a"))
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        raise HubFailed(
            f"Expected {data} to be free, another hub runs on it: end that one, or choose another --data."
        ) from error
    except OSError as error:
        raise HubFailed(
            f"Expected a folder that can be written at {data}, got: {error}. Choose another --data."
        ) from error


def _start_broker(
    config: HubConfig, parts: ExitStack, alive: dict[str, Callable[[], bool]]
) -> tuple[Broker | None, str]:
    if not config.private_broker:
        where = (
            f"mqtt{'s' if config.broker.tls else ''}://{config.broker.host}:{config.broker.port}"
            if config.broker
            else ""
        )
        return config.broker, where
    private = PrivateBroker(config.data / "broker", port=config.private_port)
    private.start()
    parts.callback(private.stop)
    alive["the private broker"] = private.is_alive
    return private.address, private.url


def _start_poster(config: HubConfig, parts: ExitStack, alive: dict[str, Callable[[], bool]]) -> Poster:
    poster = Poster(config.database, clock_ms=now_ms, name=config.instance)
    try:
        poster.start()
    except Unfit as error:
        raise HubFailed(str(error)) from error
    except BROKEN as error:
        raise HubFailed(
            f"Expected the hub's database at {store_at(config.database)}, could not open it: {error}."
        ) from error
    parts.callback(poster.stop)
    alive["the writer"] = lambda: poster.is_alive
    if poster.is_only_hub:
        poster.write(lambda session: mark_all_offline(session.sql)).result()
    return poster


async def _serve(hub: Hub, config: HubConfig) -> None:
    """Serve the API until a signal comes or a part dies."""
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    try:
        async with serving(build_app(hub.services), config.host, config.port) as port:
            _say(hub, config, port)
            await _until(stop, hub)
    except OSError as error:
        raise HubFailed(
            f"Expected {config.host}:{config.port} to be free, it is not ({error.strerror}): end the program that uses it, "
            "or choose another --listen."
        ) from error


def _say(hub: Hub, config: HubConfig, port: int) -> None:
    host = f"[{config.host}]" if ":" in config.host else config.host
    sys.stdout.write(f"hub http://{host}:{port}\n")
    sys.stdout.write(f"broker {hub.broker_url or 'none'}\n")
    sys.stdout.flush()


async def _until(stop: asyncio.Event, hub: Hub) -> None:
    try:
        async with asyncio.TaskGroup() as tasks:
            watch = tasks.create_task(_watch(hub), name="watch")
            repeat = tasks.create_task(_repeat(hub), name="repeat")
            await stop.wait()
            watch.cancel()
            repeat.cancel()
    except* HubFailed as failed:
        raise failed.exceptions[0] from None
    log.info("ending as asked")


async def _watch(hub: Hub) -> None:
    while True:
        for name, is_alive in hub.is_part_alive.items():
            if not is_alive():
                raise HubFailed(
                    f"Expected {name} to run as long as the hub, it ended by itself: see what was logged before."
                )
        await asyncio.sleep(WATCH_INTERVAL_S)


async def _repeat(hub: Hub) -> None:
    while hub.link is not None:
        await asyncio.sleep(REPEAT_S)
        hub.link.announcer.repeat()
