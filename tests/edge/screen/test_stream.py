"""The stream shows the whole state at once, every change soon, the same to everyone, and makes nobody wait."""

import asyncio
import json
import threading
import time

import aiohttp
from fake_dock import dock_view, ready

from edge.screen.app import build_app, serve


async def events_of(response):
    """Yield (event, data) of a stream."""
    name = None
    async for line in response.content:
        text = line.decode().rstrip("\n")
        if text.startswith("event: "):
            name = text.removeprefix("event: ")
        if text.startswith("data: "):
            yield name, json.loads(text.removeprefix("data: "))


async def views_of(response):
    async for name, data in events_of(response):
        if name == "view":
            yield data


def test_the_present_state_comes_at_once_and_after_a_reload_the_same(with_screen):
    async def work(session):
        seen = []
        for _ in range(2):
            async with session.get("/events") as response:
                assert response.headers["Content-Type"] == "text/event-stream"
                seen.append(await anext(views_of(response)))
        return seen

    first, second = with_screen(work)
    assert first == second
    assert first["gateway"] == "dock-3"
    assert first["lanes"][0]["answer"]["headline"] == "Ready"


def test_the_first_change_after_a_quiet_time_goes_at_once(dock, with_screen):
    async def work(session):
        async with session.get("/events") as response:
            views = views_of(response)
            await anext(views)
            await asyncio.sleep(0.3)
            changed_at = time.monotonic()
            dock.show(dock_view(ready(), pending=7))
            pending = (await anext(views))["pending"]
            return pending, time.monotonic() - changed_at

    pending, took_s = with_screen(work)
    assert pending == 7
    assert took_s < 0.09


def test_a_burst_of_changes_from_another_thread_is_merged_and_ends_in_the_last(dock, with_screen):
    def burst():
        for number in range(1, 201):
            dock.show(dock_view(ready(serial=number), pending=number))
            time.sleep(0.002)

    async def work(session):
        async with session.get("/events") as response:
            views = views_of(response)
            await anext(views)
            thread = threading.Thread(target=burst)
            thread.start()
            seen = []
            while not seen or seen[-1] != 200:
                seen.append((await anext(views))["pending"])
            thread.join()
            return seen

    seen = with_screen(work)
    assert seen == sorted(seen)
    assert len(seen) < 30


def test_a_state_that_did_not_change_is_not_sent_again(dock, with_screen):
    async def work(session):
        async with session.get("/events") as response:
            views = views_of(response)
            await anext(views)
            dock.show(dock_view(ready()))
            await asyncio.sleep(0.2)
            dock.show(dock_view(ready(), held=1))
            return (await anext(views)).get("held")

    assert with_screen(work) == 1


def test_two_screens_see_the_same(dock, with_screen):
    async def work(session):
        async with session.get("/events") as one, session.get("/events") as other:
            readers = [views_of(one), views_of(other)]
            for reader in readers:
                await anext(reader)
            dock.show(dock_view(ready(), pending=3))
            return [(await anext(reader))["pending"] for reader in readers]

    assert with_screen(work) == [3, 3]


def test_a_stopped_screen_ends_its_open_streams_and_follows_the_dock_no_longer(dock):
    async def work():
        app = build_app(dock, draw_label=lambda *_: "")
        async with aiohttp.ClientSession() as session:
            async with serve(app, "127.0.0.1", 0) as (host, port):
                response = await session.get(f"http://{host}:{port}/events")
                await anext(views_of(response))
                was_followed = dock.is_followed
            async with response:
                return was_followed, [name async for name, _ in events_of(response) if name == "view"]

    started = time.monotonic()
    assert asyncio.run(work()) == (True, [])
    assert time.monotonic() - started < 5
    assert not dock.is_followed


def test_a_change_after_the_screen_is_gone_does_not_disturb_the_dock(dock, with_screen):
    kept = []
    subscribe = dock.subscribe
    dock.subscribe = lambda callback: kept.append(callback) or subscribe(callback)

    async def work(session):
        async with session.get("/healthz") as response:
            return response.status

    with_screen(work)
    kept[0](dock_view(ready(), pending=1))
