"""Refusals of a request: what was expected, what came, what to do. Owns their one JSON form (RFC 9457)."""

from __future__ import annotations

import msgspec
from aiohttp import web


class Refused(Exception):
    """A request that is not taken. Nothing was stored."""

    def __init__(self, status: int, *, expected: str, got: str, advice: str) -> None:
        super().__init__(f"{expected}, {got}: {advice}")
        self.status = status
        self.expected = expected
        self.got = got
        self.advice = advice


def show(value: object) -> str:
    """Quote a value of the request for a message, cut to what a person can read."""
    text = value if isinstance(value, str) else repr(value)
    short = text if len(text) <= 60 else f"{text[:57]}..."
    return repr(short) if isinstance(value, str) else short


def problem(refused: Refused) -> web.Response:
    """Answer a refusal as problem JSON."""
    body = {
        "title": "Not taken, nothing was stored",
        "status": refused.status,
        "detail": f"Expected {refused.expected}, got {refused.got}: {refused.advice}",
        "expected": refused.expected,
        "got": refused.got,
        "advice": refused.advice,
    }
    headers = {"Retry-After": "1"} if refused.status == 503 else None
    return web.Response(
        body=msgspec.json.encode(body), status=refused.status, content_type="application/problem+json", headers=headers
    )
