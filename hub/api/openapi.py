"""The OpenAPI 3.1 document, made from the route declarations and the types of their bodies. Never written by hand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

import msgspec

from hub.api.files import File
from hub.api.permissions import roles_with
from hub.api.problems import MEDIA_TYPE, Problem
from hub.api.routes import NoFields, Route

_REF = "#/components/schemas/{name}"
_PATH_PARAMETER = re.compile(r"{(\w+)}")
_MEANING = {
    200: "Done.",
    201: "Made.",
    202: "Sent.",
    400: "The body is no JSON.",
    401: "No token, or one that is not known.",
    403: "The token's role may not do this.",
    404: "There is no such thing.",
    409: "It is so already, or cannot be done now.",
    413: "The body is too large.",
    422: "Fields are wrong, or the idempotency key was used for another request.",
    503: "Not now: the hub is stopping, or its database or broker is away.",
}


def document(routes: Sequence[Route], version: str) -> dict[str, Any]:
    """Build the whole document."""
    shapes = _shapes(routes)
    schemas, components = msgspec.json.schema_components(shapes, ref_template=_REF)
    by_type = dict(zip(shapes, schemas, strict=True))
    paths: dict[str, dict[str, Any]] = {}
    for route in routes:
        paths.setdefault(route.path, {})[route.method.lower()] = _operation(route, by_type)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Tallydock hub",
            "version": version,
            "description": "Quantities and money are decimal strings. Lists are read in pages: send `next` as `cursor`. "
            "Every write takes an `Idempotency-Key`.",
        },
        "paths": paths,
        "components": {
            "schemas": components,
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
        },
    }


def _shapes(routes: Iterable[Route]) -> list[type]:
    shapes: list[type] = [Problem]
    for route in routes:
        for shape in [*route.answers.values(), *([route.body] if route.body else [])]:
            if shape not in (bytes, File) and shape not in shapes:
                shapes.append(shape)
    return shapes


def _operation(route: Route, by_type: dict[type, Any]) -> dict[str, Any]:
    operation: dict[str, Any] = {
        "operationId": route.name,
        "summary": route.summary,
        "tags": [route.tag],
        "parameters": [*_path_parameters(route), *_query_parameters(route), *_headers(route)],
        "responses": {str(status): _response(route, status, by_type) for status in route.statuses},
        "security": [],
    }
    if route.permission is not None:
        operation["security"] = [{"token": []}]
        operation["description"] = f"Needs one of the roles {', '.join(roles_with(route.permission))}."
    if route.body is bytes:
        operation["requestBody"] = {"required": True, "content": {"application/octet-stream": {}}}
    elif route.body is not None:
        operation["requestBody"] = {"required": True, "content": {"application/json": {"schema": by_type[route.body]}}}
    return operation


def _path_parameters(route: Route) -> list[dict[str, Any]]:
    names = _PATH_PARAMETER.findall(route.path)
    return [{"name": name, "in": "path", "required": True, "schema": {"type": "string"}} for name in names]


def _query_parameters(route: Route) -> list[dict[str, Any]]:
    if route.query is NoFields:
        return []
    return [
        {
            "name": parameter.encode_name,
            "in": "query",
            "required": parameter.required,
            "schema": _scalar(parameter.type),
        }
        for parameter in msgspec.structs.fields(route.query)
    ]


def _scalar(annotation: Any) -> dict[str, Any]:
    return {"type": "integer"} if annotation in (int, int | None) else {"type": "string"}


def _headers(route: Route) -> list[dict[str, Any]]:
    if route.body is None:
        return []
    schema = {"type": "string", "minLength": 1, "maxLength": 200}
    return [{"name": "Idempotency-Key", "in": "header", "required": False, "schema": schema}]


def _response(route: Route, status: int, by_type: dict[type, Any]) -> dict[str, Any]:
    shape = route.shape_of(status)
    if shape is File:
        file = {"type": "string", "format": "binary"}
        content = {media: {"schema": {} if media.endswith("json") else file} for media in route.media}
        return {"description": _MEANING[status], "content": content}
    if shape is str:
        media, schema = "text/plain", {"type": "string"}
    else:
        media = MEDIA_TYPE if shape is Problem else "application/json"
        schema = by_type[shape]
    return {"description": _MEANING[status], "content": {media: {"schema": schema}}}
