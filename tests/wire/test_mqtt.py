"""The door to paho against a real broker."""

from __future__ import annotations

import threading

import pytest

from wire.mqtt import Connection, Handlers, Subscription, parse_broker_url

pytestmark = pytest.mark.system

THREADS, EACH, LENGTH = 4, 25, 60_000


def connection(url: str, name: str, got: list[bytes], ready: threading.Event, *topics: str) -> Connection:
    handlers = Handlers(
        on_connect=ready.set,
        on_disconnect=lambda: None,
        on_message=lambda _topic, payload: got.append(payload),
        on_failure=lambda _error: None,
    )
    return Connection(
        parse_broker_url(url),
        client_id=name,
        subscriptions=tuple(Subscription(topic) for topic in topics),
        handlers=handlers,
    )


def test_large_messages_of_several_threads_arrive_whole_and_each_threads_in_order(mosquitto):
    got: list[bytes] = []
    hearing, saying = threading.Event(), threading.Event()
    ear = connection(mosquitto.url, "ear", got, hearing, "t/#")
    mouth = connection(mosquitto.url, "mouth", [], saying)
    ear.start()
    mouth.start()
    assert hearing.wait(10)
    assert saying.wait(10)

    def say(thread: int) -> None:
        for number in range(EACH):
            assert mouth.publish(f"t/{thread}", b"%d %d " % (thread, number) + bytes([65 + thread]) * LENGTH)

    threads = [threading.Thread(target=say, args=(thread,)) for thread in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    deadline = threading.Event()
    for _ in range(60):
        if len(got) == THREADS * EACH:
            break
        deadline.wait(0.05)
    mouth.stop()
    ear.stop()
    # A broker may lose a message that it took (BATCH-4); what it passes on must be whole.
    assert len(got) > THREADS * EACH * 0.9
    order: dict[int, list[int]] = {}
    for payload in got:
        thread, number, body = payload.split(b" ")
        assert body == bytes([65 + int(thread)]) * LENGTH
        order.setdefault(int(thread), []).append(int(number))
    assert order.keys() == set(range(THREADS))
    assert all(numbers == sorted(numbers) for numbers in order.values())
