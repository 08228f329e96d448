"""A plain client of the wire: paho and json alone. It knows docs/protocol.md and nothing of the product's code."""

from __future__ import annotations

import json
import socket
import threading
import time
import uuid
from collections.abc import Callable
from types import TracebackType
from typing import Any

import paho.mqtt.client as paho
from paho.mqtt.enums import CallbackAPIVersion, MQTTProtocolVersion

Message = tuple[str, Any]


class Wire:
    """A connection that keeps every message it is given, in order."""

    def __init__(self, port: int, *filters: str, version: int = 5, will: tuple[str, Any] | None = None) -> None:
        self.messages: list[Message] = []
        self.retained: dict[str, Any] = {}
        self.disconnects = 0
        self._news = threading.Condition()
        self._filters = filters
        v5 = version == 5
        self._client = paho.Client(
            CallbackAPIVersion.VERSION2,
            client_id=f"plain-{uuid.uuid4().hex[:12]}",
            protocol=MQTTProtocolVersion.MQTTv5 if v5 else MQTTProtocolVersion.MQTTv311,
            clean_session=None if v5 else True,
        )
        self._client.on_socket_open = lambda _c, _u, sock: sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._client.on_connect = self._connected
        self._client.on_subscribe = lambda *_: self._ready.set()
        self._client.on_message = self._received
        self._client.reconnect_delay_set(1, 1)
        self._ready = threading.Event()
        if will is not None:
            self._client.will_set(will[0], json.dumps(will[1]), qos=1, retain=True)
        self._client.connect("127.0.0.1", port, 30)
        self._client.loop_start()
        assert self._ready.wait(10) or not filters, "the broker did not take the subscription"

    def _connected(self, client: paho.Client, *_: Any) -> None:
        if self._filters:
            client.subscribe([(text, 1) for text in self._filters])
        else:
            self._ready.set()

    def _received(self, _c: Any, _u: Any, message: paho.MQTTMessage) -> None:
        try:
            content = json.loads(message.payload)
        except ValueError:
            content = message.payload
        with self._news:
            self.messages.append((message.topic, content))
            if message.retain:
                self.retained[message.topic] = content
            self._news.notify_all()

    def send(self, topic: str, content: Any, *, retain: bool = False) -> None:
        raw = content if isinstance(content, bytes) else json.dumps(content).encode()
        self._client.publish(topic, raw, qos=1, retain=retain).wait_for_publish(10)

    def await_message(
        self, claim: str, wanted: Callable[[str, Any], Any], *, since: int = 0, timeout_s: float = 15.0
    ) -> Any:
        """Return the first message from `since` on that `wanted(topic, content)` says yes to."""
        deadline = time.monotonic() + timeout_s
        with self._news:
            at = since
            while True:
                for topic, content in self.messages[at:]:
                    if wanted(topic, content):
                        return content
                at = len(self.messages)
                if not self._news.wait(max(0.0, deadline - time.monotonic())) and time.monotonic() >= deadline:
                    raise AssertionError(f"not within {timeout_s} s: {claim}; last messages: {self.messages[-5:]}")

    def vanish(self) -> None:
        """Cut the line without a goodbye, so that the broker publishes the last will."""
        sock = self._client.socket()
        self._client.on_connect = None
        self._client.loop_stop()
        assert sock is not None
        sock.shutdown(socket.SHUT_RDWR)
        sock.close()

    def close(self) -> None:
        self._client.disconnect()
        self._client.loop_stop()

    def __enter__(self) -> Wire:
        return self

    def __exit__(self, _k: type[BaseException] | None, _e: BaseException | None, _t: TracebackType | None) -> None:
        self.close()


class PlainGateway:
    """A gateway that says exactly what it is told to say, and nothing by itself."""

    def __init__(self, port: int, name: str, *, site: str = "main", version: int = 5) -> None:
        self.name, self.site = name, site
        self.epoch = str(uuid.uuid4())
        self.wire = Wire(
            port,
            f"{self.topic('acks')}",
            f"{self.topic('reply')}",
            "tallydock/v1/hub/+",
            f"tallydock/v1/{site}/stock",
            version=version,
        )

    def topic(self, leaf: str) -> str:
        return f"tallydock/v1/{self.site}/{self.name}/{leaf}"

    def batch(self, first_seq: int, events: list[dict[str, Any]], **fields: Any) -> dict[str, Any]:
        """Return a batch; each event gets its seq and the fields that every event has."""
        boot = "11111111-2222-4333-8444-555555555555"
        full = [
            {
                "id": str(uuid.uuid4()),
                "seq": first_seq + i,
                "at": now(),
                "boot": boot,
                "mono_ms": 1000 + i,
                "clock": "synced",
            }
            | event
            for i, event in enumerate(events)
        ]
        common = {
            "batch": str(uuid.uuid4()),
            "epoch": self.epoch,
            "first_seq": first_seq,
            "boot": boot,
            "sent_at": now(),
            "sent_mono_ms": 5000,
        }
        return common | {"events": full} | fields

    def send(self, batch: Any) -> None:
        self.wire.send(self.topic("events"), batch)

    def exchange(self, batch: dict[str, Any], *, timeout_s: float = 15.0) -> dict[str, Any]:
        """Send a batch and return the ack that names it."""
        since = len(self.wire.messages)
        self.send(batch)
        acks = self.topic("acks")
        return self.wire.await_message(
            f"an ack of batch {batch['batch']}",
            lambda topic, content: topic == acks and content.get("batch") == batch["batch"],
            since=since,
            timeout_s=timeout_s,
        )

    def close(self) -> None:
        self.wire.close()


def receipt(**fields: Any) -> dict[str, Any]:
    """One Widget received without an order."""
    return {
        "kind": "receipt",
        "scan": "4006381333931",
        "sku": "W-100",
        "quantity": "1",
        "location": "A-01-02",
        "unit_cost": "2.50",
    } | fields


def now(offset_s: float = 0.0) -> str:
    moment = time.time() + offset_s
    return time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(moment)) + f".{int(moment * 1000) % 1000:03d}Z"
