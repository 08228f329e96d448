"""The one door to paho-mqtt: a connection that comes back by itself and says what it sees.

It owns paho's client and the one thread that runs it, and ends that thread. It promises nothing about delivery: a PUBACK
proves nothing (docs/protocol.md, BATCH-4), only the hub's own ack does. Callbacks run on its thread and must hand over
quickly; an exception in one would kill paho's loop silently, so each is guarded and reported to `on_failure`.

One thread at a time is inside paho's socket: while the connection's own thread waits for the broker, whoever publishes
writes to the socket itself, without waiting and without a change of threads; else it leaves the writing to that thread.
"""

from __future__ import annotations

import contextlib
import logging
import random
import select
import socket
import ssl
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from paho.mqtt import client as paho
from paho.mqtt.enums import CallbackAPIVersion, MQTTErrorCode, MQTTProtocolVersion
from paho.mqtt.packettypes import PacketTypes
from paho.mqtt.properties import Properties
from paho.mqtt.reasoncodes import ReasonCode

log = logging.getLogger(__name__)

KEEPALIVE_S = 15
CONNECT_TIMEOUT_S = 5.0
RETRY_FIRST_S = 0.1
RETRY_MAX_S = 5.0
TURN_S = 1.0
GOODBYE_S = 0.2
BELL_BYTES = 4096
INFLIGHT_MAX = 100
_NO_MATCHING_SUBSCRIBERS = 16
_QOS = 1


class BadBrokerUrl(ValueError):
    """A broker address that cannot be used; says what was expected and what came."""


@dataclass(frozen=True)
class Broker:
    """Where the broker is and how to get in. `mqtt_version` is 5, or 4 for MQTT 3.1.1."""

    host: str
    port: int
    tls: bool = False
    username: str | None = None
    password: str | None = None
    mqtt_version: int = 5
    ca: str | None = None
    cert: str | None = None
    key: str | None = None


def parse_broker_url(url: str, *, ca: str | None = None, cert: str | None = None, key: str | None = None) -> Broker:
    """Return the broker of `mqtt://[user:password@]host[:port][?version=3.1.1]`, or of `mqtts://` with TLS."""
    parts = urlsplit(url)
    try:
        port = parts.port
    except ValueError as error:
        raise BadBrokerUrl(f"Expected a port from 1 to 65535 in {url!r}: {error}.") from error
    version = parse_qs(parts.query).get("version", ["5"])[0]
    if parts.scheme not in ("mqtt", "mqtts") or not parts.hostname or version not in ("5", "3.1.1"):
        raise BadBrokerUrl(f"Expected mqtt://host:port or mqtts://host:port, got {url!r}: correct the address.")
    tls = parts.scheme == "mqtts"
    return Broker(
        host=parts.hostname,
        port=port or (8883 if tls else 1883),
        tls=tls,
        username=unquote(parts.username) if parts.username else None,
        password=unquote(parts.password) if parts.password else None,
        mqtt_version=4 if version == "3.1.1" else 5,
        ca=ca,
        cert=cert,
        key=key,
    )


@dataclass(frozen=True)
class Subscription:
    """A filter subscribed on every connect. `shared` names the group that several hubs share it in."""

    topic_filter: str
    shared: str | None = None

    @property
    def filter(self) -> str:
        """The filter as the broker takes it."""
        return f"$share/{self.shared}/{self.topic_filter}" if self.shared else self.topic_filter


@dataclass(frozen=True)
class Will:
    """What the broker publishes, retained, when this client is gone without saying goodbye."""

    topic: str
    payload: bytes


@dataclass(frozen=True)
class Handlers:
    """Called on the connection's own thread. `on_connect` runs after the subscriptions have been sent."""

    on_connect: Callable[[], None]
    on_disconnect: Callable[[], None]
    on_message: Callable[[str, bytes], None]
    on_failure: Callable[[BaseException], None]


class Connection:
    """A clean-start MQTT connection with one thread of its own, between `start` and `stop`."""

    def __init__(
        self,
        broker: Broker,
        *,
        client_id: str,
        subscriptions: tuple[Subscription, ...],
        handlers: Handlers,
        will: Callable[[], Will | None] = lambda: None,
    ) -> None:
        """Prepare; nothing is opened before `start`. `will` is asked anew before every connect."""
        self._broker = broker
        self._subscriptions = subscriptions
        self._handlers = handlers
        self._will = will
        self._stopping = threading.Event()
        self._connected = False
        self._deliver = self._guarded(handlers.on_message)
        self._arrived: list[tuple[str, bytes]] = []
        self._inside = threading.Lock()
        """Held by the one thread that is inside paho's socket."""
        self._client = self._make_client(client_id)
        self._thread = threading.Thread(target=self._run, name=f"mqtt-{client_id}", daemon=True)

    @property
    def connected(self) -> bool:
        """Whether the broker has accepted us. No proof that anyone listens."""
        return self._connected

    def is_alive(self) -> bool:
        """Say whether the thread runs; connected or not, it does so from `start` to `stop`."""
        return self._thread.is_alive()

    def start(self) -> None:
        """Begin to connect, and to connect again whenever the connection is lost."""
        self._bell, self._ear = socket.socketpair()
        self._bell.setblocking(False)
        self._thread.start()

    def stop(self) -> None:
        """Disconnect and end the thread. The last will is not published: say goodbye first."""
        self._stopping.set()
        self._client.disconnect()
        if self._thread.is_alive():
            self._write()
            if threading.current_thread() is not self._thread:
                self._thread.join(CONNECT_TIMEOUT_S + 1)

    def publish(self, topic: str, payload: bytes, *, retain: bool = False) -> bool:
        """Hand a message to the broker at QoS 1. False when not connected: nothing is queued then."""
        if not self._connected:
            return False
        told = self._client.publish(topic, payload, qos=_QOS, retain=retain)
        self._write()
        return told.rc == MQTTErrorCode.MQTT_ERR_SUCCESS

    def _write(self) -> None:
        """Write what waits, now and without waiting; what the socket does not take is left to the connection's thread."""
        if self._inside.acquire(blocking=False):
            try:
                self._client.loop_write()
            finally:
                self._inside.release()
            if self._client.socket() is not None and not self._client.want_write():
                return
        # The thread is inside, the socket is full or has just broken: whatever it is, it looks again.
        with contextlib.suppress(OSError):
            self._bell.send(b"!")

    def _make_client(self, client_id: str) -> paho.Client:
        v5 = self._broker.mqtt_version == 5
        client = paho.Client(
            CallbackAPIVersion.VERSION2,
            client_id=client_id,
            protocol=MQTTProtocolVersion.MQTTv5 if v5 else MQTTProtocolVersion.MQTTv311,
            clean_session=None if v5 else True,
        )
        client.connect_timeout = CONNECT_TIMEOUT_S
        client.max_inflight_messages_set(INFLIGHT_MAX)
        if self._broker.username:
            client.username_pw_set(self._broker.username, self._broker.password)
        if self._broker.tls:
            client.tls_set(
                ca_certs=self._broker.ca,
                certfile=self._broker.cert,
                keyfile=self._broker.key,
                tls_version=ssl.PROTOCOL_TLS_CLIENT,
            )
        client.on_socket_open = self._opened
        # With this callback set, paho leaves all writing to us: two writing threads could interleave a large packet.
        client.on_socket_register_write = lambda *_: None
        client.on_connect = self._guarded(self._connected_to_broker)
        client.on_disconnect = self._guarded(self._lost)
        client.on_message = self._guarded(self._received)
        client.on_publish = self._guarded(self._acknowledged)
        return client

    @staticmethod
    def _opened(_client: paho.Client, _userdata: Any, sock: Any) -> None:
        # Without it Nagle and delayed acknowledgement cost 44 ms a side.
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def _guarded(self, callback: Callable[..., None]) -> Callable[..., None]:
        def call(*args: Any) -> None:
            try:
                callback(*args)
            except Exception as error:  # the supervisor of paho's callbacks: logged, reported, never swallowed
                log.exception("MQTT callback failed")
                self._handlers.on_failure(error)

        return call

    def _connected_to_broker(self, _c: Any, _u: Any, _flags: Any, reason: ReasonCode, _props: Any) -> None:
        if reason.is_failure:
            log.warning("broker refused the connection: %s", reason)
            return
        if self._subscriptions:
            self._client.subscribe([(s.filter, _QOS) for s in self._subscriptions])
        self._connected = True
        self._handlers.on_connect()

    def _lost(self, _c: Any, _u: Any, _flags: Any, reason: ReasonCode, _props: Any) -> None:
        # Also called by a publisher whose write failed; the connection's own thread sees it too and draws the conclusion.
        log.info("broker connection ended: %s", reason)

    def _received(self, _c: Any, _u: Any, message: paho.MQTTMessage) -> None:
        self._arrived.append((message.topic, bytes(message.payload)))

    def _acknowledged(self, _c: Any, _u: Any, mid: int, reason: ReasonCode, _props: Any) -> None:
        if reason.is_failure:
            log.warning("broker refused message %d: %s", mid, reason)
        elif reason.value == _NO_MATCHING_SUBSCRIBERS:
            log.debug("message %d: nobody listens", mid)

    def _run(self) -> None:
        delay = RETRY_FIRST_S
        while not self._stopping.is_set():
            if self._session():
                delay = RETRY_FIRST_S
            # Full jitter, so that a hundred gateways do not knock at a broker that has just come back all at once.
            self._stopping.wait(delay * random.uniform(0.5, 1.0))
            delay = min(delay * 2, RETRY_MAX_S)
        self._bell.close()
        self._ear.close()

    def _session(self) -> bool:
        """Connect once and run until the connection ends; True when the broker had accepted it."""
        accepted = False
        try:
            self._connect()
            while not self._stopping.is_set() and self._turn(TURN_S):
                accepted = accepted or self._connected
            if self._stopping.is_set() and self._connected:
                self._turn(GOODBYE_S)
        except OSError as error:
            log.debug("broker not reached: %s", error)
        self._mark_lost()
        return accepted

    def _connect(self) -> None:
        will = self._will()
        if will is not None:
            self._client.will_set(will.topic, will.payload, qos=_QOS, retain=True)
        if self._broker.mqtt_version == 5:
            properties = Properties(PacketTypes.CONNECT)  # type: ignore[no-untyped-call]  # paho ships no types here
            properties.SessionExpiryInterval = 0
            self._client.connect(
                self._broker.host, self._broker.port, KEEPALIVE_S, clean_start=True, properties=properties
            )
        else:
            self._client.connect(self._broker.host, self._broker.port, KEEPALIVE_S)

    def _turn(self, timeout_s: float) -> bool:
        """Wait for the broker or for something to write, and deal with it; False when the connection has ended."""
        client, sock = self._client, self._client.socket()
        if sock is None:
            return False
        # What TLS has read ahead does not show on the socket.
        has_more = isinstance(sock, ssl.SSLSocket) and sock.pending() > 0
        poll = select.poll()
        poll.register(self._ear, select.POLLIN)
        try:
            poll.register(sock, select.POLLIN | (select.POLLOUT if client.want_write() else 0))
        except ValueError:
            # Closed meanwhile by a publisher whose write failed.
            return False
        ready = dict(poll.poll(0 if has_more else timeout_s * 1000))
        if ready.pop(self._ear.fileno(), None):
            self._ear.recv(BELL_BYTES)
        with self._inside:
            rc = client.loop_read() if ready or has_more else MQTTErrorCode.MQTT_ERR_SUCCESS
            rc = rc or client.loop_write() or client.loop_misc()
        self._hand_over()
        return rc == MQTTErrorCode.MQTT_ERR_SUCCESS and client.socket() is not None

    def _hand_over(self) -> None:
        """Hand over what has come, as the last act of a turn: whoever takes it finds this thread at rest."""
        arrived, self._arrived = self._arrived, []
        for topic, payload in arrived:
            self._deliver(topic, payload)

    def _mark_lost(self) -> None:
        if self._connected:
            self._connected = False
            self._handlers.on_disconnect()
