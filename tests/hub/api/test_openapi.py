"""The OpenAPI document says what is served, and what is served is as it says."""

from __future__ import annotations

import uuid

import msgspec
import pytest

from hub.api.app import build_app, routes
from hub.api.files import File
from hub.api.routes import Route

STORES = ("sqlite",)
"""Nothing here rests on where the books are kept."""

ROUTES = routes("test")
_SKIPPED = ("/", "/live", "/static")


@pytest.fixture(scope="module")
def described(shared_hub):
    return shared_hub.nobody.send("GET", "/api/v1/openapi.json").json


def test_the_document_is_open_to_read_and_of_version_3_1(described):
    assert described["openapi"] == "3.1.0"
    assert described["info"]["title"] == "Tallydock hub"


def test_every_route_that_is_served_is_described(shared_hub, described):
    app = build_app(shared_hub.services)
    served = {
        (route.method.lower(), route.resource.canonical)
        for route in app.router.routes()
        if route.resource is not None and route.method != "HEAD" and not route.resource.canonical.startswith("/static")
    } - {("get", "/"), ("get", "/live")}
    in_document = {(method, path) for path, methods in described["paths"].items() for method in methods}

    assert served == in_document


@pytest.mark.parametrize("route", ROUTES, ids=lambda route: route.name)
def test_every_route_declares_its_statuses_and_its_role(described, route: Route):
    operation = described["paths"][route.path][route.method.lower()]

    assert set(operation["responses"]) == {str(status) for status in route.statuses}
    assert bool(operation["security"]) == (route.permission is not None)
    assert operation["summary"].endswith(".")
    assert all(parameter["in"] in ("path", "query", "header") for parameter in operation["parameters"])


def test_operation_ids_are_unique():
    assert len({route.name for route in ROUTES}) == len(ROUTES)


def test_every_reference_leads_somewhere(described):
    text = msgspec.json.encode(described).decode()
    names = {part.split('"')[0] for part in text.split('"#/components/schemas/')[1:]}

    assert names <= described["components"]["schemas"].keys()


def test_answers_have_the_declared_shapes(hub, admin):
    admin.item(barcodes=[{"code": "4006381333931"}])
    order = {"number": "PO-1", "supplier": "ACME", "lines": [{"sku": "W-100", "quantity": "4", "unit_cost": "1"}]}
    admin.post("purchase-orders", order)
    admin.post("sales-orders", {"number": "SO-1", "customer": "Zed", "lines": [{"sku": "W-100", "quantity": "1"}]})
    received = admin.receive()
    admin.post("events", {"events": [{"kind": "receipt", "scan": "NEVER-SEEN", "quantity": "1", "location": "A-1"}]})
    known = {"sku": "W-100", "code": "A-01-02", "id": received}
    for route in ROUTES:
        if route.method != "GET":
            continue
        if "holds/{id}" in route.path:
            known["id"] = admin.all("holds")[0]["id"]
        numbers = {"number": "PO-1" if "purchase" in route.path else "SO-1"}
        path = route.path.format_map({"badge": "none", **known, **numbers})
        reply = admin.send("GET", path)
        assert reply.status in route.statuses, (path, reply.text)
        shape = route.shape_of(reply.status)
        if shape not in (str, File):
            msgspec.convert(reply.json, shape)


def test_refusals_have_the_declared_statuses(hub, admin):
    body = {"sku": f"N-{uuid.uuid4()}"}
    declared = next(route for route in ROUTES if route.name == "createItem").statuses

    assert admin.post("items", body).status in declared
    assert admin.post("items", body).status in declared
    assert admin.post("items", {}).status in declared


def test_files_are_described_by_their_media_types(described):
    answers = described["paths"]["/api/v1/exports/journal"]["get"]["responses"]["200"]["content"]

    assert set(answers) == {"application/json", "text/csv", "text/plain"}
