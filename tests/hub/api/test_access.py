"""Tokens, roles and problem details: who is let in, and what the others are told."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec
import pytest
from sqlalchemy import select

from hub.api.app import routes
from hub.api.permissions import PERMISSIONS, Role
from hub.api.routes import Route
from hub.store.tables import audit, metadata

STORES = ("sqlite",)
"""Nothing here rests on where the books are kept."""

GUARDED = [route for route in routes("test") if route.permission is not None]
_FILLED = re.compile(r"{\w+}")


def asked(client, route: Route):
    return client.send(route.method, _FILLED.sub("none", route.path), {} if route.body is not None else None)


@pytest.mark.parametrize("route", GUARDED, ids=lambda route: route.name)
def test_each_route_lets_in_the_roles_of_the_table_and_no_other(shared_hub, route):
    for role in Role:
        reply = asked(shared_hub.as_role(role), route)
        is_let_in = route.permission in PERMISSIONS[role]
        assert (reply.status != 403) == is_let_in, (role, reply.text)
        assert reply.status != 401


@pytest.mark.parametrize("route", GUARDED, ids=lambda route: route.name)
def test_no_route_answers_without_a_token(shared_hub, route):
    reply = asked(shared_hub.nobody, route)

    assert reply.status == 401
    assert reply.headers["content-type"] == "application/problem+json"
    assert reply.headers["www-authenticate"].startswith("Bearer")


@pytest.mark.parametrize(
    "header", ["Bearer", "Bearer ", "Basic YTpi", "Bearer nonsense", "bearer tdk_" + "x" * 500, "Bearer \xff\xfe"]
)
def test_a_token_that_is_none_is_refused(shared_hub, header):
    assert shared_hub.nobody.send("GET", "/api/v1/items", Authorization=header).status == 401


def test_a_refusal_says_what_was_expected_what_came_and_what_to_do(shared_hub):
    problem = shared_hub.as_role(Role.VIEWER).post("items", {"sku": "X-1"}).json

    assert problem["status"] == 403
    assert problem["type"] == "urn:tallydock:problem:role"
    assert "supervisor, admin" in problem["detail"]
    assert "got viewer" in problem["detail"]


def test_a_refused_role_writes_nothing(shared_hub):
    shared_hub.as_role(Role.VIEWER).post("items", {"sku": "NEVER"})

    assert shared_hub.admin.get("items/NEVER").status == 404


def test_every_change_by_a_person_is_in_the_audit_log_and_what_was_refused_is_not(hub, admin):
    admin.post("items", {"sku": "W-100"})
    admin.post("items", {"sku": "W-100"})
    admin.put("settings", {"negative_stock": "block"})

    rows = hub.services.readers.run(lambda reader: reader.execute(select(audit).order_by(audit.c.id)).all())

    assert [(row.actor, row.action) for row in rows] == [("admin", "createItem"), ("admin", "putSettings")]
    assert "W-100" in rows[0].detail


def test_a_revoked_token_is_refused_at_once(hub, admin):
    made = admin.post("tokens", {"name": "scanner shop", "role": "viewer"}).json
    client = type(admin)(hub.port, made["token"])
    assert client.get("items").status == 200

    assert admin.post(f"tokens/{made['id']}/revoke").json["revoked_at"] is not None

    assert client.get("items").status == 401


def test_the_text_of_a_token_is_shown_once_and_never_stored(hub, admin):
    made = admin.post("tokens", {"name": "shop", "role": "operator"}, key="one").json
    again = admin.post("tokens", {"name": "shop", "role": "operator"}, key="one").json

    assert made["token"].startswith("tdk_")
    assert again == made | {"token": None}
    assert [token["name"] for token in admin.all("tokens")].count("shop") == 1
    stored = hub.services.readers.run(lambda reader: [reader.execute(select(t)).all() for t in metadata.sorted_tables])
    assert made["token"] not in str(stored)
    if isinstance(hub.place, Path):
        files = [hub.place, hub.place.with_name(hub.place.name + "-wal")]
        assert not any(made["token"].encode() in file.read_bytes() for file in files if file.exists())


def test_an_address_that_is_not_served_is_a_problem_too(shared_hub):
    reply = shared_hub.admin.get("nothing-here")

    assert reply.status == 404
    assert reply.headers["content-type"] == "application/problem+json"
    assert reply.json["title"] == "No such address"


def test_a_method_that_is_not_served_names_those_that_are(shared_hub):
    reply = shared_hub.admin.send("DELETE", "/api/v1/items")

    assert reply.status == 405
    assert "GET" in reply.json["detail"]
    assert "POST" in reply.json["detail"]


@pytest.mark.parametrize("raw", [b"{", b"\xff\xfe", b"[1,2", b'{"sku": 1e999x}', b"[" * 100_000])
def test_a_body_that_is_no_json_is_a_400(shared_hub, raw):
    reply = shared_hub.admin.send("POST", "/api/v1/items", raw=raw)

    assert reply.status == 400
    assert reply.json["type"] == "urn:tallydock:problem:json"


def test_a_body_above_one_mebibyte_is_a_413(shared_hub):
    reply = shared_hub.admin.send("POST", "/api/v1/items", raw=b'"' + b"x" * (1 << 20) + b'"')

    assert reply.status == 413
    assert reply.headers["content-type"] == "application/problem+json"


@pytest.mark.parametrize(
    ("body", "field", "expected"),
    [
        ({}, "sku", "a value"),
        ([], "body", "object"),
        ({"sku": 5}, "sku", "str"),
        ({"sku": "X", "colour": "red"}, "colour", "only fields of this resource"),
        ({"sku": "X", "barcodes": [{"code": "1", "quantity": 3}]}, "barcodes[0].quantity", "str"),
        ({"sku": "X", "barcodes": [{}]}, "barcodes[0].code", "a value"),
    ],
)
def test_a_wrong_field_is_named_with_what_was_expected(shared_hub, body, field, expected):
    reply = shared_hub.admin.post("items", body)

    assert reply.status == 422
    [error] = reply.json["errors"]
    assert error["field"] == field
    assert expected in error["expected"]
    assert error["do"]


def test_several_wrong_fields_are_named_at_once(shared_hub):
    reply = shared_hub.admin.post("items", {"sku": "", "cost": "free", "barcodes": [{"code": "A", "quantity": "0"}]})

    assert {error["field"] for error in reply.json["errors"]} == {"sku", "cost", "barcodes[0].quantity"}


@pytest.mark.parametrize(
    "query", [{"limit": "0"}, {"limit": "-1"}, {"limit": "many"}, {"limit": "9" * 30}, {"colour": "red"}]
)
def test_a_query_that_cannot_be_understood_is_a_422(shared_hub, query):
    assert shared_hub.admin.get("items", **query).status == 422


@pytest.mark.parametrize(
    "cursor", ["", "%00", "x", "W10", "bnVsbA", "é", "MTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkw", "LTE"]
)
@pytest.mark.parametrize("path", ["items", "stock", "movements"])
def test_a_cursor_that_is_not_ours_is_a_422(shared_hub, path, cursor):
    assert shared_hub.admin.get(path, cursor=cursor).status == 422


def test_every_answer_carries_a_policy_that_lets_no_other_host_in(shared_hub):
    headers = shared_hub.admin.get("items").headers

    assert "default-src 'none'" in headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize(
    ("path", "body", "words"),
    [
        ("settings", {"negative_stock": "never"}, "allow, block, warn"),
        ("settings", {"cost_pool": "bin"}, "company, site"),
        ("locations/A-1", {"type": "cellar"}, "quarantine, receiving, returns, shelf, staging"),
    ],
)
def test_a_word_that_is_none_of_those_possible_is_answered_with_those(shared_hub, path, body, words):
    [error] = shared_hub.admin.put(path, body).json["errors"]
    got = repr(next(iter(body.values())))
    assert (error["expected"], error["got"]) == (f"one of {words}", got)


def test_problems_are_json_that_any_client_can_read(shared_hub):
    problem = msgspec.json.decode(shared_hub.nobody.get("items").raw)

    assert {"type", "title", "status", "detail"} <= problem.keys()
