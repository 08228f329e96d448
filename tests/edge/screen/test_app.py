"""The pages come with strict headers, name no other host, and carry the dock's own codes."""

import asyncio
import json
import re
import socket
from pathlib import Path

import pytest

from edge.screen.app import ALL_COMMANDS as COMMANDS, STATIC, ScreenNotServed, build_app, serve


def got(with_screen, path):
    async def work(session):
        async with session.get(path) as response:
            return response.status, await response.text(), response.headers

    return with_screen(work)


@pytest.mark.parametrize("path", ["/", "/samples", "/events", "/codes.json", "/static/main.js", "/healthz", "/nothing"])
def test_every_answer_carries_a_strict_policy(with_screen, path):
    async def work(session):
        async with session.get(path) as response:
            return response.headers

    headers = with_screen(work)
    policy = headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "script-src 'self'" in policy
    assert "unsafe" not in policy
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "no-referrer"


def test_the_screen_is_healthy(with_screen):
    status, text, _ = got(with_screen, "/healthz")
    assert (status, json.loads(text)) == (200, {"status": "ok"})


def test_the_command_codes_are_served(with_screen):
    assert json.loads(got(with_screen, "/codes.json")[1]) == COMMANDS


def test_the_page_of_samples_holds_commands_items_and_orders_and_escapes_them(with_screen):
    status, text, _ = got(with_screen, "/samples")
    assert status == 200
    for shown in (
        "RECEIVE",
        COMMANDS["receive"],
        "PO-1001",
        "4006381333931",
        'aria-label="EAN13"',
        "ACME &lt;Fittings&gt;",
    ):
        assert shown in text
    assert "<Fittings>" not in text


@pytest.mark.parametrize("path", sorted(STATIC.iterdir()), ids=lambda path: path.name)
def test_no_file_of_the_page_names_another_host_or_writes_inline_code(path: Path):
    text = path.read_text()
    hosts = {
        address for address in re.findall(r"(?:https?:)?//[\w.-]+\.\w+[^\s\"']*", text) if "www.w3.org" not in address
    }
    assert hosts == set()
    if path.suffix == ".html":
        assert re.findall(r"<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=", text) == []
    if path.suffix == ".js":
        assert "innerHTML" not in text
        assert "eval(" not in text


@pytest.mark.parametrize("path", sorted(STATIC.glob("*.css")), ids=lambda path: path.name)
def test_only_the_tokens_hold_literal_colours(path: Path):
    if path.name != "tokens.css":
        assert re.findall(r"#[0-9a-fA-F]{3,8}\b|rgb\(|hsl\(", path.read_text()) == []


def test_an_address_that_is_taken_is_said_clearly(dock):
    async def work(port):
        async with serve(build_app(dock, draw_label=lambda *_: ""), "127.0.0.1", port):
            pass

    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(ScreenNotServed, match=f"{port}.*choose another"):
            asyncio.run(work(port))
