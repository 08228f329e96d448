"""A tuned paho connection, as both ends of the bare pipe use it: no Nagle, 100 in flight, a queue of what came."""

import queue
import socket
import threading

import paho.mqtt.client as paho
from paho.mqtt.enums import CallbackAPIVersion

EVENTS, REPLIES = "bare/gw1/events", "bare/gw1/replies"
IN_FLIGHT = 100


class Line:
    def __init__(self, name: str, port: int, topic: str) -> None:
        self.received: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        subscribed = threading.Event()
        self._client = client = paho.Client(CallbackAPIVersion.VERSION2, client_id=name, clean_session=False)
        client.max_inflight_messages_set(IN_FLIGHT)
        client.on_socket_open = lambda _c, _u, sock: sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        client.on_connect = lambda c, *_: c.subscribe(topic, 1)
        client.on_subscribe = lambda *_: subscribed.set()
        client.on_message = lambda _c, _u, message: self.received.put(message.payload)
        client.connect("127.0.0.1", port)
        client.loop_start()
        if not subscribed.wait(10):
            raise RuntimeError("the broker did not take the subscription")

    def publish(self, topic: str, payload: bytes) -> None:
        self._client.publish(topic, payload, 1)

    def take(self, timeout_s: float) -> list[bytes]:
        """Return what has come, waiting for the first."""
        got = [self.received.get(timeout=timeout_s)]
        while True:
            try:
                got.append(self.received.get_nowait())
            except queue.Empty:
                return got

    def close(self) -> None:
        self._client.disconnect()
        self._client.loop_stop()
