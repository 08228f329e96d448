"""`POST /scan`: the one way for a page or a program to hand in a scan. Owns the reading of its body and the wait for the answer.

Answers after the commit, never before; what is refused here was never offered to the dock.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import msgspec
from aiohttp import web

from edge.core.raw import RawScan
from edge.screen.dock import Dock, ScanReply
from edge.screen.door import is_remote
from edge.screen.problems import Refused, show
from wire.ids import is_event_id

BODY_BYTES_MAX = 64 * 1024
TEXT_LENGTH_MAX = 4096
SCANNER_LENGTH_MAX = 64
SYMBOLOGY_LENGTH_MAX = 32
WAITING_MAX = 1000
REPLY_TIMEOUT_S = 10.0
TERMINATORS = "\r\n\t"
SEPARATORS = frozenset("\x1c\x1d\x1e\x1f\x04")
"""Control characters that barcodes carry: FS, GS, RS, US and EOT. Every other one means a damaged scan."""


class ScanDoor:
    """Reads scans, offers them to the dock, and answers each after its commit."""

    def __init__(self, dock: Dock, *, boottime_ms: Callable[[], int], reply_timeout_s: float = REPLY_TIMEOUT_S) -> None:
        self._dock = dock
        self._boottime_ms = boottime_ms
        self._reply_timeout_s = reply_timeout_s
        self._waiting = 0

    async def handle(self, request: web.Request) -> web.Response:
        """Take one scan as JSON: `{"id", "scanner", "text"}`, and `symbology` where it is known."""
        raw = parse_scan(await read_json(request), self._boottime_ms())
        reply = await self.offer(raw, request)
        return json_response({"result": reply.result, "message": reply.message, "events": list(reply.events)})

    async def offer(self, raw: RawScan, request: web.Request) -> ScanReply:
        """Offer one scan of a request and wait until it is committed."""
        raw = msgspec.structs.replace(raw, is_remote=is_remote(request))
        if self._waiting >= WAITING_MAX:
            raise _busy(f"{self._waiting} already waiting")
        loop = asyncio.get_running_loop()
        answered: asyncio.Future[ScanReply] = loop.create_future()

        def settle(reply: ScanReply) -> None:
            if not answered.done():
                answered.set_result(reply)

        def reply_from_station(reply: ScanReply) -> None:
            # A late reply after shutdown finds the loop closed; the answer is on disk under the scan's id.
            if not loop.is_closed():
                loop.call_soon_threadsafe(settle, reply)

        self._waiting += 1
        try:
            self._dock.offer(raw, reply_from_station)
            async with asyncio.timeout(self._reply_timeout_s):
                return await answered
        except TimeoutError as error:
            raise _busy(f"no answer in {self._reply_timeout_s:g} s") from error
        finally:
            self._waiting -= 1


def parse_scan(body: dict[str, Any], mono_ms: int) -> RawScan:
    """Check the fields of a scan; raise Refused for the first that is wrong. Unknown fields are ignored."""
    scan_id = _text_field(body, "id", 36)
    if not is_event_id(scan_id):
        raise _bad("id: a UUID such as 0190f5fe-7c00-7a00-8000-000000000001", show(scan_id), "make one new id a scan")
    scanner = parse_scanner(_text_field(body, "scanner", SCANNER_LENGTH_MAX))
    symbology = None
    if body.get("symbology") is not None:
        symbology = _text_field(body, "symbology", SYMBOLOGY_LENGTH_MAX)
    text = _text_field(body, "text", TEXT_LENGTH_MAX).rstrip(TERMINATORS)
    if not text:
        raise _bad("text: 1 or more characters", "only a terminator", "send what the scanner read")
    if any(character < " " and character not in SEPARATORS for character in text):
        return RawScan(scanner, "", mono_ms, symbology, scan_id.lower(), "control")
    return RawScan(scanner, text, mono_ms, symbology, scan_id.lower())


def parse_scanner(name: str) -> str:
    """Return a scanner's name without blanks around it, or raise Refused."""
    stripped = name.strip()
    if stripped and stripped.isprintable():
        return stripped
    raise _bad("scanner: a name of printable characters such as page-1", show(name), "give the scanner its lane's name")


async def read_json(request: web.Request) -> dict[str, Any]:
    """Read a JSON object of at most 64 KiB, or raise Refused."""
    if request.content_type != "application/json":
        got = request.headers.get("Content-Type", "no Content-Type")
        raise Refused(415, expected="Content-Type: application/json", got=got, advice="send the scan as JSON.")
    raw = await read_limited(request, BODY_BYTES_MAX)
    try:
        body = msgspec.json.decode(raw)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise _bad("a JSON object in UTF-8", f"{len(raw)} bytes that are none ({error})", "check the body") from error
    if not isinstance(body, dict):
        raise _bad("a JSON object", f"a JSON {type(body).__name__}", 'send {"id": ..., "scanner": ..., "text": ...}')
    return body


async def read_limited(request: web.Request, limit: int) -> bytes:
    """Read a body up to `limit` bytes; raise Refused as soon as it is longer, whatever Content-Length says."""
    chunks = bytearray()
    async for chunk in request.content.iter_chunked(BODY_BYTES_MAX):
        chunks += chunk
        if len(chunks) > limit:
            raise Refused(413, expected=f"at most {limit} bytes", got="more", advice="send less at once.")
    return bytes(chunks)


def json_response(body: Any, status: int = 200) -> web.Response:
    """Answer JSON."""
    return web.Response(body=msgspec.json.encode(body), status=status, content_type="application/json")


def _text_field(body: dict[str, Any], name: str, length_max: int) -> str:
    value = body.get(name)
    if not isinstance(value, str) or not value:
        got = "nothing" if value in (None, "") else f"a {type(value).__name__}"
        raise _bad(f"{name}: a string", got, f"add the field {name}")
    if len(value) > length_max:
        raise _bad(f"{name}: at most {length_max} characters", str(len(value)), "send one scan at a time")
    return value


def _bad(expected: str, got: str, advice: str) -> Refused:
    return Refused(400, expected=expected, got=got, advice=f"{advice}.")


def _busy(got: str) -> Refused:
    return Refused(
        503,
        expected=f"an answer of the dock, with at most {WAITING_MAX} scans waiting",
        got=got,
        advice="send the same scan with the same id again; it is taken once.",
    )
