"""Health and metrics: is the process alive, can it serve, and what it has done so far (Prometheus text)."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from hub.api.gateways import gateways_shown
from hub.api.problems import Problem, refuse
from hub.api.routes import Answer, Route
from hub.api.services import Services
from hub.store.queries import intake
from hub.store.queries.readers import Reader

GATEWAYS_MAX = 10_000


class Alive(msgspec.Struct, frozen=True):
    """The process lives."""

    status: str
    version: str


class Ready(msgspec.Struct, frozen=True):
    """The hub serves: its ledger, and whether the subscription stands (null without a broker)."""

    status: str
    ledger: str
    broker: bool | None


async def alive(services: Services) -> Answer:
    """Answer while the process lives, whatever its database and broker do."""
    return Answer(Alive("alive", services.version))


async def ready(services: Services) -> Answer:
    """Answer 200 when the database can be read and the subscription stands, where there is a broker; else 503."""
    await services.read(intake.newest_commit)
    broker = services.broker()
    if broker is False:
        detail = (
            "Expected a subscription at the broker, got none yet: look at the broker, the hub tries again by itself."
        )
        refuse(503, "no-broker", "The broker is away", detail)
    return Answer(Ready("ready", services.writer.ledger, broker))


async def metrics(services: Services) -> Answer:
    """Write what was counted from the database itself, so that the numbers survive a restart."""
    found, online, known, lag = await services.read(lambda reader: _measure(services, reader))
    broker = services.broker()
    lines = [
        *_metric("tallydock_events", "gauge", "Events in the log by outcome.", _by_outcome(found)),
        *_metric("tallydock_open_holds", "gauge", "Held events that wait for a person.", {"": found.open_holds}),
        *_metric("tallydock_gateways", "gauge", "Gateways by connection.", _by_state(online, known)),
        *_metric(
            "tallydock_gateway_lag_events",
            "gauge",
            "Events that gateways hold and the hub lacks, by their last word.",
            {"": lag},
        ),
        *_metric(
            "tallydock_waiting_bytes", "gauge", "Bytes of batches that wait for the writer.", {"": services.waiting()}
        ),
        *_metric("tallydock_live_pages", "gauge", "Live pages that are open.", {"": services.live_pages}),
    ]
    if broker is not None:
        lines += _metric("tallydock_broker_connected", "gauge", "1 while the subscription stands.", {"": int(broker)})
    return Answer("\n".join(lines) + "\n")


def _by_outcome(found: intake.Counts) -> dict[str, int]:
    return {'{outcome="applied"}': found.applied, '{outcome="held"}': found.held}


def _by_state(online: int, known: int) -> dict[str, int]:
    return {'{state="online"}': online, '{state="away"}': known - online}


def _measure(services: Services, reader: Reader) -> tuple[intake.Counts, int, int, int]:
    gateways = gateways_shown(reader, intake.gateways(reader, after_id=0, limit=GATEWAYS_MAX))
    online = sum(gateway.online for gateway in gateways)
    lag = sum(gateway.lag or 0 for gateway in gateways)
    return services.count(reader), online, len(gateways), lag


def _metric(name: str, kind: str, meaning: str, values: dict[str, int]) -> Iterable[str]:
    return [
        f"# HELP {name} {meaning}",
        f"# TYPE {name} {kind}",
        *(f"{name}{labels} {value}" for labels, value in values.items()),
    ]


ROUTES = (
    Route("GET", "/healthz", "getHealth", "200 while the process lives.", None, {200: Alive}, serve=alive),
    Route(
        "GET", "/readyz", "getReadiness", "200 when the hub can serve.", None, {200: Ready, 503: Problem}, serve=ready
    ),
    Route("GET", "/metrics", "getMetrics", "Metrics as Prometheus text.", None, {200: str}, serve=metrics),
)
