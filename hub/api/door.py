"""The door between HTTP and the routes: token, query and body in; JSON or problem details out.

Reads run in a thread on a reader connection, writes on the one writer thread: the event loop never waits for a disk.
A write and the record of its idempotency key are one transaction. Never decides what a resource means.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import quote

import msgspec
from aiohttp import web

from hub.api.files import CHUNK_BYTES, File
from hub.api.idempotency import Key, key_of
from hub.api.permissions import may, roles_with
from hub.api.problems import MEDIA_TYPE, FieldError, Problem, Refused, field_error, refuse, refuse_fields, shown
from hub.api.routes import NOBODY, Answer, Call, Caller, Route
from hub.api.services import Services
from hub.api.tokens import caller_of

BODY_MAX_BYTES = 1 << 20
FILE_MAX_BYTES = 32 << 20
KEY_MAX_LENGTH = 200
_INTEGER_MAX_LENGTH = 18
_EMPTY = b"{}"
"""What no body of a POST stands for: closing an order needs no words. A PUT without a body would empty what it replaces."""

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def handler_of(route: Route, services: Services) -> Handler:
    """Return the aiohttp handler that serves `route`."""

    async def handle(request: web.Request) -> web.StreamResponse:
        if route.serve is not None:
            return respond(await route.serve(services))
        caller = await _authorised(request, services, route)
        path, query = _path(request), _query(request, route)
        if route.body is None:
            answer = await services.answer(route, Call(caller, path, query, None, services.now_ms()))
            if isinstance(answer.body, File):
                return await send_file(request, answer.body)
            return respond(answer)
        if route.body is bytes:
            content = await _file(request)
            call = Call(caller, path, query, content, services.now_ms())
            raw: Any = hashlib.sha256(content).hexdigest()
        else:
            raw = await _body(request)
            call = Call(caller, path, query, _parsed(raw, route.body), services.now_ms())
        return respond(await services.answer(route, call, _idempotency_key(request, caller, raw)))

    return handle


def respond(answer: Answer) -> web.Response:
    """Write a successful answer."""
    headers = {"Cache-Control": "no-store"}
    if answer.location is not None:
        headers["Location"] = quote(answer.location, safe="/")
    if isinstance(answer.body, str):
        return web.Response(text=answer.body, status=answer.status, headers=headers, content_type="text/plain")
    body = msgspec.json.encode(answer.body)
    return web.Response(body=body, status=answer.status, headers=headers, content_type="application/json")


async def send_file(request: web.Request, file: File) -> web.StreamResponse:
    """Send a file piece by piece; its bytes are read in a thread, and it is closed at the end."""
    with file.content:
        response = web.StreamResponse(headers={"Cache-Control": "no-store"})
        response.content_type, response.charset = file.media.type, file.media.encoding
        response.headers["Content-Disposition"] = f'attachment; filename="{file.name}"'
        response.content_length = file.size
        await response.prepare(request)
        while chunk := await asyncio.to_thread(file.content.read, CHUNK_BYTES):
            await response.write(chunk)
        await response.write_eof()
        return response


def respond_problem(problem: Problem) -> web.Response:
    """Write problem details."""
    headers = {"Cache-Control": "no-store"}
    if problem.status == web.HTTPUnauthorized.status_code:
        headers["WWW-Authenticate"] = 'Bearer realm="tallydock"'
    return web.Response(
        body=msgspec.json.encode(problem), status=problem.status, headers=headers, content_type=MEDIA_TYPE
    )


async def _authorised(request: web.Request, services: Services, route: Route) -> Caller:
    """Return who asks; Refused with 401 without a known token, with 403 when its role may not do this."""
    if route.permission is None:
        return NOBODY
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not token.strip():
        detail = "Expected the header Authorization: Bearer TOKEN, got none: print a token with `tallydock hub token`."
        refuse(401, "no-token", "A token is needed", detail)
    caller = await services.read(lambda reader: caller_of(reader, token.strip()))
    if caller is None:
        detail = "Expected a token of this hub, got one that is unknown or revoked: print a new one with `tallydock hub token`."
        refuse(401, "bad-token", "The token is not known", detail)
    if not may(caller.role, route.permission):
        roles = ", ".join(roles_with(route.permission))
        detail = f"Expected one of the roles {roles}, got {caller.role.value}: ask for a token that may {route.permission.value}."
        refuse(403, "role", "This role may not do that", detail)
    return caller


def _path(request: web.Request) -> dict[str, str]:
    parts = dict(request.match_info)
    for name, value in parts.items():
        if not is_storable(value):
            refuse(
                404,
                "not-found",
                "No such thing",
                f"Expected a printable {name}, got {shown(value)}: correct the address.",
            )
    return parts


def is_storable(text: str) -> bool:
    """Say whether a text of an address can be looked up: UTF-8, without NUL."""
    return "\x00" not in text and not any("\ud800" <= letter <= "\udfff" for letter in text)


def _query(request: web.Request, route: Route) -> Any:
    """Return the query parameters as the route's struct; Refused with 422 for an unknown, repeated or wrong one."""
    given: dict[str, Any] = {}
    numbers = {found.name for found in msgspec.structs.fields(route.query) if found.type == int | None}
    for name, value in request.query.items():
        if name in given or not is_storable(name + value):
            refuse_fields([FieldError(shown(name), "one readable value", shown(value), "send the parameter once.")])
        given[name] = _number(name, value) if name in numbers else value
    try:
        return msgspec.convert(given, route.query)
    except msgspec.ValidationError as error:
        refuse_fields([field_error(str(error), route.query)])
        raise


def _number(name: str, value: str) -> int:
    if not (value.isascii() and value.isdigit() and len(value) <= _INTEGER_MAX_LENGTH):
        refuse_fields([FieldError(name, "a whole number", shown(value), "write digits only.")])
    return int(value)


async def _body(request: web.Request) -> Any:
    """Return the JSON of the body; Refused with 413 above BODY_MAX_BYTES, with 400 when it is no JSON."""
    raw = await request.read()
    try:
        return msgspec.json.decode(raw or (_EMPTY if request.method == "POST" else raw))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        refuse(
            400,
            "json",
            "The body is no JSON",
            f"Expected JSON in UTF-8, got {len(raw)} bytes that are none ({error}): correct the body.",
        )


async def _file(request: web.Request) -> bytes:
    """Return the body as it came; Refused with 413 above FILE_MAX_BYTES."""
    content = bytearray()
    async for part in request.content.iter_any():
        content += part
        if len(content) > FILE_MAX_BYTES:
            detail = f"Expected a file of at most {FILE_MAX_BYTES >> 20} MiB, got more: send it in parts."
            refuse(413, "too-large", "The file is too large", detail)
    return bytes(content)


def _parsed(raw: Any, shape: type) -> Any:
    try:
        return msgspec.convert(raw, shape)
    except msgspec.ValidationError as error:
        refuse_fields([field_error(str(error), shape)])
        raise


def _idempotency_key(request: web.Request, caller: Caller, raw: Any) -> Key | None:
    """Return the request's key, or None without the header; Refused with 422 for one that is empty or too long."""
    text = request.headers.get("Idempotency-Key")
    if text is None:
        return None
    if not 1 <= len(text) <= KEY_MAX_LENGTH or not text.isprintable():
        expected = f"1 to {KEY_MAX_LENGTH} printable characters"
        refuse_fields([FieldError("Idempotency-Key", expected, shown(text), "send a UUID.")])
    return key_of(caller.name, text, request.method, request.path_qs, raw)


@web.middleware
async def problems_middleware(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Turn what was refused, by us or by the HTTP library, into problem details."""
    try:
        return await handler(request)
    except Refused as refused:
        return respond_problem(refused.problem)
    except web.HTTPException as error:
        if error.status < web.HTTPBadRequest.status_code:
            raise
        return respond_problem(_problem_of(request, error))


def _problem_of(request: web.Request, error: web.HTTPException) -> Problem:
    asked = f"{request.method} {shown(request.path)}"
    if isinstance(error, web.HTTPMethodNotAllowed):
        allowed = ", ".join(sorted(error.allowed_methods))
        detail = f"Expected one of {allowed}, got {asked}: see /api/v1/openapi.json."
        return Problem("urn:tallydock:problem:method", "This method is not served here", error.status, detail)
    if isinstance(error, web.HTTPRequestEntityTooLarge):
        detail = f"Expected a body of at most {BODY_MAX_BYTES} bytes, got more: send it in parts."
        return Problem("urn:tallydock:problem:too-large", "The body is too large", error.status, detail)
    if error.status == web.HTTPNotFound.status_code:
        detail = f"Expected an address of this hub, got {asked}: see /api/v1/openapi.json."
        return Problem("urn:tallydock:problem:not-found", "No such address", error.status, detail)
    return Problem("urn:tallydock:problem:http", error.reason, error.status, f"Got {asked}: {error.reason}.")
