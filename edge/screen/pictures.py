"""`POST /picture`: a photograph of a barcode becomes scans. Owns the upload; the decoding is handed in and runs off the event loop.

The picture itself is never stored. One upload gives one scan for each distinct code, and one for all codes of a pallet's
label, with ids made from the upload's id, so that the same upload again books nothing twice.
"""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Callable
from typing import Any

import msgspec
from aiohttp import BodyPartReader, web

from edge.core.interpretation.labels import one_label
from edge.core.raw import RawScan
from edge.screen.dock import PictureReader
from edge.screen.problems import Refused, show
from edge.screen.scan_door import SCANNER_LENGTH_MAX, ScanDoor, json_response, parse_scanner, read_limited
from wire.ids import is_event_id

PICTURE_BYTES_MAX = 20 * 1024 * 1024
FIELD_BYTES_MAX = 1024
PICTURES_WAITING_MAX = 4
CODES_MAX = 20
DEFAULT_SCANNER = "page-1"


class Upload(msgspec.Struct, frozen=True):
    """A picture as it was sent."""

    picture: bytes
    scanner: str
    id: str


class PictureDoor:
    """Reads uploads, lets the decoder look at one at a time, and offers what it found."""

    def __init__(self, scans: ScanDoor, read_picture: PictureReader | None, boottime_ms: Callable[[], int]) -> None:
        self._scans = scans
        self._read_picture = read_picture
        self._boottime_ms = boottime_ms
        self._one_at_a_time = asyncio.Lock()
        self._waiting = 0

    async def handle(self, request: web.Request) -> web.Response:
        """Take a picture as `multipart/form-data` (fields picture, scanner, id) or as an `image/*` body."""
        if self._read_picture is None:
            raise Refused(
                501, expected="a picture decoder", got="none on this gateway", advice="install the camera extras."
            )
        upload = await read_upload(request)
        codes = await self._decode(self._read_picture, upload.picture)
        if not codes:
            return json_response({"read": [], "message": NOTHING_FOUND}, 422)
        read = [await self._scan(request, upload, symbology, text) for symbology, text in codes[:CODES_MAX]]
        return json_response({"read": read, "message": " ".join(str(one["message"]) for one in read)})

    async def _decode(self, reader: PictureReader, picture: bytes) -> list[tuple[str, str]]:
        if self._waiting >= PICTURES_WAITING_MAX:
            raise Refused(
                503,
                expected=f"at most {PICTURES_WAITING_MAX} pictures at once",
                got="one more",
                advice="send it again in a moment.",
            )
        self._waiting += 1
        try:
            async with self._one_at_a_time:
                found = await asyncio.to_thread(reader, picture)
        except ValueError as error:
            raise Refused(
                400,
                expected="a picture such as JPEG or PNG",
                got=f"{len(picture)} bytes that could not be read",
                advice=f"take the photograph again. ({error})",
            ) from error
        finally:
            self._waiting -= 1
        return one_label(list(dict.fromkeys(found)))

    async def _scan(self, request: web.Request, upload: Upload, symbology: str, text: str) -> dict[str, Any]:
        scan_id = str(uuid.uuid5(uuid.UUID(upload.id), f"{symbology}\n{text}"))
        raw = RawScan(upload.scanner, text, self._boottime_ms(), symbology, scan_id)
        reply = await self._scans.offer(raw, request)
        answer = {"result": reply.result, "message": reply.message, "events": list(reply.events)}
        return {"id": scan_id, "symbology": symbology, "text": text, **answer}


NOTHING_FOUND = "No barcode found in this picture. Fill the picture with the code, hold still, avoid glare, try again."


async def read_upload(request: web.Request) -> Upload:
    """Read an upload, or raise Refused."""
    if request.content_type.startswith("image/"):
        fields: dict[str, bytes] = {"picture": await read_limited(request, PICTURE_BYTES_MAX)}
        fields |= {name: value.encode() for name, value in request.query.items() if name in ("scanner", "id")}
    elif request.content_type == "multipart/form-data":
        fields = await _read_form(request)
    else:
        raise Refused(
            415,
            expected="Content-Type: multipart/form-data or image/*",
            got=request.headers.get("Content-Type", "no Content-Type"),
            advice="send the picture in the field picture.",
        )
    if not fields.get("picture"):
        raise Refused(400, expected="a picture", got="nothing", advice="choose a photograph of the barcode.")
    upload_id = fields.get("id", b"").decode(errors="replace") or str(uuid.uuid4())
    if not is_event_id(upload_id):
        raise Refused(400, expected="id: a UUID", got=show(upload_id), advice="make one new id an upload.")
    scanner = fields.get("scanner", b"").decode(errors="replace") or DEFAULT_SCANNER
    return Upload(fields["picture"], parse_scanner(scanner[:SCANNER_LENGTH_MAX]), upload_id)


async def _read_form(request: web.Request) -> dict[str, bytes]:
    fields: dict[str, bytes] = {}
    try:
        async for part in await request.multipart():
            if isinstance(part, BodyPartReader) and part.name in ("picture", "scanner", "id"):
                limit = PICTURE_BYTES_MAX if part.name == "picture" else FIELD_BYTES_MAX
                fields[part.name] = await _read_part(part, limit)
    except (ValueError, AssertionError) as error:
        raise Refused(
            400, expected="a complete form", got=f"a broken one ({error})", advice="send the picture again."
        ) from error
    return fields


async def _read_part(part: BodyPartReader, limit: int) -> bytes:
    content = bytearray()
    while chunk := await part.read_chunk():
        content += chunk
        if len(content) > limit:
            raise Refused(413, expected=f"{part.name}: at most {limit} bytes", got="more", advice="send a smaller one.")
    return bytes(content)
