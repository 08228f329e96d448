"""The courier between link and broker: what paho's thread hears becomes a job of the station, and no more than that."""

from __future__ import annotations

import logging
from collections.abc import Callable

from edge.link.births import Births
from edge.link.link import Link
from edge.station import Station
from wire.codec import encode
from wire.feedback import GatewayStatus
from wire.mqtt import Broker, Connection, Handlers, Subscription, Will
from wire.topics import all_hubs, gateway_topic, site_statuses, stock_topic

log = logging.getLogger(__name__)

LEAVES_HEARD = ("acks", "reply", "command")


class Courier:
    """One connection for one gateway (CONN-1, CONN-2). `link` is attached on the station's thread before `start`."""

    def __init__(
        self,
        broker: Broker,
        *,
        station: Station,
        site: str,
        gateway: str,
        births: Births,
    ) -> None:
        """Prepare; nothing is opened before `start`."""
        self._station, self._site, self._gateway, self._births = station, site, gateway, births
        self._has_failed = False
        self._link: Link | None = None
        own = tuple(Subscription(gateway_topic(site, gateway, leaf)) for leaf in LEAVES_HEARD)
        self._connection = Connection(
            broker,
            client_id=f"{site}-{gateway}",
            subscriptions=(
                *own,
                Subscription(stock_topic(site)),
                Subscription(site_statuses(site)),
                Subscription(all_hubs()),
            ),
            handlers=Handlers(
                on_connect=lambda: self._tell(Link.connected),
                on_disconnect=lambda: self._tell(Link.disconnected),
                on_message=self._heard,
                on_failure=self._failed,
            ),
            will=self._will,
        )

    def publish(self, topic: str, payload: bytes, retain: bool) -> bool:
        """Hand a message to the broker; False when there is no connection."""
        return self._connection.publish(topic, payload, retain=retain)

    def start(self, link: Link) -> None:
        """Connect, and connect again whenever the connection is lost."""
        self._link = link
        self._connection.start()

    def is_alive(self) -> bool:
        """Say whether the connection's thread runs and none of our handlers has failed."""
        return self._connection.is_alive() and not self._has_failed

    def stop(self) -> None:
        """Disconnect; the goodbye was said before."""
        self._connection.stop()

    def _will(self) -> Will:
        death = GatewayStatus(birth=self._births.next(), online=False)
        return Will(gateway_topic(self._site, self._gateway, "status"), encode(death))

    def _tell(self, act: Callable[[Link], None]) -> None:
        link = self._link
        if link is not None:
            self._station.submit(lambda: act(link))

    def _heard(self, topic: str, payload: bytes) -> None:
        self._tell(lambda link: link.message(topic, payload))

    def _failed(self, _error: BaseException) -> None:
        # Already logged by the connection. A handler of ours that fails is a mistake of ours: main ends the program.
        self._has_failed = True
