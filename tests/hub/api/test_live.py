"""The live page: who sees it, what its stream sends, and that a browser shows a new quantity without a reload."""

from __future__ import annotations

import asyncio
import http.client
import re
from pathlib import Path
from types import SimpleNamespace

import msgspec
import pytest

from hub.api.live import STATIC, LiveFeed
from hub.api.permissions import Role

STORES = ("sqlite",)
"""Nothing here rests on where the books are kept."""


def first_snapshot(hub, **headers: str):
    connection = http.client.HTTPConnection("127.0.0.1", hub.port, timeout=10)
    try:
        connection.request("GET", "/live", headers=headers)
        stream = connection.getresponse()
        if stream.status != 200:
            return stream.status
        while True:
            line = stream.readline()
            if line.startswith(b"data: "):
                return msgspec.json.decode(line.removeprefix(b"data: "))
    finally:
        connection.close()


def test_a_browser_on_this_machine_sees_the_page_without_a_token(shared_hub):
    reply = shared_hub.nobody.send("GET", "/")

    assert reply.status == 200
    assert "Tallydock" in reply.text


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "[", "localhost.evil.example:8080"])
def test_a_page_elsewhere_that_points_its_name_at_this_machine_sees_nothing(shared_hub, host):
    assert shared_hub.nobody.send("GET", "/", Host=host).status in (400, 401)
    assert first_snapshot(shared_hub, Host=host) in (400, 401)


def test_a_hub_that_others_can_reach_asks_for_a_token(start_hub):
    hub = start_hub(is_loopback=False)

    assert hub.nobody.send("GET", "/").status == 401
    assert first_snapshot(hub) == 401
    assert hub.nobody.send("GET", "/?token=wrong").status == 401


def test_a_token_in_the_address_becomes_a_cookie_that_scripts_cannot_read(start_hub):
    hub = start_hub(is_loopback=False)

    opened = hub.nobody.send("GET", f"/?token={hub.tokens[Role.VIEWER]}")

    assert (opened.status, opened.headers["location"]) == (303, "/")
    cookie = opened.headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Strict" in cookie
    assert hub.tokens[Role.VIEWER] not in cookie
    session = cookie.split(";")[0]
    assert hub.nobody.send("GET", "/", Cookie=session).status == 200
    assert isinstance(first_snapshot(hub, Cookie=session), dict)


def test_a_revoked_token_closes_the_page(start_hub):
    hub = start_hub(is_loopback=False)
    made = hub.admin.post("tokens", {"name": "wall screen", "role": "viewer"}).json
    session = hub.nobody.send("GET", f"/?token={made['token']}").headers["set-cookie"].split(";")[0]

    hub.admin.post(f"tokens/{made['id']}/revoke")

    assert hub.nobody.send("GET", "/", Cookie=session).status == 401


def test_the_stream_begins_with_everything_on_the_page(hub, admin):
    admin.item()
    admin.receive(document=None)

    snapshot = first_snapshot(hub)

    assert snapshot["scans"] == {"heard": 1, "applied": 1, "held": 0}
    assert [(row["sku"], row["location"], row["on_hand"]) for row in snapshot["stock"]] == [("W-100", "A-01-02", "10")]
    assert snapshot["movements"][0]["quantity"] == "10"


@pytest.mark.parametrize("page", ["live.html", "locked.html"])
def test_the_page_has_no_inline_script_or_style_and_names_no_other_host(page):
    text = (STATIC / page).read_text()

    assert re.findall(r"<script(?! src=\"/static/)", text) == []
    assert re.findall(r"<style|\sstyle=|\son\w+=", text) == []
    assert re.findall(r"(?:src|href)=\"(?!/static/|#)", text) == []


def test_the_page_shows_a_new_quantity_without_a_reload(hub, admin, chromium, tmp_path: Path):
    page = chromium.new_page(viewport={"width": 1440, "height": 900})
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    page.goto(f"http://127.0.0.1:{hub.port}/")
    page.get_by_text("Nothing is in stock").wait_for()

    admin.item()
    admin.receive(quantity="1234")

    page.locator("#stock-rows").get_by_text("1,234").first.wait_for(timeout=5000)
    assert page.locator("#stock-none").is_hidden()
    assert errors == []
    page.set_viewport_size({"width": 390, "height": 844})
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


@pytest.mark.parametrize("turns", range(5))
def test_the_feed_ends_when_told_to_in_the_moment_of_a_commit(turns):
    listeners = []
    services = SimpleNamespace(writer=SimpleNamespace(on_commit=listeners.append), live_pages=0)

    async def end_it():
        task = asyncio.create_task(LiveFeed(services).run())
        while not listeners:
            await asyncio.sleep(0)
        await asyncio.sleep(0.05)
        listeners[0](None)
        for _ in range(turns):
            await asyncio.sleep(0)
        task.cancel()
        done, _ = await asyncio.wait([task], timeout=5)
        return bool(done)

    assert asyncio.run(end_it())
