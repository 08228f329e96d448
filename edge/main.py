"""The running gateway: its parts made, wired, watched and ended in order.

It owns the life of every part, and the one loop of the screen. It decides nothing about scans. A part that dies ends the
whole process with a message and a status other than 0: systemd starts it again, and the outbox has everything that beeped.
"""

from __future__ import annotations

import argparse
import asyncio
import concurrent.futures
import importlib.metadata
import logging
import random
import signal
import sqlite3
import sys
import threading
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

import msgspec

from edge import config as told
from edge.config import BadConfig, EdgeConfig
from edge.core.answer import DockView, Strip
from edge.core.raw import RawScan
from edge.link import Births, Courier, Link, Wire
from edge.outbox.opening import OutboxRefused
from edge.scanners.cameras import CameraConfig, CameraScanner
from edge.scanners.profiles import ScannerConfig
from edge.scanners.replay import BadReplay, Replay, ReplayedScan, read_replay
from edge.scanners.usb_scanners import ScannerState
from edge.scanning import BadStore, Scanning, scanners_told
from edge.screen.app import ScreenNotServed, build_app, serve
from edge.screen.dock import Sample, SampleGroup, ScanReply
from edge.stacklight import start_stack_light
from edge.station import CoreRules, Station, SystemClock, open_stores
from edge.station.labels import labels_of
from wire.mqtt import Broker

log = logging.getLogger(__name__)

T = TypeVar("T")

EXIT_USAGE = 2
EXIT_FAILED = 1
ASK_WAIT_S = 5.0
WATCH_INTERVAL_S = 0.5


class GatewayFailed(RuntimeError):
    """The gateway cannot start or go on; the text is for the person who runs it."""


def run(arguments: argparse.Namespace) -> int:
    """Run a gateway until SIGTERM or SIGINT; 0 when it ended as asked, 2 when it was told nonsense, 1 when a part failed."""
    try:
        config = read_config(arguments)
        scans = read_replay(config.replay) if config.replay else []
    except (BadConfig, BadReplay) as error:
        sys.stderr.write(f"{error}\n")
        return EXIT_USAGE
    logging.basicConfig(
        level=config.log_level.upper(), stream=sys.stderr, format="%(asctime)s %(levelname)s %(name)s: %(message)s"
    )
    try:
        while _run_once(config, scans):
            config, scans = _read_again(arguments, config), []
    except (GatewayFailed, ScreenNotServed) as error:
        log.error("%s", error)
        return EXIT_FAILED
    return 0


def _run_once(config: EdgeConfig, scans: list[ReplayedScan]) -> bool:
    """Run until a signal, or until the hub asks to read the configuration again: then True."""
    with ExitStack() as parts:
        gateway = _start(config, parts)
        asyncio.run(_serve(gateway, config, scans))
        return gateway.reload.is_set()


def _read_again(arguments: argparse.Namespace, before: EdgeConfig) -> EdgeConfig:
    try:
        return read_config(arguments)
    except BadConfig as error:
        log.error("configuration not taken, going on with the one before: %s", error)
        return before


def read_config(arguments: argparse.Namespace) -> EdgeConfig:
    """Return the configuration of the file with the command line over it. Raises BadConfig."""
    words = {key: value for key, value in vars(arguments).items() if key in told.TEXT_KEYS and value is not None}
    found = told.read_file(Path(arguments.config)) if arguments.config else {}
    config = told.build({**found, **words})
    _scanner_configs(config)
    return config


@dataclass(frozen=True)
class Gateway:
    """The parts of a running gateway. `is_part_alive` is asked now and then."""

    station: Station
    is_part_alive: dict[str, Callable[[], bool]]
    reload: threading.Event


class ScreenDock:
    """The station as the screen sees it (`edge.screen.dock.Dock`)."""

    def __init__(self, station: Station) -> None:
        """Stand before a started station."""
        self._station = station

    def offer(self, raw: RawScan, reply: Callable[[ScanReply], None]) -> None:
        """Queue a scan."""
        self._station.offer(raw, reply)

    def view(self) -> DockView:
        """Give the present state."""
        return self._station.views.newest

    def subscribe(self, callback: Callable[[DockView], None]) -> Callable[[], None]:
        """Follow the state."""
        return self._station.views.subscribe(callback)

    def samples(self) -> list[SampleGroup]:
        """List this dock's items, bins and open orders; waits for the station."""
        found = _ask(self._station, lambda: labels_of(self._station.stores.replica))
        return [
            SampleGroup(title, [Sample(label.text, label.title, label.note, label.symbology) for label in labels])
            for title, labels in found
        ]


def _ask(station: Station, question: Callable[[], T]) -> T:
    """Have a question answered on the station's thread. Raises GatewayFailed when it does not come."""
    answer: concurrent.futures.Future[T] = concurrent.futures.Future()

    def job() -> None:
        if answer.set_running_or_notify_cancel():
            answer.set_result(question())

    station.submit(job)
    try:
        return answer.result(ASK_WAIT_S)
    except TimeoutError as error:
        raise GatewayFailed(
            "Expected the station to answer, it is busy or has failed: see what was logged before."
        ) from error


def _start(config: EdgeConfig, parts: ExitStack) -> Gateway:
    """Start everything below the screen; `parts` ends it again in the opposite order."""
    reload = threading.Event()
    alive: dict[str, Callable[[], bool]] = {}
    clock = SystemClock(synced=config.synced)
    station = Station(
        open_stores=partial(open_stores, config.data, boot=clock.boot),
        rules=CoreRules(),
        settings=config.settings,
        clock=clock,
        site=config.site,
        scanners=_lane_names(config),
    )
    try:
        station.start()
    except OutboxRefused as error:
        raise GatewayFailed(str(error)) from error
    except (OSError, sqlite3.Error) as error:
        raise GatewayFailed(
            f"Expected a folder that can be written at {config.data}, got: {error}. Choose another --data."
        ) from error
    parts.callback(station.stop)
    alive["the station"] = station.is_alive
    if config.broker is not None:
        courier, link = _start_link(config, config.broker, station, clock, reload)
        parts.callback(_stop_link, station, courier, link)
        alive["the connection to the broker"] = courier.is_alive
    scanning = _start_scanners(config, station)
    parts.callback(scanning.stop)
    alive["the reading of scanners"] = scanning.is_alive
    alive |= _start_cameras(config, station, clock, parts)
    if config.lights:
        parts.callback(start_stack_light(config.lights, station.views.subscribe))
    return Gateway(station, alive, reload)


def _start_link(
    config: EdgeConfig, broker: Broker, station: Station, clock: SystemClock, reload: threading.Event
) -> tuple[Courier, Link]:
    """Build the link on the station's thread, then connect."""
    reserved = int(_ask(station, lambda: station.stores.outbox.meta("birth")) or "0")
    births = Births(reserved=reserved, wall_ms=clock.wall_ms())
    courier = Courier(broker, station=station, site=config.site, gateway=config.name, births=births)
    wire = Wire(
        site=config.site,
        gateway=config.name,
        publish=courier.publish,
        chance=random.random,
        version=importlib.metadata.version("tallydock"),
        scanners=lambda: scanners_told(station, _lane_names(config)),
        claim_lease_ms=config.settings.claim_lease_min * 60_000,
        on_reload=reload.set,
    )

    def attach() -> Link:
        link = Link(station, wire=wire, clock=clock, births=births)
        station.attach(link)
        return link

    link = _ask(station, attach)
    courier.start(link)
    return courier, link


def _stop_link(station: Station, courier: Courier, link: Link) -> None:
    """Say goodbye with the birth number of this connect, then disconnect."""
    if station.is_alive():
        try:
            _ask(station, lambda: link.publish_status(online=False))
        except GatewayFailed:
            log.warning("no goodbye: the station is busy; the last will says it")
    courier.stop()


def _start_scanners(config: EdgeConfig, station: Station) -> Scanning:
    """Build the reading of scanners on the station's thread, then begin. Raises GatewayFailed."""

    def build() -> Scanning | BadStore:
        try:
            return Scanning(_scanner_configs(config), _lane_names(config), station, partial(_report, station))
        except BadStore as error:
            return error

    scanning = _ask(station, build)
    if isinstance(scanning, BadStore):
        raise GatewayFailed(str(scanning)) from scanning
    scanning.start()
    return scanning


def _start_cameras(
    config: EdgeConfig, station: Station, clock: SystemClock, parts: ExitStack
) -> dict[str, Callable[[], bool]]:
    """Start watching the cameras; each has a process of its own."""
    alive: dict[str, Callable[[], bool]] = {}
    for table in config.cameras:
        camera = CameraScanner(
            CameraConfig(table.name, table.device, table.region),
            station.offer,
            partial(_report, station),
            clock.mono_ms,
        )
        camera.start()
        parts.callback(camera.stop)
        alive[f"the camera {table.name}"] = camera.is_alive
    return alive


def _lane_names(config: EdgeConfig) -> tuple[str, ...]:
    return (*(str(table["name"]) for table in config.scanners), *(camera.name for camera in config.cameras))


def _scanner_configs(config: EdgeConfig) -> list[ScannerConfig]:
    try:
        return [msgspec.convert(table, ScannerConfig) for table in config.scanners]
    except msgspec.ValidationError as error:
        raise BadConfig(f"Expected a [[scanner]] of docs/configuration.md: {error}.") from error


def _report(station: Station, state: ScannerState) -> None:
    """Show what became of a scanner, or of a keyboard that nobody added."""
    log.info("scanner %s: %s. %s", state.scanner, state.state, state.detail)
    is_unknown = state.state == "not_added"
    key = "UNKNOWN_DEVICE" if is_unknown else "SCANNER_GONE"
    if state.state in ("ready", "added"):
        station.withdraw(f"{'SCANNER_GONE' if state.state == 'ready' else 'UNKNOWN_DEVICE'} {state.scanner}")
    else:
        station.notice(Strip(key, f"{state.scanner}: {state.detail}"), key=f"{key} {state.scanner}")


async def _serve(gateway: Gateway, config: EdgeConfig, scans: list[ReplayedScan]) -> None:
    """Serve the screen until a signal comes or a part dies."""
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    app = build_app(
        ScreenDock(gateway.station),
        draw_label=_draw_label,
        read_picture=_read_picture,
        pairing_token=config.pairing_token,
    )
    async with serve(app, config.host, config.port) as (host, port):
        _say(host, port)
        replay = Replay(scans, gateway.station.offer)
        replay.start()
        try:
            await _until(stop, gateway)
        finally:
            replay.stop()


def _read_picture(picture: bytes) -> list[tuple[str, str]]:
    """Read the barcodes of an encoded picture. Raises ValueError for what is no picture."""
    # Loaded at the first picture: OpenCV is the largest thing in the house.
    from edge.scanners.picture_decoder import read_picture

    return read_picture(picture)


def _draw_label(symbology: str, text: str) -> str:
    # Loaded at the first print: a dock that prints nothing keeps the memory.
    from edge.scanners.label_writer import draw_label

    return draw_label(symbology, text)


def _say(host: str, port: int) -> None:
    shown = f"[{host}]" if ":" in host else host
    sys.stdout.write(f"screen http://{shown}:{port}\n")
    sys.stdout.flush()


async def _until(stop: asyncio.Event, gateway: Gateway) -> None:
    try:
        async with asyncio.TaskGroup() as tasks:
            watch = tasks.create_task(_watch(gateway, stop), name="watch")
            await stop.wait()
            watch.cancel()
    except* GatewayFailed as failed:
        raise failed.exceptions[0] from None
    log.info("ending as asked")


async def _watch(gateway: Gateway, stop: asyncio.Event) -> None:
    while True:
        for name, is_alive in gateway.is_part_alive.items():
            if not is_alive():
                raise GatewayFailed(
                    f"Expected {name} to run as long as the gateway, it ended: see what was logged before."
                )
        if gateway.reload.is_set():
            log.info("the hub asks to read the configuration again")
            stop.set()
        await asyncio.sleep(WATCH_INTERVAL_S)
