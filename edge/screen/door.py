"""Who may come in: loopback is trusted, every other address shows the pairing token; no page of another site may act.

Owns the rules and the pairing cookie. The checks are functions of what the request says; only `guard` knows aiohttp.
"""

from __future__ import annotations

import hashlib
import hmac
import ipaddress

import msgspec
from aiohttp import web
from aiohttp.typedefs import Handler, Middleware

from edge.screen.problems import Refused, problem

PAIR_COOKIE = "tallydock_pair"
PAIR_PARAMETER = "pair"
COOKIE_LIFE_S = 400 * 24 * 3600
TOKEN_LENGTH_MIN = 12


class Visitor(msgspec.Struct, frozen=True):
    """What a request says about where it comes from."""

    peer: str
    host: str
    origin: str | None = None
    scheme: str = "http"
    cookie: str | None = None
    bearer: str | None = None


def is_loopback(address: str) -> bool:
    """Say whether an address of a socket is this machine's own."""
    try:
        parsed = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    mapped = getattr(parsed, "ipv4_mapped", None)
    return bool((mapped or parsed).is_loopback)


def is_remote(request: web.Request) -> bool:
    """Say whether a request comes from another machine."""
    return not is_loopback(request.remote or "")


def host_name(host: str) -> str:
    """Take the port and the brackets off a Host header."""
    if host.startswith("["):
        return host[1:].partition("]")[0]
    return host.partition(":")[0].lower()


def cookie_for(token: str) -> str:
    """Derive the cookie, so that it does not hold the token itself."""
    return hmac.new(token.encode(), b"tallydock dock screen", hashlib.sha256).hexdigest()


def check_peer(visitor: Visitor, token: str | None) -> Refused | None:
    """Let loopback in under a loopback name, and others with the pairing token."""
    if is_loopback(visitor.peer):
        return _check_loopback_host(visitor.host)
    if token is None:
        return Refused(
            403,
            expected="a program or browser on the gateway itself",
            got=f"address {visitor.peer}",
            advice="set a pairing token in the gateway's configuration to open the screen to other devices.",
        )
    shown = visitor.cookie or ""
    if hmac.compare_digest(shown.encode(), cookie_for(token).encode()):
        return None
    if visitor.bearer is not None and is_token(visitor.bearer, token):
        return None
    return Refused(
        403,
        expected="a paired device",
        got=f"address {visitor.peer} without a valid pairing",
        advice=f"open this address once with ?{PAIR_PARAMETER}=TOKEN from the gateway's configuration.",
    )


def check_origin(visitor: Visitor) -> Refused | None:
    """Refuse what a page of another origin sends; a request without Origin is no page's."""
    if visitor.origin is None or visitor.origin == f"{visitor.scheme}://{visitor.host}":
        return None
    return Refused(
        403,
        expected=f"origin {visitor.scheme}://{visitor.host}",
        got=f"origin {visitor.origin}",
        advice="send it from the dock's own page, or from a program without an Origin header.",
    )


def is_token(shown: str, token: str) -> bool:
    """Compare a shown token in constant time."""
    return hmac.compare_digest(shown.encode(errors="replace"), token.encode())


def guard(token: str | None) -> Middleware:
    """Build the middleware that keeps the door and turns refusals into problem JSON."""
    if token is not None and len(token) < TOKEN_LENGTH_MIN:
        raise ValueError(f"Expected a pairing token of at least {TOKEN_LENGTH_MIN} characters, got {len(token)}.")

    @web.middleware
    async def keep_door(request: web.Request, handler: Handler) -> web.StreamResponse:
        if request.path == "/healthz":
            return await handler(request)
        visitor = _visitor(request)
        if token is not None and PAIR_PARAMETER in request.query and request.method == "GET":
            paired = _pair(request, token)
            if paired is not None:
                return paired
        refused = check_peer(visitor, token)
        if refused is None and request.method not in ("GET", "HEAD"):
            refused = check_origin(visitor)
        if refused is not None:
            return problem(refused)
        try:
            return await handler(request)
        except Refused as refusal:
            return problem(refusal)

    return keep_door


def _visitor(request: web.Request) -> Visitor:
    scheme, _, shown = request.headers.get("Authorization", "").partition(" ")
    return Visitor(
        peer=request.remote or "",
        host=request.host,
        origin=request.headers.get("Origin"),
        scheme=request.scheme,
        cookie=request.cookies.get(PAIR_COOKIE),
        bearer=shown.strip() if scheme.lower() == "bearer" else None,
    )


def _pair(request: web.Request, token: str) -> web.Response | None:
    if not is_token(request.query[PAIR_PARAMETER], token):
        return None
    kept = [(name, value) for name, value in request.query.items() if name != PAIR_PARAMETER]
    answer = web.Response(status=303, headers={"Location": str(request.rel_url.with_query(kept))})
    answer.set_cookie(
        PAIR_COOKIE,
        cookie_for(token),
        max_age=COOKIE_LIFE_S,
        httponly=True,
        samesite="Lax",
        secure=request.scheme == "https",
    )
    return answer


def _check_loopback_host(host: str) -> Refused | None:
    """Refuse a foreign name on loopback: a page elsewhere could let its own name point here (DNS rebinding)."""
    name = host_name(host)
    if name == "localhost" or name.endswith(".localhost") or is_loopback(name):
        return None
    return Refused(
        403,
        expected="the host name localhost, 127.0.0.1 or [::1]",
        got=f"host {host}",
        advice="open the screen under one of these names on the gateway itself.",
    )
