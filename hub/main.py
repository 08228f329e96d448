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
import sqlite3
import sys
import time
import uuid
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from hub.announcer import REPEAT_S, Announcement, Announcer, Identity
from hub.api.app import serving
from hub.api.services import Services
from hub.config import HubConfig
from hub.consumer import Consumer, Outlets, StatusSeen, subscriptions
from hub.core.times import format_ms
from hub.feed import FeedDesk
from hub.keeper import Keeper
from hub.posting import Commit, Poster
from hub.private_broker import BrokerFailed, PrivateBroker
from hub.store.arrivals import all_sites, known_births, mark_all_offline
from hub.store.feed_rows import version_now
from hub.store.queries.readers import Readers
from wire.mqtt import Broker, Connection, Handlers
from wire.topics import gateway_topic

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
    """The parts of a running hub. `announcer` and `connection` are None where it runs without a broker."""

    services: Services
    announcer: Announcer | None
    is_part_alive: dict[str, Callable[[], bool]]
    broker_url: str


def _start(config: HubConfig, parts: ExitStack) -> Hub:
    """Start everything below the API; `parts` ends it again in the opposite order."""
    _lock_data(config.data, parts)
    alive: dict[str, Callable[[], bool]] = {}
    broker, url = _start_broker(config, parts, alive)
    poster = _start_poster(config, parts, alive)
    readers = Readers(config.database)
    parts.callback(readers.close)
    version = importlib.metadata.version("tallydock")
    announcer, connection = None, None
    if broker is not None:
        announcer, connection = _start_mqtt(config, _Below(poster, readers, broker, version), parts, alive)
    services = Services(
        writer=poster,
        readers=readers,
        now_ms=now_ms,
        version=version,
        broker=(lambda: connection.connected) if connection else (lambda: None),
        is_loopback=config.host in _LOOPBACK,
    )
    return Hub(services, announcer, alive, url)


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
    poster = Poster(config.database, clock_ms=now_ms)
    try:
        poster.start()
    except (OSError, sqlite3.Error) as error:
        raise HubFailed(f"Expected the hub's database at {config.database}, could not open it: {error}.") from error
    parts.callback(poster.stop)
    alive["the writer"] = poster.is_alive
    poster.write(lambda session: mark_all_offline(session.sql)).result()
    return poster


@dataclass(frozen=True)
class _Below:
    """What the broker's side of the hub stands on."""

    poster: Poster
    readers: Readers
    broker: Broker
    version: str


def _start_mqtt(
    config: HubConfig, below: _Below, parts: ExitStack, alive: dict[str, Callable[[], bool]]
) -> tuple[Announcer, Connection]:
    poster, readers = below.poster, below.readers
    version, tag = readers.run(version_now)
    identity = Identity(poster.ledger, uuid.uuid4().hex, below.version, config.instance)

    def publish(topic: str, payload: bytes, retain: bool = False) -> bool:
        return connection.publish(topic, payload, retain=retain)

    def keep_status(seen: StatusSeen) -> None:
        announcer.add_sites([seen.site])
        keeper.status(seen)

    announcer = Announcer(identity, publish, version=version, tag=tag, at=format_ms(now_ms()))
    announcer.add_sites([config.site, *readers.run(all_sites)])
    keeper = Keeper(poster)
    desk = FeedDesk(
        readers.run,
        ledger=poster.ledger,
        reply=lambda site, gateway, page: publish(gateway_topic(site, gateway, "reply"), page),
        now_ms=now_ms,
    )
    outlets = Outlets(publish=publish, keep_bad=keeper.bad, keep_status=keep_status, answer=desk.ask, now_ms=now_ms)
    consumer = Consumer(poster, outlets, readers.run(known_births))
    connection = Connection(
        below.broker,
        client_id=f"hub-{config.instance}-{uuid.uuid4().hex[:8]}",
        subscriptions=subscriptions(),
        handlers=Handlers(
            on_connect=lambda: announcer.say_online(format_ms(now_ms())),
            on_disconnect=lambda: log.warning("the broker is gone; connecting again"),
            on_message=consumer.receive,
            on_failure=lambda error: log.error("a message could not be taken: %r", error),
        ),
        will=announcer.will,
    )
    poster.on_commit(lambda commit: announcer.tell(announcement_of(commit)))
    desk.start()
    parts.callback(desk.stop)
    connection.start()
    parts.callback(connection.stop)
    parts.callback(lambda: announcer.say_goodbye(format_ms(now_ms())))
    alive["the feed desk"], alive["the broker's thread"] = desk.is_alive, connection.is_alive
    return announcer, connection


def announcement_of(commit: Commit) -> Announcement:
    """Return what the docks are told of a commit."""
    changes = commit.stock_by_site()
    has_more = bool(commit.documents or commit.held) or not commit.events or not changes
    return Announcement(commit.version, commit.tag, format_ms(commit.at_ms), changes, has_more)


async def _serve(hub: Hub, config: HubConfig) -> None:
    """Serve the API until a signal comes or a part dies."""
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    try:
        async with serving(hub.services, config.host, config.port) as port:
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
    while hub.announcer is not None:
        await asyncio.sleep(REPEAT_S)
        hub.announcer.repeat()
