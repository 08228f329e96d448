"""Who may come in: this machine under its own names, others with the pairing token, and no page of another site."""

import asyncio
import socket

import aiohttp
import pytest

from edge.screen.app import build_app, serve
from edge.screen.door import PAIR_COOKIE, Visitor, check_origin, check_peer, cookie_for, guard, host_name, is_loopback

TOKEN = "correct-horse-battery"


@pytest.mark.parametrize("address", ["127.0.0.1", "127.8.8.8", "::1", "::ffff:127.0.0.1"])
def test_this_machine_needs_no_token(address):
    assert is_loopback(address)
    assert check_peer(Visitor(address, "127.0.0.1:8081"), None) is None


@pytest.mark.parametrize(
    "address", ["192.168.1.20", "10.0.0.1", "::ffff:192.168.1.20", "fe80::1%eth0", "", "localhost"]
)
def test_another_device_is_refused_without_a_token_in_the_configuration(address):
    refused = check_peer(Visitor(address, "dock-3:8081", cookie=cookie_for(TOKEN), bearer=TOKEN), None)
    assert refused.status == 403
    assert "pairing token" in refused.advice


def test_another_device_comes_in_with_the_cookie_or_the_token():
    assert check_peer(Visitor("192.168.1.20", "dock-3:8081", cookie=cookie_for(TOKEN)), TOKEN) is None
    assert check_peer(Visitor("192.168.1.20", "dock-3:8081", bearer=TOKEN), TOKEN) is None


@pytest.mark.parametrize("shown", [None, "", "wrong", TOKEN, "é"])
def test_another_device_with_a_wrong_cookie_is_refused(shown):
    assert check_peer(Visitor("192.168.1.20", "dock-3:8081", cookie=shown), TOKEN).status == 403


@pytest.mark.parametrize("shown", ["", "wrong", TOKEN[:-1], "é"])
def test_another_device_with_a_wrong_token_is_refused(shown):
    assert check_peer(Visitor("192.168.1.20", "dock-3:8081", bearer=shown), TOKEN).status == 403


@pytest.mark.parametrize("host", ["evil.example", "evil.example:8081", "127.0.0.1.evil.example", ""])
def test_a_foreign_name_that_points_to_this_machine_is_refused(host):
    assert check_peer(Visitor("127.0.0.1", host), None).status == 403


@pytest.mark.parametrize("host", ["localhost", "localhost:8081", "127.0.0.1:8081", "[::1]:8081", "dock.localhost:1"])
def test_the_names_of_this_machine_are_taken(host):
    assert check_peer(Visitor("127.0.0.1", host), None) is None


def test_a_host_is_read_without_port_and_brackets():
    assert [host_name(host) for host in ("[::1]:8081", "Localhost:80", "10.0.0.1")] == ["::1", "localhost", "10.0.0.1"]


def test_a_program_without_origin_is_taken_and_so_is_the_docks_own_page():
    assert check_origin(Visitor("127.0.0.1", "127.0.0.1:8081")) is None
    assert check_origin(Visitor("127.0.0.1", "127.0.0.1:8081", "http://127.0.0.1:8081")) is None


@pytest.mark.parametrize(
    "origin",
    ["http://evil.example", "null", "", "http://127.0.0.1:8080", "https://127.0.0.1:8081", "http://localhost:8081"],
)
def test_a_page_of_another_origin_is_refused(origin):
    assert check_origin(Visitor("127.0.0.1", "127.0.0.1:8081", origin)).status == 403


def test_a_short_pairing_token_is_no_token():
    with pytest.raises(ValueError, match="at least 12"):
        guard("short")


def test_a_scan_from_another_sites_page_is_refused_and_never_offered(dock, with_screen):
    async def work(session):
        body = {"id": "0190f5fe-7c00-7a00-8000-000000000001", "scanner": "page-1", "text": "1"}
        async with session.post("/scan", json=body, headers={"Origin": "http://evil.example"}) as response:
            return response.status, (await response.json(content_type=None))["advice"]

    status, advice = with_screen(work)
    assert status == 403
    assert "own page" in advice
    assert dock.offered == []


def test_every_path_but_health_is_closed_to_a_foreign_host(with_screen):
    async def work(session):
        found = {}
        for path in ("/", "/events", "/codes.json", "/samples", "/static/main.js", "/healthz"):
            async with session.get(path, headers={"Host": "evil.example"}) as response:
                found[path] = response.status
        return found

    assert with_screen(work) == {
        "/": 403,
        "/events": 403,
        "/codes.json": 403,
        "/samples": 403,
        "/static/main.js": 403,
        "/healthz": 200,
    }


def test_pairing_sets_a_cookie_and_takes_the_token_out_of_the_address(with_screen):
    async def work(session):
        async with session.get("/", params={"pair": TOKEN, "kiosk": "1"}, allow_redirects=False) as response:
            return response.status, response.headers["Location"], response.headers["Set-Cookie"]

    status, location, cookie = with_screen(work, pairing_token=TOKEN)
    assert status == 303
    assert location == "/?kiosk=1"
    assert cookie.startswith(f"{PAIR_COOKIE}={cookie_for(TOKEN)}")
    assert "HttpOnly" in cookie
    assert TOKEN not in cookie


def test_a_wrong_pairing_sets_no_cookie(with_screen):
    async def work(session):
        async with session.get("/", params={"pair": "wrong-token-wrong"}, allow_redirects=False) as response:
            return response.headers.get("Set-Cookie")

    assert with_screen(work, pairing_token=TOKEN) is None


def own_address():
    """Find an address of this machine that is not loopback, without sending anything."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))
        except OSError:
            return "127.0.0.1"
        return probe.getsockname()[0]


def test_a_phone_is_let_in_once_it_has_shown_the_token_and_scans_with_the_cookie(dock):
    address = own_address()
    if is_loopback(address):
        pytest.skip("needs a network address besides loopback")

    async def work():
        app = build_app(dock, draw_label=lambda *_: "", pairing_token=TOKEN)
        jar = aiohttp.CookieJar(unsafe=True)
        async with (
            serve(app, address, 0) as (_, port),
            aiohttp.ClientSession(f"http://{address}:{port}", cookie_jar=jar) as phone,
        ):
            body = {"id": "0190f5fe-7c00-7a00-8000-000000000001", "scanner": "page-7", "text": "1"}
            statuses = []
            for query in ("", f"?pair={TOKEN}"):
                async with phone.get(f"/{query}") as response:
                    statuses.append(response.status)
                async with phone.post("/scan", json=body, headers={"Origin": f"http://{address}:{port}"}) as response:
                    statuses.append(response.status)
            return statuses

    assert asyncio.run(work()) == [403, 403, 200, 200]
    assert len(dock.offered) == 1
